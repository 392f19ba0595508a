import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LinkIndex } from '../../record/link-index.ts';
import type { NewDocument } from '../../record/record-store.ts';
import { event, figure, party, sampleDocument, statement } from '../../record/sample-analysis.ts';
import { SqliteRecord } from '../../record/sqlite/sqlite-record.ts';
import { loadPacks } from '../../resources/load-packs.ts';
import { eventTraits, type RecordedEvent } from '../event-traits.ts';
import { clustersOf } from '../same-events.ts';
import { type LinkReport, linkWaiting } from './link-waiting.ts';
import { decidedPairs } from './stored-links.ts';

const { codebook } = loadPacks();

const knowledge = { actors: new Map(), mentions: () => [], codebook };
const now = () => '2026-01-02T03:04:05Z';
const DAY = '2024-05-06';

const telling = (
  publisher: string,
  text: string,
  engine = 'sample@1',
  quote = text,
  actors = ['northland', 'southland'],
): NewDocument =>
  sampleDocument({
    text: `${publisher} reports from the capital.\n${text}`,
    document: { publisher, published: DAY },
    engine,
    drafts: (located) => [
      event(located(quote), {
        block: 1,
        date: DAY,
        type: 'AGREE',
        actor: actors.map((actor) => party(actor, actor)),
      }),
    ],
  });

const GAZETTE = telling('Gazette', 'Northland and Southland signed the ferry treaty at the Lakeport quay');
const WIRE = telling('Wire', 'the ferry treaty was signed by Northland and Southland at the quay of Lakeport');
const FISHING = 'Eastland and Westland agreed on fishing quotas for the winter season';
const OTHER = telling('Courier', FISHING, 'sample@1', FISHING, ['eastland', 'westland']);

const link = (record: SqliteRecord): Promise<LinkReport> => linkWaiting(record.links, { knowledge, now });

const recordOf = async (...documents: readonly NewDocument[]): Promise<SqliteRecord> => {
  const record = SqliteRecord.open(':memory:', 'write');
  for (const document of documents) await record.add(document);
  return record;
};

const id = ({ analysis }: NewDocument): string => analysis.findings[0]!.id;
const pairs = async (record: SqliteRecord): Promise<readonly string[]> =>
  (await record.links.list()).map(({ kind, first, second }) => [kind, ...[first, second].sort()].join(' ')).sort();
const pair = (one: NewDocument, other: NewDocument): string => ['same-event', ...[id(one), id(other)].sort()].join(' ');

/** Clusters as they are shown, of the stored links and decisions. */
const clusters = async (record: SqliteRecord): Promise<readonly (readonly string[])[]> => {
  const found = await Array.fromAsync(record.findings({ kinds: ['event'] }));
  const events = found as RecordedEvent[];
  const traits = events.map((each) => eventTraits(each, knowledge));
  const at = new Map(events.map(({ finding }, i) => [finding.id, i]));
  const links = (await record.links.list('same-event')).map(({ first, second, score, reasons }) => {
    const [a, b] = [at.get(first)!, at.get(second)!].sort((x, y) => x - y) as [number, number];
    return { a, b, score, reasons };
  });
  const decided = await decidedPairs(record.links, 'same-event');
  return clustersOf(events, (i) => traits[i]!, links, decided).map(({ events: told }) =>
    told.map(({ finding }) => finding.id).sort(),
  );
};

