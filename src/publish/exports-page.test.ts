import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FINDING_KINDS } from '../kinds/finding.ts';
import { CHRONICLE_COLUMNS } from './chronicle.ts';
import { flatFields } from './flatten-finding.ts';

const text = readFileSync(new URL('../../docs/record.md', import.meta.url), 'utf8');

const section = (name: string): string => text.split(/^### /m).find((part) => part.startsWith(`${name}\n`)) ?? '';

test('docs/record.md describes every field of every kind that is exported', () => {
  const common = section('fields of every kind');
  for (const kind of FINDING_KINDS)
    for (const field of flatFields(kind)) {
      expect(common + section(kind), `${kind}.${field}`).toContain(`\`${field}\``);
    }
});

test('docs/record.md describes every column of the chronicle', () => {
  for (const column of CHRONICLE_COLUMNS) expect(section('the chronicle')).toContain(`\`${column}\``);
});
