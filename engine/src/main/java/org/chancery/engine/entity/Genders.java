package org.chancery.engine.entity;

import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.GivenName.Gender;

/** What nouns and pronouns tell of the gender of a person. */
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

  private Genders() {}

  static Optional<Gender> of(String word) {
    if (FEMALE.contains(word)) {
      return Optional.of(Gender.FEMALE);
    }
    return MALE.contains(word) ? Optional.of(Gender.MALE) : Optional.empty();
  }
}
