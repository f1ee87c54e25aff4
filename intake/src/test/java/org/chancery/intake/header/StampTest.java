package org.chancery.intake.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StampTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "06 Nov 2030, 16:41; 2030-11-06T16:41",
        "Published: November 6, 2030; 2030-11-06",
        "2030-11-06 16:41 (GMT+8); 2030-11-06T16:41",
        "Wed, 6 Nov 2030; 2030-11-06",
        "Wednesday, November 06, 2030 4:05 PM IST; 2030-11-06T16:05",
        "6th November 2030; 2030-11-06",
        "November 6, 2030 at 12:10 a.m. EST; 2030-11-06T00:10",
        "Published: 6 Nov 2030 10:00 | Updated: 7 Nov 2030 11:00; 2030-11-06T10:00",
        "Updated: 7 Nov 2030 11:00 | Published: 6 Nov 2030 10:00; 2030-11-06T10:00",
        "Updated November 7, 2030; 2030-11-07",
        "Posted on: 06-11-2030 | 2030-11-06 09:30; 2030",
        "13/11/2030 08:15; 2030-11-13T08:15",
        "05/11/2030 08:15; 2030",
        "Published: 05/11/2030 | Updated: 13/11/2030; 2030-11-05",
        "Tuesday, 05/11/2030; 2030-11-05",
        "March 17, 20308:41 AM EDT; 2030-03-17T08:41",
        "Saturday, 05/11/2030; 2030-05-11",
        "Saturday, 00/11/2030; 2030",
        "06.11.2030; 2030-11-06",
        "2030/11/06; 2030-11-06",
        "Nov. 6; XXXX-11-06",
        "2030-11-06T16:41:09+08:00; 2030-11-06T16:41",
        "First published on Wed 6 Nov 2030 05.00 GMT; 2030-11-06T05:00"
      })
  void stampIsRead(String line, String date) {
    assertThat(Stamp.read(line).map(stamp -> stamp.date().value())).isEqualTo(Optional.of(date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The vote of 6 November 2030 changed the balance",
        "November 31, 2030",
        "2030-13-01",
        "Resolution 2030",
        "War in the north: day 6 of November 2030",
        "16:41",
        ""
      })
  void otherLinesAreNoStamps(String line) {
    assertThat(Stamp.read(line)).isEmpty();
  }
}
