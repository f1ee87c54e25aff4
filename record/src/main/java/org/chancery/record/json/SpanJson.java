package org.chancery.record.json;

import java.util.List;
import org.chancery.engine.text.Span;

/** A span as {@code {"begin": 0, "end": 9}}. */
final class SpanJson {

  private SpanJson() {}

  static void write(Out out, Span span) {
    out.number("begin", span.begin());
    out.number("end", span.end());
  }

  static Span parse(In in) {
    int begin = in.number("begin");
    int end = in.number("end");
    if (begin < 0 || end < begin || end > in.frame().length()) {
      throw new NotAReading(in.path() + " is no span of the text: begin " + begin + ", end " + end);
    }
    return new Span(begin, end);
  }

  static void writeAll(Out out, String name, List<Span> spans) {
    out.list(name, spans, SpanJson::write);
  }

  static List<Span> parseAll(In in, String name) {
    return in.list(name, SpanJson::parse);
  }

  /** A list of spans that must not be empty. */
  static List<Span> parseSome(In in, String name) {
    List<Span> spans = parseAll(in, name);
    if (spans.isEmpty()) {
      throw new NotAReading(in.path() + "." + name + " must have at least one span");
    }
    return spans;
  }
}
