package org.chancery.bench.plover;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.document.Document;
import org.chancery.engine.network.Labelled;
import org.chancery.engine.network.Network;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Splitter;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import tools.jackson.databind.JsonNode;

/** A sentence with the source and the target that are given, where its words name them. */
record Given(String text, Optional<Span> source, Optional<Span> target) {

  /** From {@code text}, and the first of {@code source_spans} and of {@code target_spans}. */
  static Given of(JsonNode node) {
    return new Given(
        node.path("text").asString(""),
        span(node.path("source_spans").path(0)),
        span(node.path("target_spans").path(0)));
  }

  private static Optional<Span> span(JsonNode node) {
    return node.isObject()
        ? Optional.of(new Span(node.path("b").asInt(), node.path("e").asInt()))
        : Optional.empty();
  }

  /** The chance of each root, by the network. */
  Map<String, Double> chances(Network network) {
    Parsed parsed = new Splitter().apply(Document.of(text));
    return network.between(
        parsed,
        source.flatMap(span -> run(parsed, span, "source")),
        target.flatMap(span -> run(parsed, span, "target")));
  }

  /** The words that a span touches. */
  static Optional<Labelled> run(Parsed parsed, Span span, String label) {
    List<Word> touched =
        parsed.words().stream().filter(word -> word.span().overlaps(span)).toList();
    return touched.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Labelled(touched.getFirst().index(), touched.getLast().index() + 1, label, 1));
  }
}
