import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractStatements } from '../statements/extract-statements.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { extractEvents } from './extract-events.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);

/** Events of a chronicle of three days, as `TYPE status date: actors > recipients`. */
const chronicle = (...entries: readonly [string, string, string]): readonly (readonly string[])[] => {
  const days = ['1 May 2014', '3 May 2014', '7 May 2014'];
  const text = `Chronicle of events\n\n${entries.map((entry, i) => `${days[i]}\n\n${entry}`).join('\n\n')}\n`;
  const reading = readText(text, { engine: engineFor('en')!, knowledge });
  const events = extractEvents(reading, extractStatements(reading, []));
  return entries.map((entry) => {
    const start = text.indexOf(entry);
    return events
      .filter((event) => event.start >= start && event.start < start + entry.length)
      .map(
        ({ type, status, date, actor, recipient }) =>
          `${type} ${status} ${date}: ${actor.map(({ name }) => name).join(', ')} > ${recipient.map(({ name }) => name).join(', ')}`,
      );
  });
};

describe('events of news wires', () => {
  it('takes what a summit finds for no end of it', () => {
    expect(
      chronicle('The summit concluded that the port is closed.', 'The summit concluded.', 'It rained.').map(
        ({ length }) => length,
      ),
    ).toEqual([0, 1, 0]);
  });

  it('tells what things do to people: arms attack, accidents and nature befall', () => {
    expect(
      chronicle(
        'A car bomb explosion kills nine people in Tiraspol.',
        'A bus crash near Batumi kills six people.',
        'Floods left forty villagers homeless in Vestria.',
      ),
    ).toEqual([
      ['ASSAULT happened 2014-05-01:  > nine people'],
      ['DISASTER happened 2014-05-03:  > six people'],
      ['DISASTER happened 2014-05-07:  > forty villagers'],
    ]);
  });

  it('takes a toll for part of what caused it', () => {
    expect(
      chronicle(
        'Soldiers opened fire on a crowd in Batumi, killing four people and wounding nine.',
        'Two sailors are killed and five injured in a house fire.',
        'Two sailors were killed by shell fire.',
      ),
    ).toEqual([
      ['ASSAULT happened 2014-05-01: Soldiers > crowd'],
      ['DISASTER happened 2014-05-03:  > Two sailors'],
      ['ASSAULT happened 2014-05-07:  > Two sailors'],
    ]);
  });

  it('reads the passive present of a chronicle as news, but not what somebody is disposed to', () => {
    expect(
      chronicle(
        'Ana Costin is sworn in as mayor of Tiraspol.',
        'Ana Costin is committed to the plan.',
        'The town that is held by rebels lies in Kelvia.',
      ),
    ).toEqual([['PERSONNEL happened 2014-05-01:  > Ana Costin'], [], []]);
  });

  it('finds what or who harmed people in the clause beside it, or in with whom they fought', () => {
    expect(
      chronicle(
        'Three clerks are killed and nine others are hurt when a bridge collapses in Batumi.',
        'At least nine villagers are killed and six are injured when Russian rockets hit a market in Kharkiv.',
        'Two smugglers are killed in a shootout with coast guards near Poti.',
      ).map(([first]) => first),
    ).toEqual([
      'DISASTER happened 2014-05-01:  > Three clerks',
      'ASSAULT happened 2014-05-03: Russia > At least nine villagers',
      'ASSAULT happened 2014-05-07: coast guards > Two smugglers',
    ]);
    expect(
      chronicle(
        'Four villagers die as a result of a cold snap.',
        'Two robbers are killed after they fired at a bank clerk in Telavi.',
        'Six miners are killed when soldiers open fire on a crowd in Rustavi.',
      ).map(([first]) => first),
    ).toEqual([
      'DISASTER happened 2014-05-01:  > Four villagers',
      'ASSAULT happened 2014-05-03:  > Two robbers',
      'ASSAULT happened 2014-05-07: soldiers > Six miners',
    ]);
  });

  it('finds an agent behind the last of several verbs, and what kind of site blew up', () => {
    expect(
      chronicle(
        'Six miners are killed and two porters hurt in a raid by unknown rebels on a market in Poti.',
        'Nine welders are killed and a tenth is hurt in an explosion at a cement factory in Rustavi.',
        'A clerk is shot and killed by Karl Holm.',
      ).map(([first]) => first),
    ).toEqual([
      'ASSAULT happened 2014-05-01: unknown rebels > Six miners',
      'DISASTER happened 2014-05-03:  > Nine welders',
      'ASSAULT happened 2014-05-07: Karl Holm > clerk',
    ]);
  });

  it('lets no place act that only says where', () => {
    const [claimed] = chronicle(
      'A party claims responsibility for an attack on a hall in Adana Province, Dorvia, which killed five people.',
      'Nothing was told.',
      'Nothing was told.',
    );
    expect(claimed!.join()).not.toContain('Türkiye > five');
    const acting = chronicle(
      'A tram derails in Gori, Kelvia killing at least three people.',
      'A group claims responsibility for a stabbing attack in Haifa, Israel, that injured six others.',
      'An Israeli raid on a hall used to shelter displaced Kelvians kills nine people.',
    );
    expect(acting[0]).toEqual(['DISASTER happened 2014-05-01:  > at least three people']);
    expect(acting[1]!.join()).not.toContain('Israel');
    expect(acting[2]).toEqual(['ASSAULT happened 2014-05-07: Israel > nine people']);
  });

  it('names everybody of a list, and nobody who only causes it or from where it comes', () => {
    expect(
      chronicle(
        'The charter is signed by Torvian President Jan Novak and Vestrian President Ann Bell.',
        'Rebels kill two junior officials and a clerk in Poti.',
        'Torvian ships shell the harbour, prompting an emergency NATO meeting.',
      ).map((found) => found.at(-1)),
    ).toEqual([
      'AGREE happened 2014-05-01: Jan Novak, Ann Bell > ',
      'ASSAULT happened 2014-05-03: Rebels > two junior officials, clerk',
      'CONSULT happened 2014-05-07: NATO > ',
    ]);
  });

  it('takes the president of an entry for none whom another country’s entry named', () => {
    const [, second, third] = chronicle(
      'Ukrainian President Karl Berg condemns an attack.',
      'The Vestrian Parliament rejects the budget, and the President resigns.',
      'Kelvian President Anna Grau visits Torstad, and the President meets Karl Berg.',
    );
    expect(second!.join()).not.toContain('Berg');
    const [, , voted] = chronicle(
      'A court in Torstad sentences former president Karl Berg to six years.',
      'Nothing was told.',
      'Citizens of Kiribati vote for the President.',
    );
    expect(voted!.join()).not.toContain('Berg');
    expect(third!.join()).toContain('Anna Grau > Karl Berg');
  });

  it('knows a head of one body from that of another', () => {
    expect(
      chronicle(
        'The army says that it arrested Karl Holm, the head of the port authority.',
        'The head of the Rapid Coast Forces, Benedi, accuses Egypt of an attack.',
        'Nothing was told.',
      )[1]!.join(),
    ).not.toContain('Holm');
  });

  it('finds crowds, flights, defections, votes and elections', () => {
    expect(
      chronicle(
        'Thousands of people marched in Batumi against the dam.',
        'The finance minister defected to Vestria.',
        'The council voted to suspend Vestria.',
      ),
    ).toEqual([
      ['PROTEST happened 2014-05-01: Thousands of people > '],
      ['RETREAT happened 2014-05-03: finance minister > Vestria'],
      ['SANCTION happened 2014-05-07: council > Vestria'],
    ]);
    expect(
      chronicle(
        'Ana Costin wins the election in Vestria.',
        'Heavy shelling was reported in Tiraspol.',
        'A company won the bread prize in Batumi.',
      ),
    ).toEqual([['PERSONNEL happened 2014-05-01: Ana Costin > '], ['ASSAULT happened 2014-05-03:  > '], []]);
  });

  it('dates what is under way by its entry, and a step of days by the entry it leads to', () => {
    expect(
      chronicle(
        'The rebels surrendered.',
        'The airline said it is suspending flights to Kelvia.',
        'Four days later, the rebels captured the town of Batumi.',
      ).map((events) => events.at(-1)?.split(':')[0]),
    ).toEqual(['RETREAT happened 2014-05-01', 'SANCTION ongoing 2014-05-03', 'ASSAULT happened 2014-05-07']);
  });

  it('counts days from the entry that tells of them, not from a day of the entry before', () => {
    expect(
      chronicle(
        'Kelvian troops shelled Batumi on 29 April.',
        'Vestria backed the peace plan. The rebels accepted it three days later.',
        'The envoy left Tiraspol.',
      )[1],
    ).toEqual(['SUPPORT happened 2014-05-03: Vestria > ', 'AGREE happened 2014-05-06: rebels > ']);
  });

  it('finds what a sentence without a verb says took place', () => {
    expect(
      chronicle(
        'Clashes in northern Kelvia between regular troops and the National Guard.',
        'Rival marches in Tiraspol, one for and one against the mayor.',
        'Big new rallies near the university.',
      ),
    ).toEqual([
      ['ASSAULT happened 2014-05-01: regular troops, National Guard > '],
      ['PROTEST happened 2014-05-03:  > '],
      ['PROTEST happened 2014-05-07:  > '],
    ]);
    expect(chronicle('Visits of the week.', 'Rallies and how to read them.', 'A plan for talks.').flat()).toEqual([]);
    const labelled = 'Kelvian protests in Batumi: The mayor left Tiraspol.';
    expect(
      chronicle(labelled, 'Rain.', 'Snow.')
        .flat()
        .filter((event) => event.startsWith('PROTEST')),
    ).toEqual([]);
  });

  it('takes a number for people where it does something; of those to whom it is done it is a figure', () => {
    expect(
      chronicle('Eleven are killed.', 'Nearly 20,000 join a march in Batumi.', 'Seven of the lamps are broken.'),
    ).toEqual([['ASSAULT happened 2014-05-01:  > '], ['PROTEST happened 2014-05-03: 20,000 > '], []]);
  });

  it('tells who comes back by name, not what or whom nobody names', () => {
    expect(
      chronicle(
        'President Jan Orlo returns to Kelvia after treatment abroad.',
        'The troops returned to Kelvia.',
        'Vestria returned the three bells to Kelvia.',
      ).map((events) => events.filter((event) => event.startsWith('CONSULT'))),
    ).toEqual([['CONSULT happened 2014-05-01: Jan Orlo > Kelvia'], [], []]);
  });

  it('takes a toll behind an aside for that of the verb', () => {
    expect(
      chronicle(
        'Loyal troops disperse a rally in Batumi, the second city of the country, killing at least 50 people.',
        'The rally was held in Tiraspol.',
        'Police were called.',
      )[0]!.at(-1),
    ).toBe('ASSAULT happened 2014-05-01: Loyal troops > at least 50 people');
  });

  it('finds what is done in the passive by nobody who is named', () => {
    expect(
      chronicle(
        'Tanks are deployed in the capital.',
        'The truce is broken within hours.',
        'Suspects arrested over the attack on the mayor of Batumi.',
      ),
    ).toEqual([
      ['MOBILIZE happened 2014-05-01:  > '],
      ['ASSAULT happened 2014-05-03:  > '],
      ['COERCE happened 2014-05-07:  > Suspects'],
    ]);
  });

  it('does not date by the day to which something is put off, nor by the comment on it', () => {
    expect(
      chronicle(
        'Vestria postponed the vote to 18 September 2014.',
        'The bishop condemned the arrest in Kelvia of six editors.',
        'A striker beat the champion of Kelvia in the tennis final.',
      ),
    ).toEqual([
      ['REJECT happened 2014-05-01: Vestria > '],
      ['ACCUSE happened 2014-05-03: bishop > Kelvia', 'COERCE alleged null:  > six editors'],
      [],
    ]);
  });

  it('reads a verb that looks like a noun', () => {
    expect(
      chronicle(
        'A court in Batumi sentences two smugglers to nine years in prison.',
        'Police in Tiraspol arrest six journalists.',
        'The weather reports of the week.',
      ).map((events) => events.map((event) => event.split(' ')[0])),
    ).toEqual([['LEGAL'], ['COERCE'], []]);
  });

  it('reads participles without `was`, votes to do something and verbs that look like participles', () => {
    expect(
      chronicle(
        'Three activists arrested in Tiraspol.',
        'In a rebuff to the mayor, the Arab League votes to suspend Vestria.',
        'The Milli Majlis ratified agreements with Vestria.',
      ),
    ).toEqual([
      ['COERCE happened 2014-05-01:  > Three activists'],
      ['SANCTION happened 2014-05-03: Arab League > Vestria'],
      ['DECIDE happened 2014-05-07: Milli Majlis > '],
    ]);
    expect(chronicle('Troops shot dead at least six men in Livstad.', 'Rain fell.', 'Snow fell.')[0]).toEqual([
      'ASSAULT happened 2014-05-01: Troops > at least six men',
    ]);
  });

  it('takes refused recognition for a rejection, unless it is only possible', () => {
    const [first, second] = chronicle(
      'Vestria does not recognise the result of the vote.',
      'Vestria would not recognise the result of the vote.',
      'Snow fell.',
    );
    expect(first).toEqual(['REJECT happened 2014-05-01: Vestria > ']);
    expect(second!.join()).not.toMatch('REJECT happened');
  });
});
