package org.chancery.engine.event;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.engine.entity.Entity;
import org.chancery.engine.entity.EntityId;
import org.chancery.engine.entity.Resolved;
import org.chancery.engine.event.Event.Party;
import org.chancery.engine.figure.Figure;
import org.chancery.engine.mention.Mention;
import org.chancery.engine.mention.Mention.Kind;
import org.chancery.engine.network.Branch;
import org.chancery.engine.network.EventAnchor;
import org.chancery.engine.network.Pointed;
import org.chancery.engine.network.View;

/**
 * Who of all that an article names may play a part in an event: the odds of somebody are those of
 * all his mentions together, and the words for him are the likeliest of these.
 */
final class Named {

  private static final String WHY = "event: the network, of all that the article names";

  /** How {@code Australian} hangs on {@code dollars}. */
  private static final Set<String> QUALIFYING = Set.of("amod", "compound");

  /** A code of ISO 4217. */
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  /** So many mentions before an event are weighed, and so many behind it. */
  private static final int BEFORE = 400;

  private static final int BEHIND = 100;

  /**
   * A mention, and the word that heads it.
   *
   * @param mentions how many somebody has
   */
  private record Head(int word, Mention mention, Entity entity, int mentions) {

    /** The class of the number of mentions: of 1, of 2 and 3, of 4 to 7, and so on. */
    int sign() {
      return Pointed.sign(mentions);
    }
  }

  private final View view;
  private final List<Head> heads = new ArrayList<>();

  /** Of those named, but for whom money is called after: {@code 5 million Australian dollars}. */
  Named(Resolved resolved, List<Figure> figures) {
    this.view = resolved.marked().seen().view();
    Set<Integer> amounts =
        figures.stream()
            .filter(each -> CURRENCY.matcher(each.unit()).matches())
            .map(each -> resolved.marked().parsed().firstWordFrom(each.span().end()))
            .collect(Collectors.toSet());
    for (Entity entity : resolved.entities()) {
      Map<Integer, Mention> own = new LinkedHashMap<>();
      for (Mention mention : entity.mentions()) {
        own.putIfAbsent(resolved.marked().head(mention).index(), mention);
      }
      own.forEach(
          (word, mention) -> {
            if (!amounts.contains(word) || !isQualifying(resolved, word)) {
              heads.add(new Head(word, mention, entity, own.size()));
            }
          });
    }
    heads.sort(Comparator.comparingInt(Head::word));
  }

  /** Those who may play parts in an event, each in both, the likeliest first. */
  List<Candidate> of(EventAnchor anchor) {
    int at = (int) heads.stream().takeWhile(each -> each.word() < anchor.word()).count();
    List<Head> near = heads.subList(Math.max(0, at - BEFORE), Math.min(heads.size(), at + BEHIND));
    double[][] odds =
        view.odds(
            "parties",
            anchor.word(),
            near.stream().mapToInt(Head::word).toArray(),
            near.stream().mapToInt(each -> each.sign()).toArray());
    List<Candidate> found = new ArrayList<>();
    found.addAll(candidates(Role.ACTOR, near, odds[0]));
    found.addAll(candidates(Role.RECIPIENT, near, odds[1]));
    found.sort(
        Comparator.comparingDouble(Candidate::chance)
            .reversed()
            .thenComparing(Candidate::role)
            .thenComparing(each -> each.party().words()));
    return found;
  }

  private static boolean isQualifying(Resolved resolved, int word) {
    List<Branch> branches = resolved.marked().seen().branches();
    return !branches.isEmpty() && QUALIFYING.contains(branches.get(word).relation());
  }

  private static BigDecimal rounded(double chance) {
    return BigDecimal.valueOf(chance).setScale(2, RoundingMode.HALF_EVEN);
  }

  private static List<Candidate> candidates(Role role, List<Head> heads, double[] odds) {
    Map<EntityId, Double> sums = new HashMap<>();
    Map<EntityId, Integer> likeliest = new HashMap<>();
    for (int i = 0; i < odds.length; i++) {
      Entity entity = heads.get(i).entity();
      if (entity.kind().acts() || entity.kind() == Kind.PLACE) {
        sums.merge(entity.id(), odds[i], Double::sum);
        likeliest.merge(entity.id(), i, (old, now) -> odds[now] > odds[old] ? now : old);
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    likeliest.forEach(
        (who, i) -> {
          double sum = Objects.requireNonNull(sums.get(who));
          Party party = new Party(who, heads.get(i).mention().span(), rounded(sum / (1 + sum)));
          candidates.add(new Candidate(role, party, WHY));
        });
    return candidates;
  }
}
