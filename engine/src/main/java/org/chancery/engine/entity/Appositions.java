package org.chancery.engine.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.mention.Reporting;
import org.chancery.engine.mention.Title;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * The name that a description of somebody stands beside: {@code Minister Ba}, {@code Ba, who was
 * appointed minister}, {@code the acting mayor, Madam Rebecca Dut}.
 */
final class Appositions {

  private static final Set<String> LINKING =
      Set.of(
          ",",
          "who",
          "is",
          "was",
          "has",
          "been",
          "served",
          "serves",
          "serving",
          "became",
          "becomes",
          "as",
          "also",
          "resigned",
          "stepped",
          "down",
          "dismissed",
          "removed",
          "ousted",
          "quit",
          "sacked",
          "fired",
          "nominated",
          "re-elected",
          "reelected",
          "remains",
          "and",
          "sworn",
          "in",
          "named",
          "appointed",
          "elected",
          "had",
          "currently",
          "previously",
          "once",
          "since");

  /** What follows a name that stands in apposition. */
  private static final Set<String> CLOSING = Set.of(",", ".", ";", ":", ")", "?", "!");

  /** What leads to the field or the body of an office. */
  private static final Set<String> TAIL = Set.of("for", "of", "in", "at", "on", "to");

  private static final Pattern AGE = Pattern.compile("\\d{1,3}");

  private static final Set<String> QUOTES = Set.of("\"", "“", "«", "‘", "'");

  private static final Set<String> SAYING = Set.of("said", "says", "told", "and", "who", "that");

  /** Words between a description and a name that may still be in apposition to it. */
  private static final int FURTHEST_NAME = 9;

  private final Clusters clusters;
  private final String text;
  private final List<Word> words;

  Appositions(Clusters clusters) {
    this.clusters = clusters;
    this.text = clusters.marked.text();
    this.words = clusters.marked.parsed().words();
  }

  /** The person whose name the description stands beside. */
  Optional<Cluster> of(Mention description) {
    int begin = description.span().begin();
    int end = description.span().end();
    Optional<Cluster> after = clusters.namedAt(end + 1, Kind.PERSON);
    boolean endsInTitle = endsInTitle(description);
    if (after.isPresent() && text.charAt(end) == ' ' && !endsInTitle) {
      return after;
    }
    Optional<Cluster> sharing = secondTitle(description).flatMap(this::of);
    if (sharing.isPresent()) {
      return sharing;
    }
    Optional<Cluster> apposed = endsInTitle ? Optional.empty() : apposed(description);
    if (apposed.isPresent()) {
      return apposed;
    }
    if (isInserted(description)) {
      return Optional.empty();
    }
    int i = clusters.marked.parsed().firstWordFrom(begin) - 1;
    int steps = 0;
    while (i >= 0 && steps < 7 && (LINKING.contains(words.get(i).text()) || isAge(i))) {
      Optional<Cluster> name = person(i);
      if (name.isEmpty()) {
        name = person(beforeBody(description, i));
      }
      if (name.isPresent() && sameSentence(words.get(i), begin)) {
        return name;
      }
      i--;
      steps++;
    }
    return Optional.empty();
  }

  /** The person whose name ends before a word. */
  private Optional<Cluster> person(int word) {
    return clusters
        .endingAt(word > 0 ? words.get(word - 1).span().end() : 0)
        .filter(each -> each.kind == Kind.PERSON);
  }

  /** {@code of} in {@code Ba of the Unity Party, a former mayor,}: 0 without such a phrase. */
  private int beforeBody(Mention description, int comma) {
    if (comma == 0 || !words.get(comma).is(",") || !isOneOfMany(description)) {
      return 0;
    }
    return clusters
        .marked
        .covering(words.get(comma - 1).span())
        .filter(each -> each.form() == Form.NAME && each.kind() == Kind.ORGANIZATION)
        .map(each -> firstWord(each).index())
        .map(first -> first > 0 && words.get(first - 1).is("the") ? first - 1 : first)
        .filter(first -> first > 0 && words.get(first - 1).is("of"))
        .map(first -> first - 1)
        .orElse(0);
  }

