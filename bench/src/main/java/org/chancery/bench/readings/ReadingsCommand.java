package org.chancery.bench.readings;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench readings}: Readings against gold. */
@Command(
    name = "readings",
    description = "Scores Readings against gold.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  chancery read corpus/samples --out r.jsonl",
      "  bench readings r.jsonl --gold corpus/gold.jsonl --errors"
    })
public final class ReadingsCommand implements Callable<Integer> {

  private final PrintStream out;
  private final PrintStream messages;

  @Parameters(paramLabel = "READINGS", arity = "1..*", description = "Readings, one a line")
  private List<Path> readings = List.of();

  @Option(
      names = "--gold",
      paramLabel = "GOLD",
      required = true,
      arity = "1..*",
      description = "gold, one article a line")
  private List<Path> gold = List.of();

  @Option(names = "--json", description = "one JSON object")
  private boolean json;

  @Option(names = "--errors", description = "name every miss")
  private boolean errors;

  public ReadingsCommand(PrintStream out, PrintStream messages) {
    this.out = out;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    try {
      ReadingsScore score = ReadingsScore.of(lines(readings), lines(gold));
      if (json) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("task", "readings");
        object.put("data", gold.stream().map(Path::toString).toList());
        object.put("matched", score.matched());
        object.put("of", score.articles());
        object.put("scores", score.figures());
        out.println(JsonMapper.shared().writeValueAsString(object));
      } else {
        out.println(score.matched() + " of " + score.articles() + " articles have a Reading");
        score.lines().forEach(out::println);
        if (errors) {
          score.errors().forEach(out::println);
        }
      }
      return 0;
    } catch (IOException | JacksonException e) {
      messages.println("bench readings: " + e.getMessage());
      return 2;
    }
  }

  private static List<JsonNode> lines(List<Path> files) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          nodes.add(JsonMapper.shared().readTree(line));
        }
      }
    }
    return nodes;
  }
}
