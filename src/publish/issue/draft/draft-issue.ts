import type { ComplianceFinding } from '../../../kinds/compliance.ts';
import type { Issue, IssuePart } from '../../../kinds/issue.ts';
import type { IssueRun, IssueSentence } from '../../../kinds/issue-sentence.ts';
import type { RecordedFinding } from '../../../record/record-store.ts';
import { SMALL_NUMBERS } from '../../../text/numbers/number-words.ts';
import { periodTitle } from '../../bulletin/period-title.ts';
import { CitationBook } from './citation-book.ts';
import { draftChronicle } from './draft-chronicle.ts';
import { draftDossiers } from './draft-dossiers.ts';
import { draftFigures } from './draft-figures.ts';
import { draftLedger } from './draft-ledger.ts';
import { byThread, type ChosenTellings, chooseSections, draftSection, type ThreadTellings } from './draft-sections.ts';
import type { IssueMaterial } from './issue-material.ts';
import { leaningOf } from './leaning.ts';
import { type Matter, mattersOf } from './matters.ts';
import { ReaderMemory } from './reader-memory.ts';
import { isOfPeriod, type Telling, tellingsOf } from './tellings.ts';
import { byWeight, type Weighed } from './weigh-telling.ts';
import { run, writeSentence } from './write-sentence.ts';

/** The summary gives one sentence of so many threads or states. */
const MOST_IN_SUMMARY = 5;

/**
 * Drafts an issue from findings: a summary, a section a thread (most told first), the chronicle by day, dossiers,
 * figures, ledger changes, judgements, corrections and a note on the method. Every sentence gives its source's own words
 * and names the source, or is the desk's own and says so. Each says why it was chosen. Deterministic.
 */
export const draftIssue = (material: IssueMaterial): Issue => {
  const findings = material.findings.filter((recorded) => isOfPeriod(recorded, material));
  const ofPeriod = new Set(findings.map(({ finding }) => finding.id));
  const book = new CitationBook(material);
  const tellings = tellingsOf(findings, material);
  const threads = byThread(tellings, material);
  const sections = chooseSections(threads, material);
  const compliance = findings.flatMap(({ finding }) => (finding.kind === 'compliance' ? [finding] : []));
  const told = [
    ...sections.map((section) => draftSection(section, material, book, sections.length === 1)),
    draftChronicle(tellings, material, book),
    ...draftDossiers(threads, material, book),
    draftFigures(ofPeriod, material, book),
    draftLedger(compliance as readonly ComplianceFinding[], material, book),
    draftJudgements(threads, material, book),
    draftCorrections(material, book),
    draftMethod(material, book),
  ];
  // drafted last and read first: it says how many of the period’s documents the other parts cite
  const parts = [draftSummary(sections, tellings, documentsOf(findings), material, book), ...told].filter(
    (part): part is IssuePart => part !== null && part.blocks.length > 0,
  );
  return {
    masthead: material.masthead,
    title: `${material.masthead.name}: ${periodTitle(material.period)}`,
    period: material.period,
    language: 'en',
    theme: material.theme,
    edition: 1,
    published: null,
    parts,
    citations: book.citations,
    sources: book.sources,
    given: book.given,
  };
};

const part = (kind: IssuePart['kind'], title: string, blocks: IssuePart['blocks'], why: string | null): IssuePart => ({
  id: kind,
  kind,
  title,
  thread: null,
  why,
  blocks,
});

const own = (text: string, book: CitationBook): IssueSentence => ({
  id: book.nextId('s'),
  runs: [run(text)],
  own: true,
  date: null,
  status: null,
  origin: 'extracted',
  why: null,
  warnings: [],
});

const draftSummary = (
  sections: readonly ChosenTellings[],
  tellings: readonly Telling[],
  documents: ReadonlySet<string>,
  material: IssueMaterial,
  book: CitationBook,
): IssuePart | null => {
  if (tellings.length === 0) return null;
  const titled = sections.flatMap(({ thread, chosen }) =>
    thread ? [{ title: thread.title, isTheme: true, chosen }] : mattersOf(chosen, material).flatMap(isTitled),
  );
  const opening: IssueSentence = {
    ...own('', book),
    runs: [
      run(`The record of ${periodTitle(material.period)} rests on ${restsOn(documents, material, book)}.`),
      ...mostTold(titled.slice(0, 3)),
    ],
  };
  const reader = new ReaderMemory(material.knowledge);
  const leading = leadingOf(titled.slice(0, MOST_IN_SUMMARY), material);
  return part(
    'summary',
    'Summary',
    [
      { id: book.nextId('b'), kind: 'paragraph', sentences: [opening] },
      ...leading.map(({ title, best: { telling, weight, reasons } }) => ({
        id: book.nextId('b'),
        kind: 'paragraph' as const,
        sentences: [
          writeSentence(
            [telling],
            {
              before: null,
              place: 0,
              withDate: true,
              why: `for most speaks of all sentences on “${title}”; weight ${weight}: ${reasons.join(', ')}`,
              reader,
            },
            material,
            book,
          ),
        ],
      })),
    ],
    `the sentence for which most speaks of each of the ${leading.length} weightiest matters`,
  );
};

const documentsOf = (findings: readonly RecordedFinding[]): ReadonlySet<string> =>
  new Set(findings.map(({ finding }) => finding.document));

/**
 * `six documents of two publishers, of which five are cited here; one more, of another time, is cited beside them`: what
 * the list of sources has to agree with.
 */
