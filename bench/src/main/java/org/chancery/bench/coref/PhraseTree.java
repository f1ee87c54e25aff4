package org.chancery.bench.coref;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.text.Span;

/**
 * A sentence with its tree of dependencies. Words are counted from the start of the sentence.
 *
 * @param heads the place of each word's head; -1 for the root
 * @param relations to the head, in Universal Dependencies without subtypes
 * @param classes universal parts of speech
 */
record PhraseTree(
    Sentence sentence, List<Integer> heads, List<String> relations, List<String> classes) {

  /** What hangs on a word but is not of its phrase. */
  private static final Set<String> OUTSIDE =
      Set.of(
          "advcl",
          "appos",
          "aux",
          "cc",
          "conj",
          "cop",
          "discourse",
          "dislocated",
          "list",
          "mark",
          "nsubj",
          "orphan",
          "parataxis",
          "reparandum",
          "vocative");

  private static final Set<String> OUTSIDE_BEFORE = Set.of("advmod", "case");

  private static final Set<String> OUTSIDE_AFTER = Set.of("dep");

  /** What hangs on a verb but is not of its clause. */
  private static final Set<String> OUTSIDE_OF_VERB = Set.of("cc", "conj", "discourse", "parataxis");

  private static final Map<String, String> OPENED =
      Map.of(")", "(", "]", "[", "”", "“", "\"", "\"");

  PhraseTree {
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
    classes = List.copyOf(classes);
  }

  /**
   * Where the mention that this word heads stands: the word and the words next to it that hang on
   * it, directly or not, but for those that come by
   *
   * <ul>
   *   <li>advcl, appos, aux, cc, conj, cop, discourse, dislocated, list, mark, nsubj, orphan,
   *       parataxis, reparandum or vocative,
   *   <li>advmod or case before the word (after it, case is the possessive mark), dep after it,
   *   <li>if it is a verb, cc, conj, discourse or parataxis only: it stands for its whole clause,
   * </ul>
   *
   * and without punctuation at the ends, but for a bracket or quotation mark that closes one in it.
   * With gold trees and heads this finds 91.5 % of the mentions of GUM's training part exactly; 1.2
   * % share their head word with a mention that is longer or shorter.
   */
  Span mention(int head) {
    int begin = head;
    int end = head;
    while (begin > 0 && isPart(begin - 1, head)) {
      begin--;
    }
    while (end < heads.size() - 1 && isPart(end + 1, head)) {
      end++;
    }
    while (begin < head && isPunctuation(begin)) {
      begin++;
    }
    while (end > head && isPunctuation(end)) {
      end--;
    }
    end += closes(begin, end) ? 1 : 0;
    return sentence.words().get(begin).span().through(sentence.words().get(end).span());
  }

  /** Whether the next word closes a bracket or quotation that opens within a phrase. */
  private boolean closes(int begin, int end) {
    if (end == heads.size() - 1) {
      return false;
    }
    String closing = sentence.words().get(end + 1).text();
    String opening = OPENED.getOrDefault(closing, "");
    long opened = count(begin, end, opening);
    return opening.equals(closing) ? opened % 2 == 1 : opened > count(begin, end, closing);
  }

  private long count(int begin, int end, String letters) {
    return sentence.words().subList(begin, end + 1).stream()
        .filter(word -> word.text().equals(letters))
        .count();
  }

  private boolean isPart(int word, int head) {
    int child = word;
    while (heads.get(child) >= 0 && heads.get(child) != head) {
      child = heads.get(child);
    }
    return heads.get(child) == head && !isOutside(child, head);
  }

  private boolean isOutside(int child, int head) {
    String relation = relations.get(child);
    if (classes.get(head).equals("VERB")) {
      return OUTSIDE_OF_VERB.contains(relation);
    }
    return OUTSIDE.contains(relation)
        || (child < head ? OUTSIDE_BEFORE : OUTSIDE_AFTER).contains(relation);
  }

  private boolean isPunctuation(int word) {
    return relations.get(word).equals("punct");
  }

  /** The first of the words [begin, end) whose own head is not among them. */
  int headOf(int begin, int end) {
    for (int i = begin; i < end; i++) {
      int head = heads.get(i);
      if (head < begin || head >= end) {
        return i;
      }
    }
    return begin;
  }
}
