package org.chancery.record.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.attribution.Attribution;
import org.chancery.engine.document.Dateline;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.DocumentId;
import org.chancery.engine.document.Published;
import org.chancery.engine.document.Removed;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.event.Event;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.figure.Figure;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.office.Office;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.statement.Act;
import org.chancery.engine.statement.Certainty;
import org.chancery.engine.statement.Matter;
import org.chancery.engine.statement.Occasion;
import org.chancery.engine.statement.Speaker;
import org.chancery.engine.statement.Stance;
import org.chancery.engine.statement.Statement;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.Timex;
import org.chancery.record.Draft;
import org.chancery.record.Golden;
import org.chancery.record.ThreeArticles;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {

  @Test
  void threeArticlesAreWrittenAsTheContractSays() throws IOException {
    Golden.check(
        "three-articles.jsonl",
        ThreeArticles.readings().stream()
            .map(r -> ReadingJson.write(r) + "\n")
            .collect(Collectors.joining()));
  }

  @Test
  void whatIsWrittenIsReadBack() {
    for (Reading reading : ThreeArticles.readings()) {
      assertSame(ReadingJson.parse(ReadingJson.write(reading)), reading);
    }
  }

  @Test
  void everyKindOfValueIsReadBack() {
    Reading everything = everything();

    assertSame(ReadingJson.parse(ReadingJson.write(everything)), everything);
  }

  @Test
  void randomReadingsAreReadBack() {
    long seed = Long.getLong("seed", 1);
    RandomReadings random = new RandomReadings(seed);
    for (int i = 0; i < 200; i++) {
      Reading reading = random.next();
      assertThat(ReadingJson.write(ReadingJson.parse(ReadingJson.write(reading))))
          .as("reading %d of seed %d", i, seed)
          .isEqualTo(ReadingJson.write(reading));
    }
  }

  @Test
  void aReadingIsOneLineAndHoldsNoNull() {
    String line = ReadingJson.write(everything());

    assertThat(line).doesNotContain("\n").doesNotContain("null");
  }

  @Test
  void anEmptyReadingHasEmptyListsAndNothingElse() {
    assertThat(ReadingJson.write(new Draft(Document.of("")).reading()))
        .isEqualTo(
            "{\"schema\":\"chancery-reading/1\",\"document\":{\"id\":\"text\",\"language\":\"en\","
                + "\"text\":\"\",\"removed\":[]},\"sentences\":[],\"entities\":[],\"times\":[],"
                + "\"places\":[],\"figures\":[],\"attributions\":[],\"statements\":[],\"events\":[],"
                + "\"agreements\":[],\"offices\":[],\"coder\":{\"name\":\"chancery\","
                + "\"version\":\"0.1.0\",\"model\":\"test-model\",\"knowledge\":\"test-tables\"}}");
  }

  @Test
  void bigNumbersAreWrittenPlain() {
    Draft draft = new Draft(Document.of("some money"));
    draft.figure("some", "3.1E+8", Figure.Bound.ABOUT, "EUR", "", draft.evidence("some money"));

    assertThat(ReadingJson.write(draft.reading())).contains("\"value\":310000000,");
  }

  @Test
  void halfASurrogatePairKeepsTheOffsets() {
    Draft draft = new Draft(Document.of("a \uD83D b \uD83D\uDEE5 c"));

    Document back =
        ReadingJson.parse(ReadingJson.write(draft.reading()))
            .resolved()
            .marked()
            .parsed()
            .document();

    assertThat(back.text()).isEqualTo("a \uFFFD b \uD83D\uDEE5 c");
  }

  @Test
  void unknownFieldsArePassedOver() {
    Reading reading = ThreeArticles.readings().getFirst();
    String line =
        ReadingJson.write(reading)
            .replace("\"act\":", "\"mood\":\"calm\",\"act\":")
            .replace("\"coder\":{", "\"stories\":[],\"coder\":{\"model\":\"m1\",");

    assertSame(ReadingJson.parse(line), reading);
  }

  @Test
  void whatIsWrongIsNamedWithItsPlace() {
    String line = ReadingJson.write(ThreeArticles.readings().getFirst());

    assertRefused("{\"schema\"", "not JSON: Unexpected end-of-input");
    assertRefused("[]", "a Reading must be an object, but is []");
    assertRefused("{}", "schema is missing");
    assertRefused(
        line.replace("chancery-reading/1", "chancery-reading/9"),
        "schema must be chancery-reading/1, but is chancery-reading/9");
    assertRefused(
        line.replace("\"act\":\"praise\"", "\"act\":\"sing\""),
        "statements[1].act must be one of say, hope,");
    assertRefused(
        line.replace("\"holder\":\"e4\"", "\"holder\":\"e99\""),
        "offices[0].holder refers to entity e99, which is not in entities");
    assertRefused(
        line.replaceFirst("\"evidence\":\\[\\{\"begin\":\\d+", "\"evidence\":[{\"begin\":99999"),
        "figures[0].evidence[0] is no span of the text: begin 99999");
    assertRefused(
        line.replace("\"bound\":\"atMost\"", "\"bound\":7"), "figures[0].bound must be a string");
    assertRefused(
        line.replace("\"reciprocal\":true", "\"reciprocal\":\"yes\""),
        "events[1].reciprocal must be true or false, but is \"yes\"");
    assertRefused(line.replace(",\"timeFrom\":\"text\"", ""), "events[0].timeFrom is missing");
    assertRefused(
        line.replace("\"place\":\"e7\"", "\"place\":\"e77\""),
        "events[1].place refers to entity e77, which is not in entities");
  }

  @Test
  void whoAssertsAnEventMustBeAStatementOfTheSameReading() {
    String line = ReadingJson.write(ThreeArticles.readings().getLast());

    assertRefused(
        line.replace("\"assertedBy\":\"s2\"", "\"assertedBy\":\"s9\""),
        "events[1].assertedBy refers to statement s9, which is not in statements");
  }

  @Test
  void anEventIsWrittenAsTheContractSays() {
    Draft d = new Draft(Document.of("Iceland expelled two of Norway’s envoys."));
    var iceland = d.entity(Mention.Kind.STATE, "Iceland", "state:ISL", "ISL", "Iceland");
    var norway = d.entity(Mention.Kind.STATE, "Norway", "state:NOR", "NOR", "Norway");
    d.event(
        "expelled",
        "SANCTION expel 166 4 -7.0 -5.5",
        Event.Standing.DONE,
        List.of(d.party(iceland, "Iceland")),
        List.of(d.party(norway, "Norway")),
        Optional.of(new Event.Time("2026-03-03", Event.Time.From.SENTENCE)),
        Optional.of(iceland),
        "",
        d.evidence("Iceland expelled two of Norway"));

    assertThat(ReadingJson.write(d.reading()))
        .contains(
            "\"events\":[{\"id\":\"v1\",\"type\":\"SANCTION\",\"mode\":\"expel\",\"cameo\":\"166\","
                + "\"quad\":4,\"goldstein\":-7.0,\"score\":-5.5,"
                + "\"actors\":[{\"entity\":\"e1\",\"begin\":0,\"end\":7,\"confidence\":0.90}],"
                + "\"recipients\":[{\"entity\":\"e2\",\"begin\":24,\"end\":30,\"confidence\":0.90}],"
                + "\"anchor\":{\"begin\":8,\"end\":16},\"standing\":\"done\","
                + "\"time\":\"2026-03-03\",\"timeFrom\":\"sentence\",\"place\":\"e1\","
                + "\"confidence\":0.90,\"evidence\":[{\"begin\":0,\"end\":30}]}]");
  }

  @Test
  void onlyWhatIsReciprocalSaysSo() {
    String line = ReadingJson.write(ThreeArticles.readings().getFirst());

    assertThat(line).containsOnlyOnce("\"reciprocal\":true").doesNotContain("false");
  }

  private static Matter matter(EntityId about, EntityId to) {
    return new Matter(
        List.of(about),
        Optional.of(to),
        List.of(new Stance(about, new BigDecimal("-0.8"))),
        Optional.of(Certainty.LIKELY),
        Optional.of("2025-01-31"));
  }

  private static void assertRefused(String line, String message) {
    assertThatThrownBy(() -> ReadingJson.parse(line))
        .isInstanceOf(NotAReading.class)
        .hasMessageContaining(message);
  }

  /** Words are not written, so a Reading that is read back may cut them differently. */
  private static void assertSame(Reading actual, Reading expected) {
    assertThat(actual)
        .usingRecursiveComparison()
        .ignoringFields(
            "resolved.marked.seen.parsed.words",
            "resolved.marked.seen.parsed.sentences.words",
            "resolved.marked.seen.view")
        .isEqualTo(expected);
  }

  static Reading everything() {
    Draft d =
        new Draft(
            new Document(
                new DocumentId("x1"),
                Optional.of("a/b.txt"),
                Optional.of("https://example.org/a?b=1&c=<2>"),
                Optional.of("Out \"let\""),
                Optional.of("AGY"),
                Optional.of("Tïtle \\ \u2028 new"),
                Optional.of("By Line"),
                Optional.of(new Dateline(Optional.empty(), Optional.of("XXXX-11-06"))),
                Optional.of(new Published("2024-11-06T16:41", Published.From.GIVEN)),
                "en",
                "First paragraph, one. Two sentences here.\n\nSecond: “words” of somebody.",
                List.of(new Removed(Removed.Why.DUPLICATE, "twice\ntwice"))));
    var one = d.entity(Mention.Kind.EVENT_NAME, "E", "event:e", "", "First", "~Second");
    var two = d.entity(Mention.Kind.ORGANIZATION, "O", "state:o", "KOR", "@one", "Two");
    for (Timex.Type type : Timex.Type.values()) {
      d.time("one", type, "P2D");
    }
    for (Figure.Bound bound : Figure.Bound.values()) {
      d.figure("Two", "2.50", bound, "percent", "sentences", d.evidence("Two", "bound", "b", ""));
    }
    for (Office.Status status : Office.Status.values()) {
      d.office(one, "T", two, status, Optional.of("2017/2022"), d.evidence("here"));
    }
    List<Speaker> speakers =
        List.of(
            new Speaker.Named(one, new Span(0, 5)),
            new Speaker.Described(two, new Span(0, 5)),
            new Speaker.Unnamed(one, new Span(0, 5)),
            new Speaker.Unresolved(new Span(0, 5), "why not"),
            new Speaker.Unknown("no words"));
    for (int i = 0; i < Act.values().length; i++) {
      Act act = List.of(Act.values()).get(i);
      d.add(
          new Statement(
              "t-" + Spelling.of(act),
              speakers.get(i % speakers.size()),
              Optional.of("President of X"),
              i % 2 == 0 ? Optional.empty() : Optional.of(d.span("of")),
              d.spans("words", "somebody"),
              d.spans("words"),
              Statement.Quotation.MIXED,
              act,
              i == 1 ? Optional.of("t-say") : Optional.empty(),
              i % 2 == 0 ? Matter.UNKNOWN : matter(one, two),
              Optional.of("2024"),
              i % 3 == 0
                  ? Occasion.UNKNOWN
                  : new Occasion(
                      i % 2 == 0 ? Optional.empty() : Optional.of(two), Optional.of("X")),
              i % 2 == 0 ? Optional.empty() : Optional.of(new BigDecimal("0.75")),
              d.evidence("of", "speaker", "rule → one", "words", "said", "header", "")));
    }
    for (int i = 0; i < Event.Standing.values().length; i++) {
      boolean even = i % 2 == 0;
      d.event(
          "here",
          even ? "AID - 07 2 7 10" : "SANCTION expel 166 4 -7.0 -5.50",
          List.of(Event.Standing.values()).get(i),
          even ? List.of(d.party(one, "First"), d.party(two, "Two")) : List.of(),
          even ? List.of() : List.of(d.party(two, "Two")),
          Optional.of(new Event.Time("1989", List.of(Event.Time.From.values()).get(i % 3))),
          even ? Optional.of(one) : Optional.empty(),
          even ? "t-deny" : "",
          d.evidence("here", "type", "network", "here"));
    }
    d.add(new Attribution(Optional.of(d.span("somebody")), Optional.empty(), d.spans("words")));
    for (Agreement.Kind kind : Agreement.Kind.values()) {
      d.agreement(
          one,
          "N",
          kind,
          List.of(two, one),
          Optional.of("a1"),
          IntStream.range(0, Agreement.Stage.values().length)
              .mapToObj(
                  n ->
                      new Agreement.Milestone(
                          List.of(Agreement.Stage.values()).get(n),
                          Optional.of(two),
                          Optional.of("2024-10"),
                          List.of(Agreement.Standing.values()).get(n % 3),
                          d.evidence("here", "stage", "s", "here")))
              .toList(),
          List.of(new Agreement.Term("clause", List.of("f1", "f2"), d.evidence("here"))),
          new Evidence(d.spans("one", "here"), List.of()));
    }
    Reading reading = d.reading();
    assertThat(reading.figures().getFirst().value()).isEqualTo(new BigDecimal("2.50"));
    return reading;
  }
}
