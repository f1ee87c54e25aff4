package org.chancery.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.chancery.engine.Read;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.sentence.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferentsTest {

  private static final double SURE = 1;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“We reject the offer of Guinea,” Liberia's president Amos Weah told reporters. | We",
        "“I reject the offer of Guinea,” Liberia's president Amos Weah told reporters. | I",
        "“The port was taken from us,” Liberia's president Amos Weah told reporters. | us",
        "“They will not stop us,” Liberia's president Amos Weah told reporters. | us",
      })
  void whoSaysItIsMeant(String text, String word) {
    Reading reading = Read.text(text);

    assertThat(name(reading, referents(reading).party(word(reading, word), SURE)))
        .contains("Amos Weah");
  }

  @Test
  void anObjectIsNotItsSubject() {
    Reading reading =
        Read.text("Peru's envoy Luis Paz met Chile's minister Jorge Soto. Soto praised him.");
    Referents referents = referents(reading);
    int him = word(reading, "him");
    EntityId taken = referents.party(him, SURE).orElseThrow().entity();

    assertThat(referents.party(him, SURE, Set.of(taken)).map(Party::entity))
        .isNotEqualTo(Optional.of(taken));
  }

  @Test
  void whoSaysUsIsNotWhoHelpsUs() {
    Reading reading =
        Read.text("“Guinea offered us its port,” Liberia's president Amos Weah told reporters.");
    Referents referents = referents(reading);
    EntityId helping = referents.party(word(reading, "Guinea"), SURE).orElseThrow().entity();

    assertThat(name(reading, referents.party(word(reading, "us"), SURE, Set.of(helping))))
        .contains("Amos Weah");
  }

  @Test
  void aCapitalThatIsAPartyIsItsState() {
    Reading reading = Read.text("Guinea apologised to Dodoma. Tanzania let the ship go.");

    assertThat(name(reading, referents(reading).party(word(reading, "Dodoma"), SURE)))
        .contains("Tanzania");
  }

  private static Referents referents(Reading reading) {
    Grammar grammar = new Grammar(reading.resolved().marked().seen());
    return new Referents(reading.resolved(), reading.statements(), grammar);
  }

  private static Optional<String> name(Reading reading, Optional<Party> party) {
    return party.map(each -> reading.resolved().entity(each.entity()).name());
  }

  private static int word(Reading reading, String text) {
    return reading.resolved().marked().parsed().words().stream()
        .filter(word -> word.is(text))
        .mapToInt(Word::index)
        .findFirst()
        .orElseThrow();
  }
}
