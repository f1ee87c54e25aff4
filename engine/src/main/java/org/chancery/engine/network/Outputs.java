package org.chancery.engine.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/** What the graph gives for one window, a row a word: label scores, and sides of pair heads. */
final class Outputs {

  /** The score of a cue's having no source. */
  private static final double NONE = 0;

  private static final String PLAIN_ACT = "say";

  /** How likely an act must be to be more than saying: of 0.4, 0.6 and 0.8 the best on dev. */
  private static final double LIKELY = 0.8;

  private final List<Word> words;
  private final List<Integer> paragraphs;
  private final Map<String, List<String>> labels;
  private final Map<String, float[][]> rows;

  /**
   * Of these words.
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

  /** How strongly two words belong together by a pair head: higher is likelier. */
  double score(String pairs, int left, int right) {
    float[] a = rows(pairs + ".left")[left];
    float[] b = rows(pairs + ".right")[right];
    double score = a[b.length];
    for (int i = 0; i < b.length; i++) {
      score += a[i] * b[i];
    }
    return score;
  }

  private float[][] rows(String name) {
    return Objects.requireNonNull(rows.get(name), "the model's graph gives no " + name);
  }

  /** Each cue with the contents that choose it, and the source that it chooses, if any. */
  List<Ascription> ascriptions() {
    List<Labelled> spans = spans("attribution");
    List<Labelled> cues = of(spans, "cue");
    List<List<Span>> contents = new ArrayList<>();
    cues.forEach(_ -> contents.add(new ArrayList<>()));
    for (Labelled content : of(spans, "content").stream().filter(this::saysSomething).toList()) {
      OptionalInt cue = best(cues, each -> score("content", content.begin(), each.begin()));
      cue.ifPresent(i -> contents.get(i).add(place(content)));
    }
    List<Labelled> sources = of(spans, "source");
    List<Ascription> ascriptions = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      Labelled cue = cues.get(i);
      if (!contents.get(i).isEmpty()) {
        OptionalInt source = best(sources, each -> score("source", cue.begin(), each.begin()));
        Optional<Span> named =
            source.isPresent()
                    && score("source", cue.begin(), sources.get(source.getAsInt()).begin()) > NONE
                ? Optional.of(place(sources.get(source.getAsInt())))
                : Optional.empty();
        ascriptions.add(
            new Ascription(named, place(cue), contents.get(i), act(cue.begin()), cue.score()));
      }
    }
    return ascriptions;
  }

  /** The act of a cue: the likeliest, but the plain one where that is not likely enough. */
  private String act(int cue) {
    List<String> names = labels("act");
    double[] chances = Tagging.logSoftmax(rows("act")[cue]);
    int best = 0;
    for (int i = 1; i < chances.length; i++) {
      best = chances[i] > chances[best] ? i : best;
    }
    return Math.exp(chances[best]) < LIKELY ? PLAIN_ACT : names.get(best);
  }

  private List<String> labels(String task) {
    return Objects.requireNonNull(labels.get(task), "the model has no labels for " + task);
  }

  private boolean saysSomething(Labelled span) {
    return words.subList(span.begin(), span.end()).stream().anyMatch(Word::isAlphanumeric);
  }

  private static List<Labelled> of(List<Labelled> spans, String label) {
    return spans.stream().filter(span -> span.label().equals(label)).toList();
  }

  /** The place of the one with the highest score. */
  private static OptionalInt best(List<Labelled> spans, ToDoubleFunction<Labelled> score) {
    OptionalInt best = OptionalInt.empty();
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < spans.size(); i++) {
      double own = score.applyAsDouble(spans.get(i));
      if (own > most) {
        most = own;
        best = OptionalInt.of(i);
      }
    }
    return best;
  }

  /** Where a labelled run stands; a content without the commas that part it from its cue. */
  private Span place(Labelled span) {
    int first = span.begin();
    int last = span.end() - 1;
    if (span.label().equals("content")) {
      while (first < last && words.get(first).is(",")) {
        first++;
      }
      while (last > first && words.get(last).is(",")) {
        last--;
      }
    }
    return words.get(first).span().through(words.get(last).span());
  }
}
