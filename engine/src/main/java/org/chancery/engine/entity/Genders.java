package org.chancery.engine.entity;

import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.GivenName.Gender;

/** What nouns, pronouns and courtesies tell of the gender of a person. */
final class Genders {

  private static final Set<String> FEMALE =
      Set.of(
          "spokeswoman",
          "chairwoman",
          "congresswoman",
          "queen",
          "princess",
          "she",
          "her",
          "hers",
          "actress",
          "policewoman",
          "businesswoman",
          "mother",
          "wife",
          "widow",
          "sister",
          "daughter");
  private static final Set<String> MALE =
      Set.of(
          "spokesman",
          "chairman",
          "congressman",
          "king",
          "prince",
          "pope",
          "he",
          "him",
          "his",
          "policeman",
          "businessman",
          "father",
          "husband",
          "brother",
          "son",
          "emir",
          "sultan");

  /** Courtesies before the name of a woman, and of a man. */
  private static final Set<String> MADAM =
      Set.of("Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Madam", "Madame", "Lady", "Dame", "Baroness");

  private static final Set<String> SIR = Set.of("Mr", "Mr.", "Sir", "Lord", "Monsieur", "Herr");

  private Genders() {}

  /** What a word right before a name tells: {@code Mrs}. */
  static Optional<Gender> ofCourtesy(String word) {
    if (MADAM.contains(word)) {
      return Optional.of(Gender.FEMALE);
    }
    return SIR.contains(word) ? Optional.of(Gender.MALE) : Optional.empty();
  }

  static Optional<Gender> of(String word) {
    if (FEMALE.contains(word)) {
      return Optional.of(Gender.FEMALE);
    }
    return MALE.contains(word) ? Optional.of(Gender.MALE) : Optional.empty();
  }
}
