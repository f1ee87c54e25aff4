package org.chancery.engine.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.Read;
import org.chancery.engine.mention.Marked;
import org.chancery.engine.network.Ascription;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;

class MendingTest {

  @Test
  void whoIsToldBelongsToWhatAnotherReports() {
    String text = "Sy told the envoy that the dam would stay, two clerks said.";

    assertThat(content(text, "two clerks", "said", "Sy told", "that the dam would stay"))
        .containsExactly("Sy told the envoy that the dam would stay");
  }

  @Test
  void piecesOnBothSidesOfTheCueStayApart() {
    String text = "The dam, two clerks said, would stay.";

    assertThat(content(text, "two clerks", "said", "The dam", "would stay"))
        .containsExactly("The dam", "would stay");
  }

  private static List<String> content(String text, String source, String cue, String... pieces) {
    Marked marked = Read.text(text).resolved().marked();
    List<Span> content = List.of(pieces).stream().map(piece -> span(text, piece)).toList();
    Ascription seen =
        new Ascription(Optional.of(span(text, source)), span(text, cue), content, "say", 1);
    return new Mending(marked).mended(seen).content().stream().map(each -> each.of(text)).toList();
  }

  private static Span span(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
