package org.chancery.bench.coref;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.network.View;
import org.chancery.engine.sentence.Sentence;

/**
 * How strongly a head word takes up an earlier one: the network's score, which sees each in its own
 * window, and what the words themselves tell for or against it. The weights are round numbers of
 * GUM's dev part, about which the scores are flat; in the training part, which the network learned,
 * its scores need no help.
 */
final class Agreement {

  private static final double PER_WORD_TO_PRONOUN = -0.1;
  private static final double PER_WORD_TO_NOUN = -0.02;
  private static final double OTHER_TYPE = -1;
  private static final double SAME_SPEAKER = 10;
  private static final double SAME_NAME = 10;
  private static final double OTHER_NAME = -3;
  private static final double SAME_NOUN = 3;
  private static final double OTHER_NOUN = -1;
  private static final double SAME_PRONOUN = 3;
  private static final double OTHER_PRONOUN = -4;
  private static final double SAME_PHRASE = 3;

  /** Pronouns that mean the same however far apart they are. */
  private static final Set<String> OF_SPEECH = Set.of("i", "you", "we");

  private final View view;
  private final Wording wording;

  /** The head of each word; -1 for roots. */
  private final int[] heads;

  /** The speaker that each word means. */
  private final List<Optional<String>> meant;

  /**
   * @param speakers of each sentence; empty where nobody speaks it
   */
  Agreement(View view, List<String> speakers) {
    this.view = view;
    this.wording = new Wording(view);
    this.heads = heads(view);
    Speakers told = new Speakers(speakers);
    this.meant =
        IntStream.range(0, view.parsed().words().size())
            .mapToObj(word -> meant(word, told))
            .toList();
  }

  private static int[] heads(View view) {
    int[] heads = new int[view.parsed().words().size()];
    for (Sentence sentence : view.parsed().sentences()) {
      int first = sentence.words().getFirst().index();
      int[] places = view.heads(sentence);
      for (int i = 0; i < places.length; i++) {
        heads[first + i] = places[i] < 0 ? -1 : first + places[i];
      }
    }
    return heads;
  }

  private Optional<String> meant(int word, Speakers told) {
    return wording.isName(word)
        ? told.meant(wording.name(word))
        : told.meant(wording.pronoun(word).orElse(""), wording.sentence(word));
  }

  /** Above 0 where the later word rather takes up the earlier one than not. */
  OptionalDouble score(int later, int earlier) {
    Optional<String> speaker = meant.get(later);
    if (speaker.isPresent() && speaker.equals(meant.get(earlier))) {
      return OptionalDouble.of(SAME_SPEAKER);
    }
    OptionalDouble seen = view.takesUp(later, earlier);
    if (seen.isEmpty()) {
      return seen;
    }
    boolean types = view.label("gum", later).equals(view.label("gum", earlier));
    return OptionalDouble.of(
        seen.getAsDouble()
            + perWord(later, earlier) * (later - earlier)
            + (types ? 0 : OTHER_TYPE)
            + (isSaidOf(later, earlier) ? SAME_PHRASE : 0)
            + byLetters(later, earlier));
  }

  /**
   * Whether the one is said of the other, as GUM counts appositions and predicates: {@code Ana
   * Diop, a banker}, {@code Ana Diop is a banker}.
   */
  private boolean isSaidOf(int later, int earlier) {
    return isApposed(later, earlier)
        || isApposed(earlier, later)
        || (hangsOn(earlier, later, "nsubj") && hasCopula(later));
  }

  private boolean isApposed(int word, int to) {
    return hangsOn(word, to, "appos");
  }

  private boolean hangsOn(int word, int head, String relation) {
    return heads[word] == head && view.label("relation", word).equals(relation);
  }

  private boolean hasCopula(int word) {
    return view.parsed().sentences().get(wording.sentence(word)).words().stream()
        .anyMatch(each -> hangsOn(each.index(), word, "cop"));
  }

  /** Whether two words mean different speakers. */
  boolean apart(int word, int other) {
    Optional<String> speaker = meant.get(word);
    Optional<String> second = meant.get(other);
    return speaker.isPresent() && second.isPresent() && !speaker.equals(second);
  }

  private double perWord(int later, int earlier) {
    Optional<String> pronoun = wording.pronoun(later);
    if (pronoun.isPresent()) {
      return pronoun.filter(OF_SPEECH::contains).isPresent() ? 0 : PER_WORD_TO_PRONOUN;
    }
    return wording.isName(later) && wording.isName(earlier) ? 0 : PER_WORD_TO_NOUN;
  }

  private double byLetters(int later, int earlier) {
    if (wording.isName(later) && wording.isName(earlier)) {
      boolean persons = view.label("gum", later).equals("person");
      return byNames(persons, wording.name(later), wording.name(earlier));
    }
    return byWords(
        view.label("upos", later),
        wording.letters(later),
        view.label("upos", earlier),
        wording.letters(earlier));
  }

  /**
   * What two names, each its head word first, tell for their meaning the same: one must have all
   * words of the other, and if they are not of persons, the same head.
   */
  static double byNames(boolean persons, List<String> later, List<String> earlier) {
    boolean within = later.containsAll(earlier) || earlier.containsAll(later);
    boolean same = within && (persons || later.getFirst().equals(earlier.getFirst()));
    return same ? SAME_NAME : OTHER_NAME;
  }

  /** What two words, each with its part of speech, tell for their meaning the same. */
  static double byWords(String laterClass, String later, String earlierClass, String earlier) {
    boolean pronoun = laterClass.equals("PRON");
    boolean otherPronoun = earlierClass.equals("PRON");
    if (pronoun && otherPronoun) {
      boolean same = Wording.pronoun(later).equals(Wording.pronoun(earlier));
      return same ? SAME_PRONOUN : OTHER_PRONOUN;
    }
    if (pronoun || otherPronoun) {
      return 0;
    }
    boolean same = laterClass.equals(earlierClass) && later.equals(earlier);
    return same ? SAME_NOUN : OTHER_NOUN;
  }
}
