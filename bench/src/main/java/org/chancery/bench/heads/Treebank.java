package org.chancery.bench.heads;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.bench.Tokens;
import tools.jackson.databind.JsonNode;

/** Reads the trees of a corpus, a list a document. */
final class Treebank {

  private static final int FORM = 1;
  private static final int UPOS = 3;
  private static final int HEAD = 6;
  private static final int RELATION = 7;

  private Treebank() {}

  /** The trees of a file of CoNLL-U, if its name has {@code .conllu}, or else of JSON lines. */
  static List<List<Tree>> read(Path file) throws IOException {
    List<List<Tree>> documents =
        file.toString().contains(".conllu")
            ? columns(Tokens.lines(file))
            : Tokens.records(file).stream().map(Treebank::document).toList();
    return documents.stream().filter(document -> !document.isEmpty()).toList();
  }

  /** CoNLL-U; a document begins at each {@code # newdoc}. */
  static List<List<Tree>> columns(List<String> lines) {
    List<List<Tree>> documents = new ArrayList<>();
    documents.add(new ArrayList<>());
    List<Tree.Node> nodes = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("# newdoc")) {
        documents.add(new ArrayList<>());
      } else if (line.isEmpty()) {
        end(nodes, documents.getLast());
      } else if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        if (cells[0].chars().allMatch(Character::isDigit)) {
          nodes.add(node(cells[FORM], cells[UPOS], Integer.parseInt(cells[HEAD]), cells[RELATION]));
        }
      }
    }
    end(nodes, documents.getLast());
    return documents;
  }

  private static void end(List<Tree.Node> nodes, List<Tree> document) {
    if (!nodes.isEmpty()) {
      document.add(new Tree(nodes));
      nodes.clear();
    }
  }

  /**
   * A record with {@code sentences} of {@code form}, {@code head}, {@code deprel}, {@code upos}.
   */
  static List<Tree> document(JsonNode record) {
    List<Tree> trees = new ArrayList<>();
    for (JsonNode sentence : record.path("sentences")) {
      List<Tree.Node> nodes = new ArrayList<>();
      for (int i = 0; i < sentence.path("form").size(); i++) {
        nodes.add(
            node(
                sentence.path("form").path(i).asString(""),
                sentence.path("upos").path(i).asString(""),
                sentence.path("head").path(i).asInt(),
                sentence.path("deprel").path(i).asString("")));
      }
      end(nodes, trees);
    }
    return trees;
  }

  private static Tree.Node node(String form, String upos, int head, String relation) {
    int subtype = relation.indexOf(':');
    String plain = subtype < 0 ? relation : relation.substring(0, subtype);
    return new Tree.Node(form, upos, head, plain);
  }
}
