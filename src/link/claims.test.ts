import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Actor } from '../kinds/actor.ts';
import type { ComplianceFinding } from '../kinds/compliance.ts';
import type { StatementFinding } from '../kinds/statement.ts';
import type { KnownMention } from '../knowledge/knowledge.ts';
import { party } from '../record/sample-analysis.ts';
import { loadPacks } from '../resources/load-packs.ts';
import type { ClaimFinding } from './claim-voice.ts';
import { claims } from './claims.ts';

const { codebook } = loadPacks();

const actors = new Map(
  [
    { id: 'northland', kind: 'state', name: 'Northland' },
    { id: 'southland', kind: 'state', name: 'Southland' },
    { id: 'velin', kind: 'person', name: 'Maro Velin', of: 'northland' },
    { id: 'tesk', kind: 'person', name: 'Ildo Tesk', of: 'southland' },
  ].map((entry) => [entry.id, Actor.parse(entry)] as const),
);
const NAMES = [
  { name: 'Northland', actors: ['northland'], agreements: [] },
  { name: 'Velin', actors: ['velin'], agreements: [] },
  { name: 'Ferry Treaty', actors: [], agreements: ['ferry-treaty'] },
];
const mentions = (text: string): readonly KnownMention[] =>
  NAMES.filter(({ name }) => text.includes(name)).map(({ name, ...ids }) => ({
    ...ids,
    text: name,
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    places: [],
    demonym: false,
    seat: false,
    family: false,
  }));
const knowledge = { actors, mentions, codebook };
const documents = new Map(
  ['gazette', 'wire'].map((id) => [id, { publisher: id, title: null, published: '2024-05-20T10:00', period: null }]),
);

let next = 0;
const base = (document: string, quote: string, at: number) => ({
  id: `f${++next}`,
  document,
  quote,
  start: at,
  end: at + quote.length,
  block: Math.floor(at / 1000),
  page: null,
  group: null,
  rule: 'test@1',
});
const says = (
  document: string,
  at: number,
  who: string,
  quote: string,
  fields: Partial<StatementFinding> = {},
): StatementFinding => ({
  ...base(document, quote, at),
  kind: 'statement',
  speaker: [party(actors.get(who)?.name ?? who, actors.has(who) ? who : null)],
  cue: 'said',
  cueStart: null,
  cueEnd: null,
  act: 'state',
  addressee: null,
  direct: false,
  date: null,
  occasion: null,
  reportedBy: null,
  within: null,
  ...fields,
});
const DENY = { act: 'deny', cue: 'denied' } as const;
const REJECT = { act: 'reject', cue: 'rejected' } as const;

const shot = says('gazette', 0, 'velin', 'southern guards fired on two fishing boats near Lakeport', {
  date: '2024-05-03',
});
const notShot = says('wire', 0, 'tesk', 'that guards fired on any fishing boats near Lakeport', {
  ...DENY,
  date: '2024-05-04',
});

const board = (findings: readonly ClaimFinding[]) =>
  claims(findings, documents, knowledge).map(({ state, holds, denies }) => [
    state,
    holds.map(({ who }) => who),
    denies.map(({ who }) => who),
  ]);

