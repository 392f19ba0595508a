import type { Analysis } from '../kinds/analysis.ts';
import type { Block } from '../kinds/block.ts';
import type { Finding } from '../kinds/finding.ts';
import { unreadLanguage } from '../publish/unread-language.ts';
import { counted } from './counted.ts';
import { dateOf, shortId, whatOf, whoOf } from './finding-text.ts';
import { type Column, table } from './table.ts';
import { colors, shown, terminalWidth, write } from './terminal.ts';

/** Prints a reading for people: what the document is, then its outline or its findings. */
export const printAnalysis = async (
  { document, text, blocks, findings }: Analysis,
  outline: boolean,
): Promise<void> => {
  const about = [
    document.publisher,
    document.kind,
    document.period && `covers ${document.period.value} (${document.period.basis})`,
    document.published && `published ${document.published}`,
    counted(blocks.length, 'block'),
    counts(findings),
  ];
  await write(`${colors.bold(shown(document.title ?? document.origin))}\n`);
  await write(`${shown(about.filter((each) => each).join(' · '))}\n\n`);
  if (outline) await write(table(blocks, blockColumns(text), terminalWidth));
  else if (findings.length > 0) await write(table(findings, FINDING_COLUMNS, terminalWidth));
  else await write(`${nothingFound(document.language)}\n`);
  await write('\n');
};

const nothingFound = (language: string | null): string => {
  const name = unreadLanguage(language);
  return name === null
    ? 'Nothing found in it.'
    : `It is in ${name}; findings are read out of English alone. In a record it is found by a search.`;
};

const counts = (findings: readonly Finding[]): string =>
  [...Map.groupBy(findings, ({ kind }) => kind)].map(([kind, all]) => `${all.length} ${kind}`).join(', ') ||
  'no findings';

const FINDING_COLUMNS: readonly Column<Finding>[] = [
  { title: 'id', value: ({ id }) => shortId(id), color: colors.dim },
  { title: 'kind', value: ({ kind }) => kind },
  { title: 'date', value: dateOf, most: 21 },
  { title: 'what', value: (finding) => shown(whatOf(finding)), most: 24 },
  { title: 'who', value: (finding) => shown(whoOf(finding)), most: 32 },
  { title: 'words', value: ({ quote }) => shown(quote) },
];

const blockColumns = (text: string): readonly Column<Block>[] => [
  { title: 'start', value: ({ start }) => String(start), align: 'right' },
  { title: 'end', value: ({ end }) => String(end), align: 'right' },
  { title: 'kind', value: ({ kind }) => kind },
  { title: 'level', value: ({ level }) => String(level ?? ''), align: 'right' },
  { title: 'number', value: ({ number }) => shown(number ?? '') },
  { title: 'date', value: ({ date, dated }) => (date ? `${date}${dated === false ? ' (above)' : ''}` : ''), most: 30 },
  { title: 'words', value: ({ start, end }) => shown(text.slice(start, Math.min(end, start + 1000))) },
];
