package org.chancery.bench.readings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One article under score: its gold, the system's Reading, the counts, and what went wrong. */
record Article(
    Gold gold, SystemReading system, Tally tally, List<String> errors, List<Judged> judged) {

  Article(Gold gold, SystemReading system, Tally tally) {
    this(gold, system, tally, new ArrayList<>(), new ArrayList<>());
  }

  void error(String kind, String what, String detail) {
    errors.add(String.join("\t", gold.file, kind, what, detail));
  }

  /** Counts under a measure whether a day is the one that a fact of the gold has. */
  void day(String measure, JsonNode fact, Optional<String> given, String wanted) {
    boolean same = Days.same(given, wanted);
    tally.of(measure).add(same);
    if (!same) {
      error(
          measure, fact.path("id").asString(""), "want " + wanted + " got " + given.orElse("none"));
    }
  }

  /** Counts which of the parties of a fact are given, and whether these are all and no others. */
  void parties(String measure, JsonNode right, List<String> wanted, List<JsonNode> given) {
    boolean must = Gold.isMust(right);
    int found =
        (int)
            wanted.stream()
                .filter(name -> given.stream().anyMatch(who -> system.isRole(who, List.of(name))))
                .count();
    int extra = (int) given.stream().filter(who -> !system.isRole(who, wanted)).count();
    tally.of(measure).add(given.size() - extra, extra, must ? found : 0, must ? wanted.size() : 0);
    tally.of(measure + " all right").add(found == wanted.size() && extra == 0);
    if (must && (found < wanted.size() || extra > 0)) {
      List<String> names =
          given.stream().map(who -> SystemReading.name(system.entity(who))).toList();
      error(
          measure,
          right.path("id").asString(""),
          "%s: want %s got %s".formatted(told(right), wanted, names));
    }
  }

  /** {@code SANCTION [recalled]} of an event, and the name of an agreement. */
  static String told(JsonNode right) {
    return right.has("anchor")
        ? right.path("type").asString("")
            + " ["
            + right.path("anchor").path(0).path("text").asString("")
            + "]"
        : right.path("name").asString("");
  }

  void judge(JsonNode fact, boolean right) {
    judge(fact.path("id").asString(""), right);
  }

  void judge(String id, boolean right) {
    judged.add(new Judged(gold.file, id, right));
  }

  /**
   * The places of the headline, in code points: what only it yields is neither wanted nor wrong.
   */
  Set<Integer> headline() {
    Set<Integer> places = new HashSet<>();
    var header = gold.node.path("header");
    if (header.has("titleAt")) {
      int at = header.path("titleAt").asInt();
      String title = header.path("title").asString("");
      for (int i = at; i < at + title.codePointCount(0, title.length()); i++) {
        places.add(i);
      }
    }
    return places;
  }

  static String clipped(String text) {
    return text.length() < 90 ? text : text.substring(0, 87) + "...";
  }
}
