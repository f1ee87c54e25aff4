package org.chancery.app.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.KnowledgeException;
import org.chancery.knowledge.Problem;

/** Reads a user's own tables or list of actors and says everything that is wrong with them. */
public final class KnowledgeCheck {
  private KnowledgeCheck() {}

  /** A line for each problem, as {@code file:line: 'value': what to do}; none where all is well. */
  public static List<String> check(Path path) {
    List<Problem> problems = new ArrayList<>();
    if (ActorsFile.isDump(path) && Files.isRegularFile(path)) {
      try {
        ActorsFile.read(path, problems::add);
      } catch (KnowledgeException e) {
        problems.add(e.problem());
      }
    } else {
      problems.addAll(Knowledge.check(path));
    }
    return problems.stream().map(Problem::toString).toList();
  }
}
