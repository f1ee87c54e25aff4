package org.chancery.bench;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.bench.Counted.Interval;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of a task on its data, for people and for programs.
 *
 * @param heldOut whether only what training was not shown was scored
 * @param intervals of the figures, where they were asked for
 */
record Figures(
    String task,
    String data,
    boolean heldOut,
    Map<String, Double> scores,
    Map<String, Interval> intervals) {

  /** Figures without intervals. */
  static Figures of(String task, String data, boolean heldOut, Map<String, Double> scores) {
    return new Figures(task, data, heldOut, scores, Map.of());
  }

  void print(PrintStream out, boolean json) {
    if (json) {
      out.println(JsonMapper.shared().writeValueAsString(object()));
    } else {
      scores.forEach((name, value) -> out.println(line(name, value)));
    }
  }

  private String line(String name, double value) {
    String interval =
        Optional.ofNullable(intervals.get(name))
            .map(i -> String.format(Locale.ROOT, "  %8.2f %8.2f", i.low(), i.high()))
            .orElse("");
    return String.format(Locale.ROOT, "%-20s %8.2f", name, value) + interval;
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("task", task);
    object.put("data", data);
    if (heldOut) {
      object.put("heldOut", true);
    }
    object.put("scores", scores);
    if (!intervals.isEmpty()) {
      Map<String, List<Double>> bounds = new LinkedHashMap<>();
      intervals.forEach((name, i) -> bounds.put(name, List.of(i.low(), i.high())));
      object.put("intervals", bounds);
    }
    return object;
  }
}
