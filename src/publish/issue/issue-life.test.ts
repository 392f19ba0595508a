import { expect, test } from 'vitest';
import { event, figure, party, sampleDocument, statement } from '../../record/sample-analysis.ts';
import { SqliteRecord } from '../../record/sqlite/sqlite-record.ts';
import { loadPacks } from '../../resources/load-packs.ts';
import { correctIssue } from './correct-issue.ts';
import { issueSentences, sentenceText } from './issue-sentences.ts';
import { newIssue } from './new-issue.ts';
import { publishIssue } from './publish-issue.ts';
import { ChecksFailed, checkRecordedIssue, sealFromRecord } from './refuse-when-wrong.ts';
import { saveIssueText } from './save-issue-text.ts';
import { writeIssueText } from './text/write-issue-text.ts';

const AT = '2024-11-02T10:00:00Z';
const by = { who: 'ana', at: AT };

const setUp = async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  const source = (text: string, publisher: string, quote: string, more: object = {}) =>
    sampleDocument({
      text,
      document: { publisher, period: { value: '2024-10', basis: 'stated', evidence: [] } },
      drafts: (located) => [
        event(located(quote), {
          date: '2024-10-05',
          type: 'CONSULT',
          actor: [party('Armenia', 'armenia'), party('Azerbaijan', 'azerbaijan')],
          ...more,
        }),
      ],
    });
  const first = source(
    'On 5 October the delegations of Armenia and Azerbaijan met at the bridge to discuss 40 minefield maps.',
    'Lowland Press',
    'the delegations of Armenia and Azerbaijan met at the bridge',
  );
  const second = source(
    'Delegations from Armenia and Azerbaijan met at a bridge on 5 October; minefield maps were handed over.',
    'Hill Agency',
    'Delegations from Armenia and Azerbaijan met at a bridge',
  );
  const third = sampleDocument({
    text: 'He also noted it. The Ministry of Defence of Azerbaijan said that a soldier was hurt by a mine near Aghdam on 7 October.',
    document: {
      publisher: 'Lowland Press',
      title: 'Second part',
      period: { value: '2024-10', basis: 'stated', evidence: [] },
    },
    drafts: (located) => [
      statement(located('He also noted it'), { date: '2024-10-06', speaker: [party('Somebody')] }),
      event(located('a soldier was hurt by a mine'), { date: '2024-10-07', type: 'DISASTER' }),
      figure(located('a soldier'), {
        value: 1,
        unit: 'persons',
        measure: 'soldiers hurt by mines',
        asOf: '2024-10-07',
      }),
    ],
  });
  for (const entry of [first, second, third]) await record.add(entry);
  return {
    record,
    knowledge: loadPacks(),
    ids: [first, second, third].map(({ analysis }) => analysis.findings[0]!.id),
  };
};
const draft = {
  period: '2024-10',
  name: null,
  masthead: {},
  theme: null,
  acceptedOnly: false,
  model: null,
  ...by,
} as const;

test('a draft tells each event once, names its sources, explains itself and passes its own checks', async () => {
  const { record, knowledge } = await setUp();
  const { issue, version, content } = await newIssue(record, knowledge, draft);
  expect([issue, version]).toEqual(['2024-10', 1]);
  const mines = content.parts.find(({ thread, kind }) => thread === 'mines' && kind === 'section')!;
  const sentences = issueSentences({ parts: [mines] }).map(({ sentence }) => sentence);
  expect(sentences.map((sentence) => sentenceText(sentence).trim())).toEqual([
    'Lowland Press reports: “On 5 October the delegations of Armenia and Azerbaijan met at the bridge to discuss 40 minefield maps.”',
    'Lowland Press reports: “The Ministry of Defence of Azerbaijan said that a soldier was hurt by a mine near Aghdam on 7 October.”',
  ]);
  expect(sentences[0]!.why).toContain('told by 2 independent sources');
  expect(content.parts.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['summary', 'section', 'chronicle', 'figures', 'judgements', 'method']),
  );
  expect(await checkRecordedIssue(record, knowledge, content)).toEqual([]);
  await expect(newIssue(record, knowledge, draft)).rejects.toThrow(/an issue 2024-10 already/);
});

test('what analysts rejected is never drafted; with --accepted-only only what they accepted is', async () => {
  const { record, knowledge, ids } = await setUp();
  const decide = (finding: string, action: 'reject' | 'accept') =>
    record.decide({ finding, action, changes: null, into: null, undoes: null, reason: null, ...by });
  await decide(ids[0]!, 'reject');
  await decide(ids[1]!, 'accept');
  const { content } = await newIssue(record, knowledge, draft);
  expect(content.citations.map(({ finding }) => finding)).not.toContain(ids[0]);
  const accepted = await newIssue(record, knowledge, { ...draft, name: 'accepted', acceptedOnly: true });
  expect(accepted.content.citations.map(({ finding }) => finding)).toEqual([ids[1]]);
});

test('of a period of which the record holds nothing no issue is drafted, but when only its frame is asked for', async () => {
  const { record, knowledge } = await setUp();
  const wrong = { ...draft, period: '2042-10' };
  await expect(newIssue(record, knowledge, wrong)).rejects.toThrow(
    'The record holds nothing of 2042-10. Most of its findings are of 2024-10 (5); name a period that has some.',
  );
  await expect(newIssue(record, knowledge, { ...draft, acceptedOnly: true })).rejects.toThrow(
    'The record holds nothing of 2024-10 that an analyst accepted. Nobody has accepted a dated finding yet: accept some first, or draft from all that stand.',
  );
  expect(await record.issues.list()).toEqual([]);
  const { content } = await newIssue(record, knowledge, { ...wrong, empty: true });
  expect(content.parts.map(({ kind }) => kind)).toEqual(['method']);
});

