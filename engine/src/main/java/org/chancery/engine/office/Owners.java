package org.chancery.engine.office;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.mention.Lexicon;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.mention.Title;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/** Tells of which state or body an office is. */
final class Owners {

  /** Nouns for those who are mostly abroad or of a place: no state may be assumed for them. */
  private static final Set<String> NOT_AT_HOME =
      Set.of(
          "ambassador",
          "consul",
          "envoy",
          "representative",
          "commissioner",
          "attache",
          "attaché",
          "governor",
          "mayor",
          "king",
          "queen",
          "emir",
          "sultan",
          "negotiator",
          "executive",
          "administrator",
          "coordinator");

  /** Offices of a town or a part of a state. */
  private static final Set<String> OF_A_PLACE =
      Set.of("governor", "mayor", "senator", "representative");

  /** What else the words behind a name may tell the place of: {@code Bishop Ba of Lima}. */
  private static final Set<String> OF_A_TOWN =
      Set.of("councillor", "councilor", "archbishop", "bishop", "sheriff", "prefect", "chief");

  /** Seats in a chamber of a parliament. */
  private static final Set<String> SEATS =
      Set.of("senator", "deputy", "lawmaker", "legislator", "member of parliament", "mp");

  private static final Set<String> PRESIDENTS = Set.of("president", "vice president");

  /** States with a king or queen, which have no president. */
  private static final Set<String> CROWNS =
      Set.of(
          "AND", "ATG", "AUS", "BEL", "BHR", "BHS", "BLZ", "BRN", "BTN", "CAN", "DNK", "GBR", "GRD",
          "JAM", "JOR", "JPN", "KHM", "KNA", "KWT", "LCA", "LIE", "LSO", "LUX", "MAR", "MCO", "MYS",
          "NLD", "NOR", "NZL", "OMN", "PNG", "QAT", "SAU", "SLB", "SWE", "SWZ", "THA", "TON", "TUV",
          "VCT");

  /** Sectors of offices that every state has. */
  private static final Set<String> OF_A_STATE = Set.of("GOV", "LEG");

  /** A state or body, and why an office is of it. */
  record Owner(Entity entity, Because because) {}

  private final Resolved resolved;
  private final List<Word> words;
  private final Optional<Entity> home;
  private final Bodies bodies;

  Owners(Resolved resolved, Lexicon lexicon) {
    this.resolved = resolved;
    this.home = home(resolved, lexicon);
    this.words = resolved.marked().parsed().words();
    this.bodies = new Bodies(resolved);
  }

  /** The owner that the words of a title tell, or those behind the name. */
  Optional<Owner> told(Title title, Mention description, Optional<Mention> name) {
    Optional<Owner> named =
        title
            .owner()
            .flatMap(span -> at(span).map(e -> new Owner(e, because("named in it", span))));
    return named
        .or(() -> title.owner().flatMap(this::takenUp))
        .filter(o -> o.entity().kind() != Kind.PERSON)
        .or(() -> behind(title, name.map(Mention::span).orElse(description.span())))
        .or(() -> title.owner().isEmpty() ? bodies.hanging(title) : Optional.empty())
        .or(() -> bodies.described(title, description));
  }

  /** {@code Gambia, whose minister Ba}: what {@code whose} takes up. */
  private Optional<Owner> takenUp(Span whose) {
    int at = resolved.marked().parsed().firstWordFrom(whose.begin());
    int last = at > 1 && words.get(at - 1).text().equals(",") ? at - 2 : at - 1;
    boolean relative = last >= 0 && words.get(at).is("whose");
    return relative
        ? resolved
            .marked()
            .covering(words.get(last).span())
            .flatMap(resolved::of)
            .filter(e -> e.kind() == Kind.STATE || e.kind() == Kind.ORGANIZATION)
            .map(e -> new Owner(e, because("what stands before its relative clause", whose)))
        : Optional.empty();
  }

  /** What an office is most likely of where nothing tells it: the state, place or body near it. */
  Optional<Owner> likely(Title title, Mention description, Entity holder) {
    String noun = title.role().noun();
    if (SEATS.contains(noun)) {
      return chamber(title, holder).or(() -> stateOf(title, holder));
    }
    if (OF_A_PLACE.contains(noun)) {
      return bodies.placeSeen(title).or(() -> bodies.placeBefore(description));
    }
    return isOfState(title) && !bodies.speaksFor(noun)
        ? stateOf(title, holder)
        : bodies.before(title, description).or(() -> stateOf(title, holder));
  }

  /** The chamber of a parliament in which a seat is. */
  Optional<Owner> chamber(Title title, Entity holder) {
    String noun = title.role().noun();
    return SEATS.contains(noun) ? bodies.chamber(noun, holder) : Optional.empty();
  }

  private Optional<Owner> stateOf(Title title, Entity holder) {
    return holder
        .country()
        .flatMap(resolved::state)
        .filter(state -> !isHost(title, state) && !isOverruled(title, state))
        .map(state -> new Owner(state, because("the country of its holder", title.head())));
  }

  /** Whether a state has a king, and so no president. */
  private static boolean isOverruled(Title title, Entity state) {
    return PRESIDENTS.contains(title.noun().toLowerCase(Locale.ROOT))
        && state.country().filter(CROWNS::contains).isPresent();
  }

