import type { IssueRun, IssueSentence } from '../../kinds/issue-sentence.ts';

/** Sentences as they stand in a paragraph: each after the first begins with one blank, none ends with one. */
export const spaced = (sentences: readonly IssueSentence[]): IssueSentence[] =>
  sentences.map((sentence, i) => ({
    ...sentence,
    runs: i === 0 ? trimmed(sentence.runs) : led(trimmed(sentence.runs)),
  }));

/** Runs without blanks at either end of the sentence, with neighbours that are set alike as one. */
export const trimmed = (runs: readonly IssueRun[]): IssueRun[] => {
  const joined: IssueRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.citations.length === 0 && isSetAlike(last, run))
      joined[joined.length - 1] = { ...run, text: last.text + run.text };
    else joined.push(run);
  }
  const start = joined.findIndex(({ text, citations }) => text.trim() !== '' || citations.length > 0);
  const end = joined.findLastIndex(({ text, citations }) => text.trim() !== '' || citations.length > 0);
  if (start < 0) return joined.slice(0, 1);
  return joined.slice(start, end + 1).map((run, i, all) => ({
    ...run,
    text:
      i === 0 && i === all.length - 1
        ? run.text.trim()
        : i === 0
          ? run.text.trimStart()
          : i === all.length - 1
            ? run.text.trimEnd()
            : run.text,
  }));
};

const led = (runs: readonly IssueRun[]): IssueRun[] => {
  const first = runs[0]!;
  return first.quoted || first.strong || first.emphasis
    ? [{ text: ' ', quoted: false, strong: false, emphasis: false, citations: [] }, ...runs]
    : [{ ...first, text: ` ${first.text}` }, ...runs.slice(1)];
};

const isSetAlike = (a: IssueRun, b: IssueRun): boolean =>
  a.quoted === b.quoted && a.strong === b.strong && a.emphasis === b.emphasis;
