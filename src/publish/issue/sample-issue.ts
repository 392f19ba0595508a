import { createHash } from 'node:crypto';
import { Issue, type IssueCitation, IssuePart } from '../../kinds/issue.ts';

const DOCUMENT_A = 'a'.repeat(64);
const DOCUMENT_B = 'b'.repeat(64);

const citation = (finding: string, document: string, start: number, quote: string, page: number | null = null) =>
  ({
    finding,
    document,
    start,
    end: start + quote.length,
    quote,
    page,
    hash: createHash('sha256').update(quote).digest('hex'),
    seen: 'sample',
  }) satisfies IssueCitation;

const part = (fields: unknown) => IssuePart.parse(fields);

const said = (id: string, lead: string, words: string, citations: readonly string[], more: object = {}) => ({
  id,
  runs: [{ text: lead }, { text: words, quoted: true, citations }],
  origin: 'extracted',
  ...more,
});

/** An issue with a part and a block of every kind, and text that must be escaped in every format. For tests. */
export const sampleIssue = (): Issue =>
  Issue.parse({
    masthead: {
      name: 'Lowland Monitor',
      subtitle: 'A monthly record',
      publisher: 'Desk for Lowland Studies',
      number: '12',
      imprint: 'Desk for Lowland Studies, 1 Mill Lane. Text may be reprinted with its notes.',
    },
    title: 'Lowland Monitor: October 2024',
    period: '2024-10',
    language: 'en',
    parts: [
      part({
        id: 'summary',
        kind: 'summary',
        title: 'Summary',
        blocks: [
          {
            id: 'b1',
            kind: 'paragraph',
            sentences: [
              { id: 's1', runs: [{ text: 'The month brought talks, and little clearing.' }], own: true },
              said('s2', ' The Sample Agency reports: ', 'The ministers discussed mines & maps in Gəbələ.', [
                'e1',
                'e2',
              ]),
            ],
          },
        ],
      }),
      part({
        id: 'thread-mines',
        kind: 'section',
        thread: 'mines',
        title: 'Mines <and> maps',
        why: 'three tellings by two independent sources',
        blocks: [
          { id: 'b2', kind: 'heading', text: 'What was said' },
          {
            id: 'b3',
            kind: 'paragraph',
            sentences: [
              said('s3', 'On 3 October the agency wrote: ', 'A map of mines is to be handed over.', ['e3'], {
                date: '2024-10-03',
                status: 'planned',
                why: 'told by one source; the only step that is planned',
              }),
              {
                id: 's4',
                runs: [
                  { text: ' Երևան, თბილისი and Москва are named ' },
                  { text: 'in this sentence', emphasis: true },
                  { text: ' <script>alert(1)</script>', citations: ['e1'] },
                  { text: ', ' },
                  { text: 'twice', strong: true, citations: ['e3'] },
                  { text: '.' },
                ],
              },
            ],
          },
        ],
      }),
      part({
        id: 'chronicle',
        kind: 'chronicle',
        title: 'Chronicle',
        blocks: [
          {
            id: 'b4',
            kind: 'day',
            date: '2024-10-03',
            entries: [
              {
                id: 'b5',
                sentences: [
                  said('s5', 'Sample Agency: ', 'A map of mines is to be handed over.', ['e3'], { status: 'planned' }),
                ],
              },
            ],
          },
          {
            id: 'b6',
            kind: 'day',
            date: '2024-10-05/2024-10-06',
            entries: [
              { id: 'b7', sentences: [said('s6', 'Sample Agency: ', 'The ministers discussed mines.', ['e1'])] },
              { id: 'b8', sentences: [said('s7', '<b>Bold</b> Press: ', 'Talks on mines were held.', ['e2'])] },
            ],
          },
        ],
      }),
      part({
        id: 'dossier-mines',
        kind: 'dossier',
        thread: 'mines',
        title: 'Dossier: mines',
        blocks: [
          { id: 'b9', kind: 'heading', text: 'From an interview' },
          {
            id: 'b10',
            kind: 'excerpt',
            speaker: 'Ada Lind, head of the mine agency',
            question: [{ id: 's8', runs: [{ text: 'How many were cleared?', quoted: true, citations: ['i1'] }] }],
            answer: [
              { id: 's9', runs: [{ text: 'Twelve thousand, and it is not enough.', quoted: true, citations: ['i2'] }] },
            ],
          },
        ],
      }),
      part({
        id: 'figures',
        kind: 'figures',
        title: 'Figures',
        blocks: [
          {
            id: 'b11',
            kind: 'figure',
            measure: 'mines cleared',
            unit: 'mines',
            why: 'the value changed',
            points: [
              point('2024-08', 9800, '9 800 mines', 'f1', false),
              point('2024-09', 11000, 'about 11 000 mines', 'f2', false),
              point('2024-10', 12500, 'at least 12 500 mines', 'f3', true),
            ],
          },
        ],
      }),
      part({
        id: 'ledger',
        kind: 'ledger',
        title: 'Agreements: who says what was kept',
        blocks: [
          {
            id: 'b12',
            kind: 'ledger',
            agreement: 'Mill Lane Statement',
            provision: 'Article 4',
            claimant: 'Northland',
            party: 'Southland',
            verdict: 'broken',
            before: 'pending',
            about: 'the return of maps',
            citations: ['c1'],
          },
        ],
      }),
      part({
        id: 'judgements',
        kind: 'judgements',
        title: 'The month’s judgement',
        blocks: [
          {
            id: 'b13',
            kind: 'judgement',
            thread: 'mines',
            title: 'Mines',
            verdict: 'improved',
            before: 'unchanged',
            reason: [
              {
                id: 's10',
                runs: [{ text: 'A date for the maps was named for the first time.', citations: ['e3'] }],
                own: true,
              },
            ],
          },
        ],
      }),
      part({
        id: 'corrections',
        kind: 'corrections',
        title: 'Corrections',
        blocks: [
          {
            id: 'b14',
            kind: 'correction',
            issue: '2024-09',
            issueTitle: 'Lowland Monitor: September 2024',
            sentence: 's4',
            was: 'The agency cleared 1 100 mines.',
            is: 'The agency cleared 11 000 mines.',
            reason: 'A nought was lost.',
            at: '2024-10-20T10:00:00Z',
            citations: ['f2'],
          },
        ],
      }),
      part({
        id: 'method',
        kind: 'method',
        title: 'Method',
        blocks: [
          {
            id: 'b15',
            kind: 'paragraph',
            sentences: [
              { id: 's11', runs: [{ text: 'Claims are given as claims of those who make them.' }], own: true },
            ],
          },
        ],
      }),
    ],
    citations: [
      citation('e1', DOCUMENT_A, 0, 'The ministers discussed mines & maps in Gəbələ', 2),
      citation('e2', DOCUMENT_B, 7, 'Talks on mines were held'),
      citation('e3', DOCUMENT_A, 60, 'A map of mines is to be handed over', 3),
      citation('i1', DOCUMENT_B, 100, 'How many were cleared?'),
      citation('i2', DOCUMENT_B, 130, 'Twelve thousand, and it is not enough.'),
      citation('f1', DOCUMENT_A, 200, '9,800'),
      citation('f2', DOCUMENT_A, 220, 'some 11,000'),
      citation('f3', DOCUMENT_A, 240, 'at least 12 500', 4),
      citation('c1', DOCUMENT_B, 300, 'Southland has not returned the maps'),
    ],
    sources: [
      {
        document: DOCUMENT_A,
        publisher: 'Sample Agency',
        title: 'Monthly chronicle',
        published: '2024-10-31',
        origin: 'https://agency.example/2024-10',
      },
      {
        document: DOCUMENT_B,
        publisher: '<b>Bold</b> Press',
        title: 'Interview | part *one*',
        published: null,
        origin: 'interview.txt',
      },
    ],
    given: 30,
  });

const point = (asOf: string, value: number, amount: string, finding: string, current: boolean) => ({
  asOf,
  value,
  min: null,
  max: null,
  bound: '=',
  amount,
  attributedTo: null,
  place: null,
  current,
  disputed: false,
  citations: [finding],
});
