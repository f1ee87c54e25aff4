package org.chancery.record.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DateOrderTest {

  @Test
  void datesOfAnyGrainStandByTheDayTheyBegin() {
    List<String> sorted =
        List.of(
            "2017/2022",
            "2024",
            "2024-Q2",
            "2024-SU",
            "2024-10",
            "2024-W44",
            "2024-11",
            "2024-11-06",
            "2024-11-06T16:41",
            "2025-W01",
            "XXXX-11-05");
    List<String> shuffled = new ArrayList<>(sorted);
    Collections.shuffle(shuffled, new Random(7));

    shuffled.sort(DateOrder.comparator());

    assertThat(shuffled)
        .containsExactly(
            "2017/2022",
            "2024",
            "2024-Q2",
            "2024-SU",
            "2024-10",
            "2024-W44",
            "2024-11",
            "2024-11-06",
            "2024-11-06T16:41",
            "2025-W01",
            "XXXX-11-05");
  }

  @Test
  void whatNamesNoYearIsNotDated() {
    assertThat(List.of("2024", "2024-11-06", "2017/2022")).allMatch(DateOrder::isDated);
    assertThat(List.of("XXXX-11-05", "P2D", "PRESENT_REF", "198X", ""))
        .noneMatch(DateOrder::isDated);
  }

  @Test
  void oddWeeksDoNotBreakTheOrder() {
    List<String> odd = new ArrayList<>(List.of("2024-W", "2024-W99", "2024-WXX", "2024-"));

    odd.sort(DateOrder.comparator());

    assertThat(odd.getFirst()).isEqualTo("2024-");
  }
}
