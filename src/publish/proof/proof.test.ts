import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { Issue } from '../../kinds/issue.ts';
import { event, party, sampleDocument, statement } from '../../record/sample-analysis.ts';
import { SqliteRecord } from '../../record/sqlite/sqlite-record.ts';
import { loadPacks } from '../../resources/load-packs.ts';
import { publishIssue } from '../issue/publish-issue.ts';
import { zipOf } from '../zip-of.ts';
import { NotPublished, proofFromRecord } from './proof-from-record.ts';

const CHROMIUM = '/usr/bin/chromium';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HARM = '<img src=x onerror="document.title=\'broken\'">';
const text = `The envoys met in the valley 😀 on 3 May. The envoy said that ${HARM} was false.`;

const publishedRecord = async (): Promise<SqliteRecord> => {
  const record = SqliteRecord.open(':memory:', 'write');
  const entry = sampleDocument({
    text,
    document: { title: HARM, publisher: 'Sample Desk', published: '2024-05-04', origin: '/home/ana/notes/report.txt' },
    drafts: (quote) => [
      event(quote('The envoys met in the valley 😀 on 3 May'), { date: '2024-05-03', actor: [party('Envoys')] }),
      statement(quote(`${HARM} was false`), { speaker: [party('The envoy')] }),
    ],
  });
  await record.add(entry);
  const [first, second] = entry.analysis.findings;
  const by = { who: 'ana', at: '2024-06-01T10:00:00Z' };
  await record.decide({
    finding: first!.id,
    action: 'accept',
    changes: null,
    into: null,
    undoes: null,
    reason: 'seen',
    ...by,
  });
  const { document } = first!;
  const issue = Issue.parse({
    masthead: { name: 'Lowland Monitor' },
    title: 'Lowland Monitor: May 2024',
    period: '2024-05',
    parts: [
      {
        id: 'p1',
        kind: 'summary',
        title: 'Summary',
        blocks: [
          {
            id: 'b1',
            kind: 'paragraph',
            sentences: [first!, second!].map((finding, i) => ({
              id: `s${i}`,
              runs: [{ text: finding.quote, quoted: true, citations: [finding.id] }],
            })),
          },
        ],
      },
    ],
    citations: [first!, second!].map(({ id, start, end, quote }) => ({
      finding: id,
      document,
      start,
      end,
      quote,
      page: null,
      seen: 'x',
      hash: createHash('sha256').update(quote).digest('hex'),
    })),
    sources: [{ document, publisher: 'Sample Desk', title: HARM, published: '2024-05-04', origin: 'report.txt' }],
  });
  const { version } = await record.issues.create('2024-05', { content: issue, note: null, ...by });
  await publishIssue(record, loadPacks(), '2024-05', { seen: version, despite: 'a sample', ...by });
  return record;
};

const proof = async (originals: boolean, anonymous = false) => {
  const record = await publishedRecord();
  try {
    return await proofFromRecord(record, {
      issue: '2024-05',
      edition: null,
      originals,
      anonymous,
      packs: [{ name: 'world', version: '1' }],
      program: 'chancery@0',
    });
  } finally {
    await record.close();
  }
};

