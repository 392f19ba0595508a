import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { apiGet } from '../../api/client.ts';
import type { SearchHitItem } from '../../api/shapes.ts';
import { Answered } from '../../design/answered.tsx';
import { Button } from '../../design/button.tsx';
import { DateLabel } from '../../design/date-label.tsx';
import { Empty } from '../../design/empty.tsx';
import { Choice, Field } from '../../design/field.tsx';
import { findingLine, KIND_NAMES, KINDS, whenOf } from '../../design/finding-words.ts';
import { WordsLink } from '../../design/words-link.tsx';
import { titleOf } from '../../findings/source-line.tsx';
import { useKeys } from '../../shell/keys.ts';
import { Page } from '../../shell/page.tsx';
import { useSearchState } from '../../shell/search-state.ts';

const HELP = (
  <>
    <p>
      All words must be there. “A phrase” stands in quotation marks; <code>ceasef*</code> finds every word that begins
      so.
    </p>
    <p>
      Names are found in any spelling and script, and by the names that other sides use. Without filters, the documents’
      words are searched too, not only the findings.
    </p>
  </>
);
const FILTERS = ['kind', 'on', 'actor', 'place', 'source'] as const;

export const SearchPage = () => {
  const [search, change] = useSearchState();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const [limit, setLimit] = useState(20);
  const q = search.q ?? '';
  const hits = useQuery({
    queryKey: ['views', 'search', q, search.kind, search.on, search.actor, search.place, search.source, limit],
    queryFn: ({ signal }) =>
      apiGet<{ readonly items: readonly SearchHitItem[] }>(
        '/search',
        { q, limit, kind: search.kind, on: search.on, actor: search.actor, place: search.place, source: search.source },
        signal,
      ),
    enabled: q.trim() !== '',
    placeholderData: keepPreviousData,
  });
  useEffect(() => {
    if (q === '') form.current?.querySelector('input')?.focus();
  }, [q]);
  const commands = useMemo(() => {
    const step = (by: number) => () => {
      const links = [...(list.current?.querySelectorAll<HTMLElement>('a[data-hit]') ?? [])];
      const at = links.indexOf(document.activeElement as HTMLElement);
      links[Math.min(Math.max(at + by, 0), links.length - 1)]?.focus();
    };
    return [
      { key: 'j', label: 'Next hit', run: step(1) },
      { key: 'k', label: 'Hit before', run: step(-1) },
      { key: 'f', label: 'Change the words', run: () => form.current?.querySelector('input')?.focus() },
    ];
  }, []);
  useKeys('Search', commands);
  return (
    <Page title="Search" help={HELP}>
      <search>
        <form
          ref={form}
          className="mb-5 space-y-2"
          onSubmit={(event) => {
            event.preventDefault();
            const data = new FormData(event.currentTarget);
            setLimit(20);
            change(Object.fromEntries(['q', ...FILTERS].map((name) => [name, String(data.get(name) ?? '').trim()])), {
              push: true,
            });
          }}
        >
          <div className="flex items-end gap-2">
            <Field
              key={q}
              name="q"
              className="flex-1"
              label="Words, “a phrase”, begin*"
              type="search"
              defaultValue={q}
            />
            <Button look="main" type="submit">
              Search
            </Button>
          </div>
          <div className="grid grid-cols-2 items-end gap-2 md:grid-cols-5">
            <Choice name="kind" label="Kind" defaultValue={search.kind ?? ''}>
              <option value="">findings and documents</option>
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {KIND_NAMES[kind].many}
                </option>
              ))}
            </Choice>
            <Field
              name="on"
              label="In the month, day or interval"
              placeholder="2024-10"
              defaultValue={search.on ?? ''}
            />
            <Field name="actor" label="Actor" defaultValue={search.actor ?? ''} />
            <Field name="place" label="Place" defaultValue={search.place ?? ''} />
            <Field name="source" label="Source" defaultValue={search.source ?? ''} />
          </div>
        </form>
      </search>
      {q.trim() === '' ? (
        <Empty title="What are you looking for?">
          A name in any spelling or script, words that somebody used, a phrase in quotation marks.
        </Empty>
      ) : (
        <Answered query={hits}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty
                title={`Nothing in the record has “${q}”`}
                action={
                  <Button
                    onClick={() =>
                      void navigate({ to: '/search', search: { q: `${q.replaceAll(/["*]/g, '').trim()}*` } })
                    }
                  >
                    Search for words that begin so
                  </Button>
                }
              >
                Try fewer words, or another name of the same person or place.
              </Empty>
            ) : (
              <>
                <p aria-live="polite" className="figures mb-2 text-quiet">
                  {items.length === limit ? `The best ${limit}` : `${items.length} found`}
                </p>
                <ol ref={list} className="divide-y divide-rule border-y border-rule">
                  {items.map((hit) => (
                    <li key={`${hit.document} ${hit.start} ${hit.finding?.id ?? ''}`} className="py-2.5">
                      <Hit hit={hit} words={q} />
                    </li>
                  ))}
                </ol>
                {items.length === limit && limit < 100 && (
                  <Button className="mt-3" onClick={() => setLimit(Math.min(limit + 40, 100))}>
                    Show more
                  </Button>
                )}
              </>
            )
          }
        </Answered>
      )}
    </Page>
  );
};

const Hit = ({ hit, words }: { readonly hit: SearchHitItem; readonly words: string }) => {
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
        <Link
          to="/documents/$id"
          params={{ id: hit.document }}
          search={{ find: plain(words) }}
          className={look}
          data-hit
        >
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

const plain = (words: string): string => words.replaceAll(/["*]/g, ' ').trim();
