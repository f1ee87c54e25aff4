package org.chancery.engine.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.network.Branch;
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

  /** How far apart two words of a clause may stand. */
  private static final int LONGEST = 30;

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
    if (noun >= branches.size()) {
      return Optional.empty();
    }
    int head = branches.get(noun).head();
    boolean carried = is(noun, "nmod") && head >= 0 && isCarrying(head);
    int top = carried ? head : noun;
    return Stream.of(noun, top)
        .flatMap(k -> owner(k).stream())
        .findFirst()
        .or(() -> carried || isBare(noun) ? actor(top) : Optional.empty());
  }

  private Optional<Entity> owner(int noun) {
    return hanging(noun, "nmod")
        .filter(k -> k < noun)
        .boxed()
        .flatMap(k -> actsAt(k).stream())
        .findFirst();
  }

  /** The subject of the verb that has the noun for its object. */
  private Optional<Entity> actor(int noun) {
    if (!is(noun, "obj")) {
      return Optional.empty();
    }
    return hanging(branches.get(noun).head(), "nsubj")
        .filter(k -> k < noun)
        .boxed()
        .flatMap(k -> actsAt(k).stream())
        .findFirst();
  }

  private Optional<Entity> actsAt(int word) {
    return resolved
        .marked()
        .headedBy(words.get(word))
        .flatMap(resolved::of)
        .filter(who -> Takers.canAct(who) && !instruments.isOne(who));
  }

  private boolean isCarrying(int word) {
    return CARRYING.contains(words.get(word).text().toLowerCase(Locale.ROOT));
  }

  /** Whether no article or owner tells which step is meant. */
  private boolean isBare(int noun) {
    return IntStream.range(Math.max(0, noun - LONGEST), noun)
        .filter(k -> branches.get(k).head() == noun)
        .noneMatch(k -> ClosedClass.DETERMINER.has(words.get(k)) || is(k, "nmod"));
  }

  private IntStream hanging(int head, String relation) {
    return IntStream.range(Math.max(0, head - LONGEST), Math.min(branches.size(), head + LONGEST))
        .filter(k -> branches.get(k).head() == head && is(k, relation));
  }

  private boolean is(int word, String relation) {
    return branches.get(word).relation().equals(relation);
  }
}
