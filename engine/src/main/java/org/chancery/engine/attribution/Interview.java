package org.chancery.engine.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.sentence.Quote;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.text.Span;

/**
 * The answers of an interview whose paragraphs no name opens: those behind paragraphs that ask or,
 * among such, only prompt, in quotation marks or in the first person. Who answers is who is
 * addressed, as in {@code Ms Ba, how are you?}, whom the title names, or of whom the text before
 * tells most.
 *
 * @param answers in reading order, each the paragraphs up to the next question
 * @param interviewee a name of who answers
 */
record Interview(List<List<Span>> answers, Optional<Span> interviewee) {

  /** Words of the longest paragraph that only asks or prompts. */
  private static final int LONGEST_QUESTION = 60;

  /** Questions that make an interview: with answers in quotation marks, and without. */
  private static final int FEWEST_QUOTED = 2;

  private static final int FEWEST_PLAIN = 3;

  /** Those of the questions without marks that say {@code you}. */
  private static final int FEWEST_ADDRESSED = 2;

  /** Words in marks that nobody need have said. */
  private static final int FEW_WORDS = 2;

  /** Letters of the longest title before who is addressed. */
  private static final int LONGEST_TITLE = 20;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}-]+");

  private static final Set<String> SECOND = Set.of("you", "your", "yours");
  private static final Set<String> RELATIVES = Set.of("who", "whose", "whom", "which");
  private static final Set<String> FIRST = Set.of("i", "we", "my", "our", "me", "us");

  Interview {
    answers = List.copyOf(answers);
  }

  static Interview in(Resolved resolved, Quoted quoted) {
    return new Reading(resolved, quoted).interview();
  }

  /** A name of who gives these answers, as far as the text tells. */
  static Optional<Span> interviewee(Resolved resolved, Quoted quoted, List<List<Span>> answers) {
    return new Reading(resolved, quoted).interviewee(answers);
  }

  /** What is answered, each by the interviewee if the text names one. */
  List<Attribution> attributions() {
    return answers.stream()
        .map(content -> new Attribution(interviewee, Optional.empty(), content))
        .toList();
  }

  /**
   * An attribution less what it holds of answers that its cue is no part of; empty where nothing is
   * left.
   */
  Optional<Attribution> without(Attribution attribution) {
    boolean isWithin = attribution.cue().filter(this::isAnswered).isPresent();
    List<Span> left =
        attribution.content().stream().filter(piece -> !isAnswered(piece) || isWithin).toList();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(new Attribution(attribution.source(), attribution.cue(), left));
  }

  private boolean isAnswered(Span span) {
    return answers.stream().flatMap(List::stream).anyMatch(span::overlaps);
  }

  /** Finds the interview of one document. */
  private static final class Reading {

    private final Resolved resolved;
    private final Quoted quoted;
    private final List<Span> paragraphs;

    Reading(Resolved resolved, Quoted quoted) {
      this.resolved = resolved;
      this.quoted = quoted;
      this.paragraphs = resolved.marked().parsed().paragraphs();
    }

    Interview interview() {
      List<List<Span>> answers = answers(true);
      if (answers.isEmpty()) {
        answers = inTurns();
      }
      if (answers.isEmpty()) {
        answers = answers(false);
      }
      return answers.isEmpty()
          ? new Interview(List.of(), Optional.empty())
          : new Interview(answers, interviewee(answers));
    }

    private List<List<Span>> answers(boolean inMarks) {
      List<List<Span>> answers = new ArrayList<>();
      int asked = 0;
      int addressed = 0;
      for (int i = 0; i + 1 < paragraphs.size(); i++) {
        boolean asks = isQuestion(i);
        boolean addresses = asked > 0 || has(i, SECOND);
        boolean prompts = addresses && isPrompt(i) && (inMarks || !has(i, FIRST));
        if ((asks || prompts) && isAnswer(i + 1, inMarks)) {
          asked += asks ? 1 : 0;
          addressed += asks && has(i, SECOND) ? 1 : 0;
          answers.add(answer(i + 1, inMarks));
        }
      }
      boolean enough =
          inMarks ? asked >= FEWEST_QUOTED : asked >= FEWEST_PLAIN && addressed >= FEWEST_ADDRESSED;
      return enough ? answers : List.of();
    }

    /**
     * The answers where from the first question to the end every other paragraph asks or prompts:
     * {@code They sued you.}
     */
    private List<List<Span>> inTurns() {
      int first = 0;
      while (first < paragraphs.size() && !isQuestion(first)) {
        first++;
      }
      List<List<Span>> answers = new ArrayList<>();
      int asked = 0;
      int marked = 0;
      int own = 0;
      for (int i = first; i + 1 < paragraphs.size(); i += 2) {
        boolean asks = isQuestion(i);
        if (!isPrompt(i) || (!asks && has(i, FIRST))) {
          return List.of();
        }
        asked += asks ? 1 : 0;
        marked += asks || has(i, SECOND) ? 1 : 0;
        own += has(i + 1, FIRST) ? 1 : 0;
        answers.add(paragraphs.subList(i + 1, i + 2));
      }
      boolean mostly = marked * 2 >= answers.size() && own * 2 >= answers.size();
      return mostly && asked >= FEWEST_QUOTED && answers.size() >= FEWEST_PLAIN
          ? answers
          : List.of();
    }

    private List<Span> answer(int from, boolean inMarks) {
      int to = from + 1;
      while (to < paragraphs.size() && !isQuestion(to) && isAnswer(to, inMarks)) {
        to++;
      }
      return paragraphs.subList(from, to);
    }

    private boolean isQuestion(int paragraph) {
      String text = paragraphs.get(paragraph).of(resolved.text()).strip();
      return (Turns.asks(text) || text.endsWith("?")) && isPrompt(paragraph);
    }

    /** Whether a paragraph is short and quotes nobody but whom it asks about. */
    private boolean isPrompt(int paragraph) {
      Span all = paragraphs.get(paragraph);
      List<Quote> quotes = quoted.beginningIn(all);
      return words(paragraph).size() <= LONGEST_QUESTION
          && (quotes.isEmpty()
              || (quotes.getFirst().outer().begin() > all.begin()
                  && (has(paragraph, SECOND) || quotes.stream().allMatch(this::isOfFewWords))));
    }

    /** Whether marks only hold words at a distance: {@code And the "war" of the goats?} */
    private boolean isOfFewWords(Quote quote) {
      return resolved.marked().wordsIn(quote.inner()).size() <= FEW_WORDS;
    }

    private boolean isAnswer(int paragraph, boolean inMarks) {
      return inMarks
          ? quoted.beginningIn(paragraphs.get(paragraph)).stream()
              .anyMatch(quote -> isAll(quote, paragraph))
          : has(paragraph, FIRST);
    }

    private boolean isAll(Quote quote, int paragraph) {
      Span all = paragraphs.get(paragraph);
      return quote.outer().begin() == all.begin() && quote.outer().end() >= all.end() - 1;
    }

    private boolean has(int paragraph, Set<String> pronouns) {
      return words(paragraph).stream()
          .filter(word -> !quoted.holds(word.span()))
          .anyMatch(word -> pronouns.contains(word.text().toLowerCase(Locale.ROOT)));
    }

    private List<Word> words(int paragraph) {
      return resolved.marked().wordsIn(paragraphs.get(paragraph));
    }

    private Optional<Span> interviewee(List<List<Span>> answers) {
      int first = answers.getFirst().getFirst().begin();
      int last = answers.getLast().getLast().end();
      int asked = paragraphs.get(Math.max(0, at(first) - 1)).begin();
      return persons(new Span(asked, last))
          .filter(m -> answers.stream().flatMap(List::stream).noneMatch(m.span()::overlaps))
          .filter(this::isAddressed)
          .min(Comparator.naturalOrder())
          .or(this::titled)
          .or(() -> lastHeard(asked))
          .or(() -> mostTold(asked))
          .or(() -> firstNamed(asked))
          .map(Mention::span);
    }

    private int at(int begin) {
      int at = 0;
      while (at < paragraphs.size() && paragraphs.get(at).begin() < begin) {
        at++;
      }
      return at;
    }

    private Stream<Mention> persons(Span span) {
      return resolved.marked().mentionsIn(span).stream()
          .filter(m -> m.form() == Form.NAME && !quoted.holds(m.span()))
          .filter(m -> resolved.of(m).map(Entity::kind).filter(Kind.PERSON::equals).isPresent());
    }

    /** {@code Ms Ba, how}, {@code is it true, Ms Ba?} */
    private boolean isAddressed(Mention name) {
      List<Word> words = resolved.marked().parsed().words();
      int after = resolved.marked().parsed().firstWordFrom(name.span().end());
      int before = resolved.marked().parsed().firstWordFrom(name.span().begin()) - 1;
      int paragraph = paragraphs.get(at(name.span().begin() + 1) - 1).begin();
      String title = resolved.text().substring(paragraph, name.span().begin());
      boolean opens = title.length() <= LONGEST_TITLE && !title.contains(",");
      boolean comma =
          after + 1 < words.size()
              && words.get(after).text().equals(",")
              && !RELATIVES.contains(words.get(after + 1).text())
              && !opensList(words, after + 1);
      boolean asks = after < words.size() && words.get(after).text().equals("?");
      return (comma && opens) || (asks && isBehindComma(before, words));
    }

    /** Whether behind a comma another name is listed: {@code And Ba, Diop, Seck?} */
    private boolean opensList(List<Word> words, int at) {
      return resolved
          .marked()
          .nameAt(words.get(at).span().begin())
          .map(name -> resolved.marked().parsed().firstWordFrom(name.span().end()))
          .filter(next -> next < words.size())
          .map(next -> words.get(next))
          .filter(next -> next.is(",") || next.is("?") || next.is("and"))
          .isPresent();
    }

    private boolean isBehindComma(int at, List<Word> words) {
      int i = at;
      while (i > 0 && i > at - 3 && (words.get(i).isCapitalized() || words.get(i).is("."))) {
        i--;
      }
      return i > 0 && words.get(i).text().equals(",") && !isListed(words.get(i - 1), words);
    }

    /** Whether a name before a comma is itself behind one: {@code And Ba, Diop, Seck?} */
    private boolean isListed(Word last, List<Word> words) {
      return resolved
          .marked()
          .covering(last.span())
          .map(name -> resolved.marked().parsed().firstWordFrom(name.span().begin()) - 1)
          .filter(before -> before >= 0 && words.get(before).text().equals(","))
          .isPresent();
    }

    /** The only person of the text whom its title names: {@code Talking to Peru's Ana Loayza}. */
    private Optional<Mention> titled() {
      String title = resolved.marked().parsed().document().title().orElse("");
      List<Entity> titled =
          resolved.entities().stream()
              .filter(entity -> entity.kind() == Kind.PERSON)
              .filter(entity -> name(entity).filter(name -> isIn(title, name)).isPresent())
              .toList();
      return titled.size() == 1 ? name(titled.getFirst()) : Optional.empty();
    }

    /** Whether a title holds the last word of a name. */
    private boolean isIn(String title, Mention name) {
      String last = resolved.marked().wordsIn(name.span()).getLast().text();
      return Arrays.asList(NO_LETTERS.split(title)).contains(last);
    }

    /** A name of the person who spoke last before an offset. */
    private Optional<Mention> lastHeard(int before) {
      return resolved.marked().seen().ascriptions().stream()
          .filter(each -> each.cue().end() <= before && !quoted.holds(each.cue()))
          .flatMap(each -> each.source().stream())
          .flatMap(source -> resolved.marked().headOf(source).stream())
          .flatMap(mention -> resolved.of(mention).stream())
          .filter(entity -> entity.kind() == Kind.PERSON)
          .reduce((_, later) -> later)
          .flatMap(Reading::name);
    }

    private static Optional<Mention> name(Entity entity) {
      return entity.mentions().stream().filter(m -> m.form() == Form.NAME).findFirst();
    }

    /** A name of the person of whom the text tells most before an offset. */
    private Optional<Mention> mostTold(int before) {
      return resolved.entities().stream()
          .filter(e -> e.kind() == Kind.PERSON)
          .filter(e -> name(e).isPresent())
          .max(Comparator.comparingLong(e -> told(e, before)))
          .filter(e -> told(e, before) > 0)
          .flatMap(Reading::name);
    }

    /** The first name before an offset that no table knows: that of a person not seen as one. */
    private Optional<Mention> firstNamed(int before) {
      return resolved.marked().mentionsIn(new Span(0, before)).stream()
          .filter(m -> m.form() == Form.NAME && m.known().isEmpty())
          .findFirst();
    }

    private static long told(Entity entity, int before) {
      return entity.mentions().stream().filter(m -> m.span().begin() < before).count();
    }
  }
}
