package org.chancery.engine.network;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * On what a word hangs in its sentence.
 *
 * @param head the place of that word among the words of the document; -1 for the root
 * @param relation to it, as in Universal Dependencies without subtypes: {@code nsubj}, {@code obl}
 */
public record Branch(int head, String relation) {

  /** How the words of a name hang on the one that leads it. */
  private static final Set<String> OF_NAME = Set.of("flat", "compound", "appos");

  /** A word and those that it hangs on, each below the next, up to the root. */
  public static IntStream above(List<Branch> branches, int word) {
    return IntStream.iterate(word, at -> at >= 0, at -> branches.get(at).head());
  }

  /** The word that leads a name: {@code President} of {@code President Ba}. */
  public static int leading(List<Branch> branches, int word) {
    return above(branches, word)
        .filter(at -> branches.get(at).head() < 0 || !OF_NAME.contains(branches.get(at).relation()))
        .findFirst()
        .orElse(word);
  }
}
