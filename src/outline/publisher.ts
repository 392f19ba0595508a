import { bareWords } from './masthead-line.ts';
import type { Piece } from './piece.ts';

const ORGANISATION =
  /(?<!\p{L})(?:cent(?:er|re)|institute|institution|foundation|think[ -]tank|council|agency|university|ministry|association|observatory|mərkəzi|institutu|fondu|agentliyi|nazirliyi|merkezi|enstitüsü|vakfı|ajansı|центр|институт|фонд|агентство)(?!\p{L})/iu;
const OFFICE = /^(?:office|ministry|embassy|department|secretariat|delegation|press service|permanent mission) of\s/i;

/** Words that make a name of an organisation only at its end: `Baku Desk`, `Institute of Foreign Affairs`. */
const AT_END =
  /(?<!\p{L})(?:desk|monitor(?:ing)?|news|media|press|wire|group|network|programme?|project|society|academy|initiative|bureau|service|forum|affairs|gazette|tribune)(?:,\s\p{Lu}\p{L}+)?$/iu;
const VERB = /(?<!\p{L})(?:is|are|was|were|has|have|will|says|said|opens|signs|meets|visits|and the)(?!\p{L})/iu;

/** A short line that names an organisation and says nothing else: a masthead. */
export const isPublisher = (text: string): boolean => {
  if (text.length > 200) return false;
  const name = nameIn(text).replaceAll('İ', 'i');
  const words = name.split(/\s+/).length;
  if (words < 2 || words > 16 || /[.:?!]$/.test(name) || VERB.test(name) || !mostlyCapitalised(name)) return false;
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
    if (piece.kind === 'furniture' && isPublisher(line)) return nameIn(line);
  }
  return null;
};