test('an edited text becomes the next version; citations come from the record; an unknown one names its line', async () => {
  const { record, knowledge, ids } = await setUp();
  const { content } = await newIssue(record, knowledge, draft);
  const text = writeIssueText(content, { issue: '2024-10', version: 1 });
  const edited = text.replace(
    '# Method',
    `# Note {#note section}\n\nThe delegations met twice.[@${ids[1]!.slice(0, 9)}]\n\n# Method`,
  );
  const saved = (await saveIssueText(record, knowledge, '2024-10', edited, { ...by, note: 'a note' }))!;
  expect(saved.version).toBe(2);
  const note = issueSentences({ parts: saved.content.parts.filter(({ id }) => id === 'note') })[0]!.sentence;
  expect(note).toMatchObject({ origin: 'person', runs: [{ citations: [ids[1]] }] });
  await expect(saveIssueText(record, knowledge, '2024-10', edited, { ...by, note: null })).rejects.toMatchObject({
    code: 'changed',
  });
  const latest = writeIssueText(saved.content, { issue: '2024-10', version: 2 });
  await expect(
    saveIssueText(record, knowledge, '2024-10', `${latest}\nNew words.[@ffff]\n`, { ...by, note: null }),
  ).rejects.toMatchObject({
    problems: [{ line: latest.split('\n').length + 1, message: 'the record has no finding ffff' }],
  });
});

test('a text that was not changed makes no version, whatever blanks and remarks were put into it', async () => {
  const { record, knowledge } = await setUp();
  const { content } = await newIssue(record, knowledge, draft);
  const text = writeIssueText(content, { issue: '2024-10', version: 1 });
  for (const same of [text, text.replaceAll('\n', '\r\n'), text.replace('# Method', '% look here\n\n\n# Method')])
    expect(await saveIssueText(record, knowledge, '2024-10', same, { ...by, note: 'a note' })).toBeNull();
  expect(await record.issues.history('2024-10')).toHaveLength(1);
});

test('an issue whose checks fail is held back without a reason; what went out is sealed, then corrected', async () => {
  const { record, knowledge } = await setUp();
  const { content } = await newIssue(record, knowledge, draft);
  const text = writeIssueText(content, { issue: '2024-10', version: 1 });
  const id = issueSentences(content).find(
    ({ part, sentence }) => part.kind === 'section' && sentenceText(sentence).includes('40 minefield'),
  )!.sentence.id;
  const cited = /\[@(\w+)[^\]]*\] \{#/.exec(text.slice(text.indexOf('40 minefield')))![1]!;
  const wrong = text
    .split('\n')
    .map((line) => (line.includes(`{#${id} `) ? `They met for 50 maps.[@${cited}] {#${id}}` : line))
    .join('\n');
  await saveIssueText(record, knowledge, '2024-10', wrong, { ...by, note: null });
  const options = { seen: 2, despite: null, ...by };
  await expect(publishIssue(record, knowledge, '2024-10', options)).rejects.toMatchObject({
    warnings: [{ sentence: id, rule: 'number', actual: '50', expected: '40' }],
  });
  const published = await publishIssue(record, knowledge, '2024-10', { ...options, despite: 'printed in a hurry' });
  expect(published).toMatchObject({ version: 3, action: 'publish', content: { published: AT, edition: 1 } });
  const [publication] = await record.issues.publications('2024-10');
  expect(publication!.seal.content).toMatch(/^[0-9a-f]{64}$/);
  expect(Object.keys(publication!.seal.sources)).toHaveLength(3);

  const correction = { sentence: id, reason: 'A number was wrong.', seen: 3, despite: null, ...by };
  await expect(
    correctIssue(record, knowledge, '2024-10', { ...correction, line: `They met for 60 maps.[@${cited}]` }),
  ).rejects.toThrow('1 check fails.');
  const second = await correctIssue(record, knowledge, '2024-10', {
    ...correction,
    line: `They met for forty maps.[@${cited}]`,
  });
  expect(second.content.edition).toBe(2);
  expect(second.content.parts.find(({ kind }) => kind === 'corrections')!.blocks).toMatchObject([
    { was: 'They met for 50 maps.', is: 'They met for forty maps.', sentence: id, reason: 'A number was wrong.' },
  ]);
  const next = await newIssue(record, knowledge, { ...draft, period: '2024-11' });
  expect(next.content.parts.find(({ kind }) => kind === 'corrections')!.blocks).toMatchObject([
    { issue: '2024-10', is: 'They met for forty maps.' },
  ]);
  const later = await newIssue(record, knowledge, { ...draft, period: '2024-12', empty: true });
  expect(later.content.parts.some(({ kind }) => kind === 'corrections')).toBe(false);
});

test('what somebody decides while an issue is checked holds it back', async () => {
  const { record, knowledge, ids } = await setUp();
  const { content } = await newIssue(record, knowledge, draft);
  const seal = await sealFromRecord(record, content);
  const reject = (finding: string) =>
    record.decide({ finding, action: 'reject', changes: null, into: null, undoes: null, reason: null, ...by });
  const change = { content, note: null, ...by };
  const cited = ids.find((id) => content.citations.some(({ finding }) => finding === id))!;
  await reject(cited);
  await expect(record.issues.publish('2024-10', 1, change, { seal, despite: null, decided: 0 })).rejects.toMatchObject({
    code: 'changed',
  });
  expect(await record.issues.publications('2024-10')).toEqual([]);
  await expect(publishIssue(record, knowledge, '2024-10', { seen: 1, despite: null, ...by })).rejects.toBeInstanceOf(
    ChecksFailed,
  );
});
