import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsIn, OCTOBER_2024 } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

/** Events of a text as `TYPE status: actors > recipients`. */
const told = (text: string): readonly string[] =>
  eventsIn(text, tools, OCTOBER_2024).map((event) => asTold(event, event.status));

describe('a verb of the codebook', () => {
  it('refuses nothing where somebody only keeps silent', () => {
    expect(told('The envoy of Torvia declined to comment on the raid.')).toEqual([]);
    expect(told('A clerk who refused to be identified watched the port.')).toEqual([]);
    expect(told('Torvia refused to elaborate.')).toEqual([]);
    expect(told('Torvia refused to sign the treaty.')).toEqual(['REJECT happened: Torvia > ']);
    expect(told('Torvia declined to name a judge.')).toEqual(['REJECT happened: Torvia > ']);
    expect(told('Torvia refused to say when the port would open.')).toEqual([]);
    expect(told('Torvia refused to say that Danaria is a friend.')).toEqual(['REJECT happened: Torvia > ']);
    expect(told('Torvia refused to provide evidence to the court.')).toEqual(['REJECT happened: Torvia > ']);
    expect(told('Torvia declined to give Danaria a platform at the fair.')).toEqual(['REJECT happened: Torvia > ']);
  });

  it('asks nobody where somebody wants to do it himself', () => {
    expect(told('Torvia wanted to sell ships.')).toEqual([]);
    expect(told('Torvia wanted two judges to be appointed to the court.')).toEqual([
      'REQUEST happened: Torvia > two judges',
    ]);
    expect(told('Torvia wanted Danaria to open the road.')).toEqual(['REQUEST happened: Torvia > Danaria']);
  });

  it('tells no meeting with a thing, and no request by what heartens somebody', () => {
    expect(told('Torvia raised prices to meet mounting pressure from Danarian farmers.').join()).not.toContain(
      'CONSULT',
    );
    expect(told('President Keller of Torvia met opposition leaders.')[0]).toContain('CONSULT');
    expect(told('The mayor was encouraged by the choice of a judge.')).toEqual([]);
    expect(told('The mayor was encouraged by Torvia to stay.')[0]).toContain('REQUEST');
    expect(told('Danaria was encouraged by the Torvian parliament to open the road.')[0]).toContain('REQUEST');
    expect(told('Danaria was encouraged by the vote to open the road.')).toEqual([]);
  });

  it('tells no assault by a hardship, and no disaster by a great many of something', () => {
    expect(told('Torvia was hit by a fall in copper prices.')).toEqual([]);
    expect(told('The recession struck Torvia in May.')).toEqual([]);
    expect(told('Torvia was hit by rockets on 4 May 2023.')).toEqual(['ASSAULT happened:  > Torvia']);
    expect(told('Ships carried a flood of cars to Torvia.')).toEqual([]);
    expect(told('Torvia reported a landslide of stones and soil in Torstad.')).toEqual(['DISASTER happened:  > ']);
  });

  it('criticises what is only said or planned', () => {
    expect(told('Torvia openly attacked the fiscal policy of Danaria.')).toEqual(['ACCUSE happened: Torvia > Danaria']);
    expect(told('Torvia attacked the navy of Danaria.')).toEqual(['ASSAULT happened: Torvia > navy of Danaria']);
    expect(told('The premier attacked Danaria’s approach to the talks.')).toEqual([
      'ACCUSE happened: premier > Danaria',
    ]);
    expect(told('Danarian troops attacked the southern approach to the village.')).toEqual([
      'ASSAULT happened: Danarian troops > ',
    ]);
    expect(told('Hackers attacked the programme of the Torvian ministry.')[0]).toContain('ASSAULT');
  });

  it('does nothing to people who are against something', () => {
    expect(told('Troops hunted down activists opposed to President Keller.')).toEqual([]);
    expect(told('Torvia opposed the plan of Danaria.')).toEqual(['REJECT happened: Torvia > Danaria']);
  });
});

describe('verbs of buying, harm and voting', () => {
  it('tell nothing hostile by their other senses', () => {
    expect(told('Investors of Torvia have been snapping up Danarian bonds.')).toEqual([]);
    expect(told('Torvia snapped ties with Danaria.')).toEqual(['SANCTION happened: Torvia > Danaria']);
    expect(told('We will no longer hurt ourselves, the envoy of Torvia said.')).toEqual([]);
    expect(told('The commission tabled a series of proposals.')).toEqual(['REQUEST happened: commission > ']);
    expect(told('Torvia declined to give details.')).toEqual([]);
  });

  it('put nobody into an office where something is formed', () => {
    expect(told('Torvian dissidents formed a new coalition.')).toEqual(['PERSONNEL happened: Torvian dissidents > ']);
    expect(told('The premier formed a new cabinet with Lind as minister.')).toEqual([
      'PERSONNEL happened: premier > Lind',
    ]);
    expect(told('The premier formed a cabinet and appointed Lind.')).toContain('PERSONNEL happened: premier > Lind');
  });
});

describe('those who take part', () => {
  it('are who speaks, and not who was killed', () => {
    expect(
      told(
        'Torvia condemned the raid on a camp where six guards were killed, suggesting that army forces were responsible.',
      ),
    ).toContain('ACCUSE happened: Torvia > army forces');
  });

  it('are no place after which talks are called, and none for whom something is due to this', () => {
    expect(told('The Torvia round made progress.')).toEqual([]);
    expect(told('If the Torvians held the port, that was mostly due to this aid.')).toEqual([]);
  });
});

