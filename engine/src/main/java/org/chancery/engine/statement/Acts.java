package org.chancery.engine.statement;

import java.util.Map;

/** Which act the verbs of saying perform; {@code call} is none, since it demands or names. */
final class Acts {

  private static final Map<Act, String> VERBS =
      Map.ofEntries(
          Map.entry(Act.HOPE, "hope express"),
          Map.entry(Act.PROMISE, "promise pledge vow swear"),
          Map.entry(Act.OFFER, "offer"),
          Map.entry(Act.DEMAND, "demand urge order appeal plead insist"),
          Map.entry(Act.ACCUSE, "accuse charge blame allege"),
          Map.entry(Act.DENY, "deny"),
          Map.entry(Act.PRAISE, "praise hail welcome thank"),
          Map.entry(Act.CONGRATULATE, "congratulate"),
          Map.entry(Act.CONDEMN, "condemn denounce criticize criticise lament complain"),
          Map.entry(Act.THREATEN, "threaten"),
          Map.entry(Act.PROPOSE, "propose suggest recommend advise"),
          Map.entry(Act.WARN, "warn caution"),
          Map.entry(Act.CONFIRM, "confirm acknowledge admit concede affirm reaffirm"),
          Map.entry(Act.REJECT, "reject dismiss refuse"),
          Map.entry(Act.DECLINE, "decline"),
          Map.entry(Act.COMMENT, "comment remark observe tweet post quip joke"));

  private Acts() {}

  static Act of(String lemma) {
    for (Map.Entry<Act, String> entry : VERBS.entrySet()) {
      if ((" " + entry.getValue() + " ").contains(" " + lemma + " ")) {
        return entry.getKey();
      }
    }
    return Act.SAY;
  }
}
