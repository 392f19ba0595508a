import { describe, expect, it } from 'vitest';
import { Actor } from '../kinds/actor.ts';
import type { StatementFinding } from '../kinds/statement.ts';
import type { KnownMention } from '../knowledge/knowledge.ts';
import { party } from '../record/sample-analysis.ts';
import { loadPacks } from '../resources/load-packs.ts';
import { claims } from './claims.ts';
import { wordsBeside } from './words-beside.ts';

const { codebook } = loadPacks();

const actors = new Map(
  [
    { id: 'northland', kind: 'state', name: 'Northland' },
    { id: 'southland', kind: 'state', name: 'Southland' },
  ].map((entry) => [entry.id, Actor.parse(entry)] as const),
);
const mentions = (text: string): readonly KnownMention[] =>
  [...actors.values()]
    .filter(({ name }) => text.includes(name))
    .map(({ id, name }) => ({
      ...{ actors: [id], agreements: [], places: [], text: name, start: text.indexOf(name) },
      ...{ end: text.indexOf(name) + name.length, demonym: false, seat: false, family: false },
    }));
const documents = new Map([['wire', { publisher: 'wire', title: null, published: '2024-05-20', period: null }]]);

type Said = readonly [who: string, act: StatementFinding['act'], cue: string, quote: string];

/** The links of a text in which these things are said, as numbers of statements. */
const linksIn = (text: string, ...said: readonly Said[]) => {
  const findings = said.map(([who, act, cue, quote], i): StatementFinding => {
    const [start, cueStart] = [text.indexOf(quote), text.indexOf(cue)];
    return {
      ...{ id: `f${i}`, document: 'wire', quote, start, end: start + quote.length, page: null, group: null },
      ...{ block: text.slice(0, start).split('\n').length, rule: 'test@1', kind: 'statement', act, cue, cueStart },
      ...{ cueEnd: cueStart + cue.length, addressee: null, direct: false, date: null, occasion: null },
      ...{
        reportedBy: null,
        within: null,
        speaker: [party(actors.get(who)?.name ?? who, actors.has(who) ? who : null)],
      },
    };
  });
  const board = claims(findings, documents, { actors, mentions, codebook }, (finding) => wordsBeside(text, finding));
  return board.flatMap(({ links }) => links.map(({ pair, relation }) => `${pair.join(' ')} ${relation}`));
};

describe('denials beside a claim', () => {
  it('need one word of it, in whatever paragraph they stand', () => {
    const text =
      'Fishermen said that guards burnt two boats at Lakeport.\nThe harbour master denied that any boat was lost.';
    const claim = ['Fishermen', 'state', 'said', 'guards burnt two boats at Lakeport'] as const;
    expect(linksIn(text, claim, ['harbour master', 'deny', 'denied', 'any boat was lost'])).toEqual(['f0 f1 denies']);
  });

  it('need none when it is said of who denies it, and the next sentence does so', () => {
    const text = 'Northland spoke of a plot of Southland. Southland denied that it had meddled.';
    const denial = ['southland', 'deny', 'denied', 'it had meddled'] as const;
    expect(linksIn(text, ['northland', 'accuse', 'spoke of', 'a plot of Southland'], denial)).toEqual(['f0 f1 denies']);
    const other = 'Northland spoke of a plot of bandits. Southland denied that it had meddled.';
    expect(linksIn(other, ['northland', 'accuse', 'spoke of', 'a plot of bandits'], denial)).toEqual([]);
  });

  it('do not meet one word among many others', () => {
    const text =
      'Fishermen said that guards burnt two boats at Lakeport. The bishop denied that he had sold bells, chalices or a boat of the parish to merchants.';
    const denial = [
      'bishop',
      'deny',
      'denied',
      'he had sold bells, chalices or a boat of the parish to merchants',
    ] as const;
    expect(linksIn(text, ['Fishermen', 'state', 'said', 'guards burnt two boats at Lakeport'], denial)).toEqual([]);
  });

  it('may come first in one sentence', () => {
    const text = 'While the mayor denies accusations of political arrests, lawyers count nine political prisoners.';
    const denial = ['mayor', 'deny', 'denies', 'accusations of political arrests'] as const;
    expect(linksIn(text, denial, ['lawyers', 'state', 'count', 'nine political prisoners'])).toEqual(['f0 f1 denies']);
    const apart = text.replace(', lawyers', '. Lawyers');
    expect(linksIn(apart, denial, ['lawyers', 'state', 'count', 'nine political prisoners'])).toEqual([]);
  });

  it('may tell the claim and who claims it', () => {
    const text = 'Southland rejects a claim by Northland that its guards burnt a boat.';
    const quote = 'its guards burnt a boat';
    const told = ['northland', 'state', 'claim', quote] as const;
    expect(linksIn(text, told, ['southland', 'reject', 'rejects', quote])).toEqual(['f1 f0 denies']);
  });

  it('may be of all who accuse in the same place', () => {
    const text = 'A union called the vote bought. A priest called it stolen. The mayor dismissed the accusations.';
    const denial = ['mayor', 'reject', 'dismissed', 'the accusations'] as const;
    const union = ['union', 'accuse', 'called', 'the vote bought'] as const;
    expect(linksIn(text, union, ['priest', 'accuse', 'called', 'it stolen'], denial)).toEqual([
      'f0 f2 denies',
      'f1 f2 denies',
    ]);
  });
});

describe('another account beside a claim', () => {
  it('stands in the next paragraph when it says that it is an answer', () => {
    const text =
      'Northland says that the charter lays claim to the quay.\nSouthland answers that no quay stands in its law.';
    const claim = ['northland', 'state', 'says', 'the charter lays claim to the quay'] as const;
    expect(linksIn(text, claim, ['southland', 'state', 'answers', 'no quay stands in its law'])).toHaveLength(1);
    const plain = text.replace('answers', 'adds');
    expect(linksIn(plain, claim, ['southland', 'state', 'adds', 'no quay stands in its law'])).toEqual([]);
  });

  it('is tied by what its sentence grants', () => {
    const text =
      'Northland announced that it caught six diggers at the pier. While admitting that they were diggers, Southland claimed that the work was done at home.';
    const claim = ['northland', 'announce', 'announced', 'it caught six diggers at the pier'] as const;
    const answer = ['southland', 'state', 'claimed', 'the work was done at home'] as const;
    expect(linksIn(text, claim, answer)).toEqual(['f0 f1 answers']);
    expect(linksIn(text.replace('While admitting that they were diggers, ', ''), claim, answer)).toEqual([]);
  });
});
