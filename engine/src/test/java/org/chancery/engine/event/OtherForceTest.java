package org.chancery.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.engine.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OtherForceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Samoa bombed Tonga 11-2 in Apia on Tuesday.",
        "Samoa bombed Tonga by six to nil in Apia on Tuesday.",
        "Fiji attacked Tonga from the first minute of the rugby final on Tuesday.",
        "A cyclone attacked Tonga on Tuesday.",
        "Tonga was attacked by locusts on Tuesday.",
        "At least 32 people drowned off Tonga on Tuesday.",
        "A storm struck Tonga on Tuesday, destroying 30 houses and killing two soldiers.",
        "A ferry sank off Tonga on Tuesday, killing four sailors.",
        "The army chief of Tonga shot himself on Tuesday.",
        "Nine soldiers of Tonga were killed in a helicopter crash on Tuesday.",
        "A patrol boat of Tonga's navy capsized near Apia on Tuesday.",
        "Tonga is mourning after a hurricane which attacked the port and killed three sailors."
      })
  void forceOfSportAndNatureIsNoEvent(String text) {
    assertThat(Read.text(text).events()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Samoa bombed Tonga on Tuesday.",
        "A gunman killed himself and three policemen in Apia on Tuesday.",
        "A frigate of Samoa sank a trawler of Tonga on Tuesday.",
        "Fiji's police opened fire on miners on Tuesday.",
        "Protesters stormed the embassy of Tonga on Tuesday.",
        "Tonga's army attacked the rugby club of Apia on Tuesday.",
        "Fiji attacked Tonga after a storm on Tuesday.",
        "Tonga condemned the sinking of its trawler by Samoa's frigate.",
        "Fiji's army shelled Tonga during a storm, killing two soldiers."
      })
  void forceOfPeopleIsOne(String text) {
    assertThat(Read.text(text).events()).isNotEmpty();
  }
}
