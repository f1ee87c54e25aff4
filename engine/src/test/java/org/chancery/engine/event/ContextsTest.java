package org.chancery.engine.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.document.Document;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Splitter;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Plover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CONSULT | '' | They met in Suva. | diplomatic",
        "COERCE | cyber | They broke into the files. | cyber",
        "REQUEST | '' | The judge sent for the bank's loan books. | economic, legal",
        "COERCE | deport | The gang and the smuggler's migrants were flown out."
            + " | migration, crime, trafficking",
        "REJECT | '' | He said no. | ''",
      })
  void typeAndModeComeBeforeTheWords(String type, String mode, String text, String contexts) {
    List<Because> trace = new ArrayList<>();

    List<String> found =
        Contexts.of(type, Optional.of(mode).filter(m -> !m.isEmpty()), sentence(text), trace);

    assertThat(String.join(", ", found)).isEqualTo(contexts);
    assertThat(trace).hasSameSizeAs(found);
  }

  @Test
  void allAreContextsOfPlover() {
    String everything =
        "Soldiers spied, resigned; senators held an election, a coup, a trial, torture, a curfew, a"
            + " crackdown, famine relief for a mosque.";
    List<String> known =
        Knowledge.bundled().plover().contexts().stream().map(Plover.Context::code).toList();

    List<String> found =
        Contexts.of("AID", Optional.empty(), sentence(everything), new ArrayList<>());

    assertThat(found).hasSize(3).isSubsetOf(known);
  }

  private static Sentence sentence(String text) {
    return new Splitter().apply(Document.of(text)).sentences().getFirst();
  }
}
