import type { getDocumentProxy as open } from 'unpdf';
import type { IntakeLimits } from '../intake-limits.ts';
import { NO_METADATA } from '../plain-text.ts';
import type { SourceMetadata, SourceText } from '../source-text.ts';
import { UnreadableSource } from '../unreadable-source.ts';
import { mayHaveLostHyphens, type PaintedGlyph, type TextPiece, withHyphens } from './lost-hyphens.ts';
import type { PageFragment, PdfPage } from './page-fragment.ts';
import { pageLines } from './page-lines.ts';
import { isTagged, taggedPieces } from './page-tags.ts';
import { pdfText } from './pdf-text.ts';

/**
 * A PDF: its text in reading order, with the page and rectangle of every character.
 * @throws UnreadableSource for an encrypted or broken PDF, and for one without text (a scan).
 */
export const readPdf = async (bytes: Uint8Array, name: string | null, limits: IntakeLimits): Promise<SourceText> => {
  const { getDocumentProxy } = await import('unpdf');
  // pdf.js takes the buffer that it is given for itself.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false }).catch(
    (error: unknown) => {
      throw unreadable(error, name);
    },
  );
  try {
    if (document.numPages > limits.pages)
      throw new UnreadableSource(
        'tooLarge',
        name,
        `has ${document.numPages} pages, more than the limit of ${limits.pages}`,
        'Split it into smaller files.',
      );
    const pieces: (readonly TextPiece[])[] = [];
    const viewports: Viewport[] = [];
    const tagged = isTagged(await document.getMarkInfo().catch(() => null));
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      viewports.push(page.getViewport({ scale: 1 }));
      const { items } = await page.getTextContent({ includeMarkedContent: tagged });
      const tree = tagged ? await page.getStructTree().catch(() => null) : null;
      pieces.push(taggedPieces(items, tree, number).filter(({ str }) => str !== ''));
      page.cleanup();
    }
    const whole = mayHaveLostHyphens(pieces) ? await hyphensRestored(document, pieces) : pieces;
    const pages = whole.map((each, i) => pageOf(i + 1, viewports[i]!, each));
    const { text, pages: spans, marks, rectangles } = pdfText(pages);
    if (text.replace(/\s/g, '').length < 3 * pages.length)
      throw new UnreadableSource(
        'noText',
        name,
        'has pages but no text: it is a scan',
        'Recognise its text (OCR) and add the result.',
      );
    const metadata = await metadataOf(document.getMetadata());
    return {
      text,
      mediaType: 'application/pdf',
      encoding: null,
      metadata,
      marks,
      origin: { form: 'pages', pages: spans, rectangles },
    };
  } catch (error) {
    throw error instanceof UnreadableSource ? error : unreadable(error, name);
  } finally {
    await document.loadingTask.destroy();
  }
};

const unreadable = (error: unknown, name: string | null): UnreadableSource =>
  error instanceof Error && error.name === 'PasswordException'
    ? new UnreadableSource(
        'encrypted',
        name,
        'is a PDF with a password',
        'Save it without a password and add it again.',
        error,
      )
    : new UnreadableSource(
        'malformed',
        name,
        `is a broken PDF (${error instanceof Error ? error.message : String(error)})`,
        'It may have been cut off: fetch or save it again.',
        error,
      );

interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

const pageOf = (number: number, viewport: Viewport, pieces: readonly TextPiece[]): PdfPage => {
  const fragments = pieces.map((piece) => fragmentOf(piece, viewport));
  const painted = fragments.filter((fragment) => fragment !== null).filter(isPainted);
  return { number, width: viewport.width, height: viewport.height, lines: pageLines(painted) };
};

/** On so many pages a lost hyphen is looked for before it is taken that there is none. */
const PROBED_PAGES = 3;

const hyphensRestored = async (
  document: Awaited<ReturnType<typeof open>>,
  pages: readonly (readonly TextPiece[])[],
): Promise<readonly (readonly TextPiece[])[]> => {
  const { OPS } = await (await import('unpdf')).getResolvedPDFJS();
  const restored: (readonly TextPiece[])[] = [];
  let found = false;
  for (const [i, pieces] of pages.entries()) {
    if (!found && i >= PROBED_PAGES) return pages;
    const page = await document.getPage(i + 1);
    const { fnArray, argsArray } = await page.getOperatorList();
    const shown = argsArray.filter((_, operation) => fnArray[operation] === OPS.showText);
    const glyphs = shown.flatMap((args) => args[0] as (PaintedGlyph | number | null)[]);
    const better = withHyphens(
      pieces,
      glyphs.filter((glyph) => typeof glyph === 'object' && glyph !== null),
    );
    found ||= better !== null;
    restored.push(better ?? pieces);
    page.cleanup();
  }
  return restored;
};

/** pdf.js puts blanks of its own between fragments; ours are made from the gaps. */
const isPainted = (fragment: PageFragment): boolean => /\S/.test(fragment.text);

const fragmentOf = (
  { str: text, transform, width, tag = null }: TextPiece,
  viewport: Viewport,
): PageFragment | null => {
  const [a, b, c, d, e, f] = multiply(viewport.transform, transform);
  const size = Math.hypot(c!, d!);
  const x = e!;
  const y = viewport.height - f!;
  if (![size, x, y, width].every(Number.isFinite) || size === 0) return null;
  const upright = Math.abs(b!) < Math.abs(a!) * 0.1 && a! > 0;
  const scale = Math.hypot(a!, b!) || 1;
  // From the viewport’s downward y to our upward y.
  const along = { x: (a! / scale) * width, y: (-b! / scale) * width };
  const up = { x: c!, y: -d! };
  const corners = [0, along.x, up.x, along.x + up.x].map((dx, i) => ({
    x: x + dx,
    y: y + [0, along.y, up.y, along.y + up.y][i]!,
  }));
  const left = Math.min(...corners.map((each) => each.x));
  const bottom = Math.min(...corners.map((each) => each.y));
  const box = upright
    ? { x, y, width, height: size }
    : {
        x: left,
        y: bottom,
        width: Math.max(...corners.map((each) => each.x)) - left,
        height: Math.max(...corners.map((each) => each.y)) - bottom,
      };
  return { text, x, y, width, size, upright, tag, box };
};

const multiply = (m: readonly number[], n: readonly number[]): number[] => [
  m[0]! * n[0]! + m[2]! * n[1]!,
  m[1]! * n[0]! + m[3]! * n[1]!,
  m[0]! * n[2]! + m[2]! * n[3]!,
  m[1]! * n[2]! + m[3]! * n[3]!,
  m[0]! * n[4]! + m[2]! * n[5]! + m[4]!,
  m[1]! * n[4]! + m[3]! * n[5]! + m[5]!,
];

const metadataOf = async (read: Promise<{ info: object }>): Promise<SourceMetadata> => {
  const info = (await read.catch(() => ({ info: {} }))).info as Record<string, unknown>;
  const text = (key: string) => (typeof info[key] === 'string' && info[key].trim() ? info[key].trim() : null);
  const title = text('Title');
  return {
    ...NO_METADATA,
    // Word processors write the name of the file where nobody gave a title.
    title: title && /\.(?:docx?|pdf|indd|qxd|odt)$|^(?:microsoft word|untitled)/i.test(title) ? null : title,
    author: text('Author'),
    language: text('Language')?.split(/[-_]/)[0]?.toLowerCase() ?? null,
  };
};
