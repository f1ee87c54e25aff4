package org.chancery.bench.readings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.chancery.bench.readings.SystemReading.Covered;
import tools.jackson.databind.JsonNode;

/** Scores statements: content, speaker, cue; and what is said of those that match. */
final class StatementLayer {

  private final Article article;
  private final Gold gold;
  private final SystemReading system;
  private final List<JsonNode> wanted;
  private final List<JsonNode> given;
  private final List<Set<Integer>> wantedPlaces = new ArrayList<>();
  private final List<Covered> givenPlaces = new ArrayList<>();
  private final double[][] likeness;

  StatementLayer(Article article) {
    this.article = article;
    this.gold = article.gold();
    this.system = article.system();
    this.wanted = gold.items("statements");
    this.given = system.items("statements");
    wanted.forEach(s -> wantedPlaces.add(gold.allPlaces(s.path("content"))));
    given.forEach(s -> givenPlaces.add(system.allCovered(s.path("content"))));
    this.likeness = new double[wanted.size()][given.size()];
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < given.size(); j++) {
        likeness[i][j] = givenPlaces.get(j).f1(wantedPlaces.get(i));
      }
    }
  }

  void score() {
    details();
    level("content only", (_, _) -> true, false);
    level("statements soft", this::isSpeaker, true);
    level("statements strict", (i, j) -> isSpeaker(i, j) && hasCue(i, j), false);
  }

  private JsonNode speaker(int j) {
    return given.get(j).path("speaker");
  }

  private boolean isResolved(int i, int j) {
    return system.isCanonical(speaker(j), wanted.get(i).path("speaker").asString(""));
  }

  private boolean isSpeaker(int i, int j) {
    JsonNode statement = wanted.get(i);
    return isResolved(i, j)
        || system.hasSurface(
            speaker(j), statement.path("speakerSurface"), statement.path("speaker").asString(""));
  }

  private boolean hasCue(int i, int j) {
    JsonNode cue = wanted.get(i).path("cue");
    return cue.isMissingNode()
        || system.covered(given.get(j).path("cue")).touches(gold.places(cue));
  }

  private void details() {
    Pairs pairs = new Pairs();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < given.size(); j++) {
        if (likeness[i][j] >= 0.5) {
          pairs.add(likeness[i][j] + (isSpeaker(i, j) ? 0.3 : 0), i, j);
        }
      }
    }
    pairs.matched().forEach(this::detail);
  }

  private void detail(int i, int j) {
    JsonNode right = wanted.get(i);
    JsonNode mine = given.get(j);
    boolean resolved = isResolved(i, j);
    article.tally().of("speaker resolution (matched contents)").add(resolved);
    if (!resolved) {
      String name = SystemReading.name(system.entity(speaker(j)));
      article.error(
          "speaker",
          right.path("id").asString(""),
          "want " + right.path("speaker").asString("") + " got " + name);
    }
    article.tally().of("quotation kind").add(same(mine, right, "quotation"));
    String act = mine.path("act").asString("");
    article
        .tally()
        .of("act")
        .add(same(mine, right, "act") || Gold.strings(right.path("actAlt")).contains(act));
    if (right.has("said") && Gold.isMust(right)) {
      Optional<String> said = mine.path("said").asStringOpt();
      article.day("said date", right, said, right.path("said").asString(""));
    }
    for (JsonNode stance : right.path("stance")) {
      int sign = sign(mine, stance);
      boolean agrees = sign == stance.path("sign").asInt();
      article.tally().of("stance sign").add(agrees);
      if (sign != 0) {
        article.tally().of("stance sign where one is read").add(agrees);
      }
      if (!agrees) {
        String toward = stance.path("toward").asString("");
        article.error(
            "stance",
            right.path("id").asString(""),
            act + ", want " + stance.path("sign").asInt() + " to " + toward + " got " + sign);
      }
    }
  }

  private int sign(JsonNode mine, JsonNode stance) {
    for (JsonNode each : mine.path("stance")) {
      if (system.isCanonical(each.path("toward"), stance.path("toward").asString(""))) {
        double value = each.path("value").asDouble(0);
        return value > 0.15 ? 1 : value < -0.15 ? -1 : 0;
      }
    }
    return 0;
  }

  static boolean same(JsonNode mine, JsonNode right, String field) {
    return mine.path(field).asString("").equals(right.path(field).asString(""));
  }

  private void level(String measure, BiPredicate<Integer, Integer> fits, boolean report) {
    Pairs pairs = new Pairs();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < given.size(); j++) {
        if (likeness[i][j] >= 0.5 && fits.test(i, j)) {
          pairs.add(likeness[i][j], i, j);
        }
      }
    }
    Map<Integer, Integer> matched = pairs.matched();
    Set<Integer> passed = passedOver(new HashSet<>(matched.values()), fits);
    joinPieces(matched, passed, fits);
    List<Integer> wrong = new ArrayList<>();
    for (int j = 0; j < given.size(); j++) {
      if (!matched.containsValue(j) && !passed.contains(j)) {
        wrong.add(j);
      }
    }
    int hit = (int) matched.keySet().stream().filter(i -> Gold.isMust(wanted.get(i))).count();
    int must = (int) wanted.stream().filter(Gold::isMust).count();
    article.tally().of(measure).add(matched.size(), wrong.size(), hit, must);
    if (report) {
      report(matched, wrong);
    }
  }

  /** What stands in the headline, or is a piece of a quotation that the gold holds whole. */
  private Set<Integer> passedOver(Set<Integer> used, BiPredicate<Integer, Integer> fits) {
    Set<Integer> headline = article.headline();
    Set<Integer> passed = new HashSet<>();
    for (int j = 0; j < given.size(); j++) {
      if (used.contains(j)) {
        continue;
      }
      Covered covered = givenPlaces.get(j);
      long inHeadline = covered.places().stream().filter(headline::contains).count();
      if (!covered.places().isEmpty() && inHeadline >= 0.8 * covered.places().size()) {
        passed.add(j);
      }
      for (int i = 0; i < wanted.size(); i++) {
        if (isPiece(i, j) && fits.test(i, j)) {
          passed.add(j);
        }
      }
    }
    return passed;
  }

  private boolean isPiece(int i, int j) {
    Covered covered = givenPlaces.get(j);
    long inside = covered.places().stream().filter(wantedPlaces.get(i)::contains).count();
    return covered.own() > 0 && (double) inside / covered.own() >= 0.8;
  }

  /** A gold quotation that the system cut in pieces: the pieces are judged together. */
  private void joinPieces(
      Map<Integer, Integer> matched, Set<Integer> passed, BiPredicate<Integer, Integer> fits) {
    for (int i = 0; i < wanted.size(); i++) {
      if (matched.containsKey(i)) {
        continue;
      }
      Set<Integer> places = new HashSet<>();
      int own = 0;
      int first = -1;
      for (int j = 0; j < given.size(); j++) {
        if (passed.contains(j) && isPiece(i, j) && fits.test(i, j)) {
          places.addAll(givenPlaces.get(j).places());
          own += givenPlaces.get(j).own();
          first = first < 0 ? j : first;
        }
      }
      if (first >= 0 && new Covered(places, own).f1(wantedPlaces.get(i)) >= 0.5) {
        matched.put(i, first);
      }
    }
  }

  private void report(Map<Integer, Integer> matched, List<Integer> wrong) {
    matched.values().forEach(j -> article.judge(given.get(j), true));
    wrong.forEach(j -> article.judge(given.get(j), false));
    for (int i = 0; i < wanted.size(); i++) {
      JsonNode right = wanted.get(i);
      if (!matched.containsKey(i) && Gold.isMust(right)) {
        String content = right.path("content").path(0).path("text").asString("");
        article.error(
            "statement missed",
            right.path("id").asString(""),
            right.path("speaker").asString("") + ": " + Article.clipped(content));
      }
    }
    for (int j : wrong) {
      JsonNode mine = given.get(j);
      String name = SystemReading.name(system.entity(speaker(j)));
      article.error(
          "statement wrong",
          mine.path("id").asString(""),
          name + ": " + Article.clipped(system.surface(mine.path("content").path(0))));
    }
  }
}
