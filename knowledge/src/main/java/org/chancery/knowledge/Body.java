package org.chancery.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * An organization known by name: intergovernmental, an alliance, an armed group, an agency.
 *
 * @param id a stable slug: {@code nato}
 * @param aliases acronyms and short forms
 * @param kind {@code intergovernmental}, {@code alliance}, {@code armed group} ...
 * @param sectors PLOVER sectors, the main one first
 * @param iso3 the state it belongs to, if to one
 */
public record Body(
    String id,
    String name,
    List<String> aliases,
    String kind,
    List<String> sectors,
    Optional<String> iso3) {

  public Body {
    aliases = List.copyOf(aliases);
    sectors = List.copyOf(sectors);
  }
}
