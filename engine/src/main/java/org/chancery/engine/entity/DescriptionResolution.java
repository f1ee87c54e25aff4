package org.chancery.engine.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.engine.mention.HeadWords;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.mention.Title;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;
import org.chancery.knowledge.Role;

/**
 * Tells whom descriptions stand for: the name they stand beside, somebody who has borne that title
 * before, the agreement or body last spoken of; else somebody known by the description alone.
 */
final class DescriptionResolution {

  private static final Set<String> LINKING =
      Set.of(
          ",",
          "who",
          "is",
          "was",
          "has",
          "been",
          "served",
          "serves",
          "serving",
          "became",
          "becomes",
          "as",
          "also",
          "resigned",
          "stepped",
          "down",
          "dismissed",
          "removed",
          "ousted",
          "quit",
          "sacked",
          "fired",
          "nominated",
          "re-elected",
          "reelected",
          "remains",
          "and",
          "sworn",
          "in",
          "named",
          "appointed",
          "elected",
          "had",
          "currently",
          "previously",
          "once",
          "since");

  private static final Set<String> VAGUE =
      Set.of(
          "new",
          "old",
          "landmark",
          "draft",
          "bilateral",
          "trilateral",
          "long",
          "-",
          "delayed",
          "existing",
          "current",
          "proposed",
          "final",
          "controversial",
          "disputed",
          "historic",
          "original",
          "peace",
          "fragile",
          "shaky",
          "interim",
          "latest",
          "recent",
          "so",
          "called");

  private static final Set<String> GENERIC_AGREEMENTS =
      Set.of("agreement", "deal", "accord", "pact", "text", "document", "instrument");

  private final Clusters clusters;
  private final String text;
  private final List<Word> words;

  DescriptionResolution(Clusters clusters) {
    this.clusters = clusters;
    this.text = clusters.marked.text();
    this.words = clusters.marked.parsed().words();
  }

  void run() {
    List<Mention> descriptions = clusters.mentions(Form.DESCRIPTION);
    descriptions.removeIf(m -> m.kind() == Kind.STATE);
    for (Mention each : descriptions) {
      if (each.kind() == Kind.PERSON) {
        Optional<Title> title = Title.of(clusters.marked, each, clusters.lexicon);
        beside(each).ifPresent(cluster -> join(each, cluster, title));
      }
    }
    for (Mention each : descriptions) {
      if (!clusters.of.containsKey(each)) {
        switch (each.kind()) {
          case PERSON -> person(each);
          case GROUP -> lettered(each);
          case AGREEMENT -> agreement(each);
          case ORGANIZATION -> body(each);
          case STATE, PLACE, EVENT_NAME -> {}
        }
      }
    }
  }

  private void join(Mention description, Cluster cluster, Optional<Title> title) {
    clusters.put(description, cluster);
    if (title.isEmpty()) {
      return;
    }
    Title each = title.get();
    Optional<String> country = clusters.countryIn(description.span());
    cluster.titles.add(
        new Cluster.Held(each.noun().toLowerCase(Locale.ROOT), each.marks(), country));
    cluster.sectors.addAll(each.role().sectors());
    if (cluster.country.isEmpty()) {
      cluster.country = country;
    }
    String noun = each.role().noun();
    cluster.gender = Genders.of(noun).or(() -> cluster.gender);
  }

  /** The person whose name the description stands beside. */
  private Optional<Cluster> beside(Mention description) {
    int begin = description.span().begin();
    int end = description.span().end();
    Optional<Cluster> after = clusters.namedAt(end + 1, Kind.PERSON);
    if (after.isPresent() && text.charAt(end) == ' ') {
      return after;
    }
    int behind = clusters.marked.parsed().firstWordFrom(end);
    boolean courtesy =
        behind + 1 < words.size() && Title.isCourtesy(words.get(behind)) && text.charAt(end) == ' ';
    if (courtesy) {
      return clusters.namedAt(words.get(behind + 1).span().begin(), Kind.PERSON);
    }
    boolean comma = end + 2 < text.length() && text.startsWith(", ", end);
    Optional<Cluster> apposed = comma ? clusters.namedAt(end + 2, Kind.PERSON) : Optional.empty();
    if (apposed.isPresent() && definite(description) && closesWithComma(end + 2)) {
      return apposed;
    }
    int i = clusters.marked.parsed().firstWordFrom(begin) - 1;
    int steps = 0;
    while (i >= 0 && steps < 7 && LINKING.contains(words.get(i).text())) {
      Optional<Cluster> name = clusters.endingAt(i > 0 ? words.get(i - 1).span().end() : 0);
      if (name.filter(c -> c.kind == Kind.PERSON).isPresent()
          && sameSentence(words.get(i), begin)) {
        return name;
      }
      i--;
      steps++;
    }
    return Optional.empty();
  }

