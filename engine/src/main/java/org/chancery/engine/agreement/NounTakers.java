package org.chancery.engine.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.Tree;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/**
 * Reads who takes a step that a noun tells: whose it is, {@code its withdrawal}, else who acts in
 * the clause that it is the bare object of, {@code Chad completed ratification}.
 */
final class NounTakers {

  /** What carries a step to those whom it is told to: {@code its instrument of ratification}. */
  private static final Set<String> CARRYING =
      Set.of("instrument", "instruments", "notice", "notification", "letter", "letters");

  private final Resolved resolved;
  private final Instruments instruments;
  private final List<Word> words;
  private final List<Branch> branches;

  NounTakers(Resolved resolved, Instruments instruments) {
    this.resolved = resolved;
    this.instruments = instruments;
    this.words = resolved.marked().parsed().words();
    this.branches = resolved.marked().seen().branches();
  }

  /** Who takes the step that the noun tells. */
  Optional<Entity> of(int noun) {
    if (branches.isEmpty()) {
      return Optional.empty();
    }
    Tree tree =
        new Tree(
            resolved.marked().parsed().sentenceAt(words.get(noun).span().begin()), words, branches);
    int head = tree.head(noun);
    boolean carried = tree.is(noun, "nmod") && head >= 0 && CARRYING.contains(tree.lower(head));
    int top = carried ? head : noun;
    return Stream.of(noun, top)
        .flatMap(k -> acting(tree.under(k, "nmod"), k).stream())
        .findFirst()
        .or(() -> carried || isBare(tree, noun) ? actor(tree, top) : Optional.empty());
  }

  /** The subject of the verb that has the noun for its object. */
  private Optional<Entity> actor(Tree tree, int noun) {
    return tree.is(noun, "obj")
        ? acting(tree.under(tree.head(noun), "nsubj"), noun)
        : Optional.empty();
  }

  /** The first who can act of those whom words before a noun tell. */
  private Optional<Entity> acting(IntStream told, int noun) {
    return told.filter(k -> k < noun)
        .mapToObj(words::get)
        .flatMap(word -> resolved.marked().headedBy(word).stream())
        .flatMap(mention -> resolved.of(mention).stream())
        .filter(who -> who.kind().acts() && !instruments.isOne(who))
        .findFirst();
  }

  /** Whether no article or owner tells which step is meant. */
  private boolean isBare(Tree tree, int noun) {
    return tree.under(noun)
        .filter(k -> k < noun)
        .noneMatch(k -> ClosedClass.DETERMINER.has(words.get(k)) || tree.is(k, "nmod"));
  }
}
