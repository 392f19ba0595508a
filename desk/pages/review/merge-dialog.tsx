import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { quoteLine } from '../../../src/text/quote-line.ts';
import { apiGet } from '../../api/client.ts';
import type { FindingItem, Listed } from '../../api/shapes.ts';
import { Answered } from '../../design/answered.tsx';
import { DateLabel } from '../../design/date-label.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { Field } from '../../design/field.tsx';
import { findingLine, whenOf } from '../../design/finding-words.ts';
import { type Decided, useDecide } from '../../findings/decide.ts';

/** Counts a finding with another one that says the same; the other one stays. */
export const MergeDialog = ({
  item,
  onClose,
  onDecided,
}: {
  readonly item: FindingItem;
  readonly onClose: () => void;
  readonly onDecided: (decided: Decided) => void;
}) => {
  const { finding, earliest, latest } = item;
  const [words, setWords] = useState('');
  const q = useDeferredValue(words.trim());
  const decide = useDecide();
  const near = useQuery({
    queryKey: ['findings', 'merge', finding.id, q],
    queryFn: ({ signal }) =>
      apiGet<Listed<FindingItem>>(
        '/findings',
        { kind: finding.kind, q, limit: 40, ...(q === '' && earliest && latest && { from: earliest, to: latest }) },
        signal,
      ),
    placeholderData: keepPreviousData,
  });
  const into = async (other: FindingItem) => {
    const decided = await decide({ item, action: 'merge', into: other.finding.id });
    if (!decided) return;
    onClose();
    onDecided(decided);
  };
  return (
    <Dialog open onClose={onClose} wide title="Merge with a finding that says the same">
      <blockquote className="prose mb-3 border-l-2 border-edge pl-3">{finding.quote}</blockquote>
      <Field
        label="Look for it by its words"
        hint="Without words: findings of the same kind and time."
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Answered query={near}>
        {({ items }) => {
          const others = items.filter((other) => other.finding.id !== finding.id && other.state !== 'merged');
          return (
            <ul className="mt-3 divide-y divide-rule">
              {others.length === 0 && <li className="py-2 text-quiet">None found. Try other words.</li>}
              {others.map((other) => (
                <li key={other.finding.id}>
                  <button
                    type="button"
                    onClick={() => void into(other)}
                    className="block w-full px-1 py-2 text-left hover:bg-sunken"
                  >
                    <span className="flex flex-wrap items-baseline gap-x-3 text-[0.88rem] text-quiet">
                      <DateLabel date={whenOf(other.finding)} />
                      <span>{findingLine(other.finding)}</span>
                      <span>{other.source.publisher}</span>
                    </span>
                    <span className="line-clamp-2 font-serif">{quoteLine(other.finding.quote)}</span>
                  </button>
                </li>
              ))}
            </ul>
          );
        }}
      </Answered>
    </Dialog>
  );
};
