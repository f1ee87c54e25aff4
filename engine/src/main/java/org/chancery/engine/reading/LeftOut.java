package org.chancery.engine.reading;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.engine.confidence.Kind;

/**
 * What was left out of a reading for want of confidence.
 *
 * @param below the confidence that a fact had to reach
 * @param counts how many of each kind; a kind that is not given is none
 */
public record LeftOut(BigDecimal below, Map<Kind, Integer> counts) {

  public LeftOut {
    Map<Kind, Integer> all = new EnumMap<>(Kind.class);
    List.of(Kind.values()).forEach(kind -> all.put(kind, 0));
    all.putAll(counts);
    counts = Map.copyOf(all);
  }

  /** What the first reading has and the second, made of it, has not. */
  static LeftOut between(BigDecimal below, Reading all, Reading kept) {
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      counts.put(kind, size(kind, all) - size(kind, kept));
    }
    return new LeftOut(below, counts);
  }

  private static int size(Kind kind, Reading reading) {
    return switch (kind) {
      case STATEMENT -> reading.statements().size();
      case EVENT -> reading.events().size();
      case AGREEMENT -> reading.agreements().size();
      case MILESTONE -> reading.agreements().stream().mapToInt(a -> a.milestones().size()).sum();
      case OFFICE -> reading.offices().size();
      case FIGURE -> reading.figures().size();
    };
  }

  /** How many of this kind. */
  public int count(Kind kind) {
    return counts.getOrDefault(kind, 0);
  }
}
