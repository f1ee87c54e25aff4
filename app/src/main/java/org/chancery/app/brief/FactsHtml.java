package org.chancery.app.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Agreement.Standing;
import org.chancery.engine.document.Document;
import org.chancery.engine.office.Office;
import org.chancery.record.merge.Brief;
import org.chancery.record.merge.Fact;
import org.chancery.record.merge.Moment;
import org.chancery.record.merge.Report;

/** The facts of a brief, section by section, each line a link to the words it was read from. */
final class FactsHtml {

  /**
   * The stages every agreement goes through; others stand on its track only where they are told.
   */
  private static final Set<Stage> USUAL =
      Set.of(
          Stage.PROPOSED,
          Stage.NEGOTIATING,
          Stage.CONCLUDED,
          Stage.SIGNED,
          Stage.RATIFIED,
          Stage.IN_FORCE);

  /** Words of a statement that stand in the timeline, in characters. */
  private static final int GLIMPSE = 80;

  private final Html html;
  private final Brief brief;
  private final Anchors anchors;

  FactsHtml(Html html, Brief brief, Anchors anchors) {
    this.html = html;
    this.brief = brief;
    this.anchors = anchors;
  }

  void write() {
    if (brief.isEmpty()) {
      html.markup("<p class=\"nothing\">Nothing found to report.</p>\n");
    }
    timeline();
    statements();
    deeds();
    agreements();
    offices();
    places();
    figures();
  }

  private void open(String id, String heading) {
    html.markup("<section id=\"" + id + "\" aria-labelledby=\"h-" + id + "\">\n");
    html.markup("<h2 id=\"h-" + id + "\">" + heading + "</h2>\n");
  }

  // --- timeline -------------------------------------------------------------------------------

  private void timeline() {
    List<Moment> moments = brief.timeline();
    if (moments.isEmpty()) {
      return;
    }
    open("timeline", "Timeline");
    html.markup("<ol class=\"timeline\">\n");
    String last = "";
    for (Moment moment : moments) {
      String date = DateText.brief(moment.date());
      html.markup(date.equals(last) ? "<li class=\"same\">" : "<li>");
      html.markup("<time datetime=\"")
          .text(moment.date())
          .markup("\">")
          .text(date)
          .markup("</time>");
      moment(moment);
      html.markup("</li>\n");
      last = date;
    }
    html.markup("</ol>\n</section>\n");
  }

  private void moment(Moment moment) {
    switch (moment) {
      case Moment.Article(_, Document document) -> {
        html.markup("<p class=\"came\"><a href=\"#").text(anchors.of(document.id())).markup("\">");
        html.text(Wording.outlet(document.outlet(), document.agency()) + ": ");
        html.text(document.title().orElse("an article")).markup("</a></p>");
      }
      case Moment.Stage(_, Fact.Pact pact, Fact.Step step) -> {
        html.markup("<p>");
        link(step.reports().getFirst());
        html.element("b", "", pact.name()).text(" " + Wording.step(step));
        standing(step.standing());
        html.markup("</a></p>");
      }
      case Moment.Deed(_, Fact.Deed deed) -> {
        html.markup("<p>");
        deed(deed, GLIMPSE);
        html.markup("</p>");
      }
      case Moment.Words(_, Fact.Said said) -> {
        html.markup("<p>");
        link(said.reports().getFirst());
        html.element("b", "", said.speaker().name()).text(" " + Wording.verb(said) + " ");
        words(said, GLIMPSE);
        html.text(Voices.told(said)).markup("</a></p>");
      }
    }
  }

  // --- statements -----------------------------------------------------------------------------

  private void statements() {
    if (brief.statements().isEmpty()) {
      return;
    }
    open("said", "Who said what");
    Voices.named(brief).forEach(this::voice);
    others(Voices.others(brief));
    html.markup("</section>\n");
  }

  private void voice(Fact.Voice voice, List<Fact.Said> all) {
    html.markup("<div class=\"voice\">\n").element("h3", "", voice.name());
    Voices.offices(brief, voice).ifPresent(office -> html.element("p", "office", office));
    html.markup("\n<ul>\n");
    for (Fact.Said said : all) {
      html.markup("<li class=\"fact\">").element("span", "act", Wording.verb(said));
      html.markup("<div><p class=\"words\">");
      said(said);
      html.markup("</div></li>\n");
    }
    html.markup("</ul>\n</div>\n");
  }

  /** Those who are not known by name stand together, each beside what they said. */
  private void others(List<Fact.Said> all) {
    if (!all.isEmpty()) {
      html.markup("<div class=\"voice\">\n<h3>Not named</h3>\n<ul>\n");
      for (Fact.Said said : all) {
        html.markup("<li class=\"fact other\"><p class=\"words\">");
        html.element("b", "", Wording.capital(said.speaker().name())).markup(" ");
        Voices.note(said.speaker().known())
            .ifPresent(note -> html.element("span", "note", note).markup(" "));
        html.element("span", "act", Wording.verb(said)).markup(" ");
        said(said);
        html.markup("</li>\n");
      }
      html.markup("</ul>\n</div>\n");
    }
  }

