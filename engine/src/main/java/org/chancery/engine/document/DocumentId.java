package org.chancery.engine.document;

/** Names a document by its content: the same article taken in twice has the same id. */
public record DocumentId(String value) {

  public DocumentId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a document id must not be blank");
    }
  }
}
