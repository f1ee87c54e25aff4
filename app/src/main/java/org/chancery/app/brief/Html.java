package org.chancery.app.brief;

/** A page being written: markup is ours, everything else is escaped. */
final class Html {

  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder page = new StringBuilder();

  /** Markup of our own; never anything that was read. */
  Html markup(String markup) {
    page.append(markup);
    return this;
  }

  /** Words that were read, in an element or in a quoted attribute. */
  Html text(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> page.append("&amp;");
        case '<' -> page.append("&lt;");
        case '>' -> page.append("&gt;");
        case '"' -> page.append("&quot;");
        case '\'' -> page.append("&#39;");
        default -> i += plain(words, i);
      }
    }
    return this;
  }

  /** Appends the character at {@code i}; answers 1 where it took two units. */
  private int plain(String words, int i) {
    char c = words.charAt(i);
    if (Character.isHighSurrogate(c)
        && i + 1 < words.length()
        && Character.isLowSurrogate(words.charAt(i + 1))) {
      page.append(c).append(words.charAt(i + 1));
      return 1;
    }
    boolean steers = Character.isISOControl(c) && c != '\n' && c != '\t';
    page.append(Character.isSurrogate(c) || steers ? REPLACEMENT : c);
    return 0;
  }

  /** An element with nothing but words in it. */
  Html element(String name, String classes, String words) {
    return markup("<" + name + (classes.isEmpty() ? "" : " class=\"" + classes + "\"") + ">")
        .text(words)
        .markup("</" + name + ">");
  }

  /** Opens a section of the page under its heading. */
  Html section(String id, String heading) {
    return markup("<section id=\"" + id + "\" aria-labelledby=\"h-" + id + "\">\n")
        .markup("<h2 id=\"h-" + id + "\">" + heading + "</h2>\n");
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
