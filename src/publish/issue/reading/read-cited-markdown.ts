import type { Issue } from '../../../kinds/issue.ts';
import { splitSentences } from '../../../language/english/tokens/split-sentences.ts';
import { IssueTextError, type LineProblem } from '../text/issue-text-error.ts';
import { readSentenceLine } from '../text/sentence-line.ts';
import { type ProseCitation, type ProseSentence, proseIssue } from './prose-issue.ts';

/** True for Markdown whose sentences cite findings: `… met.[@5f3a91]`. */
export const citesFindings = (text: string): boolean => /\[@[0-9a-f]{4,20}\b/.test(text);

/** The ids of findings that a text cites, as written. */
export const citedIds = (text: string): readonly string[] => [
  ...new Set(
    [...text.matchAll(/\[((?:@[0-9a-f]{4,20}[\s,;]*)+)\]/g)].flatMap((match) =>
      [...match[1]!.matchAll(/@([0-9a-f]+)/g)].map((each) => each[1]!),
    ),
  ),
];

/**
 * Prose that cites findings as `[@finding]`, in any Markdown. Each sentence is named by its line: `line-12`. A sentence
 * that ends with `{own}` is the desk’s own view; headings, tables, code and the front matter are left out.
 * @param citationOf the words of a finding, by the id as it is written; null for one that the record does not hold
 * @throws IssueTextError with every line that can't be read
 */
export const readCitedMarkdown = (
  text: string,
  citationOf: (id: string) => ProseCitation | null,
  period: string,
): Issue => {
  const problems: LineProblem[] = [];
  const sentences: ProseSentence[] = [];
  const citations = new Map<string, ProseCitation>();
  for (const { line, words } of paragraphsOf(text))
    for (const sentence of sentencesOf(words)) {
      try {
        const { runs, own } = readSentenceLine(plainMarks(sentence));
        sentences.push({
          id: `line-${line}`,
          own,
          runs: runs.map((run) => ({
            ...run,
            citations: run.citations.flatMap((id) => {
              const citation = citationOf(id);
              if (!citation) {
                problems.push({ line, message: `the record has no finding ${id}` });
                return [];
              }
              citations.set(citation.finding, citation);
              return [citation.finding];
            }),
          })),
        });
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        problems.push({ line, message: error.message });
      }
    }
  if (problems.length > 0) throw new IssueTextError(problems);
  return proseIssue(sentences, [...citations.values()], { title: titleOf(text), period });
};

const titleOf = (text: string): string => /^# +(.+)$/m.exec(text)?.[1]?.trim() || 'Prose';

interface Paragraph {
  readonly line: number;
  readonly words: string;
}

const paragraphsOf = (text: string): readonly Paragraph[] => {
  const lines = text.split(/\r\n|\r|\n/);
  const paragraphs: { line: number; words: string[] }[] = [];
  let fence = false;
  let open = false;
  const front = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) : -1;
  for (const [i, line] of lines.entries()) {
    if (i <= front) continue;
    if (/^\s*(?:```|~~~)/.test(line)) fence = !fence;
    const prose = !fence && line.trim() !== '' && !/^\s*(?:#|```|~~~|\||\[\^|<!--|(?:[-*_] ?){3,}$)/.test(line);
    const item = /^\s*(?:[-*+]|\d+[.)])\s+/.exec(line)?.[0] ?? '';
    if (!prose) open = false;
    else if (open && item === '') paragraphs.at(-1)!.words.push(line.trim());
    else {
      paragraphs.push({ line: i + 1, words: [line.slice(item.length).replace(/^>\s?/, '').trim()] });
      open = true;
    }
  }
  return paragraphs.map(({ line, words }) => ({ line, words: words.join(' ') }));
};

/** Sentences with the citations and attributes that follow them. */
const sentencesOf = (words: string): readonly string[] => {
  const marks: string[] = [];
  const bare = words.replace(/\s*(?:\[@[^\]]*\]|\{[^{}]*\})/g, (mark) => {
    marks.push(mark);
    return String.fromCharCode(0xe000 + marks.length - 1);
  });
  const starts = splitSentences(bare).map((tokens) => tokens[0]!.start);
  const cuts = starts.map((start) => {
    let at = start;
    while (/[\uE000-\uF8FF]/.test(bare[at] ?? '')) at++;
    return at;
  });
  return cuts
    .map((cut, i) => bare.slice(i === 0 ? 0 : cut, cuts[i + 1] ?? bare.length))
    .map((sentence) => sentence.replace(/[\uE000-\uF8FF]/g, (mark) => marks[mark.charCodeAt(0) - 0xe000]!).trim())
    .filter((sentence) => /[\p{L}\d]/u.test(sentence.replace(/\[@[^\]]*\]|\{[^{}]*\}/g, '')));
};

/** Marks of Markdown that say nothing here: links keep their words, single marks without a partner are plain. */
const plainMarks = (sentence: string): string => {
  const linked = sentence.replace(/!?\[([^\]@][^\]]*)\]\([^)]*\)/g, '$1').replace(/`([^`]*)`/g, '$1');
  const odd = (mark: RegExp) => (linked.match(mark) ?? []).length % 2 === 1;
  return linked
    .replace(/(?<!\\)["]/g, odd(/(?<!\\)"/g) ? '\\"' : '"')
    .replace(/(?<!\\)_/g, '\\_')
    .replace(/(?<!\\)\*+/g, '')
    .replace(/(?<!\\)\[(?!@)/g, '\\[');
};
