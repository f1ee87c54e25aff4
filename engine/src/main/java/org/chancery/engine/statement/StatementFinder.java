package org.chancery.engine.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.attribution.Attribution;
import org.chancery.engine.attribution.Cues;
import org.chancery.engine.document.Published;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Form;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.Ascription;
import org.chancery.engine.office.Office;
import org.chancery.engine.sentence.Quote;
import org.chancery.engine.sentence.QuoteMarks;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.sentence.Word;
import org.chancery.engine.statement.Statement.Quotation;
import org.chancery.engine.text.Span;
import org.chancery.engine.time.Timex;

/** Makes statements of attributions: the speaker told, the act named, the day set. */
public final class StatementFinder {

  private static final List<String> NAMELESS =
      List.of(
          "condition of anonymity",
          "not to be named",
          "not to be identified",
          "declined to be named",
          "declined to be identified",
          "not be named",
          "not authorized",
          "not authorised",
          "unnamed",
          "anonymously",
          "requested anonymity",
          "requesting anonymity");

  /** Letters after a cue in which the time of saying stands: {@code said late on Monday}. */
  private static final int BESIDE = 20;

  /** Words that open a clause of its own, up to the next comma. */
  private static final Set<String> ASIDE =
      Set.of("who", "which", "whose", "whom", "after", "since", "until", "before", "when");

  private static final Set<String> CLAIMS =
      Set.of(
          "claims",
          "claim",
          "reports",
          "report",
          "allegations",
          "allegation",
          "accusations",
          "accusation",
          "suggestions",
          "suggestion",
          "rumours",
          "rumors");

  /** Letters before a relative pronoun in which its antecedent must end. */
  private static final int NEAR = 4;

  /** The network's word for an ascription of what is held or meant. */
  private static final String NOTHING_SAID = "none";

  /** The statements of a document, in reading order. */
  public List<Statement> find(
      Resolved resolved, List<Attribution> attributions, List<Office> offices) {
    List<Quote> quotes =
        QuoteMarks.in(resolved.marked().parsed()).stream().filter(q -> q.depth() == 0).toList();
    List<Span> contents = attributions.stream().flatMap(a -> a.content().stream()).toList();
    List<Statement> statements = new ArrayList<>();
    for (Attribution attribution : attributions) {
      if (seenAct(resolved, attribution).filter(NOTHING_SAID::equals).isPresent()) {
        continue;
      }
      Optional<Statement> last =
          statements.isEmpty() ? Optional.empty() : Optional.of(statements.getLast());
      statements.add(
          statement(
              resolved,
              attribution,
              contents,
              quotes,
              offices,
              last,
              "s" + (statements.size() + 1)));
    }
    return statements;
  }

  private static Statement statement(
      Resolved resolved,
      Attribution attribution,
      List<Span> contents,
      List<Quote> quotes,
      List<Office> offices,
      Optional<Statement> last,
      String id) {
    List<Because> trace = new ArrayList<>();
    boolean continued = attribution.cue().isEmpty() && attribution.source().isEmpty();
    Optional<Statement> before =
        continued ? last.filter(s -> near(resolved, s, attribution)) : Optional.empty();
    Speaker speaker =
        before.isPresent()
            ? goesOn(before.get().speaker(), trace)
            : speaker(resolved, attribution, trace);
    List<Span> content =
        attribution.content().stream().map(piece -> bare(resolved, piece, quotes)).toList();
    List<Span> quoted = quoted(content, quotes);
    Quotation quotation = quotation(content, quoted);
    Act act = act(resolved, attribution, before, trace);
    Optional<String> said = said(resolved, attribution, contents, speaker, last, trace);
    List<Span> spans = new ArrayList<>(attribution.content());
    attribution.source().ifPresent(spans::add);
    attribution.cue().ifPresent(spans::add);
    return new Statement(
        id,
        speaker,
        entity(speaker).flatMap(e -> officeOf(resolved, e.entity(), offices)),
        attribution.cue(),
        content,
        quoted,
        quotation,
        act,
        said,
        Optional.empty(),
        new Evidence(List.of(evidence(spans)), trace));
  }

  private static Span evidence(List<Span> spans) {
    return spans.stream().reduce(Span::through).orElseThrow();
  }

