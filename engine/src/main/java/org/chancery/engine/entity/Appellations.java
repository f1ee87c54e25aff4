package org.chancery.engine.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * What those are called whom a text does not name: by all the words that belong to a description.
 */
final class Appellations {

  private final Clusters clusters;
  private final String text;
  private final Tails tails;
  private final Phrasing phrasing;
  private final OfState ofState;

  Appellations(Clusters clusters) {
    this.clusters = clusters;
    this.text = clusters.marked.text();
    this.tails = new Tails(clusters.marked);
    this.phrasing = new Phrasing(clusters.marked);
    this.ofState = new OfState(clusters.lexicon, text);
  }

  /** Somebody known by a description alone, called by all of it. */
  Cluster made(Kind kind, String prefix, Mention description) {
    String full = full(description).of(text);
    return clusters.keyed(kind, key(prefix, description), full, false);
  }

  /** The description with the words behind it that belong to it. */
  Span whole(Mention description) {
    return new Span(description.span().begin(), tails.endOf(description));
  }

  /** The description without its article, with the words around it that belong to it. */
  private Span full(Mention description) {
    return phrasing.whole(description, new Span(begin(description), tails.endOf(description)));
  }

  /** The key of a body or of the holder of an office, the same for all ways to say whose it is. */
  String key(String prefix, Mention description) {
    Span full = full(description);
    Word head = clusters.marked.head(description);
    boolean bodyOrOffice =
        description.kind() == Kind.ORGANIZATION
            || (description.kind() == Kind.PERSON
                && ofState.isOffice(head.text().toLowerCase(Locale.ROOT)));
    Optional<String> called =
        bodyOrOffice ? ofState.called(clusters.marked.wordsIn(full), head) : Optional.empty();
    return prefix + Clusters.slug(called.orElseGet(() -> full.of(text)));
  }

  /** The description without its article or possessive; {@code both sides} stay both. */
  String plain(Mention description) {
    return text.substring(begin(description), description.span().end());
  }

  private int begin(Mention description) {
    List<Word> inside = clusters.marked.wordsIn(description.span());
    Word first = inside.getFirst();
    boolean drop =
        inside.size() > 1
            && (ClosedClass.DETERMINER.has(first) || ClosedClass.POSSESSIVE.has(first))
            && !first.is("both");
    return drop ? inside.get(1).span().begin() : description.span().begin();
  }
}
