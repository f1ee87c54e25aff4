package org.chancery.engine.step;

import java.util.List;

/** Two steps, one after the other. */
record Chain<I, M, O>(Step<I, M> first, Step<? super M, O> next) implements Step<I, O> {

  @Override
  public O apply(I input) {
    return next.apply(first.apply(input));
  }

  @Override
  public List<O> applyAll(List<? extends I> inputs) {
    return next.applyAll(first.applyAll(inputs));
  }
}
