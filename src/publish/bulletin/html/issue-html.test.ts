import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { IssueTheme } from '../../../kinds/issue.ts';
import { sampleIssue } from '../../issue/sample-issue.ts';
import { readCitations } from '../../read-citations.ts';
import { layOutIssue } from '../layout/lay-out-issue.ts';
import { issueHtml } from './issue-html.ts';

type Element = DefaultTreeAdapterTypes.Element;

const THEMES: readonly IssueTheme[] = ['think-tank', 'agency'];
const html = (theme: IssueTheme) => issueHtml(layOutIssue({ ...sampleIssue(), theme }));
const elements = (page: string): readonly Element[] => {
  const found: Element[] = [];
  const pending: DefaultTreeAdapterTypes.ChildNode[] = [...parse(page).childNodes];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (!('childNodes' in node)) continue;
    if ('attrs' in node) found.push(node);
    pending.push(...node.childNodes);
  }
  return found;
};
const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;

describe.each(THEMES)('issueHtml, %s', (theme) => {
  const page = html(theme);
  const all = elements(page);

  it('is HTML without errors', () => {
    const errors: string[] = [];
    parse(page, {
      sourceCodeLocationInfo: true,
      onParseError: (error) => errors.push(`${error.startLine}: ${error.code}`),
    });
    expect(errors).toEqual([]);
  });

  it('has each id once, and every reference leads somewhere', () => {
    const ids = all.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const references = all.flatMap((element) => [
      ...(attribute(element, 'href')?.startsWith('#') ? [attribute(element, 'href')!.slice(1)] : []),
      ...(attribute(element, 'popovertarget') ? [attribute(element, 'popovertarget')!] : []),
      ...(attribute(element, 'aria-labelledby')?.split(' ') ?? []),
    ]);
    expect(references.filter((reference) => !ids.includes(reference))).toEqual([]);
    expect(references.length).toBeGreaterThan(30);
  });

  it('gives in its notes the words that the text does not give, and folds those that it gives', () => {
    const notes = all.filter(
      ({ tagName, attrs }) => tagName === 'li' && attrs.some(({ value }) => /^note-/.test(value)),
    );
    const folded = (note: Element) =>
      elements(serialize(note)).flatMap((one) => (one.tagName === 'details' ? elements(serialize(one)) : []));
    const cited = (list: readonly Element[]) => list.filter((one) => attribute(one, 'data-finding') !== undefined);
    const first = notes.find((note) => attribute(note, 'id') === 'note-1')!;
    expect(cited(elements(serialize(first)))).toHaveLength(2);
    expect(cited(folded(first)).map((one) => attribute(one, 'data-finding'))).toEqual(['e1']);
  });

  it('runs nothing, asks for nothing and has no style but its own', () => {
    expect(all.filter(({ tagName }) => /^(?:img|iframe|object|embed|link|base|form|input)$/.test(tagName))).toEqual([]);
    expect(
      all.filter((element) => element.attrs.some(({ name }) => name === 'style' || name.startsWith('on'))),
    ).toEqual([]);
    expect(all.filter(({ tagName }) => tagName === 'script').map((one) => attribute(one, 'type'))).toEqual([
      'application/ld+json',
    ]);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/@import|url\(/);
  });

  it('goes down the levels of headings one by one', () => {
    const levels = [...page.matchAll(/<h([1-6])\b/g)].map((match) => Number(match[1]));
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  });

  it('marks the language of words in another script', () => {
    expect(page).toContain('<span lang="hy">Երևան</span>');
    expect(page).toContain('<span lang="ka">თბილისი</span>');
  });
});

describe('issueHtml', () => {
  it('gives every cited passage with its place, for chancery check', () => {
    const issue = sampleIssue();
    const citations = readCitations(html('agency'));
    expect(new Set(citations.map(({ finding }) => finding))).toEqual(
      new Set(issue.citations.map(({ finding }) => finding)),
    );
    for (const { finding, start, end, quote } of citations)
      expect(issue.citations.find((one) => one.finding === finding)).toMatchObject({ start, end, quote });
  });

  it('is an issue of a periodical to schema.org, whatever its words are', () => {
    const issue = { ...sampleIssue(), title: '</script><script>alert(1)</script>' };
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(issueHtml(layOutIssue(issue)))![1]!;
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'PublicationIssue',
      name: issue.title,
      issueNumber: '12',
      temporalCoverage: '2024-10',
    });
  });
});
