package org.chancery.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

  @TempDir Path temporary;

  @Test
  void oldEmptyFoldersOfTheRuntimeGoAndNothingElse() throws IOException {
    Path old = folder("onnxruntime-java1", Duration.ofHours(2));
    Path fresh = folder("onnxruntime-java2", Duration.ZERO);
    Path other = folder("notes", Duration.ofHours(2));
    Path full = folder("onnxruntime-java3", Duration.ZERO);
    Files.writeString(full.resolve("library"), "in use");
    age(full, Duration.ofHours(2));

    Leftovers.sweep(temporary);

    assertThat(old).doesNotExist();
    assertThat(fresh).exists();
    assertThat(other).exists();
    assertThat(full.resolve("library")).exists();
  }

  @Test
  void aFolderThatIsNotThereIsLeftAlone() {
    Leftovers.sweep(temporary.resolve("gone"));

    assertThat(temporary).isEmptyDirectory();
  }

  private Path folder(String name, Duration age) throws IOException {
    Path folder = Files.createDirectory(temporary.resolve(name));
    age(folder, age);
    return folder;
  }

  private static void age(Path folder, Duration age) throws IOException {
    Files.setLastModifiedTime(folder, FileTime.from(Instant.now().minus(age)));
  }
}
