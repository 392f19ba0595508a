import { createHash } from 'node:crypto';
import { isName } from '../../extract/actors/new-actors.ts';
import type { ActorKind } from '../../kinds/actor.ts';
import type { Finding } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import { fold } from '../../text/fold.ts';
import { oneLine } from '../../text/one-line.ts';
import { earliestDay, isEdtf, latestDay } from '../../time/edtf.ts';
import { STATUS_WORDS } from '../bulletin/status-words.ts';
import { eventTitle } from '../event-title.ts';
import { fileNameOf, webAddress } from '../public-origin.ts';
import type { ExportContext, ExportWriter } from './export-format.ts';
import { partiesNamed } from './voices-of.ts';

/** An entity of FollowTheMoney: every value of a property is a list of strings. */
interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const SCHEMAS: Readonly<Record<ActorKind, string>> = {
  state: 'PublicBody',
  organ: 'PublicBody',
  authority: 'PublicBody',
  intergovernmental: 'Organization',
  party: 'Organization',
  armedGroup: 'Organization',
  company: 'Company',
  medium: 'Organization',
  organisation: 'Organization',
  person: 'Person',
  people: 'LegalEntity',
};

/**
 * Entities of FollowTheMoney, one JSON object a line, for OpenAleph: documents, actors, what they are mentioned in,
 * events, and posts as positions and occupancies. Names that no pack knows are legal entities of their own.
 */
export const followTheMoneyExport: ExportWriter = {
  fields: [
    { name: 'id', what: 'sha256 of a document; chancery- with the kind and id of anything else' },
    {
      name: 'schema',
      what: 'Document, Person, Organization, PublicBody, Company, LegalEntity, Event, Mention, Position or Occupancy',
    },
    { name: 'Document.fileName', what: 'last part of the path or address' },
    { name: 'Document.title', what: 'title' },
    { name: 'Document.mimeType', what: 'media type' },
    { name: 'Document.publisher', what: 'who published it' },
    { name: 'Document.date', what: 'when, as far as known' },
    { name: 'Document.sourceUrl', what: 'its address, when it has one' },
    {
      name: 'Thing.name',
      what: 'desk style of an actor; of an event who has a part and what it is, and in brackets that it is alleged, denied or planned',
    },
    { name: 'Thing.alias', what: 'other names of an actor' },
    { name: 'Thing.wikidataId', what: 'of an actor' },
    { name: 'Event.date', what: 'of an event dated by a day, month or year' },
    { name: 'Event.startDate', what: 'first day of an interval' },
    { name: 'Event.endDate', what: 'last day of an interval' },
    { name: 'Event.involved', what: 'ids of those who act and upon whom: who does what to whom is lost' },
    { name: 'Event.location', what: 'the place as written' },
    {
      name: 'Event.description',
      what: 'as what it is told (happened, alleged, said not to be so …) and who reports it',
    },
    { name: 'Event.summary', what: 'the exact words' },
    { name: 'Event.keywords', what: 'type, mode and status' },
    { name: 'Event.proof', what: 'id of the document' },
    { name: 'Mention.document', what: 'id of the document' },
    { name: 'Mention.name', what: 'the name' },
    { name: 'Mention.resolved', what: 'id of the entity' },
    { name: 'Mention.detectedSchema', what: 'its schema' },
    { name: 'Position.name', what: 'the office as written' },
    { name: 'Occupancy.holder', what: 'id of the person' },
    { name: 'Occupancy.post', what: 'id of the position' },
    { name: 'Occupancy.startDate', what: 'of an appointment, election or accreditation' },
    { name: 'Occupancy.endDate', what: 'of a dismissal or resignation' },
    { name: 'Occupancy.description', what: 'the exact words' },
  ],
  async *write(findings, context) {
    const written = new Map<string, string>();
    for await (const { finding } of findings) {
      const lines = entitiesOf(finding, context)
        .filter(({ id, schema }) => {
          // a name first told as anybody’s is written again once it is a person’s: loaders merge what has one id
          const known = written.get(id);
          if (known !== undefined && (known === schema || schema !== 'Person')) return false;
          written.set(id, schema);
          return true;
        })
        .map((entity) => `${JSON.stringify({ ...entity, properties: withValues(entity.properties) })}\n`);
      if (lines.length > 0) yield lines.join('');
    }
  },
};

const entitiesOf = (finding: Finding, context: ExportContext): readonly Entity[] => {
  const actors = partiesNamed(finding).map(({ role, party }) => ({
    role,
    party,
    entity: actorEntity(party, role, context),
  }));
  return [
    documentEntity(finding.document, context),
    ...actors.map(({ entity }) => entity),
    ...actors.map(({ party, entity }) => mention(finding.document, party, entity)),
    ...(finding.kind === 'event'
      ? [
          eventEntity(
            finding,
            actors.filter(({ role }) => role !== 'reportedBy').map(({ entity }) => entity.id),
          ),
        ]
      : []),
    ...(finding.kind === 'post' ? postEntities(finding, actors[0]!.entity) : []),
  ];
};

