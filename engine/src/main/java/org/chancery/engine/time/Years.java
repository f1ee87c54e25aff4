package org.chancery.engine.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.sentence.Word;

/** Years and decades: {@code 2017}, {@code the seventies}, {@code ’96}. */
final class Years {

  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "since", "of", "by", "until", "till", "from", "to", "during", "early", "late",
          "mid", "after", "before", "through", "fiscal", "for", "between", "and", "year", "(",
          "the", "or", "circa", "around", "about", "than", "-", "–", "summer", "winter", "spring",
          "fall", "autumn", "mid-", "with", "its", "their", "last", "on", "as", "a", ",", "at");

  /** Decades as they are called: {@code the seventies} are those of the last century. */
  private static final List<String> DECADES =
      List.of(
          "twenties",
          "thirties",
          "forties",
          "fifties",
          "sixties",
          "seventies",
          "eighties",
          "nineties");

  private static final int FIRST_DECADE = 2;

  private final Line words;
  private final Anchor anchor;
  private final FiniteVerbs verbs;

  Years(Line words, Anchor anchor, FiniteVerbs verbs) {
    this.words = words;
    this.anchor = anchor;
    this.verbs = verbs;
  }

  Optional<Found> at(int i) {
    return whole(i).or(() -> namedYear(i)).or(() -> shortYear(i)).or(() -> spokenYear(i));
  }

  /** The year that a word names. */
  Optional<Integer> year(int i) {
    return i < words.size() ? TimeWords.year(words.get(i)) : Optional.empty();
  }

  /** {@code 2017}, {@code the 1990s}, {@code the seventies}. */
  private Optional<Found> whole(int i) {
    String text = words.get(i).text();
    boolean decade =
        text.length() == 5 && text.endsWith("0s") && TimeWords.isNumber(text.substring(0, 4), 4);
    if (decade) {
      return Optional.of(new Found(i + 1, Timex.Type.DATE, text.substring(0, 3)));
    }
    int spoken =
        words.is(i, "the") && i + 1 < words.size() ? DECADES.indexOf(words.plain(i + 1)) : -1;
    if (spoken >= 0) {
      return Optional.of(new Found(i + 2, Timex.Type.DATE, "19" + (spoken + FIRST_DECADE)));
    }
    Optional<Integer> year = TimeWords.year(words.get(i));
    if (year.isEmpty() || year.get() < 1700 || !isYear(i)) {
      return Optional.empty();
    }
    return Optional.of(new Found(i + 1, Timex.Type.DATE, String.valueOf(year.get())));
  }

  /** {@code fiscal 2023}, {@code year-end}. */
  private Optional<Found> namedYear(int i) {
    if (words.get(i).is("fiscal") && year(i + 1).isPresent()) {
      return Optional.of(new Found(i + 2, Timex.Type.DATE, words.get(i + 1).text()));
    }
    boolean end = words.get(i).is("year") && words.is(i + 1, "-") && words.is(i + 2, "end");
    String year = anchor.shifted("Y", i > 0 && words.get(i - 1).is("since") ? -1 : 0);
    return end ? Optional.of(new Found(i + 3, Timex.Type.DATE, year + "-12-31")) : Optional.empty();
  }

  /** {@code ’96}. */
  private Optional<Found> shortYear(int i) {
    boolean mark = words.get(i).is("'") || words.get(i).is("’") || words.get(i).is("‘");
    if (!mark || i + 1 >= words.size()) {
      return Optional.empty();
    }
    Word digits = words.get(i + 1);
    boolean joined = words.get(i).span().end() == digits.span().begin();
    if (!joined || digits.text().length() != 2 || !TimeWords.isNumber(digits.text(), 2)) {
      return Optional.empty();
    }
    return Optional.of(new Found(i + 2, Timex.Type.DATE, century(digits.text()) + digits.text()));
  }

  static String century(String twoDigits) {
    return twoDigits.compareTo("50") > 0 ? "19" : "20";
  }

  /** {@code nineteen ninety-six}, as it is spoken on air. */
  Optional<Found> spokenYear(int i) {
    int year = words.is(i, "the") ? i + 1 : i;
    if (words.is(year, "year") && words.is(year + 1, "two") && words.is(year + 2, "thousand")) {
      return Optional.of(new Found(year + 3, Timex.Type.DATE, "2000"));
    }
    if (!words.is(i, "nineteen") || i + 1 >= words.size()) {
      return Optional.empty();
    }
    Optional<Integer> tens =
        TimeWords.number(words.get(i + 1))
            .filter(n -> n >= 10 && n < 100)
            .filter(_ -> Character.isLetter(words.get(i + 1).text().charAt(0)));
    int last = words.is(i + 2, "-") ? i + 3 : i + 2;
    Optional<Integer> ones =
        last < words.size() && tens.filter(n -> n % 10 == 0).isPresent()
            ? TimeWords.number(words.get(last)).filter(n -> n < 10)
            : Optional.empty();
    return tens.map(n -> String.valueOf(1900 + n + ones.orElse(0)))
        .map(y -> new Found(ones.isPresent() ? last + 1 : i + 2, Timex.Type.DATE, y));
  }

  /** Whether four digits are a year: led by a word that years follow, and counting nothing. */
  private boolean isYear(int i) {
    String before = i > 0 ? words.plain(i - 1) : "(";
    boolean led =
        BEFORE_YEAR.contains(before) || TimeWords.month(words.get(Math.max(0, i - 1))).isPresent();
    int year = TimeWords.year(words.get(i)).orElse(0);
    boolean bare =
        year >= 1900
            && year < 2040
            && !before.equals("$")
            && !before.equals("no.")
            && !before.equals("-")
            && !words.get(Math.max(0, i - 1)).isCapitalized();
    boolean end = i + 1 >= words.size();
    boolean counts =
        !end
            && words.get(i + 1).isAlphanumeric()
            && words.get(i + 1).text().endsWith("s")
            && words.get(i + 1).text().length() > 3
            && !verbs.isFinite(i + 1)
            && ((before.equals("of") && !(i > 1 && words.get(i - 2).isCapitalized()))
                || before.equals("about")
                || before.equals("than")
                || before.equals("around")
                || before.equals("with")
                || before.equals("and"));
    return (led || bare) && !counts && !words.is(i + 1, "%") && !words.is(i + 1, "percent");
  }
}
