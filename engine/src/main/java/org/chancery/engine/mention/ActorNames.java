package org.chancery.engine.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.mention.Lexicon.Known;
import org.chancery.engine.mention.Lexicon.Sort;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;
import org.chancery.knowledge.Actor;

/**
 * The names of a user's own actors. Names in capitals, as dictionaries write them, are found in any
 * case of letters that begins with a capital.
 */
final class ActorNames {

  /** How many letters adjectives share with the name they are made of: {@code Varnia, Varnian}. */
  private static final int STEM = 3;

  private static final int LONGEST_ACRONYM = 4;

  private static final List<String> OF_ADJECTIVES =
      List.of("an", "ese", "ish", "ic", "i", "ch", "ene", "ard", "ite");

  private final Map<String, Actor> byKey = new HashMap<>();
  private final Phrases<Known> asWritten = new Phrases<>(false);
  private final Phrases<Known> anyCase = new Phrases<>(true);

  ActorNames(List<Actor> actors) {
    for (Actor actor : actors) {
      String key = "actor:" + actor.id();
      byKey.put(key, actor);
      for (String name : actor.names()) {
        boolean shouted = Actor.isCapitals(name) && name.length() > LONGEST_ACRONYM;
        (shouted ? anyCase : asWritten).add(name, known(actor, key, name));
      }
    }
  }

  private static Known known(Actor actor, String key, String name) {
    if (!actor.isState()) {
      return new Known(Sort.LISTED, key);
    }
    return new Known(sort(actor, name), actor.state().map(iso3 -> "state:" + iso3).orElse(key));
  }

  /**
   * How a name of a state is used, as its letters tell: the main name and what holds it is the
   * state's, {@code Varnian} an adjective, {@code Varnians} its people, an acronym the state's too;
   * any other is that of a capital.
   */
  private static Sort sort(Actor actor, String name) {
    String main = actor.name().toLowerCase(Locale.ROOT);
    String own = name.toLowerCase(Locale.ROOT);
    String stem = main.substring(0, Math.min(STEM, main.length()));
    boolean akin = own.contains(stem);
    if (akin && own.indexOf(' ') < 0 && !own.equals(main)) {
      boolean plural =
          own.endsWith("s") && OF_ADJECTIVES.stream().anyMatch(e -> own.endsWith(e + "s"));
      if (plural) {
        return Sort.PEOPLE;
      }
      return OF_ADJECTIVES.stream().anyMatch(own::endsWith) ? Sort.DEMONYM : Sort.STATE;
    }
    boolean acronym = name.length() <= LONGEST_ACRONYM || name.indexOf('.') >= 0;
    return akin || acronym ? Sort.STATE : Sort.CAPITAL;
  }

  /** The actor that a key stands for. */
  Optional<Actor> of(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** The longest name of an actor that begins at this word. */
  Optional<Phrases.Match<Known>> at(List<Word> words, int from) {
    Word first = words.get(from);
    if (byKey.isEmpty()) {
      return Optional.empty();
    }
    Optional<Phrases.Match<Known>> exact = asWritten.at(words, from);
    Optional<Phrases.Match<Known>> shouted =
        first.isCapitalized() && !ClosedClass.any(first)
            ? anyCase.at(words, from)
            : Optional.empty();
    int length = exact.map(Phrases.Match::length).orElse(0);
    return shouted.filter(match -> match.length() > length).or(() -> exact);
  }
}
