package org.chancery.bench.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakersTest {

  private static final Speakers SPEAKERS =
      new Speakers(List.of("", "AnaDiop", "OmarSy", "AnaDiop", "ChiefOmarBa"));

  @Test
  void iMeansTheSpeaker() {
    assertThat(SPEAKERS.meant("i", 1)).hasValue("AnaDiop");
    assertThat(SPEAKERS.meant("i", 0)).isEmpty();
  }

  @Test
  void youMeansWhoeverElseSpokeLast() {
    assertThat(SPEAKERS.meant("you", 1)).isEmpty();
    assertThat(SPEAKERS.meant("you", 2)).hasValue("AnaDiop");
    assertThat(SPEAKERS.meant("you", 3)).hasValue("OmarSy");
  }

  @Test
  void otherPronounsMeanNoSpeaker() {
    assertThat(SPEAKERS.meant("she", 3)).isEmpty();
  }

  @Test
  void aNameMeansTheOneSpeakerWhoBearsIt() {
    assertThat(SPEAKERS.meant(List.of("diop", "ana"))).hasValue("AnaDiop");
    assertThat(SPEAKERS.meant(List.of("sy"))).as("too short").isEmpty();
    assertThat(SPEAKERS.meant(List.of("sy", "omar"))).hasValue("OmarSy");
    assertThat(SPEAKERS.meant(List.of("chief", "ba"))).hasValue("ChiefOmarBa");
    assertThat(SPEAKERS.meant(List.of("diop", "ida"))).as("another Diop").isEmpty();
    assertThat(SPEAKERS.meant(List.of("ana"))).hasValue("AnaDiop");
  }

  @Test
  void aNameThatSeveralBearMeansNone() {
    Speakers two = new Speakers(List.of("AnaDiop", "IdaDiop"));

    assertThat(two.meant(List.of("diop"))).isEmpty();
    assertThat(two.meant(List.of("ida"))).hasValue("IdaDiop");
  }
}
