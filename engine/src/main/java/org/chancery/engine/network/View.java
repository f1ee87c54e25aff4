package org.chancery.engine.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/** All that the heads of the network say of a document, by the places of its words. */
public final class View {

  /** The head by which mentions point at earlier ones of the same. */
  private static final String SAME = "same";

  /** So many parts are told of a word that is not seen: as many as anybody asks of odds. */
  private static final int PARTS = 2;

  /** The odds from which a mention rather takes up another than nothing. */
  private static final double EVEN = 1;

  /** Earlier words that are kept for a word that may take them up. */
  private static final int ANTECEDENTS = 6;

  /** How many words that may head a mention back it is asked whether one takes them up. */
  private static final int FURTHEST = 600;

  /** The highest score whose power of e is taken, lest sums overflow. */
  private static final double MOST = 500;

  private final Parsed parsed;
  private final int[] sentence;
  private final List<Outputs> windows;
  private final List<Integer> begins;
  private final int[] window;

  View(Parsed parsed, List<Outputs> windows, List<Integer> begins) {
    this.parsed = parsed;
    this.windows = windows;
    this.begins = begins;
    this.window = new int[parsed.words().size()];
    this.sentence = new int[window.length];
    parsed
        .sentences()
        .forEach(each -> each.words().forEach(w -> sentence[w.index()] = each.index()));
    Arrays.fill(window, -1);
    for (int i = 0; i < windows.size(); i++) {
      int begin = begins.get(i);
      Arrays.fill(window, begin, begin + windows.get(i).size(), i);
    }
  }

  /** What the network gives for each window, in reading order. */
  List<Outputs> windows() {
    return windows;
  }

  public Parsed parsed() {
    return parsed;
  }

  /** Whether the word stands in a window; words at the end of overlong sentences do not. */
  public boolean sees(int word) {
    return window[word] >= 0;
  }

  /** The likeliest label of a word by one head; the head's first where the word is not seen. */
  public String label(String task, int word) {
    return sees(word) ? of(word).label(task, at(word)) : windows.getFirst().labels(task).getFirst();
  }

  /** The labels of a head; none where no network has read. */
  public List<String> labels(String task) {
    return windows.isEmpty() ? List.of() : windows.getFirst().labels(task);
  }

  /** The raw score of a label of a word; empty where the word is not seen. */
  public OptionalDouble score(String task, String label, int word) {
    return sees(word)
        ? OptionalDouble.of(of(word).score(task, label, at(word)))
        : OptionalDouble.empty();
  }

  /** How likely a label of a word is by one head, from 0 to 1; 0 where the word is not seen. */
  public double chance(String task, String label, int word) {
    return sees(word) ? of(word).chance(task, label, at(word)) : 0;
  }

  /** How likely each label of a word is, in the order of the head's; none of a word not seen. */
  public List<Double> chances(String task, int word) {
    return sees(word) ? of(word).chances(task, at(word)) : List.of();
  }

  /** How likely a word is of a run that a head of {@code B-} and {@code I-} labels would mark. */
  public double within(String task, int word) {
    return chance(task, "B-" + task, word) + chance(task, "I-" + task, word);
  }

  /** The labelled runs of words by a head of {@code B-} and {@code I-} labels. */
  public List<Labelled> spans(String task) {
    List<Labelled> spans = new ArrayList<>();
    for (int i = 0; i < windows.size(); i++) {
      int begin = begins.get(i);
      windows.get(i).spans(task).forEach(span -> spans.add(span.after(begin)));
    }
    return spans;
  }

  /**
   * How likely two words belong together by a pair head that asks it of each pair; 0 where one of
   * them is not seen.
   */
  public double chance(String pairs, int left, int right) {
    return sees(left) && sees(right)
        ? logistic(Outputs.score(of(left).left(pairs, at(left)), of(right).right(pairs, at(right))))
        : 0;
  }

  /**
   * How likely each word of the document belongs together with one by a pair head that asks it of
   * each pair, by its place; 0 for words that are not seen.
   */
  public double[] partners(String pairs, int left) {
    double[] chances = new double[window.length];
    if (sees(left)) {
      float[] side = of(left).left(pairs, at(left));
      for (int i = 0; i < windows.size(); i++) {
        for (int right = 0; right < windows.get(i).size(); right++) {
          double score = Outputs.score(side, windows.get(i).right(pairs, right));
          chances[begins.get(i) + right] = logistic(score);
        }
      }
    }
    return chances;
  }

  /**
   * The odds that a word points at each of some others rather than at none: a row a part, an
   * event's actors and its recipients say; 0 where one of the two is not seen.
   *
   * @param pointer the name of the head
   * @param word the word that points
   * @param others by their places in the document
   * @param signs the sign of the task for each of the others, from 0
   */
  public double[][] odds(String pointer, int word, int[] others, int[] signs) {
    if (!sees(word)) {
      return new double[PARTS][others.length];
    }
    Pointer head = new Pointer(of(word).rows(pointer + Pointer.TABLES));
    float[] own = of(word).left(pointer, at(word));
    float[] none = of(word).rows(pointer + Pointer.NONE)[at(word)];
    double[][] odds = new double[head.parts()][others.length];
    for (int i = 0; i < others.length; i++) {
      if (sees(others[i])) {
        int back = sentence[others[i]] - sentence[word];
        float[] right = of(others[i]).right(pointer, at(others[i]));
        double[] scores = head.scores(own, right, others[i] - word, back, signs[i]);
        for (int part = 0; part < scores.length; part++) {
          odds[part][i] = Math.exp(Math.min(scores[part] - none[part], MOST));
        }
      }
    }
    return odds;
  }

