import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../intake/intake-limits.ts';
import { gather } from './gather.ts';
import { isFailure } from './gathered.ts';

/** What comes of it when it is handed over in pieces: the text of each document, or why there is none. */
const handedOver = async (text: string, limits = DEFAULT_LIMITS): Promise<readonly string[]> => {
  const bytes = new TextEncoder().encode(text);
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += 5) yield bytes.subarray(at, at + 5);
  }
  const gathered = await Array.fromAsync(gather(['-'], { standardInput: pieces(), limits }));
  return gathered.map((each) =>
    isFailure(each) ? each.error.message : `${each.origin}: ${new TextDecoder().decode(each.bytes)}`,
  );
};

it('gives a document whole', async () => {
  expect(await handedOver('Əliyev met them.\nThey spoke.')).toEqual(['standard input: Əliyev met them.\nThey spoke.']);
  expect(await handedOver('{ "title": "no text" }\n')).toEqual(['standard input: { "title": "no text" }\n']);
});

it('gives the items of JSON Lines and of feeds', async () => {
  expect(await handedOver('{"id":"a","text":"One."}\n{"id":"b","text":"Two."}\n')).toEqual([
    'standard input#a: One.',
    'standard input#b: Two.',
  ]);
  expect(
    await handedOver(
      '<?xml version="1.0"?><rss version="2.0"><channel><title>Desk</title><item><guid>7</guid><description>They met.</description></item></channel></rss>',
    ),
  ).toEqual(['standard input#7: They met.']);
});

it('knows JSON Lines behind empty lines and a byte order mark', async () => {
  for (const before of ['\n', '\r\n \t\n\n', '\uFEFF', '\uFEFF\n'])
    expect(await handedOver(`${before}{"id":"a","text":"One."}\n\n{"id":"b","text":"Two."}\n`)).toEqual([
      'standard input#a: One.',
      'standard input#b: Two.',
    ]);
  expect(await handedOver('\n\nThey met.')).toEqual(['standard input: \n\nThey met.']);
  expect(await handedOver('\n \n')).toEqual(['standard input: \n \n']);
});

it('gives an item as soon as its line is there, and stops without waiting for the next', async () => {
  const stop = new AbortController();
  const standardInput = new PassThrough();
  const gathered = gather(['-'], { standardInput, signal: stop.signal, limits: { ...DEFAULT_LIMITS, bytes: 60 } });
  standardInput.write('{"id":"a","text":"One."}\n{"id":"b","te');
  expect(await gathered.next()).toMatchObject({ value: { origin: 'standard input#a' } });
  standardInput.write('xt":"Two, so that all of it is longer than a document may be."}\n{"id":');
  expect(await gathered.next()).toMatchObject({ value: { origin: 'standard input#b' } });
  const next = gathered.next();
  stop.abort();
  expect(await next).toEqual({ value: undefined, done: true });
  expect(standardInput.destroyed).toBe(true);
});

it('keeps no pipe open when it is stopped before anything was read', async () => {
  const standardInput = new PassThrough();
  expect(await Array.fromAsync(gather(['-'], { standardInput, signal: AbortSignal.abort() }))).toEqual([]);
  expect(standardInput.destroyed).toBe(true);
});

it('takes no more than may be read, and says when nothing comes', async () => {
  expect(await handedOver('They met.', { ...DEFAULT_LIMITS, bytes: 4 })).toMatchObject([
    expect.stringMatching(/^standard input: has .* more than the limit of/),
  ]);
  expect(await handedOver('')).toEqual(['standard input: is empty (0 bytes). Check how it was saved or sent.']);
});

it('is a file of that name where nothing is handed over', async () => {
  const [only] = await Array.fromAsync(gather(['-']));
  expect(only).toMatchObject({ error: { message: '-: does not exist. Check the path.' } });
});

it('fetches no other addresses than http(s)', async () => {
  const [only] = await Array.fromAsync(gather(['ftp://example.org/a.txt']));
  expect(only).toMatchObject({ error: { message: expect.stringContaining('is no address that is fetched') } });
});
