import type { DocumentKind } from '../../kinds/document.ts';
import type { EventFinding } from '../../kinds/event.ts';
import type { FigureFinding } from '../../kinds/figure.ts';
import type { Finding } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import { findingFacets } from '../../record/finding-facets.ts';
import type { RecordedFinding } from '../../record/record-store.ts';
import { oneLine } from '../../text/one-line.ts';
import { eventTitle } from '../event-title.ts';
import { webAddress } from '../public-origin.ts';
import type { ExportContext, ExportWriter } from './export-format.ts';
import { placeOf } from './places-around.ts';
import { partiesNamed, voicesOf } from './voices-of.ts';

const TYPES: Readonly<Record<DocumentKind, string>> = {
  bulletin: 'Report',
  chronicle: 'Report',
  paper: 'Report',
  interview: 'Article',
  wire: 'NewsArticle',
  statement: 'CreativeWork',
  agreement: 'Legislation',
  other: 'CreativeWork',
};

/**
 * A graph of schema.org’s types (JSON-LD 1.1): documents, events, quotations, figures as observations, and everything
 * else as claims. An event is what a document says, and `subjectOf` says which; one that is alleged, denied or reported by
 * somebody is no event of the graph but a claim about one, and so is a figure that somebody gives. Nothing is asserted by Chancery.
 */
export const schemaOrgExport: ExportWriter = {
  fields: [
    { name: '@id', what: 'urn:sha256: of a document; urn:chancery:finding: of a finding' },
    {
      name: '@type',
      what: 'Report, NewsArticle, Article, Legislation or CreativeWork; Event, Quotation, Observation or Claim',
    },
    { name: 'headline', what: 'title of the document' },
    { name: 'publisher', what: 'who published the document' },
    { name: 'datePublished', what: 'when, as far as known (ISO 8601)' },
    { name: 'inLanguage', what: 'ISO 639-1 code' },
    { name: 'url', what: 'address of the document, when it has one' },
    { name: 'name', what: 'of an event: who has a part and what it is, in brackets how real it is said to be' },
    { name: 'startDate', what: 'first day of an event' },
    { name: 'endDate', what: 'last day of an event' },
    {
      name: 'eventStatus',
      what: 'EventScheduled of a planned event; one that is alleged or denied stands under a Claim',
    },
    { name: 'keywords', what: 'kind, type, mode and status' },
    { name: 'location', what: 'Place with its name as written and, where known, coordinates' },
    { name: 'actor', what: 'of an event: who acts' },
    {
      name: 'about',
      what: 'those who have another part; of a claim that something happened or not, or how much it is, the event or observation, without an address of its own',
    },
    { name: 'description', what: 'of an event: the exact words' },
    { name: 'subjectOf', what: 'of an event or observation: the document' },
    { name: 'text', what: 'of a quotation or claim: the exact words' },
    { name: 'creator', what: 'of a quotation: who speaks' },
    { name: 'author', what: 'of a claim: who claims or reports it, else the publisher' },
    { name: 'dateCreated', what: 'of a quotation or claim: the first day on which it can lie' },
    { name: 'isPartOf', what: 'of a quotation: the document' },
    { name: 'appearance', what: 'of a claim: the document' },
    { name: 'measuredProperty', what: 'of an observation: what is measured' },
    {
      name: 'value',
      what: 'of an observation: QuantitativeValue with value, minValue (at least, more than), maxValue (at most, fewer than), unitText',
    },
    { name: 'observationDate', what: 'of an observation: for when it holds (EDTF)' },
  ],
  async *write(findings, context) {
    yield '{"@context":"https://schema.org","@graph":[';
    const written = new Set<string>();
    let separator = '\n';
    for await (const recorded of findings) {
      const { document } = recorded.finding;
      if (!written.has(document)) {
        written.add(document);
        yield separator + JSON.stringify(documentNode(document, context));
        separator = ',\n';
      }
      yield separator + JSON.stringify(findingNode(recorded, context));
    }
    yield '\n]}\n';
  },
};

const documentId = (id: string): string => `urn:sha256:${id}`;

const documentNode = (id: string, { documents }: ExportContext) => {
  const document = documents.get(id);
  const address = webAddress(document?.origin);
  const published = /^\d{4}(?:-\d{2}){0,2}/.exec(document?.published ?? '')?.[0];
  return {
    '@id': documentId(id),
    '@type': document ? TYPES[document.kind] : 'CreativeWork',
    ...(document?.title && { headline: oneLine(document.title) }),
    ...(document?.publisher && { publisher: { '@type': 'Organization', name: document.publisher } }),
    ...(published && { datePublished: published }),
    ...(document?.language && { inLanguage: document.language }),
    ...(address && { url: address }),
  };
};

/** What every node of a finding says in its own place. */
interface Facts {
  readonly head: { readonly '@id': string };
  readonly quote: string;
  readonly document: { readonly '@id': string };
  readonly keywords: readonly unknown[];
  /** first day on which it can lie, where the finding itself says so */
  readonly started: string | null;
}

