package org.chancery.engine.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.mention.Title;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.knowledge.Role;

/**
 * The sectors of those whom a title alone does not tell: those of the body that somebody is of,
 * {@code WHO experts}; those of a word beside the title, {@code the rebel commander}; those of whom
 * they follow, {@code his men}; those of what a group has, {@code Chadian warships}. Who has left
 * an office is of the elite. People of whom nothing is told are civilians.
 */
final class Belonging {

  private static final String GOVERNMENT = "GOV";
  private static final String ELITE = "ELI";

  /** What one who sits in a parliament is before all else, whatever his party. */
  private static final String PARLIAMENT = "LEG";

  private static final Set<String> OF_PARTIES = Set.of("PTY", "OPP");

  private static final String CIVILIAN = "CVL";

  private static final Set<String> HIS = Set.of("his", "her");

  /** Nouns that say nothing of who somebody is; what they are of may tell. */
  private static final Set<String> GENERIC =
      Set.of(
          "person",
          "persons",
          "people",
          "man",
          "men",
          "woman",
          "women",
          "member",
          "members",
          "staff",
          "source",
          "sources",
          "insider",
          "insiders",
          "friend",
          "colleague",
          "colleagues",
          "employee",
          "employees",
          "somebody",
          "someone",
          "one",
          "hardliners",
          "moderates");

  /** Sectors that one who has left an office leaves behind. */
  private static final Set<String> OF_OFFICE =
      Set.of(GOVERNMENT, "LEG", "JUD", "MIL", "SPY", "COP");

  /** Titles that are mostly of a state where the text does not say of what. */
  private static final Set<String> OF_STATES =
      Set.of("spokesman", "spokeswoman", "spokesperson", "head", "secretary");

  /** Adjectives and nouns beside a title, and the sector they give. */
  private static final Map<String, String> BESIDE =
      Map.ofEntries(
          Map.entry("rebel", "REB"),
          Map.entry("rebels", "REB"),
          Map.entry("insurgent", "REB"),
          Map.entry("separatist", "REB"),
          Map.entry("secessionist", "REB"),
          Map.entry("guerrilla", "REB"),
          Map.entry("guerilla", "REB"),
          Map.entry("jihadist", "REB"),
          Map.entry("militia", "PRM"),
          Map.entry("paramilitary", "PRM"),
          Map.entry("vigilante", "PRM"),
          Map.entry("opposition", "OPP"),
          Map.entry("ruling", "PTY"),
          Map.entry("governing", "PTY"),
          Map.entry("outlawed", "REB"),
          Map.entry("dissident", "OPP"),
          Map.entry("refugee", "REF"),
          Map.entry("displaced", "REF"),
          Map.entry("union", "LAB"),
          Map.entry("tribal", "SOC"),
          Map.entry("gang", "CRM"),
          Map.entry("drug", "CRM"),
          Map.entry("student", "EDU"),
          Map.entry("police", "COP"),
          Map.entry("army", "MIL"),
          Map.entry("military", "MIL"),
          Map.entry("naval", "MIL"),
          Map.entry("navy", "MIL"),
          Map.entry("immigration", "COP"),
          Map.entry("prison", "COP"),
          Map.entry("guerrillas", "REB"),
          Map.entry("insurgents", "REB"),
          Map.entry("separatists", "REB"),
          Map.entry("breakaway", "REB"),
          Map.entry("spy", "SPY"),
          Map.entry("intelligence", "SPY"),
          Map.entry("workers", "LAB"),
          Map.entry("shipping", "BUS"),
          Map.entry("church", "REL"),
          Map.entry("company", "BUS"),
          Map.entry("exiled", "OPP"),
          Map.entry("resistance", "REB"),
          Map.entry("rights", "NGO"),
          Map.entry("relief", "NGO"),
          Map.entry("environmental", "NGO"),
          Map.entry("veterans", "SOC"),
          Map.entry("parliamentary", "LEG"),
          Map.entry("customs", "GOV"),
          Map.entry("consular", "GOV"),
          Map.entry("patrol", "MIL"),
          Map.entry("party", "PTY"));

