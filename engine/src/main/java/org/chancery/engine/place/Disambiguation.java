package org.chancery.engine.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.place.Candidates.Candidate;
import org.chancery.engine.sentence.Word;
import org.chancery.knowledge.Gazetteer;
import org.chancery.knowledge.Place;
import org.chancery.knowledge.Place.Kind;

/**
 * Tells which place each name of a text means. All mentions of a name mean one place, unless the
 * text says where several of the name lie. How likely each place of a name is depends on how many
 * live there, on the country or division named right after it ({@code Springfield, Illinois}), and
 * on how likely it is that other names of the text mean places of the same country and division, or
 * near by; these are weighed anew, all at once, a few times over (relaxation labelling, Rosenfeld
 * et al. 1976).
 */
final class Disambiguation {

  private static final int ROUNDS = 4;

  /*
   * The weights, by trial on GeoWebNews, LGL and GeoVirus: half or twice of each costs at most one
   * in a hundred of the places within 161 km. Each is added to the logarithm of the population.
   */

  private static final double SAME_COUNTRY = 1;
  private static final double SAME_REGION = 2;
  private static final double NEAR_BY = 1;
  private static final double NAMED_AFTER = 6;

  /** What each sort of place has before a town of as many people. */
  private static final double COUNTRY = 1.5;

  private static final double REGION = -0.5;
  private static final double CAPITAL = 1;
  private static final double COUNTY = -1.5;

  /** What a part of the world weighs, as a country of three million. */
  private static final double AREA = 8;

  /** Kilometres at which another place counts a third of one that is right there. */
  private static final double REACH = 60;

  /** Degrees of latitude beyond which nothing is near by. */
  private static final double BEYOND = 5;

  /** Fewer people than this are as many as this. */
  private static final int FEW = 100;

  /** How much likelier a place is for each point that it weighs more, as a logarithm. */
  private static final double SHARPNESS = 2;

  /** Places less likely than this do not tell where others are. */
  private static final double UNLIKELY = 0.05;

  /** What may stand between a place and what it lies in: {@code Victoria, in the Seychelles}. */
  private static final Set<String> BETWEEN = Set.of(",", "(", "in");

  private static final int WIDEST = 3;

  private final Gazetteer gazetteer;
  private final List<Word> words;
  private final List<Toponym> toponyms;
  private final Map<Toponym, String> keys;
  private final Map<String, Name> names = new LinkedHashMap<>();

  /** One name of the text, with the places it may mean. */
  private static final class Name {
    final List<Candidate> candidates;
    final double[] own;
    double[] chance;

    Name(List<Candidate> candidates) {
      this.candidates = candidates;
      this.own = new double[candidates.size()];
      this.chance = new double[candidates.size()];
    }

    Place place(int i) {
      return candidates.get(i).place();
    }
  }

