package org.chancery.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What stands in several tables, put together: PLOVER's types, and CAMEO's codes. */
final class Joined {
  private Joined() {}

  static Plover plover(
      List<Table.TypeRow> types,
      List<Table.ModeRow> modes,
      List<Table.ScoreRow> scores,
      List<Plover.Context> contexts,
      List<Plover.Sector> sectors,
      Consumer<Problem> problems) {
    Map<String, Double> byMode = new HashMap<>();
    for (Table.ScoreRow row : scores) {
      byMode.put(key(row.type(), row.mode()), row.score());
    }
    Set<String> known = new HashSet<>();
    List<Plover.Type> joined = new ArrayList<>();
    for (Table.TypeRow type : types) {
      known.add(key(type.type(), ""));
      Double score = byMode.get(key(type.type(), ""));
      if (score == null) {
        problems.accept(
            type.row().problem(type.type(), "has no line in " + Table.PLOVER_SCORES.file()));
        continue;
      }
      List<Plover.Mode> own = new ArrayList<>();
      for (Table.ModeRow mode : modes) {
        if (mode.type().equals(type.type())) {
          String key = key(mode.type(), mode.mode());
          known.add(key);
          own.add(new Plover.Mode(mode.mode(), mode.meaning(), byMode.getOrDefault(key, score)));
        }
      }
      joined.add(
          new Plover.Type(
              type.type(), type.meaning(), type.quad(), type.needsRecipient(), score, own));
    }
    for (Table.ModeRow mode : modes) {
      if (!known.contains(key(mode.type(), ""))) {
        problems.accept(mode.row().problem(mode.type(), "is no type of plover/types.tsv"));
      }
    }
    for (Table.ScoreRow score : scores) {
      if (!known.contains(key(score.type(), score.mode()))) {
        problems.accept(
            score.row().problem(score.type() + " " + score.mode(), "is no type or mode of PLOVER"));
      }
    }
    return new Plover(joined, contexts, sectors);
  }

  static Cameo cameo(
      List<Table.CodeRow> codes,
      List<Table.MappedRow> mappings,
      List<Cameo.Wording> wordings,
      Plover plover,
      Consumer<Problem> problems) {
    Map<String, Table.MappedRow> byCode = new HashMap<>();
    for (Table.MappedRow mapped : mappings) {
      checkMapping(mapped, plover, problems);
      byCode.put(mapped.cameo(), mapped);
    }
    List<Cameo.Code> joined = new ArrayList<>();
    for (Table.CodeRow row : codes) {
      Table.MappedRow to = byCode.remove(row.code());
      joined.add(
          new Cameo.Code(
              row.code(),
              row.label(),
              row.goldstein(),
              to == null ? Optional.empty() : Optional.of(to.type()),
              to == null ? Optional.empty() : to.mode(),
              to == null ? List.of() : to.contexts()));
    }
    for (Table.MappedRow left : mappings) {
      if (byCode.containsKey(left.cameo())) {
        problems.accept(left.row().problem(left.cameo(), "is no code of cameo/codes.tsv"));
      }
    }
    return new Cameo(joined, wordings);
  }

  private static void checkMapping(
      Table.MappedRow mapped, Plover plover, Consumer<Problem> problems) {
    Optional<Plover.Type> type = plover.type(mapped.type());
    if (type.isEmpty()) {
      problems.accept(mapped.row().problem(mapped.type(), "is no type of plover/types.tsv"));
      return;
    }
    if (mapped.mode().isPresent() && type.get().mode(mapped.mode().get()).isEmpty()) {
      problems.accept(mapped.row().problem(mapped.mode().get(), "is no mode of " + mapped.type()));
    }
    for (String context : mapped.contexts()) {
      if (plover.contexts().stream().noneMatch(known -> known.code().equals(context))) {
        problems.accept(mapped.row().problem(context, "is no context of plover/contexts.tsv"));
      }
    }
  }

  private static String key(String type, String mode) {
    return type + "/" + mode;
  }
}
