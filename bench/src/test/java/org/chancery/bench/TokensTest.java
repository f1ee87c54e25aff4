package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class TokensTest {

  @TempDir Path folder;

  @Test
  void wordsStandABlankApartAndKeepTheirPlaces() {
    Parsed parsed = Tokens.parsed(List.of(List.of("Oslo", "agreed", "."), List.of("Lima", "too")));

    assertThat(parsed.text()).isEqualTo("Oslo agreed . Lima too");
    assertThat(parsed.words()).extracting(Word::index).containsExactly(0, 1, 2, 3, 4);
    assertThat(parsed.words()).allMatch(word -> word.span().of(parsed.text()).equals(word.text()));
    assertThat(parsed.words().get(3).span()).isEqualTo(new Span(14, 18));
  }

  @Test
  void eachSentenceIsAParagraph() {
    Parsed parsed = Tokens.parsed(List.of(List.of("Oslo", "agreed", "."), List.of("Lima", "too")));

    assertThat(parsed.paragraphs()).containsExactly(new Span(0, 13), new Span(14, 22));
    assertThat(parsed.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1);
    assertThat(parsed.sentences()).extracting(Sentence::index).containsExactly(0, 1);
    assertThat(parsed.sentences().getLast().span()).isEqualTo(new Span(14, 22));
    assertThat(parsed.sentences().getLast().words())
        .containsExactlyElementsOf(parsed.words().subList(3, 5));
  }

  @Test
  void aSentenceNeedsWords() {
    assertThatThrownBy(() -> Tokens.parsed(List.of(List.of())))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void bracketsAndQuotationMarksAreThoseOfNews() {
    assertThat(Tokens.plain(List.of("``", "Yes", "''", "-LRB-", "no", "-RRB-", "'s")))
        .containsExactly("\"", "Yes", "\"", "(", "no", ")", "'s");
  }

  @Test
  void recordsArePackedOrPlain() throws IOException {
    String lines = "{\"id\":7}\n\n{\"id\":\"ä\"}\n";
    Path plain = folder.resolve("plain.jsonl");
    Files.writeString(plain, lines);
    Path packed = folder.resolve("packed.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(lines.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(ids(plain)).containsExactly("7", "ä");
    assertThat(ids(packed)).containsExactly("7", "ä");
  }

  private static List<String> ids(Path file) throws IOException {
    return Tokens.records(file).stream()
        .map((JsonNode record) -> record.path("id").asString(""))
        .toList();
  }

  @Test
  void wordsOfAnArrayArePlain() throws IOException {
    Path file = folder.resolve("words.jsonl");
    Files.writeString(file, "[\"-LRB-\",\"B-PER\"]\n");
    JsonNode array = Tokens.records(file).getFirst();

    assertThat(Tokens.words(array)).containsExactly("(", "B-PER");
    assertThat(Tokens.strings(array)).containsExactly("-LRB-", "B-PER");
  }
}
