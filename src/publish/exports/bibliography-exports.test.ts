import { expect, test } from 'vitest';
import { event, type SampleDocument } from '../../record/sample-analysis.ts';
import { exportOf } from './export-of.ts';

test('a source that does not say when it came out is dated by the end of what it covers, and the reference says so', async () => {
  const documents = (
    [
      ['Norland in May.', '2021-05'],
      ['Norland in two years.', '2011-03-18/2012-12-03'],
    ] as const
  ).map(
    ([text, value]): SampleDocument => ({
      text,
      document: { title: text, kind: 'bulletin', period: { value, basis: 'inferred', evidence: [] } },
      drafts: (quote) => [event(quote('Norland'), {})],
    }),
  );
  const written = (name: string) => exportOf(name, ...documents);
  expect(JSON.parse(await written('csl'))).toMatchObject([
    { id: expect.stringMatching(/^source2021-/), issued: { 'date-parts': [[2021, 5]], circa: true } },
    { issued: { 'date-parts': [[2012, 12, 3]], circa: true } },
  ]);
  expect(await written('ris')).toMatch(
    /PY {2}- 2021\r\nDA {2}- 2021\/05\/\/\r\n.*\r\nN1 .*; dated by the time that it covers \(2021-05\)/,
  );
  expect(await written('bibtex')).toMatch(
    /year = \{2012\},\n {2}month = dec,\n.*\n {2}note = \{sha256: .*2011-03-18\/2012-12-03\)\}/,
  );
});
