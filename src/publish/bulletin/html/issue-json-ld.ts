import type { IssueLayout } from '../layout/issue-layout.ts';

/** What a search engine or a library may know of an issue: schema.org’s PublicationIssue with its parts and citations. */
export const issueJsonLd = (layout: IssueLayout): string => {
  const publisher = layout.publisher === null ? undefined : { '@type': 'Organization', name: layout.publisher };
  const data = {
    '@context': 'https://schema.org',
    '@type': 'PublicationIssue',
    name: layout.title,
    issueNumber: layout.number?.replace(/^No\. /, ''),
    inLanguage: layout.language,
    datePublished: layout.published ?? undefined,
    temporalCoverage: layout.edtf,
    isPartOf: { '@type': 'Periodical', name: layout.masthead, publisher },
    publisher,
    hasPart: layout.parts.map((part) => ({ '@type': 'Article', headline: part.title, url: `#${part.id}` })),
    citation: layout.sources.map((source) => ({
      '@type': 'CreativeWork',
      name: source.name,
      url: source.address ?? undefined,
      identifier: `sha256:${source.document}`,
    })),
  };
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
};
