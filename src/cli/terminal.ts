import { createColors } from 'picocolors';

/** True when a person reads the output on a terminal: then it is cut to the width and may be coloured. */
export const isTerminal = process.stdout.isTTY === true;

/** Columns of the terminal; null when the output goes to a file or another program, which get whole lines. */
export const terminalWidth: number | null = isTerminal ? (process.stdout.columns ?? 80) : null;

export const colors = createColors(isTerminal && !process.env.NO_COLOR && process.env.TERM !== 'dumb');

/** Writes and waits until the system has taken it, so that long output does not pile up in memory. */
export const write = (text: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });

/**
 * Says something to the person beside the result: on the other channel, whole, and with the control characters that the
 * name of a file or a source may hold written out, so that they steer no terminal.
 */
export const tell = (message: string): void =>
  console.error(message.replace(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu, escaped));

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Text of a document as a terminal may show it: in one line, without control characters, which could move the cursor,
 * change colours or hide what stands there, and without marks that turn the direction of writing.
 */
export const shown = (text: string): string =>
  text
    .replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
