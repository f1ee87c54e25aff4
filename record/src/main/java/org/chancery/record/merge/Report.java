package org.chancery.record.merge;

import java.util.List;
import java.util.Optional;
import org.chancery.engine.document.DocumentId;
import org.chancery.engine.text.Span;

/**
 * Where one document says something.
 *
 * @param fact the id of the fact within its Reading
 * @param part which part of the fact is reported: {@code milestones[1]}; empty for all of it
 * @param spans the words it was read from; never empty
 * @param quote the words at the first of the spans
 */
public record Report(
    DocumentId document,
    Optional<String> outlet,
    Optional<String> agency,
    Optional<String> published,
    String fact,
    String part,
    List<Span> spans,
    String quote) {

  public Report {
    spans = List.copyOf(spans);
  }
}
