import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { asTold, eventsIn, OCTOBER_2024 } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources();
const tools = { engine: engineFor('en')!, knowledge };

/** Events of a text as `TYPE: actors > recipients`. */
const told = (text: string): readonly string[] => eventsIn(text, tools, OCTOBER_2024).map((event) => asTold(event));

describe('those to whom something is done', () => {
  it('are where forces go, not the forces', () => {
    expect(told('Georgia deployed 200 soldiers in Moldova on 4 May 2023.')).toEqual(['MOBILIZE: Georgia > Moldova']);
    expect(told('Foreign fighters entered the Karabakh region in May 2023.')).toEqual([
      'MOBILIZE: Foreign fighters > Azerbaijan',
    ]);
  });

  it('are told apart from those who accuse them: what is blamed on them they did', () => {
    expect(told('On 4 May 2023, Sudan accused the Emirates of arming the paramilitaries.')).toEqual([
      'ACCUSE: Sudan > United Arab Emirates',
      'AID: United Arab Emirates > paramilitaries',
    ]);
    expect(told('Sudan cut ties with Chad on 4 May 2023 and accused it of arming the rebels.')).toEqual([
      'SANCTION: Sudan > Chad',
      'ACCUSE: Sudan > Chad',
      'AID: Chad > rebels',
    ]);
  });

  it('are not those who condemn, where `its` is whoever is condemned', () => {
    expect(told('On 4 May 2023, Norway condemned Russia over its attacks on Odesa.')).toEqual([
      'ACCUSE: Norway > Russia',
      'ASSAULT: Russia > Odesa, Ukraine',
    ]);
    expect(told('On 4 May 2023, Norway was thanked by Chad for its aid.')).toEqual(['AID: Norway > Chad']);
    expect(told('On 4 May 2023, Norway praised Chad for releasing the prisoners.')).toEqual([
      'SUPPORT: Norway > Chad',
      'RETREAT: Chad > prisoners',
    ]);
  });

  it('are those who come into an office, unless a state does', () => {
    expect(told('Anna Lind took office as president of Chad on 4 May 2023.')).toEqual(['PERSONNEL:  > Anna Lind']);
    expect(told('Anna Lind’s rise to power in 2018 changed the region.')).toEqual(['PERSONNEL:  > Anna Lind']);
    expect(told('Anna Lind was named ambassador to Libya on 4 May 2023.')).toEqual(['PERSONNEL:  > Anna Lind']);
    expect(told('Anna Lind resigned on 4 May 2023.')).toEqual(['PERSONNEL: Anna Lind > ']);
    expect(told('Norway’s elections on 4 May 2023 were free.')).toEqual(['PERSONNEL: Norway > ']);
  });

  it('stand in the infinitive of what is agreed to or given', () => {
    expect(told('Georgia expressed readiness to sign a treaty with Moldova on 4 May 2023.')).toEqual([
      'AGREE: Georgia > Moldova',
    ]);
    expect(told('Georgia agreed to form a cabinet on 4 May 2023.')).toEqual(['AGREE: Georgia > ']);
  });

  it('are those whose deed is judged', () => {
    expect(told('Georgia expelled four diplomats on 4 May 2023. The move was condemned by Moldova.').at(-1)).toBe(
      'ACCUSE: Moldova > Georgia',
    );
    expect(told('Georgia expelled four diplomats on 4 May 2023. The storm was condemned by Moldova.').at(-1)).not.toBe(
      'ACCUSE: Moldova > Georgia',
    );
  });

  it('are named before what they are called', () => {
    expect(told('On 4 May 2023, Karl Berg, a fisherman, was attacked by soldiers.')).toEqual([
      'ASSAULT: soldiers > Karl Berg',
    ]);
  });

  it('are the states for which an official says `us`', () => {
    expect(
      told('“Sanctions were imposed on us in May 2023,” Azerbaijani President Ilham Aliyev said in Baku.').at(0),
    ).toBe('SANCTION:  > Azerbaijan');
  });

  it('are the state of the people abroad to whom a state gives', () => {
    expect(told('On 4 May 2023, Georgia donated nine buses to Moldovan children.')).toEqual(['AID: Georgia > Moldova']);
    expect(told('On 4 May 2023, Moldova donated nine buses to Moldovan children.')).toEqual([
      'AID: Moldova > Moldovan children',
    ]);
  });

  it('are whoever does what is protested against', () => {
    expect(
      told('On 4 May 2023, fishermen and crews protested against the illegal felling of trees in the park by Georgia.'),
    ).toEqual(['PROTEST: fishermen, crews > Georgia']);
  });

  it('are the own state of lawmakers who call for something', () => {
    expect(told('On 4 May 2023, Moldovan lawmakers demanded a boycott.')).toEqual([
      'REQUEST: Moldovan lawmakers > Moldova',
    ]);
    expect(told('On 4 May 2023, Moldovan fishermen demanded a boycott.')).toEqual(['REQUEST: Moldovan fishermen > ']);
  });

  it('are not what is proposed', () => {
    expect(told('On 4 May 2023, Georgia suggested Moldova as a venue.')).toEqual(['REQUEST: Georgia > ']);
  });

  it('are no person by `which`', () => {
    expect(
      told('In May 2023, Moldova demanded a format with the Georgian president, which Norway rejected.').at(-1),
    ).toBe('REJECT: Norway > Moldova');
  });

  it('are where forces are moved, and whose they are acts', () => {
    expect(told('The deployment of soldiers of the Georgian army to Moldova on 4 May 2023 was condemned.')[0]).toBe(
      'MOBILIZE: Georgia > Moldova',
    );
  });

  it('are no matters by words for people', () => {
    expect(told('On 4 May 2023, Georgia voiced its opposition to military aid.')[0]).not.toMatch('opposition');
    expect(told('On 4 May 2023, Georgian and Moldovan envoys discussed business.')[0]).not.toMatch('business');
  });

  it('are not where a way ends', () => {
    expect(
      told('On 4 May 2023, sailors prevented the transit of a large batch of drugs from Norway to Moldova via Malta.'),
    ).toEqual(['COERCE: sailors > ']);
  });

  it('are relieved of an office, whether as a verb or as an adjective', () => {
    expect(told('On 4 May 2023, Anna Holm has been relieved of her post as ambassador.')).toEqual([
      'PERSONNEL:  > Anna Holm',
    ]);
  });

  it('are those whom somebody goes on to criticize', () => {
    expect(told('On 4 May 2023, Georgia went on to criticize Moldova.')).toEqual(['ACCUSE: Georgia > Moldova']);
  });

  it('are the states of ambassadors', () => {
    expect(told('On 4 May 2023, Georgia summoned the ambassadors of Moldova and Norway.')).toEqual([
      'ACCUSE: Georgia > Moldova, Norway',
    ]);
  });
});

