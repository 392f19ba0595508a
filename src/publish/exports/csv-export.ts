import { FINDING_KINDS } from '../../kinds/finding.ts';
import { csvHead, findingColumns, findingRows } from '../csv.ts';
import { flatFields } from '../flatten-finding.ts';
import type { ExportWriter } from './export-format.ts';
import { fieldWhat } from './field-descriptions.ts';
import { inChunks } from './in-chunks.ts';

/** Every field of every kind once, with what it holds. */
export const FINDING_FIELDS = [
  ...new Map(
    FINDING_KINDS.flatMap((kind) =>
      flatFields(kind).map((name) => [name, { name, what: fieldWhat(kind, name) }] as const),
    ).toReversed(),
  ).values(),
].toReversed();

/** RFC 4180, one finding a row, the columns of the kinds that are asked for. */
export const csvExport: ExportWriter = {
  fields: FINDING_FIELDS,
  async *write(findings, { kinds }) {
    const columns = findingColumns(kinds);
    yield csvHead(columns);
    for await (const some of inChunks(findings))
      yield findingRows(
        some.map(({ finding }) => finding),
        columns,
      );
  },
};
