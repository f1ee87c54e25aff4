package org.chancery.app.brief;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.app.brief.Sheet.Run;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.agreement.StageOrder;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.Published;
import org.chancery.engine.office.Office;
import org.chancery.engine.reading.Reading;
import org.chancery.record.merge.Brief;
import org.chancery.record.merge.Fact;
import org.chancery.record.merge.Moment;

/** A brief as plain text for a screen of a given width. */
public final class TerminalBrief {

  /** Longest statement that is shown whole, in characters; longer ones are on the page. */
  private static final int LONGEST = 300;

  /** Fewer words than this tell too little to stand in the timeline, in characters. */
  private static final int SHORTEST = 24;

  /** Statements of those who are not named that are shown; the others are counted. */
  private static final int OTHERS = 12;

  /** Words that are kept on one line, in characters. */
  private static final int UNBROKEN = 17;

  private static final int DATE_COLUMN = 15;
  private static final int VERB_COLUMN = 12;

  private final int width;
  private final boolean colour;

  public TerminalBrief(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  /** The whole brief; {@code unread} inputs were refused or failed. */
  public String of(Brief brief, int unread) {
    Sheet sheet = new Sheet(width, colour);
    Sources sources = new Sources(brief);
    masthead(sheet, brief, sources, unread);
    timeline(sheet, brief);
    sections(sheet, brief, sources);
    return sheet.toString();
  }

  /** One reading on its own. */
  public String listing(Reading reading) {
    Sheet sheet = new Sheet(width, colour);
    Document document = reading.resolved().marked().parsed().document();
    sheet.line(0, Ink.HEADING, document.title().or(document::path).orElse("Untitled article"));
    List<String> about = new ArrayList<>();
    about.add(Wording.outlet(document.outlet(), document.agency()));
    document.published().map(Published::date).map(DateText::of).ifPresent(about::add);
    document.byline().ifPresent(about::add);
    document.path().ifPresent(about::add);
    sheet.line(0, Ink.QUIET, String.join(" · ", about));
    Brief alone = Brief.of(List.of(reading));
    if (alone.isEmpty()) {
      sheet.line(0, Ink.QUIET, "Nothing found to report.");
    }
    sections(sheet, alone, new Sources(alone));
    sheet.line(0, Ink.QUIET, "─".repeat(Math.min(width, 40)));
    sheet.blank();
    return sheet.toString();
  }

  private void masthead(Sheet sheet, Brief brief, Sources sources, int unread) {
    int articles = brief.readings().size();
    sheet.line(0, Ink.HEADING, "BRIEF OF " + Wording.count(articles, "ARTICLE", "ARTICLES"));
    List<Document> documents =
        brief.readings().stream().map(r -> r.resolved().marked().parsed().document()).toList();
    for (Document document : documents) {
      String date = document.published().map(p -> dated(DateText.brief(p.date()))).orElse("");
      String outlet = Wording.outlet(document.outlet(), document.agency()) + date;
      String title = document.title().or(document::path).orElse("Untitled article");
      sheet.item(
          2,
          List.of(
              new Run(sources.before(document.id()), Ink.QUIET),
              new Run(title, Ink.NAME),
              new Run(" · " + outlet, Ink.QUIET)));
    }
    if (unread > 0) {
      sheet.line(
          2, Ink.QUIET, Wording.count(unread, "input", "inputs") + " refused; see the messages.");
    }
    if (articles > 1) {
      sheet.blank();
      sheet.line(0, Ink.QUIET, Brief.RULE);
    }
    if (brief.isEmpty()) {
      sheet.blank();
      sheet.line(
          0, Ink.QUIET, articles == 0 ? "No article could be read." : "Nothing found to report.");
    }
  }

  private void timeline(Sheet sheet, Brief brief) {
    List<Moment> moments = brief.timeline();
    int yearless = brief.yearless();
    if (moments.isEmpty() && yearless == 0) {
      return;
    }
    sheet.heading("TIMELINE");
    String last = "";
    for (Moment moment : moments) {
      String date = DateText.brief(moment.date(), moment.dated());
      sheet.row(2, DATE_COLUMN, date.equals(last) ? "" : date, Ink.DATE, line(moment));
      last = date;
    }
    if (yearless > 0) {
      sheet.line(2, Ink.QUIET, Wording.yearless(yearless));
    }
  }

  /** What fits on one line beside the date, or little more. */
  private List<Run> line(Moment moment) {
    return switch (moment) {
      case Moment.Article(_, Document document) ->
          List.of(
              new Run(Wording.outlet(document.outlet(), document.agency()) + ": ", Ink.QUIET),
              new Run(document.title().orElse("an article"), Ink.QUIET));
      case Moment.Stage(_, Fact.Pact pact, Fact.Step step) ->
          List.of(
              new Run(pact.name() + " ", Ink.NAME),
              new Run(Wording.step(step), Ink.DATE),
              new Run(notDone(step), Ink.PLANNED));
      case Moment.Deed(_, Fact.Deed deed) -> {
        List<Run> runs = deed(deed);
        int room = room(runs) - 2;
        if (room >= SHORTEST) {
          runs.add(new Run(Deeds.clause(deed, room), Ink.PLAIN));
        }
        yield runs;
      }
      case Moment.Words(_, Fact.Said said) -> {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(said.speaker().name() + " ", Ink.NAME));
        runs.add(new Run(Wording.verb(said) + ": ", Ink.QUIET));
        runs.addAll(words(said, Math.max(SHORTEST, room(runs) - 2)));
        yield runs;
      }
    };
  }

