package org.chancery.bench.corpus;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.knowledge.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench corpus}: checks what people annotated, counts it, and makes gold of it. */
@Command(
    name = "corpus",
    description = "Checks annotations and counts what they hold.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  bench corpus corpus/stories",
      "  bench corpus --paragraphs a.txt"
    })
public final class CorpusCommand implements java.util.concurrent.Callable<Integer> {

  private final PrintStream out;
  private final PrintStream messages;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "annotations, or folders of them")
  private List<Path> paths = List.of();

  @Option(names = "--paragraphs", description = "print the paragraphs of an article, numbered")
  private boolean paragraphs;

  public CorpusCommand(PrintStream out, PrintStream messages) {
    this.out = out;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    if (paragraphs) {
      for (Path path : paths) {
        ArticleText text = ArticleText.read(path);
        text.paragraphs().forEach(p -> out.println("[" + p.paragraph() + "] " + text.words(p)));
      }
      return 0;
    }
    Vocabulary vocabulary = new Vocabulary(Knowledge.bundled());
    List<Problem> problems = new ArrayList<>();
    Counts counts = new Counts();
    for (Path path : paths) {
      for (Path yaml : annotations(path)) {
        if (isSentences(yaml)) {
          Sentences.gold(yaml, vocabulary, problems::add).forEach(counts::addSentence);
        } else {
          counts.addArticle(Annotation.gold(yaml, vocabulary, problems::add));
        }
      }
    }
    problems.forEach(messages::println);
    out.print(counts);
    out.println(problems.isEmpty() ? "no problems" : problems.size() + " problems");
    return problems.isEmpty() ? 0 : 1;
  }

  static boolean isSentences(Path yaml) {
    return !Files.exists(Annotation.article(yaml));
  }

  static List<Path> annotations(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
