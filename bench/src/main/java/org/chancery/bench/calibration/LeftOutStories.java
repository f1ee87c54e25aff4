package org.chancery.bench.calibration;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.engine.confidence.Calibration;

/** For each story the weights that all others give, to try them on a story they do not know. */
final class LeftOutStories {

  private final Map<String, Calibration> fitted;

  LeftOutStories(List<Told> facts) {
    fitted =
        facts.stream()
            .map(Told::story)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), story -> without(story, facts)));
  }

  private static Calibration without(String story, List<Told> facts) {
    return Fit.of(facts.stream().filter(fact -> !fact.story().equals(story)).toList());
  }

  /** How likely a fact is right by the stories that it is not of. */
  double chance(Told fact) {
    Calibration others = fitted.getOrDefault(fact.story(), new Calibration(Map.of()));
    return others.chance(fact.kind(), fact.signals());
  }
}