  /**
   * How likely a word points at each of some others in each of the parts, where it points at one of
   * them in one part or else at none: a row a part; 0 where one of the two is not seen.
   *
   * @param pointer the name of the head
   * @param word the word that points
   * @param others by their places in the document
   * @param signs the sign of the task for each of the others, from 0
   */
  public double[][] shares(String pointer, int word, int[] others, int[] signs) {
    double[][] shares = odds(pointer, word, others, signs);
    if (!sees(word)) {
      return shares;
    }
    float[] none = of(word).rows(pointer + Pointer.NONE)[at(word)];
    double whole = 0;
    for (int part = 0; part < shares.length; part++) {
      double own = Math.exp(none[part]);
      whole += own;
      for (int i = 0; i < others.length; i++) {
        shares[part][i] *= own;
        whole += shares[part][i];
      }
    }
    for (double[] part : shares) {
      for (int i = 0; i < others.length; i++) {
        part[i] /= whole;
      }
    }
    return shares;
  }

  private static double logistic(double score) {
    return 1 / (1 + Math.exp(-score));
  }

  /**
   * For words that may head a mention, the likeliest earlier ones that they take up, best first.
   */
  Map<Integer, List<Antecedent>> antecedents() {
    int[] heads =
        IntStream.range(0, windows.size())
            .flatMap(i -> windows.get(i).heads().map(word -> begins.get(i) + word))
            .toArray();
    String[] plain = Arrays.stream(heads).mapToObj(this::plain).toArray(String[]::new);
    Map<Integer, List<Antecedent>> antecedents = new HashMap<>();
    for (int late = 0; late < heads.length; late++) {
      int first = Math.max(0, late - FURTHEST);
      int[] earlier = Arrays.copyOfRange(heads, first, late);
      String own = plain[late];
      int[] alike =
          Arrays.stream(plain, first, late).mapToInt(each -> each.equals(own) ? 1 : 0).toArray();
      double[] odds = odds(SAME, heads[late], earlier, alike)[0];
      List<Antecedent> found =
          IntStream.range(0, odds.length)
              .filter(i -> odds[i] > EVEN)
              .mapToObj(i -> new Antecedent(earlier[i], Math.log(odds[i])))
              .sorted(Comparator.comparingDouble(Antecedent::score).reversed())
              .limit(ANTECEDENTS)
              .toList();
      if (!found.isEmpty()) {
        antecedents.put(heads[late], found);
      }
    }
    return antecedents;
  }

  /**
   * How strongly a word takes up an earlier one rather than nothing: the logarithm of the odds;
   * empty where one of them is not seen.
   */
  public OptionalDouble takesUp(int later, int earlier) {
    int alike = plain(later).equals(plain(earlier)) ? 1 : 0;
    return sees(later) && sees(earlier)
        ? OptionalDouble.of(
            Math.log(odds(SAME, later, new int[] {earlier}, new int[] {alike})[0][0]))
        : OptionalDouble.empty();
  }

  private String plain(int word) {
    return parsed.words().get(word).text().toLowerCase(Locale.ROOT);
  }

  /** What these heads say, and nothing else. */
  View only(Set<String> heads) {
    return new View(parsed, windows.stream().map(each -> each.only(heads)).toList(), begins);
  }

  /**
   * The head of each word of a sentence, by places in the sentence; -1 for the root. Words behind
   * the end of its window, which the network did not see beside its first ones, hang on the root.
   */
  public int[] heads(Sentence sentence) {
    int first = sentence.words().getFirst().index();
    int size = sentence.words().size();
    int seen = (int) IntStream.range(first, first + size).filter(this::sees).count();
    int[] heads = new int[size];
    if (seen == 0) {
      heads[0] = -1;
      return heads;
    }
    int[] own = Arborescence.best(of(first).scores("head", at(first), at(first) + seen));
    Arrays.fill(heads, root(own));
    System.arraycopy(own, 0, heads, 0, seen);
    return heads;
  }

  private static int root(int[] heads) {
    return IntStream.range(0, heads.length).filter(i -> heads[i] < 0).findFirst().orElse(0);
  }

  /** On what each word hangs, by places in the document. */
  List<Branch> branches() {
    List<Branch> branches = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      int first = sentence.words().getFirst().index();
      for (int head : heads(sentence)) {
        String relation = windows.isEmpty() ? "dep" : label("relation", branches.size());
        branches.add(new Branch(head < 0 ? -1 : first + head, relation));
      }
    }
    return branches;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof View view
        && parsed.equals(view.parsed)
        && begins.equals(view.begins)
        && windows.equals(view.windows);
  }

  @Override
  public int hashCode() {
    return parsed.hashCode();
  }

  private Outputs of(int word) {
    return windows.get(window[word]);
  }

  private int at(int word) {
    return word - begins.get(window[word]);
  }
}
