package org.chancery.engine.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.mention.HeadWords;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.sentence.Word;
import org.chancery.knowledge.Body;

/**
 * What the words of a name, and those before it, tell of a body that no table knows: its sectors,
 * and its country, {@code the Chad Miners' Union}, {@code Chad's Fishery Board}.
 */
final class NameWords {

  /** What ends the part of a name that a body is called by for short. */
  private static final Set<String> LINKING = Set.of("of", "for", "in", "on", "and");

  private final Clusters clusters;

  NameWords(Clusters clusters) {
    this.clusters = clusters;
  }

  /** Whether a word ends the part of a name that a body is called by for short. */
  static boolean isLinking(String word) {
    return LINKING.contains(word);
  }

  void tell(Mention name, Cluster cluster) {
    if (name.kind() == Kind.AGREEMENT) {
      return;
    }
    Optional<Body> within = bodyIn(name);
    if (within.isPresent()) {
      cluster.sectors.addAll(within.get().sectors());
      cluster.country = within.get().iso3();
      return;
    }
    List<Word> words = headFirst(clusters.marked.wordsIn(name.span()));
    for (int i = 0; i < words.size(); i++) {
      String head = HeadWords.plain(words.get(i).text());
      if (i + 1 < words.size() && words.get(i + 1).index() + 1 == words.get(i).index()) {
        String two = words.get(i + 1).text() + " " + head;
        clusters.lexicon.bodySector(two).ifPresent(cluster.sectors::add);
      }
      clusters.lexicon.bodySector(head).ifPresent(cluster.sectors::add);
    }
    if (cluster.country.isEmpty() && name.kind() == Kind.ORGANIZATION) {
      cluster.country = countryOf(name);
    }
  }

  /** The words of a name, from the one that says what it is: {@code Ministry} of {@code Oil}. */
  private static List<Word> headFirst(List<Word> name) {
    int own = (int) name.stream().takeWhile(word -> !LINKING.contains(word.text())).count();
    List<Word> words = new ArrayList<>(name.subList(0, own).reversed());
    words.addAll(name.subList(own, name.size()));
    return words;
  }

  /** The body of many states that a name begins with: {@code OSCE Mission in Chile}. */
  private Optional<Body> bodyIn(Mention name) {
    return clusters
        .lexicon
        .nameAt(clusters.marked.wordsIn(name.span()), 0)
        .flatMap(known -> clusters.lexicon.body(known.value().key()))
        .filter(body -> body.iso3().isEmpty() && name.kind() == Kind.ORGANIZATION);
  }

  /** From a state in the name, or one that owns it: {@code South Korea's ruling People's Party}. */
  private Optional<String> countryOf(Mention name) {
    List<Word> words = clusters.marked.wordsIn(name.span());
    for (int i = 0; i < words.size(); i++) {
      var known = clusters.lexicon.nameAt(words, i);
      if (known.isPresent() && known.get().value().country().isPresent()) {
        return known.get().value().country();
      }
    }
    int at = clusters.marked.parsed().firstWordFrom(name.span().begin());
    List<Word> all = clusters.marked.parsed().words();
    for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
      Word word = all.get(i);
      if (!word.isAlphanumeric() && !word.text().endsWith("s") && !word.text().equals("-")) {
        return Optional.empty();
      }
      Optional<Mention> state = clusters.marked.covering(word.span());
      if (state.isPresent()) {
        Cluster owner = clusters.of.get(state.get());
        return owner == null || owner.kind != Kind.STATE ? Optional.empty() : owner.country;
      }
    }
    return Optional.empty();
  }
}
