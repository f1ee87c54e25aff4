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
 * metadata, its own words, the day at its head or its end, the day of the talk that an interview
 * prints, the last day of a chronology, the month at its head, the day of its picture. A day
 * without a year takes the year that brings it nearest to another of these, or that of a line, and
 * no year where there is none.
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

  private static final String WEEKDAY = "(?:\\p{Lu}\\p{L}{2,5}day,? )?";

  /** Where an article names its own day; nothing else in a text is taken for it. */
  private static final Pattern OWN_DAY =
      Pattern.compile(
          "\\b(?:[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening)),? "
              + WEEKDAY
              + "(?:\\(|on )?([^.;()]{8,20}(?:19|20)\\d{2})");

  /** What a speaker opens with: {@code It is Tuesday, the seventh of September 2027}. */
  private static final Pattern IT_IS =
      Pattern.compile(
          "\\b(?:It is|It's|Today is) \\p{Lu}\\p{L}{2,5}day,? (?:the"
              + " )?([^.;(),]{8,30}(?:19|20)\\d{2})");

  /** The day before an article's own: {@code announced yesterday (11 Feb 2026)}. */
  private static final Pattern EVE =
      Pattern.compile(
          "\\b(?:[Yy]esterday|[Ll]ast night)(?:, | \\()"
              + WEEKDAY
              + "(\\d{1,2} \\p{Lu}\\p{L}{2,8} (?:19|20)\\d{2}|\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2},?"
              + " (?:19|20)\\d{2})");

  /** Deeper in the text a day is told of, not of the article. */
  private static final int OWN_DAY_REACH = 1_500;

  /** Paragraphs of an article's head, its headline and stamps among them. */
  private static final int HEAD = 3;

  /** Letters of a longer line in which it dates itself. */
  private static final int HEAD_REACH = 350;

  /** Letters of the longest line that is no sentence of the article. */
  private static final int LONGEST_HEADING = 120;

  /** A day as a line that holds little else gives it. */
  private static final String DATE =
      "(\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}\\p{L}{2,8}\\.? (?:19|20)\\d{2}"
          + "|\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2},? (?:19|20)\\d{2})";

  private static final String DAY =
      "((?:\\d{1,2}|\\p{Lu}\\p{L}{2,8}\\.?)[^.;():]{2,14}(?:19|20)\\d{2})";

  /**
   * What the head of an article dates itself by in a longer line: {@code (KURA, Tunis, 30 January
   * 2018) Five}, {@code By Monday evening (3 October 2022)}.
   */
  private static final Pattern HEAD_DAY =
      Pattern.compile(
          "(?:^(?:.{0,60}[,()—–-] ?)?|(?<!since |attack on |attacks on |of"
              + " )\\b\\p{Lu}\\p{L}{2,5}day(?: \\p{Ll}+)?[ ,(]{1,3})"
              + DAY);

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
          "^[(\\[](?:Aired|Broadcast|Date|Dated|First|Issued|On"
              + " air|Posted|Published|Stamp|(?:\\p{Lu}[^,.()]{2,30}, )?(?:\\p{Lu}\\p{L}{2,5}day,?"
              + " )?\\d)[^()\\[\\]]+[)\\]]\\.?$");

  /** What tells where an article stood, and when: {@code Published in the Gazette, 3 May 1999.} */
  private static final Pattern PUBLISHED_IN =
      Pattern.compile(
          "^[(\\[]?(?:First |Originally )?"
              + "(?:[Pp]ublished|[Pp]osted|[Pp]rinted|[Cc]ompiled|[Bb]roadcast|[Uu]pdated)"
              + "(?: (?:in|by|on|at) [^.;\\d]{1,60}?|:)?[ ,|]{1,3}"
              + WEEKDAY
              + DATE
              + "(?=[.;)\\]]|$| in \\p{Lu}| by \\p{Lu})");

  /**
   * What an author signs with: {@code Suva, 3 May 1999}, {@code Bonn, 3 May 1999 - The Gazette}.
   */
  private static final Pattern SIGNED =
      Pattern.compile(
          "^(?:[—–-] ?)?\\p{Lu}[^\\s.,:]{1,20}(?: \\p{Lu}[^\\s.,:]{1,20}){0,3}, "
              + WEEKDAY
              + DATE
              + "(?:\\.?$|, for (?:the )?\\p{Lu}| [—–-] (?:\\p{Lu}[^\\s.,:]{1,20} ?|of ){1,6}$)");

  /** A last sentence that is only a day, or closes the news with one. */
  private static final Pattern CLOSING_DAY =
      Pattern.compile("(?:[.!?)] |\\bnews (?:on|of) )" + WEEKDAY + DATE + "\\.$");

  /** So many lines at its end may sign an article. */
  private static final int END = 3;

  /** When the talk was that an interview prints: {@code She spoke to the Review on 3 May 1999}. */
  private static final Pattern MET =
      Pattern.compile(
          "\\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e) (?:sat down with|spoke (?:to|with)|talked"
              + " (?:to|with)|met (?:us|the|him|her)\\b)[^.;]{0,80}?\\b(?:on "
              + WEEKDAY
              + DATE
              + "|in (\\p{Lu}\\p{L}{2,8} (?:19|20)\\d{2}))");

  /** So many questions make an interview. */
  private static final int QUESTIONS = 3;

  private static final Pattern QUESTION = Pattern.compile("\\?[”\"’]?$");

  /** When the picture beside an article was taken: {@code Photo: The envoy, 3 May 1999. (AB)}. */
  private static final Pattern PICTURE =
      Pattern.compile("^(?:Photo|Picture|Pictured)(?:graph)?s?:[^:]{0,120}?, " + DAY + "[.)]");

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
                .or(this::talkDay)
                .or(() -> DatedItems.last(lines))
                .or(this::headMonth)
                .or(this::pictureDay)
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
    String reach = text.substring(0, Math.min(text.length(), OWN_DAY_REACH));
    return first(OWN_DAY, reach)
        .or(() -> first(IT_IS, reach))
        .or(() -> first(EVE, reach).map(Dating::dayAfter));
  }

  private static Optional<String> first(Pattern pattern, String line) {
    Matcher day = pattern.matcher(line);
    return day.find() ? LineDate.in(day.group(1)) : Optional.empty();
  }

  private static String dayAfter(String date) {
    return LocalDate.parse(date.substring(0, FULL_DAY)).plusDays(1).toString();
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
    return Stream.of(DATED_SELF, isSentence(line) ? LONE_DAY : LAST_DAY, CLOSING_DAY)
        .flatMap(pattern -> first(pattern, line).stream())
        .findFirst()
        .or(() -> LineDate.ofWire(line))
        .or(this::signedDay);
  }

  /** The day that one of the last lines gives as that of the article. */
  private Optional<String> signedDay() {
    List<String> signed =
        lines.stream()
            .skip(Math.max(1, lines.size() - END))
            .map(String::strip)
            .filter(line -> line.length() <= LONGEST_HEADING || PUBLISHED_IN.matcher(line).find())
            .flatMap(line -> Stream.of(PUBLISHED_IN, SIGNED).flatMap(p -> first(p, line).stream()))
            .toList();
    return signed.size() == 1 ? Optional.of(signed.getFirst()) : Optional.empty();
  }

  /** The day or month of the talk that an interview prints. */
  private Optional<String> talkDay() {
    return lines.stream().filter(line -> QUESTION.matcher(line.strip()).find()).count() < QUESTIONS
        ? Optional.empty()
        : lines.stream()
            .limit(HEAD)
            .map(MET::matcher)
            .filter(Matcher::find)
            .flatMap(met -> first(met).stream())
            .findFirst();
  }

  private static Optional<String> first(Matcher met) {
    return met.group(1) == null ? LineMonth.in(met.group(2)) : LineDate.in(met.group(1));
  }

  private Optional<String> pictureDay() {
    return lines.stream().flatMap(line -> first(PICTURE, line.strip()).stream()).findFirst();
  }

  /** Whether a line ends as a sentence does: the days in it are told of, not of the article. */
  private static boolean isSentence(String line) {
    return line.endsWith(".");
  }
}
