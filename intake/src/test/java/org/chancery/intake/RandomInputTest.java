package org.chancery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.engine.document.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in, an answer comes out, and no document holds what cannot be seen. */
final class RandomInputTest {

  private static final List<String> NAMES = List.of("a.txt", "a.html", "a.json", "a.jsonl");

  private static final String PIECES =
      "The minister said|\n\n"
          + "|\n"
          + "|<p>|</div>|{\"text\": \"|\"}|[|, |. |“We will,” he said.|By Lee Example|6 May"
          + " 2031|PARIS (AP) — |\u200B|\u202E|\u00AD|\t|\u00A0|\uD83D\uDE00|\uD800|é|(END)|Read"
          + " also: |&#0;|&shy;|<!--|\\u0000\\u202e|©|Photo: X|:|/";

  @TempDir Path folder;

  static IntStream seeds() {
    int seed = Integer.getInteger("seed", 1);
    return IntStream.range(seed * 1000, seed * 1000 + 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void randomBytes(int seed) {
    Random random = new Random(seed);
    byte[] bytes = new byte[random.nextInt(3000)];
    random.nextBytes(bytes);
    check(bytes, random);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void randomPieces(int seed) {
    Random random = new Random(seed);
    String[] pieces = PIECES.split("\\|", -1);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(120); i > 0; i--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    check(text.toString().getBytes(StandardCharsets.UTF_8), random);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void randomCutsOfArticles(int seed) {
    Random random = new Random(seed);
    List<ArticlesTest.Case> articles = ArticlesTest.articles().toList();
    byte[] bytes =
        articles.get(random.nextInt(articles.size())).text().getBytes(StandardCharsets.UTF_8);
    int from = random.nextInt(bytes.length);
    check(Arrays.copyOfRange(bytes, from, from + random.nextInt(bytes.length - from + 1)), random);
  }

  private void check(byte[] bytes, Random random) {
    Path file = Given.file(folder, NAMES.get(random.nextInt(NAMES.size())), bytes);
    List<Taken> taken = Given.taken(file);
    assertThat(taken).isNotEmpty().isEqualTo(Given.taken(file));
    for (Taken each : taken) {
      if (each instanceof Taken.Accepted(_, Document document)) {
        Stream.concat(Stream.of(document.text()), document.title().stream())
            .forEach(
                text ->
                    assertThat(text.replace("\n\n", " ").codePoints())
                        .noneMatch(RandomInputTest::isUnseen));
      }
    }
  }

  private static boolean isUnseen(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || (type == Character.SPACE_SEPARATOR && c != ' ');
  }
}