  /** {@code a former mayor}: no one that the text has told of. */
  private boolean isOneOfMany(Mention description) {
    Word first = firstWord(description);
    return first.is("a") || first.is("an");
  }

  /** {@code an aide to President}: whether the name behind it belongs to a title within it. */
  private boolean endsInTitle(Mention description) {
    return clusters.marked.mentionsIn(description.span()).stream()
        .filter(m -> m.form() == Form.DESCRIPTION && m.kind() == Kind.PERSON)
        .filter(m -> m.span().end() == description.span().end())
        .filter(m -> m.span().begin() > description.span().begin())
        .map(m -> words.get(Math.max(0, firstWord(m).index() - 1)))
        .anyMatch(ClosedClass.ADPOSITION::has);
  }

  /** {@code Foreign Minister} behind {@code Deputy Premier and}, before the name of one. */
  private Optional<Mention> secondTitle(Mention description) {
    int and = clusters.marked.parsed().firstWordFrom(description.span().end());
    if (and + 1 >= words.size() || !words.get(and).is("and") || !isBareTitle(description)) {
      return Optional.empty();
    }
    int begin = words.get(and + 1).span().begin();
    return clusters
        .marked
        .mentions()
        .subList(
            clusters.marked.firstMentionFrom(begin), clusters.marked.firstMentionFrom(begin + 1))
        .stream()
        .filter(m -> m.form() == Form.DESCRIPTION && m.kind() == Kind.PERSON && isBareTitle(m))
        .filter(m -> clusters.namedAt(m.span().end() + 1, Kind.PERSON).isPresent())
        .findFirst();
  }

  private boolean isBareTitle(Mention title) {
    List<Word> words = clusters.marked.wordsIn(title.span());
    Word first = words.getFirst();
    return !ClosedClass.DETERMINER.has(first)
        && !ClosedClass.POSSESSIVE.has(first)
        && words.stream().filter(word -> !word.is("of")).allMatch(Word::isCapitalized);
  }

  private Word firstWord(Mention mention) {
    return clusters.marked.wordsIn(mention.span()).getFirst();
  }

  /** {@code 52} of {@code Mele Fifita, 52, a former auditor}. */
  private boolean isAge(int word) {
    return word > 0
        && word + 1 < words.size()
        && AGE.matcher(words.get(word).text()).matches()
        && words.get(word - 1).is(",")
        && words.get(word + 1).is(",");
  }

  /** {@code the envoy} of {@code The rebels, the envoy said, had left}. */
  private boolean isInserted(Mention description) {
    int first = clusters.marked.parsed().firstWordFrom(description.span().begin());
    int next = clusters.marked.parsed().firstWordFrom(description.span().end());
    return first > 0
        && words.get(first - 1).is(",")
        && next < words.size()
        && Reporting.isVerb(words.get(next));
  }

  private boolean sameSentence(Word word, int offset) {
    return clusters.marked.parsed().sentenceAt(offset).span().covers(word.span());
  }

  /** Whether one person alone is described: {@code its agent}, {@code the ferry's Chief Pilot}. */
  private boolean definite(Mention description) {
    List<Word> inside = clusters.marked.wordsIn(description.span());
    Word first = inside.getFirst();
    boolean owned = first.index() > 0 && words.get(first.index() - 1).isPossessive();
    return ClosedClass.DETERMINER.has(first)
        || ClosedClass.POSSESSIVE.has(first)
        || owned
        || first.isCapitalized()
        || inside.stream().anyMatch(Word::isPossessive);
  }

