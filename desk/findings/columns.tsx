import type { ReactNode } from 'react';
import { quoteLine } from '../../src/text/quote-line.ts';
import type { FindingItem } from '../api/shapes.ts';
import { DateLabel } from '../design/date-label.tsx';
import { KIND_NAMES, toWhom, whatSaid, whenOf, whereOf, whoDoes } from '../design/finding-words.ts';
import { StateMark } from '../design/state-mark.tsx';
import { StatusMark } from '../design/status-mark.tsx';
import { WordsLink } from '../design/words-link.tsx';
import { sourceLabel } from './source-line.tsx';

/** A column of the chronicle’s table. */
export interface ChronicleColumn {
  readonly id: string;
  readonly name: string;
  /** in rem, the least where it grows */
  readonly width: number;
  /** takes what room is left */
  readonly grows?: boolean;
  readonly cell: (item: FindingItem) => ReactNode;
}

const names = (parties: readonly { readonly name: string }[]): string => parties.map(({ name }) => name).join(', ');

/** Who, and upon whom, in one line. */
export const whoText = ({ finding }: FindingItem): string =>
  [names(whoDoes(finding)), names(toWhom(finding))].filter((part) => part !== '').join(' → ');

export const sourceText = ({ source }: FindingItem): string => sourceLabel(source);

export const COLUMNS: readonly ChronicleColumn[] = [
  {
    id: 'date',
    name: 'Date',
    width: 7.8,
    cell: ({ finding }) => <DateLabel date={whenOf(finding)} className="whitespace-normal!" />,
  },
  { id: 'kind', name: 'Kind', width: 5.6, cell: ({ finding }) => KIND_NAMES[finding.kind].one },
  {
    id: 'what',
    name: 'What',
    width: 8.6,
    cell: ({ finding }) => <span title={whatSaid(finding)}>{whatSaid(finding)}</span>,
  },
  {
    id: 'status',
    name: 'Status',
    width: 5.6,
    cell: ({ finding }) => (finding.kind === 'event' ? <StatusMark status={finding.status} /> : null),
  },
  {
    id: 'who',
    name: 'Who → to whom',
    width: 12,
    cell: (item) => <span title={whoText(item)}>{whoText(item)}</span>,
  },
  {
    id: 'words',
    name: 'Words',
    width: 13,
    grows: true,
    cell: ({ finding }) => <span className="font-serif text-[1.02rem]">{quoteLine(finding.quote)}</span>,
  },
  { id: 'place', name: 'Place', width: 8, cell: ({ finding }) => whereOf(finding) },
  {
    id: 'source',
    name: 'Source',
    width: 8,
    cell: (item) => (
      <WordsLink document={item.finding.document} finding={item.finding.id}>
        {sourceText(item)}
      </WordsLink>
    ),
  },
  {
    id: 'state',
    name: 'Decision',
    width: 6,
    cell: ({ state, corrected }) => <StateMark state={state} corrected={corrected} />,
  },
];

export const DEFAULT_COLUMNS = 'date,what,who,words,source,state';

/** The columns that an address asks for, in their own order; never none. */
export const chosenColumns = (text: string | undefined): readonly ChronicleColumn[] => {
  const ids = (text ?? DEFAULT_COLUMNS).split(',');
  const chosen = COLUMNS.filter(({ id }) => ids.includes(id));
  return chosen.length > 0 ? chosen : chosenColumns(DEFAULT_COLUMNS);
};

/** The columns as a grid of CSS. */
export const gridOf = (columns: readonly ChronicleColumn[]): string =>
  columns.map(({ width, grows }) => (grows ? `minmax(${width}rem, 1fr)` : `${width}rem`)).join(' ');

/** Between two columns, and at both ends together, in rem. */
const GAP = 0.75;
const ENDS = 1.2;
/** Whoever chose more columns than a list of this width holds moves them sideways, in rem. */
const ENOUGH = 60;

/** Whether a list so wide, in rem, holds the columns; else its rows are cards. */
export const holdsColumns = (columns: readonly ChronicleColumn[], width: number): boolean =>
  width >= ENOUGH || width >= columns.reduce((sum, column) => sum + column.width + GAP, ENDS - GAP);
