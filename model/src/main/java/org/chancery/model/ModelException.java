package org.chancery.model;

/** A file of the model is missing, damaged or of another model; the message says which. */
public final class ModelException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ModelException(String message) {
    super(message);
  }
}
