import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from './read-source.ts';

const SAMPLE = join(import.meta.dirname, '../../samples/note-detainees-missing-mines.docx');
const OFFICE = '/usr/bin/soffice';

describe.skipIf(!existsSync(OFFICE))('what a word processor writes (needs LibreOffice)', () => {
  it.each(['odt', 'rtf'])(
    'has the same text and marks as .%s as it has as .docx',
    { timeout: 120_000 },
    async (ending) => {
      const folder = mkdtempSync(join(tmpdir(), 'chancery-office-'));
      execFileSync(
        OFFICE,
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          ending,
          '--outdir',
          folder,
          SAMPLE,
        ],
        { stdio: 'ignore' },
      );
      const read = async (path: string) => {
        const { text, marks } = await readSource(readFileSync(path), { name: path, mediaType: null });
        return {
          text,
          marks: marks.map(({ role, level, number, start, end }) => ({ role, level, number, start, end })),
        };
      };
      expect(await read(join(folder, `note-detainees-missing-mines.${ending}`))).toEqual(await read(SAMPLE));
    },
  );
});
