package org.chancery.engine.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.mention.Shared;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.sentence.Word;
import org.chancery.knowledge.Leaders;
import org.chancery.knowledge.Role;
import org.chancery.knowledge.Territories;

/**
 * Gives a country to those of whom neither name nor title tells one: that of a place or a body in
 * the words for them, {@code the bishop of Goma}; else the likeliest of those spoken of.
 */
final class Homes {

  /** Letters of the shortest place that an outlet may be named after. */
  private static final int SHORTEST = 4;

  /** Sectors of bodies that states make up together. */
  private static final Set<String> OF_MANY = Set.of("IGO", "UNO", "EUR");

  /** Sectors of all bodies that may be at home in many states. */
  private static final Set<String> ABROAD = Set.of("IGO", "UNO", "EUR", "NGO", "MNC", "IMG", "ISM");

  private static final Set<String> COUNTS =
      Set.of("both", "two", "three", "four", "five", "six", "seven", "eight");

  /** Nouns for states, and for those of states that are not told. */
  private static final Set<String> STATES =
      Set.of("capitals", "countries", "foreigners", "governments", "nations", "powers", "states");

  /** What tells diplomats to be of a state that is not told. */
  private static final Set<String> ELSEWHERE =
      Set.of("african", "arab", "asian", "european", "foreign", "regional", "western");

  private static final Set<String> FOREIGN = Set.of("foreign");

  private static final String GOVERNMENT = "GOV";

  /** Where bodies of many states sit. */
  private static final Set<String> SEATS =
      Set.of(
          "brussels",
          "geneva",
          "hamburg",
          "luxembourg",
          "new york",
          "strasbourg",
          "the hague",
          "united nations",
          "vienna");

  /** Nouns for parties to something, each of another state where they are counted. */
  private static final Set<String> PARTIES =
      Set.of(
          "administrations",
          "armies",
          "cabinets",
          "camps",
          "capitals",
          "commands",
          "countries",
          "delegations",
          "forces",
          "governments",
          "kings",
          "leaders",
          "ministers",
          "nations",
          "navies",
          "neighbours",
          "parliaments",
          "parties",
          "premiers",
          "presidents",
          "sides",
          "states");

  private final Clusters clusters;
  private final Affiliations affiliations;
  private final Map<String, Integer> counts = new HashMap<>();
  private final SurePlaces places;
  private final List<HomeSigns.Named> named = new ArrayList<>();

  /** The countries of those whom somebody faces. */
  private final Map<Cluster, String> faced = new HashMap<>();

  Homes(Clusters clusters) {
    this.clusters = clusters;
    this.affiliations = new Affiliations(clusters);
    this.places = new SurePlaces(new Territories(clusters.lexicon.knowledge()), counts);
  }

  void run() {
    List<Cluster> all = clusters.all();
    all.stream().filter(Homes::isOfMany).forEach(this::ofMany);
    clusters.of(Kind.PERSON).forEach(this::ofState);
    clusters.of(Kind.PERSON).forEach(this::known);
    clusters.mentions(Form.DESCRIPTION).stream()
        .flatMap(each -> Shared.of(clusters.marked, each, clusters.lexicon).stream())
        .flatMap(shared -> shared.bearers().stream())
        .forEach(this::ofItsOwn);
    for (Cluster cluster : all) {
      cluster.country.ifPresent(c -> counts.merge(c, cluster.mentions.size(), Integer::sum));
    }
    located(all);
    HomeSigns signs = new HomeSigns(clusters, named, outlet(), home(), isSeat());
    face();
    List<Cluster> homeless = all.stream().filter(this::mayHaveHome).toList();
    settle(homeless, signs, cluster -> cluster.kind == Kind.ORGANIZATION && cluster.named);
    settle(homeless, signs, cluster -> cluster.kind == Kind.PERSON && cluster.named);
    settle(homeless, signs, _ -> true);
  }

  private static boolean isOfMany(Cluster cluster) {
    return !cluster.isKnownBody() && cluster.main().stream().anyMatch(OF_MANY::contains);
  }

  /**
   * {@code the UN mission in Chad} is of no state, nor is {@code the UN envoy for Chad} of the one
   * that he is sent to.
   */
  private void ofMany(Cluster cluster) {
    if (cluster.kind != Kind.ORGANIZATION || !cluster.named) {
      cluster.country =
          cluster.country.filter(
              country ->
                  cluster.mentions.stream()
                      .filter(mention -> mention.form() == Form.DESCRIPTION)
                      .noneMatch(mention -> clusters.countries.isSentTo(mention, country)));
    }
  }

