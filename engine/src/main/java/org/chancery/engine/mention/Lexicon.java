package org.chancery.engine.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.sentence.Word;
import org.chancery.knowledge.Actor;
import org.chancery.knowledge.Body;
import org.chancery.knowledge.BodyHead;
import org.chancery.knowledge.FormerStates;
import org.chancery.knowledge.GivenName;
import org.chancery.knowledge.Knowledge;
import org.chancery.knowledge.Role;
import org.chancery.knowledge.State;
import org.chancery.knowledge.Treaty;

/** The tables of knowledge, ready to be looked up word by word. Immutable once made. */
public final class Lexicon {

  /** What a known name is the name of. */
  public enum Sort {
    STATE,
    DEMONYM,
    PEOPLE,
    CAPITAL,
    SEAT,
    BODY,
    TREATY,
    REGION,
    /** Of a user's own list of actors, where it is no state. */
    LISTED
  }

  /**
   * A known name.
   *
   * @param key what it stands for: {@code state:KOR}, {@code body:nato}, {@code treaty:npt}, {@code
   *     region:sahel}, {@code actor:lake-front} of a user's own list
   */
  public record Known(Sort sort, String key) {

    /** ISO 3166-1 alpha-3 of the state that the name belongs to. */
    public Optional<String> country() {
      return key.startsWith("state:") ? Optional.of(key.substring(6)) : Optional.empty();
    }
  }

  /** How the keys of parts of the world begin. */
  public static final String REGION = "region:";

  private final Knowledge knowledge;
  private final Map<String, State> states = new HashMap<>();
  private final Map<String, Body> bodies = new HashMap<>();
  private final Map<String, Treaty> treaties = new HashMap<>();
  private final Phrases<Known> names = new Phrases<>(false);
  private final Phrases<List<String>> written;
  private final ActorNames listed;
  private final Phrases<Role> roles = new Phrases<>(true);
  private final Map<String, String> bodyHeads = new HashMap<>();
  private final Map<String, GivenName.Gender> givenNames = new HashMap<>();
  private final Set<String> familyNames = new HashSet<>();

  public Lexicon(Knowledge knowledge) {
    this.knowledge = knowledge;
    listed = new ActorNames(knowledge.actors());
    knowledge.states().forEach(state -> states.put("state:" + state.iso3(), state));
    knowledge.bodies().forEach(body -> bodies.put("body:" + body.id(), body));
    SharedNames.addTo(names);
    for (State state : knowledge.states()) {
      String key = "state:" + state.iso3();
      names.add(state.name(), new Known(Sort.STATE, key));
      state.names().forEach(name -> names.add(name, new Known(Sort.STATE, key)));
    }
    FormerStates.bundled().all().forEach(this::former);
    for (State state : knowledge.states()) {
      String key = "state:" + state.iso3();
      state.demonyms().forEach(name -> names.add(name, new Known(Sort.DEMONYM, key)));
      state.people().forEach(name -> names.add(name, new Known(Sort.PEOPLE, key)));
      state.capitals().forEach(name -> names.add(name, new Known(Sort.CAPITAL, key)));
    }
    knowledge
        .seats()
        .forEach(seat -> names.add(seat.name(), new Known(Sort.SEAT, "state:" + seat.iso3())));
    knowledge
        .bodies()
        .forEach(
            body -> {
              Known known = new Known(Sort.BODY, "body:" + body.id());
              names.add(body.name(), known);
              body.aliases().forEach(alias -> names.add(alias, known));
            });
    Treaty.bundled().forEach(this::treaty);
    knowledge
        .regions()
        .forEach(
            region ->
                names.add(
                    region.name(),
                    new Known(
                        Sort.REGION,
                        REGION + region.name().toLowerCase(Locale.ROOT).replace(' ', '-'))));
    written = names.written();
    for (BodyHead head : knowledge.bodyHeads()) {
      bodyHeads.put(head.noun().toLowerCase(Locale.ROOT), head.sector());
    }
    knowledge.roles().stream()
        .filter(this::isPlainRole)
        .forEach(role -> roles.add(role.noun(), role));
    knowledge.givenNames().forEach(given -> givenNames.put(given.name(), given.gender()));
    familyNames.addAll(knowledge.familyNames());
  }

  /** How the longest known name is written that begins at this word in any case of letters. */
  Optional<List<String>> writtenAt(List<Word> words, int from) {
    return written.at(words, from).map(Phrases.Match::value);
  }

