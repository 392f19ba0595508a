import { ISSUE_THEMES, type Issue, type IssuePart, type Masthead, PART_KINDS } from '../../../kinds/issue.ts';
import { trimmed } from '../spaced.ts';
import { IssueTextError, type LineProblem } from './issue-text-error.ts';
import { type BlockText, readBlock } from './read-block.ts';
import { HEAD_FIELDS, MASTHEAD_FIELDS, type TextOrigin } from './write-issue-text.ts';

/** An issue’s text as it was read back; what it cites may not be held by the issue yet. */
export interface ReadIssueText extends TextOrigin {
  readonly head: Pick<Issue, 'title' | 'period' | 'language' | 'theme' | 'masthead'>;
  readonly parts: readonly IssuePart[];
  readonly given: number;
  /** the line of each element, by its id */
  readonly lines: ReadonlyMap<string, number>;
}

/** Gives new elements their ids and known ones what a text does not show. */
export interface Elements {
  readonly given: number;
  next(prefix: 's' | 'b'): string;
  note(id: string, line: number): string;
}

/**
 * Reads the text of an issue that a person has edited.
 * @param base the issue that the text was written from: gives ids to what is new, and keeps of unchanged sentences who
 *   wrote them and why they were chosen
 * @throws IssueTextError with every line that can't be read.
 */
export const readIssueText = (text: string, base: Issue): ReadIssueText => {
  const problems: LineProblem[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const { head, origin, next } = readHead(lines, problems);
  const elements = new NumberedElements(base.given);
  const body = new BodyReader(elements, problems);
  for (let i = next; i < lines.length; i++) body.take(lines[i]!, i + 1);
  body.finish();
  if (problems.length > 0) throw new IssueTextError(problems.toSorted((a, b) => a.line - b.line));
  return { ...origin, head, parts: keepUnchanged(body.parts, base), given: elements.given, lines: elements.lines };
};

/** Counts on from the ids that an issue has given. */
class NumberedElements implements Elements {
  /** the line of each element, by its id */
  readonly lines = new Map<string, number>();
  #given: number;

  constructor(given: number) {
    this.#given = given;
  }

  get given(): number {
    return this.#given;
  }

  next(prefix: 's' | 'b'): string {
    return `${prefix}${++this.#given}`;
  }

  /** @throws SyntaxError for an id that stands twice or is none */
  note(id: string, line: number): string {
    if (this.lines.has(id)) throw new SyntaxError(`the id '${id}' stands twice, first in line ${this.lines.get(id)}`);
    if (!/^[a-z][a-z0-9-]{0,63}$/.test(id)) throw new SyntaxError(`'${id}' can't be an id`);
    this.lines.set(id, line);
    return id;
  }
}

/** Reads what stands below the head, line by line: parts, and blocks in them. */
class BodyReader {
  readonly parts: { -readonly [Key in keyof IssuePart]: IssuePart[Key] }[] = [];
  readonly #elements: Elements;
  readonly #problems: LineProblem[];
  #block: BlockText | null = null;

  /** @param problems to which each line is added that can't be read */
  constructor(elements: Elements, problems: LineProblem[]) {
    this.#elements = elements;
    this.#problems = problems;
  }

  take(line: string, number: number): void {
    if (line.startsWith('%')) return;
    if (line.startsWith('# ')) {
      this.finish();
      const part = this.#attempt(number, () => readPart(line, this.#elements, number));
      if (part) this.parts.push(part);
    } else if (line.startsWith(':: ')) {
      this.finish();
      this.#block = this.#attempt(number, () => openBlock(line, number));
      if (this.#block && !this.#isInPart('a block', number)) this.#block = null;
    } else if (line.trim() === '') {
      if (this.#block !== null && implicit(this.#block)) this.finish();
    } else if (this.#block !== null) this.#block.lines.push({ number, text: line });
    else if (this.#isInPart('text', number))
      this.#block = { kind: 'paragraph', id: null, rest: '', line: number, lines: [{ number, text: line }] };
  }

  /** Ends the block that is open. */
  finish(): void {
    const block = this.#block;
    if (block === null) return;
    this.#block = null;
    const read = this.#attempt(block.line, () => readBlock(block, this.#elements));
    if (read) this.parts.at(-1)!.blocks = [...this.parts.at(-1)!.blocks, read];
  }

  #isInPart(what: string, line: number): boolean {
    if (this.parts.length > 0) return true;
    this.#problems.push({
      line,
      message: `${what} before the first heading: begin a part with # Title {#id kind}`,
    });
    return false;
  }

  #attempt<Result>(line: number, work: () => Result): Result | null {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      const at = (error as SyntaxError & { line?: number }).line ?? line;
      this.#problems.push({ line: at, message: error.message });
      return null;
    }
  }
}

