import type { IssuePart } from '../../kinds/issue.ts';
import type { IssueBlock } from '../../kinds/issue-block.ts';
import type { IssueSentence } from '../../kinds/issue-sentence.ts';

/** A sentence and where in its issue it stands. */
export interface PlacedSentence {
  readonly sentence: IssueSentence;
  readonly block: IssueBlock;
  readonly part: IssuePart;
}

/** The sentences of a block in reading order. */
export const blockSentences = (block: IssueBlock): readonly IssueSentence[] => {
  switch (block.kind) {
    case 'paragraph':
      return block.sentences;
    case 'day':
      return block.entries.flatMap(({ sentences }) => sentences);
    case 'excerpt':
      return [...block.question, ...block.answer];
    case 'judgement':
      return block.reason;
    case 'heading':
    case 'figure':
    case 'ledger':
    case 'correction':
      return [];
  }
};

/** Every sentence of an issue in reading order. */
export const issueSentences = (issue: { readonly parts: readonly IssuePart[] }): readonly PlacedSentence[] =>
  issue.parts.flatMap((part) =>
    part.blocks.flatMap((block) => blockSentences(block).map((sentence) => ({ sentence, block, part }))),
  );

/** The ids of the findings that a sentence cites, each once, in their order. */
export const citedBy = ({ runs }: IssueSentence): readonly string[] => [
  ...new Set(runs.flatMap(({ citations }) => citations)),
];

/** The words of a sentence as they are read, quotation marks set. */
export const sentenceText = ({ runs }: IssueSentence): string =>
  runs.map(({ text, quoted }) => (quoted ? `“${text}”` : text)).join('');

/** The ids of the findings that a block cites, in reading order, with repetitions. */
export const blockCitations = (block: IssueBlock): readonly string[] => {
  if (block.kind === 'figure') return block.points.flatMap(({ citations }) => citations);
  if (block.kind === 'ledger' || block.kind === 'correction') return block.citations;
  return blockSentences(block).flatMap(citedBy);
};
