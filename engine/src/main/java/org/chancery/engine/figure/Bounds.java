package org.chancery.engine.figure;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.figure.Figure.Bound;
import org.chancery.engine.sentence.Word;

/** The words that bound a number: {@code up to}, {@code more than}, {@code or more}. */
final class Bounds {

  /** A bound and where the words for it begin and end. */
  record Found(Bound bound, int from, int to) {}

  private record Line(List<String> words, Bound bound) {}

  private static final List<Line> BEFORE =
      List.of(
          line(Bound.AT_MOST, "not more than"),
          line(Bound.AT_MOST, "no more than"),
          line(Bound.AT_MOST, "never more than"),
          line(Bound.AT_MOST, "capped at"),
          line(Bound.AT_MOST, "limited to"),
          line(Bound.AT_MOST, "ceiling to"),
          line(Bound.AT_MOST, "ceiling of"),
          line(Bound.AT_MOST, "ceiling at"),
          line(Bound.AT_MOST, "a cap of"),
          line(Bound.AT_MOST, "within"),
          line(Bound.AT_MOST, "a maximum of"),
          line(Bound.AT_MOST, "as many as"),
          line(Bound.AT_MOST, "as much as"),
          line(Bound.AT_MOST, "up to"),
          line(Bound.AT_MOST, "at most"),
          line(Bound.AT_MOST, "at the most"),
          line(Bound.AT_LEAST, "no fewer than"),
          line(Bound.AT_LEAST, "no less than"),
          line(Bound.AT_LEAST, "not less than"),
          line(Bound.AT_LEAST, "not fewer than"),
          line(Bound.AT_LEAST, "a minimum of"),
          line(Bound.AT_LEAST, "at least"),
          line(Bound.MORE_THAN, "in excess of"),
          line(Bound.MORE_THAN, "upwards of"),
          line(Bound.MORE_THAN, "north of"),
          line(Bound.MORE_THAN, "more than"),
          line(Bound.MORE_THAN, "greater than"),
          line(Bound.MORE_THAN, "just over"),
          line(Bound.MORE_THAN, "well over"),
          line(Bound.MORE_THAN, "over"),
          line(Bound.MORE_THAN, "exceeding"),
          line(Bound.MORE_THAN, "above"),
          line(Bound.LESS_THAN, "fewer than"),
          line(Bound.LESS_THAN, "less than"),
          line(Bound.LESS_THAN, "just under"),
          line(Bound.LESS_THAN, "under"),
          line(Bound.LESS_THAN, "below"),
          line(Bound.ABOUT, "an estimated"),
          line(Bound.ABOUT, "close to"),
          line(Bound.ABOUT, "close on"),
          line(Bound.ABOUT, "nearer to"),
          line(Bound.ABOUT, "near"),
          line(Bound.ABOUT, "perhaps"),
          line(Bound.ABOUT, "maybe"),
          line(Bound.ABOUT, "circa"),
          line(Bound.ABOUT, "in the region of"),
          line(Bound.ABOUT, "about"),
          line(Bound.ABOUT, "around"),
          line(Bound.ABOUT, "some"),
          line(Bound.ABOUT, "roughly"),
          line(Bound.ABOUT, "approximately"),
          line(Bound.ABOUT, "nearly"),
          line(Bound.ABOUT, "almost"),
          line(Bound.ABOUT, "estimated"));

  private static final List<Line> AFTER =
      List.of(
          line(Bound.AT_LEAST, "or more"),
          line(Bound.AT_LEAST, "at the least"),
          line(Bound.AT_LEAST, "at least"),
          line(Bound.ABOUT, "or so"),
          line(Bound.ABOUT, "- odd"),
          line(Bound.AT_MOST, "at most"),
          line(Bound.AT_MOST, "at the most"),
          line(Bound.AT_MOST, "or less"),
          line(Bound.AT_MOST, "or fewer"));

  private Bounds() {}

  private static Line line(Bound bound, String words) {
    return new Line(List.of(words.split(" ")), bound);
  }

  /** The bound of the number that takes these words. */
  static Found of(List<Word> words, int from, int to) {
    return of(words, from, to, to);
  }

  /**
   * The bound of a number, which may stand behind what it counts: {@code four votes at most}.
   * Before a small number in words {@code over} bounds nothing: {@code hand over four}.
   */
  static Found of(List<Word> words, int from, int to, int counted) {
    Optional<Line> before =
        BEFORE.stream()
            .filter(l -> stands(words, from - l.words().size(), l))
            .filter(
                l -> !l.words().equals(List.of("over")) || !NumberWords.isSmall(words.get(from)))
            .findFirst();
    if (before.isPresent()) {
      return new Found(before.get().bound(), from - before.get().words().size(), to);
    }
    for (int end : new int[] {to, counted}) {
      Optional<Line> after = AFTER.stream().filter(l -> stands(words, end, l)).findFirst();
      if (after.isPresent()) {
        return new Found(after.get().bound(), from, end + after.get().words().size());
      }
    }
    return new Found(Bound.EXACTLY, from, to);
  }

  private static boolean stands(List<Word> words, int from, Line line) {
    if (from < 0 || from + line.words().size() > words.size()) {
      return false;
    }
    for (int i = 0; i < line.words().size(); i++) {
      if (!words.get(from + i).is(line.words().get(i))) {
        return false;
      }
    }
    return true;
  }
}