  /** Nouns by which nobody is titled, and the sector of those whom they stand for. */
  private static final Map<String, String> NOUNS = nouns();

  private static Map<String, String> nouns() {
    Map<String, String> nouns = new HashMap<>();
    Map.ofEntries(
            Map.entry(
                "MIL",
                "drones drone jets jet warplanes warplane warships warship gunboats"
                    + " gunboat frigates frigate destroyers destroyer tanks tank missiles"
                    + " artillery helicopters gunships submarines submarine bombers brigades"
                    + " brigade battalions battalion platoon regiment garrison positions force"
                    + " contingent patrol convoy barracks navies corps command gunship"
                    + " aircraft armour commando commandos personnel infantry cavalry squadron"
                    + " squadrons corvettes legionaries"
                    + " sappers coastguard coastguards instructors planes garrisons batteries"),
            Map.entry(
                "GOV",
                "palace customs treasury primature state capital capitals delegation"
                    + " presidency office registry prefecture department departments"
                    + " ministries embassies city censors"),
            Map.entry("COP", "gendarmerie carabineros interrogators"),
            Map.entry("IGO", "panel"),
            Map.entry("LAB", "diggers bargees pirogues"),
            Map.entry("LEG", "house chamber parliaments"),
            Map.entry(
                "BUS",
                "lorries lorry trucks truck trawlers trawler trollers troller boats"
                    + " boat ships ship vessel vessels tanker tankers freighter carrier"
                    + " tug tugs longliner drillship coaster barge shipowner fleets"
                    + " dhow dhows"
                    + " refinery operator operators mine mill smelter ferry firm firms airline"
                    + " airlines railway shops bakers employers makers buyers plant hotel"
                    + " rig pipeline shipyard shipyards depot"),
            Map.entry("REB", "rebels rebellion insurgency front column"),
            Map.entry("CRM", "gang gangs cartel cartels mafia"),
            Map.entry(
                "JRN",
                "newspaper newspapers websites website station stations radio"
                    + " television press weekly daily magazine tabloid paper broadcaster"),
            Map.entry("REL", "churches church mosque mosques convent monastery"),
            Map.entry("MED", "hospital hospitals clinic clinics dispensary"),
            Map.entry("EDU", "school schools university universities college campus"),
            Map.entry("CVL", "villages village town hamlets households homes huts crowd crowds"))
        .forEach((sector, words) -> put(nouns, sector, words));
    return Map.copyOf(nouns);
  }

  private static void put(Map<String, String> nouns, String sector, String words) {
    for (String word : words.split(" ", -1)) {
      nouns.put(word, sector);
    }
  }

  private static final String ARMY = "MIL";
  private static final String POLICE = "COP";

  /** Nouns for soldiers as well as for policemen. */
  private static final Set<String> EITHER =
      Set.of("officer", "officers", "guard", "guards", "patrol", "patrols", "force", "forces");

  /** Sectors that whoever follows somebody shares with him, whatever he is called. */
  private static final Set<String> ARMED = Set.of("REB", "PRM", "UAF", "CRM");

  /** Sectors that a word beside the noun of a body tells before the noun. */
  private static final Set<String> SIDES = Set.of("REB", "PRM", "OPP", "MIL", "PTY");

  /** Nouns that stand behind the name of a body and tell what it is: {@code the Nanto company}. */
  private static final Set<String> BEHIND =
      Set.of(
          "bank",
          "broadcaster",
          "cartel",
          "company",
          "cooperative",
          "daily",
          "firm",
          "gang",
          "militia",
          "newspaper",
          "party",
          "station",
          "union",
          "weekly");

  /** Nouns for bodies that say nothing of who is in them. */
  private static final Set<String> BODIES =
      Set.of(
          "association",
          "associations",
          "camp",
          "camps",
          "committee",
          "conference",
          "convoy",
          "delegation",
          "federation",
          "group",
          "groups",
          "movement",
          "network",
          "organisation",
          "organisations",
          "organization",
          "organizations",
          "team",
          "teams");

