package org.chancery.bench.readings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Scores events: type with actor and recipient, type alone, and events where none may be. */
final class EventLayer {

  private static final Set<String> FORCE =
      Set.of("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "THREATEN", "RETREAT", "AID");

  private final Article article;
  private final Gold gold;
  private final SystemReading system;
  private final List<JsonNode> wanted;
  private final List<JsonNode> given;
  private final List<Set<Integer>> wantedPlaces = new ArrayList<>();
  private final List<Set<Integer>> wantedParagraphs = new ArrayList<>();
  private final List<Set<Integer>> givenPlaces = new ArrayList<>();
  private final List<Set<Integer>> givenParagraphs = new ArrayList<>();

  EventLayer(Article article) {
    this.article = article;
    this.gold = article.gold();
    this.system = article.system();
    this.wanted = gold.items("events");
    this.given = system.items("events");
    for (JsonNode event : wanted) {
      wantedPlaces.add(gold.allPlaces(event.path("anchor")));
      Set<Integer> paragraphs = new HashSet<>();
      event.path("anchor").forEach(a -> paragraphs.add(gold.paragraph(a.path("at").asInt())));
      wantedParagraphs.add(paragraphs);
    }
    for (JsonNode event : given) {
      Set<Integer> places = system.covered(event.path("anchor")).places();
      if (places.isEmpty()) {
        places = system.covered(event.path("evidence").path(0)).places();
      }
      Set<Integer> paragraphs = new HashSet<>();
      places.forEach(place -> paragraphs.add(gold.paragraph(place)));
      paragraphs.remove(-1);
      givenPlaces.add(places);
      givenParagraphs.add(paragraphs);
    }
  }

  void score() {
    int[] further = {0};
    Map<Integer, Integer> full =
        level(
            "events (type+actor+recipient)",
            (i, j) -> isType(i, j) && hasRoles(i, j),
            true,
            further);
    level("events root only", this::isType, false, new int[1]).forEach(this::parties);
    article.tally().of("events: further mentions ignored").count(further[0]);
    full.forEach(this::detail);
    forbidden();
  }

  /** Every party counts, in whichever part where the act is done with each other. */
  private void parties(int i, int j) {
    JsonNode right = wanted.get(i);
    List<String> actors = Gold.strings(right.path("actor"));
    List<String> recipients = Gold.strings(right.path("recipient"));
    List<JsonNode> acting = SystemReading.roles(given.get(j), "actor");
    List<JsonNode> receiving = SystemReading.roles(given.get(j), "recipient");
    if (right.path("symmetric").asBoolean(false)) {
      article.parties(
          "event parties", right, joined(actors, recipients), joined(acting, receiving));
    } else {
      article.parties("event parties", right, actors, acting);
      article.parties("event parties", right, recipients, receiving);
    }
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private boolean isType(int i, int j) {
    String type = given.get(j).path("type").asString("");
    return type.equals(wanted.get(i).path("type").asString(""))
        || Gold.strings(wanted.get(i).path("typeAlt")).contains(type);
  }

  private boolean hasRoles(int i, int j) {
    List<String> actors = Gold.strings(wanted.get(i).path("actor"));
    List<String> recipients = Gold.strings(wanted.get(i).path("recipient"));
    boolean turned = wanted.get(i).path("symmetric").asBoolean(false);
    return roles(j, actors, recipients) || (turned && roles(j, recipients, actors));
  }

  private boolean roles(int j, List<String> actors, List<String> recipients) {
    return (actors.isEmpty() || system.areRoles(given.get(j), "actor", actors))
        && (recipients.isEmpty() || system.areRoles(given.get(j), "recipient", recipients));
  }

  private static boolean meet(Set<Integer> one, Set<Integer> other) {
    return one.stream().anyMatch(other::contains);
  }

  private double preference(int i, int j) {
    JsonNode right = wanted.get(i);
    return (meet(wantedPlaces.get(i), givenPlaces.get(j)) ? 2 : 0)
        + (StatementLayer.same(given.get(j), right, "type") ? 1 : 0)
        + (Gold.isMust(right) ? 0.5 : 0);
  }

  private Map<Integer, Integer> level(
      String measure, BiPredicate<Integer, Integer> fits, boolean full, int[] further) {
    Pairs pairs = new Pairs();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < given.size(); j++) {
        if (fits.test(i, j) && meet(wantedParagraphs.get(i), givenParagraphs.get(j))) {
          pairs.add(preference(i, j), i, j);
        }
      }
    }
    Map<Integer, Integer> matched = pairs.matched();
    Set<Integer> headline = article.headline();
    List<Integer> wrong = new ArrayList<>();
    for (int j = 0; j < given.size(); j++) {
      if (matched.containsValue(j)) {
        continue;
      }
      if (isRepeated(j, fits, full)) {
        further[0]++;
      } else if (givenPlaces.get(j).isEmpty() || !headline.containsAll(givenPlaces.get(j))) {
        wrong.add(j);
      }
    }
    int hit = (int) matched.keySet().stream().filter(i -> Gold.isMust(wanted.get(i))).count();
    article
        .tally()
        .of(measure)
        .add(matched.size(), wrong.size(), hit, (int) wanted.stream().filter(Gold::isMust).count());
    if (full) {
      report(matched, wrong);
    }
    return matched;
  }

