package org.chancery.bench.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Confidences beside the share that is right, in bins of equal width; the expected calibration
 * error is the mean distance of the two (Guo et al. 2017).
 */
final class Reliability {

  private final double[] confidence;
  private final int[] right;
  private final int[] count;

  Reliability(int bins) {
    confidence = new double[bins];
    right = new int[bins];
    count = new int[bins];
  }

  void add(double confidence, boolean isRight) {
    int bin = Math.min(count.length - 1, (int) (confidence * count.length));
    this.confidence[bin] += confidence;
    right[bin] += isRight ? 1 : 0;
    count[bin]++;
  }

  int size() {
    int size = 0;
    for (int each : count) {
      size += each;
    }
    return size;
  }

  /** The expected calibration error, 0 to 1. */
  double error() {
    double error = 0;
    for (int bin = 0; bin < count.length; bin++) {
      error += Math.abs(confidence[bin] - right[bin]);
    }
    return size() == 0 ? 0 : error / size();
  }

  /** A line for each bin that holds facts. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int bin = 0; bin < count.length; bin++) {
      if (count[bin] > 0) {
        lines.add(
            String.format(
                Locale.ROOT,
                "  %.1f to %.1f  %5d facts  confidence %.3f  right %.3f",
                (double) bin / count.length,
                (double) (bin + 1) / count.length,
                count[bin],
                confidence[bin] / count[bin],
                (double) right[bin] / count[bin]));
      }
    }
    return lines;
  }
}
