package org.chancery.engine.time;

import java.util.regex.Pattern;
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

  private static final Pattern HOUR = Pattern.compile("^[\\dX][^T]*T");

  /** The value without the hour: {@code 2024-11-06} of {@code 2024-11-06T09:00}. */
  public String day() {
    int hour = HOUR.matcher(value).find() ? value.indexOf('T') : -1;
    return hour < 0 ? value : value.substring(0, hour);
  }
}
