package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold of the tables that ship. */
class BundledTest {
  private final Knowledge knowledge = Knowledge.bundled();

  @Test
  void nothingIsWrongWithAnyLine() {
    List<Problem> problems = new ArrayList<>();
    Shelf.bundled().readChecked(problems::add);
    assertThat(problems).isEmpty();
  }

  @Test
  void holdsEnough() {
    assertThat(knowledge.states()).hasSizeGreaterThanOrEqualTo(200);
    assertThat(knowledge.seats()).hasSizeGreaterThanOrEqualTo(100);
    assertThat(knowledge.bodies()).hasSizeGreaterThanOrEqualTo(200);
    assertThat(knowledge.regions()).hasSizeGreaterThanOrEqualTo(120);
    assertThat(knowledge.roles()).hasSizeGreaterThanOrEqualTo(300);
    assertThat(knowledge.bodyHeads()).hasSizeGreaterThanOrEqualTo(80);
    assertThat(knowledge.givenNames()).hasSizeGreaterThanOrEqualTo(1200);
    assertThat(knowledge.familyNames()).hasSizeGreaterThanOrEqualTo(300);
    assertThat(knowledge.plover().types()).hasSize(16);
    assertThat(knowledge.cameo().codes()).hasSizeGreaterThanOrEqualTo(300);
  }

  /** Left out are territories that hardly make news and whose names are mostly something else. */
  @Test
  void allIsoCountriesButThese() {
    Set<String> others = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
    knowledge.states().forEach(state -> others.remove(state.iso2()));
    assertThat(String.join(" ", others))
        .isEqualTo(
            "AQ AX BL BQ BV CC CX GF GG GP GS HM IO JE MF MQ NF PM PN RE SH SJ SX TF TK UM WF YT");
  }

  @Test
  void everyStateHasCodesThatJavaKnows() {
    Set<String> alpha2 = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    Set<String> alpha3 = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    assertThat(knowledge.states())
        .filteredOn(state -> !alpha2.contains(state.iso2()) || !alpha3.contains(state.iso3()))
        .extracting(State::iso3)
        .containsExactly("XKX");
  }

  @Test
  void statesShareOnlyTheseWords() {
    assertThat(shared(state -> Stream.concat(Stream.of(state.name()), state.names().stream())))
        .isEmpty();
    assertThat(shared(state -> state.capitals().stream())).isEmpty();
    assertThat(shared(state -> Stream.concat(state.demonyms().stream(), state.people().stream())))
        .isEqualTo(
            Map.of(
                "Congolese", Set.of("COD", "COG"),
                "Dominican", Set.of("DMA", "DOM"),
                "Dominicans", Set.of("DMA", "DOM")));
  }

  private Map<String, Set<String>> shared(Function<State, Stream<String>> words) {
    Map<String, Set<String>> owners = new TreeMap<>();
    for (State state : knowledge.states()) {
      words
          .apply(state)
          .forEach(word -> owners.computeIfAbsent(word, _ -> new TreeSet<>()).add(state.iso3()));
    }
    return owners.entrySet().stream()
        .filter(owner -> owner.getValue().size() > 1)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Test
  void newspapersNamesLeadToTheirStates() {
    Map<String, String> expected =
        Map.of(
            "U.S.",
            "USA",
            "S. Korea",
            "KOR",
            "DPRK",
            "PRK",
            "Ivory Coast",
            "CIV",
            "Burma",
            "MMR",
            "Holland",
            "NLD",
            "Cabo Verde",
            "CPV",
            "DRC",
            "COD",
            "Swaziland",
            "SWZ",
            "Turkiye",
            "TUR");
    expected.forEach(
        (name, iso3) -> {
          State state = knowledge.state(iso3).orElseThrow();
          assertThat(Stream.concat(Stream.of(state.name()), state.names().stream()))
              .as(iso3)
              .contains(name);
        });
    assertThat(knowledge.state("NLD").orElseThrow().people()).contains("Dutch", "Dutchmen");
    assertThat(knowledge.state("UKR").orElseThrow().capitals())
        .containsExactly("Kyiv", "Kiev", "Kyyiv");
  }

  @Test
  void givenNamesAreNoPlaces() {
    Set<String> places = new TreeSet<>();
    knowledge.regions().forEach(region -> places.add(region.name()));
    for (State state : knowledge.states()) {
      places.add(state.name());
      places.addAll(state.names());
    }
    assertThat(knowledge.givenNames().stream().map(GivenName::name))
        .doesNotContainAnyElementsOf(places);
  }

  @Test
  void knowsPloverAndCameo() {
    Plover.Type consult = knowledge.plover().type("CONSULT").orElseThrow();
    assertThat(consult.score()).isEqualTo(2.5);
    assertThat(consult.mode("visit").orElseThrow().score()).isEqualTo(4);
    Plover.Type accuse = knowledge.plover().type("ACCUSE").orElseThrow();
    assertThat(accuse.score()).as("the manual's lost sign is restored").isEqualTo(-3);
    Cameo.Code signing = knowledge.cameo().code("057").orElseThrow();
    assertThat(signing.goldstein()).isEqualTo(8);
    assertThat(signing.type()).contains("SUPPORT");
    assertThat(knowledge.cameo().code("042").orElseThrow().mode()).contains("visit");
    assertThat(knowledge.cameo().code("010").orElseThrow().type()).isEmpty();
  }

  @Test
  void theHashIsThatOfTheWords() {
    assertThat(Shelf.bundled().read().hash()).isEqualTo(knowledge.hash()).hasSize(16);
  }

  /** An edited table must have its line in SOURCES.tsv renewed. */
  @Test
  void everyFileHasItsChecksum() throws Exception {
    Map<String, String> recorded = new TreeMap<>();
    for (String line : BundledTable.of(BundledTable.SOURCES).lines()) {
      if (!Table.isComment(line) && !line.startsWith("file\t")) {
        recorded.put(
            line.substring(0, line.indexOf('\t')), line.substring(line.lastIndexOf('\t') + 1));
      }
    }
    assertThat(recorded.keySet()).containsAll(BundledTable.files());
    assertThat(recorded.keySet()).containsAll(BundledTable.aside());
    for (Map.Entry<String, String> file : recorded.entrySet()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String line : BundledTable.of(file.getKey()).lines()) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
      assertThat(file.getValue())
          .as(
              "checksum of %s in SOURCES.tsv; a table by hand may be edited: renew it with chancery"
                  + " knowledge build SOURCES knowledge/src/main/resources/org/chancery/knowledge",
              file.getKey())
          .isEqualTo(HexFormat.of().formatHex(digest.digest()));
    }
  }

  @Test
  void wordsTellCodesOfCameoThatThereAre() {
    Cameo cameo = Knowledge.bundled().cameo();

    assertThat(cameo.wordings())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(cameo.code(each.code())).isPresent())
        .allSatisfy(each -> assertThat(Knowledge.bundled().plover().type(each.type())).isPresent());
    assertThat(cameo.told("AID", "Sent", " 40 Howitzers").map(Cameo.Code::code)).contains("072");
    assertThat(cameo.told("AID", "did", " that")).isEmpty();
  }
}
