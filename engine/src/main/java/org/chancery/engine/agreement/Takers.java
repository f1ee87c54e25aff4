package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Roles.Role;
import org.chancery.engine.agreement.Stages.Found;
import org.chancery.engine.agreement.Stages.Use;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * Reads who took a step: the one beside the verb that can act, or the one named after {@code by}.
 */
final class Takers {

  /** A step to an agreement that go-betweens take. */
  private static final String BROKERED = "brokered";

  /** Steps of which one who is named alone may be a go-between, as who amends may be a body. */
  private static final Set<String> MEDIATED = Set.of("agreed", "reached");

  /** Sectors of bodies that act for a state, named or not. */
  private static final Set<String> NATIONAL = Set.of("GOV", "LEG", "JUD", "MIL", "PTY");

  /** Heads of descriptions of all parties at once, who are told apart elsewhere. */
  private static final Set<String> TOGETHER =
      Set.of(
          "sides",
          "countries",
          "states",
          "nations",
          "governments",
          "neighbours",
          "neighbors",
          "parties",
          "capitals",
          "delegations",
          "ministers",
          "leaders",
          "presidents",
          "negotiators",
          "members",
          "signatories",
          "parliaments",
          "legislatures");

  private static final Set<String> ALL =
      Set.of("both", "two", "three", "four", "five", "six", "all", "the");

  private static final int BY = 9;

  private final Resolved resolved;
  private final Instruments instruments;
  private final List<Word> words;
  private final NounTakers ofNoun;

  Takers(Resolved resolved, Instruments instruments) {
    this.resolved = resolved;
    this.instruments = instruments;
    this.words = resolved.marked().parsed().words();
    this.ofNoun = new NounTakers(resolved, instruments);
  }

  /**
   * The one who took the step alone, as far as the words beside it tell.
   *
   * @param role what the agreement is to the words for the step
   */
  Optional<Entity> of(Found found, Role role, int i, int first) {
    Optional<Mention> by = byMention(i);
    boolean active = isActive(found, role, i);
    Optional<Mention> who = by.isPresent() || !active ? by : mentionBefore(i, first);
    return who.filter(mention -> !isTogether(mention))
        .flatMap(resolved::of)
        .or(() -> found.use() == Use.NOUN && by.isEmpty() ? ofNoun.of(i) : Optional.empty());
  }

  /** The last named before the verb in its clause that can act. */
  Optional<Entity> before(int i, int first) {
    return mentionBefore(i, first).flatMap(resolved::of);
  }

  private Optional<Mention> byMention(int i) {
    Sentence sentence = resolved.marked().parsed().sentenceAt(words.get(i).span().begin());
    int end = sentence.words().getLast().index() + 1;
    int by =
        IntStream.range(i + 1, Math.min(i + BY, end))
            .takeWhile(k -> k == i + 1 || Stages.at(words, k).isEmpty())
            .takeWhile(k -> !",;".contains(words.get(k).text()))
            .filter(k -> words.get(k).is("by") && !isDeadline(k))
            .findFirst()
            .orElse(end);
    for (int k = by + 1; k < Math.min(by + 5, end); k++) {
      Optional<Mention> mention = beginningAt(words.get(k).span().begin());
      if (mention.flatMap(resolved::of).isPresent()) {
        return mention;
      }
    }
    return Optional.empty();
  }

  /** {@code by Friday}, {@code by 61 votes}. */
  private boolean isDeadline(int by) {
    int next = by + 1;
    boolean number = next < words.size() && Character.isDigit(words.get(next).text().charAt(0));
    return number
        || resolved.marked().times().stream()
            .anyMatch(t -> next < words.size() && t.span().covers(words.get(next).span().begin()));
  }

