package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/** Reads between whom an agreement is. */
final class Parties {

  private static final Set<String> JOINING = Set.of("between", "with", "among", "by", "and");

  private static final int OFTEN = 3;

  /** How often a text must speak of each of two of whom neither is known to be a party. */
  private static final int MOSTLY = 5;

  /** How many times as often as a third a text must speak of the two that it is on. */
  private static final double MORE = 1.5;

  private final Resolved resolved;
  private final List<Word> words;

  Parties(Resolved resolved) {
    this.resolved = resolved;
    this.words = resolved.marked().parsed().words();
  }

  /**
   * The states in its names, and those that {@code between} joins; those who took its steps; with
   * fewer than two, the two states of a sentence or paragraph on it, if there are just two, else
   * the two that the whole text is on. Of sanctions only those who impose them need be known.
   */
  List<EntityId> of(Entity agreement, List<MilestoneReading.Step> steps, List<Because> trace) {
    Set<EntityId> parties = new LinkedHashSet<>();
    List<Span> named = new ArrayList<>();
    boolean regime = AgreementFinder.isRegime(agreement);
    for (Mention mention : agreement.mentions()) {
      if (mention.form() == Form.NAME || mention.form() == Form.DESCRIPTION) {
        Span span = withParties(mention);
        boolean wider = span.end() > mention.span().end() || regime;
        for (Entity state : wider ? joinedIn(span) : statesIn(span)) {
          if (parties.add(state.id())) {
            named.add(mention.span());
          }
        }
      }
    }
    if (!parties.isEmpty()) {
      trace.add(new Because("parties", "agreement: states in its name", named));
    }
    for (MilestoneReading.Step step : steps) {
      if (parties.addAll(step.actors())) {
        trace.add(
            new Because(
                "parties", "agreement: who took the step", step.milestone().evidence().spans()));
      }
    }
    return parties.size() < 2 && !regime ? beside(agreement, parties, trace) : List.copyOf(parties);
  }

  /**
   * The two states of a sentence on it, or of the paragraph of one, where there are just two that
   * the text speaks of often.
   */
  private List<EntityId> beside(Entity agreement, Set<EntityId> parties, List<Because> trace) {
    List<Span> around =
        new ArrayList<>(
            agreement.mentions().stream()
                .map(m -> resolved.marked().parsed().sentenceAt(m.span().begin()).span())
                .toList());
    around.addAll(List.copyOf(around).stream().map(this::paragraph).toList());
    for (Span span : around) {
      Set<EntityId> beside = new LinkedHashSet<>(parties);
      statesIn(span).stream()
          .filter(state -> state.mentions().size() >= OFTEN)
          .forEach(state -> beside.add(state.id()));
      if (beside.size() == 2) {
        trace.add(Because.of("parties", "agreement: the two states spoken of beside it", span));
        return List.copyOf(beside);
      }
    }
    return foremost(parties, trace);
  }

  /** The two states that a text on just two is mostly on, if the one that is known is of them. */
  private List<EntityId> foremost(Set<EntityId> parties, List<Because> trace) {
    int often = parties.isEmpty() ? MOSTLY : OFTEN;
    List<Entity> states =
        resolved.entities().stream()
            .filter(e -> e.kind() == Mention.Kind.STATE && e.mentions().size() >= often)
            .sorted(Comparator.comparingInt((Entity e) -> e.mentions().size()).reversed())
            .toList();
    List<EntityId> two = states.stream().limit(2).map(Entity::id).toList();
    boolean third =
        states.size() > 2
            && states.get(2).mentions().size() * MORE > states.get(1).mentions().size();
    if (parties.size() > 1 || two.size() < 2 || third || !two.containsAll(parties)) {
      return List.copyOf(parties);
    }
    Set<EntityId> both = new LinkedHashSet<>(parties);
    both.addAll(two);
    Span first = states.getFirst().mentions().getFirst().span();
    trace.add(Because.of("parties", "agreement: the two states that the text is on", first));
    return List.copyOf(both);
  }

  private Span paragraph(Span sentence) {
    int paragraph = resolved.marked().parsed().sentenceAt(sentence.begin()).paragraph();
    return resolved.marked().parsed().sentences().stream()
        .filter(each -> each.paragraph() == paragraph)
        .map(Sentence::span)
        .reduce(Span::through)
        .orElse(sentence);
  }

  /** The mention with the {@code between Chile and Peru} or {@code with Peru} behind it. */
  private Span withParties(Mention mention) {
    int next = resolved.marked().parsed().firstWordFrom(mention.span().end());
    boolean joins =
        next < words.size()
            && (words.get(next).is("between")
                || words.get(next).is("with")
                || words.get(next).is("among"));
    int i = next + 1;
    while (joins
        && i < words.size()
        && (words.get(i).is("and")
            || words.get(i).is("the")
            || words.get(i).text().equals(",")
            || resolved.marked().covering(words.get(i).span()).isPresent())) {
      i++;
    }
    return joins ? mention.span().through(words.get(i - 1).span()) : mention.span();
  }

  /** The states meant in a span, but no places: {@code in Chile}. */
  private List<Entity> statesIn(Span span) {
    return resolved.marked().mentionsIn(span).stream()
        .filter(m -> m.form() != Form.PRONOUN && m.kind() == Mention.Kind.STATE && !isPlace(m))
        .map(resolved::of)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** All that {@code between} and {@code with} join: states, bodies and groups. */
  private List<Entity> joinedIn(Span span) {
    return resolved.marked().mentionsIn(span).stream()
        .filter(m -> m.form() != Form.PRONOUN && isParty(m.kind()))
        .filter(m -> m.kind() != Mention.Kind.STATE || !isPlace(m))
        .map(resolved::of)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private static boolean isParty(Mention.Kind kind) {
    return kind == Mention.Kind.STATE
        || kind == Mention.Kind.ORGANIZATION
        || kind == Mention.Kind.GROUP;
  }

  private boolean isPlace(Mention mention) {
    int from = resolved.marked().parsed().firstWordFrom(mention.span().begin());
    if (from == 0) {
      return false;
    }
    Word before = words.get(from - 1);
    return ClosedClass.ADPOSITION.has(before) && !JOINING.contains(before.text());
  }
}
