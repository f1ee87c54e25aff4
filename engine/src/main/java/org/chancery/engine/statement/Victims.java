package org.chancery.engine.statement;

import java.util.List;
import java.util.Set;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Tree;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * Who suffers the harm that is told: whoever condemns {@code the attack on Samoa} is not against
 * Samoa.
 */
public final class Victims {

  private static final Set<String> HARM =
      Set.of(
          "attack",
          "attacks",
          "bombing",
          "bombings",
          "blast",
          "blasts",
          "explosion",
          "explosions",
          "killing",
          "killings",
          "murder",
          "murders",
          "assassination",
          "massacre",
          "shelling",
          "shooting",
          "shootings",
          "invasion",
          "occupation",
          "raid",
          "raids",
          "strike",
          "strikes",
          "airstrikes",
          "kidnapping",
          "abduction",
          "beating",
          "aggression",
          "violence",
          "assault",
          "assaults");

  private static final Set<String> EVENTS = Set.of("ASSAULT", "COERCE");

  /** What stands between a harm and whom or where it strikes. */
  private static final Set<String> STRUCK =
      Set.of("on", "at", "against", "of", "in", "near", "outside", "inside");

  private static final Set<String> JOINED = Set.of("conj", "compound", "flat");

  private final Resolved resolved;
  private final List<Word> words;
  private final List<Branch> branches;

  public Victims(Resolved resolved) {
    this.resolved = resolved;
    this.words = resolved.marked().parsed().words();
    this.branches = resolved.marked().seen().branches();
  }

  /** Whether somebody is named in what is said, and only as one who is struck. */
  public boolean has(EntityId whom, List<Span> content) {
    List<Mention> named =
        content.stream()
            .flatMap(piece -> resolved.marked().mentionsIn(piece).stream())
            .filter(m -> resolved.of(m).map(Entity::id).filter(whom::equals).isPresent())
            .toList();
    return !named.isEmpty() && named.stream().allMatch(this::isStruck);
  }

  /** Whether a mention stands where one stands who is struck. */
  public boolean isStruck(Mention mention) {
    if (branches.isEmpty()) {
      return false;
    }
    int word = resolved.marked().head(mention).index();
    Tree tree =
        new Tree(resolved.marked().parsed().sentenceAt(mention.span().begin()), words, branches);
    String by = "";
    while (word >= 0) {
      boolean joined = JOINED.contains(tree.relation(word));
      by = joined ? by : tree.preposition(word);
      boolean hangs = joined || tree.is(word, "nmod") || tree.is(word, "obl");
      int head = tree.head(word);
      if (!hangs || head < 0) {
        return tree.is(word, "obj") && head >= 0 && isHarm(head);
      }
      if (isHarm(head) && !(joined && by.isEmpty())) {
        return STRUCK.contains(by);
      }
      word = head;
    }
    return false;
  }

  private boolean isHarm(int word) {
    return HARM.stream().anyMatch(words.get(word)::is)
        || resolved.marked().seen().events().stream()
            .anyMatch(event -> event.word() == word && EVENTS.contains(event.type()));
  }
}
