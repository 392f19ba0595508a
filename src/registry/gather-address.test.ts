import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../intake/intake-limits.ts';
import { readSource } from '../intake/read-source.ts';
import { gather } from './gather.ts';
import type { GatherOptions } from './gather-options.ts';
import { type Gathered, isFailure } from './gathered.ts';
import { isPrivateAddress } from './private-address.ts';

const LONG = 'The ministers met in Tbilisi and spoke about the roads between their countries. '.repeat(8).trim();
const PAGE = `<!doctype html><html><head><title>Talks</title></head><body><nav><a href="/">Home</a></nav><article><p>${LONG}</p></article></body></html>`;
const RUSSIAN = 'Встреча прошла в Москве. Стороны обсудили дороги.';

let server: Server;
let base = '';
const requests: string[] = [];

const rss = () => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Sample Wire</title><link>${base}</link><language>en-us</language>
<item><title>Full item</title><link>${base}/never-fetched</link><pubDate>Thu, 24 Oct 2024 23:30:00 +0400</pubDate><content:encoded><![CDATA[<p>${LONG}</p>]]></content:encoded></item>
<item><title>Short item</title><link>${base}/page</link><pubDate>Fri, 25 Oct 2024 08:00:00 GMT</pubDate><description>In short.</description></item>
<item><title>Lost item</title><link>${base}/missing</link><description>Gone.</description></item></channel></rss>`;
const atom =
  () => `<feed xmlns="http://www.w3.org/2005/Atom"><title>Sample Atom</title><id>urn:x</id><updated>2024-10-24T10:00:00Z</updated>
<entry><title>Entry</title><id>urn:x:1</id><link rel="alternate" href="/page"/><published>2024-10-23T10:00:00Z</published><updated>2024-10-24T10:00:00Z</updated><author><name>A. Writer</name></author><content type="html">&lt;p&gt;${LONG}&lt;/p&gt;</content></entry></feed>`;
const rdf =
  () => `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${base}"><title>Sample RDF</title><link>${base}</link></channel><item rdf:about="${base}/page"><title>RDF item</title><link>${base}/page</link><dc:date>2024-10-24</dc:date></item></rdf:RDF>`;
const json = () =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Sample JSON',
    items: [{ id: '7', title: 'Text item', content_text: LONG, date_published: '2024-10-24T10:00:00Z' }],
  });

const paper = () => new Uint8Array(NodeCompiler.create().pdf({ mainFileContent: `= Paper\n${LONG}` }));

const answer: RequestListener = (request, response) => {
  const send = (type: string, body: string | Uint8Array, headers: Record<string, string> = {}) =>
    response.writeHead(200, { 'content-type': type, ...headers }).end(body);
  requests.push(request.url!);
  const routes: Record<string, () => unknown> = {
    '/page': () => send('text/html; charset=utf-8', PAGE),
    '/paper': () => send('text/html', paper()),
    '/rss': () => send('application/rss+xml', rss()),
    '/atom': () => send('text/xml', atom()),
    '/rdf': () => send('application/xml', rdf()),
    '/json': () => send('application/json', json()),
    '/laughs': () => send('text/xml', '<?xml version="1.0"?><rss version="2.0"><!DOCTYPE x [<!ENTITY a "ha">]></rss>'),
    '/gzip': () => send('text/html', gzipSync(PAGE), { 'content-encoding': 'gzip' }),
    '/bomb': () => send('text/html', gzipSync(Buffer.alloc(20_000_000, 'a ')), { 'content-encoding': 'gzip' }),
    '/koi': () => send('text/plain; charset=koi8-r', iconv.encode(RUSSIAN, 'koi8-r')),
    '/wrong': () => send('application/octet-stream', PAGE),
    '/picture': () => send('image/png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])),
    '/nothing': () => send('text/html', ''),
    '/announced': () => response.writeHead(200, { 'content-length': '999999999' }).write('a'),
    '/endless': () => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      const timer = setInterval(() => response.write('word '.repeat(100_000)), 1);
      response.on('close', () => clearInterval(timer));
    },
    '/slow': () => response.writeHead(200).write('a'),
    '/moved': () => response.writeHead(302, { location: '/page' }).end(),
    '/loop': () => response.writeHead(302, { location: '/loop' }).end(),
    '/elsewhere': () => response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  };
  (routes[request.url!] ?? (() => response.writeHead(404).end('nothing here')))();
};

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const all = async (paths: string[], options: Partial<GatherOptions> = {}) => {
  const found: Gathered[] = [];
  for await (const gathered of gather(
    paths.map((path) => base + path),
    options,
  ))
    found.push(gathered);
  return found;
};
const one = async (path: string, options: Partial<GatherOptions> = {}) => {
  const [gathered, ...more] = await all([path], options);
  expect(more).toEqual([]);
  if (isFailure(gathered!)) throw gathered.error;
  return { gathered: gathered!, source: await readSource(gathered!.bytes, gathered!) };
};
const error = async (path: string, options: Partial<GatherOptions> = {}) => {
  const [gathered] = await all([path], options);
  return isFailure(gathered!) ? gathered.error : null;
};

