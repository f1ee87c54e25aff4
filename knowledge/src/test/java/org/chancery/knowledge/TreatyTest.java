package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TreatyTest {

  @Test
  void noTwoShareANameOrTakeThatOfABody() {
    List<String> names =
        Treaty.bundled().stream()
            .flatMap(each -> Stream.concat(Stream.of(each.name()), each.aliases().stream()))
            .toList();
    List<String> bodies =
        Knowledge.bundled().bodies().stream()
            .flatMap(each -> Stream.concat(Stream.of(each.name()), each.aliases().stream()))
            .toList();

    assertThat(names).doesNotHaveDuplicates().doesNotContainAnyElementsOf(bodies);
    assertThat(Treaty.bundled()).extracting(Treaty::id).doesNotHaveDuplicates();
  }
}
