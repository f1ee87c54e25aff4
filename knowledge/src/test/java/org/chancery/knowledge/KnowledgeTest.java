package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnowledgeTest {
  @Test
  void knowsStates() {
    assertThat(Knowledge.bundled().state("KOR").orElseThrow().names()).contains("ROK");
  }
}
