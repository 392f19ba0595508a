import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsIn, OCTOBER_2024 } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

/** Events of a text as `TYPE: actors > recipients`. */
const told = (text: string): readonly string[] => eventsIn(text, tools, OCTOBER_2024).map((event) => asTold(event));

describe('those to whom something is done', () => {
  it('are where forces go, not the forces', () => {
    expect(told('Kelvia deployed 200 soldiers in Vestria on 4 May 2023.')).toEqual(['MOBILIZE: Kelvia > Vestria']);
    expect(told('Foreign fighters entered the Karabakh region in May 2023.')).toEqual([
      'MOBILIZE: Foreign fighters > Azerbaijan',
    ]);
  });

  it('are those against whom a threat is, in a clause or a second infinitive', () => {
    expect(told('Torvia warned on 4 May 2023 that it would retaliate against Marvia if shots were fired.')).toEqual([
      'THREATEN: Torvia > Marvia',
    ]);
    expect(told('Torvia threatened on 4 May 2023 to break off talks and even attack Marvia.').at(0)).toBe(
      'THREATEN: Torvia > Marvia',
    );
    expect(told('On 4 May 2023 Torvia threatened to answer any raid by Marvia.').at(0)).toBe(
      'THREATEN: Torvia > Marvia',
    );
    expect(told('Torvia warned on 4 May 2023 that it would not tolerate raids by Marvia.').at(0)).toBe(
      'THREATEN: Torvia > Marvia',
    );
    // what is done to it, what it will not do, whose texts it speaks of
    expect(told('On 4 May 2023 Torvia warned that they would be struck by Marvia.').at(0)).toBe('THREATEN: Torvia > ');
    expect(told('Torvia warned on 4 May 2023 that it would not attack Marvia.').at(0)).toBe('THREATEN: Torvia > ');
    expect(told('Torvia threatened on 4 May 2023 to publish a report by Marvia.').at(0)).toBe('THREATEN: Torvia > ');
    // what others may do, and whom one defends
    expect(told('Torvia threatened on 4 May 2023 to defend Marvia.')).toEqual(['THREATEN: Torvia > ']);
  });

  it('are those with whom somebody asks to talk or agree', () => {
    expect(told('Torvia proposed holding talks with Marvia on 4 May 2023.').at(0)).toBe('REQUEST: Torvia > Marvia');
    expect(told('On 4 May 2023 Torvia demanded a fishing accord with Marvia.').at(0)).toBe('REQUEST: Torvia > Marvia');
    expect(told('On 4 May 2023 Torvia demanded the start of talks with Marvia.').at(0)).toBe(
      'REQUEST: Torvia > Marvia',
    );
    expect(told('Torvia demanded an end to its row with Marvia on 4 May 2023.').at(0)).toBe('REQUEST: Torvia > ');
    expect(told('On 4 May 2023 Torvia demanded the end of talks with Marvia.').at(0)).toBe('REQUEST: Torvia > ');
    expect(told('On 4 May 2023 Torvia proposed ending talks with Marvia.').at(0)).toBe('REQUEST: Torvia > ');
    expect(told('Torvia urged Kelvia to hold talks with Marvia on 4 May 2023.').at(0)).toBe('REQUEST: Torvia > Kelvia');
  });

  it('are those from whom goods are bought', () => {
    expect(told('Torvia bought 30 engines from Marvia on 4 May 2023.')).toEqual(['TRADE: Torvia > Marvia']);
    expect(told('Torvia bought 30 engines from 2020 models on 4 May 2023.')).toEqual(['TRADE: Torvia > ']);
  });

  it('are told apart from those who accuse them: what is blamed on them they did', () => {
    expect(told('On 4 May 2023, Sudan accused the Emirates of arming the paramilitaries.')).toEqual([
      'ACCUSE: Sudan > United Arab Emirates',
      'AID: United Arab Emirates > paramilitaries',
    ]);
    expect(told('Sudan cut ties with Marvia on 4 May 2023 and accused it of arming the rebels.')).toEqual([
      'SANCTION: Sudan > Marvia',
      'ACCUSE: Sudan > Marvia',
      'AID: Marvia > rebels',
    ]);
  });

  it('are not those who condemn, where `its` is whoever is condemned', () => {
    expect(told('On 4 May 2023, Torvia condemned Russia over its attacks on Odesa.')).toEqual([
      'ACCUSE: Torvia > Russia',
      'ASSAULT: Russia > Odesa, Ukraine',
    ]);
    expect(told('On 4 May 2023, Torvia was thanked by Marvia for its aid.')).toEqual(['AID: Torvia > Marvia']);
    expect(told('On 4 May 2023, Torvia praised Marvia for releasing the prisoners.')).toEqual([
      'SUPPORT: Torvia > Marvia',
      'RETREAT: Marvia > prisoners',
    ]);
  });

  it('are those who come into an office, unless a state does', () => {
    expect(told('Anna Lind took office as president of Marvia on 4 May 2023.')).toEqual(['PERSONNEL:  > Anna Lind']);
    expect(told('Anna Lind’s rise to power in 2018 changed the region.')).toEqual(['PERSONNEL:  > Anna Lind']);
    expect(told('Anna Lind was named ambassador to Libya on 4 May 2023.')).toEqual(['PERSONNEL:  > Anna Lind']);
    expect(told('Anna Lind resigned on 4 May 2023.')).toEqual(['PERSONNEL: Anna Lind > ']);
    expect(told('Torvia’s elections on 4 May 2023 were free.')).toEqual(['PERSONNEL: Torvia > ']);
  });

  it('stand in the infinitive of what is agreed to or given', () => {
    expect(told('Kelvia expressed readiness to sign a treaty with Vestria on 4 May 2023.')).toEqual([
      'AGREE: Kelvia > Vestria',
    ]);
    expect(told('Kelvia agreed to form a cabinet on 4 May 2023.')).toEqual(['AGREE: Kelvia > ']);
  });

  it('are those whose deed is judged', () => {
    expect(told('Kelvia expelled four diplomats on 4 May 2023. The move was condemned by Vestria.').at(-1)).toBe(
      'ACCUSE: Vestria > Kelvia',
    );
    expect(told('Kelvia expelled four diplomats on 4 May 2023. The storm was condemned by Vestria.').at(-1)).not.toBe(
      'ACCUSE: Vestria > Kelvia',
    );
  });

  it('are named before what they are called', () => {
    expect(told('On 4 May 2023, Karl Berg, a fisherman, was attacked by soldiers.')).toEqual([
      'ASSAULT: soldiers > Karl Berg',
    ]);
  });

  it('are the states for which an official says `us`', () => {
    expect(
      told('“Sanctions were imposed on us in May 2023,” Tograrian President Maja Lindqvist said in Tograrik.').at(0),
    ).toBe('SANCTION:  > Tograria');
  });

  it('are the state of the people abroad to whom a state gives', () => {
    expect(told('On 4 May 2023, Kelvia donated nine buses to Vestrian children.')).toEqual(['AID: Kelvia > Vestria']);
    expect(told('On 4 May 2023, Vestria donated nine buses to Vestrian children.')).toEqual([
      'AID: Vestria > Vestrian children',
    ]);
  });

  it('are whoever does what is protested against', () => {
    expect(
      told('On 4 May 2023, fishermen and crews protested against the illegal felling of trees in the park by Kelvia.'),
    ).toEqual(['PROTEST: fishermen, crews > Kelvia']);
  });

  it('are the own state of lawmakers who call for something', () => {
    expect(told('On 4 May 2023, Vestrian lawmakers demanded a boycott.')).toEqual([
      'REQUEST: Vestrian lawmakers > Vestria',
    ]);
    expect(told('On 4 May 2023, Vestrian fishermen demanded a boycott.')).toEqual(['REQUEST: Vestrian fishermen > ']);
  });

  it('are not what is proposed', () => {
    expect(told('On 4 May 2023, Kelvia suggested Vestria as a venue.')).toEqual(['REQUEST: Kelvia > ']);
  });

  it('are no person by `which`', () => {
    expect(
      told('In May 2023, Vestria demanded a format with the Kelvian president, which Torvia rejected.').at(-1),
    ).toBe('REJECT: Torvia > Vestria');
  });

  it('are where forces are moved, and whose they are acts', () => {
    expect(told('The deployment of soldiers of the Kelvian army to Vestria on 4 May 2023 was condemned.')[0]).toBe(
      'MOBILIZE: Kelvia > Vestria',
    );
  });

  it('are no matters by words for people', () => {
    expect(told('On 4 May 2023, Kelvia voiced its opposition to military aid.')[0]).not.toMatch('opposition');
    expect(told('On 4 May 2023, Kelvian and Vestrian envoys discussed business.')[0]).not.toMatch('business');
  });

  it('are not where a way ends', () => {
    expect(
      told('On 4 May 2023, sailors prevented the transit of a large batch of drugs from Torvia to Kelvia via Sudria.'),
    ).toEqual(['COERCE: sailors > ']);
  });

  it('are relieved of an office, whether as a verb or as an adjective', () => {
    expect(told('On 4 May 2023, Anna Holm has been relieved of her post as ambassador.')).toEqual([
      'PERSONNEL:  > Anna Holm',
    ]);
  });

  it('are those whom somebody goes on to criticize', () => {
    expect(told('On 4 May 2023, Kelvia went on to criticize Vestria.')).toEqual(['ACCUSE: Kelvia > Vestria']);
  });

  it('are the states of ambassadors', () => {
    expect(told('On 4 May 2023, Kelvia summoned the ambassadors of Vestria and Torvia.')).toEqual([
      'ACCUSE: Kelvia > Vestria, Torvia',
    ]);
  });
});

