import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Issue } from '../../../kinds/issue.ts';
import type { IssueRun } from '../../../kinds/issue-sentence.ts';
import { oneLine } from '../../../text/one-line.ts';
import { citationOf, textOf } from '../../read-citations.ts';
import { run } from '../draft/write-sentence.ts';
import { type ProseSentence, proseIssue } from './prose-issue.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** An issue as Chancery renders it in HTML; figures, the ledger and corrections are not read. */
export const readHtmlIssue = (html: string): Issue => {
  const elements = allElements(parse(html).childNodes);
  const byId = new Map(
    elements.flatMap((element) => (attribute(element, 'id') ? [[attribute(element, 'id')!, element]] : [])),
  );
  const cited = new Map(
    elements.flatMap((element) => citationOf(element) ?? []).map((citation) => [citation.finding, citation]),
  );
  const sentences = elements.filter(
    (element) => element.nodeName === 'span' && /^s\d+$/.test(attribute(element, 'id') ?? ''),
  );
  return proseIssue(
    sentences.map((element): ProseSentence => {
      const runs = runsOf(element, byId).filter(({ text, citations }) => text !== '' || citations.length > 0);
      return {
        id: attribute(element, 'id')!,
        runs: runs.length === 0 ? [run('–')] : joined(runs),
        own: isOwn(element),
      };
    }),
    [...cited.values()],
    {
      title: titleOf(elements),
      period: periodOf(elements),
    },
  );
};

const allElements = (nodes: readonly Node[]): readonly Element[] =>
  nodes.flatMap((node) => ('tagName' in node ? [node, ...allElements(node.childNodes)] : []));

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

/** Words, quotations, and the marks of notes with what they lead to. */
const runsOf = (element: Element, byId: ReadonlyMap<string, Element>): readonly IssueRun[] =>
  element.childNodes.flatMap((node): readonly IssueRun[] => {
    if ('value' in node) return [run(node.value.replace(/\s+/g, ' '))];
    if (!('tagName' in node)) return [];
    if (node.nodeName === 'q') return [run(oneLine(textOf(node)), { quoted: true })];
    if (node.nodeName === 'sup') return [run('', { citations: marked(node, byId) })];
    if (/\b(?:status|tag)\b/.test(attribute(node, 'class') ?? '')) return [];
    const inside = runsOf(node, byId);
    return node.nodeName === 'em' || node.nodeName === 'strong'
      ? inside.map((each) => ({ ...each, emphasis: node.nodeName === 'em', strong: node.nodeName === 'strong' }))
      : inside;
  });

/** The findings to which a mark leads: those that it names, else of its note those whose words it shows, else all. */
const marked = (mark: Element, byId: ReadonlyMap<string, Element>): string[] => {
  const inside = allElements([mark]);
  const named = inside.flatMap((element) => attribute(element, 'data-findings')?.split(' ') ?? []);
  if (named.length > 0) return [...new Set(named)];
  const shown = new Set(inside.filter(({ nodeName }) => nodeName === 'q').map((quoted) => oneLine(textOf(quoted))));
  const notes = inside.flatMap((element) => byId.get((attribute(element, 'href') ?? '').replace(/^#/, '')) ?? []);
  const cited = notes.flatMap((note) => allElements([note]).flatMap((element) => citationOf(element) ?? []));
  const those = cited.filter(({ quote }) => shown.has(oneLine(quote)));
  return [...new Set((those.length > 0 ? those : cited).map(({ finding }) => finding))];
};

/** Citations belong to the words before them. */
const joined = (runs: readonly IssueRun[]): IssueRun[] => {
  const words: IssueRun[] = [];
  for (const each of runs)
    if (each.text !== '') words.push(each);
    else if (words.length > 0)
      words[words.length - 1] = { ...words.at(-1)!, citations: [...words.at(-1)!.citations, ...each.citations] };
  return words.length > 0 ? words : [run('–')];
};

const isOwn = (element: Element): boolean => {
  for (
    let at: Element | null = element;
    at;
    at = at.parentNode && 'tagName' in at.parentNode ? (at.parentNode as Element) : null
  )
    if (
      /\bown\b/.test(attribute(at, 'class') ?? '') ||
      /^part-(?:judgements|method|corrections)$/.test(attribute(at, 'class') ?? '')
    )
      return true;
  return false;
};

const titleOf = (elements: readonly Element[]): string => {
  const title = elements.find(({ nodeName }) => nodeName === 'title');
  return (title && oneLine(textOf(title))) || 'A bulletin';
};

const periodOf = (elements: readonly Element[]): string => {
  const data = elements.find((element) => attribute(element, 'type') === 'application/ld+json');
  return /"temporalCoverage":"([^"]+)"/.exec(data ? textOf(data) : '')?.[1] ?? '2000/..';
};
