package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.agreement.Agreement.Term;
import org.chancery.engine.agreement.Items.Item;
import org.chancery.engine.agreement.Place.Sort;
import org.chancery.engine.agreement.SeenTerms.Run;
import org.chancery.engine.agreement.Stages.Use;
import org.chancery.engine.attribution.Cues;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.figure.Figure;
import org.chancery.engine.network.Branch;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Parsed;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * Reads what an agreement provides: {@code which limits the fleet to 40 boats}, {@code under which
 * Chad will pay}, {@code Under the pact, Chad will pay. In return, …}; and what else the network
 * takes for such.
 */
final class TermReading {

  private static final Set<String> UNDER = Set.of("under", "by");
  private static final Set<String> NOT = Set.of("not", "n't", "never", "no", "whether");
  private static final Set<String> AS = Set.of("as", "which", "and", "who");
  private static final Set<String> TERMS = Set.of("terms", "text", "provisions", "letter");
  private static final Set<String> PASSIVE = Set.of("was", "were", "is", "are");
  private static final Set<String> RETURN = Set.of("return", "exchange", "turn");
  private static final Set<String> MODAL = Set.of("would", "will", "shall", "must");

  /** Verbs that tell what befalls an agreement rather than what it provides. */
  private static final Set<String> OTHER =
      Set.of(
          "be", "have", "need", "needs", "remain", "face", "depend", "come", "go", "become", "mean",
          "help", "take", "make", "fail", "hold", "bring", "not", "never", "also", "still", "show",
          "prove", "survive", "follow", "replace", "see", "outlive", "get", "fall", "win");

  private static final Set<String> NEW_CLAUSE =
      Set.of("but", "while", "although", "he", "she", "according", "though", "whereas");

  private static final int FARTHEST = 6;
  private static final int RELATIVE = 12;
  private static final int ASIDE = 26;

  private final Resolved resolved;
  private final Instruments instruments;
  private final List<Figure> figures;
  private final List<Word> words;
  private final SeenTerms seen;
  private final Items items;

  TermReading(Resolved resolved, Instruments instruments, List<Figure> figures) {
    this.resolved = resolved;
    this.instruments = instruments;
    this.figures = figures;
    this.words = resolved.marked().parsed().words();
    this.seen = new SeenTerms(resolved, instruments);
    this.items = new Items(words, resolved.marked().seen().branches());
  }

  /** The terms of one agreement, in reading order. */
  List<Term> of(Entity agreement) {
    List<Term> terms = new ArrayList<>();
    for (Place place : instruments.places(agreement)) {
      Parsed parsed = resolved.marked().parsed();
      Sentence sentence = parsed.sentenceAt(words.get(place.from()).span().begin());
      int first = sentence.words().getFirst().index();
      int end = first + sentence.words().size();
      boolean opened = opened(terms, place, first, end);
      boolean provided = !opened && provided(terms, place, end);
      if (provided(terms, place, end, agreement) || opened || provided) {
        inReturn(terms, end, sentence.paragraph());
      }
    }
    for (Run run : seen.of(agreement)) {
      add(terms, run.from(), words.get(run.from()).span().through(words.get(run.to() - 1).span()));
    }
    terms.sort(Comparator.comparingInt(term -> term.evidence().spans().getFirst().begin()));
    return terms;
  }

  /** {@code The treaty limits the fleet}, {@code it would give Chad a port}. */
  private boolean provided(List<Term> terms, Place place, int end) {
    int next = place.form() == Sort.ITS ? -1 : verbAfter(place.to(), end);
    int verb = next < 0 ? verbOf(place) : next;
    if (verb < 0) {
      return false;
    }
    int begin = ProvidingVerbs.isHolding(words.get(verb)) ? verb + 1 : verb;
    begin += begin < end && (words.get(begin).is("for") || words.get(begin).is("that")) ? 1 : 0;
    boolean relative =
        verb == next
            && words.subList(place.to(), verb).stream()
                .anyMatch(w -> w.is("which") || w.is("that"));
    if (!relative && isInPhrase(place)) {
      return false;
    }
    return add(terms, verb, begin, relative ? endOfRelative(begin, end) : end);
  }

  /**
   * The verb of providing that its noun is the subject of, over all that stands between, or -1:
   * {@code The pact, agreed in Lima and open to all, obliges}.
   */
  private int verbOf(Place place) {
    List<Branch> branches = resolved.marked().seen().branches();
    return IntStream.range(place.from(), Math.min(place.to(), branches.size()))
        .filter(k -> branches.get(k).relation().equals("nsubj"))
        .map(k -> branches.get(k).head())
        .filter(verb -> verb >= place.to() && ProvidingVerbs.isAt(words, verb))
        .filter(verb -> words.subList(place.to(), verb).stream().noneMatch(TermReading::isNot))
        .findFirst()
        .orElse(-1);
  }

