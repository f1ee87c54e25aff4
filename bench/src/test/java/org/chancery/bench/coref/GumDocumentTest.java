package org.chancery.bench.coref;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.junit.jupiter.api.Test;

class GumDocumentTest {

  private static final GumDocument DOCUMENT =
      GumDocument.of(
          """
          {"text": "Old Ida sang.\\nIn Ulm she can't.",
           "sentences": [
            {"form": ["Old", "Ida", "sang", "."], "begin": [0, 4, 8, 12], "end": [3, 7, 12, 13],
             "head": [2, 3, 0, 3], "deprel": ["amod", "nsubj:pass", "root", "punct"],
             "upos": ["ADJ", "PROPN", "VERB", "PUNCT"]},
            {"speaker": "IdaDiop", "form": ["In", "Ulm", "she", "ca", "n't", "."],
             "begin": [14, 17, 21, 25, 27, 30], "end": [16, 20, 24, 27, 30, 31],
             "head": [2, 4, 4, 0, 4, 4], "deprel": ["case", "obl", "nsubj", "root", "advmod", "punct"],
             "upos": ["ADP", "PROPN", "PRON", "AUX", "PART", "PUNCT"]}],
           "mentions": [
            {"b": 0, "e": 7, "group": "1", "type": "person"},
            {"b": 17, "e": 20, "group": "2", "type": "place"},
            {"b": 21, "e": 24, "group": "1", "type": "person"}]}
          """);

  @Test
  void wordsAndSentencesAreThoseOfTheFile() {
    assertThat(DOCUMENT.parsed().words())
        .extracting(Word::text)
        .containsExactly("Old", "Ida", "sang", ".", "In", "Ulm", "she", "ca", "n't", ".");
    assertThat(DOCUMENT.parsed().words())
        .allMatch(word -> word.span().of(DOCUMENT.parsed().text()).equals(word.text()));
    assertThat(DOCUMENT.parsed().sentences()).extracting(Sentence::paragraph).containsExactly(0, 1);
  }

  @Test
  void mentionsAreClusteredByGroup() {
    assertThat(DOCUMENT.clusters()).hasSize(2);
    assertThat(DOCUMENT.clusters().getFirst())
        .containsExactly(
            new Mention(new Span(0, 7), 1, "person", true),
            new Mention(new Span(21, 24), 6, "person", false));
    assertThat(DOCUMENT.clusters().getLast())
        .containsExactly(new Mention(new Span(17, 20), 5, "place", true));
  }

  @Test
  void speakersAreThoseOfTheSentences() {
    assertThat(DOCUMENT.speakers()).containsExactly("", "IdaDiop");
  }

  @Test
  void relationsAreWithoutSubtypes() {
    assertThat(DOCUMENT.trees().getFirst().relations())
        .containsExactly("amod", "nsubj", "root", "punct");
    assertThat(DOCUMENT.trees().getFirst().heads()).containsExactly(1, 2, -1, 2);
  }
}
