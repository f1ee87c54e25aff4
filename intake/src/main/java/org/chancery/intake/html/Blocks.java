package org.chancery.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.intake.text.Characters;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Cuts an element of a page into its blocks of text. */
final class Blocks implements NodeVisitor {

  private static final Set<String> DROPPED = Set.of("h1", "hr");

  /** Signs; longer runs of links are text with many links. */
  private static final int LONGEST_LINKED = 500;

  private static final double MOSTLY_LINKS = 0.6;

  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int breaks;

  private Blocks() {}

  /**
   * The blocks of a part of a page.
   *
   * @param weights of the page that the part stands in
   */
  static List<String> of(Element part, Weights weights) {
    for (Element element : part.select("h1, h2, h3, h4, h5, h6, hr, ul, ol, p, div, table")) {
      if (!element.equals(part) && isBeside(element, weights)) {
        element.remove();
      }
    }
    Blocks blocks = new Blocks();
    NodeTraversor.traverse(blocks, part);
    blocks.flush();
    return List.copyOf(blocks.blocks);
  }

  private static boolean isBeside(Element element, Weights weights) {
    Weights.Weight weight = weights.get(element);
    return DROPPED.contains(element.normalName())
        || (weight.text() > 0
            && weight.text() < LONGEST_LINKED
            && weight.linkShare() > MOSTLY_LINKS);
  }

  @Override
  public void head(Node node, int depth) {
    switch (node) {
      case TextNode words -> {
        if (!words.isBlank()) {
          breaks = 0;
        }
        text.append(words.getWholeText().replace('\n', ' '));
      }
      case Element element when element.nameIs("br") -> {
        breaks++;
        if (breaks > 1) {
          flush();
        }
        text.append(' ');
      }
      case Element element when element.isBlock() -> flush();
      case Element element when element.nameIs("td") || element.nameIs("th") -> text.append(' ');
      case Node _ -> {}
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      flush();
    }
  }

  private void flush() {
    String line = Characters.line(text.toString());
    if (!line.isEmpty()) {
      blocks.add(line);
    }
    text.setLength(0);
    breaks = 0;
  }
}