  private boolean sameSentence(Word word, int offset) {
    return clusters.marked.parsed().sentenceAt(offset).span().covers(word.span());
  }

  private boolean definite(Mention description) {
    Word first = clusters.marked.wordsIn(description.span()).getFirst();
    return ClosedClass.DETERMINER.has(first)
        || ClosedClass.POSSESSIVE.has(first)
        || clusters.marked.covering(first.span()).isPresent();
  }

  private boolean closesWithComma(int nameBegin) {
    int i = clusters.marked.parsed().firstWordFrom(nameBegin);
    while (i < words.size() && (words.get(i).isCapitalized() || words.get(i).text().equals("-"))) {
      i++;
    }
    return i < words.size() && (words.get(i).text().equals(",") || words.get(i).text().equals("."));
  }

  private void person(Mention description) {
    Optional<Title> title = Title.of(clusters.marked, description, clusters.lexicon);
    Optional<String> country = clusters.countryIn(description.span());
    if (title.isEmpty()) {
      untold(description, country);
      return;
    }
    Title held = title.get();
    if (held.definite() && !held.role().noun().equals("predecessor")) {
      Optional<Cluster> known = titled(description, held, country);
      if (known.isEmpty() && held.role().use() == Role.Use.OFFICE) {
        known = untitled(description, country);
      }
      if (known.isPresent()) {
        join(description, known.get(), title);
        return;
      }
    }
    String name = plainName(description);
    Cluster made = clusters.keyed(Kind.PERSON, "description:" + Clusters.slug(name), name, false);
    join(description, made, title);
  }

  /** The last person spoken of who has borne this title. */
  private Optional<Cluster> titled(Mention at, Title title, Optional<String> country) {
    String noun = title.noun().toLowerCase(Locale.ROOT);
    Predicate<Cluster> bore =
        c -> c.mayBeOf(country) && c.titles.stream().anyMatch(held -> matches(held.noun(), noun));
    return clusters
        .salience
        .before(at, clusters.of, c -> c.kind == Kind.PERSON && bore.test(c))
        .or(() -> clusters.lastBefore(at, Kind.PERSON, bore));
  }

  /** {@code the minister} for a foreign minister, {@code the leader} for a president. */
  private static boolean matches(String held, String noun) {
    return held.equals(noun)
        || held.endsWith(" " + noun)
        || held.startsWith(noun + " of ")
        || held.startsWith(noun + " for ")
        || noun.endsWith(" " + held)
        || (noun.equals("leader")
            && (held.endsWith("president")
                || held.endsWith("prime minister")
                || held.endsWith("chairman")
                || held.endsWith("king")));
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
    String name = plainName(description);
    Cluster person =
        clusters
            .takenUp(description, c -> c.kind == Kind.PERSON && c.mayBeOf(country))
            .orElseGet(
                () ->
                    clusters.keyed(Kind.PERSON, "description:" + Clusters.slug(name), name, false));
    person.country = person.country.or(() -> country);
    clusters.put(description, person);
  }

  private void lettered(Mention description) {
    Optional<Cluster> known =
        pointsBack(clusters.marked.wordsIn(description.span()).getFirst())
            ? clusters.takenUp(
                description, c -> c.kind == Kind.GROUP || c.kind == Kind.ORGANIZATION)
            : Optional.empty();
    if (known.isPresent()) {
      clusters.put(description, known.get());
      return;
    }
    String name = plainName(description);
    Cluster cluster = clusters.keyed(Kind.GROUP, "group:" + Clusters.slug(name), name, false);
    if (cluster.country.isEmpty()) {
      cluster.country = clusters.countryIn(description.span());
    }
    Title.of(clusters.marked, description, clusters.lexicon)
        .ifPresent(title -> cluster.sectors.addAll(title.role().sectors()));
    clusters.put(description, cluster);
  }

  private void agreement(Mention description) {
    List<Word> inside = clusters.marked.wordsIn(description.span());
    String head =
        inside.stream()
            .map(w -> w.text().toLowerCase(Locale.ROOT))
            .filter(HeadWords::isAgreement)
            .findFirst()
            .orElse("text");
    Optional<Cluster> known =
        pointsBack(inside.getFirst())
            ? spokenOf(description, inside, head)
            : apposed(description, inside);
    if (known.isPresent()) {
      clusters.put(description, known.get());
      return;
    }
    if (!HeadWords.isAgreement(head)) {
      return;
    }
    String name = plainName(description);
    clusters.put(
        description,
        clusters.keyed(
            Kind.AGREEMENT, "agreement:" + Clusters.slug(name), name, inside.size() > 2));
  }

