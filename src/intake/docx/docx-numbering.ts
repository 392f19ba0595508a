import { letters, roman } from '../numerals.ts';
import { xmlAttribute, xmlEvents } from '../xml-events.ts';

interface Level {
  start: number;
  format: string;
  text: string;
}
interface Numbering {
  abstract: string;
  readonly starts: Map<number, number>;
}

/** Counts the numbered paragraphs of a document and gives the label that Word shows before each. */
export class DocxNumbering {
  readonly #levels = new Map<string, Map<number, Level>>();
  readonly #numberings = new Map<string, Numbering>();
  readonly #counters = new Map<string, number[]>();
  readonly #overridden = new Set<string>();

  /** @param source the part `numbering.xml`; null in a document without numbered paragraphs. */
  constructor(source: string | null) {
    let levels: Map<number, Level> | null = null;
    let level: Level | null = null;
    let numbering: Numbering | null = null;
    let override = 0;
    for (const event of source === null ? [] : xmlEvents(source)) {
      if (event.kind !== 'open') continue;
      const value = (name = 'val') => xmlAttribute(event.attributes, name) ?? '';
      if (event.name === 'abstractNum') {
        levels = new Map();
        numbering = null;
        this.#levels.set(value('abstractNumId'), levels);
      } else if (event.name === 'num') {
        levels = null;
        level = null;
        numbering = { abstract: '', starts: new Map() };
        this.#numberings.set(value('numId'), numbering);
      } else if (event.name === 'abstractNumId' && numbering) numbering.abstract = value();
      else if (event.name === 'lvlOverride') override = Number(value('ilvl'));
      else if (event.name === 'startOverride' && numbering) numbering.starts.set(override, Number(value()));
      else if (event.name === 'lvl' && levels) {
        level = { start: 1, format: 'decimal', text: '' };
        levels.set(Number(value('ilvl')), level);
      } else if (level && levels) {
        if (event.name === 'start') level.start = Number(value()) || 0;
        else if (event.name === 'numFmt') level.format = value();
        else if (event.name === 'lvlText') level.text = value();
      }
    }
  }

  /** Counts one paragraph of a list; null for a bullet, a level without number, or an unknown list. */
  next(id: string, depth: number): string | null {
    if (!Number.isInteger(depth) || depth < 0 || depth > 8) return null;
    const numbering = this.#numberings.get(id);
    const levels = numbering && this.#levels.get(numbering.abstract);
    const level = levels?.get(depth);
    if (!numbering || !levels || !level) return null;
    const counters = this.#counters.get(numbering.abstract) ?? [];
    this.#counters.set(numbering.abstract, counters);
    const start = numbering.starts.get(depth);
    const once = `${id} ${depth}`;
    if (start !== undefined && !this.#overridden.has(once)) counters[depth] = start;
    else counters[depth] = counters[depth] === undefined ? level.start : counters[depth] + 1;
    this.#overridden.add(once);
    counters.length = depth + 1;
    if (level.format === 'bullet' || level.format === 'none') return null;
    const label = level.text.replace(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1;
      return numeral(counters[at] ?? levels.get(at)?.start ?? 1, levels.get(at)?.format ?? 'decimal');
    });
    return label.trim() || null;
  }
}

const numeral = (value: number, format: string): string => {
  if (format === 'lowerLetter') return letters(value);
  if (format === 'upperLetter') return letters(value).toUpperCase();
  if (format === 'lowerRoman') return roman(value).toLowerCase();
  if (format === 'upperRoman') return roman(value);
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  return String(value);
};
