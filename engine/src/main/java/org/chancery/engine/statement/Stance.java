package org.chancery.engine.statement;

import java.math.BigDecimal;
import org.chancery.engine.entity.EntityId;

/**
 * How a speaker stands toward somebody or something.
 *
 * @param value from -1, wholly against, to 1, wholly for; one digit
 */
public record Stance(EntityId toward, BigDecimal value) {

  public Stance {
    if (value.abs().compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("not a stance: " + value);
    }
  }
}
