package org.chancery.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.app.knowledge.ActorsFile;
import org.chancery.engine.codebook.Codebook;
import org.chancery.engine.codebook.Entry;
import org.chancery.engine.codebook.Learned;
import org.chancery.engine.confidence.Calibration;
import org.chancery.engine.document.Document;
import org.chancery.engine.network.Network;
import org.chancery.engine.reading.Coder;
import org.chancery.engine.reading.Reader;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.step.Step;
import org.chancery.intake.Intake;
import org.chancery.intake.Taken;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.KnowledgeException;
import org.chancery.knowledge.Problem;
import org.chancery.model.Model;
import org.chancery.model.ModelException;

/** The intake and the engine of this program. */
final class OwnRooms implements Rooms {

  private static final int HASH_SHOWN = 12;

  @Override
  public Stream<Taken> take(Optional<String> published, List<Path> paths, InputStream stdin) {
    return new Intake(published).of(paths, stdin);
  }

  @Override
  public Step<Document, Reading> reader(OwnTables tables, Consumer<String> told)
      throws IOException {
    Thread.ofPlatform().daemon().start(Gazetteer::bundled);
    try {
      Knowledge knowledge = knowledge(tables, problem -> told.accept(problem + "; line left out"));
      String hash = knowledge.hash();
      Model model = Model.bundled();
      Coder coder =
          new Coder(
              Main.Version.number(),
              model.hash(),
              hash.substring(0, Math.min(HASH_SHOWN, hash.length())));
      Network network = Network.of(model);
      Leftovers.sweep(Path.of(System.getProperty("java.io.tmpdir")));
      Calibration calibration = Calibration.parse(model.confidence());
      if (tables.codebook().isEmpty()) {
        return Reader.with(knowledge, network, calibration, coder);
      }
      List<Entry> entries = CodebookFolder.read(tables.codebook().get(), told);
      Codebook codebook = Codebook.learn(network, entries, model.contrast());
      codebook.learned().forEach(category -> told.accept(worded(category)));
      return Reader.with(knowledge, codebook, calibration, coder.with(codebook.hash()));
    } catch (KnowledgeException | ModelException e) {
      throw new Unusable(String.valueOf(e.getMessage()));
    }
  }

  private static String worded(Learned category) {
    return String.format(
        Locale.ROOT,
        "category %s: learned from %d examples; cross-validated precision %.2f, recall %.2f, F1"
            + " %.2f",
        category.category(),
        category.examples(),
        category.precision(),
        category.recall(),
        category.f1());
  }

  private static Knowledge knowledge(OwnTables tables, Consumer<Problem> problems) {
    Knowledge knowledge =
        tables.knowledge().isPresent()
            ? Knowledge.load(tables.knowledge().get(), problems)
            : Knowledge.bundled();
    return tables.actors().isPresent()
        ? knowledge.with(ActorsFile.read(tables.actors().get(), problems))
        : knowledge;
  }
}
