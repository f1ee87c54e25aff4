package org.chancery.engine.step;

/** What became of one input of a run. */
public sealed interface Outcome<I, O> {

  I input();

  /** The step answered. */
  record Done<I, O>(I input, O value) implements Outcome<I, O> {}

  /** The step broke on this input; the others are not touched by it. */
  record Failed<I, O>(I input, StepFailure failure) implements Outcome<I, O> {}
}
