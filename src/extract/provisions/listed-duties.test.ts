import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { extractAgreements } from '../agreements/extract-agreements.ts';
import { extractCommitments } from '../commitments/extract-commitments.ts';
import { readText } from '../read-text.ts';
import { extractProvisions } from './extract-provisions.ts';

const { knowledge, engineFor } = await loadResources();
const reading = (text: string, kind: 'agreement' | 'paper' = 'agreement') =>
  readText(text, { engine: engineFor('en')!, knowledge }, { kind, title: 'Treaty on Ferries' });

const commitments = (text: string, kind: 'agreement' | 'paper' = 'agreement') => {
  const read = reading(text, kind);
  return extractCommitments(read, extractAgreements(read, [])).map(
    ({ obligor, action, provision, deadline }) =>
      `${obligor.map(({ name }) => name).join(' and ')}: ${action} (${provision}, ${deadline})`,
  );
};

const LIST = `Treaty on Ferries

Article 3

The Ferry Guild undertakes to:

(i) guarantee the safety of all who sail;

(ii) restore the quay by 1 September 2019; and
(iii) pay each crew 1,200 crowns.

Article 4

The Ferry Guild shall not: (a) tow boats of others; or (b) close the quay.

Article 5

The ferries shall carry:

(a) grain;

(b) timber.
`;

describe('duties in lists', () => {
  it('are each a commitment of whom the words before the list bind', () => {
    expect(commitments(LIST).slice(0, 5)).toEqual([
      'Ferry Guild: guarantee the safety of all who sail (Article 3(i), null)',
      'Ferry Guild: restore the quay by 1 September 2019 (Article 3(ii), ../2019-09-01)',
      'Ferry Guild: pay each crew 1,200 crowns (Article 3(iii), null)',
      'Ferry Guild: not tow boats of others (Article 4(a), null)',
      'Ferry Guild: not close the quay (Article 4(b), null)',
    ]);
  });

  it('are provisions with the force of the words before the list', () => {
    expect(
      extractProvisions(reading(LIST), [])
        .slice(0, 5)
        .map(({ number, force, obligor }) => [number, force, obligor[0]?.name]),
    ).toEqual([
      ['Article 3(i)', 'obligation', 'Ferry Guild'],
      ['Article 3(ii)', 'obligation', 'Ferry Guild'],
      ['Article 3(iii)', 'obligation', 'Ferry Guild'],
      ['Article 4(a)', 'prohibition', 'Ferry Guild'],
      ['Article 4(b)', 'prohibition', 'Ferry Guild'],
    ]);
  });

  it('are not things that a list counts', () => expect(commitments(LIST)).toHaveLength(5));

  it('are told once, under the nearest words that bind', () => {
    const text =
      'Treaty on Ferries\n\nArticle 1\n\nThe Ferry Guild shall:\n\n- mend the quay;\n\n- The Ferry Council shall:\n\n- open the port;\n\n- pay the crews.\n';
    expect(commitments(text)).toEqual([
      'Ferry Guild: mend the quay (Article 1, null)',
      'Ferry Council: open the port (Article 1, null)',
      'Ferry Council: pay the crews (Article 1, null)',
    ]);
    const many = `Treaty on Ferries\n\nArticle 1\n\n${'- pay what each Guild shall:\n\n'.repeat(400)}`;
    expect(commitments(many).length).toBeLessThanOrEqual(400);
  });

  it('bind in a report too where somebody undertakes them', () => {
    const text = 'On Monday Georgia agreed to:\n\n- reopen the bridge;\n\n- repair the road.\n';
    expect(commitments(text, 'paper')).toEqual([
      'Georgia: reopen the bridge (null, null)',
      'Georgia: repair the road (null, null)',
    ]);
    expect(commitments('The committee should:\n\n- visit the town;\n\n- talk to the mayor.\n', 'paper')).toEqual([]);
  });
});

it('a word that a line end parts is one word in what is undertaken, and parted as in the source in its quote', () => {
  const text = `Article 4

The Ferry Guild shall with-
draw its boats by 1 May 2019.

Article 5

The Ferry Guild shall:
(a) release all pris-
oners of the quay;
(b) keep the Lea-
Brunn line open.
`;
  expect(commitments(text).map((line) => line.replace(/ \(.*/, ''))).toEqual([
    'Ferry Guild: withdraw its boats by 1 May 2019',
    'Ferry Guild: release all prisoners of the quay',
    'Ferry Guild: keep the Lea-Brunn line open',
  ]);
  const told = extractProvisions(reading(text), []);
  expect(told.map(({ obligation }) => obligation)).toEqual([
    'shall withdraw its boats by 1 May 2019',
    'release all prisoners of the quay',
    'keep the Lea-Brunn line open',
  ]);
  expect(told[1]!.quote).toBe('release all pris-\noners of the quay');
});

it('those who agreed are to do what stands behind a colon', () => {
  const text =
    'The Ferry Guild agreed:\na. to reopen the quay by 1 June 2019;\nb. to restore the mole, which fell;\nc. on the need for peace.\n';
  expect(commitments(text, 'paper')).toEqual([
    'Ferry Guild: reopen the quay by 1 June 2019 (null, ../2019-06-01)',
    'Ferry Guild: restore the mole, which fell (null, null)',
  ]);
});