  /**
   * {@code Ana Tui of Fiji}, {@code the Fijian Ana Tui}: the state that stands by a name goes
   * before all others.
   */
  private void ofState(Cluster person) {
    person.country =
        person.mentions.stream()
            .flatMap(
                mention ->
                    affiliations.people(mention).or(() -> affiliations.state(mention)).stream())
            .flatMap(state -> state.country.stream())
            .findFirst()
            .or(() -> person.country);
  }

  /** {@code Winston Churchill}, {@code President Truman}: a leader of whom nobody need say it. */
  private void known(Cluster person) {
    boolean whole = person.name.contains(" ");
    boolean titled = person.titles.stream().anyMatch(held -> isOffice(held.noun()));
    if (person.named && person.country.isEmpty() && (whole || titled)) {
      person.country = Leaders.bundled().state(person.name);
    }
  }

  private boolean isOffice(String noun) {
    return clusters.lexicon.role(noun).filter(r -> r.use() == Role.Use.OFFICE).isPresent();
  }

  /** {@code the presidents of Fiji and Palau, Ana Tui and Bo Ek}: to each the state that is his. */
  private void ofItsOwn(Shared.Bearer bearer) {
    Optional<Cluster> person = Optional.ofNullable(clusters.of.get(bearer.name()));
    Optional<String> country = bearer.state().map(clusters.of::get).flatMap(state -> state.country);
    person.filter(_ -> country.isPresent()).ifPresent(each -> each.country = country);
  }

  /** Gives those that pass the likeliest country, whatever is told of others by now. */
  private void settle(List<Cluster> homeless, HomeSigns signs, Predicate<Cluster> passes) {
    for (Cluster cluster : homeless) {
      if (cluster.country.isEmpty() && passes.test(cluster)) {
        Optional<String> facing =
            owned(cluster, true)
                .or(() -> Optional.ofNullable(faced.get(cluster)))
                .or(() -> post(cluster));
        cluster.country = signs.best(cluster, told(cluster), owned(cluster, false), facing);
      }
    }
  }

  /** {@code the envoy in Suva}: the country in which somebody serves. */
  private Optional<String> post(Cluster cluster) {
    return cluster.mentions.stream()
        .flatMap(mention -> clusters.countries.post(mention).stream())
        .findFirst();
  }

  /** {@code her lawyer}, or {@code her counterpart}: the country of the one whose it is. */
  private Optional<String> owned(Cluster cluster, boolean facing) {
    for (Mention mention : cluster.mentions) {
      if (mention.form() == Form.DESCRIPTION && Facing.is(clusters.marked, mention) == facing) {
        Optional<String> country =
            clusters.owners(mention).flatMap(owner -> owner.country.stream()).findFirst();
        if (country.isPresent()) {
          return country;
        }
      }
    }
    return Optional.empty();
  }

  /** {@code his Chilean counterpart}: of what country those are whom somebody faces. */
  private void face() {
    for (Mention mention : clusters.mentions(Form.DESCRIPTION)) {
      if (Facing.is(clusters.marked, mention)) {
        clusters
            .owners(mention)
            .findFirst()
            .ifPresent(
                owner ->
                    clusters.countries.of(mention).ifPresent(country -> faced.put(owner, country)));
      }
    }
  }

  private boolean mayHaveHome(Cluster cluster) {
    boolean somebody =
        cluster.kind == Kind.PERSON
            || cluster.kind == Kind.GROUP
            || cluster.kind == Kind.ORGANIZATION;
    return somebody
        && cluster.country.isEmpty()
        && !isOfSeveral(cluster)
        && !cluster.isKnownBody()
        && cluster.main().stream().noneMatch(ABROAD::contains);
  }

  /**
   * {@code both governments}, {@code many countries}, {@code foreign workers}: those of different
   * states.
   */
  private boolean isOfSeveral(Cluster cluster) {
    Mention first = cluster.first();
    if (cluster.named || first.form() != Form.DESCRIPTION) {
      return false;
    }
    List<Word> inside = clusters.marked.wordsIn(first.span());
    String head = Heads.of(inside).text().toLowerCase(Locale.ROOT);
    boolean counted = hasAny(inside, COUNTS) && PARTIES.contains(head);
    boolean abroad =
        clusters.countries.isPosted(first)
            ? hasAny(inside, ELSEWHERE)
            : cluster.kind == Kind.GROUP
                && hasAny(inside, FOREIGN)
                && !cluster.main().contains(GOVERNMENT);
    return counted
        || abroad
        || (STATES.contains(head) && behind(first).isEmpty())
        || clusters.countries.isOfSeveral(first);
  }

