package org.chancery.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.engine.document.Published;
import org.chancery.intake.header.DatedItems;
import org.chancery.intake.header.Header;
import org.chancery.intake.header.LineDate;
import org.chancery.intake.header.LineMonth;

/**
 * Settles when an article was published: what the user gives, else its dateline, its stamp, its
 * metadata, its own words, the day at its head or its end, the last day of a chronology, the month
 * at its head. A day without a year takes the year that brings it nearest to another of these, or
 * that of a line, and no year where there is none.
 *
 * @param lines the paragraphs as they stand, headline and stamps among them
 */
record Dating(
    Optional<String> given,
    Optional<Header.Place> dateline,
    Optional<String> stamp,
    Optional<String> meta,
    List<String> lines,
    String text) {

  private static final String NO_YEAR = "XXXX";
  private static final int FULL_DAY = 10;

  /** Where an article names its own day; nothing else in a text is taken for it. */
  private static final Pattern OWN_DAY =
      Pattern.compile(
          "\\b(?:[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening)),?"
              + " (?:\\p{Lu}\\p{L}{5,8}day,? )?(?:\\(|on )?([^.;()]{8,20}(?:19|20)\\d{2})");

  /** Deeper in the text a day is told of, not of the article. */
  private static final int OWN_DAY_REACH = 1_500;

  /** Paragraphs of an article's head, its headline and stamps among them. */
  private static final int HEAD = 3;

  /** Letters of a longer line in which it dates itself. */
  private static final int HEAD_REACH = 200;

  /** Letters of the longest line that is no sentence of the article. */
  private static final int LONGEST_HEADING = 120;

  private static final String DAY =
      "((?:\\d{1,2}|\\p{Lu}\\p{L}{2,8}\\.?)[^.;():]{2,14}(?:19|20)\\d{2})";

  /**
   * What the head of an article dates itself by in a longer line: {@code (KURA, Tunis, 30 January
   * 2018) Five}, {@code By Monday evening (3 October 2022)}.
   */
  private static final Pattern HEAD_DAY =
      Pattern.compile(
          "(?:^(?:.{0,60}[,(—–-] ?)?|\\b\\p{Lu}\\p{L}{2,5}day(?: \\p{Ll}+)?[ ,(]{1,3})" + DAY);

  /** {@code A winter quarrel. (25 February 1997)}, {@code the Review, issue of 12 May 2025.} */
  private static final Pattern NOTED_DAY =
      Pattern.compile(
          "(?:\\((?:\\p{Lu}\\p{L}{2,5}day,? )?(?=[^()]+\\)$)|\\b(?:issue|edition|broadcast) of )"
              + DAY
              + "(?=[.)])");

  /**
   * What a broadcast or a paper calls its talk, at its head, before the day that ends the sentence.
   */
  private static final Pattern TALK_DAY =
      Pattern.compile(
          "^.{0,60}\\b(?i:interview|transcript|briefing|programme|episode)\\b[^.]{0,100}, "
              + DAY
              + "\\.");

  /** A year at the end of a short line: {@code Harper Standard, 2004}, {@code Winter 1996-97}. */
  private static final Pattern LINE_YEAR =
      Pattern.compile(
          "(?m)^.{1,100}, (?:(?:Spring|Summer|Autumn|Fall|Winter) )?"
              + "((?:19|20)\\d{2})(?:[-/–]\\d{2})?\\.?$");

  /** A day at the end of a title that a full stop ends: {@code Radio Sol, 6 p.m., 3 May 1999.} */
  private static final Pattern TITLE_DAY =
      Pattern.compile(", (?:\\p{Lu}\\p{L}{2,5}day,? )?" + DAY + "\\.$");

  /** What an article ends with: {@code (Gazette, Thursday 21 October 1999)}. */
  private static final Pattern LAST_DAY =
      Pattern.compile("(?:^|[,(\\[—–-] ?)(?:\\p{Lu}\\p{L}{2,5}day,? )?" + DAY + "[.)\\]]*$");

  /** A last line in brackets, which tells of the article: {@code (Broadcast 3 May 1999, 20.00)}. */
  private static final Pattern LAST_NOTE =
      Pattern.compile(
          "^[(\\[](?:Aired|Broadcast|Dated|Issued|On"
              + " air|Posted|Published|(?:\\p{Lu}\\p{L}{2,5}day,? )?\\d)[^()\\[\\]]+[)\\]]\\.?$");

  /** A paper that dates itself: {@code This note is dated 3 May 1999.} */
  private static final Pattern DATED_SELF =
      Pattern.compile(
          "\\bThis (?:article|brief|note|paper|report|statement|text) (?:is|was)"
              + " (?:dated|issued|published|released) (?:on )?"
              + DAY
              + "[.,]");

  /** A last line with a full stop that is only a name and a day: {@code Gazette, 3 May 1999.} */
  private static final Pattern LONE_DAY =
      Pattern.compile("^(?:[—–-] ?)?(?:\\p{Lu}[^\\s,.]*,? ){0,6}" + DAY + "\\.$");

  Dating {
    lines = List.copyOf(lines);
  }

  Optional<Published> published() {
    return Stream.of(
            given.map(date -> new Published(date, Published.From.GIVEN)),
            datelineDate().map(date -> new Published(date, Published.From.DATELINE)),
            stamp.map(this::withYear).map(date -> new Published(date, Published.From.STAMP)),
            meta.map(date -> new Published(date, Published.From.META)),
            ownDay()
                .or(this::headDay)
                .or(this::lastDay)
                .or(() -> DatedItems.last(lines))
                .or(this::headMonth)
                .map(date -> new Published(date, Published.From.TEXT)))
        .flatMap(Optional::stream)
        .filter(published -> !published.date().startsWith(NO_YEAR))
        .findFirst();
  }

  /** The day of the dateline, with its year where that is known. */
  Optional<String> datelineDate() {
    return dateline.flatMap(Header.Place::date).map(this::withYear);
  }

  private String withYear(String date) {
    if (!date.startsWith(NO_YEAR)) {
      return date;
    }
    return Stream.of(given, stamp, meta)
        .flatMap(Optional::stream)
        .filter(known -> !known.startsWith(NO_YEAR))
        .findFirst()
        .or(this::lineYear)
        .or(() -> LineDate.ofWire(lines.getLast().strip()))
        .map(known -> nearest(date.substring(NO_YEAR.length()), known))
        .orElse(date);
  }

  /** The year that a line at the head or the last one ends with. */
  private Optional<String> lineYear() {
    return Stream.concat(lines.stream().limit(HEAD), lines.stream().skip(lines.size() - 1))
        .flatMap(line -> LINE_YEAR.matcher(line).results())
        .map(year -> year.group(1))
        .findFirst();
  }

  private static String nearest(String monthAndDay, String known) {
    int year = Integer.parseInt(known.substring(0, 4));
    if (known.length() < FULL_DAY) {
      return year + monthAndDay;
    }
    LocalDate day = LocalDate.parse(known.substring(0, FULL_DAY));
    return IntStream.rangeClosed(year - 1, year + 1)
        .filter(y -> !monthAndDay.equals("-02-29") || LocalDate.of(y, 1, 1).isLeapYear())
        .mapToObj(y -> LocalDate.parse(y + monthAndDay))
        .min(Comparator.comparingLong(each -> Math.abs(ChronoUnit.DAYS.between(day, each))))
        .map(LocalDate::toString)
        .orElse(year + monthAndDay);
  }

  private Optional<String> ownDay() {
    Matcher own = OWN_DAY.matcher(text.substring(0, Math.min(text.length(), OWN_DAY_REACH)));
    return own.find() ? LineDate.in(own.group(1)) : Optional.empty();
  }

  /** The first full date of the lines at the head of the article, which no item's day is. */
  private Optional<String> headDay() {
    return DatedItems.are(lines)
        ? Optional.empty()
        : lines.stream()
            .limit(HEAD)
            .flatMap(String::lines)
            .flatMap(line -> headDay(line).stream())
            .findFirst();
  }

  private static Optional<String> headDay(String line) {
    if (line.length() <= LONGEST_HEADING && !isSentence(line)) {
      return LineDate.in(line);
    }
    Matcher title = TITLE_DAY.matcher(line);
    if (line.length() <= LONGEST_HEADING && title.find()) {
      return LineDate.in(title.group(1));
    }
    Optional<String> noted =
        Stream.of(NOTED_DAY, TALK_DAY)
            .map(pattern -> pattern.matcher(line))
            .filter(Matcher::find)
            .flatMap(found -> LineDate.in(found.group(1)).stream())
            .findFirst();
    if (noted.isPresent()) {
      return noted;
    }
    Matcher day = HEAD_DAY.matcher(line);
    return day.find() && day.start(1) <= HEAD_REACH ? LineDate.in(day.group(1)) : Optional.empty();
  }

  /** The month of the issue that a heading names, and its day where the heading adds that. */
  private Optional<String> headMonth() {
    return lines.stream()
        .limit(HEAD)
        .flatMap(String::lines)
        .filter(line -> line.length() <= LONGEST_HEADING && !isSentence(line))
        .flatMap(line -> LineMonth.in(line).stream())
        .findFirst();
  }

  private Optional<String> lastDay() {
    String line = lines.getLast().strip();
    if (line.length() <= LONGEST_HEADING && LAST_NOTE.matcher(line).matches()) {
      return LineDate.in(line);
    }
    Matcher self = DATED_SELF.matcher(line);
    if (self.find()) {
      return LineDate.in(self.group(1));
    }
    Matcher day = (isSentence(line) ? LONE_DAY : LAST_DAY).matcher(line);
    return day.find() ? LineDate.in(day.group(1)) : LineDate.ofWire(line);
  }

  /** Whether a line ends as a sentence does: the days in it are told of, not of the article. */
  private static boolean isSentence(String line) {
    return line.endsWith(".");
  }
}
