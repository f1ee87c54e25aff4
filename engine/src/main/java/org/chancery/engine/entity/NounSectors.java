package org.chancery.engine.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.sentence.Heads;
import org.chancery.engine.sentence.Word;
import org.chancery.knowledge.SectorWords;

/**
 * The sectors that nouns tell by which nobody is titled, and those of the words before them: {@code
 * warships}, {@code park guards}, {@code the rebel commander}, {@code the farmers' delegation}.
 */
final class NounSectors {

  /** Nouns for bodies that say nothing of who is in them. */
  private static final Set<String> BODIES =
      Set.of(
          "association",
          "associations",
          "camp",
          "camps",
          "committee",
          "conference",
          "convoy",
          "delegation",
          "federation",
          "group",
          "groups",
          "movement",
          "network",
          "organisation",
          "organisations",
          "organization",
          "organizations",
          "team",
          "teams");

  private final Clusters clusters;
  private final Several several;
  private final SectorWords telling = SectorWords.bundled();

  NounSectors(Clusters clusters) {
    this.clusters = clusters;
    this.several = new Several(clusters);
  }

  /**
   * The sector of a noun that no title has: a plural, a body, arms; or of it and the word before
   * it, {@code park guards}.
   */
  Optional<String> of(List<Word> inside) {
    Word head = Heads.of(inside);
    String plain = head.text().toLowerCase(Locale.ROOT);
    return twoWords(inside)
        .flatMap(two -> ofRole(two).or(() -> clusters.lexicon.bodySector(two)))
        .or(() -> telling.noun(plain))
        .or(() -> BODIES.contains(plain) ? Optional.empty() : clusters.lexicon.bodySector(plain))
        .or(() -> ofRole(plain));
  }

  /** The sector of those behind a number: {@code deputies} of {@code two of its deputies}. */
  Optional<String> counted(Mention description) {
    List<Word> whom = several.whom(description);
    for (int to = 1; to <= whom.size(); to++) {
      Optional<String> sector = of(whom.subList(0, to));
      if (sector.isPresent()) {
        return sector;
      }
    }
    return Optional.empty();
  }

  private Optional<String> ofRole(String noun) {
    return clusters.lexicon.role(noun).flatMap(role -> role.sectors().stream().findFirst());
  }

  /** The head of a description and the word before it, in lower case. */
  private static Optional<String> twoWords(List<Word> inside) {
    Word head = Heads.of(inside);
    return inside.stream()
        .filter(word -> word.index() + 1 == head.index())
        .map(word -> (word.text() + " " + head.text()).toLowerCase(Locale.ROOT))
        .findFirst();
  }

  /** Whether a noun with the word before it is a role of its own: {@code police officer}. */
  boolean isRole(List<Word> inside) {
    return twoWords(inside).flatMap(this::ofRole).isPresent();
  }

  /** The sectors that the words before the noun of a description tell. */
  List<String> besideNoun(Mention description) {
    List<Word> inside = clusters.marked.wordsIn(description.span());
    return before(Heads.of(inside).span().begin(), inside);
  }

  /** The sectors that the words up to an offset tell, and those who make up a body. */
  List<String> before(int end, List<Word> inside) {
    List<String> sectors = new ArrayList<>();
    inside.stream().filter(word -> word.span().end() <= end).forEach(word -> beside(word, sectors));
    sectors.addAll(madeOf(inside));
    return sectors;
  }

  private void beside(Word word, List<String> sectors) {
    telling
        .beside(word.text().toLowerCase(Locale.ROOT))
        .filter(_ -> clusters.marked.covering(word.span()).isEmpty())
        .ifPresent(sectors::add);
  }

  /** {@code the farmers' delegation}: the sectors of those who make up a body of any kind. */
  List<String> madeOf(List<Word> inside) {
    Word head = Heads.of(inside);
    return BODIES.contains(head.text().toLowerCase(Locale.ROOT))
        ? inside.stream()
            .filter(word -> word.index() < head.index())
            .flatMap(word -> clusters.lexicon.role(word.text().toLowerCase(Locale.ROOT)).stream())
            .flatMap(role -> role.sectors().stream().limit(1))
            .toList()
        : List.of();
  }

  /** Whether a noun for a body says nothing of who is in it: {@code group}. */
  static boolean isOfAnybody(String noun) {
    return BODIES.contains(noun);
  }
}
