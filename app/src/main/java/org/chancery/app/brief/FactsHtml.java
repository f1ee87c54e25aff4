package org.chancery.app.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.engine.document.Document;
import org.chancery.engine.office.Office;
import org.chancery.record.merge.Brief;
import org.chancery.record.merge.Fact;
import org.chancery.record.merge.Moment;

/** The facts of a brief, section by section, each line a link to the words it was read from. */
final class FactsHtml {

  /** Words of a statement that stand in the timeline, in characters. */
  private static final int GLIMPSE = 80;

  private final Html html;
  private final Brief brief;
  private final Anchors anchors;
  private final FactLinks links;
  private final PactHtml pacts;

  FactsHtml(Html html, Brief brief, Anchors anchors) {
    this.html = html;
    this.brief = brief;
    this.anchors = anchors;
    this.links = new FactLinks(html, anchors, brief.readings().size() > 1);
    this.pacts = new PactHtml(html, links);
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

  private void timeline() {
    List<Moment> moments = brief.timeline();
    int yearless = brief.yearless();
    if (moments.isEmpty() && yearless == 0) {
      return;
    }
    html.section("timeline", "Timeline");
    if (!moments.isEmpty()) {
      timeline(moments);
    }
    if (yearless > 0) {
      html.element("p", "note", Wording.yearless(yearless)).markup("\n");
    }
    html.markup("</section>\n");
  }

  private void timeline(List<Moment> moments) {
    html.markup("<ol class=\"timeline\">\n");
    String last = "";
    for (Moment moment : moments) {
      String date = DateText.brief(moment.date(), moment.dated());
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
    html.markup("</ol>\n");
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
        links.to(step.reports().getFirst());
        html.element("b", "", pact.name()).text(" " + Wording.step(step));
        pacts.standing(step.standing());
        html.markup("</a></p>");
      }
      case Moment.Deed(_, Fact.Deed deed) -> {
        html.markup("<p>");
        deed(deed, GLIMPSE);
        html.markup("</p>");
      }
      case Moment.Words(_, Fact.Said said) -> {
        html.markup("<p>");
        links.to(said.reports().getFirst());
        html.element("b", "", said.speaker().name()).text(" " + Wording.verb(said) + " ");
        words(said, GLIMPSE);
        html.text(Voices.told(said)).markup("</a></p>");
      }
    }
  }

  private void statements() {
    if (brief.statements().isEmpty()) {
      return;
    }
    html.section("said", "Who said what");
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
    links.to(said.reports().getFirst());
    words(said, Integer.MAX_VALUE);
    html.markup("</a>").element("span", "act", Voices.told(said)).markup("</p>");
    links.sources(said.reports(), said.venue());
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

  private void deeds() {
    if (brief.deeds().isEmpty()) {
      return;
    }
    html.section("did", "Who did what");
    html.markup("<ol class=\"timeline\">\n");
    String last = "";
    for (Fact.Deed deed : brief.deeds()) {
      String date = Deeds.date(deed);
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
      links.sources(deed.reports(), deed.place());
      html.markup("</div></li>\n");
      last = date;
    }
    html.markup("</ol>\n</section>\n");
  }

  /** How it stands where that is not done, who did it to whom, and the words that tell it. */
  private void deed(Fact.Deed deed, int most) {
    links.to(deed.reports().getFirst());
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

  private void agreements() {
    if (brief.agreements().isEmpty()) {
      return;
    }
    html.section("agreements", "Agreements");
    brief.agreements().forEach(pacts::write);
    html.markup("</section>\n");
  }

  private void offices() {
    if (brief.offices().isEmpty()) {
      return;
    }
    html.section("offices", "Offices");
    html.markup("<ul class=\"plain\">\n");
    for (Fact.Tenure tenure : brief.offices()) {
      html.markup("<li class=\"fact\"><p>");
      links.to(tenure.reports().getFirst());
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
      links.sources(tenure.reports(), Optional.empty());
      html.markup("</li>\n");
    }
    html.markup("</ul>\n</section>\n");
  }

  private void places() {
    if (brief.places().isEmpty()) {
      return;
    }
    html.section("places", "Places");
    html.markup("<p>");
    String between = "";
    for (Fact.Site site : brief.places()) {
      html.markup(between);
      links.to(site.reports().getFirst());
      html.text(Wording.of(site)).markup("</a>");
      between = "; ";
    }
    html.markup("</p>\n</section>\n");
  }

  private void figures() {
    if (brief.figures().isEmpty()) {
      return;
    }
    html.section("figures", "Figures");
    html.markup("<ul class=\"plain figures\">\n");
    for (Fact.Count count : brief.figures()) {
      html.markup("<li class=\"fact\"><p>");
      links.to(count.reports().getFirst());
      html.element("b", "", Wording.number(count));
      html.text(Wording.counted(count));
      html.markup("</a></p>");
      links.sources(count.reports(), Optional.empty());
      html.markup("</li>\n");
    }
    html.markup("</ul>\n</section>\n");
  }
}
