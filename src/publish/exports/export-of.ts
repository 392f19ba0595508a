import { type SampleDocument, sampleDocument } from '../../record/sample-analysis.ts';
import { SqliteRecord } from '../../record/sqlite/sqlite-record.ts';
import { loadPacks } from '../../resources/load-packs.ts';
import { exportFromRecord } from './export-from-record.ts';
import { exportNamed } from './exports.ts';

/** What a format makes of these documents. For tests. */
export const exportedBytes = async (name: string, ...documents: readonly SampleDocument[]): Promise<Buffer> => {
  const record = SqliteRecord.open(':memory:', 'write');
  for (const document of documents) await record.add(sampleDocument(document));
  const pieces = await Array.fromAsync(
    exportFromRecord(record, exportNamed(name)!, {
      filter: {},
      knowledge: () => loadPacks(),
      at: '2026-01-02T03:04:05Z',
      title: 'Test',
    }),
  );
  await record.close();
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece)));
};

/** The same as text. For tests. */
export const exportOf = async (name: string, ...documents: readonly SampleDocument[]): Promise<string> =>
  (await exportedBytes(name, ...documents)).toString('utf8');

/** RFC 4180 as a reader has it, by itself: rows of cells. For tests. */
export const csvRows = (text: string): string[][] => {
  const rows: string[][] = [[]];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
    if (match[3] === '') break;
  }
  return rows.filter((row) => row.length > 1 || row[0] !== '');
};

/** The same as objects by the names of the columns. For tests. */
export const csvObjects = (text: string): Record<string, string>[] => {
  const [head, ...rows] = csvRows(text);
  return rows.map((row) => Object.fromEntries(head!.map((name, i) => [name, row[i] ?? ''])));
};
