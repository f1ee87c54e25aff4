package org.chancery.engine.office;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.mention.Lexicon;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.mention.Title;
import org.chancery.engine.office.Office.Status;
import org.chancery.engine.sentence.Word;

/**
 * Reads the office of one who is told only by that of another: {@code her predecessor Ba}, {@code
 * her Chilean counterpart, Ba}.
 */
final class Borrowed {

  /** Descriptions that lend the office of another, and the standing they give. */
  private static final Map<String, Status> LENT =
      Map.of(
          "predecessor", Status.FORMER,
          "counterpart", Status.CURRENT,
          "opposite number", Status.CURRENT,
          "colleague", Status.CURRENT,
          "successor", Status.CURRENT);

  /** Those of them who hold the like office elsewhere. */
  private static final Set<String> PEERS = Set.of("counterpart", "opposite number", "colleague");

  private final Resolved resolved;
  private final Lexicon lexicon;
  private final Standing standing;

  Borrowed(Resolved resolved, Lexicon lexicon, Standing standing) {
    this.resolved = resolved;
    this.lexicon = lexicon;
    this.standing = standing;
  }

  /** Whether a title is none of its own but lends that of another. */
  static boolean isLent(Title title) {
    return LENT.containsKey(title.role().noun());
  }

  /** The office of its holder, as that of the one whom the description names. */
  Optional<Office> office(Mention mention, Entity holder, List<Office> told) {
    return Title.of(resolved.marked(), mention, lexicon)
        .filter(title -> !isPeerInOffice(title, holder, told))
        .flatMap(title -> office(title, mention, holder, told));
  }

  private Optional<Office> office(Title title, Mention mention, Entity holder, List<Office> told) {
    String noun = title.role().noun();
    List<Entity> inside =
        resolved.marked().mentionsIn(mention.span()).stream()
            .filter(m -> !m.equals(mention))
            .flatMap(m -> resolved.of(m).stream())
            .toList();
    Optional<Entity> lender = inside.stream().filter(e -> e.kind() == Kind.PERSON).findFirst();
    Optional<EntityId> state =
        inside.stream().filter(e -> e.kind() == Kind.STATE).map(Entity::id).findFirst();
    if (state.isEmpty() && isColleague(noun)) {
      return Optional.empty();
    }
    Optional<EntityId> of =
        state.or(() -> holder.country().flatMap(resolved::state).map(Entity::id));
    int last = resolved.marked().parsed().words().size();
    Status own = standing.of(title, 0, last, last);
    Status status = own == Status.CURRENT ? LENT.getOrDefault(noun, own) : own;
    Because because =
        Because.of("title", "office: that of the one the description names", mention.span());
    return told.stream()
        .filter(o -> lender.filter(l -> l.id().equals(o.holder())).isPresent())
        .filter(o -> o.status() != Status.CANDIDATE && isLentAs(mention, o))
        .min(Comparator.comparing(o -> (o.status() == Status.FORMER) != noun.equals("successor")))
        .map(
            o ->
                new Office(
                    "",
                    holder.id(),
                    o.title(),
                    PEERS.contains(noun) ? of : o.of(),
                    PEERS.contains(noun) ? o.status() : status,
                    Optional.empty(),
                    Evidence.of(mention.span(), because)));
  }

  /** Whether it is the one named behind {@code as}: {@code her predecessor as trade minister}. */
  private boolean isLentAs(Mention mention, Office lent) {
    List<Word> words = resolved.marked().parsed().words();
    int as = resolved.marked().parsed().firstWordFrom(mention.span().end());
    if (as + 1 >= words.size() || !words.get(as).is("as")) {
      return true;
    }
    int end = as + 1;
    while (end < words.size() && words.get(end).isAlphanumeric()) {
      end++;
    }
    return end == as + 1
        || lent.title()
            .toLowerCase(Locale.ROOT)
            .endsWith(
                words
                    .get(as + 1)
                    .span()
                    .through(words.get(end - 1).span())
                    .of(resolved.text())
                    .toLowerCase(Locale.ROOT));
  }

  /** {@code her Chilean colleague}: of her rank only if of another state. */
  private static boolean isColleague(String noun) {
    return noun.equals("colleague");
  }

  /** {@code her counterpart, Transport Minister Ba}: whether a peer has an office of his own. */
  private static boolean isPeerInOffice(Title title, Entity holder, List<Office> told) {
    return PEERS.contains(title.role().noun())
        && told.stream()
            .anyMatch(o -> o.holder().equals(holder.id()) && o.status() == Status.CURRENT);
  }
}
