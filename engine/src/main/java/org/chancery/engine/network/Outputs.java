package org.chancery.engine.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.sentence.Word;
import org.jspecify.annotations.Nullable;

/** What the graph gives for one window, a row a word: label scores, and sides of pair heads. */
final class Outputs {

  /** The output that gives the encoder's states. */
  static final String STATES = "states";

  /** How likely a word must be a party, or head a mention, to be spoken of at all. */
  static final double POSSIBLE = 0.1;

  /** What pair heads make of words as the one side, and as the other; kept once asked for. */
  private final Map<String, float[][]> lefts = new HashMap<>();

  private final Map<String, float[][]> rights = new HashMap<>();
  private final List<Word> words;
  private final List<Integer> paragraphs;
  private final Map<String, List<String>> labels;
  private final Map<String, float[][]> rows;

  /**
   * Of these words of a document, which are a window.
   *
   * @param paragraphs the paragraph of each word
   */
  Outputs(
      List<Word> words,
      List<Integer> paragraphs,
      Map<String, List<String>> labels,
      Map<String, float[][]> rows) {
    this.words = words;
    this.paragraphs = paragraphs;
    this.labels = labels;
    this.rows = rows;
  }

  /** The labelled runs of words of one task, in reading order; a paragraph's end ends one. */
  List<Labelled> spans(String task) {
    List<Labelled> spans = new ArrayList<>();
    for (Labelled span : new Tagging(labels(task)).spans(rows(task))) {
      int begin = span.begin();
      for (int i = begin + 1; i <= span.end(); i++) {
        if (i == span.end() || !paragraphs.get(i).equals(paragraphs.get(begin))) {
          spans.add(new Labelled(begin, i, span.label(), span.score()));
          begin = i;
        }
      }
    }
    return spans;
  }

  /** How many words there are. */
  int size() {
    return words.size();
  }

  /** The words of the window. */
  List<Word> words() {
    return words;
  }

  /** The paragraph in which a word stands. */
  int paragraph(int word) {
    return paragraphs.get(word);
  }

  /** The encoder's state of a word. */
  float[] state(int word) {
    return rows(STATES)[word];
  }

  /** The likeliest label of a word. */
  String label(String task, int word) {
    return labels(task).get(best(rows(task)[word]));
  }

  /** The raw score of a label of a word. */
  double score(String task, String label, int word) {
    return rows(task)[word][labels(task).indexOf(label)];
  }

  /**
   * How strongly words belong together by a pair head, each of a run as the one side, by row, with
   * each as the other.
   */
  double[][] scores(String pairs, int from, int to) {
    float[][] left = rows(pairs + ".left");
    float[][] right = rows(pairs + ".right");
    double[][] scores = new double[to - from][to - from];
    for (int i = from; i < to; i++) {
      for (int j = from; j < to; j++) {
        scores[i - from][j - from] = score(left[i], right[j]);
      }
    }
    return scores;
  }

  /** How strongly two words belong together by a pair head: higher is likelier. */
  double score(String pairs, int left, int right) {
    return score(left(pairs, left), right(pairs, right));
  }

  /** What a pair head makes of a word as the one side. */
  float[] left(String pairs, int word) {
    return lefts.computeIfAbsent(pairs, name -> rows(name + ".left"))[word];
  }

  /** What a pair head makes of a word as the other side. */
  float[] right(String pairs, int word) {
    return rights.computeIfAbsent(pairs, name -> rows(name + ".right"))[word];
  }

  /** How strongly a pair head joins two sides, of which the one has its bias behind it. */
  static double score(float[] left, float[] right) {
    return left[right.length] + product(left, right);
  }

  /** The sum of products, in four sums that need not wait for each other; b is a whole of fours. */
  private static double product(float[] a, float[] b) {
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    for (int i = 0; i < b.length; i += 4) {
      first += a[i] * b[i];
      second += a[i + 1] * b[i + 1];
      third += a[i + 2] * b[i + 2];
      fourth += a[i + 3] * b[i + 3];
    }
    return first + second + third + fourth;
  }

  float[][] rows(String name) {
    return Objects.requireNonNull(rows.get(name), "the model's graph gives no " + name);
  }

  /** What these heads give, and nothing else, since the rest takes much room. */
  Outputs only(Set<String> heads) {
    Map<String, float[][]> kept = new HashMap<>();
    rows.forEach(
        (name, values) -> {
          if (heads.contains(name.replaceFirst("\\.[a-z]+$", ""))) {
            kept.put(name, values);
          }
        });
    return new Outputs(words, paragraphs, labels, kept);
  }

  /** How likely a label of a word is, of all that its head knows. */
  double chance(String task, String label, int word) {
    return softmax(task, word)[labels(task).indexOf(label)];
  }

  /** How likely each label of a word is, in the order of the head's labels. */
  double[] softmax(String task, int word) {
    return Arrays.stream(Tagging.logSoftmax(rows(task)[word])).map(Math::exp).toArray();
  }

  /** The same as a list. */
  List<Double> chances(String task, int word) {
    return Arrays.stream(softmax(task, word)).boxed().toList();
  }

  /** The names by CoNLL-2003's scheme. */
  List<NameSpan> names() {
    return spans("conll").stream()
        .map(
            each ->
                new NameSpan(
                    words.get(each.begin()).span().through(words.get(each.end() - 1).span()),
                    each.label(),
                    each.score()))
        .toList();
  }

  /** The words that may head a mention, by their places in the window. */
  IntStream heads() {
    return IntStream.range(0, words.size())
        .filter(i -> Math.exp(Tagging.logSoftmax(rows("mention")[i])[0]) < 1 - POSSIBLE);
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  List<String> labels(String task) {
    return Objects.requireNonNull(labels.get(task), "the model has no labels for " + task);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Outputs outputs
        && words.equals(outputs.words)
        && rows.keySet().equals(outputs.rows.keySet())
        && rows.keySet().stream()
            .allMatch(name -> Arrays.deepEquals(rows.get(name), outputs.rows.get(name)));
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }
}
