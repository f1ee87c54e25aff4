package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeldTest {

  @Test
  void aFifthIsHeldByTheSumOfTheNamesBytes() {
    // d is 100, e is 101, i is 105.
    assertThat(Held.fifth("d")).isTrue();
    assertThat(Held.fifth("i")).isTrue();
    assertThat(Held.fifth("di")).isTrue();
    assertThat(Held.fifth("e")).isFalse();
    assertThat(Held.fifth("de")).isFalse();
    assertThat(Held.fifth("eeeee")).isTrue();
  }

  @Test
  void aHalfIsHeldByTheSumOfTheNamesBytes() {
    assertThat(Held.second("d")).isTrue();
    assertThat(Held.second("e")).isFalse();
    assertThat(Held.second("ee")).isTrue();
    assertThat(Held.second("di")).isFalse();
  }

  @Test
  void theBytesAreThoseOfUtf8AndNoneIsNegative() {
    // ä is 195 and 164, which with e make 460.
    assertThat(Held.fifth("äe")).isTrue();
    assertThat(Held.fifth("ä")).isFalse();
  }
}
