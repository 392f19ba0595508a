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

describe('what somebody is brought to do', () => {
  it('is told as done, by whoever was brought to it', () => {
    expect(told('International outrage spurred Norland to impose sanctions on Ostria in 2016.')).toEqual([
      'SANCTION happened: Norland > Ostria',
    ]);
    expect(told('The drought pushed farmers to block the road to the port.')).toEqual(['COERCE happened: farmers > ']);
    expect(told('Mounting losses prompted the army to shell the village.')).toEqual(['ASSAULT happened: army > ']);
  });

  it('is found where the parse hangs it on the verb before', () => {
    expect(told('Sudmark imposed sanctions, leading Norland, Westmark, and Estmark to support Ostria.')).toEqual([
      'SANCTION happened: Sudmark > ',
      'SUPPORT happened: Norland, Westmark, Estmark > Ostria',
    ]);
  });

  it('is not done where it is only asked, possible or meant', () => {
    expect(told('The ruling may lead Norland to impose sanctions on Ostria.')).toEqual([]);
    expect(told('Critics want to force the president to resign.')).toEqual([]);
    expect(told('The bill would force Norland to withdraw its troops.')).toEqual([]);
    expect(told('The envoy pushed Norland to sign the treaty.')).toEqual(['REQUEST happened: envoy > Norland']);
  });
});

describe('what was announced by a gerund', () => {
  it('is told as done', () => {
    expect(told('The council announced forming a joint committee.')).toEqual(['COOPERATE happened: council > ']);
    expect(told('The army admitted shelling the village.')).toEqual(['ASSAULT happened: army > ']);
  });

  it('is not done where it is only considered or proposed', () => {
    expect(told('The general considered shelling the village.')).toEqual([]);
    expect(told('Norland proposed forming a joint committee.')).toEqual(['REQUEST happened: Norland > ']);
  });
});

describe('what nobody did', () => {
  it('is not done where nothing led to it', () => {
    expect(told('The losses led Norland to withdraw its troops.')).toEqual(['RETREAT happened: Norland > ']);
    expect(told('Nothing led Norland to withdraw its troops.')).toEqual([]);
    expect(told('Nobody forced Norland to withdraw its troops.')).toEqual([]);
    expect(told('No ruling led Norland to withdraw its troops.')).toEqual([]);
  });

  it('is not done by whoever saw or heard it', () => {
    expect(told('The minister of Norland reported seeing Ostria attack the port.')).toEqual([
      'ASSAULT alleged: Ostria > ',
    ]);
    expect(told('The army reported hearing gunfire.')).toEqual([]);
    expect(told('The army recalled witnessing the raid.')).toEqual([]);
  });
});

describe('what would be done', () => {
  it('is planned where it is on somebody’s calendar or told of by somebody', () => {
    expect(told('The foreign minister would also attend the gathering in Livstad.')).toEqual([
      'CONSULT planned: foreign minister > Livaria',
    ]);
    expect(told('The spokesman informed that Norland would send observers to Ostria.')).toEqual([
      'AID planned: Norland > Ostria',
    ]);
  });

  it('is planned with a time to come, and a habit of the past without', () => {
    expect(told('The minister would travel to Norland next week.')).toEqual(['CONSULT planned: minister > Norland']);
    expect(told('The minister would attend school in Norland as a child.')).toEqual([]);
    expect(told('The writer would travel to Norland every summer.')).toEqual([]);
    expect(told('In those days the king of Norland would receive visitors.')).toEqual([]);
    expect(told('The king of Norland would receive the envoys on Sundays.')).toEqual([]);
  });

  it('is nothing where a condition stands beside it', () => {
    expect(told('The minister would visit Norland if he were invited.')).toEqual([]);
    expect(told('Without the accord the minister would visit nobody.')).toEqual([]);
    expect(told('The minister would rather visit Norland.')).toEqual([]);
  });

  it('is planned where a text is tried to be passed', () => {
    expect(told('The government attempted to pass a bill on schools.')).toEqual(['DECIDE planned: government > ']);
  });
});

describe('what comes about by itself', () => {
  it('tells coups, truces and talks, whoever is behind them', () => {
    expect(told('A coup took place in Niger on 26 July 2023.')).toEqual(['PROTEST happened:  > ']);
    expect(told('The recent coup in Niger surprised its neighbours.')).toEqual(['PROTEST happened:  > ']);
    expect(told('Norland declared that the 1991 ceasefire was over.')).toEqual(['REJECT happened:  > ']);
    expect(told('After the collapse of the talks on the island in Livstad, the envoy left.')).toEqual([
      'REJECT happened:  > ',
    ]);
    expect(told('The collapse of the bridge surprised the mayor.')).toEqual([]);
  });
});

describe('what is to come or goes on, told by a noun', () => {
  it('is planned for whoever is scheduled for it', () => {
    expect(told('Minister Ivo Keller is scheduled for a short trip to Norland.')).toEqual([
      'CONSULT planned: Ivo Keller > Norland',
    ]);
    expect(told('The road was set for heavy traffic.')).toEqual([]);
  });

  it('goes on between those who are named', () => {
    expect(told('Talks between the army and the rebels are still ongoing.')).toEqual(['CONSULT ongoing: army > ']);
    expect(told('Ties with Norland are deteriorating.')).toEqual(['SANCTION ongoing:  > ']);
    expect(told('The weather is deteriorating.')).toEqual([]);
  });
});

describe('what befell people whom the text told of before', () => {
  it('needs no noun for them', () => {
    expect(told('Some have been killed in churches.')).toEqual(['ASSAULT happened:  > ']);
    expect(told('Some are known for their churches.')).toEqual([]);
  });
});

