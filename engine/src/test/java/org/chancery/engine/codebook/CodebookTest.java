package org.chancery.engine.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.engine.Read;
import org.chancery.engine.confidence.Calibration;
import org.chancery.engine.document.Document;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.network.Category;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.network.Seen;
import org.chancery.engine.reading.Coder;
import org.chancery.engine.reading.Reader;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Splitter;
import org.chancery.knowledge.Knowledge;
import org.chancery.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three invented categories with 20 examples each, tried on sentences that they do not hold. */
class CodebookTest {

  private static final String FISHING = "fishing-ground-seizure";
  private static final List<String> NAMES =
      List.of("cultural-return", FISHING, "prisoner-hunger-strike");

  private static final Codebook CODEBOOK = learn();

  private record Unseen(String category, String text) {}

  private static Codebook learn() {
    List<Entry> entries =
        NAMES.stream()
            .map(
                name -> {
                  List<String> lines = lines("book/" + name + ".txt");
                  List<String> examples = lines.subList(1, lines.size());
                  return new Entry(name, lines.getFirst(), examples, List.of());
                })
            .toList();
    return Codebook.learn(Read.network(), entries, Model.bundled().contrast());
  }

  private static List<String> lines(String resource) {
    try (InputStream in =
        Objects.requireNonNull(CodebookTest.class.getResourceAsStream(resource))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new IllegalStateException(resource, e);
    }
  }

  private static List<Unseen> unseen() {
    return lines("unseen.tsv").stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", 2))
        .map(fields -> new Unseen(fields[0], fields[1]))
        .toList();
  }

  private static Set<String> coded(String text) {
    Parsed parsed = new Splitter().apply(Document.of(text));
    return CODEBOOK.apply(parsed).events().stream()
        .flatMap(event -> event.categories().stream())
        .map(Category::name)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"cultural-return", FISHING, "prisoner-hunger-strike"})
  void unseenSentencesAreCodedRightSevenTimesInTen(String category) {
    int right = 0;
    int found = 0;
    int wanted = 0;
    for (Unseen each : unseen()) {
      boolean is = each.category().equals(category);
      boolean coded = coded(each.text()).contains(category);
      right += is && coded ? 1 : 0;
      found += coded ? 1 : 0;
      wanted += is ? 1 : 0;
    }

    assertThat(wanted).isEqualTo(20);
    assertThat(2.0 * right / (found + wanted)).isGreaterThanOrEqualTo(0.7);
  }

  @Test
  void crossValidationForetellsTheScore() {
    assertThat(CODEBOOK.learned()).extracting(Learned::category).isEqualTo(NAMES);
    assertThat(CODEBOOK.learned())
        .allSatisfy(
            learned -> {
              assertThat(learned.examples()).isEqualTo(20);
              assertThat(learned.f1()).isBetween(0.6, 0.99);
            });
  }

  @Test
  void aSentenceOfAnArticleBecomesAnEventWithItsCategoryBesidePlover() {
    Reading reading =
        Reader.with(
                Knowledge.bundled(),
                CODEBOOK,
                Calibration.parse(Model.bundled().confidence()),
                new Coder("test", "bundled", "bundled"))
            .apply(
                Document.of(
                    "The president met his cabinet on Tuesday.\n\nForeign trawlers have driven the"
                        + " canoes of Lomé from the inshore banks and hold them for themselves."
                        + "\n\nThe rate of the central bank is unchanged."));

    assertThat(reading.events())
        .filteredOn(event -> !event.categories().isEmpty())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.categories()).extracting(Category::name).containsExactly(FISHING);
              assertThat(event.type()).isNotEmpty();
              assertThat(event.anchor().begin()).isBetween(43, 130);
              assertThat(event.evidence().trace())
                  .extracting(Because::field)
                  .contains("categories", "confidence");
            });
  }

  @Test
  void withoutTheirCategoryEventsStayAsTheyWere() {
    Parsed parsed =
        new Splitter().apply(Document.of("Police arrested nine students near Lima on Friday."));
    Seen plain = Read.network().apply(parsed);
    Seen with = CODEBOOK.apply(parsed);

    assertThat(with.events()).isEqualTo(plain.events()).isNotEmpty();
    assertThat(with.phrases()).isEqualTo(plain.phrases());
    assertThat(plain.meanings()).isEmpty();
    assertThat(with.meanings()).hasSize(1);
  }

  @Test
  void theSameExamplesGiveTheSameCodebook() {
    Codebook again = learn();
    Parsed parsed = new Splitter().apply(Document.of(unseen().getFirst().text()));

    assertThat(again.hash()).isEqualTo(CODEBOOK.hash()).matches("[0-9a-f]{12}");
    assertThat(again.apply(parsed)).isEqualTo(CODEBOOK.apply(parsed));
    assertThat(again.learned()).isEqualTo(CODEBOOK.learned());
  }

  @Test
  void categoriesAreGivenWithTheirLikelihood() {
    Parsed parsed = new Splitter().apply(Document.of(lines("book/" + FISHING + ".txt").get(1)));
    List<Category> categories = new ArrayList<>();
    CODEBOOK.apply(parsed).events().stream()
        .map(EventAnchor::categories)
        .forEach(categories::addAll);

    assertThat(categories)
        .singleElement()
        .satisfies(c -> assertThat(c.confidence()).isCloseTo(1, within(0.3)));
  }
}
