package org.chancery.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * All tables, immutable.
 *
 * @param actors the user's own; none come with the program
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
    List<Actor> actors,
    String hash) {

  /** The user's own actors in a folder of tables. */
  public static final String ACTORS = "actors.tsv";

  public Knowledge {
    states = List.copyOf(states);
    seats = List.copyOf(seats);
    bodies = List.copyOf(bodies);
    regions = List.copyOf(regions);
    roles = List.copyOf(roles);
    bodyHeads = List.copyOf(bodyHeads);
    givenNames = List.copyOf(givenNames);
    familyNames = List.copyOf(familyNames);
    actors = List.copyOf(actors);
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

  /**
   * The tables of a folder as above, and the actors of its {@code actors.tsv}. What is wrong with a
   * line is told, and the others are read.
   *
   * @throws KnowledgeException where there is no table, or one cannot be read at all
   */
  public static Knowledge load(Path directory, Consumer<Problem> problems) {
    Path own = directory.resolve(ACTORS);
    boolean lists = Files.isRegularFile(own);
    Knowledge tables =
        lists && !Shelf.holdsTables(directory)
            ? bundled()
            : Shelf.of(directory).readChecked(problems);
    return lists ? tables.with(ActorList.read(own, problems)) : tables;
  }

  /** With a user's own actors, whose names and nouns go before all others. */
  public Knowledge with(ActorList list) {
    if (list.actors().isEmpty() && list.agents().isEmpty()) {
      return this;
    }
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(hash);
    list.table().forEach(fingerprint::add);
    List<Actor> all = new ArrayList<>(list.actors());
    all.addAll(actors);
    List<Role> nouns = new ArrayList<>(list.agents());
    nouns.addAll(roles);
    return new Knowledge(
        withStates(list.actors()),
        seats,
        bodies,
        regions,
        nouns,
        bodyHeads,
        givenNames,
        familyNames,
        plover,
        cameo,
        all,
        fingerprint.toString());
  }

  /** Our states, and those of a user that we lack: under the name that the list gives first. */
  private List<State> withStates(List<Actor> list) {
    Set<String> known = new HashSet<>();
    states.forEach(state -> known.add(state.iso3()));
    List<State> joined = new ArrayList<>(states);
    for (Actor actor : list) {
      for (Coding coding : actor.codings()) {
        if (coding.isState() && coding.country().filter(known::add).isPresent()) {
          joined.add(
              new State(
                  coding.country().get(),
                  "",
                  actor.name(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of()));
        }
      }
    }
    return joined;
  }

  /** Everything wrong with a table, a folder of tables or a list of actors, in its order. */
  public static List<Problem> check(Path path) {
    List<Problem> problems = new ArrayList<>();
    try {
      if (isActors(path)) {
        ActorList.read(path, problems::add);
      } else {
        load(path, problems::add);
      }
    } catch (KnowledgeException e) {
      problems.add(e.problem());
    }
    return List.copyOf(problems);
  }

  /** Whether a file is none of the tables, so that it must be a list of actors. */
  private static boolean isActors(Path path) {
    return Files.isRegularFile(path) && !Shelf.holdsTables(path);
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
