package org.chancery.bench;

import java.util.List;
import org.chancery.bench.actors.ActorsScore;
import org.chancery.bench.coref.Coref;
import org.chancery.bench.coref.Gap;
import org.chancery.bench.heads.Cameo;
import org.chancery.bench.heads.Conll;
import org.chancery.bench.heads.Factuality;
import org.chancery.bench.heads.Meantime;
import org.chancery.bench.heads.News;
import org.chancery.bench.heads.Trees;
import org.chancery.bench.places.Places;
import org.chancery.bench.plover.Aw;
import org.chancery.bench.plover.EventsScore;
import org.chancery.bench.plover.PetrarchScore;
import org.chancery.bench.plover.Plv;
import org.chancery.engine.network.Network;
import org.chancery.model.Model;

/** The tasks that count in each document of a file. */
final class Tasks {

  /** Of the bundled model, loaded when first asked for. */
  private static final class Bundled {
    static final Network NETWORK = Network.of(Model.bundled());
  }

  /** In the order of the help. */
  static final List<Task> ALL =
      List.of(
          new Task(
              "plv",
              "What one given actor does to another, as PLOVER's roots, quads and halves: macro-F1"
                  + " in percent.",
              List.of("plv/train.jsonl"),
              true,
              (file, asked) -> Plv.score(file, Bundled.NETWORK, asked.heldOut())),
          new Task(
              "aw",
              "Whether given actors cooperate or are in conflict: macro-F1 in percent.",
              List.of(),
              false,
              (file, _) -> Aw.score(file, Bundled.NETWORK)),
          new Task(
              "events",
              "Events of sentences, by the whole reader: F1 in percent, the share of right roles,"
                  + " and of sentences without an event the share in which one was found.",
              List.of(),
              false,
              (file, _) -> EventsScore.score(file)),
          new Task(
              "petrarch",
              "Cases of PETRARCH's kind, by the whole reader with a list of actors: the shares of"
                  + " texts and of elements that are right, in percent.",
              List.of(),
              false,
              true,
              (file, asked) -> PetrarchScore.score(file, asked.actors())),
          new Task(
              "actors",
              "Whom phrases for actors stand for, by the whole reader, on the gold of our own"
                  + " corpus: the shares with the right country and the right sector, in percent.",
              List.of(),
              false,
              (file, _) -> ActorsScore.score(file)),
          new Task(
              "conll",
              "Names against CoNLL 2003's: F1 in percent.",
              List.of("conll2003/dev.jsonl"),
              false,
              (file, _) -> Conll.score(file, Bundled.NETWORK)),
          new Task(
              "ud",
              "Parts of speech and syntax against Universal Dependencies: percent of words.",
              List.of("ewt/dev.conllu.gz", "gum/dev.jsonl"),
              false,
              (file, _) -> Trees.score(file, Bundled.NETWORK)),
          new Task(
              "cameo",
              "Sources and targets of political events: F1 in percent.",
              List.of("cameo/sourcetarget.jsonl"),
              true,
              (file, asked) -> Cameo.score(file, Bundled.NETWORK, asked.heldOut())),
          new Task(
              "meantime",
              "Events against MEANTIME's: F1 in percent, and of those found the share with the"
                  + " right certainty, polarity and time.",
              List.of("meantime/gm.jsonl"),
              false,
              (file, _) -> Meantime.score(file, Bundled.NETWORK)),
          new Task(
              "news",
              "Events in real news of other corpora, which FILE is the folder of: F1 in percent of"
                  + " the words that tell them and of their parties, the share of right standings.",
              List.of(""),
              false,
              (folder, _) -> News.score(folder, Bundled.NETWORK::apply)),
          new Task(
              "factuality",
              "Whether the author holds events for facts, from -3 to 3: the mean absolute error,"
                  + " and Pearson's correlation.",
              List.of("factuality/uw.dev.jsonl"),
              false,
              (file, _) -> Factuality.score(file, Bundled.NETWORK)),
          new Task(
              "coref",
              "Mentions and their clusters against GUM's: F1 in percent.",
              List.of("gum/dev.jsonl"),
              false,
              (file, _) -> Coref.score(file, Bundled.NETWORK)),
          new Task(
              "gap",
              "Whom pronouns mean, against GAP's: F1 in percent, and feminine over masculine.",
              List.of("gap/dev.tsv"),
              true,
              (file, asked) -> Gap.score(file, Bundled.NETWORK, asked.heldOut())),
          new Task(
              "places",
              "Places found, and located, against GeoWebNews, LGL and GeoVirus: F1 and shares in"
                  + " percent.",
              List.of("places/gwn.jsonl", "places/lgl.jsonl", "places/geovirus.jsonl"),
              false,
              (file, _) -> Places.score(file, Bundled.NETWORK)));

  private Tasks() {}
}
