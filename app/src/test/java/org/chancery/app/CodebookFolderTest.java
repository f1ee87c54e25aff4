package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.engine.codebook.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookFolderTest {

  private static final String FIVE = "One.\nTwo.\nThree.\n\n  Four.  \nFive.\n";

  @TempDir private Path folder;

  private final List<String> told = new ArrayList<>();

  private List<Entry> read() throws IOException {
    return CodebookFolder.read(folder, told::add);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aFileIsACategoryWithItsDefinitionExamplesAndOthers() throws IOException {
    write("well-poisoning.txt", "# Someone spoils\n# a well.\n" + FIVE + "One.\nnot: Six.\n");

    assertThat(read())
        .containsExactly(
            new Entry(
                "well-poisoning",
                "Someone spoils a well.",
                List.of("One.", "Two.", "Three.", "Four.", "Five."),
                List.of("Six.")));
    assertThat(told).isEmpty();
  }

  @Test
  void badCategoriesAreNamedWithTheirReasonAndTheOthersAreRead() throws IOException {
    write("few.txt", "# Too few.\nOne.\nTwo.\nTwo.\n");
    write("good.txt", "# Good.\n" + FIVE);
    write("plain.txt", FIVE);
    write("notes.md", FIVE);
    write(".hidden", FIVE);
    Files.write(folder.resolve("raw.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

    assertThat(read()).extracting(Entry::name).containsExactly("good");
    assertThat(told)
        .containsExactly(
            folder.resolve("few.txt")
                + ": category left out, it has 2 different examples, and needs 5 to 200",
            folder.resolve("notes.md") + ": category left out, its name does not end in .txt",
            folder.resolve("plain.txt")
                + ": category left out, it has no definition; begin it with a line \"# what it"
                + " is\"",
            folder.resolve("raw.txt") + ": category left out, it is not text in UTF-8");
  }

  @Test
  void aFolderWithoutACategoryCannotBeUsed() {
    assertThatThrownBy(this::read)
        .isInstanceOf(Unusable.class)
        .hasMessage(folder + " holds no category that can be used");
    assertThatThrownBy(() -> CodebookFolder.read(folder.resolve("nowhere"), told::add))
        .isInstanceOf(Unusable.class)
        .hasMessageEndingWith("nowhere: there is no such folder of categories");
  }
}
