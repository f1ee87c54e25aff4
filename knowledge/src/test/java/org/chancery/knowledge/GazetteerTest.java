package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.knowledge.Place.Kind;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static final String TABLE =
      """
      # a comment
      name\tnames\tkind\tcountry\tadmin\tpopulation\tlatitude\tlongitude\tgeonames
      Sahel\t\tarea\t\t\t0\t15.00\t8.00\t
      Utopia\tU.T.\tcountry\tUT\t\t9000000\t1.00\t2.00\t11
      Nord-Ést\t\tregion\tUT\tNE\t500000\t1.50\t2.50\t12
      Saint Łukasz\tLucaston|Łukasz\tcapital\tUT\tNE\t40000\t1.51\t2.51\t13
      Nordest\t\ttown\tUT\tSW\t3000\t0.10\t1.10\t14
      """;

  private final Gazetteer small = new Gazetteer(TABLE.getBytes(StandardCharsets.UTF_8));

  @Test
  void namesAreFoundWhateverTheirCaseMarksAndPoints() {
    assertThat(ids("nord est")).containsExactly(12);
    assertThat(ids("NORD-EST")).containsExactly(12);
    assertThat(ids("Nordest")).containsExactly(14);
    assertThat(ids("UT")).containsExactly(11);
    assertThat(ids("lukasz")).containsExactly(13);
    assertThat(ids("Nowhere")).isEmpty();
    assertThat(ids("")).isEmpty();
  }

  @Test
  void saintsArePlacesInBothForms() {
    assertThat(ids("St. Łukasz")).containsExactly(13);
    assertThat(ids("St Lukasz")).containsExactly(13);
    assertThat(ids("the Lucaston")).containsExactly(13);
  }

  @Test
  void aPlaceSaysAllThatItsLineSays() {
    Place capital = small.named("Lucaston").getFirst();

    assertThat(capital.name()).isEqualTo("Saint Łukasz");
    assertThat(capital.kind()).isEqualTo(Kind.CAPITAL);
    assertThat(capital.country()).isEqualTo("UT");
    assertThat(capital.admin()).isEqualTo("NE");
    assertThat(capital.population()).isEqualTo(40_000);
    assertThat(capital.latitude()).isEqualTo(1.51);
    assertThat(capital.longitude()).isEqualTo(2.51);
    assertThat(small.named("Sahel").getFirst().geonames()).isEmpty();
  }

  @Test
  void countriesDivisionsAndCapitalsAreFoundByCode() {
    assertThat(small.country("UT").orElseThrow().name()).isEqualTo("Utopia");
    assertThat(small.region("UT", "NE").orElseThrow().name()).isEqualTo("Nord-Ést");
    assertThat(small.region("UT", "SW")).isEmpty();
    assertThat(small.capital("UT").orElseThrow().name()).isEqualTo("Saint Łukasz");
    assertThat(small.size()).isEqualTo(5);
    assertThat(small.places())
        .extracting(Place::country)
        .containsExactly("", "UT", "UT", "UT", "UT");
  }

  private List<Integer> ids(String name) {
    return small.named(name).stream().map(place -> place.geonames().orElse(0)).toList();
  }

  @Test
  void everyBundledPlaceLiesOnEarthInACountryOrNone() {
    Set<String> countries =
        Gazetteer.bundled()
            .places()
            .filter(place -> place.kind() == Kind.COUNTRY)
            .map(Place::country)
            .collect(Collectors.toSet());

    assertThat(countries).hasSizeGreaterThan(240);
    assertThat(Gazetteer.bundled().size()).isGreaterThan(160_000);
    assertThat(Gazetteer.bundled().places())
        .allMatch(place -> Math.abs(place.latitude()) <= 90 && Math.abs(place.longitude()) <= 180)
        .allMatch(place -> place.kind() == Kind.AREA || countries.contains(place.country()));
  }

  /** Territories and the Antarctic have no capital in the source; states of the table have. */
  @Test
  void nearlyEveryStateHasItsCapital() {
    List<String> without =
        Knowledge.bundled().states().stream()
            .filter(state -> Gazetteer.bundled().capital(state.iso2()).isEmpty())
            .map(State::iso3)
            .sorted()
            .toList();

    assertThat(without).hasSizeLessThan(15).doesNotContain("FRA", "KEN", "FJI", "PER");
  }

  @Test
  void newspapersNamesOfCitiesAreKnown() {
    assertThat(Gazetteer.bundled().named("Kiev")).extracting(Place::country).contains("UA");
    assertThat(Gazetteer.bundled().named("Bombay")).extracting(Place::country).contains("IN");
    assertThat(Gazetteer.bundled().named("N.S.W."))
        .extracting(Place::name)
        .contains("New South Wales");
  }
}
