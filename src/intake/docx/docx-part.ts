import type { OffsetMap } from '../../text/offset-map.ts';
import type { SourceMark } from '../source-text.ts';
import { TextWriter } from '../text-writer.ts';
import { type XmlEvent, xmlAttribute, xmlCharacters, xmlEvents } from '../xml-events.ts';
import type { DocxNumbering } from './docx-numbering.ts';
import type { DocxStyle } from './docx-styles.ts';

/** Content that is not shown: tracked deletions, moved-away text, field codes, second renderings. */
const LEFT_OUT = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'Fallback',
  'rPrChange',
  'pPrChange',
]);

export interface DocxContext {
  readonly styles: ReadonlyMap<string, DocxStyle>;
  readonly numbering: DocxNumbering;
  /** the number shown for a note, by the id under which the text refers to it */
  readonly noteNumbers: Map<string, string>;
}

interface Paragraph {
  style: DocxStyle | null;
  listId: string | null;
  listLevel: number | null;
  outline: number | null;
  /** null until its first character is written */
  start: number | null;
  label: string | null;
}

/** The text of the document part or of a notes part, with marks and the way back to its XML. */
export const docxPart = (
  source: string,
  context: DocxContext,
): { text: string; map: OffsetMap; marks: SourceMark[] } => {
  const reader = new PartReader(source, context);
  for (const event of xmlEvents(source)) reader.take(event);
  return reader.finish();
};

class PartReader {
  readonly #source: string;
  readonly #context: DocxContext;
  readonly #writer = new TextWriter();
  readonly #marks: SourceMark[] = [];
  readonly #paragraphs: Paragraph[] = [];
  readonly #rows: number[] = [];
  readonly #notes: { id: string; start: number }[] = [];
  #cellDepth = 0;
  #newCell = false;
  #leftOut = 0;
  #inText = false;
  #inProperties = 0;
  #hidden = false;
  /** in a run of raised figures: behind the end of words they are the number of a note */
  #raised = false;
  /** the character written last */
  #last = '';

  constructor(source: string, context: DocxContext) {
    this.#source = source;
    this.#context = context;
  }

