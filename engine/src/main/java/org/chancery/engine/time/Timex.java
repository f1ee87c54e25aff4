package org.chancery.engine.time;

import org.chancery.engine.text.Span;

/**
 * An expression of time and its value, after TIMEX3 (TimeML annotation guidelines 1.2.1).
 *
 * @param value ISO 8601 as TIMEX3 extends it: {@code 2024-11-06}, {@code 2024-W44}, {@code P2D},
 *     {@code PRESENT_REF}, {@code XXXX-11-05}; an interval of two days is {@code 2017/2022}
 */
public record Timex(Span span, Type type, String value) {

  /** What kind of time it is. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** The value without the hour: {@code 2024-11-06} of {@code 2024-11-06T09:00}. */
  public String day() {
    return value.split("T", 2)[0];
  }
}
