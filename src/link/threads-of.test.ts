import { describe, expect, it } from 'vitest';
import type { Finding } from '../kinds/finding.ts';
import { ThreadDefinition } from '../kinds/thread-definition.ts';
import { ThreadMatcher } from './threads-of.ts';

const threads = new ThreadMatcher([
  ThreadDefinition.parse({ id: 'mines', title: 'Mines', words: ['mine', 'mines', 'demin*'], not: ['coal mine'] }),
  ThreadDefinition.parse({
    id: 'treaty',
    title: 'Peace treaty',
    words: ['peace treaty'],
    actors: ['armenia', 'azerbaijan'],
  }),
]);

const event: Finding = {
  kind: 'event',
  id: 'e',
  document: 'd',
  block: 0,
  page: null,
  group: null,
  rule: 'test@1',
  start: 0,
  end: 4,
  quote: 'Baku',
  date: null,
  dateBasis: null,
  type: 'CONSULT',
  mode: null,
  contexts: [],
  place: null,
  status: 'happened',
  reportedBy: null,
  actor: [{ name: 'Armenia', actor: 'armenia', office: null }],
  recipient: [{ name: 'Azerbaijan', actor: 'azerbaijan', office: null }],
};
const idsOf = (sentence: string) => threads.threadsOf(event, sentence).map((match) => match.thread);

describe('ThreadMatcher', () => {
  it('finds threads by whole words and by stems, best first', () => {
    expect(idsOf('Sappers cleared eleven mines near the road.')).toEqual(['mines']);
    expect(idsOf('Demining went on while the peace treaty was discussed.')).toEqual(['treaty', 'mines']);
  });

  it('stays silent on actors alone, on parts of words and against its counter-words', () => {
    expect(idsOf('The two ministers met.')).toEqual([]);
    expect(idsOf('They examined the undermined wall.')).toEqual([]);
    expect(idsOf('A coal mine was opened.')).toEqual([]);
  });

  it('says why', () => {
    expect(threads.threadsOf(event, 'Talks on the peace treaty resumed.')).toEqual([
      { thread: 'treaty', score: 3, reasons: ['peace treaty', 'armenia', 'azerbaijan'] },
    ]);
  });

  it('believes words alone only near the region', () => {
    const courts = new ThreadMatcher([
      ThreadDefinition.parse({ id: 'courts', title: 'Courts', words: ['lawsuit'], region: ['armenia*', 'baku'] }),
    ]);
    expect(courts.speaksOfRegion('The Armenian side filed it.')).toBe(true);
    expect(courts.speaksOfRegion('A racing club filed it.')).toBe(false);
    expect(courts.threadsOf(event, 'A lawsuit was filed.', false)).toEqual([]);
    expect(courts.threadsOf(event, 'A lawsuit was filed.', true).map((match) => match.thread)).toEqual(['courts']);
  });

  it('takes a weak word only beside another cue, and no word from the name of a body', () => {
    const arms = new ThreadMatcher([
      ThreadDefinition.parse({
        id: 'arms',
        title: 'Arms',
        words: ['arms deliveries', 'armament'],
        weak: ['drones', 'weapons'],
      }),
    ]);
    const arming = (sentence: string) => arms.threadsOf(event, sentence).map((match) => match.thread);
    expect(arming('Two drones filmed the ferry.')).toEqual([]);
    expect(arming('Drones and other weapons were bought.')).toEqual(['arms']);
    expect(arming('He left the Lakeport Office for Armament.')).toEqual([]);
    expect(arming('Their armament goes on.')).toEqual(['arms']);
  });
});
