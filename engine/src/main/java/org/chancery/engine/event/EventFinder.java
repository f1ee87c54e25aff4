package org.chancery.engine.event;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.event.Event.Detail;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.event.Event.Standing;
import org.chancery.engine.event.Event.Time;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.figure.Figure;
import org.chancery.engine.network.Category;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.place.EventPlaces;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.statement.Statement;
import org.chancery.engine.text.Span;
import org.chancery.knowledge.Knowledge;

/** Makes events of the words that the network sees telling them. */
public final class EventFinder {

  /** Less likely than not. */
  private static final double EVEN = 0.5;

  private static final Set<String> PARTING =
      Set.of(",", ";", ":", ".", "!", "?", "—", "–", "(", ")", "“", "”", "\"");

  private final Knowledge knowledge;

  public EventFinder(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * The events of a document in reading order; one that is told again is given once, one that is
   * none of politics not at all.
   */
  public List<Event> find(
      Resolved resolved,
      List<Statement> statements,
      List<Figure> figures,
      List<Agreement> agreements) {
    Telling telling =
        new Telling(
            resolved,
            statements,
            new EventDates(resolved, statements),
            new PartyFinder(resolved, agreements, figures),
            new Complement(resolved.marked().seen()),
            new Dismissals(resolved.marked()),
            new Amounts(resolved.marked().seen(), figures));
    Politics politics = new Politics(resolved);
    OtherForce otherForce = new OtherForce(resolved);
    List<Event> found = new ArrayList<>();
    for (EventAnchor anchor : resolved.marked().seen().events()) {
      Event event = event(telling, anchor, "v" + (found.size() + 1));
      if (!politics.holds(event) || otherForce.holds(event)) {
        continue;
      }
      int first = firstTelling(found, event);
      if (first < 0) {
        found.add(event);
      } else {
        found.set(first, toldAgain(found.get(first), event));
      }
    }
    DatedCodes codes = new DatedCodes(knowledge.actors(), resolved);
    return found.stream().map(codes::coded).toList();
  }

  /** A document and what reads the parts of its events. */
  private record Telling(
      Resolved resolved,
      List<Statement> statements,
      EventDates dates,
      PartyFinder parties,
      Complement complement,
      Dismissals dismissals,
      Amounts amounts) {}

  /** The place of the event that is told again; -1 if it is told for the first time. */
  private static int firstTelling(List<Event> found, Event event) {
    for (int i = 0; i < found.size(); i++) {
      if (key(found.get(i)).equals(key(event))
          && EventDates.agree(found.get(i).time(), event.time())) {
        return i;
      }
    }
    return -1;
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
        first.detail().or(again.detail()),
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

  private Event event(Telling telling, EventAnchor seen, String id) {
    Resolved resolved = telling.resolved();
    EventAnchor anchor = telling.dismissals().of(seen);
    Word word = resolved.marked().parsed().words().get(anchor.word());
    Sentence sentence = resolved.marked().parsed().sentenceAt(word.span().begin());
    Coding coding = Coding.of(knowledge, anchor.type(), anchor.mode(), sentence, word);
    List<Because> trace = new ArrayList<>();
    because(seen, coding, word, trace);
    if (!anchor.equals(seen)) {
      trace.add(Because.of("type", "event: who is fired is dismissed", word.span()));
    }
    PartyFinder.Parties parties = telling.parties().of(anchor, sentence, trace);
    Standing standing = Standings.of(anchor, sentence, word, parties.blame(), trace);
    Optional<Time> time = telling.dates().of(anchor.type(), standing, word, trace);
    Span clause = clause(sentence, evidence(sentence, word.span(), parties));
    Detail detail =
        new Detail(
            Contexts.of(anchor.type(), coding.mode(), sentence, trace),
            telling.complement().of(anchor, coding.mode(), sentence, trace),
            telling.amounts().of(word.span(), clause, trace));
    Event event =
        new Event(
            id,
            anchor.type(),
            coding.mode(),
            coding.cameo(),
            coding.quad(),
            coding.goldstein(),
            coding.score(),
            parties.actors(),
            parties.recipients(),
            isReciprocal(anchor, word, parties),
            word.span(),
            standing,
            assertedBy(telling.statements(), word.span()).map(Statement::id),
            time,
            place(resolved, sentence, anchor),
            detail,
            anchor.categories(),
            BigDecimal.valueOf(anchor.score()).setScale(2, RoundingMode.HALF_EVEN),
            new Evidence(List.of(clause), trace));
    return Reasons.with(event, sentence);
  }

  private static void because(EventAnchor anchor, Coding coding, Word word, List<Because> trace) {
    trace.add(Because.of("type", "event: the network, by this word" + sure(anchor), word.span()));
    trace.add(
        Because.of(
            "cameo", "event: the tables of CAMEO codes, by words, type and mode", word.span()));
    coding
        .mode()
        .ifPresent(
            _ -> trace.add(Because.of("mode", "event: the network, by this word", word.span())));
  }

  /** {@code Fiji and Tonga signed it}, not {@code Fiji and Tonga welcomed it}. */
  private static boolean isReciprocal(EventAnchor anchor, Word word, PartyFinder.Parties parties) {
    return parties.actors().size() > 1
        && parties.recipients().isEmpty()
        && Mutual.isTogether(anchor.type(), word.text());
  }

  /** What is to be said of an event that is one only since a codebook knows its sentence. */
  private static String sure(EventAnchor anchor) {
    return anchor.score() < EVEN ? ", though unlikely: the codebook has the sentence" : "";
  }

  private static Span evidence(Sentence sentence, Span anchor, PartyFinder.Parties parties) {
    Span evidence = anchor;
    for (List<Party> each : List.of(parties.actors(), parties.recipients())) {
      for (Party party : each) {
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

  /** The innermost statement whose content the anchor stands in. */
  private static Optional<Statement> assertedBy(List<Statement> statements, Span anchor) {
    return statements.stream()
        .filter(s -> s.content().stream().anyMatch(piece -> piece.covers(anchor)))
        .min(Comparator.comparingInt(s -> s.content().stream().mapToInt(Span::length).sum()));
  }

  private Optional<EntityId> place(Resolved resolved, Sentence sentence, EventAnchor anchor) {
    return new EventPlaces(knowledge)
        .of(resolved, sentence, anchor)
        .flatMap(resolved::of)
        .map(Entity::id);
  }
}
