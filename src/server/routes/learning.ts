import { z } from 'zod';
import { proposePattern } from '../../extract/events/codebook/propose-pattern.ts';
import { readText } from '../../extract/read-text.ts';
import { treeOf } from '../../extract/tree.ts';
import { EventType } from '../../kinds/event.ts';
import type { Finding } from '../../kinds/finding.ts';
import type { Span } from '../../kinds/span.ts';
import type { RecordStore } from '../../record/record-store.ts';
import { loadResources } from '../../resources/load-resources.ts';
import type { Desk } from '../desk.ts';
import type { Learning } from '../learning/learning.ts';
import { Problem } from '../problem.ts';
import { route } from '../route.ts';
import { taughtEntries, writtenPattern } from '../taught.ts';

const Line = z
  .string()
  .trim()
  .min(1)
  .regex(/^\P{Cc}*$/u, 'Give one line without control characters.');
const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Give an id of the packs, such as ilham-aliyev.');
const FindingId = z.string().regex(/^[0-9a-f]{4,20}$/);
const Taught = z.object({
  file: z.string().describe('the file of the desk’s own pack that has it'),
  engine: z.string().describe('what reads documents from now on'),
  outdated: z.int().describe('documents that another engine read; reading them again follows what was taught'),
});

const proposal = route({
  method: 'get',
  path: '/api/findings/{id}/pattern',
  permission: 'teach',
  summary: 'A pattern of the event codebook for the words of a finding, as a first guess, and its sentence',
  params: z.object({ id: FindingId }),
  answer: z.object({
    type: EventType.nullable(),
    mode: z.string().nullable(),
    pattern: z.string().nullable(),
    sentence: z.string(),
  }),
  handle: async ({ params, record, desk }) => {
    const finding = (await record.finding(params.id))?.finding;
    if (!finding) throw new Problem('not-found', `There is no finding ${params.id}.`);
    const text = (await record.text(finding.document)) ?? '';
    const { from, to } = wordsAround(finding, text);
    const { knowledge, engineFor } = await (desk.learning?.resources() ?? loadResources());
    const around = text.slice(from, to);
    const within = { start: finding.start - from, end: finding.end - from };
    const read = readText(around, { engine: engineFor('en')!, knowledge }).sentences.find(
      ({ start, end }) => start < within.end && end > within.start,
    );
    return {
      type: finding.kind === 'event' ? finding.type : null,
      mode: finding.kind === 'event' ? finding.mode : null,
      pattern: read ? proposePattern(treeOf(read), within, recipientsOf(finding)) : null,
      sentence: oneLine(read ? around.slice(read.start, read.end) : finding.quote),
    };
  },
});

/** What is read for the sentence of a finding: of its paragraph what stands near, from where a sentence seems to begin. */
const wordsAround = ({ start, end }: Span, text: string): { readonly from: number; readonly to: number } => {
  const near = text.slice(Math.max(0, start - AROUND), start);
  const before = near.slice(near.lastIndexOf('\n\n') + 1);
  const cut = before.length === AROUND ? before.search(SENTENCE_BEGINS) : 0;
  const ahead = text.slice(end, end + AROUND);
  const stop = ahead.indexOf('\n\n');
  return { from: start - before.length + Math.max(0, cut), to: end + (stop < 0 ? ahead.length : stop) };
};

