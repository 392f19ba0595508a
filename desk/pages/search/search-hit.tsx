import { Link } from '@tanstack/react-router';
import type { SearchHitItem } from '../../api/shapes.ts';
import { DateLabel } from '../../design/date-label.tsx';
import { findingLine, whenOf } from '../../design/finding-words.ts';
import { WordsLink } from '../../design/words-link.tsx';
import { titleOf } from '../../findings/source-line.tsx';
import { findWords } from '../reader/find-words.ts';

/** A place of the record that has the words: what was found there or the words of the document, and whose it is. */
export const SearchHit = ({ hit, words }: { readonly hit: SearchHitItem; readonly words: string }) => {
  const { finding } = hit;
  const text = marked(hit).map(({ text: part, start, match }) =>
    match ? (
      <mark key={start} className="bg-lit text-ink">
        {part}
      </mark>
    ) : (
      part
    ),
  );
  const look = 'font-serif text-[1.06rem] leading-snug text-ink! no-underline hover:underline';
  return (
    <article>
      {finding ? (
        <WordsLink document={hit.document} finding={finding.id} className={look} data-hit>
          {text}
        </WordsLink>
      ) : (
        <Link to="/documents/$id" params={{ id: hit.document }} search={foundAt(hit, words)} className={look} data-hit>
          {text}
        </Link>
      )}
      <p className="mt-0.5 flex flex-wrap gap-x-3 text-[0.88rem] text-quiet">
        {finding ? (
          <>
            <DateLabel date={whenOf(finding)} />
            <span className="min-w-0 wrap-anywhere">{findingLine(finding)}</span>
          </>
        ) : (
          <span>words of the document</span>
        )}
        <span className="min-w-0 wrap-anywhere">
          {hit.publisher ?? 'publisher not known'}, <cite className="font-serif">{titleOf(hit)}</cite>
        </span>
      </p>
    </article>
  );
};

/** The snippet cut at the words that matched. */
const marked = ({ snippet, matches }: SearchHitItem) => {
  const parts: { readonly text: string; readonly start: number; readonly match: boolean }[] = [];
  let at = snippet.start;
  const upTo = (end: number, match: boolean) => {
    if (end > at) parts.push({ text: snippet.text.slice(at - snippet.start, end - snippet.start), start: at, match });
    at = Math.max(at, end);
  };
  for (const { start, end } of matches.toSorted((a, b) => a.start - b.start)) {
    if (end <= snippet.start || start >= snippet.end) continue;
    upTo(start, false);
    upTo(Math.min(end, snippet.end), true);
  }
  upTo(snippet.end, false);
  return parts;
};

/** Which words the reader is to look for, and where: those that stand in the hit, together or the first of them. */
const foundAt = ({ snippet, matches, start }: SearchHitItem, words: string) => {
  const together = findWords(snippet.text, plain(words))[0];
  const first = together
    ? { start: snippet.start + together.start, end: snippet.start + together.end }
    : matches
        .toSorted((a, b) => a.start - b.start)
        .find(({ start: at, end }) => at >= snippet.start && end <= snippet.end);
  return first
    ? { find: snippet.text.slice(first.start - snippet.start, first.end - snippet.start), at: String(first.start) }
    : { find: plain(words), at: String(start) };
};

const plain = (words: string): string => words.replaceAll(/["*]/g, ' ').trim();
