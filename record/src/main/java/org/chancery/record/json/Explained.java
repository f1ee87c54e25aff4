package org.chancery.record.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.engine.agreement.Agreement;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.evidence.Because;
import org.chancery.engine.evidence.Evidence;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.reading.Reading;
import org.chancery.engine.text.Span;
import tools.jackson.databind.JsonNode;

/**
 * One fact as its JSON shows it, each field with what it was read from. An entity is shown as facts
 * are, since they name it by its id: with all the words that stand for it, though no step says why.
 *
 * @param kind what it is: {@code statement}, {@code milestone}
 * @param id its id; empty for parts, which have none
 */
public record Explained(
    String kind,
    Optional<String> id,
    List<Field> fields,
    Evidence evidence,
    List<Explained> parts) {

  /** A field with its value and the reasons for it, which are none where the step gave none. */
  public record Field(String name, String value, List<Because> why) {}

  public Explained {
    fields = List.copyOf(fields);
    parts = List.copyOf(parts);
  }

  /** All entities and facts of a reading, in the order of the JSON. */
  public static List<Explained> of(Reading reading) {
    Explainer explainer = new Explainer(reading);
    return Stream.of(
            reading.resolved().entities().stream().map(explainer::entity),
            reading.figures().stream()
                .map(f -> explainer.fact("figure", f.id(), f, FigureJson::write, f.evidence())),
            reading.statements().stream()
                .map(
                    s ->
                        explainer.fact("statement", s.id(), s, StatementJson::write, s.evidence())),
            reading.events().stream()
                .map(e -> explainer.fact("event", e.id(), e, EventJson::write, e.evidence())),
            reading.agreements().stream().map(explainer::agreement),
            reading.offices().stream()
                .map(o -> explainer.fact("office", o.id(), o, OfficeJson::write, o.evidence())))
        .flatMap(facts -> facts)
        .toList();
  }

  /** Writes facts of one reading to JSON and takes their fields from there. */
  private static final class Explainer {

    private final String text;
    private final Map<String, String> names = new HashMap<>();

    Explainer(Reading reading) {
      text = reading.resolved().text();
      reading.resolved().entities().forEach(e -> names.put(e.id().value(), e.name()));
    }

    Explained entity(Entity entity) {
      List<Span> words = entity.mentions().stream().map(Mention::span).toList();
      return fact(
          "entity", entity.id().value(), entity, EntityJson::write, new Evidence(words, List.of()));
    }

    <T> Explained fact(
        String kind, String id, T fact, BiConsumer<Out, T> mapping, Evidence evidence) {
      return explained(kind, Optional.of(id), fact, mapping, evidence, List.of());
    }

    Explained agreement(Agreement agreement) {
      List<Explained> parts = new ArrayList<>();
      for (Agreement.Milestone m : agreement.milestones()) {
        parts.add(
            explained(
                "milestone",
                Optional.empty(),
                m,
                AgreementJson::writeMilestone,
                m.evidence(),
                List.of()));
      }
      for (Agreement.Term t : agreement.terms()) {
        parts.add(
            explained(
                "term", Optional.empty(), t, AgreementJson::writeTerm, t.evidence(), List.of()));
      }
      return explained(
          "agreement",
          Optional.of(agreement.id()),
          agreement,
          AgreementJson::write,
          agreement.evidence(),
          parts);
    }

    private <T> Explained explained(
        String kind,
        Optional<String> id,
        T fact,
        BiConsumer<Out, T> mapping,
        Evidence evidence,
        List<Explained> parts) {
      JsonNode tree = ReadingJson.tree(fact, mapping);
      List<Field> fields = new ArrayList<>();
      for (var field : tree.properties()) {
        switch (field.getKey()) {
          case "id", "evidence", "trace", "milestones", "terms", "mentions" -> {}
          default -> {
            List<Because> why =
                evidence.trace().stream().filter(b -> b.field().equals(field.getKey())).toList();
            fields.add(new Field(field.getKey(), shown(field.getValue()), why));
          }
        }
      }
      return new Explained(kind, id, fields, evidence, parts);
    }

    private String shown(JsonNode value) {
      if (value.isObject() && value.has("begin")) {
        Span span = new Span(value.get("begin").intValue(), value.get("end").intValue());
        String words = "‹" + span.of(text) + "›";
        return value.has("entity") ? shown(value.get("entity")) + how(value, words) : words;
      }
      if (value.isObject()) {
        return value.properties().stream()
            .map(p -> shown(p.getValue()))
            .collect(Collectors.joining(", "));
      }
      if (value.isArray()) {
        return value.isEmpty()
            ? "none"
            : value.values().stream().map(this::shown).collect(Collectors.joining(" + "));
      }
      String plain = value.asString();
      return names.getOrDefault(plain, plain);
    }

    /** How the text gives an entity: by the form of its name where one is told, else the words. */
    private static String how(JsonNode value, String words) {
      return value.has("form") ? " (" + value.get("form").stringValue() + ")" : " " + words;
    }
  }
}
