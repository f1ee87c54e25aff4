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
import org.chancery.engine.mention.Heads;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.statement.Statement;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.Timex;
import org.chancery.knowledge.Knowledge;

/** Makes events of the words that the network sees telling them. */
public final class EventFinder {

  /** How likely a word must be to be a party. */
  private static final double LIKELY = 0.3;

  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");

  private static final Set<String> SUBORDINATORS =
      Set.of("after", "before", "when", "while", "because", "although", "though", "since", "once");

  /** Types of which all parties are actors where none is named as recipient. */
  private static final Set<String> MUTUAL = Set.of("CONSULT", "AGREE", "SUPPORT", "COOPERATE");

  /** Types that are acts of speech: they are done when they are said. */
  private static final Set<String> VERBAL =
      Set.of("AGREE", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT");

  private static final Set<String> PLACE_BEFORE =
      Set.of("in", "at", "near", "outside", "inside", "across", "around");

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

  /** Letters between an anchor and the words for its time that still stand beside it. */
  private static final int BESIDE = 40;

  private final Knowledge knowledge;

  public EventFinder(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The events of a document in reading order; one that is told again is given once. */
  public List<Event> find(Resolved resolved, List<Statement> statements) {
    Map<List<?>, Event> found = new LinkedHashMap<>();
    for (EventAnchor anchor : resolved.marked().seen().events()) {
      Event event = event(resolved, statements, anchor, "v" + (found.size() + 1));
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
        first.time().or(again::time),
        first.place().or(again::place),
        first.confidence().max(again.confidence()),
        new Evidence(spans, first.evidence().trace()));
  }

  private Event event(
      Resolved resolved, List<Statement> statements, EventAnchor anchor, String id) {
    Word word = resolved.marked().parsed().words().get(anchor.word());
    Sentence sentence = resolved.marked().parsed().sentenceAt(word.span().begin());
    Optional<String> mode = anchor.mode().filter(each -> isNamed(each, sentence, resolved));
    Coding coding = Coding.of(knowledge, anchor.type(), mode, word.text());
    List<Because> trace = new ArrayList<>();
    trace.add(Because.of("type", "event: the network, by this word", word.span()));
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
    Optional<Time> time = time(resolved, statements, anchor.type(), word, sentence, trace);
    why("actors", actors, trace);
    why("recipients", recipients, trace);
    return new Event(
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
        BigDecimal.valueOf(anchor.score()).setScale(2, RoundingMode.HALF_EVEN),
        new Evidence(
            List.of(clause(sentence, evidence(sentence, word.span(), actors, recipients))), trace));
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
    return around(resolved, words.get(word))
        .or(
            () ->
                resolved.marked().seen().antecedents().getOrDefault(word, List.of()).stream()
                    .flatMap(each -> around(resolved, words.get(each.word())).stream())
                    .findFirst());
  }

  /** The mention that a word heads, else the shortest one around it. */
  private static Optional<Mention> around(Resolved resolved, Word word) {
    int before = resolved.marked().firstMentionFrom(word.span().begin() + 1);
    List<Mention> around =
        resolved.marked().mentions().subList(Math.max(0, before - 12), before).stream()
            .filter(mention -> mention.span().covers(word.span()))
            .sorted(Comparator.comparingInt(mention -> mention.span().length()))
            .toList();
    return around.stream()
        .filter(mention -> Heads.of(resolved.marked().wordsIn(mention.span())).equals(word))
        .findFirst()
        .or(() -> around.stream().findFirst());
  }

  /** The innermost statement whose content the anchor stands in. */
  private static Optional<Statement> assertedBy(List<Statement> statements, Span anchor) {
    return statements.stream()
        .filter(s -> s.content().stream().anyMatch(piece -> piece.covers(anchor)))
        .min(Comparator.comparingInt(s -> s.content().stream().mapToInt(Span::length).sum()));
  }

  /** The time beside the anchor, else that in its sentence, else that of the act of speech. */
  private static Optional<Time> time(
      Resolved resolved,
      List<Statement> statements,
      String type,
      Word anchor,
      Sentence sentence,
      List<Because> trace) {
    Optional<Timex> near =
        resolved.marked().times().stream()
            .filter(time -> sentence.span().covers(time.span()))
            .filter(time -> time.type() == Timex.Type.DATE && isDay(time.value()))
            .min(Comparator.comparingInt(time -> gap(anchor.span(), time.span())));
    if (near.isPresent()) {
      trace.add(Because.of("time", "event: the time nearest in the sentence", near.get().span()));
      boolean beside = gap(anchor.span(), near.get().span()) <= BESIDE;
      return Optional.of(
          new Time(near.get().value(), beside ? Time.From.TEXT : Time.From.SENTENCE));
    }
    Optional<Statement> uttered =
        statements.stream()
            .filter(s -> VERBAL.contains(type))
            .filter(s -> s.cue().filter(cue -> cue.covers(anchor.span())).isPresent())
            .findFirst();
    Optional<String> said = uttered.flatMap(Statement::said);
    said.ifPresent(
        _ -> trace.add(Because.of("time", "event: the day of the statement it is", anchor.span())));
    return said.map(day -> new Time(day, Time.From.DOCUMENT));
  }

  private static boolean isDay(String value) {
    return value.length() >= 4 && value.substring(0, 4).chars().allMatch(Character::isDigit);
  }

  private static int gap(Span a, Span b) {
    return Math.max(0, Math.max(a.begin() - b.end(), b.begin() - a.end()));
  }

  /** The place nearest to the anchor in its sentence that a preposition of place stands before. */
  private static Optional<EntityId> place(Resolved resolved, Sentence sentence, Span anchor) {
    return resolved.marked().mentionsIn(sentence.span()).stream()
        .filter(mention -> mention.kind() == Kind.PLACE && isWhere(resolved, mention))
        .min(Comparator.comparingInt(mention -> gap(anchor, mention.span())))
        .flatMap(resolved::of)
        .map(Entity::id);
  }

  private static boolean isWhere(Resolved resolved, Mention mention) {
    int first = resolved.marked().parsed().firstWordFrom(mention.span().begin());
    return first > 0
        && PLACE_BEFORE.contains(
            resolved.marked().parsed().words().get(first - 1).text().toLowerCase(Locale.ROOT));
  }
}
