package org.chancery.engine.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chancery.engine.network.Seen;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/** When what the words of a document tell of was: by its own sentence, else by those before it. */
public final class Timeline {

  /** A time, and the words that give it. */
  public record Placed(String date, Span words) {}

  /** What ends a clause that {@code four days after} opens. */
  private static final Set<String> ENDS = Set.of(",", ";", ":", "—", "–", ".");

  /** What goes on to tell of which time {@code at the time} is. */
  private static final Set<String> TELLS_WHICH =
      Set.of("of", "when", "that", "the", "it", "he", "she", "they", "we", "i");

  /** Values of times that no date tells: {@code last year} where not even the year is known. */
  private static final Set<String> UNPLACED = Set.of("XXXX", "XXXX-XX", "PAST_REF");

  private static final Pattern DATED = Pattern.compile("\\d{4}(-W?\\d\\d|-\\d\\d-\\d\\d)?");

  private final Parsed parsed;
  private final List<Timex> times;
  private final Asides asides;
  private final Attached attached;
  private final Lasting lasting;
  private final Anchor anchor;
  private final Scene scene;
  private final ItemDates items;
  private final Reckoned reckoned;
  private final Spaced spaced;
  private final SharedYears shared;

  public Timeline(Seen seen, List<Timex> times) {
    this.parsed = seen.parsed();
    this.times = times;
    this.asides = new Asides(seen);
    this.attached = new Attached(seen, times, asides);
    this.lasting = new Lasting(parsed, times);
    this.anchor = Anchor.of(parsed);
    this.items = new ItemDates(parsed, times);
    this.reckoned = new Reckoned(seen, times, attached, anchor);
    this.scene =
        new Scene(
            parsed,
            asides,
            anchor,
            attached.dates().stream().filter(time -> !asides.isAside(time)).toList());
    this.shared = new SharedYears(seen, times, anchor);
    this.spaced = new Spaced(seen, times, attached, asides, anchor, scene);
  }

  /** The time of its sentence, or the date of the text, that a word hangs with. */
  public Optional<Placed> of(Word word, Predicate<Timex> counts) {
    if (spaced.has(word)) {
      return spaced.of(word, counts);
    }
    Optional<Placed> heading = heading(word);
    Predicate<Timex> may =
        heading
            .map(Placed::date)
            .map(
                date ->
                    counts.and(time -> time.day().startsWith(date) || asides.hangsOn(word, time)))
            .orElse(counts);
    return ofThatTime(word)
        .or(() -> attached.to(word, may).map(time -> new Placed(lasted(word, time), time.span())))
        .or(() -> heading)
        .or(() -> reckoned.of(word, counts));
  }

  /** The date that heads the paragraph of a word: {@code 12 Dec 2028 - A lorry is blown up}. */
  public Optional<Placed> heading(Word word) {
    return items
        .of(sentenceOf(word))
        .filter(time -> time.span().end() <= word.span().begin())
        .map(time -> new Placed(time.day(), time.span()));
  }

  /** The time of a word, with both its ends where it hangs on the word in the tree. */
  private String lasted(Word word, Timex time) {
    return asides.isOver(word, time) ? lasting.of(time) : time.day();
  }

  /** What is to be {@code in two weeks}, counted from the article's own day. */
  public Optional<Placed> ahead(Word word) {
    Sentence sentence = sentenceOf(word);
    return times.stream()
        .filter(time -> time.type() == Timex.Type.DURATION)
        .filter(
            time -> sentence.span().covers(time.span()) && time.span().begin() > word.span().end())
        .filter(time -> is(parsed.firstWordFrom(time.span().begin()) - 1, "in"))
        .filter(time -> isOneClause(word.index(), parsed.firstWordFrom(time.span().begin())))
        .flatMap(time -> anchor.after(time.value()).map(d -> new Placed(d, time.span())).stream())
        .findFirst();
  }

  private boolean isOneClause(int from, int to) {
    return parsed.words().subList(from, to).stream().noneMatch(w -> ENDS.contains(w.text()));
  }

  /**
   * Whether a word's sentence opens with so long before something else, or into it: {@code Two days
   * before the vote, gunmen fired}. What it tells is not of the article's day.
   */
  public boolean isBeforeAnother(Word word) {
    int first = sentenceOf(word).words().getFirst().index();
    return times.stream()
        .filter(time -> time.type() == Timex.Type.DURATION && !time.value().startsWith("PT"))
        .filter(time -> parsed.firstWordFrom(time.span().begin()) == first)
        .map(time -> parsed.firstWordFrom(time.span().end()))
        .anyMatch(next -> next < word.index() && (is(next, "before") || is(next, "into")));
  }

  /** The day counted from that of the main clause: {@code left, six years after they signed it}. */
  public Optional<Placed> counted(Word word, Predicate<Timex> counts) {
    return spaced.back(word, counts);
  }

