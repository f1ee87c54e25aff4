package org.chancery.app.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/**
 * What the World Factbook says about the names of one country.
 *
 * @param shortName the conventional short form; empty where there is none
 * @param names long form and abbreviations
 * @param adjectives demonyms
 * @param people nouns for its people, singular and plural
 * @param centre latitude and longitude of its middle, degrees
 */
record FactbookEntry(
    String shortName,
    List<String> names,
    List<String> adjectives,
    List<String> people,
    List<String> capitals,
    Optional<double[]> centre) {

  private static final Pattern COORDINATES =
      Pattern.compile("(\\d+) (\\d+) ([NS]), (\\d+) (\\d+) ([EW])");

  static FactbookEntry of(JsonNode country) {
    JsonNode name = country.path("Government").path("Country name");
    JsonNode nationality = country.path("People and Society").path("Nationality");
    List<String> names = new ArrayList<>(plain(text(name, "conventional long form"), " or "));
    names.addAll(plain(text(name, "abbreviation"), " or "));
    List<String> shortNames = plain(text(name, "conventional short form"), ",");
    return new FactbookEntry(
        shortNames.isEmpty() ? "" : shortNames.getFirst(),
        List.copyOf(names),
        plain(text(nationality, "adjective"), ",", " or "),
        people(text(nationality, "noun")),
        plain(text(country.path("Government").path("Capital"), "name"), ",", " or "),
        centre(text(country.path("Geography"), "Geographic coordinates")));
  }

  /** Degrees and minutes as degrees: {@code 7 30 S, 110 00 E} is -7.5, 110. */
  private static Optional<double[]> centre(String field) {
    Matcher at = COORDINATES.matcher(field);
    if (!at.find()) {
      return Optional.empty();
    }
    double latitude = Double.parseDouble(at.group(1)) + Double.parseDouble(at.group(2)) / 60;
    double longitude = Double.parseDouble(at.group(4)) + Double.parseDouble(at.group(5)) / 60;
    return Optional.of(
        new double[] {
          at.group(3).equals("S") ? -latitude : latitude,
          at.group(6).equals("W") ? -longitude : longitude
        });
  }

  private static String text(JsonNode parent, String field) {
    return Parser.unescapeEntities(parent.path(field).path("text").asString(""), false);
  }

  /** The parts of a field without its notes and brackets. */
  private static List<String> plain(String field, String... separators) {
    SequencedSet<String> parts = new LinkedHashSet<>();
    for (String part : split(beforeNote(field), separators)) {
      String bare = withoutBrackets(part);
      if (isName(bare)) {
        parts.add(bare);
      }
    }
    return List.copyOf(parts);
  }

  /** {@code Dane(s)} is Dane and Danes, {@code Irishman(men)} Irishman and Irishmen. */
  private static List<String> people(String field) {
    SequencedSet<String> nouns = new LinkedHashSet<>();
    for (String part : split(beforeNote(field), ",", " or ")) {
      String singular = withoutBrackets(part);
      if (!isName(singular)) {
        continue;
      }
      nouns.add(singular);
      if (part.contains("(s)")) {
        nouns.add(singular + "s");
      } else if (part.contains("(men)") || part.contains("(women)")) {
        nouns.add(singular.substring(0, singular.length() - 3) + "men");
      }
    }
    return List.copyOf(nouns);
  }

  private static boolean isName(String part) {
    return !part.isEmpty() && !part.equals("none") && !part.equals("NA");
  }

  private static String beforeNote(String field) {
    int note = field.indexOf("note");
    return note < 0 ? field : field.substring(0, note);
  }

  private static List<String> split(String field, String... separators) {
    String parts = field;
    for (String separator : separators) {
      parts = parts.replace(separator, ";");
    }
    List<String> split = new ArrayList<>();
    for (int begin = 0; begin <= parts.length(); ) {
      int end = parts.indexOf(';', begin);
      int until = end < 0 ? parts.length() : end;
      split.add(parts.substring(begin, until));
      begin = until + 1;
    }
    return split;
  }

  private static String withoutBrackets(String part) {
    StringBuilder bare = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if ((c == ')' || c == ']') && depth > 0) {
        depth--;
      } else if (depth == 0) {
        bare.append(c);
      }
    }
    return bare.toString().strip();
  }
}
