import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { partiesOf } from './parties.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);

/** The parties of every subject, object and oblique of a text, as `word: name, name`. */
const read = (text: string, words: readonly string[]): Record<string, string[]> => {
  const reading = readText(text, { engine: engineFor('en')!, knowledge }, { published: '2024-10-24' });
  const parties = partiesOf(reading);
  const found: Record<string, string[]> = {};
  for (const sentence of reading.sentences)
    for (const token of sentence.tokens)
      if (words.includes(token.text)) found[token.text] = parties.of(sentence, token.index).map((party) => party.name);
  return found;
};

describe('partiesOf', () => {
  it('leads a family name and a pronoun back to the full name', () => {
    expect(
      read('The Tograrian Foreign Minister Jonas Berg arrived in Torstad. Berg met his host. He left on Friday.', [
        'Berg',
        'He',
      ]),
    ).toEqual({ Berg: ['Jonas Berg'], He: ['Jonas Berg'] });
  });

  it('leaves an office to nobody of whom the text told long before, where the sentence names other states', () => {
    const told = 'President Maja Lindqvist spoke in Tograrik. ';
    const between = 'The ferry was late. '.repeat(7);
    const asked = 'The Torvian speaker signed the bill after the President had left.';
    expect(read(`${told}${between}${asked}`, ['President'])).toEqual({ President: ['President'] });
    for (const goingOn of ['The President praised the ferry. ', 'She praised the ferry. '])
      expect(read(`${told}${goingOn.repeat(7)}${asked}`, ['President'])).toEqual({ President: ['Maja Lindqvist'] });
    expect(read(`${told}${asked}`, ['President'])).toEqual({ President: ['Maja Lindqvist'] });
    expect(read(`${told}${between}The council met after the President had left.`, ['President'])).toEqual({
      President: ['Maja Lindqvist'],
    });
  });

  it('never takes a namesake of a person of the packs for that person', () => {
    const text =
      'The analyst Oktay Brunn spoke in Kesh. Mr. Oktay, the mayor of Kesh, Karl Berg, disagrees. Brunn left.';
    const reading = readText(text, { engine: engineFor('en')!, knowledge }, { published: '2024-10-24' });
    const parties = partiesOf(reading);
    const persons = reading.sentences.flatMap((sentence) =>
      sentence.tokens.flatMap(({ text: word, index }) =>
        /^(?:Brunn|Oktay|Karl|Berg)$/.test(word) ? parties.of(sentence, index) : [],
      ),
    );
    expect([...new Set(persons.map(({ name, actor, office }) => `${name} | ${actor} | ${office}`))]).toEqual([
      'Oktay Brunn | null | analyst',
      'Karl Berg | null | mayor of Kesh',
    ]);
  });

  it('means a text or body by `it`, and several by `they`, whoever was the last subject', () => {
    const text = 'The joint communique was released in Torstad. Norland and Ostria held talks on trade';
    expect(read(`${text}, it said. They also lowered tariffs.`, ['it', 'They'])).toEqual({
      it: ['joint communique'],
      They: ['Norland', 'Ostria'],
    });
    expect(read('President Anna Berg met Minister Erik Lund in Tokyo. They agreed to talk.', ['They'])).toEqual({
      They: ['Anna Berg', 'Erik Lund'],
    });
    expect(read('The rebels left the town. They burned the bridge.', ['They'])).toEqual({ They: ['rebels'] });
  });

  it('takes nobody for one of both leaders who is known to have left office', () => {
    const text =
      'President Ruben Vasko received President Maja Lindqvist. They opened a street that bears the name of Matis Orlo.';
    expect(read(`${text} Both leaders spoke.`, ['leaders'])).toEqual({
      leaders: ['Ruben Vasko', 'Maja Lindqvist'],
    });
  });

  it('names who held an office only where the time is told and no other time is meant', () => {
    const met = 'The Tograrian president met the king.';
    expect(read(met, ['president'])).toEqual({ president: ['Maja Lindqvist'] });
    expect(read(`In 2012, ${met}`, ['president'])).toEqual({ president: ['Tograrian president'] });
    const undated = readText(met, { engine: engineFor('en')!, knowledge });
    const [sentence] = undated.sentences;
    expect(partiesOf(undated).of(sentence!, 2)[0]!.name).toBe('Tograrian president');
  });

  it('takes what is named as an example of places for no person', () => {
    const text =
      'Karl Berg was firm on surrendering strongholds such as Sloviansk and Kramatorsk. Nobody spoke. He left on Friday.';
    expect(read(text, ['He'])).toEqual({ He: ['Karl Berg'] });
  });

  it('leads a pronoun to the person named last once the subject before is two sentences away', () => {
    expect(read('Karl Berg opened the fair. The council sent an envoy, Anna Grau. She met nobody.', ['She'])).toEqual({
      She: ['Anna Grau'],
    });
    expect(read('Karl Berg met Anna Grau at the fair. He left on Friday.', ['He'])).toEqual({ He: ['Karl Berg'] });
  });

  it('reads seats of government, sides and governments as the state', () => {
    expect(read('Official Baku protested. The Armenian side denied it.', ['Baku', 'side'])).toEqual({
      Baku: ['Azerbaijan'],
      side: ['Armenia'],
    });
  });

  it.each([
    ['The mayor received the Marvian Ambassador to Torvia, Anna Lind, on Friday.', 'Ambassador', ['Anna Lind']],
    ['The Marvian Ambassador to Torvia Anna Lind met the mayor.', 'Ambassador', ['Anna Lind']],
    ["President Karl Berg received Marvia's Ambassador to Torvia Anna Lind.", 'Ambassador', ['Anna Lind']],
    ['The Interior Minister, General Karl Berg, met the mayor.', 'Minister', ['Karl Berg']],
    // somebody else in a list, and a place
    ['The mayor met the Ambassador to Torvia, Anna Bell and Karl Berg.', 'Ambassador', ['Ambassador']],
    ['The Ambassador to Torvia met the mayor, Anna Bell.', 'Ambassador', ['Ambassador to Torvia']],
  ])('names the person behind the post that an office is for: %s', (text, word, names) =>
    expect(read(text, [word])).toEqual({ [word]: names }),
  );

  it('names the authority whose seat acts', () => {
    expect(read('Tiraspol agreed to new talks.', ['Tiraspol'])).toEqual({ Tiraspol: ['Transnistria'] });
  });

  it('reads the two of one name as the states that share it', () => {
    expect(read('The two Koreas held talks.', ['Koreas'])).toEqual({ Koreas: ['South Korea', 'North Korea'] });
    expect(read('Two Bergs held talks.', ['Bergs'])).toEqual({ Bergs: ['Two Bergs'] });
  });

  it('means no government by `the government` in whose seat somebody only met', () => {
    expect(read('Envoys held talks in Velm. The government denied it.', ['government'])).toEqual({
      government: ['government'],
    });
    expect(read('Envoys of Vestria held talks. The government denied it.', ['government'])).toEqual({
      government: ['Vestria'],
    });
  });

  it('means the state over a section by `govt`, and by `the government` whatever state was named since', () => {
    const over = 'Notes of May 2024\n\nKelvia\n\n';
    expect(read(`${over}Govt renewed the truce with rebels.`, ['Govt'])).toEqual({ Govt: ['Kelvia'] });
    expect(read(`${over}An envoy went to Vestria. The government denied it.`, ['government'])).toEqual({
      government: ['Kelvia'],
    });
    expect(read('Notes of May 2024\n\nThe valley\n\nGovt renewed the truce.', ['Govt'])).toEqual({ Govt: ['Govt'] });
  });

  it('reads both sides as the last two states', () => {
    expect(read('Armenia and Azerbaijan exchanged lists. Both sides thanked the mediators.', ['sides'])).toEqual({
      sides: ['Armenia', 'Azerbaijan'],
    });
  });

  it('leads a quoted report back to those whom the words before it name', () => {
    expect(
      read('Hugo Stern sat in Brunn. The Daily reports of Anna Grau: “She left. Grau was ill.”', ['She', 'Grau']),
    ).toMatchObject({ She: ['Anna Grau'], Grau: ['Anna Grau'] });
    expect(read('Armenia waited. The Daily reports of the Lake League: “It left.”', ['It'])).toEqual({
      It: ['Lake League'],
    });
  });

  it('reads an entry that goes on with a quoted report with that report, and another one by itself', () => {
    const sides = (entry: string) =>
      read(
        `03.05.2024\nThe Daily reports: “Armenia and Azerbaijan exchanged lists of mines.”\n\n04.05.2024\n${entry}\n\n05.05.2024\n“The ministers had tea.”`,
        ['sides'],
      );
    expect(sides('“Both sides thanked the mediators.”')).toEqual({ sides: ['Armenia', 'Azerbaijan'] });
    expect(sides('The Weekly reports: “Both sides thanked the mediators.”')).toEqual({ sides: [] });
  });

  it('leaves an indefinite official and an unknown body as they are written', () => {
    expect(read('A senior diplomat spoke to the Lake Protection League.', ['diplomat', 'League'])).toEqual({
      diplomat: ['senior diplomat'],
      League: ['Lake Protection League'],
    });
  });
});