  /** Nouns for those who are with somebody or speak for him. */
  private static final Set<String> FOLLOWERS =
      Set.of(
          "aide",
          "aides",
          "boys",
          "chief",
          "colleague",
          "colleagues",
          "command",
          "commander",
          "commanders",
          "delegate",
          "delegates",
          "deputy",
          "envoy",
          "envoys",
          "fighters",
          "followers",
          "gunmen",
          "leader",
          "leaders",
          "leadership",
          "lieutenant",
          "lieutenants",
          "man",
          "member",
          "members",
          "men",
          "militiamen",
          "negotiator",
          "negotiators",
          "people",
          "representative",
          "representatives",
          "side",
          "spokesman",
          "spokesperson",
          "spokeswoman",
          "successor",
          "superior",
          "team",
          "troops",
          "youths");

  private final Clusters clusters;
  private final Affiliations affiliations;
  private final Several several;
  private final Tails tails;

  Belonging(Clusters clusters) {
    this.clusters = clusters;
    this.affiliations = new Affiliations(clusters);
    this.several = new Several(clusters);
    this.tails = new Tails(clusters.marked);
  }

  void run() {
    clusters.of(Kind.ORGANIZATION).forEach(this::body);
    clusters.of(Kind.STATE).stream()
        .filter(Belonging::governs)
        .forEach(state -> state.sectors.add(GOVERNMENT));
    clusters.of(Kind.GROUP).forEach(this::describe);
    clusters.of(Kind.PERSON).forEach(this::describe);
    clusters.all().forEach(this::follow);
    clusters.all().forEach(this::uniform);
  }

  /** Those in uniform who may be soldiers or policemen are what more of the others are. */
  private void uniform(Cluster cluster) {
    String main = cluster.sectors.stream().findFirst().orElse("");
    String other = main.equals(ARMY) ? POLICE : ARMY;
    boolean either =
        (main.equals(ARMY) || main.equals(POLICE))
            && !cluster.named
            && cluster.mentions.stream().allMatch(this::isEither);
    if (either && mentionsOf(other, cluster) > mentionsOf(main, cluster)) {
      cluster.sooner(List.of(other));
    }
  }

  private boolean isEither(Mention mention) {
    List<Word> inside = clusters.marked.wordsIn(mention.span());
    return mention.form() == Form.PRONOUN
        || (EITHER.contains(Heads.of(inside).text().toLowerCase(Locale.ROOT))
            && besideNoun(mention).isEmpty()
            && twoWords(inside).flatMap(this::ofRole).isEmpty());
  }

  private int mentionsOf(String sector, Cluster but) {
    return clusters.all().stream()
        .filter(c -> c != but && mainOf(c).contains(sector))
        .mapToInt(c -> c.mentions.size())
        .sum();
  }

  /** A body whose sector no name or noun told; {@code the rebel council} is of the rebels. */
  private void body(Cluster cluster) {
    if (cluster.named && !cluster.isKnownBody()) {
      cluster.sooner(besideNames(cluster));
    }
    if (cluster.sectors.isEmpty()) {
      sector(clusters.marked.wordsIn(cluster.first().span())).ifPresent(cluster.sectors::add);
    }
    if (!cluster.named) {
      List<Word> inside = clusters.marked.wordsIn(cluster.first().span());
      cluster.sooner(ofMany(cluster.first()));
      cluster.sooner(madeOf(inside));
      cluster.sooner(besideNoun(cluster.first()).stream().filter(SIDES::contains).toList());
    }
  }

