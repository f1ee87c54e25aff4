package org.chancery.bench.coref;

import java.util.List;
import java.util.Optional;

/**
 * Whom of those who speak a word means, where GUM tells who speaks a sentence: "I" means the
 * speaker, "you" whoever else spoke last, and a name the one speaker who bears it.
 */
final class Speakers {

  /** A shorter word of a name is found in too many names. */
  private static final int LETTERS_AT_LEAST = 3;

  private final List<String> speakers;

  /**
   * @param speakers of each sentence, written in one word like {@code AnaDiop}; empty where nobody
   *     speaks it
   */
  Speakers(List<String> speakers) {
    this.speakers = List.copyOf(speakers);
  }

  /** The speaker that a pronoun in a sentence means; empty where it means another. */
  Optional<String> meant(String pronoun, int sentence) {
    String own = speakers.get(sentence);
    if (own.isEmpty()) {
      return Optional.empty();
    }
    return switch (pronoun) {
      case "i" -> Optional.of(own);
      case "you" ->
          speakers.subList(0, sentence).reversed().stream()
              .filter(each -> !each.isEmpty() && !each.equals(own))
              .findFirst();
      default -> Optional.empty();
    };
  }

  /** The speaker that a name in small letters means; empty where none or several bear it. */
  Optional<String> meant(List<String> name) {
    List<String> bearers =
        speakers.stream().distinct().filter(each -> bears(Wording.lower(each), name)).toList();
    return bearers.size() == 1 ? Optional.of(bearers.getFirst()) : Optional.empty();
  }

  /** Whether a speaker's name holds all words of a name and begins or ends with one of them. */
  private static boolean bears(String speaker, List<String> name) {
    List<String> words = name.stream().map(each -> each.replaceAll("\\P{L}", "")).toList();
    return words.stream().allMatch(speaker::contains)
        && words.stream()
            .filter(each -> each.length() >= LETTERS_AT_LEAST)
            .anyMatch(each -> speaker.startsWith(each) || speaker.endsWith(each));
  }
}
