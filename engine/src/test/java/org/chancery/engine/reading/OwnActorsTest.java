package org.chancery.engine.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.Read;
import org.chancery.engine.confidence.Calibration;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.Published;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.event.Event;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.statement.Speaker;
import org.chancery.knowledge.ActorList;
import org.chancery.knowledge.Knowledge;
import org.chancery.model.Model;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three states that are nowhere, given as a user's dictionary, are read like any other. */
class OwnActorsTest {

  private static final String DICTIONARY =
      """
      VARNIA_ [VRN]
      +VARNIAN_
      +VARNIANS_
      +REPUBLIC_OF_VARNIA_
      +TALGRAD_
      OSTRELAND_ [OST]
      +OSTRELANDIC_
      +PORT_MELLIN_
      KORVENIA_ [KVN]
      +KORVENIAN_
      +KORVENIANS_
      +DALSK_
      MIRA_HOLTAN_
      \t[VRNOPP <20300131]
      \t[VRNGOV >20300201]
      ODO_BRANN_ [OSTGOV]
      SELA_KUST_ [KVNMIL]
      TOMA_REL_ [KVNMIL >20300101]
      LAKE_FRONT_ [KVNREB]
      REED_CUTTER [~AGR]
      DAM_WARDEN [~COP]
      """;

  @TempDir Path folder;
  private Knowledge knowledge = Knowledge.bundled();

  @BeforeEach
  void dictionary() throws IOException {
    Path file = Files.writeString(folder.resolve("actors.txt"), DICTIONARY);
    knowledge =
        Knowledge.bundled()
            .with(
                ActorList.read(
                    file,
                    problem -> {
                      throw new AssertionError(problem.toString());
                    }));
  }

  private Reading read(String day, String text) {
    return Reader.with(
            knowledge,
            Read.network(),
            Calibration.parse(Model.bundled().confidence()),
            new Coder("test", "bundled", knowledge.hash()))
        .apply(Document.of(text).published(new Published(day, Published.From.GIVEN)));
  }

  private static List<String> said(Reading reading, Entity entity) {
    return entity.mentions().stream().map(m -> m.span().of(reading.resolved().text())).toList();
  }

  @Test
  void aStateIsKnownByItsNamesItsAdjectiveAndItsCapital() {
    Reading reading =
        read(
            "2031-03-03",
            "The Republic of Varnia closed the border. Talgrad will open it again. Varnian farmers"
                + " in Talgrad and Dalsk protested.");
    Entity varnia = Read.entity(reading, "Varnia");

    assertThat(varnia.kind()).isEqualTo(Mention.Kind.STATE);
    assertThat(varnia.country()).contains("VRN");
    assertThat(said(reading, varnia)).contains("Republic of Varnia", "Talgrad", "Varnian");
    assertThat(Read.entity(reading, "Varnian farmers").country()).contains("VRN");
    assertThat(Read.entity(reading, "Dalsk").kind()).isEqualTo(Mention.Kind.PLACE);
  }

  @Test
  void aDayWithoutItsYearIsNoDay() {
    Reading reading = read("XXXX-07-24", "Odo Brann told reporters that the dam was safe.");

    assertThat(Read.entity(reading, "Odo Brann").country()).contains("OST");
  }

  @Test
  void leadersAreCodedAsOnTheDay() {
    String text = "Mira Holtan told reporters that the dam was safe. Holtan then left.";

    Entity before = Read.entity(read("2029-12-01", text), "Mira Holtan");
    Entity after = Read.entity(read("2031-12-01", text), "Mira Holtan");

    assertThat(before.country()).contains("VRN");
    assertThat(before.sectors()).containsExactly("OPP");
    assertThat(after.sectors()).containsExactly("GOV");
    assertThat(after.mentions()).hasSize(2);
  }

  @Test
  void partiesOfAnEventAreCodedAsOnItsOwnDay() {
    Reading reading =
        read(
            "2031-03-03",
            "On 4 May 2029 Mira Holtan accused Korvenia of poisoning the lake. On 20 February 2031"
                + " Holtan accused Korvenia of stealing the water.");
    List<List<String>> sectors =
        reading.events().stream()
            .flatMap(event -> event.actors().stream())
            .filter(party -> actor(reading, party).name().equals("Mira Holtan"))
            .map(
                party ->
                    party
                        .coded()
                        .map(Event.Coded::sectors)
                        .orElseGet(() -> actor(reading, party).sectors()))
            .toList();

    assertThat(sectors).containsExactly(List.of("OPP"), List.of("GOV"));
    assertThat(Read.entity(reading, "Mira Holtan").sectors()).containsExactly("GOV");
  }

  @Test
  void whereNoCodeCoversTheDayOfAnEventItsPartyHasNone() {
    Reading reading =
        read("2031-03-03", "On 4 May 2021 Toma Rel accused Korvenia of poisoning the lake.");

    assertThat(Read.entity(reading, "Toma Rel").sectors()).containsExactly("MIL");
    assertThat(reading.events().getFirst().actors().getFirst().coded())
        .contains(new Event.Coded(Optional.empty(), List.of()));
  }

  @Test
  void agentsGiveSectorsToPeopleOfAnyCountry() {
    Reading reading =
        read("2031-03-03", "Korvenian dam wardens arrested a Varnian reed cutter on Sunday.");

    Entity wardens = Read.entity(reading, "Korvenian dam wardens");
    assertThat(wardens.country()).contains("KVN");
    assertThat(wardens.sectors()).containsExactly("COP");
    Entity cutter = Read.entity(reading, "Varnian reed cutter");
    assertThat(cutter.country()).contains("VRN");
    assertThat(cutter.sectors()).containsExactly("AGR");
  }

  @Test
  void theySpeak() {
    Reading reading =
        read(
            "2031-03-03",
            "Varnia said it would not pay for the dam. “We are not afraid of Korvenia,” said Odo"
                + " Brann.");

    assertThat(reading.statements())
        .extracting(
            s ->
                s.speaker() instanceof Speaker.Named named
                    ? reading.resolved().entity(named.entity()).country().orElse("")
                    : "")
        .containsExactly("VRN", "OST");
  }

  @Test
  void theyAct() {
    Reading reading =
        read(
            "2031-03-03",
            "Port Mellin expelled two Varnian diplomats on Monday. The Lake Front attacked a"
                + " Korvenian convoy.");
    List<String> coded =
        reading.events().stream()
            .map(event -> event.type() + " " + actor(reading, event).country().orElse(""))
            .toList();

    assertThat(coded).contains("SANCTION OST", "ASSAULT KVN");
    assertThat(Read.entity(reading, "Lake Front").sectors()).containsExactly("REB");
    assertThat(reading.coder().knowledge()).isEqualTo(knowledge.hash());
  }

  private static Entity actor(Reading reading, Event event) {
    return actor(reading, event.actors().getFirst());
  }

  private static Entity actor(Reading reading, Event.Party party) {
    return reading.resolved().entity(party.entity());
  }
}
