import type { Issue, IssueCitation } from '../../../kinds/issue.ts';
import type { IssueBlock } from '../../../kinds/issue-block.ts';
import type { IssueSentence } from '../../../kinds/issue-sentence.ts';
import { blockCitations, blockSentences, citedBy, sentenceText } from '../issue-sentences.ts';
import { citationWarnings } from './check-citations.ts';
import { dateWarnings } from './check-dates.ts';
import type { CheckMaterial, CitedMaterial } from './check-material.ts';
import { nameWarnings } from './check-names.ts';
import { numberWarnings } from './check-numbers.ts';
import { holds, quotationWarnings } from './check-quotations.ts';
import type { IssueWarning } from './issue-warning.ts';

/** A sentence with what it cites, as the rules see it. */
export interface CheckedSentence {
  readonly sentence: IssueSentence;
  readonly text: string;
  readonly cited: readonly CitedMaterial[];
  readonly citations: readonly IssueCitation[];
}

/**
 * What of an issue does not rest on what it cites, in reading order: sentences without a citation that are not marked as
 * the desk’s own view; citations whose source or finding changed; quotations that differ from their source; numbers,
 * dates and names that stand in nothing that the sentence cites. Pure.
 */
export const checkIssue = (issue: Issue, material: CheckMaterial): readonly IssueWarning[] => {
  const citations = new Map(issue.citations.map((citation) => [citation.finding, citation]));
  const blocks = issue.parts.flatMap((part) => part.blocks);
  const cited = new Set(blocks.flatMap(blockCitations));
  return [
    ...blocks.flatMap((block) => [
      ...blockSentences(block).flatMap((sentence) => sentenceWarnings(sentence, issue, citations, material)),
      ...blockWarnings(block, citations, material),
    ]),
    ...issue.citations
      .filter(({ finding }) => !cited.has(finding))
      .flatMap((citation) => citationWarnings(`note of ${citation.finding.slice(0, 8)}`, [citation], material)),
  ];
};

const sentenceWarnings = (
  sentence: IssueSentence,
  issue: Issue,
  citations: ReadonlyMap<string, IssueCitation>,
  material: CheckMaterial,
): readonly IssueWarning[] => {
  const ids = citedBy(sentence);
  const text = sentenceText(sentence).trim();
  if (ids.length === 0 && !sentence.own)
    return [
      {
        sentence: sentence.id,
        rule: 'uncited',
        message: 'The sentence cites nothing and is not marked as the desk’s own view.',
        expected: null,
        actual: text,
      },
    ];
  const checked: CheckedSentence = {
    sentence,
    text,
    cited: ids.flatMap((id) => material.cited.get(id) ?? []).map((cited) => withQuoted(cited, sentence)),
    citations: ids.flatMap((id) => citations.get(id) ?? []),
  };
  const ofCitations = citationWarnings(sentence.id, checked.citations, material);
  // The days, numbers and names of what is withdrawn are not in the record to hold a sentence against.
  if (ofCitations.some(({ rule }) => rule === 'withdrawn')) return ofCitations;
  return [
    ...ofCitations,
    ...(checked.cited.length > 0 ? quotationWarnings(checked) : []),
    ...(sentence.own || checked.cited.length === 0
      ? []
      : [...numberWarnings(checked, issue), ...dateWarnings(checked, issue), ...nameWarnings(checked, material)]),
  ];
};

/** What is quoted letter by letter from a cited document bears its own numbers, dates and names. */
const withQuoted = (cited: CitedMaterial, { runs }: IssueSentence): CitedMaterial => {
  const words = runs.filter(({ quoted, text }) => quoted && !holds(cited.passage, text) && holds(cited.text, text));
  return words.length === 0
    ? cited
    : { ...cited, passage: [cited.passage, ...words.map(({ text }) => text)].join('\n') };
};

/** Figures, ledger entries and corrections cite as a whole. */
const blockWarnings = (
  block: IssueBlock,
  citations: ReadonlyMap<string, IssueCitation>,
  material: CheckMaterial,
): readonly IssueWarning[] => {
  const of = (ids: readonly string[]) =>
    citationWarnings(
      block.id,
      ids.flatMap((id) => citations.get(id) ?? []),
      material,
    );
  if (block.kind === 'ledger' || block.kind === 'correction') return of(block.citations);
  if (block.kind !== 'figure') return [];
  return block.points.flatMap((point) => {
    const figures = point.citations.flatMap((id) => {
      const finding = material.cited.get(id)?.recorded?.finding;
      return finding?.kind === 'figure' ? [finding] : [];
    });
    const same = figures.some(({ value, min, max }) => value === point.value && min === point.min && max === point.max);
    return [
      ...of(point.citations),
      ...(figures.length > 0 && !same
        ? [
            {
              sentence: block.id,
              rule: 'number' as const,
              message: `${point.amount} is not the value of the figure that it cites.`,
              expected: figures.map(({ value, min, max }) => String(value ?? `${min}–${max}`)).join(', '),
              actual: String(point.value ?? `${point.min}–${point.max}`),
            },
          ]
        : []),
    ];
  });
};
