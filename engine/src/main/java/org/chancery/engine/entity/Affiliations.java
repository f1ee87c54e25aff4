package org.chancery.engine.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
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
          "teaches");

  private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");

  private final Clusters clusters;
  private final List<Word> words;

  Affiliations(Clusters clusters) {
    this.clusters = clusters;
    this.words = clusters.marked.parsed().words();
  }

  /** The body that the words beside a name of a person tell. */
  Optional<Cluster> of(Mention name) {
    if (name.form() != Form.NAME || name.kind() != Kind.PERSON) {
      return Optional.empty();
    }
    return owner(name).or(() -> behind(name));
  }

  /** {@code the Forum's} before the name. */
  private Optional<Cluster> owner(Mention name) {
    int mark = clusters.marked.parsed().firstWordFrom(name.span().begin()) - 1;
    return mark > 0 && POSSESSIVE.contains(words.get(mark).text())
        ? clusters
            .endingAt(words.get(mark - 1).span().end())
            .filter(c -> c.kind == Kind.ORGANIZATION)
        : Optional.empty();
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
      boolean closes = !word.isAlphanumeric() && !word.text().equals("-") && !isOwn(word);
      if (closes || word.is("who") || word.is("and")) {
        return Optional.empty();
      }
      Optional<Cluster> body =
          clusters
              .marked
              .headedBy(word)
              .flatMap(mention -> Optional.ofNullable(clusters.of.get(mention)))
              .filter(c -> c.kind == Kind.ORGANIZATION);
      if (body.isPresent()) {
        return body;
      }
    }
    return Optional.empty();
  }

  private static boolean isOwn(Word word) {
    return POSSESSIVE.contains(word.text());
  }
}
