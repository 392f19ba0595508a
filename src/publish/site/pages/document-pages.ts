import type { RecordedDocument } from '../../../record/record-store.ts';
import { escapeHtml as e } from '../../../text/escape-html.ts';
import { flattenFinding } from '../../flatten-finding.ts';
import { fileNameOf, publicOrigin } from '../../public-origin.ts';
import { type SitePage, words } from '../page-frame.ts';
import { siteAddress } from '../site-address.ts';
import type { SiteContext } from '../site-context.ts';
import { counted, dateWords, findingLine, link, tableHtml } from './parts.ts';

/** The sources: a list, and a page a document with every finding in it, where each has its permanent place. */
export const documentPages = (context: SiteContext): readonly SitePage[] => {
  const byDocument = Map.groupBy(context.findings, ({ finding }) => finding.document);
  const documents = [...context.documents.values()].toSorted(latestFirst).map((document) => ({
    document,
    findings: byDocument.get(document.id) ?? [],
  }));
  return [sourcesPage(documents), ...documents.map((source) => documentPage(source, context))];
};

/** A document with the findings of it that the site shows. */
interface Source {
  readonly document: RecordedDocument;
  readonly findings: SiteContext['findings'];
}

const latestFirst = (a: RecordedDocument, b: RecordedDocument): number => {
  const [ofA, ofB] = [a.published ?? '', b.published ?? ''];
  if (ofA !== ofB) return ofA < ofB ? 1 : -1;
  return a.id < b.id ? -1 : 1;
};

const sourcesPage = (documents: readonly Source[]): SitePage => {
  const path = siteAddress.documents;
  return {
    path,
    title: 'Sources',
    lead: `${counted(documents.length, 'document')} on which everything here rests, latest first. Their texts are their publishers’; only the words that are cited stand here.`,
    body: tableHtml(
      'Sources',
      ['Published', 'Publisher', 'Title', 'Findings'],
      documents.map(({ document, findings }) => [
        dateWords(document.published),
        words(document.publisher ?? ''),
        link(path, siteAddress.document(document.id), titleOf(document)),
        String(findings.length),
      ]),
      [3],
    ),
    data: documents.map(({ document, findings }) => ({
      ...factsOf(document),
      findings: findings.length,
      page: siteAddress.document(document.id),
    })),
  };
};

const documentPage = ({ document, findings }: Source, context: SiteContext): SitePage => {
  const page = siteAddress.document(document.id);
  const address = /^https?:\/\//.test(document.origin) ? document.origin : null;
  const facts: readonly (readonly [string, string])[] = [
    ['Publisher', words(document.publisher ?? 'not known')],
    ['Published', dateWords(document.published)],
    ['Covers', document.period ? dateWords(document.period.value) : 'not known'],
    ['Language', words(document.language ?? 'not known')],
    [
      'From',
      address === null
        ? words(fileNameOf(document.origin))
        : `<a rel="noreferrer" href="${e(address)}">${words(address)}</a>`,
    ],
    ['sha256', `<code>${words(document.id)}</code>`],
  ];
  const entries = findings.map(
    ({ finding, state }) =>
      `<div class="entry" id="f-${finding.id}"><p><q>${words(finding.quote)}</q></p><p class="meta">${findingLine(page, finding, context)}</p><p class="source">${finding.page === null ? '' : `p. ${finding.page}, `}characters ${finding.start}–${finding.end} · ${state === 'accepted' ? 'accepted by an analyst' : 'not reviewed'} · <a href="#f-${finding.id}">permanent link</a></p></div>`,
  );
  return {
    path: page,
    title: titleOf(document),
    body: `<dl class="facts">${facts.map(([term, what]) => `<dt>${term}</dt><dd>${what}</dd>`).join('')}</dl>
<h2>${counted(findings.length, 'finding')}</h2>
${entries.join('\n')}`,
    data: {
      document: factsOf(document),
      findings: findings.map(({ finding, state }) => ({ ...flattenFinding(finding), state })),
    },
  };
};

const titleOf = (document: RecordedDocument): string => document.title?.trim() || fileNameOf(document.origin);

const factsOf = ({
  id,
  title,
  publisher,
  kind,
  language,
  published,
  period,
  mediaType,
  origin,
  size,
}: RecordedDocument) => ({
  id,
  title,
  publisher,
  kind,
  language,
  published,
  period: period?.value ?? null,
  mediaType,
  size,
  // a path on the desk’s machine is nobody else’s business
  origin: publicOrigin(origin),
});
