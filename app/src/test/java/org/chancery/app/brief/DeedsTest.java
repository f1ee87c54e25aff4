package org.chancery.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.event.Event.Standing;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Plover;
import org.chancery.record.merge.Fact;
import org.chancery.record.merge.Fact.Voice;
import org.chancery.record.merge.Fact.Voice.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeedsTest {

  private static final Voice HALLA = new Voice("Aino Halla", Known.NAMED);
  private static final Voice SOMEBODY = new Voice("he", Known.UNRESOLVED);

  @Test
  void partiesStandWithWhatTheyDid() {
    assertThat(parties(List.of("Iceland"), List.of("Norway"), false)).isEqualTo("Iceland → Norway");
    assertThat(parties(List.of("A", "B"), List.of("C", "D", "E"), false))
        .isEqualTo("A and B → C, D and E");
    assertThat(parties(List.of("A", "B"), List.of(), true)).isEqualTo("A ↔ B");
    assertThat(parties(List.of("A", "B"), List.of(), false)).isEqualTo("A and B");
    assertThat(parties(List.of(), List.of("Norway"), false)).isEqualTo("unknown → Norway");
    assertThat(parties(List.of(), List.of(), false)).isEmpty();
  }

  @Test
  void ofManyPartiesTheFirstAreNamedAndTheOthersCounted() {
    assertThat(parties(List.of("A", "B", "C", "D", "E"), List.of(), false))
        .isEqualTo("A, B, C, D and E");
    assertThat(parties(List.of("A", "B", "C", "D", "E", "F", "G"), List.of("H"), false))
        .isEqualTo("A, B, C, D and 3 others → H");
  }

  @Test
  void placeAndCategoriesStandBehindTheWords() {
    assertThat(Deeds.marks(deed("AID", Optional.empty()))).isEmpty();
    assertThat(Deeds.marks(deed(Optional.of("Suva, Fiji"), List.of("seizure", "shelter"), "")))
        .isEqualTo(" (Suva, Fiji) #seizure #shelter");
  }

  @Test
  void aClauseThatIsCutBeginsWithAVerbThatComesLate() {
    String words = "which the envoys of both states said last week that they had expelled in March";

    assertThat(Deeds.clause(deed(Optional.empty(), List.of(), words), 30))
        .isEqualTo("‹which the envoys of both …›");
    assertThat(Deeds.clause(deed(Optional.empty(), List.of(), words + " of that year"), 30))
        .isEqualTo("‹… expelled in March of that …›");
    assertThat(Deeds.clause(deed(Optional.empty(), List.of(), words), 100))
        .isEqualTo("‹" + words + "›");
  }

  @Test
  void everyTypeAndModeOfPloverHasWords() {
    for (Plover.Type type : Knowledge.bundled().plover().types()) {
      assertThat(Deeds.kind(type.code())).as(type.code()).isPresent();
      for (Plover.Mode mode : type.modes()) {
        String coding = type.code() + " " + mode.code();
        assertThat(Deeds.kind(coding)).as(coding).isPresent();
      }
    }
  }

  @Test
  void aModeNobodyKnowsIsToldByItsType() {
    assertThat(Deeds.kind(deed("SANCTION", Optional.of("expel")))).isEqualTo("expulsion");
    assertThat(Deeds.kind(deed("SANCTION", Optional.of("dance")))).isEqualTo("sanction");
    assertThat(Deeds.kind(deed("SANCTION", Optional.empty()))).isEqualTo("sanction");
    assertThat(Deeds.kind("SANCTION dance")).isEmpty();
    assertThat(Deeds.kind(deed("DANCE", Optional.empty()))).isEqualTo("dance");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ONGOING      | ongoing
          PLANNED      | planned
          HYPOTHETICAL | might be
          COLLAPSED    | broken off
          """)
  void whatIsNotDoneSaysSo(Standing standing, String words) {
    Fact.Deed deed = deed(standing, HALLA);

    assertThat(Deeds.standing(deed)).contains(words);
    assertThat(Deeds.by(deed)).isEmpty();
    assertThat(Deeds.accordingTo(deed)).contains("according to Aino Halla");
  }

  @Test
  void whoAllegesOrDeniesStandsBesideIt() {
    assertThat(Deeds.standing(deed(Standing.ALLEGED))).contains("alleged");
    assertThat(Deeds.by(deed(Standing.ALLEGED, HALLA, SOMEBODY)))
        .contains("by Aino Halla and a speaker not identified");
    assertThat(Deeds.accordingTo(deed(Standing.ALLEGED, HALLA))).isEmpty();
    assertThat(Deeds.standing(deed(Standing.DENIED, HALLA))).contains("denied");
    assertThat(Deeds.by(deed(Standing.DENIED, HALLA))).contains("by Aino Halla");
  }

  @Test
  void whatNobodyDeniesMayNotHaveBeenDone() {
    assertThat(Deeds.standing(deed(Standing.DENIED))).contains("denied, or not done");
    assertThat(Deeds.by(deed(Standing.DENIED))).isEmpty();
  }

  @Test
  void whatOneSpeakerTellsIsToldByThatSpeaker() {
    assertThat(Deeds.standing(deed(Standing.DONE, HALLA))).isEmpty();
    assertThat(Deeds.accordingTo(deed(Standing.DONE, HALLA, HALLA)))
        .contains("according to Aino Halla");
    assertThat(Deeds.accordingTo(deed(Standing.DONE))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Standing.class)
  void onlyWhatIsDoneNeedsNoWord(Standing standing) {
    assertThat(Deeds.standing(deed(standing)).isEmpty()).isEqualTo(standing == Standing.DONE);
  }

  @Test
  void longClausesAreCutBetweenWords() {
    assertThat(Deeds.clause(deed(Standing.DONE), 100)).isEqualTo("‹Iceland expelled two envoys›");
    assertThat(Deeds.clause(deed(Standing.DONE), 18)).isEqualTo("‹Iceland expelled …›");
  }

  private static String parties(List<String> actors, List<String> recipients, boolean reciprocal) {
    return Deeds.parties(
        deed(
            "CONSULT", Optional.empty(), Standing.DONE, actors, recipients, reciprocal, List.of()));
  }

  private static Fact.Deed deed(String type, Optional<String> mode) {
    return deed(type, mode, Standing.DONE, List.of(), List.of(), false, List.of());
  }

  private static Fact.Deed deed(Optional<String> place, List<String> categories, String clause) {
    return new Fact.Deed(
        "SANCTION",
        Optional.empty(),
        4,
        Standing.DONE,
        List.of(),
        List.of(),
        false,
        "expelled",
        Optional.empty(),
        true,
        place,
        categories,
        List.of(),
        clause,
        List.of());
  }

  private static Fact.Deed deed(Standing standing, Voice... assertedBy) {
    return deed(
        "SANCTION", Optional.empty(), standing, List.of(), List.of(), false, List.of(assertedBy));
  }

  private static Fact.Deed deed(
      String type,
      Optional<String> mode,
      Standing standing,
      List<String> actors,
      List<String> recipients,
      boolean reciprocal,
      List<Voice> assertedBy) {
    return new Fact.Deed(
        type,
        mode,
        4,
        standing,
        actors,
        recipients,
        reciprocal,
        "expelled",
        Optional.empty(),
        true,
        Optional.empty(),
        List.of(),
        assertedBy,
        "Iceland expelled two envoys",
        List.of());
  }
}
