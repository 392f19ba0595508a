import type { FindingKind } from '../../kinds/finding.ts';
import type { ExportFormat } from './export-format.ts';

/** The kinds of findings that a format is given: those asked for that it takes. Empty when it takes none of them. */
export const kindsFor = (
  { kinds: taken }: Pick<ExportFormat, 'kinds'>,
  asked: readonly FindingKind[] | undefined,
): readonly FindingKind[] | undefined =>
  taken === null ? asked : asked === undefined ? taken : asked.filter((kind) => taken.includes(kind));