  private static boolean isNot(Word word) {
    return NOT.contains(word.text());
  }

  /** {@code talks on the treaty}: where another noun is the subject of what follows. */
  private boolean isInPhrase(Place place) {
    int before = place.from() - 1;
    while (before > 0 && ClosedClass.DETERMINER.has(words.get(before))) {
      before--;
    }
    return before >= 0 && ClosedClass.ADPOSITION.has(words.get(before));
  }

  /** {@code the treaty, under which Chad pays}. */
  private boolean provided(List<Term> terms, Place place, int end, Entity agreement) {
    for (int i = place.to(); i + 2 < Math.min(end, place.to() + RELATIVE); i++) {
      boolean under = UNDER.contains(words.get(i).text()) && words.get(i + 1).is("which");
      if (under && place.form() == Sort.NOUN) {
        return !isNearerOther(agreement, place, i) && add(terms, i, i + 2, end);
      }
    }
    return false;
  }

  private boolean isNearerOther(Entity agreement, Place place, int relative) {
    return instruments.all().stream()
        .filter(each -> !each.id().equals(agreement.id()))
        .flatMap(each -> instruments.places(each).stream())
        .anyMatch(p -> p.form() == Sort.NOUN && p.from() >= place.to() && p.from() < relative);
  }

  /** {@code Under the treaty, which was signed in May, Chad pays}. */
  private boolean opened(List<Term> terms, Place place, int first, int end) {
    boolean under = UNDER.contains(words.get(first).text().toLowerCase(Locale.ROOT));
    boolean according = words.get(first).text().equals("According");
    boolean opens = (under || according) && place.from() - first <= 2;
    if (!opens || place.to() >= end) {
      return false;
    }
    int begin = place.to();
    boolean its = place.form() == Sort.ITS;
    while (its && begin < Math.min(end, place.to() + 3) && !isTerms(begin)) {
      begin++;
    }
    begin += its ? 1 : 0;
    return begin < end && add(terms, place.from(), overAsides(begin, end), end);
  }

  private boolean isTerms(int word) {
    return TERMS.contains(words.get(word).text());
  }

  /** Over what is set off between commas: {@code , signed in May,}, {@code , which he wrote,}. */
  private int overAsides(int from, int end) {
    int begin = from;
    while (begin < end && words.get(begin).text().equals(",")) {
      int next = begin + 1;
      boolean aside =
          next < end
              && (words.get(next).is("which")
                  || (words.get(next).text().endsWith("ed") && !words.get(next).isCapitalized()));
      int comma = aside ? comma(next, end) : -1;
      begin = comma > 0 ? comma : next;
    }
    return begin;
  }

  private int comma(int from, int end) {
    return IntStream.range(from, Math.min(end - 1, from + ASIDE))
        .filter(k -> words.get(k).text().equals(",") && !AS.contains(words.get(k + 1).text()))
        .findFirst()
        .orElse(-1);
  }

  /** {@code In return, Chad will pay.}: what the sentence behind a term gives for it. */
  private void inReturn(List<Term> terms, int next, int paragraph) {
    if (next + 3 >= words.size()) {
      return;
    }
    Sentence sentence = resolved.marked().parsed().sentenceAt(words.get(next).span().begin());
    int end = next + sentence.words().size();
    boolean opens = words.get(next).is("in") && RETURN.contains(words.get(next + 1).text());
    if (opens && sentence.paragraph() == paragraph) {
      int begin = words.get(next + 2).text().equals(",") ? next + 3 : next + 2;
      add(terms, next, begin, end);
    }
  }

