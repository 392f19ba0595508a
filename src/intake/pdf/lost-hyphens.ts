import type { PageTag } from './page-tags.ts';

/** What pdf.js gives of a piece of text, as far as it matters here. */
export interface TextPiece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
  /** what a tagged PDF says of it */
  readonly tag?: PageTag | null;
}

/** A painted glyph: the characters that it stands for and its width in thousandths of the font size. */
export interface PaintedGlyph {
  readonly unicode: string;
  readonly width: number;
}

const SOFT_HYPHEN = '\u00ad';
const ENOUGH_LETTERS = 500;

/**
 * True when a font sets much text and not one hyphen. Some typesetters let the glyph of the hyphen stand for the soft
 * hyphen (U+00AD), which pdf.js leaves out, although it is painted.
 */
export const mayHaveLostHyphens = (pages: readonly (readonly TextPiece[])[]): boolean => {
  const letters = new Map<string, number>();
  for (const pieces of pages)
    for (const { str, fontName } of pieces) {
      const before = letters.get(fontName) ?? 0;
      letters.set(fontName, /[-\u2010]/.test(str) ? Number.NEGATIVE_INFINITY : before + str.length);
    }
  return [...letters.values()].some((count) => count > ENOUGH_LETTERS);
};

/**
 * Puts painted soft hyphens back as hyphens, by walking the pieces of a page beside the glyphs that paint it.
 * Null when the two do not run alike or no hyphen was lost; the pieces then stay as they are.
 */
export const withHyphens = (pieces: readonly TextPiece[], glyphs: readonly PaintedGlyph[]): TextPiece[] | null => {
  if (!glyphs.some((glyph) => glyph.unicode === SOFT_HYPHEN)) return null;
  let at = 0;
  let pending = '';
  const isBlank = (text: string | undefined) => text !== undefined && /^\s*$/.test(text);
  const hyphens = (): PaintedGlyph | null => {
    const glyph = glyphs[at];
    if (pending || glyph?.unicode !== SOFT_HYPHEN) return null;
    at++;
    return glyph;
  };
  const restored: TextPiece[] = [];
  for (const piece of pieces) {
    let str = '';
    let width = piece.width;
    for (const unit of piece.str) {
      if (isBlank(unit)) {
        // A blank that pdf.js made of the gap which the hyphen left is the hyphen.
        if (hyphens()) str += '-';
        else str += unit;
        while (!pending && isBlank(glyphs[at]?.unicode)) at++;
        continue;
      }
      while (!pending && isBlank(glyphs[at]?.unicode)) at++;
      if (hyphens()) str += '-';
      if (!pending) pending = glyphs[at++]?.unicode ?? '';
      if (!pending.startsWith(unit)) pending = pending.normalize('NFKC');
      if (!pending.startsWith(unit)) return null;
      pending = pending.slice(unit.length);
      str += unit;
    }
    const last = str === '' ? null : hyphens();
    if (last) {
      str += '-';
      width += (last.width / 1000) * Math.hypot(piece.transform[0]!, piece.transform[1]!);
    }
    restored.push({ ...piece, str, width });
  }
  return restored;
};
