package org.chancery.engine.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.attribution.Attribution;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.office.Office;
import org.chancery.engine.sentence.Quote;
import org.chancery.engine.sentence.Sentence;
import org.chancery.engine.statement.Statement.Quotation;
import org.chancery.engine.text.Span;

/** Makes statements of the attributions of one document, each with those before it in mind. */
final class StatementReading {

  private static final Set<String> NOBODY = Set.of("i", "we", "nobody", "none", "no one");

  private static final Set<String> OWN = Set.of("i", "we");

  /** Words that a source opens with that is nobody. */
  private static final Set<String> NOBODY_THERE = Set.of("nobody ", "no one ", "no-one ", "none ");

  private final Resolved resolved;
  private final List<Attribution> attributions;
  private final List<Quote> quotes;
  private final List<Office> offices;
  private final SaidDays days;
  private final ActReading acts;
  private final MatterReading matters;
  private final Occasions occasions;
  private final List<Statement> statements = new ArrayList<>();

  StatementReading(
      Resolved resolved, List<Attribution> attributions, List<Quote> quotes, List<Office> offices) {
    this.resolved = resolved;
    this.attributions = attributions;
    this.quotes = quotes;
    this.offices = offices;
    this.days = new SaidDays(resolved, attributions);
    this.acts = new ActReading(resolved);
    this.matters = new MatterReading(resolved);
    this.occasions = new Occasions(resolved);
  }

  List<Statement> statements() {
    for (Attribution attribution : attributions) {
      if (isUnsaid(attribution)) {
        continue;
      }
      Statement statement = statement(attribution);
      if (!isNobodys(statement) && !isDoneByNobody(attribution, statement)) {
        statements.add(statement);
      }
    }
    return List.copyOf(statements);
  }

  /**
   * What is in nobody's words and of nobody the text tells is hardly ever said; nor is what its
   * author thinks, or nobody says.
   */
  private boolean isNobodys(Statement statement) {
    boolean nobody =
        switch (statement.speaker()) {
          case Speaker.Unknown _ -> true;
          case Speaker.Unresolved(Span words, String _) ->
              NOBODY.contains(words.of(resolved.text()).toLowerCase(Locale.ROOT));
          case Speaker.Named _, Speaker.Described _, Speaker.Unnamed _ -> false;
        };
    return nobody && statement.quoted().isEmpty() && statement.within().isEmpty();
  }

  /** {@code should have warned}; quoted words are somebody's all the same. */
  private boolean isUnsaid(Attribution attribution) {
    boolean own =
        attribution
            .source()
            .filter(s -> OWN.contains(s.of(resolved.text()).toLowerCase(Locale.ROOT)))
            .isPresent();
    return attribution
            .cue()
            .map(cue -> resolved.marked().wordsIn(cue))
            .filter(
                cue ->
                    Unsaid.is(cue, own)
                        || Unsaid.isOfNames(
                            cue, resolved.marked().wordsIn(attribution.content().getFirst())))
            .isPresent()
        && quotes.stream()
            .noneMatch(q -> attribution.content().stream().anyMatch(q.outer()::overlaps));
  }

  /** {@code No one in Chad admits} the raid. */
  private boolean isDoneByNobody(Attribution attribution, Statement statement) {
    return statement.act() != Act.DECLINE
        && statement.quoted().isEmpty()
        && attribution
            .source()
            .map(source -> source.of(resolved.text()).toLowerCase(Locale.ROOT) + " ")
            .filter(source -> NOBODY_THERE.stream().anyMatch(source::startsWith))
            .isPresent();
  }

  private Statement statement(Attribution attribution) {
    Optional<Statement> around = around(attribution);
    boolean speech = isSpeech(attribution);
    List<Because> trace = new ArrayList<>();
    Optional<Attribution> told = toldOf(attribution);
    Optional<Statement> before =
        Floating.is(attribution) && told.isEmpty()
            ? floating().before(attribution)
            : Optional.empty();
    Speaker speaker =
        before.isPresent()
            ? goesOn(before.get().speaker(), trace)
            : speaker(told.orElse(attribution), around, trace);
    Optional<EntityId> entity = Speakers.entity(speaker);
    List<Quote> marks = marks(around);
    List<Span> content = attribution.content().stream().map(piece -> bare(piece, marks)).toList();
    List<Span> quoted = quoted(content, marks);
    Act act = acts.of(attribution, before, trace);
    return new Statement(
        "s" + (statements.size() + 1),
        speaker,
        speaker instanceof Speaker.Named named ? office(named.entity()) : Optional.empty(),
        attribution.cue(),
        content,
        quoted,
        speech ? Quotation.DIRECT : quotation(content, quoted),
        act,
        around.map(Statement::id),
        matters.of(act, entity, attribution.cue(), content, trace),
        days.of(attribution, entity, speech, trace),
        occasions.of(attribution.cue(), content, trace),
        Optional.empty(),
        new Evidence(List.of(whole(attribution)), trace));
  }

