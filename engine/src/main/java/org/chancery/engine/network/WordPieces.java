package org.chancery.engine.network;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces that the encoder knows: small letters without accents, punctuation
 * apart, the longest known piece first (WordPiece, Wu et al. 2016, as BERT's uncased tokenizer).
 */
final class WordPieces {

  /** Letters of a part that is still cut; a longer one is unknown, as it was in training. */
  private static final int LONGEST = 64;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int unknown;

  WordPieces(List<String> vocabulary) {
    for (int i = 0; i < vocabulary.size(); i++) {
      numbers.put(vocabulary.get(i), i);
    }
    this.unknown = number("[UNK]");
  }

  /** The number of a piece that the vocabulary must hold. */
  int number(String piece) {
    Integer number = numbers.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("the vocabulary lacks " + piece);
    }
    return number;
  }

  /** The numbers of a word's pieces; at least one. */
  List<Integer> of(String word) {
    List<Integer> pieces = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    folded(word)
        .codePoints()
        .forEach(
            c -> {
              if (isMark(c)) {
                cut(part.toString(), pieces);
                part.setLength(0);
                cut(Character.toString(c), pieces);
              } else {
                part.appendCodePoint(c);
              }
            });
    cut(part.toString(), pieces);
    if (pieces.isEmpty()) {
      pieces.add(unknown);
    }
    return pieces;
  }

  private static String folded(String word) {
    String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder(decomposed.length());
    decomposed.codePoints().filter(c -> !isDropped(c)).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private void cut(String part, List<Integer> pieces) {
    if (part.isEmpty()) {
      return;
    }
    int[] letters = part.codePoints().toArray();
    List<Integer> found = new ArrayList<>();
    int at = 0;
    while (at < letters.length && letters.length <= LONGEST) {
      int end = letters.length;
      Integer number = null;
      while (end > at && number == null) {
        String piece = (at > 0 ? "##" : "") + new String(letters, at, end - at);
        number = numbers.get(piece);
        end = number == null ? end - 1 : end;
      }
      if (number == null) {
        break;
      }
      found.add(number);
      at = end;
    }
    if (at < letters.length) {
      pieces.add(unknown);
    } else {
      pieces.addAll(found);
    }
  }

  /** Accents, spaces, and what no reader sees: controls, soft hyphens, replacement characters. */
  private static boolean isDropped(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> c == 0xFFFD;
    };
  }

  /** Whether a character stands apart: punctuation, ASCII signs, CJK ideographs. */
  private static boolean isMark(int c) {
    if (c < 128) {
      return c > 32 && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF);
    };
  }
}
