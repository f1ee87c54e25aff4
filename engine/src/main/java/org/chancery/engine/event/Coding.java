package org.chancery.engine.event;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.knowledge.Cameo;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Plover;

/**
 * The codes and scales of an event.
 *
 * @param mode PLOVER's mode, where the type has it
 * @param cameo the code that says no more than type and mode do
 */
record Coding(
    Optional<String> mode, String cameo, int quad, BigDecimal goldstein, BigDecimal score) {

  /** What CAMEO codes apart, and PLOVER does not: the signing of an agreement. */
  private static final String SIGNING = "057";

  private static final List<String> SIGN = List.of("sign", "ratif", "initial", "accede");

  /** The CAMEO root of each type where the table maps several roots to it. */
  private static final Set<String> ROOTS =
      Set.of(
          "03", "04", "05", "06", "07", "08", "10", "11", "12", "13", "14", "15", "16", "17", "18");

  /**
   * Of an event that a word tells.
   *
   * @throws IllegalArgumentException if PLOVER has no such type
   */
  static Coding of(Knowledge knowledge, String type, Optional<String> mode, String word) {
    Plover.Type known =
        knowledge
            .plover()
            .type(type)
            .orElseThrow(() -> new IllegalArgumentException("PLOVER has no type " + type));
    Optional<Plover.Mode> own = mode.flatMap(known::mode);
    Cameo.Code code = cameo(knowledge.cameo(), type, own.map(Plover.Mode::code), word);
    return new Coding(
        own.map(Plover.Mode::code),
        code.code(),
        known.quad(),
        BigDecimal.valueOf(code.goldstein()),
        BigDecimal.valueOf(own.map(Plover.Mode::score).orElse(known.score())));
  }

  private static Cameo.Code cameo(Cameo cameo, String type, Optional<String> mode, String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (type.equals("SUPPORT") && SIGN.stream().anyMatch(lower::startsWith)) {
      return cameo.code(SIGNING).orElseThrow();
    }
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