  /** What is called by a name that no state has any more, under the key of its heir. */
  private void former(FormerStates.Former each) {
    String key = "state:" + each.now();
    if (each.isGone()) {
      names.add(each.name(), new Known(Sort.STATE, key));
    }
    each.names().forEach(name -> names.add(name, new Known(Sort.STATE, key)));
    each.demonyms().forEach(name -> names.add(name, new Known(Sort.DEMONYM, key)));
    each.people().forEach(name -> names.add(name, new Known(Sort.PEOPLE, key)));
  }

  private void treaty(Treaty each) {
    Known known = new Known(Sort.TREATY, "treaty:" + each.id());
    treaties.put(known.key(), each);
    names.add(each.name(), known);
    each.aliases().forEach(alias -> names.add(alias, known));
  }

  /**
   * Whether the noun is a role by itself: the words for its standing ({@code former}, {@code
   * elect}) are read apart from it, and collective bodies ({@code the foreign ministry}) as bodies.
   */
  private boolean isPlainRole(Role role) {
    String noun = role.noun();
    String last = noun.substring(noun.lastIndexOf(' ') + 1);
    boolean standing =
        noun.startsWith("former ")
            || noun.startsWith("ex-")
            || noun.startsWith("acting ")
            || noun.endsWith("-elect")
            || noun.endsWith("-designate");
    boolean body =
        role.use() == Role.Use.GROUP && (bodyHeads.containsKey(last) || last.equals("government"));
    return !standing && !body;
  }

  public Knowledge knowledge() {
    return knowledge;
  }

  /** The state that this key of a known name stands for. */
  public Optional<State> state(String key) {
    return Optional.ofNullable(states.get(key));
  }

  /** The body that this key of a known name stands for. */
  public Optional<Body> body(String key) {
    return Optional.ofNullable(bodies.get(key));
  }

  /** The agreement that this key of a known name stands for. */
  public Optional<Treaty> treaty(String key) {
    return Optional.ofNullable(treaties.get(key));
  }

  /** The longest known name that begins at this word. */
  public Optional<Phrases.Match<Known>> nameAt(List<Word> words, int from) {
    Optional<Phrases.Match<Known>> own = listed.at(words, from);
    Optional<Phrases.Match<Known>> ours = names.at(words, from);
    int length = own.map(Phrases.Match::length).orElse(0);
    return ours.filter(match -> match.length() > length).or(() -> own);
  }

  /** The actor of a user's own list that this key stands for. */
  public Optional<Actor> actor(String key) {
    return listed.of(key);
  }

  /** The country of a place as a dateline writes it: {@code SEOUL}, {@code NUKU'ALOFA}. */
  public Optional<String> countryOf(String place) {
    return Stream.of(capitalized(place, ""), capitalized(place, "'’"), place)
        .flatMap(each -> names.whole(each).stream())
        .findFirst()
        .flatMap(Known::country);
  }

  /** With capitals where words begin, and behind marks other than these. */
  private static String capitalized(String place, String marks) {
    StringBuilder letters = new StringBuilder(place.toLowerCase(Locale.ROOT));
    for (int i = 0; i < letters.length(); i++) {
      char before = i == 0 ? ' ' : letters.charAt(i - 1);
      if (!Character.isLetter(before) && marks.indexOf(before) < 0) {
        letters.setCharAt(i, Character.toUpperCase(letters.charAt(i)));
      }
    }
    return letters.toString();
  }

  /** The longest role noun that begins at this word, in any case of letters. */
  public Optional<Phrases.Match<Role>> roleAt(List<Word> words, int from) {
    return roles.at(words, from);
  }

  /** Whether this noun, in lower case, is one that people are called by. */
  public boolean isRole(String noun) {
    return roles.whole(noun).isPresent();
  }

  /** The role that this noun, in lower case, is; a plural is that of its singular. */
  public Optional<Role> role(String noun) {
    Optional<Role> role = roles.whole(noun);
    if (role.isPresent() || !noun.endsWith("s")) {
      return role;
    }
    String singular =
        noun.endsWith("ies")
            ? noun.substring(0, noun.length() - 3) + "y"
            : noun.substring(0, noun.length() - 1);
    return roles.whole(singular);
  }

  /** Whether the noun names the people of a state: {@code Serbs}. */
  public boolean isPeople(String noun) {
    return names.whole(noun).filter(known -> known.sort() == Sort.PEOPLE).isPresent();
  }

  /** The PLOVER sector of organisations whose name has this head word. */
  public Optional<String> bodySector(String head) {
    return Optional.ofNullable(bodyHeads.get(head.toLowerCase(Locale.ROOT)));
  }

  public Optional<GivenName.Gender> gender(String givenName) {
    return Optional.ofNullable(givenNames.get(givenName));
  }

  public boolean isGivenName(String word) {
    return givenNames.containsKey(word);
  }

  public boolean isFamilyName(String word) {
    return familyNames.contains(word);
  }
}
