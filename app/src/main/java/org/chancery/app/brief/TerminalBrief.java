package org.chancery.app.brief;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.app.brief.Sheet.Run;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.document.Document;
import org.chancery.engine.document.Published;
import org.chancery.engine.office.Office;
import org.chancery.engine.reading.Reading;
import org.chancery.record.merge.Brief;
import org.chancery.record.merge.Fact;
import org.chancery.record.merge.Moment;
import org.chancery.record.merge.Report;

/** A brief as plain text for a screen of a given width. */
public final class TerminalBrief {

  /** Longest statement that is shown whole, in characters; longer ones are on the page. */
  private static final int LONGEST = 480;

  /** Words of a statement that stand in the timeline, in characters. */
  private static final int GLIMPSE = 72;

  /** Words that tell what was done, in characters; longer ones are on the page. */
  private static final int CLAUSE = 160;

  private static final int DATE_COLUMN = 14;

  private final int width;
  private final boolean colour;

  public TerminalBrief(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  /** The whole brief; {@code unread} inputs were refused or failed. */
  public String of(Brief brief, int unread) {
    Sheet sheet = new Sheet(width, colour);
    masthead(sheet, brief, unread);
    timeline(sheet, brief);
    sections(sheet, brief, true);
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
    sections(sheet, alone, false);
    sheet.line(0, Ink.QUIET, "─".repeat(Math.min(width, 40)));
    sheet.blank();
    return sheet.toString();
  }

  private void masthead(Sheet sheet, Brief brief, int unread) {
    int articles = brief.readings().size();
    sheet.line(0, Ink.HEADING, "BRIEF OF " + Wording.count(articles, "ARTICLE", "ARTICLES"));
    List<Document> documents =
        brief.readings().stream().map(r -> r.resolved().marked().parsed().document()).toList();
    for (Document document : documents) {
      String date = document.published().map(p -> dated(DateText.brief(p.date()))).orElse("");
      String outlet = Wording.outlet(document.outlet(), document.agency()) + date;
      String title = document.title().or(document::path).orElse("Untitled article");
      sheet.item(2, List.of(new Run(title, Ink.NAME), new Run(" · " + outlet, Ink.QUIET)));
    }
    if (unread > 0) {
      sheet.line(
          2, Ink.QUIET, Wording.count(unread, "input", "inputs") + " refused; see the messages.");
    }
    sheet.blank();
    sheet.line(0, Ink.QUIET, Brief.RULE);
    if (brief.isEmpty()) {
      sheet.blank();
      sheet.line(
          0, Ink.QUIET, articles == 0 ? "No article could be read." : "Nothing found to report.");
    }
  }

  private void timeline(Sheet sheet, Brief brief) {
    List<Moment> moments = brief.timeline();
    if (moments.isEmpty()) {
      return;
    }
    sheet.heading("TIMELINE");
    String last = "";
    for (Moment moment : moments) {
      String date = DateText.brief(moment.date());
      String lead = pad(date.equals(last) ? "" : date, DATE_COLUMN);
      sheet.line(2, lead, Ink.DATE, line(moment));
      last = date;
    }
  }

  private static List<Run> line(Moment moment) {
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
      case Moment.Deed(_, Fact.Deed deed) -> deed(deed, GLIMPSE);
      case Moment.Words(_, Fact.Said said) -> {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(said.speaker().name() + " ", Ink.NAME));
        runs.add(new Run(Wording.verb(said) + ": ", Ink.QUIET));
        runs.addAll(words(said, GLIMPSE));
        yield runs;
      }
    };
  }

  private void sections(Sheet sheet, Brief brief, boolean sources) {
    if (!brief.statements().isEmpty()) {
      sheet.heading("WHO SAID WHAT");
      Voices.of(brief).forEach((voice, all) -> voice(sheet, brief, voice, all, sources));
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
    if (!brief.figures().isEmpty()) {
      sheet.heading("FIGURES");
      brief.figures().forEach(count -> figure(sheet, count, sources));
    }
    sheet.blank();
  }

  private void voice(
      Sheet sheet, Brief brief, Fact.Voice voice, List<Fact.Said> all, boolean sources) {
    List<Run> name = new ArrayList<>();
    name.add(new Run(voice.name(), Ink.NAME));
    Voices.offices(brief, voice).ifPresent(office -> name.add(new Run(", " + office, Ink.QUIET)));
    Voices.note(voice.known()).ifPresent(note -> name.add(new Run(" (" + note + ")", Ink.PLANNED)));
    sheet.item(2, name);
    for (Fact.Said said : all) {
      sheet.line(4, pad(Wording.verb(said), 12), Ink.QUIET, words(said, LONGEST));
      List<String> about = new ArrayList<>();
      said.venue().ifPresent(about::add);
      if (sources) {
        about.add("— " + sources(said.reports()));
      }
      if (!about.isEmpty()) {
        sheet.line(16, Ink.QUIET, String.join(" ", about));
      }
    }
    sheet.blank();
  }

  private static void deeds(Sheet sheet, List<Fact.Deed> deeds, boolean sources) {
    String last = "";
    for (Fact.Deed deed : deeds) {
      String date = deed.date().map(DateText::brief).orElse("no date");
      List<Run> runs = new ArrayList<>(deed(deed, CLAUSE));
      deed.place().ifPresent(place -> runs.add(new Run(" (" + place + ")", Ink.PLAIN)));
      Deeds.accordingTo(deed).ifPresent(whom -> runs.add(new Run(", " + whom, Ink.PLANNED)));
      if (sources) {
        runs.add(new Run(" — " + sources(deed.reports()), Ink.QUIET));
      }
      sheet.line(2, pad(date.equals(last) ? "" : date, DATE_COLUMN), Ink.DATE, runs);
      last = date;
    }
  }

  /** How it stands where that is not done, who did it to whom, and the words that tell it. */
  private static List<Run> deed(Fact.Deed deed, int most) {
    List<Run> runs = new ArrayList<>();
    Deeds.standing(deed)
        .map(standing -> standing.toUpperCase(Locale.ROOT))
        .map(standing -> standing + Deeds.by(deed).map(by -> " " + by).orElse("") + ": ")
        .ifPresent(standing -> runs.add(new Run(standing, Ink.PLANNED)));
    runs.add(new Run(Deeds.parties(deed), Ink.NAME));
    runs.add(new Run(" · " + Deeds.kind(deed) + " ", Ink.QUIET));
    runs.add(new Run(Deeds.clause(deed, most), Ink.PLAIN));
    return runs;
  }

  private void agreement(Sheet sheet, Fact.Pact pact, boolean sources) {
    String about =
        Wording.of(pact.kind())
            + (pact.parties().isEmpty() ? "" : ": " + String.join(", ", pact.parties()));
    sheet.item(2, List.of(new Run(pact.name(), Ink.NAME), new Run(" · " + about, Ink.QUIET)));
    for (Fact.Step step : pact.steps()) {
      List<Run> runs = new ArrayList<>();
      runs.add(new Run(Wording.step(step), Ink.NAME));
      step.date().ifPresent(date -> runs.add(new Run(", " + DateText.of(date), Ink.DATE)));
      runs.add(new Run(notDone(step), Ink.PLANNED));
      if (sources) {
        runs.add(new Run(" — " + sources(step.reports()), Ink.QUIET));
      }
      sheet.line(4, marker(step.standing()) + " ", Ink.DATE, runs);
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

  private void office(Sheet sheet, Fact.Tenure tenure, boolean sources) {
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
    if (sources) {
      runs.add(new Run(" — " + sources(tenure.reports()), Ink.QUIET));
    }
    sheet.item(2, runs);
  }

  private void figure(Sheet sheet, Fact.Count count, boolean sources) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run(Wording.number(count), Ink.NAME));
    runs.add(new Run(Wording.counted(count), Ink.PLAIN));
    if (sources) {
      runs.add(new Run(" — " + sources(count.reports()), Ink.QUIET));
    }
    sheet.item(2, runs);
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

  /** The outlets of the reports, each once, those of one date together. */
  static String sources(List<Report> reports) {
    Map<String, Set<String>> outlets = new LinkedHashMap<>();
    for (Report report : reports) {
      String date = report.published().map(DateText::brief).orElse("");
      outlets
          .computeIfAbsent(date, _ -> new LinkedHashSet<>())
          .add(Wording.outlet(report.outlet(), report.agency()));
    }
    return outlets.entrySet().stream()
        .map(e -> Wording.listed(List.copyOf(e.getValue())) + dated(e.getKey()))
        .collect(joining("; "));
  }

  private static String dated(String date) {
    return date.isEmpty() ? "" : ", " + date.replace(' ', Sheet.FIXED_SPACE);
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }
}
