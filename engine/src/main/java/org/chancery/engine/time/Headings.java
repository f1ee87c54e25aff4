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
final class Headings {

  /** What stands between the date of an item and what it tells. */
  private static final Set<String> BEHIND = Set.of("-", "–", "—", ":");

  private static final Pattern MONTH = Pattern.compile("(?:\\d{4}|XXXX)-\\d\\d(?:-\\d\\d)?");

  private static final Pattern CALENDAR = Pattern.compile("\\d{4}|XXXX-\\d\\d");

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final Parsed parsed;
  private final Map<Integer, Timex> headings = new HashMap<>();
  private final Map<Integer, String> years = new HashMap<>();

  Headings(Parsed parsed, List<Timex> times) {
    this.parsed = parsed;
    for (Timex time : times) {
      Sentence sentence = parsed.sentenceAt(time.span().begin());
      boolean opens =
          time.type() == Timex.Type.DATE
              && CALENDAR.matcher(time.value()).lookingAt()
              && time.span().begin() == parsed.paragraphs().get(sentence.paragraph()).begin();
      if (opens && (isAll(sentence, time) || isBefore(parsed, time))) {
        headings.put(sentence.paragraph(), time);
      }
    }
    Optional<Timex> section = Optional.empty();
    for (int i = 0; i < parsed.paragraphs().size(); i++) {
      int paragraph = i;
      Optional<Timex> own = Optional.ofNullable(headings.get(i));
      if (own.filter(time -> time.span().end() == parsed.paragraphs().get(paragraph).end())
          .isPresent()) {
        section = own;
      }
      section
          .map(Timex::value)
          .filter(value -> YEAR.matcher(value).matches())
          .ifPresent(year -> years.put(paragraph, year));
      if (own.isEmpty()) {
        section.ifPresent(time -> headings.put(paragraph, time));
      } else {
        headings.put(i, withYear(own.get()));
        boolean goesOn = section.equals(own) || years.containsKey(i);
        section = section.filter(_ -> goesOn);
      }
    }
  }

  /** Whether a sentence is nothing but a time. */
  private static boolean isAll(Sentence sentence, Timex time) {
    return sentence.words().stream()
        .filter(Word::isAlphanumeric)
        .allMatch(word -> time.span().covers(word.span()));
  }

  private static boolean isBefore(Parsed parsed, Timex time) {
    int next = parsed.firstWordFrom(time.span().end());
    return next < parsed.words().size() && BEHIND.contains(parsed.words().get(next).text());
  }

  /** The same time, of the year that heads its part if it is of none: {@code In May}. */
  Timex withYear(Timex time) {
    int paragraph = parsed.sentenceAt(time.span().begin()).paragraph();
    return Optional.ofNullable(years.get(paragraph))
        .filter(_ -> isWithoutYear(time))
        .map(year -> year + time.value().substring(year.length()))
        .map(value -> new Timex(time.span(), time.type(), value))
        .orElse(time);
  }

  /** Whether words tell a month and no year: {@code in May}, {@code 3 May}. */
  private boolean isWithoutYear(Timex time) {
    List<Word> words =
        parsed
            .words()
            .subList(
                parsed.firstWordFrom(time.span().begin()), parsed.firstWordFrom(time.span().end()));
    return MONTH.matcher(time.value()).matches()
        && words.stream().anyMatch(word -> TimeWords.month(word).isPresent())
        && words.stream().noneMatch(word -> TimeWords.year(word).isPresent());
  }

  Optional<Timex> of(Sentence sentence) {
    return Optional.ofNullable(headings.get(sentence.paragraph()));
  }
}
