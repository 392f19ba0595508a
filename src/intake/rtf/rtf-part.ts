import type { OffsetMap } from '../../text/offset-map.ts';
import type { SourceMark } from '../source-text.ts';
import { TextWriter } from '../text-writer.ts';
import { byteDecoder, codePageOfFont } from './rtf-code-pages.ts';
import { type RtfEvent, rtfEvents } from './rtf-events.ts';

/** Groups that are no text of the document: tables of what it is made of, pictures, heads and feet of pages, index entries. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'colortbl pict header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn xe tc tcn rxe txe nonesttables object filetbl themedata'.split(
    ' ',
  ),
);

const CHARACTERS: Readonly<Record<string, string>> = {
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '~': '\u00a0',
  _: '-',
};

/** Readers who know no tables in tables pass it over; in it stands where a row of such a table ends. */
const NESTED_ROW = 'nesttableprops';

/** Stands for the level of the title, which is above all headings. */
const TITLE = 0;

/** No name of a heading is longer. */
const LONGEST_STYLE_NAME = 40;

/** What holds until a group ends. */
interface State {
  readonly place: 'text' | 'nothing' | 'fonts' | 'styles' | 'info' | 'title' | 'author' | 'note' | 'label';
  readonly isHidden: boolean;
  readonly isDeleted: boolean;
  readonly font: number;
  /** so many characters stand behind `\u` for readers who do not know it */
  readonly fallback: number;
}

interface Paragraph {
  start: number | null;
  label: string;
  outline: number | null;
  style: number | null;
}

/** What was read of a file or of its notes. */
export interface RtfPart {
  readonly text: string;
  readonly map: OffsetMap;
  readonly marks: readonly SourceMark[];
  readonly title: string;
  readonly author: string;
}

/**
 * The text of a Rich Text file or of its notes, with marks and the way back to its bytes. Notes stand in the middle of
 * what they are on; they are read in a pass of their own.
 * @param source the file, each byte a character
 */
export const rtfPart = (source: string, what: 'body' | 'notes'): RtfPart => {
  const reader = new PartReader(what);
  for (const event of rtfEvents(source)) reader.take(event);
  return reader.finish();
};

class PartReader {
  readonly #what: 'body' | 'notes';
  readonly #writer = new TextWriter();
  readonly #marks: SourceMark[] = [];
  readonly #states: State[] = [];
  readonly #decoders = new Map<number, (byte: number) => string>();
  readonly #fonts = new Map<number, number>();
  /** levels by the number of a style */
  readonly #headings = new Map<number, number>();
  #state: State = { place: 'text', isHidden: false, isDeleted: false, font: -1, fallback: 1 };
  #paragraph: Paragraph = { start: null, label: '', outline: null, style: null };
  #codePage = 1252;
  #opens = false;
  #isOptional = false;
  /** so many characters are passed over behind a `\u` */
  #passed = 0;
  #named = -1;
  #styleName = '';
  #row: number | null = null;
  #inRow = false;
  #notes = 0;
  #noteStart = 0;
  /** where a blank stands that is due; -1 for none */
  #blank = -1;
  /** behind a break, where no blank stands */
  #isFresh = true;
  #title = '';
  #author = '';

  constructor(what: 'body' | 'notes') {
    this.#what = what;
  }

  take(event: RtfEvent): void {
    if (event.kind === 'open') {
      this.#states.push(this.#state);
      this.#opens = true;
      this.#isOptional = false;
      this.#passed = 0;
    } else if (event.kind === 'close') this.#close();
    else if (event.kind === 'word') {
      this.#word(event.name, event.value, event.at);
      this.#opens = this.#opens && event.name === '*';
    } else {
      this.#opens = false;
      this.#character(this.#decoded(event.byte), event.at);
    }
  }

