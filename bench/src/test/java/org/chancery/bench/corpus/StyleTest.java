package org.chancery.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StyleTest {

  @Test
  void onlyRunsThatTwoStoriesShareCount() {
    Map<String, Integer> shared = new TreeMap<>();
    double share =
        Style.sharedRuns(
            Map.of(
                "a", List.of("one two three four five six seven", "one two three four five six"),
                "b",
                    List.of("zero two three four five six seven", "not in the other story at all")),
            shared);

    assertThat(shared).containsOnlyKeys("two three four five six seven");
    assertThat(share).isEqualTo(100.0 * 2 / 7);
  }

  @Test
  void growthCountsDifferentWords() {
    assertThat(Style.growth(List.of("To be, or not", "to be"), List.of(4, 6, 9)))
        .isEqualTo(Map.of(4, 4, 6, 4));
  }
}