  private Speaker speaker(
      Attribution attribution, Optional<Statement> around, List<Because> trace) {
    Optional<Speaker> ours = ours(attribution, around);
    if (ours.isPresent()) {
      trace.add(
          Because.of(
              "speaker",
              "statement: whose office he holds who says we",
              attribution.source().orElseThrow()));
      return ours.get();
    }
    Optional<Speaker> again =
        around.isPresent()
            ? Optional.empty()
            : new SpokeLast(resolved, statements).speaker(attribution);
    if (again.isPresent()) {
      trace.add(
          Because.of(
              "speaker",
              "statement: the pronoun beside the cue, for who spoke last",
              attribution.source().orElseThrow()));
      return again.get();
    }
    Optional<Span> paper = attribution.source().filter(_ -> around.isEmpty());
    Optional<EntityId> whose =
        paper.flatMap(words -> new Papers(resolved, statements).speaker(words));
    if (whose.isPresent()) {
      trace.add(Because.of("speaker", "statement: whose paper it is", paper.orElseThrow()));
      return Speakers.of(resolved, resolved.entity(whose.get()), paper.orElseThrow());
    }
    Speaker speaker = Speakers.of(resolved, attribution, around, trace);
    return around
        .filter(outer -> outer.quotation() != Quotation.INDIRECT)
        .filter(outer -> Speakers.entity(outer.speaker()).equals(Speakers.entity(speaker)))
        .flatMap(
            outer ->
                attribution
                    .source()
                    .flatMap(
                        words ->
                            new SpokeLast(resolved, statements).another(words, outer.speaker())))
        .orElse(speaker);
  }

  /** Who speaks where one in office says {@code we have asked} in words of his own. */
  private Optional<Speaker> ours(Attribution attribution, Optional<Statement> around) {
    return attribution
        .source()
        .filter(words -> words.of(resolved.text()).equalsIgnoreCase("we"))
        .flatMap(
            words ->
                around
                    .flatMap(outer -> Speakers.entity(outer.speaker()))
                    .flatMap(new Ours(resolved, offices)::of)
                    .map(who -> Speakers.of(resolved, who, words)));
  }

  private Span whole(Attribution attribution) {
    List<Span> spans = new ArrayList<>(attribution.content());
    attribution.source().filter(source -> isNear(source, attribution)).ifPresent(spans::add);
    attribution.cue().ifPresent(spans::add);
    return spans.stream().reduce(Span::through).orElseThrow();
  }

  /** The statement that reports this one: the last whose words hold its cue. */
  private Optional<Statement> around(Attribution attribution) {
    return attribution
        .cue()
        .flatMap(
            cue ->
                statements.reversed().stream()
                    .filter(each -> each.content().stream().anyMatch(p -> p.covers(cue)))
                    .findFirst());
  }

  private Floating floating() {
    return new Floating(resolved, statements);
  }

  /** A quotation that floats, with whom the sentence before it tells of for its source. */
  private Optional<Attribution> toldOf(Attribution attribution) {
    return Optional.of(attribution)
        .filter(Floating::is)
        .flatMap(each -> floating().toldOf(each))
        .map(
            told ->
                new Attribution(Optional.of(told.span()), Optional.empty(), attribution.content()));
  }

  private static Speaker goesOn(Speaker speaker, List<Because> trace) {
    trace.add(
        new Because(
            "speaker",
            "statement: a quotation without a cue goes on from the last one",
            List.of()));
    return speaker;
  }

  private boolean isNear(Span source, Attribution attribution) {
    return Math.abs(paragraph(source) - paragraph(attribution.content().getFirst())) <= 1;
  }

  private int paragraph(Span span) {
    return resolved.marked().parsed().sentenceAt(span.begin()).paragraph();
  }

  /** Whether it is a speech of a transcript or an answer: {@code MR BA: We will go.} */
  private boolean isSpeech(Attribution attribution) {
    if (attribution.source().isEmpty()) {
      return false;
    }
    Span name = attribution.source().get();
    boolean elsewhere = paragraph(name) != paragraph(attribution.content().getFirst());
    if (attribution.cue().isEmpty()) {
      return elsewhere;
    }
    Span colon = attribution.cue().get();
    Sentence first = resolved.marked().parsed().sentenceAt(name.begin());
    boolean opens = colon.begin() - name.end() <= 1 && first.span().begin() == name.begin();
    return colon.of(resolved.text()).equals(":") && (elsewhere || opens);
  }

  /** The quotation marks that count: the outer ones, or within a statement those inside it. */
  private List<Quote> marks(Optional<Statement> around) {
    if (around.isEmpty()) {
      return quotes.stream().filter(quote -> quote.depth() == 0).toList();
    }
    return quotes.stream()
        .filter(quote -> around.get().content().stream().anyMatch(p -> p.covers(quote.outer())))
        .toList();
  }

  private Optional<String> office(EntityId id) {
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
  private Span bare(Span piece, List<Quote> quotes) {
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
}
