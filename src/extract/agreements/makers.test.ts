import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { extractAgreements } from './extract-agreements.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
/** `name: party & party (date)` of every agreement. */
const read = (text: string) =>
  extractAgreements(readText(text, { engine: engineFor('en')!, knowledge }, {}), []).map(
    ({ name, parties, date }) =>
      `${name}: ${parties.map((party) => party.name).join(' & ')}${date === null ? '' : ` (${date})`}`,
  );

describe('who concluded an agreement, however it is told', () => {
  it.each([
    ['Kelvia and Torvia met and signed the Brunn Accord.', 'Brunn Accord: Kelvia & Torvia'],
    ['Kelvia and Torvia signed a map and the Brunn Accord.', 'Brunn Accord: Kelvia & Torvia'],
    ['Kelvia, together with Torvia, signed the Brunn Accord.', 'Brunn Accord: Kelvia & Torvia'],
    ['The foreign ministers of Kelvia and Torvia signed the Brunn Accord.', 'Brunn Accord: Kelvia & Torvia'],
    ['The Brunn Accord was concluded between Kelvia and Torvia.', 'Brunn Accord: Kelvia & Torvia'],
    ['The Brunn Accord, signed by Kelvia and Torvia in 2019, is short.', 'Brunn Accord: Kelvia & Torvia (2019)'],
    ['The signing of the Brunn Accord by Kelvia and Torvia took an hour.', 'Brunn Accord: Kelvia & Torvia'],
    ['Kelvia and Torvia are negotiating an extradition treaty.', 'extradition treaty: Kelvia & Torvia'],
    ['Trade grew after Kelvia and Torvia signed the Brunn Accord.', 'Brunn Accord: Kelvia & Torvia'],
    ['The Brunn Accord (2019) is short.', 'Brunn Accord:  (2019)'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  it.each([
    ['Kelvia negotiated the Brunn Accord for its neighbours.', 'Brunn Accord: '],
    ['The Brunn Accord, praised by Kelvia and Torvia, is short.', 'Brunn Accord: '],
    ['Copies of the Brunn Accord were sold by Kelvia.', 'Brunn Accord: '],
    ['The Brunn Accord (12) is short.', 'Brunn Accord: '],
  ])('names no party in %s', (text, expected) => expect(read(text)).toEqual([expected]));
});
