import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { extractAgreements } from './extract-agreements.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
/** `name: party & party` of every agreement. */
const read = (text: string) =>
  extractAgreements(readText(text, { engine: engineFor('en')!, knowledge }, { published: '2024-06-30' }), []).map(
    ({ name, parties }) => `${name}: ${parties.map((party) => party.name).join(' & ')}`,
  );

describe('parties of an agreement', () => {
  it.each([
    ['The prime minister of Halvia, Jan Dorn, signed the salt accord with Torvia.', 'salt accord: Halvia & Torvia'],
    ['Halvia, to name one, last winter signed an agreement with Torvia.', 'agreement with Torvia: Halvia & Torvia'],
    ['Halvia would be able to make salt agreements with other countries.', 'salt agreements with other countries: '],
    ['Dorn and his rival Grau signed a power-sharing deal.', 'power-sharing deal: Dorn & Grau'],
    ['Halvia will not sign the salt agreement.', 'salt agreement: '],
    // persons between whom it is, and no states
    ['Jan Dorn, the president of Halvia, signed a peace deal with the rebels.', 'peace deal: Jan Dorn & rebels'],
  ])('%s', (text, agreement) => expect(read(text)).toEqual([agreement]));
});

describe('an agreement that goes by its day', () => {
  it.each([
    ['Halvia published the accord signed on 3 May 2014.', 'accord signed on 3 May 2014: '],
    ['Halvia published the accord signed in Velm on 3 May 2014.', 'accord signed in Velm: '],
  ])('%s', (text, agreement) => expect(read(text)).toEqual([agreement]));
});

describe('an agreement that is only hoped for', () => {
  it.each([
    'Both sides hope for a fisheries agreement.',
    'His stance blocked a debt agreement with the fund.',
    'They went to Velm in pursuit of an arms control agreement.',
    'Halvia could have an agreement with the fund by May.',
    'If an accord on prisoners is signed, Halvia will leave.',
    'In the absence of a border treaty, patrols go on.',
  ])('names none: %s', (text) => expect(read(text)).toEqual([]));

  it.each([
    'Halvia hopes for the fisheries agreement of 2004 to be renewed.',
    'Halvia is ready to sign a peace agreement.',
    'Halvia hopes that its fisheries agreement will help.',
  ])('but: %s', (text) => expect(read(text)).toHaveLength(1));
});