describe('linkWaiting', () => {
  it('links what tells the same, with its reasons, and leaves nothing waiting', async () => {
    const record = await recordOf(GAZETTE, WIRE, OTHER);
    expect(await record.links.waiting()).toBe(3);
    expect(await link(record)).toEqual({ done: 3, links: 1, failed: [], waiting: 0 });
    const [found, ...others] = await record.links.list();
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'same-event', rule: 'same-event@2', found: now(), relation: null });
    expect([found!.first, found!.second].sort()).toEqual([id(GAZETTE), id(WIRE)].sort());
    expect(found!.reasons).toContain('same day');
    expect(await link(record)).toEqual({ done: 0, links: 0, failed: [], waiting: 0 });
  });

  it('tells whether two are linked for the first time, so that a link found twice is counted once', async () => {
    const record = await recordOf(GAZETTE, WIRE);
    const found = {
      kind: 'claim',
      first: 1,
      second: 2,
      score: 1,
      reasons: ['denied beside it'],
      rule: 'claim@1',
    } as const;
    const linked = ['denies', 'answers'] as const;
    expect(
      await record.links.update((index) => linked.map((relation) => index.link({ ...found, relation, found: now() }))),
    ).toEqual([true, false]);
    expect(await record.links.list()).toMatchObject([{ relation: 'answers' }]);
  });

  it('gives the same links in whatever order and portions few documents come', async () => {
    const together = await recordOf(GAZETTE, WIRE, OTHER);
    await link(together);
    for (const order of [
      [WIRE, OTHER, GAZETTE],
      [OTHER, GAZETTE, WIRE],
    ]) {
      const record = await recordOf();
      for (const document of order) {
        await record.add(document);
        await link(record);
      }
      expect(await pairs(record)).toEqual(await pairs(together));
    }
  });

  it('links figures that measure the same, claims and their denial, and passages that are repeated', async () => {
    const passage =
      'The rangers of the northern valley cleared 12 mines beside the old mill road before the first snow fell in autumn.';
    const told = (publisher: string, rest: string, said: string, act: 'state' | 'deny', speaker: string) =>
      sampleDocument({
        text: `${passage} ${rest}\n${said}`,
        document: { publisher, published: DAY },
        drafts: (located) => [
          figure(located('12 mines'), { value: 12, unit: 'mines', measure: 'mines cleared in the northern valley' }),
          statement(located(said), {
            block: 1,
            act,
            cue: act === 'deny' ? 'denied' : 'said',
            speaker: [party(speaker)],
          }),
        ],
      });
    const record = await recordOf(
      told('Gazette', 'So it is.', 'the harbour gate was blocked by armed fishermen overnight', 'state', 'Maro Velin'),
    );
    await link(record);
    // Of the first document nothing is in memory any more.
    await record.add(
      told('Wire', 'It was late.', 'the harbour gate was blocked by armed fishermen', 'deny', 'Ildo Tesk'),
    );
    await link(record);
    expect((await record.links.counts()).links).toEqual({ 'same-event': 0, claim: 1, series: 1, repeat: 1 });
    const links = await record.links.list();
    expect(links.map(({ kind, relation }) => [kind, relation]).sort()).toEqual([
      ['claim', 'denies'],
      ['series', null],
    ]);
    const repeats = await Array.fromAsync(record.links.repeats());
    expect(repeats.map(({ first, second }) => [first.block, second.block])).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(repeats[0]!.overlap).toBeGreaterThan(0.6);
  });

  it('looks at what shares keys with a new document, and not at the rest', async () => {
    const rest = Array.from({ length: 300 }, (_, n) =>
      telling(`Paper ${n}`, `Eastland${n} and Westland${n} settled matter number${n} over barley${n} and copper${n}`),
    );
    const record = await recordOf(GAZETTE, ...rest);
    await link(record);
    await record.add(WIRE);
    let looked = 0;
    const counting = (index: LinkIndex): LinkIndex =>
      new Proxy(index, {
        get(target, name) {
          if (name === 'finding' || name === 'document') looked++;
          const value = target[name as keyof LinkIndex] as (...given: never[]) => unknown;
          return value.bind(target);
        },
      });
    const { links } = record;
    const report = await linkWaiting(
      Object.assign(Object.create(links), {
        waiting: () => links.waiting(),
        update: <Result>(work: (index: LinkIndex) => Result) => links.update((index) => work(counting(index))),
      }),
      { knowledge, now },
    );
    expect(report).toMatchObject({ done: 1, links: 1 });
    expect(looked).toBeLessThan(10);
  });

  it('replaces the links of a document that is read again, and keeps those of the others', async () => {
    const again = telling('Courier', 'the ferry treaty of Northland and Southland was signed at Lakeport quay');
    const record = await recordOf(GAZETTE, WIRE, again);
    await link(record);
    expect(await pairs(record)).toHaveLength(3);
    const shorter = 'the ferry treaty was signed by Northland and Southland at the quay';
    const reread = telling('Wire', WIRE.analysis.findings[0]!.quote, 'sample@2', shorter);
    expect(await record.add(reread)).toBe('replaced');
    expect(await pairs(record)).toEqual([pair(GAZETTE, again)]);
    expect(await record.links.waiting()).toBe(1);
    await link(record);
    expect(await pairs(record)).toEqual([pair(GAZETTE, again), pair(GAZETTE, reread), pair(again, reread)].sort());
    const fresh = await recordOf(GAZETTE, reread, again);
    await link(fresh);
    expect(await pairs(record)).toEqual(await pairs(fresh));
  });

  it('links a document again after a finding of it was corrected', async () => {
    const record = await recordOf(GAZETTE, WIRE);
    await link(record);
    await record.decide({
      finding: id(WIRE),
      action: 'correct',
      changes: { date: '2024-08-01' },
      into: null,
      undoes: null,
      who: 'ana',
      at: now(),
      reason: null,
    });
    expect(await record.links.waiting()).toBe(1);
    await link(record);
    expect(await pairs(record)).toEqual([]);
  });

  it('makes everything anew, with the same result', async () => {
    const record = await recordOf(GAZETTE, WIRE, OTHER);
    await link(record);
    const before = await pairs(record);
    await record.links.reset();
    expect(await record.links.list()).toEqual([]);
    await link(record);
    expect(await pairs(record)).toEqual(before);
  });

  it('goes on where it was stopped', async () => {
    const record = await recordOf(GAZETTE, WIRE, OTHER);
    const stop = new AbortController();
    const stopped = await linkWaiting(record.links, {
      knowledge,
      now,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(stopped.waiting).toBe(3);
    expect(await link(record)).toMatchObject({ done: 3, links: 1, waiting: 0 });
  });
});

