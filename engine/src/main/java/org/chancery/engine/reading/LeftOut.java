package org.chancery.engine.reading;

import java.math.BigDecimal;

/**
 * What was left out of a reading for want of confidence.
 *
 * @param below the confidence that a fact had to reach
 */
public record LeftOut(BigDecimal below, int statements, int events) {}
