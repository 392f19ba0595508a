import type { Pass, Piece } from './piece.ts';

const LABEL = /^[*_]{0,3}(\p{Lu}[\p{L}\p{M}.’'-]*(?:\s[\p{L}\p{M}.’'-]+){0,4})[*_]{0,3}:[*_]{0,3}\s+(?=\S)/u;
const MOST_SPEAKERS = 6;

/** `**Keller:**`, `KELLER:`: type that shows a turn, whatever is said in it. */
const SHOWN = /^(?:\*{2,3}|[^\p{Ll}]{3,40}:)/u;

/** The speaker’s name with which a paragraph begins (`News Desk: What …`), or null. */
export const speakerLabel = (text: string): { readonly name: string; readonly length: number } | null => {
  const match = LABEL.exec(text.slice(0, 80));
  return match ? { name: match[1]!, length: match[0].length } : null;
};

/**
 * Interviews whose turns begin with names: two or more labels that come back, one of which asks most of the time, or half of
 * the time where their type shows them. Its turns are questions, those of the others answers.
 */
export const interviewSpeakers: Pass = (pieces) => {
  const turns = new Map<string, { turns: number; asking: number; shown: number }>();
  for (const piece of pieces) {
    const label = piece.kind === 'prose' ? speakerLabel(piece.text) : null;
    if (!label) continue;
    const count = turns.get(label.name) ?? { turns: 0, asking: 0, shown: 0 };
    turns.set(label.name, {
      turns: count.turns + 1,
      asking: count.asking + (/\?["”’»*_]*$/.test(piece.text) ? 1 : 0),
      shown: count.shown + (SHOWN.test(piece.text) ? 1 : 0),
    });
  }
  const again = [...turns].filter(([, count]) => count.turns >= 2);
  const least = again.every(([, count]) => count.shown === count.turns) ? 1 : 2;
  const asking = again
    .filter(([, count]) => count.asking >= least && count.asking >= count.turns * 0.5)
    .map(([name]) => name);
  if (again.length < 2 || again.length > MOST_SPEAKERS || asking.length === 0 || asking.length === again.length)
    return pieces;
  const speakers = new Set(again.map(([name]) => name));
  return pieces.map((piece): Piece => {
    const label = piece.kind === 'prose' ? speakerLabel(piece.text) : null;
    if (!label || !speakers.has(label.name)) return piece;
    return { ...piece, kind: asking.includes(label.name) ? 'question' : 'answer', speaker: label.name };
  });
};
