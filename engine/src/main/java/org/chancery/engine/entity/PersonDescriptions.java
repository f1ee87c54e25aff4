package org.chancery.engine.entity;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.mention.Title;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;
import org.chancery.knowledge.Role;

/**
 * Tells whom descriptions of persons stand for: the name they stand beside, somebody who has borne
 * that title before or bears it later, one whom the network sees them take up.
 */
final class PersonDescriptions {

  /** What somebody is called by age: {@code the 58-year-old}, {@code the 58-year-old rebel}. */
  private static final Pattern AGED = Pattern.compile("[Tt]he \\d+-year-old( \\p{Ll}+)?");

  private final Clusters clusters;
  private final String text;
  private final Appositions appositions;
  private final Appellations appellations;
  private final Doers doers;
  private final Map<String, Set<Cluster>> titled = new HashMap<>();

  PersonDescriptions(Clusters clusters, Appellations appellations) {
    this.clusters = clusters;
    this.text = clusters.marked.text();
    this.appositions = new Appositions(clusters);
    this.appellations = appellations;
    this.doers = new Doers(clusters.marked);
  }

  /** Joins a description to the name that it stands beside, if there is one. */
  void apposed(Mention description) {
    Optional<Title> title = Title.of(clusters.marked, description, clusters.lexicon);
    appositions
        .of(description)
        .filter(person -> !doers.does(person, description))
        .ifPresent(cluster -> join(description, cluster, title));
  }

  /** Gives a description to one spoken of before or later; else to somebody known by it alone. */
  void resolve(Mention description) {
    Optional<Cluster> aged = aged(description);
    if (aged.isPresent()) {
      clusters.put(description, aged.get());
      return;
    }
    Optional<Title> title = Title.of(clusters.marked, description, clusters.lexicon);
    Optional<String> country = clusters.countries.of(description);
    if (title.isEmpty()) {
      untold(description, country);
      return;
    }
    Title held = title.get();
    if (pointsTo(description, held) && !held.role().noun().equals("predecessor")) {
      Optional<Cluster> known = titled(description, held, country);
      if (known.isEmpty() && held.role().use() == Role.Use.OFFICE) {
        known = untitled(description, country);
      }
      if (known.isEmpty()) {
        boolean office = held.role().use() == Role.Use.OFFICE;
        known =
            seen(description, country)
                .filter(c -> !office || c.titles.isEmpty() || mayBecome(c, held));
      }
      known =
          known
              .filter(person -> !isOwned(description) || isTakenUp(description, person))
              .filter(person -> !doers.does(person, description));
      if (known.isPresent()) {
        join(description, known.get(), title);
        return;
      }
    }
    join(description, appellations.made(Kind.PERSON, "description:", description), title);
  }

  /** The person named last before {@code the 58-year-old}. */
  private Optional<Cluster> aged(Mention description) {
    return AGED.matcher(description.span().of(text)).matches()
        ? clusters
            .salience
            .before(description, clusters.of, c -> c.kind == Kind.PERSON && c.named)
            .or(() -> clusters.lastBefore(description, Kind.PERSON, c -> c.named))
        : Optional.empty();
  }

  /** {@code its minister}, who may be another's than the one told of before. */
  private boolean isOwned(Mention description) {
    Word first = clusters.marked.wordsIn(description.span()).getFirst();
    return ClosedClass.POSSESSIVE.has(first) && !first.is("our") && !first.is("my");
  }

  private boolean isTakenUp(Mention description, Cluster person) {
    return clusters.takenUp(description, other -> other == person).isPresent();
  }

  /** Whether a description tells of somebody known: {@code the minister}, {@code Minister}. */
  private boolean pointsTo(Mention description, Title title) {
    Word first = clusters.marked.wordsIn(description.span()).getFirst();
    boolean bare =
        title.role().use() == Role.Use.OFFICE
            && Character.isUpperCase(text.charAt(title.head().begin()))
            && !ClosedClass.DETERMINER.has(first);
    return title.definite() || bare;
  }

