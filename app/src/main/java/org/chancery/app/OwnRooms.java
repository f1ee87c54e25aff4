package org.chancery.app;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.engine.document.Document;
import org.chancery.engine.network.Network;
import org.chancery.engine.reading.Coder;
import org.chancery.engine.reading.Reader;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.step.Step;
import org.chancery.intake.Intake;
import org.chancery.intake.Taken;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.KnowledgeException;
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
  public Step<Document, Reading> reader(Optional<Path> directory) {
    try {
      Knowledge knowledge = directory.map(Knowledge::load).orElseGet(Knowledge::bundled);
      String hash = knowledge.hash();
      Model model = Model.bundled();
      Coder coder =
          new Coder(
              Main.Version.number(),
              model.hash(),
              hash.substring(0, Math.min(HASH_SHOWN, hash.length())));
      return Reader.with(knowledge, Network.of(model), coder);
    } catch (KnowledgeException | ModelException e) {
      throw new Unusable(String.valueOf(e.getMessage()));
    }
  }
}