describe('those who act', () => {
  it('are the bodies and states in which something was adopted', () => {
    expect(told('A resolution on lakes was adopted in Torvia and Vestria on 4 May 2023.')).toEqual([
      'DECIDE: Torvia, Vestria > ',
    ]);
    expect(told('The law was adopted in the spring of 2023 in a hurry.').join()).not.toMatch('hurry');
  });

  it('are those whose text it is, and who used something for it', () => {
    expect(told('A European Parliament resolution adopted on 4 May 2023 opens the lake.')).toEqual([
      'DECIDE: European Parliament > ',
    ]);
    expect(told('Torvia said that Vestria used the lake road for the transfer of weapons in 2022.')).toContain(
      'MOBILIZE: Vestria > Torvia',
    );
  });

  it('stand in what a meeting is counted among', () => {
    expect(
      told('Karl Berg visited Torvia. The meeting marked the third encounter between Karl Berg and Anna Lind.').at(-1),
    ).toBe('CONSULT: Karl Berg, Anna Lind > ');
  });

  it('carry the launch of what they do', () => {
    expect(told('Torvia initiated the launch of talks on the lake in May 2023.')).toEqual(['CONSULT: Torvia > ']);
    expect(
      told('The minister of Norland, Ana Lind, and the mayor of Brunn, Erik Storm, met in Lom on 4 May 2023.').at(0),
    ).toBe('CONSULT: Ana Lind, Erik Storm > ');
  });

  it('are those of a pair of leaders who hold an office, not whoever was named last', () => {
    expect(
      told(
        'President Anna Lind met President Karl Berg on 4 May 2023. Berg praised the painter Orlan Kesto. The two presidents discussed trade.',
      ).at(-1),
    ).toBe('CONSULT: Anna Lind, Karl Berg > ');
  });

  it('are all the states whose governments or officials these are', () => {
    expect(told('The Torvian and Marvian governments held talks on 4 May 2023.')).toEqual([
      'CONSULT: Torvia, Marvia > ',
    ]);
    expect(told('Torvian, Marvian and Kelvian officials held talks on 4 May 2023.')).toEqual([
      'CONSULT: Torvia, Marvia, Kelvia > ',
    ]);
    expect(told('The Torvian government and Marvian rebels held talks on 4 May 2023.')).toEqual([
      'CONSULT: Torvia, Marvian rebels > ',
    ]);
  });

  it('are those who met, where the text goes on with the sides', () => {
    expect(told('On 4 May 2023, Karl Berg met Anna Lind. The sides discussed trade.').at(-1)).toBe(
      'CONSULT: Karl Berg, Anna Lind > ',
    );
    expect(
      told('On 4 May 2023, Karl Berg and Anna Lind met in Torstad. Torvia has not attended any of them.').at(-1),
    ).toBe('CONSULT: Torvia > ');
    expect(told('Torvia visited nobody. The sides discussed trade on 4 May 2023.').at(-1)).toBe('CONSULT: sides > ');
  });

  it('are the group that was told of in full before', () => {
    expect(
      told('On 4 May 2023, 40 members of the lake council appealed to Anna Lind. The members called for a halt.').at(
        -1,
      ),
    ).toBe('REQUEST: 40 members of the lake council > Anna Lind');
  });

  it('are named by the decree by which something is done', () => {
    expect(told('Anna Lind was dismissed by the order of the Torvian king on 4 May 2023.').at(-1)).toBe(
      'PERSONNEL: Torvian king > Anna Lind',
    );
  });

  it('are the union and not the state where it has its seat', () => {
    expect(told('Brussels condemned Vestria on 4 May 2023.')).toEqual(['ACCUSE: European Union > Vestria']);
  });
});

