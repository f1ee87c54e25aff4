package org.chancery.app.knowledge;

import java.nio.file.Path;
import java.util.List;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Problem;

/** Reads a user's own table or folder of tables and says everything that is wrong with it. */
public final class KnowledgeCheck {
  private KnowledgeCheck() {}

  /** A line for each problem, as {@code file:line: 'value': what to do}; none where all is well. */
  public static List<String> check(Path path) {
    return Knowledge.check(path).stream().map(Problem::toString).toList();
  }
}
