package org.chancery.engine.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.engine.attribution.Attribution;
import org.chancery.engine.attribution.Cues;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.mention.Lexicon;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/** Tells who speaks, from the words beside a cue. */
final class Speakers {

  private static final List<String> NAMELESS =
      List.of(
          "condition of anonymity",
          "not to be named",
          "not to be identified",
          "declined to be named",
          "declined to be identified",
          "not be named",
          "not authorized",
          "not authorised",
          "unnamed",
          "anonymously",
          "requested anonymity",
          "requesting anonymity");

  private static final Set<String> OWN = Set.of("i", "we");

  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  /** Words of a name in capitals where no colon follows it: {@code Mr BA}. */
  private static final int LONGEST_NAME = 3;

  /** Letters before a relative pronoun in which its antecedent must end. */
  private static final int NEAR = 4;

  private Speakers() {}

  /** Who speaks in an attribution; {@code I} and {@code we} are who speaks around it. */
  static Speaker of(
      Resolved resolved, Attribution attribution, Optional<Statement> around, List<Because> trace) {
    if (attribution.source().isEmpty()) {
      return new Speaker.Unknown("no words beside the quotation say who speaks");
    }
    Span words = attribution.source().get();
    if (OWN.contains(words.of(resolved.text()).toLowerCase(Locale.ROOT)) && around.isPresent()) {
      trace.add(Because.of("speaker", "statement: who speaks of himself", words));
      return around.get().speaker();
    }
    Optional<Entity> bySurname = inCapitals(resolved, words);
    if (bySurname.isPresent()) {
      trace.add(Because.of("speaker", "statement: the name before the colon", words));
      return new Speaker.Named(bySurname.get().id(), words);
    }
    Optional<Mention> mention = speaker(resolved, words);
    Optional<Entity> entity = mention.flatMap(resolved::of);
    if (entity.isEmpty()) {
      String why =
          mention.isPresent()
              ? "no one before it that the word can stand for"
              : "not the name or description of a speaker";
      return new Speaker.Unresolved(words, why);
    }
    Kind kind = entity.get().kind();
    boolean place = kind == Kind.PLACE && isOnlyPlace(resolved, attribution);
    if (place || kind == Kind.EVENT_NAME) {
      return new Speaker.Unresolved(
          words,
          "the name of no speaker, but of "
              + kind.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    Optional<Entity> outlet =
        isNamed(entity.get()) ? Optional.empty() : Outlets.named(resolved, entity.get());
    Entity who = outlet.orElseGet(() -> stateOf(resolved, entity.orElseThrow()));
    trace.add(Because.of("speaker", "statement: " + how(mention.orElseThrow()), words));
    return of(resolved, who, words);
  }

  /** Somebody as who speaks with these words: by name, by description, or unnamed. */
  static Speaker of(Resolved resolved, Entity who, Span words) {
    if (isNamed(who)) {
      return new Speaker.Named(who.id(), words);
    }
    return who.kind() != Kind.ORGANIZATION && isNameless(resolved, who)
        ? new Speaker.Unnamed(who.id(), words)
        : new Speaker.Described(who.id(), words);
  }

  private static boolean isNamed(Entity who) {
    return who.kind() == Kind.STATE || who.mentions().stream().anyMatch(m -> m.form() == Form.NAME);
  }

  /**
   * The state that a town stands for as it speaks, if the text tells of it: {@code Tunis said}. A
   * part of the world, {@code Transnistria}, speaks for itself.
   */
  private static Entity stateOf(Resolved resolved, Entity who) {
    return who.kind() == Kind.PLACE && !isRegion(who)
        ? who.country().flatMap(resolved::state).orElse(who)
        : who;
  }

  private static boolean isRegion(Entity place) {
    return place.mentions().stream()
        .flatMap(mention -> mention.known().stream())
        .anyMatch(key -> key.startsWith(Lexicon.REGION));
  }

  /** Whether no verb of saying makes a speaker of a place: {@code From Geneva:} */
  private static boolean isOnlyPlace(Resolved resolved, Attribution attribution) {
    return attribution
        .cue()
        .filter(cue -> resolved.marked().wordsIn(cue).stream().anyMatch(Speakers::isSaying))
        .isEmpty();
  }

  private static boolean isSaying(Word word) {
    return Cues.lemma(word).isPresent();
  }

  /** The mention that the words of a source are about: a person's name, if they hold one. */
  private static Optional<Mention> speaker(Resolved resolved, Span words) {
    Optional<Mention> other =
        antecedent(resolved, words).or(() -> Documents.issuer(resolved, words));
    if (other.isPresent()) {
      return other;
    }
    Optional<Mention> head = resolved.marked().headOf(words);
    boolean named =
        head.filter(h -> h.form() == Form.NAME)
            .flatMap(resolved::of)
            .filter(e -> e.kind() == Kind.PERSON)
            .isPresent();
    return named
        ? head
        : new Apposition(resolved, words).name().or(() -> head).or(() -> first(resolved, words));
  }

  /** The mention that a phrase begins with: {@code The ministry there}. */
  private static Optional<Mention> first(Resolved resolved, Span phrase) {
    List<Word> words = resolved.marked().wordsIn(phrase);
    int at = !words.isEmpty() && ClosedClass.DETERMINER.has(words.getFirst()) ? 1 : 0;
    return resolved.marked().mentionsIn(phrase).stream()
        .filter(mention -> mention.form() != Form.PRONOUN)
        .filter(
            mention ->
                mention.span().begin() == phrase.begin()
                    || (at < words.size()
                        && mention.span().begin() == words.get(at).span().begin()))
        .findFirst();
  }

  private static boolean isPartOf(String word, String name) {
    List<String> words = List.of(name.split("[ -]"));
    return words.size() > 1 && words.stream().anyMatch(word::equalsIgnoreCase);
  }

  /** {@code ON} of {@code Osei Nanka}. */
  private static String initials(String name) {
    return Stream.of(name.split("[ -]"))
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  /** The one person of whose name a transcript gives a word or the first letters: {@code Mr BA}. */
  private static Optional<Entity> inCapitals(Resolved resolved, Span words) {
    String letters = words.of(resolved.text());
    List<Word> name = resolved.marked().wordsIn(words);
    String last = name.isEmpty() ? letters : name.getLast().text();
    if (!last.equals(last.toUpperCase(Locale.ROOT)) || last.length() < 2) {
      return Optional.empty();
    }
    boolean turn = resolved.text().startsWith(":", words.end());
    if (!turn && name.size() > LONGEST_NAME) {
      return Optional.empty();
    }
    List<Entity> persons =
        resolved.entities().stream()
            .filter(e -> e.kind() == Kind.PERSON && !e.name().equalsIgnoreCase(letters))
            .filter(e -> isPartOf(last, e.name()) || (turn && letters.equals(initials(e.name()))))
            .toList();
    return persons.size() == 1 ? Optional.of(persons.getFirst()) : Optional.empty();
  }

  /** Whom {@code who} and {@code who leads} stand for: the one named right before. */
  private static Optional<Mention> antecedent(Resolved resolved, Span words) {
    List<Word> phrase = resolved.marked().wordsIn(words);
    boolean relative =
        !phrase.isEmpty()
            && RELATIVES.contains(phrase.getFirst().text())
            && (phrase.size() == 1 || !phrase.getFirst().is("that"))
            && !isObject(resolved, phrase);
    if (!relative) {
      return Optional.empty();
    }
    Optional<Mention> told = byTree(resolved, phrase.getFirst()).or(() -> nearest(resolved, words));
    return phrase.getFirst().is("who")
        ? told.filter(mention -> isSomebody(resolved, mention))
            .or(() -> lastPerson(resolved, words))
            .or(() -> told)
        : told;
  }

  /** Whom a relative clause hangs on; {@code who} on a person: {@code Ba of the union, who}. */
  private static Optional<Mention> byTree(Resolved resolved, Word relative) {
    List<Branch> branches = resolved.marked().seen().branches();
    int verb = relative.index() < branches.size() ? branches.get(relative.index()).head() : -1;
    int head =
        verb >= 0 && branches.get(verb).relation().equals("acl") ? branches.get(verb).head() : -1;
    while (head >= 0 && head < relative.index()) {
      Word noun = resolved.marked().parsed().words().get(head);
      Optional<Mention> mention =
          resolved.marked().headedBy(noun).filter(m -> m.form() != Form.PRONOUN);
      if (mention.isPresent() && (!relative.is("who") || isSomebody(resolved, mention.get()))) {
        return mention;
      }
      head = branches.get(head).relation().equals("nmod") ? branches.get(head).head() : -1;
    }
    return Optional.empty();
  }

  private static boolean isSomebody(Resolved resolved, Mention mention) {
    Kind kind = resolved.of(mention).map(Entity::kind).orElse(mention.kind());
    return kind == Kind.PERSON || kind == Kind.GROUP;
  }

  private static Optional<Mention> nearest(Resolved resolved, Span words) {
    Span before = new Span(Math.max(0, words.begin() - NEAR), words.begin());
    return resolved.marked().mentions().stream()
        .filter(mention -> before.covers(mention.span().end()) && mention.form() != Form.PRONOUN)
        .filter(
            mention ->
                resolved.text().substring(mention.span().end(), words.begin()).matches("[\\s,]+"))
        .min(Comparator.naturalOrder());
  }

  /** The last person named before {@code who} in its sentence: {@code Ba of Dakar, who said}. */
  private static Optional<Mention> lastPerson(Resolved resolved, Span words) {
    int begin = resolved.marked().parsed().sentenceAt(words.begin()).span().begin();
    return resolved.marked().mentionsIn(new Span(begin, words.begin())).stream()
        .filter(mention -> mention.form() == Form.NAME && isSomebody(resolved, mention))
        .reduce((_, later) -> later);
  }

  /** Whether behind a relative pronoun only who speaks is named: {@code which the union} says. */
  private static boolean isObject(Resolved resolved, List<Word> phrase) {
    if (phrase.size() == 1) {
      return false;
    }
    List<Word> rest = phrase.subList(1, phrase.size());
    Word first = ClosedClass.DETERMINER.has(rest.getFirst()) ? rest.getLast() : rest.getFirst();
    Span words = first.span().through(rest.getLast().span());
    return resolved.marked().mentionsIn(words).stream().anyMatch(m -> m.span().covers(words));
  }

  private static String how(Mention mention) {
    return switch (mention.form()) {
      case NAME -> "the name beside the cue";
      case DESCRIPTION -> "the description beside the cue";
      case PRONOUN -> "the pronoun beside the cue, for the one most in mind before it";
      case METONYM -> "the seat of a government beside the cue";
    };
  }

  private static boolean isNameless(Resolved resolved, Entity who) {
    return who.mentions().stream()
        .map(m -> resolved.marked().parsed().sentenceAt(m.span().begin()).span())
        .distinct()
        .map(sentence -> sentence.of(resolved.text()).toLowerCase(Locale.ROOT))
        .anyMatch(s -> NAMELESS.stream().anyMatch(s::contains));
  }

  /** The entity that speaks, if the text tells. */
  static Optional<EntityId> entity(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> Optional.of(named.entity());
      case Speaker.Described described -> Optional.of(described.entity());
      case Speaker.Unnamed unnamed -> Optional.of(unnamed.entity());
      case Speaker.Unresolved _, Speaker.Unknown _ -> Optional.empty();
    };
  }
}
