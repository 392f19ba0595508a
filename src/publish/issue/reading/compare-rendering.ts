import type { Issue } from '../../../kinds/issue.ts';
import type { IssueSentence } from '../../../kinds/issue-sentence.ts';
import { splitSentences } from '../../../language/english/tokens/split-sentences.ts';
import { wordDifferences } from '../../../link/word-differences.ts';
import { fold } from '../../../text/fold.ts';
import { oneLine } from '../../../text/one-line.ts';
import { run } from '../draft/write-sentence.ts';
import { citedBy, issueSentences, sentenceText } from '../issue-sentences.ts';

/** So much of its words must a changed sentence share with one of the issue to be taken for it. */
const LEAST_SHARED = 0.5;

/**
 * The issue as a rendering of it reads: each of its sentences as it is printed there. What was changed in the file since
 * keeps its citations, so that the checks hold the new words against the sources; a sentence of the issue that is no
 * longer in the file is left out.
 * @param text the words of the rendering, notes included
 */
export const compareRendering = (text: string, issue: Issue): Issue => {
  const printed = fold(oneLine(text));
  const lines = new Set(
    splitSentences(oneLine(text)).map((tokens) => oneLine(text).slice(tokens[0]!.start, tokens.at(-1)!.end)),
  );
  const candidates = [...lines].map((line) => ({ line, words: new Set(fold(line).split(' ')) }));
  const furniture = new Set(
    [issue.title, ...issue.parts.map(({ title }) => title)].flatMap((title) => fold(title).split(' ')),
  );
  const changed = new Map<string, IssueSentence | null>();
  for (const { sentence } of issueSentences(issue)) {
    if (sentence.runs.every((each) => printed.includes(fold(each.text)))) continue;
    const words = new Set(fold(sentenceText(sentence)).split(' '));
    const best = candidates
      .map(({ line, words: others }) => ({
        line,
        shared: words.intersection(others).size / Math.max(words.union(others).size, 1),
      }))
      .sort((a, b) => b.shared - a.shared)[0];
    if (best && isOnlyInterrupted(sentenceText(sentence), best.line, furniture)) continue;
    changed.set(
      sentence.id,
      best && best.shared >= LEAST_SHARED
        ? { ...sentence, runs: [run(withoutMarks(best.line), { citations: [...citedBy(sentence)] })] }
        : null,
    );
  }
  if (changed.size === 0) return issue;
  const keep = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(keep).filter((item) => item !== null);
    if (!value || typeof value !== 'object') return value;
    if ('runs' in value && 'id' in value && changed.has(String(value.id))) return changed.get(String(value.id));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inner === null ? null : keep(inner)]));
  };
  return { ...issue, parts: keep(issue.parts) as Issue['parts'] };
};

/** All words are there in their order, and what stands between them is a note mark, a page number or the page's heading. */
const isOnlyInterrupted = (sentence: string, line: string, furniture: ReadonlySet<string>): boolean =>
  wordDifferences(fold(sentence), fold(line)).every(
    ({ in: where, text }) =>
      where === 'both' ||
      (where === 'second' && text.split(' ').every((word) => /^\d{1,3}$/.test(word) || furniture.has(word))),
  );

/** Note marks that stand behind a sentence are no numbers of it. */
const withoutMarks = (line: string): string => line.replace(/\[\^\d+\]/g, '').replace(/(?<=[.!?”’"])\d{1,3}$/, '');
