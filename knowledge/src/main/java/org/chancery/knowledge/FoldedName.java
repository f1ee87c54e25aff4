package org.chancery.knowledge;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A name as it is looked up: in lower case, without the marks on its letters, without points,
 * commas and apostrophes, hyphens as blanks. {@code Côte-d'Or} is {@code cote dor}.
 */
final class FoldedName {
  private static final int LATIN_END = 0x250;
  private static final int ADDITIONAL = 0x1E00;
  private static final int ADDITIONAL_END = 0x1F00;

  /** What each Latin letter becomes; empty where it is dropped. */
  private static final String[] LATIN = new String[LATIN_END];

  private static final String[] LATIN_ADDITIONAL = new String[ADDITIONAL_END - ADDITIONAL];

  static {
    for (int i = 0; i < LATIN_END; i++) {
      LATIN[i] = folded((char) i);
    }
    for (int i = 0; i < LATIN_ADDITIONAL.length; i++) {
      LATIN_ADDITIONAL[i] = folded((char) (ADDITIONAL + i));
    }
  }

  private char[] letters = new char[64];
  private int length;

  /** Reads a name given in UTF-8 in place of the one before. */
  void read(byte[] text, int begin, int end) {
    length = 0;
    if (letters.length < 2 * (end - begin)) {
      letters = new char[2 * (end - begin)];
    }
    for (int i = begin; i < end; ) {
      int lead = text[i] & 0xFF;
      if (lead < 0x80) {
        add((char) lead);
        i++;
      } else if (lead < 0xE0) {
        add((char) (((lead & 0x1F) << 6) | (text[i + 1] & 0x3F)));
        i += 2;
      } else if (lead < 0xF0) {
        add((char) (((lead & 0x0F) << 12) | ((text[i + 1] & 0x3F) << 6) | (text[i + 2] & 0x3F)));
        i += 3;
      } else {
        i += 4;
      }
    }
  }

  void read(String name) {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    read(text, 0, text.length);
  }

  private void add(char letter) {
    if (letter >= 'a' && letter <= 'z') {
      letters[length++] = letter;
      return;
    }
    String folded;
    if (letter < LATIN_END) {
      folded = LATIN[letter];
    } else if (letter >= ADDITIONAL && letter < ADDITIONAL_END) {
      folded = LATIN_ADDITIONAL[letter - ADDITIONAL];
    } else {
      folded = isDropped(letter) ? "" : String.valueOf(letter);
    }
    for (int i = 0; i < folded.length(); i++) {
      letters[length++] = folded.charAt(i);
    }
  }

  private static String folded(char letter) {
    String special =
        switch (letter) {
          case '-' -> " ";
          case 'ß' -> "ss";
          case 'Æ', 'æ' -> "ae";
          case 'Œ', 'œ' -> "oe";
          case 'Ø', 'ø' -> "o";
          case 'Ł', 'ł' -> "l";
          case 'Đ', 'đ', 'Ð', 'ð' -> "d";
          case 'Þ', 'þ' -> "th";
          case 'ı' -> "i";
          case 'Ə', 'ə' -> "a";
          default -> "";
        };
    if (!special.isEmpty() || isDropped(letter)) {
      return special;
    }
    StringBuilder plain = new StringBuilder();
    String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    for (int i = 0; i < apart.length(); i++) {
      if (!isDropped(apart.charAt(i))) {
        plain.append(Character.toLowerCase(apart.charAt(i)));
      }
    }
    return plain.toString();
  }

  private static boolean isDropped(char letter) {
    return letter == '.'
        || letter == ','
        || letter == '\''
        || letter == '`'
        || (letter >= 0x2B0 && letter < 0x370)
        || letter == '‘'
        || letter == '’';
  }

  boolean isEmpty() {
    return length == 0;
  }

  /** A spread hash, equal for equal names. */
  int hash() {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + letters[i];
    }
    hash *= 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }

  boolean isSame(FoldedName other) {
    return Arrays.equals(letters, 0, length, other.letters, 0, other.length);
  }
}
