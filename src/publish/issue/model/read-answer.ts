import { z } from 'zod';
import type { IssueRun } from '../../../kinds/issue-sentence.ts';
import { oneLine } from '../../../text/one-line.ts';

const MOST_SENTENCES = 12;
const MOST_LETTERS = 1200;

const Answer = z.object({
  sentences: z
    .array(
      z.object({
        text: z.string().min(1).max(MOST_LETTERS),
        citations: z.array(z.string().max(64)).max(20).default([]),
      }),
    )
    .min(1)
    .max(MOST_SENTENCES),
});

/** A sentence as a model wrote it. */
export interface AnsweredSentence {
  readonly runs: readonly IssueRun[];
  /** what it cites that it was given */
  readonly citations: readonly string[];
  /** what is wrong with it before any check against sources */
  readonly faults: readonly string[];
}

/**
 * Reads what a model answered. Only sentences and ids come through: what it cites must be among what it was given.
 * @throws SyntaxError when the answer is not the JSON that was asked for
 */
export const readAnswer = (answer: string, given: ReadonlySet<string>): readonly AnsweredSentence[] => {
  const json = /\{[\s\S]*\}/.exec(answer)?.[0];
  if (json === undefined) throw new SyntaxError('it answered without JSON');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new SyntaxError('it answered with broken JSON');
  }
  const parsed = Answer.safeParse(value);
  if (!parsed.success) throw new SyntaxError(`its JSON is not what was asked for: ${parsed.error.issues[0]!.message}`);
  return parsed.data.sentences.map(({ text, citations }) => {
    const known = [...new Set(citations)].filter((id) => given.has(id));
    const unknown = citations.filter((id) => !given.has(id));
    const words = oneLine(text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' '));
    return {
      runs: runsOf(words, known),
      citations: known,
      faults: [
        ...unknown.map((id) => `The model cites ${oneLine(id)}, which it was not given.`),
        ...(/\bhttps?:|\bwww\./i.test(words) ? ['The model gives an address.'] : []),
        ...(/[<>]/.test(words) ? ['The model writes mark-up.'] : []),
      ],
    };
  });
};

/** What stands in quotation marks becomes a quotation, to be held against its source letter by letter. */
const runsOf = (text: string, citations: readonly string[]): readonly IssueRun[] => {
  const runs: IssueRun[] = [];
  const add = (words: string, quoted: boolean) => {
    if (words !== '') runs.push({ text: words, quoted, strong: false, emphasis: false, citations: [] });
  };
  let end = 0;
  for (const match of text.matchAll(/[“"]([^“”"]+)[”"]/g)) {
    add(text.slice(end, match.index), false);
    add(match[1]!, true);
    end = match.index + match[0].length;
  }
  add(text.slice(end), false);
  return runs.map((run, i) => (i === runs.length - 1 ? { ...run, citations: [...citations] } : run));
};
