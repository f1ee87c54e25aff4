package org.chancery.engine.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.engine.mention.HeadWords;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.sentence.Word;
import org.chancery.knowledge.Actor;
import org.chancery.knowledge.Body;
import org.chancery.knowledge.Coding;
import org.chancery.knowledge.GivenName.Gender;
import org.chancery.knowledge.State;

/**
 * Tells which names name the same: known ones by their key, persons by their parts, others by
 * letters and acronyms.
 */
final class NameResolution {

  /** Letters of a date to the day. */
  private static final int DAY = 10;

  /** Bodies of one word in their names that are held at a time. */
  private static final int FEW = 12;

  /** What ends the part of a name that a body is called by for short. */
  private static final Set<String> LINKING = Set.of("of", "for", "in", "on", "and");

  /** Titles that are said with a name that stands alone. */
  private static final Set<String> WITH_NAME =
      Set.of(
          "Sheikh",
          "Sheikha",
          "King",
          "Queen",
          "Prince",
          "Princess",
          "Pope",
          "Lord",
          "Lady",
          "Baroness",
          "Mullah");

  private static final String PARTY = "PTY";
  private static final String UNION = "body:european-union";
  private static final String NATIONS = "body:united-nations";

  private final Clusters clusters;
  private final Headings headings;
  private final OfState ofState;
  private final Map<String, List<Cluster>> byPart = new HashMap<>();
  private final Map<String, Cluster> acronyms = new HashMap<>();
  private final Map<String, List<Cluster>> byWord = new HashMap<>();

  NameResolution(Clusters clusters) {
    this.clusters = clusters;
    this.ofState = new OfState(clusters.lexicon, clusters.marked.text());
    this.headings = new Headings(clusters.lexicon, clusters.marked.parsed().document());
  }

  void run() {
    List<Mention> names = clusters.mentions(Form.NAME, Form.METONYM);
    List<Mention> stated =
        clusters.marked.mentions().stream()
            .filter(m -> m.form() == Form.DESCRIPTION && m.kind() == Kind.STATE)
            .toList();
    for (Mention name : names) {
      if (name.known().isPresent()) {
        known(name, name.known().get());
      }
    }
    stated.forEach(m -> m.known().ifPresent(key -> known(m, key)));
    List<Mention> unknown = new ArrayList<>(names);
    unknown.removeIf(clusters.of::containsKey);
    clusters.of(Kind.ORGANIZATION).forEach(this::index);
    List<Mention> others = unknown.stream().filter(m -> m.kind() != Kind.PERSON).toList();
    others.stream().filter(m -> !isShort(m)).forEach(this::lettered);
    others.stream().filter(this::isShort).forEach(this::shortened);
    persons(unknown.stream().filter(m -> m.kind() == Kind.PERSON).toList());
    unknown.forEach(m -> m.known().ifPresent(key -> code(m, key)));
  }

  /** Codes a person as the user's own list of actors has it. */
  private void code(Mention name, String key) {
    Cluster cluster = clusters.of.get(name);
    Optional<Coding> coding = clusters.lexicon.actor(key).flatMap(actor -> actor.on(day()));
    if (cluster != null && coding.isPresent()) {
      code(cluster, coding.get());
    }
  }

  private static void code(Cluster cluster, Coding coding) {
    cluster.country = coding.country();
    cluster.sectors.addAll(coding.sectors());
  }

  /** The day on which the document came out, if that is known. */
  private Optional<LocalDate> day() {
    return clusters
        .marked
        .parsed()
        .document()
        .published()
        .map(published -> published.date())
        .filter(date -> date.length() >= DAY)
        .map(date -> LocalDate.parse(date.substring(0, DAY)));
  }

  /**
   * Somebody of the user's own list of actors, coded as on the day; persons wait for the others.
   */
  private void listed(Mention name, String key, Actor actor) {
    Optional<Coding> coding = actor.on(day());
    Optional<String> country = coding.filter(Coding::isState).flatMap(Coding::country);
    Optional<State> state = country.flatMap(iso3 -> clusters.lexicon.state("state:" + iso3));
    if (state.isPresent()) {
      stateOf(name, "state:" + state.get().iso3(), state.get());
    } else if (name.kind() != Kind.PERSON) {
      Cluster cluster = clusters.keyed(name.kind(), key, actor.name(), true);
      coding.ifPresent(each -> code(cluster, each));
      clusters.put(name, cluster);
    }
  }

