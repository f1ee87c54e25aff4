package org.chancery.intake.residue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.document.Removed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ResidueTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Foreign Minister Adé Okoro speaks at a press conference in Lomé, Tuesday. Yonhap",
        "President Ana Prueba waves to supporters in Quito on May 3. Reuters-Yonhap",
        "Police stand guard outside the parliament in Tbilisi on Tuesday. (AP Photo/Jo Muster)",
        "Police stand guard outside the parliament in Tbilisi on Tuesday. [Photo/Xinhua]",
        "A view of the port of Aden on Monday. (Photo: Jo Muster)",
        "Migrants wait on the quay of Lampedusa. / AFP",
        "Migrants wait on the quay of Lampedusa. Photo by Jo Muster",
        "FILE PHOTO: The headquarters of the union in Addis Ababa",
        "FILE - The headquarters of the union is seen in Addis Ababa, May 3, 2030.",
        "The minister (L) greets her guest in the palace of Rabat on Tuesday",
        "Troops march in Asmara, in this photo released by the ministry on Tuesday.",
        "The president of the commission in Strasbourg. File photo",
        "Soldiers patrol the border at Rusumo. Photo: Jo Muster/AFP via Getty Images",
        "The two leaders shake hands in Muscat on Sunday. Example Media Group"
      })
  void captions(String paragraph) {
    assertThat(Residue.of(paragraph)).isEqualTo(Optional.of(Removed.Why.CAPTION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read also: Ministers sign border accord",
        "READ MORE",
        "Top 10 Stories",
        "LETTER",
        "Sign up for eNewsletter",
        "Subscribe to our newsletter for more",
        "Follow us on Facebook",
        "Advertisement",
        "Share this article",
        "Most read",
        "Related articles",
        "Trending now",
        "Also read: Senate ratifies pact",
        "Click here to join our WhatsApp channel",
        "Get the latest news delivered to your inbox",
        "Story continues below advertisement"
      })
  void promotion(String paragraph) {
    assertThat(Residue.of(paragraph)).isEqualTo(Optional.of(Removed.Why.PROMO));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(END)",
        "END OF SUMMARY",
        "MORE",
        "JK/ab",
        "NNNN",
        "© 2030 The Daily Example. All rights reserved.",
        "Copyright 2030 The Associated Press.",
        "(Reporting by Jo Muster; Editing by Ana Prueba)",
        "3 min read",
        "2 hours ago",
        "***",
        "https://example.org/story/1",
        "desk@example.org",
        "With inputs from PTI",
        "The views expressed in this article are the author's own.",
        "Enditem",
        "Home > World > Africa"
      })
  void boilerplate(String paragraph) {
    assertThat(Residue.of(paragraph)).isEqualTo(Optional.of(Removed.Why.BOILERPLATE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"No,\" she said.",
        "He declined to comment.",
        "Share prices fell by three percent on Monday after the announcement.",
        "The video shows damage to the bridge.",
        "He told reporters \"no.\" The video shows damage.",
        "Follow-up talks will be held in Muscat, the minister told Reuters.",
        "Watch groups said that the vote was fair.",
        "Read together, the two treaties leave little room, lawyers said.",
        "The pictures were published by AFP.",
        "The minister spoke to AP on condition of anonymity (he is not allowed to speak publicly).",
        "Related charges were dropped in May, her lawyer said.",
        "Reporting by the agency was banned in the province last year.",
        "Most of the troops have left, the U.N. said on Tuesday.",
        "More than 300 people were killed.",
        "It will end on Dec. 31, 2030.",
        "The border, he said, is \"closed for good\" (the other side denied this).",
        "Gov. Jo Muster (R) takes office in May, and Sen. Ana Prueba (R) will be there.",
        "Tagging along with the minister was her deputy.",
        "Most viewed the vote as fair.",
        "Terms of the deal were not disclosed.",
        "Copyright law was changed in May.",
        "Reporting by Reuters showed that the port was closed.",
        "Published in Geneva on Monday, the report names 40 firms.",
        "With reports from both sides of heavy fire, the truce seemed over.",
        "Edited transcripts of the talks were given to reporters.",
        "Subscribers of the state company had no electricity for two days."
      })
  void paragraphsOfAnArticleStay(String paragraph) {
    assertThat(Residue.of(paragraph)).isEmpty();
  }

  @Test
  void repeatedParagraphsAndTailGo() {
    Sweep sweep =
        Sweep.of(
            List.of(
                "The ministers of both states signed the accord on Tuesday.",
                "\"It is a good day.\"",
                "The ministers of both states signed the accord on Tuesday.",
                "\"It is a good day.\"",
                "Senate opens inquiry into port fire",
                "Rains end drought in the south"));

    assertThat(sweep.kept())
        .containsExactly(
            "The ministers of both states signed the accord on Tuesday.",
            "\"It is a good day.\"",
            "\"It is a good day.\"");
    assertThat(sweep.removed())
        .extracting(Removed::why)
        .containsExactly(Removed.Why.DUPLICATE, Removed.Why.PROMO, Removed.Why.PROMO);
  }

  @Test
  void headlinesAfterPromotionGoButSubheadingsStay() {
    Sweep sweep =
        Sweep.of(
            List.of(
                "The ministers signed the accord.",
                "Related stories",
                "Rains end drought in the south",
                "The accord opens the border.",
                "A long way",
                "It took nine years."));

    assertThat(sweep.kept())
        .containsExactly(
            "The ministers signed the accord.",
            "The accord opens the border.",
            "A long way",
            "It took nine years.");
  }

  @Test
  void creditAfterTheLastSentenceIsCutAndKeptAsCredit() {
    Sweep sweep =
        Sweep.of(List.of("The ministers signed.", "The accord will be ratified in May. – AFP"));

    assertThat(sweep.kept())
        .containsExactly("The ministers signed.", "The accord will be ratified in May.");
    assertThat(sweep.credits()).containsExactly("AFP");
  }
}
