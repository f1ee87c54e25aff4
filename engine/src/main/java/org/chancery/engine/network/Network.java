package org.chancery.engine.network;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.step.Step;
import org.chancery.model.Model;
import org.chancery.model.ModelException;

/** The encoder and its heads: one pass over each window of a document. */
public final class Network implements Step<Parsed, Seen> {

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces cutter;
  private final Map<String, List<String>> labels;
  private final Set<String> wanted;

  private Network(
      OrtEnvironment environment,
      OrtSession session,
      WordPieces cutter,
      Map<String, List<String>> labels,
      Set<String> wanted) {
    this.environment = environment;
    this.session = session;
    this.cutter = cutter;
    this.labels = labels;
    this.wanted = wanted;
  }

  /** A network ready to read; it may be asked by many threads at once. */
  public static Network of(Model model) {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // Threads are Run's to give: each window is read by the one that asks.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      OrtSession session = environment.createSession(model.graph(), options);
      Set<String> wanted = new TreeSet<>(session.getOutputNames());
      wanted.remove(Outputs.STATES);
      WordPieces cutter = new WordPieces(model.vocabulary());
      return new Network(environment, session, cutter, model.labels(), wanted);
    } catch (OrtException e) {
      throw new IllegalStateException("the model's graph cannot be run: " + e.getMessage(), e);
    }
  }

  /**
   * The same network, that also tells what each sentence means.
   *
   * @throws ModelException if the model is one that cannot
   */
  public Network withMeanings() {
    if (!session.getOutputNames().contains(Outputs.STATES)) {
      throw new ModelException("the model gives no states of words, which a codebook needs");
    }
    return new Network(environment, session, cutter, labels, session.getOutputNames());
  }

  @Override
  public Seen apply(Parsed parsed) {
    List<NameSpan> names = new ArrayList<>();
    List<Phrase> phrases = new ArrayList<>();
    List<Ascription> ascriptions = new ArrayList<>();
    List<EventAnchor> events = new ArrayList<>();
    List<Meaning> meanings = new ArrayList<>();
    View view = view(parsed);
    for (Outputs outputs : view.windows()) {
      names.addAll(outputs.names());
      List<Ascription> own = new SeenAscriptions(outputs).all();
      ascriptions.addAll(own);
      SeenEvents seen = new SeenEvents(outputs);
      List<EventAnchor> told = seen.all();
      events.addAll(told);
      phrases.addAll(new SeenPhrases(outputs).of(told, own));
      if (wanted.contains(Outputs.STATES)) {
        meanings.addAll(seen.meanings(parsed.sentences()));
      }
    }
    List<Branch> branches = view.branches();
    return new Seen(
        parsed,
        names,
        phrases,
        view.antecedents(),
        ascriptions,
        new Anchors(view, branches).placed(events),
        meanings,
        branches,
        view.only(Seen.ASKED));
  }

  /** What every head says of every word, for those who score the network. */
  public View view(Parsed parsed) {
    List<Window> windows = Window.of(parsed, cutter);
    return new View(parsed, read(parsed, windows), windows.stream().map(Window::begin).toList());
  }

  /**
   * The chances of PLOVER's types, YIELD for CONCEDE and RETREAT, between a source and a target
   * that are given: a pass of its own, with both set between marks.
   *
   * @param source the run of words that names it; empty where the text does not
   */
  public Map<String, Double> between(
      Parsed parsed, Optional<Labelled> source, Optional<Labelled> target) {
    Map<String, float[][]> rows = run(Window.marked(parsed, cutter, source, target));
    List<String> types = Objects.requireNonNull(labels.get("plv"));
    float[] sum = new float[types.size()];
    add(sum, rows, "plv.whole", 0);
    add(sum, rows, "plv.from", 1);
    add(sum, rows, "plv.onto", 2);
    double[] chances = Tagging.logSoftmax(sum);
    Map<String, Double> byType = new HashMap<>();
    for (int i = 0; i < chances.length; i++) {
      byType.put(types.get(i), Math.exp(chances[i]));
    }
    return byType;
  }

  private static void add(float[] sum, Map<String, float[][]> rows, String head, int row) {
    float[] own = Objects.requireNonNull(rows.get(head))[row];
    for (int i = 0; i < sum.length; i++) {
      sum[i] += own[i];
    }
  }

  private List<Outputs> read(Parsed parsed, List<Window> windows) {
    List<Integer> paragraphs = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      sentence.words().forEach(_ -> paragraphs.add(sentence.paragraph()));
    }
    List<Outputs> read = new ArrayList<>();
    for (Window window : windows) {
      List<Word> words = parsed.words().subList(window.begin(), window.end());
      List<Integer> own = paragraphs.subList(window.begin(), window.end());
      read.add(new Outputs(words, own, labels, run(window)));
    }
    return read;
  }

  /** Every wanted output, a row a word. */
  private Map<String, float[][]> run(Window window) {
    Map<String, float[][]> rows = new HashMap<>();
    try (OnnxTensor pieces = tensor(window.pieces());
        OnnxTensor shapes = tensor(window.shapes());
        OnnxTensor first = tensor(window.first());
        OrtSession.Result result =
            session.run(Map.of("pieces", pieces, "shapes", shapes, "first", first), wanted)) {
      for (var output : result) {
        rows.put(output.getKey(), (float[][]) output.getValue().getValue());
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the network failed on a window: " + e.getMessage(), e);
    }
    return rows;
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {values.length});
  }
}