const documentEntity = (id: string, { documents }: ExportContext): Entity => {
  const document = documents.get(id);
  const origin = document?.origin ?? id;
  const fileName = fileNameOf(origin);
  return {
    id,
    schema: 'Document',
    properties: {
      fileName: [fileName],
      name: some(document?.title ?? fileName),
      title: some(document?.title),
      mimeType: some(document?.mediaType),
      publisher: some(document?.publisher),
      date: some(document?.published && plainDate(document.published)),
      sourceUrl: some(webAddress(origin)),
    },
  };
};

const actorEntity = (party: Party, role: string, { knowledge }: ExportContext): Entity => {
  const actor = party.actor ? knowledge().actors.get(party.actor) : undefined;
  if (actor)
    return {
      id: `chancery-actor-${actor.id}`,
      schema: SCHEMAS[actor.kind],
      properties: {
        name: [actor.name],
        alias: [...new Set(actor.names.map(({ text }) => text))],
        wikidataId: some(actor.wikidata),
      },
    };
  // who appoints or charges somebody may be a body, and `several leaders` are not one person
  const person = (role === 'person' || party.office !== null) && namesOne(party.name);
  return {
    id: `chancery-name-${hashed(fold(party.name) || party.name)}`,
    schema: person ? 'Person' : 'LegalEntity',
    properties: { name: [oneLine(party.name)] },
  };
};

/** A name, in whatever script, or one person by an article: `a former judge`, `the minister`. */
const namesOne = (name: string): boolean =>
  isName(name) || !/^[\p{Script=Latin}\d]/u.test(name) || /^(?:an? .|the .*[^s]$)/i.test(name);

const mention = (document: string, party: Party, entity: Entity): Entity => ({
  id: `chancery-mention-${hashed([document, entity.id, party.name].join('\n'))}`,
  schema: 'Mention',
  properties: {
    document: [document],
    name: [oneLine(party.name)],
    resolved: [entity.id],
    detectedSchema: [entity.schema],
  },
});

const eventEntity = (event: Extract<Finding, { kind: 'event' }>, involved: readonly string[]): Entity => ({
  id: `chancery-event-${event.id}`,
  schema: 'Event',
  properties: {
    name: [eventTitle(event)],
    description: [statusOf(event)],
    ...datesOf(event.date),
    involved: [...new Set(involved)],
    location: some(event.place?.name),
    summary: [oneLine(event.quote)],
    keywords: [event.type, ...some(event.mode), event.status],
    proof: [event.document],
  },
});

/** Entities of FollowTheMoney have no property for it; the description is what readers show beside the name. */
const statusOf = ({ status, reportedBy }: Extract<Finding, { kind: 'event' }>): string =>
  `Told as ${STATUS_WORDS[status]}${reportedBy ? `, reported by ${oneLine(reportedBy.name)}` : ''}.`;

/** Whoever is not named as one person holds nothing: an occupancy is somebody’s. */
const postEntities = (post: Extract<Finding, { kind: 'post' }>, holder: Entity): readonly Entity[] => {
  if (holder.schema !== 'Person') return [];
  const position = `chancery-position-${hashed(fold(post.office) || post.office)}`;
  const leaves = post.change === 'dismissed' || post.change === 'resigned';
  const date = some(post.date && plainDate(post.date));
  return [
    { id: position, schema: 'Position', properties: { name: [oneLine(post.office)] } },
    {
      id: `chancery-occupancy-${post.id}`,
      schema: 'Occupancy',
      properties: {
        holder: [holder.id],
        post: [position],
        [leaves ? 'endDate' : 'startDate']: date,
        description: [oneLine(post.quote)],
      },
    },
  ];
};

const datesOf = (edtf: string | null): Readonly<Record<string, readonly string[]>> => {
  if (edtf === null || !isEdtf(edtf)) return {};
  const plain = plainDate(edtf);
  if (plain !== null) return { date: [plain] };
  return { startDate: some(earliestDay(edtf)), endDate: some(latestDay(edtf)) };
};

/** FollowTheMoney’s dates: a year, month or day. */
const plainDate = (edtf: string): string | null =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?(?=[~?%]?$|T)/.exec(edtf)?.[0] ?? null;

const some = (value: string | null | undefined): readonly string[] => (value ? [value] : []);

const withValues = (properties: Entity['properties']): Entity['properties'] =>
  Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0));

const hashed = (text: string): string => createHash('sha1').update(text).digest('hex');
