package org.chancery.engine.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.DocumentId;
import org.chancery.engine.document.Removed;
import org.chancery.engine.mention.Lexicon;
import org.chancery.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

  private static Headings above(String title, String removed) {
    Document document =
        new Document(
            new DocumentId("briefing"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(title),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            "BAKARE: Good morning.",
            List.of(new Removed(Removed.Why.BOILERPLATE, removed)));
    return new Headings(new Lexicon(Knowledge.bundled()), document);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Press conference of the minister, Tunde Bakare, at the port | BAKARE | Tunde Bakare",
        "Briefing by Major General Ebo Quansah | QUANSAH | Ebo Quansah",
        "Briefing by Mr Ebo Quansah and Ms Ana Rojas | ROJAS | Ana Rojas",
      })
  void theNameAboveATranscriptIsTheFullOne(String line, String last, String name) {
    assertThat(above(line, "").fullName(last)).contains(name);
    assertThat(above("Transcript", line).fullName(last)).contains(name);
  }

  @Test
  void aTitleIsNoName() {
    assertThat(above("Words of the Minister Bakare", "").fullName("BAKARE")).isEmpty();
    assertThat(above("Words of the minister", "").fullName("BAKARE")).isEmpty();
  }
}
