package org.chancery.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.engine.Read;
import org.chancery.engine.reading.Reading;
import org.junit.jupiter.api.Test;
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

  /** The account begins on the evening before the day that it is dated by. */
  @Test
  void theNightOfARunningAccountIsTwoDays() {
    String text =
        "22.40 Suva. Police arrested nine men at the port.\n\n23.15 Apia. Samoa shut its"
            + " border.\n\n00.20 Suva. The police have freed the nine men.\n\n01.10 Apia. Gunmen"
            + " killed a guard.";
    Reading reading = Read.dispatch("Suva", "2031-03-06", text);

    assertThat(reading.events())
        .anySatisfy(event -> assertThat(told(event, text)).isEqualTo("arrested 2031-03-05"))
        .anySatisfy(event -> assertThat(told(event, text)).isEqualTo("freed 2031-03-06"))
        .anySatisfy(event -> assertThat(told(event, text)).isEqualTo("killed 2031-03-06"));
  }

  private static String told(Event event, String text) {
    return event.anchor().of(text) + " " + event.time().map(Event.Time::value).orElse("none");
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
        "Fiji freed nine men on Tuesday, two days after an envoy of Tonga, Ana Rojas, arrested"
            + " them. | arrested | 2031-03-02",
        "Fiji shut its port on Tuesday, hours after gunmen killed a guard in a raid that"
            + " recalled one of 2027. | killed | 2031-03-04",
        "Twenty months after Samoa expelled Fiji's envoy, the two signed a truce on Tuesday."
            + " | expelled | 2029-07",
        "Fiji shut its port on Tuesday, the morning after gunmen killed a guard. | killed"
            + " | 2031-03-03",
        "In 2027 Fiji let the pact lapse in May and signed another in September. | signed"
            + " | 2027-09",
        "Fiji and Samoa fell out in 2027. Samoa shut the strait and expelled Fiji's envoy."
            + " | expelled | 2027",
        "Samoa shut the strait on 12 February. On the 14th Fiji expelled its envoy. | expelled"
            + " | 2031-02-14",
        "Fiji bombed Tonga on 2 March. The day after, Samoa expelled Fiji's envoy. | bombed"
            + " | 2031-03-02",
        "Elected in 2028, Fiji's president dismissed his deputy in January. | dismissed | 2031-01",
        "Fiji's prime minister, Ana Rojas, refused to apologise for the detention on Tuesday of"
            + " Samoa's consul. | refused | 2031-03-06",
        "Militants overran a post in Fiji on Tuesday. | overran | 2031-03-04",
      })
  void theDayIsCountedFromWhatTheTextTells(String text, String word, String day) {
    assertThat(Read.dispatch("Suva", "2031-03-06", text).events())
        .filteredOn(event -> event.anchor().of(text).equals(word))
        .isNotEmpty()
        .allSatisfy(
            event -> assertThat(event.time().map(Event.Time::value).orElse("none")).isEqualTo(day));
  }
}