describe('those who act', () => {
  it('are the bodies and states in which something was adopted', () => {
    expect(told('A resolution on lakes was adopted in Norway and Moldova on 4 May 2023.')).toEqual([
      'DECIDE: Norway, Moldova > ',
    ]);
    expect(told('The law was adopted in the spring of 2023 in a hurry.').join()).not.toMatch('hurry');
  });

  it('are those whose text it is, and who used something for it', () => {
    expect(told('A European Parliament resolution adopted on 4 May 2023 opens the lake.')).toEqual([
      'DECIDE: European Parliament > ',
    ]);
    expect(told('Norway said that Moldova used the lake road for the transfer of weapons in 2022.')).toContain(
      'MOBILIZE: Moldova > Norway',
    );
  });

  it('stand in what a meeting is counted among', () => {
    expect(
      told('Karl Berg visited Norway. The meeting marked the third encounter between Karl Berg and Anna Lind.').at(-1),
    ).toBe('CONSULT: Karl Berg, Anna Lind > ');
  });

  it('carry the launch of what they do', () => {
    expect(told('Norway initiated the launch of talks on the lake in May 2023.')).toEqual(['CONSULT: Norway > ']);
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

  it('are those who met, where the text goes on with the sides', () => {
    expect(told('On 4 May 2023, Karl Berg met Anna Lind. The sides discussed trade.').at(-1)).toBe(
      'CONSULT: Karl Berg, Anna Lind > ',
    );
    expect(
      told('On 4 May 2023, Karl Berg and Anna Lind met in Oslo. Norway has not attended any of them.').at(-1),
    ).toBe('CONSULT: Norway > ');
    expect(told('Norway visited nobody. The sides discussed trade on 4 May 2023.').at(-1)).toBe('CONSULT: sides > ');
  });

  it('are the group that was told of in full before', () => {
    expect(
      told('On 4 May 2023, 40 members of the lake council appealed to Anna Lind. The members called for a halt.').at(
        -1,
      ),
    ).toBe('REQUEST: 40 members of the lake council > Anna Lind');
  });

  it('are named by the decree by which something is done', () => {
    expect(told('Anna Lind was dismissed by the order of the Norwegian king on 4 May 2023.').at(-1)).toBe(
      'PERSONNEL: Norwegian king > Anna Lind',
    );
  });

  it('are the union and not the state where it has its seat', () => {
    expect(told('Brussels condemned Moldova on 4 May 2023.')).toEqual(['ACCUSE: European Union > Moldova']);
  });
});

describe('one act of words', () => {
  it('is told once with its reason', () => {
    expect(told('Norway condemned Moldova on 4 May 2023, accusing it of piracy.')).toEqual([
      'ACCUSE: Norway > Moldova',
    ]);
  });

  it('is what a text says rather than that it came out', () => {
    expect(told('The Lake League released a report on 4 May 2023, condemning Moldova.')).toEqual([
      'ACCUSE: Lake League > Moldova',
    ]);
  });

  it('is none where something is only seen in some way', () => {
    expect(told('The president framed the fair as a chance for Norway.').join()).not.toMatch('ACCUSE');
  });

  it('is none where it is asked for in a list', () => {
    expect(
      told('The league called for an inquiry and the withdrawal of Norwegian troops from Moldova.').join(),
    ).not.toMatch('RETREAT');
  });
});

describe('accusations', () => {
  it('blame those whose wrong is named', () => {
    expect(
      told('According to the Georgian Foreign Ministry, the sides discussed the hostile acts of the Lake League.'),
    ).toContain('ACCUSE: Georgian Foreign Ministry > Lake League');
  });

  it('blame nobody for what was done to them', () => {
    expect(
      told(
        'According to the Foreign Ministry of Georgia, the vote was an attempt to undermine the sovereignty of Moldova.',
      ),
    ).not.toContain('ACCUSE: Foreign Ministry of Georgia > Moldova');
  });
});
