package org.chancery.intake;

import java.util.List;
import org.chancery.intake.json.JsonArticle;
import org.chancery.intake.text.Characters;
import org.chancery.intake.text.Paragraphs;

/** Takes one JSON record in. */
record RecordTaking(Composition composition) {

  Taken take(Origin origin, JsonArticle article) {
    return switch (article) {
      case JsonArticle.Article(var text, _) when text.isBlank() ->
          origin.refuse(Reason.EMPTY, "its \"text\" is empty; put the article there");
      case JsonArticle.Article(var text, var fields) ->
          composition.compose(origin, Paragraphs.of(Characters.clean(text)), fields, List.of());
      case JsonArticle.Faulty(var fault, var detail) -> origin.refuse(reason(fault), detail);
    };
  }

  private static Reason reason(JsonArticle.Fault fault) {
    return switch (fault) {
      case NOT_JSON -> Reason.BAD_JSON;
      case BROKEN_OFF -> Reason.TRUNCATED;
      case READING -> Reason.NO_ARTICLE;
      case NO_TEXT -> Reason.NO_TEXT;
      case BAD_DATE -> Reason.BAD_DATE;
      case TOO_LONG -> Reason.TOO_LARGE;
      case ENCODING -> Reason.ENCODING;
    };
  }
}
