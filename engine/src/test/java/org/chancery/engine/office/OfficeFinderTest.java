package org.chancery.engine.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.engine.Read;
import org.chancery.engine.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenyan President Amina Diallo spoke. | Amina Diallo, President, Kenya, CURRENT",
        "South Korea's Foreign Minister Yoo Min-jae spoke."
            + " | Yoo Min-jae, Foreign Minister, South Korea, CURRENT",
        "Omar Sy, the National Farmers Party's senior spokesman, spoke."
            + " | Omar Sy, senior spokesman, National Farmers Party, CURRENT",
        "Omar Sy, spokesman for the National Farmers Party, spoke."
            + " | Omar Sy, spokesman, National Farmers Party, CURRENT",
        "Former Chilean President Ana Rojas spoke. | Ana Rojas, President, Chile, FORMER",
        "Chilean President-elect Ana Rojas spoke. | Ana Rojas, President, Chile, ELECT",
        "Acting Chilean Prime Minister Ana Rojas spoke."
            + " | Ana Rojas, Prime Minister, Chile, ACTING",
        "Ana Rojas, who served as Chilean foreign minister until May, spoke."
            + " | Ana Rojas, foreign minister, Chile, FORMER",
        "Peru said its leader Juan Paz will come. | Juan Paz, leader, Peru, CURRENT",
      })
  void readsTitlesBesideNames(String text, String office) {
    assertThat(offices(Read.text(text))).containsExactly(office);
  }

  @Test
  void lendsTheOfficeOfAnother() {
    String text =
        "Kenyan Trade Minister Amina Diallo met her Chilean counterpart, Ana Rojas. Diallo's"
            + " predecessor, Omar Sy, stayed away.";

    assertThat(offices(Read.text(text)))
        .containsExactly(
            "Amina Diallo, Trade Minister, Kenya, CURRENT",
            "Ana Rojas, Trade Minister, Chile, CURRENT",
            "Omar Sy, Trade Minister, Kenya, FORMER");
  }

  @Test
  void aCourtesyTitleDoesNotBringBackAFormerPresident() {
    String text =
        "Former Chilean President Ana Rojas spoke. “President Rojas is right,” Omar Sy said.";

    assertThat(offices(Read.text(text))).containsExactly("Ana Rojas, President, Chile, FORMER");
  }

  @Test
  void takesTheStateOfTheDatelineOnceASentence() {
    Reading reading =
        Read.dispatch("LIMA", "2024-03-05", "President Ana Rojas will meet President Omar Sy.");

    assertThat(offices(reading))
        .containsExactly("Ana Rojas, President, -, CURRENT", "Omar Sy, President, -, CURRENT");
    reading = Read.dispatch("LIMA", "2024-03-05", "President Ana Rojas will meet farmers in Peru.");
    assertThat(offices(reading)).containsExactly("Ana Rojas, President, Peru, CURRENT");
  }

  @Test
  void givesTheYearsOfATenure() {
    String text =
        "Former Chilean President Ana Rojas spoke. Rojas's presidency from 2011 to 2015 was calm.";

    assertThat(Read.text(text).offices())
        .extracting(Office::time)
        .containsExactly(java.util.Optional.of("2011/2015"));
  }

  @Test
  void aRoleIsNoOffice() {
    assertThat(Read.text("Omar Sy, a farmer, met Ana Rojas, an analyst.").offices()).isEmpty();
  }

  private static List<String> offices(Reading reading) {
    return reading.offices().stream()
        .map(
            o ->
                String.join(
                    ", ",
                    Read.name(reading, o.holder()),
                    o.title(),
                    o.of().map(id -> Read.name(reading, id)).orElse("-"),
                    o.status().name()))
        .toList();
  }
}
