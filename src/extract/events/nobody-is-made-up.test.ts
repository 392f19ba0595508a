import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { asTold, eventsIn, OCTOBER_2024 } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources();
const tools = { engine: engineFor('en')!, knowledge };

/** Events of a text as `TYPE status: actors > recipients`. */
const told = (text: string): readonly string[] =>
  eventsIn(text, tools, OCTOBER_2024).map((event) => asTold(event, event.status));

describe('those who take part', () => {
  it('are not whoever rules today, for what was done before', () => {
    const about = 'Moldova built a road. Moldova wants peace. Moldova has a plan.';
    expect(told(`${about} The church on the hill was built in 1987.`)).toEqual([
      'TRADE happened: Moldova > ',
      'TRADE happened:  > church',
    ]);
  });

  it('are who made the charges, and nobody for those who make them', () => {
    expect(told('The allegations of fraud made by certain groups are unfounded.')).toEqual([
      'ACCUSE happened: certain groups > ',
    ]);
    expect(told('Norway reminded those who accused Denmark of theft that the money had been returned.')).toEqual([]);
  });

  it('are who attacks, where the attack is theirs, and never the fight itself', () => {
    expect(told('On 4 May 2023 a counterattack of the Norwegian armed forces began.')).toEqual([
      'ASSAULT happened: Norwegian armed forces > ',
    ]);
    expect(told('It got worse following the clashes that occurred on the border on 4 May 2023.')).toEqual([
      'ASSAULT happened:  > ',
    ]);
  });

  it('are whose land it is, not who complains of it', () => {
    expect(told('On 4 May 2023, Norway accused Denmark of intervening in Sweden’s territory.')).toEqual([
      'ACCUSE happened: Norway > Denmark',
      'OTHER alleged: Denmark > Sweden',
    ]);
  });

  it('are all who are listed behind the word for them', () => {
    expect(told('On 4 May 2023 several countries, including Sweden and Poland, condemned Norway.')).toEqual([
      'ACCUSE happened: Sweden, Poland > Norway',
    ]);
    expect(
      told('States including Sweden, Norway, China, and the United Arab Emirates have sent tents to Chile.'),
    ).toEqual(['AID happened: Sweden, Norway, China, United Arab Emirates > Chile']);
    expect(told('Officials including Karl Meyer met in Oslo on 4 May 2023.')).toEqual([
      'CONSULT happened: Officials including Karl Meyer > ',
    ]);
  });

  it('are those of the clause that is reported, not who reports it', () => {
    expect(
      told(
        'On 4 May 2023 Norway noted that the Danish side has not withdrawn its troops from the island, has not ended the occupation of three villages, and continues military provocations.',
      ),
    ).toEqual([
      'ACCUSE happened: Norway > Denmark',
      'RETREAT denied: Denmark > ',
      'RETREAT denied: Denmark > ',
      'ASSAULT alleged: Denmark > Norway',
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
        'Police questioned Karl Meyer on 4 May 2023. A case was opened against Karl Meyer, lawyer Anna Lind told the press. The court of Oslo arrested him on 5 May, she said.',
      ).at(-1),
    ).toBe('LEGAL happened: court of Oslo > Karl Meyer');
  });

  it('reacts, not the reaction', () => {
    expect(
      told('The move provoked a sharp reaction from the French government, which accused Norway of meddling.'),
    ).toEqual(['ACCUSE happened: France > Norway']);
  });

  it('asks for a withdrawal that has not happened', () => {
    expect(
      told(
        'On 4 May 2023 the senate called for the release of prisoners, an end to detentions, and the withdrawal of Norwegian troops from Denmark.',
      ),
    ).toEqual(['REQUEST happened: senate > ']);
  });
});

describe('who accuses', () => {
  it('is whoever says that somebody is responsible', () => {
    expect(told('On 4 May 2023 Ivo Keller said that Norway was responsible for the failure.')).toEqual([
      'ACCUSE happened: Ivo Keller > Norway',
    ]);
  });

  it('is whose letter it is in which he does so', () => {
    expect(
      told(
        'The minister Karl Meyer spoke. His call came after President Ivo Keller’s letter, in which he blamed Norway for the delay.',
      ),
    ).toContainEqual('ACCUSE happened: Ivo Keller > Norway');
  });
});

it('rules that are applied to somebody ask for nothing, and claims that are made are no demands', () => {
  expect(told('Several double standards are applied to Norway by some countries.')).toEqual([]);
  expect(told('Norway was not given any role by the treaty on the straits.')).toEqual([]);
  expect(told('The claims made by Denmark are also against international law.')).not.toContainEqual(
    expect.stringMatching(/^REQUEST/),
  );
});