  /** The last person spoken of who has borne this title; else the only one who bears it later. */
  private Optional<Cluster> titled(Mention at, Title title, Optional<String> country) {
    String noun = TitleNouns.inFull(title);
    Predicate<Cluster> bore =
        c ->
            c.mayBeOf(country)
                && c.titles.stream()
                    .filter(held -> !held.ofBody() || held.country().equals(country))
                    .filter(held -> !title.isElect() || isElected(held, title))
                    .anyMatch(held -> TitleNouns.mayMean(held.noun(), noun));
    return clusters
        .salience
        .before(at, clusters.of, c -> c.kind == Kind.PERSON && bore.test(c))
        .or(() -> clusters.lastBefore(at, Kind.PERSON, bore))
        .or(() -> only(TitleNouns.last(noun), bore));
  }

  /** Whether a title is one that its bearer has been elected to, like another. */
  private static boolean isElected(Cluster.Held held, Title other) {
    return !Collections.disjoint(held.marks(), other.marks());
  }

  /** {@code the president-elect}: somebody who bears other titles, and not yet this. */
  private static boolean mayBecome(Cluster person, Title title) {
    String noun = TitleNouns.inFull(title);
    return title.isElect() && person.titles.stream().noneMatch(held -> held.noun().equals(noun));
  }

  private Optional<Cluster> only(String noun, Predicate<Cluster> bore) {
    List<Cluster> all = titled.getOrDefault(noun, Set.of()).stream().filter(bore).limit(2).toList();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  /** {@code the banker}: somebody named whom the network sees the words take up. */
  private Optional<Cluster> seen(Mention at, Optional<String> country) {
    return clusters.takenUp(at, c -> c.kind == Kind.PERSON && c.named && c.mayBeOf(country));
  }

  /** A person in mind of whom the text has told no title and no other country. */
  private Optional<Cluster> untitled(Mention at, Optional<String> country) {
    if (country.isEmpty()) {
      return Optional.empty();
    }
    int paragraph = clusters.marked.parsed().sentenceAt(at.span().begin()).paragraph();
    return clusters.salience.before(
        at,
        clusters.of,
        c ->
            c.kind == Kind.PERSON
                && c.named
                && c.titles.isEmpty()
                && c.mayBeOf(country)
                && c.mentions.stream()
                    .anyMatch(
                        m ->
                            m.form() == Form.NAME
                                && clusters.marked.parsed().sentenceAt(m.span().begin()).paragraph()
                                    == paragraph));
  }

  /** Somebody of whom the text tells no title: {@code the fisherman}. */
  private void untold(Mention description, Optional<String> country) {
    Cluster person =
        clusters
            .takenUp(description, c -> c.kind == Kind.PERSON && c.mayBeOf(country))
            .orElseGet(() -> appellations.made(Kind.PERSON, "description:", description));
    if (!person.named) {
      person.country = person.country.or(() -> country);
    }
    clusters.put(description, person);
  }

  private void join(Mention description, Cluster cluster, Optional<Title> title) {
    clusters.put(description, cluster);
    if (title.isEmpty()) {
      return;
    }
    Title each = title.get();
    Optional<String> country = clusters.countries.of(description);
    String held = TitleNouns.inFull(each);
    boolean ofBody = each.owner().filter(this::isBody).isPresent();
    cluster.titles.add(new Cluster.Held(held, each.marks(), country, ofBody));
    if (cluster.named) {
      String last = TitleNouns.last(held);
      titled.computeIfAbsent(last, _ -> new LinkedHashSet<>()).add(cluster);
    }
    if (cluster.country.isEmpty()) {
      cluster.country = country;
    }
    String noun = each.role().noun();
    cluster.gender = Genders.of(noun).or(() -> cluster.gender);
  }

  private boolean isBody(Span owner) {
    return clusters.marked.mentionsIn(owner).stream()
        .anyMatch(m -> m.span().equals(owner) && m.kind() == Kind.ORGANIZATION);
  }
}
