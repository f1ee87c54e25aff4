package org.chancery.record.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.agreement.Agreement.Milestone;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.document.Document;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.event.Event.Standing;
import org.chancery.engine.event.Event.Time;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.place.PlaceMention;
import org.chancery.engine.place.PlaceMention.Located;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.statement.Act;
import org.chancery.engine.statement.Matter;
import org.chancery.engine.statement.Occasion;
import org.chancery.engine.statement.Speaker;
import org.chancery.engine.statement.Statement;
import org.chancery.engine.statement.Statement.Quotation;
import org.chancery.record.Draft;
import org.chancery.record.merge.Fact.Voice;
import org.chancery.record.merge.Fact.Voice.Known;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final String SIGNATURE = "SUPPORT - 057 1 6 5";
  private static final String DETENTION = "COERCE arrest 173 4 -5 -6";

  private final Draft draft =
      new Draft(
          Document.of(
              "Fiji and Kiribati signed the Reef Accord in Suva, and Fiji detained six sailors."
                  + " Two people close to the inquiry, both lawyers, said an aide had warned"
                  + " Fiji."));
  private final EntityId fiji =
      draft.entity(Mention.Kind.STATE, "Fiji", "state:FJI", "FJI", "Fiji");
  private final EntityId kiribati =
      draft.entity(Mention.Kind.STATE, "Kiribati", "state:KIR", "KIR", "Kiribati");
  private final EntityId suva =
      draft.entity(Mention.Kind.PLACE, "Suva", "place:suva", "FJI", "Suva");

  @Test
  void aStageAndTheEventOfItsWordsAreOneLine() {
    accord(Optional.of("2025-03-14"), "signed the Reef Accord");
    event("signed", SIGNATURE, "2025-03-10");

    assertThat(moments()).containsExactly("2025-03-14 SIGNED");
  }

  @Test
  void aStageWithoutADateHasThatOfTheEvent() {
    accord(Optional.empty(), "signed the Reef Accord");
    event("signed", SIGNATURE, "2025-03-10");

    assertThat(moments()).containsExactly("2025-03-10 SIGNED");
  }

  @Test
  void aSignatureByAPartyOnTheDayOfTheStageIsThatStage() {
    accord(Optional.of("2025-03-14"), "Reef Accord");
    event("signed", SIGNATURE, "2025-03-14");

    assertThat(moments()).containsExactly("2025-03-14 SIGNED");
  }

  @Test
  void aSignatureOnAnotherDayIsAnEventOfItsOwn() {
    accord(Optional.of("2025-03-14"), "Reef Accord");
    event("signed", SIGNATURE, "2025-03-15");

    assertThat(moments()).containsExactly("2025-03-14 SIGNED", "2025-03-15 SUPPORT");
  }

  @Test
  void whatElseTheWordsOfAStageTellIsNotTheStage() {
    accord(Optional.of("2025-03-14"), "signed the Reef Accord in Suva, and Fiji detained");
    event("detained", DETENTION, "2025-03-14");

    assertThat(moments()).containsExactly("2025-03-14 SIGNED", "2025-03-14 COERCE");
  }

  @Test
  void whatIsDoneStandsBeforeWhatIsPlanned() {
    draft.agreement(
        draft.entity(Mention.Kind.AGREEMENT, "Reef Accord", "agreement:reef", "", "Reef Accord"),
        "Reef Accord",
        Agreement.Kind.ACCORD,
        List.of(fiji, kiribati),
        Optional.empty(),
        List.of(
            milestone(Stage.RATIFIED, Optional.of("2025-09"), Agreement.Standing.PLANNED),
            milestone(Stage.SIGNED, Optional.empty(), Agreement.Standing.DONE)),
        List.of(),
        draft.evidence("Reef Accord"));

    assertThat(Brief.of(List.of(draft.reading())).agreements().getFirst().steps())
        .extracting(Fact.Step::stage)
        .containsExactly(Stage.SIGNED, Stage.RATIFIED);
  }

  @Test
  void whatHasNoYearIsCountedBesideTheTimeline() {
    event("detained", DETENTION, "XXXX-03-10");
    event("signed", SIGNATURE, "2025-03-14");

    assertThat(moments()).containsExactly("2025-03-14 SUPPORT");
    assertThat(Brief.of(List.of(draft.reading())).yearless()).isEqualTo(1);
  }

  @Test
  void placesAreToldWithTheirState() {
    event("signed", SIGNATURE, "2025-03-14");
    Reading plain = draft.reading();
    Brief brief = Brief.of(List.of(with(plain, place("Suva", suva), place("Kiribati", kiribati))));

    assertThat(brief.places())
        .singleElement()
        .satisfies(
            site -> {
              assertThat(site.name()).isEqualTo("Suva");
              assertThat(site.country()).contains("Fiji");
              assertThat(site.reports().getFirst().quote()).isEqualTo("Suva");
            });
    assertThat(brief.deeds().getFirst().place()).contains("Suva, Fiji");
    assertThat(Brief.of(List.of(plain)).deeds().getFirst().place()).contains("Suva");
    assertThat(brief.about("suva").isEmpty()).isFalse();
  }

  @Test
  void aStatementWithinAnotherIsToldByItsSpeaker() {
    EntityId people =
        draft.entity(Mention.Kind.GROUP, "close", "group:close", "", "~Two people close");
    EntityId aide = draft.entity(Mention.Kind.PERSON, "aide", "person:aide", "", "~an aide");
    String whole = "Two people close to the inquiry, both lawyers";
    draft.add(
        statement(
            "s1", new Speaker.Described(people, draft.span(whole)), Optional.empty(), "said"));
    draft.add(
        statement(
            "s2",
            new Speaker.Described(aide, draft.span("an aide")),
            Optional.of("s1"),
            "had warned"));

    List<Fact.Said> said = Brief.of(List.of(draft.reading())).statements();

    Voice lawyers = new Voice("Two people close to the inquiry", Known.DESCRIBED);
    assertThat(said.get(0).speaker()).isEqualTo(lawyers);
    assertThat(said.get(0).teller()).isEmpty();
    assertThat(said.get(1).speaker().name()).isEqualTo("an aide");
    assertThat(said.get(1).teller()).contains(lawyers);
  }

  private void accord(Optional<String> time, String words) {
    Milestone signed =
        new Milestone(
            Stage.SIGNED,
            Optional.empty(),
            time,
            Agreement.Standing.DONE,
            Evidence.of(draft.span(words)));
    draft.agreement(
        draft.entity(Mention.Kind.AGREEMENT, "Reef Accord", "agreement:reef", "", "Reef Accord"),
        "Reef Accord",
        Agreement.Kind.ACCORD,
        List.of(fiji, kiribati),
        Optional.empty(),
        List.of(signed),
        List.of(),
        draft.evidence("Reef Accord"));
  }

  private Milestone milestone(Stage stage, Optional<String> time, Agreement.Standing standing) {
    return new Milestone(
        stage, Optional.empty(), time, standing, Evidence.of(draft.span("Reef Accord")));
  }

  private void event(String anchor, String coding, String day) {
    draft.event(
        anchor,
        coding,
        Standing.DONE,
        List.of(draft.party(fiji, "Fiji")),
        List.of(),
        Optional.of(new Time(day, Time.From.TEXT)),
        Optional.of(suva),
        "",
        draft.evidence(anchor));
  }

  private Statement statement(String id, Speaker speaker, Optional<String> within, String cue) {
    return new Statement(
        id,
        speaker,
        Optional.empty(),
        Optional.of(draft.span(cue)),
        List.of(draft.span(within.isEmpty() ? "an aide had warned Fiji" : "Fiji")),
        List.of(),
        Quotation.INDIRECT,
        Act.SAY,
        within,
        Matter.UNKNOWN,
        Optional.empty(),
        Occasion.UNKNOWN,
        Optional.empty(),
        draft.evidence(cue));
  }

  private PlaceMention place(String words, EntityId entity) {
    return new PlaceMention(
        draft.span(words),
        PlaceMention.Use.LITERAL,
        PlaceMention.Role.EVENT,
        Optional.of(entity),
        Optional.of(new Located(-18.14, 178.43, OptionalInt.empty(), Optional.of("FJI"))));
  }

  private static Reading with(Reading reading, PlaceMention... places) {
    return new Reading(
        reading.resolved(),
        List.of(places),
        reading.figures(),
        reading.offices(),
        reading.attributions(),
        reading.statements(),
        reading.events(),
        reading.agreements(),
        reading.coder());
  }

  /** The days of the timeline, each with the stage or the type of the event. */
  private List<String> moments() {
    return Brief.of(List.of(draft.reading())).timeline().stream()
        .map(
            moment ->
                moment.date()
                    + " "
                    + switch (moment) {
                      case Moment.Stage(_, _, Fact.Step step) -> step.stage().name();
                      case Moment.Deed(_, Fact.Deed deed) -> deed.type();
                      case Moment.Article _, Moment.Words _ -> "";
                    })
        .toList();
  }
}
