package org.chancery.bench.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Scores agreements: names, parties, milestones, terms. */
final class AgreementLayer {

  /** So much of a term's words make it the same one. */
  private static final double ENOUGH = 0.4;

  private final Article article;
  private final Gold gold;
  private final SystemReading system;
  private final List<JsonNode> wanted;
  private final List<JsonNode> given;

  AgreementLayer(Article article) {
    this.article = article;
    this.gold = article.gold();
    this.system = article.system();
    this.wanted = gold.items("agreements");
    this.given = system.items("agreements");
  }

  void score() {
    Pairs pairs = new Pairs();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < given.size(); j++) {
        double likeness = likeness(wanted.get(i), given.get(j));
        if (likeness >= 0.6) {
          pairs.add(likeness, i, j);
        }
      }
    }
    Map<Integer, Integer> matched = pairs.matched();
    List<Integer> wrong =
        IntStream.range(0, given.size()).filter(j -> !matched.containsValue(j)).boxed().toList();
    int hit = (int) matched.keySet().stream().filter(i -> Gold.isMust(wanted.get(i))).count();
    int must = (int) wanted.stream().filter(Gold::isMust).count();
    article.tally().of("agreements (name)").add(matched.size(), wrong.size(), hit, must);
    for (int i = 0; i < wanted.size(); i++) {
      if (!matched.containsKey(i) && Gold.isMust(wanted.get(i))) {
        article.error("agreement missed", wanted.get(i).path("name").asString(""), "");
      }
    }
    matched.values().forEach(j -> article.judge(given.get(j), true));
    for (int j : wrong) {
      article.error("agreement wrong", given.get(j).path("name").asString(""), "");
      article.judge(given.get(j), false);
      for (int q = 0; q < given.get(j).path("milestones").size(); q++) {
        article.judge(step(given.get(j), q), false);
      }
    }
    for (int i = 0; i < wanted.size(); i++) {
      Integer j = matched.get(i);
      if (j == null) {
        int missed =
            (int) Gold.list(wanted.get(i).path("milestones")).stream().filter(Gold::isMust).count();
        article
            .tally()
            .of("milestones (stage)")
            .add(0, 0, 0, Gold.isMust(wanted.get(i)) ? missed : 0);
      } else {
        parties(wanted.get(i), given.get(j));
        milestones(wanted.get(i), given.get(j));
        terms(wanted.get(i), given.get(j));
      }
    }
  }

  /** What a milestone of an agreement is judged by. */
  private static String step(JsonNode agreement, int milestone) {
    return agreement.path("id").asString("") + "." + milestone;
  }

  private double likeness(JsonNode right, JsonNode mine) {
    List<String> names = new ArrayList<>();
    names.add(right.path("name").asString(""));
    names.add(right.path("surface").path("text").asString(""));
    names.addAll(Gold.strings(right.path("accept")));
    JsonNode entity = gold.entity(right.path("name").asString(""));
    for (JsonNode mention : entity.path("mentions")) {
      if (Gold.form(mention).equals("name")) {
        names.add(mention.path("text").asString(""));
      }
    }
    names.addAll(Gold.strings(entity.path("accept")));
    List<String> own =
        List.of(
            mine.path("name").asString(""), SystemReading.name(system.entity(mine.path("entity"))));
    double best = 0;
    for (String a : names) {
      for (String b : own) {
        best =
            Math.max(best, Wording.plain(a).equals(Wording.plain(b)) ? 1 : Wording.overlap(a, b));
      }
    }
    return best;
  }

  private void parties(JsonNode right, JsonNode mine) {
    article.parties(
        "agreement parties",
        right,
        Gold.strings(right.path("parties")),
        Gold.list(mine.path("parties")));
  }

  private static boolean isDone(JsonNode milestone) {
    String standing = milestone.path("standing").asString("");
    return standing.isEmpty() || standing.equals("done");
  }

  private boolean isMilestone(JsonNode right, JsonNode mine) {
    String stage = mine.path("stage").asString("");
    boolean staged =
        stage.equals(right.path("stage").asString(""))
            || Gold.strings(right.path("stageAlt")).contains(stage);
    JsonNode party = mine.path("party").isArray() ? mine.path("party").path(0) : mine.path("party");
    boolean open = isEmpty(mine.path("party")) || isEmpty(right.path("party"));
    return staged
        && isDone(right) == isDone(mine)
        && (open || system.isRole(party, Gold.strings(right.path("party"))));
  }

  private static boolean isEmpty(JsonNode node) {
    return node.isMissingNode()
        || node.isNull()
        || (node.isContainer() && node.isEmpty())
        || (node.isString() && node.asString().isEmpty());
  }

  private void milestones(JsonNode right, JsonNode mine) {
    List<JsonNode> all = Gold.list(right.path("milestones"));
    List<JsonNode> own = Gold.list(mine.path("milestones"));
    Pairs pairs = new Pairs();
    for (int p = 0; p < all.size(); p++) {
      for (int q = 0; q < own.size(); q++) {
        if (isMilestone(all.get(p), own.get(q))) {
          double score =
              (StatementLayer.same(own.get(q), all.get(p), "stage") ? 1 : 0)
                  + (Gold.isMust(all.get(p)) ? 1 : 0)
                  + (!isEmpty(own.get(q).path("party")) && !isEmpty(all.get(p).path("party"))
                      ? 1
                      : 0);
          pairs.add(score, p, q);
        }
      }
    }
    Map<Integer, Integer> matched = pairs.matched();
    matched.values().forEach(q -> article.judge(step(mine, q), true));
    int wrong = 0;
    for (int q = 0; q < own.size(); q++) {
      JsonNode each = own.get(q);
      if (!matched.containsValue(q) && all.stream().noneMatch(x -> isMilestone(x, each))) {
        wrong++;
        article.judge(step(mine, q), false);
        article.error(
            "milestone wrong",
            right.path("name").asString(""),
            each.path("stage").asString("") + " " + each.path("standing").asString(""));
      }
    }
    boolean must = Gold.isMust(right);
    int hit = (int) matched.keySet().stream().filter(p -> must && Gold.isMust(all.get(p))).count();
    int wantedHere = must ? (int) all.stream().filter(Gold::isMust).count() : 0;
    article.tally().of("milestones (stage)").add(matched.size(), wrong, hit, wantedHere);
    matched.forEach(
        (p, q) -> {
          if (all.get(p).has("time")) {
            Optional<String> time = own.get(q).path("time").asStringOpt();
            article
                .tally()
                .of("milestone date")
                .add(Days.same(time, all.get(p).path("time").asString("")));
          }
        });
    for (int p = 0; p < all.size(); p++) {
      if (!matched.containsKey(p) && Gold.isMust(all.get(p))) {
        article.error(
            "milestone missed",
            right.path("name").asString(""),
            all.get(p).path("stage").asString("") + " " + all.get(p).path("standing").asString(""));
      }
    }
  }

  /** Which wanted terms are found, and which of those given are wanted. */
  private void terms(JsonNode right, JsonNode mine) {
    List<JsonNode> wantedTerms = Gold.list(right.path("terms"));
    List<JsonNode> givenTerms = Gold.list(mine.path("terms"));
    for (JsonNode term : wantedTerms) {
      if (Gold.isMust(term)) {
        boolean found = givenTerms.stream().anyMatch(own -> isTerm(term, own));
        article.tally().of("agreement terms").add(found);
      }
    }
    for (JsonNode own : givenTerms) {
      boolean isWanted = wantedTerms.stream().anyMatch(term -> isTerm(term, own));
      article.tally().of("agreement terms told").add(isWanted);
      if (!isWanted) {
        article.error("term wrong", mine.path("name").asString(""), own.path("text").asString(""));
      }
    }
  }

  private boolean isTerm(JsonNode term, JsonNode own) {
    return system.allCovered(own.path("evidence")).f1(gold.places(term)) >= ENOUGH
        || Wording.overlap(own.path("text").asString(""), term.path("text").asString("")) >= ENOUGH;
  }
}
