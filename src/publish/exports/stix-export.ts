import type { ActorKind } from '../../kinds/actor.ts';
import type { ComplianceFinding } from '../../kinds/compliance.ts';
import type { Finding } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import { findingFacets } from '../../record/finding-facets.ts';
import type { RecordedFinding } from '../../record/record-store.ts';
import { fold } from '../../text/fold.ts';
import { oneLine } from '../../text/one-line.ts';
import { uuidV5 } from '../../text/uuid-v5.ts';
import { earliestDay, isEdtf } from '../../time/edtf.ts';
import { publicOrigin } from '../public-origin.ts';
import type { ExportContext, ExportWriter } from './export-format.ts';
import { placeOf } from './places-around.ts';

/** From which all identifiers are made; a UUID of this project. */
const NAMESPACE = '6f0b7f5e-2c1c-5c8e-9a55-1d1c0c7b2a64';

type StixObject = Readonly<Record<string, unknown>> & { readonly id: string };

const IDENTITY_CLASSES: Readonly<Record<ActorKind, string>> = {
  state: 'organization',
  organ: 'organization',
  authority: 'organization',
  intergovernmental: 'organization',
  party: 'organization',
  armedGroup: 'group',
  company: 'organization',
  medium: 'organization',
  organisation: 'organization',
  person: 'individual',
  people: 'class',
};

const VERDICTS: Readonly<Record<ComplianceFinding['verdict'], string>> = {
  kept: 'agree',
  broken: 'disagree',
  pending: 'neutral',
};

/**
 * A STIX 2.1 bundle (OASIS, 2021): a report a document; its actors as identities, places with coordinates as locations,
 * findings as notes. That an undertaking is kept is a note, and each claim about it an opinion on that note: agree,
 * disagree, neutral. Identifiers are the same on every export.
 */
export const stixExport: ExportWriter = {
  fields: [
    { name: 'id', what: 'type and a UUID, version 5, made from Chancery’s own id' },
    {
      name: 'created',
      what: 'when the document came into the record; of identities and locations the earliest of the record',
    },
    { name: 'modified', what: 'the same' },
    { name: 'created_by_ref', what: 'the identity of Chancery' },
    { name: 'report.name', what: 'title of the document' },
    {
      name: 'report.published',
      what: 'first day on which it can have been published; else when it came into the record',
    },
    { name: 'report.object_refs', what: 'everything that was found in it' },
    { name: 'report.external_references', what: 'sha256 of the document, and its address' },
    { name: 'identity.name', what: 'desk style' },
    { name: 'identity.identity_class', what: 'individual, organization, group, class, system or unknown' },
    { name: 'location.name', what: 'the place in desk style' },
    { name: 'location.latitude', what: 'degrees' },
    { name: 'location.longitude', what: 'degrees' },
    { name: 'location.precision', what: 'metres around the point' },
    { name: 'note.abstract', what: 'kind, type, date and status' },
    { name: 'note.content', what: 'the exact words; of an undertaking whose it is and under which provision' },
    { name: 'note.authors', what: 'who says it, else the publisher' },
    { name: 'note.object_refs', what: 'those who have a part, and the place; the publisher when nobody is named' },
    { name: 'opinion.opinion', what: 'agree (kept), disagree (broken), neutral (pending)' },
    { name: 'opinion.explanation', what: 'the exact words of the claim' },
    { name: 'opinion.authors', what: 'who claims' },
    { name: 'opinion.object_refs', what: 'the note that says that the undertaking is kept' },
  ],
  async *write(findings, context) {
    const writer = new Writer(context);
    yield `{"type":"bundle","id":"bundle--${uuidV5(NAMESPACE, `bundle ${context.at}`)}","objects":[\n${JSON.stringify(writer.chancery)}`;
    let document: string | null = null;
    for await (const recorded of findings) {
      if (document !== null && recorded.finding.document !== document) yield writer.reportOf(document);
      document = recorded.finding.document;
      yield writer.objectsOf(recorded);
    }
    if (document !== null) yield writer.reportOf(document);
    yield '\n]}\n';
  },
};

class Writer {
  readonly #context: ExportContext;
  readonly #written = new Set<string>();
  readonly #first: string;
  #inReport = new Set<string>();
  readonly chancery: StixObject;

  constructor(context: ExportContext) {
    this.#context = context;
    const added = [...context.documents.values()].flatMap((document) => document.added ?? []).toSorted();
    this.#first = stamp(added[0] ?? context.at);
    this.chancery = this.#object('identity', 'chancery', this.#first, { name: 'Chancery', identity_class: 'system' });
  }

