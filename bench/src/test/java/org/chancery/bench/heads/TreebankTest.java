package org.chancery.bench.heads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankTest {

  private static final Tree NEITHER =
      new Tree(
          List.of(
              new Tree.Node("Ships", "NOUN", 2, "nsubj"),
              new Tree.Node("sank", "VERB", 0, "root"),
              new Tree.Node("n't", "PART", 2, "advmod")));

  private static final Tree RAIN = new Tree(List.of(new Tree.Node("Rain", "NOUN", 0, "root")));

  private static final String COLUMNS =
      """
      # newdoc id = a
      # sent_id = 1
      1\tShips\tship\tNOUN\tNNS\t_\t2\tnsubj:pass\t_\t_
      2-3\tsankn't\t_\t_\t_\t_\t_\t_\t_\t_
      2\tsank\tsink\tVERB\tVBD\t_\t0\troot\t_\t_
      2.1\tdid\tdo\tAUX\tVBD\t_\t_\t_\t_\t_
      3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_

      1\tRain\train\tNOUN\tNN\t_\t0\troot\t_\t_

      # newdoc id = b
      1\tRain\train\tNOUN\tNN\t_\t0\troot\t_\t_
      """;

  @TempDir Path folder;

  @Test
  void readsColumnsWithoutSurfaceAndEmptyWords() throws IOException {
    Path file = folder.resolve("made.conllu");
    Files.writeString(file, COLUMNS);

    assertThat(Treebank.read(file)).containsExactly(List.of(NEITHER, RAIN), List.of(RAIN));
  }

  @Test
  void readsRecords() throws IOException {
    Path file = folder.resolve("made.jsonl");
    Files.writeString(
        file,
        """
        {"id":"a","sentences":[{"form":["Ships","sank","n't"],"head":[2,0,2],\
        "deprel":["nsubj:pass","root","advmod"],"upos":["NOUN","VERB","PART"]},\
        {"form":["Rain"],"head":[0],"deprel":["root"],"upos":["NOUN"]}]}
        {"id":"b","sentences":[]}
        """);

    assertThat(Treebank.read(file)).containsExactly(List.of(NEITHER, RAIN));
  }
}