  private boolean isRepeated(int j, BiPredicate<Integer, Integer> fits, boolean full) {
    for (int i = 0; i < wanted.size(); i++) {
      if (fits.test(i, j) && (full || meet(wantedParagraphs.get(i), givenParagraphs.get(j)))) {
        return true;
      }
    }
    return false;
  }

  private void report(Map<Integer, Integer> matched, List<Integer> wrong) {
    matched.values().forEach(j -> article.judge(given.get(j), true));
    wrong.forEach(j -> article.judge(given.get(j), false));
    for (int i = 0; i < wanted.size(); i++) {
      JsonNode right = wanted.get(i);
      if (!matched.containsKey(i) && Gold.isMust(right)) {
        article.error("event missed", right.path("id").asString(""), Article.told(right));
      }
    }
    for (int j : wrong) {
      JsonNode mine = given.get(j);
      article.error(
          "event wrong",
          mine.path("id").asString(""),
          mine.path("type").asString("") + " [" + system.surface(mine.path("anchor")) + "]");
    }
  }

  private void detail(int i, int j) {
    JsonNode right = wanted.get(i);
    JsonNode mine = given.get(j);
    String standing = mine.path("standing").asString("");
    Tally tally = article.tally();
    tally
        .of("event standing")
        .add(
            StatementLayer.same(mine, right, "standing")
                || Gold.strings(right.path("standingAlt")).contains(standing));
    if (right.has("time")) {
      Optional<String> time = mine.path("time").asStringOpt();
      article.day("event date", right, time, right.path("time").asString(""));
    }
    if (right.has("mode")) {
      tally.of("event mode").add(StatementLayer.same(mine, right, "mode"));
    }
    if (!root(right).isEmpty()) {
      List<String> alternatives = Gold.strings(right.path("typeAlt"));
      tally
          .of("event cameo root")
          .add(
              root(mine).equals(root(right))
                  || alternatives.contains(mine.path("type").asString("")));
    }
  }

  private static String root(JsonNode event) {
    String code = event.path("cameo").asString("");
    return code.substring(0, Math.min(2, code.length()));
  }

  private void forbidden() {
    for (JsonNode place : gold.items("forbidden")) {
      article.tally().of("forbidden places").count(1);
      Set<Integer> places = gold.places(place);
      for (int j = 0; j < given.size(); j++) {
        Set<Integer> anchor =
            given.get(j).has("anchor")
                ? system.covered(given.get(j).path("anchor")).places()
                : givenPlaces.get(j);
        boolean any = place.path("scope").asString("").equals("any");
        boolean hit =
            meet(anchor, places) && (any || FORCE.contains(given.get(j).path("type").asString("")));
        if (hit && !isGold(j, anchor)) {
          article.tally().of("forbidden events coded (errors)").count(1);
          article.error(
              "FORBIDDEN", given.get(j).path("id").asString(""), place.path("text").asString(""));
          break;
        }
      }
    }
  }

  private boolean isGold(int j, Set<Integer> anchor) {
    for (int i = 0; i < wanted.size(); i++) {
      if (isType(i, j) && hasRoles(i, j) && meet(wantedPlaces.get(i), anchor)) {
        return true;
      }
    }
    return false;
  }
}
