package org.chancery.intake.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.engine.document.Removed;
import org.chancery.intake.text.Characters;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article on a page: its paragraphs, and the captions of its pictures.
 *
 * @param paragraphs each on one line
 */
record ArticleBody(List<String> paragraphs, List<Removed> captions) {

  /*
   * Text belongs together by where it stands. Each paragraph gives its worth to its parent and, by
   * halves, to those above; links cost what they cover. The richest element is the article, and
   * what stands beside it joins where it is as rich in text and as poor in links.
   */

  /** Never part of an article, whatever they hold. */
  private static final String NEVER =
      "script, style, noscript, template, iframe, svg, canvas, button, input, select, textarea,"
          + " nav, aside, footer, object, embed, dialog, audio, video, menu, [hidden],"
          + " [aria-hidden=true], [role=navigation], [role=complementary], [role=banner],"
          + " [role=contentinfo], [role=dialog], [role=search], [style*=display:none],"
          + " [style*=display: none]";

  /** What pages call the parts that are beside the article. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:ads?|advert\\w*|banner|breadcrumbs?|combx|comments?|community|cookies?|consent|disqus|extra|foot(?:er)?|footnotes?|gdpr|legends?|login|masthead|menu|modal|more-(?:from|on|stories)|nav(?:bar|igation)?|newsletter\\w*|outbrain|taboola|pager|pagination|paywall|popup|popular|promo\\w*|recirc\\w*|recommend\\w*|related\\w*|remark|read-?(?:more|next|also)|rss|share\\w*|sharing|shoutbox|sidebar\\w*|signup|skyscraper|social\\w*|sponsor\\w*|subscri\\w*|tags?|tag-?list|toolbar|tools|trending|widget\\w*|author-?(?:bio|box|info)|bio|byline|dateline|timestamp|most-?(?:read|popular)|also-?read|see-?also|trc|skip|hidden|visually-hidden|sr-only|screen-reader-text|print-only|correction|caption\\w*|credit\\w*|meta|topics?|entry-meta|post-meta|article-meta|copyright|disclaimer)(?:$|[\\s_-])");

  private static final Pattern ARTICLE_LIKE =
      Pattern.compile("(?i)article|body|content|entry|main|post|story|text|page");

  /** A part of a name that ends so is the article's, whatever else it says. */
  private static final double TOO_MUCH_TO_DROP = 0.4;

  private static final int SHORTEST_SCORED = 25;

  static ArticleBody in(Document page) {
    Element body = page.body();
    prune(body);
    List<Removed> captions = new ArrayList<>();
    Map<Element, Double> scores = scores(body);
    Optional<Element> top = marked(body).or(() -> richest(scores));
    List<String> paragraphs = new ArrayList<>();
    for (Element part : top.map(t -> parts(t, scores)).orElse(List.of())) {
      captions(part, captions);
      paragraphs.addAll(Blocks.of(part));
    }
    return new ArticleBody(paragraphs, captions);
  }

  private static void prune(Element body) {
    body.select(NEVER).remove();
    double all = Math.max(1, body.text().length());
    for (Element element : body.select("[class], [id], header, form")) {
      if (!element.hasParent() || isRoot(element)) {
        continue;
      }
      String name = element.className() + " " + element.id();
      boolean beside =
          element.nameIs("header")
              || element.nameIs("form")
              || BESIDE.matcher(shortened(name)).find();
      if (beside
          && !element.nameIs("figcaption")
          && element.text().length() < all * TOO_MUCH_TO_DROP
          && !holdsArticle(element)) {
        element.remove();
      }
    }
  }

  private static boolean isRoot(Element element) {
    return element.nameIs("body")
        || element.nameIs("article")
        || element.nameIs("main")
        || element.nameIs("p")
        || element.nameIs("html");
  }

  private static boolean holdsArticle(Element element) {
    return element.selectFirst("article, [itemprop=articleBody]") != null
        && element.text().length() > 600;
  }

  private static String shortened(String name) {
    return name.length() > 300 ? name.substring(0, 300) : name;
  }

  /** Where the page itself marks the text. */
  private static Optional<Element> marked(Element body) {
    List<Element> marked = body.select("[itemprop=articleBody]");
    return marked.size() == 1 && marked.getFirst().text().length() > 500
        ? Optional.of(marked.getFirst())
        : Optional.empty();
  }

  private static Map<Element, Double> scores(Element body) {
    Map<Element, Double> scores = new HashMap<>();
    for (Element paragraph : body.select("p, pre, td, blockquote, li, div, section, span")) {
      boolean block = paragraph.nameIs("p") || paragraph.nameIs("pre");
      String text = block ? paragraph.text() : paragraph.ownText();
      if (text.length() < SHORTEST_SCORED || linkShare(paragraph) > 0.5) {
        continue;
      }
      double worth =
          1 + text.chars().filter(c -> c == ',').count() + Math.min(text.length() / 100, 3);
      Element parent = block ? paragraph.parent() : paragraph;
      double share = 1;
      for (int up = 0; up < 4 && parent != null && !parent.nameIs("html"); up++) {
        scores.merge(parent, worth * share, Double::sum);
        share = up == 0 ? 0.5 : share / 1.5;
        parent = parent.parent();
      }
    }
    scores.replaceAll((element, score) -> (score + bonus(element)) * (1 - linkShare(element)));
    return scores;
  }

  private static double bonus(Element element) {
    double tag =
        element.nameIs("article") ? 10 : element.nameIs("div") || element.nameIs("section") ? 5 : 0;
    String name = shortened(element.className() + " " + element.id());
    return tag + (ARTICLE_LIKE.matcher(name).find() ? 15 : 0);
  }

  private static Optional<Element> richest(Map<Element, Double> scores) {
    return scores.entrySet().stream()
        .max(
            Map.Entry.<Element, Double>comparingByValue()
                .thenComparing(entry -> -entry.getKey().siblingIndex()))
        .map(Map.Entry::getKey);
  }

  /** The richest element and what beside it is of the same text. */
  private static List<Element> parts(Element top, Map<Element, Double> scores) {
    Element parent = top.parent();
    if (parent == null || top.nameIs("body") || top.hasAttr("itemprop")) {
      return List.of(top);
    }
    double needed = Math.max(10, scores.getOrDefault(top, 0.0) * 0.2);
    List<Element> parts = new ArrayList<>();
    for (Element sibling : parent.children()) {
      String text = sibling.text();
      boolean rich = scores.getOrDefault(sibling, 0.0) >= needed;
      boolean paragraph = sibling.nameIs("p") && text.length() > 80 && linkShare(sibling) < 0.25;
      if (sibling == top || rich || paragraph) {
        parts.add(sibling);
      }
    }
    return parts;
  }

  private static void captions(Element part, List<Removed> captions) {
    for (Element caption : part.select("figcaption")) {
      String text = Characters.line(caption.text());
      if (!text.isEmpty()) {
        captions.add(new Removed(Removed.Why.CAPTION, text));
      }
      caption.remove();
    }
  }

  /** How much of an element's text stands in links, 0 to 1. */
  static double linkShare(Element element) {
    int all = element.text().length();
    if (all == 0) {
      return 0;
    }
    int linked = 0;
    for (Element link : element.select("a")) {
      linked += link.text().length();
    }
    return Math.min(1.0, (double) linked / all);
  }
}
