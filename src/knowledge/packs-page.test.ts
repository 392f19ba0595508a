import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PackActor, PackAgreement, PackManifest, PackOffice, PackPlace, PackTerm, PackThread } from './pack-file.ts';

const page = readFileSync(new URL('../../docs/packs.md', import.meta.url), 'utf8');

/** The fields in the table under a heading of docs/packs.md. */
const documented = (heading: string): readonly string[] => {
  const section = page.split(`### ${heading}\n`)[1]?.split('\n#')[0] ?? '';
  return [...section.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]!);
};

describe('docs/packs.md', () => {
  it.each([
    ['pack.yaml', PackManifest],
    ['actors', PackActor],
    ['places', PackPlace],
    ['agreements', PackAgreement],
    ['terms', PackTerm],
    ['threads', PackThread],
    ['offices', PackOffice],
  ])('describes every field of %s and no other', (heading, schema) => {
    expect([...documented(heading)].sort()).toEqual(Object.keys(schema.shape).sort());
  });
});
