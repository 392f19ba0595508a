import { readFileSync } from 'node:fs';
import { TITLE_WORDS } from '../../src/language/english/names/name-words.ts';
import type { NameType } from '../../src/language/sentence.ts';
import { asTokens, type NamedSentence, type NamedSpan } from './named-sentences.ts';

const TYPES: Readonly<Record<string, NameType>> = { person: 'PER', place: 'LOC', organization: 'ORG' };

interface Row {
  readonly form: string;
  readonly xpos: string;
  readonly head: number;
  readonly misc: string;
}

const isProper = ({ xpos }: Row): boolean => xpos === 'NNP' || xpos === 'NNPS';
const isCapital = ({ form }: Row): boolean => form[0] !== form[0]?.toLowerCase();

/**
 * GUM's entities are whole noun phrases, named or not; the name in one is the proper nouns around its head. Proper
 * nouns in none of these names are left open.
 */
export function readGumNames(path: string, demonyms: ReadonlySet<string>): NamedSentence[] {
  let document = '';
  const open: { type: string; start: number; id: string }[] = [];
  return readFileSync(path, 'utf8')
    .split(/\n\n+/)
    .flatMap((part) => {
      const lines = part.split('\n');
      const newDocument = lines.find((line) => line.startsWith('# newdoc'));
      if (newDocument) {
        document = newDocument.split('=')[1]?.trim() ?? '';
        open.length = 0;
      }
      const rows: Row[] = lines
        .filter((line) => /^\d+\t/.test(line))
        .map((line) => line.split('\t'))
        .map((row) => ({ form: row[1]!, xpos: row[4]!, head: Number(row[6]) - 1, misc: row[9]! }));
      if (rows.length === 0) return [];
      open.length = 0;
      const entities: { type: string; first: number; last: number }[] = [];
      rows.forEach(({ misc }, at) => {
        const field = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
        for (const piece of field.match(/\([^()]+\)?|[^()]+\)/g) ?? []) {
          const id = /^\(?(\d+)/.exec(piece)?.[1] ?? '';
          if (piece.startsWith('(')) {
            const type = piece.slice(1).split('-')[1] ?? '';
            if (piece.endsWith(')')) entities.push({ type, first: at, last: at });
            else open.push({ type, start: at, id });
          } else {
            const index = open.findLastIndex((entry) => entry.id === id);
            if (index >= 0) {
              const [entry] = open.splice(index, 1);
              entities.push({ type: entry!.type, first: entry!.start, last: at });
            }
          }
        }
      });
      const spans: NamedSpan[] = [];
      const covered = new Set<number>();
      for (const { type, first, last } of entities.sort((a, b) => b.last - b.first - (a.last - a.first))) {
        const span = nameIn(rows, first, last, TYPES[type] ?? 'MISC', demonyms);
        if (!span) continue;
        let free = true;
        for (let at = span.first; at <= span.last; at++) if (covered.has(at)) free = false;
        if (!free) continue;
        for (let at = span.first; at <= span.last; at++) covered.add(at);
        spans.push(span);
      }
      const unknown = new Set(rows.flatMap((row, at) => (isProper(row) && !covered.has(at) ? [at] : [])));
      const kept = spans.filter(({ type }) => type !== 'MISC').sort((a, b) => a.first - b.first);
      for (const span of spans)
        if (span.type === 'MISC') for (let at = span.first; at <= span.last; at++) unknown.add(at);
      return [{ document, tokens: asTokens(rows.map(({ form }) => form)), spans: kept, hasMisc: false, open: unknown }];
    });
}

function nameIn(
  rows: readonly Row[],
  from: number,
  to: number,
  type: NameType,
  demonyms: ReadonlySet<string>,
): NamedSpan | undefined {
  let head = -1;
  for (let at = from; at <= to; at++) if (rows[at]!.head < from || rows[at]!.head > to) head = at;
  if (head < 0 || !isProper(rows[head]!) || !isCapital(rows[head]!)) return undefined;
  let first = head;
  let last = head;
  const joins = (at: number): boolean =>
    at >= from &&
    at <= to &&
    (isProper(rows[at]!) || (isCapital(rows[at]!) && /^(?:JJ|VBN|NN|NNS|CD|VBG)$/.test(rows[at]!.xpos)));
  for (;;) {
    if (joins(first - 1)) first--;
    else if (rows[first - 1]?.xpos === 'HYPH' && joins(first - 2)) first -= 2;
    else break;
  }
  for (;;) {
    if (joins(last + 1) || (last + 1 <= to && rows[last + 1]!.xpos === 'CD' && type !== 'PER')) last++;
    else if (rows[last + 1]?.xpos === 'HYPH' && joins(last + 2)) last += 2;
    else if (type !== 'PER' && /^(?:of|for|and|&)$/.test(rows[last + 1]?.form ?? '')) {
      const next = rows[last + 2]?.form === 'the' ? last + 3 : last + 2;
      if (!joins(next) || rows[last + 1]!.form === 'and') break;
      last = next;
    } else break;
  }
  if (type === 'PER') while (first < last && TITLE_WORDS.has(rows[first]!.form.toLowerCase())) first++;
  while (first < last && /^(?:The|A|An|This|My|Our)$/.test(rows[first]!.form)) first++;
  if (
    first === last &&
    (demonyms.has(rows[first]!.form.toLowerCase()) ||
      (type === 'PER' && TITLE_WORDS.has(rows[first]!.form.toLowerCase())))
  )
    return undefined;
  return { first, last, type };
}
