package org.chancery.engine.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.engine.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "up to 8,000 Chilean troops have left | up to 8,000, 8000, AT_MOST, person, Chilean troops",
        "hosting 28,500 troops here | 28,500, 28500, EXACTLY, person, troops",
        "more than 270 Electoral College votes | more than 270, 270, MORE_THAN, vote, Electoral"
            + " College votes",
        "at least 12 people were killed | at least 12, 12, AT_LEAST, person, people",
        "the blast killed 14 | 14, 14, EXACTLY, person, -",
        "two soldiers were wounded | two, 2, EXACTLY, person, soldiers",
        "some 20,000 tonnes of wheat | some 20,000, 20000, ABOUT, tonne, wheat",
        "$3.5 billion in military aid | $3.5 billion, 3500000000, EXACTLY, USD, military aid",
        "€2m in grants | €2m, 2000000, EXACTLY, EUR, grants",
        "40 million euros | 40 million, 40000000, EXACTLY, EUR, -",
        "52.3 percent of the vote | 52.3, 52.3, EXACTLY, percent, the vote",
        "fewer than 50 ships | fewer than 50, 50, LESS_THAN, ship, ships",
        "between 200 and 300 refugees | between 200 and 300, 200, BETWEEN, person, refugees",
        "3 to 5 million ballots | 3 to 5 million, 3000000, BETWEEN, ballot, ballots",
        "nearly half a million refugees | nearly half a million, 500000, ABOUT, person, refugees",
        "a 1,200-kilometre border | 1,200, 1200, EXACTLY, kilometre, -",
        "12,000 square kilometers of sea | 12,000, 12000, EXACTLY," + " square_kilometre, sea",
        "30 countries | 30, 30, EXACTLY, country, countries",
      })
  void readsNumbersThatClaimsTurnOn(String text, String figure) {
    assertThat(figures("They said " + text + ".")).containsExactly(figure);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2019 he left.",
        "He is 41 years old.",
        "Maria, 41, left.",
        "It took 24 hours and three days.",
        "UN Resolution 2231 and Article 5 stand.",
        "The F-16 and the Boeing 747 landed.",
        "The two countries met three times.",
        "One of the parties left.",
        "The team won 3-1.",
        "The 11th meeting and the G7 ended.",
        "The 30-member council met at 16:41.",
        "It is a 5-year plan.",
      })
  void passesOverNumbersThatCountNothing(String text) {
    assertThat(figures(text)).isEmpty();
  }

  private static List<String> figures(String text) {
    return Read.text(text).figures().stream()
        .map(
            f ->
                String.join(
                    ", ",
                    f.span().of(text),
                    f.value().toPlainString(),
                    f.bound().name(),
                    f.unit(),
                    f.of().orElse("-")))
        .toList();
  }
}
