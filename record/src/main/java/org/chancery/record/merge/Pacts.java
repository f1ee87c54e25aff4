package org.chancery.record.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.engine.agreement.Agreement;

/** Joins what several readings say of one agreement: its steps and its terms. */
final class Pacts {

  private final Called called;

  Pacts(Called called) {
    this.called = called;
  }

  /** What the readings say of one agreement. */
  Fact.Pact joined(List<Found<Agreement>> group) {
    Source source = group.getFirst().source();
    Agreement first = group.getFirst().fact();
    return new Fact.Pact(
        first.name(),
        first.kind(),
        first.parties().stream().map(party -> called.name(source, party)).toList(),
        group.stream().flatMap(found -> predecessor(found).stream()).findFirst(),
        steps(group),
        terms(group),
        Found.reports(group, Agreement::id, Agreement::evidence));
  }

  private static Optional<String> predecessor(Found<Agreement> found) {
    return found
        .fact()
        .successorOf()
        .flatMap(
            id ->
                found.source().reading().agreements().stream()
                    .filter(a -> a.id().equals(id))
                    .map(Agreement::name)
                    .findFirst());
  }

  private List<Fact.Step> steps(List<Found<Agreement>> group) {
    Map<List<?>, Fact.Step> steps = new LinkedHashMap<>();
    for (Found<Agreement> found : group) {
      Source source = found.source();
      List<Agreement.Milestone> milestones = found.fact().milestones();
      for (int i = 0; i < milestones.size(); i++) {
        Agreement.Milestone m = milestones.get(i);
        Report report = source.report(found.fact().id(), "milestones[" + i + "]", m.evidence());
        steps.merge(
            List.of(m.stage(), m.party().map(source::key), m.time(), m.standing()),
            new Fact.Step(
                m.stage(),
                m.party().map(party -> called.name(source, party)),
                m.time(),
                m.standing(),
                List.of(report)),
            (a, b) ->
                new Fact.Step(
                    a.stage(), a.party(), a.date(), a.standing(), both(a.reports(), b.reports())));
      }
    }
    return Steps.joined(List.copyOf(steps.values()));
  }

  private static List<Fact.Term> terms(List<Found<Agreement>> group) {
    Map<String, Fact.Term> terms = new LinkedHashMap<>();
    for (Found<Agreement> found : group) {
      List<Agreement.Term> all = found.fact().terms();
      for (int i = 0; i < all.size(); i++) {
        Agreement.Term term = all.get(i);
        Report report =
            found.source().report(found.fact().id(), "terms[" + i + "]", term.evidence());
        terms.merge(
            Plain.of(term.text()),
            new Fact.Term(term.text(), List.of(report)),
            (a, b) -> new Fact.Term(a.text(), both(a.reports(), b.reports())));
      }
    }
    return List.copyOf(terms.values());
  }

  private static List<Report> both(List<Report> a, List<Report> b) {
    List<Report> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }
}
