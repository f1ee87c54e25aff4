package org.chancery.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.engine.document.Published;
import org.chancery.intake.header.Header;
import org.chancery.intake.header.LineDate;

/**
 * Settles when an article was published: what the user gives, else its dateline, its stamp, its
 * metadata, its own words. A day without a year takes the year that brings it nearest to another of
 * these, and no year where there is none.
 */
record Dating(
    Optional<String> given,
    Optional<Header.Place> dateline,
    Optional<String> stamp,
    Optional<String> meta,
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

  Optional<Published> published() {
    return Stream.of(
            given.map(date -> new Published(date, Published.From.GIVEN)),
            datelineDate().map(date -> new Published(date, Published.From.DATELINE)),
            stamp.map(this::withYear).map(date -> new Published(date, Published.From.STAMP)),
            meta.map(date -> new Published(date, Published.From.META)),
            ownDay().map(date -> new Published(date, Published.From.TEXT)))
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
        .map(known -> nearest(date.substring(NO_YEAR.length()), known))
        .orElse(date);
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
}
