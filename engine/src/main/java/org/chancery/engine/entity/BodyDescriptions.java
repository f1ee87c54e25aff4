package org.chancery.engine.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * Tells which body a description stands for: the name it stands beside, one last called so, the
 * state whose government it is, one in mind; else a body known by the description alone.
 */
final class BodyDescriptions {

  private static final String BUSINESS = "BUS";

  /** Sectors of bodies that are none, or others, where these words are part of a name. */
  private static final Map<String, String> SECTORS =
      Map.of(
          "armed group", "REB",
          "border guard", "MIL",
          "prison guard", "COP",
          "home guard", "PRM",
          "secret service", "SPY",
          "bloc", "IGO");

  /** The sector of what is of several states, and that of an alliance within one. */
  private static final String JOINT = "IGO";

  private static final String PARTY = "PTY";

  private static final String ARMY = "MIL";
  private static final String REBELS = "REB";

  /** Nouns for firms in names, and for any body where they stand by themselves. */
  private static final Set<String> ANY = Set.of("group", "groups");

  /** What a state may be called in a text that is mostly on it. */
  private static final Set<String> GOVERNMENTS =
      Set.of(
          "government",
          "caretaker government",
          "interim government",
          "federal government",
          "central government",
          "national government");

  private final Clusters clusters;
  private final String text;
  private final Appellations appellations;
  private final CloseNames closeNames;

  BodyDescriptions(Clusters clusters, Appellations appellations) {
    this.clusters = clusters;
    this.text = clusters.marked.text();
    this.appellations = appellations;
    this.closeNames = new CloseNames(clusters);
  }

  void resolve(Mention description) {
    List<Word> inside = clusters.marked.wordsIn(description.span());
    String head = Heads.of(inside).text();
    Span whole = appellations.whole(description);
    boolean joint = clusters.countries.joins(whole);
    Optional<String> country = clusters.countries.of(description, whole);
    boolean bare =
        inside.size() == 2
            && DescriptionResolution.pointsBack(inside.getFirst())
            && whole.equals(description.span());
    Word first = inside.getFirst();
    Optional<Cluster> close = closeNames.of(description);
    Optional<Cluster> known =
        close
            .or(() -> behindName(description, first))
            .or(() -> lastCalled(description, head, country, bare));
    if (known.isEmpty() && bare && first.is("the")) {
      known = bodyInMind(description, head);
    }
    boolean ofState =
        country.isEmpty()
            && !joint
            && !ClosedClass.POSSESSIVE.has(first)
            && GOVERNMENTS.contains(appellations.plain(description));
    if (known.isEmpty() && ofState) {
      known = clusters.governed(description);
    }
    close.ifPresent(named -> named.nouns.add(head.toLowerCase(Locale.ROOT)));
    if (known.isPresent()) {
      Cluster named = known.get();
      clusters.put(description, named);
      named.country = named.country.or(() -> country);
      if (first.is("a") || first.is("an")) {
        named.sooner(sector(inside, head).stream().toList());
      }
      return;
    }
    Cluster made = appellations.made(Kind.ORGANIZATION, "organization:", description);
    if (made.country.isEmpty()) {
      made.country = country;
    }
    sector(inside, head)
        .filter(own -> !joint || !own.equals(PARTY))
        .or(() -> joint ? Optional.of(JOINT) : Optional.empty())
        .ifPresent(made.sectors::add);
    clusters.put(description, made);
  }

  /** {@code the Sobat Guard, a militia raised last year}: the body named before the comma. */
  private Optional<Cluster> behindName(Mention description, Word first) {
    int begin = description.span().begin();
    boolean behind = begin > 2 && text.startsWith(", ", begin - 2);
    return behind && (first.is("a") || first.is("an"))
        ? clusters.endingAt(begin - 2).filter(c -> c.kind == Kind.ORGANIZATION && c.named)
        : Optional.empty();
  }

  /** {@code the company}: the body that the network or the sector of the noun tells. */
  private Optional<Cluster> bodyInMind(Mention description, String head) {
    Optional<String> sector = clusters.lexicon.bodySector(head);
    Predicate<Cluster> body = c -> c.kind == Kind.ORGANIZATION && c.named;
    return clusters
        .takenUp(description, body)
        .or(
            () ->
                clusters.salience.before(
                    description,
                    clusters.of,
                    body.and(c -> sector.isPresent() && mayBeOf(c, sector.get()))));
  }

  /** A firm may be one of which no word tells that it is. */
  private static boolean mayBeOf(Cluster body, String sector) {
    return body.sectors.contains(sector) || (body.sectors.isEmpty() && sector.equals(BUSINESS));
  }

  private Optional<Cluster> lastCalled(
      Mention description, String head, Optional<String> country, boolean bare) {
    return clusters.lastBefore(
        description,
        Kind.ORGANIZATION,
        c ->
            c.mayBeOf(country)
                && (bare
                    ? isCalled(c, head)
                    : c.key.equals(appellations.key("organization:", description))));
  }

  /** Whether {@code the army} may be said of a body; not of rebels who have the word as a name. */
  private boolean isCalled(Cluster body, String head) {
    boolean other = sector(head).filter(ARMY::equals).isPresent() && body.sectors.contains(REBELS);
    return body.nouns.contains(head.toLowerCase(Locale.ROOT))
        || (hasWord(body.name, head) && !other);
  }

  private static boolean hasWord(String name, String word) {
    for (String each : name.split(" ")) {
      if (each.equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
  }

  /** The sector of a body by its noun, or by that and the word before it: {@code coast guard}. */
  private Optional<String> sector(List<Word> inside, String head) {
    Optional<String> two =
        inside.stream()
            .filter(word -> word.index() + 1 == Heads.of(inside).index())
            .map(word -> word.text() + " " + head)
            .findFirst();
    return two.flatMap(this::sector).or(() -> sector(head));
  }

  private Optional<String> sector(String noun) {
    String plain = noun.toLowerCase(Locale.ROOT);
    return ANY.contains(plain)
        ? Optional.empty()
        : Optional.ofNullable(SECTORS.get(plain)).or(() -> clusters.lexicon.bodySector(noun));
  }
}
