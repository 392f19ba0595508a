import { letters, roman } from '../numerals.ts';
import { xmlAttribute, xmlEvents } from '../xml-events.ts';

/** What a style says of its paragraphs or words. */
export interface OdtStyle {
  readonly role: 'title' | 'heading' | null;
  /** of a heading, 1 is the highest */
  readonly level: number | null;
  /** true for words that are not shown */
  readonly isHidden: boolean;
}

interface Level {
  format: string;
  prefix: string;
  suffix: string;
  start: number;
  /** how many levels stand in the number: 2 for `1.1` */
  shown: number;
}

interface Read {
  parent: string | null;
  hidden: boolean;
  outline: number | null;
}

const NOTHING_SAID: OdtStyle = { role: null, level: null, isHidden: false };

/** The styles of a document, those that it names and those that it makes for single paragraphs. */
export class OdtStyles {
  readonly #styles = new Map<string, Read>();
  readonly #lists = new Map<string, Map<number, Level>>();
  /** kept: thousands of styles may come from each other, and each paragraph asks */
  readonly #answers = new Map<string, OdtStyle>();

  /** @param sources the parts that hold styles */
  constructor(sources: readonly string[]) {
    for (const source of sources) this.#read(source);
  }

  /** What a style and those that it comes from say. */
  of(name: string | null): OdtStyle {
    const chain: string[] = [];
    const seen = new Set<string>();
    let at = name;
    for (; at !== null && !seen.has(at) && !this.#answers.has(at); at = this.#styles.get(at)?.parent ?? null) {
      seen.add(at);
      chain.push(at);
    }
    let answer = (at === null ? undefined : this.#answers.get(at)) ?? NOTHING_SAID;
    for (const style of chain.reverse()) {
      answer = this.#answer(style, answer);
      this.#answers.set(style, answer);
    }
    return answer;
  }

  /** What a style says itself, and where it is silent the one that it comes from. */
  #answer(name: string, inherited: OdtStyle): OdtStyle {
    const style = this.#styles.get(name);
    const isHidden = style?.hidden ?? false;
    const plain = name.replaceAll('_20_', ' ');
    const heading = /^heading (\d)$/i.exec(plain)?.[1];
    if (heading !== undefined || style?.outline)
      return { role: 'heading', level: Number(heading ?? style?.outline), isHidden };
    if (/^title$/i.test(plain)) return { role: 'title', level: null, isHidden };
    return { ...inherited, isHidden: isHidden || inherited.isHidden };
  }

  /**
   * The label of an item of a list: `1.`, `(a)`; null for a bullet.
   * @param counters of the levels down to that of the item
   */
  label(list: string, counters: readonly number[]): string | null {
    const levels = this.#lists.get(list);
    const level = levels?.get(counters.length);
    if (!levels || !level || level.format === '') return null;
    const numbers = counters
      .slice(Math.max(0, counters.length - level.shown))
      .map((count, i, all) => numeral(count, levels.get(counters.length - all.length + i + 1)?.format ?? '1'));
    return `${level.prefix}${numbers.join('.')}${level.suffix}`.trim() || null;
  }

  /** With what the count of a level begins. */
  startOf(list: string, level: number): number {
    return this.#lists.get(list)?.get(level)?.start ?? 1;
  }

  #read(source: string): void {
    let style: Read | null = null;
    let levels: Map<number, Level> | null = null;
    for (const event of xmlEvents(source)) {
      if (event.kind === 'close' && event.name === 'style') style = null;
      if (event.kind === 'close' && event.name === 'list-style') levels = null;
      if (event.kind !== 'open') continue;
      const value = (name: string) => xmlAttribute(event.attributes, name);
      if (event.name === 'style') {
        const outline = Number(value('default-outline-level') ?? '');
        style = { parent: value('parent-style-name'), hidden: false, outline: outline > 0 ? outline : null };
        this.#styles.set(value('name') ?? '', style);
      } else if (event.name === 'text-properties' && style) style.hidden = value('display') === 'none';
      else if (event.name === 'list-style') {
        levels = new Map();
        this.#lists.set(value('name') ?? '', levels);
      } else if (event.name === 'list-level-style-number' && levels)
        levels.set(Number(value('level')), {
          format: value('num-format') ?? '',
          prefix: value('num-prefix') ?? '',
          suffix: value('num-suffix') ?? '',
          start: Number(value('start-value') ?? 1),
          shown: Number(value('display-levels') ?? 1),
        });
    }
  }
}

const numeral = (value: number, format: string): string => {
  if (format === 'a') return letters(value);
  if (format === 'A') return letters(value).toUpperCase();
  if (format === 'i') return roman(value).toLowerCase();
  if (format === 'I') return roman(value);
  return String(value);
};
