import { describe, expect, test } from 'vitest';
import { INVENTED_STATES } from '../../../extract/testing/invented-states.ts';
import { Issue } from '../../../kinds/issue.ts';
import type { IssueRun } from '../../../kinds/issue-sentence.ts';
import { event, figure, party, sampleDocument, statement } from '../../../record/sample-analysis.ts';
import { SqliteRecord } from '../../../record/sqlite/sqlite-record.ts';
import { loadPacks } from '../../../resources/load-packs.ts';
import { citationOf, sourceOf } from '../draft/citation-book.ts';
import { checkIssue } from './check-issue.ts';
import { checkMaterialFromRecord } from './check-material.ts';

const TEXT = [
  'On 27 May 2021 President Maja Lindqvist met Ruben Vasko in Khankendi and spoke of 300 mines.',
  'Deputy Minister Rauf Falk said: "The road from Goris is open, and twelve convoys have passed".',
  'The agency has cleared 12,500 mines since November 2020.',
].join('\n');

const setUp = async () => {
  const record = SqliteRecord.open(':memory:', 'write');
  const entry = sampleDocument({
    text: TEXT,
    document: { publisher: 'Lowland Press', period: { value: '2021-05', basis: 'stated', evidence: [] } },
    drafts: (quote) => [
      event(quote('President Maja Lindqvist met Ruben Vasko'), {
        date: '2021-05-27',
        actor: [party('Maja Lindqvist', 'maja-lindqvist'), party('Ruben Vasko', 'ruben-vasko')],
      }),
      {
        ...statement(quote('The road from Goris is open, and twelve convoys have passed'), {
          direct: true,
          speaker: [party('Rauf Falk')],
        }),
        block: 1,
      },
      { ...figure(quote('12,500 mines'), { value: 12500, unit: 'mines', measure: 'mines cleared' }), block: 2 },
    ],
  });
  await record.add(entry);
  const [meeting, road, mines] = entry.analysis.findings.map(({ id }) => id) as [string, string, string];
  const knowledge = loadPacks([INVENTED_STATES]);
  const check = async (
    runs: readonly (Partial<IssueRun> & { text: string })[],
    cited: readonly string[],
    more: { own?: boolean; change?: (issue: Issue) => unknown } = {},
  ) => {
    const held = await Promise.all([meeting, road, mines].map(async (id) => citationOf((await record.finding(id))!)));
    const issue = Issue.parse({
      masthead: { name: 'Monitor' },
      title: 'Monitor: May 2021',
      period: '2021-05',
      parts: [
        {
          id: 'p',
          kind: 'section',
          title: 'Part',
          blocks: [
            {
              id: 'b1',
              kind: 'paragraph',
              sentences: [
                {
                  id: 's1',
                  own: more.own ?? false,
                  runs: runs.map((run, i) => ({ ...run, ...(i === runs.length - 1 && { citations: cited }) })),
                },
              ],
            },
          ],
        },
      ],
      citations: held,
      sources: [sourceOf(entry.analysis.document.id, entry.analysis.document, knowledge)],
    });
    await more.change?.(issue);
    const warnings = checkIssue(issue, await checkMaterialFromRecord(record, knowledge, issue));
    return warnings.map(({ rule, actual, expected }) => [rule, actual, expected]);
  };
  return { record, meeting, road, mines, check };
};

const decide = (record: SqliteRecord, finding: string, more: object) =>
  record.decide({
    finding,
    action: 'reject',
    changes: null,
    into: null,
    undoes: null,
    who: 'ana',
    at: '2026-02-03T04:05:06Z',
    reason: null,
    ...more,
  });

test('a sentence without a citation is named, unless it is the desk’s own view', async () => {
  const { check } = await setUp();
  expect(await check([{ text: 'The talks went well.' }], [])).toEqual([['uncited', 'The talks went well.', null]]);
  expect(await check([{ text: 'The talks went well.' }], [], { own: true })).toEqual([]);
});

describe('numbers', () => {
  test('that stand in nothing that is cited are named, with the one that was likely meant', async () => {
    const { check, meeting, mines } = await setUp();
    expect(await check([{ text: 'They spoke of 400 mines.' }], [meeting])).toEqual([['number', '400', '300']]);
    expect(await check([{ text: 'The agency cleared 15,200 mines.' }], [mines])).toEqual([
      ['number', '15,200', '12500'],
    ]);
  });
  test.each([
    ['They spoke of three hundred mines.', 0],
    ['They spoke of some 300 mines, one of them new.', 0],
    ['Two ministers met on 27 May 2021 and spoke of 300 mines.', 0],
    ['The agency has cleared 12.5 thousand mines.', 2],
    ['The agency cleared 12 500 mines after COP29.', 2],
  ])('%s is silent', async (text, which) => {
    const { check, meeting, road, mines } = await setUp();
    const ids = [meeting, road, mines];
    const warnings = await check([{ text }], which === 0 && text.startsWith('Two') ? [meeting, mines] : [ids[which]!]);
    expect(warnings.filter(([rule]) => rule === 'number')).toEqual([]);
  });
});

describe('dates', () => {
  test('that stand in nothing that is cited are named', async () => {
    const { check, meeting } = await setUp();
    expect(await check([{ text: 'They met on 28 May.' }], [meeting])).toMatchObject([
      ['date', '28 May (2021-05-28)', expect.stringContaining('2021-05-27')],
    ]);
    expect(await check([{ text: 'They met in June 2021.' }], [meeting])).toMatchObject([
      ['date', 'June 2021 (2021-06)', expect.anything()],
    ]);
  });
  test.each([
    'They met on 27 May.',
    'They met on May 27th, 2021.',
    'They met in May.',
    'They met in 2021.',
    'They met last week.',
  ])('%s is silent', async (text) => {
    const { check, meeting } = await setUp();
    expect(await check([{ text }], [meeting])).toEqual([]);
  });
});