  /** How many characters are left on a line of the timeline, an ellipsis at its end. */
  private int room(List<Run> runs) {
    int taken = runs.stream().mapToInt(run -> run.text().length()).sum();
    return width - 2 - DATE_COLUMN - taken - 2;
  }

  private void sections(Sheet sheet, Brief brief, Sources sources) {
    if (!brief.statements().isEmpty()) {
      sheet.heading("WHO SAID WHAT");
      Voices.named(brief).forEach((voice, all) -> voice(sheet, brief, voice, all, sources));
      others(sheet, Voices.others(brief), sources);
    }
    if (!brief.deeds().isEmpty()) {
      sheet.heading("WHO DID WHAT");
      deeds(sheet, brief.deeds(), sources);
    }
    if (!brief.agreements().isEmpty()) {
      sheet.heading("AGREEMENTS");
      brief.agreements().forEach(pact -> agreement(sheet, pact, sources));
    }
    if (!brief.offices().isEmpty()) {
      sheet.heading("OFFICES");
      brief.offices().forEach(tenure -> office(sheet, tenure, sources));
    }
    if (!brief.places().isEmpty()) {
      sheet.heading("PLACES");
      sheet.item(2, List.of(new Run(places(brief), Ink.PLAIN)));
    }
    if (!brief.figures().isEmpty()) {
      sheet.heading("FIGURES");
      figures(sheet, brief.figures(), sources);
    }
    sheet.blank();
  }

  private void voice(
      Sheet sheet, Brief brief, Fact.Voice voice, List<Fact.Said> all, Sources sources) {
    List<Run> name = new ArrayList<>();
    name.add(new Run(voice.name(), Ink.NAME));
    Voices.offices(brief, voice).ifPresent(office -> name.add(new Run(", " + office, Ink.QUIET)));
    sheet.item(2, name);
    for (Fact.Said said : all) {
      List<Run> runs = words(said, LONGEST);
      runs.add(new Run(about(said, sources), Ink.QUIET));
      sheet.row(4, VERB_COLUMN, Wording.verb(said), Ink.QUIET, runs);
    }
  }

  /** One line for each statement of those who are not known by name. */
  private static void others(Sheet sheet, List<Fact.Said> all, Sources sources) {
    if (!all.isEmpty()) {
      sheet.line(2, Ink.QUIET, "Not named:");
    }
    for (Fact.Said said : all.subList(0, Math.min(OTHERS, all.size()))) {
      List<Run> runs = new ArrayList<>();
      runs.add(new Run(Wording.capital(said.speaker().name()) + " ", Ink.NAME));
      Voices.note(said.speaker().known())
          .ifPresent(note -> runs.add(new Run("(" + note + ") ", Ink.PLANNED)));
      runs.add(new Run(Wording.verb(said) + ": ", Ink.QUIET));
      runs.addAll(words(said, LONGEST));
      runs.add(new Run(about(said, sources), Ink.QUIET));
      sheet.item(4, runs);
    }
    if (all.size() > OTHERS) {
      String more = Wording.count(all.size() - OTHERS, "statement", "statements");
      sheet.line(4, Ink.QUIET, "and " + more + " more, which a page shows (--html FILE)");
    }
  }

  /** By whose word it was said, on what occasion, and who reports it. */
  private static String about(Fact.Said said, Sources sources) {
    String venue = said.venue().map(occasion -> " (" + occasion + ")").orElse("");
    return Voices.told(said) + venue + sources.after(said.reports());
  }

  private static void deeds(Sheet sheet, List<Fact.Deed> deeds, Sources sources) {
    String last = "";
    boolean named = true;
    for (Fact.Deed deed : deeds) {
      if (named && deed.isWithoutParties()) {
        sheet.line(2, Ink.QUIET, "Nobody named:");
        named = false;
        last = "";
      }
      String date = Deeds.date(deed);
      List<Run> runs = deed(deed);
      runs.add(new Run(Deeds.clause(deed, Deeds.CLAUSE) + Deeds.marks(deed), Ink.PLAIN));
      Deeds.accordingTo(deed).ifPresent(whom -> runs.add(new Run(", " + whom, Ink.PLANNED)));
      runs.add(new Run(sources.after(deed.reports()), Ink.QUIET));
      sheet.row(2, DATE_COLUMN, date.equals(last) ? "" : date, Ink.DATE, runs);
      last = date;
    }
  }

