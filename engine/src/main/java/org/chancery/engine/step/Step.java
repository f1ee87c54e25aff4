package org.chancery.engine.step;

import java.util.List;

/**
 * One step of reading: a pure function over immutable values. A step answers the same to the same
 * input, whatever was asked before, beside it, or by which thread.
 */
@FunctionalInterface
public interface Step<I, O> {

  O apply(I input);

  /** Equals applying the step to each in turn; overridden where a batch is cheaper. */
  default List<O> applyAll(List<? extends I> inputs) {
    return inputs.stream().map(this::apply).toList();
  }

  /** This step, and the next on what it gives. */
  default <P> Step<I, P> then(Step<? super O, P> next) {
    return new Chain<>(this, next);
  }

  /** This step, with its name on whatever breaks inside. */
  default Step<I, O> named(String name) {
    return new Named<>(name, this);
  }
}
