package org.chancery.engine.event;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.statement.Speaker;
import org.chancery.engine.statement.Statement;
import org.chancery.engine.statement.Victims;
import org.chancery.engine.text.Span;

/** Whom a word names or takes up, if it is somebody who may be a party. */
final class Referents {

  /** How likely a place must be to be a party: it stands for those who govern it. */
  private static final double PLACE = 0.5;

  private static final Set<String> ONE = Set.of("i", "me", "my", "myself", "mine");

  private static final Set<String> SEVERAL = Set.of("we", "us", "our", "ours", "ourselves");

  private static final Set<String> SELVES = Set.of("himself", "herself", "itself", "themselves");

  private static final Set<String> OBJECTS = Set.of("him", "her", "them", "it", "me", "us");

  private final Resolved resolved;
  private final List<Statement> statements;
  private final Grammar grammar;
  private final List<Word> words;
  private final Victims victims;

  Referents(Resolved resolved, List<Statement> statements, Grammar grammar) {
    this.resolved = resolved;
    this.statements = statements;
    this.grammar = grammar;
    this.words = resolved.marked().parsed().words();
    this.victims = new Victims(resolved);
  }

  /**
   * Whom a word names that is this likely to be a party, or the nearest word that it takes up; of
   * {@code I} and {@code we} it is who says it.
   */
  Optional<Party> party(int word, double chance) {
    String plain = plain(word);
    if (ONE.contains(plain)) {
      return saying(word, Set.of()).or(() -> named(word, chance));
    }
    Optional<Party> named = named(word, chance);
    return SEVERAL.contains(plain)
        ? named.filter(this::isSeveral).or(() -> saying(word, Set.of())).or(() -> named)
        : named;
  }

  /**
   * The same, but not one of these, nor for {@code him} who does it to him: {@code him} in {@code
   * Chen ruled him out of order} is not Chen, whatever it was taken for, but the next that it may
   * take up; of {@code me} and {@code us} that is first who says it.
   */
  Optional<Party> party(int word, double chance, Set<EntityId> subjects) {
    Optional<Party> party = party(word, chance);
    if (!OBJECTS.contains(plain(word))) {
      return party;
    }
    Set<EntityId> others = new HashSet<>(subjects);
    doer(word).ifPresent(each -> others.add(each.entity()));
    if (party.filter(each -> others.contains(each.entity())).isEmpty()) {
      return party;
    }
    Span own = words.get(word).span();
    Stream<Party> said = isOfSpeaker(word) ? saying(word, others).stream() : Stream.empty();
    return Stream.concat(said, antecedents(word).flatMap(each -> ofMention(each, chance).stream()))
        .filter(each -> !others.contains(each.entity()))
        .map(each -> new Party(each.entity(), own))
        .findFirst();
  }

  /** Whether somebody is named in a span, and only as one who suffers a harm that is told. */
  boolean isStruck(EntityId whom, Span within) {
    return victims.has(whom, List.of(within));
  }

  /** The anchors that the network sees in a sentence. */
  Stream<EventAnchor> anchors(Sentence sentence) {
    return resolved.marked().seen().events().stream()
        .filter(each -> sentence.span().covers(words.get(each.word()).span()));
  }

  /** The words between two places of the text; none where they are the other way round. */
  List<Word> between(int from, int to) {
    return from < to ? resolved.marked().wordsIn(new Span(from, to)) : List.of();
  }

  private boolean isOfSpeaker(int word) {
    return ONE.contains(plain(word)) || SEVERAL.contains(plain(word));
  }

  private Optional<Party> doer(int pronoun) {
    int doer = grammar.doer(pronoun, sentence(pronoun));
    return doer < 0 ? Optional.empty() : named(doer, PLACE);
  }

  /** Who says what a statement tells; empty where nobody is known. */
  static Optional<Party> of(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> Optional.of(new Party(named.entity(), named.words()));
      case Speaker.Described described ->
          Optional.of(new Party(described.entity(), described.words()));
      case Speaker.Unnamed unnamed -> Optional.of(new Party(unnamed.entity(), unnamed.words()));
      case Speaker.Unresolved _, Speaker.Unknown _ -> Optional.empty();
    };
  }

  private Optional<Party> named(int word, double chance) {
    Stream<Integer> own =
        Stream.of(word, grammar.takenUp(word, sentence(word))).filter(k -> k >= 0);
    return Stream.concat(own, antecedents(word))
        .flatMap(each -> ofMention(each, chance).stream())
        .findFirst();
  }

  private Sentence sentence(int word) {
    return resolved.marked().parsed().sentenceAt(words.get(word).span().begin());
  }

  private Stream<Integer> antecedents(int word) {
    return resolved.marked().seen().antecedents().getOrDefault(word, List.of()).stream()
        .map(each -> each.word());
  }

  private Optional<Party> ofMention(int word, double chance) {
    Optional<Mention> mention = resolved.marked().headedBy(words.get(word));
    return mention
        .flatMap(resolved::of)
        .filter(entity -> entity.kind().acts() || (isPlace(entity) && chance >= PLACE))
        .map(entity -> governing(mention.orElseThrow(), entity))
        .map(entity -> new Party(entity.id(), mention.orElseThrow().span()));
  }

  /** The state whose capital a place is, if the text names it: {@code apologised to Dodoma}. */
  private Entity governing(Mention mention, Entity entity) {
    return mention
        .known()
        .filter(_ -> isPlace(entity))
        .flatMap(
            key -> resolved.entities().stream().filter(each -> each.key().equals(key)).findFirst())
        .orElse(entity);
  }

  /** Who says the innermost statement around a word, but not one of these, by the words there. */
  private Optional<Party> saying(int word, Set<EntityId> others) {
    Span span = words.get(word).span();
    return statements.stream()
        .filter(each -> each.content().stream().anyMatch(piece -> piece.covers(span)))
        .filter(each -> of(each.speaker()).filter(p -> others.contains(p.entity())).isEmpty())
        .min(Comparator.comparingInt(each -> each.content().stream().mapToInt(Span::length).sum()))
        .flatMap(each -> of(each.speaker()))
        .map(party -> new Party(party.entity(), span));
  }

  /** Whether a word takes up who does it: {@code himself} in {@code blew himself up}. */
  static boolean isSelf(Word word) {
    return SELVES.stream().anyMatch(word::is);
  }

  /** Whether a party is a state or a person, not a body or a thing. */
  boolean isSomebody(Party party) {
    Kind kind = resolved.entity(party.entity()).kind();
    return kind == Kind.STATE || kind == Kind.PERSON;
  }

  /** Whether a word names one who suffers a harm that is told: {@code the attack on Samoa}. */
  boolean isStruck(Word word) {
    return resolved.marked().headedBy(word).filter(victims::isStruck).isPresent();
  }

  private boolean isSeveral(Party party) {
    Kind kind = resolved.entity(party.entity()).kind();
    return kind == Kind.STATE || kind == Kind.ORGANIZATION;
  }

  private String plain(int word) {
    return words.get(word).text().toLowerCase(Locale.ROOT);
  }

  private static boolean isPlace(Entity entity) {
    return entity.kind() == Kind.PLACE;
  }
}
