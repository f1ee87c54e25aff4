package org.chancery.bench.readings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which place of one text is which of another, by the longest runs of equal words (Ratcliff and
 * Metzener 1988, Pattern Matching: the Gestalt Approach).
 */
final class Alignment {

  private record Token(String text, int at) {}

  private record Window(int fromA, int toA, int fromB, int toB) {}

  private Alignment() {}

  /** From places of the first text, in code points, to places of the second. */
  static Map<Integer, Integer> between(int[] first, int[] second) {
    List<Token> a = tokens(first);
    List<Token> b = tokens(second);
    Map<String, List<Integer>> places = new HashMap<>();
    for (int j = 0; j < b.size(); j++) {
      places.computeIfAbsent(b.get(j).text(), _ -> new ArrayList<>()).add(j);
    }
    Map<Integer, Integer> map = new HashMap<>();
    Deque<Window> open = new ArrayDeque<>();
    open.push(new Window(0, a.size(), 0, b.size()));
    while (!open.isEmpty()) {
      Window window = open.pop();
      int[] run = longest(a, places, window);
      int length = run[2];
      if (length == 0) {
        continue;
      }
      for (int k = 0; k < length; k++) {
        Token from = a.get(run[0] + k);
        for (int c = 0; c < from.text().codePointCount(0, from.text().length()); c++) {
          map.put(from.at() + c, b.get(run[1] + k).at() + c);
        }
      }
      if (window.fromA() < run[0] && window.fromB() < run[1]) {
        open.push(new Window(window.fromA(), run[0], window.fromB(), run[1]));
      }
      if (run[0] + length < window.toA() && run[1] + length < window.toB()) {
        open.push(new Window(run[0] + length, window.toA(), run[1] + length, window.toB()));
      }
    }
    return map;
  }

  private static int[] longest(List<Token> a, Map<String, List<Integer>> places, Window window) {
    int[] best = {window.fromA(), window.fromB(), 0};
    Map<Integer, Integer> lengths = Map.of();
    for (int i = window.fromA(); i < window.toA(); i++) {
      Map<Integer, Integer> next = new HashMap<>();
      for (int j : places.getOrDefault(a.get(i).text(), List.of())) {
        if (j < window.fromB()) {
          continue;
        }
        if (j >= window.toB()) {
          break;
        }
        int length = lengths.getOrDefault(j - 1, 0) + 1;
        next.put(j, length);
        if (length > best[2]) {
          best = new int[] {i - length + 1, j - length + 1, length};
        }
      }
      lengths = next;
    }
    return best;
  }

  private static List<Token> tokens(int[] text) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length) {
      int from = i;
      while (i < text.length && (isAlphanumeric(text[i]) || text[i] == '_')) {
        i++;
      }
      if (i == from) {
        i++;
        if (Character.isWhitespace(text[from]) || Character.isSpaceChar(text[from])) {
          continue;
        }
      }
      tokens.add(new Token(new String(text, from, i - from).toLowerCase(Locale.ROOT), from));
    }
    return tokens;
  }

  static boolean isAlphanumeric(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
