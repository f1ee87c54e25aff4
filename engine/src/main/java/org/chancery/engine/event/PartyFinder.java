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
import java.util.stream.Stream;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.statement.Act;
import org.chancery.engine.statement.Speaker;
import org.chancery.engine.statement.Statement;
import org.chancery.engine.text.Span;

/**
 * Who did an act and to whom. The network weighs the words of the anchor's clause, the tree of the
 * sentence adds to those that stand where parties stand; each entity plays the part for which more
 * speaks. A part for which no word is likely goes to the likeliest there is; what is signed has the
 * parties of the agreement; else one is taken that another clause or an earlier sentence names, or
 * that the text implies.
 */
final class PartyFinder {

  /** How likely a word must be to be a party. */
  private static final double LIKELY = 0.3;

  /** What the tree adds to a word that stands where a party stands. */
  private static final double STANDS = 0.3;

  /** The chance of a word that the network does not see as a party at all. */
  private static final double UNSEEN = 0.02;

  /** What the tree takes from the same entity in the other part. */
  private static final double ELSEWHERE = 0.2;

  /** How likely the only candidate for a part must be. */
  private static final double ONLY = 0.05;

  /**
   * How likely a word must be where the tree speaks against it: a place that stands for those who
   * govern it, the owner of another party, one in another clause.
   */
  private static final double SEEN = 0.5;

  /** So many sentences back a party may be named. */
  private static final int BACK = 4;

  private static final String OTHER_STATE =
      "event: not named here; the other state of a text about two";

  private static final List<String> SIGNING = List.of("sign", "ratif", "initial", "acced");

  private static final Set<String> SUBORDINATORS =
      Set.of("after", "before", "when", "while", "because", "although", "though", "since", "once");

  /** Somebody who may play a part, how much speaks for it, and why. */
  private record Candidate(Role role, Party party, double weight, String why) {

    Candidate weighing(double more) {
      return new Candidate(role, party, weight + more, why);
    }
  }

  /** Those who play each part, in reading order. */
  record Parties(List<Party> actors, List<Party> recipients) {}

  /** Acts by which speakers say what they will do themselves. */
  private static final Set<Act> BINDING = Set.of(Act.PROMISE, Act.OFFER, Act.THREATEN);

  private final Resolved resolved;
  private final List<Agreement> agreements;
  private final List<Statement> statements;
  private final Grammar grammar;
  private final Implied implied;
  private final List<Word> words;

  PartyFinder(Resolved resolved, List<Agreement> agreements, List<Statement> statements) {
    this.resolved = resolved;
    this.agreements = agreements;
    this.statements = statements;
    this.grammar = new Grammar(resolved.marked().seen());
    this.implied = new Implied(resolved);
    this.words = resolved.marked().parsed().words();
  }

  /** The parties of the event that an anchor tells, with the reasons for them. */
  Parties of(EventAnchor anchor, Sentence sentence, List<Because> trace) {
    Map<Role, Map<EntityId, Candidate>> seen = weighed(anchor, sentence);
    List<Grammar.Slot> slots = grammar.of(anchor.word(), sentence);
    stand(anchor, slots, seen);
    speak(anchor, seen);
    accuse(anchor, slots, seen);
    boolean agentless = isAgentless(slots);
    if (agentless) {
      report(anchor, seen);
    }
    List<Candidate> chosen = chosen(seen);
    List<Candidate> signatories = chosen.isEmpty() ? signatories(anchor, sentence) : List.of();
    chosen.addAll(signatories);
    for (Role role : Role.values()) {
      if (signatories.isEmpty() && chosen.stream().noneMatch(each -> each.role() == role)) {
        Optional.of(role)
            .filter(each -> !agentless || each == Role.RECIPIENT)
            .flatMap(each -> elsewhere(anchor, sentence, each, chosen))
            .or(() -> implied(anchor, role, chosen))
            .ifPresent(chosen::add);
      }
    }
    recalled(anchor, chosen);
    because(chosen, trace);
    Parties parties = new Parties(ofRole(chosen, Role.ACTOR), ofRole(chosen, Role.RECIPIENT));
    implied.note(anchor.type(), parties.actors(), parties.recipients());
    return parties;
  }

