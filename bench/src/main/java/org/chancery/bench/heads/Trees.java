package org.chancery.bench.heads;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * Parts of speech and trees against Universal Dependencies (Nivre et al. 2020), in percent of all
 * words, with the treebank's own words and sentences: {@code upos}; {@code uas}, right heads;
 * {@code las}, right heads and relations, without the relations' subtypes.
 */
public final class Trees {

  private Trees() {}

  /** Scores the network on a treebank in CoNLL-U or JSON lines. */
  public static Counted score(Path file, Network network) throws IOException {
    List<double[]> rows = new ArrayList<>();
    for (List<Tree> gold : Treebank.read(file)) {
      View view = network.view(Tokens.parsed(gold.stream().map(Tree::forms).toList()));
      rows.add(count(gold, view.parsed().sentences().stream().map(s -> tree(view, s)).toList()));
    }
    return new Counted(rows, Trees::figures);
  }

  private static Tree tree(View view, Sentence sentence) {
    int[] heads = view.heads(sentence);
    List<Tree.Node> nodes = new ArrayList<>();
    for (Word word : sentence.words()) {
      String upos = view.label("upos", word.index());
      String relation = view.label("relation", word.index());
      nodes.add(new Tree.Node(word.text(), upos, heads[nodes.size()] + 1, relation));
    }
    return new Tree(nodes);
  }

  /** Words with the right part of speech, the right head, the right head and relation; and all. */
  static double[] count(List<Tree> gold, List<Tree> ours) {
    double[] row = new double[4];
    for (int i = 0; i < gold.size(); i++) {
      for (int k = 0; k < gold.get(i).nodes().size(); k++) {
        Tree.Node wanted = gold.get(i).nodes().get(k);
        Tree.Node found = ours.get(i).nodes().get(k);
        boolean head = found.head() == wanted.head();
        row[0] += found.upos().equals(wanted.upos()) ? 1 : 0;
        row[1] += head ? 1 : 0;
        row[2] += head && found.relation().equals(wanted.relation()) ? 1 : 0;
        row[3]++;
      }
    }
    return row;
  }

  static Map<String, Double> figures(double[] sums) {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("upos", Count.percent(sums[0], sums[3]));
    figures.put("uas", Count.percent(sums[1], sums[3]));
    figures.put("las", Count.percent(sums[2], sums[3]));
    return figures;
  }
}
