import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { linkWaiting } from '../../link/incremental/link-waiting.ts';
import { SqliteRecord } from '../../record/sqlite/sqlite-record.ts';
import { addDocuments } from '../../registry/add-documents.ts';
import { openReader } from '../../registry/document-reader.ts';
import { gather } from '../../registry/gather.ts';
import { loadPacks } from '../../resources/load-packs.ts';
import { chronicle } from '../chronicle.ts';
import type { Board } from './board.ts';
import { claimBoard } from './claim-board.ts';
import { eventTellings } from './event-tellings.ts';
import { recordedChronicle } from './recorded-chronicle.ts';
import { recordedSeries, seriesBoard } from './recorded-series.ts';
import { repeatedPassages } from './repeated-passages.ts';
import { viewMaterial } from './view-material.ts';

const SAMPLES = fileURLToPath(new URL('../../../samples', import.meta.url));
const now = () => '2026-01-02T03:04:05Z';

let record: SqliteRecord;
let knowledge: Knowledge;

beforeAll(async () => {
  record = SqliteRecord.open(':memory:', 'write');
  knowledge = loadPacks();
  const reader = await openReader(0);
  // What waits to be linked is compared on demand; nothing is linked yet.
  await addDocuments(gather([SAMPLES]), record, { reader, now });
  await reader.stop();
}, 60_000);

const views = async () => ({
  tellings: await (await eventTellings(record, {}, knowledge, 1)).rows(),
  claims: await claimBoard(record, {}, knowledge, 'all'),
  series: await recordedSeries(await viewMaterial(record, {}, ['figure']), knowledge),
  longSeries: await (await seriesBoard(record, {}, knowledge, 2)).rows(),
  repeats: await (await repeatedPassages(record, { within: true })).rows(),
});

describe('views of the links that a record keeps', () => {
  it('show of the samples what a comparison of all with all shows, whatever the portions', async () => {
    const compared = await views();
    expect(compared.tellings.length).toBeGreaterThan(0);
    expect(compared.claims.length).toBeGreaterThan(0);
    expect(compared.repeats.length).toBeGreaterThan(0);
    await linkWaiting(record.links, { knowledge, now });
    expect(await record.links.waiting()).toBe(0);
    expect(await views()).toEqual(compared);
  });

  it('tell reasons in the words of the documents, not by stems and ids', async () => {
    const { tellings, claims, longSeries } = await views();
    const reasons = [...tellings, ...claims].flatMap(({ links }) => links.flatMap((link) => link.reasons));
    expect(reasons).toContain('both with Ilham Aliyev');
    const texts = (await Promise.all((await record.documents()).map(({ id }) => record.text(id)))).join(' ');
    const listed = [...reasons, ...longSeries.flatMap((series) => series.reasons)].flatMap(
      (reason) => /^(?:words|.*told of both): (.*)$/.exec(reason)?.[1]?.split(', ') ?? [],
    );
    expect(listed.length).toBeGreaterThan(20);
    expect(listed.filter((word) => !new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(texts))).toEqual([]);
  });

  it('make of a board only the rows that are asked for, the same as all of them', async () => {
    const boards: readonly Board<unknown>[] = [
      await eventTellings(record, {}, knowledge, 1),
      await repeatedPassages(record, { within: true }),
      await seriesBoard(record, {}, knowledge, 1),
      await recordedChronicle(record, {}, null),
    ];
    for (const board of boards) {
      const all = await board.rows();
      expect(all).toHaveLength(board.total);
      expect(await board.rows(1, 3)).toEqual(all.slice(1, 3));
      expect(await board.rows(board.total)).toEqual([]);
    }
  });

  it('put the same in a chronicle as when all events are read first', async () => {
    const findings = await Array.fromAsync(record.findings({ kinds: ['event'] }));
    const documents = new Map((await record.documents()).map((document) => [document.id, document]));
    expect(await (await recordedChronicle(record, {}, null)).rows()).toEqual(chronicle(findings, documents));
  });

  it('choose by a filter the claims of the whole board that have a voice which passes it', async () => {
    const filter = { actor: { ids: ['azerbaijan'], names: [] } };
    const ids = await record.findingIds(filter);
    const all = await claimBoard(record, {}, knowledge, 'all');
    const ofAzerbaijan = all.filter(({ holds, denies, answers }) =>
      [...holds, ...denies, ...answers].some(({ finding }) => ids.has(finding.id)),
    );
    expect(ofAzerbaijan.length).toBeGreaterThan(0);
    expect(await claimBoard(record, filter, knowledge, 'all')).toEqual(ofAzerbaijan);
    const disputed = ofAzerbaijan.filter(({ state }) => state !== 'repeated');
    expect(await claimBoard(record, filter, knowledge, 'disputed')).toEqual(disputed);
  });

  it('are the same for somebody who may see every document', async () => {
    const seen = record.visibleTo({ mark: 'red', collections: [], embargoed: true, day: '2026-01-02' });
    expect(await claimBoard(seen, {}, knowledge, 'disputed')).toEqual(
      await claimBoard(record, {}, knowledge, 'disputed'),
    );
    expect(await seen.links.ends('claim', ['denies'])).toEqual(await record.links.ends('claim', ['denies']));
    const told = await eventTellings(record, {}, knowledge, 1);
    expect(await (await eventTellings(seen, {}, knowledge, 1)).rows()).toEqual(await told.rows());
  });

  it('give every voice one place in its claim', async () => {
    for (const { holds, denies, answers } of (await views()).claims) {
      const ids = [...holds, ...denies, ...answers].map(({ finding }) => finding.id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  it('follow decisions: a rejected link is shown no more, until that is taken back', async () => {
    const before = await views();
    const decide = async (action: 'reject' | 'undo', [first, second]: readonly [string, string]) =>
      record.links.decide({ action, first, second, relation: null, undoes: null, who: 'ana', at: now(), reason: null });
    const [link] = before.tellings[0]!.links;
    const { first, again } = before.repeats[0]!;
    const place = ({ document, block }: typeof first) => `${document.slice(0, 10)}#${block}`;
    await decide('reject', link!.pair);
    await decide('reject', [place(first), place(again)]);
    const after = await views();
    const ids = (told: (typeof after.tellings)[number]) => told.tellings.map(({ finding }) => finding.id);
    expect(after.tellings.some((told) => link!.pair.every((id) => ids(told).includes(id)))).toBe(false);
    expect(after.repeats).toHaveLength(before.repeats.length - 1);
    await decide('undo', link!.pair);
    await decide('undo', [place(first), place(again)]);
    expect(await views()).toEqual(before);
  });

  it('show a joined telling with the reason that somebody joined it', async () => {
    const findings = await Array.fromAsync(record.findings({ kinds: ['event'] }));
    const told = new Set(
      (await (await eventTellings(record, {}, knowledge, 1)).rows()).flatMap(({ tellings }) =>
        tellings.map(({ finding }) => finding.id),
      ),
    );
    const [one, other] = findings.map(({ finding }) => finding.id).filter((id) => !told.has(id));
    await record.links.decide({
      action: 'join',
      first: one!,
      second: other!,
      relation: null,
      undoes: null,
      who: 'ana',
      at: now(),
      reason: 'one ceremony',
    });
    const joined = (await (await eventTellings(record, { ids: [one!] }, knowledge, 1)).rows())[0]!;
    expect(joined.tellings.map(({ finding }) => finding.id).sort()).toEqual([one!, other!].sort());
    expect(joined.links).toMatchObject([{ reasons: ['joined by ana: one ceremony'] }]);
  });
});