describe('a passive whose subject has the word that its pattern asks for', () => {
  it('is found', () => {
    expect(told('The joint communique was released on Friday.')).toEqual(['AGREE happened:  > ']);
  });
});

describe('arms and waters that do it themselves', () => {
  it('need nobody named', () => {
    expect(told('Mortar rounds landed on the market in Livstad.')).toEqual(['ASSAULT happened:  > Livaria']);
    expect(told('Tanks rolled into the suburbs of Livstad.')).toEqual(['MOBILIZE happened:  > Livaria']);
    expect(told('The round of talks landed on the agenda.')).toEqual([]);
  });
});

describe('what somebody lives through', () => {
  it('goes on, done by whoever is named beside it', () => {
    expect(told('Ostria is at war with Norland.')).toEqual(['ASSAULT ongoing: Ostria > Norland']);
    expect(told('Cuba is under American sanctions.')).toEqual(['SANCTION ongoing: United States > Cuba']);
    expect(told('The general is under house arrest.')).toEqual(['COERCE ongoing:  > general']);
    expect(told('The road is under repair.')).toEqual([]);
  });
});

describe('news in the present beside what is told in the past', () => {
  it('are told behind as', () => {
    expect(told('The shares fell as Ostria expels the ambassador of Norland.')).toEqual([
      'SANCTION happened: Ostria > ambassador of Norland',
    ]);
    expect(told('Ostria expels the ambassadors of Norland when it likes.')).toEqual([]);
  });

  it('may come behind a comma', () => {
    expect(told('The moves follow quiet talks, leading to the release of two detainees.')).toEqual([
      'RETREAT happened:  > two detainees',
    ]);
    expect(told('The moves could lead to the release of two detainees.')).toEqual([]);
  });
});

describe('deeds told in the present', () => {
  it('are news where somebody named does them', () => {
    expect(told('Norland recalls its ambassador to Ostria as the quarrel escalates.')).toEqual([
      'SANCTION happened: Norland > Ostria',
    ]);
    expect(told('The league still threatens a military intervention.')).toEqual(['THREATEN happened: league > ']);
    expect(told('The council of elders welcomes the truce.')).toEqual(['SUPPORT happened: council of elders > ']);
  });

  it('are none where it is done again and again, or nobody by name does it', () => {
    expect(told('Norland recalls its ambassador each spring.')).toEqual([]);
    expect(told('Norland often recalls its ambassador.')).toEqual([]);
    expect(told('Norland closes its border when it likes.')).toEqual([]);
    expect(told('The president appoints the governors.')).toEqual([]);
    expect(told('Voters elect the premier for five years.')).toEqual([]);
  });

  it('are none where a condition, a plan, a story or a hope tells them', () => {
    for (const text of [
      'Whenever talks fail, Norland recalls its ambassador from Ostria.',
      'Norland recalls its ambassador as soon as Ostria signs.',
      'Under the plan Norland withdraws its troops from Ostria.',
      'In the novel Norland invades Ostria.',
      'Ostria hopes that Norland withdraws its troops.',
      'The treaty says that Norland withdraws its troops from Ostria.',
      'Neither Norland nor Ostria withdraws its troops.',
      'Norland rarely expels diplomats.',
      'Next week Norland withdraws its troops.',
    ])
      expect(told(text)).toEqual([]);
  });

  it('are none where they say what goes on for years', () => {
    expect(told('Norland exports grain to Ostria.')).toEqual([]);
    expect(told('The league protects its members.')).toEqual([]);
  });
});

describe('what happens by itself', () => {
  it('is told also of what was before, and as what something else came after', () => {
    expect(told('The treaty had entered into force on 1 March.')).toEqual(['AGREE happened:  > ']);
    expect(told('The minister cut his visit short after a truce took effect on Monday.')).toContain(
      'RETREAT happened:  > ',
    );
    expect(told('Although the talks collapsed on Monday, Norland remained silent.')).toEqual(['REJECT happened:  > ']);
    for (const text of [
      'Norland would leave after the truce took effect.',
      'Norland agreed to leave after the treaty took effect.',
      'It looks as though the truce collapsed.',
    ])
      expect(told(text).filter((one) => one.endsWith(':  > '))).toEqual([]);
    expect(told('The rebels will disarm once the treaty enters into force.')).not.toContain('AGREE happened:  > ');
  });
});

describe('meetings and visits that are scheduled', () => {
  it('are told as planned', () => {
    expect(told('A visit to Norland by the premier is scheduled for May.')).toEqual(['CONSULT planned:  > Norland']);
  });
});

describe('lines of news', () => {
  it('tell in the present what happened, without a full stop', () => {
    expect(told('The premier of Ostria pays a visit to Norland')).toEqual([
      'CONSULT happened: premier of Ostria > Norland',
    ]);
    expect(told('The premier of Ostria pays a visit to Norland each spring.')).toEqual([]);
  });
});

describe('what is said of something that was told before', () => {
  it('tells it no second time', () => {
    const before = 'A Ostrian envoy visited Norland on 2 May.';
    expect(told(`${before} This visit will bring the two closer.`)).toHaveLength(1);
    expect(told(`${before} Talks between the two will be held in Livstad.`)).toHaveLength(2);
  });

  it('is no comparison either, nor the journey of those who travel for themselves', () => {
    expect(told('The valley was quiet compared to neighbouring Mali.')).toEqual([]);
    expect(told('The opposition compared the premier to a butcher.')).toEqual([
      'ACCUSE happened: opposition > premier',
    ]);
    expect(told('Pilgrims who will visit Norland in autumn will outnumber the locals.')).toEqual([]);
  });
});
