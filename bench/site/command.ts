import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeFolderWhole } from '../../src/cli/write-folder-whole.ts';
import { publicClearance } from '../../src/publish/public-clearance.ts';
import { siteMaterial } from '../../src/publish/site/material-from-record.ts';
import { siteFiles } from '../../src/publish/site/site-files.ts';
import { SqliteRecord } from '../../src/record/sqlite/sqlite-record.ts';
import { loadPacks } from '../../src/resources/load-packs.ts';
import { temporaryFolder } from '../../src/resources/passing-path.ts';
import { bytesOfDocument, manyFindings } from '../exports/many-findings.ts';
import type { Bench } from '../main.ts';

/** Writes the site of a made-up record: what is read from the record, and what is written. */
export const bench: Bench = {
  summary: 'site [--findings N] [--json]: seconds to write the site of so many findings',
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: { findings: { type: 'string', default: '1000' }, json: { type: 'boolean' } },
    });
    const record = SqliteRecord.open(':memory:', 'write');
    const { findings, documents } = manyFindings(Number(values.findings));
    for (const [number, document] of [...documents.values()].entries()) {
      const own = findings.filter(({ finding }) => finding.document === document.id).map(({ finding }) => finding);
      const text = own.map(({ quote }) => quote).join('\n');
      const blocks = own.map(({ quote }, i) => ({
        kind: 'paragraph' as const,
        start: i * (quote.length + 1),
        end: i * (quote.length + 1) + quote.length,
        level: null,
        number: null,
        date: null,
        dated: null,
        body: i * (quote.length + 1),
        repeats: null,
        speaker: null,
      }));
      await record.add({
        analysis: { document, text, blocks, findings: own },
        original: bytesOfDocument(number),
        engine: 'bench',
        at: '2026-01-01T00:00:00Z',
      });
    }
    const knowledge = loadPacks();
    using folder = temporaryFolder('chancery-bench-');
    const from = performance.now();
    const { material } = await siteMaterial(record, knowledge, {
      title: 'Bench',
      at: '2026-01-01T00:00:00Z',
      address: null,
      engine: 'bench',
      drafts: false,
      acceptedOnly: false,
      clearance: publicClearance('2026-01-01'),
    });
    const read = performance.now();
    const files = await writeFolderWhole(join(folder.path, 'site'), siteFiles(material));
    const written = performance.now();
    await record.close();
    const seconds = { reading: (read - from) / 1000, writing: (written - read) / 1000 };
    if (values.json) console.log(JSON.stringify({ findings: findings.length, files, ...seconds }));
    else
      console.log(
        `${findings.length} findings, ${files} files: read in ${seconds.reading.toFixed(2)} s, written in ${seconds.writing.toFixed(2)} s`,
      );
    return 0;
  },
};
