package org.chancery.engine.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.sentence.Word;
import org.chancery.knowledge.GivenName.Gender;

/**
 * Tells which names of persons name the same, by the parts of them: {@code Gauto} for all of it.
 */
final class PersonResolution {

  /** Titles that are said with a name that stands alone. */
  private static final Set<String> WITH_NAME =
      Set.of(
          "Sheikh",
          "Sheikha",
          "King",
          "Queen",
          "Prince",
          "Princess",
          "Pope",
          "Lord",
          "Lady",
          "Baroness",
          "Mullah");

  private final Clusters clusters;
  private final Headings headings;
  private final Map<String, List<Cluster>> byPart = new HashMap<>();

  PersonResolution(Clusters clusters) {
    this.clusters = clusters;
    this.headings = new Headings(clusters.lexicon, clusters.marked.parsed().document());
  }

  void resolve(List<Mention> persons) {
    String text = clusters.marked.text();
    List<Mention> single = new ArrayList<>();
    for (Mention person : persons) {
      String letters = person.span().of(text);
      List<String> parts = PersonNames.parts(letters);
      if (parts.size() < 2) {
        single.add(person);
        continue;
      }
      Cluster cluster =
          sharing(parts).stream()
              .filter(c -> PersonNames.alike(PersonNames.parts(c.name), parts))
              .findFirst()
              .orElseGet(() -> newPerson(letters));
      if (parts.size() > PersonNames.parts(cluster.name).size()) {
        cluster.name = letters;
      }
      clusters.put(person, cluster);
    }
    clusters.of(Kind.PERSON).forEach(this::genderOf);
    for (Mention person : single) {
      String letters = person.span().of(text);
      List<String> parts = PersonNames.parts(letters);
      Optional<Gender> gender = courtesy(person);
      Cluster cluster =
          sharing(parts).stream()
              .min(
                  Comparator.comparingInt((Cluster c) -> misfit(c, gender))
                      .thenComparingInt(c -> c.distance(person)))
              .orElseGet(() -> newPerson(inFull(letters)));
      clusters.put(person, cluster);
      cluster.gender = cluster.gender.or(() -> gender);
    }
    clusters.of(Kind.PERSON).forEach(this::genderOf);
    clusters.of(Kind.PERSON).forEach(this::withTitle);
  }

  /** {@code King Hassan}, {@code Sheikh Hasina}: one whom the text calls by a single name. */
  private void withTitle(Cluster person) {
    if (PersonNames.parts(person.name).size() > 1) {
      return;
    }
    List<Word> words = clusters.marked.parsed().words();
    person.mentions.stream()
        .map(name -> clusters.marked.parsed().firstWordFrom(name.span().begin()) - 1)
        .filter(before -> before >= 0 && WITH_NAME.contains(words.get(before).text()))
        .findFirst()
        .ifPresent(before -> person.name = words.get(before).text() + " " + person.name);
  }

  /**
   * The persons of whose name the first or last of these is a part: {@code Gauto} for all of it.
   */
  private List<Cluster> sharing(List<String> parts) {
    List<Cluster> shared = new ArrayList<>(byPart.getOrDefault(parts.getLast(), List.of()));
    if (parts.size() > 1) {
      shared.addAll(byPart.getOrDefault(parts.getFirst(), List.of()));
    }
    return shared;
  }

  /** The full name from above the text, of one whom it calls by a last name in capitals. */
  private String inFull(String letters) {
    boolean capitals = letters.equals(letters.toUpperCase(Locale.ROOT));
    return capitals ? headings.fullName(letters).orElse(letters) : letters;
  }

  private Cluster newPerson(String letters) {
    List<String> parts = PersonNames.parts(letters);
    Cluster made = clusters.keyed(Kind.PERSON, "person:" + Clusters.slug(letters), letters, true);
    for (String part : new TreeSet<>(parts)) {
      List<Cluster> list = byPart.computeIfAbsent(part, _ -> new ArrayList<>(1));
      if (list.size() < 12) {
        list.add(made);
      }
    }
    return made;
  }

  /** How badly somebody fits {@code Mr}: a man, one of whom nobody knows it, a woman. */
  private static int misfit(Cluster person, Optional<Gender> gender) {
    if (gender.isEmpty() || person.gender.equals(gender)) {
      return 0;
    }
    return person.gender.isEmpty() ? 1 : 2;
  }

  /** What the word before a name tells: {@code Mrs}. */
  private Optional<Gender> courtesy(Mention name) {
    int before = clusters.marked.parsed().firstWordFrom(name.span().begin()) - 1;
    return before < 0
        ? Optional.empty()
        : Genders.ofCourtesy(clusters.marked.parsed().words().get(before).text());
  }

  private void genderOf(Cluster person) {
    for (Mention name : person.mentions) {
      person.gender = person.gender.or(() -> courtesy(name));
    }
    for (String part : person.name.split("[ -]")) {
      if (person.gender.isEmpty()) {
        person.gender = clusters.lexicon.gender(part).filter(g -> g != Gender.EITHER);
      }
    }
  }
}