test('a bundle holds every part with its hash, and has the same bytes each time', async () => {
  const { zip, manifest, edition } = await proof(false);
  expect(edition).toBe(1);
  expect(Buffer.from((await proof(false)).zip).equals(zip)).toBe(true);
  const files = unzipSync(zip);
  const said = JSON.parse(strFromU8(files['manifest.json']!));
  expect(createHash('sha256').update(files['manifest.json']!).digest('hex')).toBe(manifest);
  expect(said).toMatchObject({
    format: 'chancery-proof@1',
    issue: '2024-05',
    edition: 1,
    engines: ['sample@1'],
    packs: [{ name: 'world' }],
    despite: 'a sample',
    by: 'ana',
  });
  expect(said.files.map(({ path }: { path: string }) => path).toSorted()).toEqual(
    Object.keys(files)
      .filter((path) => path !== 'manifest.json')
      .toSorted(),
  );
  for (const { path, sha256, bytes } of said.files) {
    expect(files[path]!.length).toBe(bytes);
    expect(createHash('sha256').update(files[path]!).digest('hex')).toBe(sha256);
  }
  expect(createHash('sha256').update(files['issue.json']!).digest('hex')).toBe(
    JSON.parse(strFromU8(files['seal.json']!)).content,
  );
  expect(JSON.parse(strFromU8(files['decisions.json']!))).toMatchObject([
    { action: 'accept', who: 'ana', reason: 'seen' },
  ]);
  for (const [path, content] of Object.entries(files))
    expect(strFromU8(content).includes('/home/ana'), path).toBe(false);
  expect(
    Object.keys(unzipSync((await proof(true)).zip)).filter((path) => /^(originals|texts)\//.test(path)),
  ).toHaveLength(2);
});

test('an anonymous bundle has numbers in place of those who decided and published', async () => {
  const files = unzipSync((await proof(false, true)).zip);
  expect(JSON.parse(strFromU8(files['decisions.json']!))).toMatchObject([{ action: 'accept', who: 'analyst 1' }]);
  expect(JSON.parse(strFromU8(files['manifest.json']!))).toMatchObject({ by: 'analyst 1' });
  for (const [path, content] of Object.entries(files)) expect(/\bana\b/.test(strFromU8(content)), path).toBe(false);
});

test('only what went out is proved', async () => {
  const record = await publishedRecord();
  const options = { edition: 2, originals: false, packs: [], program: 'x' };
  await expect(proofFromRecord(record, { ...options, issue: '2024-05' })).rejects.toThrow(
    'no such edition; there are: 1',
  );
  await expect(proofFromRecord(record, { ...options, issue: '2024-06' })).rejects.toThrow(NotPublished);
  await record.close();
});

describe.skipIf(!existsSync(CHROMIUM))('verify.html in Chromium, from a folder (needs Debian’s chromium)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-proof-'));
  const page = join(folder, 'verify.html');
  const original = Buffer.from(text);
  let files: Record<string, Uint8Array>;
  let whole: Record<string, Uint8Array>;
  let browser: Browser;

  beforeAll(async () => {
    files = unzipSync((await proof(false)).zip);
    whole = unzipSync((await proof(true)).zip);
    writeFileSync(page, files['verify.html']!);
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
    });
  });
  afterAll(() => browser?.close());

  /** Gives the page files, and returns its verdict and what it says of each fault. */
  const verdict = async (
    given: Record<string, Uint8Array>,
    open?: (page: Page) => Promise<void>,
  ): Promise<{ verdict: string; bad: string }> => {
    const tab = await (
      await browser.newContext({ viewport: { width: 380, height: 800 }, bypassCSP: open !== undefined })
    ).newPage();
    const asked: string[] = [];
    const faults: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    tab.on('pageerror', (error) => faults.push(String(error)));
    await tab.goto(pathToFileURL(page).href);
    await tab.locator('#files').setInputFiles(
      Object.entries(given).map(([name, bytes]) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(bytes),
      })),
    );
    await tab.waitForFunction(() => !['', 'Checking …'].includes(document.querySelector('#verdict')!.textContent!));
    const found = {
      verdict: (await tab.locator('#verdict').textContent())!,
      bad: (await tab.locator('li:has(b.bad)').allTextContents()).join('\n'),
    };
    expect(asked).toEqual([pathToFileURL(page).href]);
    expect(faults).toEqual([]);
    expect(await tab.title()).toBe('Check a proof');
    expect(await tab.locator('img').count()).toBe(0);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
    await open?.(tab);
    await tab.context().close();
    return found;
  };

  it('a true bundle holds; without the original one check is open', async () => {
    expect(await verdict({ 'p.zip': zipOf(files) })).toEqual({ verdict: '✓ All 17 checks hold; 2 are open', bad: '' });
    expect((await verdict({ 'p.zip': zipOf(files), 'report.txt': original })).verdict).toBe(
      '✓ All 18 checks hold; 1 is open',
    );
    expect((await verdict({ 'p.zip': zipOf(whole) })).verdict).toMatch(/^✓ All \d+ checks hold; 1 is open$/);
  });

  it.each<[string, (files: Record<string, Uint8Array>) => Record<string, Uint8Array>, string]>([
    [
      'a word of the issue',
      (from) => ({ ...from, 'issue.json': Buffer.from(strFromU8(from['issue.json']!).replaceAll('valley', 'forest')) }),
      'issue.json',
    ],
    ['a missing file', ({ 'decisions.json': _, ...rest }) => ({ ...rest, 'decisions.json2': new Uint8Array() }), ''],
    [
      'a file that is not listed',
      (from) => ({ ...from, 'more.txt': Buffer.from('x') }),
      'The manifest does not list it',
    ],
    [
      'a word of the issue with a manifest that was made to fit',
      (from) => {
        const issue = Buffer.from(strFromU8(from['issue.json']!).replaceAll('valley', 'forest'));
        const manifest = JSON.parse(strFromU8(from['manifest.json']!));
        for (const file of manifest.files)
          if (file.path === 'issue.json')
            Object.assign(file, { bytes: issue.length, sha256: createHash('sha256').update(issue).digest('hex') });
        return { ...from, 'issue.json': issue, 'manifest.json': Buffer.from(JSON.stringify(manifest)) };
      },
      'The words are not those that were sealed',
    ],
    [
      'an original',
      (from) =>
        Object.fromEntries(
          Object.entries(from).map(([path, bytes]) => [
            path,
            path.startsWith('originals/') ? Buffer.from('other') : bytes,
          ]),
        ),
      'originals/',
    ],
  ])('tells when %s was tampered with', async (_, tamper, says) => {
    const found = await verdict({ 'p.zip': zipOf(tamper(whole)) });
    expect(found.verdict).toMatch(/^✗ /);
    expect(found.bad).toContain(says);
  });

  it('says so when it is given no bundle, or a broken one', async () => {
    expect((await verdict({ 'a.txt': original })).verdict).toBe('Now give the bundle, a .zip file.');
    expect((await verdict({ 'p.zip': zipOf(files).slice(0, 500) })).verdict).toContain('this is no ZIP archive');
  });

  it('is accessible, with results shown', async () => {
    await verdict({ 'p.zip': zipOf(files) }, async (tab) => {
      await tab.evaluate(AXE);
      const found = await tab.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
        return (await axe.run()).violations.map(({ id }) => id);
      });
      expect(found).toEqual([]);
    });
  });
});
