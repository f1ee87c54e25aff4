package org.chancery.app.brief;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.engine.agreement.Agreement.Stage;
import org.chancery.engine.agreement.Agreement.Standing;
import org.chancery.record.merge.Fact;

/** An agreement of a brief: its parties, how far it has come, each step to it and its terms. */
final class PactHtml {

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

  private final Html html;
  private final FactLinks links;

  PactHtml(Html html, FactLinks links) {
    this.html = html;
    this.links = links;
  }

  void write(Fact.Pact pact) {
    html.markup("<div class=\"pact fact\">\n<h3>");
    links.to(pact.reports().getFirst());
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
      links.to(term.reports().getFirst());
      html.text("Provides: " + term.text()).markup("</a></p>");
      links.sources(term.reports(), Optional.empty());
    }
    html.markup("</div>\n");
  }

  private void step(Fact.Step step) {
    html.markup("<li><p>");
    links.to(step.reports().getFirst());
    html.text(Wording.step(step));
    step.date().ifPresent(date -> html.text(", " + DateText.of(date)));
    standing(step.standing());
    html.markup("</a></p>");
    links.sources(step.reports(), Optional.empty());
    html.markup("</li>\n");
  }

  void standing(Standing standing) {
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
}
