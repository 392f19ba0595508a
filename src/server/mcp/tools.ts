import { z } from 'zod';
import type { Finding } from '../../kinds/finding.ts';
import { chronicle as chronicleOf } from '../../publish/chronicle.ts';
import { ledgers } from '../../publish/ledger.ts';
import { claimBoard } from '../../publish/views/claim-board.ts';
import { recordedSeries } from '../../publish/views/recorded-series.ts';
import { viewMaterial } from '../../publish/views/view-material.ts';
import { documentHeadsOf } from '../../record/documents-of.ts';
import { otherNames } from '../../record/other-names.ts';
import { searchTerms } from '../../record/search-query.ts';
import { FilterQuery, filterOf } from '../filter-query.ts';
import type { Looking } from '../route.ts';
import { Citation, citationAt, citationOf } from './citation.ts';

/** A tool as it is offered: what it answers always says where it stands. */
export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly answer: (input: z.infer<Input>, looking: Looking) => Promise<readonly Cited[]>;
}

/** One item of an answer. */
export interface Cited {
  readonly [field: string]: unknown;
  readonly citations: readonly Citation[];
}

export const CitedItem = z.looseObject({ citations: z.array(Citation) });

const Limit = z.int().min(1).max(100).default(20).describe('at most so many');
const text = (what: string) => z.string().max(300).optional().describe(what);

/** The filters of the command line, as one would say them. */
const Filters = z.object({
  from: text('not before this date (EDTF: 2024, 2024-10, 2024-10-24)'),
  to: text('not after this date'),
  on: text('in this day, month, year or interval'),
  actor: text('in which this actor has a part; a name in any spelling, or an id'),
  place: text('at this place; any side’s name'),
  source: text('from documents whose publisher, title or origin holds these words'),
  type: text('codes of events, speech acts, verdicts or units; commas between'),
  status: text('events said to be so: happened, ongoing, planned, alleged, denied; commas between'),
  thread: text('id of a thread of the packs'),
  limit: Limit,
});

const filterFrom = ({ limit: _limit, ...given }: z.infer<typeof Filters>, looking: Looking) => {
  const query = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, LISTS.has(name) && value !== undefined ? [value] : value]),
  );
  return filterOf(FilterQuery.parse(query), looking);
};

const LISTS: ReadonlySet<string> = new Set(['actor', 'place', 'type', 'status']);

const tool = <Input extends z.ZodObject>(definition: Tool<Input>): Tool => definition as unknown as Tool;

/** What a finding says, without what its citation says already. */
const saidIn = ({
  id: _i,
  document: _d,
  block: _b,
  page: _p,
  start: _s,
  end: _e,
  quote: _q,
  group: _g,
  ...said
}: Finding) => said;

const search = tool({
  name: 'search',
  title: 'Search the record',
  description: 'Find words in findings and documents, best first; names in any spelling, places under any side’s name.',
  input: Filters.extend({ words: z.string().min(1).max(500).describe('words, "a phrase", begin*') }),
  answer: async ({ words, ...filters }, looking) => {
    const filter = await filterFrom(filters, looking);
    const terms = searchTerms(words, otherNames(looking.desk.knowledge));
    const hits = terms.length === 0 ? [] : await looking.record.search({ terms, filter, limit: filters.limit });
    const documents = await documentHeadsOf(looking.record, hits);
    return hits.map(({ finding, document, start, snippet, ...hit }) => ({
      ...(finding ? saidIn(finding) : { kind: 'passage' }),
      citations: [
        finding
          ? citationOf(finding, documents)
          : citationAt(documents.get(document), {
              document,
              page: null,
              finding: null,
              start: snippet.start,
              end: snippet.end,
              words: snippet.text,
            }),
      ],
      ...(hit.in === 'block' && { block: hit.block }),
    }));
  },
});

const chronicle = tool({
  name: 'chronicle',
  title: 'Chronicle',
  description: 'Who did what to whom, in the order of time, each with every telling that the record has.',
  input: Filters,
  answer: async (input, looking) => {
    const filter = { ...(await filterFrom(input, looking)), kinds: ['event'] as const };
    const findings = await Array.fromAsync(looking.record.findings(filter));
    const documents = await documentHeadsOf(
      looking.record,
      findings.map(({ finding }) => finding),
    );
    const entries = chronicleOf(findings, documents);
    return entries.slice(0, input.limit).map(({ tellings, ...entry }) => ({
      ...entry,
      citations: tellings.map(({ finding, document, page, start, end, quote }) =>
        citationAt(documents.get(document), { finding, document, page, start, end, words: quote }),
      ),
    }));
  },
});

const statements = tool({
  name: 'statements',
  title: 'Statements',
  description:
    'Who said what, to whom and when, and through whom it is reported. A statement is its speaker’s, not a fact.',
  input: Filters,
  answer: (input, looking) => listed('statement', input, looking),
});

const listed = async (
  kind: 'statement',
  input: z.infer<typeof Filters>,
  looking: Looking,
): Promise<readonly Cited[]> => {
  const filter = { ...(await filterFrom(input, looking)), kinds: [kind], limit: input.limit };
  const found = await Array.fromAsync(looking.record.findings(filter));
  const documents = await documentHeadsOf(
    looking.record,
    found.map(({ finding }) => finding),
  );
  return found.map(({ finding, state }) => ({
    ...saidIn(finding),
    state,
    citations: [citationOf(finding, documents)],
  }));
};

