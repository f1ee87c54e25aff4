package org.chancery.bench.heads;

import java.util.List;

/** The tree of one sentence, a node a word. */
record Tree(List<Node> nodes) {

  /**
   * One word in its tree.
   *
   * @param head its head's place in the sentence, counted from 1; 0 for the root
   * @param relation to its head, without a subtype
   */
  record Node(String form, String upos, int head, String relation) {}

  Tree {
    nodes = List.copyOf(nodes);
  }

  List<String> forms() {
    return nodes.stream().map(Node::form).toList();
  }
}
