import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { apiPath } from '../../api/client.ts';
import { ApiProblem } from '../../api/problem.ts';
import type { FindingItem } from '../../api/shapes.ts';
import { classNames } from '../../design/class-names.ts';
import { findingLine } from '../../design/finding-words.ts';
import { Problem } from '../../design/problem.tsx';
import { Skeleton } from '../../design/skeleton.tsx';
import { locateOnPage } from './locate-on-page.ts';

/** Width of a page as it is drawn, in CSS pixels. */
const WIDTH = 760;

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const load = async (document: string) => {
  const [{ getDocument }, response] = await Promise.all([
    import('unpdf/pdfjs'),
    fetch(apiPath(`/documents/${document}/original`)),
  ]);
  if (!response.ok) throw new ApiProblem(response.status, 'The original cannot be fetched.', null);
  return getDocument({
    data: new Uint8Array(await response.arrayBuffer()),
    useSystemFonts: true,
  }).promise;
};

type Pdf = Awaited<ReturnType<typeof load>>;

/** The pages of a PDF as they were printed, with the words of the findings marked on them. */
export const PdfPages = ({
  document,
  findings,
  selected,
  onSelect,
}: {
  readonly document: string;
  readonly findings: readonly FindingItem[];
  readonly selected: FindingItem | null;
  readonly onSelect: (item: FindingItem) => void;
}) => {
  const pdf = useQuery({
    queryKey: ['documents', document, 'pdf'],
    queryFn: () => load(document),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    structuralSharing: false,
  });
  if (pdf.error) return <Problem error={pdf.error} retry={() => pdf.refetch()} />;
  if (!pdf.data) return <Skeleton lines={3} height="30rem" />;
  const byPage = Map.groupBy(findings, ({ finding }) => finding.page ?? 0);
  return (
    <div className="space-y-4">
      {Array.from({ length: pdf.data.numPages }, (_, i) => (
        <PdfPage
          // biome-ignore lint/suspicious/noArrayIndexKey: pages are their numbers
          key={i}
          pdf={pdf.data}
          number={i + 1}
          findings={byPage.get(i + 1) ?? NONE}
          selected={selected}
          onSelect={onSelect}
        />
      ))}
    </div>
  );
};

const NONE: readonly FindingItem[] = [];

const PdfPage = ({
  pdf,
  number,
  findings,
  selected,
  onSelect,
}: {
  readonly pdf: Pdf;
  readonly number: number;
  readonly findings: readonly FindingItem[];
  readonly selected: FindingItem | null;
  readonly onSelect: (item: FindingItem) => void;
}) => {
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [near, setNear] = useState(false);
  const page = useQuery({
    queryKey: ['documents', 'pdf-page', pdf.fingerprints[0], number],
    queryFn: async () => {
      const loaded = await pdf.getPage(number);
      const { items } = await loaded.getTextContent();
      const viewport = loaded.getViewport({ scale: WIDTH / loaded.getViewport({ scale: 1 }).width });
      return { loaded, viewport, items: items.flatMap((item) => ('str' in item ? [item] : [])) };
    },
    enabled: near,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  }).data;
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: '800px',
    });
    if (frame.current) observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (!page || !canvas.current) return;
    const scale = Math.min(window.devicePixelRatio, 2);
    const viewport = page.loaded.getViewport({ scale: page.viewport.scale * scale });
    canvas.current.width = viewport.width;
    canvas.current.height = viewport.height;
    const task = page.loaded.render({
      canvas: canvas.current,
      canvasContext: canvas.current.getContext('2d')!,
      viewport,
    });
    task.promise.catch(() => {
      // Taken back when the page is left before it is drawn.
    });
    return () => task.cancel();
  }, [page]);
  const chosen = selected !== null && selected.finding.page === number;
  useEffect(() => {
    if (chosen && page) frame.current?.querySelector('[aria-pressed=true]')?.scrollIntoView({ block: 'center' });
    else if (chosen) frame.current?.scrollIntoView({ block: 'start' });
  }, [chosen, page]);
  const height = page ? page.viewport.height : WIDTH * Math.SQRT2;
  return (
    <section
      ref={frame}
      aria-label={`Page ${number}`}
      className="relative w-full overflow-hidden border border-rule bg-[white]"
      style={{ maxWidth: WIDTH, aspectRatio: `${WIDTH} / ${height}` }}
    >
      <canvas
        ref={canvas}
        className="absolute inset-0 h-full w-full"
        role="img"
        aria-label={`Page ${number} as it was printed`}
      />
      {page &&
        findings.flatMap((item) => {
          const lit = item === selected;
          return rectanglesOf(page, item.finding.quote).map(({ left, top, width, height: tall }, i) => (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one finding in their order
              key={`${item.finding.id} ${i}`}
              type="button"
              tabIndex={i === 0 ? 0 : -1}
              aria-pressed={lit}
              aria-label={findingLine(item.finding)}
              title={findingLine(item.finding)}
              onClick={() => onSelect(item)}
              className={classNames(
                'absolute border-b-2 mix-blend-multiply',
                lit ? 'border-[#7a2e1d] bg-[#ffe08a]' : 'border-[#8f897e] hover:bg-[#ffe08a]/60',
              )}
              style={{
                left: `${(100 * left) / WIDTH}%`,
                top: `${(100 * top) / height}%`,
                width: `${(100 * width) / WIDTH}%`,
                height: `${(100 * tall) / height}%`,
              }}
            />
          ));
        })}
      <span className="absolute right-2 bottom-1 text-[0.8rem] text-[#5d5951]">{number}</span>
    </section>
  );
};

/** Where words stand on the page, in CSS pixels of a page of full width. */
const rectanglesOf = (
  {
    viewport,
    items,
  }: {
    readonly viewport: { readonly scale: number; convertToViewportPoint(x: number, y: number): readonly number[] };
    readonly items: readonly {
      readonly str: string;
      readonly width: number;
      readonly height: number;
      readonly transform: readonly number[];
    }[];
  },
  words: string,
): readonly Rectangle[] =>
  locateOnPage(items, words).map(({ item, from, to }) => {
    const { str, width, height, transform } = items[item]!;
    const [x = 0, y = 0] = viewport.convertToViewportPoint(transform[4]!, transform[5]!);
    const scale = viewport.scale;
    const tall = Math.max(height, 8) * scale;
    return {
      left: x + (width * scale * from) / str.length,
      top: y - tall * 0.92,
      width: (width * scale * (to - from)) / str.length,
      height: tall * 1.18,
    };
  });
