import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { claimsOf } from './testing/claims-of.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const claims = claimsOf({ engine: engineFor('en')!, knowledge });

describe('who is made to answer for a breach', () => {
  it.each([
    ['The union urged the cabinet to impose tariffs against Halvia for violating the pact.', 'union: Halvia broken'],
    ['Torvia praised Anna Grau for retaliating against Halvia for breaking the pact.', 'Torvia: Halvia broken'],
    ['Torvia threatened Halvia with tariffs for failing to honour the pact.', 'Torvia: Halvia broken'],
    ['The council fined Halvia for breaching the treaty.', 'council: Halvia broken'],
    ['The mediators suspended talks with Halvia for breaking the truce.', 'mediators: Halvia broken'],
    [
      'The Senate of Torvia recommended penalties against Halvia for breaching the pact.',
      'Senate of Torvia: Halvia broken',
    ],
    ['Halvia apologised to Torvia for breaking the truce.', 'Halvia: Halvia broken'],
    ['Halvia was fined for breaching the treaty.', 'The Gazette: Halvia broken'],
    ['Torvia demanded damages from Halvia for breaching the treaty.', 'Torvia: Halvia broken'],
    ['Torvia withheld aid from Halvia for breaching the treaty.', 'Torvia: Halvia broken'],
    // not the victim, nor whoever is asked for pardon
    ['Halvia conveyed its regret to Torvia for breaking the truce.', 'Halvia: Halvia broken'],
    ['Halvia forfeited the trust of Torvia for breaking the truce.', 'The Gazette: Halvia broken'],
    ['Halvia owes Torvia gold for breaking the truce.', 'The Gazette: Halvia broken'],
    ['Anna Grau served a year for breaking the embargo on Halvia.', 'The Gazette: Anna Grau broken'],
    ['Anna Grau denounced the raid on Torvia for breaking the truce.', 'Anna Grau:  broken'],
    ['Anna Grau blamed Halvia in a note to Torvia for breaking the pact.', 'Anna Grau: Halvia broken'],
    ['The judge fined the captain of the boat for breaching the embargo on Halvia.', 'judge:  broken'],
    // nobody knows whose deed it was
    ['Halvia withdrew its envoys from Torvia for breaking the truce.', 'The Gazette:  broken'],
    ['Halvia attacked Torvia after violating the truce.', 'The Gazette: Halvia broken'],
    ['Halvia jailed the editor in violation of the convention.', 'The Gazette: Halvia broken'],
    ['Anna Grau said Halvia had “often violated” the arms embargo.', 'Anna Grau: Halvia broken'],
    ['Two rockets were fired in violation of the truce.', 'The Gazette:  broken'],
  ])('%s', (text, claim) => expect(claims(text)).toEqual([claim]));

  it('takes whoever is convicted for the one who broke it, and not the court', () => {
    expect(claims('The court in Velm convicted two generals of arms sales in violation of the embargo.')).toEqual([
      expect.stringMatching(/^court in Velm: two generals.* broken$/),
    ]);
  });
});

describe('who claims it', () => {
  it.each([
    ['Torvia accused Halvia of violating the truce, which Halvia denied.', 'Torvia: Halvia broken'],
    ['At least nine violations of the truce were recorded on Monday.', 'The Gazette:  broken'],
    ['Nine violations of the truce were recorded by the observers.', 'observers:  broken'],
    ['The photographs show that Halvia broke the truce, Anna Grau said.', 'Anna Grau: Halvia broken'],
    ['The photographs show that Halvia broke the truce.', 'photographs: Halvia broken'],
  ])('%s', (text, claim) => expect(claims(text)).toEqual([claim]));

  it('is nobody where somebody is only warned against it', () =>
    expect(claims('Torvia warned Halvia against breaking the truce.')).toEqual([]));
});

describe('what somebody gains by a breach', () => {
  it.each([
    'Halvia profited from breaking the embargo.',
    'Halvia earned millions from breaking the embargo.',
    'Halvia gained from breaching the treaty.',
  ])('is told with the breach: %s', (text) => expect(claims(text)).toEqual(['The Gazette: Halvia broken']));

  it('and a theory that is confirmed is no longer only thought', () =>
    expect(claims('The theory that Halvia broke the truce was confirmed.')).toEqual(['The Gazette: Halvia broken']));
});

describe('those for whom a claimant says we', () => {
  it.each([
    ['“We have honoured the truce,” said a spokesman for the rebels.', 'spokesman for the rebels: rebels kept'],
    ['“We have kept every promise,” said the foreign minister of Halvia, Jan Dorn.', 'Jan Dorn: Halvia kept'],
  ])('%s', (text, claim) => expect(claims(text)).toEqual([claim]));
});

describe('what is only supposed', () => {
  it.each([
    'Torvia will hold back its army as long as Halvia adheres to the truce.',
    'If Halvia closes the port, then it would be in violation of the treaty, Anna Grau said.',
    'Halvia would be in breach of the treaty, Anna Grau warned.',
    'Anna Grau said that Halvia would act in violation of the treaty.',
    'If Halvia acts in violation of the treaty, Torvia will leave it.',
    'Anna Grau will resign if it can be shown that the army acted in violation of the truce.',
    'There was a perception that Halvia had broken its promise, Anna Grau said.',
    'The mediator’s words were ignored.',
    'Torvia kept Halvia from breaking the truce.',
    'Halvia has nothing to gain from breaking the truce.',
    'Halvia would profit from breaking the truce.',
    'Nobody gains from breaking the truce.',
    'Halvia did not profit from breaking the truce.',
    'Halvia refrained from breaking the truce.',
    'The tariffs deterred Halvia from breaking the truce.',
    'The theory that Halvia broke the truce was dismissed.',
  ])('says nothing of %s', (text) => expect(claims(text)).toEqual([]));
});
