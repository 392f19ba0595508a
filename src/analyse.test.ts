import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { readSource } from './intake/read-source.ts';
import type { Analysis } from './kinds/analysis.ts';
import { Block } from './kinds/block.ts';
import { DocumentRecord } from './kinds/document.ts';
import { Finding } from './kinds/finding.ts';
import { loadResources } from './resources/load-resources.ts';

const resources = await loadResources();

const read = async (path: string): Promise<Analysis> => {
  const bytes = readFileSync(path);
  const source = await readSource(bytes, { name: path, mediaType: null });
  const id = createHash('sha256').update(bytes).digest('hex');
  return analyse(source, { id, origin: path, size: bytes.length }, resources);
};

/** What holds of every analysis, whatever the document. */
const holds = ({ document, text, blocks, findings }: Analysis): void => {
  DocumentRecord.parse(document);
  for (const block of blocks) Block.parse(block);
  for (const finding of findings) {
    Finding.parse(finding);
    expect(text.slice(finding.start, finding.end)).toBe(finding.quote);
    expect(finding.quote.trim()).not.toBe('');
    const block = blocks[finding.block]!;
    expect(finding.start).toBeGreaterThanOrEqual(block.start);
    if (finding.kind === 'statement' && finding.cueStart !== null)
      expect(text.slice(finding.cueStart, finding.cueEnd!)).toBe(finding.cue);
    if (finding.kind === 'statement' && finding.within !== null)
      expect(findings.some(({ id }) => id === finding.within)).toBe(true);
    if (finding.kind === 'figure' && finding.sameAs !== null)
      expect(findings.some(({ id }) => id === finding.sameAs)).toBe(true);
  }
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
};

const SAMPLES = globSync('samples/*').sort();
const SHARED = existsSync('../shared/documents') ? globSync('../shared/documents/*/*.txt').sort() : [];

describe('analyse', () => {
  it.each(SAMPLES)('gives findings of %s that stand where they say', async (path) => {
    const analysis = await read(path);
    holds(analysis);
    expect(analysis.findings.length).toBeGreaterThan(0);
  });

  it.skipIf(SHARED.length === 0)('holds over all shared documents (needs ../shared/documents)', async () => {
    for (const path of SHARED) holds(await read(path));
  });

  it('gives the same findings with the same identities every time', async () => {
    const first = await read(SAMPLES[0]!);
    const second = await read(SAMPLES[0]!);
    expect(second).toEqual(first);
  });

  it('names who publishes at the address of a page by the packs, else by its site', async () => {
    const publisherOf = async (address: string) => {
      const bytes = Buffer.from(`---\ntitle: Talks\nsource: ${address}\n---\n\nThe ministers met in Oslo on Monday.`);
      const source = await readSource(bytes, { name: 'talks.md', mediaType: null });
      return analyse(source, { id: 'a'.repeat(64), origin: 'talks.md', size: bytes.length }, resources).document
        .publisher;
    };
    expect(await publisherOf('https://www.reuters.com/world/talks')).toBe('Reuters');
    expect(await publisherOf('https://edition.cnn.com/talks')).toBe('CNN');
    expect(await publisherOf('https://reuters.example/talks')).toBe('reuters.example');
  });

  it('keeps a title and publisher in capitals in the usual letters, and the text as it is printed', async () => {
    const bytes = Buffer.from('# NORLAND AND THE LAKES IN SPRING\n\nThe ministers of Norland met in Oslo on Monday.');
    const source = await readSource(bytes, { name: 'spring.md', mediaType: null });
    const facts = {
      id: 'a'.repeat(64),
      origin: 'spring.md',
      size: bytes.length,
      publisher: 'NORTHERN LAKES INSTITUTE',
    };
    const { document, text } = analyse(source, facts, resources);
    expect(document).toMatchObject({
      title: 'Norland and the Lakes in Spring',
      publisher: 'Northern Lakes Institute',
    });
    expect(text).toContain('NORLAND AND THE');
  });

  it('reads the outline alone of a language that it has no engine for', async () => {
    const source = await readSource(
      Buffer.from(
        'Bakıda keçirilən görüşdə tərəflər sülh müqaviləsi layihəsini müzakirə ediblər. Görüş iki saat davam edib.',
      ),
      { name: 'x.txt', mediaType: null },
    );
    const { document, findings } = analyse(source, { id: '0'.repeat(64), origin: 'x.txt', size: 1 }, resources);
    expect(document.language).toBe('az');
    expect(findings).toEqual([]);
  });
});
