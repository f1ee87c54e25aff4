package org.chancery.engine.event;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.event.Event.Standing;
import org.chancery.engine.event.Event.Time;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.network.Category;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.place.EventPlaces;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.statement.Statement;
import org.chancery.engine.text.Span;
import org.chancery.knowledge.Knowledge;

/** Makes events of the words that the network sees telling them. */
public final class EventFinder {

  /** How likely a word must be to be a party. */
  private static final double LIKELY = 0.3;

  /** Less likely than not. */
  private static final double EVEN = 0.5;

  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");

  private static final Set<String> SUBORDINATORS =
      Set.of("after", "before", "when", "while", "because", "although", "though", "since", "once");

  /** Types of which all parties are actors where none is named as recipient. */
  private static final Set<String> MUTUAL = Set.of("CONSULT", "AGREE", "SUPPORT", "COOPERATE");

  /** Modes that are told by what was used, and the words for it. */
  private static final Map<String, List<String>> NAMED =
      Map.of(
          "drone", List.of("drone", "unmanned", "quadcopter", "uav"),
          "suicide-attack", List.of("suicide", "blew himself", "blew herself", "martyr"),
          "crowd-control",
              List.of("tear gas", "teargas", "rubber", "water cannon", "baton", "pepper", "stun"),
          "unconventional",
              List.of("chemical", "gas", "nerve", "chlor", "sarin", "biolog", "nuclear", "acid"),
          "cyber", List.of("cyber", "hack", "malware", "online", "network", "server", "website"),
          "phone", List.of("phone", "call", "rang", "spoke", "video"),
          "strike", List.of("strike", "stoppage", "walkout", "walked out", "down tools", "struck"),
          "hunger", List.of("hunger", "eating", "food", "fast"));

  private static final Set<String> PARTING =
      Set.of(",", ";", ":", ".", "!", "?", "—", "–", "(", ")", "“", "”", "\"");

  private final Knowledge knowledge;

