import type { Block } from '../../../kinds/block.ts';
import type { IssuePart } from '../../../kinds/issue.ts';
import type { IssueBlock } from '../../../kinds/issue-block.ts';
import type { IssueSentence } from '../../../kinds/issue-sentence.ts';
import { spaced } from '../spaced.ts';
import type { CitationBook } from './citation-book.ts';
import { draftDays } from './draft-chronicle.ts';
import { mostReported, type ThreadTellings } from './draft-sections.ts';
import { elided } from './elided.ts';
import type { IssueMaterial } from './issue-material.ts';
import { quotable } from './quotable.ts';
import { ReaderMemory } from './reader-memory.ts';
import type { Telling } from './tellings.ts';
import { run, writeSentence } from './write-sentence.ts';

const MOST_DOSSIERS = 2;
const MOST_EXCERPTS = 4;
const MOST_OF_ARTICLES = 6;

/**
 * A dossier for the threads of which interviews or papers of the period speak most: the thread's days, what the papers
 * say of it, and answers from interviews with the questions that were asked.
 */
export const draftDossiers = (
  threads: readonly ThreadTellings[],
  material: IssueMaterial,
  book: CitationBook,
): IssuePart[] =>
  threads
    .flatMap(({ thread, tellings }) => {
      const answers = tellings.filter((telling) => blockOf(telling, material)?.kind === 'answer');
      const articles = tellings.filter(
        (telling) => !answers.includes(telling) && material.documents.get(telling.document)?.kind === 'paper',
      );
      return thread && (answers.length > 0 || articles.length > 1) ? [{ thread, tellings, answers, articles }] : [];
    })
    .sort((a, b) => b.answers.length + b.articles.length - a.answers.length - a.articles.length)
    .slice(0, MOST_DOSSIERS)
    .flatMap(({ thread, tellings, answers, articles }) => {
      const told = [
        ...headed('From papers', article(articles, material, book), book),
        ...headed('From interviews', excerpts(answers, material, book), book),
      ];
      // days alone stand in the chronicle
      if (told.length === 0) return [];
      return {
        id: `dossier-${thread.id
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .slice(0, 50)}`,
        kind: 'dossier',
        title: `Dossier: ${thread.title}`,
        thread: thread.id,
        why: `${answers.length} sentences from interviews and ${articles.length} from papers of the period`,
        blocks: [...headed('Day by day', draftDays(tellings, material, book), book), ...told],
      };
    });

const blockOf = ({ document, block }: Telling, { blocksOf }: IssueMaterial): Block | undefined =>
  blocksOf(document)[block];

const headed = (text: string, blocks: readonly IssueBlock[], book: CitationBook): IssueBlock[] =>
  blocks.length === 0 ? [] : [{ id: book.nextId('b'), kind: 'heading', text }, ...blocks];

const article = (tellings: readonly Telling[], material: IssueMaterial, book: CitationBook): IssueBlock[] => {
  const reader = new ReaderMemory(material.knowledge);
  return mostReported(tellings, material, MOST_OF_ARTICLES).map(({ telling, weight, reasons }) => {
    const why = `from a paper; weight ${weight}: ${reasons.join(', ')}`;
    const around = { before: null, place: 0, withDate: true, why, reader };
    return { id: book.nextId('b'), kind: 'paragraph', sentences: [writeSentence([telling], around, material, book)] };
  });
};

/** Answers with the question before them; of one answer all chosen sentences stand together, with … for what is left out. */
const excerpts = (tellings: readonly Telling[], material: IssueMaterial, book: CitationBook): IssueBlock[] => {
  const chosen = mostReported(tellings, material, MOST_EXCERPTS).map(({ telling }) => telling);
  const byAnswer = Map.groupBy(
    tellings.filter((telling) =>
      chosen.some((one) => one.document === telling.document && one.block === telling.block),
    ),
    ({ document, block }) => `${document} ${block}`,
  );
  return [...byAnswer.values()].map((told) => {
    const first = told[0]!;
    const inOrder = told.toSorted((a, b) => a.start - b.start);
    const words = elided(
      inOrder.map(({ text }) => text),
      material.proseOf(first.document, first.block),
    );
    return {
      id: book.nextId('b'),
      kind: 'excerpt',
      speaker: speakerOf(first, material),
      question: questionOf(first, material, book),
      answer: spaced(
        inOrder.map((telling, i) => ({
          id: book.nextId('s'),
          runs: [run(quotable(words[i]!), { quoted: true, citations: book.cite(telling.findings) })],
          own: false,
          date: telling.date,
          status: null,
          origin: 'extracted',
          why: 'from an answer that speaks of the thread',
          warnings: [],
        })),
      ),
    };
  });
};

const LONGEST_QUESTION = 80;
/** So many blocks before an answer is its question looked for: other paragraphs of the answer, page numbers. */
const REACH = 6;

/** What was asked, in the words of the source; nothing where the document marks no question before the answer. */
const questionOf = (
  telling: Telling,
  { blocksOf, proseOf }: Pick<IssueMaterial, 'blocksOf' | 'proseOf'>,
  book: CitationBook,
): IssueSentence[] => {
  const blocks = blocksOf(telling.document);
  for (let at = telling.block - 1; at >= Math.max(0, telling.block - REACH); at--) {
    const { kind } = blocks[at]!;
    if (kind === 'heading' || kind === 'title') return [];
    if (kind !== 'question') continue;
    const text = proseOf(telling.document, at);
    if (text === null || text.split(' ').length > LONGEST_QUESTION) return [];
    return [
      {
        id: book.nextId('s'),
        runs: [run(quotable(text), { quoted: true, citations: book.cite(telling.findings) })],
        own: false,
        date: null,
        status: null,
        origin: 'extracted',
        why: 'the question that was answered',
        warnings: [],
      },
    ];
  }
  return [];
};

const speakerOf = (telling: Telling, material: IssueMaterial): string | null => {
  const said = telling.findings.find((finding) => finding.kind === 'statement');
  const speaker = said?.kind === 'statement' ? said.speaker[0] : undefined;
  return speaker
    ? [material.lens?.party(speaker) ?? speaker.name, speaker.office].filter(Boolean).join(', ')
    : (blockOf(telling, material)?.speaker ?? null);
};
