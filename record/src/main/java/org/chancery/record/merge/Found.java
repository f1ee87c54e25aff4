package org.chancery.record.merge;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.engine.evidence.Evidence;

/** One fact where it was found. */
record Found<F>(Source source, F fact) {

  /** Where each of these was found. */
  static <F> List<Report> reports(
      List<Found<F>> group, Function<F, String> id, Function<F, Evidence> evidence) {
    return group.stream()
        .map(f -> f.source().report(id.apply(f.fact()), "", evidence.apply(f.fact())))
        .toList();
  }

  /** What the first of these that tells it says. */
  static <F> Optional<String> firstOf(List<Found<F>> group, Function<F, Optional<String>> field) {
    return group.stream().map(Found::fact).map(field).flatMap(Optional::stream).findFirst();
  }
}
