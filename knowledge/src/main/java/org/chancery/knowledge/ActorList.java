package org.chancery.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A user's own actors, and the nouns that give sectors to people of any country.
 *
 * @param actors whom names stand for
 * @param agents nouns such as {@code harbour pilot}, singular and plural
 */
public record ActorList(List<Actor> actors, List<Role> agents) {

  /** No actors at all. */
  public static final ActorList NONE = new ActorList(List.of(), List.of());

  public ActorList {
    actors = List.copyOf(actors);
    agents = List.copyOf(agents);
  }

  /**
   * The actors of a file: a table of names, codes and dates, or a dictionary of PETRARCH or TABARI.
   * What is wrong with a line is told by its number, and the others are read.
   *
   * @throws KnowledgeException where the file cannot be read at all
   */
  public static ActorList read(Path file, Consumer<Problem> problems) {
    List<String> lines = Shelf.lines(file);
    ActorLines read = new ActorLines(file.toString(), problems);
    boolean dictionary =
        !file.toString().endsWith(".tsv") && lines.stream().anyMatch(ActorList::hasCode);
    if (dictionary) {
      new ActorDictionary(read).read(lines);
    } else {
      new ActorTable(read).read(lines);
    }
    return read.list();
  }

  /** Whether the line gives a code as dictionaries do, in brackets. */
  private static boolean hasCode(String line) {
    int open = line.indexOf('[');
    return !Table.isComment(line) && open >= 0 && line.indexOf(']', open) > 0;
  }

  /** The lines of a table that says the same. */
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    for (Actor actor : actors) {
      String names = String.join("|", actor.names());
      for (Coding coding : actor.codings()) {
        lines.add(
            String.join(
                "\t",
                names,
                coding.country().orElse("") + String.join("", coding.sectors()),
                coding.from().map(Object::toString).orElse(""),
                coding.until().map(Object::toString).orElse("")));
      }
    }
    String nouns = "";
    for (int i = 0; i < agents.size(); i++) {
      Role agent = agents.get(i);
      nouns += (nouns.isEmpty() ? "" : "|") + agent.noun();
      if (i + 1 == agents.size() || agents.get(i + 1).use() != Role.Use.GROUP) {
        lines.add(nouns + "\t~" + String.join("", agent.sectors()) + "\t\t");
        nouns = "";
      }
    }
    return lines;
  }

  /** Those of this list, and then those of another. */
  public ActorList and(ActorList other) {
    List<Actor> all = new ArrayList<>(actors);
    all.addAll(other.actors);
    List<Role> nouns = new ArrayList<>(agents);
    nouns.addAll(other.agents);
    return new ActorList(all, nouns);
  }
}
