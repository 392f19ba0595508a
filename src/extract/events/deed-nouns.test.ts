import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsIn } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

/** The events of one paragraph of a paper, as `TYPE date: actors > recipients`. */
const told = (paragraph: string): readonly string[] =>
  eventsIn(`A decade of change\n\nThis paper was written in May 2025.\n\n${paragraph}\n`, tools).map((event) =>
    asTold(event, event.date),
  );

describe('deeds that papers tell by a noun', () => {
  it('reads a deed that is pinned down by what it was done to and when, though nobody is named', () => {
    expect(told('The opening of the bridge in May 2023 cut the journey by half.')).toEqual(['TRADE 2023-05:  > ']);
    expect(told('The mass marches of 2019 changed the country.')).toEqual(['PROTEST 2019:  > ']);
    expect(told('The opening of the bridge cut the journey by half.')).toEqual([]);
    expect(told('An opening of bridges in May 2023 would cut the journey by half.')).toEqual([]);
  });

  it('dates what was done to a text, not the text', () => {
    expect(told('Torvia’s ratification of the treaty in March 2023 removed the last hurdle.')).toEqual([
      'AGREE 2023-03: Torvia > ',
    ]);
    expect(told('Torvia’s ratification of the treaty of March 2023 removed the last hurdle.')).toEqual([
      'AGREE null: Torvia > ',
    ]);
  });

  it('tells the end of what lasted once, not also that it was', () => {
    expect(told('The lifting of sanctions on Marvia in 2016 brought investors.')).toEqual(['RETREAT 2016:  > Marvia']);
  });

  it('takes what is exchanged, opened or moved for no actor', () => {
    expect(told('The exchange of prisoners between Torvia and Corvia in August 2024 was the largest yet.')).toEqual([
      'COOPERATE 2024-08: Torvia, Corvia > ',
    ]);
    expect(told('The opening of the embassy of Torvia in Marvia in 2023 marked a thaw.')).toEqual([
      'COOPERATE 2023: Torvia > ',
    ]);
    expect(told('The deployment of Russian troops to Kazakhstan in January 2022 ended the unrest.')).toEqual([
      'MOBILIZE 2022-01: Russia > Kazakhstan',
    ]);
  });
});

describe('whose a deed told by a noun is', () => {
  it('gives attacks of some against others to those who make them', () => {
    expect(told('The attacks of rebels against farmers in May 2023 alarmed the mission.')).toEqual([
      'ASSAULT 2023-05: rebels > farmers',
    ]);
    expect(told('The bombing of Torstad in May 2023 alarmed the mission.')).toEqual(['ASSAULT 2023-05:  > Torvia']);
  });

  it('gives a resignation to who resigns, and takes what is left for what is left', () => {
    expect(told('The resignation of the mayor in May 2023 was a shock.')).toEqual(['PERSONNEL 2023-05: mayor > ']);
    expect(told('Torvia’s withdrawal from the Council of Europe in May 2023 was a shock.')).toEqual([
      'SANCTION 2023-05: Torvia > Council of Europe',
    ]);
  });

  it('reads crowds that are counted as those who protest', () => {
    expect(told('In May 2023 tens of thousands of protesters gathered in Torstad.')[0]).toMatch(/^PROTEST 2023-05: /);
  });

  it('reads a deed from one who is named to another, or of one who is named and what it was about', () => {
    expect(told('Torvia’s withdrawal from the herring pact angered the islanders.')).toEqual([
      expect.stringMatching(/: Torvia > $/),
    ]);
    expect(told('The league recorded frequent attacks of herders against Torvia.')).toEqual([
      expect.stringMatching(/^ASSAULT .*: herders > Torvia$/),
    ]);
    expect(told('The farmers spoke of attacks on cattle.')).toEqual([]);
  });

  it('reads what came of something else, and a fight that broke out', () => {
    expect(told('His words led to the release of two Corvian miners.')).toEqual([
      expect.stringMatching(/^RETREAT .*: {2}> two Corvian miners$/),
    ]);
    expect(told('A skirmish broke out.')).toEqual([expect.stringMatching(/^ASSAULT .*: {2}> $/)]);
    expect(told('Skirmishes break out every spring.')).toEqual([]);
  });

  it('reads a text or a measure by the date of the participle behind it', () => {
    expect(told('The monitors were named in the accord signed in February 2002.')).toEqual(['AGREE 2002-02:  > ']);
    expect(told('The monitors were named in the signed accord.')).toEqual([]);
  });
});
