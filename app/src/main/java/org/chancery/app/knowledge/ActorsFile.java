package org.chancery.app.knowledge;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.chancery.knowledge.ActorList;
import org.chancery.knowledge.Problem;

/** A user's own actors in any form that we read. */
public final class ActorsFile {
  private ActorsFile() {}

  /**
   * The actors of a table, a dictionary or a dump of Wikidata. What is wrong with a line is told,
   * and the others are read.
   *
   * @throws org.chancery.knowledge.KnowledgeException where the file cannot be read at all
   */
  public static ActorList read(Path file, Consumer<Problem> problems) {
    return isDump(file) ? Wikidata.read(file, problems) : ActorList.read(file, problems);
  }

  /** Whether the name of a file is that of a dump: {@code people.json.gz}. */
  static boolean isDump(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return plain.endsWith(".json") || plain.endsWith(".jsonl") || plain.endsWith(".ndjson");
  }
}
