package org.chancery.app.brief;

import java.util.List;
import java.util.Optional;
import org.chancery.record.merge.Report;

/** The links from the lines of a brief to the words they were read from. */
final class FactLinks {

  private final Html html;
  private final Anchors anchors;
  private final boolean several;

  FactLinks(Html html, Anchors anchors, boolean several) {
    this.html = html;
    this.anchors = anchors;
    this.several = several;
  }

  /** Opens a link to the words that a report rests on; what is written next is its text. */
  void to(Report report) {
    html.markup("<a class=\"words\" href=\"#").text(anchors.of(report)).markup("\">");
  }

  /** Where and by whom it is reported; of one article there is nothing to tell apart. */
  void sources(List<Report> reports, Optional<String> venue) {
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
