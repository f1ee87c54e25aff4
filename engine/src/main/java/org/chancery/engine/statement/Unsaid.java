package org.chancery.engine.statement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.engine.attribution.Cues;
import org.chancery.engine.sentence.Word;

/**
 * What cues tell was not said: what somebody should say, could have said or never said. Who does
 * not deny a thing admits it, and who never admitted it denies it; whoever withholds an answer
 * declines.
 */
final class Unsaid {

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "neither");

  /** Auxiliaries of what ought to be said or may be; {@code would say} is often a polite saying. */
  private static final Set<String> WISHED = Set.of("should", "must", "might", "may", "could");

  private static final Set<String> WITHHELD =
      Set.of("say", "comment", "answer", "reply", "respond", "elaborate", "confirm");

  private static final Set<String> TALKING =
      Set.of("comment", "answer", "discuss", "say", "speak", "talk", "take", "elaborate", "name");

  /** The acts of verbs that do another thing where they are negated. */
  private static final Map<String, Act> TURNED =
      Map.of(
          "deny", Act.CONFIRM,
          "dispute", Act.CONFIRM,
          "admit", Act.DENY,
          "acknowledge", Act.DENY,
          "concede", Act.DENY);

  /** Acts that nobody does by not doing them; {@code did not accept} is a rejection. */
  private static final Set<Act> DONE =
      Set.of(
          Act.ACCUSE,
          Act.CONDEMN,
          Act.WARN,
          Act.THREATEN,
          Act.PROMISE,
          Act.OFFER,
          Act.DEMAND,
          Act.PROPOSE,
          Act.PRAISE,
          Act.CONGRATULATE);

  private static final Set<String> ASKING =
      Set.of("ask", "asks", "asked", "asking", "request", "requests", "requested", "requesting");

  /** What those ask for who speak without their names. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:not to be (?:further |fully )?(?:named|identified|quoted)|to (?:remain|stay)"
              + " anonymous|(?:for )?anonymity)(?: by"
              + " name)?\\W*(?:(?:because|as|since|for|to|in|due|while|given)\\b.*)?");

  private static final Set<String> TOLD =
      Set.of("announce", "claim", "mention", "declare", "state", "suggest", "argue", "insist");

  private Unsaid() {}

  /** {@code would not say}, {@code did not comment}, {@code refused to comment}. */
  static boolean isWithheld(List<Word> cue, List<Word> content) {
    boolean refused =
        lemmas(cue).contains("refuse")
            && content.size() > 1
            && content.getFirst().is("to")
            && TALKING.contains(content.get(1).text());
    return refused || (isNegated(cue) && lemmas(cue).stream().anyMatch(WITHHELD::contains));
  }

  /** {@code asked not to be named}: how somebody speaks, and nothing that is said. */
  static boolean isOfNames(List<Word> cue, List<Word> content) {
    String asked = content.stream().map(Unsaid::lower).collect(Collectors.joining(" "));
    return cue.stream().map(Unsaid::lower).anyMatch(ASKING::contains)
        && NO_NAME.matcher(asked).matches();
  }

  /** What a negated verb does: {@code did not deny} confirms. */
  static Optional<Act> turned(List<Word> cue) {
    return isNegated(cue)
        ? lemmas(cue).stream()
            .filter(TURNED::containsKey)
            .findFirst()
            .flatMap(lemma -> Optional.ofNullable(TURNED.get(lemma)))
        : Optional.empty();
  }

  /**
   * Whether the words of a cue say that nothing was said.
   *
   * @param own whether somebody speaks of himself, as in {@code I must admit}
   */
  static boolean is(List<Word> cue, boolean own) {
    List<String> verbs = lemmas(cue);
    if (isNegated(cue)) {
      return verbs.stream().anyMatch(verb -> TOLD.contains(verb) || DONE.contains(Acts.of(verb)));
    }
    boolean wished = !own && cue.stream().map(Unsaid::lower).anyMatch(WISHED::contains);
    return !verbs.isEmpty() && (wished || isUnreal(cue));
  }

  /** {@code would have said}. */
  private static boolean isUnreal(List<Word> cue) {
    List<String> words = cue.stream().map(Unsaid::lower).toList();
    int would = words.indexOf("would");
    return would >= 0 && words.subList(would, words.size()).contains("have");
  }

  private static boolean isNegated(List<Word> cue) {
    return cue.stream().map(Unsaid::lower).anyMatch(NEGATIONS::contains);
  }

  private static List<String> lemmas(List<Word> cue) {
    return cue.stream().flatMap(word -> Cues.lemma(word).stream()).toList();
  }

  private static String lower(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }
}
