package org.chancery.record.json;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.attribution.Attribution;
import org.chancery.engine.text.Span;

/** An item of {@code attributions}; source and cue are lists, of none or one span so far. */
final class AttributionJson {

  private AttributionJson() {}

  static void write(Out out, Attribution attribution) {
    SpanJson.writeAll(out, "source", attribution.source().stream().toList());
    SpanJson.writeAll(out, "cue", attribution.cue().stream().toList());
    SpanJson.writeAll(out, "content", attribution.content());
  }

  static Attribution parse(In in) {
    return new Attribution(
        atMostOne(in, "source"), atMostOne(in, "cue"), SpanJson.parseSome(in, "content"));
  }

  private static Optional<Span> atMostOne(In in, String name) {
    List<Span> spans = SpanJson.parseAll(in, name);
    return spans.stream().reduce(Span::through);
  }
}
