import { XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { beforeAll, expect, test } from 'vitest';
import type { NameLens } from '../../link/names/name-lens.ts';
import { loadPacks } from '../../resources/load-packs.ts';
import { sampleIssue } from '../issue/sample-issue.ts';
import { publicClearance } from '../public-clearance.ts';
import { siteMaterial } from './material-from-record.ts';
import { HARMFUL, harmfulRecord, sampleMaterial } from './sample-site.ts';
import { linkFrom, siteAddress } from './site-address.ts';
import { stretchOf } from './site-context.ts';
import { siteFiles } from './site-files.ts';
import { siteThroughLens } from './site-through-lens.ts';

let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  files = new Map([...siteFiles(await sampleMaterial())].map(({ path, content }) => [path, content]));
});

const pages = () => [...files].filter(([path]) => path.endsWith('.html'));

/** Where a link of a page leads: the path in the site, and the id there. */
const targetOf = (page: string, href: string): { path: string; id: string | null } => {
  const { pathname, hash } = new URL(href, `https://site.invalid/${page}`);
  return { path: decodeURIComponent(pathname.slice(1)), id: hash ? decodeURIComponent(hash.slice(1)) : null };
};

test('every link and every place that it names is there', () => {
  const ids = new Map(
    pages().map(([path, html]) => [path, new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]))]),
  );
  for (const [page, html] of pages())
    for (const [, href] of html.matchAll(/ (?:href|src)="([^"]+)"/g)) {
      if (href!.startsWith('https://example.org/') || (href!.startsWith('https://') && page.includes('/edition-')))
        continue;
      const { path, id } = targetOf(page, href!.replaceAll('&amp;', '&'));
      expect(files.has(path), `${page} → ${href}`).toBe(true);
      if (id !== null) expect(ids.get(path), `${page} → ${href}`).toContain(id);
    }
});

test('ids stand once in a page', () => {
  for (const [path, html] of pages()) {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.length, path).toBe(new Set(ids).size);
  }
});

test('who hears the links alone is told of which words each says where', () => {
  const where = pages().flatMap(([, html]) => [...html.matchAll(/<a [^>]*>where<\/a>/g)].map(([tag]) => tag));
  expect(where.length).toBeGreaterThan(0);
  for (const tag of where) expect(tag).toMatch(/ aria-label="where it says: \S[^"]{3,90}"/);
});

test('words of documents stay words', () => {
  for (const [path, html] of pages()) {
    expect(html, path).not.toMatch(/<img|<script>document|onerror="|href="javascript/i);
    expect(html, path).not.toMatch(/[\u202A-\u202E]/);
  }
  expect(files.get('search-index.js')).not.toContain('</script');
  expect(files.get('chronicle/2024-05.html')).toContain(
    '&lt;script&gt;document.title = &quot;broken&quot;&lt;/script&gt;',
  );
});

test('beside each page lies its data, and paths of the desk’s disk are not in it', () => {
  for (const [path] of pages()) expect(() => JSON.parse(files.get(path.replace(/html$/, 'json'))!), path).not.toThrow();
  for (const [path, content] of files) expect(content.includes('/home/ana'), path).toBe(false);
});

test('feeds are read by another reader, their items lead somewhere', () => {
  for (const name of ['feed', 'chronicle/feed']) {
    const atom = files.get(`${name}.atom`)!;
    expect(XMLValidator.validate(atom)).toBe(true);
    const { entries } = parseAtomFeed(atom);
    const { items } = parseJsonFeed(JSON.parse(files.get(`${name}.json`)!));
    expect(entries!.length).toBeGreaterThan(1);
    expect(items!.length).toBe(entries!.length);
    for (const item of items!) expect(files.has(targetOf(name, item.url!).path), item.url).toBe(true);
  }
});

test('each kind of page has what it is for', () => {
  const html = (path: string) => files.get(path)!;
  expect(html('issues/2024-10/index.html')).toContain('edition-2.html');
  expect(html('chronicle/2023.html')).toContain('The first point');
  expect(html('chronicle/undated.html')).toContain('no date given');
  expect(html('figures/index.html')).toMatch(/<svg[^>]+role="img"/);
  expect(html('figures/index.html')).toContain('disagrees');
  expect(html('claims/index.html')).toContain('the convoy crossed the river');
  expect(html('actors/azerbaijan.html')).toContain('Does and says');
  expect([...files.keys()].some((path) => /^ledger\/(?!index)/.test(path))).toBe(true);
});

