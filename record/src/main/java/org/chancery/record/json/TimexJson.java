package org.chancery.record.json;

import org.chancery.engine.time.Timex;

/** An item of {@code times}; its type is spelled as in TIMEX3. */
final class TimexJson {

  private TimexJson() {}

  static void write(Out out, Timex time) {
    SpanJson.write(out, time.span());
    out.text("type", time.type().name());
    out.text("value", time.value());
  }

  static Timex parse(In in) {
    return new Timex(
        SpanJson.parse(in), in.word("type", Timex.Type.values(), Enum::name), in.text("value"));
  }
}
