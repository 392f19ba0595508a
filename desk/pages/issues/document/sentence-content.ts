import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { IssueRun, IssueSentence } from '../../../../src/kinds/issue-sentence.ts';
import { spaced } from '../../../../src/publish/issue/spaced.ts';
import { nodeAttributes } from './node-attributes.ts';

const SETTINGS = ['quoted', 'strong', 'emphasis'] as const;

/** A sentence as the editor holds it: text and marks of notes, all of them marked as words of this sentence. */
export const sentenceContent = ({ runs, ...attrs }: IssueSentence): JSONContent[] => {
  const sentence = { type: 'sentence', attrs };
  return runs.flatMap((run) => [
    {
      type: 'text',
      text: run.text,
      marks: [sentence, ...SETTINGS.filter((name) => run[name]).map((type) => ({ type }))],
    },
    ...run.citations.map((finding) => ({ type: 'citation', attrs: { finding }, marks: [sentence] })),
  ]);
};

type Attributes = Omit<IssueSentence, 'runs'>;

/** The sentences of a block of text, with blanks as they stand in a paragraph. Those without words are left out. */
export const documentSentences = (block: Node): IssueSentence[] => {
  const sentences: { readonly attrs: Attributes; readonly content: Node[] }[] = [];
  block.forEach((child) => {
    const attrs = attributesOf(child);
    const last = sentences.at(-1);
    if (last && (attrs === null || attrs.id === last.attrs.id)) last.content.push(child);
    else if (attrs) sentences.push({ attrs, content: [child] });
  });
  const read: IssueSentence[] = [];
  for (const { attrs, content } of sentences) {
    const { runs, cited } = runsOf(content);
    if (runs.length > 0) read.push({ ...attrs, runs });
    // Notes whose words were deleted still belong to what stands before them.
    else if (read.length > 0 && cited.length > 0) read.push(citing(read.pop()!, cited));
  }
  return spaced(read);
};

/** What is kept with the sentence to which a piece belongs; null for a piece that is not yet of any. */
export const attributesOf = (node: Node): Attributes | null =>
  (node.marks.find(({ type }) => type.name === 'sentence')?.attrs as Attributes | undefined) ?? null;

const runsOf = (content: readonly Node[]): { readonly runs: IssueRun[]; readonly cited: string[] } => {
  const runs: IssueRun[] = [];
  let waiting: string[] = [];
  for (const node of content)
    if (node.isText) {
      const setting = Object.fromEntries(
        SETTINGS.map((name) => [name, node.marks.some(({ type }) => type.name === name)]),
      ) as Pick<IssueRun, (typeof SETTINGS)[number]>;
      runs.push({ text: node.text!, ...setting, citations: [] });
    } else if (runs.length > 0) runs.push(withCitations(runs.pop()!, [nodeAttributes(node, 'citation').finding]));
    else waiting.push(nodeAttributes(node, 'citation').finding);
  const first = runs.findIndex(({ text }) => text.trim() !== '');
  if (first < 0) return { runs: [], cited: [...waiting, ...runs.flatMap(({ citations }) => citations)] };
  const last = runs.findLastIndex(({ text }) => text.trim() !== '');
  waiting = [...waiting, ...runs.slice(0, first).flatMap(({ citations }) => citations)];
  const after = runs.slice(last + 1).flatMap(({ citations }) => citations);
  const kept = runs.slice(first, last + 1);
  if (waiting.length > 0) kept[0] = withCitations(kept[0]!, waiting);
  kept.push(withCitations(kept.pop()!, after));
  return { runs: kept, cited: [] };
};

const withCitations = (run: IssueRun, more: readonly string[]): IssueRun => ({
  ...run,
  citations: [...new Set([...run.citations, ...more])],
});

const citing = (sentence: IssueSentence, cited: readonly string[]): IssueSentence => ({
  ...sentence,
  runs: [...sentence.runs.slice(0, -1), withCitations(sentence.runs.at(-1)!, cited)],
});
