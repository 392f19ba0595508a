import type { OffsetMap } from '../../text/offset-map.ts';
import type { SourceMark } from '../source-text.ts';
import { TextWriter } from '../text-writer.ts';
import { type XmlEvent, xmlAttribute, xmlCharacters, xmlEvents } from '../xml-events.ts';
import type { OdtStyles } from './odt-styles.ts';

/** What is not shown as text: tracked deletions, comments, the makings of fields and indexes, what pictures are told to be. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'tracked-changes',
  'annotation',
  'sequence-decls',
  'variable-decls',
  'user-field-decls',
  'forms',
  'desc',
  'table-of-content-source',
  'index-title-template',
  'hidden-text',
  'hidden-paragraph',
]);

/** Word processors number no items of lists in lists deeper than this. */
const DEEPEST_NUMBERED = 10;

interface Paragraph {
  readonly style: string | null;
  /** of a heading by its element */
  readonly level: number | null;
  /** null until its first character is written */
  start: number | null;
  label: string | null;
}

interface List {
  readonly style: string;
  /** how many items stand before the next; null before the first */
  count: number | null;
}

/**
 * The text of a document or of its notes, with marks and the way back to the XML. Notes stand in the middle of what they
 * are on; they are read in a pass of their own.
 */
export const odtPart = (
  source: string,
  styles: OdtStyles,
  what: 'body' | 'notes',
): { readonly text: string; readonly map: OffsetMap; readonly marks: readonly SourceMark[] } => {
  const reader = new PartReader(source, styles, what);
  for (const event of xmlEvents(source)) reader.take(event);
  return reader.finish();
};

class PartReader {
  readonly #source: string;
  readonly #styles: OdtStyles;
  readonly #what: 'body' | 'notes';
  readonly #writer = new TextWriter();
  readonly #marks: SourceMark[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #rows: number[] = [];
  readonly #lists: List[] = [];
  readonly #spans: boolean[] = [];
  #inText = 0;
  /** of a picture its title is no text; elsewhere one is a field of the text */
  #frames = 0;
  #leftOut = 0;
  #inNote = false;
  #inNoteBody = false;
  #citation: string | null = null;
  #noteStart = 0;
  #cellDepth = 0;
  #newCell = false;
  /** where a blank stands that is due; 0 for one that the text does not hold, -1 for none */
  #blank = -1;
  /** whether the item of a list at hand has its number */
  #labelled = true;

  constructor(source: string, styles: OdtStyles, what: 'body' | 'notes') {
    this.#source = source;
    this.#styles = styles;
    this.#what = what;
  }

