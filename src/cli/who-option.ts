import { userInfo } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';

export interface WhoOption {
  readonly who?: string;
}

/**
 * `--who NAME`, for commands that change what a person answers for.
 * @param does what they do, for the help
 */
export const withWhoOption = (command: Command, does = 'does it'): Command =>
  command.addOption(
    new Option('--who <name>', `who ${does} (default: your user name)`).env('CHANCERY_ANALYST').argParser(personName),
  );

/** The person that the option or `CHANCERY_ANALYST` names, else the one whom the system knows. */
export const whoDoesIt = ({ who }: WhoOption): string => who ?? userName();

/** The person at this machine, where no option names one. */
export const whoSitsHere = (): string => process.env.CHANCERY_ANALYST?.trim() || userName();

/** The name under which this machine knows who runs the command; a container may know a number alone. */
const userName = (): string => {
  try {
    return userInfo().username;
  } catch {
    return process.env.USER || process.env.LOGNAME || `user ${process.getuid?.() ?? 'unknown'}`;
  }
};

const personName = (value: string): string => {
  const name = value.trim();
  if (name === '' || /\p{Cc}/u.test(name)) throw new InvalidArgumentError('Give a name in one line.');
  return name;
};
