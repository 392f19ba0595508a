import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsIn } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

/** The events of one paragraph of an article, as `TYPE status: actors > recipients`. */
const told = (paragraph: string): readonly string[] =>
  eventsIn(`The week in politics\n\nThis was the week of 3 May 2024.\n\n${paragraph}\n`, tools).map((event) =>
    asTold(event, event.status),
  );

describe('what articles tell as real', () => {
  it('reads what somebody was able to do, and not what they were unable to do', () => {
    expect(told('Kelvia was able to retake the valley in 2008.')).toEqual(['ASSAULT happened: Kelvia > ']);
    expect(told('Kelvia was not able to retake the valley.')).toEqual([]);
    expect(told('Kelvia may be able to retake the valley.')).toEqual([]);
  });

  it('reads gerunds behind prepositions that suppose them', () => {
    expect(told('Vestria has kept its roads open since launching its invasion of Ukraine in 2022.')).toEqual([
      'ASSAULT happened: Vestria > Ukraine',
    ]);
    expect(told('Vestria can keep its roads open without launching an invasion of Ukraine.')).toEqual([]);
  });

  it('takes a deed as the subject of what came of it for done, whatever came of it', () => {
    expect(told('The Russian aggression against Kelvia did not receive attention.')).toEqual([
      'ASSAULT happened: Russia > Kelvia',
    ]);
    expect(told('An imminent Vestrian attack on Kelvia was feared.')).toEqual([]);
    expect(told('The war is long.')).toEqual([]);
  });

  it('gives treaties signed between two states to both', () => {
    expect(told('More than forty treaties were signed between Kelvia and Vestria in 2019.')).toEqual([
      'AGREE happened: Kelvia, Vestria > ',
    ]);
  });

  it('reads readiness in the present of those who are known, as they commit themselves by saying so', () => {
    expect(told('Vestria is ready to send observers to Kelvia.')).toEqual(['AGREE happened: Vestria > Kelvia']);
    expect(told('Farmers are ready to sell their wheat.')).toEqual([]);
  });

  it('takes a suggestion for a request where it says what others should do', () => {
    expect(told('Maja Lindqvist suggested that the two ministers meet in May.')).toEqual([
      'REQUEST happened: Maja Lindqvist > two ministers',
    ]);
    expect(told('Maja Lindqvist suggested that Kelvia had lied.')).toEqual([]);
  });

  it('tells help that grows and dries up of those from whom it comes', () => {
    expect(told('Aid from Torvia to Kelvia has doubled.')).toEqual(['AID happened: Torvia > ']);
    expect(told('Vestrian aid to Kelvia has fallen by 40 percent.')).toEqual(['SANCTION happened: Vestria > ']);
    expect(told('The price of tea in Vestria has fallen by 40 percent.')).toEqual([]);
  });
});

describe('who acts in articles', () => {
  it('is the state whose letters stand before a noun, which are no pronoun', () => {
    expect(told('US strikes near Batumi killed six people.')).toEqual(['ASSAULT happened: United States > six people']);
    expect(told('UK aid to Kelvia has dried up.')).toEqual(['SANCTION happened: United Kingdom > ']);
  });

  it('is who adopted the text of which the next sentence speaks again', () => {
    expect(
      told(
        'The UN Security Council adopted two resolutions in 1993. These resolutions demanded the withdrawal of troops from Torvia.',
      ),
    ).toEqual(['DECIDE happened: UN Security Council > ', 'REQUEST happened: UN Security Council > Torvia']);
    expect(told('These resolutions demanded the withdrawal of troops.')).toEqual([]);
  });

  it('may be left unsaid where an agreement is reached or a railway opened', () => {
    expect(told('An agreement on the border has been reached.')).toEqual(['AGREE happened:  > ']);
    expect(told('The agreement reached on the border was praised.')).toEqual([]);
  });
});

describe('pairs of states before a noun', () => {
  it('act together, by their names or their adjectives', () => {
    expect(told('US-China talks were held in Geneva in May.')).toEqual(['CONSULT happened: United States, China > ']);
    expect(told('The Armenian-Azerbaijani talks in Kazan ended in May.')).toEqual([
      'CONSULT happened: Armenia, Azerbaijan > ',
    ]);
    expect(told('The low-level talks in Kazan ended in May.')).toEqual(['CONSULT happened:  > ']);
  });

  it('fight each other', () => {
    expect(told('The Ethiopia-Eritrea war is entering its third year.').map((event) => event.slice(0, 7))).toEqual([
      'ASSAULT',
    ]);
  });

  it('are told of whole, whatever the parse makes of a plural or a particle', () => {
    expect(told('Militias have attacked US bases in Iraq.')).toEqual(['ASSAULT happened: Militias > United States']);
    expect(told('The report gives an analysis of the war.')).toEqual([]);
    expect(told('The rebels handed over 30 hostages to the Red Cross.')).toEqual([
      'RETREAT happened: rebels > Red Cross',
    ]);
  });
});

describe('what somebody is charged with', () => {
  it('is alleged where somebody was told so, whoever told him', () => {
    expect(told('The council was told that Halvia had shelled the town.')).toEqual(['ASSAULT alleged: Halvia > ']);
    expect(told('The envoy was summoned and told that Halvia had shelled the town.')).toContain(
      'ASSAULT alleged: Halvia > ',
    );
    expect(told('The premier was told that the treaty had been signed.')).toEqual(['AGREE happened:  > ']);
  });

  it('is alleged of whoever is charged, with all that goes along', () => {
    expect(told('Torvia accused Halvia of shelling two villages and blocking an aid convoy.')).toEqual([
      'ACCUSE happened: Torvia > Halvia',
      'ASSAULT alleged: Halvia > Torvia',
      'COERCE alleged: Halvia > aid convoy',
    ]);
    expect(told('Torvia accused Halvia of playing for time by delaying the exchange of prisoners.')).toContain(
      'REJECT alleged: Halvia > prisoners',
    );
    expect(told('Torvia accused Corvia of arming rebels and urged the league to impose sanctions.')).toEqual([
      'ACCUSE happened: Torvia > Corvia',
      'AID alleged: Corvia > rebels',
      'REQUEST happened: Torvia > league',
    ]);
  });

  it('is no part of the name of whoever is charged', () => {
    expect(told('Torvia left the hall, accusing lawmakers of fraud.')).toContain('ACCUSE happened: Torvia > lawmakers');
    expect(told('Halvia accused lawmakers of arresting sailors and closing ports.')).toContain(
      'ACCUSE happened: Halvia > lawmakers',
    );
  });
});
