package org.chancery.engine.mention;

import java.util.Set;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.Place;
import org.chancery.knowledge.Place.Kind;

/** The towns that news names without saying where they are. */
public final class Towns {

  /** Inhabitants of the smallest. */
  private static final int LEAST = 30_000;

  private static final Set<Kind> TOWNS = Set.of(Kind.TOWN, Kind.CAPITAL);

  private Towns() {}

  /** Whether one of them is called so: {@code Goma}. */
  public static boolean has(String name) {
    return Gazetteer.bundled().named(name).stream().anyMatch(place -> place.population() >= LEAST);
  }

  /**
   * Whether a town is called so, and no state or part of one: {@code Nairobi}, not {@code Chad}.
   */
  public static boolean isTown(String name) {
    return has(name)
        && Gazetteer.bundled().named(name).stream().map(Place::kind).allMatch(TOWNS::contains);
  }
}