describe('one act of words', () => {
  it('is told once with its reason', () => {
    expect(told('Torvia condemned Vestria on 4 May 2023, accusing it of piracy.')).toEqual([
      'ACCUSE: Torvia > Vestria',
    ]);
  });

  it('is what a text says rather than that it came out', () => {
    expect(told('The Lake League released a report on 4 May 2023, condemning Vestria.')).toEqual([
      'ACCUSE: Lake League > Vestria',
    ]);
  });

  it('is none where something is only seen in some way', () => {
    expect(told('The president framed the fair as a chance for Torvia.').join()).not.toMatch('ACCUSE');
  });

  it('is none where it is asked for in a list', () => {
    expect(
      told('The league called for an inquiry and the withdrawal of Torvian troops from Vestria.').join(),
    ).not.toMatch('RETREAT');
  });
});

describe('accusations', () => {
  it('blame those whose wrong is named', () => {
    expect(
      told('According to the Vestrian Foreign Ministry, the sides discussed the hostile acts of the Lake League.'),
    ).toContain('ACCUSE: Vestrian Foreign Ministry > Lake League');
  });

  it('blame nobody for what was done to them', () => {
    expect(
      told(
        'According to the Foreign Ministry of Kelvia, the vote was an attempt to undermine the sovereignty of Vestria.',
      ),
    ).not.toContain('ACCUSE: Foreign Ministry of Kelvia > Vestria');
  });
});

