package org.chancery.knowledge;

import java.util.OptionalInt;

/**
 * A place of the world.
 *
 * @param name as GeoNames has it: {@code Al Fāshir}
 * @param country ISO 3166-1 alpha-2; empty for areas that lie in none or in several
 * @param admin GeoNames' code of its first division within the country: {@code TX}; empty for areas
 *     and countries
 * @param population to two digits; 0 where it is not known
 * @param latitude degrees, to a hundredth
 * @param longitude degrees, to a hundredth
 * @param geonames its GeoNames id, if it has one
 */
public record Place(
    String name,
    Kind kind,
    String country,
    String admin,
    long population,
    double latitude,
    double longitude,
    OptionalInt geonames) {

  private static final double EARTH_RADIUS = 6371;

  /** What sort of place it is, the widest first. */
  public enum Kind {
    /** A part of the world that no state's divisions tell: {@code Sahel}, {@code Siberia}. */
    AREA,
    COUNTRY,
    /** A first division of a country: {@code Texas}. */
    REGION,
    /** A second one: {@code Rapides Parish}. */
    COUNTY,
    /** The capital of a country. */
    CAPITAL,
    TOWN
  }

  /** Kilometres as the crow flies, by the haversine formula. */
  public double distance(Place other) {
    return distance(latitude, longitude, other.latitude, other.longitude);
  }

  /** Kilometres between two points given in degrees. */
  public static double distance(double lat, double lon, double otherLat, double otherLon) {
    double north = Math.sin(Math.toRadians(otherLat - lat) / 2);
    double east = Math.sin(Math.toRadians(otherLon - lon) / 2);
    double chord =
        north * north
            + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(otherLat)) * east * east;
    return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
  }

  /** Whether it lies in a country or a first division. */
  public boolean isIn(Place wider) {
    return switch (wider.kind) {
      case COUNTRY -> country.equals(wider.country) && kind != Kind.COUNTRY;
      case REGION ->
          country.equals(wider.country)
              && admin.equals(wider.admin)
              && kind.compareTo(Kind.REGION) > 0;
      case AREA, COUNTY, CAPITAL, TOWN -> false;
    };
  }
}
