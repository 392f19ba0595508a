import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { nearest } from './nearest.ts';

/**
 * What is said of a call that a command does not understand: what is wrong, what may have been meant, and where it is
 * told how the command is called.
 * @param message Commander’s own, such as `error: unknown option '--frm'`
 */
export const misuseText = (message: string, command: Command): string =>
  [sentence(message), ...meant(message, command), `'${fullName(command)} --help' shows how it is called.`]
    .map((line) => `${line}\n`)
    .join('');

/** `error: unknown option '--frm'\n(Did you mean --from?)` as sentences. */
const sentence = (message: string): string => {
  const [text = '', guess] = message
    .replace(/^error: /, '')
    .trim()
    .split(/\n\(Did you mean (?:one of )?(.*)\?\)$/);
  const whole = `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.)]$/.test(text) ? '' : '.'}`;
  return guess === undefined ? whole : `${whole} Did you mean ${guess.replace(/, ([^,]+)$/, ' or $1')}?`;
};

const meant = (message: string, command: Command): readonly string[] => {
  const option = /^error: unknown option '(-[^']+)'/.exec(message)?.[1];
  if (option !== undefined) {
    if (existsSync(option)) return [`For the file of that name write './${option}'.`];
    return command.parent === null && option !== '--help'
      ? ['Options stand behind the command, as in: chancery chronicle --limit 5']
      : [];
  }
  // A command that takes an argument of its own takes a misspelt inner command for it.
  const [typed] = command.args;
  const inner = command.commands.map((each) => each.name());
  if (typed === undefined || message.includes('Did you mean') || /'-/.test(message)) return [];
  const near = nearest(typed, inner);
  return near.length > 0 ? [`Did you mean '${fullName(command)} ${near[0]}'?`] : [];
};

const fullName = (command: Command): string => {
  const names: string[] = [];
  for (let at: Command | null = command; at; at = at.parent) names.unshift(at.name());
  return names.join(' ');
};
