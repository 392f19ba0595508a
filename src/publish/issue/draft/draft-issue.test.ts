import { expect, test } from 'vitest';
import type { Block } from '../../../kinds/block.ts';
import type { Draft } from '../../../kinds/finding.ts';
import type { Issue } from '../../../kinds/issue.ts';
import { nameLens } from '../../../link/names/name-lens.ts';
import { event, party, sampleDocument, statement } from '../../../record/sample-analysis.ts';
import { SqliteRecord } from '../../../record/sqlite/sqlite-record.ts';
import { loadPacks } from '../../../resources/load-packs.ts';
import { issueSentences, sentenceText } from '../issue-sentences.ts';
import { draftFromRecord } from '../new-issue.ts';
import { checkRecordedIssue } from '../refuse-when-wrong.ts';

type Located = (words: string) => { start: number; end: number; quote: string };

const knowledge = loadPacks();

/** A draft of May 2024 from one document of Lowland Press, and its sentences by kind of part. */
const draftOf = async (
  text: string,
  drafts: (located: Located) => readonly Draft[],
  style?: string,
  kind: Block['kind'] = 'paragraph',
) => {
  const record = SqliteRecord.open(':memory:', 'write');
  const period = { value: '2024-05', basis: 'stated' as const, evidence: [] };
  const sample = sampleDocument({ text, document: { publisher: 'Lowland Press', period }, drafts });
  const blocks = sample.analysis.blocks.map((block) => ({ ...block, kind }));
  await record.add({ ...sample, analysis: { ...sample.analysis, blocks } });
  const issue = await draftFromRecord(record, knowledge, {
    period: '2024-05',
    masthead: {},
    theme: null,
    acceptedOnly: false,
    lens: style === undefined ? null : nameLens(style, knowledge),
  });
  expect(await checkRecordedIssue(record, knowledge, issue)).toEqual([]);
  return issue;
};

const told = (issue: Issue, kind: string): readonly string[] =>
  issueSentences(issue)
    .filter(({ part }) => part.kind === kind)
    .map(({ sentence }) => sentenceText(sentence).trim());

const grau = party('Anna Grau');
const on = (date: string, more: object = {}) => ({ date, type: 'CONSULT', ...more }) as const;

test('a sentence that says `she` or a family name is led by the name that the record resolved, once', async () => {
  const issue = await draftOf(
    'She opened the bridge at Brunn.\nGrau received the mayors of three towns.\nGrau left on a ferry.',
    (located) => [
      event(located('She opened the bridge'), on('2024-05-03', { actor: [grau] })),
      event(located('Grau received the mayors'), on('2024-05-03', { actor: [grau], block: 1 })),
      event(located('Grau left'), on('2024-05-03', { actor: [grau], block: 2 })),
    ],
  );
  expect(told(issue, 'chronicle')).toEqual([
    'Lowland Press reports on Anna Grau: “She opened the bridge at Brunn.”',
    '“Grau received the mayors of three towns.”',
    '“Grau left on a ferry.”',
  ]);
});

test('the same words of two days are told twice, and once where only one of them is sure', async () => {
  const draft = (second: object) =>
    draftOf('The ferry was stopped by customs.\nRain fell.\nThe ferry was stopped by customs.', (located) => {
      const again = located('The ferry was stopped by customs.\n').end + 'Rain fell.\n'.length;
      const quote = 'The ferry was stopped';
      return [
        event(located(quote), on('2024-05-03', { dateBasis: 'stated' })),
        event({ start: again, end: again + quote.length, quote }, { ...on('2024-05-09'), ...second, block: 2 }),
      ];
    });
  const line = '“The ferry was stopped by customs.”';
  expect(told(await draft({ dateBasis: 'stated' }), 'chronicle')).toEqual([
    `Lowland Press reports: ${line}`,
    `Lowland Press reports: ${line}`,
  ]);
  expect(told(await draft({ dateBasis: 'document' }), 'chronicle')).toHaveLength(1);
});

test('those who are only counted are led by their names; words that are no name lead nothing', async () => {
  const issue = await draftOf(
    'Both heads of state inspected the dam.\nIt came too late for the mayors of three towns.',
    (located) => [
      event(located('Both heads of state inspected'), on('2024-05-03', { actor: [grau, party('Jan Holm')] })),
      event(
        located('It came too late'),
        on('2024-05-04', {
          type: 'SUPPORT',
          actor: [party('Brunn’s help'), party('Karl Berg, and members')],
          block: 1,
        }),
      ),
    ],
  );
  expect(told(issue, 'chronicle')).toEqual([
    'Lowland Press reports on Anna Grau and Jan Holm: “Both heads of state inspected the dam.”',
    'Lowland Press reports: “It came too late for the mayors of three towns.”',
  ]);
});

