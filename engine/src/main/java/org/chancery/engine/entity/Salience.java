package org.chancery.engine.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.engine.mention.Marked;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Quote;
import org.chancery.engine.sentence.QuoteMarks;
import org.chancery.engine.sentence.Word;

/**
 * Which entity is most in mind at a place of the text: the nearer and the more a subject, the more,
 * after Lappin and Leass (1994), An Algorithm for Pronominal Anaphora Resolution.
 */
final class Salience {

  private static final Set<String> REPORTING = Set.of("said", "says", "added", "told", "noted");
  private static final int SENTENCES_BACK = 3;
  private static final int MENTIONS_BACK = 80;

  private final Marked marked;
  private final List<Mention> mentions;
  private final Set<Mention> quoted = new HashSet<>();
  private final Set<Mention> nested = new HashSet<>();
  private final Set<Mention> subjects = new HashSet<>();

  Salience(Marked marked) {
    this.marked = marked;
    this.mentions = marked.mentions();
    markQuoted();
    int reach = 0;
    for (Mention mention : mentions) {
      if (mention.span().end() <= reach) {
        nested.add(mention);
      }
      reach = Math.max(reach, mention.span().end());
    }
    markSubjects();
  }

  private void markQuoted() {
    List<Quote> quotes =
        QuoteMarks.in(marked.parsed()).stream().filter(q -> q.depth() == 0).toList();
    int q = 0;
    for (Mention mention : mentions) {
      while (q < quotes.size() && quotes.get(q).outer().end() <= mention.span().begin()) {
        q++;
      }
      if (q < quotes.size() && quotes.get(q).outer().covers(mention.span())) {
        quoted.add(mention);
      }
    }
  }

  /** The subject of a sentence is its first noun phrase outside quotations and prepositions. */
  private void markSubjects() {
    int sentence = -1;
    boolean found = false;
    Mention last = null;
    for (Mention mention : mentions) {
      int here = marked.parsed().sentenceAt(mention.span().begin()).index();
      if (here != sentence) {
        sentence = here;
        found = false;
        last = null;
      }
      if (quoted.contains(mention) || nested.contains(mention)) {
        continue;
      }
      boolean apposed = last != null && subjects.contains(last) && adjoins(last, mention);
      boolean free = !isOwner(mention) && !afterPreposition(mention);
      if (apposed || (free && !found) || besideReporting(mention)) {
        subjects.add(mention);
        found = true;
      }
      last = mention;
    }
  }

  boolean isQuoted(Mention mention) {
    return quoted.contains(mention);
  }

  boolean isSubject(Mention mention) {
    return subjects.contains(mention);
  }

  /** The most salient cluster before this mention among those that pass. */
  Optional<Cluster> before(Mention at, Map<Mention, Cluster> clusters, Predicate<Cluster> passes) {
    int here = marked.parsed().sentenceAt(at.span().begin()).index();
    int end = marked.firstMentionFrom(at.span().begin());
    Map<Cluster, Double> weights = new HashMap<>();
    List<Cluster> order = new ArrayList<>();
    for (int i = Math.max(0, end - MENTIONS_BACK); i < end; i++) {
      Mention mention = mentions.get(i);
      int back = here - marked.parsed().sentenceAt(mention.span().begin()).index();
      Cluster cluster = clusters.get(mention);
      if (back <= SENTENCES_BACK
          && cluster != null
          && mention.span().end() <= at.span().begin()
          && passes.test(cluster)) {
        double weight = weight(mention, quoted.contains(at)) * Math.pow(0.4, back);
        weights.merge(cluster, weight, Math::max);
        order.remove(cluster);
        order.add(cluster);
      }
    }
    return order.stream()
        .reduce((a, b) -> weights.getOrDefault(b, 0.0) >= weights.getOrDefault(a, 0.0) ? b : a);
  }

  private double weight(Mention mention, boolean fromQuote) {
    double weight = 2;
    if (subjects.contains(mention)) {
      weight = 4;
    } else if (isOwner(mention) || nested.contains(mention)) {
      weight = 1.2;
    }
    if (mention.form() == Form.PRONOUN) {
      weight *= 0.95;
    }
    return quoted.contains(mention) && !fromQuote ? weight * 0.3 : weight;
  }

  private boolean isOwner(Mention mention) {
    List<Word> words = marked.parsed().words();
    int next = marked.parsed().firstWordFrom(mention.span().end());
    return next < words.size()
        && (words.get(next).text().equals("'s") || words.get(next).text().equals("’s"));
  }

  private boolean besideReporting(Mention mention) {
    List<Word> words = marked.parsed().words();
    int first = marked.parsed().firstWordFrom(mention.span().begin());
    int next = marked.parsed().firstWordFrom(mention.span().end());
    return (first > 0 && REPORTING.contains(words.get(first - 1).text()))
        || (next < words.size() && REPORTING.contains(words.get(next).text()));
  }

  private boolean afterPreposition(Mention mention) {
    List<Word> words = marked.parsed().words();
    int first = marked.parsed().firstWordFrom(mention.span().begin());
    int article = first > 1 && ClosedClass.DETERMINER.has(words.get(first - 1)) ? 2 : 1;
    return first >= article && ClosedClass.ADPOSITION.has(words.get(first - article));
  }

  /** Whether no word parts the two but a comma: {@code President Diop}, {@code Diop, a judge}. */
  private boolean adjoins(Mention first, Mention second) {
    int gap = second.span().begin() - first.span().end();
    return gap == 1 || (gap == 2 && marked.text().charAt(first.span().end()) == ',');
  }
}
