import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { Issue, IssuePart } from '../../../../src/kinds/issue.ts';
import type { IssueBlock } from '../../../../src/kinds/issue-block.ts';
import type { IssueSentence } from '../../../../src/kinds/issue-sentence.ts';
import { type IssueHead, nodeAttributes } from './node-attributes.ts';
import { documentSentences, sentenceContent } from './sentence-content.ts';

/** An issue as the editor holds it. Ids of elements, and everything that is kept with a sentence, go with it. */
export const documentOf = ({ masthead, title, period, language, theme, parts }: Issue): JSONContent => ({
  type: 'doc',
  attrs: { head: { masthead, title, period, language, theme } satisfies IssueHead },
  content: parts.map(({ blocks, title: name, ...attrs }) => ({
    type: 'part',
    attrs,
    content: [{ type: 'partTitle', content: [{ type: 'text', text: name }] }, ...blocks.map(blockContent)],
  })),
});

const blockContent = (block: IssueBlock): JSONContent => {
  switch (block.kind) {
    case 'paragraph':
      return { type: 'paragraph', attrs: { id: block.id }, content: inline(block.sentences) };
    case 'heading':
      return { type: 'heading', attrs: { id: block.id }, content: [{ type: 'text', text: block.text }] };
    case 'day':
      return {
        type: 'day',
        attrs: { id: block.id, date: block.date },
        content: block.entries.map(({ id, sentences }) => ({
          type: 'entry',
          attrs: { id },
          content: inline(sentences),
        })),
      };
    case 'excerpt':
      return {
        type: 'excerpt',
        attrs: { id: block.id, speaker: block.speaker },
        content: [
          { type: 'question', content: inline(block.question) },
          { type: 'answer', content: inline(block.answer) },
        ],
      };
    case 'judgement': {
      const { kind: _kind, reason, ...attrs } = block;
      return { type: 'judgement', attrs, content: inline(reason) };
    }
    default:
      return { type: 'fixed', attrs: { block } };
  }
};

const inline = (sentences: readonly IssueSentence[]): JSONContent[] => sentences.flatMap(sentenceContent);

/**
 * The issue that the editor holds. What is empty (a paragraph, an entry, an answer without words) is left out; a part
 * without a title is called what it is.
 * @param before what the editor does not hold: edition, citations, sources, and its sentences as they were
 * @param given how many ids were given so far
 */
export const issueOf = (doc: Node, before: Issue, given: number): Issue => ({
  ...before,
  ...nodeAttributes(doc, 'doc').head,
  parts: doc.children.map(partOf),
  given,
});

const partOf = (node: Node): IssuePart => {
  const { id, kind, thread, why } = nodeAttributes(node, 'part');
  const [title, ...blocks] = node.children;
  return {
    id,
    kind,
    title: title?.textContent.trim() || `${kind[0]!.toUpperCase()}${kind.slice(1)}`,
    thread,
    why,
    blocks: blocks.flatMap((block) => blockOf(block) ?? []),
  };
};

const blockOf = (node: Node): IssueBlock | null => {
  switch (node.type.name) {
    case 'paragraph': {
      const sentences = documentSentences(node);
      return sentences.length === 0 ? null : { id: nodeAttributes(node, 'paragraph').id, kind: 'paragraph', sentences };
    }
    case 'heading':
      return node.textContent.trim() === ''
        ? null
        : { id: nodeAttributes(node, 'heading').id, kind: 'heading', text: node.textContent };
    case 'day':
      return {
        ...nodeAttributes(node, 'day'),
        kind: 'day',
        entries: node.children.flatMap((entry) => {
          const sentences = documentSentences(entry);
          return sentences.length === 0 ? [] : [{ id: nodeAttributes(entry, 'entry').id, sentences }];
        }),
      };
    case 'excerpt': {
      const [question, answer] = node.children.map(documentSentences);
      return answer!.length === 0
        ? null
        : { ...nodeAttributes(node, 'excerpt'), kind: 'excerpt', question: question!, answer: answer! };
    }
    case 'judgement': {
      const { id, thread, title, verdict, before } = nodeAttributes(node, 'judgement');
      return { id, kind: 'judgement', thread, title, verdict, before, reason: documentSentences(node) };
    }
    default:
      return nodeAttributes(node, 'fixed').block;
  }
};