  private void known(Mention name, String key) {
    Optional<Actor> actor = clusters.lexicon.actor(key);
    if (actor.isPresent()) {
      listed(name, key, actor.get());
      return;
    }
    String letters = name.span().of(clusters.marked.text());
    Optional<State> state = clusters.lexicon.state(key);
    Optional<Body> body = clusters.lexicon.body(key);
    if (state.isPresent() && name.kind() == Kind.STATE) {
      stateOf(name, key, state.get());
      return;
    }
    Cluster cluster;
    if (body.isPresent()) {
      cluster = clusters.keyed(Kind.ORGANIZATION, key, body.get().name(), true);
      cluster.country = body.get().iso3();
      cluster.sectors.addAll(body.get().sectors());
    } else {
      String own = name.kind() == Kind.GROUP ? "people:" : "place:";
      cluster = clusters.keyed(name.kind(), own + Clusters.slug(letters), letters, true);
      cluster.country = state.map(State::iso3);
    }
    clusters.put(name, cluster);
  }

  private void stateOf(Mention name, String key, State state) {
    Cluster cluster = clusters.keyed(Kind.STATE, key, state.name(), true);
    cluster.country = Optional.of(state.iso3());
    clusters.put(name, cluster);
  }

  private boolean isShort(Mention name) {
    return name.kind() == Kind.ORGANIZATION
        && name.span().of(clusters.marked.text()).indexOf(' ') < 0;
  }

  /** The words by which a body may be called for short, those before {@code of} and such. */
  private static List<String> own(Cluster body) {
    return Arrays.stream(body.name.split(" ", -1)).takeWhile(w -> !LINKING.contains(w)).toList();
  }

  /** The word that says what a body is: {@code Guard} of {@code Sobat Youth Guard}. */
  private static String called(Cluster body) {
    List<String> own = own(body);
    return own.isEmpty() ? "" : own.getLast();
  }

  private void index(Cluster body) {
    for (String word : own(body)) {
      List<Cluster> bodies = byWord.computeIfAbsent(word, _ -> new ArrayList<>(1));
      if (bodies.size() < FEW && !bodies.contains(body)) {
        bodies.add(body);
      }
    }
  }

  /** {@code the Agency} for a body whose name has the word, the one last named before it. */
  private void shortened(Mention name) {
    String letters = name.span().of(clusters.marked.text());
    boolean head = clusters.lexicon.bodySector(letters).isPresent();
    Optional<Cluster> whole =
        byWord.getOrDefault(letters, List.of()).stream()
            .filter(c -> c.name.indexOf(' ') > 0)
            .filter(c -> head || c.sectors.contains(PARTY) || letters.equals(called(c)))
            .min(Comparator.comparingInt(c -> distance(c, name)));
    if (whole.isPresent() && !acronyms.containsKey(letters)) {
      clusters.put(name, whole.get());
    } else if (meant(letters).isPresent()) {
      known(name, meant(letters).get());
    } else {
      lettered(name);
    }
  }

  /** {@code the Commission} in a text on the European Union. */
  private Optional<String> meant(String letters) {
    return switch (letters) {
      case "Commission" -> Optional.of("body:european-commission").filter(_ -> clusters.has(UNION));
      case "Council" -> Optional.of("body:un-security-council").filter(_ -> clusters.has(NATIONS));
      default -> Optional.empty();
    };
  }

  /** {@code Reef Party} for {@code People's Reef Party}, the one last named before it. */
  private Optional<Cluster> longer(Mention name, String letters) {
    int space = letters.indexOf(' ');
    return space < 0
        ? Optional.empty()
        : byWord.getOrDefault(letters.substring(0, space), List.of()).stream()
            .filter(c -> c.name.endsWith(" " + letters) || isTailed(c.name, letters))
            .min(Comparator.comparingInt(c -> distance(c, name)));
  }

  /** {@code OSCE Mission in Chile} for {@code OSCE Mission}. */
  private static boolean isTailed(String whole, String letters) {
    return whole.startsWith(letters + " ")
        && LINKING.contains(whole.substring(letters.length() + 1).split(" ", 2)[0]);
  }

