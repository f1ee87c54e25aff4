package org.chancery.engine.mention;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * A name as found in the text, its kind perhaps still open.
 *
 * @param from its first word
 * @param to the word behind its last
 * @param known what it stands for, where a table knows it
 */
record FoundName(int from, int to, Optional<Kind> kind, Form form, Optional<String> known) {

  FoundName kind(Kind now) {
    return new FoundName(from, to, Optional.of(now), form, known);
  }

  FoundName known(String key) {
    return new FoundName(from, to, kind, form, Optional.of(key));
  }

  /** The same, with the words from this one on. */
  FoundName from(int first) {
    return new FoundName(first, to, kind, form, known);
  }

  Span span(List<Word> words) {
    return words.get(from).span().through(words.get(to - 1).span());
  }

  /** Its words with a blank between each two. */
  String letters(List<Word> words) {
    return String.join(" ", words.subList(from, to).stream().map(Word::text).toList());
  }
}
