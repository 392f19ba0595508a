import type { IssuePart } from '../../../kinds/issue.ts';
import type { IssueRun, IssueSentence } from '../../../kinds/issue-sentence.ts';
import { SMALL_NUMBERS } from '../../../text/numbers/number-words.ts';
import { periodTitle } from '../../bulletin/period-title.ts';
import type { CitationBook } from './citation-book.ts';
import type { ChosenTellings } from './draft-sections.ts';
import type { IssueMaterial } from './issue-material.ts';
import { issuePart } from './issue-part.ts';
import { leaningOf } from './leaning.ts';
import { type Matter, mattersOf } from './matters.ts';
import { ownSentence } from './own-sentence.ts';
import { ReaderMemory } from './reader-memory.ts';
import type { Telling } from './tellings.ts';
import { byWeight, type Weighed } from './weigh-telling.ts';
import { run, writeSentence } from './write-sentence.ts';

/** The summary gives one sentence of so many threads or states. */
const MOST_IN_SUMMARY = 5;

/** What a summary is made from. */
interface Summarised {
  /** heaviest first */
  readonly sections: readonly ChosenTellings[];
  readonly tellings: readonly Telling[];
  /** ids of the documents of the period */
  readonly documents: ReadonlySet<string>;
}

/** What the period’s record rests on, and of each of the weightiest matters the sentence for which most speaks. */
export const draftSummary = (
  { sections, tellings, documents }: Summarised,
  material: IssueMaterial,
  book: CitationBook,
): IssuePart | null => {
  if (tellings.length === 0) return null;
  const titled = sections.flatMap(({ thread, chosen }) =>
    thread ? [{ title: thread.title, isTheme: true, chosen }] : mattersOf(chosen, material).flatMap(isTitled),
  );
  const opening: IssueSentence = {
    ...ownSentence('', book),
    runs: [
      run(`The record of ${periodTitle(material.period)} rests on ${restsOn(documents, material, book)}.`),
      ...mostTold(titled.slice(0, 3)),
    ],
  };
  const reader = new ReaderMemory(material.knowledge);
  const leading = leadingOf(titled.slice(0, MOST_IN_SUMMARY), material);
  return issuePart(
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

/** Greater numbers are written in digits. */
const MOST_IN_WORDS = 12;

const NUMBERS = ['no', ...[...SMALL_NUMBERS.keys()].slice(1, MOST_IN_WORDS + 1)];

const numbered = (n: number): string => NUMBERS[n] ?? String(n);

const count = (n: number, noun: string): string => `${numbered(n)} ${noun}${n === 1 ? '' : 's'}`;
