package org.chancery.bench.corpus;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.bench.readings.GoldReading;
import org.chancery.bench.readings.ReadingsScore;
import org.chancery.knowledge.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code bench corpus}: checks what people annotated, counts it, and makes gold of it. */
@Command(
    name = "corpus",
    description = "Checks, counts and splits our own corpus, and makes gold of its annotations.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "WHAT",
    footer = {
      "",
      "Examples:",
      "  bench corpus check corpus/stories/naryn-water",
      "  bench corpus paragraphs corpus/stories/naryn-water/fergana-post.txt",
      "  bench corpus gold corpus --part dev --out dev.jsonl",
      "  bench corpus report corpus --beside polnear/dev.jsonl",
      "  bench corpus score corpus --part dev --errors",
      "  bench corpus agree corpus/second"
    })
public final class CorpusCommand implements Callable<Integer> {

  private static final double SIXTH = 100.0 / 6;
  private static final double SHARED_RUNS = 1;

  private final PrintStream out;
  private final PrintStream messages;
  private final List<Problem> problems = new ArrayList<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  public CorpusCommand(PrintStream out, PrintStream messages) {
    this.out = out;
    this.messages = messages;
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "name what to do: " + spec.subcommands().keySet());
  }

  @Command(
      name = "check",
      description = "Names every mistake of annotations, and counts what they hold.",
      mixinStandardHelpOptions = true)
  int check(
      @Parameters(paramLabel = "PATH", arity = "1..*", description = "annotations, or folders")
          List<Path> paths)
      throws IOException {
    Counts counts = new Counts();
    Vocabulary vocabulary = new Vocabulary(Knowledge.bundled());
    for (Path path : paths) {
      for (Path yaml : annotations(path)) {
        gold(yaml, vocabulary).forEach(counts::add);
      }
    }
    out.print(counts);
    return told();
  }

  @Command(
      name = "paragraphs",
      description = "Prints the paragraphs of articles, numbered as annotations number them.",
      mixinStandardHelpOptions = true)
  int paragraphs(@Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files)
      throws IOException {
    for (Path file : files) {
      ArticleText text = ArticleText.read(file);
      text.paragraphs().forEach(p -> out.println("[" + p.paragraph() + "] " + text.words(p)));
    }
    return 0;
  }

  @Command(
      name = "gold",
      description = "Writes the gold of one part of the corpus, one object a line.",
      mixinStandardHelpOptions = true)
  int gold(
      @Parameters(paramLabel = "CORPUS") Path corpus,
      @Option(names = "--part", required = true, description = "train, dev or frozen") String part,
      @Option(names = "--out", required = true, paramLabel = "FILE") Path file)
      throws IOException {
    if (!Split.PARTS.contains(part)) {
      return noSuchPart(part);
    }
    Vocabulary vocabulary = new Vocabulary(Knowledge.bundled());
    List<String> lines = new ArrayList<>();
    for (Path unit : Split.read(corpus).of(part)) {
      for (Path yaml : annotations(unit)) {
        gold(yaml, vocabulary).forEach(gold -> lines.add(gold.toString()));
      }
    }
    Files.write(file, lines);
    return told();
  }

  @Command(
      name = "split",
      description = "Gives new stories a part; renews the hashes of those that are not frozen.",
      mixinStandardHelpOptions = true)
  int split(
      @Parameters(paramLabel = "CORPUS") Path corpus,
      @Option(
              names = "--region",
              paramLabel = "NAME=REGION",
              description = "the region of a new story, as in stories/naryn-water=Central-Asia")
          Map<String, String> regions)
      throws IOException {
    Split.read(corpus).renew(regions == null ? Map.of() : regions);
    return 0;
  }

  @Command(
      name = "report",
      description = "Holds the corpus to its quotas, its split and its style.",
      mixinStandardHelpOptions = true)
  int report(
      @Parameters(paramLabel = "CORPUS") Path corpus,
      @Option(
              names = "--beside",
              paramLabel = "FILE",
              description = "texts to set the growth of words beside, JSON lines with text")
          Path beside)
      throws IOException {
    Vocabulary vocabulary = new Vocabulary(Knowledge.bundled());
    Split split = Split.read(corpus);
    Counts counts = new Counts();
    Map<String, List<String>> stories = new TreeMap<>();
    for (Split.Unit unit : split.units()) {
      boolean story = unit.name().startsWith("stories/");
      if (story) {
        counts.addStory(unit.region(), unit.part());
      }
      for (Path yaml : annotations(corpus.resolve(unit.name()))) {
        for (ObjectNode gold : gold(yaml, vocabulary)) {
          counts.add(gold);
          if (story) {
            stories
                .computeIfAbsent(unit.name(), _ -> new ArrayList<>())
                .add(gold.path("raw").asString(""));
          }
        }
      }
    }
    out.print(counts);
    List<Quotas.Quota> quotas = new ArrayList<>(Quotas.of(counts, vocabulary));
    quotas.add(
        new Quotas.Quota(
            "stories of the largest region %",
            SIXTH, 100.0 * counts.largest("region") / Math.max(1, counts.total("region")), true));
    Map<String, Integer> shared = new TreeMap<>();
    double runs = Style.sharedRuns(stories, shared);
    quotas.add(new Quotas.Quota("runs of 6 words shared by stories %", SHARED_RUNS, runs, true));
    quotas.forEach(out::println);
    shared.forEach((run, n) -> out.println("shared by " + n + " stories: " + run));
    growth("ours", stories.values().stream().flatMap(List::stream).toList());
    if (beside != null) {
      growth(beside.getFileName().toString(), texts(beside));
    }
    List<String> differences = split.differences();
    differences.forEach(messages::println);
    boolean unmet = quotas.stream().anyMatch(quota -> !quota.isMet());
    return told() == 0 && differences.isEmpty() && !unmet ? 0 : 1;
  }

  private void growth(String name, List<String> texts) {
    StringBuilder line = new StringBuilder("different words, ").append(name).append(':');
    Style.growth(texts, List.of(10_000, 25_000, 50_000, 75_000))
        .forEach((n, types) -> line.append(String.format(Locale.ROOT, "  %,d in %,d", types, n)));
    out.println(line);
  }

  private static List<String> texts(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> JsonMapper.shared().readTree(line).path("text").asString(""))
        .toList();
  }

  @Command(
      name = "agree",
      description = {
        "How far a second pass of annotation agrees with the first, field by field:",
        "the second is scored as if it were a system's Readings."
      },
      mixinStandardHelpOptions = true)
  int agree(
      @Parameters(paramLabel = "SECOND", description = "annotations named as the stories' are")
          Path second,
      @Option(names = "--errors", description = "name every difference") boolean errors)
      throws IOException {
    Vocabulary vocabulary = new Vocabulary(Knowledge.bundled());
    List<JsonNode> wanted = new ArrayList<>();
    List<JsonNode> readings = new ArrayList<>();
    for (Path yaml : annotations(second)) {
      Path first = Path.of(Annotation.article(yaml).toString().replaceFirst("\\.[a-z]+$", ".yaml"));
      wanted.addAll(gold(first, vocabulary));
      gold(yaml, vocabulary).forEach(gold -> readings.add(GoldReading.of(gold)));
    }
    ReadingsScore score = ReadingsScore.of(readings, wanted);
    out.println(score.matched() + " of " + score.articles() + " articles annotated twice");
    score.lines().forEach(out::println);
    if (errors) {
      score.errors().forEach(out::println);
    }
    return told();
  }

  @Command(
      name = "score",
      description = "Reads one part of the corpus and scores it; of the frozen part totals only.",
      mixinStandardHelpOptions = true)
  int score(
      @Parameters(paramLabel = "CORPUS") Path corpus,
      @Option(names = "--part", required = true, description = "train, dev or frozen") String part,
      @Option(names = "--errors", description = "name every miss") boolean errors)
      throws IOException {
    if (!Split.PARTS.contains(part)) {
      return noSuchPart(part);
    }
    if (errors && part.equals("frozen")) {
      messages.println("bench corpus: the frozen part is opened for totals only");
      return 2;
    }
    ReadingsScore score = CorpusScore.of(corpus, part);
    out.println(score.matched() + " of " + score.articles() + " articles have a Reading");
    score.lines().forEach(out::println);
    if (errors) {
      score.errors().forEach(out::println);
    }
    return 0;
  }

  private int noSuchPart(String part) {
    messages.println("bench corpus: no part " + part + "; there are " + Split.PARTS);
    return 2;
  }

  private List<ObjectNode> gold(Path yaml, Vocabulary vocabulary) {
    return isSentences(yaml)
        ? Sentences.gold(yaml, vocabulary, problems::add)
        : List.of(Annotation.gold(yaml, vocabulary, problems::add));
  }

  /** Tells the problems, and answers with the exit status. */
  private int told() {
    problems.forEach(messages::println);
    messages.println(problems.isEmpty() ? "no problems" : problems.size() + " problems");
    return problems.isEmpty() ? 0 : 1;
  }

  private static boolean isSentences(Path yaml) {
    return !Files.exists(Annotation.article(yaml));
  }

  static List<Path> annotations(Path path) throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
