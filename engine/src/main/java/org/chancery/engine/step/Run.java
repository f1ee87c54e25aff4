package org.chancery.engine.step;

import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Applies a step to a stream: in order, a window at a time, a few windows at once. A window that
 * breaks is done again one input at a time, so that one bad input costs nobody else.
 *
 * @param window how many inputs are handed to the step together; at least 1
 * @param atOnce how many windows are worked on at the same time; at least 1
 */
public record Run<I, O>(Step<I, O> step, int window, int atOnce) {

  public Run {
    if (window < 1 || atOnce < 1) {
      throw new IllegalArgumentException(
          "window and atOnce must be at least 1: " + window + ", " + atOnce);
    }
  }

  public Stream<Outcome<I, O>> over(Stream<I> inputs) {
    return inputs
        .gather(Gatherers.windowFixed(window))
        .gather(Gatherers.mapConcurrent(atOnce, this::together))
        .flatMap(List::stream);
  }

  private List<Outcome<I, O>> together(List<I> inputs) {
    try {
      List<O> values = step.applyAll(inputs);
      return IntStream.range(0, inputs.size())
          .<Outcome<I, O>>mapToObj(i -> new Outcome.Done<>(inputs.get(i), values.get(i)))
          .toList();
    } catch (RuntimeException | StackOverflowError _) {
      return inputs.stream().map(this::alone).toList();
    }
  }

  private Outcome<I, O> alone(I input) {
    try {
      return new Outcome.Done<>(input, step.apply(input));
    } catch (StepFailure failure) {
      return new Outcome.Failed<>(input, failure);
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Failed<>(input, new StepFailure("step", e));
    }
  }
}