/** A paragraph without a line of its own ends with an empty line. */
const implicit = ({ kind }: BlockText): boolean => kind === 'paragraph';

const openBlock = (line: string, number: number): BlockText => {
  const match = /^:: +([a-z]+)(?: +#(\S+))? *(.*)$/.exec(line);
  if (!match) throw new SyntaxError('a block begins like :: paragraph #b12');
  return { kind: match[1]!, id: match[2] ?? null, rest: match[3]!.trim(), line: number, lines: [] };
};

const readPart = (line: string, elements: Elements, number: number): IssuePart => {
  const match = /^# +(.*?) *(?<!\\)\{#(\S+) +([a-z]+)(?: +thread=(".*"))?\}\s*$/.exec(line);
  const kind = PART_KINDS.find((each) => each === match?.[3]);
  if (!match || !kind || match[1] === '')
    throw new SyntaxError(`a part begins like # Title {#id section}, with one of ${PART_KINDS.join(', ')}`);
  let thread: string | null = null;
  try {
    thread = match[4] === undefined ? null : String(JSON.parse(match[4]));
  } catch {
    throw new SyntaxError(`thread=${match[4]} can't be read: write thread="id"`);
  }
  return {
    id: elements.note(match[2]!, number),
    kind,
    title: match[1]!.replace(/\\([\\{}])/g, '$1'),
    thread,
    why: null,
    blocks: [],
  };
};

const readHead = (
  lines: readonly string[],
  problems: LineProblem[],
): { head: ReadIssueText['head']; origin: TextOrigin; next: number } => {
  const fields = new Map<string, { value: string; line: number }>();
  const end = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) : -1;
  if (end < 0) problems.push({ line: 1, message: 'the head is missing: it begins and ends with a line ---' });
  const names: readonly string[] = [...HEAD_FIELDS, ...MASTHEAD_FIELDS.map((field) => `masthead-${field}`)];
  for (let i = 1; i < end; i++) {
    const match = /^([\w-]+): ?(.*)$/.exec(lines[i]!);
    if (match && names.includes(match[1]!)) fields.set(match[1]!, { value: match[2]!.trim(), line: i + 1 });
    else if (lines[i]!.trim() !== '')
      problems.push({ line: i + 1, message: `no field of the head: give one of ${names.join(', ')}, then a colon` });
  }
  const value = (name: string): string => fields.get(name)?.value ?? '';
  const need = (name: string, good: (text: string) => boolean, message: string) => {
    if (end >= 0 && !good(value(name))) problems.push({ line: fields.get(name)?.line ?? 1, message });
  };
  need('version', (text) => /^[1-9]\d*$/.test(text), 'version: the number of the version that was edited');
  need('title', (text) => text !== '', 'title: the issue needs a title');
  need('period', (text) => text !== '', 'period: the issue needs a period, for example 2024-10');
  need('masthead-name', (text) => text !== '', 'masthead-name: the bulletin needs a name');
  need(
    'theme',
    (text) => (ISSUE_THEMES as readonly string[]).includes(text),
    `theme: one of ${ISSUE_THEMES.join(', ')}`,
  );
  const masthead = Object.fromEntries(
    MASTHEAD_FIELDS.map((field) => [field, value(`masthead-${field}`) || null]),
  ) as unknown as Masthead;
  return {
    head: {
      title: value('title'),
      period: value('period'),
      language: value('language') || 'en',
      theme: value('theme') as Issue['theme'],
      masthead,
    },
    origin: { issue: value('issue'), version: Number(value('version')) },
    next: end < 0 ? lines.length : end + 1,
  };
};

/** What a text does not show of parts, figures and sentences comes from the issue; a changed sentence is a person’s. */
const keepUnchanged = (parts: readonly IssuePart[], base: Issue): readonly IssuePart[] => {
  const known = new Map<string, Record<string, unknown>>();
  const gather = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) gather(item);
    else if (value && typeof value === 'object') {
      if ('id' in value) known.set(String(value.id), value as Record<string, unknown>);
      for (const inner of Object.values(value)) gather(inner);
    }
  };
  gather(base.parts);
  const keep = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(keep);
    if (!value || typeof value !== 'object') return value;
    const now = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keep(inner)]));
    const before = 'id' in now ? known.get(String(now.id)) : undefined;
    if (!before) return now;
    if (!('runs' in now)) return 'why' in now ? { ...now, why: before.why ?? null } : now;
    if (!Array.isArray(before.runs)) return now;
    const same = JSON.stringify(trimmed(before.runs)) === JSON.stringify(trimmed(now.runs as IssueSentenceRuns));
    return { ...now, why: before.why, ...(same && { origin: before.origin, warnings: before.warnings }) };
  };
  return keep(parts) as readonly IssuePart[];
};

type IssueSentenceRuns = Parameters<typeof trimmed>[0];
