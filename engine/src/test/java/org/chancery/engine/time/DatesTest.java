package org.chancery.engine.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.engine.document.Document;
import org.chancery.engine.sentence.Splitter;
import org.junit.jupiter.api.Test;

class DatesTest {

  @Test
  void monthsThatStandTogetherShareAYear() {
    assertThat(values("It rained from November to March 2013 and in May and June 2015."))
        .containsExactly("2012-11", "2013-03", "2015-05", "2015-06");
  }

  @Test
  void monthsOfOneYearMayBeToldInAnyOrder() {
    assertThat(values("It rained in June and March 2013 and in December and January 2015."))
        .containsExactly("2013-06", "2013-03", "2014-12", "2015-01");
  }

  @Test
  void soManyTimesAUnitComesAgain() {
    assertThat(values("They meet twice a month and eat three times a day."))
        .containsExactly("P1M", "P1D");
  }

  private static List<String> values(String text) {
    return new TimeFinder()
        .find(new Splitter().apply(Document.of(text))).stream().map(Timex::value).toList();
  }
}