test('who acts in what nobody is said to have done stands before the words', async () => {
  const norland = party('Norland', 'norland');
  const issue = await draftOf('A commission was set up for the lakes.\nNorland sent boats to the lakes.', (located) => [
    event(located('A commission was set up'), on('2024-05-03', { type: 'DECIDE', actor: [norland] })),
    event(located('Norland sent boats'), on('2024-05-04', { type: 'AID', actor: [norland], block: 1 })),
  ]);
  expect(told(issue, 'chronicle')).toEqual([
    'Lowland Press reports on Norland: “A commission was set up for the lakes.”',
    'Lowland Press reports: “Norland sent boats to the lakes.”',
  ]);
});

test('a pronoun that the words explain calls for no name before them', async () => {
  const [north, south] = [party('Norland Union', 'north'), party('Southland Union', 'south')];
  const issue = await draftOf('Norland Union closed its ports in spring.', (located) => [
    event(located('Norland Union closed its ports'), on('2024-05-03', { actor: [north], recipient: [south] })),
  ]);
  expect(told(issue, 'chronicle')).toEqual(['Lowland Press reports: “Norland Union closed its ports in spring.”']);
});

test('what is said later of a day that the words name stands on the day on which it is said', async () => {
  const text = 'Anna Grau confirmed that the mayors met on 3 May.';
  const issue = await draftOf(text, (located) => [
    statement(located(text), { date: '2024-05-20', speaker: [grau] }),
    event(located('the mayors met on 3 May'), on('2024-05-03')),
  ]);
  const days = issue.parts.flatMap(({ blocks }) => blocks).flatMap((one) => (one.kind === 'day' ? [one.date] : []));
  expect(days).toEqual(['2024-05-20']);
});

test('a sentence that counts its day from another one, which cannot come along, is left to the chronicle', async () => {
  const issue = await draftOf(
    'A court at Brunn closed the ferry. The mayors condemned that a day later and asked for a new hearing.',
    (located) => [
      event(located('A court at Brunn closed the ferry'), on('2024-05-03', { type: 'LEGAL' })),
      event(located('The mayors condemned that'), on('2024-05-04', { type: 'ACCUSE' })),
    ],
  );
  expect(told(issue, 'section')).toEqual(['For 3 May, Lowland Press reports: “A court at Brunn closed the ferry.”']);
});

test('neighbouring sentences of one day are one quotation; what lies apart is added', async () => {
  const issue = await draftOf(
    'Anna Grau opened the bridge. She thanked the builders. It rained. The mayors met at noon.',
    (located) => [
      event(located('Anna Grau opened the bridge'), on('2024-05-03', { actor: [grau] })),
      event(located('She thanked the builders'), on('2024-05-03', { actor: [grau] })),
      event(located('The mayors met'), on('2024-05-03')),
    ],
  );
  expect(told(issue, 'chronicle')).toEqual([
    'Lowland Press reports: “Anna Grau opened the bridge. She thanked the builders.”',
    'It adds: “The mayors met at noon.”',
  ]);
});

test('who was named right before the sentence before is not named again', async () => {
  const issue = await draftOf(
    'She promised a bridge to the mayors. It rained. She thanked the builders at noon. It snowed. She met Jan Holm of Brunn. It hailed. She left the valley at night.',
    (located) => [
      event(located('She promised a bridge'), on('2024-05-03', { actor: [grau] })),
      event(located('She thanked the builders'), on('2024-05-03', { actor: [grau] })),
      event(located('She met Jan Holm'), on('2024-05-03', { actor: [grau], recipient: [party('Jan Holm')] })),
      event(located('She left the valley'), on('2024-05-03', { actor: [grau] })),
    ],
  );
  expect(told(issue, 'chronicle')).toEqual([
    'Lowland Press reports on Anna Grau: “She promised a bridge to the mayors.”',
    'It adds: “She thanked the builders at noon.”',
    'It also writes: “She met Jan Holm of Brunn.”',
    'It also reports on Anna Grau: “She left the valley at night.”',
  ]);
});

