package org.chancery.engine.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.document.Document;
import org.chancery.engine.network.NameSpan;
import org.chancery.engine.network.Seen;
import org.chancery.engine.sentence.Splitter;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;

class SeenNamesTest {

  private static final String TEXT = "Backing Ana Obi Picks a Fight. Bread was dear for Ana.";

  private static SeenNames names(Map<String, String> kinds) {
    Seen blind = Seen.nothing(new Splitter().apply(Document.of(TEXT)));
    List<NameSpan> spans =
        kinds.entrySet().stream()
            .map(
                each -> {
                  int begin = TEXT.indexOf(each.getKey());
                  Span span = new Span(begin, begin + each.getKey().length());
                  return new NameSpan(span, each.getValue(), 1);
                })
            .toList();
    return new SeenNames(
        new Seen(
            blind.parsed(),
            spans,
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            blind.view()));
  }

  @Test
  void aRunOfCapitalsIsCutWhereTheNetworkSeesAPersonInIt() {
    SeenNames names = names(Map.of("Ana Obi", "PER"));

    assertThat(names.beginsIn(0, 4, false)).isEqualTo(1);
    assertThat(names.endsIn(1, 4)).isEqualTo(3);
    assertThat(names.kind(1, 3)).isEqualTo(Optional.of("PER"));
  }

  @Test
  void partOfANameCutsOnlyATitle() {
    SeenNames names = names(Map.of("Obi", "PER"));

    assertThat(names.beginsIn(1, 3, false)).isEqualTo(1);
    assertThat(names.beginsIn(1, 3, true)).isEqualTo(2);
  }

  @Test
  void wordsThatTheNetworkSeesNowhereInANameAreNone() {
    SeenNames names = names(Map.of("Ana Obi", "PER"));

    assertThat(names.areNone(7, 8)).isTrue();
    assertThat(names.areNone(11, 12)).isFalse();
    assertThat(names(Map.of()).areNone(7, 8)).isFalse();
  }
}
