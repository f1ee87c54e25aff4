package org.chancery.engine.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.statement.Statement;
import org.chancery.engine.text.Span;

/**
 * Weighs who of an anchor's own sentence plays which part: what the network says of the words that
 * name them, and what the tree of the sentence adds for where they stand.
 */
final class Weighing {

  /** How likely somebody must be to be a party, and how likely the only candidate for a part. */
  private static final double LIKELY = 0.3;

  private static final double ONLY = 0.05;

  /** Log odds that the tree adds to a word that stands where a party stands, surely or perhaps. */
  private static final double STANDS = 1.5;

  private static final double MAY_STAND = 0.75;

  /** Log odds that the tree takes from the same entity in the other part. */
  private static final double ELSEWHERE = 1;

  /** Log odds that the tree takes from whoever stands elsewhere where it says who does it. */
  private static final double BESIDE = 2;

  /** From this chance on somebody did it, whatever the tree says. */
  private static final double EVEN = 0.5;

  /** Of how likely somebody is to have done it, how likely that it was done to him must be. */
  private static final double SHARE = 0.5;

  /** What may stand between those who do it together. */
  private static final Set<String> JOINING = Set.of("and", "&", "the");

  /** Types of what is done to the subject of a passive, which is never who did it. */
  private static final Set<String> SUFFERED = Set.of("ASSAULT", "COERCE", "SANCTION");

  private static final Set<String> OBJECTS = Set.of("him", "them", "me", "us");

  /** How the verb begins of which the agent is who comes after, not who did it. */
  private static final Set<String> PARTING = Set.of(",", ";", ":", "“", "”", "\"", "—", "–");