test('a sentence that makes no sense alone brings the one before it along, or stays in the chronicle', async () => {
  const issue = await draftOf(
    'Anna Grau and Jan Holm signed the ferry treaty. This was welcomed by the mayors of Brunn in a long letter.\nThis was regretted by nobody at all in the valley.',
    (located) => [
      event(located('Anna Grau and Jan Holm signed'), on('2024-05-03', { actor: [grau, party('Jan Holm')] })),
      event(located('This was welcomed'), on('2024-05-03', { type: 'SUPPORT' })),
      event(located('This was regretted'), on('2024-05-04', { type: 'REJECT', block: 1 })),
    ],
  );
  expect(told(issue, 'section')).toEqual([
    'For 3 May, Lowland Press reports: “Anna Grau and Jan Holm signed the ferry treaty. This was welcomed by the mayors of Brunn in a long letter.”',
  ]);
  expect(told(issue, 'chronicle').join(' ')).toContain('This was regretted');
});

test('in an entry of a chronicle what goes on without a name brings the sentence before it, though that tells nothing', async () => {
  const text =
    'Two boats collide off Brunn. Twelve people are rescued by fishermen.\nThe mayor of Brunn met Anna Grau.';
  const issue = await draftOf(
    text,
    (located) => [
      event(located('Twelve people are rescued'), on('2024-05-03', { type: 'AID' })),
      event(located('The mayor of Brunn met'), on('2024-05-04', { block: 1 })),
    ],
    undefined,
    'entry',
  );
  expect(told(issue, 'chronicle')).toEqual([
    'Lowland Press reports: “Two boats collide off Brunn. Twelve people are rescued by fishermen.”',
    'Lowland Press reports: “The mayor of Brunn met Anna Grau.”',
  ]);
});

test('a short speech is printed whole and with its speaker', async () => {
  const text = 'We opened the bridge. Nobody asked us to wait for the ferry.';
  const issue = await draftOf(text, (located) => [
    statement(located(text), { date: '2024-05-03', speaker: [grau], direct: true }),
    event(located('We opened the bridge'), on('2024-05-03', { actor: [grau] })),
  ]);
  expect(told(issue, 'chronicle')).toEqual([`According to Lowland Press, Anna Grau said: “${text}”`]);
});

test('an answer without quotation marks is printed with whoever gives it, be it one sentence or several', async () => {
  const [one, two] = ['Grau opened the bridge too late.', 'The ferry will sail. The town has paid for it.'];
  const issue = await draftOf(`${one}\n${two}`, (located) => [
    statement(located(one), { date: '2024-05-03', speaker: [party('Karl Berg')], direct: true }),
    event(located('Grau opened the bridge'), on('2024-05-03', { actor: [grau] })),
    statement(located(two), { date: '2024-05-04', speaker: [grau], direct: true, block: 1 } as object),
    event(located('The town has paid'), on('2024-05-04', { type: 'AID', block: 1 })),
  ]);
  expect(told(issue, 'chronicle')).toEqual([
    `According to Lowland Press, Karl Berg said: “${one}”`,
    `According to Lowland Press, Anna Grau said: “${two}”`,
  ]);
});

test('a style of names changes leads and never quotations', async () => {
  const text = 'It rejected the map of the river that Baku had sent to the mayors.';
  const rejected = (located: Located) => [
    event(located('It rejected the map'), on('2024-05-03', { actor: [party('Turkey', 'turkiye')], type: 'REJECT' })),
  ];
  const turkiye = [...knowledge.actors.values()].find(({ kind, name }) => kind === 'state' && /^T[uü]rk/.test(name))!;
  const [plain, desk] = await Promise.all([
    draftOf(text, rejected),
    draftOf(
      text,
      (located) => [
        event(
          located('It rejected the map'),
          on('2024-05-03', { actor: [party('Turkey', turkiye.id)], type: 'REJECT' }),
        ),
      ],
      'desk',
    ),
  ]);
  expect(told(plain, 'chronicle')).toEqual([`Lowland Press reports on Turkey: “${text}”`]);
  expect(told(desk, 'chronicle')).toEqual([`Lowland Press reports on ${turkiye.name}: “${text}”`]);
});