  /** What was said and by whose word, to the end of the paragraph, and where it is reported. */
  private void said(Fact.Said said) {
    link(said.reports().getFirst());
    words(said, Integer.MAX_VALUE);
    html.markup("</a>").element("span", "act", Voices.told(said)).markup("</p>");
    sources(said.reports(), said.venue());
  }

  /** The words with quotation marks round the quoted ones only, cut after about this many. */
  private void words(Fact.Said said, int most) {
    int left = most;
    for (Fact.Piece piece : said.pieces()) {
      if (left > 0) {
        String text = Voices.clipped(piece.text(), left);
        if (piece.quoted()) {
          html.element("span", "q", "“" + text + "”");
        } else {
          html.text(text);
        }
      }
      left -= piece.text().length();
    }
  }

  // --- events ---------------------------------------------------------------------------------

  private void deeds() {
    if (brief.deeds().isEmpty()) {
      return;
    }
    open("did", "Who did what");
    html.markup("<ol class=\"timeline\">\n");
    String last = "";
    for (Fact.Deed deed : brief.deeds()) {
      String date = deed.date().map(DateText::brief).orElse("no date");
      html.markup(date.equals(last) ? "<li class=\"fact same\">" : "<li class=\"fact\">");
      html.markup("<time");
      deed.date().ifPresent(day -> html.markup(" datetime=\"").text(day).markup("\""));
      html.markup(">").text(date).markup("</time><div><p>");
      deed(deed, Deeds.CLAUSE);
      for (String category : deed.categories()) {
        html.markup(" ").element("span", "category", category);
      }
      Deeds.accordingTo(deed).ifPresent(whom -> html.markup(" ").element("span", "act", whom));
      html.markup("</p>");
      sources(deed.reports(), deed.place());
      html.markup("</div></li>\n");
      last = date;
    }
    html.markup("</ol>\n</section>\n");
  }

  /** How it stands where that is not done, who did it to whom, and the words that tell it. */
  private void deed(Fact.Deed deed, int most) {
    link(deed.reports().getFirst());
    String classes = Deeds.isDoubtful(deed) ? "standing doubt" : "standing";
    Deeds.standing(deed)
        .map(standing -> standing + Deeds.by(deed).map(by -> " " + by).orElse(""))
        .ifPresent(standing -> html.element("span", classes, standing).markup(" "));
    String parties = Deeds.parties(deed);
    if (!parties.isEmpty()) {
      html.element("b", "", parties).markup(" ");
    }
    html.element("span", "act", Deeds.kind(deed)).markup(" ");
    html.text(Deeds.clause(deed, most)).markup("</a>");
  }

  // --- agreements -----------------------------------------------------------------------------

  private void agreements() {
    if (brief.agreements().isEmpty()) {
      return;
    }
    open("agreements", "Agreements");
    brief.agreements().forEach(this::agreement);
    html.markup("</section>\n");
  }

  private void agreement(Fact.Pact pact) {
    html.markup("<div class=\"pact fact\">\n<h3>");
    link(pact.reports().getFirst());
    html.text(pact.name()).markup("</a></h3>\n<p class=\"office\">");
    html.text(Wording.of(pact.kind()));
    html.text(pact.parties().isEmpty() ? "" : " between " + Wording.listed(pact.parties()));
    html.text(pact.successorOf().map(old -> ", follows the " + old).orElse("")).markup("</p>\n");
    track(pact);
    if (!pact.steps().isEmpty()) {
      html.markup("<ul class=\"steps\">\n");
      pact.steps().forEach(this::step);
      html.markup("</ul>\n");
    }
    pact.conflicts()
        .forEach(
            conflict ->
                html.element("p", "standing", Wording.conflict(pact, conflict)).markup("\n"));
    for (Fact.Term term : pact.terms()) {
      html.markup("<p class=\"term\">");
      link(term.reports().getFirst());
      html.text("Provides: " + term.text()).markup("</a></p>");
      sources(term.reports(), Optional.empty());
    }
    html.markup("</div>\n");
  }

  private void step(Fact.Step step) {
    html.markup("<li><p>");
    link(step.reports().getFirst());
    html.text(Wording.step(step));
    step.date().ifPresent(date -> html.text(", " + DateText.of(date)));
    standing(step.standing());
    html.markup("</a></p>");
    sources(step.reports(), Optional.empty());
    html.markup("</li>\n");
  }

  private void standing(Standing standing) {
    if (standing != Standing.DONE) {
      html.markup(" ").element("span", "standing", Wording.of(standing));
    }
  }