describe('who leaves or gives', () => {
  it('pays no visit where a post abroad is left', () => {
    expect(told('Torvia expelled two Danarian diplomats, who will leave Torstad for Danavik on Friday.')).toEqual([
      'SANCTION happened: Torvia > Danaria',
    ]);
    expect(told('President Keller left Torvia for talks in Danaria.')[0]).toContain('CONSULT');
  });

  it('helps nobody with what is false', () => {
    expect(told('The clerks had provided the Torvian office with false information.')).toEqual([]);
    expect(told('Torvia provided Danaria with tents.')).toEqual(['AID happened: Torvia > Danaria']);
    expect(told('Torvia gave the rebels false passports and rifles.')).toEqual(['AID happened: Torvia > rebels']);
  });
});

describe('a protest by the rules of diplomacy', () => {
  it('is a complaint, however it is told', () => {
    for (const end of ['', ' to convey a protest', ' to lodge a strongly worded protest', ' over the raid'])
      expect(told(`Torvia summoned the Danarian ambassador${end}.`)).toEqual([
        'ACCUSE happened: Torvia > Danarian ambassador',
      ]);
    expect(told('Torvia lodged a protest with Danaria.')).toEqual(['ACCUSE happened: Torvia > Danaria']);
  });
});

describe('several verbs of one sentence', () => {
  it('have each their own doers and those to whom it is done', () => {
    expect(told('Police killed three rebels and wounded five others.')).toEqual([
      'ASSAULT happened: Police > three rebels',
    ]);
    expect(told('Soldiers shot dead a farmer and arrested his two sons.')).toEqual([
      'ASSAULT happened: Soldiers > farmer',
      'COERCE happened: Soldiers > his two sons',
    ]);
  });

  it('are not those of the ships that pass', () => {
    expect(
      told('Torvia held the strait, through which tankers pass, and has rejected the ruling of the court.'),
    ).toContain('REJECT happened: Torvia > court');
  });
});

describe('to whom it is done', () => {
  it('is nobody of whom the text only told before', () => {
    expect(
      told(
        'Torvia called for a meeting. A clerk said the Danarian team had refused to accept a clause on the port.',
      )[1],
    ).toBe('REJECT happened: Danarian team > ');
    expect(told('Torvia asked Danaria to free the miners. Danaria refused to free the miners.')[1]).toBe(
      'REJECT happened: Danaria > Torvia',
    );
    expect(told('Torvia urged Danaria to stop the raids. Danaria declined to halt the raids.')[1]).toBe(
      'REJECT happened: Danaria > Torvia',
    );
    expect(told('The union called on Torvia to open the port, but Torvia refused to open it.')[1]).toBe(
      'REJECT happened: Torvia > union',
    );
  });

  it('is who is helped, not against whom, and not whose aid it is', () => {
    expect(told('Torvia is providing the most help to Danaria to defend itself against Vestria.')).toEqual([
      'AID ongoing: Torvia > Danaria',
    ]);
    expect(told('Torvia provided two thirds of Danaria’s military aid.')).toEqual(['AID happened: Torvia > ']);
  });

  it('is who is scolded, not who is named behind it', () => {
    expect(told('Torvia bashed Danaria over the pipeline, as President Keller told Vestria how to vote.')).toEqual([
      'ACCUSE happened: Torvia > Danaria',
    ]);
  });

  it('is not who imposes the sanctions that somebody calls for', () => {
    expect(told('Torvia called for tougher Danarian sanctions.')).toEqual(['ACCUSE happened: Torvia > ']);
    expect(told('Torvia called for sanctions against Danaria.')).toEqual(['ACCUSE happened: Torvia > Danaria']);
    expect(told('Torvia condemned Danaria’s sanctions.')).toEqual(['ACCUSE happened: Torvia > Danaria']);
    expect(told('The union criticised Danaria’s tariffs.')).toEqual(['ACCUSE happened: union > Danaria']);
  });

  it('is not who died, of whose death somebody inquires', () => {
    expect(told('Police opened a probe over the death of lawyer Anna Lind.')).toEqual(['ACCUSE happened: Police > ']);
    expect(told('Police opened a probe into lawyer Anna Lind.')).toEqual(['ACCUSE happened: Police > Anna Lind']);
  });

  it('is nobody for what may come of something', () => {
    expect(told('Torvia warned that leaving would cost thousands of farmers their homes.')).toEqual([
      'THREATEN happened: Torvia > ',
    ]);
    expect(told('Torvia warned that it would bomb the port of Danaria.')).toEqual([
      'THREATEN happened: Torvia > Danaria',
    ]);
  });

  it('is not who praises the thing', () => {
    expect(told('Crowds supported the plan hailed by President Keller.')[0]).toBe('SUPPORT happened: Crowds > ');
    expect(told('Torvia blocked the measures taken by Danaria.')).toEqual(['COERCE happened: Torvia > Danaria']);
  });
});

describe('a noun of the codebook', () => {
  it('tells nothing where it is rumour or a claim to something', () => {
    expect(told('There was talk of Danarian retaliation against Torvia.')).toEqual([]);
    expect(told('The president’s claim to control the port amused Torvia.')).toEqual([]);
  });
});
