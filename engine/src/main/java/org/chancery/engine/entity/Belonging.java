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
          Map.entry("church", "REL"),
          Map.entry("company", "BUS"),
          Map.entry("party", "PTY"));

  /** Nouns by which nobody is titled, and the sector of those whom they stand for. */
  private static final Map<String, String> NOUNS = nouns();

  private static Map<String, String> nouns() {
    Map<String, String> nouns = new HashMap<>();
    Map.of(
            "MIL",
            "drones drone jets jet warplanes warplane warships warship gunboats gunboat frigates"
                + " frigate destroyers destroyer tanks tank missiles artillery helicopters gunships"
                + " submarines submarine bombers brigades brigade battalions battalion platoon"
                + " regiment garrison positions force contingent coastguard patrol convoy barracks",
            "GOV",
            "palace customs treasury primature state capital capitals delegation",
            "BUS",
            "lorries lorry trucks truck trawlers trawler boats ships ship vessel vessels tanker"
                + " freighter firm firms airline airlines shops bakers",
            "REB",
            "rebels rebellion insurgency",
            "CRM",
            "gang gangs cartel cartels mafia",
            "JRN",
            "newspaper newspapers websites website station paper broadcaster",
            "REL",
            "churches church mosque mosques convent",
            "MED",
            "hospital hospitals clinic clinics dispensary",
            "EDU",
            "school schools university universities college",
            "CVL",
            "villages village town hamlets households homes huts crowd crowds")
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
      }
    }
  }

  private void describe(Cluster cluster) {
    Set<String> ahead = new LinkedHashSet<>();
    boolean past = false;
    for (Mention mention : cluster.mentions) {
      if (mention.form() == Form.DESCRIPTION) {
        Optional<Title> title = Title.of(clusters.marked, mention, clusters.lexicon);
        ahead.addAll(beside(mention, title));
        past |= title.filter(Title::hasLeft).isPresent();
      }
    }
    Set<String> own = new LinkedHashSet<>(cluster.sectors);
    boolean left = past && OF_OFFICE.contains(own.stream().findFirst().orElse(""));
    cluster.sectors.clear();
    if (left) {
      cluster.sectors.add(ELITE);
    }
    ahead.stream()
        .filter(sector -> own.isEmpty() || !sector.equals(GOVERNMENT))
        .forEach(cluster.sectors::add);
    cluster.sectors.addAll(own);
    if (cluster.sectors.isEmpty() && !cluster.named) {
      cluster.sectors.add(CIVILIAN);
    }
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
      boolean other = !each.equals(description) && each.form() != Form.PRONOUN;
      if (other && cluster != null && cluster.kind == Kind.ORGANIZATION) {
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
                .anyMatch(m -> m.kind() == Kind.STATE);
    if (ofState) {
      sectors.add(GOVERNMENT);
    }
    return sectors;
  }
}
