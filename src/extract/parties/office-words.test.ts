import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../resources/load-packs.ts';
import { officeWords } from './office-words.ts';

const knowledge = loadPacks();
const of = (words: string, name = 'Jan Holm') => officeWords(knowledge, words, name);

describe('officeWords', () => {
  it.each([
    ['with Minister of Trade Jan Holm', 'Minister of Trade'],
    ['by then Norlandic Defence Minister', 'Norlandic Defence Minister'],
    ['At a news conference Farm Commissioner', 'Farm Commissioner'],
    ['In January Secretary of State Jan Holm', 'Secretary of State'],
    [
      'president of the sugar maker Lake-Sweet, which is leading the protest',
      'president of the sugar maker Lake-Sweet',
    ],
    ['chairman of Norland Oil Corp <NOC.L>', 'chairman of Norland Oil Corp'],
    ['spokesman for', 'spokesman'],
    ['according to opposition activist', 'opposition activist'],
    ['his lawyer', 'lawyer'],
  ])('reads %s', (words, office) => expect(of(words)).toBe(office));

  it.each(['Minister of Trade and Industry', 'director-general of finance', 'former basketball player'])(
    'leaves %s as it is',
    (words) => expect(of(words)).toBe(words),
  );

  it.each(['amount', 'at the hearing', 'nations of the lake'])('sees no office in %s', (words) =>
    expect(of(words)).toBeNull(),
  );
});
