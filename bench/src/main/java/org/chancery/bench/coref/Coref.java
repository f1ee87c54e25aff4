package org.chancery.bench.coref;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.bench.Counted;
import org.chancery.bench.Tokens;
import org.chancery.engine.network.Network;
import org.chancery.engine.network.View;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;

/**
 * Mentions and their clusters against GUM's (Zeldes 2017) on gold words, where GUM also tells who
 * speaks a sentence: F1 in percent, by {@link CorefMetrics}, of clusters of exactly found mentions.
 * {@code named.conll} is the same over clusters of persons, organizations and places that hold a
 * name.
 */
public final class Coref {

  private static final String NO_MENTION = "O";

  private Coref() {}

  /** Scores the network on a file of lines of GUM, which may be compressed. */
  public static Counted score(Path file, Network network) throws IOException {
    List<double[]> rows = new ArrayList<>();
    for (String line : Tokens.lines(file)) {
      GumDocument gold = GumDocument.of(line);
      View view = network.view(gold.parsed());
      Agreement agreement = new Agreement(view, gold.speakers());
      List<List<Mention>> ours = Clusters.of(mentions(view), agreement::score, agreement::apart);
      rows.add(counts(gold.clusters(), ours));
    }
    return new Counted(rows, Coref::figures);
  }

  /** The mentions that the network sees, in the order of their head words. */
  private static List<Mention> mentions(View view) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : view.parsed().sentences()) {
      List<Word> heads =
          sentence.words().stream()
              .filter(word -> !view.label("gum", word.index()).equals(NO_MENTION))
              .toList();
      if (!heads.isEmpty()) {
        PhraseTree tree = tree(view, sentence);
        heads.forEach(word -> mentions.add(mention(view, tree, word.index())));
      }
    }
    return mentions;
  }

  private static PhraseTree tree(View view, Sentence sentence) {
    List<Integer> heads = Arrays.stream(view.heads(sentence)).boxed().toList();
    List<String> relations = new ArrayList<>();
    List<String> classes = new ArrayList<>();
    for (Word word : sentence.words()) {
      relations.add(view.label("relation", word.index()));
      classes.add(view.label("upos", word.index()));
    }
    return new PhraseTree(sentence, heads, relations, classes);
  }

  private static Mention mention(View view, PhraseTree tree, int word) {
    int place = word - tree.sentence().words().getFirst().index();
    return new Mention(
        tree.mention(place),
        word,
        view.label("gum", word),
        tree.classes().get(place).equals("PROPN"));
  }

  /** The counts of all clusters, then those of named ones. */
  static double[] counts(List<List<Mention>> gold, List<List<Mention>> ours) {
    double[] all = CorefMetrics.counts(Clusters.spans(gold), Clusters.spans(ours));
    double[] named =
        CorefMetrics.counts(
            Clusters.spans(gold.stream().filter(Clusters::namesOne).toList()),
            Clusters.spans(ours.stream().filter(Clusters::mostlyNamesOne).toList()));
    double[] row = Arrays.copyOf(all, 2 * CorefMetrics.COUNTS);
    System.arraycopy(named, 0, row, CorefMetrics.COUNTS, CorefMetrics.COUNTS);
    return row;
  }

  static Map<String, Double> figures(double[] sums) {
    double[] counts = Arrays.copyOf(sums, 2 * CorefMetrics.COUNTS);
    Map<String, Double> all = CorefMetrics.figures(counts);
    Map<String, Double> named =
        CorefMetrics.figures(
            Arrays.copyOfRange(counts, CorefMetrics.COUNTS, 2 * CorefMetrics.COUNTS));
    Map<String, Double> figures = new LinkedHashMap<>();
    for (String name : List.of("conll", "muc", "b3", "ceafe")) {
      figures.put(name, all.getOrDefault(name, 0.0));
    }
    figures.put("named.conll", named.getOrDefault("conll", 0.0));
    return figures;
  }
}
