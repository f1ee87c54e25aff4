package org.chancery.engine.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.mention.Lexicon.Sort;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.mention.Title;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/**
 * Of which body a text tells that somebody is whom it gives no title: {@code Sow of the herders'
 * league}, {@code Limbu, who heads the Ivory Front}, {@code the Forum's Ada Obi}.
 */
final class Affiliations {

  /** Words between a name or a verb and the body. */
  private static final int LONGEST = 5;

  private static final Set<String> LEADING =
      Set.of(
          "leads",
          "heads",
          "runs",
          "chairs",
          "directs",
          "commands",
          "represents",
          "founded",
          "manages",
          "edits",
          "speaks",
          "sits",
          "works",
          "serves",
          "coordinates",
          "skippers",
          "teaches");

  private static final Set<Kind> BODIES = Set.of(Kind.ORGANIZATION, Kind.GROUP);

  private static final Set<Sort> PEOPLE = Set.of(Sort.PEOPLE, Sort.DEMONYM);

  /** How far before a name the words for those it is one of may end. */
  private static final int AMONG = 12;

  /** What may stand between the words for some and the names of them. */
  private static final Set<String> BETWEEN =
      Set.of(",", "and", "(", ")", "for", "of", "themselves");

  private final Clusters clusters;
  private final List<Word> words;

  Affiliations(Clusters clusters) {
    this.clusters = clusters;
    this.words = clusters.marked.parsed().words();
  }

  /** The body that the words beside a name of a person tell. */
  Optional<Cluster> of(Mention name) {
    if (!name.isPersonName()) {
      return Optional.empty();
    }
    return owner(name).or(() -> behind(name));
  }

  /** {@code the Forum's} before the name. */
  private Optional<Cluster> owner(Mention name) {
    int mark = clusters.marked.parsed().firstWordFrom(name.span().begin()) - 1;
    return mark > 0 && words.get(mark).isPossessive()
        ? clusters.endingAt(words.get(mark - 1).span().end()).filter(c -> BODIES.contains(c.kind))
        : Optional.empty();
  }

  /**
   * {@code the Dane Bo Ek}, {@code Bo Ek, a Dane,}: those of whom somebody named is one by the word
   * for the people of a state.
   */
  Optional<Cluster> people(Mention name) {
    if (!name.isPersonName()) {
      return Optional.empty();
    }
    int before = courtesies(clusters.marked.parsed().firstWordFrom(name.span().begin()) - 1);
    int next = clusters.marked.parsed().firstWordFrom(name.span().end());
    boolean apposed =
        next + 2 < words.size()
            && words.get(next).is(",")
            && (words.get(next + 1).is("a") || words.get(next + 1).is("an"));
    Optional<Cluster> told = before >= 0 ? peopleEndingAt(before) : Optional.empty();
    return told.or(() -> apposed ? peopleAt(next + 2) : Optional.empty());
  }

  /** The people one of whom a word names: {@code Dane}, not {@code Danes}. */
  private Optional<Cluster> peopleEndingAt(int word) {
    String text = words.get(word).text();
    if (text.endsWith("s") && !text.endsWith("ss")) {
      return Optional.empty();
    }
    return clusters
        .marked
        .covering(words.get(word).span())
        .filter(mention -> mention.span().end() == words.get(word).span().end())
        .flatMap(this::peopleCalled);
  }

  /** Whom a mention names by the word for the people of a state, if it is one. */
  private Optional<Cluster> peopleCalled(Mention mention) {
    boolean people =
        mention.form() == Form.NAME
            && clusters
                .lexicon
                .nameAt(clusters.marked.wordsIn(mention.span()), 0)
                .filter(known -> PEOPLE.contains(known.value().sort()))
                .isPresent();
    return people ? Optional.ofNullable(clusters.of.get(mention)) : Optional.empty();
  }

  /** The people whose name stands from a word on, with no noun behind it. */
  private Optional<Cluster> peopleAt(int word) {
    Optional<Mention> name =
        clusters
            .marked
            .covering(words.get(word).span())
            .filter(mention -> mention.span().begin() == words.get(word).span().begin());
    return name.filter(
            mention -> {
              int next = clusters.marked.parsed().firstWordFrom(mention.span().end());
              return next >= words.size()
                  || !words.get(next).isAlphanumeric()
                  || ClosedClass.any(words.get(next));
            })
        .flatMap(this::peopleCalled);
  }

