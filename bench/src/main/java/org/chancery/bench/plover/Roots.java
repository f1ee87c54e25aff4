package org.chancery.bench.plover;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Plover;

/**
 * The fifteen roots of PLV (Hu et al. 2024) and the quad of each. They are PLOVER's types, with
 * CONCEDE and RETREAT as one, YIELD. PLV gives every YIELD quad 2, which in our table only RETREAT
 * has; for all other roots the quad that PLV gives them most often is the table's.
 */
final class Roots {

  static final String COOPERATION = "cooperation";
  static final String CONFLICT = "conflict";

  /** The names of the quads, and of the two halves they make. */
  static final List<String> QUADS = List.of("1", "2", "3", "4");

  static final List<String> HALVES = List.of(COOPERATION, CONFLICT);

  private static final Map<String, String> QUAD_OF_ROOT = quads(Knowledge.bundled().plover());

  private Roots() {}

  private static Map<String, String> quads(Plover plover) {
    Map<String, String> quads = new LinkedHashMap<>();
    for (Plover.Type type : plover.types()) {
      switch (type.code()) {
        case "CONCEDE", "RETREAT" -> quads.put("YIELD", "2");
        default -> quads.put(type.code(), String.valueOf(type.quad()));
      }
    }
    return quads;
  }

  /** All roots, in the order of PLOVER's table. */
  static List<String> all() {
    return List.copyOf(QUAD_OF_ROOT.keySet());
  }

  static String quad(String root) {
    String quad = QUAD_OF_ROOT.get(root);
    if (quad == null) {
      throw new IllegalArgumentException("no root " + root + "; there are " + all());
    }
    return quad;
  }

  /** Cooperation for the quads 1 and 2, conflict for 3 and 4. */
  static String half(String quad) {
    return quad.equals("1") || quad.equals("2") ? COOPERATION : CONFLICT;
  }
}
