package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.knowledge.Treaty;

/** Reads between whom an agreement is. */
final class Parties {

  private static final Set<String> JOINING = Set.of("between", "with", "among", "by", "and");

  /** The keys of the agreements that states all over the world join. */
  private static final Set<String> OF_MANY =
      Treaty.bundled().stream()
          .filter(each -> each.states().isEmpty())
          .map(each -> "treaty:" + each.id())
          .collect(Collectors.toUnmodifiableSet());

  /** PLOVER's sector of parliaments. */
  private static final String LEGISLATURE = "LEG";

  /** What words before a noun are to it. */
  private static final Set<String> TELLING = Set.of("amod", "compound", "nmod");

  private final Resolved resolved;
  private final List<Word> words;
  private final List<Branch> branches;
  private final Places places;
  private final Signatories signatories;

  Parties(Resolved resolved, Instruments instruments) {
    this.resolved = resolved;
    this.places = new Places(resolved);
    this.signatories = new Signatories(resolved, instruments);
    this.words = resolved.marked().parsed().words();
    this.branches = resolved.marked().seen().branches();
  }

  /**
   * The states in its names, and those that {@code between} joins; those who took its steps; none
   * of these whom the network thinks most unlikely. Then whom it thinks likely, unless {@code
   * between} tells all. Of sanctions only those who impose them need be known.
   */
  List<EntityId> of(Entity agreement, List<MilestoneReading.Step> steps, List<Because> trace) {
    Set<EntityId> parties = new LinkedHashSet<>();
    List<Span> named = new ArrayList<>();
    boolean regime = AgreementFinder.isRegime(agreement);
    boolean between = false;
    for (Mention mention : agreement.mentions()) {
      if (mention.form() == Form.NAME || mention.form() == Form.DESCRIPTION) {
        Set<String> giving = Loans.joining(agreement);
        Span span = withParties(mention, giving);
        between |= isAny(span, "between");
        boolean wider = regime || !giving.isEmpty() || isJoining(span);
        for (Entity state : wider ? joinedIn(span, giving) : statesIn(span)) {
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
    Map<EntityId, Double> chances = signatories.chances(agreement);
    Set<EntityId> states = new LinkedHashSet<>();
    parties.stream()
        .map(this::principal)
        .filter(each -> !Signatories.isUnlikely(chances, each))
        .forEach(states::add);
    boolean told = regime || isOfMany(agreement) || (between && !states.isEmpty());
    if (!told) {
      for (EntityId likely : signatories.likely(chances, Set.copyOf(states))) {
        states.add(likely);
        Span span = resolved.entity(likely).mentions().getFirst().span();
        trace.add(Because.of("parties", "network: likely a party", span));
      }
    }
    return List.copyOf(states);
  }

  /** Whether it is one of those that are known all over the world: {@code the Rome Statute}. */
  private static boolean isOfMany(Entity agreement) {
    return OF_MANY.contains(agreement.key());
  }

  /** The state for which its parliament ratifies; else the party itself. */
  private EntityId principal(EntityId party) {
    return Optional.of(resolved.entity(party))
        .filter(each -> each.kind() == Mention.Kind.ORGANIZATION)
        .filter(each -> each.sectors().contains(LEGISLATURE))
        .flatMap(Entity::country)
        .flatMap(resolved::state)
        .map(Entity::id)
        .orElse(party);
  }

  /** Whether words tell between or with whom something is. */
  private boolean isJoining(Span span) {
    return resolved.marked().wordsIn(span).stream()
        .skip(1)
        .anyMatch(word -> word.is("between") || word.is("with") || word.is("among"));
  }

  private boolean isAny(Span span, String joining) {
    return resolved.marked().wordsIn(span).stream().skip(1).anyMatch(word -> word.is(joining));
  }

  /** The mention with the {@code between Chile and Peru} or {@code with Peru} behind it. */
  private Span withParties(Mention mention, Set<String> giving) {
    Span whole = places.whole(mention);
    int next = resolved.marked().parsed().firstWordFrom(whole.end());
    boolean goesOn = isJoining(whole);
    boolean joins =
        next < words.size()
            && (words.get(next).is("between")
                || words.get(next).is("with")
                || words.get(next).is("among")
                || giving.contains(words.get(next).text())
                || (goesOn && words.get(next).is("and")));
    int i = next + 1;
    while (joins
        && i < words.size()
        && (words.get(i).is("and")
            || words.get(i).is("the")
            || words.get(i).text().equals(",")
            || words.get(i).isPossessive()
            || isHyphen(i)
            || isBeforeNoun(i)
            || resolved.marked().covering(words.get(i).span()).isPresent())) {
      i++;
    }
    return joins ? whole.through(words.get(i - 1).span()) : whole;
  }

  private boolean isHyphen(int word) {
    return word < words.size() && words.get(word).text().equals("-");
  }

  /** {@code Rwandan-backed} before {@code rebels}: what tells of the noun behind it. */
  private boolean isBeforeNoun(int word) {
    return word < branches.size()
        && branches.get(word).head() > word
        && TELLING.contains(branches.get(word).relation());
  }

  /** The states meant in a span, but no places: {@code in Chile}. */
  private List<Entity> statesIn(Span span) {
    return resolved.marked().mentionsIn(span).stream()
        .filter(
            m ->
                m.form() != Form.PRONOUN && m.kind() == Mention.Kind.STATE && !isPlace(m, Set.of()))
        .filter(m -> !isSeat(m))
        .map(resolved::of)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** All that {@code between} and {@code with} join: states, bodies and groups. */
  private List<Entity> joinedIn(Span span, Set<String> giving) {
    List<Mention> parties =
        resolved.marked().mentionsIn(span).stream()
            .filter(m -> m.form() != Form.PRONOUN && isParty(m.kind()))
            .toList();
    return parties.stream()
        .filter(m -> parties.stream().noneMatch(w -> !w.equals(m) && w.span().covers(m.span())))
        .filter(m -> !isHyphen(resolved.marked().parsed().firstWordFrom(m.span().end())))
        .filter(m -> m.kind() != Mention.Kind.STATE || !isPlace(m, giving))
        .filter(m -> !isSeat(m))
        .map(resolved::of)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** {@code the Cairo agreement}: a town in its name is where it was made, and no party. */
  private boolean isSeat(Mention mention) {
    int from = resolved.marked().parsed().firstWordFrom(mention.span().begin());
    return mention.form() == Form.METONYM
        && (from == 0 || !JOINING.contains(words.get(from - 1).text()));
  }

  private static boolean isParty(Mention.Kind kind) {
    return kind == Mention.Kind.STATE
        || kind == Mention.Kind.ORGANIZATION
        || kind == Mention.Kind.GROUP;
  }

  private boolean isPlace(Mention mention, Set<String> giving) {
    int from = resolved.marked().parsed().firstWordFrom(mention.span().begin());
    if (from == 0) {
      return false;
    }
    Word before = words.get(from - 1);
    return ClosedClass.ADPOSITION.has(before)
        && !JOINING.contains(before.text())
        && !giving.contains(before.text());
  }
}
