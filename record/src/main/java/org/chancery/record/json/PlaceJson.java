package org.chancery.record.json;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.chancery.engine.place.PlaceMention;
import org.chancery.engine.place.PlaceMention.Located;

/** An item of {@code places}. */
final class PlaceJson {

  private PlaceJson() {}

  static void write(Out out, PlaceMention place) {
    SpanJson.write(out, place.span());
    out.word("use", place.use());
    out.word("role", place.role());
    EntityJson.write(out, "entity", place.entity());
    place.located().ifPresent(located -> write(out, located));
  }

  private static void write(Out out, Located located) {
    located.geonames().ifPresent(id -> out.number("geonames", id));
    out.number("lat", BigDecimal.valueOf(located.latitude()));
    out.number("lon", BigDecimal.valueOf(located.longitude()));
    out.text("country", located.country());
  }

  static PlaceMention parse(In in) {
    return new PlaceMention(
        SpanJson.parse(in),
        in.word("use", PlaceMention.Use.values()),
        in.has("role") ? in.word("role", PlaceMention.Role.values()) : PlaceMention.Role.MENTIONED,
        in.maybeEntity("entity"),
        in.has("lat") ? Optional.of(located(in)) : Optional.empty());
  }

  private static Located located(In in) {
    return new Located(
        in.decimal("lat").doubleValue(),
        in.decimal("lon").doubleValue(),
        in.has("geonames") ? OptionalInt.of(in.number("geonames")) : OptionalInt.empty(),
        in.maybeText("country"));
  }
}
