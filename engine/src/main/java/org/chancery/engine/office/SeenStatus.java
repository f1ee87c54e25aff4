package org.chancery.engine.office;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.engine.mention.Marked;
import org.chancery.engine.network.View;
import org.chancery.engine.office.Office.Status;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/** How the holder of an office stands to it, by what the network sees in the words of its title. */
final class SeenStatus {

  /** Words for holding an office for a time only, without which nobody does. */
  private static final Set<String> MEANWHILE =
      Set.of(
          "acting",
          "interim",
          "caretaker",
          "transitional",
          "provisional",
          "temporary",
          "temporarily",
          "meanwhile");

  private final Parsed parsed;
  private final List<Word> words;
  private final View view;

  SeenStatus(Marked marked) {
    this.parsed = marked.parsed();
    this.words = parsed.words();
    this.view = marked.seen().view();
  }

  /**
   * The likeliest status.
   *
   * @param begin the place of the first word of the title
   * @param end the place behind its last
   */
  Status of(int begin, int end) {
    if (isSince(begin)) {
      return Status.CURRENT;
    }
    if (Standing.isSeeking(words.get(end - 1).text().toLowerCase(Locale.ROOT))) {
      return Status.CANDIDATE;
    }
    return Stream.of(Status.values())
        .max(Comparator.comparingDouble(status -> chance(status, begin, end)))
        .filter(status -> status != Status.ACTING || isMeanwhile(begin))
        .orElse(Status.CURRENT);
  }

  /** How likely an office was held in the past only: {@code recalled Ambassador Ba}. */
  double past(int begin, int end) {
    return isSince(begin) ? 0 : chance(Status.FORMER, begin, end);
  }

  /** {@code has been mayor since May}: whether words tell that it goes on. */
  private boolean isSince(int begin) {
    boolean been = begin > 1 && words.get(begin - 1).is("been") && words.get(begin - 2).is("has");
    return been
        && sentence(begin).words().stream()
            .anyMatch(word -> word.index() > begin && (word.is("since") || word.is("for")));
  }

  private boolean isMeanwhile(int begin) {
    return sentence(begin).words().stream()
        .anyMatch(word -> MEANWHILE.contains(word.text().toLowerCase(Locale.ROOT)));
  }

  private Sentence sentence(int word) {
    return parsed.sentenceAt(words.get(word).span().begin());
  }

  private double chance(Status status, int begin, int end) {
    String label = status.name().toLowerCase(Locale.ROOT);
    return IntStream.range(begin, end)
        .mapToDouble(word -> view.chance("status", label, word))
        .max()
        .orElse(0);
  }
}
