package org.chancery.intake.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OpeningTest {

  private static final String BODY =
      "The ministers of both states signed the accord on Tuesday after nine years of talks,"
          + " officials said in the capital.";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "none",
      value = {
        "'DHAKA, Jan 4, 2031 (BSS/AFP) - '; Dhaka; 2031-01-04; BSS/AFP",
        "'PARIS (AP) — '; Paris; none; AP",
        "'QUITO (Reuters) 3 May 2031 – '; Quito; 2031-05-03; Reuters",
        "'NAIROBI, March 3 (Xinhua) -- '; Nairobi; XXXX-03-03; Xinhua",
        "'Kyiv, 12 May. '; Kyiv; XXXX-05-12; none",
        "'GENEVA/NEW YORK, June 3 (Reuters) - '; Geneva/New York; XXXX-06-03; Reuters",
        "'TOKYO — '; Tokyo; none; none",
        "'JERUSALEM 2031-05-04 '; Jerusalem; 2031-05-04; none",
        "'MANILA, Philippines — '; Manila, Philippines; none; none",
        "'ISLAMABAD: '; Islamabad; none; none",
        "'New Delhi, Nov 6 (PTI) '; New Delhi; XXXX-11-06; PTI",
        "'New Delhi: '; New Delhi; none; none",
        "'Nairobi — '; Nairobi; none; none",
        "'SEOUL, Nov. 6 (Yonhap) -- '; Seoul; XXXX-11-06; Yonhap",
        "'MOSCOW, November 6. /TASS/. '; Moscow; XXXX-11-06; TASS",
        "'Riyadh, Nov 06, 2030, SPA -- '; Riyadh; 2030-11-06; SPA",
        "'ABU DHABI, 6th November, 2030 (WAM) -- '; Abu Dhabi; 2030-11-06; WAM",
        "'Abuja, Nov. 6, 2030 (NAN) '; Abuja; 2030-11-06; NAN",
        "'Accra, Nov. 6, GNA – '; Accra; XXXX-11-06; GNA",
        "'BUENOS AIRES, Nov 6 (EFE).- '; Buenos Aires; XXXX-11-06; EFE",
        "'KARA, Togo (Volta Press), Nov. 6, 2030 — '; Kara, Togo; 2030-11-06; Volta Press",
        "'Jakarta (ANTARA) - '; Jakarta; none; ANTARA",
        "'KUALA LUMPUR, Nov 6 (Bernama) -- '; Kuala Lumpur; XXXX-11-06; Bernama",
        "'UNITED NATIONS (AP) — '; United Nations; none; AP",
        "'WASHINGTON, D.C. — '; Washington, D.C.; none; none",
        "'ST. PETERSBURG, Fla. (AP) — '; St. Petersburg, Fla.; none; AP",
        "'TEL AVIV, Israel, Nov. 6 (UPI) -- '; Tel Aviv, Israel; XXXX-11-06; UPI",
        "'RIO DE JANEIRO, Nov 6 (Reuters) - '; Rio de Janeiro; XXXX-11-06; Reuters",
        "'SÃO PAULO — '; São Paulo; none; none",
        "'N''DJAMENA, Feb 29 (AFP) – '; N'Djamena; XXXX-02-29; AFP",
        "'ST. JOHN''S, March 4 – '; St. John's; XXXX-03-04; none",
        "'NUKU''ALOFA (AP) — '; Nuku'alofa; none; AP",
        "'PORT-AU-PRINCE, Haiti (AP) — '; Port-au-Prince, Haiti; none; AP",
        "'Brussels, 6 November 2030 – '; Brussels; 2030-11-06; none",
        "'CAIRO - 6 November 2030: '; Cairo; 2030-11-06; none",
        "'ADDIS ABABA (ENA) '; Addis Ababa; none; ENA",
        "'(Reuters) - '; none; none; Reuters",
        "'Nov 6 (Reuters) - '; none; XXXX-11-06; Reuters",
        "'BOGOTÁ, Wednesday (AFP) - '; Bogotá; none; AFP",
        "'Islamabad, Nov 6 (APP): '; Islamabad; XXXX-11-06; APP",
        "'TEHRAN, Nov. 6 (MNA) – '; Tehran; XXXX-11-06; MNA",
        "'TEHRAN, Nov. 6 (1992) – '; Tehran; 1992-11-06; none",
      })
  void datelineIsReadAndCutOff(String head, String place, String date, String credits) {
    Optional<Opening> opening = Opening.read(head + BODY);

    assertThat(opening).isPresent();
    assertThat(opening.get().place()).isEqualTo(Optional.ofNullable(place));
    assertThat(opening.get().date().map(PrintedDate::value)).isEqualTo(Optional.ofNullable(date));
    assertThat(opening.get().credits())
        .isEqualTo(credits == null ? List.of() : List.of(credits.split("/")));
    assertThat((head + BODY).substring(opening.get().end())).isEqualTo(BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministers met in Nairobi, March 3 being the last day for an agreement on the border.",
        "NATO (North Atlantic Treaty Organization) leaders met in Vilnius to discuss the war.",
        "TROOPS LEAVE THE CAPITAL MAY 3, 2031",
        "LAGOON SERVICE (Evening desk)",
        "BREAKING: The ministers of both states have signed the accord, officials said on Tuesday.",
        "Analysis: Why the talks between the two states failed, and what may come of them next.",
        "President Adé Okoro — who was elected in May — will travel to Lomé on Tuesday for talks.",
        "In May 2030 (before the vote) the two sides met in Lomé and agreed to meet again there.",
        "UN officials said on Tuesday that the truce had held for two days along the whole border.",
        "Tunisia (AFP photo) was the first to sign, and it was the last to ratify the convention.",
        "May 2030 was the last month in which the two sides met, officials said on Tuesday night.",
        "Israel-Lebanon talks - the first since 2022 - will be held in Naqoura, officials said.",
        "Mr. Okoro said the truce had held for two days. The other side said that it had not held."
      })
  void sentencesAreNoDatelines(String sentence) {
    assertThat(Opening.read(sentence)).isEmpty();
  }

  @Test
  void aHyphenOfTheFirstNameEndsNoCredit() {
    Optional<Opening> read = Opening.read("LIMA, May 4 - Dutch-led engineers have left. " + BODY);

    assertThat(read.flatMap(Opening::place)).contains("Lima");
    assertThat(read.flatMap(Opening::date).map(PrintedDate::value)).contains("XXXX-05-04");
  }
}