describe('decisions on links', () => {
  const decision = (action: 'accept' | 'reject' | 'join' | 'undo', one: NewDocument, other: NewDocument) => ({
    action,
    first: id(one),
    second: id(other),
    relation: null,
    undoes: null,
    who: 'ana',
    at: now(),
    reason: null,
  });

  it('keep rejected ones apart and joined ones together, until they are taken back', async () => {
    const record = await recordOf(GAZETTE, WIRE, OTHER);
    await link(record);
    const linked = [[id(GAZETTE), id(WIRE)].sort()];
    expect(await clusters(record)).toEqual(linked);
    await record.links.decide(decision('reject', WIRE, GAZETTE));
    expect(await clusters(record)).toEqual([]);
    await record.links.decide(decision('join', OTHER, GAZETTE));
    expect(await clusters(record)).toEqual([[id(GAZETTE), id(OTHER)].sort()]);
    await record.links.decide(decision('undo', OTHER, GAZETTE));
    await record.links.decide(decision('undo', GAZETTE, WIRE));
    expect(await clusters(record)).toEqual(linked);
    expect((await record.links.decisions()).map(({ action, undoes }) => [action, undoes])).toEqual([
      ['reject', null],
      ['join', null],
      ['undo', 2],
      ['undo', 1],
    ]);
    await expect(record.links.decide(decision('undo', GAZETTE, WIRE))).rejects.toThrow(
      'There is no decision on this link to undo.',
    );
  });

  it('survive linking anew, and a reading that finds the same at other words', async () => {
    const record = await recordOf(GAZETTE, WIRE, OTHER);
    await link(record);
    await record.links.decide(decision('reject', GAZETTE, WIRE));
    await record.links.reset();
    await link(record);
    expect(await clusters(record)).toEqual([]);
    const shorter = 'the ferry treaty was signed by Northland and Southland at the quay';
    const reread = telling('Wire', WIRE.analysis.findings[0]!.quote, 'sample@2', shorter);
    await record.add(reread);
    await link(record);
    expect(id(reread)).not.toBe(id(WIRE));
    expect(await pairs(record)).toContain(pair(GAZETTE, reread));
    expect(await clusters(record)).toEqual([]);
    expect(await record.links.decided('same-event')).toMatchObject([
      { action: 'reject', first: [id(GAZETTE), id(reread)].sort()[0], second: [id(GAZETTE), id(reread)].sort()[1] },
    ]);
  });

  it('keep which of two claims answers the other, whatever their ids', async () => {
    const said = ['the harbour gate stood open all night', 'the gate was shut at dusk by the harbour guard'];
    const documents = said.map((words, n) =>
      sampleDocument({
        text: words,
        document: { publisher: `Paper ${n}`, published: DAY },
        drafts: (located) => [statement(located(words), { speaker: [party(`Speaker ${n}`)] })],
      }),
    );
    const [one, other] = documents as [NewDocument, NewDocument];
    const record = await recordOf(one, other);
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const) {
      await record.links.decide({ ...decision('join', first, second), relation: 'answers' });
      expect(await record.links.decided('claim')).toMatchObject([{ first: id(first), second: id(second) }]);
    }
    await record.links.decide(decision('undo', one, other));
    expect(await record.links.decided('claim')).toMatchObject([{ first: id(one), second: id(other) }]);
  });

  it('are refused between what cannot be one', async () => {
    const record = await recordOf(GAZETTE, WIRE);
    await expect(record.links.decide(decision('join', GAZETTE, GAZETTE))).rejects.toThrow('A link has two ends');
    await expect(
      record.links.decide({ ...decision('join', GAZETTE, WIRE), second: `${WIRE.analysis.document.id.slice(0, 8)}#1` }),
    ).rejects.toThrow('cannot be linked');
    await expect(record.links.decide({ ...decision('join', GAZETTE, WIRE), second: 'beef' })).rejects.toThrow(
      'There is no finding beef',
    );
    await expect(record.links.decide({ ...decision('join', GAZETTE, WIRE), second: 'beef#2' })).rejects.toThrow(
      'There is no passage beef#2',
    );
    await expect(record.links.decide({ ...decision('join', GAZETTE, WIRE), relation: 'denies' })).rejects.toThrow(
      'Only claims have a relation',
    );
  });
});