  /** The agreement that {@code the deal}, {@code the 2021 accord} points back to. */
  private Optional<Cluster> spokenOf(Mention description, List<Word> inside, String head) {
    boolean bare = inside.size() == 2;
    Predicate<Cluster> same =
        bare ? c -> canBeCalled(c, head) : c -> sameParties(c, description, head);
    Optional<Cluster> known =
        clusters
            .salience
            .before(
                description, clusters.of, c -> c.kind == Kind.AGREEMENT && c.named && same.test(c))
            .or(
                () ->
                    clusters.lastBefore(description, Kind.AGREEMENT, c -> c.named && same.test(c)))
            .or(() -> clusters.lastBefore(description, Kind.AGREEMENT, same));
    List<Cluster> named = clusters.of(Kind.AGREEMENT).stream().filter(c -> c.named).toList();
    return known.isEmpty() && bare && named.size() == 1 ? Optional.of(named.getFirst()) : known;
  }

  /** {@code , a deal that …} behind the name of an agreement in the same sentence. */
  private Optional<Cluster> apposed(Mention description, List<Word> inside) {
    boolean bare = inside.size() == 2 && description.span().begin() > 2;
    if (!bare || text.charAt(description.span().begin() - 2) != ',') {
      return Optional.empty();
    }
    int sentence = clusters.marked.parsed().sentenceAt(description.span().begin()).span().begin();
    return clusters.lastBefore(
        description,
        Kind.AGREEMENT,
        c -> c.named && c.mentions.stream().anyMatch(m -> m.span().begin() >= sentence));
  }

  private static boolean pointsBack(Word first) {
    return first.is("the")
        || first.is("this")
        || first.is("that")
        || ClosedClass.POSSESSIVE.has(first);
  }

  private static boolean canBeCalled(Cluster agreement, String head) {
    String plain = HeadWords.plain(head);
    return GENERIC_AGREEMENTS.contains(plain)
        || agreement.name.toLowerCase(Locale.ROOT).contains(plain);
  }

  /** {@code the Chile-Peru treaty} for a treaty that has been said to be with Peru. */
  private boolean sameParties(Cluster agreement, Mention description, String head) {
    if (!agreement.name.toLowerCase(Locale.ROOT).contains(HeadWords.plain(head))) {
      return false;
    }
    List<Mention> parties =
        clusters.marked.mentionsIn(description.span()).stream()
            .filter(m -> m.kind() == Kind.STATE)
            .toList();
    if (parties.isEmpty()) {
      String name = agreement.name.toLowerCase(Locale.ROOT);
      return clusters.marked.wordsIn(description.span()).stream()
          .skip(1)
          .map(w -> w.text().toLowerCase(Locale.ROOT))
          .allMatch(
              w ->
                  name.contains(w)
                      || VAGUE.contains(w)
                      || Character.isDigit(w.charAt(0))
                      || w.equals(head));
    }
    return agreement.mentions.stream()
        .flatMap(m -> clusters.marked.mentionsIn(m.span()).stream())
        .filter(m -> m.kind() == Kind.STATE)
        .anyMatch(m -> parties.stream().anyMatch(p -> p.known().equals(m.known())));
  }

  private void body(Mention description) {
    List<Word> inside = clusters.marked.wordsIn(description.span());
    String head = inside.getLast().text();
    Optional<String> country = clusters.countryIn(description.span());
    boolean bare = inside.size() == 2 && pointsBack(inside.getFirst());
    Optional<Cluster> known =
        clusters.lastBefore(
            description,
            Kind.ORGANIZATION,
            c ->
                c.mayBeOf(country)
                    && (bare
                        ? hasWord(c.name, head)
                        : c.name.equalsIgnoreCase(plainName(description))));
    if (known.isPresent()) {
      clusters.put(description, known.get());
      return;
    }
    String name = plainName(description);
    Cluster made =
        clusters.keyed(Kind.ORGANIZATION, "organization:" + Clusters.slug(name), name, false);
    if (made.country.isEmpty()) {
      made.country = country;
    }
    clusters.lexicon.bodySector(head).ifPresent(made.sectors::add);
    clusters.put(description, made);
  }

  private static boolean hasWord(String name, String word) {
    for (String each : name.split(" ")) {
      if (each.equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
  }

  /** The description without its article or possessive. */
  private String plainName(Mention description) {
    List<Word> inside = clusters.marked.wordsIn(description.span());
    Word first = inside.getFirst();
    boolean drop =
        inside.size() > 1
            && (ClosedClass.DETERMINER.has(first) || ClosedClass.POSSESSIVE.has(first));
    int from = drop ? inside.get(1).span().begin() : description.span().begin();
    return text.substring(from, description.span().end());
  }
}
