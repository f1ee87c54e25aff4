package org.chancery.engine.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.mention.Title;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.sentence.Word;
import org.chancery.knowledge.Role;

/**
 * The sectors of those whom a title alone does not tell: those of the body that somebody is of,
 * {@code WHO experts}; those of a word beside the title, {@code the rebel commander}; those of what
 * a group has, {@code Chadian warships}. Who has left an office is of the elite. People of whom
 * nothing is told are civilians.
 */
final class Belonging {

  private static final String GOVERNMENT = "GOV";
  private static final String ELITE = "ELI";
  private static final String CIVILIAN = "CVL";

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
                    + " personnel infantry cavalry squadron squadrons corvettes legionaries"
                    + " sappers"),
            Map.entry(
                "GOV",
                "palace customs treasury primature state capital capitals delegation"
                    + " presidency office registry prefecture department departments"
                    + " ministries"),
            Map.entry("COP", "coastguard coastguards gendarmerie"),
            Map.entry("LEG", "house chamber parliaments"),
            Map.entry(
                "BUS",
                "lorries lorry trucks truck trawlers trawler trollers troller boats"
                    + " ships ship vessel vessels tanker tankers freighter carrier dhow dhows"
                    + " refinery operator operators mine mill smelter ferry firm firms airline"
                    + " airlines railway shops bakers"),
            Map.entry("REB", "rebels rebellion insurgency front column"),
            Map.entry("CRM", "gang gangs cartel cartels mafia"),
            Map.entry(
                "JRN",
                "newspaper newspapers websites website station stations radio"
                    + " television press weekly paper broadcaster"),
            Map.entry("REL", "churches church mosque mosques convent"),
            Map.entry("MED", "hospital hospitals clinic clinics dispensary"),
            Map.entry("EDU", "school schools university universities college"),
            Map.entry("CVL", "villages village town hamlets households homes huts crowd crowds"))
        .forEach((sector, words) -> put(nouns, sector, words));
    return Map.copyOf(nouns);
  }

  private static void put(Map<String, String> nouns, String sector, String words) {
    for (String word : words.split(" ", -1)) {
      nouns.put(word, sector);
    }
  }

  private final Clusters clusters;

  Belonging(Clusters clusters) {
    this.clusters = clusters;
  }

  void run() {
    for (Cluster cluster : clusters.all()) {
      if (cluster.kind == Kind.PERSON || cluster.kind == Kind.GROUP) {
        describe(cluster);
      } else if (cluster.kind == Kind.ORGANIZATION && cluster.sectors.isEmpty()) {
        Word last = Heads.of(clusters.marked.wordsIn(cluster.first().span()));
        sector(last).ifPresent(cluster.sectors::add);
      } else if (cluster.kind == Kind.STATE && governs(cluster)) {
        cluster.sectors.add(GOVERNMENT);
      }
    }
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
        title.ifPresent(t -> (t.hasLeft() ? past : current).addAll(t.role().sectors()));
      }
    }
    Set<String> own = new LinkedHashSet<>(cluster.sectors);
    boolean left = OF_OFFICE.contains(past.stream().findFirst().orElse(""));
    cluster.sectors.clear();
    if (left && current.isEmpty()) {
      cluster.sectors.add(ELITE);
    }
    ahead.stream()
        .filter(sector -> own.isEmpty() || !sector.equals(GOVERNMENT))
        .forEach(cluster.sectors::add);
    cluster.sectors.addAll(current);
    if (left) {
      cluster.sectors.add(ELITE);
    }
    cluster.sectors.addAll(own);
    if (cluster.sectors.isEmpty() && speaksForStates(cluster)) {
      cluster.sectors.add(GOVERNMENT);
    } else if (cluster.sectors.isEmpty() && !cluster.named) {
      cluster.sectors.add(CIVILIAN);
    }
  }

  private static boolean speaksForStates(Cluster cluster) {
    return cluster.titles.stream()
        .anyMatch(held -> OF_STATES.stream().anyMatch(noun -> held.noun().endsWith(noun)));
  }

  /** The sector of a noun that no title has: a plural, a body, arms. */
  private Optional<String> sector(Word noun) {
    String plain = noun.text().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(NOUNS.get(plain))
        .or(() -> clusters.lexicon.bodySector(plain))
        .or(() -> clusters.lexicon.role(plain).flatMap(r -> r.sectors().stream().findFirst()));
  }

  /** The sectors that the words of a description tell beside its title. */
  private List<String> beside(Mention description, Optional<Title> title) {
    List<Word> inside = clusters.marked.wordsIn(description.span());
    Word last = Heads.of(inside);
    int head = title.map(t -> t.head().begin()).orElse(last.span().begin());
    List<String> sectors = new ArrayList<>();
    for (Mention each : clusters.marked.mentionsIn(description.span())) {
      Cluster cluster = clusters.of.get(each);
      if (!each.equals(description) && cluster != null && cluster.kind == Kind.ORGANIZATION) {
        sectors.addAll(cluster.sectors);
      }
    }
    for (Word word : inside) {
      if (word.span().end() <= head) {
        String sector = BESIDE.get(word.text().toLowerCase(Locale.ROOT));
        if (sector != null) {
          sectors.add(sector);
        }
      }
    }
    if (title.isEmpty() && sectors.isEmpty()) {
      sector(last).ifPresent(sectors::add);
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
