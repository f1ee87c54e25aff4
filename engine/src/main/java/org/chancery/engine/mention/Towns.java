package org.chancery.engine.mention;

import org.chancery.knowledge.Gazetteer;

/** The towns that news names without saying where they are. */
public final class Towns {

  /** Inhabitants of the smallest. */
  private static final int LEAST = 30_000;

  private Towns() {}

  /** Whether one of them is called so: {@code Goma}. */
  public static boolean has(String name) {
    return Gazetteer.bundled().named(name).stream().anyMatch(place -> place.population() >= LEAST);
  }
}
