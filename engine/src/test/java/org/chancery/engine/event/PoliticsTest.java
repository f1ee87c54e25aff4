package org.chancery.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.engine.Read;
import org.junit.jupiter.api.Test;

class PoliticsTest {

  private static final String BLOW = "Farmers attacked a dairy on Tuesday and burned its lorries.";

  private static final String TRADE =
      " Milk prices fell for a third week, and the yard was full of empty cans. Buyers waited.";

  @Test
  void whatClubsAndDairiesDoToEachOtherIsNoPoliticsInAnArticleWithoutStates() {
    assertThat(Read.text(BLOW + TRADE.repeat(12)).events()).isEmpty();
  }

  @Test
  void aShortTextIsTooShortToTell() {
    assertThat(Read.text(BLOW).events()).isNotEmpty();
  }

  @Test
  void anEventWithAPoliticalPartyIsPoliticsAnywhere() {
    assertThat(Read.text("Samoa expelled two Fijian diplomats." + TRADE.repeat(12)).events())
        .isNotEmpty();
  }
}
