package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.network.View;

/** Weighs between whom an agreement is, by whom the network sees the words for it point at. */
final class Signatories {

  /** Somebody at this chance or above is a party. */
  private static final double LIKELY = 0.75;

  /** Where fewer than two are known, the likeliest are taken from this chance on. */
  private static final double LEAST = 0.1;

  /** Below this chance somebody is none. */
  private static final double UNLIKELY = 0.05;

  private static final int TWO = 2;

  /** So many words before one for an agreement are asked, and so many behind. */
  private static final int FURTHEST = 600;

  private final Resolved resolved;
  private final View view;

  /** Whom the words of the text head the names and descriptions of. */
  private final NavigableMap<Integer, EntityId> heads = new TreeMap<>();

  private final Map<EntityId, Integer> times = new HashMap<>();

  Signatories(Resolved resolved) {
    this.resolved = resolved;
    this.view = resolved.marked().seen().view();
    for (Entity entity : resolved.entities()) {
      for (Mention mention : entity.mentions()) {
        if (heads.putIfAbsent(resolved.marked().head(mention).index(), entity.id()) == null) {
          times.merge(entity.id(), 1, Integer::sum);
        }
      }
    }
  }

  /** The class of how often somebody is spoken of: once, 2 or 3 times, 4 to 7, and so on. */
  private int often(EntityId somebody) {
    return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(times.getOrDefault(somebody, 1));
  }

  /** How likely everybody is a party of an agreement, the mean over the words for it. */
  Map<EntityId, Double> chances(Entity agreement) {
    List<Integer> own =
        agreement.mentions().stream()
            .map(mention -> resolved.marked().head(mention).index())
            .filter(view::sees)
            .toList();
    double whole = IntStream.range(0, own.size()).mapToDouble(Signatories::weight).sum();
    Map<EntityId, Double> chances = new LinkedHashMap<>();
    for (int i = 0; i < own.size(); i++) {
      double share = weight(i) / whole;
      odds(own.get(i))
          .forEach((each, odds) -> chances.merge(each, share * odds / (1 + odds), Double::sum));
    }
    return chances;
  }

  private static double weight(int mention) {
    return 1 / Math.sqrt(mention + 1);
  }

  private Map<EntityId, Double> odds(int word) {
    List<Integer> near =
        Stream.concat(
                heads.headMap(word, false).descendingKeySet().stream().limit(FURTHEST),
                heads.tailMap(word, true).keySet().stream().limit(FURTHEST))
            .toList();
    List<EntityId> named = near.stream().flatMap(each -> named(each).stream()).toList();
    double[] odds =
        view.odds(
                "signed",
                word,
                near.stream().mapToInt(Integer::intValue).toArray(),
                named.stream().mapToInt(this::often).toArray())[0];
    Map<EntityId, Double> sums = new LinkedHashMap<>();
    for (int i = 0; i < odds.length; i++) {
      sums.merge(named.get(i), odds[i], Double::sum);
    }
    return sums;
  }

  private Optional<EntityId> named(int head) {
    return Optional.ofNullable(heads.get(head));
  }

  /** The likely parties but for those known to be, likeliest first. */
  List<EntityId> likely(Map<EntityId, Double> chances, Set<EntityId> known) {
    List<EntityId> parties = new ArrayList<>();
    chances.entrySet().stream()
        .filter(each -> isParty(each.getKey()) && !known.contains(each.getKey()))
        .filter(each -> each.getValue() > LEAST)
        .sorted(Map.Entry.<EntityId, Double>comparingByValue().reversed())
        .forEach(
            each -> {
              if (each.getValue() > LIKELY || known.size() + parties.size() < TWO) {
                parties.add(each.getKey());
              }
            });
    return parties;
  }

  /** Whether somebody is none though words seem to tell it. */
  static boolean isUnlikely(Map<EntityId, Double> chances, EntityId party) {
    return chances.getOrDefault(party, UNLIKELY) < UNLIKELY;
  }

  private boolean isParty(EntityId somebody) {
    return switch (resolved.entity(somebody).kind()) {
      case STATE, ORGANIZATION, GROUP -> true;
      case PERSON, PLACE, AGREEMENT, EVENT_NAME -> false;
    };
  }
}
