import { describe, expect, it } from 'vitest';
import type { DocumentRecord } from '../../kinds/document.ts';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { extractStatements } from './extract-statements.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);

const extract = (text: string, known: Partial<DocumentRecord> = {}) =>
  extractStatements(readText(text, { engine: engineFor('en')!, knowledge }, { published: '2024-10-24', ...known }), []);

/** `speaker {cue} act: content`, quoted where direct. */
const read = (text: string): readonly string[] =>
  extract(text).map(
    ({ speaker, cue, act, quote, direct }) =>
      `${speaker.map((party) => party.name).join(' + ')} {${cue}} ${act}: ${direct ? `"${quote}"` : quote}`,
  );

describe('reported clauses', () => {
  it('reads that-clauses without `that`', () => {
    expect(read('The ministry said that the bridge would open in May.')).toEqual([
      'ministry {said} state: the bridge would open in May',
    ]);
  });

  it('reads a clause before its speaker', () => {
    expect(read('The road will stay open all winter, the mayor told reporters.')).toEqual([
      'mayor {told} state: The road will stay open all winter',
    ]);
  });

  it('ends before the next report of the same speaker', () => {
    expect(read('The envoy said that the talks had ended, adding that a new round would follow.')).toEqual([
      'envoy {said} state: the talks had ended',
      'envoy {adding} state: a new round would follow',
    ]);
  });

  it('reads a denial that only points back, and nothing else that does', () => {
    expect(read('The valley smells of oil. The mayor denied it.')).toEqual(['mayor {denied} deny: it']);
    expect(read('The valley smells of oil. The mayor forgot it.')).toEqual([]);
  });

  it('is silent where a thing and nobody speaks', () => {
    expect(read('The visit underscores the importance of the valley.')).toEqual([]);
    expect(read('The two ministers met in Kelstad and visited the museum.')).toEqual([]);
  });

  it('is silent about wishes and beliefs that nobody uttered', () => {
    expect(read('The government wants to build a dam and hopes to finish it soon.')).toEqual([]);
  });
});

describe('direct speech', () => {
  it('reads quotations before and after the verb and the one that goes on', () => {
    expect(read('“The line is open,” Petrov said. “Trains run every hour.”')).toEqual([
      'Petrov {said} state: "The line is open,"',
      'Petrov {said} state: "Trains run every hour."',
    ]);
    expect(read('The governor said: “Nobody was hurt in the flood.”')).toEqual([
      'governor {said} state: "Nobody was hurt in the flood."',
    ]);
  });

  it('takes quotations that run over sentences', () => {
    expect(read('"The valley was quiet. The bridge held," the commander said.')).toEqual([
      'commander {said} state: "The valley was quiet. The bridge held,"',
    ]);
  });

  it('reads guillemets and low-high marks', () => {
    expect(read('The mayor said: «Nobody was hurt in the flood.»')).toEqual([
      'mayor {said} state: "Nobody was hurt in the flood."',
    ]);
    expect(read('The mayor said: „Nobody was hurt in the flood.“')).toEqual([
      'mayor {said} state: "Nobody was hurt in the flood."',
    ]);
  });

  it('takes speech over paragraphs, with the cue in the first or in the last', () => {
    expect(
      read('Petrov said: “The valley was quiet last year.\n\n“Nobody expects a flood this year,” the paper noted.')
        .length,
    ).toBeGreaterThan(0);
    expect(
      read('“The valley was quiet last year.\n\n“Nobody expects a flood this year,” Petrov said.').filter((line) =>
        line.startsWith('Petrov'),
      ),
    ).toEqual([
      'Petrov {said} state: "The valley was quiet last year."',
      'Petrov {said} state: "Nobody expects a flood this year,"',
    ]);
  });

  it('takes the quotation after a paragraph that announces it', () => {
    expect(read('The statement of the Lake League reads:\n\n“The lake is clean and must stay clean.”')).toEqual([
      'Lake League {reads} state: "The lake is clean and must stay clean."',
    ]);
  });

  it('says in which paragraph the words stand, whichever has the cue', () => {
    const before =
      'The ferry was late.\n\nThe statement of the Lake League reads:\n\n“The lake is clean and must stay clean.”';
    expect(extract(before).map(({ block, quote }) => [block, quote])).toEqual([
      [2, 'The lake is clean and must stay clean.'],
    ]);
    expect(
      extract('“The valley was quiet last year.\n\n“Nobody expects a flood,” Petrov said.').map(({ block }) => block),
    ).toEqual([0, 1]);
  });

  it('says so behind notes that stand inside a paragraph too', () => {
    const text =
      'The mayor came.[^1] He spoke.[^2]\n\n[^1]: A note.\n\n[^2]: Another note.\n\n“The port has paid. Nobody waits,” Berg said.\n\nThe ferry was late.\n\nThe council met.';
    const [words] = extract(text).filter(({ quote }) => quote.startsWith('The port'));
    const { sentences } = readText(text, { engine: engineFor('en')!, knowledge });
    expect(words!.block).toBe(sentences.find(({ start, end }) => start <= words!.start && words!.start < end)!.block);
  });

  it('leaves names and scare quotes alone', () => {
    expect(read('The newspaper “Morning Lake” opened an office in the “smart” quarter.')).toEqual([]);
  });

  it("gives the speaker's own words inside a report beside it, in one group", () => {
    const found = extract('The minister said the offer was “deeply unfair to farmers” and late.');
    expect(found.map(({ quote, direct }) => [quote, direct])).toEqual([
      ['the offer was “deeply unfair to farmers” and late', false],
      ['deeply unfair to farmers', true],
    ]);
    expect(new Set(found.map(({ group }) => group)).size).toBe(1);
    expect(found[0]!.group).not.toBeNull();
  });
});

