import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { findingQuery } from '../api/queries.ts';
import type { FindingDetail } from '../api/shapes.ts';
import { Answered } from '../design/answered.tsx';
import { Button } from '../design/button.tsx';
import { Skeleton } from '../design/skeleton.tsx';
import { WordsLink } from '../design/words-link.tsx';
import { FindingCard } from './finding-card.tsx';
import { sourceLabel } from './source-line.tsx';

/** One finding beside the list it stands in: its words, what was read from them, and what was decided. */
export const FindingPanel = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const client = useQueryClient();
  const query = useQuery(findingQuery(id));
  const refresh = useCallback(() => {
    for (const key of ['finding', 'findings']) void client.invalidateQueries({ queryKey: [key] });
  }, [client]);
  return (
    <aside aria-label="The chosen finding" className="min-w-0 border-l border-rule bg-surface px-4 py-3">
      <Answered query={query} waiting={<Skeleton lines={7} />}>
        {(item) => (
          <>
            <div className="flex items-start justify-between gap-2">
              <p className="text-[0.9rem] text-quiet">
                <WordsLink document={item.finding.document} finding={item.finding.id}>
                  {sourceLabel(item.source)}
                  {item.finding.page !== null && `, page ${item.finding.page}`}
                </WordsLink>
              </p>
              <Button look="bare" keyHint="escape" onClick={onClose}>
                Close
              </Button>
            </div>
            <Quotation item={item} />
            <FindingCard key={item.finding.id} item={item} onDecided={refresh} onChanged={refresh} />
          </>
        )}
      </Answered>
    </aside>
  );
};

/** The words with a little around them, exactly as they stand in the document. */
const Quotation = ({ item: { words, finding } }: { readonly item: FindingDetail }) => {
  const start = Math.max(0, finding.start - words.start);
  const end = Math.max(start, finding.end - words.start);
  return (
    <blockquote
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      className="my-3 max-h-64 overflow-y-auto border-l-2 border-edge pl-3 font-serif text-[1.05rem] leading-relaxed"
    >
      {words.start > 0 && '… '}
      {words.text.slice(0, start)}
      <mark className="bg-lit text-ink">{words.text.slice(start, end)}</mark>
      {words.text.slice(end)} …
    </blockquote>
  );
};
