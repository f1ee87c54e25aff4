package org.chancery.engine.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.figure.Figure;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.statement.Victims;
import org.chancery.engine.text.Span;

/**
 * Who did an act and to whom: of all that the article names those whom the network points at;
 * {@code both sides} of a text about two states are these.
 */
final class PartyFinder {

  /**
   * Those who play each part, in reading order.
   *
   * @param blame what says so, where only the one who blames them says that the actors did it
   */
  record Parties(List<Party> actors, List<Party> recipients, Optional<Word> blame) {}

  /** How likely each of several must be to play a part. */
  private static final double LIKELY = 0.4;

  /** How likely the only one for a part must be. */
  private static final double ONLY = 0.1;

  /** From this chance on somebody is blamed. */
  private static final double EVEN = 0.5;

  /** Types of harm for which somebody is blamed. */
  private static final Set<String> FORCE = Set.of("ASSAULT", "COERCE");

  private static final String ACCUSING = "ACCUSE";

  /** What stands before the {@code by} of those who come after somebody, whom they did nothing. */
  private static final Set<String> COMING_AFTER = Set.of("replaced", "followed", "succeeded");

  /** What stands before a noun for an act that was told. */
  private static final Set<String> POINTING = Set.of("the", "this", "that");

  /** What stands between a word for several and their names: {@code of Kenya and Uganda,}. */
  private static final Pattern THEIR_NAMES = Pattern.compile("(?: of [^,.;:]{1,60})?, ");

  /** What only those who blame them say that somebody did. */
  private record Blamed(String type, List<EntityId> actors, Word word) {}

  private final Resolved resolved;
  private final Named named;
  private final Sides sides;
  private final Signing signing;
  private final Victims victims;
  private final List<Blamed> blamed = new ArrayList<>();

  /** Whom the accusations accuse that were asked for, by their words. */
  private final Map<Integer, Set<EntityId>> accused = new HashMap<>();

  PartyFinder(Resolved resolved, List<Agreement> agreements, List<Figure> figures) {
    this.resolved = resolved;
    this.named = new Named(resolved, figures);
    this.sides = new Sides(resolved);
    this.signing = new Signing(resolved, agreements);
    this.victims = new Victims(resolved);
  }

  /** The parties of the event that an anchor tells, with the reasons for them. */
  Parties of(EventAnchor anchor, Sentence sentence, List<Because> trace) {
    List<Candidate> all = named.of(anchor);
    List<Candidate> found = chosen(all);
    signing.counterpart(anchor, found).ifPresent(found::add);
    List<Candidate> spelled = sides.spelled(found);
    List<Candidate> chosen =
        spelled.stream()
            .filter(each -> mayBe(each, anchor) && !isToldByName(each, spelled))
            .toList();
    for (Role role : Role.values()) {
      because(role, chosen, all, trace);
    }
    List<Party> actors = ofRole(chosen, Role.ACTOR);
    return new Parties(actors, ofRole(chosen, Role.RECIPIENT), blame(anchor, sentence, actors));
  }