  /**
   * The time told last in the paragraph before a word that {@code at the time} or {@code then}
   * stands beside: {@code they closed the road in May, a step that Rome criticised at the time}.
   */
  public Optional<Placed> ofThatTime(Word word) {
    Sentence sentence = sentenceOf(word);
    return pointsBack(sentence, word.index())
        ? attached.dates().stream()
            .filter(time -> time.type() == Timex.Type.DATE && DATED.matcher(time.value()).matches())
            .filter(time -> time.span().end() <= word.span().begin())
            .filter(time -> sentenceAt(time).paragraph() == sentence.paragraph())
            .reduce((_, later) -> later)
            .map(time -> new Placed(time.day(), time.span()))
        : Optional.empty();
  }

  private Sentence sentenceAt(Timex time) {
    return parsed.sentenceAt(time.span().begin());
  }

  private boolean pointsBack(Sentence sentence, int word) {
    int first = sentence.words().getFirst().index();
    int last = sentence.words().getLast().index();
    boolean then = word < last && is(word + 1, "then") && (word + 1 == last || isNoTitle(word + 2));
    return then
        || IntStream.rangeClosed(Math.max(first, word - 3), Math.min(last - 2, word + 2))
            .filter(at -> at == word - 3 || at > word)
            .anyMatch(
                at -> is(at, "at") && is(at + 1, "the") && is(at + 2, "time") && ends(at + 3));
  }

  /** {@code vowed then to}, {@code said then,}, but not {@code accused then president Ba}. */
  private boolean isNoTitle(int behind) {
    return is(behind, "to") || is(behind, "that") || !parsed.words().get(behind).isAlphanumeric();
  }

  /** Whether nothing behind {@code at the time} tells of which. */
  private boolean ends(int i) {
    return i >= parsed.words().size() || TELLS_WHICH.stream().noneMatch(each -> is(i, each));
  }

  private boolean is(int i, String text) {
    return parsed.words().get(i).is(text);
  }

  /**
   * The same time; an hour without a day is of the one that the text tells of there, and a date
   * without a year of the one that heads its part of a chronology.
   */
  Timex placed(Timex time) {
    return shared.of(items.withYear(hourPlaced(time)));
  }

  private Timex hourPlaced(Timex time) {
    boolean bare = scene.isHour(time) && !isOnDay(time);
    Optional<String> day = bare ? scene.ofHour(time) : Optional.empty();
    return day.map(each -> each + time.value().substring(time.day().length()))
        .map(value -> new Timex(time.span(), time.type(), value))
        .orElse(time);
  }

  /** {@code at dawn on Saturday}. */
  private boolean isOnDay(Timex hour) {
    int next = parsed.firstWordFrom(hour.span().end());
    return times.stream()
        .filter(time -> time.type() == Timex.Type.DATE && time.value().equals(hour.day()))
        .anyMatch(time -> parsed.firstWordFrom(time.span().begin()) == next + 1);
  }

  /** The date that the network sees hang on a word, of those that count. */
  public Optional<Timex> seen(Word word, Predicate<Timex> counts) {
    return attached.seen(word, counts);
  }

  /** Whether the network sees that a date is not that of a word. */
  public boolean isRuledOut(Word word, Timex time) {
    return attached.isRuledOut(word, time);
  }

  /** Whether a time begins after the day of the article: what is told as done was not then. */
  public boolean isAhead(Timex time) {
    return anchor.isAhead(time.value());
  }

  /** Whether a time is that of another clause than the word's: {@code after he left in 2019}. */
  public boolean isOfOtherClause(Word word, Timex time) {
    return asides.isOfOtherTime(word, time);
  }

  /** Whether a time is that of another noun than the word: {@code condemned the raid in May}. */
  public boolean isOfOtherNoun(Word word, Timex time) {
    return asides.isBehindOtherNoun(word, time);
  }

  /** Whether a time is that of a condition behind the word: {@code if the house agrees in May}. */
  public boolean isOfCondition(Word word, Timex time) {
    return asides.isOfCondition(word, time);
  }

  /**
   * The month or year of the past that the paragraph of a word tells of, else the day told of
   * there, be it the article's own.
   */
  public Optional<String> around(Word word) {
    return scene.backgroundOrDay(sentenceOf(word));
  }

  /**
   * The day on which what is said at a word was said, if no other is named beside it, by the times
   * that count.
   */
  public Optional<String> saidAround(Word word, Predicate<Timex> counts) {
    return scene.saidAt(sentenceOf(word), counts);
  }

  /** Whether what a word tells was at a time that nobody can place: {@code recently left}. */
  public boolean isUnplaced(Word word) {
    Sentence sentence = sentenceOf(word);
    return times.stream()
        .filter(time -> UNPLACED.contains(time.value()))
        .filter(time -> sentence.span().covers(time.span()))
        .anyMatch(time -> asides.hangsOn(word, time));
  }

  /** Whether a word stands in the lead of an article, or in an entry of a running account. */
  public boolean isNews(Word word) {
    Sentence sentence = sentenceOf(word);
    return sentence.index() == 0 || scene.isRunning(sentence);
  }

  /** The article's own day. */
  public Optional<String> own() {
    return anchor.day().map(anchor::written);
  }

  /** The day that the word's paragraph has named before its sentence. */
  public Optional<String> before(Word word) {
    return scene.isNamed(sentenceOf(word)) ? around(word) : Optional.empty();
  }

  private Sentence sentenceOf(Word word) {
    return parsed.sentenceAt(word.span().begin());
  }
}
