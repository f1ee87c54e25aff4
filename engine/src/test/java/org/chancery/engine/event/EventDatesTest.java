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

  /** The other has its own day in another sentence. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two days after the vote, Fiji expelled Samoa's envoy. The vote was held on 1 March."
            + " | expelled | 2031-03-03",
        "Hours before the plane landed, police arrested its pilot. The plane landed in Suva on"
            + " Tuesday. | arrested | 2031-03-04",
        "Fiji's prime minister visited Apia in 2027. He condemns Samoa. | condemns | 2031-03-06",
        "Fiji's navy had fired on a ship in 2027. Samoa condemned Fiji. | condemned | 2031-03-06",
      })
  void theDayIsCountedFromWhatTheTextTells(String text, String word, String day) {
    assertThat(Read.dispatch("Suva", "2031-03-06", text).events())
        .filteredOn(event -> event.anchor().of(text).equals(word))
        .isNotEmpty()
        .allSatisfy(
            event -> assertThat(event.time().map(Event.Time::value).orElse("none")).isEqualTo(day));
  }
}
