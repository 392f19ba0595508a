import { expect, test } from 'vitest';
import { event, party, sampleDocument } from '../../../record/sample-analysis.ts';
import { SqliteRecord } from '../../../record/sqlite/sqlite-record.ts';
import { loadPacks } from '../../../resources/load-packs.ts';
import { type IssueFormat, renderIssue } from '../../bulletin/render-issue.ts';
import { newIssue } from '../new-issue.ts';
import { checkRecordedIssue } from '../refuse-when-wrong.ts';
import { writeIssueText } from '../text/write-issue-text.ts';
import { readIssueFile } from './read-issue-file.ts';

const TEXT = 'On 5 October the delegations of Armenia and Azerbaijan met at the bridge to discuss 40 minefield maps.';

const setUp = async (text = TEXT, inside: readonly string[] = []) => {
  const record = SqliteRecord.open(':memory:', 'write');
  const entry = sampleDocument({
    text,
    document: { publisher: 'Lowland Press', period: { value: '2024-10', basis: 'stated', evidence: [] } },
    drafts: (quote) => [
      event(quote(text.slice(13, -1)), { date: '2024-10-05', actor: [party('Armenia', 'armenia')] }),
      ...inside.map((words) => event(quote(words), { date: '2024-10-05', actor: [party('Georgia', 'georgia')] })),
    ],
  });
  await record.add(entry);
  const at = '2024-11-02T10:00:00Z';
  await record.threads.judge({
    thread: 'mines',
    month: '2024-10',
    judgement: 'improved',
    reason: 'the maps are on the table',
    who: 'ana',
    at,
  });
  const knowledge = loadPacks();
  const issue = await newIssue(record, knowledge, {
    period: '2024-10',
    name: null,
    masthead: { name: 'Monitor' },
    theme: null,
    acceptedOnly: false,
    model: null,
    who: 'ana',
    at,
  });
  const check = async (bytes: Uint8Array | string, name: string, options = {}) => {
    const read = await readIssueFile(
      typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
      name,
      record,
      knowledge,
      {
        issue: null,
        period: '2024-10',
        ...options,
      },
    );
    return (await checkRecordedIssue(record, knowledge, read)).map(({ rule, actual }) => [rule, actual]);
  };
  return { issue, check, finding: entry.analysis.findings[0]!.id };
};
const words = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test.each<[IssueFormat]>([['html'], ['markdown'], ['docx'], ['pdf'], ['json']])(
  'an issue as %s is true to its sources',
  async (format) => {
    const { issue, check } = await setUp();
    const { bytes, extension } = await renderIssue(issue.content, format);
    expect(await check(bytes, `issue.${extension}`)).toEqual([]);
  },
);

test('words with the number of a page in them, and findings inside the words of others, are followed in the HTML', async () => {
  const told =
    'On 5 October the delegations of Armenia and Azerbaijan met at the bridge to discuss the minefield maps\n\n2\n\nthat surveyors of Georgia drew.';
  const { issue, check } = await setUp(told, ['surveyors of Georgia drew']);
  const html = words((await renderIssue(issue.content, 'html')).bytes);
  expect(html).toMatch(/minefield maps\s+that surveyors of Georgia drew/);
  expect(html).toContain('the maps are on the table');
  expect(await check(html, 'issue.html')).toEqual([]);
});

test.each<[IssueFormat]>([['html'], ['markdown'], ['json']])(
  'what somebody changed in the %s is found',
  async (format) => {
    const { issue, check } = await setUp();
    const { bytes, extension } = await renderIssue(issue.content, format);
    const changed = words(bytes).replaceAll('40 minefield', '400 minefield');
    const rules = (await check(changed, `issue.${extension}`)).map(([rule]) => rule);
    expect(rules).toContain('quotation');
    expect(rules).toContain('number');
  },
);

test('the text of an issue is checked as it was edited', async () => {
  const { issue, check } = await setUp();
  const text = writeIssueText(issue.content, issue);
  expect(await check(text, 'issue.txt')).toEqual([]);
  expect(await check(`${text}\nNobody says so.\n`, 'issue.txt')).toEqual([['uncited', 'Nobody says so.']]);
});

test('any Markdown that cites findings is checked by the line', async () => {
  const { check, finding } = await setUp();
  const id = finding.slice(0, 10);
  const markdown = [
    '# A report of mine',
    '',
    `The delegations met on *5 October*.[@${id}] They spoke of 40 maps.[@${id}]`,
    `- They spoke of forty maps [@${id}].`,
    '',
    'We hope for more. {own}',
    '',
    `They met in Tbilisi.[@${id}] Nobody knows why.`,
    '',
    '| a table | of [numbers](https://example.org) |',
  ].join('\n');
  expect(await check(markdown, 'report.md')).toEqual([
    ['name', 'Tbilisi'],
    ['uncited', 'Nobody knows why.'],
  ]);
  await expect(check('It was so.[@ffffffff]', 'x.md')).rejects.toMatchObject({ problems: [{ line: 1 }] });
});

test('a file that is none of these says what to do', async () => {
  const { check } = await setUp();
  await expect(check('Just words.', 'x.md')).rejects.toThrow(/Name the issue with --issue/);
  await expect(check('Just words.', 'x.md', { issue: '1999-01' })).rejects.toThrow(/no issue 1999-01/);
  await expect(check('{"title": "a recipe"}', 'x.json')).rejects.toThrow(/is no issue of a bulletin/);
  await expect(check('<!doctype html><p>words', 'x.html')).rejects.toThrow(/holds no citations/);
});