describe('claims', () => {
  it('puts a claim and its denial in another document side by side, with sides, dates and reasons', () => {
    const [claim, ...others] = claims([notShot, shot], documents, knowledge);
    expect(others).toEqual([]);
    expect([claim!.state, claim!.about]).toEqual(['contested', shot.quote]);
    expect(claim!.holds.map(({ side, date, dated }) => [side, date, dated])).toEqual([
      ['northland', '2024-05-03', 'finding'],
    ]);
    expect(claim!.denies.map(({ side, date, dated }) => [side, date, dated])).toEqual([
      ['southland', '2024-05-04', 'finding'],
    ]);
    expect(claim!.links[0]!.relation).toBe('denies');
    expect(claim!.links[0]!.reasons[0]).toMatch(/^words: /);
  });

  it('counts what a side says is not so with its denial of it, whoever speaks for it', () => {
    const denied = says('gazette', 0, 'southland', 'its charter lays any claim to the quay', DENY);
    const nobody = says('wire', 0, 'tesk', 'the charter of the harbour lays claim to nobody’s quay');
    expect(board([denied, nobody])).toEqual([['denied', [], ['Southland', 'Ildo Tesk']]]);
  });

  it('meets a denial right behind it that has one word, and that word alone', () => {
    const held = says('gazette', 0, 'velin', 'this a blockade of four thousand fishermen by the southern fleet');
    const denied = says('gazette', 200, 'tesk', 'there is a blockade', DENY);
    expect(board([held, denied])).toEqual([['contested', ['Maro Velin'], ['Ildo Tesk']]]);
    expect(board([held, { ...denied, block: 9 }]).filter(([state]) => state === 'contested')).toEqual([]);
  });

  it('puts two sides’ accounts that stand side by side together, and not what each says of its own', () => {
    const gave = says('gazette', 0, 'velin', 'it has given all charts of the lake');
    const few = says('gazette', 80, 'tesk', 'the charts of the lake were not complete');
    const [claim] = claims([gave, few], documents, knowledge);
    expect([claim?.state, claim?.holds.length, claim?.answers.length]).toEqual(['contested', 1, 1]);
    expect(claim?.links[0]?.relation).toBe('answers');
    const also = says('gazette', 80, 'tesk', 'the charts of the lake please everybody');
    expect(board([gave, also])).toEqual([]);
  });

  it('follows a denial that points back, past the speaker’s own words', () => {
    const own = says('gazette', 200, 'tesk', 'the harbour works as on every other day');
    const denial = says('gazette', 300, 'tesk', 'this claim', REJECT);
    expect(board([shot, own, denial])).toEqual([['contested', ['Maro Velin'], ['Ildo Tesk']]]);
  });

  it('takes the date of the document when the voice has none', () => {
    const denial = says('gazette', 300, 'tesk', 'this claim', REJECT);
    expect(claims([shot, denial], documents, knowledge)[0]!.denies[0]).toMatchObject({
      date: '2024-05-20',
      dated: 'document',
    });
  });

  it('meets a noun with the clause that tells the same, beside it', () => {
    const killed = says('gazette', 0, 'velin', 'a northern fisherman was killed by gunfire from the southern shore');
    const role = says('gazette', 90, 'tesk', "any role in the fisherman's death", DENY);
    expect(board([killed, role])).toEqual([['contested', ['Maro Velin'], ['Ildo Tesk']]]);
  });

  it('keeps another account beside the denial apart from both', () => {
    const killed = says('gazette', 0, 'velin', 'a northern fisherman was killed by gunfire from the southern shore');
    const role = says('gazette', 90, 'tesk', "any role in the fisherman's death", DENY);
    const account = says('gazette', 140, 'tesk', 'the fisherman had been killed in an accident on the northern shore');
    const other = says('gazette', 240, 'tesk', 'the harbour works as on every other day');
    const [claim, ...others] = claims([killed, role, account, other], documents, knowledge);
    expect(others).toEqual([]);
    expect(
      [claim!.holds, claim!.denies, claim!.answers].map((voices) => voices.map(({ finding }) => finding.id)),
    ).toEqual([[killed.id], [role.id], [account.id]]);
  });

  it('keeps a denial whose claim nobody in the record holds', () => {
    expect(board([notShot])).toEqual([['denied', [], ['Ildo Tesk']]]);
  });

  it('lists a claim that two documents tell as repeated, and what one says twice not at all', () => {
    const again = says('wire', 0, 'tesk', 'Two fishing boats near Lakeport had been fired on by guards');
    const twice = { ...shot, id: 'twice', start: 5000, end: 5057, block: 5 };
    expect(board([shot, again])).toEqual([['repeated', ['Maro Velin', 'Ildo Tesk'], []]]);
    expect(board([shot, twice])).toEqual([]);
  });

  it('takes nobody without a name for the same speaker in two documents, nor two amounts for one', () => {
    const talks = says('gazette', 0, 'company', 'talks on wages at the pier were put off to Thursday');
    const later = says('wire', 0, 'company', 'two days of talks on wages at the pier ended without a deal');
    expect(board([talks, later])).toEqual([]);
    expect(board([talks, { ...later, speaker: [party('Pier Union', null)] }])).toEqual([]);
    const catchOf = (document: string, who: string, tons: number) =>
      says(document, 0, who, `the yearly catch of herring grew to ${tons} tons`);
    expect(board([catchOf('gazette', 'Grey Fleet', 40), catchOf('wire', 'Blue Fleet', 70)])).toEqual([]);
    expect(board([catchOf('gazette', 'Grey Fleet', 40), catchOf('wire', 'Blue Fleet', 40)])).toHaveLength(1);
  });

  it('takes what the source itself calls untrue for denied by it', () => {
    const around = () => ({ before: '', after: ' is unfounded.' });
    const [claim] = claims([shot], documents, knowledge, around);
    expect([claim!.state, claim!.denies[0]!.who]).toEqual(['contested', 'gazette']);
  });

  it('does not let one state deny itself, nor one agreement’s name make one claim', () => {
    const ally = says('wire', 0, 'northland', 'guards fired on any fishing boats near Lakeport', DENY);
    expect(board([shot, ally]).map(([state]) => state)).toEqual(['denied']);
    const toll = says('gazette', 0, 'velin', 'the Ferry Treaty allows a toll on lorries');
    const breach = says('gazette', 60, 'tesk', 'it breached the Ferry Treaty in winter', DENY);
    expect(board([toll, breach]).map(([state]) => state)).toEqual(['denied']);
  });

  it('sets kept against broken when two sides say so of one provision', () => {
    const verdict = (document: string, who: string, value: 'kept' | 'broken'): ComplianceFinding => ({
      ...base(
        document,
        value === 'kept' ? 'Southland runs every ferry it owes' : 'no southern ferry has run since March',
        0,
      ),
      kind: 'compliance',
      claimant: [party(actors.get(who)!.name, who)],
      party: [party('Southland', 'southland')],
      agreement: 'Ferry Treaty',
      provision: 'Article 2',
      verdict: value,
      about: '',
    });
    expect(board([verdict('gazette', 'velin', 'broken'), verdict('wire', 'tesk', 'kept')])).toEqual([
      ['contested', ['Maro Velin'], ['Ildo Tesk']],
    ]);
    expect(board([verdict('gazette', 'velin', 'broken'), verdict('wire', 'velin', 'kept')])).toEqual([]);
  });

  it('gives the same board in whatever order the findings come', () => {
    const all = [
      shot,
      notShot,
      says('wire', 900, 'tesk', 'the harbour works as on every other day'),
      says('gazette', 300, 'tesk', 'this claim', REJECT),
    ];
    const expected = claims(all, documents, knowledge);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (findings) => {
        expect(claims(findings, documents, knowledge)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});
