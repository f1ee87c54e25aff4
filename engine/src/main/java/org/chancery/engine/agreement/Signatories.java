package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.chancery.engine.entity.Entity;
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

  private final Resolved resolved;
  private final View view;

  /** Whom the words of the text head the names and descriptions of. */
  private final NavigableMap<Integer, Entity> heads = new TreeMap<>();

  private final int[] words;
  private final int[] signs;

  Signatories(Resolved resolved) {
    this.resolved = resolved;
    this.view = resolved.marked().seen().view();
    for (Entity entity : resolved.entities()) {
      for (Mention mention : entity.mentions()) {
        heads.putIfAbsent(resolved.marked().head(mention).index(), entity);
      }
    }
    this.words = heads.keySet().stream().mapToInt(Integer::intValue).toArray();
    this.signs = heads.values().stream().mapToInt(this::often).toArray();
  }

  /** The class of how often somebody is spoken of: once, 2 or 3 times, 4 to 7, and so on. */
  private int often(Entity entity) {
    int times = Collections.frequency(heads.values(), entity);
    return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(times);
  }

  /** How likely everybody is a party of an agreement, the mean over the words for it. */
  Map<Entity, Double> chances(Entity agreement) {
    List<Integer> own =
        agreement.mentions().stream()
            .map(mention -> resolved.marked().head(mention).index())
            .filter(view::sees)
            .toList();
    double whole = IntStream.range(0, own.size()).mapToDouble(Signatories::weight).sum();
    Map<Entity, Double> chances = new LinkedHashMap<>();
    for (int i = 0; i < own.size(); i++) {
      double share = weight(i) / whole;
      odds(own.get(i))
          .forEach((entity, odds) -> chances.merge(entity, share * odds / (1 + odds), Double::sum));
    }
    return chances;
  }

  private static double weight(int mention) {
    return 1 / Math.sqrt(mention + 1);
  }

  private Map<Entity, Double> odds(int word) {
    double[] odds = view.odds("signed", word, words, signs)[0];
    Map<Entity, Double> sums = new LinkedHashMap<>();
    int i = 0;
    for (Entity entity : heads.values()) {
      sums.merge(entity, odds[i++], Double::sum);
    }
    return sums;
  }

  /** The likely parties but for those known to be, likeliest first. */
  static List<Entity> likely(Map<Entity, Double> chances, Set<Entity> known) {
    List<Entity> parties = new ArrayList<>();
    chances.entrySet().stream()
        .filter(each -> isParty(each.getKey()) && !known.contains(each.getKey()))
        .filter(each -> each.getValue() > LEAST)
        .sorted(Map.Entry.<Entity, Double>comparingByValue().reversed())
        .forEach(
            each -> {
              if (each.getValue() > LIKELY || known.size() + parties.size() < TWO) {
                parties.add(each.getKey());
              }
            });
    return parties;
  }

  /** Whether somebody is none though words seem to tell it. */
  static boolean isUnlikely(Map<Entity, Double> chances, Entity party) {
    return chances.getOrDefault(party, UNLIKELY) < UNLIKELY;
  }

  private static boolean isParty(Entity entity) {
    return switch (entity.kind()) {
      case STATE, ORGANIZATION, GROUP -> true;
      case PERSON, PLACE, AGREEMENT, EVENT_NAME -> false;
    };
  }
}