  take(event: XmlEvent): void {
    if (event.kind === 'text') this.#take(event);
    else if (event.name === 'text' && this.#paragraphs.length === 0) this.#inText += event.kind === 'open' ? 1 : -1;
    else if (this.#inText === 0) return;
    else if (LEFT_OUT.has(event.name) || (event.name === 'title' && this.#frames > 0))
      this.#leftOut += event.kind === 'open' ? 1 : -1;
    else if (this.#leftOut > 0) return;
    else if (event.kind === 'open') this.#open(event.name, event.attributes);
    else this.#close(event.name);
  }

  finish(): { text: string; map: OffsetMap; marks: SourceMark[] } {
    const { text, map } = this.#writer.finish();
    return { text, map, marks: this.#marks.sort((a, b) => a.start - b.start || b.end - a.end) };
  }

  /** Whether what is met now belongs to what is read in this pass. */
  get #isRead(): boolean {
    return this.#what === 'body' ? !this.#inNote : this.#inNoteBody;
  }

  #open(name: string, attributes: string): void {
    const value = (attribute: string) => xmlAttribute(attributes, attribute);
    if (name === 'note') this.#inNote = true;
    else if (name === 'note-citation') this.#citation = '';
    else if (name === 'note-body') this.#openNote();
    else if (!this.#isRead) return;
    else if (name === 'p' || name === 'h')
      this.#openParagraph(value('style-name'), name === 'h' ? Number(value('outline-level') ?? 1) : null);
    else if (name === 'span') this.#openSpan(value('style-name'));
    else if (name === 'frame') this.#frames++;
    else if (name === 's') this.#blank = Math.max(this.#blank, 0);
    else if (name === 'tab') this.#writer.break('\t');
    else if (name === 'line-break') this.#writer.break('\n');
    else if (name === 'list')
      this.#lists.push({ style: value('style-name') ?? this.#lists.at(-1)?.style ?? '', count: null });
    else if (name === 'list-item') this.#count(value('start-value'));
    else if (name === 'table') this.#writer.break(this.#cellDepth > 0 ? '\n' : '\n\n');
    else if (name === 'table-row') {
      this.#writer.break('\n');
      this.#rows.push(this.#writer.next);
    } else if (name === 'table-cell') {
      this.#cellDepth++;
      this.#newCell = true;
      this.#writer.break('\t');
    }
  }

  #close(name: string): void {
    if (name === 'note') this.#closeNote();
    else if (name === 'note-body') this.#closeNoteBody();
    else if (!this.#isRead) return;
    else if (name === 'p' || name === 'h') this.#closeParagraph();
    else if (name === 'span') this.#spans.pop();
    else if (name === 'frame') this.#frames--;
    else if (name === 'list') this.#lists.pop();
    else if (name === 'table') this.#writer.break(this.#cellDepth > 0 ? '\n' : '\n\n');
    else if (name === 'table-cell') this.#cellDepth--;
    else if (name === 'table-row') this.#closeRow();
  }

  #openSpan(style: string | null): void {
    this.#spans.push((this.#spans.at(-1) ?? false) || this.#styles.of(style).isHidden);
  }

  #count(start: string | null): void {
    const list = this.#lists.at(-1);
    if (!list) return;
    const first = this.#styles.startOf(list.style, this.#lists.length);
    list.count = start !== null ? Number(start) : list.count === null ? first : list.count + 1;
    // only the first paragraph of an item has its number
    this.#labelled = false;
  }

  #openParagraph(style: string | null, level: number | null): void {
    if (this.#cellDepth === 0) this.#writer.break('\n\n');
    else if (!this.#newCell) this.#writer.break('\n');
    this.#newCell = false;
    this.#blank = -1;
    this.#paragraphs.push({ style, level, start: null, label: null });
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    this.#blank = -1;
    if (!paragraph) return;
    if (this.#cellDepth === 0) this.#writer.break('\n\n');
    if (paragraph.start === null || this.#what === 'notes') return;
    const span = { start: paragraph.start, end: this.#writer.length };
    const { role, level } = this.#styles.of(paragraph.style);
    if (role === 'title') this.#marks.push({ ...span, role, level: 1, number: null });
    else if (paragraph.level !== null || role === 'heading')
      this.#marks.push({ ...span, role: 'heading', level: paragraph.level ?? level, number: paragraph.label });
    else if (this.#lists.length > 0)
      this.#marks.push({ ...span, role: 'listItem', level: this.#lists.length, number: paragraph.label });
    else if (this.#cellDepth === 0) this.#marks.push({ ...span, role: 'paragraph', level: null, number: null });
  }

  #closeRow(): void {
    const start = this.#rows.pop();
    if (start !== undefined && this.#writer.length > start)
      this.#marks.push({ start, end: this.#writer.length, role: 'tableRow', level: null, number: null });
  }

  #openNote(): void {
    this.#inNoteBody = true;
    if (this.#what === 'body') return;
    this.#writer.break('\n\n');
    this.#noteStart = this.#writer.next;
  }

  #closeNoteBody(): void {
    this.#inNoteBody = false;
    const number = this.#citation?.trim() || null;
    if (this.#what === 'notes' && this.#writer.length > this.#noteStart)
      this.#marks.push({ start: this.#noteStart, end: this.#writer.length, role: 'footnote', level: null, number });
  }

  #closeNote(): void {
    this.#inNote = false;
    const number = this.#citation?.trim() ?? '';
    this.#citation = null;
    if (this.#what === 'notes' || number === '') return;
    this.#begin();
    const start = this.#writer.next;
    this.#writer.insert(number);
    this.#marks.push({ start, end: start + number.length, role: 'footnoteReference', level: null, number });
  }

  /** Before the first character of a paragraph: its number in a list. */
  #begin(): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || paragraph.start !== null) return;
    paragraph.start = this.#writer.next;
    const list = this.#lists.at(-1);
    if (!list || this.#labelled) return;
    this.#labelled = true;
    if (this.#lists.length > DEEPEST_NUMBERED) return;
    paragraph.label = this.#styles.label(
      list.style,
      this.#lists.map(({ count }) => count ?? 1),
    );
    if (paragraph.label) this.#writer.insert(`${paragraph.label} `);
  }

  #take(event: XmlEvent & { kind: 'text' }): void {
    if (this.#citation !== null && !this.#inNoteBody) {
      this.#citation += this.#source.slice(event.start, event.end);
      return;
    }
    if (this.#inText === 0 || this.#leftOut > 0 || !this.#isRead || this.#paragraphs.length === 0) return;
    if (this.#spans.at(-1)) return;
    for (const { text, at } of xmlCharacters(this.#source, event.start, event.end, event.literal)) {
      // blanks are one blank, and none at the edges of a paragraph
      if (/^[ \t\r\n]$/.test(text)) this.#blank = text === ' ' && this.#blank < 0 ? at : Math.max(this.#blank, 0);
      else {
        const isBegun = this.#paragraphs.at(-1)!.start !== null;
        this.#begin();
        if (isBegun && this.#blank > 0) this.#writer.character(' ', this.#blank);
        else if (isBegun && this.#blank === 0) this.#writer.space();
        this.#blank = -1;
        this.#writer.character(text, at);
      }
    }
  }
}