describe('names', () => {
  test('that stand in nothing that is cited are named, known or not', async () => {
    const { check, meeting, road } = await setUp();
    expect(await check([{ text: 'Lindqvist met Matis Orlo.' }], [meeting])).toEqual([['name', 'Matis Orlo', null]]);
    expect(await check([{ text: 'Deputy Minister Rauf Sandberg spoke of a road.' }], [road])).toEqual([
      ['name', 'Rauf Sandberg', null],
    ]);
    expect(await check([{ text: 'They met in Tbilisi.' }], [meeting])).toEqual([['name', 'Tbilisi', null]]);
    expect(await check([{ text: 'Sandberg met Vasko.' }], [meeting])).toEqual([['name', 'Sandberg', null]]);
  });
  test.each([
    'Lindqvist met Vasko in Stepanakert.',
    'Tograria’s president met that of Vestria.',
    'Maya Lindqvist met Vasko, Lowland Press reports.',
    'Officials met in Khankendi.',
    'Although both presidents spoke, mines remain.',
    'For 27 May, Lowland Press reports that Lindqvist and Vasko met.',
  ])('%s is silent', async (text) => {
    const { check, meeting } = await setUp();
    expect(await check([{ text }], [meeting])).toEqual([]);
  });
});

describe('quotations', () => {
  test('that differ by a letter are shown with where', async () => {
    const { check, road } = await setUp();
    expect(
      await check([{ text: 'He said: ' }, { text: 'The road from Gorus is open', quoted: true }], [road]),
    ).toContainEqual(['quotation', 'The road from Gorus is open', 'The road from Goris is open']);
  });
  test('that stand nowhere are said to be nowhere, in a run or in quotation marks', async () => {
    const { check, road } = await setUp();
    expect(await check([{ text: 'We will never close any bridge again', quoted: true }], [road])).toEqual([
      ['quotation', 'We will never close any bridge again', null],
    ]);
    expect(
      (await check([{ text: 'He said: “We will never close any bridge again.”' }], [road])).map(([rule]) => rule),
    ).toEqual(['quotation']);
  });
  test.each([
    'The road from Goris is open',
    'the road from Goris is open',
    'The road … is open',
    '… is open',
    'The road from Goris …',
    'The road [to the east] is open, and twelve convoys have passed.',
    'Deputy Minister Rauf Falk said: ‘The road from Goris is open, and twelve convoys have passed’.',
  ])('%s is silent', async (text) => {
    const { check, road } = await setUp();
    expect(await check([{ text, quoted: true }], [road])).toEqual([]);
  });
});

describe('citations', () => {
  const sentence = [{ text: 'Lindqvist met Vasko.' }];
  test('of findings that analysts rejected, merged or corrected are named; accepting changes nothing', async () => {
    const { record, check, meeting } = await setUp();
    const told = sampleDocument({ text: 'The two met.', drafts: (quote) => [event(quote('The two met'), {})] });
    await record.add(told);
    const again = told.analysis.findings[0]!.id;
    const seen = citationOf((await record.finding(meeting))!);
    const asSeen = (issue: Issue) => {
      issue.citations[0] = seen;
    };
    await decide(record, meeting, { action: 'accept' });
    expect(await check(sentence, [meeting], { change: asSeen })).toEqual([]);
    await decide(record, meeting, { action: 'correct', changes: { status: 'planned' } });
    expect((await check(sentence, [meeting], { change: asSeen })).map(([rule]) => rule)).toEqual(['corrected']);
    await decide(record, meeting, {});
    expect((await check(sentence, [meeting], { change: asSeen })).map(([rule]) => rule)).toEqual(['rejected']);
    await decide(record, meeting, { action: 'merge', into: again });
    expect((await check(sentence, [meeting], { change: asSeen })).map(([rule, , to]) => [rule, to])).toEqual([
      ['merged', again],
    ]);
  });
  test('of a document that was withdrawn are named with the reason, once', async () => {
    const { record, check, meeting } = await setUp();
    const { document } = (await record.finding(meeting))!.finding;
    const change = async () => {
      await record.desk.withdrawals.withdraw(document, 'a draft', 'ana', '2026-01-02T00:00:00Z');
    };
    const warnings = await check([{ text: 'On 27 May 2021 Lindqvist met Vasko.' }], [meeting], { change });
    expect(warnings).toContainEqual(['withdrawn', 'President Maja Lindqvist met Ruben Vasko', null]);
    expect(new Set(warnings.map(([rule]) => rule))).toEqual(new Set(['withdrawn']));
  });
  test('whose words, finding or document are not there are named', async () => {
    const { check, meeting } = await setUp();
    const changed = (fields: object) => (issue: Issue) => Object.assign(issue.citations[0]!, fields);
    expect(
      (await check(sentence, [meeting], { change: changed({ quote: 'Other words' }) })).map(([rule]) => rule),
    ).toContain('source-changed');
    const document = 'f'.repeat(64);
    expect((await check(sentence, [meeting], { change: changed({ document }) })).map(([rule]) => rule)).toContain(
      'unknown-document',
    );
  });
});
