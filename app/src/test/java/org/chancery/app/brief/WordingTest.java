package org.chancery.app.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          28500      | 28,500
          3.2        | 3.2
          310000000  | 310 million
          1500000000 | 1.5 billion
          -2000000   | -2 million
          0          | 0
          """)
  void numbersAreWrittenAsNewspapersDo(BigDecimal value, String written) {
    assertThat(Wording.number(value)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "person,people",
    "country,countries",
    "jersey,jerseys",
    "branch,branches",
    "tonne,tonnes",
    "aircraft,aircraft"
  })
  void unitsAreToldInThePlural(String unit, String many) {
    assertThat(Wording.plural(unit)).isEqualTo(many);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-11-06       | 6 November 2024
          2024-11-06T16:41 | 6 November 2024
          2024-11          | November 2024
          2024             | 2024
          2017/2022        | 2017–2022
          198              | 1980s
          XXXX-11-05       | 5 November
          2024-W44         | 28 October–3 November 2024
          2025-W12         | 17–23 March 2025
          2025-W01         | 30 December 2024–5 January 2025
          2025-W12-WE      | 22–23 March 2025
          2025-W12-3       | 19 March 2025
          XXXX-W12         | a week not told
          2024-SU          | summer 2024
          2024-Q3          | Q3 2024
          2024-13-01       | 2024-13-01
          soon             | soon
          """)
  void datesAreWrittenAsPeopleDo(String iso, String written) {
    assertThat(DateText.of(iso)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "Two people close to the inquiry,two people close to the inquiry",
    "Analysts,analysts",
    "Israeli officials,Israeli officials",
    "an officer,an officer"
  })
  void aDescriptionBeginsSmallWithinASentence(String description, String within) {
    assertThat(Wording.within(description)).isEqualTo(within);
  }
}
