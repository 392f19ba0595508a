import type { Issue } from '../../../../src/kinds/issue.ts';
import type { IssueBlock } from '../../../../src/kinds/issue-block.ts';
import type { IssueSentence } from '../../../../src/kinds/issue-sentence.ts';
import { issueSentences, sentenceText } from '../../../../src/publish/issue/issue-sentences.ts';

/** The issue with every sentence whose words were changed as a person’s own, without the warnings of its draft. */
export const withEditors = (edited: Issue, before: Issue): Issue => {
  const words = new Map(issueSentences(before).map(({ sentence }) => [sentence.id, sentenceText(sentence).trim()]));
  const own = (sentence: IssueSentence): IssueSentence => {
    const was = words.get(sentence.id);
    return was === undefined || was === sentenceText(sentence).trim()
      ? sentence
      : { ...sentence, origin: 'person', warnings: [] };
  };
  return {
    ...edited,
    parts: edited.parts.map((part) => ({ ...part, blocks: part.blocks.map((block) => eachSentence(block, own)) })),
  };
};

const eachSentence = (block: IssueBlock, change: (sentence: IssueSentence) => IssueSentence): IssueBlock => {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, sentences: block.sentences.map(change) };
    case 'day':
      return {
        ...block,
        entries: block.entries.map(({ id, sentences }) => ({ id, sentences: sentences.map(change) })),
      };
    case 'excerpt':
      return { ...block, question: block.question.map(change), answer: block.answer.map(change) };
    case 'judgement':
      return { ...block, reason: block.reason.map(change) };
    default:
      return block;
  }
};
