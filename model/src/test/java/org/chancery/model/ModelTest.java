package org.chancery.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelTest {

  private static byte[] bundled(String name) throws IOException {
    try (InputStream in = ModelTest.class.getResourceAsStream(name)) {
      return in == null ? new byte[0] : in.readAllBytes();
    }
  }

  /** The bundled files, one of them replaced. */
  private static Model.Files with(String file, byte[] bytes) {
    return name -> Optional.of(new ByteArrayInputStream(name.equals(file) ? bytes : bundled(name)));
  }

  @Test
  void theBundledModelIsWhole() {
    Model model = Model.bundled();

    assertThat(model.hash()).matches("[0-9a-f]{12}");
    assertThat(model.vocabulary()).contains("[CLS]", "[SEP]", "[UNK]", "treaty");
    assertThat(model.labels()).containsKey("attribution");
  }

  @Test
  void whatCodebooksAndConfidencesNeedComesWithIt() {
    Model model = Model.bundled();

    assertThat(model.contrast()).hasSizeGreaterThan(300).noneMatch(line -> line.startsWith("#"));
    assertThat(model.confidence()).contains("event\tanchor\t", "statement\tcue\t");
  }

  @Test
  void aDamagedFileIsRefusedByName() throws IOException {
    byte[] graph = bundled("reader.onnx");
    graph[graph.length / 2] ^= 1;

    assertThatThrownBy(() -> Model.load(with("reader.onnx", graph)))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("reader.onnx")
        .hasMessageContaining("damaged or of another model");
  }

  @Test
  void aMissingFileIsRefusedByName() {
    Model.Files files =
        name ->
            name.equals("labels.txt")
                ? Optional.empty()
                : Optional.of(new ByteArrayInputStream(bundled(name)));

    assertThatThrownBy(() -> Model.load(files))
        .isInstanceOf(ModelException.class)
        .hasMessage("labels.txt of the model is missing");
  }

  @Test
  void foreignSumsAreRefused() {
    assertThatThrownBy(
            () -> Model.load(with("SHA256SUMS", "no sums".getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("no list of hashes");
  }
}
