import { describe, expect, it } from 'vitest';
import { loadResources } from '../resources/load-resources.ts';
import { extractCommitments } from './commitments/extract-commitments.ts';
import { extractEvents } from './events/extract-events.ts';
import { nameCollectives } from './name-collectives.ts';
import { readText } from './read-text.ts';
import { extractStatements } from './statements/extract-statements.ts';
import { INVENTED_STATES } from './testing/invented-states.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);

/** Who says and who promises what, as `kind: names`. */
const whose = (text: string): readonly string[] => {
  const reading = readText(text, { engine: engineFor('en')!, knowledge }, { published: '2023-05-30' });
  const statements = extractStatements(reading, []);
  const events = extractEvents(reading, statements);
  const drafts = [...statements, ...events, ...extractCommitments(reading, [...statements, ...events])];
  const inOrder = drafts.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return nameCollectives(reading, inOrder).flatMap((draft) => {
    if (draft.kind !== 'statement' && draft.kind !== 'commitment') return [];
    const parties = draft.kind === 'statement' ? draft.speaker : draft.obligor;
    return [`${draft.kind}: ${parties.map(({ name }) => name).join(' & ')}`];
  });
};

describe('nameCollectives', () => {
  it.each([
    'Envoys of Kelvia and Vestria met in Halvik on 4 May 2023. The parties agreed to hold a further meeting.',
    'Kelvia and Vestria held talks on 4 May 2023. The two sides discussed trade. They agreed to open the bridge.',
  ])('gives what the sides agree to do and say to those who met: %s', (text) => {
    expect(whose(text)).toEqual(['commitment: Kelvia & Vestria', 'statement: Kelvia & Vestria']);
  });

  it('takes those of whom a report is said to tell', () => {
    expect(
      whose(
        'Envoys of Corvia and Halvia met. The Harbour Times reports on Kelvia and Vestria: “The two sides agreed to open the bridge.”',
      ),
    ).toContain('commitment: Kelvia & Vestria');
  });

  it('takes a minister and the state that he visits for no two sides', () => {
    expect(
      whose('Anna Grau, minister of ports, visited Vestria on 4 May 2023. The sides agreed to open the bridge.'),
    ).toEqual(['commitment: sides', 'statement: sides']);
  });

  it('puts nothing into the mouths of those who met that officials at large say', () => {
    const text = 'Kelvia and Vestria held talks on 4 May 2023. Officials promised to cut taxes.';
    expect(whose(text).some((one) => one.includes('Kelvia'))).toBe(false);
  });

  it('leaves those of whom nobody told who they are, and the Parties of an agreement', () => {
    expect(whose('The parties agreed to open the bridge.')).toEqual(['commitment: parties', 'statement: parties']);
    expect(
      whose('Kelvia and Vestria held talks on 4 May 2023. The Parties agreed to open the bridge.').some((one) =>
        one.endsWith('Parties'),
      ),
    ).toBe(true);
  });
});
