package org.chancery.app.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.engine.document.DocumentId;
import org.chancery.engine.reading.Reading;
import org.chancery.record.merge.Brief;
import org.chancery.record.merge.Fact;
import org.chancery.record.merge.Report;

/** The names by which lines of a page link to words in its articles. */
final class Anchors {

  private final Map<DocumentId, Integer> numbers = new HashMap<>();
  private final Map<DocumentId, Map<String, Segments.Mark>> marks = new HashMap<>();

  Anchors(Brief brief) {
    for (Reading reading : brief.readings()) {
      numbers.put(reading.resolved().marked().parsed().document().id(), numbers.size() + 1);
    }
    Stream.of(
            brief.statements(),
            brief.deeds(),
            brief.agreements(),
            brief.offices(),
            brief.places(),
            brief.figures())
        .flatMap(List::stream)
        .forEach(this::mark);
  }

  private void mark(Fact fact) {
    fact.reports().forEach(this::mark);
    if (fact instanceof Fact.Pact pact) {
      pact.steps().forEach(step -> step.reports().forEach(this::mark));
      pact.terms().forEach(term -> term.reports().forEach(this::mark));
    }
  }

  private void mark(Report report) {
    String anchor = of(report);
    marks
        .computeIfAbsent(report.document(), _ -> new LinkedHashMap<>())
        .putIfAbsent(anchor, new Segments.Mark(anchor, report.spans()));
  }

  /** The name of an article. */
  String of(DocumentId document) {
    return "d" + numbers.getOrDefault(document, 0);
  }

  /** The name of the words that a report rests on. */
  String of(Report report) {
    String fact = report.part().isEmpty() ? report.fact() : report.fact() + "-" + report.part();
    StringBuilder name = new StringBuilder(of(report.document())).append('-');
    fact.chars()
        .filter(c -> c != ']')
        .forEach(c -> name.append(c < 128 && Character.isLetterOrDigit(c) ? (char) c : '-'));
    return name.toString();
  }

  /** All words of an article that lines link to. */
  List<Segments.Mark> marks(DocumentId document) {
    return new ArrayList<>(marks.getOrDefault(document, Map.of()).values());
  }
}
