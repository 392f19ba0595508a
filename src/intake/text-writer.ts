import { OffsetMap, type Run } from '../text/offset-map.ts';
import { isUnseen } from './unseen-characters.ts';

/** Puts together a derived text from characters of an original, with the breaks between them and the way back. */
export class TextWriter {
  readonly #parts: string[] = [];
  readonly #runs: Run[] = [];
  #length = 0;
  #lastOrigin = -1;
  #break = '';
  #space = false;
  #open: { start: number; origin: number; text: string } | null = null;

  /** Where the next character will stand, were it not for a break that is due. */
  get length(): number {
    return this.#length;
  }

  /** Where the next character will stand, with the break that is due before it. */
  get next(): number {
    if (this.#length === 0) return 0;
    return this.#length + (this.#break.length || (this.#space ? 1 : 0));
  }

  /** Asks for a break before the next character; the strongest asked for wins. Two line ends are the strongest. */
  break(kind: '\t' | '\n' | '\n\n'): void {
    if (RANK[kind]! > (RANK[this.#break] ?? 0)) this.#break = kind;
    this.#space = false;
  }

  /** Asks for a blank before the next character, unless a break comes anyway. */
  space(): void {
    if (!this.#break) this.#space = true;
  }

  /** Adds a character of the original; one that lies before the last one added, or that nobody sees, is left out. */
  character(unit: string, origin: number): void {
    if (origin <= this.#lastOrigin || isUnseen(unit)) return;
    this.#flush();
    const open = this.#open;
    if (open && open.origin + open.text.length === origin) open.text += unit;
    else {
      this.#close();
      this.#open = { start: this.#length, origin, text: unit };
    }
    this.#length += unit.length;
    this.#lastOrigin = origin + unit.length - 1;
  }

  finish(): { readonly text: string; readonly map: OffsetMap } {
    this.#close();
    return { text: this.#parts.join(''), map: OffsetMap.of(this.#runs) };
  }

  /** Adds text that the original shows but does not hold, such as the number of a list item. */
  insert(text: string): void {
    this.#flush();
    this.#insert(text);
  }

  #flush(): void {
    if (this.#length > 0 && (this.#break || this.#space)) this.#insert(this.#break || ' ');
    this.#break = '';
    this.#space = false;
  }

  #insert(text: string): void {
    this.#close();
    this.#parts.push(text);
    this.#length += text.length;
  }

  #close(): void {
    if (!this.#open) return;
    const { start, origin, text } = this.#open;
    this.#parts.push(text);
    this.#runs.push({ start, origin, length: text.length });
    this.#open = null;
  }
}

const RANK: Readonly<Record<string, number>> = { '\t': 1, '\n': 2, '\n\n': 3 };
