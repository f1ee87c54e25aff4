package org.chancery.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalInt;
import org.chancery.knowledge.Place.Kind;
import org.junit.jupiter.api.Test;

class PlaceTest {
  private final Place country = place(Kind.COUNTRY, "UT", "");
  private final Place region = place(Kind.REGION, "UT", "NE");

  /** A degree of a great circle is 6371 km times pi over 180. */
  @Test
  void distancesFollowGreatCircles() {
    assertThat(Place.distance(0, 0, 0, 1)).isCloseTo(111.19, within(0.01));
    assertThat(Place.distance(10, 20, 11, 20)).isCloseTo(111.19, within(0.01));
    assertThat(Place.distance(60, 179.5, 60, -179.5)).isCloseTo(55.6, within(0.05));
    assertThat(Place.distance(0, 0, 0, 180)).isCloseTo(20015.1, within(0.1));
  }

  @Test
  void townsLieInTheirDivisionAndCountryOnly() {
    Place town = place(Kind.TOWN, "UT", "NE");

    assertThat(town.isIn(region)).isTrue();
    assertThat(town.isIn(country)).isTrue();
    assertThat(region.isIn(country)).isTrue();
    assertThat(country.isIn(country)).isFalse();
    assertThat(region.isIn(region)).isFalse();
    assertThat(town.isIn(place(Kind.REGION, "UT", "SW"))).isFalse();
    assertThat(town.isIn(place(Kind.COUNTRY, "AT", ""))).isFalse();
    assertThat(region.isIn(town)).isFalse();
  }

  private static Place place(Kind kind, String country, String admin) {
    return new Place("Name", kind, country, admin, 5, 1, 2, OptionalInt.empty());
  }
}