test('other developments stand by the states they are about', async () => {
  const knowing = [...knowledge.actors.values()].filter(({ kind }) => kind === 'state');
  const [france, japan] = ['France', 'Japan'].map((name) => knowing.find((actor) => actor.name === name)!);
  const acts = (actor: typeof france) => ({ actor: [party(actor!.name, actor!.id)] });
  const issue = await draftOf(
    'The mayor of Brunn planted a tree.\nFrance opened a school at Brunn.\nJapan sent boats to the lake.\nFrance closed its school at Adel.\nJapan took its boats home from the lake.',
    (located) => [
      event(located('The mayor of Brunn planted'), on('2024-05-02')),
      event(located('France opened a school'), on('2024-05-03', { ...acts(france), block: 1 })),
      event(located('Japan sent boats'), on('2024-05-04', { ...acts(japan), type: 'AID', block: 2 })),
      event(located('France closed its school'), on('2024-05-05', { ...acts(france), type: 'SANCTION', block: 3 })),
      event(located('Japan took its boats'), on('2024-05-06', { ...acts(japan), type: 'CONCEDE', block: 4 })),
    ],
    undefined,
    'entry',
  );
  const section = issue.parts.find(({ id }) => id === 'thread-others')!;
  expect(section.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))).toEqual([
    'France',
    'Japan',
    'Elsewhere',
  ]);
  expect(told(issue, 'summary').slice(1)).toHaveLength(2);
});

test('thin threads stand together, under developments where no other has a section', async () => {
  const issue = await draftOf(
    'The ministers of trade met at Brunn to open a fair.\nA soldier was hurt by a mine near the old mill on Monday.',
    (located) => [
      event(located('The ministers of trade met'), on('2024-05-03')),
      event(located('A soldier was hurt by a mine'), on('2024-05-06', { type: 'DISASTER', block: 1 })),
    ],
  );
  expect(issue.parts.filter(({ kind }) => kind === 'section').map(({ title }) => title)).toEqual(['Developments']);
});

test('the summary says how many documents the record has and how many are cited, and sets themes apart', async () => {
  const issue = await draftOf(
    'Anna Grau opened the bridge at Brunn.\nGrau received the mayors of three towns.',
    (located) => [
      event(located('Anna Grau opened the bridge'), on('2024-05-03', { actor: [grau] })),
      event(located('Grau received the mayors'), on('2024-05-04', { actor: [grau], block: 1 })),
    ],
  );
  const [opening] = issue.parts[0]!.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []));
  expect(sentenceText(opening!)).toBe('The record of May 2024 rests on one document.');
});

test('the last sentence of a week makes no paragraph of its own', async () => {
  const deeds = [
    'opened the new bridge over the river Lenz',
    'received the mayors of three towns at her house',
    'praised the firemen for what they did in the flood',
    'left for the island of Kesh on the evening ferry',
  ];
  const issue = await draftOf(deeds.map((deed) => `Anna Grau ${deed}.`).join('\nRain fell.\n'), (located) =>
    deeds.map((deed, i) =>
      event(located(`Anna Grau ${deed}`), on(`2024-05-0${i + 1}`, { actor: [grau], block: 2 * i })),
    ),
  );
  const section = issue.parts.find(({ kind }) => kind === 'section')!;
  expect(section.blocks.map((block) => (block.kind === 'paragraph' ? block.sentences.length : block.kind))).toEqual([
    4,
  ]);
});

test('an answer that is not quoted from its beginning says so', async () => {
  const issue = await draftOf(
    'What next?\nNobody knows. The landmines in Georgia will be cleared by deminers, Anna Grau said.',
    (located) => [
      statement(located('The landmines in Georgia will be cleared by deminers'), {
        date: '2024-05-03',
        speaker: [grau],
        block: 1,
      } as object),
    ],
    undefined,
    'answer',
  );
  const [answer] = told(issue, 'dossier');
  expect(answer).toBe('“… The landmines in Georgia will be cleared by deminers, Anna Grau said.”');
});

test('a sentence that another brings along, because it leans on it, stands in no place of its own', async () => {
  const [georgia, armenia] = [party('Georgia', 'georgia'), party('Armenia', 'armenia')];
  const issue = await draftOf(
    'Georgia received the mayors of three towns.\nArmenia sent two boats to the lake.\nGeorgia opened the bridge at Brunn. This was welcomed by Armenia on the same day.',
    (located) => [
      event(located('Georgia received the mayors'), on('2024-05-01', { actor: [georgia] })),
      event(located('Armenia sent two boats'), on('2024-05-02', { type: 'AID', actor: [armenia], block: 1 })),
      event(located('Georgia opened the bridge'), on('2024-05-03', { actor: [georgia], block: 2 })),
      event(located('This was welcomed by Armenia'), on('2024-05-03', { type: 'SUPPORT', actor: [armenia], block: 2 })),
    ],
  );
  const words = told(issue, 'section').join(' ');
  expect(words).toContain('“Georgia opened the bridge at Brunn. This was welcomed by Armenia on the same day.”');
  expect(words.split('Georgia opened the bridge')).toHaveLength(2);
});
