package org.chancery.record.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.DocumentId;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.event.Event.Standing;
import org.chancery.engine.event.Event.Time;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.statement.Act;
import org.chancery.engine.statement.Speaker;
import org.chancery.record.Draft;
import org.chancery.record.ThreeArticles;
import org.chancery.record.merge.Fact.Piece;
import org.chancery.record.merge.Fact.Voice.Known;
import org.junit.jupiter.api.Test;

class BriefTest {

  private final Brief brief = Brief.of(ThreeArticles.readings());

  @Test
  void equalWordsOfOneSpeakerAreOneStatementWithTwoReports() {
    Fact.Said said = brief.statements().getFirst();

    assertThat(said.speaker().name()).isEqualTo("Aino Halla");
    assertThat(outlets(said.reports())).containsExactly("Northern Courier", "Harbour Post");
    assertThat(brief.statements()).hasSize(9);
  }

  @Test
  void aReportQuotesItsEvidence() {
    Report report = brief.offices().getFirst().reports().getFirst();

    assertThat(report.quote()).isEqualTo("Foreign Minister Aino Halla");
    assertThat(report.agency()).contains("MWA");
    assertThat(report.published()).contains("2026-06-17");
  }

  @Test
  void anAgreementJoinsItsStepsInTheOrderOfTheirDates() {
    Fact.Pact accord =
        brief.agreements().stream()
            .filter(a -> a.name().contains("Patrol"))
            .findFirst()
            .orElseThrow();

    assertThat(accord.parties()).containsExactly("Finland", "Estonia");
    assertThat(accord.successorOf()).contains("Coast Guard Memorandum of 2011");
    assertThat(accord.steps())
        .extracting(Fact.Step::stage)
        .containsExactly(
            Stage.SIGNED, Stage.RATIFIED, Stage.RATIFIED, Stage.IN_FORCE, Stage.AMENDED);
    assertThat(accord.steps().get(1).reports()).hasSize(3);
    assertThat(accord.reports()).hasSize(3);
  }

  @Test
  void figuresAreOneWhereValueBoundUnitAndWhatIsCountedAreEqual() {
    assertThat(brief.figures())
        .filteredOn(f -> f.of().equals(Optional.of("personnel")))
        .singleElement()
        .satisfies(f -> assertThat(f.reports()).hasSize(2));
  }

