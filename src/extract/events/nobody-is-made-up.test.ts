import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsIn, OCTOBER_2024 } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

/** Events of a text as `TYPE status: actors > recipients`. */
const told = (text: string): readonly string[] =>
  eventsIn(text, tools, OCTOBER_2024).map((event) => asTold(event, event.status));

describe('those who take part', () => {
  it('are not whoever rules today, for what was done before', () => {
    const about = 'Vestria built a road. Vestria wants peace. Vestria has a plan.';
    expect(told(`${about} The church on the hill was built in 1987.`)).toEqual([
      'TRADE happened: Vestria > ',
      'TRADE happened:  > church',
    ]);
  });

  it('are who made the charges, and nobody for those who make them', () => {
    expect(told('The allegations of bribery made by two clerks proved false.')).toEqual([
      'ACCUSE happened: two clerks > ',
    ]);
    expect(told('Torvia reminded those who accused Danaria of theft that the money had been returned.')).toEqual([]);
  });

  it('are who attacks, where the attack is theirs, and never the fight itself', () => {
    expect(told('On 4 May 2023 a counterattack of the Torvian armed forces began.')).toEqual([
      'ASSAULT happened: Torvian armed forces > ',
    ]);
    expect(told('Traffic stopped following the clashes that occurred at the pass on 4 May 2023.')).toEqual([
      'ASSAULT happened:  > ',
    ]);
  });

  it('are whose land it is, not who complains of it', () => {
    expect(told('On 4 May 2023, Torvia accused Danaria of intervening in Sverinia’s territory.')).toEqual([
      'ACCUSE happened: Torvia > Danaria',
      'OTHER alleged: Danaria > Sverinia',
    ]);
  });

  it('are all who are listed behind the word for them', () => {
    expect(told('On 4 May 2023 several countries, including Sverinia and Poland, condemned Torvia.')).toEqual([
      'ACCUSE happened: Sverinia, Poland > Torvia',
    ]);
    expect(
      told('States including Sverinia, Torvia, China, and the United Arab Emirates have sent tents to Savaria.'),
    ).toEqual(['AID happened: Sverinia, Torvia, China, United Arab Emirates > Savaria']);
    expect(told('Officials including Karl Meyer met in Torstad on 4 May 2023.')).toEqual([
      'CONSULT happened: Officials including Karl Meyer > ',
    ]);
  });

  it('are those of the clause that is reported, not who reports it', () => {
    expect(
      told(
        'On 4 May 2023 Savaria noted that Perinia has not pulled its marines out of the port, has not lifted its blockade, and continues its raids.',
      ),
    ).toEqual([
      'ACCUSE happened: Savaria > Perinia',
      'RETREAT denied: Perinia > ',
      'RETREAT denied: Perinia > ',
      'COERCE alleged: Perinia > Savaria',
    ]);
  });

  it('take land when they liberate it, and let people go when they liberate them', () => {
    expect(told('On 4 May 2023 the army liberated Odesa from the rebels.')).toEqual(['ASSAULT happened: army > Odesa']);
    expect(told('On 4 May 2023 rebels liberated 300 captives.')).toEqual(['RETREAT happened: rebels > 300 captives']);
  });
});

describe('who is named last', () => {
  it('is not whom a lawyer of the other sex speaks of', () => {
    expect(
      told(
        'Police questioned Karl Meyer on 4 May 2023. A case was opened against Karl Meyer, lawyer Anna Lind told the press. The court of Torstad arrested him on 5 May, she said.',
      ).at(-1),
    ).toBe('LEGAL happened: court of Torstad > Karl Meyer');
  });

  it('reacts, not the reaction', () => {
    expect(
      told('The tax met with an angry reply from the Savarian government, which accused Torvia of greed.'),
    ).toEqual(['ACCUSE happened: Savaria > Torvia']);
  });

  it('asks for a withdrawal that has not happened', () => {
    expect(
      told(
        'On 4 May 2023 the synod called for the repair of bridges, an end to strikes, and the withdrawal of Savarian troops from Perinia.',
      ),
    ).toEqual(['REQUEST happened: synod > ']);
  });
});

describe('who accuses', () => {
  it('is whoever says that somebody is responsible', () => {
    expect(told('On 4 May 2023 Ivo Keller said that Torvia was responsible for the failure.')).toEqual([
      'ACCUSE happened: Ivo Keller > Torvia',
    ]);
  });

  it('is whose letter it is in which he does so', () => {
    expect(
      told(
        'The minister Karl Meyer spoke. His call came after President Ivo Keller’s letter, in which he blamed Torvia for the delay.',
      ),
    ).toContainEqual('ACCUSE happened: Ivo Keller > Torvia');
  });
});

it('rules that are applied to somebody ask for nothing, and claims that are made are no demands', () => {
  expect(told('Older rules are applied to Torvia by some lenders.')).toEqual([]);
  expect(told('Torvia was not given any role by the treaty on the straits.')).toEqual([]);
  expect(told('The claims made by Danaria fill three pages of the report.')).not.toContainEqual(
    expect.stringMatching(/^REQUEST/),
  );
});
