import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { expect, test } from 'vitest';
import { ownPackBeside, withPackOption } from './pack-option.ts';
import { withRecordOption } from './record-options.ts';

const packsOf = async (...args: string[]): Promise<unknown> => {
  let packs: unknown;
  await withPackOption(withRecordOption(new Command('some')))
    .action(({ pack }: { readonly pack?: readonly string[] }) => {
      packs = pack;
    })
    .parseAsync(args, { from: 'user' });
  return packs;
};

test('the pack beside the record is taken where there is one and no other is named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-packs-'));
  const record = join(folder, 'record.sqlite');
  expect(await packsOf('--record', record)).toBeUndefined();
  mkdirSync(ownPackBeside(record));
  expect(await packsOf('--record', record)).toEqual([join(folder, 'desk-pack')]);
  expect(await packsOf('--record', record, '--pack', folder, '--pack', tmpdir())).toEqual([folder, tmpdir()]);
});
