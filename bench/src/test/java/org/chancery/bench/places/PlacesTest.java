package org.chancery.bench.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.bench.Counted;
import org.chancery.bench.places.GoldPlace.Point;
import org.chancery.engine.place.PlaceMention;
import org.chancery.engine.place.PlaceMention.Located;
import org.chancery.engine.place.PlaceMention.Role;
import org.chancery.engine.place.PlaceMention.Use;
import org.chancery.engine.text.Span;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PlacesTest {

  /** Nairobi. */
  private static final Point NAIROBI = new Point(-1.29, 36.82);

  private final Places places = new Places(Gazetteer.bundled(), Knowledge.bundled().states());

  /**
   * Four gold, three of them located: one found right, one 240 km off in the same country, one
   * missed; the one without coordinates counts neither way; one is ours alone.
   */
  @Test
  void countsSpansDistancesAndCountries() {
    Map<String, Double> figures =
        figures(
            List.of(
                gold(0, 7, NAIROBI), gold(10, 17, NAIROBI), gold(20, 25, NAIROBI), gold(30, 35)),
            List.of(
                ours(0, 7, -1.29, 36.82),
                ours(10, 17, 0.9, 36.82),
                ours(30, 35, 0, 0),
                ours(40, 45, 0, 0)));

    assertThat(figures.get("toponym")).isCloseTo(200.0 * 2 / (3 + 3), within(0.01));
    assertThat(figures.get("within161km")).isCloseTo(50, within(0.01));
    assertThat(figures.get("country")).isCloseTo(100, within(0.01));
    assertThat(figures.get("endToEnd")).isCloseTo(200.0 * 1 / (3 + 3), within(0.01));
  }

  @Test
  void aPlaceWithoutCoordinatesIsFoundButNotLocated() {
    PlaceMention nowhere =
        new PlaceMention(
            new Span(0, 7), Use.LITERAL, Role.MENTIONED, Optional.empty(), Optional.empty());

    Map<String, Double> figures = figures(List.of(gold(0, 7, NAIROBI)), List.of(nowhere));

    assertThat(figures).containsEntry("toponym", 100.0).containsEntry("within161km", 0.0);
  }

  @Test
  void wordsForPeopleCountOnlyWhereTheCorpusMarksThem() {
    List<GoldPlace> one = List.of(gold(0, 7, NAIROBI));
    PlaceMention name = ours(0, 7, -1.29, 36.82);

    assertThat(figures(one, List.of(name, demonym(10, 16))).get("toponym"))
        .isCloseTo(100, within(0.01));
    assertThat(
            figures(
                    List.of(gold(0, 7, NAIROBI), gold(10, 16, NAIROBI)),
                    List.of(name, demonym(10, 16), demonym(20, 26)))
                .get("toponym"))
        .isCloseTo(200.0 * 2 / (3 + 2), within(0.01));
  }

  @Test
  void goldIsReadButForWhatIsMarkedAmiss() {
    List<GoldPlace> gold =
        GoldPlace.of(
            JsonMapper.shared()
                .readTree(
                    """
                    {"toponyms": [{"b": 1, "e": 4, "lat": 2.5, "lon": -3},
                      {"b": 5, "e": 6}, {"b": -9, "e": -2, "lat": 1, "lon": 1},
                      {"b": 7, "e": 9, "lat": 1, "lon": 1, "annotated_surface": "x"}]}
                    """));

    assertThat(gold).containsExactly(gold(1, 4, new Point(2.5, -3)), gold(5, 6), gold(7, 9));
  }

  private Map<String, Double> figures(List<GoldPlace> gold, List<PlaceMention> ours) {
    return new Counted(places.rows(List.of(new Places.Pair(gold, ours))), Places::figures).score();
  }

  private static GoldPlace gold(int begin, int end, Point at) {
    return new GoldPlace(new Span(begin, end), Optional.of(at));
  }

  private static GoldPlace gold(int begin, int end) {
    return new GoldPlace(new Span(begin, end), Optional.empty());
  }

  private static PlaceMention ours(int begin, int end, double latitude, double longitude) {
    return place(begin, end, Use.LITERAL, latitude, longitude);
  }

  private static PlaceMention demonym(int begin, int end) {
    return place(begin, end, Use.DEMONYM, -1.29, 36.82);
  }

  private static PlaceMention place(int begin, int end, Use use, double lat, double lon) {
    return new PlaceMention(
        new Span(begin, end),
        use,
        Role.MENTIONED,
        Optional.empty(),
        Optional.of(new Located(lat, lon, OptionalInt.empty(), Optional.of("KEN"))));
  }
}
