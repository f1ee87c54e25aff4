package org.chancery.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.engine.document.Document;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.step.Step;
import org.chancery.intake.Taken;

/** The rooms below that commands call; tests put others in their place. */
interface Rooms {

  /** The inputs in order; files are opened as the stream is drawn. */
  Stream<Taken> take(Optional<String> published, List<Path> paths, InputStream stdin);

  /** The whole engine, with our tables or the user's; who asks is told what is wrong with these. */
  Step<Document, Reading> reader(OwnTables tables, Consumer<String> told) throws IOException;
}