  /** The verb of providing that the agreement is the subject of, or -1. */
  private int verbAfter(int from, int end) {
    boolean modal = false;
    for (int i = from; i < Math.min(end, from + FARTHEST); i++) {
      Word word = words.get(i);
      int over = overAside(i, end);
      if (over > i) {
        return verbAfter(over, end);
      }
      if (ProvidingVerbs.isAt(words, i) || (modal && isDeed(i, end))) {
        return i;
      }
      boolean leads = MODAL.contains(word.text()) || (word.is("to") && i > from && isBe(i - 1));
      modal = leads || (modal && (ClosedClass.ADVERB.has(word) || word.is("have")));
      if (!passes(i) || NOT.contains(word.text())) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isBe(int word) {
    return words.get(word).is("is") || words.get(word).is("are");
  }

  /** {@code would give}: a verb of what it does, with something behind it. */
  private boolean isDeed(int i, int end) {
    Word word = words.get(i);
    return i + 1 < end
        && words.get(i + 1).isAlphanumeric()
        && !ClosedClass.ADPOSITION.has(words.get(i + 1))
        && word.isAlphanumeric()
        && !word.isCapitalized()
        && !ClosedClass.any(word)
        && !OTHER.contains(word.text())
        && !word.text().endsWith("ly")
        && Stages.at(words, i).isEmpty()
        && Cues.lemma(word).isEmpty();
  }

  private boolean passes(int i) {
    Word word = words.get(i);
    return word.is("which")
        || word.is("that")
        || word.is("to")
        || word.text().equals(",")
        || word.text().equals(")")
        || ClosedClass.ADVERB.has(word)
        || word.text().endsWith("ly")
        || isReduced(i)
        || (ClosedClass.AUXILIARY.has(word) && !word.is("was"));
  }

  /** {@code The deal reached at Munyonyo obliges}: what stands between tells of it. */
  private boolean isReduced(int i) {
    boolean stage = !Stages.at(words, i).isEmpty() && words.get(i).text().endsWith("ed");
    boolean place = i > 1 && ClosedClass.ADPOSITION.has(words.get(i - 1)) && stageBefore(i - 2);
    return stage || place || (ClosedClass.ADPOSITION.has(words.get(i)) && stageBefore(i - 1));
  }

  private boolean stageBefore(int i) {
    return i >= 0 && !Stages.at(words, i).isEmpty() && words.get(i).text().endsWith("ed");
  }

  /** Over a clause between commas that tells of something else: {@code , which took effect,}. */
  private int overAside(int i, int end) {
    boolean comma = words.get(i).text().equals(",") && i + 2 < end;
    boolean opens = comma && (words.get(i + 1).is("which") || words.get(i + 2).is("which"));
    if (!opens) {
      return i;
    }
    for (int k = i + 2; k < Math.min(end, i + ASIDE); k++) {
      if (ProvidingVerbs.isAt(words, k) || MODAL.contains(words.get(k).text())) {
        return i;
      }
      if (words.get(k).text().equals(",")) {
        return k + 1;
      }
    }
    return i;
  }

  /** A relative clause ends at the comma before the verb of the main clause. */
  private int endOfRelative(int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      boolean verb =
          ClosedClass.AUXILIARY.has(words.get(i + 1)) || !Stages.at(words, i + 1).isEmpty();
      boolean main =
          i > from && (isFinite(i) || (words.get(i).isHave() && words.get(i + 1).is("been")));
      if ((words.get(i).text().equals(",") && verb) || main) {
        return i;
      }
    }
    return end;
  }

  /** What befalls the agreement: {@code the pact that feeds Chad was signed}, {@code lapsed}. */
  private boolean isFinite(int i) {
    boolean passive = PASSIVE.contains(words.get(i).text()) && !Stages.at(words, i + 1).isEmpty();
    return passive
        || Stages.at(words, i).stream().anyMatch(found -> found.use() == Use.INTRANSITIVE);
  }

  private boolean add(List<Term> terms, int verb, int from, int sentenceEnd) {
    int end = from;
    while (end < sentenceEnd && !ends(end, sentenceEnd)) {
      end++;
    }
    while (end > from
        && !words.get(end - 1).isAlphanumeric()
        && !words.get(end - 1).text().equals("%")) {
      end--;
    }
    if (end == from) {
      return false;
    }
    return add(terms, verb, words.get(from).span().through(words.get(end - 1).span()));
  }

  private boolean add(List<Term> terms, int word, Span whole) {
    boolean told = terms.stream().anyMatch(t -> t.evidence().spans().getFirst().overlaps(whole));
    int from = resolved.marked().parsed().firstWordFrom(whole.begin());
    int to = resolved.marked().parsed().firstWordFrom(whole.end());
    for (Item item : told ? List.<Item>of() : items.of(from, to)) {
      Span span = words.get(item.from()).span().through(words.get(item.to() - 1).span());
      List<String> inside =
          figures.stream().filter(f -> span.covers(f.span())).map(Figure::id).toList();
      Because because =
          Because.of("text", "agreement: what it is said to provide", words.get(word).span());
      terms.add(new Term(span.of(resolved.text()), inside, Evidence.of(span, because)));
    }
    return !told;
  }

  /** A clause ends at a semicolon, a full stop, or a comma before another clause. */
  private boolean ends(int i, int sentenceEnd) {
    String text = words.get(i).text();
    if (text.equals(";") || text.equals(".")) {
      return true;
    }
    return text.equals(",")
        && i + 1 < sentenceEnd
        && (NEW_CLAUSE.contains(words.get(i + 1).text())
            || ClosedClass.AUXILIARY.has(words.get(i + 1))
            || ProvidingVerbs.isAt(words, i + 1)
            || isReport(i + 1, sentenceEnd));
  }

  /** {@code , the minister said.}: who says so, behind what is said. */
  private boolean isReport(int from, int end) {
    return IntStream.range(from, Math.min(end, from + FARTHEST))
        .takeWhile(k -> words.get(k).isAlphanumeric())
        .anyMatch(k -> words.get(k).is("said") || words.get(k).is("says"));
  }
}