describe('what stands between commas', () => {
  it('belongs neither to the name before it nor acts', () => {
    expect(told('Police, with the backing of the mayor, arrested two editors.')).toEqual([
      'COERCE: Police > two editors',
    ]);
    expect(told('Norland, which borders Ostria, withdrew from the court.')).toEqual(['SANCTION: Norland > court']);
    expect(told('Norland and Ostria each expelled three diplomats.')).toEqual([
      'SANCTION: Norland, Ostria > three diplomats',
    ]);
  });

  it('takes a person with a title behind the verb for nobody who holds the office before it', () => {
    expect(told('The Kelvian president condemned Mr. Keller.')).toEqual(['ACCUSE: Kelvian president > Keller']);
    expect(told('The ambassador met Dr Ada Keller.')).toEqual(['CONSULT: ambassador > Ada Keller']);
  });

  it('takes a government that is called by its head for no state', () => {
    expect(told('Kelvia condemned Keller’s government.')).toEqual(['ACCUSE: Kelvia > Keller’s government']);
    expect(told('Torvia attacked the Keller government.')).toEqual(['ASSAULT: Torvia > Keller government']);
  });

  it.each([
    ['Several of the rebels attacked the port.', 'ASSAULT', 'Several of the rebels'],
    ['Most of the deputies rejected the accord.', 'REJECT', 'Most of the deputies'],
    ['The lower house condemned the raid.', 'ACCUSE', 'lower house'],
    ['The upper house of parliament expelled two envoys.', 'SANCTION', 'upper house of parliament'],
  ])('takes some of them and a house of parliament for who acts: %s', (text, type, name) => {
    expect(eventsIn(text, tools).map((event) => [event.type, event.actor.map((party) => party.name)])).toContainEqual([
      type,
      [name],
    ]);
  });

  it.each(['Several of the measures attacked the port.', 'The house collapsed.', 'The old house condemned nobody.'])(
    'takes some of the things and other houses for nobody: %s',
    (text) => {
      expect(eventsIn(text, tools).flatMap((event) => event.actor)).toEqual([]);
    },
  );

  it('arrests some of them', () => {
    expect(
      eventsIn('Police arrested several of the protesters.', tools).map((event) => [
        event.actor.map((party) => party.name),
        event.recipient.map((party) => party.name),
      ]),
    ).toEqual([[['Police'], ['several of the protesters']]]);
  });
});
