package org.chancery.engine.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/**
 * The dates that head the paragraphs of a chronology: {@code 12 Dec 2028 - A lorry blows up},
 * {@code June 2028. Talks begin}; one that is all of its paragraph heads those that follow.
 */
final class ItemDates {

  /** What stands between the date of an item and what it tells. */
  private static final Set<String> BEHIND = Set.of("-", "–", "—", ":");

  private static final Pattern MONTH = Pattern.compile("(?:\\d{4}|XXXX)-\\d\\d(?:-\\d\\d)?");

  private static final Pattern CALENDAR = Pattern.compile("\\d{4}|XXXX-\\d\\d");

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final Parsed parsed;

  /** By paragraph. */
  private final Map<Integer, Timex> dates = new HashMap<>();

  /** The years that head sections, by paragraph. */
  private final Map<Integer, String> years = new HashMap<>();

  ItemDates(Parsed parsed, List<Timex> times) {
    this.parsed = parsed;
    times.stream().filter(this::heads).forEach(time -> dates.put(paragraph(time), time));
    carryOn();
  }

  /** The date that heads the paragraph of a sentence. */
  Optional<Timex> of(Sentence sentence) {
    return Optional.ofNullable(dates.get(sentence.paragraph()));
  }

  /** The same time, of the year that heads its section if it is of none: {@code In May}. */
  Timex withYear(Timex time) {
    return Optional.ofNullable(years.get(paragraph(time)))
        .filter(_ -> isWithoutYear(time))
        .map(year -> year + time.value().substring(year.length()))
        .map(value -> new Timex(time.span(), time.type(), value))
        .orElse(time);
  }

  /** Whether a date opens its paragraph and is a sentence, or parted from what follows. */
  private boolean heads(Timex time) {
    boolean dated = time.type() == Timex.Type.DATE && CALENDAR.matcher(time.value()).lookingAt();
    Sentence sentence = parsed.sentenceAt(time.span().begin());
    boolean opens = time.span().begin() == parsed.paragraphs().get(sentence.paragraph()).begin();
    boolean alone =
        sentence.words().stream()
            .filter(Word::isAlphanumeric)
            .allMatch(word -> time.span().covers(word.span()));
    int next = parsed.firstWordFrom(time.span().end());
    boolean parted =
        next < parsed.words().size() && BEHIND.contains(parsed.words().get(next).text());
    return dated && opens && (alone || parted);
  }

  /** Lets a date that is all of its paragraph head those behind it, and a year their items too. */
  private void carryOn() {
    Optional<Timex> section = Optional.empty();
    for (int i = 0; i < parsed.paragraphs().size(); i++) {
      Optional<Timex> own = Optional.ofNullable(dates.get(i));
      int end = parsed.paragraphs().get(i).end();
      boolean whole = own.filter(time -> time.span().end() == end).isPresent();
      section = whole ? own : section;
      Optional<String> year = section.map(Timex::value).filter(YEAR.asMatchPredicate());
      if (year.isPresent()) {
        years.put(i, year.get());
      } else if (own.isPresent() && !whole) {
        section = Optional.empty();
      }
      if (own.isPresent()) {
        dates.put(i, withYear(own.get()));
      } else if (section.isPresent()) {
        dates.put(i, section.get());
      }
    }
  }

  /** Whether words tell a month and no year: {@code in May}, {@code 3 May}. */
  private boolean isWithoutYear(Timex time) {
    int from = parsed.firstWordFrom(time.span().begin());
    List<Word> words = parsed.words().subList(from, parsed.firstWordFrom(time.span().end()));
    return MONTH.matcher(time.value()).matches()
        && words.stream().anyMatch(word -> TimeWords.month(word).isPresent())
        && words.stream().noneMatch(word -> TimeWords.year(word).isPresent());
  }

  private int paragraph(Timex time) {
    return parsed.sentenceAt(time.span().begin()).paragraph();
  }
}