  /** How it stands where that is not done, who did it to whom, and what kind of act it is. */
  private static List<Run> deed(Fact.Deed deed) {
    List<Run> runs = new ArrayList<>();
    Deeds.standing(deed)
        .map(standing -> standing.toUpperCase(Locale.ROOT))
        .map(standing -> standing + Deeds.by(deed).map(by -> " " + by).orElse("") + ": ")
        .ifPresent(standing -> runs.add(new Run(standing, Ink.PLANNED)));
    String parties = Deeds.parties(deed);
    runs.add(new Run(parties, Ink.NAME));
    runs.add(new Run((parties.isEmpty() ? "" : " · ") + Deeds.kind(deed) + " ", Ink.QUIET));
    return runs;
  }

  private void agreement(Sheet sheet, Fact.Pact pact, Sources sources) {
    String about =
        Wording.of(pact.kind())
            + (pact.parties().isEmpty() ? "" : ": " + String.join(", ", pact.parties()));
    sheet.item(2, List.of(new Run(pact.name(), Ink.NAME), new Run(" · " + about, Ink.QUIET)));
    for (Fact.Step step : pact.steps()) {
      List<Run> runs = new ArrayList<>();
      runs.add(new Run(Wording.step(step), Ink.NAME));
      step.date().ifPresent(date -> runs.add(new Run(", " + DateText.of(date), Ink.DATE)));
      runs.add(new Run(notDone(step), Ink.PLANNED));
      runs.add(new Run(sources.after(step.reports()), Ink.QUIET));
      sheet.line(4, marker(step.standing()) + " ", Ink.DATE, runs);
    }
    for (StageOrder.Conflict conflict : pact.conflicts()) {
      sheet.line(
          4, "! ", Ink.PLANNED, List.of(new Run(Wording.conflict(pact, conflict), Ink.PLANNED)));
    }
    for (Fact.Term term : pact.terms()) {
      sheet.line(4, "· ", Ink.QUIET, List.of(new Run("provides: " + term.text(), Ink.QUIET)));
    }
    pact.successorOf()
        .ifPresent(
            old ->
                sheet.line(4, "· ", Ink.QUIET, List.of(new Run("follows the " + old, Ink.QUIET))));
    sheet.blank();
  }

  private static String notDone(Fact.Step step) {
    return step.standing() == Agreement.Standing.DONE
        ? ""
        : " (" + Wording.of(step.standing()) + ")";
  }

  private static String marker(Agreement.Standing standing) {
    return switch (standing) {
      case DONE -> "●";
      case PLANNED -> "○";
      case HYPOTHETICAL -> "◌";
    };
  }

  private void office(Sheet sheet, Fact.Tenure tenure, Sources sources) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run(tenure.holder(), Ink.NAME));
    runs.add(new Run(", " + Wording.office(tenure), Ink.PLAIN));
    String times = tenure.times().stream().map(DateText::of).collect(joining(", "));
    boolean current = tenure.status() == Office.Status.CURRENT;
    if (!current || !times.isEmpty()) {
      String status = current ? "" : Wording.of(tenure.status());
      runs.add(
          new Run(
              " (" + status + (current || times.isEmpty() ? "" : ", ") + times + ")", Ink.PLANNED));
    }
    runs.add(new Run(sources.after(tenure.reports()), Ink.QUIET));
    sheet.item(2, runs);
  }

  private static String places(Brief brief) {
    return brief.places().stream().map(Wording::of).collect(joining("; "));
  }

  private static void figures(Sheet sheet, List<Fact.Count> counts, Sources sources) {
    List<Run> line = new ArrayList<>();
    for (Fact.Count count : counts) {
      line.add(new Run(line.isEmpty() ? "" : "; ", Ink.QUIET));
      line.add(new Run(unbroken(Wording.number(count)), Ink.NAME));
      line.add(new Run(unbroken(Wording.counted(count)), Ink.PLAIN));
      line.add(new Run(sources.after(count.reports()), Ink.QUIET));
    }
    sheet.item(2, line);
  }

  /** The words with quotation marks round the quoted ones only, cut after about this many. */
  private static List<Run> words(Fact.Said said, int most) {
    List<Run> runs = new ArrayList<>();
    int left = most;
    for (Fact.Piece piece : said.pieces()) {
      if (left <= 0) {
        break;
      }
      String text = Voices.clipped(piece.text(), left);
      runs.add(piece.quoted() ? new Run("“" + text + "”", Ink.QUOTE) : new Run(text, Ink.PLAIN));
      left -= piece.text().length();
    }
    return runs;
  }

  private static String dated(String date) {
    return date.isEmpty() ? "" : ", " + unbroken(date);
  }

  /** Short words that no line end parts. */
  private static String unbroken(String words) {
    return words.length() <= UNBROKEN ? words.replace(' ', Sheet.FIXED_SPACE) : words;
  }
}
