package org.chancery.record.merge;

import static java.util.function.Predicate.not;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.event.Event;
import org.chancery.engine.place.PlaceMention;
import org.chancery.engine.statement.Speaker;
import org.chancery.engine.text.Span;
import org.chancery.record.merge.Fact.Voice;
import org.chancery.record.merge.Fact.Voice.Known;

/** What the brief calls people, bodies and places: their fullest name in any reading. */
final class Called {

  /** The longest description that can stand for a name, in characters. */
  private static final int LONGEST_DESCRIPTION = 80;

  private static final Comparator<String> FULLEST =
      Comparator.comparingInt(String::length)
          .reversed()
          .thenComparing(Comparator.<String>naturalOrder());

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> descriptions = new HashMap<>();

  Called(List<Source> sources) {
    for (Source source : sources) {
      for (Entity entity : source.reading().resolved().entities()) {
        names.merge(entity.key(), entity.name(), Called::fuller);
      }
      source.reading().statements().forEach(statement -> describe(source, statement.speaker()));
    }
  }

  private static String fuller(String a, String b) {
    return FULLEST.compare(a, b) <= 0 ? a : b;
  }

  /** Keeps the article's words for a speaker it does not name: {@code an official in Suva}. */
  private void describe(Source source, Speaker speaker) {
    switch (speaker) {
      case Speaker.Described(EntityId entity, Span words) -> describe(source, entity, words);
      case Speaker.Unnamed(EntityId entity, Span words) -> describe(source, entity, words);
      case Speaker.Named _, Speaker.Unresolved _, Speaker.Unknown _ -> {}
    }
  }

  private void describe(Source source, EntityId entity, Span span) {
    String words = Pieces.oneLine(span.of(source.document().text()));
    String description = words.contains(",") ? words.substring(0, words.indexOf(',')) : words;
    boolean tells =
        description
            .toLowerCase(Locale.ROOT)
            .contains(name(source, entity).toLowerCase(Locale.ROOT));
    if (tells && description.length() <= LONGEST_DESCRIPTION) {
      descriptions.merge(source.key(entity), description, Called::fuller);
    }
  }

  /** What a place is called. */
  String siteName(Source source, PlaceMention mention) {
    return mention
        .entity()
        .map(id -> name(source, id))
        .orElseGet(() -> Pieces.oneLine(mention.span().of(source.document().text())));
  }

  /** Who speaks, as the brief calls him. */
  Voice voice(Source source, Speaker speaker) {
    String text = source.document().text();
    return switch (speaker) {
      case Speaker.Named(EntityId entity, _) -> new Voice(name(source, entity), Known.NAMED);
      case Speaker.Described(EntityId entity, _) ->
          new Voice(description(source, entity), Known.DESCRIBED);
      case Speaker.Unnamed(EntityId entity, _) ->
          new Voice(description(source, entity), Known.UNNAMED);
      case Speaker.Unresolved(var words, _) -> new Voice(words.of(text), Known.UNRESOLVED);
      case Speaker.Unknown(_) -> new Voice("speaker not known", Known.UNKNOWN);
    };
  }

  /** What parties are called. */
  List<String> names(Source source, List<Event.Party> parties) {
    return parties.stream().map(party -> name(source, party.entity())).distinct().toList();
  }

  /** {@code Suva, Fiji}; a state by its name alone. */
  String place(Source source, EntityId id) {
    String name = name(source, id);
    return source.reading().places().stream()
        .filter(mention -> mention.entity().equals(Optional.of(id)))
        .flatMap(mention -> country(mention).stream())
        .filter(country -> !country.equals(name))
        .findFirst()
        .map(country -> name + ", " + country)
        .orElse(name);
  }

  /** The state that a place lies in, under the documents' name for it or else the usual one. */
  Optional<String> country(PlaceMention mention) {
    return mention
        .located()
        .flatMap(PlaceMention.Located::country)
        .flatMap(code -> Optional.ofNullable(names.get("state:" + code)).or(() -> usual(code)));
  }

  /** The English name of a state by its ISO 3166-1 alpha-3 code. */
  private static Optional<String> usual(String code) {
    return Arrays.stream(Locale.getISOCountries())
        .map(country -> Locale.of("", country))
        .filter(locale -> locale.getISO3Country().equals(code))
        .map(locale -> locale.getDisplayCountry(Locale.ENGLISH))
        .findFirst();
  }

  /** Who speaks in the statement of this id. */
  Optional<Voice> speaker(Source source, String statement) {
    return source.reading().statements().stream()
        .filter(one -> one.id().equals(statement))
        .map(one -> voice(source, one.speaker()))
        .findFirst();
  }

  private String description(Source source, EntityId id) {
    return descriptions.getOrDefault(source.key(id), name(source, id));
  }

  /** What somebody is called: the fullest name in any reading. */
  String name(Source source, EntityId id) {
    String key = source.key(id);
    return Optional.ofNullable(names.get(key)).filter(not(String::isBlank)).orElse(key);
  }
}
