package org.chancery.engine.statement;

import java.util.Map;
import java.util.Set;

/**
 * Which act the verbs of saying perform; {@code call}, {@code insist}, {@code swear} and {@code
 * express} are none, since they do now this, now that.
 */
final class Acts {

  private static final Map<Act, String> VERBS =
      Map.ofEntries(
          Map.entry(Act.HOPE, "hope"),
          Map.entry(Act.PROMISE, "promise pledge vow"),
          Map.entry(Act.OFFER, "offer"),
          Map.entry(Act.DEMAND, "demand urge order appeal plead"),
          Map.entry(Act.ACCUSE, "accuse charge blame allege complain"),
          Map.entry(Act.DENY, "deny dispute"),
          Map.entry(Act.PRAISE, "praise hail welcome thank applaud commend"),
          Map.entry(Act.CONGRATULATE, "congratulate"),
          Map.entry(
              Act.CONDEMN, "condemn denounce criticize criticise lament deplore mock protest"),
          Map.entry(Act.THREATEN, "threaten"),
          Map.entry(Act.PROPOSE, "propose recommend advise"),
          Map.entry(Act.WARN, "warn caution"),
          Map.entry(Act.CONFIRM, "confirm acknowledge admit concede affirm reaffirm"),
          Map.entry(Act.REJECT, "reject dismiss refuse"),
          Map.entry(Act.DECLINE, "decline"),
          Map.entry(
              Act.COMMENT,
              "comment remark observe tweet post quip joke regret doubt apologize apologise"));

  /** What the verbs of an act may do as well: {@code warned that he would shut the border}. */
  private static final Map<Act, Set<Act>> ALSO =
      Map.of(
          Act.WARN, Set.of(Act.THREATEN),
          Act.PROMISE, Set.of(Act.THREATEN),
          Act.ACCUSE, Set.of(Act.CONDEMN),
          Act.REJECT, Set.of(Act.DENY, Act.DECLINE),
          Act.COMMENT, Set.of(Act.CONDEMN, Act.DENY));

  private Acts() {}

  static boolean mayBe(Act told, Act seen) {
    return ALSO.getOrDefault(told, Set.of()).contains(seen);
  }

  static Act of(String lemma) {
    for (Map.Entry<Act, String> entry : VERBS.entrySet()) {
      if ((" " + entry.getValue() + " ").contains(" " + lemma + " ")) {
        return entry.getKey();
      }
    }
    return Act.SAY;
  }
}
