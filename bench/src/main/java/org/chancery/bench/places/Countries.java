package org.chancery.bench.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.Place;

/**
 * Tells in which country a point lies: that of the town nearest to it, or of the country whose
 * middle it is.
 */
final class Countries {

  /** Beyond this many kilometres a point is nobody's. */
  private static final double FAR = 300;

  /** Degrees that a point may be off the middle of a country, which gazetteers tell apart. */
  private static final double MIDDLE = 0.011;

  private final Map<Long, List<Place>> cells = new HashMap<>();
  private final List<Place> countries = new ArrayList<>();

  Countries(Gazetteer gazetteer) {
    gazetteer
        .places()
        .forEach(
            place -> {
              if (place.kind() == Place.Kind.COUNTRY) {
                countries.add(place);
              } else if (place.kind().compareTo(Place.Kind.CAPITAL) >= 0) {
                cells
                    .computeIfAbsent(
                        cell(place.latitude(), place.longitude()), _ -> new ArrayList<>())
                    .add(place);
              }
            });
  }

  private static long cell(double latitude, double longitude) {
    return 1000L * Math.round(latitude) + Math.round(longitude);
  }

  /** ISO 3166-1 alpha-2. */
  Optional<String> at(double latitude, double longitude) {
    for (Place country : countries) {
      if (Math.abs(country.latitude() - latitude) < MIDDLE
          && Math.abs(country.longitude() - longitude) < MIDDLE) {
        return Optional.of(country.country());
      }
    }
    Optional<String> nearest = Optional.empty();
    double least = FAR;
    for (int north = -3; north <= 3; north++) {
      for (int east = -3; east <= 3; east++) {
        for (Place town : cells.getOrDefault(cell(latitude + north, longitude + east), List.of())) {
          double distance = Place.distance(latitude, longitude, town.latitude(), town.longitude());
          if (distance < least) {
            least = distance;
            nearest = Optional.of(town.country());
          }
        }
      }
    }
    return nearest;
  }
}