test('labels are words and not codes, and an agreement has all that was undertaken under it', () => {
  const chronicle = files.get('chronicle/2024-05.html')!;
  expect(chronicle).toContain('<span class="tag">meeting</span>');
  expect(chronicle).not.toContain('<span class="tag">consult</span>');
  expect(files.get('chronicle/feed.atom')).toMatch(/<title>[^<]*: meeting \(alleged\)<\/title>/);
  const ledgers = [...files].filter(([path]) => /^ledger\/(?!index).*html$/.test(path)).map(([, html]) => html);
  expect(ledgers.some((html) => html.includes('7 undertakings') && html.match(/<li><q>/g)?.length === 7)).toBe(true);
});

test('the same material gives the same bytes', async () => {
  for (const { path, content } of siteFiles(await sampleMaterial())) expect(files.get(path)).toBe(content);
});

test('a document that may not be published is nowhere, nor an issue that cites it', async () => {
  const record = await harmfulRecord();
  const secret = (await record.documents()).find(({ title }) => title === HARMFUL[3])!;
  await record.desk.handling.set(secret.id, { collection: null, mark: 'green', embargo: null });
  const issue = sampleIssue();
  await record.issues.create('2024-10', { content: issue, who: 'ana', at: '2024-11-01T00:00:00Z', note: null });
  const { material, leftOut } = await siteMaterial(record, loadPacks(), {
    title: 'Site',
    at: '2026-01-02T03:04:05Z',
    address: 'https://monitor.example/',
    engine: 'x',
    drafts: true,
    acceptedOnly: false,
    clearance: publicClearance('2026-01-02'),
  });
  await record.close();
  expect(leftOut).toEqual({ documents: 1, issues: ['2024-10'] });
  for (const { path, content } of siteFiles(material)) {
    expect(content.includes(secret.id), path).toBe(false);
    expect(path).not.toContain(secret.id.slice(0, 16));
    expect(content.includes('SUM(A1)</q>'), path).toBe(false);
  }
});

test('who of the desk judged, marked or corrected is told nowhere', () => {
  for (const [path, content] of files) expect(content, path).not.toMatch(/"(?:ana|bela)"/);
});

test('addresses are the same on every disk', () => {
  expect(siteAddress.actor('../../etc')).toMatch(/^actors\/x-[0-9a-f]{16}\.html$/);
  expect(siteAddress.agreement('con')).toMatch(/^ledger\/x-/);
  expect(siteAddress.dossier('peace-treaty')).toBe('dossiers/peace-treaty.html');
  expect(linkFrom('actors/a.html', 'index.html')).toBe('../index.html');
  expect(stretchOf({ date: '2024-10-30/2024-11-02', earliest: '2024-10-30', latest: '2024-11-02' })).toBe('2024-10');
  expect(stretchOf({ date: '2020/..', earliest: '2020-01-01', latest: '9999-12-31' })).toBe('2020');
});

test('a site in a style of names has them everywhere but in the words of sources', async () => {
  const material = await sampleMaterial();
  const known = material.findings.flatMap(({ finding }) => (finding.kind === 'event' ? finding.actor : []))[0]!;
  const lens: NameLens = {
    style: 'test',
    party: ({ name }) => (name === known.name ? 'Renamed One' : name),
    place: ({ name }) => name,
  };
  const renamed = siteThroughLens(material, lens);
  expect(renamed.chronicle.length).toBe(material.chronicle.length);
  expect(renamed.chronicle.flatMap(({ actors }) => actors)).toContain('Renamed One');
  expect(renamed.chronicle.flatMap(({ actors }) => actors)).not.toContain(known.name);
  expect(renamed.findings.map(({ finding }) => finding.quote)).toEqual(
    material.findings.map(({ finding }) => finding.quote),
  );
  const page = [...siteFiles(renamed)].find(({ path }) => path === 'actors/index.html')!;
  expect(page.content).toContain('Renamed One');
});
