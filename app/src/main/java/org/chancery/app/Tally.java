package org.chancery.app;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.engine.confidence.Kind;
import org.chancery.engine.reading.LeftOut;

/**
 * How many inputs were read, refused, and failed on a bug of ours.
 *
 * @param leftOut how many facts of each kind were left out of what was read for want of confidence
 */
record Tally(int read, int refused, int failed, Map<Kind, Integer> leftOut) {

  static final Tally NONE = new Tally(0, 0, 0, Map.of());

  Tally {
    leftOut = Map.copyOf(leftOut);
  }

  Tally oneRead(Optional<LeftOut> more) {
    Map<Kind, Integer> sum = new EnumMap<>(Kind.class);
    sum.putAll(leftOut);
    more.ifPresent(each -> each.counts().forEach((kind, n) -> sum.merge(kind, n, Integer::sum)));
    return new Tally(read + 1, refused, failed, sum);
  }

  Tally oneRefused() {
    return new Tally(read, refused + 1, failed, leftOut);
  }

  Tally oneFailed() {
    return new Tally(read, refused, failed + 1, leftOut);
  }

  int exit() {
    return refused + failed == 0 ? Exit.DONE : Exit.PARTLY;
  }

  String summary() {
    return "read "
        + read
        + (refused > 0 ? ", refused " + refused : "")
        + (failed > 0 ? ", failed " + failed : "");
  }

  /** What was left out below a confidence. */
  String leftOut(BigDecimal least) {
    List<String> counts = Stream.of(Kind.values()).map(this::counted).toList();
    return "left out "
        + String.join(", ", counts.subList(0, counts.size() - 1))
        + " and "
        + counts.getLast()
        + " of a confidence below "
        + least;
  }

  private String counted(Kind kind) {
    int count = leftOut.getOrDefault(kind, 0);
    return count + " " + (count == 1 ? kind.name().toLowerCase(Locale.ROOT) : kind.plural());
  }
}