  private Optional<Mention> mentionBefore(int i, int first) {
    if (isAllOf(i, first)) {
      return Optional.empty();
    }
    Span before = new Span(words.get(first).span().begin(), words.get(i).span().begin());
    for (Mention mention : resolved.marked().mentionsIn(before).reversed()) {
      int at = resolved.marked().parsed().firstWordFrom(mention.span().begin());
      Optional<Entity> entity = resolved.of(mention);
      boolean phrase = at > first && ClosedClass.ADPOSITION.has(words.get(at - 1));
      boolean can = entity.filter(e -> e.kind().acts() && !instruments.isOne(e)).isPresent();
      boolean person = entity.filter(e -> e.kind() == Kind.PERSON).isPresent();
      if (can && !phrase && (mention.form() != Form.PRONOUN || !person)) {
        return isTogether(mention) ? Optional.empty() : Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /** {@code both countries have ratified}: all of them, by a word that names nobody. */
  private boolean isAllOf(int i, int first) {
    int subject = i - 1;
    while (subject > first
        && (ClosedClass.AUXILIARY.has(words.get(subject))
            || ClosedClass.ADVERB.has(words.get(subject)))) {
      subject--;
    }
    return subject >= first
        && TOGETHER.contains(words.get(subject).text())
        && IntStream.range(Math.max(first, subject - 2), subject)
            .anyMatch(k -> ALL.contains(words.get(k).text().toLowerCase(Locale.ROOT)));
  }

  /** {@code the two countries}, {@code both sides}. */
  private boolean isTogether(Mention mention) {
    Word head = resolved.marked().head(mention);
    return mention.form() == Form.DESCRIPTION
        && TOGETHER.contains(head.text().toLowerCase(Locale.ROOT));
  }

  /** Those who took a step that only parties take: {@code Chile, Peru and Bolivia signed}. */
  List<EntityId> all(Found found, Role role, int i, int first, int end) {
    boolean taken =
        switch (found.stage()) {
          case SIGNED, RATIFIED, SUSPENDED, WITHDRAWN, NEGOTIATING, AMENDED -> true;
          case CONCLUDED -> !words.get(i).is(BROKERED);
          case PROPOSED, IN_FORCE, ENDED, DISPUTED -> false;
        };
    if (!taken) {
      return List.of();
    }
    Optional<Mention> by = byMention(i);
    boolean active = isActive(found, role, i);
    Optional<Mention> agent = by.isPresent() || !active ? by : mentionBefore(i, first);
    List<EntityId> actors =
        Stream.concat(agent.stream(), partner(i, i + found.length(), end).stream())
            .flatMap(one -> joinedWith(one, first, end).stream())
            .flatMap(m -> resolved.of(m).stream())
            .filter(e -> e.kind().acts() && !instruments.isOne(e))
            .flatMap(e -> party(e).stream())
            .distinct()
            .toList();
    boolean open = MEDIATED.contains(words.get(i).text()) || found.stage() == Stage.AMENDED;
    boolean alone = open && actors.size() < 2;
    return alone ? List.of() : actors;
  }

  /** With whom a step is taken: {@code signed the pact in May with Chad and Niger}. */
  private Optional<Mention> partner(int i, int next, int end) {
    return IntStream.range(next, end)
        .filter(k -> words.get(k).is("with") && (k == next || isOf(k, i)))
        .boxed()
        .flatMap(with -> opening(with + 1).stream())
        .findFirst();
  }

  /** Whether the noun that a preposition opens hangs on a verb. */
  private boolean isOf(int preposition, int verb) {
    List<Branch> branches = resolved.marked().seen().branches();
    if (preposition >= branches.size()) {
      return false;
    }
    int noun = branches.get(preposition).head();
    return noun > preposition && branches.get(noun).head() == verb;
  }

  /** The mentions that commas and {@code and} join with one: {@code Chile, Peru and Bolivia}. */
  private List<Mention> joinedWith(Mention mention, int first, int end) {
    List<Mention> joined = new ArrayList<>(List.of(mention));
    Span sentence = words.get(first).span().through(words.get(end - 1).span());
    List<Mention> all =
        resolved.marked().mentionsIn(sentence).stream()
            .filter(m -> m.form() != Form.PRONOUN)
            .toList();
    for (Mention each : all.reversed()) {
      if (joins(each, joined.getFirst())) {
        joined.addFirst(each);
      }
    }
    for (Mention each : all) {
      if (joins(joined.getLast(), each)) {
        joined.addLast(each);
      }
    }
    return joined;
  }

  private boolean joins(Mention left, Mention right) {
    int from = resolved.marked().parsed().firstWordFrom(left.span().end());
    int to = resolved.marked().parsed().firstWordFrom(right.span().begin());
    return left.span().end() <= right.span().begin()
        && from < to
        && to - from <= 3
        && IntStream.range(from, to)
            .allMatch(
                k ->
                    words.get(k).text().equals(",")
                        || words.get(k).is("and")
                        || words.get(k).is("the")
                        || words.get(k).is("by"))
        && !words.get(from).is("the");
  }

  /** The one named from this word on, behind {@code by} or {@code the}, who can act. */
  Optional<Mention> opening(int from) {
    return IntStream.range(from, Math.min(from + 3, words.size()))
        .filter(k -> k == from || words.get(k - 1).is("by") || words.get(k - 1).is("the"))
        .boxed()
        .flatMap(k -> beginningAt(words.get(k).span().begin()).stream())
        .filter(m -> resolved.of(m).filter(e -> e.kind().acts()).isPresent())
        .findFirst();
  }

  private Optional<Mention> beginningAt(int offset) {
    int at = resolved.marked().firstMentionFrom(offset);
    List<Mention> mentions = resolved.marked().mentions();
    boolean begins = at < mentions.size() && mentions.get(at).span().begin() == offset;
    return begins ? Optional.of(mentions.get(at)) : Optional.empty();
  }

  /** The state that the agent acts for; a body that has a name and acts for no state for itself. */
  Optional<EntityId> party(Entity agent) {
    Optional<EntityId> state = agent.country().flatMap(resolved::state).map(Entity::id);
    boolean body = agent.kind() == Kind.ORGANIZATION || agent.kind() == Kind.GROUP;
    boolean named = agent.mentions().stream().anyMatch(m -> m.form() == Form.NAME);
    boolean national =
        agent.kind() == Kind.STATE
            || (named && !body)
            || agent.sectors().stream().anyMatch(NATIONAL::contains)
            || Voting.isNamed(agent.name());
    return national ? state : Optional.of(agent.id()).filter(_ -> body && named);
  }

  /**
   * Whether who stands before the words takes the step: not in {@code was initialled in Oman and
   * signed there}, nor in {@code Chad hosted the signing}.
   */
  private boolean isActive(Found found, Role role, int i) {
    boolean passive =
        i > 0 && Roles.BE.contains(words.get(i - 1).text()) && !words.get(i).text().endsWith("ing");
    boolean noun = i > 0 && ClosedClass.DETERMINER.has(words.get(i - 1));
    boolean undergone = found.use() == Use.TRANSITIVE && role == Role.SUBJECT;
    boolean verb = found.use() == Use.TRANSITIVE || found.use() == Use.LEAVING;
    return verb && !passive && !noun && !undergone;
  }
}
