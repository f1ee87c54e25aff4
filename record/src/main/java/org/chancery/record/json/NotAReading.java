package org.chancery.record.json;

/** Says where a JSON text differs from a Reading as the schema describes it. */
public final class NotAReading extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotAReading(String message) {
    super(message);
  }
}