  private Disambiguation(Gazetteer gazetteer, List<Word> words, List<Toponym> toponyms) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.toponyms = toponyms;
    this.keys = keys();
  }

  /**
   * The place of each name, in their order; empty where the gazetteer holds none.
   *
   * @param dateline where the text was written, if that is told
   */
  static List<Optional<Candidate>> of(
      Gazetteer gazetteer, List<Word> words, List<Toponym> toponyms, Optional<Toponym> dateline) {
    Disambiguation all = new Disambiguation(gazetteer, words, toponyms);
    Candidates candidates = new Candidates(gazetteer);
    for (Toponym toponym : toponyms) {
      all.name(candidates, toponym);
    }
    dateline.ifPresent(toponym -> all.name(candidates, toponym));
    all.weighOwn();
    for (int round = 0; round < ROUNDS; round++) {
      all.weigh();
    }
    return toponyms.stream().map(all::best).toList();
  }

  /** Mentions of one name are of one place, unless the text names several that they lie in. */
  private Map<Toponym, String> keys() {
    Map<String, Set<String>> wider = new HashMap<>();
    for (int i = 0; i + 1 < toponyms.size(); i++) {
      if (isFollowedBy(toponyms.get(i), toponyms.get(i + 1))) {
        wider
            .computeIfAbsent(plain(toponyms.get(i)), _ -> new LinkedHashSet<>())
            .add(plain(toponyms.get(i + 1)));
      }
    }
    Map<Toponym, String> keys = new HashMap<>();
    Map<String, String> last = new HashMap<>();
    for (int i = 0; i < toponyms.size(); i++) {
      String name = plain(toponyms.get(i));
      if (wider.getOrDefault(name, Set.of()).size() > 1) {
        if (i + 1 < toponyms.size() && isFollowedBy(toponyms.get(i), toponyms.get(i + 1))) {
          last.put(name, plain(toponyms.get(i + 1)));
        }
        keys.put(toponyms.get(i), name + ", " + last.getOrDefault(name, ""));
      } else if (i > 0 && isOwned(toponyms.get(i - 1), toponyms.get(i)) && isNamedBefore(i)) {
        keys.put(toponyms.get(i), name + ", " + plain(toponyms.get(i - 1)));
      }
    }
    return keys;
  }

  /** Whether the name of a toponym was told before, of another place where it is now owned. */
  private boolean isNamedBefore(int i) {
    return toponyms.subList(0, i).stream()
        .anyMatch(each -> plain(each).equals(plain(toponyms.get(i))));
  }

  private static String plain(Toponym toponym) {
    return toponym.text().toLowerCase(Locale.ROOT);
  }

  private String key(Toponym toponym) {
    return keys.getOrDefault(toponym, plain(toponym));
  }

  private Name name(Candidates candidates, Toponym toponym) {
    return names.computeIfAbsent(
        key(toponym),
        _ -> {
          List<Candidate> own = candidates.of(toponym);
          return new Name(own.isEmpty() ? candidates.whole(toponym) : own);
        });
  }

  private Name name(Toponym toponym) {
    Name name = names.get(key(toponym));
    if (name == null) {
      throw new IllegalStateException("not weighed: " + toponym);
    }
    return name;
  }

  /** What each place has by itself, and by what is named right after it. */
  private void weighOwn() {
    for (Name name : names.values()) {
      for (int i = 0; i < name.own.length; i++) {
        name.own[i] = prior(name.place(i));
      }
    }
    for (int i = 0; i < toponyms.size(); i++) {
      Toponym inner = toponyms.get(i);
      if (i > 0 && isOwned(toponyms.get(i - 1), inner)) {
        weighWithin(name(inner), name(toponyms.get(i - 1)));
        Name wider = name(toponyms.get(i - 1));
        bare(inner).ifPresent(other -> weighOutside(other, wider));
      }
      if (i + 1 < toponyms.size() && isFollowedBy(inner, toponyms.get(i + 1))) {
        weighWithin(name(inner), name(toponyms.get(i + 1)));
      } else {
        codeAfter(inner).ifPresent(region -> weighWithin(name(inner), region));
      }
    }
    names.values().forEach(name -> name.chance = likely(name.own));
  }

  private static double prior(Place place) {
    double people = Math.log10((double) Math.max(place.population(), FEW));
    return switch (place.kind()) {
      case AREA -> AREA;
      case COUNTRY -> people + COUNTRY;
      case REGION -> people + REGION;
      case CAPITAL -> people + CAPITAL;
      case COUNTY -> people + COUNTY;
      case TOWN -> people;
    };
  }

  private boolean isFollowedBy(Toponym inner, Toponym wider) {
    int gap = wider.from() - inner.to();
    return gap >= 0
        && gap <= WIDEST
        && IntStream.range(inner.to(), wider.from())
            .allMatch(k -> BETWEEN.contains(words.get(k).text()) || isTheBehindIn(inner, k));
  }

  /** Not {@code the} of {@code In Paris, the Texas governor}. */
  private boolean isTheBehindIn(Toponym inner, int word) {
    return words.get(word).is("the") && word > inner.to() && words.get(word - 1).is("in");
  }

  /** {@code Lebanon's Tripoli}. */
  private boolean isOwned(Toponym wider, Toponym inner) {
    return inner.from() == wider.to() + 1
        && wider.sort() == Toponym.Sort.STATE
        && words.get(wider.to()).isPossessive();
  }

  /** A region by the letters that addresses write: {@code Springfield, IL}. */
  private Optional<Place> codeAfter(Toponym inner) {
    if (inner.to() + 1 >= words.size() || !words.get(inner.to()).text().equals(",")) {
      return Optional.empty();
    }
    String code = words.get(inner.to() + 1).text();
    return code.length() == 2 && code.equals(code.toUpperCase(Locale.ROOT))
        ? gazetteer.region("US", code)
        : Optional.empty();
  }

  private static void weighWithin(Name inner, Place region) {
    for (int i = 0; i < inner.own.length; i++) {
      if (inner.place(i).isIn(region)) {
        inner.own[i] += NAMED_AFTER;
      }
    }
  }

  private static void weighWithin(Name inner, Name wider) {
    boolean[] holds = new boolean[wider.own.length];
    for (int i = 0; i < inner.own.length; i++) {
      boolean within = false;
      for (int j = 0; j < wider.own.length; j++) {
        if (inner.place(i).isIn(wider.place(j))) {
          within = true;
          holds[j] = true;
        }
      }
      inner.own[i] += within ? NAMED_AFTER : 0;
    }
    for (int j = 0; j < holds.length; j++) {
      wider.own[j] += holds[j] ? NAMED_AFTER / 2 : 0;
    }
  }

  /** The name of a toponym as it stands without its owner: that means another place. */
  private Optional<Name> bare(Toponym owned) {
    return keys.containsKey(owned)
        ? Optional.ofNullable(names.get(plain(owned)))
        : Optional.empty();
  }

  private static void weighOutside(Name name, Name wider) {
    for (int i = 0; i < name.own.length; i++) {
      Place place = name.place(i);
      boolean within = wider.candidates.stream().anyMatch(each -> place.isIn(each.place()));
      name.own[i] -= within ? NAMED_AFTER : 0;
    }
  }

  /** Numbers to chances: the exponential of each by their sum. */
  private static double[] likely(double[] weights) {
    double most = Arrays.stream(weights).max().orElse(0);
    double[] chances = Arrays.stream(weights).map(w -> Math.exp(SHARPNESS * (w - most))).toArray();
    double sum = Arrays.stream(chances).sum();
    return Arrays.stream(chances).map(c -> c / sum).toArray();
  }

  /** Weighs every place anew by what the other names likely mean. */
  private void weigh() {
    Map<String, Double> votes = new HashMap<>();
    for (Name name : names.values()) {
      vote(name, votes, 1);
    }
    Map<Name, double[]> next = new LinkedHashMap<>();
    for (Name name : names.values()) {
      vote(name, votes, -1);
      double[] weights = name.own.clone();
      for (int i = 0; i < weights.length; i++) {
        Place place = name.place(i);
        weights[i] += SAME_COUNTRY * Math.log(1 + votes.getOrDefault(place.country(), 0.0));
        if (!place.admin().isEmpty()) {
          weights[i] +=
              SAME_REGION
                  * Math.log(1 + votes.getOrDefault(place.country() + "." + place.admin(), 0.0));
          weights[i] += NEAR_BY * Math.log(1 + near(name, place));
        }
      }
      vote(name, votes, 1);
      next.put(name, likely(weights));
    }
    next.forEach((name, chance) -> name.chance = chance);
  }

  private static void vote(Name name, Map<String, Double> votes, int sign) {
    for (int i = 0; i < name.chance.length; i++) {
      Place place = name.place(i);
      double vote = sign * name.chance[i];
      votes.merge(place.country(), vote, Double::sum);
      if (!place.admin().isEmpty()) {
        votes.merge(place.country() + "." + place.admin(), vote, Double::sum);
      }
    }
  }

  /** How much of the other names lies near a place. */
  private double near(Name name, Place place) {
    double near = 0;
    for (Name other : names.values()) {
      for (int i = 0; other != name && i < other.chance.length; i++) {
        Place there = other.place(i);
        if (other.chance[i] > UNLIKELY
            && there.kind().compareTo(Kind.COUNTY) >= 0
            && Math.abs(place.latitude() - there.latitude()) < BEYOND) {
          near += other.chance[i] * Math.exp(-place.distance(there) / REACH);
        }
      }
    }
    return near;
  }

  private Optional<Candidate> best(Toponym toponym) {
    Name name = name(toponym);
    int best = -1;
    for (int i = 0; i < name.chance.length; i++) {
      best = best < 0 || name.chance[i] > name.chance[best] ? i : best;
    }
    return best < 0 ? Optional.empty() : Optional.of(name.candidates.get(best));
  }
}
