package org.chancery.knowledge;

import java.util.List;

/**
 * A noun for what someone is or does in public life: {@code foreign minister}, {@code analyst}.
 *
 * @param noun in lower case
 * @param sectors PLOVER sectors, the main one first; empty where the noun gives none
 */
public record Role(String noun, List<String> sectors, Use use) {

  /** How a role noun is used: as a title that one holds, as a description, or of many at once. */
  public enum Use {
    OFFICE,
    ROLE,
    GROUP
  }

  public Role {
    sectors = List.copyOf(sectors);
  }
}
