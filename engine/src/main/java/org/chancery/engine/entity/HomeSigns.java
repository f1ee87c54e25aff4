package org.chancery.engine.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.network.View;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.knowledge.FewStates;

/**
 * Weighs which of the countries of a text somebody belongs to of whom no word tells it, or none:
 * conditional logit (McFadden 1974). The weights were fitted to the train part of our corpus; that
 * of the network, which knows it by heart, and the two of what words tell were chosen on dev; those
 * of the first country were halved, and that of a state acted against set, on real news; that of a
 * dispatch whose state the text does not name was set by the 39 persons told of in such. How likely
 * none is was set on 186 articles, each read by a network that had not learnt it.
 */
final class HomeSigns {

  /** What speaks for a country, and the logarithm of how much likelier it makes that one. */
  private enum Sign {
    /** A place or a body of it stands in the words for them: {@code the bishop of Goma}. */
    TOLD(2.2),
    /** The one whom they belong to is of it: {@code her lawyer}. */
    OWNED(1.6),
    /** The one whom they face is of it: {@code her counterpart}, {@code his Chilean host}. */
    FACING(-6),
    /** The outlet has its name from a place of it: {@code The Nairobi Sentinel}. */
    OUTLET(1.4),
    /** It is the country of the dispatch, or where there is none the first that the text names. */
    FIRST(0.45),
    /** It is that, and the sentence names none before them. */
    ALONE(0.4),
    /**
     * The article comes from a place in it, and does not name it: there all are who are not said to
     * be elsewhere.
     */
    UNNAMED(3),
    /** It is the first that the paragraph names. */
    OPENING(0.45),
    /** Its share of all places, states and people whose country is told. */
    SHARE(2),
    /** Its share of those a few sentences around, fading with distance. */
    NEAR(0.4),
    /** It is the last that was named. */
    LAST(0.4),
    /** It is the last of which a place was named, or something {@code in} it. */
    PLACED(0.75),
    /** Those who do it to them, or to whom they do it, are of it. */
    OTHER_SIDE(-0.75),
    /** It is itself, by its name, what they do something to. */
    AGAINST(-4),
    /** Those who do it with them are of it. */
    SAME_SIDE(0.55),
    /** How likely the network thinks the name of it, or of a place in it, to tell their country. */
    SEEN(4);

    private final double weight;

    Sign(double weight) {
      this.weight = weight;
    }
  }

  /** How likely it is that somebody belongs to no country, a logarithm. */
  private enum None {
    PERSON(0.2),
    BODY(2),
    SOMEBODY(1.4),
    OFFICE(2),
    ANYWHERE(4.5),
    CROWD(2.1);

    /** Sectors of groups that are as often of a state not spoken of: officials, bandits, judges. */
    private static final Set<String> OF_ANYWHERE =
        Set.of("GOV", "BUS", "CRM", "EDU", "JRN", "JUD", "REF", "UAF");

    private final double weight;

    None(double weight) {
      this.weight = weight;
    }

    static None of(Cluster cluster) {
      if (cluster.named) {
        return cluster.kind == Kind.PERSON ? PERSON : BODY;
      }
      return switch (cluster.kind) {
        case PERSON -> SOMEBODY;
        case GROUP -> cluster.main().stream().anyMatch(OF_ANYWHERE::contains) ? ANYWHERE : CROWD;
        case ORGANIZATION, STATE, PLACE, AGREEMENT, EVENT_NAME -> OFFICE;
      };
    }
  }

  /** Where a country is spoken of. */
  record Named(Span span, int sentence, String country, Kind kind) {}

  /** What a country counts that is named one sentence off, for one named in the same. */
  private static final double FADE = 0.2;

  /** How often more a country counts that is named before somebody than one named behind. */
  private static final double BEFORE = 4;

  private static final int FURTHEST = 4;

  /** How many words from somebody the network is asked whether one names his country. */
  private static final int WINDOW = 256;

  /** How many sentences back the last country named may be. */
  private static final int LONGEST = 100;

  /** Mentions of somebody that are looked at. */
  private static final int MENTIONS = 30;

  /** How likely a word must be a party of an event. */
  private static final double PARTY = 0.3;

  /** Sectors of those who speak against the government of their own state. */
  private static final Set<String> CRITICS = Set.of("OPP", "LEG");

  private final Clusters clusters;
  private final Map<Integer, List<Named>> bySentence = new HashMap<>();
  private final Map<String, Double> shares = new HashMap<>();

  /** The countries of the states and places named, by their head words. */
  private final NavigableMap<Integer, String> places = new TreeMap<>();

  private final Map<Integer, Set<EventAnchor>> byParty = new HashMap<>();
  private final Map<Integer, Named> byParagraph = new HashMap<>();
  private final Optional<String> outlet;
  private final Optional<String> first;
  private final Optional<String> unnamed;

