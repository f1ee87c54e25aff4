package org.chancery.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.engine.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventDatesTest {

  /** The dispatch is of a Thursday. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fiji will sign the treaty in two weeks, the ministry said on Wednesday. | 2031-03-20",
        "Samoa's minister will visit Tonga in three months. | 2031-06",
        "Fiji will sign the treaty, the ministry said on Wednesday. | none",
        "Fiji will sign the treaty on Monday, the ministry said on Wednesday. | 2031-03-10",
        "Two days before the vote, gunmen killed a guard in Suva. | none",
        "Six months into her term, gunmen killed a guard in Suva. | none",
        "Gunmen killed a guard in Suva two days before the vote. | 2031-03-06",
      })
  void theDayOfAnotherIsNotItsOwn(String text, String day) {
    assertThat(Read.dispatch("Suva", "2031-03-06", text).events())
        .isNotEmpty()
        .allSatisfy(
            event -> assertThat(event.time().map(Event.Time::value).orElse("none")).isEqualTo(day));
  }
}