/** So many characters before and after a finding are looked at; reading twice as many takes twice as long. */
const AROUND = 400;
const SENTENCE_BEGINS = /(?<=[.!?]["”’)]?\s)\S/;

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const recipientsOf = (finding: Finding): readonly string[] =>
  finding.kind === 'event' ? finding.recipient.map(({ name }) => name) : [];

const pattern = route({
  method: 'post',
  path: '/api/codebook/patterns',
  permission: 'teach',
  summary: 'Teach a pattern: it is tested with its sentences, then written into the desk’s own pack',
  description:
    'The example must be read as the type and mode, the near-miss must not, and every sentence of the codebook must ' +
    'still do what its entry says; otherwise the answer says what is wrong and nothing is written. Documents that are ' +
    'read from then on follow it; those of the record follow once they are read again.',
  body: z.strictObject({
    type: EventType,
    mode: z
      .string()
      .regex(/^[a-z]+(?:-[a-z]+)*$/, 'lower-case words joined by hyphens')
      .nullable()
      .default(null),
    pattern: Line.max(200).describe('see docs/codebook.md: `hold talks with *`'),
    reason: Line.max(500).describe('why it belongs to the type'),
    example: Line.max(2000).describe('a sentence that must be read so'),
    nearMiss: Line.max(2000).describe('one that looks alike and must not'),
    finding: FindingId.nullable().default(null).describe('from which it was taught, for the audit log'),
  }),
  audited: ({ type, mode, pattern, finding }) => ({ type, mode, pattern, finding }),
  status: 201,
  answer: Taught,
  handle: async ({ body, record, desk }) => {
    const taught = await learningOf(desk).pattern({
      type: body.type,
      ...(body.mode !== null && { mode: body.mode }),
      reason: body.reason,
      verbs: [writtenPattern(body.pattern)],
      examples: [body.example],
      nearMisses: [body.nearMiss],
    });
    return { ...taught, outdated: await outdated(record, taught.engine) };
  },
});

const name = route({
  method: 'post',
  path: '/api/packs/names',
  permission: 'teach',
  summary: 'Teach another name of an actor or place of the packs, into the desk’s own pack',
  description:
    'The desk’s own pack gets a whole copy of the entry with one more name, which stands in place of the entry that was ' +
    'copied: later changes of that one no longer reach this desk.',
  body: z.strictObject({
    kind: z.enum(['actor', 'place']),
    id: Id,
    text: Line.max(200),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/, 'ISO 639-1, such as hy')
      .nullable()
      .default(null)
      .describe('by its script where that tells it, when left out'),
    side: Id.nullable().default(null).describe('id of the state or body that uses it; null when all do'),
    finding: FindingId.nullable().default(null).describe('from which it was taught, for the audit log'),
  }),
  audited: ({ kind, id, text, language, side, finding }) => ({ kind, id, text, language, side, finding }),
  status: 201,
  answer: Taught,
  handle: async ({ body: { kind, id, text, language, side }, record, desk }) => {
    const taught = await learningOf(desk).name(kind, id, { text, language: language ?? languageOf(text), side });
    return { ...taught, outdated: await outdated(record, taught.engine) };
  },
});

/** The language of a name whose script only one language writes; null for all others. */
const languageOf = (text: string): string | null =>
  /\p{Script=Armenian}/u.test(text)
    ? 'hy'
    : /\p{Script=Georgian}/u.test(text)
      ? 'ka'
      : /\p{Script=Greek}/u.test(text)
        ? 'el'
        : /[əƏ]/.test(text)
          ? 'az'
          : null;

const outdated = async (record: Pick<RecordStore, 'documents'>, engine: string): Promise<number> =>
  (await record.documents({ notReadBy: engine })).length;

const learningOf = ({ learning }: Desk): Learning => {
  if (!learning)
    throw new Problem(
      'unavailable',
      'This desk has no pack of its own. Start it with chancery desk, or with --pack FOLDER.',
    );
  return learning;
};

const told = { id: z.string(), who: z.string(), at: z.string().describe('ISO 8601 UTC') };

const taught = route({
  method: 'get',
  path: '/api/taught',
  permission: 'teach',
  summary: 'What was taught at this desk and still counts, latest first',
  answer: z.object({
    items: z.array(
      z.discriminatedUnion('what', [
        z.object({
          what: z.literal('pattern'),
          ...told,
          type: z.string(),
          mode: z.string().nullable(),
          pattern: z.string(),
        }),
        z.object({
          what: z.literal('name'),
          ...told,
          kind: z.enum(['actor', 'place']),
          entry: z.string().describe('id of the actor or place'),
          text: z.string(),
        }),
      ]),
    ),
    next: z.null(),
  }),
  handle: async ({ desk }) => ({ items: await taughtEntries(desk), next: null }),
});

const takeBack = route({
  method: 'delete',
  path: '/api/taught/{id}',
  permission: 'teach',
  summary: 'Take back what was taught: it goes from the desk’s own pack',
  description:
    'A copied entry that has nothing of its own any more goes with the name. Documents that are read from then on do ' +
    'without it; those of the record once they are read again.',
  params: z.object({ id: z.string().regex(/^[0-9a-f]{16}$/) }),
  answer: Taught,
  handle: async ({ params, record, desk }) => {
    const learning = learningOf(desk);
    const entry = (await taughtEntries(desk)).find(({ id }) => id === params.id);
    if (!entry) throw new Problem('not-found', `Nothing that was taught here has the id ${params.id}.`);
    const done =
      entry.what === 'pattern'
        ? await learning.dropPattern(entry)
        : await learning.dropName(entry.kind, entry.entry, entry.text);
    return { ...done, outdated: await outdated(record, done.engine) };
  },
});

export const learningRoutes = [proposal, pattern, name, taught, takeBack];
