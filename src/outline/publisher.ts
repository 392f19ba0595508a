import type { Piece } from './piece.ts';

const ORGANISATION =
  /(?<!\p{L})(?:cent(?:er|re)|institute|institution|foundation|think[ -]tank|council|agency|university|ministry|association|observatory|news|media|press|monitor|mərkəzi|institutu|fondu|agentliyi|nazirliyi|merkezi|enstitüsü|vakfı|ajansı|центр|институт|фонд|агентство)(?!\p{L})/iu;
const VERB = /(?<!\p{L})(?:is|are|was|were|has|have|will|says|said|opens|signs|meets|visits|and the)(?!\p{L})/iu;

/** A short line that names an organisation and says nothing else: a masthead. */
export const isPublisher = (text: string): boolean =>
  text.length <= 160 &&
  ORGANISATION.test(text.replaceAll('İ', 'i')) &&
  !VERB.test(text) &&
  !/[.:?!]$/.test(text) &&
  text.split(/\s+/).length <= 16 &&
  /\s/.test(text.trim()) &&
  mostlyCapitalised(text);

const mostlyCapitalised = (text: string): boolean => {
  const long = text.split(/\s+/).filter((word) => word.replace(/\P{L}/gu, '').length >= 4);
  return long.length > 0 && long.every((word) => /^\P{L}*\p{Lu}/u.test(word));
};

/** The publisher as the document’s own masthead writes it, first line only; null when it has none. */
export const publisherIn = (pieces: readonly Piece[]): string | null => {
  for (const piece of pieces.slice(0, 12))
    if (piece.kind === 'furniture' && isPublisher(piece.text.split('\n')[0]!.trim()))
      return piece.text.split('\n')[0]!.trim();
  return null;
};
