package org.chancery.engine.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Stages.Found;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.sentence.Word;

/** Knows loans, of which other words tell who gives and takes: {@code a loan from a bank}. */
final class Loans {

  private static final Set<String> WORDS =
      Set.of("loan", "loans", "credit", "credits", "facility", "grant", "grants", "financing");

  private static final Set<String> JOINING = Set.of("from", "to", "for");

  /** Words of the longest clause that is looked at. */
  private static final int CLAUSE = 16;

  private Loans() {}

  /** What joins a loan with who gives it, and with who takes it; nothing where it is none. */
  static Set<String> joining(Entity agreement) {
    return isOne(agreement) ? JOINING : Set.of();
  }

  private static boolean isOne(Entity agreement) {
    return Stream.of(agreement.name().toLowerCase(Locale.ROOT).split(" "))
        .anyMatch(WORDS::contains);
  }

  /** {@code extended a loan}: who extends one gives it; who extends the loan prolongs it. */
  static Found corrected(Entity agreement, Found found, List<Word> words, int i) {
    boolean given = found.stage() == Stage.AMENDED && words.get(i).text().startsWith("exten");
    return given
            && i + 1 < words.size()
            && opens(words.get(i + 1))
            && isOne(agreement)
            && !isProlonged(words, i)
        ? new Found(Stage.CONCLUDED, found.use(), found.length())
        : found;
  }

  /** {@code extended a loan facility by two years}. */
  private static boolean isProlonged(List<Word> words, int i) {
    return words.subList(i, Math.min(words.size(), i + CLAUSE)).stream()
        .takeWhile(word -> !word.is("."))
        .anyMatch(word -> word.is("by") || word.is("until"));
  }

  /** Whether a word opens what was not spoken of before: {@code a}, {@code $40 million}. */
  private static boolean opens(Word word) {
    return word.is("a")
        || word.is("an")
        || word.isMoney()
        || Character.isDigit(word.text().charAt(0));
  }
}