  /** The person whose aide or deputy one is: {@code her spokesman}, {@code the king's envoy}. */
  Optional<Entity> superior(Title title, Mention description) {
    return title
        .owner()
        .flatMap(this::at)
        .or(
            () ->
                resolved.marked().mentionsIn(description.span()).stream()
                    .filter(m -> !m.equals(description))
                    .flatMap(m -> resolved.of(m).stream())
                    .findFirst())
        .filter(e -> e.kind() == Kind.PERSON);
  }

  /** {@code ambassador to Peru}: the state that somebody is sent to. */
  private boolean isHost(Title title, Entity state) {
    int at = resolved.marked().parsed().firstWordFrom(title.head().end());
    return at + 1 < words.size()
        && (words.get(at).is("to") || words.get(at).is("in"))
        && state.mentions().stream().anyMatch(m -> m.span().covers(words.get(at + 1).span()));
  }

  /** Whether a title is one that every state has, and that is mostly borne at home. */
  static boolean isOfEveryState(Title title) {
    return isOfState(title) && NOT_AT_HOME.stream().noneMatch(title.role().noun()::endsWith);
  }

  private static boolean isOfState(Title title) {
    return title.role().sectors().stream().anyMatch(OF_A_STATE::contains);
  }

  /**
   * The state whose capital or name the outlet bears, of whose offices it tells without saying so:
   * {@code President Yuldashev} in the {@code Tashkent Observer}, where no other state is spoken of
   * before it in the paragraph.
   */
  Optional<Owner> ofOutlet(Title title, Mention description) {
    int at = description.span().begin();
    int paragraph = resolved.marked().parsed().sentenceAt(at).paragraph();
    int begin = resolved.marked().parsed().paragraphs().get(paragraph).begin();
    return home.filter(state -> isAloneIn(new Span(begin, at), state))
        .map(
            state ->
                new Owner(
                    state, because("that of the outlet, which names no other", title.head())));
  }

  private boolean isAloneIn(Span span, Entity state) {
    return resolved.marked().mentionsIn(span).stream()
        .flatMap(mention -> resolved.of(mention).stream())
        .allMatch(each -> each.kind() != Kind.STATE || each.equals(state));
  }

  /** The state that the outlet's name tells. */
  private static Optional<Entity> home(Resolved resolved, Lexicon lexicon) {
    return resolved.marked().parsed().document().outlet().stream()
        .flatMap(outlet -> Stream.of(outlet.split(" ")))
        .flatMap(word -> lexicon.countryOf(word).stream())
        .findFirst()
        .flatMap(resolved::state);
  }

  private static Because because(String how, Span span) {
    return Because.of("of", "office: " + how, span);
  }

  private Optional<Entity> at(Span span) {
    Optional<Mention> mention =
        resolved.marked().mentionsIn(span).stream().filter(m -> m.span().equals(span)).findFirst();
    Optional<Entity> entity = mention.flatMap(resolved::of);
    boolean pronoun = mention.filter(m -> m.form() == Form.PRONOUN).isPresent();
    return entity.filter(e -> e.kind() == Kind.AGREEMENT).isPresent() && pronoun
        ? bodyBefore(span)
        : entity;
  }

  /** The body last named before {@code its}, in this sentence or the one before. */
  private Optional<Entity> bodyBefore(Span its) {
    int index = resolved.marked().parsed().sentenceAt(its.begin()).index();
    Sentence first = resolved.marked().parsed().sentences().get(Math.max(0, index - 1));
    return resolved
        .marked()
        .mentionsIn(new Span(first.span().begin(), its.begin()))
        .reversed()
        .stream()
        .filter(m -> m.form() == Form.NAME)
        .flatMap(m -> resolved.of(m).stream())
        .filter(e -> e.kind() == Kind.ORGANIZATION || e.kind() == Kind.STATE)
        .findFirst();
  }

  /** Whether an office is of a town or a part of a state: {@code mayor}. */
  static boolean isOfPlace(String noun) {
    return OF_A_PLACE.contains(noun) || OF_A_TOWN.contains(noun);
  }

  /** {@code President Ba of Chile}, {@code Captain Ba, of the Coast Guard}. */
  private Optional<Owner> behind(Title title, Span name) {
    int at = resolved.marked().parsed().firstWordFrom(name.end());
    int of = at < words.size() && words.get(at).text().equals(",") ? at + 1 : at;
    if (of + 2 >= words.size() || !words.get(of).is("of")) {
      return Optional.empty();
    }
    int begin = words.get(of + 1).is("the") ? of + 2 : of + 1;
    return resolved
        .marked()
        .covering(words.get(begin).span())
        .or(() -> bodies.from(words.get(begin)))
        .flatMap(
            m ->
                resolved
                    .of(m)
                    .filter(
                        e ->
                            switch (e.kind()) {
                              case ORGANIZATION -> true;
                              case STATE -> isOfState(title);
                              case PLACE -> isOfPlace(title.role().noun());
                              default -> false;
                            })
                    .map(e -> new Owner(e, because("named behind the name", m.span()))));
  }
}
