package org.chancery.intake.residue;

import java.util.regex.Pattern;

/** Lines that lead away from the article: to other stories, newsletters, applications, networks. */
final class Promo {

  /** Longer paragraphs that begin so are an article's own. */
  private static final int MOST_WORDS = 32;

  /** The whole line. */
  private static final Pattern LINE =
      Phrases.anyOf(
          "(?i:the )?",
          """
          e-?(?:news)?letters?
          (?:news)?letters?
          advertisements?
          ad
          sponsored(?: content)?
          share
          tweet
          print
          email
          e-mail
          facebook
          twitter
          x
          whatsapp
          telegram
          linkedin
          instagram
          youtube
          copy link
          save
          bookmark
          comments?
          leave a (?:comment|reply)
          top \\d+ (?:stories|news|articles|reads|headlines|videos)
          top (?:stories|news|headlines)
          more (?:stories|news|headlines|videos|articles)
          (?:latest|breaking|trending|popular|recent|other|featured)(?: (?:news|stories|articles|posts|now|topics|videos))
          trending
          recommended(?: (?:for you|stories|articles))?
          most (?:read|popular|viewed|shared|commented|watched)(?: (?:articles|stories|news|today|this week|now|in .{2,20}))?
          related(?: (?:articles?|stor(?:y|ies)|news|posts?|topics?|content|links?|coverage|reading|videos?|tags?))?:?
          editor[’']?s[’']? (?:picks?|choice)
          you (?:may|might) (?:also )?(?:like|be interested in).{0,20}
          what to read next
          up next
          next (?:article|story|post)
          previous (?:article|story|post)
          read (?:more|next|also|on|full (?:story|article))
          see (?:also|more)
          view (?:all|more)(?: .{0,20})?
          show more
          load more
          watch (?:more|live|now|video)
          story continues below(?: advertisement)?
          continue reading(?: .{0,30})?
          (?:article )?continues below(?: .{0,20})?
          skip (?:to|past|advert).{0,30}
          scroll to continue.{0,20}
          close
          menu
          log ?in
          sign in
          register
          subscribe
          follow
          loading\\.*
          listen(?: to (?:this )?(?:article|story))?(?: .{0,20})?
          tags?(?:: ?.{0,100})?
          """);

  /** The beginning of a line that is all promotion. */
  private static final Pattern BEGINNING =
      Phrases.anyOf(
          "^[\\[(>»▶→*• ]{0,4}",
          """
          read (?:also|more|next|too)\\b
          also read\\b
          also see:
          see also\\b
          read:
          watch:
          watch (?:also|live|now|more)\\b
          listen:
          more:
          more on this\\b
          more from\\b
          more about\\b.{0,60}$
          related(?: (?:articles?|stor(?:y|ies)|news|coverage|reading|content|posts?|links?))?:
          related (?:articles?|stories)\\b
          recommended(?: (?:for you|stories|reading))?:
          don[’']?t miss:?
          must read:?
          sponsored:
          sign up (?:for|to|now|here|today)\\b
          sign up$
          subscribe (?:to|now|today|for|here)\\b
          follow (?:us|our|@|the latest)
          follow .{2,40} on (?:x|twitter|facebook|instagram|google|whatsapp|telegram|linkedin)\\b
          like us on\\b
          find us on\\b
          join (?:us on|our (?:whatsapp|telegram|channel|newsletter|community|mailing))
          click (?:here|to)\\b
          tap here\\b
          download (?:the|our) .{0,40}app
          get (?:the|our|more) .{0,60}(?:newsletter|app|inbox|delivered|alerts?)\\b
          get .{0,60}(?:newsletter|in your inbox|to your inbox)
          advertisement\\b
          share this\\b
          share on\\b
          share:
          send us\\b
          for more (?:stories|news|updates|on this)\\b
          to read (?:more|the full)
          support (?:our|independent|quality) journalism
          become a (?:member|subscriber|supporter)
          donate (?:now|today|to)\\b
          enjoying this\\b
          have a (?:tip|story)\\b
          stay (?:updated|informed|up to date|ahead)\\b
          breaking news alerts
          watch the (?:full )?video
          watch on
          listen to (?:this|the) (?:article|story|podcast)
          our (?:newsletter|whatsapp channel)
          this (?:newsletter|email)\\b
          we want to hear from you
          let us know\\b
          comment below
          leave a comment
          """);

  private Promo() {}

  static boolean is(String paragraph) {
    if (paragraph.length() > 300 || paragraph.split(" ", MOST_WORDS + 2).length > MOST_WORDS) {
      return false;
    }
    return LINE.matcher(paragraph).matches() || BEGINNING.matcher(paragraph).find();
  }
}
