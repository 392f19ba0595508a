import { createHash } from 'node:crypto';
import type { Analysis } from '../kinds/analysis.ts';
import type { Block } from '../kinds/block.ts';
import type { DocumentRecord } from '../kinds/document.ts';
import type { EventFinding } from '../kinds/event.ts';
import type { FigureFinding } from '../kinds/figure.ts';
import type { Draft, Finding } from '../kinds/finding.ts';
import { findingIds } from '../kinds/finding-id.ts';
import type { Party } from '../kinds/party.ts';
import type { StatementFinding } from '../kinds/statement.ts';
import type { NewDocument } from './record-store.ts';

/** What a test says of a document; the rest is filled with plain values. */
export interface SampleDocument {
  readonly text: string;
  readonly document?: Partial<DocumentRecord>;
  readonly drafts?: (quote: (words: string) => { start: number; end: number; quote: string }) => readonly Draft[];
  readonly engine?: string;
  readonly at?: string;
}

/** A document as `analyse` would hand it over: one block a line of the text. For tests. */
export const sampleDocument = ({ text, document, drafts, engine, at }: SampleDocument): NewDocument => {
  const original = new TextEncoder().encode(text);
  const id = createHash('sha256').update(original).digest('hex');
  const located = (words: string) => {
    const start = text.indexOf(words);
    if (start < 0) throw new RangeError(`'${words}' is not in the text`);
    return { start, end: start + words.length, quote: words };
  };
  const all = drafts?.(located) ?? [];
  const ids = findingIds(id, all);
  const analysis: Analysis = {
    document: {
      id,
      title: null,
      publisher: null,
      kind: 'other',
      language: 'en',
      published: null,
      period: null,
      dateOrder: null,
      mediaType: 'text/plain',
      encoding: 'utf-8',
      origin: 'sample.txt',
      size: original.length,
      ...document,
    },
    text,
    blocks: linesAsBlocks(text),
    findings: all.map((draft, i) => ({ ...draft, id: ids[i]!, document: id, page: null }) as Finding),
  };
  return { analysis, original, engine: engine ?? 'sample@1', at: at ?? '2026-01-02T03:04:05Z' };
};

const linesAsBlocks = (text: string): readonly Block[] =>
  [...text.matchAll(/[^\n]+/g)].map((match) => ({
    kind: 'paragraph',
    start: match.index,
    end: match.index + match[0].length,
    level: null,
    number: null,
    date: null,
    dated: null,
    body: match.index,
    repeats: null,
    speaker: null,
  }));

export const party = (name: string, actor: string | null = null): Party => ({ name, actor, office: null });

const BASE = { block: 0, group: null, rule: 'sample@1' } as const;

type Quoted = { readonly start: number; readonly end: number; readonly quote: string };

export const event = (quote: Quoted, fields: Partial<Draft<EventFinding>>): Draft<EventFinding> => ({
  ...BASE,
  ...quote,
  kind: 'event',
  date: null,
  dateBasis: null,
  type: 'CONSULT',
  mode: null,
  contexts: [],
  actor: [],
  recipient: [],
  place: null,
  status: 'happened',
  reportedBy: null,
  ...fields,
});

export const statement = (quote: Quoted, fields: Partial<Draft<StatementFinding>>): Draft<StatementFinding> => ({
  ...BASE,
  ...quote,
  kind: 'statement',
  speaker: [],
  cue: null,
  cueStart: null,
  cueEnd: null,
  act: 'state',
  addressee: null,
  direct: false,
  date: null,
  occasion: null,
  reportedBy: null,
  within: null,
  ...fields,
});

export const figure = (quote: Quoted, fields: Partial<Draft<FigureFinding>>): Draft<FigureFinding> => ({
  ...BASE,
  ...quote,
  kind: 'figure',
  value: null,
  min: null,
  max: null,
  bound: '=',
  unit: 'persons',
  measure: 'persons',
  asOf: null,
  place: null,
  attributedTo: null,
  change: null,
  sameAs: null,
  ...fields,
});
