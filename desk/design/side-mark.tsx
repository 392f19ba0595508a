import { classNames } from './class-names.ts';

const TEXT = [
  'text-side-0',
  'text-side-1',
  'text-side-2',
  'text-side-3',
  'text-side-4',
  'text-side-5',
  'text-side-6',
] as const;

/** The colour of a side, 1 to 6, the same on every page; 0 for nobody in particular. */
export const sideNumber = (side: string | null): number => {
  if (side === null || side === '') return 0;
  let sum = 7;
  for (const character of side) sum = (sum * 31 + character.codePointAt(0)!) % 104_729;
  return (sum % 6) + 1;
};

/** The class that colours text as a side. */
export const sideText = (side: string | null): string => TEXT[sideNumber(side)]!;

/** A side by its initials and its name, coloured. */
export const SideMark = ({
  side,
  name,
  short = false,
}: {
  readonly side: string | null;
  readonly name: string;
  readonly short?: boolean;
}) => (
  <span className={classNames('inline-flex items-center gap-1.5', sideText(side))}>
    <span aria-hidden="true" className="inline-block h-2.5 w-2.5 shrink-0 rounded-[2px] bg-current" />
    <span className={short ? 'sr-only' : 'font-medium'}>{name}</span>
  </span>
);