  @Test
  void anyOrderOfTheDocumentsGivesTheSameBrief() {
    long seed = Long.getLong("seed", 1);
    Random random = new Random(seed);
    List<Reading> readings = new ArrayList<>(ThreeArticles.readings());
    readings.addAll(ThreeArticles.readings());
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(readings, random);
      assertThat(Brief.of(readings)).as("shuffle %d of seed %d", i, seed).isEqualTo(brief);
    }
  }

  @Test
  void theTimelineRunsByDateAndArticlesComeFirst() {
    List<Moment> timeline = brief.timeline();

    assertThat(timeline).extracting(Moment::date).isSortedAccordingTo(DateOrder.comparator());
    assertThat(timeline.getFirst().date()).isEqualTo("2026-03");
    assertThat(timeline.getLast().date()).isEqualTo("2027-01-01");
    assertThat(timeline.stream().filter(m -> m.date().equals("2026-06-17")).findFirst())
        .containsInstanceOf(Moment.Article.class);
  }

  @Test
  void aboutKeepsWhatIsSaidOfAllTheWords() {
    Brief about = brief.about("halla SHARE");

    assertThat(about.statements()).hasSize(1);
    assertThat(about.agreements()).isEmpty();
    assertThat(about.readings()).hasSize(1);
    assertThat(brief.about("")).isEqualTo(brief);
  }

  @Test
  void aboutWhatNobodyTellsKeepsTheArticlesThatWereRead() {
    Brief about = brief.about("walrus");

    assertThat(about.isEmpty()).isTrue();
    assertThat(about.readings()).isEqualTo(brief.readings());
    assertThat(about.timeline()).isEmpty();
  }

  @Test
  void articlesWithoutADayStandInTheOrderOfTheirPaths() {
    List<Reading> readings = List.of(at("b.txt", "1"), at("c.txt", "0"), at("a.txt", "2"));

    assertThat(Brief.of(readings).readings())
        .extracting(reading -> reading.resolved().marked().parsed().document().path())
        .containsExactly(Optional.of("a.txt"), Optional.of("b.txt"), Optional.of("c.txt"));
  }

  private static Reading at(String path, String id) {
    return new Draft(document(id, Optional.of(path), "Nothing more is known.")).reading();
  }

  @Test
  void speakersNobodyCouldTellAreNotOneAcrossDocuments() {
    Brief two = Brief.of(List.of(anonymous("one"), anonymous("two")));

    assertThat(two.statements()).hasSize(2);
    assertThat(two.statements().getFirst().speaker().known()).isEqualTo(Known.UNRESOLVED);
  }

  @Test
  void onlyQuotedWordsAreQuotedPieces() {
    Fact.Said mixed =
        brief.statements().stream().filter(s -> s.act() == Act.PRAISE).findFirst().orElseThrow();

    assertThat(mixed.pieces())
        .containsExactly(
            new Piece("Tallinn would ask for no changes", false),
            new Piece(" … ", false),
            new Piece("the text ", false),
            new Piece("short, clear and overdue", true));
  }

  @Test
  void aMarkThatPartsWordsFromTheNextIsNoneOfThem() {
    Draft draft = new Draft(document("one", "He said police held six; she denied it."));
    draft.statement(
        new Speaker.Unresolved(draft.span("He"), "nobody before"),
        Act.SAY,
        "said",
        "",
        List.of("police held six;"),
        List.of(),
        draft.evidence("He said police held six"));

    assertThat(Brief.of(List.of(draft.reading())).statements().getFirst().pieces())
        .containsExactly(new Piece("police held six", false));
  }

  @Test
  void twoOutletsTellOneEvent() {
    Fact.Deed ratified = deed("SUPPORT", Standing.DONE, "2026-06-17");

    assertThat(outlets(ratified.reports())).containsExactly("Northern Courier", "Harbour Post");
    assertThat(ratified.actors()).containsExactly("Finland");
    assertThat(ratified.recipients()).containsExactly("Estonia");
    assertThat(ratified.verb()).isEqualTo("approved");
    assertThat(ratified.clause())
        .isEqualTo("Finnish lawmakers approved the Gulf of Finland Patrol Accord with Estonia");
    assertThat(ratified.assertedBy()).isEmpty();
  }

  @Test
  void anEventIsToldWithItsPlaceAndWhoDidItTogether() {
    Fact.Deed signed = deed("SUPPORT", Standing.DONE, "2026-06-02");

    assertThat(signed.actors()).containsExactly("Finland", "Estonia");
    assertThat(signed.reciprocal()).isTrue();
    assertThat(signed.place()).contains("Tallinn");
    assertThat(signed.quad()).isEqualTo(1);
  }

  @Test
  void whoAllegesAnEventIsNamed() {
    Fact.Deed asked = deed("REQUEST", Standing.ALLEGED, "");

    assertThat(asked.assertedBy()).containsExactly(new Fact.Voice("Stellan Brokvist", Known.NAMED));
  }

  @Test
  void eventsRunByDateThenUndatedOnesThenThoseNobodyIsNamedFor() {
    assertThat(brief.deeds())
        .extracting(d -> d.date().orElse("") + " " + d.type())
        .containsExactly(
            "2026-06-02 SUPPORT",
            "2026-06-17 SUPPORT",
            "2026-06-17 ACCUSE",
            "2026-09 SUPPORT",
            " REQUEST",
            " AGREE",
            " SUPPORT");
    assertThat(brief.deeds().getLast().isWithoutParties()).isTrue();
  }

  @Test
  void onlyWhatIsDoneGoesOnOrIsPlannedStandsInTheTimeline() {
    assertThat(brief.timeline())
        .filteredOn(Moment.Deed.class::isInstance)
        .extracting(Moment::date)
        .containsExactly("2026-06-17");
    for (Standing standing : Standing.values()) {
      boolean happens = List.of("DONE", "ONGOING", "PLANNED").contains(standing.name());
      assertThat(Brief.of(List.of(expelled("one", standing, true))).timeline())
          .as(standing.name())
          .hasSize(happens ? 1 : 0);
    }
  }

  @Test
  void eventsOfDifferentStandingAreNotJoined() {
    Reading done = expelled("one", Standing.DONE, true);

    assertThat(Brief.of(List.of(done, expelled("two", Standing.DENIED, true))).deeds()).hasSize(2);
    assertThat(Brief.of(List.of(done, expelled("two", Standing.DONE, true))).deeds())
        .singleElement()
        .satisfies(deed -> assertThat(deed.reports()).hasSize(2));
  }

  @Test
  void eventsNobodyIsNamedForAreNotJoinedAcrossDocuments() {
    Reading one = expelled("one", Standing.DONE, false);
    Reading two = expelled("two", Standing.DONE, false);

    assertThat(Brief.of(List.of(one, two)).deeds()).hasSize(2);
  }

  @Test
  void aboutFindsEventsByTheirPartiesAndWords() {
    Brief alone = Brief.of(List.of(expelled("one", Standing.DONE, true)));

    assertThat(alone.isEmpty()).isFalse();
    assertThat(alone.about("iceland envoys")).isEqualTo(alone);
    assertThat(alone.about("iceland walrus").isEmpty()).isTrue();
    assertThat(brief.about("brokvist asked").deeds()).hasSize(1);
  }

  private Fact.Deed deed(String type, Standing standing, String date) {
    return brief.deeds().stream()
        .filter(d -> d.type().equals(type) && d.standing() == standing)
        .filter(d -> d.date().orElse("").equals(date))
        .findFirst()
        .orElseThrow();
  }

  /** A reading of one event, with or without its parties. */
  private static Reading expelled(String id, Standing standing, boolean named) {
    Draft d = new Draft(document(id, "Iceland expelled\nNorway’s envoys."));
    EntityId iceland = d.entity(Mention.Kind.STATE, "Iceland", "state:ISL", "ISL", "Iceland");
    EntityId norway = d.entity(Mention.Kind.STATE, "Norway", "state:NOR", "NOR", "Norway");
    List<Party> actors = List.of(d.party(iceland, "Iceland"));
    List<Party> recipients = List.of(d.party(norway, "Norway"));
    d.event(
        "expelled",
        "SANCTION expel 166 4 -7 -5.5",
        standing,
        named ? actors : List.of(),
        named ? recipients : List.of(),
        Optional.of(new Time("2026-03-03", Time.From.TEXT)),
        Optional.empty(),
        "",
        d.evidence("Iceland expelled\nNorway’s envoys"));
    return d.reading();
  }

  private static List<String> outlets(List<Report> reports) {
    return reports.stream().flatMap(r -> r.outlet().stream()).collect(Collectors.toList());
  }

  private static Reading anonymous(String id) {
    Draft draft = new Draft(document(id, "“No,” he said."));
    draft.statement(
        new Speaker.Unresolved(draft.span("he"), "nobody before"),
        Act.SAY,
        "said",
        "",
        List.of("No,"),
        List.of("No,"),
        draft.evidence("“No,” he said"));
    return draft.reading();
  }

  private static Document document(String id, String text) {
    return document(id, Optional.empty(), text);
  }

  private static Document document(String id, Optional<String> path, String text) {
    Document plain = Document.of(text);
    return new Document(
        new DocumentId(id),
        path,
        plain.url(),
        plain.outlet(),
        plain.agency(),
        plain.title(),
        plain.byline(),
        plain.dateline(),
        plain.published(),
        plain.language(),
        plain.text(),
        plain.removed());
  }
}