  /** What a finding adds to the bundle, each object after a comma. */
  objectsOf({ finding }: RecordedFinding): string {
    const { document, knowledge } = {
      document: this.#context.documents.get(finding.document),
      knowledge: this.#context.knowledge(),
    };
    const created = stamp(document?.added ?? this.#context.at);
    const source = this.#object('identity', `source ${document?.publisher ?? finding.document}`, this.#first, {
      name: oneLine(document?.publisher ?? '') || 'Unnamed publisher',
      identity_class: 'organization',
    });
    const { parties, place, date, type } = findingFacets(finding);
    const identities = parties.map(({ party }) => this.#identity(party));
    const known = placeOf(place?.place, knowledge);
    const location =
      known && known.latitude !== null && known.longitude !== null
        ? this.#object('location', `place ${known.id}`, this.#first, {
            name: known.name,
            latitude: known.latitude,
            longitude: known.longitude,
            ...(known.precision !== null && { precision: known.precision * 1000 }),
          })
        : null;
    const about = [...new Set([...identities, ...(location ? [location] : [])].map(({ id }) => id))];
    const shared = { object_refs: about.length > 0 ? about : [source.id], labels: [finding.kind] };
    const objects = [source, ...identities, ...(location ? [location] : [])];
    const authors = [speakerOf(finding)?.name ?? document?.publisher ?? 'Unnamed publisher'];
    if (finding.kind === 'compliance') {
      const undertaking = this.#undertaking(finding, shared.object_refs);
      objects.push(
        undertaking,
        this.#object('opinion', finding.id, created, {
          opinion: VERDICTS[finding.verdict],
          explanation: oneLine(finding.quote),
          authors,
          object_refs: [undertaking.id],
          labels: ['compliance'],
        }),
      );
    } else
      objects.push(
        this.#object('note', finding.id, created, {
          abstract: [finding.kind, type, date, finding.kind === 'event' && finding.status].filter(Boolean).join(' · '),
          content: oneLine(finding.quote) || finding.kind,
          authors,
          ...shared,
        }),
      );
    return objects.map((object) => this.#once(object)).join('');
  }

  /** The report of a document whose findings have all been written. */
  reportOf(id: string): string {
    const document = this.#context.documents.get(id);
    const added = stamp(document?.added ?? this.#context.at);
    const day = document?.published && isEdtf(document.published) ? earliestDay(document.published) : null;
    const report = this.#object('report', id, added, {
      name: oneLine(document?.title ?? '') || (document && publicOrigin(document.origin)) || id,
      published: day ? `${day}T00:00:00.000Z` : added,
      object_refs: [...this.#inReport],
      external_references: [
        { source_name: 'sha256', external_id: id },
        ...(document && /^https?:\/\//.test(document.origin)
          ? [{ source_name: document.publisher || 'source', url: document.origin }]
          : []),
      ],
    });
    this.#inReport = new Set();
    return this.#once(report);
  }

  #undertaking(finding: ComplianceFinding, object_refs: readonly string[]): StixObject {
    const who = finding.party.map(({ name }) => name).join(', ');
    const under = [finding.agreement, finding.provision].filter(Boolean).join(', ');
    const content = `${who || 'A party'} keeps what it undertook${under ? ` under ${under}` : ''}.`;
    return this.#object('note', `undertaking ${fold(content)}`, this.#first, {
      abstract: 'undertaking',
      content,
      object_refs,
      labels: ['undertaking'],
    });
  }

  #identity(party: Party): StixObject {
    const actor = party.actor ? this.#context.knowledge().actors.get(party.actor) : undefined;
    const name = oneLine(actor?.name ?? party.name) || 'Unnamed';
    return this.#object('identity', actor ? `actor ${actor.id}` : `name ${fold(name) || name}`, this.#first, {
      name,
      identity_class: actor ? IDENTITY_CLASSES[actor.kind] : party.office ? 'individual' : 'unknown',
    });
  }

  #object(type: string, key: string, created: string, fields: Readonly<Record<string, unknown>>): StixObject {
    return {
      type,
      spec_version: '2.1',
      id: `${type}--${uuidV5(NAMESPACE, `${type} ${key}`)}`,
      ...(this.chancery && { created_by_ref: this.chancery.id }),
      created,
      modified: created,
      ...fields,
    };
  }

  #once(object: StixObject): string {
    if (object.type !== 'report') this.#inReport.add(object.id);
    if (this.#written.has(object.id)) return '';
    this.#written.add(object.id);
    return `,\n${JSON.stringify(object)}`;
  }
}

const speakerOf = (finding: Finding): Party | undefined => {
  if (finding.kind === 'statement') return finding.speaker[0];
  if (finding.kind === 'compliance') return finding.claimant[0];
  if (finding.kind === 'figure') return finding.attributedTo ?? undefined;
  return finding.kind === 'event' ? (finding.reportedBy ?? undefined) : undefined;
};

/** STIX wants a time with at most milliseconds, in UTC. */
const stamp = (time: string): string => new Date(time).toISOString();
