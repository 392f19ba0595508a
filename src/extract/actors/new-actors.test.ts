import { describe, expect, it } from 'vitest';
import type { EventFinding } from '../../kinds/event.ts';
import type { Party } from '../../kinds/party.ts';
import { loadPacks } from '../../resources/load-packs.ts';
import { newActors } from './new-actors.ts';

const knowledge = loadPacks();

const party = (name: string, office: string | null = null, actor: string | null = null): Party => ({
  name,
  actor,
  office,
});

const event = (start: number, ...actor: readonly Party[]): EventFinding => ({
  kind: 'event',
  id: `e${start}`,
  document: 'd'.repeat(64),
  page: null,
  block: 0,
  start,
  end: start + 10,
  quote: 'they met.',
  group: null,
  rule: 'event/consult@2',
  date: null,
  dateBasis: null,
  type: 'CONSULT',
  mode: null,
  contexts: [],
  actor: [...actor],
  recipient: [],
  place: null,
  status: 'happened',
  reportedBy: null,
});

const named = (...events: readonly EventFinding[]) =>
  newActors(events, knowledge).map(({ name, spellings, findings }) => [name, spellings, findings]);

describe('newActors', () => {
  it('takes in whom no pack knows, with the first evidence, and leaves out who is known or only described', () => {
    const found = newActors(
      [
        event(100, party('Tamar Orbeli', 'lake commissioner'), party('Georgia', null, 'georgia')),
        event(300, party('Lake Protection League'), party('senior diplomat')),
        event(500, party('Tamar Orbeli')),
      ],
      knowledge,
    );
    expect(found).toEqual([
      {
        name: 'Tamar Orbeli',
        spellings: [],
        kind: 'person',
        office: 'lake commissioner',
        findings: 2,
        evidence: { start: 100, end: 110, quote: 'they met.', document: 'd'.repeat(64) },
      },
      {
        name: 'Lake Protection League',
        spellings: [],
        kind: 'body',
        office: null,
        findings: 1,
        evidence: { start: 300, end: 310, quote: 'they met.', document: 'd'.repeat(64) },
      },
    ]);
  });

  it('lets spellings of one name meet', () => {
    expect(named(event(1, party('Jeyhun Demirov')), event(20, party('Ceyhun Dəmirov')))).toEqual([
      ['Jeyhun Demirov', ['Ceyhun Dəmirov'], 2],
    ]);
  });

  it('keeps two people of one family name apart, and gives a bare family name to neither', () => {
    expect(
      named(event(1, party('Anna Demirov')), event(20, party('Viktor Demirov')), event(40, party('Demirov'))),
    ).toEqual([
      ['Anna Demirov', [], 1],
      ['Viktor Demirov', [], 1],
    ]);
  });

  it('joins a bare family name to the one who bears it, even when it comes first', () => {
    expect(named(event(1, party('Orbeli')), event(20, party('Tamar Orbeli')))).toEqual([
      ['Tamar Orbeli', ['Orbeli'], 2],
    ]);
  });
});