  private static boolean hasAny(List<Word> words, Set<String> those) {
    return words.stream().anyMatch(word -> those.contains(word.text().toLowerCase(Locale.ROOT)));
  }

  /** Where states are named, and the places that the gazetteer finds in one. */
  private void located(List<Cluster> all) {
    for (Cluster cluster : all) {
      Optional<String> country =
          cluster.kind == Kind.PLACE
              ? cluster.country.or(() -> places.countryOf(cluster.name))
              : cluster.country;
      if (cluster.kind == Kind.PLACE) {
        cluster.country = country;
      }
      country.ifPresent(c -> cluster.mentions.forEach(m -> named.add(new HomeSigns.Named(m, c))));
    }
    named.sort(Comparator.comparing(each -> each.mention().span()));
  }

  /** The country of a place or a body in the words for somebody. */
  private Optional<String> told(Cluster cluster) {
    for (Mention mention : cluster.mentions) {
      if (mention.form() == Form.DESCRIPTION) {
        Optional<String> country = clusters.countries.of(mention);
        if (country.isPresent()) {
          return country;
        }
      }
      Optional<String> behind =
          behind(mention)
              .or(() -> affiliations.of(mention).flatMap(body -> body.country))
              .or(() -> affiliations.among(mention).flatMap(group -> group.country));
      if (behind.isPresent()) {
        return behind;
      }
    }
    return cluster.kind == Kind.ORGANIZATION && cluster.named
        ? namedAfter(cluster.name)
        : Optional.empty();
  }

  /** {@code the bishop of Goma}, {@code a midwife from Bol}: a place behind the words. */
  private Optional<String> behind(Mention mention) {
    List<Word> words = clusters.marked.parsed().words();
    int next = clusters.marked.parsed().firstWordFrom(mention.span().end());
    boolean leads =
        next + 1 < words.size()
            && (words.get(next).is("of")
                || words.get(next).is("from")
                || (mention.form() != Form.NAME
                    && (words.get(next).is("at")
                        || (words.get(next).is("in") && !clusters.countries.isPosted(mention)))));
    if (!leads || mention.form() == Form.PRONOUN) {
      return Optional.empty();
    }
    int at = words.get(next + 1).is("the") && next + 2 < words.size() ? next + 2 : next + 1;
    return clusters
        .marked
        .covering(words.get(at).span())
        .flatMap(m -> Optional.ofNullable(clusters.of.get(m)))
        .flatMap(c -> c.country);
  }

  /** The country of the place that the outlet has its name from: {@code The Nairobi Sentinel}. */
  private Optional<String> outlet() {
    return namedAfter(clusters.marked.parsed().document().outlet().orElse(""));
  }

  private Optional<String> namedAfter(String name) {
    String[] words = name.split("[ ,]+", -1);
    for (int length = words.length; length > 0; length--) {
      for (int from = 0; from + length <= words.length; from++) {
        String part = String.join(" ", List.of(words).subList(from, from + length));
        Optional<String> country =
            part.length() < SHORTEST
                ? Optional.empty()
                : clusters
                    .lexicon
                    .countryOf(part)
                    .or(() -> places.countryOf(part).filter(counts::containsKey));
        if (country.isPresent()) {
          return country;
        }
      }
    }
    return Optional.empty();
  }

  /** The country of the dispatch's place. */
  private Optional<String> home() {
    return place().flatMap(this::dispatched);
  }

  /** {@code GENEVA}: whether those of many states are spoken of from there. */
  private boolean isSeat() {
    return place().map(place -> place.toLowerCase(Locale.ROOT)).filter(SEATS::contains).isPresent();
  }

  private Optional<String> place() {
    return clusters.marked.parsed().document().dateline().flatMap(line -> line.place());
  }

  /** {@code ADEN}, or the last part known of {@code KANOYA, Japan} or {@code ADEN/MOKHA}. */
  private Optional<String> dispatched(String place) {
    List<String> parts =
        Stream.of(place.split("[,/()]", -1)).map(String::strip).filter(p -> !p.isEmpty()).toList();
    return Stream.concat(Stream.of(place), parts.reversed().stream())
        .flatMap(part -> clusters.lexicon.countryOf(part).or(() -> places.countryOf(part)).stream())
        .findFirst();
  }
}
