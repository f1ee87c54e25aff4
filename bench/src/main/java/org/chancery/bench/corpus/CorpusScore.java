package org.chancery.bench.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.bench.readings.Readings;
import org.chancery.bench.readings.ReadingsScore;
import org.chancery.knowledge.Knowledge;
import tools.jackson.databind.JsonNode;

/** Reads the stories of one part of the corpus, and scores what was read against their gold. */
public final class CorpusScore {

  private CorpusScore() {}

  /** One part of the corpus: its articles, and their gold in the same order. */
  public record Part(List<Path> articles, List<JsonNode> gold) {

    public static Part of(Path corpus, String name) throws IOException {
      Part part = new Part(new ArrayList<>(), new ArrayList<>());
      for (Path unit : Split.read(corpus).of(name)) {
        part.add(unit);
      }
      return part;
    }

    private void add(Path unit) throws IOException {
      Vocabulary vocabulary = new Vocabulary(Knowledge.bundled());
      for (Path yaml : CorpusCommand.annotations(unit)) {
        Path article = Annotation.article(yaml);
        if (article.toFile().exists()) {
          articles.add(article);
          gold.add(
              Annotation.gold(
                  yaml,
                  vocabulary,
                  problem -> {
                    throw new IllegalArgumentException(problem.toString());
                  }));
        }
      }
    }
  }

  static ReadingsScore of(Path corpus, String name) throws IOException {
    Part part = Part.of(corpus, name);
    return ReadingsScore.of(Readings.of(part.articles()), part.gold());
  }

  /** The main figures on the dev part, in percent; for floors. */
  public static Map<String, Double> dev(Path split) throws IOException {
    return of(split.toAbsolutePath().resolveSibling(""), "dev").mainFigures();
  }
}