describe('offices and names', () => {
  it('takes the name that an office before or after it presents', () => {
    expect(
      read('The mayor of the town, Anna Lind, opened the fair. Foreign Minister Karl Berg left.', ['mayor', 'Karl']),
    ).toEqual({ mayor: ['Anna Lind'], Karl: ['Karl Berg'] });
    expect(read('The head of the council, Anna Lind, opened the fair.', ['head'])).toEqual({ head: ['Anna Lind'] });
    expect(read('The spokesman of the president, Karl Berg, opened the fair.', ['spokesman'])).not.toEqual({
      spokesman: ['Karl Berg'],
    });
  });

  it('takes the name behind what somebody heads, but not another’s', () => {
    expect(
      read('The Chief of the Lake Guard Karl Berg left. The lawyer of President Anna Lind stayed.', [
        'Chief',
        'lawyer',
      ]),
    ).toEqual({
      Chief: ['Karl Berg'],
      lawyer: ['lawyer of President Anna Lind'],
    });
  });

  it('knows the head of state by the state of which the text speaks', () => {
    expect(read('Tograria held a vote. The head of state thanked the voters.', ['head'])).toEqual({
      head: ['Maja Lindqvist'],
    });
  });

  it('leads a relative pronoun to the person before it', () => {
    expect(read('The talks were led by Anna Lind, the head of the league, who thanked the guests.', ['who'])).toEqual({
      who: ['Anna Lind'],
    });
  });

  it('leads a pronoun to nobody of the entry before, and never to a number', () => {
    expect(
      read(
        '03.05.2024\nKelvia opened a customs post.\n\n04.05.2024\nThey closed the road at noon.\n\n05.05.2024\nThe mayor resigned.',
        ['They'],
      ),
    ).toEqual({ They: [] });
    expect(
      read('Kelvia sent observers to the lake. Their number grew in June. They left in July.', ['They']),
    ).not.toEqual({ They: ['Their number'] });
  });

  it('tells offices of one noun apart', () => {
    expect(
      read('The Armenian Defence Minister Davit Tonoyan spoke first. The Prime Minister spoke next.', ['Minister']),
    ).not.toEqual({ Minister: ['Davit Tonoyan'] });
  });

  it('takes an office with another name or state for somebody else', () => {
    expect(
      read('The Armenian President Vahagn Khachaturyan spoke first. Ruritanian president Anna Grau spoke next.', [
        'president',
      ]),
    ).not.toEqual({ president: ['Vahagn Khachaturyan'] });
  });
});

it('a body goes by the name behind what kind of body it is', () => {
  expect(read('The opposition Lake Party accused the government of fraud.', ['opposition'])).toEqual({
    opposition: ['Lake Party'],
  });
  expect(read('The opposition, Lake Party and Dam Party, left the hall.', ['opposition'])).toEqual({
    opposition: ['opposition'],
  });
  expect(read('The opposition left the hall.', ['opposition'])).toEqual({ opposition: ['opposition'] });
});

it('presidents in capitals are several, and not whoever visits them', () => {
  expect(
    read('Anna Grau hoped that the visit would help. Then the Presidents spoke of trade. They agreed on it.', ['They']),
  ).toEqual({ They: ['Presidents'] });
});

it('people whose view a sentence gives are whom it means by `they`', () => {
  expect(
    read('For Torvian nationalists, all of it was the heritage of Great Torvia which, they claim, was lost.', ['they']),
  ).toEqual({ they: ['Torvian nationalists'] });
  expect(read('The envoys met the mayor of Torstad. For many years, they had fought.', ['they'])).toEqual({
    they: ['envoys'],
  });
});