describe('other forms', () => {
  it('reads according to', () => {
    expect(read('According to the ministry, three villages were flooded.')).toEqual([
      'ministry {According to} state: three villages were flooded',
    ]);
    expect(read('Three villages were flooded, according to a statement by the Red Cross.')).toEqual([
      'Red Cross {according to} state: Three villages were flooded',
    ]);
  });

  it('reads denials, rejections and accusations with their objects', () => {
    expect(read('The company denied any role in the accident.')).toEqual([
      'company {denied} deny: any role in the accident',
    ]);
    expect(read('The government accused the rebels of breaking the truce.')).toEqual([
      'government {accused} accuse: breaking the truce',
    ]);
  });

  it('judges what something is called by the word', () => {
    expect(read('The mayor called the vote a farce.')).toEqual(['mayor {called} criticise: the vote a farce']);
    expect(read('The mayor called the meeting constructive.')).toEqual([
      'mayor {called} praise: the meeting constructive',
    ]);
    expect(read('The mayor called the offer a loan.')).toEqual(['mayor {called} state: the offer a loan']);
    expect(read('The mayor said that the farce opens in May.')).toEqual(['mayor {said} state: the farce opens in May']);
  });

  it('reads who is asked apart from what is asked', () => {
    const [urged] = extract('The committee urged the authorities to release the journalists.');
    expect([urged!.quote, urged!.addressee?.name, urged!.act]).toEqual([
      'release the journalists',
      'authorities',
      'urge',
    ]);
  });

  it('reads nouns that report', () => {
    expect(read("Fishermen laughed at the ministry's claim that the lake is clean.")).toEqual([
      'ministry {claim} state: the lake is clean',
    ]);
  });

  it('reads a name and a colon at the beginning', () => {
    expect(read('Hallberg: the commission will meet again in spring')).toEqual([
      'Hallberg {:} state: the commission will meet again in spring',
    ]);
  });

  it('reads `quoted … as saying` with who quotes', () => {
    const [said] = extract('“The harvest was good,” the Lake Agency quoted Petrov as saying.');
    expect([said!.speaker[0]!.name, said!.quote, said!.cue, said!.reportedBy?.name]).toEqual([
      'Petrov',
      'The harvest was good,',
      'quoted Petrov as saying',
      'Lake Agency',
    ]);
  });

  it('leads `said this` back to the quotation before', () => {
    expect(read('“The harvest was better than last year.” Petrov said this at a briefing.')).toEqual([
      'Petrov {said} state: "The harvest was better than last year."',
    ]);
  });

  it('puts a report inside another one', () => {
    const found = extract('Petrov told journalists that the ministry had denied the report.');
    expect(found.map(({ cue, within }) => [cue, within])).toEqual([
      ['told', null],
      ['had denied', `statement:${found[0]!.start}-${found[0]!.end}`],
    ]);
  });
});

