package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/** Reads between whom an agreement is. */
final class Parties {

  private static final Set<String> JOINING = Set.of("between", "with", "among", "by", "and");

  /** PLOVER's sector of parliaments. */
  private static final String LEGISLATURE = "LEG";

  /** What agreements of many states are called. */
  private static final Set<String> OF_MANY = Set.of("Convention", "Covenant", "Charter", "Statute");

  private static final int OFTEN = 3;

  /** Verbs for having, seeking or making an agreement. */
  private static final Set<String> MAKING =
      Set.of(
          "has",
          "have",
          "had",
          "wants",
          "want",
          "wanted",
          "seeks",
          "seek",
          "sought",
          "signs",
          "sign",
          "signed",
          "signing",
          "initialled",
          "makes",
          "make",
          "made",
          "concludes",
          "concluded",
          "reaches",
          "reach",
          "reached",
          "negotiates",
          "negotiated",
          "negotiating",
          "strikes",
          "struck",
          "ratified",
          "ratifies",
          "ratify",
          "approved",
          "ended",
          "renewed",
          "announced",
          "agreed",
          "sealed",
          "clinched");

  /** How far before an agreement the subject of its clause may stand. */
  private static final int FARTHEST = 25;

  /** How many times as much as of a third a text must speak of the two that it is on. */
  private static final double MORE = 1.3;

  private final Resolved resolved;
  private final List<Word> words;
  private final List<Branch> branches;

  Parties(Resolved resolved) {
    this.resolved = resolved;
    this.words = resolved.marked().parsed().words();
    this.branches = resolved.marked().seen().branches();
  }

  /**
   * The states in its names, and those that {@code between} joins; those who took its steps; with
   * fewer than two, the two states of a sentence on it, if there are just two, else the two that
   * the text is on. Of sanctions only those who impose them need be known.
   */
  List<EntityId> of(Entity agreement, List<MilestoneReading.Step> steps, List<Because> trace) {
    Set<EntityId> parties = new LinkedHashSet<>();
    List<Span> named = new ArrayList<>();
    boolean regime = AgreementFinder.isRegime(agreement);
    for (Mention mention : agreement.mentions()) {
      if (mention.form() == Form.NAME || mention.form() == Form.DESCRIPTION) {
        Span span = withParties(mention);
        boolean wider = regime || isJoining(span);
        for (Entity state : wider ? joinedIn(span) : statesIn(span)) {
          if (parties.add(state.id())) {
            named.add(mention.span());
          }
        }
        if (!regime && isWith(span)) {
          havers(mention).forEach(each -> parties.add(each.id()));
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
    Set<EntityId> states = new LinkedHashSet<>();
    parties.forEach(each -> states.add(principal(each)));
    return states.size() < 2 && !regime && !isOfMany(agreement)
        ? beside(agreement, states, trace)
        : List.copyOf(states);
  }

  /** Whether it is one that states all over the world join: {@code the Basel Convention}. */
  private static boolean isOfMany(Entity agreement) {
    return Arrays.stream(agreement.name().split(" ")).anyMatch(OF_MANY::contains);
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

  /** The two states of a sentence on it, where there are just two; else the two it is most on. */
  private List<EntityId> beside(Entity agreement, Set<EntityId> parties, List<Because> trace) {
    List<Span> sentences =
        agreement.mentions().stream()
            .map(m -> resolved.marked().parsed().sentenceAt(m.span().begin()).span())
            .toList();
    for (Span span : sentences) {
      Set<EntityId> beside = new LinkedHashSet<>(parties);
      statesIn(span).stream()
          .filter(state -> state.mentions().size() >= OFTEN)
          .forEach(state -> beside.add(state.id()));
      if (beside.size() == 2) {
        trace.add(Because.of("parties", "agreement: the two states spoken of beside it", span));
        return List.copyOf(beside);
      }
    }
    return foremost(sentences, parties, trace);
  }

  /**
   * Those known, and of the other states as many as make two, if the text speaks much less of the
   * next: what it says near the agreement counts more.
   */
  private List<EntityId> foremost(
      List<Span> sentences, Set<EntityId> parties, List<Because> trace) {
    List<Span> paragraphs = sentences.stream().map(this::paragraph).toList();
    Map<Entity, Integer> weights = new LinkedHashMap<>();
    resolved.entities().stream()
        .filter(e -> e.kind() == Mention.Kind.STATE && e.mentions().size() > 1)
        .filter(e -> !parties.contains(e.id()))
        .forEach(e -> weights.put(e, weight(e, sentences, paragraphs)));
    List<Map.Entry<Entity, Integer>> others =
        weights.entrySet().stream()
            .sorted(Map.Entry.<Entity, Integer>comparingByValue().reversed())
            .toList();
    int missing = 2 - parties.size();
    if (others.size() < missing) {
      return List.copyOf(parties);
    }
    int least = others.get(missing - 1).getValue();
    int next = others.size() > missing ? others.get(missing).getValue() : 0;
    if (least < OFTEN || next * MORE > least) {
      return List.copyOf(parties);
    }
    Set<EntityId> both = new LinkedHashSet<>(parties);
    others.stream().limit(missing).forEach(each -> both.add(each.getKey().id()));
    Span first = others.getFirst().getKey().mentions().getFirst().span();
    trace.add(Because.of("parties", "agreement: the two states that the text is on", first));
    return List.copyOf(both);
  }

  /** How much a text speaks of a state, that in sentences and paragraphs on the agreement more. */
  private static int weight(Entity state, List<Span> sentences, List<Span> paragraphs) {
    return state.mentions().stream()
        .filter(mention -> mention.form() != Form.PRONOUN)
        .mapToInt(
            mention -> 1 + (isIn(mention, sentences) ? 1 : 0) + (isIn(mention, paragraphs) ? 1 : 0))
        .sum();
  }

  private static boolean isIn(Mention mention, List<Span> spans) {
    return spans.stream().anyMatch(span -> span.covers(mention.span()));
  }

  /** Whether words tell between or with whom something is. */
  private boolean isJoining(Span span) {
    return resolved.marked().wordsIn(span).stream()
        .skip(1)
        .anyMatch(word -> word.is("between") || word.is("with") || word.is("among"));
  }

  /** Whether words tell with whom something is. */
  private boolean isWith(Span span) {
    return resolved.marked().wordsIn(span).stream().skip(1).anyMatch(word -> word.is("with"));
  }

  /** Who has or makes what is with another: {@code Chad} in {@code Chad has a pact with Niger}. */
  private List<Entity> havers(Mention mention) {
    int noun = Heads.of(resolved.marked().wordsIn(mention.span())).index();
    if (noun >= branches.size() || !branches.get(noun).relation().equals("obj")) {
      return List.of();
    }
    int verb = branches.get(noun).head();
    if (verb < 0 || !MAKING.contains(words.get(verb).text().toLowerCase(Locale.ROOT))) {
      return List.of();
    }
    return IntStream.range(Math.max(0, noun - FARTHEST), noun)
        .filter(k -> isOn(k, verb, "nsubj") || isOn(branches.get(k).head(), verb, "nsubj"))
        .filter(k -> isOn(k, verb, "nsubj") || branches.get(k).relation().equals("conj"))
        .mapToObj(k -> resolved.marked().headedBy(words.get(k)))
        .flatMap(Optional::stream)
        .filter(each -> isParty(each.kind()))
        .flatMap(each -> resolved.of(each).stream())
        .toList();
  }

  private boolean isOn(int word, int head, String relation) {
    return word >= 0
        && branches.get(word).head() == head
        && branches.get(word).relation().equals(relation);
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