  /**
   * @param named in the order of the text
   * @param outlet the country of the place in the outlet's name
   * @param dispatch the country of the dispatch's place
   * @param seat whether that place is one where bodies of many states sit
   */
  HomeSigns(
      Clusters clusters,
      List<Named> named,
      Optional<String> outlet,
      Optional<String> dispatch,
      boolean seat) {
    this.clusters = clusters;
    this.outlet = outlet;
    this.first = dispatch.or(() -> named.stream().findFirst().map(Named::country));
    for (Named each : named) {
      if (each.kind() == Kind.STATE || each.kind() == Kind.PLACE) {
        places.put(head(each.span()), each.country());
      }
      bySentence.computeIfAbsent(each.sentence(), _ -> new ArrayList<>()).add(each);
      byParagraph.putIfAbsent(paragraph(each.sentence()), each);
      shares.merge(each.country(), 1.0 / named.size(), Double::sum);
    }
    this.unnamed = dispatch.filter(country -> !seat && !shares.containsKey(country));
    for (EventAnchor event : clusters.marked.seen().events()) {
      index(event, event.actors());
      index(event, event.recipients());
    }
  }

  private int paragraph(int sentence) {
    return clusters.marked.parsed().sentences().get(sentence).paragraph();
  }

  private void index(EventAnchor event, Map<Integer, Double> parties) {
    parties.forEach(
        (word, chance) -> {
          if (chance > PARTY) {
            byParty.computeIfAbsent(word, _ -> new LinkedHashSet<>()).add(event);
          }
        });
  }

  /**
   * The likeliest country of somebody; empty where it is likelier that there is none.
   *
   * @param told the country that is named in the words for them
   * @param owned that of the one whose they are
   * @param facing that of the one whose counterpart they are, or who is theirs
   */
  Optional<String> best(
      Cluster cluster, Optional<String> told, Optional<String> owned, Optional<String> facing) {
    Map<String, Double> scores = new HashMap<>();
    facing.ifPresent(country -> add(scores, country, Sign.FACING, 1));
    told.ifPresent(country -> add(scores, country, Sign.TOLD, 1));
    owned.ifPresent(country -> add(scores, country, Sign.OWNED, 1));
    shares.forEach((country, share) -> add(scores, country, Sign.SHARE, share));
    first.ifPresent(country -> add(scores, country, Sign.FIRST, 1));
    unnamed.ifPresent(country -> add(scores, country, Sign.UNNAMED, 1));
    outlet.ifPresent(country -> add(scores, country, Sign.OUTLET, 1));
    List<Mention> mentions =
        cluster.mentions.subList(0, Math.min(MENTIONS, cluster.mentions.size()));
    double total = 0;
    for (int i = 0; i < mentions.size(); i++) {
      total += 1 / Math.sqrt(i + 1);
    }
    for (int i = 0; i < mentions.size(); i++) {
      around(mentions.get(i), 1 / Math.sqrt(i + 1) / total, scores);
    }
    against(cluster, mentions).forEach(country -> add(scores, country, Sign.AGAINST, 1));
    Set<String> having = having(cluster, scores.keySet());
    return scores.entrySet().stream()
        .filter(each -> having.isEmpty() || having.contains(each.getKey()))
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .filter(best -> !having.isEmpty() || best.getValue() > None.of(cluster).weight)
        .map(Map.Entry::getKey);
  }

  /** {@code the National Assembly} is of one of the states that have one, if they are spoken of. */
  private static Set<String> having(Cluster cluster, Set<String> countries) {
    Set<String> having = new HashSet<>(countries);
    having.retainAll(
        cluster.named && cluster.kind == Kind.ORGANIZATION
            ? FewStates.bundled().withChamber(cluster.name)
            : List.of());
    return having;
  }

  private static void add(Map<String, Double> scores, String country, Sign sign, double value) {
    scores.merge(country, sign.weight * value, Double::sum);
  }

  /** What stands around one mention. */
  private void around(Mention mention, double weight, Map<String, Double> scores) {
    int here = clusters.marked.parsed().sentenceAt(mention.span().begin()).index();
    Predicate<Named> before = each -> each.span().end() <= mention.span().begin();
    Optional<Named> last = last(here, before);
    last.ifPresent(each -> add(scores, each.country(), Sign.LAST, weight));
    last(here, before.and(this::isPlace))
        .ifPresent(each -> add(scores, each.country(), Sign.PLACED, weight));
    if (last.filter(each -> each.sentence() == here).isEmpty()) {
      first.ifPresent(country -> add(scores, country, Sign.ALONE, weight));
    }
    Optional.ofNullable(byParagraph.get(paragraph(here)))
        .filter(each -> !each.span().overlaps(mention.span()))
        .ifPresent(each -> add(scores, each.country(), Sign.OPENING, weight));
    near(mention, here, weight, scores);
    sides(mention, weight, scores);
    seen(mention, weight, scores);
  }

