import { lineOfDay } from './line-of-day.ts';
import { bareWords } from './masthead-line.ts';
import type { Piece } from './piece.ts';
import { anyOf } from './words/any-of.ts';
import {
  ENDS_OF_PUBLISHERS,
  HEADLINE_VERBS,
  NEWSPAPERS,
  OFFICES_OF,
  PUBLISHING_BODIES,
} from './words/publisher-words.ts';

const ORGANISATION = new RegExp(`(?<!\\p{L})(?:${anyOf(PUBLISHING_BODIES)})(?!\\p{L})`, 'iu');
const OFFICE = new RegExp(`^(?:${anyOf(OFFICES_OF)}) of\\s`, 'i');
const AT_END = new RegExp(`(?<!\\p{L})(?:${anyOf(ENDS_OF_PUBLISHERS)})(?:,\\s\\p{Lu}\\p{L}+)?$`, 'iu');
const VERB = new RegExp(`(?<!\\p{L})(?:${anyOf(HEADLINE_VERBS)})(?!\\p{L})`, 'iu');

/** A short line that names an organisation and says nothing else: a masthead. */
export const isPublisher = (text: string): boolean => {
  if (text.length > 200) return false;
  const name = nameIn(text).replaceAll('İ', 'i');
  const words = name.split(/\s+/).length;
  if (words < 2 || words > 16 || /[.:;,?!]$/.test(name) || VERB.test(name) || !mostlyCapitalised(name)) return false;
  return OFFICE.test(name) || ORGANISATION.test(name) || (words <= 6 && AT_END.test(name));
};

/** The line without mark-up, remarks in brackets and a date at its end. */
const nameIn = (text: string): string =>
  bareWords(text)
    .replace(/(?<!\s)\s*\([^()]*\)/g, '')
    .replace(/,\s*(?:\d{1,2}\s+)?\p{Lu}\p{L}+\.?\s+(?:\d{1,2},\s*)?\d{4}$/u, '')
    .trim();

const mostlyCapitalised = (text: string): boolean => {
  const long = text.split(/\s+/).filter((word) => word.replace(/\P{L}/gu, '').length >= 4);
  return long.length > 0 && long.every((word) => /^\P{L}*\p{Lu}/u.test(word));
};

/** The publisher as the document’s own masthead writes it, first line only; null when it has none. */
export const publisherIn = (pieces: readonly Piece[]): string | null => {
  for (const piece of pieces.slice(0, 12)) {
    const line = piece.text.split('\n')[0]!.trim();
    if (piece.kind !== 'furniture') continue;
    const named = lineOfDay(line)?.names.find(isNewspaper);
    if (named) return named;
    if (isPublisher(line)) return nameIn(line);
  }
  return null;
};

/** A line with a day that is a text’s own by its label or by the agency or newspaper in it, where places stand in others. */
export const isSourceLine = (line: string): boolean => {
  const told = lineOfDay(line);
  return told !== null && told.names.length > 0 && (told.labelled || told.names.some(isNewspaper));
};

/** A line that is nothing but the letters of an agency or the name of a newspaper: `AFP`, `Harbour Times`. */
export const isAgency = (line: string): boolean => LETTERS.test(line) || isPublisher(line);

/** Beside a day also a place may stand: `Geneva, 14 March 2024`. An agency may be letters alone. */
const isNewspaper = (name: string): boolean =>
  NEWSPAPER.test(name) || LETTERS.test(name) || AT_END.test(name) || ORGANISATION.test(name);

const NEWSPAPER = new RegExp(`(?:^The\\s|(?<!\\p{L})(?:${anyOf(NEWSPAPERS)})$)`, 'iu');
const LETTERS = /^\p{Lu}{2,6}$/u;
