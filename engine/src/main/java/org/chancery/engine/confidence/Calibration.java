package org.chancery.engine.confidence;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * From signals to probabilities: a logistic regression for each kind of fact (Platt 1999, with more
 * than the score), fitted by {@code bench calibration} on stories the network never saw.
 *
 * @param weights by kind and name of signal
 */
public record Calibration(Map<Kind, Map<String, Double>> weights) {

  /** The name of what every fact has once. */
  public static final String CONSTANT = "constant";

  private static final int REASONS = 5;

  public Calibration {
    Map<Kind, Map<String, Double>> copy = new EnumMap<>(Kind.class);
    weights.forEach((kind, own) -> copy.put(kind, Map.copyOf(own)));
    weights = Map.copyOf(copy);
  }

  /**
   * Of a table with a line {@code kind<TAB>signal<TAB>weight} for each weight.
   *
   * @throws IllegalArgumentException if a line is none
   */
  public static Calibration parse(String table) {
    Map<Kind, Map<String, Double>> weights = new EnumMap<>(Kind.class);
    for (String line : table.lines().filter(each -> !each.startsWith("#")).toList()) {
      String[] fields = line.split("\t", -1);
      if (fields.length != 3) {
        throw new IllegalArgumentException("no kind, signal and weight: " + line);
      }
      weights
          .computeIfAbsent(Kind.valueOf(fields[0].toUpperCase(Locale.ROOT)), _ -> new TreeMap<>())
          .put(fields[1], Double.parseDouble(fields[2]));
    }
    return new Calibration(weights);
  }

  /** The table of these weights, without a header. */
  public String table() {
    StringBuilder table = new StringBuilder();
    for (Kind kind : Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      new TreeMap<>(weights.getOrDefault(kind, Map.of()))
          .forEach(
              (signal, weight) ->
                  table.append(String.format(Locale.ROOT, "%s\t%s\t%.4f\n", name, signal, weight)));
    }
    return table.toString();
  }

  /** Whether there are weights for facts of this kind. */
  boolean knows(Kind kind) {
    return weights.containsKey(kind);
  }

  /** How likely a fact with these signals is right, 0 to 1. */
  public double chance(Kind kind, Map<String, Double> signals) {
    double sum = weight(kind, CONSTANT);
    for (Map.Entry<String, Double> signal : signals.entrySet()) {
      sum += weight(kind, signal.getKey()) * signal.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** The signals that weigh most, in words: {@code anchor +2.1, no recipient -0.4}. */
  String reasons(Kind kind, Map<String, Double> signals) {
    Map<String, Double> parts = new TreeMap<>(Map.of(CONSTANT, weight(kind, CONSTANT)));
    signals.forEach((name, value) -> parts.put(name, value * weight(kind, name)));
    List<String> words =
        parts.entrySet().stream()
            .sorted((a, b) -> Double.compare(Math.abs(b.getValue()), Math.abs(a.getValue())))
            .limit(REASONS)
            .map(part -> String.format(Locale.ROOT, "%s %+.1f", part.getKey(), part.getValue()))
            .toList();
    return String.join(", ", words);
  }

  private double weight(Kind kind, String signal) {
    return weights.getOrDefault(kind, Map.of()).getOrDefault(signal, 0.0);
  }
}
