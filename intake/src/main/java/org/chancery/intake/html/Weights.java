package org.chancery.intake.html;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much text the elements of a page hold, counted once for all of them: asking each for its text
 * would cost the square of the page where it is deeply nested.
 */
final class Weights {

  /**
   * What one element holds.
   *
   * @param text letters and signs in it, spaces not counted
   * @param linked how many of them stand in links
   * @param own how many stand in no element inside it
   * @param article whether an element inside it is marked as an article
   */
  record Weight(int text, int commas, int linked, int own, int ownCommas, boolean article) {

    static final Weight NONE = new Weight(0, 0, 0, 0, 0, false);

    /** The share of the text that stands in links, 0 to 1. */
    double linkShare() {
      return text == 0 ? 0 : (double) linked / text;
    }

    private Weight plus(TextNode node) {
      int signs = 0;
      int found = 0;
      String words = node.getWholeText();
      for (int i = 0; i < words.length(); i++) {
        signs += Character.isWhitespace(words.charAt(i)) ? 0 : 1;
        found += words.charAt(i) == ',' ? 1 : 0;
      }
      return new Weight(
          text + signs, commas + found, linked, own + signs, ownCommas + found, article);
    }

    private Weight plus(Weight child, Element element) {
      boolean marks = element.nameIs("article") || element.attr("itemprop").equals("articleBody");
      return new Weight(
          text + child.text,
          commas + child.commas,
          linked + (element.nameIs("a") ? child.text : child.linked),
          own,
          ownCommas,
          article || child.article || marks);
    }
  }

  private final IdentityHashMap<Element, Weight> weights = new IdentityHashMap<>();

  private Weights() {}

  static Weights of(Element root) {
    Weights all = new Weights();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words && words.parentNode() instanceof Element parent) {
              all.weights.merge(parent, Weight.NONE.plus(words), (before, _) -> before.plus(words));
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element
                && !element.equals(root)
                && element.parentNode() instanceof Element parent) {
              all.weights.put(parent, all.of(parent, element));
            }
          }
        },
        root);
    return all;
  }

  Weight get(Element element) {
    return weights.getOrDefault(element, Weight.NONE);
  }

  private Weight of(Element parent, Element child) {
    return get(parent).plus(get(child), child);
  }
}
