import { type ComponentProps, lazy, Suspense } from 'react';
import { Skeleton } from '../../design/skeleton.tsx';
import { TextColumn } from './text-column.tsx';

const PdfPages = lazy(() => import('./pdf-pages.tsx').then(({ PdfPages }) => ({ default: PdfPages })));

/** The document itself: its pages as the original has them, or its text with notes in the margin. */
export const DocumentArea = ({
  id,
  asPages,
  isRead,
  text,
}: {
  readonly id: string;
  readonly asPages: boolean;
  /** false as long as its text is on the way */
  readonly isRead: boolean;
  readonly text: ComponentProps<typeof TextColumn>;
}) => {
  if (asPages)
    return (
      <Suspense fallback={<Skeleton lines={3} height="30rem" />}>
        <PdfPages document={id} findings={text.shown} selected={text.selected} onSelect={text.onSelect} />
      </Suspense>
    );
  if (text.rows.length > 0) return <TextColumn {...text} />;
  return isRead ? (
    <p className="text-quiet">No text was read from this document. The original can still be downloaded.</p>
  ) : (
    <Skeleton lines={12} height="4rem" />
  );
};