  /** Whether the statement before stands in the same paragraph or the one before. */
  private static boolean near(Resolved resolved, Statement last, Attribution attribution) {
    int paragraph = paragraph(resolved, attribution.content().getFirst());
    return paragraph - paragraph(resolved, last.content().getLast()) <= 1;
  }

  private static int paragraph(Resolved resolved, Span span) {
    return resolved.marked().parsed().sentenceAt(span.begin()).paragraph();
  }

  private static Speaker goesOn(Speaker speaker, List<Because> trace) {
    trace.add(
        new Because(
            "speaker",
            "statement: a quotation without a cue goes on from the last one",
            List.of()));
    return speaker;
  }

  private static Speaker speaker(Resolved resolved, Attribution attribution, List<Because> trace) {
    if (attribution.source().isEmpty()) {
      return new Speaker.Unknown("no words beside the quotation say who speaks");
    }
    Span words = attribution.source().get();
    Optional<Entity> bySurname = inCapitals(resolved, words);
    if (bySurname.isPresent()) {
      trace.add(Because.of("speaker", "statement: the name before the colon", words));
      return new Speaker.Named(bySurname.get().id(), words);
    }
    Optional<Mention> mention = head(resolved, words).or(() -> antecedent(resolved, words));
    Optional<Entity> entity = mention.flatMap(resolved::of);
    if (entity.isEmpty()) {
      String why =
          mention.isPresent()
              ? "no one before it that the word can stand for"
              : "not the name or description of a speaker";
      return new Speaker.Unresolved(words, why);
    }
    Entity who = entity.get();
    boolean person =
        switch (who.kind()) {
          case PERSON, STATE, ORGANIZATION, GROUP -> true;
          case PLACE, AGREEMENT, EVENT_NAME -> false;
        };
    if (!person) {
      return new Speaker.Unresolved(
          words,
          "the name of no speaker, but of "
              + who.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    trace.add(Because.of("speaker", "statement: " + how(mention.orElseThrow()), words));
    boolean named =
        who.kind() == Kind.STATE || who.mentions().stream().anyMatch(m -> m.form() == Form.NAME);
    if (named) {
      return new Speaker.Named(who.id(), words);
    }
    return isNameless(resolved, who)
        ? new Speaker.Unnamed(who.id(), words)
        : new Speaker.Described(who.id(), words);
  }

  /** The one person whose last name a transcript gives in capitals: {@code MR BA}. */
  private static Optional<Entity> inCapitals(Resolved resolved, Span words) {
    String letters = words.of(resolved.text());
    if (!letters.equals(letters.toUpperCase(Locale.ROOT)) || letters.length() < 2) {
      return Optional.empty();
    }
    List<Word> name = resolved.marked().wordsIn(words);
    String last = name.isEmpty() ? letters : name.getLast().text();
    List<Entity> persons =
        resolved.entities().stream()
            .filter(
                e -> e.kind() == Kind.PERSON && !e.name().equals(e.name().toUpperCase(Locale.ROOT)))
            .filter(e -> e.name().toLowerCase(Locale.ROOT).endsWith(last.toLowerCase(Locale.ROOT)))
            .toList();
    return persons.size() == 1 ? Optional.of(persons.getFirst()) : Optional.empty();
  }

  /**
   * The mention that a noun phrase is about: itself, else the last name of the chain that it begins
   * with, but for owners and what stands behind a preposition or a comma.
   */
  private static Optional<Mention> head(Resolved resolved, Span words) {
    List<Mention> inside = resolved.marked().mentionsIn(words);
    Optional<Mention> whole = inside.stream().filter(m -> m.span().equals(words)).findFirst();
    if (whole.isPresent()) {
      return whole;
    }
    Optional<Mention> head = Optional.empty();
    int end = words.begin();
    for (Mention mention : inside) {
      boolean covered =
          inside.stream().anyMatch(m -> !m.equals(mention) && m.span().covers(mention.span()));
      if (covered || isOwner(resolved, mention)) {
        continue;
      }
      String between =
          resolved.text().substring(Math.min(end, mention.span().begin()), mention.span().begin());
      if (head.isPresent() && !between.isBlank()) {
        break;
      }
      head = Optional.of(mention);
      end = mention.span().end();
    }
    return head;
  }

  /** Whom {@code who} and {@code which} stand for: the one named right before. */
  private static Optional<Mention> antecedent(Resolved resolved, Span words) {
    String pronoun = words.of(resolved.text()).toLowerCase(Locale.ROOT);
    if (!List.of("who", "which", "that").contains(pronoun)) {
      return Optional.empty();
    }
    Span before = new Span(Math.max(0, words.begin() - NEAR), words.begin());
    return resolved.marked().mentions().stream()
        .filter(mention -> before.covers(mention.span().end()) && mention.form() != Form.PRONOUN)
        .filter(
            mention ->
                resolved.text().substring(mention.span().end(), words.begin()).matches("[\\s,]+"))
        .min(Comparator.naturalOrder());
  }

  private static boolean isOwner(Resolved resolved, Mention mention) {
    List<Word> words = resolved.marked().parsed().words();
    int next = resolved.marked().parsed().firstWordFrom(mention.span().end());
    return next < words.size()
        && words.get(next).span().begin() == mention.span().end()
        && (words.get(next).is("'s") || words.get(next).is("’s"));
  }

  private static String how(Mention mention) {
    return switch (mention.form()) {
      case NAME -> "the name beside the cue";
      case DESCRIPTION -> "the description beside the cue";
      case PRONOUN -> "the pronoun beside the cue, for the one most in mind before it";
      case METONYM -> "the seat of a government beside the cue";
    };
  }

  private static boolean isNameless(Resolved resolved, Entity who) {
    return who.mentions().stream()
        .map(m -> resolved.marked().parsed().sentenceAt(m.span().begin()))
        .map(s -> s.span().of(resolved.text()).toLowerCase(Locale.ROOT))
        .anyMatch(s -> NAMELESS.stream().anyMatch(s::contains));
  }

  private static Optional<Speaker.Named> entity(Speaker speaker) {
    return speaker instanceof Speaker.Named named ? Optional.of(named) : Optional.empty();
  }

  private static Optional<String> officeOf(
      Resolved resolved, org.chancery.engine.entity.EntityId id, List<Office> offices) {
    return offices.stream()
        .filter(o -> o.holder().equals(id))
        .findFirst()
        .map(o -> title(o) + o.of().map(of -> " of " + resolved.entity(of).name()).orElse(""));
  }

  private static String title(Office office) {
    return switch (office.status()) {
      case CURRENT, CANDIDATE -> office.title();
      case FORMER -> "former " + office.title();
      case ACTING -> "acting " + office.title();
      case ELECT -> office.title() + "-elect";
    };
  }

  /** A piece without the marks around it, and without the comma before the closing one. */
  private static Span bare(Resolved resolved, Span piece, List<Quote> quotes) {
    for (Quote quote : quotes) {
      boolean begins =
          piece.begin() >= quote.outer().begin() - 1 && piece.begin() <= quote.inner().begin() + 1;
      boolean ends =
          piece.end() >= quote.inner().end() - 2 && piece.end() <= quote.outer().end() + 1;
      if (begins && ends) {
        int end = quote.inner().end();
        while (end > quote.inner().begin() + 1
            && " ,".indexOf(resolved.text().charAt(end - 1)) >= 0) {
          end--;
        }
        return new Span(quote.inner().begin(), end);
      }
    }
    return piece;
  }

  private static List<Span> quoted(List<Span> content, List<Quote> quotes) {
    List<Span> quoted = new ArrayList<>();
    for (Span piece : content) {
      for (Quote quote : quotes) {
        if (quote.inner().overlaps(piece)) {
          quoted.add(
              new Span(
                  Math.max(quote.inner().begin(), piece.begin()),
                  Math.min(quote.inner().end(), piece.end())));
        }
      }
    }
    return quoted;
  }

  private static Quotation quotation(List<Span> content, List<Span> quoted) {
    if (quoted.isEmpty()) {
      return Quotation.INDIRECT;
    }
    return content.equals(quoted) ? Quotation.DIRECT : Quotation.MIXED;
  }

  private static Act act(
      Resolved resolved, Attribution attribution, Optional<Statement> before, List<Because> trace) {
    if (attribution.cue().isEmpty()) {
      return before.map(Statement::act).orElse(Act.SAY);
    }
    Span cue = attribution.cue().get();
    Optional<Act> told =
        resolved.marked().wordsIn(cue).stream()
            .flatMap(word -> Cues.lemma(word).stream())
            .map(Acts::of)
            .filter(act -> act != Act.SAY)
            .findFirst();
    Optional<Act> against = against(resolved, cue);
    if (against.isPresent()) {
      trace.add(Because.of("act", "statement: the verb before the cue", cue));
      return against.get();
    }
    if (told.isPresent()) {
      trace.add(Because.of("act", "statement: the verb of the cue", cue));
      return told.get();
    }
    trace.add(Because.of("act", "statement: what the network reads in the cue", cue));
    return seenAct(resolved, attribution)
        .map(act -> Act.valueOf(act.toUpperCase(Locale.ROOT)))
        .orElse(Act.SAY);
  }

  /** {@code rejected claims that}, {@code denied reports that}: what the verb before it does. */
  private static Optional<Act> against(Resolved resolved, Span cue) {
    List<Word> words = resolved.marked().parsed().words();
    int first = resolved.marked().parsed().firstWordFrom(cue.begin());
    if (first >= words.size() || !CLAIMS.contains(words.get(first).text())) {
      return Optional.empty();
    }
    return words.subList(Math.max(0, first - 3), first).reversed().stream()
        .flatMap(word -> Cues.lemma(word).stream())
        .map(Acts::of)
        .filter(act -> act == Act.DENY || act == Act.REJECT)
        .findFirst();
  }

  /** The act that the network sees in an attribution's cue. */
  private static Optional<String> seenAct(Resolved resolved, Attribution attribution) {
    return attribution.cue().stream()
        .flatMap(
            cue ->
                resolved.marked().seen().ascriptions().stream()
                    .filter(each -> each.cue().overlaps(cue)))
        .findFirst()
        .map(Ascription::act);
  }

  /** The day named beside the cue; else that of the last statement; else that of the article. */
  private static Optional<String> said(
      Resolved resolved,
      Attribution attribution,
      List<Span> contents,
      Speaker speaker,
      Optional<Statement> last,
      List<Because> trace) {
    Span anchor = attribution.cue().orElse(attribution.content().getFirst());
    Sentence sentence = resolved.marked().parsed().sentenceAt(anchor.begin());
    for (Timex time : resolved.marked().times()) {
      boolean beside =
          sentence.span().covers(time.span())
              && time.span().begin() - anchor.end() <= BESIDE
              && !isAside(sentence, time, anchor)
              && contents.stream().noneMatch(c -> c.overlaps(time.span()));
      if (beside && time.type() == Timex.Type.DATE && Character.isDigit(time.value().charAt(0))) {
        trace.add(Because.of("said", "statement: the time beside the cue", time.span()));
        return Optional.of(time.value());
      }
    }
    boolean same =
        last.isPresent()
            && last.get().said().isPresent()
            && sameSpeaker(last.get().speaker(), speaker)
            && paragraph(resolved, attribution.content().getFirst())
                    - paragraph(resolved, last.get().content().getLast())
                <= 1;
    if (same) {
      trace.add(new Because("said", "statement: that of the statement before", List.of()));
      return last.flatMap(Statement::said);
    }
    Optional<String> day = resolved.marked().parsed().document().published().map(Published::date);
    day.ifPresent(
        _ ->
            trace.add(
                new Because(
                    "said", "statement: no time named; the day of the article", List.of())));
    return day.map(d -> d.length() > 10 ? d.substring(0, 10) : d);
  }

  /**
   * Whether a time before the cue tells of something else: {@code who was ousted in 2025, denied}.
   */
  private static boolean isAside(Sentence sentence, Timex time, Span cue) {
    if (time.span().begin() > cue.begin()) {
      return false;
    }
    boolean aside = false;
    for (Word word : sentence.words()) {
      if (word.span().begin() >= time.span().begin()) {
        break;
      }
      aside = ASIDE.contains(word.text().toLowerCase(Locale.ROOT)) || (aside && !word.is(","));
    }
    return aside;
  }

  private static boolean sameSpeaker(Speaker a, Speaker b) {
    return idOf(a).isPresent() && idOf(a).equals(idOf(b));
  }

  private static Optional<String> idOf(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> Optional.of(named.entity().value());
      case Speaker.Described described -> Optional.of(described.entity().value());
      case Speaker.Unnamed unnamed -> Optional.of(unnamed.entity().value());
      case Speaker.Unresolved _, Speaker.Unknown _ -> Optional.empty();
    };
  }
}
