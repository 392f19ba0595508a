import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gather } from '../../src/registry/gather.ts';
import type { Gathered } from '../../src/registry/gathered.ts';
import { givenMetadata } from '../../src/registry/json-lines.ts';
import { readCorpus } from '../scale/corpus-like.ts';
import type { ListedPair } from './listed-pair.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Where the listed documents lie, those aside that are items of the corpus. */
const FOLDERS = ['../shared/documents/reference', '../shared/documents/other', 'samples'];

/** The documents of which pairs speak, and the names of those that are not there. */
export interface ListedDocuments {
  readonly sources: AsyncIterable<Gathered>;
  readonly missing: readonly string[];
}

export const listedDocuments = (pairs: readonly ListedPair[]): ListedDocuments => {
  const names = [...new Set(pairs.flatMap(({ first, second }) => [first.document, second.document]))].sort();
  const paths = new Map(
    names.map((name) => [name, FOLDERS.map((folder) => join(ROOT, folder, name)).find(existsSync) ?? null] as const),
  );
  const others = new Set(names.filter((name) => paths.get(name) === null));
  const items = others.size > 0 ? (readCorpus() ?? []).filter(({ id }) => others.has(id)) : [];
  for (const { id } of items) others.delete(id);
  return {
    missing: [...others],
    sources: (async function* () {
      yield* gather([...paths.values()].flatMap((path) => path ?? []));
      const encoder = new TextEncoder();
      for (const item of items)
        yield {
          origin: item.id,
          name: item.id,
          bytes: encoder.encode(item.text),
          mediaType: 'text/plain',
          encoding: 'utf-8',
          metadata: givenMetadata({ ...item }),
        };
    })(),
  };
};
