package org.chancery.bench.readings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Scores offices, figures, times, the header, and what was to be cleaned away. */
final class FactLayer {

  private final Article article;
  private final Gold gold;
  private final SystemReading system;

  FactLayer(Article article) {
    this.article = article;
    this.gold = article.gold();
    this.system = article.system();
  }

  void score() {
    offices();
    figures();
    header();
    times();
    cleaning();
  }

  private void offices() {
    List<JsonNode> wanted = gold.items("offices");
    List<JsonNode> given = system.items("offices");
    Pairs pairs = new Pairs();
    Set<Integer> fitting = new HashSet<>();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < given.size(); j++) {
        if (isOffice(wanted.get(i), given.get(j))) {
          fitting.add(j);
          double likeness = Wording.overlap(title(given.get(j)), title(wanted.get(i)));
          pairs.add(likeness + (Gold.isMust(wanted.get(i)) ? 0.5 : 0), i, j);
        }
      }
    }
    Map<Integer, Integer> matched = pairs.matched();
    List<JsonNode> wrong = new ArrayList<>();
    for (int j = 0; j < given.size(); j++) {
      if (!matched.containsValue(j) && !fitting.contains(j)) {
        wrong.add(given.get(j));
      }
    }
    add("offices", matched, wrong.size(), wanted);
    judge(given, matched, wrong);
    matched.forEach((i, j) -> of(wanted.get(i), given.get(j)));
    missed(wanted, matched)
        .forEach(o -> article.error("office missed", o.path("holder").asString(""), title(o)));
    wrong.forEach(
        o ->
            article.error(
                "office wrong", SystemReading.name(system.entity(o.path("holder"))), title(o)));
  }

  private static String title(JsonNode office) {
    return office.path("title").asString("");
  }

  private boolean isOffice(JsonNode right, JsonNode mine) {
    if (!system.isCanonical(mine.path("holder"), right.path("holder").asString(""))) {
      return false;
    }
    List<String> a = Wording.words(title(mine));
    List<String> b = Wording.words(title(right));
    boolean within =
        !a.isEmpty() && !b.isEmpty() && b.containsAll(a) && a.getLast().equals(b.getLast());
    return mine.path("status").asString("current").equals(right.path("status").asString(""))
        && (Wording.overlap(title(mine), title(right)) >= 0.5 || within);
  }

  private void of(JsonNode right, JsonNode mine) {
    String of = right.path("of").asString("");
    if (gold.entities.containsKey(of)) {
      article.tally().of("office of").add(system.isRole(mine.path("of"), List.of(of)));
    } else if (!of.isEmpty()) {
      Optional<JsonNode> entity = system.entity(mine.path("of"));
      String name = entity.isPresent() ? SystemReading.name(entity) : mine.path("of").asString("");
      article.tally().of("office of").add(Wording.plain(name).equals(Wording.plain(of)));
    }
  }

  private void figures() {
    List<JsonNode> wanted = gold.items("figures");
    List<JsonNode> given = system.items("figures");
    Pairs pairs = new Pairs();
    Set<Integer> over = new HashSet<>();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < given.size(); j++) {
        if (system.covered(given.get(j)).touches(gold.places(wanted.get(i).path("surface")))) {
          over.add(j);
          if (isFigure(wanted.get(i), given.get(j))) {
            pairs.add(1, i, j);
          }
        }
      }
    }
    Map<Integer, Integer> matched = pairs.matched();
    int elsewhere = 0;
    List<JsonNode> wrong = new ArrayList<>();
    for (int j = 0; j < given.size(); j++) {
      if (!matched.containsValue(j)) {
        wrong.add(given.get(j));
        elsewhere += over.contains(j) ? 0 : 1;
        article.error(
            "figure wrong", system.surface(given.get(j)), given.get(j).path("bound").asString(""));
      }
    }
    judge(given, matched, wrong);
    add("figures (value+bound)", matched, wrong.size(), wanted);
    article.tally().of("figures: not in gold (counted as wrong)").count(elsewhere);
    matched.forEach(
        (i, j) -> article.tally().of("figure unit").add(isUnit(wanted.get(i), given.get(j))));
    missed(wanted, matched)
        .forEach(
            f -> article.error("figure missed", f.path("surface").path("text").asString(""), ""));
  }

  private static boolean isFigure(JsonNode right, JsonNode mine) {
    if (right.has("low")) {
      return (isClose(mine.path("low"), right.path("low"))
              && isClose(mine.path("high"), right.path("high")))
          || right
              .path("surface")
              .path("text")
              .asString("")
              .toLowerCase(java.util.Locale.ROOT)
              .contains("hundreds");
    }
    JsonNode value = mine.has("value") ? mine.path("value") : mine.path("low");
    return isClose(value, right.path("value"))
        && mine.path("bound").asString("exactly").equals(right.path("bound").asString(""));
  }

  private static boolean isClose(JsonNode mine, JsonNode right) {
    return mine.isNumber()
        && right.isNumber()
        && Math.abs(mine.asDouble() - right.asDouble())
            <= 1e-3 * Math.max(1e-9, Math.abs(right.asDouble()));
  }

  private static boolean isUnit(JsonNode right, JsonNode mine) {
    String unit = Wording.plain(right.path("unit").asString(""));
    String own = singular(Wording.plain(mine.path("unit").asString("")));
    return right.path("unit").asString("").isEmpty()
        || own.equals(singular(unit))
        || own.equals(unit);
  }

  private static String singular(String unit) {
    int end = unit.length();
    while (end > 0 && unit.charAt(end - 1) == 's') {
      end--;
    }
    return unit.substring(0, end);
  }

  private void header() {
    JsonNode header = gold.node.path("header");
    JsonNode document = system.node.path("document");
    Optional<String> published = document.path("published").asStringOpt();
    if (header.has("published")) {
      article
          .tally()
          .of("document date")
          .add(Days.same(published, header.path("published").asString("")));
    } else if (header.has("dateline")) {
      String day = document.path("dateline").path("date").asString("");
      String given = day.isEmpty() ? published.orElse("") : day;
      String right = header.path("dateline").asString("");
      article.tally().of("document date").add(given.endsWith(right.replaceFirst("^-+", "")));
    } else if (published.isPresent()) {
      article.tally().of("dates invented for undated files").count(1);
      article.error("date", gold.file, "invented " + published.get());
    }
  }

  private void times() {
    List<JsonNode> given = system.items("times");
    for (JsonNode time : gold.items("times")) {
      String value = time.path("value").asString("");
      if (value.isEmpty() || !Gold.isMust(time)) {
        continue;
      }
      Set<Integer> places = gold.places(time.path("surface"));
      boolean found =
          given.stream()
              .filter(t -> system.covered(t).touches(places))
              .anyMatch(t -> Days.same(t.path("value").asStringOpt(), value));
      article.tally().of("time expressions").add(found);
      if (!found) {
        article.error("time", time.path("surface").path("text").asString(""), "want " + value);
      }
    }
  }

  private void cleaning() {
    String text = Wording.folded(system.text);
    for (JsonNode line : gold.items("boilerplate")) {
      if (Gold.isMust(line)) {
        String words = Wording.folded(line.path("text").asString(""));
        Pattern pattern =
            Pattern.compile(
                "(?<!\\w)" + Pattern.quote(words) + "(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS);
        boolean gone = !text.isEmpty() && !pattern.matcher(text).find();
        article.tally().of("boilerplate removed").add(gone);
        if (!gone && !text.isEmpty()) {
          article.error("boilerplate kept", line.path("why").asString(""), Article.clipped(words));
        }
      }
    }
    Set<Integer> kept = new HashSet<>(system.map.values());
    for (JsonNode statement : gold.items("statements")) {
      if (Gold.isMust(statement)) {
        Set<Integer> places = gold.allPlaces(statement.path("content"));
        long there = places.stream().filter(kept::contains).count();
        article.tally().of("wanted text kept (info)").add(there >= 0.8 * places.size());
      }
    }
  }

  private void judge(List<JsonNode> given, Map<Integer, Integer> matched, List<JsonNode> wrong) {
    matched.values().forEach(j -> article.judge(given.get(j), true));
    wrong.forEach(fact -> article.judge(fact, false));
  }

  private void add(
      String measure, Map<Integer, Integer> matched, int wrong, List<JsonNode> wanted) {
    int hit = (int) matched.keySet().stream().filter(i -> Gold.isMust(wanted.get(i))).count();
    int must = (int) wanted.stream().filter(Gold::isMust).count();
    article.tally().of(measure).add(matched.size(), wrong, hit, must);
  }

  private static List<JsonNode> missed(List<JsonNode> wanted, Map<Integer, Integer> matched) {
    List<JsonNode> missed = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      if (!matched.containsKey(i) && Gold.isMust(wanted.get(i))) {
        missed.add(wanted.get(i));
      }
    }
    return missed;
  }
}
