package org.chancery.engine.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Lexicon;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.mention.Title;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.View;
import org.chancery.engine.sentence.ClosedClass;
import org.chancery.engine.sentence.Word;

/** The runs of words that the network finds likely to tell a title, cut to what is one. */
final class TitleRuns {

  /** From this chance on a word belongs to a title, if one of its words is as likely as not. */
  private static final double LIKELY = 0.4;

  /** How likely one of its words must be. */
  private static final double EVEN = 0.5;

  /** How a word hangs on the noun behind it that it belongs to. */
  private static final Set<String> QUALIFYING = Set.of("amod", "compound", "nummod");

  private final Resolved resolved;
  private final Lexicon lexicon;
  private final List<Word> words;
  private final View view;

  TitleRuns(Resolved resolved, Lexicon lexicon) {
    this.resolved = resolved;
    this.lexicon = lexicon;
    this.words = resolved.marked().parsed().words();
    this.view = resolved.marked().seen().view();
  }

  /** The runs of words that the network finds likely, with the hyphens in them. */
  List<TitleRun> all() {
    List<TitleRun> runs = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (view.within("title", i) >= LIKELY) {
        int end = runs.isEmpty() ? -1 : runs.getLast().end();
        boolean goesOn = end == i || (end > 0 && end == i - 1 && joins(words.get(end)));
        runs.add(new TitleRun(goesOn ? runs.removeLast().begin() : i, i + 1));
      }
    }
    return runs.stream()
        .map(this::completed)
        .map(this::trimmed)
        .filter(this::isSure)
        .filter(this::isOfWords)
        .toList();
  }

  /** Whether a run has any letters: the network may see a title in an apostrophe. */
  private boolean isOfWords(TitleRun run) {
    return words.subList(run.begin(), run.end()).stream().anyMatch(Word::isAlphanumeric);
  }

  /** The mark or small word between two parts of one title: {@code consul in my town}. */
  private static boolean joins(Word word) {
    return word.text().equals("-")
        || ClosedClass.POSSESSIVE.has(word)
        || ClosedClass.DETERMINER.has(word);
  }

  /**
   * {@code naval attaché} of {@code naval}, {@code go-between} of {@code go-}, {@code union leader}
   * of {@code leader}.
   */
  private TitleRun completed(TitleRun run) {
    List<Branch> branches = resolved.marked().seen().branches();
    int begin = run.begin();
    while (!branches.isEmpty() && begin > 0 && isPartOf(branches.get(begin - 1), begin)) {
      begin--;
    }
    int end = run.end();
    while (!branches.isEmpty() && end < words.size() && leadsOn(branches.get(end - 1), end)) {
      end++;
    }
    return new TitleRun(begin, end);
  }

  /** {@code union} before {@code leader}: whether a small word makes one noun with the next. */
  private boolean isPartOf(Branch branch, int next) {
    Word word = words.get(next - 1);
    return branch.head() == next
        && branch.relation().equals("compound")
        && word.isAlphanumeric()
        && !word.isCapitalized();
  }

  private boolean leadsOn(Branch last, int next) {
    return words.get(next).isAlphanumeric()
        && (words.get(next - 1).text().equals("-")
            || (last.head() == next && QUALIFYING.contains(last.relation())));
  }

  /** {@code mayor} of {@code today mayor of}: without what only leads to it or to further words. */
  private TitleRun trimmed(TitleRun run) {
    int begin = run.begin();
    int end = beforeName(run);
    while (begin < end
        && (ClosedClass.ADPOSITION.has(words.get(begin))
            || ClosedClass.ADVERB.has(words.get(begin)))) {
      begin++;
    }
    while (end > begin && ClosedClass.any(words.get(end - 1))) {
      end--;
    }
    return withoutOwner(new TitleRun(begin, end));
  }

  /** The place behind a title that runs on into the name of somebody: {@code attorney Ana}. */
  private int beforeName(TitleRun run) {
    Word last = words.get(run.end() - 1);
    return resolved
        .marked()
        .covering(last.span())
        .filter(Mention::isPersonName)
        .map(name -> resolved.marked().parsed().firstWordFrom(name.span().begin()))
        .filter(begin -> begin > run.begin() && !words.get(begin - 1).is("and"))
        .orElse(run.end());
  }

  /** {@code foreign minister} of {@code Chilean foreign minister}, {@code mayor of Arica}. */
  private TitleRun withoutOwner(TitleRun run) {
    int begin = run.begin();
    while (begin + 1 < run.end() && isPlace(begin)) {
      begin++;
    }
    int of = run.end() - 1;
    while (of > begin && !words.get(of).is("of")) {
      of--;
    }
    boolean place =
        of > begin
            && of + 1 < run.end()
            && (IntStream.range(of + 1, run.end()).allMatch(this::isPlace)
                || isNamedBody(of + 1, run));
    return new TitleRun(begin, place ? of : run.end());
  }

  /** {@code the Harbour Committee} behind {@code chairwoman of}, but no field of a minister. */
  private boolean isNamedBody(int from, TitleRun run) {
    int first = ClosedClass.DETERMINER.has(words.get(from)) ? from + 1 : from;
    return first > from
        && first < run.end()
        && IntStream.range(first, run.end())
            .allMatch(
                word ->
                    resolved
                        .marked()
                        .covering(words.get(word).span())
                        .filter(m -> m.kind() == Kind.ORGANIZATION && m.form() == Form.NAME)
                        .isPresent());
  }

  private boolean isPlace(int word) {
    return resolved
        .marked()
        .covering(words.get(word).span())
        .filter(mention -> mention.kind() == Kind.PLACE || mention.kind() == Kind.STATE)
        .isPresent();
  }

  private boolean isSure(TitleRun run) {
    return run.end() > run.begin()
        && !isBody(run)
        && (hasRole(run) || LeadingVerbs.isOne(words.get(run.begin())) || !isElse(run))
        && !Title.isCourtesy(words.get(run.end() - 1).text())
        && IntStream.range(run.begin(), run.end())
            .anyMatch(word -> view.within("title", word) >= EVEN);
  }

  private boolean hasRole(TitleRun run) {
    return IntStream.range(run.begin(), run.end())
        .anyMatch(i -> lexicon.roleAt(words, i).isPresent());
  }

  /** {@code on the backbench}, {@code has governed}: words that stand as no title does. */
  private boolean isElse(TitleRun run) {
    int first = run.begin();
    while (first > 0 && (joins(words.get(first)) || joins(words.get(first - 1)))) {
      first--;
    }
    Word before = words.get(Math.max(0, first - 1));
    boolean hyphen = words.get(run.begin()).text().startsWith("-");
    boolean at = hyphen || (ClosedClass.ADPOSITION.has(before) && !before.is("as"));
    return at || isPlace(run.begin()) || before.isHave();
  }

  /** {@code peace commission} of {@code at the peace commission}: no title but a body. */
  private boolean isBody(TitleRun run) {
    boolean of = IntStream.range(run.begin(), run.end()).anyMatch(i -> words.get(i).is("of"));
    return !hasRole(run) && !of && lexicon.bodySector(words.get(run.end() - 1).text()).isPresent();
  }
}