const module = (name: string): string => JSON.stringify(new URL(name, import.meta.url).href);
const LINK_SLOWLY = `
  import { writeSync } from 'node:fs';
  import { SqliteRecord } from ${module('../../record/sqlite/sqlite-record.ts')};
  import { linkWaiting } from ${module('./link-waiting.ts')};
  const record = SqliteRecord.open(process.argv[1], 'write');
  await linkWaiting(record.links, {
    knowledge: { actors: new Map(), mentions: () => [], codebook },
    now: () => ${JSON.stringify(now())},
    onProgress: (done) => writeSync(1, done + '\\n'),
  });`;

it('loses nothing when it is killed: what was linked stays, and the rest is linked the next time', async () => {
  const documents = Array.from({ length: 150 }, (_, n) =>
    telling(
      `Paper ${n}`,
      `Northland and Southland signed treaty${n % 50} on ferries${n % 50} at quay${n % 50} of port${n % 50}`,
    ),
  );
  const whole = await recordOf(...documents);
  await link(whole);
  const expected = await pairs(whole);
  expect(expected.length).toBeGreaterThan(100);
  for (const after of [2, 8]) {
    const path = join(mkdtempSync(join(tmpdir(), 'chancery-links-')), 'record.sqlite');
    const made = SqliteRecord.open(path, 'write');
    for (const document of documents) await made.add(document);
    await made.close();
    const child = spawn(process.execPath, ['--input-type=module', '-e', LINK_SLOWLY, '--', path]);
    const closed = once(child, 'close');
    let lines = 0;
    child.stdout.on('data', (data: Buffer) => {
      lines += data.toString().split('\n').length - 1;
      if (lines >= after) child.kill('SIGKILL');
    });
    await closed;
    const record = SqliteRecord.open(path, 'write');
    await link(record);
    expect(await record.links.waiting()).toBe(0);
    expect(await pairs(record)).toEqual(expected);
    await record.close();
  }
});
