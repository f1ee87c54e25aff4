package org.chancery.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All tables, immutable.
 *
 * @param familyNames family names of cultures that put them first: {@code Kim}, {@code Nguyen}
 * @param hash a fingerprint of what the tables say; comments and line ends do not count
 */
public record Knowledge(
    List<State> states,
    List<Seat> seats,
    List<Body> bodies,
    List<Region> regions,
    List<Role> roles,
    List<BodyHead> bodyHeads,
    List<GivenName> givenNames,
    List<String> familyNames,
    Plover plover,
    Cameo cameo,
    String hash) {

  public Knowledge {
    states = List.copyOf(states);
    seats = List.copyOf(seats);
    bodies = List.copyOf(bodies);
    regions = List.copyOf(regions);
    roles = List.copyOf(roles);
    bodyHeads = List.copyOf(bodyHeads);
    givenNames = List.copyOf(givenNames);
    familyNames = List.copyOf(familyNames);
  }

  /** The tables that come with the program, read once. */
  public static Knowledge bundled() {
    return Bundled.TABLES;
  }

  /**
   * The tables of a folder laid out as the bundled ones; a table that is not there is the bundled
   * one.
   *
   * @throws KnowledgeException at the first thing wrong with a table
   */
  public static Knowledge load(Path directory) {
    return Shelf.of(directory).read();
  }

  /** Everything wrong with a table or a folder of tables, in the order of the tables. */
  public static List<Problem> check(Path path) {
    List<Problem> problems = new ArrayList<>();
    try {
      Shelf.of(path).readChecked(problems::add);
    } catch (KnowledgeException e) {
      problems.add(e.problem());
    }
    return List.copyOf(problems);
  }

  /** The state of this ISO 3166-1 alpha-3 code. */
  public Optional<State> state(String iso3) {
    return states.stream().filter(state -> state.iso3().equals(iso3)).findFirst();
  }

  /** The body of this id. */
  public Optional<Body> body(String id) {
    return bodies.stream().filter(body -> body.id().equals(id)).findFirst();
  }

  /** Holds the bundled tables once they have been asked for. */
  private static final class Bundled {
    static final Knowledge TABLES = Shelf.bundled().read();
  }
}