const restsOn = (documents: ReadonlySet<string>, material: IssueMaterial, book: CitationBook): string => {
  const publishers = new Set([...documents].map((id) => material.documents.get(id)?.publisher ?? id)).size;
  const cited = book.sources.filter(({ document }) => documents.has(document)).length;
  const others = book.sources.length - cited;
  return [
    count(documents.size, 'document'),
    documents.size > publishers ? ` of ${count(publishers, 'publisher')}` : '',
    cited < documents.size ? `, of which ${numbered(cited)} ${cited === 1 ? 'is' : 'are'} cited here` : '',
    others > 0 ? `; ${numbered(others)} more, of another time, ${others === 1 ? 'is' : 'are'} cited beside` : '',
    others > 0 ? ` ${documents.size === 1 ? 'it' : 'them'}` : '',
  ].join('');
};

/** A summary is read first: a sentence that leans on a name before it must weigh so much more to stand there. */
const LEANS = 2;

/** `Most is told of …`; a theme is set apart, since quotation marks are for the words of sources. */
const mostTold = (titled: readonly Titled[]): readonly IssueRun[] =>
  titled.length === 0
    ? []
    : [
        ...titled.flatMap(({ title, isTheme }, i) => [
          run(i === 0 ? ' Most is told of ' : i === titled.length - 1 ? ' and ' : ', '),
          run(title, { emphasis: isTheme }),
        ]),
        run('.'),
      ];

interface Titled {
  readonly title: string;
  /** true for the title of a theme, false for the name of a state */
  readonly isTheme: boolean;
  readonly chosen: readonly Weighed[];
}

/** What belongs to no state of which more is told has no place in a summary. */
const isTitled = ({ title, chosen }: Matter): readonly Titled[] =>
  title === null ? [] : [{ title, isTheme: false, chosen }];

/** Of each thread or state its heaviest sentence; none twice. */
const leadingOf = (
  sections: readonly Titled[],
  { knowledge }: IssueMaterial,
): readonly { readonly title: string; readonly best: Weighed }[] => {
  const told = new Set<string>();
  const weightOf = ({ telling, weight }: Weighed) => weight - (leaningOf(telling, knowledge) === 'no' ? 0 : LEANS);
  return sections.flatMap(({ title, chosen }) => {
    const best = chosen
      .filter(({ telling, weight }) => weight > 0 && !told.has(telling.event ?? telling.text))
      .sort((a, b) => weightOf(b) - weightOf(a) || byWeight(a, b))[0];
    if (best) told.add(best.telling.event ?? best.telling.text);
    return best ? [{ title, best }] : [];
  });
};

const draftJudgements = (
  threads: readonly ThreadTellings[],
  { judgements, period }: IssueMaterial,
  book: CitationBook,
): IssuePart => {
  const latest = (thread: string, month: string) =>
    judgements.findLast((judgement) => judgement.thread === thread && judgement.month === month);
  return part(
    'judgements',
    'The desk’s judgement',
    threads.flatMap(({ thread }) => {
      if (!thread) return [];
      const judged = latest(thread.id, period);
      return [
        {
          id: book.nextId('b'),
          kind: 'judgement' as const,
          thread: thread.id,
          title: thread.title,
          verdict: judged?.judgement ?? null,
          before: latest(thread.id, monthBefore(period))?.judgement ?? null,
          reason: judged?.reason ? [own(judged.reason, book)] : [],
        },
      ];
    }),
    'every thread with a section; what is not judged yet is not printed',
  );
};

const monthBefore = (period: string): string => {
  const match = /^(\d{4})-(\d\d)$/.exec(period);
  if (!match) return '';
  const months = Number(match[1]) * 12 + Number(match[2]) - 2;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
};

const draftCorrections = ({ corrections }: IssueMaterial, book: CitationBook): IssuePart =>
  part(
    'corrections',
    'Corrections of earlier issues',
    corrections.map(({ issue, title, sentence, was, is, reason, at }) => ({
      id: book.nextId('b'),
      kind: 'correction',
      issue,
      issueTitle: title,
      sentence,
      was,
      is,
      reason,
      at,
      citations: [],
    })),
    null,
  );

const draftMethod = (_: IssueMaterial, book: CitationBook): IssuePart =>
  part(
    'method',
    'Method',
    [
      {
        id: book.nextId('b'),
        kind: 'paragraph',
        sentences: [
          own('What sources report is given as their report, in their own words, and not as a fact.', book),
          own(
            ' Each note names the source on which a sentence rests, with its page where it has pages, and gives the exact words where they do not stand in the text.',
            book,
          ),
          own(
            ' A sentence stands in a section because several sources tell of it, because what it says is contested, or because an analyst chose it; the chronicle holds every dated event.',
            book,
          ),
          own(
            ' What a source tells without a date is counted for the time that the source covers, or else for that in which it appeared.',
            book,
          ),
          own(' What is the desk’s own view is marked as such.', book),
        ],
      },
    ],
    null,
  );

/** Greater numbers are written in digits. */
const MOST_IN_WORDS = 12;
const NUMBERS = ['no', ...[...SMALL_NUMBERS.keys()].slice(1, MOST_IN_WORDS + 1)];

const numbered = (n: number): string => NUMBERS[n] ?? String(n);

const count = (n: number, noun: string): string => `${numbered(n)} ${noun}${n === 1 ? '' : 's'}`;
