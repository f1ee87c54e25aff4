package org.chancery.engine.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;
import org.chancery.knowledge.SectorWords;

/**
 * The sectors of bodies that no table knows: those of nouns beside their names, {@code the Nanto, a
 * rebel alliance,}, or in the words for them, {@code the UN mission}, {@code the rebel council}.
 */
final class BodySectors {

  /** Sectors that a word beside the noun of a body tells before the noun. */
  private static final Set<String> SIDES = Set.of("REB", "PRM", "OPP", "MIL", "PTY");

  /** Nouns that stand behind the name of a body and tell what it is: {@code the Nanto company}. */
  private static final Set<String> BEHIND =
      Set.of(
          "bank",
          "broadcaster",
          "cartel",
          "company",
          "cooperative",
          "daily",
          "firm",
          "gang",
          "militia",
          "newspaper",
          "party",
          "station",
          "union",
          "weekly");

  private final Clusters clusters;
  private final NounSectors nouns;
  private final SectorWords telling = SectorWords.bundled();

  BodySectors(Clusters clusters, NounSectors nouns) {
    this.clusters = clusters;
    this.nouns = nouns;
  }

  /** A body whose sector no name or noun told; {@code the rebel council} is of the rebels. */
  void tell(Cluster cluster) {
    if (cluster.named && !cluster.isKnownBody()) {
      cluster.sooner(besideNames(cluster));
    }
    if (cluster.sectors.isEmpty()) {
      nouns.of(clusters.marked.wordsIn(cluster.first().span())).ifPresent(cluster.sectors::add);
    }
    if (!cluster.named) {
      List<Word> inside = clusters.marked.wordsIn(cluster.first().span());
      cluster.sooner(ofMany(cluster.first()));
      cluster.sooner(nouns.madeOf(inside));
      cluster.sooner(nouns.besideNoun(cluster.first()).stream().filter(SIDES::contains).toList());
    }
  }

  /** The sectors that nouns beside the names of a body tell, where it is first named so. */
  private List<String> besideNames(Cluster body) {
    return body.mentions.stream()
        .filter(mention -> mention.form() == Form.NAME)
        .sorted()
        .map(this::apposed)
        .filter(sectors -> !sectors.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /**
   * {@code the weekly Nanto}, {@code the ruling Nanto}, {@code the Nanto company}, {@code the
   * Nanto, a rebel alliance,}: what nouns before and behind a name tell of a body.
   */
  private List<String> apposed(Mention name) {
    List<Word> words = clusters.marked.parsed().sentenceAt(name.span().begin()).words();
    int offset = words.getFirst().index();
    int first = clusters.marked.parsed().firstWordFrom(name.span().begin()) - offset;
    int next = clusters.marked.parsed().firstWordFrom(name.span().end()) - offset;
    List<String> sectors = new ArrayList<>();
    if (next + 2 < words.size()
        && words.get(next).text().equals(",")
        && ClosedClass.DETERMINER.has(words.get(next + 1))) {
      int end = phraseEnd(words, next + 2);
      boolean closes = end < words.size() && !words.get(end).isAlphanumeric();
      if (closes || words.get(next + 1).is("a") || words.get(next + 1).is("an")) {
        sectors.addAll(kind(words.subList(next + 2, end)));
      }
    }
    if (next < words.size() && BEHIND.contains(words.get(next).text())) {
      sectors.addAll(kind(words.subList(next, next + 1)));
    }
    if (first > 0) {
      sectors.addAll(kind(words.subList(Math.max(0, first - 2), first)));
    }
    return sectors;
  }

  private static int phraseEnd(List<Word> words, int from) {
    int end = from;
    while (end < words.size()
        && words.get(end).isAlphanumeric()
        && !ClosedClass.any(words.get(end))) {
      end++;
    }
    return end;
  }

  /** The sectors of the noun at the end of a phrase in small letters, and of what stands by it. */
  private List<String> kind(List<Word> phrase) {
    if (phrase.isEmpty() || !isSmall(phrase.getLast())) {
      return List.of();
    }
    String noun = phrase.getLast().text();
    Optional<String> own = telling.noun(noun).or(() -> clusters.lexicon.bodySector(noun));
    boolean body = own.isPresent() || NounSectors.isOfAnybody(noun) || BEHIND.contains(noun);
    List<String> sectors = new ArrayList<>();
    for (Word word : body ? phrase : phrase.subList(phrase.size() - 1, phrase.size())) {
      telling.beside(word.text()).filter(SIDES::contains).ifPresent(sectors::add);
    }
    own.filter(_ -> !NounSectors.isOfAnybody(noun)).ifPresent(sectors::add);
    return sectors;
  }

  private static boolean isSmall(Word word) {
    return word.isAlphanumeric() && !word.isCapitalized() && !ClosedClass.any(word);
  }

  /** The sectors of a body of many states in the words for a part of it: {@code the UN mission}. */
  private List<String> ofMany(Mention description) {
    return clusters.marked.mentionsIn(description.span()).stream()
        .filter(each -> !each.equals(description) && each.known().isPresent())
        .flatMap(each -> Optional.ofNullable(clusters.of.get(each)).stream())
        .filter(c -> c.kind == Kind.ORGANIZATION && c.country.isEmpty())
        .findFirst()
        .map(c -> List.copyOf(c.sectors))
        .orElse(List.of());
  }
}
