package org.chancery.engine.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.engine.mention.Marked;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.sentence.Word;

/** Those who are of another side than the one whose they are: {@code her counterpart}. */
final class Facing {

  private static final Set<String> NOUNS =
      Set.of(
          "counterpart",
          "counterparts",
          "guest",
          "guests",
          "host",
          "hosts",
          "neighbour",
          "neighbours",
          "neighbor",
          "neighbors",
          "visitor",
          "visitors");

  private Facing() {}

  static boolean is(Marked marked, Mention description) {
    List<Word> inside = marked.wordsIn(description.span());
    return NOUNS.contains(Heads.of(inside).text().toLowerCase(Locale.ROOT))
        || inside.stream().anyMatch(word -> word.is("opposite"));
  }
}