  take(event: XmlEvent): void {
    if (event.kind === 'text') {
      if (this.#inText && this.#leftOut === 0 && !this.#hidden) this.#write(event);
    } else if (LEFT_OUT.has(event.name)) {
      // An inserted or deleted paragraph mark (`<w:del/>` among run properties) leaves nothing out.
      this.#leftOut += event.kind === 'open' ? 1 : -1;
    } else if (this.#leftOut === 0) {
      if (event.kind === 'open') this.#open(event.name, event.attributes);
      else this.#close(event.name);
    }
  }

  finish(): { text: string; map: OffsetMap; marks: SourceMark[] } {
    const { text, map } = this.#writer.finish();
    return { text, map, marks: this.#marks.sort((a, b) => a.start - b.start || b.end - a.end) };
  }

  #open(name: string, attributes: string): void {
    const paragraph = this.#paragraphs.at(-1);
    const value = () => xmlAttribute(attributes, 'val');
    if (name === 'p') this.#openParagraph();
    else if (name === 't') this.#inText = true;
    else if (name === 'r') {
      this.#hidden = false;
      this.#raised = false;
    } else if (name === 'vertAlign' && this.#inProperties === 0) this.#raised = value() === 'superscript';
    else if (name === 'position' && this.#inProperties === 0) this.#raised ||= Number.parseFloat(value() ?? '') > 0;
    else if (name === 'pPr') this.#inProperties++;
    else if (name === 'tab' && this.#inProperties === 0) this.#writer.break('\t');
    else if (name === 'br' || name === 'cr') this.#writer.break('\n');
    else if (name === 'noBreakHyphen' && paragraph) this.#insert('-');
    else if (name === 'vanish' && this.#inProperties === 0) this.#hidden = value() !== '0' && value() !== 'false';
    else if (name === 'tbl') this.#writer.break(this.#cellDepth > 0 ? '\n' : '\n\n');
    else if (name === 'tr') this.#openRow();
    else if (name === 'tc') this.#openCell();
    else if (name === 'footnoteReference' || name === 'endnoteReference') this.#noteReference(name, attributes);
    else if (name === 'footnote' || name === 'endnote') this.#openNote(name, attributes);
    else if (paragraph && this.#inProperties > 0) {
      if (name === 'pStyle') paragraph.style = this.#context.styles.get(value() ?? '') ?? null;
      else if (name === 'numId') paragraph.listId = value();
      else if (name === 'ilvl') paragraph.listLevel = Number(value());
      else if (name === 'outlineLvl') paragraph.outline = Number(value());
    }
  }

  #close(name: string): void {
    if (name === 't') this.#inText = false;
    else if (name === 'pPr') this.#inProperties--;
    else if (name === 'p') this.#closeParagraph();
    else if (name === 'tbl') this.#writer.break(this.#cellDepth > 0 ? '\n' : '\n\n');
    else if (name === 'tc') this.#cellDepth--;
    else if (name === 'tr') this.#closeRow();
    else if (name === 'footnote' || name === 'endnote') this.#closeNote();
  }

  #openParagraph(): void {
    if (this.#cellDepth === 0) this.#writer.break('\n\n');
    else if (!this.#newCell) this.#writer.break('\n');
    this.#newCell = false;
    this.#paragraphs.push({ style: null, listId: null, listLevel: null, outline: null, start: null, label: null });
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    if (this.#cellDepth === 0) this.#writer.break('\n\n');
    if (paragraph.start === null || this.#notes.length > 0) return;
    const { style, outline, start, label } = paragraph;
    const level = outline !== null && outline < 9 ? outline + 1 : (style?.level ?? null);
    const role = style?.role ?? (level === null ? null : 'heading');
    const span = { start, end: this.#writer.length };
    if (role) this.#marks.push({ ...span, role, level, number: label });
    else if (this.#listOf(paragraph))
      this.#marks.push({ ...span, role: 'listItem', level: (this.#listOf(paragraph)?.level ?? 0) + 1, number: label });
    else if (this.#cellDepth === 0) this.#marks.push({ ...span, role: 'paragraph', level: null, number: null });
  }

  #listOf(paragraph: Paragraph): { id: string; level: number } | null {
    if (paragraph.listId === '0') return null;
    const styled = paragraph.style?.numbering;
    const id = paragraph.listId ?? styled?.id;
    return id ? { id, level: paragraph.listLevel ?? styled?.level ?? 0 } : null;
  }

  /** Before the first character of a paragraph: its number, as Word shows it. */
  #begin(): void {
    const paragraph = this.#paragraphs.at(-1);
    if (!paragraph || paragraph.start !== null) return;
    paragraph.start = this.#writer.next;
    const list = this.#listOf(paragraph);
    paragraph.label = list ? this.#context.numbering.next(list.id, list.level) : null;
    if (paragraph.label) this.#writer.insert(`${paragraph.label} `);
  }

  #write(event: XmlEvent & { kind: 'text' }): void {
    const start = this.#writer.next;
    const behind = this.#last;
    let written = '';
    for (const { text, at } of xmlCharacters(this.#source, event.start, event.end, event.literal)) {
      if (text === '\n' || text === '\r') this.#writer.space();
      else {
        this.#begin();
        this.#writer.character(text, at);
      }
      written += text;
    }
    this.#last = written.at(-1) ?? behind;
    if (this.#raised && /^\d{1,3}$/.test(written) && /[.,;:!?…”"’»)\]]/.test(behind))
      this.#marks.push({
        start,
        end: start + written.length,
        role: 'footnoteReference',
        level: null,
        number: written,
      });
  }

  #insert(text: string): void {
    this.#begin();
    this.#writer.insert(text);
  }

  #openRow(): void {
    this.#writer.break('\n');
    this.#rows.push(this.#writer.next);
  }

  #closeRow(): void {
    const start = this.#rows.pop();
    if (start !== undefined && this.#writer.length > start)
      this.#marks.push({ start, end: this.#writer.length, role: 'tableRow', level: null, number: null });
  }

  #openCell(): void {
    this.#cellDepth++;
    this.#newCell = true;
    this.#writer.break('\t');
  }

  #noteReference(name: string, attributes: string): void {
    const key = `${name.replace('Reference', '')} ${xmlAttribute(attributes, 'id')}`;
    const own = xmlAttribute(attributes, 'customMarkFollows');
    if (own === '1' || own === 'true') return;
    const numbers = this.#context.noteNumbers;
    const number =
      numbers.get(key) ??
      String([...numbers.keys()].filter((each) => each.split(' ')[0] === key.split(' ')[0]).length + 1);
    numbers.set(key, number);
    this.#begin();
    const start = this.#writer.next;
    this.#writer.insert(number);
    this.#marks.push({ start, end: start + number.length, role: 'footnoteReference', level: null, number });
  }

  #openNote(name: string, attributes: string): void {
    this.#writer.break('\n\n');
    this.#notes.push({ id: `${name} ${xmlAttribute(attributes, 'id')}`, start: this.#writer.next });
  }

  #closeNote(): void {
    const note = this.#notes.pop();
    if (!note || this.#writer.length <= note.start) return;
    const number = this.#context.noteNumbers.get(note.id) ?? null;
    this.#marks.push({ start: note.start, end: this.#writer.length, role: 'footnote', level: null, number });
  }
}
