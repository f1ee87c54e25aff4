package org.chancery.engine.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.engine.network.NameSpan;
import org.chancery.engine.network.Seen;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Word;

/** The names that the network sees in a document, by their words. */
final class SeenNames {

  /** Letters of a number in Roman figures behind a name: {@code Osei II}. */
  private static final Set<String> NUMBERS =
      Set.of("II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV");

  /** What the network calls the name of a person. */
  static final String PERSON = "PER";

  private static final String BODY = "ORG";

  private static final Set<String> PLAIN = Set.of(PERSON, "LOC");

  /** Kinds of names that stand for no place, whatever is before them: {@code from Obi}. */
  static final Set<String> NOWHERE = Set.of(PERSON, BODY, "MISC");

  private record Range(int from, int to, String kind) {}

  private final List<Word> words;
  private final List<Range> ranges = new ArrayList<>();
  private final Set<String> parts = new HashSet<>();
  private final BitSet seen = new BitSet();

  /** Words of a name, but the first of each: the gap keeps two that touch apart. */
  private final BitSet inside = new BitSet();

  private final BitSet ofPersons = new BitSet();

  /** Words of the names of persons and places. */
  private final BitSet plain = new BitSet();

  SeenNames(Seen document) {
    Parsed parsed = document.parsed();
    this.words = parsed.words();
    for (NameSpan name : document.names()) {
      int from = parsed.firstWordFrom(name.span().begin());
      int to = Math.max(from, parsed.firstWordFrom(name.span().end()));
      ranges.add(new Range(from, to, name.kind()));
      words.subList(from, to).forEach(word -> parts.add(word.text()));
      seen.set(from, to);
      inside.set(from + 1, Math.max(from + 1, to));
      if (name.kind().equals(PERSON)) {
        ofPersons.set(from, to);
      }
      if (PLAIN.contains(name.kind())) {
        plain.set(from, to);
      }
    }
  }

  /** Whether it sees the word in a name. */
  boolean sees(int word) {
    return seen.get(word);
  }

  /** Whether it sees the word in a name that begins before it. */
  boolean isInside(int word) {
    return inside.get(word);
  }

  /** Whether it sees the word in the name of a person. */
  boolean isOfPerson(int word) {
    return ofPersons.get(word);
  }

  /** Whether it sees the name of a person that begins with the word. */
  boolean beginsPerson(int word) {
    return ofPersons.get(word) && !inside.get(word);
  }

  /** Whether it sees the word in the name of a person that begins before it. */
  boolean isInsidePerson(int word) {
    return inside.get(word) && ofPersons.get(word);
  }

  /** {@code Chad Whitcombe}: whether it sees one person in all of these words. */
  boolean isPerson(int from, int to) {
    return sees(from) && IntStream.range(from + 1, to).allMatch(this::isInsidePerson);
  }

  /** {@code Kenya Power}: whether it sees one body in just these words. */
  boolean isBody(int from, int to) {
    return kind(from, to).filter(BODY::equals).isPresent();
  }

  /** The kind of the name that consists of just these words. */
  Optional<String> kind(int from, int to) {
    return ranges.stream()
        .filter(each -> each.from() == from && each.to() == to)
        .map(Range::kind)
        .findFirst();
  }

  /**
   * Whether nothing says that these words are a name: the network, which has read the document,
   * sees none there, nor anywhere else one with these words.
   */
  boolean areNone(int from, int to) {
    boolean here = ranges.stream().anyMatch(each -> each.from() < to && from < each.to());
    return !ranges.isEmpty()
        && !here
        && words.subList(from, to).stream().anyMatch(word -> !parts.contains(word.text()));
  }

  /** {@code Besides Fiji}: whether a name begins behind a word that the network sees in none. */
  boolean beginsBehind(int word) {
    return ranges.stream().anyMatch(each -> each.from() == word + 1)
        && ranges.stream().noneMatch(each -> each.from() <= word && word < each.to())
        && !parts.contains(words.get(word).text());
  }

  /**
   * {@code Department Ana Obi}: where a person or a place begins inside a run of capitals.
   *
   * @param title whether all words of the sentence have capitals; else only whole names count
   */
  int beginsIn(int from, int to, boolean title) {
    return plain()
        .filter(each -> each.from() > from && each.to() <= to)
        .filter(each -> title || each.to() > each.from() + 1)
        .filter(each -> apart(each.from()) && !isPlain(each.from() - 1))
        .mapToInt(Range::from)
        .findFirst()
        .orElse(from);
  }

  /** {@code Ana Obi Picks}: where a person or a place ends that begins a run of capitals. */
  int endsIn(int from, int to) {
    return plain()
        .filter(each -> each.from() == from && each.to() < to)
        .filter(each -> apart(each.to()) && !isPlain(each.to()))
        .filter(each -> !NUMBERS.contains(words.get(each.to()).text()))
        .mapToInt(Range::to)
        .findFirst()
        .orElse(to);
  }

  private Stream<Range> plain() {
    return ranges.stream().filter(each -> PLAIN.contains(each.kind()));
  }

  /** Whether it sees the word in the name of a person or a place. */
  boolean isPlain(int word) {
    return word >= 0 && plain.get(word);
  }

  /** Whether a blank stands before a word. */
  private boolean apart(int word) {
    Word here = words.get(word);
    return here.isAlphanumeric()
        && words.get(word - 1).isAlphanumeric()
        && !words.get(word - 1).text().endsWith(".")
        && words.get(word - 1).span().end() < here.span().begin();
  }
}
