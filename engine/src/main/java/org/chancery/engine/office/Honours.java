package org.chancery.engine.office;

import java.util.Set;
import org.chancery.knowledge.Role;

/** Tells ranks, honours and callings, which stand before a name as offices do and are none. */
final class Honours {

  /** Last words of ranks: {@code Vice Admiral Ba}. */
  private static final Set<String> RANKS =
      Set.of(
          "general",
          "brigadier",
          "colonel",
          "major",
          "captain",
          "lieutenant",
          "sergeant",
          "corporal",
          "private",
          "admiral",
          "commodore",
          "marshal",
          "officer");

  private static final Set<String> HONOURS =
      Set.of(
          "superintendent",
          "sheikh",
          "sheik",
          "prince",
          "princess",
          "justice",
          "professor",
          "associate professor",
          "assistant professor",
          "reverend",
          "monsignor",
          "ayatollah",
          "grand ayatollah",
          "rabbi");

  private Honours() {}

  /** Whether a role is a rank, an honour or a calling: {@code Colonel}, {@code Sheikh}. */
  static boolean has(Role role) {
    return isRank(role) || HONOURS.contains(role.noun());
  }

  private static boolean isRank(Role role) {
    String last = role.noun().substring(role.noun().lastIndexOf(' ') + 1);
    return role.sectors().contains("MIL") && RANKS.contains(last);
  }
}
