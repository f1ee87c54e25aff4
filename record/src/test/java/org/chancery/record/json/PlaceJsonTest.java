package org.chancery.record.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.engine.place.PlaceMention;
import org.chancery.engine.place.PlaceMention.Located;
import org.chancery.engine.place.PlaceMention.Role;
import org.chancery.engine.place.PlaceMention.Use;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.text.Span;
import org.chancery.record.ThreeArticles;
import org.junit.jupiter.api.Test;

class PlaceJsonTest {

  @Test
  void placesAreWrittenAsTheContractSaysAndReadBack() {
    List<PlaceMention> places =
        List.of(
            new PlaceMention(
                new Span(0, 7),
                Use.METONYM,
                Role.HOME,
                Optional.of(
                    ThreeArticles.readings().getFirst().resolved().entities().getFirst().id()),
                Optional.of(new Located(60.17, 24.94, OptionalInt.of(658225), Optional.of("FIN")))),
            new PlaceMention(
                new Span(8, 12), Use.LITERAL, Role.EVENT, Optional.empty(), Optional.empty()));
    String line = ReadingJson.write(with(places));

    assertThat(line)
        .contains(
            "\"places\":[{\"begin\":0,\"end\":7,\"use\":\"metonym\",\"role\":\"home\",\"entity\":\"e1\","
                + "\"geonames\":658225,\"lat\":60.17,\"lon\":24.94,\"country\":\"FIN\"},"
                + "{\"begin\":8,\"end\":12,\"use\":\"literal\",\"role\":\"event\"}]");
    assertThat(ReadingJson.parse(line).places()).isEqualTo(places);
  }

  private static Reading with(List<PlaceMention> places) {
    Reading plain = ThreeArticles.readings().getFirst();
    return new Reading(
        plain.resolved(),
        places,
        plain.figures(),
        plain.offices(),
        plain.attributions(),
        plain.statements(),
        plain.events(),
        plain.agreements(),
        plain.coder());
  }
}