  private void lettered(Mention name) {
    String letters = name.span().of(clusters.marked.text());
    String plain = letters.replace('’', '\'');
    Optional<State> half = halfOfKorea(plain);
    if (half.isPresent()) {
      stateOf(name, "state:" + half.get().iso3(), half.get());
      return;
    }
    Cluster cluster = acronyms.get(plain);
    Optional<Cluster> before = bracketed(name);
    if (before.isPresent()) {
      cluster = before.get();
      acronyms.put(plain, cluster);
    }
    if (cluster == null) {
      cluster = numbered(plain);
    }
    Optional<Cluster> whole = longer(name, plain);
    if (cluster == null && name.kind() == Kind.ORGANIZATION && whole.isPresent()) {
      cluster = whole.get();
    }
    if (cluster == null) {
      String prefix = name.kind().name().toLowerCase(Locale.ROOT) + ":";
      String called = ofState.body(clusters.marked.wordsIn(name.span())).orElse(plain);
      cluster = clusters.keyed(name.kind(), prefix + Clusters.slug(called), letters, true);
      acronyms.putIfAbsent(plain, cluster);
      String initials = initials(name);
      if (initials.length() > 1) {
        acronyms.putIfAbsent(initials, cluster);
      }
    }
    clusters.put(name, cluster);
    describe(name, cluster);
    if (cluster.kind == Kind.ORGANIZATION && plain.indexOf(' ') > 0) {
      index(cluster);
    }
  }

  /** {@code the North}, {@code the South} in a text on Korea. */
  private Optional<State> halfOfKorea(String letters) {
    boolean korea = clusters.has("state:PRK") || clusters.has("state:KOR");
    return switch (letters) {
      case "North" -> clusters.lexicon.state("state:PRK").filter(_ -> korea);
      case "South" -> clusters.lexicon.state("state:KOR").filter(_ -> korea);
      default -> Optional.empty();
    };
  }

  /** {@code the 12th SMA} where {@code SMA} stands for an agreement that has a number. */
  private @org.jspecify.annotations.Nullable Cluster numbered(String letters) {
    int space = letters.indexOf(' ');
    if (space < 0) {
      return null;
    }
    Cluster whole = acronyms.get(letters.substring(space + 1));
    boolean same =
        whole != null
            && whole.kind == Kind.AGREEMENT
            && whole.name.startsWith(letters.substring(0, space + 1));
    return same ? whole : null;
  }

  /** The entity named just before, where this name stands in brackets behind it. */
  private Optional<Cluster> bracketed(Mention name) {
    String text = clusters.marked.text();
    int begin = name.span().begin();
    if (begin < 3
        || text.charAt(begin - 1) != '('
        || name.span().end() >= text.length()
        || text.charAt(name.span().end()) != ')') {
      return Optional.empty();
    }
    return clusters.endingAt(begin - 2).filter(c -> c.kind != Kind.PERSON);
  }

  private String initials(Mention name) {
    StringBuilder initials = new StringBuilder();
    for (Word word : clusters.marked.wordsIn(name.span())) {
      if (word.isCapitalized()) {
        initials.append(word.text().charAt(0));
      }
    }
    return initials.toString();
  }

  private void describe(Mention name, Cluster cluster) {
    if (name.kind() == Kind.AGREEMENT) {
      return;
    }
    Optional<Body> within = bodyIn(name);
    if (within.isPresent()) {
      cluster.sectors.addAll(within.get().sectors());
      cluster.country = within.get().iso3();
      return;
    }
    List<Word> words = headFirst(clusters.marked.wordsIn(name.span()));
    for (int i = 0; i < words.size(); i++) {
      String head = HeadWords.plain(words.get(i).text());
      if (i + 1 < words.size() && words.get(i + 1).index() + 1 == words.get(i).index()) {
        String two = words.get(i + 1).text() + " " + head;
        clusters.lexicon.bodySector(two).ifPresent(cluster.sectors::add);
      }
      clusters.lexicon.bodySector(head).ifPresent(cluster.sectors::add);
    }
    if (cluster.country.isEmpty() && name.kind() == Kind.ORGANIZATION) {
      cluster.country = countryOf(name);
    }
  }

  /** The words of a name, from the one that says what it is: {@code Ministry} of {@code Oil}. */
  private static List<Word> headFirst(List<Word> name) {
    int own = (int) name.stream().takeWhile(word -> !LINKING.contains(word.text())).count();
    List<Word> words = new ArrayList<>(name.subList(0, own).reversed());
    words.addAll(name.subList(own, name.size()));
    return words;
  }

  /** The body of many states that a name begins with: {@code OSCE Mission in Chile}. */
  private Optional<Body> bodyIn(Mention name) {
    return clusters
        .lexicon
        .nameAt(clusters.marked.wordsIn(name.span()), 0)
        .flatMap(known -> clusters.lexicon.body(known.value().key()))
        .filter(body -> body.iso3().isEmpty() && name.kind() == Kind.ORGANIZATION);
  }

