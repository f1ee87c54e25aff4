package org.chancery.app.brief;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.engine.document.DocumentId;
import org.chancery.engine.reading.Reading;
import org.chancery.record.merge.Brief;
import org.chancery.record.merge.Report;

/** The articles of a brief by their numbers, as facts cite them: {@code [1, 3]}. */
final class Sources {

  private final Map<DocumentId, Integer> numbers = new HashMap<>();

  Sources(Brief brief) {
    for (Reading reading : brief.readings()) {
      numbers.put(reading.resolved().marked().parsed().document().id(), numbers.size() + 1);
    }
  }

  /** The number that stands before an article; nothing where it is the only one. */
  String before(DocumentId document) {
    return numbers.size() > 1 ? "[" + numbers.getOrDefault(document, 0) + "] " : "";
  }

  /** Who reports it, behind a fact; nothing where there is one article only. */
  String after(List<Report> reports) {
    return numbers.size() > 1 ? Sheet.FIXED_SPACE + "[" + list(reports) + "]" : "";
  }

  private String list(List<Report> reports) {
    return reports.stream()
        .map(report -> numbers.getOrDefault(report.document(), 0))
        .distinct()
        .sorted()
        .map(String::valueOf)
        .collect(joining("," + Sheet.FIXED_SPACE));
  }
}
