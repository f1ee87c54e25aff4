package org.chancery.intake.residue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that a house prints under or over all its articles. */
public final class Boilerplate {

  private static final int LONGEST = 600;

  private static final Pattern LINE =
      Phrases.anyOf(
          "",
          """
          [(\\[]?(?:end|ends|xxx+|enditem|- ?30 ?-|#+|\\*+|[-–—_=*.#~ ]{2,80})[)\\]]?
          [(\\[-]{0,2} ?more ?[)\\]-]{0,2}|zczc.{0,20}|nnnn|bt|#\\d{2,5}
          ends? of (?:bulletin|file|item|message|report|story|summary|text|transcript)
          [a-z]{2,3}(?:/[a-z]{2,3}){1,3}
          \\d{1,2}[ -]min(?:ute)?s?(?: read)?
          (?:reading|read) time:?.{0,20}
          (?:about )?\\d{1,3} (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago
          https?://\\S{3,200}
          www\\.\\S{3,100}
          [\\w.+-]{1,60}@[\\w.-]{3,60}
          @\\w{2,30}
          [\\p{L} ]{3,20}(?: ?[>›»/] ?[\\p{L} ]{2,30}){1,4}
          page \\d+(?: of \\d+)?
          \\d+ (?:comments?|shares?|views?)
          (?!(?:19|20)\\d{2}\\b)\\d{1,4}|[-–—] ?\\d{1,4} ?[-–—]
          updated just now
          (?:staff|special) (?:writer|reporter|correspondent)
          (?:our|political|diplomatic|foreign) (?:staff )?correspondent
          """);

  private static final Pattern BEGINNING =
      Phrases.anyOf(
          "^[(\\[*–— -]{0,4}",
          """
          ©
          \\(c\\) ?(?:19|20)\\d{2}
          copyright (?:©|\\(c\\)|\\d|(?-i:\\p{Lu}))
          all rights reserved
          (?!.{0,300}\\b(?:was|were|has|had|have|showed|shows|found|finds|said|says|is|are|suggests|indicates)\\b)(?:additional |with )?reporting (?:by|from) (?-i:\\p{Lu})
          writing by (?-i:\\p{Lu})
          editing by (?-i:\\p{Lu})
          edited by (?-i:\\p{Lu})
          compiled by (?-i:\\p{Lu})
          translated by (?-i:\\p{Lu})
          (?-i:\\p{Lu})[\\p{L}. ]{3,40} contributed to this (?:report|article|story)
          our standards:
          with (?:additional )?(?:inputs?|reports?|files?|contributions?) from (?-i:\\p{Lu})[^.,]{1,60}[.)]{0,2}$
          \\(?with (?:agency|agencies|inputs)
          this (?:article|story|report|post|piece|copy) (?:was|is|has been|first|originally|may|appeared)\\b.{0,80}(?:published|appeared|translated|updated|corrected|generated|produced|syndicated|feed)
          the (?:views|opinions) expressed\\b
          source: .{2,40}$
          sources?: (?:agencies|news agencies)
          (?:first )?published (?:in|by|on) (?-i:\\p{Lu})[^.]{0,60}$
          for (?:more|further) information,? (?:please )?(?:contact|visit)
          (?:for )?media (?:contact|enquir|inquir)
          disclaimer:
          terms (?:of (?:use|service)|and conditions)
          privacy policy
          this site is protected
          we use cookies
          enable javascript
          please enable
          """);

  private static final Pattern RIGHTS_SIGN = Pattern.compile("(?<!\\p{L})© ?(?:19|20|\\p{Lu})");

  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?i)(?:©|\\(c\\)|copyright)[\\s©,]{0,4}(?:\\(c\\)"
              + " ?)?(?:(?:19|20)\\d{2}(?:[-–](?:19|20)?\\d{2})?)?[\\s,]{0,3}(?:by"
              + " )?(?<holder>\\p{L}[\\p{L}&' -]{1,40})");

  private static final Pattern RESERVED = Pattern.compile("(?i) *(?:all rights.*|ltd|llc|inc)$");

  private Boilerplate() {}

  static boolean is(String paragraph) {
    return paragraph.length() <= LONGEST
        && (LINE.matcher(paragraph).matches()
            || BEGINNING.matcher(paragraph).find()
            || (paragraph.length() < 200 && RIGHTS_SIGN.matcher(paragraph).find()));
  }

  /** Who holds the rights, where the line says so. */
  public static Optional<String> holder(String paragraph) {
    Matcher rights = RIGHTS.matcher(paragraph);
    if (paragraph.length() > LONGEST || !rights.find()) {
      return Optional.empty();
    }
    String holder = RESERVED.matcher(rights.group("holder")).replaceFirst("").strip();
    boolean named = !holder.isEmpty() && Character.isUpperCase(holder.codePointAt(0));
    return named ? Optional.of(holder) : Optional.empty();
  }
}
