package org.chancery.bench.calibration;

import java.util.Map;
import org.chancery.engine.confidence.Kind;

/**
 * A fact that was read, and whether it is right.
 *
 * @param story the folder of its article
 * @param confidence what the reader gave it, 0 to 1
 */
record Told(
    String story, Kind kind, Map<String, Double> signals, double confidence, boolean right) {}
