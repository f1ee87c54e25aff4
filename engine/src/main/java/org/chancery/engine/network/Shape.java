package org.chancery.engine.network;

/** How a word is written, which the pieces do not tell. */
enum Shape {
  /** No word: the marks at the ends of a window. */
  NONE(0),
  SMALL(1),
  CAPITALIZED(2),
  CAPITALS(3),
  MIXED(4),
  NUMBER(5),
  MARKS(6),
  LETTERS_AND_DIGITS(7);

  private final int number;

  Shape(int number) {
    this.number = number;
  }

  /** Its number in training. */
  int number() {
    return number;
  }

  static Shape of(String word) {
    int letters = 0;
    int capitals = 0;
    int digits = 0;
    boolean firstIsCapital = false;
    for (int c : word.codePoints().toArray()) {
      if (Character.isLetter(c)) {
        boolean capital = Character.isUpperCase(c);
        firstIsCapital |= letters == 0 && capital;
        letters++;
        capitals += capital ? 1 : 0;
      } else if (Character.isDigit(c)) {
        digits++;
      }
    }
    if (letters == 0) {
      return digits > 0 ? NUMBER : MARKS;
    }
    if (digits > 0) {
      return LETTERS_AND_DIGITS;
    }
    if (capitals == 0) {
      return SMALL;
    }
    if (letters > 1 && capitals == letters) {
      return CAPITALS;
    }
    return firstIsCapital && capitals == 1 ? CAPITALIZED : MIXED;
  }
}
