package org.chancery.engine.time;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.time.TimeWords.Unit;

/** Times that come again: {@code every year}, {@code on Wednesdays}. */
final class Recurring {

  private static final Set<String> EACH = Set.of("every", "each", "per");

  private final Line words;

  Recurring(Line words) {
    this.words = words;
  }

  /** {@code every year}, {@code twice a year}, {@code daily}, {@code on Wednesdays}. */
  Optional<Found> at(int i) {
    String plain = words.plain(i);
    Optional<DayOfWeek> plural = TimeWords.days(words.get(i));
    if (plural.isPresent()) {
      return set(i, "XXXX-WXX-" + plural.get().getValue());
    }
    if (i > 0 && words.get(i).isCapitalized()) {
      return Optional.empty();
    }
    if (EACH.contains(plain)) {
      Optional<Unit> unit = words.unit(i + 1);
      if (unit.isPresent() && !plain.equals("per")) {
        return Optional.of(new Found(i + 2, Timex.Type.SET, Counted.length(unit.get(), "1")));
      }
      if (words.is(i + 1, "fortnight")) {
        return Optional.of(new Found(i + 2, Timex.Type.SET, "P2W"));
      }
      return i + 1 < words.size()
          ? repeated(words.get(i + 1)).map(value -> new Found(i + 2, Timex.Type.SET, value))
          : Optional.empty();
    }
    boolean times = i + 1 < words.size() && words.is(i + 1, "times");
    if (plain.equals("once") || plain.equals("twice") || times) {
      int article = times ? i + 2 : i + 1;
      return words.is(article, "a") || words.is(article, "an")
          ? words
              .unit(article + 1)
              .map(u -> new Found(article + 2, Timex.Type.SET, Counted.length(u, "1")))
          : Optional.empty();
    }
    return switch (plain) {
      case "daily" -> set(i, "P1D");
      case "weekly" -> set(i, "P1W");
      case "monthly" -> set(i, "P1M");
      case "yearly" -> set(i, "P1Y");
      default -> Optional.empty();
    };
  }

  /** What comes every week, day or year: {@code every Monday}, {@code each night}. */
  private static Optional<String> repeated(Word word) {
    return TimeWords.day(word)
        .map(day -> "XXXX-WXX-" + day.getValue())
        .or(() -> TimeWords.partOfDay(word).map(part -> "XXXX-XX-XXT" + part))
        .or(() -> TimeWords.month(word).map(m -> String.format(Locale.ROOT, "XXXX-%02d", m)))
        .or(() -> TimeWords.season(word).map(season -> "XXXX-" + season));
  }

  private static Optional<Found> set(int i, String value) {
    return Optional.of(new Found(i + 1, Timex.Type.SET, value));
  }
}
