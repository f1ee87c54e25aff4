package org.chancery.engine.event;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.network.View;
import org.chancery.engine.sentence.Word;

/**
 * Who of all that an article names may play a part in an event: the chance of somebody is that of
 * all his mentions together, and the words for him are the likeliest of these.
 */
final class Named {

  private static final String BY_WORD = "event: the network, by the word that names them";

  private static final String WHY = "event: the network, of all that the article names";

  /** So many mentions before an event are weighed, and so many behind it. */
  private static final int BEFORE = 400;

  private static final int BEHIND = 100;

  /** A mention, and the word that heads it. */
  private record Head(int word, Mention mention, Entity entity) {}

  private final Resolved resolved;
  private final View view;
  private final List<Head> heads = new ArrayList<>();

  Named(Resolved resolved) {
    this.resolved = resolved;
    this.view = resolved.marked().seen().view();
    for (Entity entity : resolved.entities()) {
      for (Mention mention : entity.mentions()) {
        heads.add(new Head(resolved.marked().head(mention).index(), mention, entity));
      }
    }
    heads.sort(Comparator.comparingInt(Head::word));
  }

  /** Those who may play parts in an event, each in both, the likeliest first. */
  List<Candidate> of(EventAnchor anchor) {
    int at = (int) heads.stream().takeWhile(each -> each.word() < anchor.word()).count();
    List<Head> near = heads.subList(Math.max(0, at - BEFORE), Math.min(heads.size(), at + BEHIND));
    double[][] chances =
        view.parties(
            anchor.word(),
            near.stream().mapToInt(Head::word).toArray(),
            near.stream().mapToInt(each -> each.entity().mentions().size()).toArray());
    List<Candidate> found = new ArrayList<>();
    found.addAll(candidates(Role.ACTOR, near, chances[0]));
    found.addAll(candidates(Role.RECIPIENT, near, chances[1]));
    found.sort(
        Comparator.comparingDouble(Candidate::chance)
            .reversed()
            .thenComparing(Candidate::role)
            .thenComparing(each -> each.party().words()));
    return found;
  }

  /** Whom a word names, if it is somebody who acts, with the chance that the word itself has. */
  Optional<Candidate> by(Word word, Role role, double chance) {
    return resolved
        .marked()
        .headedBy(word)
        .flatMap(
            mention ->
                resolved
                    .of(mention)
                    .filter(entity -> entity.kind().acts())
                    .map(entity -> new Party(entity.id(), mention.span(), rounded(chance)))
                    .map(party -> new Candidate(role, party, BY_WORD)));
  }

  private static BigDecimal rounded(double chance) {
    return BigDecimal.valueOf(chance).setScale(2, RoundingMode.HALF_EVEN);
  }

  private static List<Candidate> candidates(Role role, List<Head> heads, double[] chances) {
    Map<EntityId, Double> sums = new HashMap<>();
    Map<EntityId, Integer> likeliest = new HashMap<>();
    for (int i = 0; i < chances.length; i++) {
      Entity entity = heads.get(i).entity();
      if (entity.kind().acts() || entity.kind() == Kind.PLACE) {
        sums.merge(entity.id(), chances[i], Double::sum);
        likeliest.merge(entity.id(), i, (old, now) -> chances[now] > chances[old] ? now : old);
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    likeliest.forEach(
        (who, i) -> {
          double sum = Objects.requireNonNull(sums.get(who));
          Party party = new Party(who, heads.get(i).mention().span(), rounded(sum));
          candidates.add(new Candidate(role, party, WHY));
        });
    return candidates;
  }
}
