package org.chancery.knowledge;

/** A table that cannot be used: which file, which line, which value, and what to do. */
public final class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public KnowledgeException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** What is wrong, in parts. */
  public Problem problem() {
    return problem;
  }
}
