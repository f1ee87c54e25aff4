package org.chancery.bench.corpus;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** How often each thing that a quota asks for stands in a part of the corpus. */
final class Counts {

  private static final Pattern YEAR = Pattern.compile("\\b(?:1[89]|20)\\d\\d\\b");

  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

  int of(String group, String value) {
    return counts.getOrDefault(group, Map.of()).getOrDefault(value, 0);
  }

  int total(String group) {
    return counts.getOrDefault(group, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
  }

  private void add(String group, String value) {
    add(group, value, 1);
  }

  private void add(String group, String value, int times) {
    counts.computeIfAbsent(group, _ -> new TreeMap<>()).merge(value, times, Integer::sum);
  }

  int largest(String group) {
    return counts.getOrDefault(group, Map.of()).values().stream().mapToInt(i -> i).max().orElse(0);
  }

  void addStory(String region, String part) {
    add("size", "stories");
    add("region", region);
    add("part", part);
  }

  /** Adds the gold of an article or of a single sentence. */
  void add(JsonNode gold) {
    if (gold.has("raw")) {
      addArticle(gold);
    } else {
      addSentence(gold);
    }
  }

  private void addArticle(JsonNode gold) {
    add("size", "articles");
    add("size", "words", gold.path("raw").asString("").split("\\s+").length);
    gold.path("entities").forEach(e -> add("entity", e.path("type").asString("")));
    gold.path("statements").forEach(s -> addStatement(s, gold.path("paragraphs")));
    gold.path("events").forEach(e -> addEvent(e, "article "));
    for (JsonNode agreement : gold.path("agreements")) {
      add("agreement", agreement.path("kind").asString(""));
      agreement.path("milestones").forEach(m -> add("stage", m.path("stage").asString("")));
      agreement.path("terms").forEach(t -> add("agreement", "terms"));
    }
    gold.path("offices").forEach(o -> add("office", o.path("status").asString("")));
    gold.path("figures").forEach(f -> add("bound", f.path("bound").asString("")));
    for (JsonNode time : gold.path("times")) {
      add("time", time.path("type").asString(""));
      String value = time.path("value").asString("");
      if (value.isEmpty()) {
        add("time", "unresolvable");
      }
      boolean year = YEAR.matcher(time.path("surface").path("text").asString("")).find();
      add("time", year ? "absolute" : "relative");
    }
    gold.path("boilerplate").forEach(b -> add("removed", b.path("why").asString("")));
    gold.path("forbidden").forEach(f -> add("forbidden", f.path("scope").asString("")));
  }

  private void addSentence(JsonNode gold) {
    add("size", "sentences");
    if (gold.path("events").isEmpty()) {
      add("size", "sentences without event");
    }
    gold.path("events").forEach(e -> addEvent(e, "sentence "));
  }

  private void addStatement(JsonNode statement, JsonNode paragraphs) {
    add("statement", statement.path("quotation").asString(""));
    add("act", statement.path("act").asString(""));
    if (statement.has("within")) {
      add("statement is", "nested");
    }
    if (!statement.has("cue")) {
      add("statement is", "floating");
    }
    if (statement.path("content").size() > 1) {
      add("statement is", "in pieces");
      int begin = statement.path("content").path(0).path("at").asInt();
      int end =
          statement.path("content").path(statement.path("content").size() - 1).path("at").asInt();
      for (JsonNode paragraph : paragraphs) {
        if (begin < paragraph.path(0).asInt() && paragraph.path(0).asInt() <= end) {
          add("statement is", "over paragraphs");
          break;
        }
      }
    }
    if (statement.path("form").asString("").equals("unnamed")) {
      add("statement is", "unnamed");
    }
    if (statement.has("to")) {
      add("statement is", "addressed");
    }
    if (statement.has("certainty")) {
      add("certainty", statement.path("certainty").asString(""));
    }
    if (statement.path("stance").isEmpty()) {
      add("stance", "none");
    }
    statement.path("stance").forEach(s -> add("stance", sign(s.path("sign").asInt())));
  }

  private static String sign(int sign) {
    return sign > 0 ? "+" : sign < 0 ? "-" : "0";
  }

  private void addEvent(JsonNode event, String where) {
    String type = event.path("type").asString("");
    add(where + "type", type);
    if (event.has("mode")) {
      add("mode", type + "/" + event.path("mode").asString(""));
    }
    add(where + "standing", event.path("standing").asString(""));
    add(where + "voice", event.path("voice").asString(""));
  }

  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    counts.forEach(
        (group, values) -> {
          lines.append(String.format("%-17s %5d ", group, total(group)));
          values.forEach((value, n) -> lines.append(' ').append(value).append('=').append(n));
          lines.append('\n');
        });
    return lines.toString();
  }
}
