package org.chancery.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.engine.document.Document;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Splitter;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where the engine sees paragraphs, sentences and words, so that training sees the same. */
final class Boundaries {

  private Boundaries() {}

  /**
   * Writes, for each line of JSON with a {@code text}, an object with {@code id} and the spans of
   * {@code paragraphs}, {@code sentences} and {@code words}, each {@code [begin, end)} in it.
   */
  static void of(Path file, Consumer<String> out) throws IOException {
    Splitter splitter = new Splitter();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = JsonMapper.shared().readTree(line);
        Parsed parsed = splitter.apply(Document.of(node.path("text").asString("")));
        ObjectNode made = JsonMapper.shared().createObjectNode();
        made.put("id", node.path("id").asString(""));
        spans(made.putArray("paragraphs"), parsed.paragraphs());
        spans(made.putArray("sentences"), parsed.sentences().stream().map(Sentence::span).toList());
        spans(made.putArray("words"), parsed.words().stream().map(Word::span).toList());
        out.accept(made.toString());
      }
    }
  }

  private static void spans(ArrayNode array, List<Span> spans) {
    spans.forEach(span -> array.addArray().add(span.begin()).add(span.end()));
  }
}