  /**
   * What the network says of the entities that words of the anchor's clause name; what stands on
   * the other side of {@code after} is too often somebody else.
   */
  private Map<Role, Map<EntityId, Candidate>> weighed(EventAnchor anchor, Sentence sentence) {
    Span clause = subordinate(sentence, words.get(anchor.word()).span());
    Map<Role, Map<EntityId, Candidate>> seen = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      Map<EntityId, Candidate> byEntity = new HashMap<>();
      chances(anchor, role)
          .filter(each -> sentence.span().covers(words.get(each.getKey()).span()))
          .filter(each -> clause.equals(subordinate(sentence, words.get(each.getKey()).span())))
          .flatMap(
              each -> candidate(role, each, "the network, by the words that name them").stream())
          .forEach(each -> byEntity.putIfAbsent(each.party().entity(), each));
      seen.put(role, byEntity);
    }
    return seen;
  }

  /** Words with their chances to play a part, the likeliest first. */
  private static Stream<Map.Entry<Integer, Double>> chances(EventAnchor anchor, Role role) {
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

  private Optional<Candidate> candidate(Role role, Map.Entry<Integer, Double> chance, String why) {
    return party(chance.getKey(), chance.getValue())
        .map(party -> new Candidate(role, party, chance.getValue(), "event: " + why));
  }

  /** Adds to those who stand where parties stand, and takes from the same in the other part. */
  private void stand(
      EventAnchor anchor, List<Grammar.Slot> slots, Map<Role, Map<EntityId, Candidate>> seen) {
    Set<List<?>> added = new HashSet<>();
    for (Grammar.Slot slot : slots) {
      boolean within = slot.whose() >= 0 && party(slot.whose(), 0).isPresent();
      party(slot.word(), chance(anchor, slot))
          .filter(party -> !within && added.add(List.of(slot.role(), party.entity())))
          .ifPresent(party -> add(slot, party, seen));
    }
  }

  /** Whom the accused is said to have hurt is not accused: {@code accused Chad of killing men}. */
  private void accuse(
      EventAnchor anchor, List<Grammar.Slot> slots, Map<Role, Map<EntityId, Candidate>> seen) {
    if (!anchor.type().equals("ACCUSE")) {
      return;
    }
    Set<EntityId> objects = new HashSet<>();
    slots.stream()
        .filter(slot -> slot.role() == Role.RECIPIENT && slot.sure())
        .flatMap(slot -> party(slot.word(), chance(anchor, slot)).stream())
        .forEach(party -> objects.add(party.entity()));
    if (!objects.isEmpty()) {
      seen.getOrDefault(Role.RECIPIENT, Map.of()).keySet().retainAll(objects);
    }
  }

  /** Whether something is told as done to somebody and not by whom: {@code had been held}. */
  private static boolean isAgentless(List<Grammar.Slot> slots) {
    return slots.stream().anyMatch(slot -> slot.place().equals(Verbs.PASSIVE))
        && slots.stream().noneMatch(slot -> slot.sure() && slot.role() == Role.ACTOR);
  }

  /** Who tells what was done to somebody did not do it: {@code he said they had been held}. */
  private void report(EventAnchor anchor, Map<Role, Map<EntityId, Candidate>> seen) {
    Span word = words.get(anchor.word()).span();
    statements.stream()
        .filter(each -> !BINDING.contains(each.act()))
        .filter(each -> each.content().stream().anyMatch(piece -> piece.covers(word)))
        .flatMap(each -> speaker(each.speaker()).stream())
        .forEach(party -> seen.getOrDefault(Role.ACTOR, Map.of()).remove(party.entity()));
  }

  private static double chance(EventAnchor anchor, Grammar.Slot slot) {
    return chances(anchor, slot.role())
        .filter(each -> each.getKey() == slot.word())
        .mapToDouble(Map.Entry::getValue)
        .findFirst()
        .orElse(0);
  }

  private static void add(
      Grammar.Slot slot, Party party, Map<Role, Map<EntityId, Candidate>> seen) {
    double stands = slot.sure() ? STANDS : STANDS / 2;
    double elsewhere = slot.place().equals(Verbs.PASSIVE) ? 1 : slot.sure() ? ELSEWHERE : 0;
    Candidate unseen =
        new Candidate(
            slot.role(),
            party,
            UNSEEN + stands,
            "event: the tree of the sentence, as " + slot.place());
    seen.forEach(
        (role, byEntity) -> {
          if (role == slot.role()) {
            byEntity.merge(party.entity(), unseen, (old, _) -> old.weighing(stands));
          } else {
            byEntity.computeIfPresent(party.entity(), (_, old) -> old.weighing(-elsewhere));
          }
        });
  }

  /** Who does what the cue of a statement tells is its speaker, and is not whom it is done to. */
  private void speak(EventAnchor anchor, Map<Role, Map<EntityId, Candidate>> seen) {
    Span word = words.get(anchor.word()).span();
    statements.stream()
        .filter(each -> each.cue().filter(cue -> cue.covers(word)).isPresent())
        .flatMap(each -> speaker(each.speaker()).stream())
        .findFirst()
        .ifPresent(
            party -> {
              Candidate speaking =
                  new Candidate(Role.ACTOR, party, 1, "event: the speaker of the statement it is");
              seen.getOrDefault(Role.ACTOR, Map.of()).putIfAbsent(party.entity(), speaking);
              seen.getOrDefault(Role.RECIPIENT, Map.of()).remove(party.entity());
            });
  }

  private static Optional<Party> speaker(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> Optional.of(new Party(named.entity(), named.words()));
      case Speaker.Described described ->
          Optional.of(new Party(described.entity(), described.words()));
      case Speaker.Unnamed unnamed -> Optional.of(new Party(unnamed.entity(), unnamed.words()));
      case Speaker.Unresolved _, Speaker.Unknown _ -> Optional.empty();
    };
  }

  /** Each entity in the part for which more speaks; for an empty part the likeliest left over. */
  private static List<Candidate> chosen(Map<Role, Map<EntityId, Candidate>> seen) {
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
      if (each.weight() >= LIKELY && isFree(each, chosen)) {
        chosen.add(each);
      }
    }
    for (Role role : Role.values()) {
      if (chosen.stream().noneMatch(each -> each.role() == role)) {
        all.stream()
            .filter(each -> each.role() == role && each.weight() >= ONLY)
            .filter(each -> isFree(each, chosen))
            .findFirst()
            .ifPresent(chosen::add);
      }
    }
    return chosen;
  }

  /** Whether somebody has no part yet, and is not told by words of one who has unless likely. */
  private static boolean isFree(Candidate candidate, List<Candidate> chosen) {
    boolean likely = candidate.weight() >= SEEN;
    return chosen.stream()
        .map(Candidate::party)
        .noneMatch(
            party ->
                party.entity().equals(candidate.party().entity())
                    || (!likely && party.words().overlaps(candidate.party().words())));
  }

  /** The likeliest party that another clause or an earlier sentence names, the nearest first. */
  private Optional<Candidate> elsewhere(
      EventAnchor anchor, Sentence sentence, Role role, List<Candidate> chosen) {
    List<Sentence> sentences = resolved.marked().parsed().sentences();
    for (int back = 0; back <= Math.min(BACK, sentence.index()); back++) {
      Span span = sentences.get(sentence.index() - back).span();
      String why = back == 0 ? "its own clause names none" : "its own sentence names none";
      double least = back == 0 ? SEEN : LIKELY;
      Optional<Candidate> found =
          chances(anchor, role)
              .filter(each -> each.getValue() >= least)
              .filter(each -> span.covers(words.get(each.getKey()).span()))
              .flatMap(each -> candidate(role, each, "the network; " + why).stream())
              .filter(each -> isFree(each, chosen))
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** {@code recalled its envoy} is done to the other state, not to its own envoy alone. */
  private void recalled(EventAnchor anchor, List<Candidate> chosen) {
    List<Party> actors = ofRole(chosen, Role.ACTOR);
    List<Party> recipients = ofRole(chosen, Role.RECIPIENT);
    if (anchor.type().equals("SANCTION") && implied.areOwn(recipients, actors)) {
      implied
          .recipient(anchor.type(), actors)
          .map(each -> new Candidate(Role.RECIPIENT, each, LIKELY, OTHER_STATE))
          .filter(each -> isFree(each, chosen))
          .ifPresent(chosen::add);
    }
  }

  private Optional<Candidate> implied(EventAnchor anchor, Role role, List<Candidate> chosen) {
    Optional<Party> party =
        switch (role) {
          case ACTOR -> implied.actor(anchor.type(), ofRole(chosen, Role.RECIPIENT));
          case RECIPIENT -> implied.recipient(anchor.type(), ofRole(chosen, Role.ACTOR));
        };
    String why =
        switch (role) {
          case ACTOR -> "event: not named here; who took them";
          case RECIPIENT -> OTHER_STATE;
        };
    return party
        .map(each -> new Candidate(role, each, LIKELY, why))
        .filter(each -> isFree(each, chosen));
  }

  /** The parties of the agreement that is signed, where the sentence does not say who signed. */
  private List<Candidate> signatories(EventAnchor anchor, Sentence sentence) {
    String word = words.get(anchor.word()).text().toLowerCase(Locale.ROOT);
    if (!anchor.type().equals("SUPPORT") || SIGNING.stream().noneMatch(word::startsWith)) {
      return List.of();
    }
    return agreements.stream()
        .filter(each -> agreements.size() == 1 || isNamed(each, sentence))
        .findFirst()
        .map(Agreement::parties)
        .orElse(List.of())
        .stream()
        .map(id -> new Party(id, resolved.entity(id).mentions().getFirst().span()))
        .map(
            party ->
                new Candidate(Role.ACTOR, party, 1, "agreement: the parties of what was signed"))
        .toList();
  }

  private boolean isNamed(Agreement agreement, Sentence sentence) {
    return resolved.entity(agreement.entity()).mentions().stream()
        .anyMatch(mention -> sentence.span().covers(mention.span()));
  }

  private static List<Party> ofRole(List<Candidate> chosen, Role role) {
    return chosen.stream()
        .filter(each -> each.role() == role)
        .map(Candidate::party)
        .sorted(Comparator.comparing(Party::words))
        .toList();
  }

  private static void because(List<Candidate> chosen, List<Because> trace) {
    for (Role role : Role.values()) {
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
    }
  }

  /** Whom a word names that is this likely to be a party, or the nearest word that it takes up. */
  private Optional<Party> party(int word, double chance) {
    Sentence sentence = resolved.marked().parsed().sentenceAt(words.get(word).span().begin());
    List<Integer> takenUp =
        resolved.marked().seen().antecedents().getOrDefault(word, List.of()).stream()
            .map(each -> each.word())
            .toList();
    return Stream.of(List.of(word, grammar.takenUp(word, sentence)), takenUp)
        .flatMap(List::stream)
        .filter(each -> each >= 0)
        .flatMap(each -> named(each, chance).stream())
        .findFirst();
  }

  private Optional<Party> named(int word, double chance) {
    Optional<Mention> mention = resolved.marked().headedBy(words.get(word));
    return mention
        .flatMap(resolved::of)
        .filter(entity -> acts(entity) || (isPlace(entity) && chance >= SEEN))
        .map(entity -> new Party(entity.id(), mention.orElseThrow().span()));
  }

  private static boolean isPlace(Entity entity) {
    return entity.kind() == Mention.Kind.PLACE;
  }

  private static boolean acts(Entity entity) {
    return switch (entity.kind()) {
      case PERSON, STATE, ORGANIZATION, GROUP -> true;
      case PLACE, AGREEMENT, EVENT_NAME -> false;
    };
  }

  /**
   * The clause that {@code after} or the like opens, up to the next comma, if these words stand in
   * one; else the whole sentence.
   */
  private static Span subordinate(Sentence sentence, Span words) {
    Optional<Word> open = Optional.empty();
    Word last = sentence.words().getLast();
    for (Word word : sentence.words()) {
      boolean ends = word.text().equals(",") || word.text().equals(";");
      if (ends && word.span().begin() >= words.end()) {
        last = word;
        break;
      }
      if (ends) {
        open = Optional.empty();
      } else if (word.span().end() <= words.begin()
          && SUBORDINATORS.contains(word.text().toLowerCase(Locale.ROOT))) {
        open = Optional.of(word);
      }
    }
    Word end = last;
    return open.map(word -> word.span().through(end.span())).orElse(sentence.span());
  }
}
