import { Command, CommanderError } from 'commander';
import { version } from '../registry/version.ts';
import { CliError } from './cli-error.ts';
import { COMMANDS } from './command-list.ts';
import { errorText } from './error-text.ts';
import { misuseText } from './misuse-text.ts';
import { nearest } from './nearest.ts';
import { tell } from './terminal.ts';

const DESCRIPTION = `Documents in, a sourced record of who did what and who said what out.`;

const FOOTER = `
Examples:
  $ chancery read paper.pdf                        what it says, nothing stored
  $ chancery add reports/ https://example.org/feed into the record
  $ chancery chronicle --on 2024-10                the month, day by day
  $ chancery search Aliyev                         finds Əliyev and Алиев too
  $ chancery bulletin 2024-10 --out issue.html

'chancery COMMAND --help' tells more of a command.
The record is chancery.sqlite here; --record FILE or CHANCERY_RECORD names another.`;

/**
 * Runs one command.
 * @param args what was typed after the program’s name
 * @returns the exit code: 0 done, 1 failed, 2 called wrongly
 */
export const runCommandLine = async (args: readonly string[]): Promise<number> => {
  const typed = args[0] === 'help' ? [...args.slice(1), '--help'] : args;
  const [called] = typed;
  if (called !== undefined && !called.startsWith('-') && !COMMANDS.some(({ name }) => name === called)) {
    tell(unknownCommand(called));
    return 2;
  }
  const program = await programFor(called);
  try {
    await program.parseAsync(typed.length === 0 ? ['--help'] : typed, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return report(error);
  }
};

/** The program with the called command loaded and all others known by name only. */
export const programFor = async (called: string | undefined): Promise<Command> => {
  const program = new Command('chancery')
    .description(DESCRIPTION)
    .version(version, '-V, --version', 'print the version')
    .helpCommand(false)
    .enablePositionalOptions()
    .addHelpText('after', FOOTER);
  for (const entry of COMMANDS) {
    const command = entry.name === called ? await entry.load() : new Command(entry.name).summary(entry.summary);
    program.addCommand(command.helpGroup(entry.heading));
  }
  prepare(program);
  return program;
};

const prepare = (command: Command): void => {
  command.exitOverride().configureHelp({ showGlobalOptions: false, sortSubcommands: false }).showHelpAfterError(false);
  command.configureOutput({
    outputError: (message) => tell(misuseText(message, command).trimEnd()),
  });
  for (const sub of command.commands) prepare(sub);
};

const unknownCommand = (name: string): string => {
  const near = nearest(
    name,
    COMMANDS.map((entry) => entry.name),
  );
  return `There is no command '${name}'. ${near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `'chancery --help' lists them.`}`;
};

const report = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof CliError) {
    tell(error.message);
    return error.exitCode;
  }
  tell(errorText(error));
  return 1;
};
