import type { PlacedLine } from './placed.ts';
import { tagOfFragment } from './tags-of-lines.ts';

/** One line end within a paragraph, two between paragraphs. */
export const breakBetween = (
  before: PlacedLine,
  { line, page, running }: Omit<PlacedLine, 'start' | 'end'>,
  tagged: boolean,
): string => {
  if (running || before.running) return '\n\n';
  const above = before.line;
  const [end, begin] = [tagOfFragment(above.fragments.at(-1)), tagOfFragment(line.fragments[0])];
  if (end && begin && end.block === begin.block && end.role !== 'other') return '\n';
  if (tagged && end && begin && before.page === page && ![end.role, begin.role].includes('other')) return '\n\n';
  const full = above.right > above.column.right - above.size * 4;
  const ends = /[.!?:;…”"»)\]]\s*$/.test(above.text);
  if (before.page !== page || above.y <= line.y) return full && !ends && above.size === line.size ? '\n' : '\n\n';
  if (Math.abs(above.size - line.size) > 0.6) return '\n\n';
  if (above.y - line.y > line.size * 1.75) return '\n\n';
  const indented =
    line.x > line.column.left + line.size * 0.8 && Math.abs(above.x - above.column.left) < above.size * 0.8;
  return indented && (ends || !full) ? '\n\n' : '\n';
};
