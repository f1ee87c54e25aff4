package org.chancery.bench.calibration;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.confidence.Kind;

/**
 * A fact that was read, and whether it is right.
 *
 * @param story the folder of its article
 * @param confidence what the reader gave it, 0 to 1; empty where it has no weights for its kind
 */
record Told(
    String story,
    Kind kind,
    Map<String, Double> signals,
    Optional<BigDecimal> confidence,
    boolean right) {}
