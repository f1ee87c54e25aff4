package org.chancery.engine.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.engine.document.Dateline;
import org.chancery.engine.mention.Lexicon;
import org.chancery.engine.mention.Marked;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.network.Antecedent;
import org.chancery.engine.sentence.Word;

/** The entities of one document while they are being told apart. */
final class Clusters {

  /** How many mentions back a thing is still in mind. */
  private static final int FURTHEST = 300;

  /**
   * How many words back a person is still meant by {@code the official} or {@code he} with nothing
   * but the network to tell so: without an end, unnamed sources become persons named long before.
   */
  private static final int NEAR = 120;

  /** What the place of the dispatch counts among mentions of states. */
  private static final int HOME = 3;

  final Lexicon lexicon;
  final Marked marked;
  final Salience salience;
  final CountryWords countries;
  final Map<Mention, Cluster> of = new HashMap<>();
  private final Map<String, Cluster> byKey = new LinkedHashMap<>();
  private final Map<Integer, Cluster> nameByBegin = new HashMap<>();
  private final Map<Integer, Cluster> byEnd = new HashMap<>();

  Clusters(Lexicon lexicon, Marked marked) {
    this.lexicon = lexicon;
    this.marked = marked;
    this.salience = new Salience(marked);
    this.countries = new CountryWords(this);
  }

  List<Cluster> all() {
    return byKey.values().stream().filter(c -> !c.mentions.isEmpty()).toList();
  }

  List<Cluster> of(Mention.Kind kind) {
    return byKey.values().stream().filter(c -> c.kind == kind && !c.mentions.isEmpty()).toList();
  }

  boolean has(String key) {
    return byKey.containsKey(key);
  }

  /** The cluster of this kind of which a name begins at this offset. */
  Optional<Cluster> namedAt(int offset, Mention.Kind kind) {
    return Optional.ofNullable(nameByBegin.get(offset)).filter(c -> c.kind == kind);
  }

  /** The cluster that passes and was last spoken of before this mention. */
  Optional<Cluster> lastBefore(Mention at, Mention.Kind kind, Predicate<Cluster> passes) {
    int end = marked.firstMentionFrom(at.span().begin());
    for (int i = end - 1; i >= Math.max(0, end - FURTHEST); i--) {
      Cluster cluster = of.get(marked.mentions().get(i));
      if (cluster != null && cluster.kind == kind && passes.test(cluster)) {
        return Optional.of(cluster);
      }
    }
    return Optional.empty();
  }

  /** The cluster that passes and that the network sees a mention take up. */
  Optional<Cluster> takenUp(Mention mention, Predicate<Cluster> passes) {
    int head = marked.head(mention).index();
    int furthest = isSomebody(mention) ? NEAR : head;
    for (Antecedent each : marked.seen().antecedents().getOrDefault(head, List.of())) {
      Optional<Cluster> cluster = headedBy(marked.parsed().words().get(each.word()), mention);
      if (head - each.word() <= furthest && cluster.filter(passes).isPresent()) {
        return cluster;
      }
    }
    return Optional.empty();
  }

  private static boolean isSomebody(Mention mention) {
    return mention.kind() == Mention.Kind.PERSON || mention.form() == Mention.Form.PRONOUN;
  }

  /** The cluster of the shortest mention that a word heads, before a mention. */
  private Optional<Cluster> headedBy(Word word, Mention before) {
    return marked
        .allHeadedBy(word)
        .filter(m -> m.span().end() <= before.span().begin())
        .min(Comparator.comparingInt(m -> m.span().length()))
        .flatMap(m -> Optional.ofNullable(of.get(m)));
  }

  /** The cluster of the mention that ends at this offset. */
  Optional<Cluster> endingAt(int offset) {
    return Optional.ofNullable(byEnd.get(offset));
  }

  /**
   * Those whose the bearer of a description is: {@code her} of {@code her lawyer}, {@code Baku} of
   * {@code Baku, whose envoy}.
   */
  Stream<Cluster> owners(Mention description) {
    List<Word> words = marked.parsed().words();
    int first = marked.parsed().firstWordFrom(description.span().begin());
    int last = first > 0 && words.get(first - 1).is(",") ? first - 2 : first - 1;
    Optional<Cluster> before =
        last >= 0 && words.get(first).is("whose")
            ? endingAt(words.get(last).span().end())
            : Optional.empty();
    return Stream.concat(
        before.stream(),
        marked.mentionsIn(description.span()).stream()
            .filter(m -> m.form() == Mention.Form.PRONOUN)
            .flatMap(m -> Optional.ofNullable(of.get(m)).stream()));
  }

  /** The cluster with this key, made where there is none yet. */
  Cluster keyed(Mention.Kind kind, String key, String name, boolean named) {
    return byKey.computeIfAbsent(key, k -> new Cluster(kind, k, name, named));
  }

  void put(Mention mention, Cluster cluster) {
    of.put(mention, cluster);
    cluster.mentions.add(mention);
    byEnd.put(mention.span().end(), cluster);
    if (mention.form() == Mention.Form.NAME) {
      nameByBegin.put(mention.span().begin(), cluster);
    }
  }

  /** Holds two for one: all that is known of the other goes to the one that stays. */
  void merge(Cluster other, Cluster stays) {
    List.copyOf(other.mentions).forEach(mention -> put(mention, stays));
    other.mentions.clear();
    stays.titles.addAll(other.titles);
    stays.sectors.addAll(other.sectors);
    stays.country = stays.country.or(() -> other.country);
    stays.gender = stays.gender.or(() -> other.gender);
  }

  /**
   * The state whose government a text means that does not say: the one whose town stands right
   * before, else the one that the network sees it take up, else the one that is spoken of most.
   */
  Optional<Cluster> governed(Mention government) {
    Optional<String> here = endingAt(government.span().begin() - 1).flatMap(c -> c.country);
    Map<String, Integer> counts = new TreeMap<>();
    all().forEach(c -> c.country.ifPresent(i -> counts.merge(i, c.mentions.size(), Integer::sum)));
    marked
        .parsed()
        .document()
        .dateline()
        .flatMap(Dateline::place)
        .flatMap(lexicon::countryOf)
        .ifPresent(iso3 -> counts.merge(iso3, HOME, Integer::sum));
    return here.or(
            () -> takenUp(government, c -> c.kind == Mention.Kind.STATE).flatMap(c -> c.country))
        .or(
            () ->
                counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey))
        .flatMap(iso3 -> of(Mention.Kind.STATE).stream().filter(c -> isOf(c, iso3)).findFirst());
  }

  private static boolean isOf(Cluster cluster, String iso3) {
    return cluster.country.filter(iso3::equals).isPresent();
  }

  static String slug(String name) {
    StringBuilder slug = new StringBuilder();
    for (String part : PersonNames.parts(name)) {
      slug.append(slug.isEmpty() ? "" : "-").append(part);
    }
    return slug.isEmpty() ? name.toLowerCase(Locale.ROOT) : slug.toString();
  }

  List<Mention> mentions(Mention.Form... forms) {
    List<Mention.Form> wanted = List.of(forms);
    return new ArrayList<>(
        marked.mentions().stream().filter(m -> wanted.contains(m.form())).toList());
  }
}
