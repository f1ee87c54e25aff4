package org.chancery.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.engine.Read;
import org.chancery.engine.document.Document;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
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
    Seen seen = Read.network().apply(parsed);
    assertThat(seen.parsed()).isEqualTo(parsed);
  }

  @Test
  void wordsBehindTheEndOfAWindowHangOnTheRoot() {
    Parsed parsed = parsed("word ".repeat(1200));
    View view = Read.network().view(parsed);
    Sentence sentence = parsed.sentences().getFirst();
    int[] heads = view.heads(sentence);

    assertThat(view.sees(heads.length - 1)).isFalse();
    assertThat(heads[heads[heads.length - 1]]).isEqualTo(-1);
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

  @Test
  void seesNamesEventsAndTheirParties() {
    Parsed parsed = parsed("Chile expelled three Peruvian diplomats on Monday.");
    Seen seen = Read.network().apply(parsed);

    assertThat(seen.names())
        .anySatisfy(
            name -> {
              assertThat(name.span().of(parsed.text())).isEqualTo("Chile");
              assertThat(name.kind()).isEqualTo("LOC");
            });
    assertThat(seen.events())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(parsed.words().get(event.word()).text()).isEqualTo("expelled");
              assertThat(event.type()).isEqualTo("SANCTION");
              assertThat(event.actors()).containsKey(0);
              assertThat(event.recipients()).containsKey(4);
            });
    assertThat(seen.phrases())
        .extracting(phrase -> phrase.span().of(parsed.text()))
        .contains("three Peruvian diplomats");
  }

  @Test
  void aPronounTakesUpAnEarlierName() {
    Parsed parsed = parsed("Alice Kamau resigned. She will leave Nairobi.");
    Seen seen = Read.network().apply(parsed);

    assertThat(seen.antecedents().getOrDefault(4, List.of()))
        .first()
        .extracting(Antecedent::word)
        .isIn(0, 1);
  }

  @Test
  void aNameTakesUpTheSameNameOfAnotherWindow() {
    String rain = "Rain fell on the hills and farmers stayed at home. ".repeat(40);
    Parsed parsed =
        parsed("Kenyan President Alice Kamau resigned. " + rain + "President Kamau left Nairobi.");
    int late = parsed.words().size() - 4;

    assertThat(Read.network().apply(parsed).antecedents().getOrDefault(late, List.of()))
        .extracting(Antecedent::word)
        .containsAnyOf(1, 2, 3);
  }

  @Test
  void everySentenceIsATree() {
    Parsed parsed = parsed("The farmer who met them left. Nobody knows why he did.");
    View view = Read.network().view(parsed);

    for (Sentence sentence : parsed.sentences()) {
      int[] heads = view.heads(sentence);
      assertThat(heads).hasSize(sentence.words().size());
      assertThat(IntStream.of(heads).filter(head -> head < 0)).hasSize(1);
    }
    assertThat(view.label("upos", 1)).isEqualTo("NOUN");
    assertThat(view.label("relation", 0)).isEqualTo("det");
  }

  @Test
  void betweenGivenActorsTheChancesOfAllTypesAddUpToOne() {
    Parsed parsed = parsed("Kenya gave Uganda 40 tonnes of maize.");
    Map<String, Double> chances =
        Read.network()
            .between(
                parsed,
                Optional.of(new Labelled(0, 1, "source", 1)),
                Optional.of(new Labelled(2, 3, "target", 1)));

    assertThat(chances.values().stream().mapToDouble(chance -> chance).sum())
        .isCloseTo(1, within(1e-6));
    assertThat(chances.get("AID")).isGreaterThan(0.5);
  }

  @Test
  void marksStandAroundSourceAndTarget() {
    Parsed parsed = parsed("Kenya gave Uganda maize.");
    Window window =
        Window.marked(
            parsed,
            PIECES,
            Optional.of(new Labelled(0, 1, "source", 1)),
            Optional.of(new Labelled(2, 3, "target", 1)));

    assertThat(window.first()).containsExactly(0, 1, 5);
    assertThat(window.pieces()).startsWith(PIECES.number("[CLS]"), 1);
    assertThat(window.pieces()[3]).isEqualTo(2);
    assertThat(window.pieces()[5]).isEqualTo(3);
    assertThat(window.pieces()[7]).isEqualTo(4);
  }
}
