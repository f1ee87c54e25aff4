package org.chancery.engine.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/** The cues of a window, each with the contents that choose it and the source that it chooses. */
final class SeenAscriptions {

  /** The score of a cue's having no source. */
  private static final double NONE = 0;

  private static final String PLAIN_ACT = "say";

  /** How likely an act must be to be more than saying: of 0.4, 0.6 and 0.8 the best on dev. */
  private static final double LIKELY = 0.8;

  private final Outputs outputs;
  private final List<Word> words;

  SeenAscriptions(Outputs outputs) {
    this.outputs = outputs;
    this.words = outputs.words();
  }

  /** Each cue with the contents that choose it, and the source that it chooses, if any. */
  List<Ascription> all() {
    List<Labelled> spans = outputs.spans("attribution");
    List<Labelled> cues = of(spans, "cue");
    List<List<Span>> contents = new ArrayList<>();
    cues.forEach(_ -> contents.add(new ArrayList<>()));
    for (Labelled content : of(spans, "content").stream().filter(this::saysSomething).toList()) {
      OptionalInt cue =
          best(
              cues,
              each ->
                  paragraphsBetween(content, each) > 1
                      ? Double.NEGATIVE_INFINITY
                      : outputs.score("content", content.begin(), each.begin()));
      cue.ifPresent(i -> contents.get(i).add(place(content)));
    }
    List<Labelled> sources = of(spans, "source");
    List<Ascription> ascriptions = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      Labelled cue = cues.get(i);
      if (!contents.get(i).isEmpty()) {
        OptionalInt source =
            best(
                sources,
                each ->
                    paragraphsBetween(each, cue) > 0
                        ? Double.NEGATIVE_INFINITY
                        : outputs.score("source", cue.begin(), each.begin()));
        Optional<Span> named =
            source.isPresent()
                    && outputs.score("source", cue.begin(), sources.get(source.getAsInt()).begin())
                        > NONE
                ? Optional.of(place(sources.get(source.getAsInt())))
                : Optional.empty();
        ascriptions.add(
            new Ascription(named, place(cue), contents.get(i), act(cue.begin()), cue.score()));
      }
    }
    return ascriptions;
  }

  private int paragraphsBetween(Labelled a, Labelled b) {
    return Math.abs(outputs.paragraph(a.begin()) - outputs.paragraph(b.begin()));
  }

  /** The act of a cue: the likeliest, but the plain one where that is not likely enough. */
  private String act(int cue) {
    String likeliest = outputs.label("act", cue);
    return outputs.chance("act", likeliest, cue) < LIKELY ? PLAIN_ACT : likeliest;
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
