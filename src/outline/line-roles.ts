import type { Line } from './line.ts';

const SEPARATOR = /^(?:[*•·—–_=~#-]\s*){3,}$/u;
const PAGE_NUMBER =
  /^(?:[-–—|[\s]*)(?:page|p\.|səhifə|sayfa|страница|стр\.?)?\s*(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|\/|из)\s*\d{1,4})?(?:[\]|\s–—-]*)(?:page)?$/iu;

/** `* * *`, `-----`, `___`: a rule between parts, not words. */
export const isSeparator = (text: string): boolean =>
  text.length < 120 &&
  (SEPARATOR.test(text) || (text.startsWith('|') && /^[|:\s-]+$/.test(text) && text.includes('--')));

/** A line that is nothing but a page number: `4`, `- 4 -`, `Page 4 of 12`, `iv`. A year alone is none. */
export const isPageNumber = (line: Line): boolean =>
  line.text.length <= 20 &&
  /[\divxl]/i.test(line.text) &&
  PAGE_NUMBER.test(line.text) &&
  !/^(?:1[89]|20)\d\d$/.test(line.text) &&
  !/^[ivxl]$/i.test(line.text);

/** Lines that stand alone again and again, the same but for a number: running headers and footers. */
export const runningLines = (lines: readonly Line[]): ReadonlySet<Line> => {
  const found = new Map<string, Line[]>();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.text.length < 4 || line.text.length > 100 || /[.?!:;]["”’)]?$/.test(line.text)) continue;
    const besidePage = nearPageEdge(lines, i);
    if (!besidePage) continue;
    const key = line.text.replace(/\d+/g, '#').toLowerCase();
    const group = found.get(key);
    if (group) group.push(line);
    else found.set(key, [line]);
  }
  const running = new Set<Line>();
  for (const group of found.values()) if (group.length >= 3) for (const line of group) running.add(line);
  return running;
};

/** Within two lines of a page number or a form feed. */
const nearPageEdge = (lines: readonly Line[], i: number): boolean => {
  if (lines[i]!.newPage || lines[i + 1]?.newPage) return true;
  for (const step of [-1, 1]) {
    let at = i + step;
    for (let looked = 0; looked < 4 && lines[at]; looked++, at += step) {
      const line = lines[at]!;
      if (line.newPage) return true;
      if (line.text === '') continue;
      if (isPageNumber(line)) return true;
      break;
    }
  }
  return false;
};
