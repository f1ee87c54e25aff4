package org.chancery.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.Published;
import org.chancery.engine.sentence.Splitter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFinderTest {

  /** A Wednesday. */
  private static final String DAY = "2024-11-06";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on Nov. 5, 2023 | Nov. 5, 2023 = 2023-11-05",
        "on 5 November 2023 | 5 November 2023 = 2023-11-05",
        "on 2023-11-05 | 2023-11-05 = 2023-11-05",
        "on 11/05/2023 | 11/05/2023 = 2023-11-05",
        "in November 2023 | November 2023 = 2023-11",
        "in July | July = 2024-07",
        "in December | December = 2023-12",
        "will come in December | December = 2024-12",
        "on Tuesday | Tuesday = 2024-11-05",
        "on Wednesday | Wednesday = 2024-11-06",
        "will meet on Friday | Friday = 2024-11-08",
        "on Tuesday, Nov. 5 | Tuesday, Nov. 5 = 2024-11-05",
        "on Tuesday night | Tuesday night = 2024-11-05TNI",
        "last week | last week = 2024-W44",
        "next month | next month = 2024-12",
        "last Friday | last Friday = 2024-11-01",
        "yesterday | yesterday = 2024-11-05",
        "three days ago | three days ago = 2024-11-03",
        "two years earlier | two years earlier = 2022",
        "the past two years | the past two years = P2Y",
        "for 24 hours | 24 hours = PT24H",
        "a 24-hour pause | 24-hour = PT24H",
        "for a year | a year = P1Y",
        "several months | several months = PXM",
        "every year | every year = P1Y",
        "in the 1990s | 1990s = 199",
        "since 2017 | 2017 = 2017",
        "from 2017 to 2022 | 2017 to 2022 = 2017/2022",
        "earlier this year | earlier this year = 2024",
        "in early June | early June = 2024-06",
        "in the third quarter of 2023 | the third quarter of 2023 = 2023-Q3",
        "last summer | last summer = 2023-SU",
        "at 5 p.m. | 5 p.m. = 2024-11-06T17:00",
        "earlier in the day | earlier in the day = 2024-11-06",
        "now | now = PRESENT_REF",
      })
  void givesValuesAgainstTheDayOfTheArticle(String text, String time) {
    assertThat(times(Document.of("They met " + text + ".").published(given())))
        .containsExactly(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on Tuesday | Tuesday = XXXX-WXX-2",
        "on Nov. 5 | Nov. 5 = XXXX-11-05",
        "in October | October = XXXX-10",
        "last week | last week = XXXX-WXX",
        "in 2019 | 2019 = 2019",
      })
  void inventsNothingWithoutADay(String text, String time) {
    assertThat(times(Document.of("They met " + text + "."))).containsExactly(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They may march at dawn.",
        "The second man sat in the sun.",
        "More than 2,000 people came.",
        "About 1950 refugees came.",
        "The Boeing 747 landed.",
        "It cost $2000.",
        "He is 41 years old, a 41-year-old man.",
      })
  void passesOverWordsThatTellNoTime(String text) {
    assertThat(times(Document.of(text).published(given()))).isEmpty();
  }

  private static Published given() {
    return new Published(DAY, Published.From.GIVEN);
  }

  private static List<String> times(Document document) {
    return new TimeFinder()
        .find(new Splitter().apply(document)).stream()
            .map(t -> t.span().of(document.text()) + " = " + t.value())
            .toList();
  }
}
