package org.chancery.intake.residue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InsertsTest {

  private static final String FIRST = "The generals of Niger met the envoy of Chad on Sunday.";
  private static final String LAST = "They will meet again in May.";

  @Test
  void headingsInCapitalsAreNoTextOfAnArticleInSmallLetters() {
    assertThat(
            kept(
                FIRST,
                "WHAT THE GENERALS SAID ON SUNDAY",
                LAST,
                "CHAD ATTACKS NIGER OVER RATIONS",
                "It rained."))
        .containsExactly(FIRST, LAST, "It rained.");
  }

  @Test
  void anArticleInCapitalsIsRead() {
    List<String> shouted =
        List.of("REBELS EXTENDED A TRUCE IN MALI", "TROOPS LEFT THE TOWN OF KIDAL", FIRST);

    assertThat(kept(shouted.toArray(String[]::new))).containsExactlyElementsOf(shouted);
  }

  @Test
  void aSentenceThatBeginsInCapitalsIsRead() {
    assertThat(kept("TROOPS OF THE COUNCIL OF MALI", "LEFT THE TOWN OF KIDAL on Sunday.", LAST))
        .hasSize(3);
  }

  @Test
  void whoSpeaksAndWhichStateIsToldOfIsKept() {
    assertThat(kept(FIRST, "DEMOCRATIC REPUBLIC OF CONGO", LAST, "THE PRIME MINISTER", FIRST))
        .contains("DEMOCRATIC REPUBLIC OF CONGO", "THE PRIME MINISTER");
  }

  @Test
  void rowsOfATableAreNoTextNorTheLineAboveThem() {
    assertThat(
            kept(
                FIRST,
                "State Troops Aid ($ m)",
                "Niger 1,500 340",
                "| Mali | 2,200 | 120.5 |",
                "Total 3,700 460.5",
                LAST))
        .containsExactly(FIRST, LAST);
    assertThat(kept(FIRST, "Niger 1,500 340 Mali 2,200 120 Total 3,700 460", LAST))
        .containsExactly(FIRST, LAST);
  }

  @Test
  void aDateOrAShortLineWithOneFigureIsNoTable() {
    assertThat(kept(FIRST, "17 May 2031", "Resolution 2231", LAST))
        .contains("17 May 2031", "Resolution 2231");
    assertThat(kept(FIRST, "Signed in Lima, 4 May 2031", "In force since 1 June 2032", LAST))
        .contains("Signed in Lima, 4 May 2031", "In force since 1 June 2032");
  }

  private static List<String> kept(String... paragraphs) {
    return Sweep.of(List.of(paragraphs)).kept();
  }
}
