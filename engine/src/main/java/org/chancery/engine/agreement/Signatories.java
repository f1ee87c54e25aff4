package org.chancery.engine.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.network.Pointed;
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
  private final Bystanders bystanders;
  private final Pointed<EntityId> named;

  Signatories(Resolved resolved, Instruments instruments) {
    this.resolved = resolved;
    this.view = resolved.marked().seen().view();
    this.bystanders = new Bystanders(resolved, instruments);
    this.named = new Pointed<>(view, "signed", FURTHEST);
    for (Entity entity : resolved.entities()) {
      entity.mentions().forEach(each -> named.add(head(each), entity.id()));
    }
  }

  private int head(Mention mention) {
    return resolved.marked().head(mention).index();
  }

  /** How likely everybody is a party of an agreement; not at all who only stands by. */
  Map<EntityId, Double> chances(Entity agreement) {
    Map<EntityId, Double> chances =
        Pointed.mean(
            agreement.mentions().stream()
                .map(this::head)
                .filter(view::sees)
                .map(this::at)
                .toList());
    Predicate<Entity> bystander = bystanders.of(agreement);
    chances.replaceAll(
        (each, chance) -> chance >= UNLIKELY && bystander.test(resolved.entity(each)) ? 0 : chance);
    return chances;
  }

  /** How likely everybody is one by a word for it. */
  private Map<EntityId, Double> at(int word) {
    Map<EntityId, Double> odds = named.sums(named.odds(word));
    odds.replaceAll((_, each) -> each / (1 + each));
    return odds;
  }

  /** The likely parties but for those known to be, likeliest first. */
  List<EntityId> likely(Map<EntityId, Double> chances, Set<EntityId> known) {
    List<EntityId> parties = new ArrayList<>();
    chances.entrySet().stream()
        .filter(each -> isParty(each.getKey(), each.getValue()) && !known.contains(each.getKey()))
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

  private boolean isParty(EntityId somebody, double chance) {
    return switch (resolved.entity(somebody).kind()) {
      case STATE, ORGANIZATION, GROUP -> true;
      case PLACE -> chance > LIKELY;
      case PERSON, AGREEMENT, EVENT_NAME -> false;
    };
  }
}
