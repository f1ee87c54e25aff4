package org.chancery.engine.time;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Quote;
import org.chancery.engine.sentence.QuoteMarks;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/**
 * The day that a text goes on telling of where it names none: the last one named in the paragraph,
 * else the one its opening sets ({@code The minister flew home yesterday}), else its own.
 */
final class Scene {

  /** The opening of an article is told in so many sentences of so many paragraphs. */
  private static final int OPENING = 8;

  private static final int FIRST = 3;

  /** An opening tells of the days before the article; older ones are its background. */
  private static final int FRESH = 7;

  /**
   * So many turns make a transcript, whose speakers all speak on its own day, as does a running
   * account tell of its own.
   */
  private static final int TURNS = 4;

  private static final Pattern MONTH_OR_YEAR = Pattern.compile("\\d{4}(?:-\\d\\d)?");

  /** The name before the colon that opens a turn has no more words. */
  private static final int NAME = 6;

  private static final Set<String> DAYS =
      Set.of("today", "tonight", "yesterday", "overnight", "last", "this");

  /** Before a day on which a span begins, or that a paper is of: it is not the day told of. */
  private static final Set<String> FROM = Set.of("since", "from", "dated");

  /** {@code a day earlier}, {@code the previous day}: told by the way, of the time before. */
  private static final Set<String> BACK = Set.of("earlier", "before", "previous", "preceding");

  private static final Set<String> CLOSING = Set.of(".", "!", "?", ":", "”", "\"", "»", "'", "’");

  private final Parsed parsed;
  private final Asides asides;
  private final Anchor anchor;

  /** The days that set what is told of behind them. */
  private final List<Timex> setting;

  /** The months and years that are over. */
  private final List<Timex> coarse;

  private final boolean transcript;
  private final HourEntries entries;

  Scene(Parsed parsed, Asides asides, Anchor anchor, List<Timex> dates) {
    this.asides = asides;
    this.parsed = parsed;
    this.anchor = anchor;
    List<Quote> quotes = QuoteMarks.in(parsed);
    List<Timex> told =
        dates.stream()
            .filter(time -> quotes.stream().noneMatch(q -> q.inner().covers(time.span())))
            .toList();
    this.setting = told.stream().filter(this::sets).toList();
    this.coarse = told.stream().filter(this::isBackground).toList();
    this.entries = new HourEntries(parsed);
    this.transcript = entries.isAccount() || isTranscript();
  }

  /**
   * When what a sentence tells was: in the month or year that its paragraph has named last, if that
   * is over, else on the day told of there.
   */
  Optional<String> backgroundOrDay(Sentence sentence) {
    return background(sentence).or(() -> at(sentence));
  }

  private Optional<String> background(Sentence sentence) {
    return before(coarse, sentence)
        .filter(
            time ->
                before(setting, sentence)
                    .filter(day -> day.span().begin() > time.span().begin())
                    .isEmpty())
        .map(Timex::value);
  }

  /** The last of some times that a sentence's paragraph has named before it. */
  private Optional<Timex> before(List<Timex> times, Sentence sentence) {
    return times.stream()
        .filter(time -> time.span().end() <= sentence.span().begin())
        .filter(time -> sentenceOf(time).paragraph() == sentence.paragraph())
        .reduce((_, later) -> later);
  }

  /** The day told of at a sentence; empty where not even that of the article is known. */
  Optional<String> at(Sentence sentence) {
    return inParagraph(sentence, _ -> true)
        .or(() -> opening(_ -> true))
        .or(() -> anchor.day().map(day -> day.plusDays(entries.nights(sentence))))
        .map(anchor::written);
  }

  /**
   * The day of an hour: the one that its paragraph has named before it, else as at its sentence.
   */
  Optional<String> ofHour(Timex hour) {
    Sentence sentence = sentenceOf(hour);
    return setting.stream()
        .filter(time -> time.span().end() <= hour.span().begin())
        .filter(time -> sentenceOf(time).equals(sentence))
        .reduce((_, later) -> later)
        .flatMap(time -> anchor.dayOf(time.day()))
        .map(anchor::written)
        .or(() -> at(sentence));
  }

  /**
   * The same for what is said, of the times that count: a day long past is not one that the article
   * goes on telling of.
   */
  Optional<String> saidAt(Sentence sentence, Predicate<Timex> counts) {
    return inParagraph(sentence, counts)
        .filter(this::isFresh)
        .or(() -> opening(counts))
        .or(() -> anchor.day().map(day -> day.plusDays(entries.nights(sentence))))
        .map(anchor::written);
  }

  private boolean isFresh(LocalDate day) {
    return anchor.day().filter(d -> day.isAfter(d.minusDays(FRESH + 1))).isPresent();
  }

  /** Whether a sentence is of an account that goes on by the hour. */
  boolean isRunning(Sentence sentence) {
    return entries.has(sentence);
  }

  /** Whether the paragraph has named the day before this sentence. */
  boolean isNamed(Sentence sentence) {
    return inParagraph(sentence, _ -> true).isPresent();
  }

  private Optional<LocalDate> inParagraph(Sentence sentence, Predicate<Timex> counts) {
    return before(setting.stream().filter(counts).toList(), sentence)
        .flatMap(time -> anchor.dayOf(time.value()));
  }

