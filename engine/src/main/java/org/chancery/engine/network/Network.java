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
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.step.Step;
import org.chancery.model.Model;

/** The encoder and its heads: one pass over each window of a document. */
public final class Network implements Step<Parsed, Seen> {

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces cutter;
  private final Map<String, List<String>> labels;

  private Network(OrtEnvironment environment, OrtSession session, Model model) {
    this.environment = environment;
    this.session = session;
    this.cutter = new WordPieces(model.vocabulary());
    this.labels = model.labels();
  }

  /** A network ready to read; it may be asked by many threads at once. */
  public static Network of(Model model) {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // Threads are Run's to give: each window is read by the one that asks.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return new Network(environment, environment.createSession(model.graph(), options), model);
    } catch (OrtException e) {
      throw new IllegalStateException("the model's graph cannot be run: " + e.getMessage(), e);
    }
  }

  @Override
  public Seen apply(Parsed parsed) {
    List<Integer> paragraphs = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      sentence.words().forEach(_ -> paragraphs.add(sentence.paragraph()));
    }
    List<Ascription> ascriptions = new ArrayList<>();
    for (Window window : Window.of(parsed, cutter)) {
      List<Word> words = parsed.words().subList(window.begin(), window.end());
      List<Integer> own = paragraphs.subList(window.begin(), window.end());
      ascriptions.addAll(new Outputs(words, own, labels, run(window)).ascriptions());
    }
    return new Seen(parsed, ascriptions);
  }

  /** Every output, a row a word. */
  private Map<String, float[][]> run(Window window) {
    Map<String, float[][]> rows = new HashMap<>();
    try (OnnxTensor pieces = tensor(window.pieces());
        OnnxTensor shapes = tensor(window.shapes());
        OnnxTensor first = tensor(window.first());
        OrtSession.Result result =
            session.run(Map.of("pieces", pieces, "shapes", shapes, "first", first))) {
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