describe('who speaks', () => {
  it('names states as the text does and says which actor is meant', () => {
    const [found] = extract('Official Baku said that the corridor would open.');
    expect(found!.speaker).toEqual([{ name: 'Official Baku', actor: 'azerbaijan', office: null }]);
  });

  it('leads pronouns and statements back to their owners', () => {
    expect(
      read('Mayor Anna Lind opened the fair. She said that visitors were welcome.').map((line) => line.split(' {')[0]),
    ).toEqual(['Anna Lind']);
    expect(
      read(
        'The Lake League issued a statement. The statement of the Lake League was short. The statement said that the lake was clean.',
      ).at(-1),
    ).toBe('Lake League {said} state: the lake was clean');
  });
});

describe('what the saying does', () => {
  it('takes the act of an open verb from what is said', () => {
    expect(extract('The ministry said that the shelling was a gross violation of the truce.')[0]!.act).toBe('accuse');
    expect(extract('The ministry said that the delay was regrettable.')[0]!.act).toBe('concern');
    expect(extract('The ministry said that snow fell in the valley.')[0]!.act).toBe('state');
  });
});

describe('when', () => {
  it('takes the day of the saying and not one that is spoken of', () => {
    const [found] = extract('On 3 May 2024 the mayor said that the bridge would open on 9 June 2024.');
    expect(found!.date).toBe('2024-05-03');
    expect(extract('The mayor said that the bridge would open on 9 June 2024.')[0]!.date).toBeNull();
  });
});

describe('interviews', () => {
  it.each([
    ['The minister told a press conference in Torstad that the road was open.', null, 'press conference in Torstad'],
    ['Anna Lind told the assembly that fees would fall.', 'assembly', null],
    ['The union urged the conference to adopt the text.', 'conference', null],
    ['The minister told reporters at a briefing that it was late.', 'reporters', 'briefing'],
  ])('knows to whom and where: %s', (text, to, at) => {
    const [said] = extract(text);
    expect([said!.addressee?.name ?? null, said!.occasion]).toEqual([to, at]);
  });

  it('gives each answer to the one who answers', () => {
    const found = extract(
      [
        'Analyst Ivan Petrov said in an interview that the talks were slow.',
        '',
        'Question: Mr. Petrov, why are the talks slow?',
        '',
        'Answer: Both sides wait for the election. Nobody hurries.',
        '',
        'Question: When will they end?',
        '',
        'Answer: I expect an end in spring.',
      ].join('\n'),
    ).filter(({ rule }) => rule === 'statement/interview-answer@2');
    expect(found.map(({ speaker, quote, occasion }) => [speaker[0]!.name, quote, occasion])).toEqual([
      ['Ivan Petrov', 'Both sides wait for the election. Nobody hurries.', 'interview'],
      ['Ivan Petrov', 'I expect an end in spring.', 'interview'],
    ]);
  });

  it('is said on no day that only names a text', () => {
    const dates = (text: string) => extract(text, { published: '2020-05-12' }).map(({ date }) => date);
    expect(
      dates('Under the lake statement of 10 May 2020 the road stays open. Norland says that the road is closed.'),
    ).toEqual([null]);
    expect(dates('On 10 May 2020 the road was opened. Norland says that the road is closed.')).toEqual(['2020-05-10']);
  });

  it('takes no removal from office for a rejection', () => {
    expect(read('The commander of the corps has been dismissed by the order of the president.')).toEqual([]);
    expect(read('The minister dismissed the claim.')).toEqual(['minister {dismissed} reject: the claim']);
  });

  it('keeps what somebody is accused of out of their name', () => {
    expect(
      extract('The parliament accused MEPs of anti-Kelvian sentiments and of ignoring the law.').map(
        ({ addressee }) => addressee?.name,
      ),
    ).toEqual(['MEPs']);
  });

  it('takes the time of a congratulation for no content', () => {
    expect(read('Kelvia and Vestria congratulated Lindqvist on Sunday.')).toEqual([]);
  });

  it('tells an undertaking once, not also what it is to do as done', () => {
    expect(read('Kelvia undertook to guarantee the safety of traffic.')).toEqual([
      'Kelvia {undertook} promise: guarantee the safety of traffic',
    ]);
  });
});
