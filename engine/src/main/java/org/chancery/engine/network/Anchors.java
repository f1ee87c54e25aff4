package org.chancery.engine.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Sets what tells an event on the word that does: the network, which learned from whole phrases,
 * may take {@code formally} of {@code has formally ratified} for it, or {@code second} of {@code
 * their second summit}, and in texts unlike those it learned from even a comma.
 */
final class Anchors {

  /** Parts of speech of which no word tells an event. */
  private static final Set<String> SILENT =
      Set.of("CCONJ", "DET", "PART", "PROPN", "PUNCT", "SCONJ", "SYM");

  private final View view;
  private final List<Branch> branches;

  Anchors(View view, List<Branch> branches) {
    this.view = view;
    this.branches = branches;
  }

  /**
   * The same events, each on the word that tells it; those on a word that can tell none are left
   * out.
   */
  List<EventAnchor> placed(List<EventAnchor> seen) {
    Map<Integer, EventAnchor> placed = new LinkedHashMap<>();
    seen.forEach(each -> placed.put(each.word(), each));
    for (EventAnchor each : seen) {
      OptionalInt at = teller(each.word());
      if (at.isEmpty() || at.getAsInt() != each.word()) {
        placed.remove(each.word());
        at.ifPresent(word -> placed.putIfAbsent(word, each.on(word)));
      }
    }
    return List.copyOf(placed.values());
  }

  /** The word that tells what this one is seen to tell: it, or the verb or noun it belongs to. */
  private OptionalInt teller(int word) {
    if (SILENT.contains(view.label("upos", word))) {
      return OptionalInt.empty();
    }
    Branch branch = branches.get(word);
    return OptionalInt.of(branch.head() >= 0 && belongs(word, branch) ? branch.head() : word);
  }

  private boolean belongs(int word, Branch branch) {
    String head = view.label("upos", branch.head());
    return switch (view.label("upos", word)) {
      case "ADV" -> branch.relation().equals("advmod") && head.equals("VERB");
      case "ADJ" -> branch.relation().equals("amod") && head.equals("NOUN");
      case "ADP" -> branch.relation().equals("case") && head.equals("NOUN");
      default -> false;
    };
  }
}