const figures = tool({
  name: 'figures',
  title: 'Figures',
  description: 'Numbers that sources give, as series: bounds, dates, sources, and which points cannot both be true.',
  input: Filters,
  answer: async (input, looking) => {
    const material = await viewMaterial(looking.record, await filterFrom(input, looking), ['figure']);
    const series = await recordedSeries(material, looking.desk.knowledge);
    return series.slice(0, input.limit).map(({ measure, unit, points, disagreements }) => ({
      measure,
      unit,
      points: points.map(({ asOf, told, source, finding }) => ({
        asOf,
        told,
        source,
        value: finding.value,
        min: finding.min,
        max: finding.max,
        bound: finding.bound,
        finding: finding.id,
      })),
      disagreements,
      citations: points.map(({ finding }) => citationOf(finding, material.documents)),
    }));
  },
});

const claims = tool({
  name: 'claims',
  title: 'Claims and denials',
  description:
    'Claims that somebody denies: who holds them, who denies them, when and in which words. Who is right is left open.',
  input: Filters,
  answer: async (input, looking) => {
    const filter = await filterFrom(input, looking);
    const board = (await claimBoard(looking.record, filter, looking.desk.knowledge, false)).slice(0, input.limit);
    const documents = await documentHeadsOf(
      looking.record,
      board.flatMap(voicesOf).map(({ finding }) => finding),
    );
    return board.map((claim) => {
      const { about, state, holds, denies, answers } = claim;
      const voices = voicesOf(claim);
      const voice = ({ who, side, date, finding }: (typeof voices)[number]) => ({
        who,
        side,
        date,
        finding: finding.id,
      });
      return {
        about,
        state,
        holds: holds.map(voice),
        denies: denies.map(voice),
        answers: answers.map(voice),
        citations: voices.map(({ finding }) => citationOf(finding, documents)),
      };
    });
  },
});

const voicesOf = ({ holds, denies, answers }: Awaited<ReturnType<typeof claimBoard>>[number]) => [
  ...holds,
  ...denies,
  ...answers,
];

const ledger = tool({
  name: 'ledger',
  title: 'Ledger of agreements',
  description:
    'Agreements, their provisions, and who says when that they are kept, broken or pending; the desk’s own mark apart.',
  input: Filters,
  answer: async (input, looking) => {
    const filter = await filterFrom(input, looking);
    const { findings, documents } = await viewMaterial(looking.record, filter, [
      'agreement',
      'commitment',
      'compliance',
    ]);
    const all = ledgers(findings, documents, looking.desk.knowledge, await looking.record.marks());
    return all
      .flatMap(({ agreement, rows }) => rows.map((row) => ({ agreement, row })))
      .filter(({ row }) => row.claims.length > 0 || row.commitments.length > 0 || row.mark)
      .slice(0, input.limit)
      .map(({ agreement, row: { number, summary, obligors, deadline, commitments, claims, mark } }) => ({
        agreement: agreement.name,
        provision: number,
        summary,
        obligors,
        deadline,
        mark,
        claims: claims.map(({ date, claimant, side, finding: { verdict, about, id } }) => ({
          date,
          claimant,
          side,
          verdict,
          about,
          finding: id,
        })),
        citations: [...claims.map(({ finding }) => finding), ...commitments].map((finding) =>
          citationOf(finding, documents),
        ),
      }));
  },
});

/** More of a document at once is no passage. */
const MOST_WORDS = 8000;

const passage = tool({
  name: 'document_passage',
  title: 'Words of a document',
  description:
    'The exact words of a document between two offsets, as other answers cite them, with what stands around.',
  input: z.object({
    document: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('id of the document'),
    start: z.int().min(0).default(0),
    end: z.int().min(1).optional(),
  }),
  answer: async ({ document, start, end }, { record }) => {
    const [found, text] = [await record.document(document), await record.text(document)];
    if (!found || text === null) throw new Error(`There is no document ${document}.`);
    const last = Math.min(text.length, end ?? start + MOST_WORDS, start + MOST_WORDS);
    const words = text.slice(start, last);
    return [
      {
        length: text.length,
        citations: [citationAt(found, { document, page: null, finding: null, start, end: last, words })],
      },
    ];
  },
});

const documents = tool({
  name: 'documents',
  title: 'Documents',
  description: 'The documents of the record, by the time that they appeared.',
  input: Filters.pick({ source: true, limit: true }),
  answer: async ({ source, limit }, { record }) =>
    (await record.documents({ source, limit })).map((document) => ({
      kind: document.kind,
      period: document.period?.value ?? null,
      findings: document.findings,
      citations: [
        citationAt(document, { document: document.id, page: null, finding: null, start: 0, end: 0, words: '' }),
      ],
    })),
});

/** Every tool; none changes anything. */
export const TOOLS: readonly Tool[] = [search, chronicle, statements, figures, claims, ledger, documents, passage];
