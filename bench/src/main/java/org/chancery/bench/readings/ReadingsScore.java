package org.chancery.bench.readings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores Readings against gold: {@code must} items count for recall, {@code may} items are neither
 * wanted nor punished. A Reading is matched to an article by its path, else by its words.
 */
public final class ReadingsScore {

  private record Likeness(double score, String file, int reading) {}

  private final Tally tally = new Tally();
  private final List<String> errors = new ArrayList<>();
  private final List<Judged> judged = new ArrayList<>();
  private int matched;
  private final int articles;

  private ReadingsScore(int articles) {
    this.articles = articles;
  }

  /** Scores lines of Readings against lines of gold, both JSON. */
  public static ReadingsScore of(List<JsonNode> readings, List<JsonNode> gold) {
    List<Gold> golds = gold.stream().map(Gold::new).toList();
    Map<String, JsonNode> byFile = match(golds, readings);
    ReadingsScore score = new ReadingsScore(golds.size());
    JsonNode nothing = JsonMapper.shared().createObjectNode();
    for (Gold each : golds) {
      JsonNode reading = byFile.get(each.file);
      score.matched += reading == null ? 0 : 1;
      Article article =
          new Article(
              each, new SystemReading(reading == null ? nothing : reading, each), score.tally);
      if (reading == null) {
        article.error("NO READING", "", "");
      }
      new StatementLayer(article).score();
      new EventLayer(article).score();
      new AgreementLayer(article).score();
      new FactLayer(article).score();
      score.errors.addAll(article.errors());
      score.judged.addAll(article.judged());
    }
    return score;
  }

  /** How many articles have a Reading. */
  public int matched() {
    return matched;
  }

  public int articles() {
    return articles;
  }

  /** What was missed or wrong, one line each, fields parted by tabs. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  /**
   * The facts that are right or wrong: statements with their speakers, events with their parties,
   * agreements by name, milestones with who took the step and whether it is done, offices, and
   * figures with their bounds.
   */
  public List<Judged> judged() {
    return List.copyOf(judged);
  }

  /** The figures by measure: {@code P R F1 n}, {@code acc ok n}, or {@code count}. */
  public Map<String, Map<String, Double>> figures() {
    Map<String, Map<String, Double>> figures = new java.util.LinkedHashMap<>();
    tally.all().forEach((name, measure) -> figures.put(name, measure.figures()));
    return figures;
  }

  /** Of each measure its F1 or accuracy in percent, but for those where nothing is right. */
  public Map<String, Double> mainFigures() {
    Map<String, Double> main = new java.util.LinkedHashMap<>();
    figures()
        .forEach(
            (name, all) -> {
              Double value = all.getOrDefault("F1", all.getOrDefault("acc", 0.0));
              if (value != null && value > 0) {
                main.put(name, value * 100);
              }
            });
    return main;
  }

  /** The figures as lines for people. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    tally.all().forEach((name, measure) -> lines.add(measure.line(name)));
    return lines;
  }

  private static Map<String, JsonNode> match(List<Gold> golds, List<JsonNode> readings) {
    Map<String, JsonNode> byFile = new HashMap<>();
    List<JsonNode> left = new ArrayList<>();
    for (JsonNode reading : readings) {
      JsonNode document = reading.path("document");
      String ids =
          String.join(
              " ",
              document.path("url").asString(""),
              document.path("id").asString(""),
              document.path("path").asString(""),
              document.path("file").asString(""));
      Gold named = null;
      for (Gold gold : golds) {
        Pattern path = Pattern.compile("(^|[/:\\s])" + Pattern.quote(gold.file) + "($|[#?\\s])");
        if (named == null && !byFile.containsKey(gold.file) && path.matcher(ids).find()) {
          named = gold;
        }
      }
      if (named == null) {
        left.add(reading);
      } else {
        byFile.put(named.file, reading);
      }
    }
    matchByWords(golds, left, byFile);
    return byFile;
  }

  private static void matchByWords(
      List<Gold> golds, List<JsonNode> left, Map<String, JsonNode> byFile) {
    List<Likeness> pairs = new ArrayList<>();
    for (int k = 0; k < left.size(); k++) {
      Set<String> mine = shingles(left.get(k).path("document").path("text").asString(""));
      for (Gold gold : golds) {
        Set<String> right = byFile.containsKey(gold.file) ? Set.of() : shingles(gold.raw);
        if (!mine.isEmpty() && !right.isEmpty()) {
          Set<String> both = new HashSet<>(mine);
          both.retainAll(right);
          int all = mine.size() + right.size() - both.size();
          pairs.add(new Likeness((double) both.size() / all, gold.file, k));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Likeness::score)
            .thenComparing(Likeness::file)
            .thenComparingInt(Likeness::reading)
            .reversed());
    Set<Integer> used = new HashSet<>();
    for (Likeness pair : pairs) {
      boolean free = !byFile.containsKey(pair.file()) && !used.contains(pair.reading());
      if (pair.score() >= 0.3 && free) {
        byFile.put(pair.file(), left.get(pair.reading()));
        used.add(pair.reading());
      }
    }
  }

  private static Set<String> shingles(String text) {
    String[] words = Wording.plain(text).split(" ");
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + 4 <= words.length; i++) {
      shingles.add(String.join(" ", words[i], words[i + 1], words[i + 2], words[i + 3]));
    }
    return shingles;
  }
}
