import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { analyse, type ReadingResources } from '../../src/analyse.ts';
import { readSource } from '../../src/intake/read-source.ts';
import type { Analysis } from '../../src/kinds/analysis.ts';
import type { Finding } from '../../src/kinds/finding.ts';
import { loadResources } from '../../src/resources/load-resources.ts';

let resources: Promise<ReadingResources> | null = null;

/** The document at `path`, read to the end; models and packs are loaded once. */
export const analyseFile = async (path: string): Promise<Analysis> => {
  resources ??= loadResources();
  const bytes = readFileSync(path);
  const source = await readSource(bytes, { name: path, mediaType: null });
  const facts = { id: createHash('sha256').update(bytes).digest('hex'), origin: path, size: bytes.length };
  return analyse(source, facts, await resources);
};

/** Everything that Chancery reads out of the document at `path`. */
export const predict = async (path: string): Promise<readonly Finding[]> => (await analyseFile(path)).findings;
