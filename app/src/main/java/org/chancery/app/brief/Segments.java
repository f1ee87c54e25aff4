package org.chancery.app.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.engine.text.Span;

/** A stretch of text cut wherever a mark begins or ends, so that marks may overlap. */
final class Segments {

  /** The words of one fact, under the name that links use. */
  record Mark(String anchor, List<Span> spans) {

    int begin() {
      return spans.stream().mapToInt(Span::begin).min().orElse(0);
    }

    boolean covers(Span span) {
      return spans.stream().anyMatch(s -> s.covers(span));
    }
  }

  /**
   * A piece that the same marks cover from end to end.
   *
   * @param anchors of all marks that cover it
   * @param begun of those marks that begin with it
   */
  record Segment(Span span, List<String> anchors, List<String> begun) {}

  private Segments() {}

  /** The segments of {@code whole} in order, those without a mark too. */
  static List<Segment> of(Span whole, List<Mark> marks) {
    List<Mark> near =
        marks.stream().filter(m -> m.spans().stream().anyMatch(whole::overlaps)).toList();
    NavigableSet<Integer> cuts = new TreeSet<>(Set.of(whole.begin(), whole.end()));
    for (Mark mark : near) {
      for (Span span : mark.spans()) {
        cuts.add(Math.clamp(span.begin(), whole.begin(), whole.end()));
        cuts.add(Math.clamp(span.end(), whole.begin(), whole.end()));
      }
    }
    List<Segment> segments = new ArrayList<>();
    Integer begin = cuts.first();
    for (Integer end : cuts.tailSet(begin, false)) {
      segments.add(segment(new Span(begin, end), near));
      begin = end;
    }
    return segments;
  }

  private static Segment segment(Span span, List<Mark> marks) {
    Set<String> anchors = new LinkedHashSet<>();
    Set<String> begun = new LinkedHashSet<>();
    for (Mark mark : marks) {
      if (mark.covers(span)) {
        anchors.add(mark.anchor());
        if (mark.begin() == span.begin()) {
          begun.add(mark.anchor());
        }
      }
    }
    return new Segment(span, List.copyOf(anchors), List.copyOf(begun));
  }
}
