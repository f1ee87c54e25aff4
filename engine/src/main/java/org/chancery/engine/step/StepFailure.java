package org.chancery.engine.step;

/** A bug met in a step, with the step's name. */
public final class StepFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String step;

  public StepFailure(String step, Throwable cause) {
    super(step + ": " + cause, cause);
    this.step = step;
  }

  public String step() {
    return step;
  }
}
