import { describe, expect, it } from 'vitest';
import type { Finding } from '../kinds/finding.ts';
import { loadResources } from '../resources/load-resources.ts';
import { toldAgreements } from './told-agreements.ts';

const { knowledge } = await loadResources();

/** Names under which documents tell of agreements: [document, name, date, parties]. */
type Told = readonly [string, string, string | null, readonly string[]];

const mention = ([document, name, date, parties]: Told): Finding => ({
  kind: 'agreement',
  id: document + name,
  document,
  block: 0,
  page: null,
  group: null,
  rule: 'test@1',
  quote: name,
  start: 0,
  end: name.length,
  name,
  agreement: null,
  date,
  parties: parties.map((actor) => ({ name: actor, actor, office: null })),
  place: null,
  provision: null,
});

/** The names that are one agreement, for each agreement. */
const together = (told: readonly Told[]): readonly (readonly string[])[] =>
  toldAgreements(told.map(mention), knowledge).entries.map(({ name, names }) => [
    name,
    ...names.map(({ text }) => text),
  ]);

describe('toldAgreements', () => {
  it.each<[string, readonly Told[]]>([
    [
      'order and noun',
      [
        ['a', 'Treaty of Lomar', null, []],
        ['b', 'Lomar agreement', null, []],
      ],
    ],
    [
      'a truce',
      [
        ['a', 'Lomar cease-fire', null, []],
        ['b', 'Lomar truce agreement', '2014', []],
      ],
    ],
    [
      'a resolution',
      [
        ['a', 'UN Security Council Resolution 1540', null, []],
        ['b', 'UNSCR 1540', null, []],
      ],
    ],
    [
      'a date that fits',
      [
        ['a', '2014 Lomar accord', '2014', []],
        ['b', 'Lomar peace accord', '2014-05-02', []],
      ],
    ],
    [
      'common words with the same parties',
      [
        ['a', 'trade deal', null, ['chad', 'mali']],
        ['b', 'trade pact', null, ['mali', 'chad']],
      ],
    ],
  ])('brings together what differs by %s', (_, told) => expect(together(told)).toHaveLength(1));

  it.each<[string, readonly Told[]]>([
    [
      'years',
      [
        ['a', 'Lomar accord', '2002', []],
        ['b', 'Lomar accord', '2014', []],
      ],
    ],
    [
      'parties',
      [
        ['a', 'Lomar accord', null, ['chad']],
        ['b', 'Lomar accord', null, ['peru']],
      ],
    ],
    [
      'kinds of text',
      [
        ['a', 'Lomar Protocol', null, []],
        ['b', 'Lomar Declaration', null, []],
      ],
    ],
    [
      'words',
      [
        ['a', 'Lomar accord', null, []],
        ['b', 'Lomar trade accord', null, []],
      ],
    ],
  ])('keeps apart what differs in its %s', (_, told) => expect(together(told)).toHaveLength(2));

  it('makes nothing of common words without parties', () =>
    expect(
      together([
        ['a', 'peace deal', null, []],
        ['b', 'peace deal', null, []],
      ]),
    ).toEqual([]));
});