  /**
   * The first day of the opening that counts, but no day before that of the lead: an article goes
   * on from its news.
   */
  private Optional<LocalDate> opening(Predicate<Timex> counts) {
    List<Timex> fresh =
        setting.stream()
            .filter(time -> !transcript && sentenceOf(time).index() < OPENING)
            .filter(time -> sentenceOf(time).paragraph() < FIRST)
            .filter(time -> anchor.dayOf(time.value()).filter(this::isFresh).isPresent())
            .toList();
    List<Timex> days =
        fresh.stream()
            .filter(time -> fresh.stream().noneMatch(other -> heads(time, other)))
            .toList();
    List<Timex> told = days.stream().filter(time -> !asides.isOfBefore(time)).toList();
    List<Timex> first = told.isEmpty() ? days : told;
    Optional<LocalDate> lead = first(first, time -> sentenceOf(time).index() == 0);
    return first(first, counts).map(day -> lead.filter(day::isBefore).orElse(day));
  }

  private Optional<LocalDate> first(List<Timex> days, Predicate<Timex> counts) {
    return days.stream().filter(counts).findFirst().flatMap(time -> anchor.dayOf(time.value()));
  }

  /**
   * Whether a time is the article's own day with its year, as what heads an article tells it, and
   * the first sentence goes on to name another: {@code (KURA, 3 May 2018) Five were freed
   * yesterday}.
   */
  private boolean heads(Timex time, Timex other) {
    Sentence head = sentenceOf(time);
    Sentence lead = sentenceOf(other);
    boolean next = lead.paragraph() == head.paragraph() + 1 && parsed.opensParagraph(lead);
    return time.span().end() <= other.span().begin()
        && (lead.equals(head) || next)
        && isOwnInFull(time);
  }

  /** Whether a time is one of the clock alone, which was taken to be of the article's day. */
  boolean isHour(Timex time) {
    return time.type() == Timex.Type.TIME
        && !namesDay(time)
        && anchor.dayOf(time.value()).equals(anchor.day());
  }

  /** Whether a time is a day behind the article, in running text, by more than the clock. */
  private boolean sets(Timex time) {
    boolean past = anchor.dayOf(time.value()).filter(anchor::isPast).isPresent();
    boolean ends = CLOSING.contains(sentenceOf(time).words().getLast().text());
    return past && ends && namesDay(time) && isOne(time) && !isFrom(time) && !isCountedBack(time);
  }

  /** Whether a time is a month or a year that is over. */
  private boolean isBackground(Timex time) {
    return MONTH_OR_YEAR.matcher(time.value()).matches()
        && anchor.day().isPresent()
        && !anchor.today().startsWith(time.value())
        && !anchor.isAhead(time.value())
        && !isFrom(time);
  }

  private boolean isCountedBack(Timex time) {
    int from = parsed.firstWordFrom(time.span().begin());
    int to = parsed.firstWordFrom(time.span().end());
    return parsed.words().subList(from, to).stream()
        .anyMatch(word -> BACK.contains(TimeWords.plain(word)));
  }

  private boolean isOwnInFull(Timex time) {
    int from = parsed.firstWordFrom(time.span().begin());
    int to = parsed.firstWordFrom(time.span().end());
    return anchor.dayOf(time.value()).equals(anchor.day())
        && parsed.words().subList(from, to).stream()
            .anyMatch(word -> TimeWords.year(word).isPresent());
  }

  /** {@code on strike since Monday}, {@code a letter dated 9 May}. */
  private boolean isFrom(Timex time) {
    int before = parsed.firstWordFrom(time.span().begin()) - 1;
    return before >= 0 && FROM.contains(TimeWords.plain(parsed.words().get(before)));
  }

  /** Whether a time is one day, not {@code 10 or 11 May}, of which nobody knows which it was. */
  private boolean isOne(Timex time) {
    int from = parsed.firstWordFrom(time.span().begin());
    int to = parsed.firstWordFrom(time.span().end());
    return parsed.words().subList(from, to).stream()
        .noneMatch(word -> word.is("and") || word.is("or"));
  }

  private boolean namesDay(Timex time) {
    int from = parsed.firstWordFrom(time.span().begin());
    int to = parsed.firstWordFrom(time.span().end());
    return time.type() == Timex.Type.DATE
        || parsed.words().subList(from, to).stream().anyMatch(Scene::isOfDay);
  }

  private static boolean isOfDay(Word word) {
    return DAYS.contains(TimeWords.plain(word))
        || TimeWords.day(word).isPresent()
        || TimeWords.month(word).isPresent();
  }

  private boolean isTranscript() {
    Set<Integer> turns = new HashSet<>();
    for (Sentence sentence : parsed.sentences()) {
      List<Word> words = sentence.words();
      List<Word> head = words.subList(0, Math.min(NAME, words.size()));
      boolean named = head.getFirst().isCapitalized() && head.stream().anyMatch(w -> w.is(":"));
      if (named && parsed.opensParagraph(sentence)) {
        turns.add(sentence.paragraph());
      }
    }
    return turns.size() >= TURNS;
  }

  private Sentence sentenceOf(Timex time) {
    return parsed.sentenceAt(time.span().begin());
  }
}