  private void seen(Mention mention, double weight, Map<String, Double> scores) {
    View view = clusters.marked.seen().view();
    int head = head(mention.span());
    Map<String, Double> chances = new HashMap<>();
    places
        .subMap(head - WINDOW, head + WINDOW)
        .forEach(
            (word, country) -> chances.merge(country, view.chance("home", head, word), Math::max));
    chances.forEach((country, chance) -> add(scores, country, Sign.SEEN, weight * chance));
  }

  private int head(Span span) {
    return Heads.of(clusters.marked.wordsIn(span)).index();
  }

  /** The last country named up to a sentence that passes. */
  private Optional<Named> last(int here, Predicate<Named> passes) {
    for (int i = here; i >= Math.max(0, here - LONGEST); i--) {
      Optional<Named> last =
          bySentence.getOrDefault(i, List.of()).reversed().stream().filter(passes).findFirst();
      if (last.isPresent()) {
        return last;
      }
    }
    return Optional.empty();
  }

  private void near(Mention mention, int here, double weight, Map<String, Double> scores) {
    Map<String, Double> votes = new HashMap<>();
    for (int sentence = here - FURTHEST; sentence <= here + FURTHEST; sentence++) {
      double faded = Math.pow(FADE, Math.abs(sentence - here));
      for (Named each : bySentence.getOrDefault(sentence, List.of())) {
        double side = each.span().begin() < mention.span().begin() ? BEFORE : 1;
        votes.merge(each.country(), side * faded, Double::sum);
      }
    }
    double sum = votes.values().stream().mapToDouble(Double::doubleValue).sum();
    votes.forEach((country, vote) -> add(scores, country, Sign.NEAR, weight * vote / sum));
  }

  /** {@code in Chad}, {@code Abéché}. */
  private boolean isPlace(Named each) {
    int begin = clusters.marked.parsed().firstWordFrom(each.span().begin());
    if (each.kind() == Kind.PLACE || begin == 0) {
      return each.kind() == Kind.PLACE;
    }
    Word before = clusters.marked.parsed().words().get(begin - 1);
    return before.is("in") || before.is("at") || before.is("near");
  }

  /** The countries of the other parties of events that the network sees a mention in. */
  private void sides(Mention mention, double weight, Map<String, Double> scores) {
    int head = head(mention.span());
    Set<String> other = new HashSet<>();
    Set<String> same = new HashSet<>();
    for (EventAnchor event : byParty.getOrDefault(head, Set.of())) {
      boolean acts = event.actors().getOrDefault(head, 0.0) > PARTY;
      boolean receives = event.recipients().getOrDefault(head, 0.0) > PARTY;
      countries(event.actors(), head, acts ? same : other);
      countries(event.recipients(), head, receives ? same : other);
    }
    other.forEach(country -> add(scores, country, Sign.OTHER_SIDE, weight));
    same.forEach(country -> add(scores, country, Sign.SAME_SIDE, weight));
  }

  /**
   * The states, called by their names, to which somebody does something; of lawmakers and the
   * opposition none, who act against their own as often.
   */
  private Set<String> against(Cluster cluster, List<Mention> mentions) {
    Set<String> against = new HashSet<>();
    if (cluster.sectors.stream().anyMatch(CRITICS::contains)) {
      return against;
    }
    for (Mention mention : mentions) {
      int head = head(mention.span());
      byParty.getOrDefault(head, Set.of()).stream()
          .filter(event -> event.actors().getOrDefault(head, 0.0) > PARTY)
          .forEach(event -> countries(event.recipients(), head, HomeSigns::isState, against));
    }
    return against;
  }

  private static boolean isState(Mention mention) {
    return mention.kind() == Kind.STATE && mention.form() == Form.NAME;
  }

  private void countries(Map<Integer, Double> parties, int but, Set<String> to) {
    countries(parties, but, _ -> true, to);
  }

  private void countries(
      Map<Integer, Double> parties, int but, Predicate<Mention> counts, Set<String> to) {
    parties.forEach(
        (word, chance) -> {
          if (chance > PARTY && word != but) {
            clusters
                .marked
                .allHeadedBy(clusters.marked.parsed().words().get(word))
                .filter(m -> m.form() != Form.PRONOUN && counts.test(m))
                .flatMap(m -> Optional.ofNullable(clusters.of.get(m)).stream())
                .flatMap(c -> c.country.stream())
                .forEach(to::add);
          }
        });
  }
}
