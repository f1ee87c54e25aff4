package org.chancery.engine.agreement;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * Weighs which states an agreement is between of which no word tells it, by how much and where the
 * text speaks of them: logistic regression, fitted to agreements of our corpus and of real
 * articles.
 */
final class PartySigns {

  /** What speaks for a state, and the logarithm of how much likelier it makes it a party. */
  private enum Sign {
    /** It is one of the two states that the text speaks of most. */
    FOREMOST(1.8),
    /** {@code and} joins it with another in a sentence on the agreement. */
    PAIRED(1.05),
    /** One of the first sentences speaks of it. */
    LEAD(1),
    /** Somebody of it stands in the sentences on the agreement, by how many of these. */
    AGENT(0.95),
    /** The paragraphs on the agreement speak of it, by how many of these. */
    NEAR(0.95),
    /** The text speaks of it three times or more. */
    OFTEN(0.55),
    /** A sentence on the agreement speaks of it. */
    BESIDE(0.35);

    private final double weight;

    Sign(double weight) {
      this.weight = weight;
    }
  }

  /** What a state must weigh: a chance of one in four. */
  private static final double LEAST = 2.1;

  private static final int OFTEN = 3;

  /** How verbs begin for what is done to an agreement of others. */
  private static final Set<String> HELPING =
      Set.of("host", "broker", "mediat", "facilitat", "witness");

  private static final Set<String> PRESENCE =
      Set.of("eyes", "presence", "auspices", "mediation", "supervision");

  /** How many sentences tell what a text is on. */
  private static final int LEADING = 3;

  private final Resolved resolved;
  private final Instruments instruments;
  private final List<Word> words;
  private final List<Branch> branches;
  private final List<Entity> states;
  private final List<Span> lead;

  PartySigns(Resolved resolved, Instruments instruments) {
    this.resolved = resolved;
    this.instruments = instruments;
    this.words = resolved.marked().parsed().words();
    this.branches = resolved.marked().seen().branches();
    this.states =
        resolved.entities().stream()
            .filter(e -> e.kind() == Kind.STATE)
            .sorted(Comparator.comparingLong(PartySigns::told).reversed())
            .toList();
    this.lead =
        resolved.marked().parsed().sentences().stream().limit(LEADING).map(Sentence::span).toList();
  }

  /** The likeliest states but for those known to be parties, the likeliest first. */
  List<Entity> likeliest(Entity agreement, Collection<Entity> known, int most) {
    List<Span> on =
        agreement.mentions().stream()
            .filter(m -> m.form() != Form.PRONOUN)
            .map(m -> resolved.marked().parsed().sentenceAt(m.span().begin()).span())
            .distinct()
            .toList();
    List<Span> others = others(agreement);
    record Weighed(Entity state, double weight) {}
    return states.stream()
        .filter(state -> !known.contains(state) && !isBystander(state, on))
        .filter(
            state -> on.stream().anyMatch(each -> isIn(state, each)) || !isWithin(state, others))
        .map(state -> new Weighed(state, weight(state, on)))
        .filter(each -> each.weight() > LEAST)
        .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
        .limit(most)
        .map(Weighed::state)
        .toList();
  }

  /** The sentences that speak of other instruments, by their names. */
  private List<Span> others(Entity agreement) {
    return instruments.all().stream()
        .filter(each -> !each.id().equals(agreement.id()) && InstrumentWords.isNamed(each))
        .flatMap(each -> each.mentions().stream())
        .map(m -> resolved.marked().parsed().sentenceAt(m.span().begin()).span())
        .distinct()
        .toList();
  }

  /** Whether a text speaks of a state in these sentences alone. */
  private static boolean isWithin(Entity state, List<Span> sentences) {
    return state.mentions().stream()
        .filter(m -> m.form() != Form.PRONOUN)
        .allMatch(m -> sentences.stream().anyMatch(each -> each.covers(m.span())));
  }

  /** Whether a state is told of as a place alone, or brings the agreement about for others. */
  private boolean isBystander(Entity state, List<Span> on) {
    boolean place =
        state.mentions().stream()
            .map(m -> resolved.marked().parsed().firstWordFrom(m.span().begin()))
            .allMatch(k -> k > 0 && words.get(k - 1).is("in"));
    return place || helps(state, on);
  }

