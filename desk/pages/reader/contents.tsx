import type { Block } from '../../../src/kinds/block.ts';
import { classNames } from '../../design/class-names.ts';
import type { ReaderRow } from './reader-rows.ts';

const INDENT = ['', 'pl-3', 'pl-6', 'pl-9'] as const;

const heading = (block: Block): boolean => block.kind === 'heading' || block.kind === 'title';

/** The headings of the document, to go to. */
export const Contents = ({
  rows,
  current,
  onGo,
}: {
  readonly rows: readonly ReaderRow[];
  readonly current: number;
  readonly onGo: (row: number) => void;
}) => {
  const headings = rows.map((row, index) => ({ row, index })).filter(({ row }) => heading(row.block));
  const here = headings.findLast(({ index }) => index <= current)?.index;
  if (headings.length === 0) return <p className="text-[0.9rem] text-quiet">The document has no headings.</p>;
  return (
    <nav aria-label="Contents of the document">
      <ul className="text-[0.9rem] leading-snug">
        {headings.map(({ row, index }) => (
          <li key={index} className={INDENT[Math.min((row.block.level ?? 1) - 1, INDENT.length - 1)]}>
            <button
              type="button"
              aria-current={index === here ? 'location' : undefined}
              onClick={() => onGo(index)}
              className={classNames(
                'w-full rounded px-1.5 py-0.5 text-left hover:bg-sunken',
                index === here && 'bg-sunken font-medium',
              )}
            >
              {row.pieces
                .filter(({ as }) => as === 'words' || as === 'label')
                .map(({ text }) => text)
                .join(' ')
                .trim() || '…'}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
};
