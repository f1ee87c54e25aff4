package org.chancery.knowledge;

import java.util.List;

/**
 * A place that stands for those who govern from it: {@code Kremlin}; never a capital.
 *
 * @param name without its article
 * @param iso3 the state that is governed from it
 * @param sectors PLOVER sectors of those it stands for
 */
public record Seat(String name, String iso3, List<String> sectors) {

  public Seat {
    sectors = List.copyOf(sectors);
  }
}