  private boolean helps(Entity state, List<Span> on) {
    return state.mentions().stream()
        .filter(m -> m.form() != Form.PRONOUN)
        .filter(m -> on.stream().anyMatch(each -> each.covers(m.span())))
        .map(m -> resolved.marked().head(m).index())
        .anyMatch(this::isHelping);
  }

  /** {@code Kenya hosted the signing}, {@code brokered by Kenya}, {@code in Kenya's presence}. */
  private boolean isHelping(int word) {
    int noun = word;
    while (noun >= 0 && noun < branches.size() && branches.get(noun).relation().equals("conj")) {
      noun = branches.get(noun).head();
    }
    int head = noun < 0 || noun >= branches.size() ? -1 : branches.get(noun).head();
    if (head < 0) {
      return false;
    }
    String text = words.get(head).text();
    return switch (branches.get(noun).relation()) {
      case "nsubj", "obl" -> HELPING.stream().anyMatch(text::startsWith);
      case "nmod" -> PRESENCE.contains(text);
      default -> false;
    };
  }

  private double weight(Entity state, List<Span> on) {
    List<Span> paragraphs = on.stream().map(this::paragraph).distinct().toList();
    return (states.indexOf(state) < 2 ? Sign.FOREMOST.weight : 0)
        + (on.stream().anyMatch(each -> isPaired(each, state)) ? Sign.PAIRED.weight : 0)
        + (lead.stream().anyMatch(each -> isIn(state, each)) ? Sign.LEAD.weight : 0)
        + share(on, each -> hasAgent(each, state)) * Sign.AGENT.weight
        + share(paragraphs, each -> isIn(state, each)) * Sign.NEAR.weight
        + (told(state) >= OFTEN ? Sign.OFTEN.weight : 0)
        + (on.stream().anyMatch(each -> isIn(state, each)) ? Sign.BESIDE.weight : 0);
  }

  private static double share(List<Span> spans, Predicate<Span> test) {
    return spans.stream().mapToInt(each -> test.test(each) ? 1 : 0).average().orElse(0);
  }

  private static long told(Entity state) {
    return state.mentions().stream().filter(m -> m.form() != Form.PRONOUN).count();
  }

  private static boolean isIn(Entity state, Span span) {
    return state.mentions().stream()
        .anyMatch(m -> m.form() != Form.PRONOUN && span.covers(m.span()));
  }

  /** Whether somebody of a state, or a body of it, stands in a sentence. */
  private boolean hasAgent(Span sentence, Entity state) {
    return resolved.marked().mentionsIn(sentence).stream()
        .map(resolved::of)
        .flatMap(Optional::stream)
        .filter(each -> each.kind() == Kind.PERSON || each.kind() == Kind.ORGANIZATION)
        .flatMap(each -> each.country().stream())
        .anyMatch(country -> state.country().filter(country::equals).isPresent());
  }

  /** Whether a sentence joins a state with another, or with a body: {@code Chad and Niger}. */
  private boolean isPaired(Span sentence, Entity state) {
    List<Mention> mentions = resolved.marked().mentionsIn(sentence);
    return IntStream.range(1, mentions.size())
        .anyMatch(i -> isPair(mentions.get(i - 1), mentions.get(i), state));
  }

  private boolean isPair(Mention left, Mention right, Entity state) {
    Optional<Entity> one = resolved.of(left).filter(PartySigns::canJoin);
    Optional<Entity> other = resolved.of(right).filter(PartySigns::canJoin);
    boolean has = one.filter(state::equals).isPresent() || other.filter(state::equals).isPresent();
    int from = resolved.marked().parsed().firstWordFrom(left.span().end());
    int to = resolved.marked().parsed().firstWordFrom(right.span().begin());
    return has
        && one.isPresent()
        && other.isPresent()
        && !one.equals(other)
        && to - from <= 2
        && IntStream.range(from, to)
            .anyMatch(k -> words.get(k).is("and") || words.get(k).text().equals("-"));
  }

  private static boolean canJoin(Entity entity) {
    return entity.kind() == Kind.STATE
        || entity.kind() == Kind.ORGANIZATION
        || entity.kind() == Kind.GROUP;
  }

  private Span paragraph(Span sentence) {
    int paragraph = resolved.marked().parsed().sentenceAt(sentence.begin()).paragraph();
    return resolved.marked().parsed().sentences().stream()
        .filter(each -> each.paragraph() == paragraph)
        .map(Sentence::span)
        .reduce(Span::through)
        .orElse(sentence);
  }
}