  /** From a state in the name, or one that owns it: {@code South Korea's ruling People's Party}. */
  private Optional<String> countryOf(Mention name) {
    List<Word> words = clusters.marked.wordsIn(name.span());
    for (int i = 0; i < words.size(); i++) {
      var known = clusters.lexicon.nameAt(words, i);
      if (known.isPresent() && known.get().value().country().isPresent()) {
        return known.get().value().country();
      }
    }
    int at = clusters.marked.parsed().firstWordFrom(name.span().begin());
    List<Word> all = clusters.marked.parsed().words();
    for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
      Word word = all.get(i);
      if (!word.isAlphanumeric() && !word.text().endsWith("s") && !word.text().equals("-")) {
        return Optional.empty();
      }
      Optional<Mention> state = clusters.marked.covering(word.span());
      if (state.isPresent()) {
        Cluster owner = clusters.of.get(state.get());
        return owner == null || owner.kind != Kind.STATE ? Optional.empty() : owner.country;
      }
    }
    return Optional.empty();
  }

  private void persons(List<Mention> persons) {
    String text = clusters.marked.text();
    List<Mention> single = new ArrayList<>();
    for (Mention person : persons) {
      String letters = person.span().of(text);
      List<String> parts = PersonNames.parts(letters);
      if (parts.size() < 2) {
        single.add(person);
        continue;
      }
      Cluster cluster =
          sharing(parts).stream()
              .filter(c -> PersonNames.alike(PersonNames.parts(c.name), parts))
              .findFirst()
              .orElseGet(() -> newPerson(letters));
      if (parts.size() > PersonNames.parts(cluster.name).size()) {
        cluster.name = letters;
      }
      clusters.put(person, cluster);
    }
    for (Mention person : single) {
      String letters = person.span().of(text);
      List<String> parts = PersonNames.parts(letters);
      Cluster cluster =
          sharing(parts).stream()
              .min(Comparator.comparingInt(c -> distance(c, person)))
              .orElseGet(() -> newPerson(inFull(letters)));
      clusters.put(person, cluster);
    }
    clusters.of(Kind.PERSON).forEach(this::genderOf);
    clusters.of(Kind.PERSON).forEach(this::withTitle);
  }

  /** {@code King Hassan}, {@code Sheikh Hasina}: one whom the text calls by a single name. */
  private void withTitle(Cluster person) {
    if (PersonNames.parts(person.name).size() > 1) {
      return;
    }
    List<Word> words = clusters.marked.parsed().words();
    person.mentions.stream()
        .map(name -> clusters.marked.parsed().firstWordFrom(name.span().begin()) - 1)
        .filter(before -> before >= 0 && WITH_NAME.contains(words.get(before).text()))
        .findFirst()
        .ifPresent(before -> person.name = words.get(before).text() + " " + person.name);
  }

  /**
   * The persons of whose name the first or last of these is a part: {@code Gauto} for all of it.
   */
  private List<Cluster> sharing(List<String> parts) {
    List<Cluster> shared = new ArrayList<>(byPart.getOrDefault(parts.getLast(), List.of()));
    if (parts.size() > 1) {
      shared.addAll(byPart.getOrDefault(parts.getFirst(), List.of()));
    }
    return shared;
  }

  /** The full name from above the text, of one whom it calls by a last name in capitals. */
  private String inFull(String letters) {
    boolean capitals = letters.equals(letters.toUpperCase(Locale.ROOT));
    return capitals ? headings.fullName(letters).orElse(letters) : letters;
  }

  private Cluster newPerson(String letters) {
    List<String> parts = PersonNames.parts(letters);
    Cluster made = clusters.keyed(Kind.PERSON, "person:" + Clusters.slug(letters), letters, true);
    for (String part : new TreeSet<>(parts)) {
      List<Cluster> list = byPart.computeIfAbsent(part, _ -> new ArrayList<>(1));
      if (list.size() < 12) {
        list.add(made);
      }
    }
    return made;
  }

  /** How far back the person was last named; those named only later come after all others. */
  private static int distance(Cluster cluster, Mention at) {
    int size = cluster.mentions.size();
    return cluster.mentions.subList(Math.max(0, size - 40), size).stream()
        .mapToInt(
            m ->
                m.span().begin() < at.span().begin()
                    ? at.span().begin() - m.span().begin()
                    : 1_000_000 + m.span().begin() - at.span().begin())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private void genderOf(Cluster person) {
    for (String part : person.name.split("[ -]")) {
      if (person.gender.isEmpty()) {
        person.gender = clusters.lexicon.gender(part).filter(g -> g != Gender.EITHER);
      }
    }
  }
}
