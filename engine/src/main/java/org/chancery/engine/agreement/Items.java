package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.Word;

/**
 * Parts a list of provisions into its items: {@code two ferries a day, a customs house and the
 * return of the cattle} are three.
 */
final class Items {

  /** By what relations a noun hangs on what it belongs to. */
  private static final Set<String> NOUN = Set.of("obj", "obl", "nsubj", "nmod", "root");

  private static final Set<String> JOINS = Set.of(",", "and", "or", "as", "well");

  /** How many items beside the first make a list, and no pair. */
  private static final int LEAST = 2;

  private final List<Word> words;
  private final List<Branch> branches;

  Items(List<Word> words, List<Branch> branches) {
    this.words = words;
    this.branches = branches;
  }

  /**
   * A piece of the text.
   *
   * @param to behind its last word
   */
  record Item(int from, int to) {}

  /** The items of what stands between two words; the whole where it is no list. */
  List<Item> of(int from, int to) {
    for (int i = from; i < Math.min(to, branches.size()); i++) {
      List<Integer> others = others(i, to);
      if (NOUN.contains(branches.get(i).relation()) && others.size() >= LEAST) {
        return parted(from, to, others);
      }
    }
    return List.of(new Item(from, to));
  }

  private List<Integer> others(int first, int to) {
    return IntStream.range(first + 1, Math.min(to, branches.size()))
        .filter(k -> branches.get(k).head() == first && branches.get(k).relation().equals("conj"))
        .boxed()
        .toList();
  }

  private List<Item> parted(int from, int to, List<Integer> others) {
    List<Item> items = new ArrayList<>();
    int begin = from;
    for (int other : others) {
      int join =
          IntStream.range(begin + 1, other)
              .filter(k -> branches.get(k).head() == other && isJoin(k))
              .findFirst()
              .orElse(-1);
      if (join > 0) {
        items.add(new Item(begin, join));
        begin = join;
        while (begin < other && isJoin(begin)) {
          begin++;
        }
      }
    }
    items.add(new Item(begin, to));
    return items;
  }

  private boolean isJoin(int word) {
    return JOINS.contains(words.get(word).text());
  }
}
