package org.chancery.intake;

/** Why an input was refused. */
public enum Reason {
  /** Nothing lies at this path. */
  NOT_FOUND,
  /** It exists but cannot be read: no permission, a device, a pipe, a failing disk. */
  UNREADABLE,
  /** No bytes, only white space, or a folder with nothing to read. */
  EMPTY,
  /** A picture, an archive, a program: not text. */
  BINARY,
  /** Text whose bytes are in no encoding that fits them, or were once decoded wrongly. */
  ENCODING,
  /** More than one document may hold. */
  TOO_LARGE,
  /** Written in another language. */
  NOT_ENGLISH,
  /** A page or file without an article in it. */
  NO_ARTICLE,
  /** Not JSON, or JSON that is not an object. */
  BAD_JSON,
  /** A record without its text, or with a text that is not a string. */
  NO_TEXT,
  /** A record whose date of publication is not a date. */
  BAD_DATE,
  /** A file type that is not read. */
  UNKNOWN_TYPE,
  /** A record that breaks off before its end. */
  TRUNCATED
}