const findingNode = ({ finding, earliest, latest, dated }: RecordedFinding, context: ExportContext) => {
  const facts: Facts = {
    head: { '@id': `urn:chancery:finding:${finding.id}` },
    quote: oneLine(finding.quote),
    document: { '@id': documentId(finding.document) },
    keywords: [
      finding.kind,
      findingFacets(finding).type,
      ...(finding.kind === 'event' ? [finding.mode, finding.status] : []),
    ].filter(Boolean),
    started: dated === 'finding' && earliest !== null && earliest !== '0001-01-01' ? earliest : null,
  };
  if (finding.kind === 'event') return eventNode(finding, latest, facts, context);
  return finding.kind === 'figure' ? figureNode(finding, facts, context) : claimNode(finding, facts, context);
};

const eventNode = (finding: EventFinding, latest: string | null, facts: Facts, context: ExportContext) => {
  const { started } = facts;
  const told = {
    '@type': 'Event',
    name: eventTitle(finding),
    ...(started && { startDate: started }),
    ...(started && latest && latest !== '9999-12-31' && { endDate: latest }),
    ...(finding.status === 'planned' && { eventStatus: 'https://schema.org/EventScheduled' }),
    ...(finding.place && { location: placeNode(finding.place, context) }),
    ...(finding.actor.length > 0 && { actor: finding.actor.map((party) => agent(party, context)) }),
    ...(finding.recipient.length > 0 && { about: finding.recipient.map((party) => agent(party, context)) }),
  };
  if (isClaimed(finding)) return claimAbout(told, finding, facts, context);
  const { head, keywords, quote, document } = facts;
  return { ...head, ...told, keywords, description: quote, subjectOf: document };
};

const figureNode = (finding: FigureFinding, facts: Facts, context: ExportContext) => {
  const counted = {
    '@type': 'Observation',
    measuredProperty: { '@type': 'Property', name: finding.measure },
    value: { '@type': 'QuantitativeValue', ...boundsOf(finding), unitText: finding.unit },
    ...(finding.asOf && { observationDate: finding.asOf }),
  };
  if (finding.attributedTo) return claimAbout(counted, finding, facts, context);
  const { head, quote, document } = facts;
  return { ...head, ...counted, description: quote, subjectOf: document };
};

const claimAbout = (about: object, finding: Finding, facts: Facts, context: ExportContext) => ({
  ...facts.head,
  '@type': 'Claim',
  text: facts.quote,
  keywords: facts.keywords,
  ...authorOf(finding, context),
  about,
  appearance: facts.document,
});

/** Of what somebody says, and of everything else that a document claims. */
const claimNode = (finding: Finding, { head, quote, keywords, started, document }: Facts, context: ExportContext) => {
  const isQuotation = finding.kind === 'statement' && finding.direct;
  const voices = voicesOf(finding);
  const others = partiesNamed(finding).flatMap(({ party }) => (voices.includes(party) ? [] : [party]));
  const { author } = authorOf(finding, context);
  return {
    ...head,
    '@type': isQuotation ? 'Quotation' : 'Claim',
    text: quote,
    keywords,
    ...(author && { [isQuotation ? 'creator' : 'author']: author }),
    ...(others.length > 0 && { about: others.map((party) => agent(party, context)) }),
    ...(started && { dateCreated: started }),
    [isQuotation ? 'isPartOf' : 'appearance']: document,
  };
};

/** The value of a figure, or the ends of its range; of `at least 20` and `more than 20` the lower end, and so on. */
const boundsOf = ({ value, min, max, bound }: FigureFinding) => {
  const [lower, upper] = [bound.startsWith('>'), bound.startsWith('<')];
  return {
    ...(value !== null && { [lower ? 'minValue' : upper ? 'maxValue' : 'value']: value }),
    ...(min !== null && { minValue: min }),
    ...(max !== null && { maxValue: max }),
  };
};

/** True of an event that a document does not tell in its own voice as real. */
const isClaimed = ({ status, reportedBy }: EventFinding): boolean =>
  status === 'alleged' || status === 'denied' || reportedBy !== null;

/** Who says what a finding holds: those who speak, else the publisher. */
const authorOf = (finding: Finding, context: ExportContext): { readonly author?: readonly object[] } => {
  const voices = voicesOf(finding);
  if (voices.length > 0) return { author: voices.map((party) => agent(party, context)) };
  const publisher = context.documents.get(finding.document)?.publisher;
  return publisher ? { author: [{ '@type': 'Organization', name: publisher }] } : {};
};

const agent = (party: Party, { knowledge }: ExportContext) => {
  const actor = party.actor ? knowledge().actors.get(party.actor) : undefined;
  return {
    '@type': actor?.kind === 'person' || (!actor && party.office) ? 'Person' : 'Organization',
    ...(actor && { '@id': `urn:chancery:actor:${actor.id}` }),
    name: actor?.name ?? party.name,
    ...(actor?.wikidata && { sameAs: `http://www.wikidata.org/entity/${actor.wikidata}` }),
  };
};

const placeNode = (mention: { readonly name: string; readonly place: string | null }, { knowledge }: ExportContext) => {
  const place = placeOf(mention.place, knowledge());
  return {
    '@type': 'Place',
    name: mention.name,
    ...(place && place.name !== mention.name && { alternateName: place.name }),
    ...(place?.latitude != null && {
      geo: { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude },
    }),
  };
};
