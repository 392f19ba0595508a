import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { apiGet } from '../../api/client.ts';
import type { SearchHitItem } from '../../api/shapes.ts';
import { Answered } from '../../design/answered.tsx';
import { Button } from '../../design/button.tsx';
import { Empty } from '../../design/empty.tsx';
import { Page } from '../../shell/page.tsx';
import { type Search, useSearchState } from '../../shell/search-state.ts';
import { SearchForm } from './search-form.tsx';
import { SearchHit } from './search-hit.tsx';
import { useSearchKeys } from './use-search-keys.ts';

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
export const SearchPage = () => {
  const [search, change] = useSearchState();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const [asked, setAsked] = useState<string | null>(null);
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
  const onShow = hits.data === undefined || hits.isPlaceholderData ? null : keyOf(search);
  useEffect(() => {
    // What was asked for comes into reach of the keys; where nothing is found the words are there to be changed.
    if (asked === null || asked !== onShow) return;
    list.current?.focus({ preventScroll: true });
    setAsked(null);
  }, [asked, onShow]);
  useSearchKeys(form, list);
  return (
    <Page title="Search" help={HELP}>
      <SearchForm
        form={form}
        search={search}
        onAsk={(next) => {
          setLimit(20);
          setAsked(keyOf(next));
          change(next, { push: true });
        }}
      />
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
                <ol
                  ref={list}
                  tabIndex={-1}
                  data-focus-quietly
                  aria-label="Hits, the best first"
                  className="divide-y divide-rule border-y border-rule"
                >
                  {items.map((hit) => (
                    <li key={`${hit.document} ${hit.start} ${hit.finding?.id ?? ''}`} className="py-2.5">
                      <SearchHit hit={hit} words={q} />
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

/** What tells one question from another. */
const keyOf = ({ q, kind, on, actor, place, source }: Search): string =>
  JSON.stringify([q, kind, on, actor, place, source].map((value) => value ?? ''));
