import type { EventTelling, ToldEvent } from '../link/told-events.ts';
import { shortId } from './finding-text.ts';
import { colors, shown } from './terminal.ts';

const MOST_WORDS = 160;

/** An event as a person reads it: how many sources there are, every telling in its own words, and why they are one. */
export const toldEventText = ({
  date,
  type,
  tellings,
  documents,
  independent,
  differences,
  links,
}: ToldEvent): string =>
  [
    colors.bold(
      `${date ?? '—'}  ${type}  ${documents} ${documents === 1 ? 'document' : 'documents'}, ${independent} independent ${independent === 1 ? 'source' : 'sources'}`,
    ) + (differences.length > 0 ? colors.yellow(`  differs in ${differences.join(', ')}`) : ''),
    ...tellings.map(tellingLine),
    colors.dim(`  why: ${shown([...new Set(links.flatMap((link) => link.reasons))].join('; '))}`),
    '',
  ]
    .map((line) => `${line}\n`)
    .join('');

const tellingLine = ({ finding, publisher, title, source }: EventTelling): string => {
  const words = shown(finding.quote);
  return [
    ` ${String(source).padStart(2)}`,
    (finding.date ?? '—').padEnd(10),
    finding.type.padEnd(9),
    colors.dim(shortId(finding.id)),
    `${shown(publisher ?? title ?? 'unknown source')}:`,
    `“${words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words}”`,
    finding.status === 'happened' ? '' : `(${finding.status})`,
    finding.reportedBy ? `according to ${shown(finding.reportedBy.name)}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
};