  public EventFinder(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The events of a document in reading order; one that is told again is given once. */
  public List<Event> find(Resolved resolved, List<Statement> statements) {
    EventDates dates = new EventDates(resolved, statements);
    Map<List<?>, Event> found = new LinkedHashMap<>();
    for (EventAnchor anchor : resolved.marked().seen().events()) {
      Event event = event(resolved, statements, dates, anchor, "v" + (found.size() + 1));
      found.merge(key(event), event, EventFinder::toldAgain);
    }
    return List.copyOf(found.values());
  }

  private static List<?> key(Event event) {
    Set<EntityId> actors = entities(event.actors());
    Set<EntityId> recipients = entities(event.recipients());
    return actors.isEmpty() && recipients.isEmpty()
        ? List.of(event.anchor())
        : List.of(event.type(), actors, recipients, event.standing(), event.mode());
  }

  private static Set<EntityId> entities(List<Party> parties) {
    Set<EntityId> entities = new HashSet<>();
    parties.forEach(party -> entities.add(party.entity()));
    return entities;
  }

  /**
   * The first telling, with the words of the second and what only that one says; what the author
   * tells himself once is no speaker's alone.
   */
  private static Event toldAgain(Event first, Event again) {
    List<Span> spans = new ArrayList<>(first.evidence().spans());
    spans.addAll(again.evidence().spans());
    return new Event(
        first.id(),
        first.type(),
        first.mode(),
        first.cameo(),
        first.quad(),
        first.goldstein(),
        first.score(),
        first.actors(),
        first.recipients(),
        first.reciprocal(),
        first.anchor(),
        first.standing(),
        first.assertedBy().filter(_ -> again.assertedBy().isPresent()),
        EventDates.better(first.time(), again.time()),
        first.place().or(again::place),
        together(first.categories(), again.categories()),
        first.confidence().max(again.confidence()),
        new Evidence(spans, first.evidence().trace()));
  }

  /** The categories of both tellings, each as likely as the likelier of them says. */
  private static List<Category> together(List<Category> first, List<Category> again) {
    Map<String, Category> byName = new LinkedHashMap<>();
    for (List<Category> categories : List.of(first, again)) {
      for (Category each : categories) {
        byName.merge(each.name(), each, (a, b) -> a.confidence() >= b.confidence() ? a : b);
      }
    }
    return List.copyOf(byName.values());
  }

  private Event event(
      Resolved resolved,
      List<Statement> statements,
      EventDates dates,
      EventAnchor anchor,
      String id) {
    Word word = resolved.marked().parsed().words().get(anchor.word());
    Sentence sentence = resolved.marked().parsed().sentenceAt(word.span().begin());
    Optional<String> mode = anchor.mode().filter(each -> isNamed(each, sentence, resolved));
    Coding coding = Coding.of(knowledge, anchor.type(), mode, word.text());
    List<Because> trace = new ArrayList<>();
    trace.add(Because.of("type", "event: the network, by this word" + sure(anchor), word.span()));
    trace.add(
        Because.of("cameo", "event: the table of CAMEO codes, by type and mode", word.span()));
    coding
        .mode()
        .ifPresent(
            _ -> trace.add(Because.of("mode", "event: the network, by this word", word.span())));
    Standing standing = standing(anchor, sentence, word, trace);
    List<Party> actors = parties(resolved, sentence, word, anchor.actors(), Set.of());
    List<Party> recipients =
        parties(resolved, sentence, word, anchor.recipients(), entities(actors));
    Optional<Statement> assertedBy = assertedBy(statements, word.span());
    Optional<Time> time = dates.of(anchor.type(), standing, word, trace);
    why("actors", actors, trace);
    why("recipients", recipients, trace);
    Event event =
        new Event(
            id,
            anchor.type(),
            coding.mode(),
            coding.cameo(),
            coding.quad(),
            coding.goldstein(),
            coding.score(),
            actors,
            recipients,
            actors.size() > 1 && recipients.isEmpty() && MUTUAL.contains(anchor.type()),
            word.span(),
            standing,
            assertedBy.map(Statement::id),
            time,
            place(resolved, sentence, word.span()),
            anchor.categories(),
            BigDecimal.valueOf(anchor.score()).setScale(2, RoundingMode.HALF_EVEN),
            new Evidence(
                List.of(clause(sentence, evidence(sentence, word.span(), actors, recipients))),
                trace));
    return Reasons.with(event, anchor, sentence, resolved.marked().parsed().words());
  }

  /** What is to be said of an event that is one only since a codebook knows its sentence. */
  private static String sure(EventAnchor anchor) {
    return anchor.score() < EVEN ? ", though unlikely: the codebook has the sentence" : "";
  }

  /** Whether what the mode tells is named in the sentence, where it is something to be named. */
  private static boolean isNamed(String mode, Sentence sentence, Resolved resolved) {
    String words = sentence.span().of(resolved.text()).toLowerCase(Locale.ROOT);
    return NAMED.getOrDefault(mode, List.of("")).stream().anyMatch(words::contains);
  }

  private static Standing standing(
      EventAnchor anchor, Sentence sentence, Word word, List<Because> trace) {
    Standing seen = Standing.valueOf(anchor.standing().toUpperCase(Locale.ROOT));
    boolean told = seen == Standing.DONE || seen == Standing.ONGOING || seen == Standing.ALLEGED;
    if (sentence.words().getLast().text().equals("?")) {
      trace.add(Because.of("standing", "event: a question asserts nothing", sentence.span()));
      return Standing.HYPOTHETICAL;
    }
    Optional<Word> not = not(sentence, word);
    if (told && not.isPresent()) {
      trace.add(Because.of("standing", "event: not done, by the word before it", not.get().span()));
      return Standing.DENIED;
    }
    trace.add(Because.of("standing", "event: the network, by this word", word.span()));
    return seen;
  }

  /** The {@code not} or {@code never} that stands before a verb, auxiliaries between. */
  private static Optional<Word> not(Sentence sentence, Word verb) {
    List<Word> before =
        sentence.words().subList(0, verb.index() - sentence.words().getFirst().index()).reversed();
    return before.stream()
        .takeWhile(word -> NOT.contains(word.text()) || ClosedClass.AUXILIARY.has(word))
        .filter(word -> NOT.contains(word.text()))
        .findFirst();
  }

  private static void why(String field, List<Party> parties, List<Because> trace) {
    if (!parties.isEmpty()) {
      trace.add(
          new Because(
              field,
              "event: the network, by the words that name them",
              parties.stream().map(Party::words).toList()));
    }
  }

  private static Span evidence(
      Sentence sentence, Span anchor, List<Party> actors, List<Party> recipients) {
    Span evidence = anchor;
    for (List<Party> parties : List.of(actors, recipients)) {
      for (Party party : parties) {
        evidence =
            sentence.span().covers(party.words()) ? evidence.through(party.words()) : evidence;
      }
    }
    return evidence;
  }

  /** The words with those around them up to the marks that part clauses. */
  private static Span clause(Sentence sentence, Span core) {
    List<Word> words = sentence.words();
    int from = 0;
    int to = words.size();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (PARTING.contains(word.text())) {
        from = word.span().end() <= core.begin() ? i + 1 : from;
        to = word.span().begin() >= core.end() ? Math.min(to, i) : to;
      }
    }
    return words.get(from).span().through(words.get(to - 1).span());
  }

