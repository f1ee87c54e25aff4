package org.chancery.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.engine.Read;
import org.chancery.engine.document.Document;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Splitter;
import org.chancery.model.Model;
import org.junit.jupiter.api.Test;

class NetworkTest {

  private static final WordPieces PIECES = new WordPieces(Model.bundled().vocabulary());

  private static Parsed parsed(String text) {
    return new Splitter().apply(Document.of(text));
  }

  @Test
  void seesWhoSaidWhat() {
    String text = "Kenya's water minister said that the lake would not be allowed to die.";

    assertThat(Read.network().apply(parsed(text)).ascriptions())
        .singleElement()
        .satisfies(
            seen -> {
              assertThat(seen.cue().of(text)).isEqualTo("said");
              assertThat(seen.source())
                  .hasValueSatisfying(
                      s -> assertThat(s.of(text)).isEqualTo("Kenya's water minister"));
              assertThat(seen.content())
                  .extracting(c -> c.of(text))
                  .containsExactly("that the lake would not be allowed to die");
            });
  }

  @Test
  void windowsHoldEveryWordOnceInOrder() {
    Parsed parsed =
        parsed(
            "The envoy said that talks would resume. ".repeat(40)
                + "\n\n"
                + "Nobody believed it. ".repeat(3)
                + "\n\nA short one.");
    List<Window> windows = Window.of(parsed, PIECES);

    assertThat(windows).hasSizeGreaterThan(1);
    assertThat(windows.stream().flatMap(w -> IntStream.range(w.begin(), w.end()).boxed()))
        .containsExactlyElementsOf(IntStream.range(0, parsed.words().size()).boxed().toList());
    assertThat(windows)
        .allSatisfy(w -> assertThat(w.pieces()).hasSizeLessThanOrEqualTo(Window.SIZE + 2));
  }

  @Test
  void aSentenceWithoutEndIsReadAsFarAsAWindowGoes() {
    Parsed parsed = parsed("word ".repeat(450));

    assertThat(Window.of(parsed, PIECES))
        .allSatisfy(w -> assertThat(w.pieces()).hasSizeLessThanOrEqualTo(512));
    assertThat(Read.network().apply(parsed).parsed()).isEqualTo(parsed);
  }

  @Test
  void nothingIsReadAsNothing() {
    assertThat(Read.network().apply(parsed("")).ascriptions()).isEmpty();
  }

  @Test
  void whatAParagraphSaysDoesNotDependOnTheDocumentsAroundIt() {
    Parsed parsed = parsed("Latvia said it would sign. The mayor denied having met the envoy.");
    Seen alone = Read.network().apply(parsed);
    List<Seen> among =
        Read.network().applyAll(List.of(parsed("Other words."), parsed, parsed("He said no.")));

    assertThat(among.get(1)).isEqualTo(alone);
  }
}
