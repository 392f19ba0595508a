import { classNames } from './class-names.ts';
import { type SideShape, sidePlace } from './side-numbers.ts';

const TEXT = [
  'text-side-0',
  'text-side-1',
  'text-side-2',
  'text-side-3',
  'text-side-4',
  'text-side-5',
  'text-side-6',
] as const;

const SHAPES: Readonly<Record<SideShape, string>> = {
  square: 'h-2.5 w-2.5 rounded-[2px]',
  round: 'h-2.5 w-2.5 rounded-full',
  bar: 'h-3 w-1.5 rounded-[1px]',
};

/** A side by its name, with a mark in its colour. */
export const SideMark = ({ side, name }: { readonly side: string | null; readonly name: string }) => {
  const { number, shape } = sidePlace(side);
  return (
    <span className={classNames('inline-flex items-center gap-1.5', TEXT[number])}>
      <span aria-hidden="true" className={classNames('inline-block shrink-0 bg-current', SHAPES[shape])} />
      <span className="font-medium">{name}</span>
    </span>
  );
};
