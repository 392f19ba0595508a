import { findingLine } from '../json-lines.ts';
import { FINDING_FIELDS } from './csv-export.ts';
import type { ExportWriter } from './export-format.ts';
import { inChunks } from './in-chunks.ts';

/** One finding a line, with the fields of its kind. */
export const jsonLinesExport: ExportWriter = {
  fields: FINDING_FIELDS,
  async *write(findings) {
    for await (const some of inChunks(findings)) yield some.map(({ finding }) => findingLine(finding)).join('');
  },
};
