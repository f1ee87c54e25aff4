package org.chancery.engine.step;

import java.util.List;

/** A step that puts its name on whatever breaks inside. */
record Named<I, O>(String name, Step<I, O> step) implements Step<I, O> {

  @Override
  public O apply(I input) {
    try {
      return step.apply(input);
    } catch (StepFailure inner) {
      throw inner;
    } catch (RuntimeException | StackOverflowError e) {
      throw new StepFailure(name, e);
    }
  }

  @Override
  public List<O> applyAll(List<? extends I> inputs) {
    try {
      return step.applyAll(inputs);
    } catch (StepFailure inner) {
      throw inner;
    } catch (RuntimeException | StackOverflowError e) {
      throw new StepFailure(name, e);
    }
  }
}