describe('gather from addresses', () => {
  it('fetches a page, following a redirect', async () => {
    const { gathered, source } = await one('/moved');
    expect(gathered.origin).toBe(`${base}/page`);
    expect(source).toMatchObject({ text: LONG, mediaType: 'text/html', metadata: { title: 'Talks' } });
  });

  it('tells a PDF and a page by their content, whatever the server calls them', async () => {
    expect((await one('/paper')).source).toMatchObject({ mediaType: 'application/pdf' });
    expect((await one('/wrong')).source).toMatchObject({ mediaType: 'text/html', text: LONG });
  });

  it('decodes by the charset of the header, and unpacks gzip', async () => {
    expect((await one('/koi')).source).toMatchObject({ text: RUSSIAN, encoding: 'koi8-r' });
    expect((await one('/gzip')).source.text).toBe(LONG);
  });

  it('takes the items of an RSS feed: whole ones as they are, short ones from their links', async () => {
    requests.length = 0;
    const [full, short, lost] = await all(['/rss']);
    expect(full).toMatchObject({
      origin: `${base}/never-fetched`,
      metadata: {
        title: 'Full item',
        publisher: 'Sample Wire',
        published: '2024-10-24T23:30:00+04:00',
        language: 'en',
      },
    });
    if (isFailure(full!) || isFailure(short!)) throw new Error('failed');
    expect((await readSource(full!.bytes, full!)).text).toBe(LONG);
    const read = await readSource(short!.bytes, short!);
    expect(read).toMatchObject({ text: LONG, metadata: { title: 'Short item', published: '2024-10-25T08:00:00Z' } });
    expect(lost).toMatchObject({ origin: `${base}/missing`, error: { reason: 'status', status: 404 } });
    expect(requests.sort()).toEqual(['/missing', '/page', '/rss']);
  });

  it.each([
    ['/atom', { title: 'Entry', publisher: 'Sample Atom', author: 'A. Writer', published: '2024-10-23T10:00:00Z' }],
    ['/rdf', { title: 'RDF item', publisher: 'Sample RDF', published: '2024-10-24' }],
    ['/json', { title: 'Text item', publisher: 'Sample JSON', published: '2024-10-24T10:00:00Z' }],
  ])('takes the items of %s', async (path, metadata) => {
    expect((await one(path)).source).toMatchObject({ text: LONG, metadata });
  });

  it('says what is wrong with an address, and goes on with the rest', async () => {
    const found = await all(['/missing', '/loop', '/elsewhere', '/nothing', '/announced', '/laughs', '/page']);
    expect(found.slice(0, -1).map((each) => isFailure(each) && (each.error as { reason?: string }).reason)).toEqual([
      'status',
      'redirects',
      'badAddress',
      'empty',
      'tooLarge',
      'malformed',
    ]);
    expect(isFailure(found.at(-1)!)).toBe(false);
    await expect(one('/picture')).rejects.toMatchObject({ reason: 'unsupported' });
    const closed = [];
    for await (const gathered of gather(['http://127.0.0.1:1/'])) closed.push(gathered);
    expect(closed).toMatchObject([{ error: { reason: 'network' } }]);
  });

  it('holds the limits of time and size', async () => {
    const limits = { ...DEFAULT_LIMITS, bytes: 1_000_000 };
    expect(await error('/slow', { timeout: 200 })).toMatchObject({ reason: 'timeout' });
    expect(await error('/endless', { limits })).toMatchObject({ reason: 'tooLarge' });
    expect(await error('/bomb', { limits })).toMatchObject({ reason: 'tooLarge' });
  });

  it('keeps the order of the inputs, however long each takes', async () => {
    const found = await all(['/paper', '/page', '/koi', '/page', '/gzip'], { concurrency: 3 });
    expect(found.map((each) => each.origin.slice(base.length))).toEqual(['/paper', '/page', '/koi', '/page', '/gzip']);
  });

  it('refuses private addresses when it is told to', async () => {
    const refused = { reason: 'privateAddress' };
    expect(await error('/page', { allowPrivateAddresses: false })).toMatchObject(refused);
    const named = [];
    for await (const gathered of gather([base.replace('127.0.0.1', 'localhost')], { allowPrivateAddresses: false }))
      named.push(gathered);
    expect(named).toMatchObject([{ error: refused }]);
  });
});

describe('isPrivateAddress', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '2001:0:4136:e378:8000:63bf:3fff:fdd2',
    '0.0.0.0',
    'no address',
  ])('holds %s for private', (address) => expect(isPrivateAddress(address)).toBe(true));
  it.each(['8.8.8.8', '172.32.0.1', '193.0.0.1', '2a00:1450::1'])('holds %s for public', (address) =>
    expect(isPrivateAddress(address)).toBe(false),
  );
});
