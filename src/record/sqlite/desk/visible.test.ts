import { describe, expect, test } from 'vitest';
import type { Clearance } from '../../desk/handling.ts';
import { event, party, sampleDocument } from '../../sample-analysis.ts';
import { sampleDecision } from '../../sample-decision.ts';
import { searchTerms } from '../../search-query.ts';
import { SqliteRecord } from '../sqlite-record.ts';

const OPEN = sampleDocument({
  text: 'Tural Amirov visited Lindholm.',
  document: { title: 'Open', publisher: 'Wire' },
  drafts: (quote) => [
    event(quote('Tural Amirov visited Lindholm'), { actor: [party('Tural Amirov', 'tural-amirov')] }),
  ],
});
const HELD = sampleDocument({
  text: 'A source told of a convoy near Lachin.',
  document: { title: 'Held', publisher: 'Cable' },
  drafts: (quote) => [event(quote('a convoy near Lachin'), { actor: [party('Source Nine')], date: '2024-03' })],
});
const READER: Clearance = { mark: 'green', collections: [], embargoed: false, day: '2026-01-02' };

const recordWith = async (change: (record: SqliteRecord) => Promise<void>): Promise<SqliteRecord> => {
  const record = SqliteRecord.open(':memory:', 'write');
  await record.add(OPEN);
  await record.add(HELD);
  await change(record);
  return record;
};

describe('a document beyond somebody’s clearance', () => {
  const held = HELD.analysis.document.id;
  const restrictions: Readonly<Record<string, (record: SqliteRecord) => Promise<void>>> = {
    'by its mark': ({ desk }) => desk.handling.set(held, { collection: null, mark: 'amber', embargo: null }),
    'by embargo': ({ desk }) => desk.handling.set(held, { collection: null, mark: 'clear', embargo: '2026-01-03' }),
    'by its collection': async ({ desk }) => {
      await desk.handling.setCollection({ id: 'cables', title: 'Cables', restricted: true, note: null, members: [] });
      await desk.handling.set(held, { collection: 'cables', mark: 'clear', embargo: null });
    },
  };
  for (const [how, restrict] of Object.entries(restrictions))
    test(`is not there, nor what it says: ${how}`, async () => {
      const whole = await recordWith(restrict);
      const [decided] = HELD.analysis.findings;
      await whole.decide(sampleDecision(decided!.id));
      const record = whole.visibleTo(READER);
      expect(await record.document(held)).toBe(null);
      expect(await record.text(held)).toBe(null);
      expect(await record.original(held)).toBe(null);
      expect(await record.blocks(held)).toEqual([]);
      expect(await record.finding(decided!.id)).toBe(null);
      expect((await record.documents()).map(({ title }) => title)).toEqual(['Open']);
      expect(await record.documents({ ids: [held] })).toEqual([]);
      expect((await Array.fromAsync(record.findings())).map(({ finding }) => finding.document)).not.toContain(held);
      expect(await record.search({ terms: searchTerms('convoy') })).toEqual([]);
      expect((await record.actors()).map(({ name }) => name)).toEqual(['Tural Amirov']);
      expect((await record.counts()).total).toBe(1);
      expect(await record.decisions()).toEqual([]);
      expect(await record.latestDecisions({ limit: 9 })).toEqual([]);
      expect(await record.info()).toMatchObject({ documents: 1, findings: { event: 1 }, decisions: 0, earliest: null });
      expect((await record.names.uses('actor')).map(({ name }) => name)).toEqual(['Tural Amirov']);
      await expect(record.decide({ finding: decided!.id, action: 'reject' } as never)).rejects.toThrow('no finding');
    });

  test('is there for those who are cleared', async () => {
    const whole = await recordWith(restrictions['by its collection']!);
    const member = whole.visibleTo({ ...READER, collections: ['cables'] });
    expect((await member.documents()).length).toBe(2);
    const later = (await recordWith(restrictions['by embargo']!)).visibleTo({ ...READER, day: '2026-01-03' });
    expect((await later.documents()).length).toBe(2);
    const cleared = (await recordWith(restrictions['by its mark']!)).visibleTo({ ...READER, mark: 'amber' });
    expect((await cleared.documents()).length).toBe(2);
  });
});

describe('a document that comes in restricted', () => {
  const id = HELD.analysis.document.id;
  const handling = { collection: null, mark: 'amber', embargo: null } as const;

  test('is restricted in the same step, and stays as it is handled when it is read again', async () => {
    const record = SqliteRecord.open(':memory:', 'write');
    await record.add({ ...HELD, handling });
    expect(await record.visibleTo(READER).document(id)).toBe(null);
    expect(await record.desk.handling.of(id)).toEqual(handling);
    await record.add({ ...HELD, engine: 'later@2', handling: { ...handling, mark: 'clear' } });
    expect(await record.desk.handling.of(id)).toEqual(handling);
  });

  test('is not kept at all when its collection does not exist', async () => {
    const record = SqliteRecord.open(':memory:', 'write');
    await expect(record.add({ ...HELD, handling: { ...handling, collection: 'cables' } })).rejects.toThrow(
      "There is no collection 'cables'. Make it first.",
    );
    expect(await record.documents()).toEqual([]);
  });
});

test('what was decided of the names of a restricted document is not seen once it is withdrawn either', async () => {
  const held = HELD.analysis.document.id;
  const at = '2026-01-02T00:00:00Z';
  const record = await recordWith(({ desk }) =>
    desk.handling.set(held, { collection: null, mark: 'amber', embargo: null }),
  );
  await record.names.decide({
    kind: 'actor',
    action: 'merge',
    name: 'Source Nine',
    id: null,
    document: null,
    into: null,
    intoName: 'Source Ten',
    undoes: null,
    who: 'ana',
    at,
    reason: 'the same person',
  });
  const seen = async () => (await record.visibleTo(READER).names.decisions()).length;
  expect(await seen()).toBe(0);
  await record.desk.withdrawals.withdraw(held, 'added by mistake', 'ana', at);
  expect(await seen()).toBe(0);
});
