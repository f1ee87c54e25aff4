package org.chancery.engine.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * The name that stands beside a noun for the body it is of, with nothing between: {@code the Hetq
 * newspaper}, {@code the news agency Tanjug}. The noun then tells only what the body is.
 */
final class CloseNames {

  /** What is published or sent: its name stands before the noun as well as behind it. */
  private static final Set<String> MEDIA =
      Set.of(
          "newspaper",
          "daily",
          "weekly",
          "paper",
          "magazine",
          "journal",
          "tabloid",
          "broadsheet",
          "broadcaster",
          "website",
          "radio",
          "television");

  private static final Set<String> AGENCIES = Set.of("agency", "service", "channel", "network");

  /** What may stand between the name and the noun: {@code the Tanjug news agency}. */
  private static final Set<String> NEWS =
      Set.of("news", "wire", "press", "television", "tv", "radio", "daily", "weekly", "business");

  /** How a name hangs on the noun that it stands behind. */
  private static final Set<String> BESIDE = Set.of("appos", "flat", "compound", "nmod", "nsubj");

  private final Clusters clusters;

  CloseNames(Clusters clusters) {
    this.clusters = clusters;
  }

  /** The body whose name stands beside the noun of a description. */
  Optional<Cluster> of(Mention description) {
    Word head = clusters.marked.head(description);
    return behind(head)
        .or(() -> before(description, head))
        .or(() -> apposed(description, head))
        .filter(c -> c.named);
  }

  /** {@code The company, Red Basin, said}; {@code his party, the National Front}. */
  private Optional<Cluster> apposed(Mention description, Word head) {
    List<Word> words = clusters.marked.parsed().words();
    int comma = clusters.marked.parsed().firstWordFrom(description.span().end());
    if (comma + 2 >= words.size() || !words.get(comma).is(",")) {
      return Optional.empty();
    }
    int first = words.get(comma + 1).is("the") ? comma + 2 : comma + 1;
    return clusters
        .marked
        .nameAt(words.get(first).span().begin())
        .filter(m -> m.kind() == Kind.ORGANIZATION && isApposed(m.span(), head))
        .flatMap(this::cluster);
  }

  private boolean isApposed(Span name, Word head) {
    List<Branch> branches = clusters.marked.seen().branches();
    return clusters.marked.wordsIn(name).stream()
        .filter(word -> word.index() < branches.size())
        .map(word -> branches.get(word.index()))
        .anyMatch(b -> b.head() == head.index() && b.relation().equals("appos"));
  }

  private Optional<Cluster> before(Mention description, Word head) {
    List<Word> words = clusters.marked.parsed().words();
    int last = head.index() - 1;
    boolean news = false;
    while (last > 0 && NEWS.contains(words.get(last).text())) {
      news = true;
      last--;
    }
    boolean medium = MEDIA.contains(head.text()) || (news && AGENCIES.contains(head.text()));
    if (!medium || last < 0) {
      return Optional.empty();
    }
    int end = words.get(last).span().end();
    return clusters.marked.mentionsIn(description.span()).stream()
        .filter(m -> m.form() == Form.NAME && m.kind() == Kind.ORGANIZATION)
        .filter(m -> m.span().end() == end)
        .findFirst()
        .flatMap(this::cluster)
        .filter(each -> !isOwner(each));
  }

  /** {@code the Defence Ministry newspaper}: whose it is, and not what it is called. */
  private boolean isOwner(Cluster body) {
    String last = body.name.substring(body.name.lastIndexOf(' ') + 1);
    boolean known = body.isKnownBody() && !body.sectors.contains("JRN");
    return known || clusters.lexicon.bodySector(last).filter(s -> !s.equals("JRN")).isPresent();
  }

  private Optional<Cluster> behind(Word head) {
    Optional<Mention> name =
        clusters
            .marked
            .nameAt(head.span().end() + 1)
            .filter(m -> m.kind() == Kind.ORGANIZATION && hangsOn(m.span(), head));
    return name.flatMap(this::cluster);
  }

  private boolean hangsOn(Span name, Word head) {
    List<Branch> branches = clusters.marked.seen().branches();
    return clusters.marked.wordsIn(name).stream()
        .filter(word -> word.index() < branches.size())
        .map(word -> branches.get(word.index()))
        .anyMatch(b -> b.head() == head.index() && BESIDE.contains(b.relation()));
  }

  private Optional<Cluster> cluster(Mention name) {
    return Optional.ofNullable(clusters.of.get(name));
  }
}
