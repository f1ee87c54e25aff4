package org.chancery.app.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places built from a small world: two countries, three towns, one division of each level. */
class PlacesSourceTest {
  @TempDir Path folder;

  @BeforeEach
  void smallWorld() throws IOException {
    write(
        "cities500.json",
        """
        {"1": {"geonameid": 1, "name": "Álpha", "latitude": 10.004, "longitude": 20,
               "countrycode": "UT", "population": 345678, "admin1code": "N",
               "alternatenames": ["Alfa", "Альфа", "ALF", "Alpha"]},
         "2": {"geonameid": 2, "name": "Beta", "latitude": 12, "longitude": 24,
               "countrycode": "UT", "population": 1500, "admin1code": "N",
               "alternatenames": ["Betaville"]},
         "3": {"geonameid": 3, "name": "Hamlet", "latitude": 14, "longitude": 20,
               "countrycode": "UT", "population": 600, "admin1code": "N", "alternatenames": []}}
        """);
    write(
        "countries.json",
        """
        {"UT": {"geonameid": 10, "name": "Utopia", "iso": "UT", "fips": "UP", "capital": "Alfa",
                "population": 400000},
         "AT": {"geonameid": 11, "name": "Atlantis", "iso": "AT", "fips": "AS", "capital": "",
                "population": 0}}
        """);
    write(
        "continents.json",
        """
        {"XX": {"geonameId": 20, "name": "Terra", "lat": "1.5", "lng": "-2.5", "population": 7}}
        """);
    write("admin1.json", "[{\"code\": \"UT.N\", \"name\": \"North Utopia\"}]");
    write("admin2.json", "[{\"code\": \"UT.N.7\", \"name\": \"Beta County\"}]");
    write("subdivisions.tsv", "x\tUT-N\tUT.N\t100\tx\t\t1\t\t1", "x\t\tUT.N.7\t101\tx\t\t2\t1\t1");
    write("cities.tsv", "Alpha\t1\t1\t1\t0\t0\t0", "Beta\t2\t1|2\t1\t0\t0\t0");
  }

  private void write(String file, String... lines) throws IOException {
    Files.writeString(folder.resolve(file), String.join("\n", lines));
  }

  @Test
  void namesEveryPlaceWithItsDivisionsMiddleAndNamesByHand() throws IOException {
    List<List<String>> byHand =
        List.of(
            List.of("North Utopia", "N.U.", "region", "UT", "N", "", "", ""),
            List.of("Sahel", "Sub-Sahara", "area", "", "", "15.00", "8.00", ""),
            List.of("Terra", "Terran", "area", "", "", "", "", ""));
    Map<String, double[]> centres = Map.of("as", new double[] {-7.5, 110});

    assertThat(PlacesSource.lines(folder, byHand, centres))
        .containsExactly(
            line("Sahel", "Sub-Sahara", "area", "", "", "0", "15.00", "8.00", ""),
            line("Terra", "Terran", "area", "", "", "7", "1.50", "-2.50", "20"),
            line("Atlantis", "", "country", "AT", "", "0", "-7.50", "110.00", "11"),
            line("Utopia", "", "country", "UT", "", "400000", "12.00", "22.00", "10"),
            line("North Utopia", "N.U.", "region", "UT", "N", "340000", "12.00", "22.00", "100"),
            line("Beta County", "", "county", "UT", "N", "1500", "12.00", "24.00", "101"),
            line("Álpha", "Alfa", "capital", "UT", "N", "340000", "10.00", "20.00", "1"),
            line("Beta", "", "town", "UT", "N", "1500", "12.00", "24.00", "2"));
  }

  private static String line(String... cells) {
    return String.join("\t", cells);
  }
}
