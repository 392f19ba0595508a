import { memo } from 'react';
import { classNames } from '../../design/class-names.ts';
import type { Piece, ReaderRow } from './reader-rows.ts';

const HEADINGS = [
  'text-[1.7rem] leading-tight mt-6',
  'text-[1.35rem] leading-snug mt-5',
  'text-[1.15rem] leading-snug mt-4 font-semibold',
] as const;

/** One block of the outline, set as it reads. Its pieces keep the offsets of the document (`data-start`). */
export const RowView = memo(
  ({
    row,
    quote = false,
  }: {
    readonly row: ReaderRow /** shown on a page that has headings of its own */;
    readonly quote?: boolean;
  }) => {
    const { block } = row;
    const pieces = row.pieces.map((piece) => (
      <PieceView key={piece.start} piece={piece} quietLabel={block.kind !== 'entry'} />
    ));
    const Heading = quote ? 'p' : (`h${Math.min((row.depth ?? 1) + 1, 6)}` as 'h2');
    switch (block.kind) {
      case 'title':
        return <Heading className="font-serif text-[2rem] leading-tight font-medium">{pieces}</Heading>;
      case 'heading':
        return (
          <Heading className={classNames('font-serif font-medium', HEADINGS[Math.min((block.level ?? 1) - 1, 2)])}>
            {pieces}
          </Heading>
        );
      case 'entry':
        return <p className={classNames('prose', block.dated ? 'mt-2' : 'pl-4')}>{pieces}</p>;
      case 'question':
        return <p className="prose font-medium italic">{pieces}</p>;
      case 'answer':
        return <p className="prose border-l border-rule pl-4">{pieces}</p>;
      case 'footnote':
        return <p className="font-serif text-[0.98rem] leading-snug text-quiet">{pieces}</p>;
      case 'toc':
        return <p className="font-serif text-[0.98rem] leading-snug whitespace-pre-line text-quiet">{pieces}</p>;
      case 'pageNumber':
      case 'footnoteMarker':
      case 'furniture':
        return <p className="text-[0.82rem] text-quiet">{pieces}</p>;
      case 'annex':
      case 'paragraph':
        return <p className="prose">{pieces}</p>;
    }
  },
);

const PieceView = ({ piece, quietLabel }: { readonly piece: Piece; readonly quietLabel: boolean }) => {
  const { as, start, text } = piece;
  if (as === 'mark')
    return (
      <sup data-start={start} className="text-[0.7em] text-quiet">
        {text}
      </sup>
    );
  return (
    <span
      data-start={start}
      className={
        as === 'aside'
          ? 'px-1 font-sans text-[0.74rem] text-quiet'
          : as === 'label'
            ? quietLabel
              ? 'text-quiet'
              : 'figures font-semibold'
            : undefined
      }
    >
      {text}
    </span>
  );
};
