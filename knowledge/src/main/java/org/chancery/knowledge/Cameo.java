package org.chancery.knowledge;

import java.util.List;
import java.util.Optional;

/** The CAMEO event codes with their Goldstein values and what they are in PLOVER. */
public record Cameo(List<Code> codes) {

  public Cameo {
    codes = List.copyOf(codes);
  }

  /**
   * One code of the hierarchy.
   *
   * @param code two to four digits, leading zeros kept: {@code 042}
   * @param goldstein from -10, conflict, to 10, cooperation
   * @param type the PLOVER type it maps to; empty where PLOVER has none (plain comments)
   * @param mode the PLOVER mode, where the mapping gives one that PLOVER has
   * @param contexts PLOVER contexts
   */
  public record Code(
      String code,
      String label,
      double goldstein,
      Optional<String> type,
      Optional<String> mode,
      List<String> contexts) {

    public Code {
      contexts = List.copyOf(contexts);
    }
  }

  /** The entry of this code. */
  public Optional<Code> code(String code) {
    return codes.stream().filter(entry -> entry.code().equals(code)).findFirst();
  }
}
