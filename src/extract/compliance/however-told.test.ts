import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { claimsOf } from './testing/claims-of.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const claims = claimsOf({ engine: engineFor('en')!, knowledge });

describe('what is kept or broken, however it is told', () => {
  it.each([
    ['On 3 May, Kelvia breached the pact.', 'The Gazette: Kelvia broken'],
    ['Kelvia violated Article 7 of the Velm Treaty.', 'The Gazette: Kelvia broken'],
    ['Observers charged that Kelvia had broken Article 7 of the Velm Treaty.', 'Observers: Kelvia broken'],
    ['The junta is strictly observing the truce.', 'The Gazette: junta kept'],
    ['The junta continues to respect the truce.', 'The Gazette: junta kept'],
    ['The junta continues to not respect the truce.', 'The Gazette: junta broken'],
    ['Anna Grau commended the rebels for respecting the truce.', 'Anna Grau: rebels kept'],
    ['Anna Grau criticised the rebels for not respecting the truce.', 'Anna Grau: rebels broken'],
    ['Halvia rejected allegations that it had broken the pact.', 'Halvia: Halvia kept'],
    ['Halvia rejected allegations of breaking the pact.', 'Halvia: Halvia kept'],
    ['Torvia condemned the refusal of Halvia to implement the pact.', 'Torvia: Halvia broken'],
    ['Halvia’s failure to honour the pact angered its neighbours.', 'The Gazette: Halvia broken'],
    ['Torvia called the raid by Halvia a breach of the pact.', 'Torvia: Halvia broken'],
    ['Halvia shut the port in what Torvia described as a violation of the pact.', 'Torvia: Halvia broken'],
    ['Halvia, Anna Grau said, had violated the pact.', 'Anna Grau: Halvia broken'],
    ['In violation of the pact, Halvia shut the port.', 'The Gazette: Halvia broken'],
    ['Halvia, in violation of the pact, closed the port.', 'The Gazette: Halvia broken'],
    ['Contrary to the arms embargo, Halvia armed the rebels.', 'The Gazette: Halvia broken'],
    ['In violation of the pact, Torvia said, Halvia shut the port.', 'Torvia: Halvia broken'],
    ['In breach of the pact, said Torvia, Halvia shut the port.', 'Torvia: Halvia broken'],
    ['Torvia accused Halvia of shutting the port in breach of the pact.', 'Torvia: Halvia broken'],
    ['Halvia was accused by monitors of breaking the pact.', 'monitors: Halvia broken'],
    ['The court found Halvia to be in breach of the pact.', 'court: Halvia broken'],
    ['Halvia is not in breach of the pact.', 'The Gazette: Halvia kept'],
    ['Anna Grau said Halvia was not in breach of the pact.', 'Anna Grau: Halvia kept'],
    ['Torvia did not come, accusing Halvia of breaking the pact.', 'Torvia: Halvia broken'],
    ['Torvia refused to come and accused Halvia of breaking the pact.', 'Torvia: Halvia broken'],
    ['The raids of the junta violate the pact.', 'The Gazette: junta broken'],
    ['Torvia reported nine breaches of Article 4 of the pact by the junta.', 'Torvia: junta broken'],
  ])('%s', (text, expected) => expect(claims(text)).toEqual([expected]));

  it.each([
    'Torvia warned that a failure of Halvia to honour the pact would be costly.',
    'The court found Halvia not to be in breach of the pact.',
    'The court will find Halvia to be in breach of the pact.',
    'The court found no breach of the pact by Halvia.',
    'Torvia did not call the raid by Halvia a breach of the pact.',
    'Nobody called the raid by Halvia a breach of the pact.',
    'Torvia did not accuse Halvia of breaking the pact.',
    'Torvia denied accusing Halvia of breaking the pact.',
    'Torvia stopped short of accusing Halvia of breaking the pact.',
    'Halvia accused Torvia of lying about breaking the pact.',
    'There was no failure of Halvia to honour the pact.',
    'A failure by Halvia to honour the pact is unlikely.',
    'The failure of Halvia to honour the pact was feared.',
    'Torvia warned of the refusal of Halvia to honour the pact.',
    'Nobody noticed the failure of Halvia to honour the pact.',
    'In violation of the pact, Halvia struck, Torvia said.',
    'The junta wants to continue to respect the truce.',
    'Anna Grau thanked the rebels for respecting her wishes.',
    'The failure of the bank to pay its staff was noted.',
  ])('is silent on %s', (text) => expect(claims(text)).toEqual([]));
});
