package org.chancery.intake.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
          "(?i)(?:^|[\\s_-])(?:ads?|advert\\w*|banner|breadcrumbs?|combx|comments?|community|"
              + "cookies?|consent|disqus|extra|foot(?:er)?|footnotes?|gdpr|legends?|login|masthead|"
              + "menu|modal|more-(?:from|on|stories)|nav(?:bar|igation)?|newsletter\\w*|outbrain|"
              + "taboola|pager|pagination|paywall|popup|popular|promo\\w*|recirc\\w*|recommend\\w*|"
              + "related\\w*|remark|read-?(?:more|next|also)|rss|share\\w*|sharing|shoutbox|"
              + "sidebar\\w*|signup|skyscraper|social\\w*|sponsor\\w*|subscri\\w*|tags?|tag-?list|"
              + "toolbar|tools|trending|widget\\w*|author-?(?:bio|box|info)|bio|byline|dateline|"
              + "timestamp|most-?(?:read|popular)|also-?read|see-?also|trc|skip|hidden|"
              + "visually-hidden|sr-only|screen-reader-text|print-only|correction|caption\\w*|"
              + "credit\\w*|meta|topics?|entry-meta|post-meta|article-meta|copyright|disclaimer)(?:$|"
              + "[\\s_-])");

  private static final Pattern ARTICLE_LIKE =
      Pattern.compile("(?i)article|body|content|entry|main|post|story|text|page");

  /** Elements that are never dropped for their name. */
  private static final Set<String> KEPT =
      Set.of("html", "body", "main", "article", "p", "figcaption");

  /** An element with this share of the page's text is not beside it, whatever its name. */
  private static final double TOO_MUCH_TO_DROP = 0.4;

  /** Signs without spaces; shorter paragraphs say nothing of where the article is. */
  private static final int SHORTEST_SCORED = 21;

  /** Signs that an element marked as the article must have to be believed. */
  private static final int SHORTEST_MARKED = 420;

  private static final double MOSTLY_LINKS = 0.5;

  private static final int LONGEST_NAME = 300;

  /** What of a paragraph's worth its parent has, and those above. */
  private static final double[] SHARES = {1, 0.5, 0.33, 0.22};

  static ArticleBody in(Document page) {
    Element body = page.body();
    prune(body);
    Weights weights = Weights.of(body);
    Map<Element, Double> scores = scores(body, weights);
    Optional<Element> top = marked(body, weights).or(() -> richest(scores));
    List<String> paragraphs = new ArrayList<>();
    List<Removed> captions = new ArrayList<>();
    for (Element part : top.map(t -> parts(t, scores, weights)).orElse(List.of())) {
      captions(part, captions);
      paragraphs.addAll(Blocks.of(part, weights));
    }
    return new ArticleBody(paragraphs, captions);
  }

  private static void prune(Element body) {
    body.select(NEVER).remove();
    Weights weights = Weights.of(body);
    double most = Math.max(1, weights.get(body).text()) * TOO_MUCH_TO_DROP;
    for (Element element : body.select("[class], [id], header, form")) {
      Weights.Weight weight = weights.get(element);
      boolean heavy = weight.text() > most || (weight.article() && weight.text() > SHORTEST_MARKED);
      if (!heavy && !KEPT.contains(element.normalName()) && isBeside(element)) {
        element.remove();
      }
    }
  }

  private static boolean isBeside(Element element) {
    return element.nameIs("header")
        || element.nameIs("form")
        || BESIDE.matcher(name(element)).find();
  }

  private static String name(Element element) {
    String name = element.className() + " " + element.id();
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  /** Where the page itself marks the text. */
  private static Optional<Element> marked(Element body, Weights weights) {
    List<Element> marked = body.select("[itemprop=articleBody]");
    return marked.size() == 1 && weights.get(marked.getFirst()).text() > SHORTEST_MARKED
        ? Optional.of(marked.getFirst())
        : Optional.empty();
  }

  private static Map<Element, Double> scores(Element body, Weights weights) {
    Map<Element, Double> scores = new LinkedHashMap<>();
    for (Element element : body.select("body, p, pre, td, blockquote, li, div, section, span")) {
      boolean block = element.nameIs("p") || element.nameIs("pre");
      Weights.Weight weight = weights.get(element);
      int length = block ? weight.text() : weight.own();
      if (length < SHORTEST_SCORED || weight.linkShare() > MOSTLY_LINKS) {
        continue;
      }
      double worth = 1 + (block ? weight.commas() : weight.ownCommas()) + Math.min(length / 100, 3);
      Element at = block ? element.parent() : element;
      for (int up = 0; up < SHARES.length && at != null && !at.nameIs("html"); up++) {
        scores.merge(at, worth * SHARES[up], Double::sum);
        at = at.parent();
      }
    }
    scores.replaceAll(
        (element, score) -> (score + bonus(element)) * (1 - weights.get(element).linkShare()));
    return scores;
  }

  private static double bonus(Element element) {
    double named = ARTICLE_LIKE.matcher(name(element)).find() ? 15 : 0;
    return switch (element.normalName()) {
      case "article" -> 10 + named;
      case "div", "section" -> 5 + named;
      default -> named;
    };
  }

  private static Optional<Element> richest(Map<Element, Double> scores) {
    return scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** The richest element and what beside it is of the same text. */
  private static List<Element> parts(Element top, Map<Element, Double> scores, Weights weights) {
    Element parent = top.parent();
    if (parent == null || top.nameIs("body") || top.hasAttr("itemprop")) {
      return List.of(top);
    }
    double needed = Math.max(10, scores.getOrDefault(top, 0.0) * 0.2);
    List<Element> parts = new ArrayList<>();
    for (Element sibling : parent.children()) {
      Weights.Weight weight = weights.get(sibling);
      boolean rich = scores.getOrDefault(sibling, 0.0) >= needed;
      boolean paragraph = sibling.nameIs("p") && weight.text() > 70 && weight.linkShare() < 0.25;
      if (sibling.equals(top) || rich || paragraph) {
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
}