  /** The sectors that nouns beside the names of a body tell, where it is first named so. */
  private List<String> besideNames(Cluster body) {
    return body.mentions.stream()
        .filter(mention -> mention.form() == Form.NAME)
        .sorted()
        .map(this::apposed)
        .filter(sectors -> !sectors.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * {@code the weekly Nanto}, {@code the ruling Nanto}, {@code the Nanto company}, {@code the
   * Nanto, a rebel alliance,}: what nouns before and behind a name tell of a body.
   */
  private List<String> apposed(Mention name) {
    List<Word> words = clusters.marked.parsed().sentenceAt(name.span().begin()).words();
    int offset = words.getFirst().index();
    int first = clusters.marked.parsed().firstWordFrom(name.span().begin()) - offset;
    int next = clusters.marked.parsed().firstWordFrom(name.span().end()) - offset;
    List<String> sectors = new ArrayList<>();
    if (next + 2 < words.size()
        && words.get(next).text().equals(",")
        && ClosedClass.DETERMINER.has(words.get(next + 1))) {
      int end = phraseEnd(words, next + 2);
      boolean closes = end < words.size() && !words.get(end).isAlphanumeric();
      if (closes || words.get(next + 1).is("a") || words.get(next + 1).is("an")) {
        sectors.addAll(kind(words.subList(next + 2, end)));
      }
    }
    if (next < words.size() && BEHIND.contains(words.get(next).text())) {
      sectors.addAll(kind(words.subList(next, next + 1)));
    }
    if (first > 0) {
      sectors.addAll(kind(words.subList(Math.max(0, first - 2), first)));
    }
    return sectors;
  }

  private static int phraseEnd(List<Word> words, int from) {
    int end = from;
    while (end < words.size()
        && words.get(end).isAlphanumeric()
        && !ClosedClass.any(words.get(end))) {
      end++;
    }
    return end;
  }

  /** The sectors of the noun at the end of a phrase in small letters, and of what stands by it. */
  private List<String> kind(List<Word> phrase) {
    if (phrase.isEmpty() || !isSmall(phrase.getLast())) {
      return List.of();
    }
    String noun = phrase.getLast().text();
    Optional<String> own =
        Optional.ofNullable(NOUNS.get(noun)).or(() -> clusters.lexicon.bodySector(noun));
    boolean body = own.isPresent() || BODIES.contains(noun) || BEHIND.contains(noun);
    List<String> sectors = new ArrayList<>();
    for (Word word : body ? phrase : phrase.subList(phrase.size() - 1, phrase.size())) {
      String side = BESIDE.get(word.text());
      if (side != null && SIDES.contains(side)) {
        sectors.add(side);
      }
    }
    own.filter(_ -> !BODIES.contains(noun)).ifPresent(sectors::add);
    return sectors;
  }

  private static boolean isSmall(Word word) {
    return word.isAlphanumeric() && !word.isCapitalized() && !ClosedClass.any(word);
  }

  /** The sectors of a body of many states in the words for a part of it: {@code the UN mission}. */
  private List<String> ofMany(Mention description) {
    return clusters.marked.mentionsIn(description.span()).stream()
        .filter(each -> !each.equals(description) && each.known().isPresent())
        .flatMap(each -> Optional.ofNullable(clusters.of.get(each)).stream())
        .filter(c -> c.kind == Kind.ORGANIZATION && c.country.isEmpty())
        .findFirst()
        .map(c -> List.copyOf(c.sectors))
        .orElse(List.of());
  }

  /** Those who are with somebody: {@code his men}, {@code the spokesman of the rebels}. */
  private void follow(Cluster cluster) {
    if (cluster.kind != Kind.PERSON && cluster.kind != Kind.GROUP) {
      return;
    }
    if (cluster.named) {
      cluster.mentions.stream()
          .flatMap(mention -> affiliations.of(mention).stream())
          .map(Belonging::mainOf)
          .filter(sectors -> !sectors.isEmpty() && mayBe(cluster, sectors.getFirst()))
          .findFirst()
          .ifPresent(cluster::sooner);
    }
    if (cluster.named && cluster.sectors.isEmpty()) {
      cluster.sectors.addAll(amongOthers(cluster));
    }
    if (cluster.named
        && cluster.sectors.isEmpty()
        && cluster.mentions.stream().anyMatch(m -> affiliations.state(m).isPresent())) {
      cluster.sectors.add(GOVERNMENT);
    }
    Mention first = cluster.first();
    if (cluster.sectors.equals(Set.of(CIVILIAN))
        && first.form() == Form.DESCRIPTION
        && several.counts(first)) {
      several
          .all(first)
          .filter(all -> all != cluster)
          .ifPresent(all -> cluster.sooner(mainOf(all)));
    }
    for (Mention mention : List.copyOf(cluster.mentions)) {
      List<String> theirs =
          mention.form() == Form.DESCRIPTION && isFollower(mention)
              ? leader(mention).filter(c -> c != cluster).map(c -> mainOf(c)).orElse(List.of())
              : List.of();
      boolean untold = cluster.sectors.isEmpty() || cluster.sectors.equals(Set.of(CIVILIAN));
      if (untold && !theirs.isEmpty()) {
        cluster.sectors.clear();
      }
      if (untold || theirs.stream().anyMatch(ARMED::contains)) {
        cluster.sooner(theirs);
      }
    }
  }

  /** Whether a body tells what somebody is: where no title does, or a rank or former office. */
  private static boolean mayBe(Cluster person, String sector) {
    List<String> told = mainOf(person);
    return told.isEmpty()
        || told.contains(ELITE)
        || (told.contains(ARMY) && ARMED.contains(sector));
  }

  private List<String> amongOthers(Cluster person) {
    return person.mentions.stream()
        .flatMap(mention -> affiliations.among(mention).stream())
        .findFirst()
        .map(Belonging::mainOf)
        .orElse(List.of());
  }

  private static List<String> mainOf(Cluster cluster) {
    return cluster.sectors.stream().limit(1).toList();
  }

  private boolean isFollower(Mention mention) {
    String head = Heads.of(clusters.marked.wordsIn(mention.span())).text();
    return FOLLOWERS.contains(head.toLowerCase(Locale.ROOT));
  }

  /** Whose they are: named in the words for them, or behind {@code of} or {@code for}. */
  private Optional<Cluster> leader(Mention mention) {
    List<Word> words = clusters.marked.parsed().words();
    int next = clusters.marked.parsed().firstWordFrom(mention.span().end());
    boolean leads =
        next + 1 < words.size() && (words.get(next).is("of") || words.get(next).is("for"));
    int behind = leads ? words.get(next + 1).span().begin() : -1;
    return Stream.concat(
            clusters.marked.mentionsIn(mention.span()).stream().filter(m -> !m.equals(mention)),
            clusters.marked.mentions().stream().filter(m -> m.span().begin() == behind))
        .flatMap(m -> Optional.ofNullable(clusters.of.get(m)).stream())
        .filter(c -> c.kind != Kind.STATE && c.kind != Kind.PLACE && !c.sectors.isEmpty())
        .findFirst();
  }

  /** Whether a text speaks of a state as its government alone. */
  private static boolean governs(Cluster state) {
    List<Mention> governments =
        state.mentions.stream()
            .filter(m -> m.form() == Form.METONYM || m.form() == Form.DESCRIPTION)
            .toList();
    return state.mentions.stream()
        .filter(m -> m.form() != Form.PRONOUN)
        .allMatch(m -> governments.stream().anyMatch(g -> g.span().covers(m.span())));
  }

  private void describe(Cluster cluster) {
    Set<String> ahead = new LinkedHashSet<>();
    Set<String> current = new LinkedHashSet<>();
    Set<String> past = new LinkedHashSet<>();
    for (Mention mention : cluster.mentions) {
      if (mention.form() == Form.DESCRIPTION) {
        Optional<Title> title = Title.of(clusters.marked, mention, clusters.lexicon);
        ahead.addAll(beside(mention, title));
        title.ifPresent(t -> (t.isFormer() ? past : current).addAll(sectors(t)));
      }
    }
    Set<String> own = new LinkedHashSet<>(cluster.sectors);
    boolean left = OF_OFFICE.contains(past.stream().findFirst().orElse(""));
    cluster.sectors.clear();
    if (left && current.isEmpty()) {
      cluster.sectors.add(ELITE);
    }
    if (ahead.stream().findFirst().filter(OF_PARTIES::contains).isPresent()) {
      current.stream().filter(PARLIAMENT::equals).forEach(cluster.sectors::add);
    }
    ahead.stream()
        .filter(sector -> own.isEmpty() || !sector.equals(GOVERNMENT))
        .forEach(cluster.sectors::add);
    cluster.sectors.addAll(current);
    if (left) {
      cluster.sectors.add(ELITE);
    }
    cluster.sectors.addAll(past);
    cluster.sectors.addAll(own);
    if (cluster.sectors.isEmpty() && speaksForStates(cluster)) {
      cluster.sectors.add(GOVERNMENT);
    } else if (cluster.sectors.isEmpty() && !cluster.named) {
      cluster.sectors.add(CIVILIAN);
    }
  }

  /**
   * The sectors of a title as it is used: {@code the representative of Fiji} sits in no house, and
   * {@code the minister's deputy} is what the minister is.
   */
  private List<String> sectors(Title title) {
    Optional<Cluster> owner =
        title
            .owner()
            .flatMap(
                span ->
                    clusters.marked.mentionsIn(span).stream()
                        .filter(m -> m.span().equals(span))
                        .findFirst())
            .flatMap(m -> Optional.ofNullable(clusters.of.get(m)));
    return switch (title.role().noun()) {
      case "representative" ->
          owner.filter(c -> c.kind == Kind.STATE).isPresent()
              ? List.of(GOVERNMENT)
              : title.role().sectors();
      case "deputy" ->
          owner.filter(c -> c.kind == Kind.PERSON).isPresent() || isHis(title)
              ? List.of()
              : title.role().sectors();
      default -> title.role().sectors();
    };
  }

  /** {@code his deputy}, {@code the governor's deputy}: whether a person is the owner. */
  private boolean isHis(Title title) {
    List<Word> words = clusters.marked.parsed().words();
    int before = clusters.marked.parsed().firstWordFrom(title.head().begin()) - 1;
    boolean owned = before > 0 && words.get(before).isPossessive();
    return (before >= 0 && HIS.contains(words.get(before).text().toLowerCase(Locale.ROOT)))
        || (owned
            && clusters
                .endingAt(words.get(before - 1).span().end())
                .filter(c -> c.kind == Kind.PERSON)
                .isPresent());
  }

  private static boolean speaksForStates(Cluster cluster) {
    return cluster.titles.stream()
        .filter(held -> !held.ofBody())
        .anyMatch(held -> OF_STATES.stream().anyMatch(noun -> held.noun().endsWith(noun)));
  }

  /**
   * The sector of a noun that no title has: a plural, a body, arms; or of it and the word before
   * it, {@code park guards}.
   */
  private Optional<String> sector(List<Word> inside) {
    Word head = Heads.of(inside);
    String plain = head.text().toLowerCase(Locale.ROOT);
    return twoWords(inside)
        .flatMap(two -> ofRole(two).or(() -> clusters.lexicon.bodySector(two)))
        .or(() -> Optional.ofNullable(NOUNS.get(plain)))
        .or(() -> BODIES.contains(plain) ? Optional.empty() : clusters.lexicon.bodySector(plain))
        .or(() -> ofRole(plain));
  }

  /** The sector of those behind a number: {@code deputies} of {@code two of its deputies}. */
  private Optional<String> counted(Mention description) {
    List<Word> whom = several.whom(description);
    for (int to = 1; to <= whom.size(); to++) {
      Optional<String> sector = sector(whom.subList(0, to));
      if (sector.isPresent()) {
        return sector;
      }
    }
    return Optional.empty();
  }

  private Optional<String> ofRole(String noun) {
    return clusters.lexicon.role(noun).flatMap(role -> role.sectors().stream().findFirst());
  }

  /** The head of a description and the word before it, in lower case. */
  private static Optional<String> twoWords(List<Word> inside) {
    Word head = Heads.of(inside);
    return inside.stream()
        .filter(word -> word.index() + 1 == head.index())
        .map(word -> (word.text() + " " + head.text()).toLowerCase(Locale.ROOT))
        .findFirst();
  }

  /** {@code a person in the ministry}, {@code members of the crew}: the sector behind the noun. */
  private List<String> behind(Mention description, Word head) {
    Span tail = new Span(head.span().end(), tails.endOf(description));
    List<String> named =
        clusters.marked.mentionsIn(tail).stream()
            .flatMap(m -> Optional.ofNullable(clusters.of.get(m)).stream())
            .filter(c -> c.kind == Kind.ORGANIZATION || c.kind == Kind.GROUP)
            .filter(c -> !c.mentions.contains(description) && !c.sectors.isEmpty())
            .findFirst()
            .map(Belonging::mainOf)
            .orElse(List.of());
    return named.isEmpty() ? counted(description).stream().toList() : named;
  }

  private void beside(Word word, List<String> sectors) {
    String sector = BESIDE.get(word.text().toLowerCase(Locale.ROOT));
    if (sector != null && clusters.marked.covering(word.span()).isEmpty()) {
      sectors.add(sector);
    }
  }

  /** {@code the farmers' delegation}: the sectors of those who make up a body of any kind. */
  private List<String> madeOf(List<Word> inside) {
    Word head = Heads.of(inside);
    return BODIES.contains(head.text().toLowerCase(Locale.ROOT))
        ? inside.stream()
            .filter(word -> word.index() < head.index())
            .flatMap(word -> clusters.lexicon.role(word.text().toLowerCase(Locale.ROOT)).stream())
            .flatMap(role -> role.sectors().stream().limit(1))
            .toList()
        : List.of();
  }

  /** The sectors that the words before the noun of a description tell. */
  private List<String> besideNoun(Mention description) {
    List<Word> inside = clusters.marked.wordsIn(description.span());
    int head = Heads.of(inside).index();
    List<String> sectors = new ArrayList<>();
    inside.stream().filter(word -> word.index() < head).forEach(word -> beside(word, sectors));
    sectors.addAll(madeOf(inside));
    return sectors;
  }

  /** {@code the UN} of {@code Iraq's ambassador to the UN}, who is none of its own. */
  private boolean isSentTo(Mention body, Optional<Title> title) {
    List<Word> words = clusters.marked.parsed().words();
    int first = clusters.marked.parsed().firstWordFrom(body.span().begin());
    int before = first > 0 && words.get(first - 1).is("the") ? first - 2 : first - 1;
    return before >= 0
        && words.get(before).is("to")
        && title.filter(t -> t.role().sectors().contains(GOVERNMENT)).isPresent();
  }

  /** The sectors that the words of a description tell beside its title. */
  private List<String> beside(Mention description, Optional<Title> title) {
    List<Word> inside = clusters.marked.wordsIn(description.span());
    Word last = Heads.of(inside);
    int head = title.map(t -> t.head().begin()).orElse(last.span().begin());
    List<String> sectors = new ArrayList<>();
    for (Mention each : clusters.marked.mentionsIn(description.span())) {
      Cluster cluster = clusters.of.get(each);
      if (!each.equals(description)
          && cluster != null
          && cluster.kind == Kind.ORGANIZATION
          && !isSentTo(each, title)) {
        sectors.addAll(cluster.sectors);
      }
    }
    inside.stream()
        .filter(word -> word.span().end() <= head)
        .forEach(word -> beside(word, sectors));
    sectors.addAll(madeOf(inside));
    if (sectors.isEmpty() && GENERIC.contains(last.text().toLowerCase(Locale.ROOT))) {
      sectors.addAll(behind(description, last));
    }
    if (title.isEmpty() && sectors.isEmpty()) {
      (several.counts(description) ? counted(description) : sector(inside)).ifPresent(sectors::add);
    }
    boolean ofState =
        title
                .filter(t -> t.role().sectors().isEmpty() && t.role().use() == Role.Use.OFFICE)
                .isPresent()
            && sectors.isEmpty()
            && clusters.marked.mentionsIn(description.span()).stream()
                .flatMap(m -> Optional.ofNullable(clusters.of.get(m)).stream())
                .anyMatch(c -> c.kind == Kind.STATE);
    if (ofState) {
      sectors.add(GOVERNMENT);
    }
    return sectors;
  }
}
