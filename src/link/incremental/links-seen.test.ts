import { describe, expect, test } from 'vitest';
import { event, party, sampleDocument } from '../../record/sample-analysis.ts';
import { SqliteRecord } from '../../record/sqlite/sqlite-record.ts';
import { loadPacks } from '../../resources/load-packs.ts';
import { linkWaiting } from './link-waiting.ts';

const { codebook } = loadPacks();

const PASSAGE =
  'The lighthouse keepers of the outer islands carried forty crates of lamp oil up the cliff before winter.';

const telling = (publisher: string) =>
  sampleDocument({
    text: `${publisher} reports.\nNorthland and Southland signed the ferry treaty at the Lakeport quay\n${PASSAGE}`,
    document: { publisher, published: '2024-05-06' },
    drafts: (quote) => [
      event(quote('Northland and Southland signed the ferry treaty at the Lakeport quay'), {
        block: 1,
        date: '2024-05-06',
        type: 'AGREE',
        actor: [party('northland', 'northland'), party('southland', 'southland')],
      }),
    ],
  });

const [GAZETTE, WIRE, CABLE] = [telling('Gazette'), telling('Wire'), telling('Cable')];
const finding = ({ analysis }: typeof CABLE): string => analysis.findings[0]!.id;
const document = ({ analysis }: typeof CABLE): string => analysis.document.id;

const linked = async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  for (const each of [GAZETTE, WIRE, CABLE]) await record.add(each);
  await linkWaiting(record.links, {
    knowledge: { actors: new Map(), mentions: () => [], codebook },
    now: () => '2026-01-02T03:04:05Z',
  });
  await record.desk.handling.set(document(CABLE), { collection: null, mark: 'amber', embargo: null });
  const seenBy = (mark: 'green' | 'amber') =>
    record.visibleTo({ mark, collections: [], embargoed: false, day: '2026-01-02' }).links;
  return { record, reader: seenBy('green'), cleared: seenBy('amber') };
};

const join = (first: string, second: string) =>
  ({
    action: 'join',
    first,
    second,
    relation: null,
    undoes: null,
    who: 'ana',
    at: '2026-01-02T03:04:05Z',
    reason: null,
  }) as const;

describe('links with an end in a document that may not be seen', () => {
  test('are not there, nor counted', async () => {
    const { record, reader, cleared } = await linked();
    const whole = await record.links.list();
    expect(whole.length).toBe(3);
    expect(await cleared.list()).toEqual(whole);
    const seen = whole.filter((link) => ![link.first, link.second].includes(finding(CABLE)));
    expect(seen.length).toBe(1);
    expect(await reader.list()).toEqual(seen);
    expect(await reader.list('same-event', 5)).toEqual(seen);
    expect(await reader.list('claim')).toEqual([]);
    expect((await cleared.list(undefined, 2)).length).toBe(2);
    expect(await cleared.counts()).toMatchObject({ waiting: 0, links: { repeat: 6, 'same-event': 3, claim: 0 } });
    expect(await reader.counts()).toMatchObject({ waiting: 0, links: { repeat: 2, 'same-event': 1, claim: 0 } });
    const ends = async (documents?: readonly string[]) =>
      (await Array.fromAsync(reader.repeats(documents))).map(({ first, second }) => [first.document, second.document]);
    expect((await ends()).length).toBe(2);
    expect((await ends()).flat()).not.toContain(document(CABLE));
    expect((await ends([document(WIRE)])).map(([first]) => first)).toEqual([document(GAZETTE)]);
    expect(await ends([document(CABLE)])).toEqual([]);
  });

  test('are not decided on', async () => {
    const { record, reader, cleared } = await linked();
    const [hidden, open] = [finding(CABLE), finding(WIRE)];
    for (const end of [hidden, hidden.slice(0, 8)])
      await expect(reader.decide(join(open, end))).rejects.toThrow(`There is no finding ${end} in :memory:.`);
    const passage = GAZETTE.analysis.text.length - 10;
    for (const end of [`${document(CABLE)}:5-60`, `${document(CABLE).slice(0, 8)}#2`])
      await expect(reader.decide(join(`${document(WIRE)}:${passage}-${passage + 5}`, end))).rejects.toThrow(
        `There is no passage ${end} in :memory:.`,
      );
    expect(await record.links.decisions()).toEqual([]);
    expect(await reader.decide(join(open, finding(GAZETTE).slice(0, 8)))).toMatchObject({ kind: 'same-event' });
    expect(await cleared.decide(join(open, hidden.slice(0, 8)))).toMatchObject({ number: 2 });
    expect((await reader.decisions()).map(({ number }) => number)).toEqual([1]);
  });
});