  /**
   * Each in the part that he likelier plays; for an empty part, of those who are left, the
   * likeliest of the country whose people and bodies are together likeliest.
   */
  private List<Candidate> chosen(List<Candidate> named) {
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate each : named) {
      if (each.chance() >= LIKELY && each.isFree(chosen)) {
        chosen.add(each);
      }
    }
    for (Role role : Role.values()) {
      if (chosen.stream().noneMatch(each -> each.role() == role)) {
        List<Candidate> left =
            named.stream().filter(each -> each.role() == role && each.isFree(chosen)).toList();
        likeliestSide(left).ifPresent(chosen::add);
      }
    }
    return chosen;
  }

  private Optional<Candidate> likeliestSide(List<Candidate> left) {
    Map<String, Double> odds = new HashMap<>();
    left.forEach(each -> odds.merge(side(each), each.odds(), Double::sum));
    return odds.entrySet().stream()
        .filter(side -> side.getValue() >= ONLY / (1 - ONLY))
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .flatMap(
            side -> left.stream().filter(each -> side(each).equals(side.getKey())).findFirst());
  }

  /** The country that somebody is of, or himself where that is unknown. */
  private String side(Candidate candidate) {
    EntityId who = candidate.party().entity();
    return resolved.entity(who).country().orElse(who.value());
  }

  /**
   * Not {@code Samoa} as the one condemned in {@code condemned the attack on Samoa}, nor {@code
   * Moss} as who dismissed him in {@code dismissed and replaced by Moss}.
   */
  private boolean mayBe(Candidate candidate, EventAnchor anchor) {
    Span own = candidate.party().words();
    return switch (candidate.role()) {
      case ACTOR -> !isSuccessor(own);
      case RECIPIENT ->
          !anchor.type().equals(ACCUSING)
              || !victims.has(candidate.party().entity(), List.of(behind(anchor)));
    };
  }

  /** {@code the presidents of Kenya and Uganda, Ruto and Museveni, met}: the two, and no third. */
  private boolean isToldByName(Candidate candidate, List<Candidate> chosen) {
    if (kind(candidate.party()) != Kind.GROUP) {
      return false;
    }
    int end = candidate.party().words().end();
    List<Integer> persons =
        chosen.stream()
            .filter(each -> each.role() == candidate.role())
            .map(Candidate::party)
            .filter(each -> kind(each) == Kind.PERSON)
            .map(each -> each.words().begin())
            .filter(begin -> begin > end)
            .sorted()
            .toList();
    return persons.size() > 1
        && THEIR_NAMES.matcher(resolved.text().substring(end, persons.getFirst())).matches();
  }

  private Kind kind(Party party) {
    return resolved.entity(party.entity()).kind();
  }

  private Span behind(EventAnchor anchor) {
    Span word = word(anchor).span();
    return word.through(resolved.marked().parsed().sentenceAt(word.begin()).span());
  }

  private boolean isSuccessor(Span who) {
    int first = resolved.marked().parsed().firstWordFrom(who.begin());
    return first > 1
        && words().get(first - 1).is("by")
        && COMING_AFTER.contains(words().get(first - 2).text());
  }

  /**
   * {@code blamed} in {@code a strike that Chad blamed on Mali}, if it is Mali who did it; the same
   * where it is told again as {@code the strike}.
   */
  private Optional<Word> blame(EventAnchor anchor, Sentence sentence, List<Party> actors) {
    if (!FORCE.contains(anchor.type()) || actors.isEmpty()) {
      return Optional.empty();
    }
    List<EntityId> who = actors.stream().map(Party::entity).toList();
    Optional<Word> own =
        resolved.marked().seen().events().stream()
            .filter(each -> each.type().equals(ACCUSING))
            .filter(each -> sentence.span().covers(word(each).span()))
            .filter(each -> accused(each).containsAll(who))
            .map(this::word)
            .findFirst();
    own.ifPresent(word -> blamed.add(new Blamed(anchor.type(), who, word)));
    boolean pointed = anchor.word() > 0 && POINTING.contains(words().get(anchor.word() - 1).text());
    return own.or(
        () ->
            blamed.stream()
                .filter(each -> pointed && each.type().equals(anchor.type()))
                .filter(each -> each.actors().equals(who))
                .map(Blamed::word)
                .findFirst());
  }

  private Set<EntityId> accused(EventAnchor accusation) {
    return accused.computeIfAbsent(
        accusation.word(),
        _ ->
            named.of(accusation).stream()
                .filter(each -> each.role() == Role.RECIPIENT && each.chance() >= EVEN)
                .map(each -> each.party().entity())
                .collect(Collectors.toSet()));
  }

  private Word word(EventAnchor anchor) {
    return words().get(anchor.word());
  }

  private List<Word> words() {
    return resolved.marked().parsed().words();
  }

  private static List<Party> ofRole(List<Candidate> chosen, Role role) {
    return chosen.stream()
        .filter(each -> each.role() == role)
        .map(Candidate::party)
        .sorted(Comparator.comparing(Party::words))
        .toList();
  }

  /** Why these play a part, or why the likeliest of all does not. */
  private static void because(
      Role role, List<Candidate> chosen, List<Candidate> all, List<Because> trace) {
    List<Candidate> own = chosen.stream().filter(each -> each.role() == role).toList();
    own.stream()
        .map(Candidate::why)
        .distinct()
        .map(
            why ->
                new Because(
                    role.field,
                    why,
                    own.stream()
                        .filter(each -> each.why().equals(why))
                        .map(each -> each.party().words())
                        .sorted()
                        .toList()))
        .forEach(trace::add);
    if (own.isEmpty()) {
      trace.add(
          all.stream()
              .filter(each -> each.role() == role)
              .findFirst()
              .map(PartyFinder::becauseNot)
              .orElse(new Because(role.field, "event: none; the article names nobody", List.of())));
    }
  }

  private static Because becauseNot(Candidate likeliest) {
    String by =
        String.format(
            Locale.ROOT,
            "event: none; the likeliest has %.2f, and is too unlikely, or taken",
            likeliest.chance());
    return Because.of(likeliest.role().field, by, likeliest.party().words());
  }
}
