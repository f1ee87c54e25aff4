package org.chancery.engine.network;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/** The tree of one sentence; words are given by their places in the document. */
public final class Tree {

  private static final Set<String> POSSESSIVES =
      Set.of("'s", "’s", "'", "’", "his", "her", "its", "their", "our", "my", "your", "whose");

  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

  private final int from;
  private final int to;
  private final List<Word> words;
  private final List<Branch> branches;

  /** Of a sentence, with the words of its document and on what each hangs. */
  public Tree(Sentence sentence, List<Word> words, List<Branch> branches) {
    this.from = sentence.words().getFirst().index();
    this.to = from + sentence.words().size();
    this.words = words;
    this.branches = branches;
  }

  /** The first word of the sentence. */
  public int from() {
    return from;
  }

  /** The first word behind the sentence. */
  public int to() {
    return to;
  }

  /** The words that hang on one, in reading order. */
  public IntStream under(int head) {
    return IntStream.range(from, to).filter(k -> branches.get(k).head() == head);
  }

  /** Those of them that do so by this relation. */
  public IntStream under(int head, String relation) {
    return under(head).filter(k -> is(k, relation));
  }

  public boolean has(int head, String relation) {
    return under(head, relation).findAny().isPresent();
  }

  /** The word that one hangs on; -1 where that is none of the sentence. */
  public int head(int word) {
    int head = branches.get(word).head();
    return from <= head && head < to ? head : -1;
  }

  public String relation(int word) {
    return branches.get(word).relation();
  }

  public boolean is(int word, String relation) {
    return relation(word).equals(relation);
  }

  public Word word(int word) {
    return words.get(word);
  }

  public String lower(int word) {
    return words.get(word).text().toLowerCase(Locale.ROOT);
  }

  /** Whether a form of {@code be} helps a verb: {@code was seized}. */
  public boolean isHelpedByBe(int verb) {
    return under(verb, "aux").anyMatch(k -> BE.contains(lower(k)));
  }

  /** {@code of} for the ministry in {@code of the ministry}; empty where there is none. */
  public String preposition(int word) {
    return under(word, "case").mapToObj(this::lower).findFirst().orElse("");
  }

  /** {@code Kenya's}, {@code its}. */
  public boolean isPossessive(int word) {
    return POSSESSIVES.contains(lower(word)) || POSSESSIVES.contains(preposition(word));
  }
}