  /**
   * The entities that likely words of the anchor's clause name, but for those already taken. What
   * stands in another sentence, or on the other side of {@code after}, is too often somebody else.
   */
  private static List<Party> parties(
      Resolved resolved,
      Sentence sentence,
      Word anchor,
      Map<Integer, Double> chances,
      Set<EntityId> taken) {
    Span clause = subordinate(sentence, anchor.span());
    List<Word> all = resolved.marked().parsed().words();
    List<Integer> words =
        chances.entrySet().stream()
            .filter(each -> each.getValue() >= LIKELY)
            .filter(each -> sentence.span().covers(all.get(each.getKey()).span()))
            .filter(each -> clause.equals(subordinate(sentence, all.get(each.getKey()).span())))
            .sorted(
                Map.Entry.<Integer, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    Map<EntityId, Party> parties = new LinkedHashMap<>();
    for (int word : words) {
      Optional<Mention> mention = named(resolved, word);
      Optional<Entity> entity = mention.flatMap(resolved::of).filter(EventFinder::acts);
      if (entity.isPresent() && !taken.contains(entity.get().id())) {
        EntityId id = entity.get().id();
        parties.putIfAbsent(id, new Party(id, mention.orElseThrow().span()));
      }
    }
    return parties.values().stream().sorted(Comparator.comparing(Party::words)).toList();
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

  private static boolean acts(Entity entity) {
    return switch (entity.kind()) {
      case PERSON, STATE, ORGANIZATION, GROUP -> true;
      case PLACE, AGREEMENT, EVENT_NAME -> false;
    };
  }

  /** The mention that a word stands in, else that of the nearest word that it takes up. */
  private static Optional<Mention> named(Resolved resolved, int word) {
    List<Word> words = resolved.marked().parsed().words();
    return resolved
        .marked()
        .headedBy(words.get(word))
        .or(
            () ->
                resolved.marked().seen().antecedents().getOrDefault(word, List.of()).stream()
                    .flatMap(each -> resolved.marked().headedBy(words.get(each.word())).stream())
                    .findFirst());
  }

  /** The innermost statement whose content the anchor stands in. */
  private static Optional<Statement> assertedBy(List<Statement> statements, Span anchor) {
    return statements.stream()
        .filter(s -> s.content().stream().anyMatch(piece -> piece.covers(anchor)))
        .min(Comparator.comparingInt(s -> s.content().stream().mapToInt(Span::length).sum()));
  }

  private Optional<EntityId> place(Resolved resolved, Sentence sentence, Span anchor) {
    return new EventPlaces(knowledge)
        .of(resolved, sentence, anchor)
        .flatMap(resolved::of)
        .map(Entity::id);
  }
}
