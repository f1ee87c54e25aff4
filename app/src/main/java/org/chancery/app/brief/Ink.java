package org.chancery.app.brief;

/** Text with or without the escapes that colour it on a terminal. */
enum Ink {
  HEADING("1"),
  PLAIN(""),
  NAME("1"),
  DATE("36"),
  QUIET("2"),
  QUOTE("32"),
  PLANNED("33");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  String on(String text, boolean colour) {
    return colour && !code.isEmpty() && !text.isEmpty()
        ? "\u001b[" + code + "m" + text + "\u001b[0m"
        : text;
  }
}
