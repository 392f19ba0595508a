import type { Command } from 'commander';
import { COMMANDS } from './command-list.ts';

/** Every command and every command inside one, by its full name. */
export const allCommands = async (): Promise<readonly (readonly [string, Command])[]> => {
  const withInner = (name: string, command: Command): (readonly [string, Command])[] => [
    [name, command],
    ...command.commands.flatMap((inner) => withInner(`${name} ${inner.name()}`, inner)),
  ];
  const loaded = await Promise.all(COMMANDS.map(async ({ name, load }) => withInner(name, await load())));
  return loaded.flat();
};
