package org.chancery.bench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitTest {

  @TempDir Path corpus;

  @BeforeEach
  void twelveStories() throws IOException {
    for (int i = 0; i < 12; i++) {
      Path story = Files.createDirectories(corpus.resolve("stories/story-" + i));
      Files.writeString(story.resolve("post.txt"), "Story " + i);
    }
    Split.read(corpus).renew(Map.of("stories/story-0", "Africa"));
  }

  private Map<String, Split.Unit> units() throws IOException {
    return Split.read(corpus).units().stream()
        .collect(Collectors.toMap(Split.Unit::name, unit -> unit));
  }

  @Test
  void aThirdOfTheStoriesIsFrozen() throws IOException {
    Map<String, Long> parts =
        units().values().stream()
            .collect(Collectors.groupingBy(Split.Unit::part, Collectors.counting()));

    assertThat(parts).containsEntry("frozen", 4L).containsEntry("dev", 2L);
    assertThat(units().values())
        .filteredOn(unit -> unit.name().equals("stories/story-0"))
        .extracting(Split.Unit::region)
        .containsExactly("Africa");
    assertThat(Split.read(corpus).differences()).isEmpty();
  }

  @Test
  void aNewStoryLeavesTheOthersWhereTheyAre() throws IOException {
    Map<String, Split.Unit> before = units();
    Files.createDirectories(corpus.resolve("stories/another"));

    assertThat(Split.read(corpus).differences()).singleElement().asString().contains("another");
    Split.read(corpus).renew(Map.of());

    assertThat(units()).containsAllEntriesOf(before).hasSize(13);
  }

  @Test
  void aChangedFrozenStoryStaysFoundOut() throws IOException {
    Split.Unit frozen =
        units().values().stream().filter(u -> u.part().equals("frozen")).findFirst().orElseThrow();
    Split.Unit open =
        units().values().stream().filter(u -> u.part().equals("train")).findFirst().orElseThrow();
    for (String name : List.of(frozen.name(), open.name())) {
      Files.writeString(corpus.resolve(name).resolve("post.txt"), "changed");
    }

    Split.read(corpus).renew(Map.of());

    assertThat(Split.read(corpus).differences())
        .singleElement()
        .asString()
        .startsWith(frozen.name());
  }
}