  /** {@code Fiji's Ana Tui}, {@code Ana Tui of Fiji}: the state that somebody is said to be of. */
  Optional<Cluster> state(Mention name) {
    if (!name.isPersonName()) {
      return Optional.empty();
    }
    int first = clusters.marked.parsed().firstWordFrom(name.span().begin());
    int next = clusters.marked.parsed().firstWordFrom(name.span().end());
    int before = courtesies(first - 1);
    int own = before > 1 && words.get(before).text().equals(",") ? before - 1 : before;
    boolean owned = own > 0 && words.get(own).isPossessive();
    Optional<Cluster> owner = owned ? stateAt(own - 1) : Optional.empty();
    return owner.or(() -> leadsTo(next) ? stateAt(afterThe(next + 1)) : Optional.empty());
  }

  /** The last word before {@code Mr} or {@code Sir}. */
  private int courtesies(int word) {
    int before = word;
    while (before > 0 && Title.isCourtesy(words.get(before).text())) {
      before--;
    }
    return before;
  }

  /** {@code of Fiji}, but not {@code for Fiji's help}. */
  private boolean leadsTo(int next) {
    boolean leads =
        next + 1 < words.size() && (words.get(next).is("of") || words.get(next).is("for"));
    int behind = leads ? afterThe(next + 1) + 1 : words.size();
    return leads && (behind >= words.size() || !words.get(behind).isPossessive());
  }

  private int afterThe(int word) {
    return word + 1 < words.size() && words.get(word).is("the") ? word + 1 : word;
  }

  private Optional<Cluster> stateAt(int word) {
    return clusters
        .marked
        .covering(words.get(word).span())
        .filter(mention -> mention.form() != Form.PRONOUN)
        .flatMap(mention -> Optional.ofNullable(clusters.of.get(mention)))
        .filter(cluster -> cluster.kind == Kind.STATE);
  }

  /** {@code the energy ministers, Ana Tui and Bo Ek}: those of whom somebody named is one. */
  Optional<Cluster> among(Mention name) {
    if (!name.isPersonName()) {
      return Optional.empty();
    }
    int first = clusters.marked.parsed().firstWordFrom(name.span().begin());
    int begin = clusters.marked.parsed().sentenceAt(name.span().begin()).words().getFirst().index();
    for (int i = first - 1; i >= Math.max(begin, first - AMONG); i--) {
      Word word = words.get(i);
      Optional<Cluster> group =
          clusters.endingAt(word.span().end()).filter(c -> c.kind == Kind.GROUP && !c.named);
      if (group.isPresent()) {
        Word behind = words.get(i + 1);
        return group.filter(_ -> !behind.is("and") && !behind.is("of") && !behind.is("for"));
      }
      boolean named =
          clusters.marked.covering(word.span()).filter(m -> m.form() == Form.NAME).isPresent();
      if (!named && !BETWEEN.contains(word.text()) && !Title.isCourtesy(word.text())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Cluster> behind(Mention name) {
    int next = clusters.marked.parsed().firstWordFrom(name.span().end());
    int last = clusters.marked.parsed().sentenceAt(name.span().begin()).words().getLast().index();
    if (next < last && words.get(next).is("of")) {
      return body(next + 1, last);
    }
    int who = next < last && words.get(next).is(",") ? next + 1 : next;
    boolean leads =
        who + 1 < last && words.get(who).is("who") && LEADING.contains(words.get(who + 1).text());
    return leads ? body(who + 2, last) : Optional.empty();
  }

  /** The first body named from a word on, before a mark or another clause. */
  private Optional<Cluster> body(int from, int last) {
    for (int i = from; i <= Math.min(last, from + LONGEST); i++) {
      Word word = words.get(i);
      boolean closes = !word.isAlphanumeric() && !word.text().equals("-") && !word.isPossessive();
      if (closes || word.is("who") || word.is("and")) {
        return Optional.empty();
      }
      Optional<Cluster> body =
          clusters
              .marked
              .headedBy(word)
              .flatMap(mention -> Optional.ofNullable(clusters.of.get(mention)))
              .filter(c -> BODIES.contains(c.kind));
      if (body.isPresent()) {
        return body;
      }
    }
    return Optional.empty();
  }
}
