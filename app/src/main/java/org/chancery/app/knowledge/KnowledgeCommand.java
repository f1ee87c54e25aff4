package org.chancery.app.knowledge;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.chancery.knowledge.KnowledgeException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command {@code chancery knowledge}: builds the tables, or checks a user's own. */
@Command(
    name = "knowledge",
    description = "Builds the tables of knowledge, or checks your own.",
    mixinStandardHelpOptions = true)
public final class KnowledgeCommand {
  private static final int REFUSED = 1;

  private final PrintStream out;
  private final PrintStream messages;

  /** The command as the program runs it. */
  public KnowledgeCommand() {
    this(System.out, System.err);
  }

  KnowledgeCommand(PrintStream out, PrintStream messages) {
    this.out = out;
    this.messages = messages;
  }

  @Command(
      name = "build",
      description = {
        "Builds the tables that have sources and says which are new or changed.",
        "Tables written by hand are those of DIR, or else the program's own."
      },
      mixinStandardHelpOptions = true,
      exitCodeListHeading = "%nExit status:%n",
      exitCodeList = {"0:all is built", "1:a source is refused", "2:the command line is wrong"})
  int build(
      @Parameters(
              paramLabel = "SOURCES",
              description = "folder with factbook, plover and cameo, or with your lists in actors")
          Path sources,
      @Parameters(paramLabel = "DIR", description = "folder of tables to make or renew")
          Path directory) {
    try {
      List<String> changes =
          KnowledgeBuild.build(
              sources, directory, problem -> messages.println(problem + "; line left out"));
      changes.forEach(out::println);
      String count = changes.size() == 1 ? "1 file" : changes.size() + " files";
      messages.println("knowledge: " + count + " new or changed in " + directory);
      return 0;
    } catch (IOException | KnowledgeException e) {
      messages.println("knowledge: " + e.getMessage());
      return REFUSED;
    }
  }

  @Command(
      name = "check",
      description = {
        "Names everything that is wrong with a table, a folder of tables, or a list of actors.",
        "What a folder lacks is taken from the program."
      },
      mixinStandardHelpOptions = true,
      exitCodeListHeading = "%nExit status:%n",
      exitCodeList = {"0:nothing is wrong", "1:something is", "2:the command line is wrong"})
  int check(
      @Parameters(
              paramLabel = "FILE|DIR",
              description = "a table such as bodies.tsv, a list of actors, or a folder")
          Path path) {
    List<String> problems = KnowledgeCheck.check(path);
    problems.forEach(out::println);
    if (problems.isEmpty()) {
      messages.println("knowledge: nothing is wrong with " + path);
      return 0;
    }
    String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
    messages.println("knowledge: " + count + " in " + path);
    return REFUSED;
  }
}