  finish(): RtfPart {
    this.#endParagraph();
    const { text, map } = this.#writer.finish();
    const marks = this.#marks.sort((a, b) => a.start - b.start || b.end - a.end);
    return { text, map, marks, title: this.#title.trim(), author: this.#author.trim() };
  }

  #close(): void {
    const { place } = this.#state;
    this.#state = this.#states.pop() ?? this.#state;
    this.#opens = false;
    this.#passed = 0;
    if (place === 'note' && this.#state.place !== 'note') this.#closeNote();
  }

  #set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
  }

  #word(name: string, value: number | null, at: number): void {
    if (name === '*') {
      this.#isOptional = this.#opens;
      return;
    }
    if (this.#opens && this.#place(name)) return;
    const isOn = value !== 0;
    if (name === 'uc') this.#set({ fallback: Math.max(0, value ?? 1) });
    else if (name === 'u' && value !== null) {
      this.#character(String.fromCharCode(value < 0 ? value + 0x10000 : value), at);
      this.#passed = this.#state.fallback;
    } else if (Object.hasOwn(CHARACTERS, name)) this.#character(CHARACTERS[name]!, at);
    else if (name === 'ansicpg') this.#codePage = value ?? 1252;
    else if (name === 'f') {
      this.#named = value ?? -1;
      this.#set({ font: this.#named });
    } else if (name === 'fcharset' && this.#state.place === 'fonts') {
      const page = codePageOfFont(value ?? 0);
      if (page !== null) this.#fonts.set(this.#named, page);
    } else if (name === 's') {
      this.#named = value ?? -1;
      this.#styleName = '';
      if (this.#isText) this.#paragraph.style = value;
    } else if (name === 'v') this.#set({ isHidden: isOn });
    else if (name === 'deleted') this.#set({ isDeleted: isOn });
    else if (name === 'plain') this.#set({ isHidden: false, isDeleted: false });
    else if (this.#isText) this.#layOut(name, value);
  }

  /** What the first word of a group says of it; true where it says all. */
  #place(name: string): boolean {
    const place =
      name === 'fonttbl'
        ? 'fonts'
        : name === 'stylesheet'
          ? 'styles'
          : name === 'info'
            ? 'info'
            : this.#state.place === 'info' && (name === 'title' || name === 'author')
              ? name
              : name === 'footnote' && this.#state.place !== 'nothing'
                ? 'note'
                : name === 'listtext' || name === 'pntext'
                  ? 'label'
                  : LEFT_OUT.has(name) || (this.#isOptional && name !== NESTED_ROW)
                    ? 'nothing'
                    : null;
    if (place === null || this.#state.place === 'nothing') return false;
    this.#set({ place });
    if (place === 'note') this.#openNote();
    return true;
  }

  /** Whether what is met now belongs to what is read in this pass. */
  get #isText(): boolean {
    const { place, isHidden, isDeleted } = this.#state;
    if (isHidden || isDeleted) return false;
    return this.#what === 'notes' ? place === 'note' : place === 'text' || place === 'label';
  }

  #layOut(name: string, value: number | null): void {
    if (name === 'par' || name === 'sect' || name === 'page' || name === '\n' || name === '\r') {
      this.#endParagraph();
      this.#writer.break(this.#inRow ? '\n' : '\n\n');
    } else if (name === 'pard') {
      this.#paragraph.outline = null;
      this.#paragraph.style = null;
      this.#inRow = false;
    } else if (name === 'intbl') this.#inRow = true;
    else if (name === 'line') this.#break('\n');
    else if (name === 'tab' && this.#state.place === 'label') this.#writer.space();
    else if (name === 'tab') this.#break('\t');
    else if (name === 'outlinelevel') this.#paragraph.outline = value;
    else if (name === 'cell' || name === 'nestcell') this.#endCell();
    else if (name === 'nestrow') this.#writer.break('\n');
    else if (name === 'row') this.#endRow();
    else if (name === 'chftn' && this.#what === 'body') this.#reference();
  }

  #character(text: string, at: number): void {
    if (this.#passed > 0) {
      this.#passed--;
      return;
    }
    const { place } = this.#state;
    if (place === 'title') this.#title += text;
    else if (place === 'author') this.#author += text;
    else if (place === 'styles') this.#style(text);
    if (!this.#isText) return;
    if (place === 'label') this.#paragraph.label += text;
    if (text === ' ') {
      if (!this.#isFresh && this.#blank < 0) this.#blank = at;
      return;
    }
    this.#begin();
    if (this.#blank >= 0) this.#writer.character(' ', this.#blank);
    this.#blank = -1;
    this.#isFresh = false;
    this.#writer.character(text, at);
  }

  /** `heading 2;` names a style in the list of them. */
  #style(text: string): void {
    if (this.#styleName.length > LONGEST_STYLE_NAME) return;
    this.#styleName += text;
    const level = /^heading (\d);$/i.exec(this.#styleName.trim())?.[1];
    if (level !== undefined) this.#headings.set(this.#named, Number(level));
    else if (/^title;$/i.test(this.#styleName.trim())) this.#headings.set(this.#named, TITLE);
  }

  #decoded(byte: number): string {
    const page = this.#fonts.get(this.#state.font) ?? this.#codePage;
    const known = this.#decoders.get(page) ?? byteDecoder(page);
    this.#decoders.set(page, known);
    return known(byte);
  }

  #begin(): void {
    // behind a table as well
    if (this.#paragraph.start === null && !this.#inRow) this.#writer.break('\n\n');
    this.#paragraph.start ??= this.#writer.next;
    if (this.#inRow) this.#row ??= this.#writer.next;
  }

  /** Blanks at the end of a line are none, nor are those at its beginning. */
  #break(kind?: '\t' | '\n'): void {
    this.#blank = -1;
    this.#isFresh = true;
    if (kind) this.#writer.break(kind);
  }

  #endParagraph(): void {
    const { start, label, outline, style } = this.#paragraph;
    this.#break();
    this.#paragraph = { start: null, label: '', outline, style };
    if (start === null || this.#what === 'notes' || this.#inRow) return;
    const span = { start, end: this.#writer.length };
    const level = outline !== null && outline < 9 ? outline + 1 : (this.#headings.get(style ?? -1) ?? null);
    const number = label.trim() || null;
    if (level === TITLE) this.#marks.push({ ...span, role: 'title', level: 1, number: null });
    else if (level !== null) this.#marks.push({ ...span, role: 'heading', level, number });
    else
      this.#marks.push({
        ...span,
        role: number === null ? 'paragraph' : 'listItem',
        level: number === null ? null : 1,
        number,
      });
  }

  #endCell(): void {
    this.#inRow = true;
    this.#endParagraph();
    this.#writer.break('\t');
  }

  #endRow(): void {
    if (this.#row !== null && this.#writer.length > this.#row)
      this.#marks.push({ start: this.#row, end: this.#writer.length, role: 'tableRow', level: null, number: null });
    this.#row = null;
    this.#inRow = false;
    this.#writer.break('\n');
  }

  /** The number of a note is counted by whoever shows the file. */
  #reference(): void {
    const number = String(++this.#notes);
    this.#begin();
    const start = this.#writer.next;
    this.#writer.insert(number);
    this.#marks.push({ start, end: start + number.length, role: 'footnoteReference', level: null, number });
  }

  #openNote(): void {
    if (this.#what === 'body') return;
    this.#paragraph.start = null;
    this.#writer.break('\n\n');
    this.#noteStart = this.#writer.next;
  }

  #closeNote(): void {
    if (this.#what === 'body') return;
    const number = String(++this.#notes);
    this.#endParagraph();
    if (this.#writer.length > this.#noteStart)
      this.#marks.push({ start: this.#noteStart, end: this.#writer.length, role: 'footnote', level: null, number });
  }
}