  /** How far an agreement has come: a point for each stage, filled where it was reached. */
  private void track(Fact.Pact pact) {
    Set<Stage> told = new HashSet<>();
    pact.steps().forEach(step -> told.add(step.stage()));
    boolean usual = told.stream().anyMatch(USUAL::contains);
    if (!usual && told.size() < 2) {
      return;
    }
    html.markup("<ol class=\"track\" aria-label=\"Stages\">\n");
    for (Stage stage : Stage.values()) {
      if (told.contains(stage) || (usual && USUAL.contains(stage))) {
        List<Fact.Step> steps =
            pact.steps().stream().filter(step -> step.stage() == stage).toList();
        html.markup("<li class=\"" + Point.of(steps).name().toLowerCase(Locale.ROOT));
        html.markup(USUAL.contains(stage) ? "\">" : " turn\">");
        html.element("span", "stage", Wording.of(stage));
        html.element("span", "when", Point.of(steps).said(steps)).markup("</li>\n");
      }
    }
    html.markup("</ol>\n");
  }

  /** How a stage stands on the track. */
  private enum Point {
    REACHED,
    PARTLY,
    AHEAD,
    POSSIBLE,
    UNTOLD;

    static Point of(List<Fact.Step> steps) {
      boolean done = steps.stream().anyMatch(s -> s.standing() == Standing.DONE);
      boolean open = steps.stream().anyMatch(s -> s.standing() != Standing.DONE);
      boolean planned = steps.stream().anyMatch(s -> s.standing() == Standing.PLANNED);
      return done ? (open ? PARTLY : REACHED) : planned ? AHEAD : open ? POSSIBLE : UNTOLD;
    }

    String said(List<Fact.Step> steps) {
      String date =
          steps.stream()
              .flatMap(s -> s.date().stream())
              .findFirst()
              .map(DateText::brief)
              .orElse("");
      String word =
          switch (this) {
            case REACHED -> date.isEmpty() ? "done" : "";
            case PARTLY -> "in part";
            case AHEAD -> "planned";
            case POSSIBLE -> "possible";
            case UNTOLD -> "not told";
          };
      return date.isEmpty() || word.isEmpty() ? date + word : word + ", " + date;
    }
  }

  // --- offices and figures --------------------------------------------------------------------

  private void offices() {
    if (brief.offices().isEmpty()) {
      return;
    }
    open("offices", "Offices");
    html.markup("<ul class=\"plain\">\n");
    for (Fact.Tenure tenure : brief.offices()) {
      html.markup("<li class=\"fact\"><p>");
      link(tenure.reports().getFirst());
      html.element("b", "", tenure.holder()).text(", " + Wording.office(tenure)).markup("</a>");
      List<String> status = new ArrayList<>();
      if (tenure.status() != Office.Status.CURRENT) {
        status.add(Wording.of(tenure.status()));
      }
      tenure.times().forEach(time -> status.add(DateText.of(time)));
      if (!status.isEmpty()) {
        html.markup(" ").element("span", "standing", String.join(", ", status));
      }
      html.markup("</p>");
      sources(tenure.reports(), Optional.empty());
      html.markup("</li>\n");
    }
    html.markup("</ul>\n</section>\n");
  }

  private void places() {
    if (brief.places().isEmpty()) {
      return;
    }
    open("places", "Places");
    html.markup("<p>");
    String between = "";
    for (Fact.Site site : brief.places()) {
      html.markup(between);
      link(site.reports().getFirst());
      html.text(Wording.of(site)).markup("</a>");
      between = "; ";
    }
    html.markup("</p>\n</section>\n");
  }

  private void figures() {
    if (brief.figures().isEmpty()) {
      return;
    }
    open("figures", "Figures");
    html.markup("<ul class=\"plain figures\">\n");
    for (Fact.Count count : brief.figures()) {
      html.markup("<li class=\"fact\"><p>");
      link(count.reports().getFirst());
      html.element("b", "", Wording.number(count));
      html.text(Wording.counted(count));
      html.markup("</a></p>");
      sources(count.reports(), Optional.empty());
      html.markup("</li>\n");
    }
    html.markup("</ul>\n</section>\n");
  }

  // --- links ----------------------------------------------------------------------------------

  private void link(Report report) {
    html.markup("<a class=\"words\" href=\"#").text(anchors.of(report)).markup("\">");
  }

  /** Where and by whom it is reported; of one article there is nothing to tell apart. */
  private void sources(List<Report> reports, Optional<String> venue) {
    boolean several = brief.readings().size() > 1;
    if (!several && venue.isEmpty()) {
      return;
    }
    html.markup("<p class=\"sources\">");
    venue.ifPresent(v -> html.element("span", "venue", v).markup(" "));
    for (Report report : several ? reports : List.<Report>of()) {
      html.markup("<a class=\"chip\" href=\"#").text(anchors.of(report)).markup("\">");
      html.text(Wording.outlet(report.outlet(), report.agency()));
      report
          .published()
          .ifPresent(
              date ->
                  html.markup(" <time datetime=\"")
                      .text(date)
                      .markup("\">")
                      .text(DateText.brief(date))
                      .markup("</time>"));
      html.markup("</a> ");
    }
    html.markup("</p>");
  }
}
