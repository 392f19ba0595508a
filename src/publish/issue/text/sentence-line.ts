import type { EventStatus } from '../../../kinds/event.ts';
import { EVENT_STATUSES } from '../../../kinds/event.ts';
import type { IssueRun, IssueSentence } from '../../../kinds/issue-sentence.ts';
import { edtfDays } from '../../../record/edtf-days.ts';
import { oneLine } from '../../../text/one-line.ts';
import { trimmed } from '../spaced.ts';

/** A sentence as it stands in a line: what a person may change of it. */
export interface SentenceLine extends Pick<IssueSentence, 'own' | 'date' | 'status'> {
  /** null for a new sentence */
  readonly id: string | null;
  readonly runs: readonly IssueRun[];
}

/**
 * A sentence in one line: `plain *emphasis* **strong** "a source’s own words"[@finding @finding]`, then its id and
 * attributes: `{#s12 own date=2024-10-04 status=planned}`. A backslash before a mark makes it plain.
 */
export const writeSentenceLine = (sentence: IssueSentence): string => {
  const attributes = [
    `#${sentence.id}`,
    ...(sentence.own ? ['own'] : []),
    ...(sentence.date === null ? [] : [`date=${sentence.date}`]),
    ...(sentence.status === null ? [] : [`status=${sentence.status}`]),
  ];
  return `${trimmed(sentence.runs).map(writeRun).join('')} {${attributes.join(' ')}}`;
};

const writeRun = ({ text, quoted, strong, emphasis, citations }: IssueRun): string => {
  const marks = `${strong ? '**' : ''}${emphasis ? '_' : ''}`;
  const words = `${quoted ? '"' : ''}${oneLineKeepingEnds(text).replace(/[\\*_"[\]{}]/g, '\\$&')}${quoted ? '"' : ''}`;
  const cited = citations.length === 0 ? '' : `[${citations.map((id) => `@${id}`).join(' ')}]`;
  return `${marks}${words}${[...marks].reverse().join('')}${cited}`;
};

/** Blanks at the ends of a run stand between it and its neighbours. */
const oneLineKeepingEnds = (text: string): string =>
  `${/^\s/.test(text) ? ' ' : ''}${oneLine(text)}${/\s$/.test(text) && text.trim() !== '' ? ' ' : ''}`;

/**
 * Reads such a line.
 * @throws SyntaxError that says what is wrong with it.
 */
export const readSentenceLine = (line: string): SentenceLine => {
  const { body, id, own, date, status } = attributesOf(line);
  const runs = trimmed(runsOf(body));
  if (runs.every(({ text }) => text.trim() === '')) throw new SyntaxError('a sentence without words');
  return { id, own, date, status, runs };
};

/** The attributes in braces at the end of a line that is no sentence, and what stands before them. */
const ATTRIBUTES = /(?<!\\)\{([^{}]*)\}\s*$/;

const attributesOf = (line: string): Omit<SentenceLine, 'runs'> & { readonly body: string } => {
  const match = ATTRIBUTES.exec(line);
  const found = {
    id: null as string | null,
    own: false,
    date: null as string | null,
    status: null as EventStatus | null,
  };
  for (const word of (match?.[1] ?? '').split(/\s+/).filter((each) => each !== '')) {
    const [name, value] = word.split('=') as [string, string | undefined];
    if (word.startsWith('#')) found.id = word.slice(1);
    else if (word === 'own') found.own = true;
    else if (name === 'date' && value && edtfDays(value)) found.date = value;
    else if (name === 'status' && EVENT_STATUSES.includes(value as EventStatus)) found.status = value as EventStatus;
    else
      throw new SyntaxError(
        `'${word}' is no attribute of a sentence: give #id, own, date=2024-10-04 or status=${EVENT_STATUSES.join('|')}`,
      );
  }
  return { ...found, body: match ? line.slice(0, match.index) : line };
};

const runsOf = (body: string): readonly IssueRun[] => {
  const runs: IssueRun[] = [];
  const state = { quoted: false, strong: false, emphasis: false };
  let text = '';
  const close = (citations: string[] = []) => {
    if (text !== '') runs.push({ text, ...state, citations });
    else if (citations.length > 0) {
      const last = runs.at(-1);
      if (!last) throw new SyntaxError('a citation before any words');
      runs[runs.length - 1] = { ...last, citations: [...last.citations, ...citations] };
    }
    text = '';
  };
  const toggle = (mark: 'quoted' | 'strong' | 'emphasis') => {
    close();
    state[mark] = !state[mark];
  };
  for (let i = 0; i < body.length; i++) {
    const char = body[i]!;
    if (char === '\\' && i + 1 < body.length) text += body[++i]!;
    else if (body.startsWith('**', i)) {
      toggle('strong');
      i++;
    } else if (char === '_' || char === '*') toggle('emphasis');
    else if (char === '"') toggle('quoted');
    else if (char === '[' && body[i + 1] === '@') {
      const end = body.indexOf(']', i);
      if (end < 0) throw new SyntaxError('a citation that is not closed: write [@finding] or [@finding @finding]');
      close(citationsIn(body.slice(i + 1, end)));
      i = end;
    } else text += char;
  }
  close();
  const open = Object.entries(state).find(([, on]) => on)?.[0];
  if (open)
    throw new SyntaxError(
      `${OPEN[open as keyof typeof OPEN]} that is not closed (write a backslash before a mark that is plain)`,
    );
  return runs;
};

const OPEN = { quoted: 'a quotation "…', strong: 'strong words **…', emphasis: 'emphasis _…' } as const;

const citationsIn = (inside: string): string[] =>
  inside.split(/[\s,;]+/).map((word) => {
    const id = /^@([0-9A-Za-z][\w.-]*)$/.exec(word)?.[1];
    if (!id) throw new SyntaxError(`'${word}' is no citation: write [@finding] with the id of a finding`);
    return id;
  });
