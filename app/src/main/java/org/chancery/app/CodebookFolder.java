package org.chancery.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.engine.codebook.Entry;

/**
 * A folder with a user's categories, one a file: {@code land-seizure.txt} holds its definition on
 * lines that begin with {@code #}, then an example sentence a line; sentences after {@code not:}
 * are of other things.
 */
final class CodebookFolder {

  private static final String ENDING = ".txt";
  private static final String DEFINITION = "#";
  private static final String OTHER = "not:";

  /** Fewer examples teach too little. */
  private static final int LEAST = 5;

  /** More examples would take too long to learn from. */
  private static final int MOST = 200;

  private CodebookFolder() {}

  /** The categories that can be used, by name; who asks is told of each other file, and why. */
  static List<Entry> read(Path folder, Consumer<String> told) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new Unusable(folder + ": there is no such folder of categories");
    }
    List<Entry> entries = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(CodebookFolder::isShown).sorted().toList()) {
        try {
          entries.add(entry(file));
        } catch (Unusable e) {
          told.accept(file + ": category left out, " + e.getMessage());
        } catch (CharacterCodingException _) {
          told.accept(file + ": category left out, it is not text in UTF-8");
        } catch (IOException e) {
          told.accept(file + ": category left out, it cannot be read: " + e.getMessage());
        }
      }
    }
    if (entries.isEmpty()) {
      throw new Unusable(folder + " holds no category that can be used");
    }
    return entries;
  }

  private static boolean isShown(Path file) {
    return !String.valueOf(file.getFileName()).startsWith(".");
  }

  private static Entry entry(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (!name.endsWith(ENDING)) {
      throw new Unusable("its name does not end in " + ENDING);
    }
    List<String> lines =
        Files.readAllLines(file).stream().map(String::strip).filter(l -> !l.isEmpty()).toList();
    String definition = String.join(" ", after(DEFINITION, lines));
    List<String> examples =
        lines.stream()
            .filter(line -> !line.startsWith(DEFINITION) && !line.startsWith(OTHER))
            .distinct()
            .toList();
    if (definition.isBlank()) {
      throw new Unusable("it has no definition; begin it with a line \"# what it is\"");
    }
    if (examples.size() < LEAST || examples.size() > MOST) {
      throw new Unusable(
          "it has " + examples.size() + " different examples, and needs " + LEAST + " to " + MOST);
    }
    String category = name.substring(0, name.length() - ENDING.length());
    return new Entry(category, definition, examples, after(OTHER, lines));
  }

  /** What stands behind a mark on the lines that begin with it. */
  private static List<String> after(String mark, List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()).strip())
        .toList();
  }
}
