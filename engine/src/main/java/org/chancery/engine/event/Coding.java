package org.chancery.engine.event;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.knowledge.Cameo;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Plover;

/**
 * The codes and scales of an event.
 *
 * @param mode PLOVER's mode, where the type has it
 * @param cameo the code that the words tell, else one that says no more than type and mode do
 */
record Coding(
    Optional<String> mode, String cameo, int quad, BigDecimal goldstein, BigDecimal score) {

  /** Words of the sentence before and after the one that tells the event that may tell more. */
  private static final int BEFORE = 6;

  private static final int AFTER = 12;

  /** Its modes say with what force, which no other word of it says better. */
  private static final String BY_MODE = "ASSAULT";

  /** The CAMEO root of each type where the table maps several roots to it. */
  private static final Set<String> ROOTS =
      Set.of(
          "03", "04", "05", "06", "07", "08", "10", "11", "12", "13", "14", "15", "16", "17", "18");

  /**
   * Of an event that a word of a sentence tells.
   *
   * @throws IllegalArgumentException if PLOVER has no such type
   */
  static Coding of(
      Knowledge knowledge, String type, Optional<String> mode, Sentence sentence, Word word) {
    Plover.Type known =
        knowledge
            .plover()
            .type(type)
            .orElseThrow(() -> new IllegalArgumentException("PLOVER has no type " + type));
    Optional<Plover.Mode> own = mode.flatMap(known::mode);
    Optional<String> code = own.map(Plover.Mode::code);
    Cameo.Code cameo =
        knowledge
            .cameo()
            .told(type, word.text(), clause(sentence, word))
            .filter(told -> !type.equals(BY_MODE) || fits(knowledge.cameo(), told, code))
            .orElseGet(() -> plainest(knowledge.cameo(), type, code));
    return new Coding(
        code,
        cameo.code(),
        known.quad(),
        BigDecimal.valueOf(cameo.goldstein()),
        BigDecimal.valueOf(own.map(Plover.Mode::score).orElse(known.score())));
  }

  /** Whether a code is of this mode, or none is. */
  private static boolean fits(Cameo cameo, Cameo.Code told, Optional<String> mode) {
    return told.mode().equals(mode)
        || cameo.codes().stream().noneMatch(code -> mode.isPresent() && code.mode().equals(mode));
  }

  /** The words near one of a sentence, a blank before each. */
  private static String clause(Sentence sentence, Word word) {
    return sentence.words().stream()
        .filter(near -> near.index() >= word.index() - BEFORE)
        .filter(near -> near.index() <= word.index() + AFTER && !near.equals(word))
        .map(near -> " " + near.text())
        .collect(Collectors.joining());
  }

  private static Cameo.Code plainest(Cameo cameo, String type, Optional<String> mode) {
    Comparator<Cameo.Code> plainest =
        Comparator.comparingInt((Cameo.Code code) -> code.code().length())
            .thenComparing(Cameo.Code::code);
    List<Cameo.Code> ofType =
        cameo.codes().stream().filter(code -> code.type().equals(Optional.of(type))).toList();
    return ofType.stream()
        .filter(code -> mode.isPresent() && code.mode().equals(mode))
        .min(plainest)
        .or(() -> ofType.stream().filter(code -> ROOTS.contains(code.code())).min(plainest))
        .or(() -> ofType.stream().min(plainest))
        .orElseThrow(() -> new IllegalArgumentException("CAMEO has no code for " + type));
  }
}
