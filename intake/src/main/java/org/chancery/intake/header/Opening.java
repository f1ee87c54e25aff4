package org.chancery.intake.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.intake.outlet.Agencies;
import org.chancery.intake.outlet.Outlets;

/**
 * The dateline that a paragraph opens with: {@code SEOUL, Nov 6, 2024 (BSS/AFP) -}, {@code MANILA,
 * Philippines —}, {@code Kyiv, 12 May.}, {@code QUITO (Agencia Sol) 3 May 2011 –}
 *
 * @param credits the names in its brackets, in their order
 * @param end where the article begins
 * @param sign what makes it a dateline
 */
record Opening(
    Optional<String> place, Optional<PrintedDate> date, List<String> credits, int end, Sign sign) {

  /** What makes an opening a dateline, the surest first. */
  enum Sign {
    /** A day or a credit. */
    DAY_OR_CREDIT,
    /** A place in capitals. */
    CAPITALS,
    /** Only the form of a name: it may be the opening of a sentence. */
    NAME
  }

  /** Paragraphs that open with a dateline have more words than headlines do. */
  private static final int WORDS_AFTER_NAME = 18;

  /** A place in capitals on a line of its own has no more words, {@code DE} and its like aside. */
  private static final int LONGEST_NAME = 2;

  private static final Set<String> PARTICLES = Set.of("DE", "DEL", "DO", "DA", "LA", "OF", "AND");

  /** No dateline is longer. */
  private static final int REACH = 170;

  private static final String NO_DATE =
      "(?!(?i:" + PrintedDate.MONTH + "|" + PrintedDate.WEEKDAY + ") ?(?:\\d|,|$|\\(|-|–|—))";
  private static final String NAME =
      NO_DATE
          + "(?:\\p{Lu}[\\p{L}\\p{M}'’`.-]{0,24}|d['’]\\p{Lu}\\p{L}{0,20}|al-\\p{Lu}\\p{L}{0,20})";
  private static final String PARTICLE =
      "(?: (?:de|del|la|las|los|el|du|des|da|do|dos|of|the|and|upon|sur|am))";
  private static final String NAMES = NAME + "(?:" + PARTICLE + "{0,2} " + NAME + "){0,3}";
  private static final String PLACE =
      "(?<place>" + NAMES + "(?: ?/ ?" + NAMES + "){0,2}(?:, ?" + NAMES + "){0,2})";
  private static final String DAY =
      "(?i:(?:"
          + PrintedDate.WEEKDAY
          + ",? ?)?"
          + "(?:"
          + PrintedDate.MONTH
          + " ?\\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,? ?(?:19|20)\\d{2}| \\((?:19|20)\\d{2}\\))?"
          + "|\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]?"
          + PrintedDate.MONTH
          + "(?:,?[ -]?(?:19|20)\\d{2}| \\((?:19|20)\\d{2}\\))?"
          + "|(?:19|20)\\d{2}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d{2})"
          + "|"
          + PrintedDate.WEEKDAY
          + ")";
  private static final String CREDIT =
      "(?:\\((?<round>[^()]{2,60})\\)|\\[(?<square>[^\\[\\]]{2,40})\\]|/(?<slashed>[^/]{2,30})/)";
  private static final String DASH = "(?:[-–—―_]{1,5}|:(?: ?[-–—]{1,2})?|\\. ?[-–—]{1,2}|\\.)";

  /*
   * place? day? credit? day? dash?, each possessive group bounded, on at most REACH characters.
   * What may be absent together is decided in read(), where it can be said in words.
   */
  private static final Pattern SHAPE =
      Pattern.compile(
          "^(?:"
              + PLACE
              + ")?+(?:[,.]?[ ,]{0,2}(?:[-–—|]{1,2} )?(?<day>"
              + DAY
              + "))?+(?:[,.]? {0,2}(?:[-–—] ?)?(?:"
              + CREDIT
              + "|(?<named>[\\p{L} ]{2,25})(?= [-–—:]|[-–—:](?!\\p{L}))))?+(?:, ?(?<behind>"
              + DAY
              + ")| (?<beyond>"
              + DAY
              + ")(?= ?[-–—:]))?+[, ]{0,2}(?<dash>"
              + DASH
              + ")?+(?<space> *)");

  private static final Set<String> NO_PLACE =
      Set.of(
          "analysis",
          "newspaper",
          "poll",
          "police",
          "report",
          "official",
          "officials",
          "source",
          "sources",
          "minister",
          "president",
          "opinion",
          "exclusive",
          "update",
          "breaking",
          "watch",
          "explainer",
          "interview",
          "editorial",
          "photos",
          "video",
          "live",
          "factbox",
          "correction",
          "read",
          "note",
          "editor",
          "news",
          "world",
          "summary",
          "wrapup",
          "commentary",
          "question",
          "answer",
          "urgent",
          "alert",
          "but",
          "and",
          "yes",
          "no",
          "however",
          "still",
          "meanwhile",
          "so",
          "now",
          "then",
          "again",
          "nato",
          "who",
          "eu",
          "un",
          "us",
          "photo",
          "file",
          "caption",
          "background",
          "context",
          "key",
          "developing",
          "reaction",
          "flash",
          "newsletter",
          "q",
          "a",
          "i",
          "the");

  /** Which version of a story a wire sends, in brackets where an agency is credited. */
  private static final Pattern VERSION =
      Pattern.compile(
          "(?i)(?:correct(?:ed|s|ion)|updat(?:ed|es|e)|refil(?:ed|es|e)|repeat(?:ed|s|ing)?|adds"
              + "|lead|writethru|recasts?|urgent|\\d(?:st|nd|rd|th) lead)\\b.*");

  /** A line that is nothing but a place. */
  static Opening of(String place) {
    return new Opening(
        Optional.of(PlaceName.spelled(place)),
        Optional.empty(),
        List.of(),
        place.length(),
        Sign.CAPITALS);
  }

  /** The dateline at the head of a paragraph; {@code alone} allows a paragraph of nothing else. */
  static Optional<Opening> read(String paragraph) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), REACH));
    Matcher m = SHAPE.matcher(head);
    if (!m.find() || m.end() == 0) {
      return Optional.empty();
    }
    Optional<String> place = Optional.ofNullable(m.group("place"));
    Optional<String> day =
        Stream.of("day", "behind", "beyond")
            .flatMap(name -> Optional.ofNullable(m.group(name)).stream())
            .findFirst();
    Optional<String> named = Optional.ofNullable(m.group("named")).filter(Opening::isAgency);
    List<String> credits = credits(m, named);
    if (m.group("named") != null && named.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> dash =
        Optional.ofNullable(m.group("dash")).or(() -> day.filter(d -> d.endsWith(".")));
    String rest = paragraph.substring(m.end());
    boolean startsNew = rest.isEmpty() || !Character.isLowerCase(rest.codePointAt(0));
    boolean accepted;
    if (!credits.isEmpty()) {
      accepted = startsNew && isCredited(place, day, credits, dash, rest);
    } else if (day.isPresent()) {
      accepted = startsNew && isDated(place, day.get(), dash, rest);
    } else {
      accepted = place.isPresent() && dash.isPresent() && isPlaced(m, place.get(), rest);
    }
    if (!accepted) {
      return Optional.empty();
    }
    Optional<PrintedDate> date = day.flatMap(d -> PrintedDate.in(d).stream().findFirst());
    Sign sign =
        !credits.isEmpty() || day.isPresent()
            ? Sign.DAY_OR_CREDIT
            : place.filter(Opening::isInCapitals).isPresent() ? Sign.CAPITALS : Sign.NAME;
    return Optional.of(new Opening(place.map(PlaceName::spelled), date, credits, m.end(), sign));
  }

  private static boolean isCredited(
      Optional<String> place,
      Optional<String> day,
      List<String> credits,
      Optional<String> dash,
      String rest) {
    boolean known = credits.stream().anyMatch(Opening::isAgency);
    boolean named =
        known
            || credits.stream()
                .allMatch(
                    c ->
                        c.split(" ", -1).length <= 4
                            && !c.isEmpty()
                            && Character.isUpperCase(c.codePointAt(0)));
    if (day.isPresent()) {
      return named;
    }
    if (dash.isEmpty() && rest.isEmpty()) {
      return known;
    }
    if (dash.isPresent()) {
      return known || (named && place.filter(Opening::isInCapitals).isPresent());
    }
    return known && place.filter(Opening::isInCapitals).isPresent();
  }

  private static boolean isDated(
      Optional<String> place, String day, Optional<String> dash, String rest) {
    boolean dated = !PrintedDate.in(day).isEmpty();
    if (place.isEmpty()) {
      return dated && dash.filter(d -> !d.endsWith(".")).isPresent() && isSentence(rest);
    }
    boolean alone = rest.isEmpty() && (dash.isPresent() || dated) && !isHeadline(place.get());
    boolean parted = dash.isPresent() || opensWithoutDash(place.get(), day);
    return isPlaceLike(place.get()) && (alone || (parted && isSentence(rest)));
  }

  /** {@code JERUSALEM 1996-08-25}: a place in capitals and a day with its year need no dash. */
  private static boolean opensWithoutDash(String place, String day) {
    return isInCapitals(place)
        && !isHeadline(place)
        && PrintedDate.in(day).stream().anyMatch(date -> date.hasYear() && date.hasDay());
  }

  /** {@code TROOPS LEAVE KABUL}, which a day without more may follow. */
  private static boolean isHeadline(String place) {
    long words =
        Arrays.stream(place.split(",", 2)[0].split(" ", -1))
            .filter(word -> !PARTICLES.contains(word))
            .count();
    return isInCapitals(place) && words > LONGEST_NAME;
  }

  /** Only a place and a dash: {@code TOKYO — }; more is asked of names that are not in capitals. */
  private static boolean isPlaced(Matcher m, String place, String rest) {
    String dash = m.group("dash");
    boolean before = m.group().charAt(m.start("dash") - 1) == ' ';
    boolean spaced = (before || !m.group("space").isEmpty()) && dash.charAt(0) != '.';
    if (!spaced || !isPlaceLike(place) || !isSentence(rest)) {
      return false;
    }
    if (isInCapitals(place.split(",", 2)[0])) {
      return place.length() > 2;
    }
    int words = place.split("[ ,/]+", -1).length;
    return rest.split(" ", WORDS_AFTER_NAME + 1).length >= WORDS_AFTER_NAME
        && (dash.startsWith(":") ? words <= 2 : before && words <= 3 && !dash.equals("-"));
  }

  private static boolean isSentence(String rest) {
    return !rest.isEmpty()
        && !Character.isLowerCase(rest.codePointAt(0))
        && rest.split(" ", 9).length >= 6
        && rest.matches("(?s).*[.!?][\"”'’)]{0,2}.{0,60}");
  }

  private static boolean isPlaceLike(String place) {
    return !NO_PLACE.contains(place.split("[ ,/:]", 2)[0].toLowerCase(Locale.ROOT))
        && !Outlets.isLabel(place);
  }

  private static boolean isInCapitals(String place) {
    return (place.codePoints().noneMatch(Character::isLowerCase)
            && place.codePoints().filter(Character::isUpperCase).count() > 2)
        || place.matches("\\p{Lu}{2,}.*, ?\\p{Lu}.*");
  }

  private static boolean isAgency(String name) {
    return Agencies.named(name).isPresent();
  }

  private static List<String> credits(Matcher m, Optional<String> named) {
    List<String> credits = new ArrayList<>();
    for (String group : List.of("round", "square", "slashed")) {
      String inside = m.group(group);
      if (inside != null) {
        Arrays.stream(inside.split("[/,;]| and | with | via |—|–", -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty() && PrintedDate.whole(name).isEmpty())
            .filter(name -> !VERSION.matcher(name).matches())
            .forEach(credits::add);
      }
    }
    named.map(String::strip).ifPresent(credits::add);
    return List.copyOf(credits);
  }
}
