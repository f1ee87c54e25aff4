package org.chancery.bench.plover;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** The most pairs of gold and found that fit, each in one pair at most (Kuhn 1955). */
final class Pairing {

  private static final int NONE = -1;

  private final boolean[][] fits;

  /** Of each found one the gold that it is paired with. */
  private final int[] goldOf;

  private Pairing(boolean[][] fits, int found) {
    this.fits = fits;
    this.goldOf = new int[found];
    Arrays.fill(goldOf, NONE);
  }

  /** How many pairs there can be. */
  static <T> int most(List<T> gold, List<T> found, BiPredicate<T, T> fits) {
    boolean[][] table = new boolean[gold.size()][found.size()];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        table[i][j] = fits.test(gold.get(i), found.get(j));
      }
    }
    return new Pairing(table, found.size()).size();
  }

  private int size() {
    int size = 0;
    for (int gold = 0; gold < fits.length; gold++) {
      size += pair(gold, new boolean[goldOf.length]) ? 1 : 0;
    }
    return size;
  }

  /** Finds one for this gold; those paired before may have to take others. */
  private boolean pair(int gold, boolean[] tried) {
    for (int found = 0; found < goldOf.length; found++) {
      if (fits[gold][found] && !tried[found]) {
        tried[found] = true;
        if (goldOf[found] == NONE || pair(goldOf[found], tried)) {
          goldOf[found] = gold;
          return true;
        }
      }
    }
    return false;
  }
}