  private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "i", "we");

  private final Referents referents;
  private final Grammar grammar;
  private final List<Statement> statements;
  private final List<Word> words;
  private final EventAnchor anchor;
  private final List<Grammar.Slot> slots;
  private final Set<EntityId> subjects;
  private final boolean meeting;
  private final boolean passive;
  private final boolean hasAgent;
  private final boolean replaced;
  private final Set<EntityId> turned = new HashSet<>();
  private final Map<Role, Map<EntityId, Candidate>> seen = new EnumMap<>(Role.class);

  /** Weighs the words of the anchor's sentence. */
  Weighing(
      Referents referents,
      Grammar grammar,
      List<Statement> statements,
      List<Word> words,
      EventAnchor anchor,
      List<Grammar.Slot> slots) {
    this.referents = referents;
    this.grammar = grammar;
    this.statements = statements;
    this.words = words;
    this.anchor = anchor;
    this.slots = slots;
    this.subjects =
        slots.stream()
            .filter(slot -> slot.sure() && slot.role() == Role.ACTOR && slot.whose() < 0)
            .flatMap(slot -> referents.party(slot.word(), chance(slot)).stream())
            .map(Party::entity)
            .collect(Collectors.toSet());
    this.meeting = Mutual.isMeeting(anchor.type(), words.get(anchor.word()).text());
    this.passive = grammar.isPassive(anchor.word());
    this.replaced = passive && Grammar.isReplacing(plain(anchor.word()));
    this.hasAgent = passive && slots.stream().anyMatch(s -> s.place().equals(Verbs.AGENT));
  }

  /** Each entity in the part for which more speaks; for an empty part the likeliest left over. */
  List<Candidate> of(Sentence sentence) {
    weigh(sentence);
    lead();
    part();
    stand();
    speak();
    return chosen();
  }

  /** Whether something is told as done to somebody and not by whom: {@code had been held}. */
  boolean isAgentless() {
    return (replaced && hasAgent)
        || (chances(anchor, Role.ACTOR).noneMatch(each -> each.getValue() >= EVEN)
            && slots.stream().anyMatch(slot -> slot.place().equals(Verbs.PASSIVE))
            && slots.stream().noneMatch(slot -> slot.sure() && slot.role() == Role.ACTOR));
  }

  /** Whether the tree of the sentence says who does it. */
  boolean isTold() {
    return !subjects.isEmpty();
  }

  /** Words with their chances to play a part, the likeliest first. */
  static Stream<Map.Entry<Integer, Double>> chances(EventAnchor anchor, Role role) {
    Map<Integer, Double> chances =
        switch (role) {
          case ACTOR -> anchor.actors();
          case RECIPIENT -> anchor.recipients();
        };
    return chances.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()));
  }

  /** What the network says of the entities that words of the anchor's sentence name. */
  private void weigh(Sentence sentence) {
    for (Role role : Role.values()) {
      Map<EntityId, Candidate> byEntity = new HashMap<>();
      chances(anchor, role)
          .filter(each -> sentence.span().covers(words.get(each.getKey()).span()))
          .filter(each -> role != Role.ACTOR || !grammar.isOtherAgent(each.getKey(), anchor.word()))
          .filter(each -> !grammar.isOfMoney(each.getKey()) && fits(role, each.getKey()))
          .filter(each -> role == Role.ACTOR ? mayLead(each.getKey()) : mayBeMeant(each.getKey()))
          .flatMap(
              each ->
                  party(role, each.getKey(), each.getValue())
                      .map(party -> seen(role, party, each.getValue()))
                      .stream())
          .forEach(each -> byEntity.putIfAbsent(each.party().entity(), each));
      seen.put(role, byEntity);
    }
  }

  /**
   * Whether a word may play a part by its form and place: {@code him} does nothing unless it is
   * done {@code by him}, to {@code he} nothing is done but in a passive, whose agent alone does it,
   * and without one nobody of its subject.
   */
  private boolean fits(Role role, int word) {
    if (meeting) {
      return true;
    }
    String form = plain(word);
    return switch (role) {
      case ACTOR ->
          !(OBJECTS.contains(form) && !plain(word - 1).equals("by"))
              && !isSuffering(word)
              && (!hasAgent || (word > anchor.word() && !replaced));
      case RECIPIENT -> passive || !SUBJECTS.contains(form) || !leadsTo(word, anchor.word());
    };
  }

  /** Not {@code men} in {@code Togo, whose men had left, condemned it}. */
  private boolean mayLead(int word) {
    return meeting || subjects.isEmpty() || !grammar.isAside(word, anchor.word());
  }

  /** Not {@code himself}, nor {@code Samoa} in {@code condemned the attack on Samoa}. */
  private boolean mayBeMeant(int word) {
    return !Referents.isSelf(words.get(word))
        && !(anchor.type().equals("ACCUSE")
            && word > anchor.word()
            && referents.isStruck(words.get(word)));
  }

  /** Whether force is told as done to a word's phrase, and not by whom: {@code men were shot}. */
  private boolean isSuffering(int word) {
    return SUFFERED.contains(anchor.type())
        && !hasAgent
        && slots.stream()
            .filter(slot -> slot.place().equals(Verbs.PASSIVE) && slot.whose() < 0)
            .anyMatch(slot -> isWithin(word, slot));
  }

  /** Whether a word stands before another in its clause. */
  private boolean leadsTo(int word, int verb) {
    return word < verb
        && words.subList(word, verb).stream().noneMatch(each -> PARTING.contains(each.text()));
  }

  private String plain(int word) {
    return word < 0 ? "" : words.get(word).text().toLowerCase(Locale.ROOT);
  }

  /**
   * Takes from those who stand outside the phrase of who does it by the tree: {@code Chad} in
   * {@code Chad accused Mali of spying} did not spy.
   */
  private void lead() {
    List<Grammar.Slot> leading = slots.stream().filter(this::isLeading).toList();
    if (leading.isEmpty() || meeting) {
      return;
    }
    Set<EntityId> within =
        chances(anchor, Role.ACTOR)
            .filter(each -> leading.stream().anyMatch(slot -> isWithin(each.getKey(), slot)))
            .flatMap(each -> referents.party(each.getKey(), each.getValue()).stream())
            .map(Party::entity)
            .collect(Collectors.toSet());
    seen.getOrDefault(Role.ACTOR, Map.of())
        .replaceAll(
            (entity, each) ->
                subjects.contains(entity) || within.contains(entity)
                    ? each
                    : each.withEvidence(-BESIDE));
  }

  /** Whether a slot is of who surely does it, and the network does not think otherwise. */
  private boolean isLeading(Grammar.Slot slot) {
    return slot.sure()
        && slot.role() == Role.ACTOR
        && slot.whose() < 0
        && !slot.place().equals(Verbs.AGENT)
        && chance(slot) >= LIKELY
        && referents.party(slot.word(), chance(slot)).isPresent();
  }

  private boolean isWithin(int word, Grammar.Slot slot) {
    return grammar.isWithin(word, slot.word(), anchor.word());
  }

  /**
   * Of several whom the network takes to have done it one may rather be whom it was done to, where
   * that is nobody else and the tree does not join them: {@code the plan of Mali, which Chad
   * welcomed}.
   */
  private void part() {
    Map<EntityId, Candidate> recipients = seen.getOrDefault(Role.RECIPIENT, Map.of());
    Map<EntityId, Candidate> actors = seen.getOrDefault(Role.ACTOR, Map.of());
    List<EntityId> likely =
        actors.values().stream()
            .filter(each -> each.weight() >= LIKELY && share(each, recipients) < 1)
            .map(each -> each.party().entity())
            .toList();
    boolean taken =
        recipients.values().stream()
            .anyMatch(each -> each.weight() >= LIKELY && !likely.contains(each.party().entity()));
    if (likely.size() > 1 && !taken && !subjects.containsAll(likely)) {
      likely.stream()
          .map(actors::get)
          .filter(each -> share(each, recipients) >= SHARE)
          .filter(each -> actors.values().stream().noneMatch(other -> joins(each, other)))
          .max(Comparator.comparingDouble(each -> share(each, recipients)))
          .map(each -> each.party().entity())
          .ifPresent(
              entity -> {
                turned.add(entity);
                actors.remove(entity);
              });
    }
  }

  /** {@code Chad} to {@code Mali} in {@code Chad and Mali}, whatever the tree makes of it. */
  private boolean joins(Candidate one, Candidate other) {
    int end = Math.min(one.party().words().end(), other.party().words().end());
    int begin = Math.max(begin(one), begin(other));
    List<Word> between = referents.between(end, begin);
    return !between.isEmpty() && between.stream().allMatch(word -> JOINING.contains(word.text()));
  }

  /** How likely somebody is to have it done to him, of how likely he is to do it. */
  private static double share(Candidate actor, Map<EntityId, Candidate> recipients) {
    return Optional.ofNullable(recipients.get(actor.party().entity()))
        .filter(recipient -> recipient.weight() >= LIKELY)
        .map(recipient -> recipient.weight() / actor.weight())
        .orElse(0.0);
  }

  private static Candidate seen(Role role, Party party, double chance) {
    return new Candidate(role, party, chance, "event: the network, by the words that name them");
  }

  private Optional<Party> party(Role role, int word, double chance) {
    return role == Role.RECIPIENT
        ? referents.party(word, chance, subjects)
        : referents.party(word, chance);
  }

  /** Adds to those who stand where parties stand, and takes from the same in the other part. */
  private void stand() {
    Set<List<?>> added = new HashSet<>();
    for (Grammar.Slot slot : slots) {
      if (slot.role() == Role.ACTOR ? replaced : !mayBeMeant(slot.word())) {
        continue;
      }
      boolean within = slot.whose() >= 0 && referents.party(slot.whose(), 0).isPresent();
      party(slot.role(), slot.word(), chance(slot))
          .filter(party -> slot.role() != Role.ACTOR || !turned.contains(party.entity()))
          .filter(party -> !within && added.add(List.of(slot.role(), party.entity())))
          .ifPresent(party -> add(slot, party));
    }
  }

  private static int begin(Candidate candidate) {
    return candidate.party().words().begin();
  }

  private double chance(Grammar.Slot slot) {
    return chances(anchor, slot.role())
        .filter(each -> each.getKey() == slot.word())
        .mapToDouble(Map.Entry::getValue)
        .findFirst()
        .orElse(0);
  }

  private void add(Grammar.Slot slot, Party party) {
    double stands = slot.sure() ? STANDS : MAY_STAND;
    double elsewhere = slot.sure() ? ELSEWHERE : 0;
    String why = "event: the tree of the sentence, as " + slot.place();
    Candidate unseen =
        new Candidate(slot.role(), party, Unseen.chance(slot, referents.isSomebody(party)), why)
            .withEvidence(stands);
    seen.forEach(
        (role, byEntity) -> {
          if (role == slot.role()) {
            byEntity.merge(party.entity(), unseen, (old, _) -> old.withEvidence(stands));
          } else {
            byEntity.computeIfPresent(party.entity(), (_, old) -> old.withEvidence(-elsewhere));
          }
        });
  }

  /** Who does what the cue of a statement tells is its speaker, and is not whom it is done to. */
  private void speak() {
    Span word = words.get(anchor.word()).span();
    statements.stream()
        .filter(each -> !hasAgent && each.cue().filter(cue -> cue.covers(word)).isPresent())
        .flatMap(each -> Referents.of(each.speaker()).stream())
        .findFirst()
        .ifPresent(
            party -> {
              Candidate speaking =
                  new Candidate(Role.ACTOR, party, 1, "event: the speaker of the statement it is");
              seen.getOrDefault(Role.ACTOR, Map.of()).putIfAbsent(party.entity(), speaking);
              seen.getOrDefault(Role.RECIPIENT, Map.of()).remove(party.entity());
            });
  }

  private List<Candidate> chosen() {
    List<Candidate> all =
        seen.values().stream()
            .flatMap(byEntity -> byEntity.values().stream())
            .sorted(
                Comparator.comparingDouble(Candidate::weight)
                    .reversed()
                    .thenComparing(Candidate::role)
                    .thenComparing(each -> each.party().words()))
            .toList();
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate each : all) {
      if (each.weight() >= LIKELY && each.isFree(chosen)) {
        chosen.add(each);
      }
    }
    for (Role role : Role.values()) {
      if (chosen.stream().noneMatch(each -> each.role() == role)) {
        all.stream()
            .filter(each -> each.role() == role && each.weight() >= ONLY && each.isFree(chosen))
            .findFirst()
            .ifPresent(chosen::add);
      }
    }
    return chosen;
  }
}