  /**
   * The person named behind the description, with a comma or a courtesy between: {@code the acting
   * mayor, Madam Rebecca Dut, warned}, {@code its leader, the former jurist Efua Quansah}; where
   * more stands between, {@code the minister for reintegration, Mr Quissanga}, the network must see
   * the name take up the description.
   */
  private Optional<Cluster> apposed(Mention description) {
    List<Word> sentence = clusters.marked.parsed().sentenceAt(description.span().begin()).words();
    int commas = 0;
    int others = 0;
    int last = sentence.getLast().index();
    int from = clusters.marked.parsed().firstWordFrom(description.span().end());
    for (int i = from; i <= Math.min(last, from + FURTHEST_NAME); i++) {
      Word word = words.get(i);
      Optional<Cluster> named = clusters.namedAt(word.span().begin(), Kind.PERSON);
      if (named.isPresent()) {
        boolean near = others == 0 || behindTail(from, i);
        boolean beside = near && (commas == 0 || closesWithComma(i));
        boolean apposed = beside ? commas == 0 || definite(description) : takesUp(i, description);
        return named.filter(_ -> apposed);
      }
      if (word.is(",")) {
        commas++;
      } else if (!mayStandBetween(word)) {
        others++;
      }
      if (commas > 1 || (isVerbal(word) && !isOwnerAt(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a word may stand between a description and a name in apposition to it. */
  private boolean mayStandBetween(Word word) {
    return Title.isCourtesy(word.text())
        || inTitle(word)
        || isOwnerAt(word.index())
        || isQuote(word)
        || word.is("here")
        || word.is("there");
  }

  /**
   * {@code minister for reintegration, Adão Quissanga,}: a phrase that belongs to the title, then
   * the comma and the name.
   */
  private boolean behindTail(int from, int name) {
    int comma = name - 1;
    while (comma > from
        && (Title.isCourtesy(words.get(comma).text())
            || isOwnerAt(comma)
            || inTitle(words.get(comma)))) {
      comma--;
    }
    return (TAIL.contains(words.get(from).text()) || words.get(from).isPossessive())
        && words.get(comma).is(",")
        && words.subList(from, comma).stream().noneMatch(w -> w.is(",") || w.is("and"));
  }

  /** {@code Mauritania's} before the name. */
  private boolean isOwnerAt(int word) {
    if (words.get(word).isPossessive()) {
      return word > 0 && isState(words.get(word - 1));
    }
    boolean owns = word + 1 < words.size() && words.get(word + 1).isPossessive();
    return owns && isState(words.get(word));
  }

  private boolean isState(Word word) {
    return clusters.marked.covering(word.span()).filter(m -> m.kind() == Kind.STATE).isPresent();
  }

  private static boolean isQuote(Word word) {
    return QUOTES.contains(word.text());
  }

  private boolean inTitle(Word word) {
    int end = clusters.marked.firstMentionFrom(word.span().begin() + 1);
    return clusters.marked.mentions().subList(Math.max(0, end - 4), end).stream()
        .anyMatch(
            m ->
                m.form() == Form.DESCRIPTION
                    && m.kind() == Kind.PERSON
                    && m.span().covers(word.span()));
  }

  private static boolean isVerbal(Word word) {
    return ClosedClass.AUXILIARY.has(word) || SAYING.contains(word.text());
  }

  /** Whether the network sees the name that begins at this word take up the description. */
  private boolean takesUp(int word, Mention description) {
    int head = clusters.marked.head(description).index();
    Span name = clusters.marked.nameAt(words.get(word).span().begin()).orElseThrow().span();
    int own = Heads.of(clusters.marked.wordsIn(name)).index();
    return clusters.marked.seen().antecedents().getOrDefault(own, List.of()).stream()
        .findFirst()
        .filter(each -> each.word() == head)
        .isPresent();
  }

  private boolean closesWithComma(int word) {
    int end = clusters.marked.nameAt(words.get(word).span().begin()).orElseThrow().span().end();
    int i = clusters.marked.parsed().firstWordFrom(end);
    return i >= words.size() || CLOSING.contains(words.get(i).text());
  }
}
