package org.chancery.app;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.app.knowledge.KnowledgeCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The program: reads the command line and runs the command it names. */
@Command(
    name = "chancery",
    description = "Reads news about international affairs and keeps the record.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Main.Version.class,
    footer = {
      "",
      "Examples:",
      "  chancery brief story/              what the articles in a folder say",
      "  chancery read a.html b.txt         one Reading a line, as JSON",
      "  chancery why readings.jsonl s1     which words gave each field",
      "",
      "Exit status: 0 all inputs were read; 1 some were refused, or the result",
      "could not be written; 2 the command line is wrong or asks for what has",
      "not arrived yet."
    })
public final class Main {

  private final Streams streams;
  private final Rooms rooms;
  private final InstantSource clock;

  Main(Streams streams, Rooms rooms, InstantSource clock) {
    this.streams = streams;
    this.rooms = rooms;
    this.clock = clock;
  }

  /** Runs the command line of this process. */
  public static void main(String[] arguments) {
    Main program = new Main(Streams.ofProcess(), new OwnRooms(), InstantSource.system());
    System.exit(program.run(arguments));
  }

  /** Runs a command line and answers with its exit status. */
  int run(String... arguments) {
    var missing = NotArrived.inArguments(List.of(arguments));
    if (missing.isPresent()) {
      streams.say(missing.get());
      return Exit.WRONG;
    }
    if (arguments.length == 0) {
      streams.err().print(commands().getUsageMessage(Ansi.OFF));
      return Exit.WRONG;
    }
    return commands().execute(arguments);
  }

  private CommandLine commands() {
    CommandLine commands = new CommandLine(this);
    commands.addSubcommand(new ReadCommand(streams, rooms, clock));
    commands.addSubcommand(new BriefCommand(streams, rooms, clock));
    commands.addSubcommand(new WhyCommand(streams));
    commands.addSubcommand(new SchemaCommand(streams));
    for (CommandLine command : commands.getSubcommands().values()) {
      command.getCommandSpec().mixinStandardHelpOptions(true);
    }
    commands.getCommandSpec().mixinStandardHelpOptions(true);
    commands.addSubcommand(new KnowledgeCommand());
    commands.setExecutionStrategy(this::execute);
    commands.setParameterExceptionHandler(this::wrong);
    commands.setExecutionExceptionHandler((e, _, _) -> broken(e));
    return commands;
  }

  /** Help and versions are results too, so they go where results go. */
  private int execute(CommandLine.ParseResult parsed) {
    for (CommandLine command : parsed.asCommandLineList()) {
      if (command.isUsageHelpRequested()) {
        return print(command.getUsageMessage(Ansi.OFF));
      }
      if (command.isVersionHelpRequested()) {
        return print("chancery " + Version.number() + System.lineSeparator());
      }
    }
    if (parsed.subcommand() == null) {
      return wrong(
          new CommandLine.ParameterException(
              parsed.commandSpec().commandLine(), "a command is missing"),
          new String[0]);
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private int print(String text) {
    try (Output out = Output.to(Optional.empty(), streams)) {
      out.write(text);
      out.commit();
      return Exit.DONE;
    } catch (IOException e) {
      return broken(e);
    }
  }

  private int wrong(CommandLine.ParameterException e, String[] arguments) {
    streams.say(oneLine(e.getMessage()));
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    streams.err().println("Try: " + command + " --help");
    return Exit.WRONG;
  }

  private int broken(Exception e) {
    return switch (e) {
      case Unusable unusable -> {
        streams.say(oneLine(unusable.getMessage()));
        yield Exit.WRONG;
      }
      case IOException io when isClosedPipe(io) -> Exit.DONE;
      case IOException io -> {
        streams.say("the result could not be written: " + oneLine(String.valueOf(io.getMessage())));
        yield Exit.PARTLY;
      }
      default -> {
        streams.say("a bug in Chancery, please report it: " + e);
        e.printStackTrace(streams.err());
        yield Exit.PARTLY;
      }
    };
  }

  /** Whoever read our output has had enough, as in {@code chancery read … | head}. */
  private static boolean isClosedPipe(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe is being closed");
  }

  static String oneLine(@Nullable String message) {
    return String.valueOf(message).replaceAll("[\\p{Cntrl}]+", " ");
  }

  /** The version of this build. */
  static final class Version implements CommandLine.IVersionProvider {

    static String number() {
      String version = Main.class.getPackage().getImplementationVersion();
      return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
      return new String[] {"chancery " + number()};
    }
  }
}
