import { createHash } from 'node:crypto';
import type { ActorKind } from '../../kinds/actor.ts';
import type { ComplianceFinding } from '../../kinds/compliance.ts';
import type { Party } from '../../kinds/party.ts';
import { findingFacets } from '../../record/finding-facets.ts';
import type { RecordedFinding } from '../../record/record-store.ts';
import { fold } from '../../text/fold.ts';
import { oneLine } from '../../text/one-line.ts';
import { uuidV5 } from '../../text/uuid-v5.ts';
import { earliestDay, isEdtf } from '../../time/edtf.ts';
import { publicOrigin, webAddress } from '../public-origin.ts';
import type { ExportContext, ExportWriter } from './export-format.ts';
import { placeOf } from './places-around.ts';
import { publisherOf } from './sources-of.ts';
import { partiesNamed, voicesOf } from './voices-of.ts';

/** From which all identifiers are made; a UUID of this project. */
const NAMESPACE = '6f0b7f5e-2c1c-5c8e-9a55-1d1c0c7b2a64';

/** Who is named, where, and what was undertaken is no document’s: created at one time, whatever a record holds and lets out. */
const FOR_ALL_EXPORTS = '2024-01-01T00:00:00.000Z';

const A_MINUTE = 60_000;

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
      what: 'when the document came into the record; of identities, locations and undertakings 2024-01-01 on every export, because they are no document’s',
    },
    {
      name: 'modified',
      what: 'of a note or opinion when its document was last read or an analyst last decided on it; of a report the latest of what is in it; of others a time that is made from the packs’ versions, and in its last minute from their content: other content, another time, and the same content the same; under one version of the packs later content (as by --names) can have the earlier time, so take the bundle that was made last',
    },
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
    { name: 'note.abstract', what: 'kind, type (of a figure what is measured), date and status' },
    {
      name: 'note.content',
      what: 'the exact words; of an undertaking whose it is and under which provision, or where none is named which conduct',
    },
    { name: 'note.authors', what: 'all who say it, else the publisher' },
    { name: 'note.object_refs', what: 'those who have a part, and the place; the publisher when nobody is named' },
    { name: 'opinion.opinion', what: 'agree (kept), disagree (broken), neutral (pending)' },
    { name: 'opinion.explanation', what: 'the exact words of the claim' },
    { name: 'opinion.authors', what: 'all who claim, else the publisher' },
    { name: 'opinion.object_refs', what: 'the note that says that the undertaking is kept' },
  ],
  async *write(findings, context) {
    const writer = new Writer(context);
    yield `{"type":"bundle","id":"bundle--${uuidV5(NAMESPACE, `bundle ${context.at}`)}","objects":[\n${JSON.stringify(writer.chancery)}`;
    const decided = await context.decided();
    let document: string | null = null;
    for await (const recorded of findings) {
      if (document !== null && recorded.finding.document !== document) yield writer.reportOf(document);
      document = recorded.finding.document;
      yield writer.objectsOf(recorded, decided.get(recorded.finding.id)?.at);
    }
    if (document !== null) yield writer.reportOf(document);
    yield '\n]}\n';
  },
};

class Writer {
  readonly #context: ExportContext;
  /** what time the packs’ versions tell, in milliseconds since 1970 */
  readonly #packsAt: number;
  readonly #written = new Set<string>();
  #inReport = new Set<string>();
  /** when any finding of the document in hand was last changed */
  #changed = '';
  readonly chancery: StixObject;

  constructor(context: ExportContext) {
    this.#context = context;
    this.#packsAt = timeOfPacks(context.knowledge().packs);
    this.chancery = this.#lasting('identity', 'chancery', {
      name: 'Chancery',
      identity_class: 'system',
    });
  }

  /** What a finding adds to the bundle, each object after a comma. */
  objectsOf({ finding }: RecordedFinding, decided: string | undefined): string {
    const { document, knowledge } = {
      document: this.#context.documents.get(finding.document),
      knowledge: this.#context.knowledge(),
    };
    const created = stamp(document?.added ?? this.#context.at);
    const modified = latest(created, document?.read, decided);
    this.#changed = latest(this.#changed, modified);
    const source = this.#lasting('identity', `source ${document?.publisher ?? finding.document}`, {
      name: publisherOf(document),
      identity_class: 'organization',
    });
    const { place, date, type } = findingFacets(finding);
    const identities = partiesNamed(finding).map(({ party }) => this.#identity(party));
    const known = placeOf(place?.place, knowledge);
    const location =
      known && known.latitude !== null && known.longitude !== null
        ? this.#lasting('location', `place ${known.id}`, {
            name: known.name,
            latitude: known.latitude,
            longitude: known.longitude,
            ...(known.precision !== null && { precision: known.precision * 1000 }),
          })
        : null;
    const about = [...new Set([...identities, ...(location ? [location] : [])].map(({ id }) => id))];
    const shared = { object_refs: about.length > 0 ? about : [source.id], labels: [finding.kind] };
    const objects = [source, ...identities, ...(location ? [location] : [])];
    const voices = voicesOf(finding).map(({ name }) => oneLine(name));
    const authors = voices.length > 0 ? voices : [publisherOf(document)];
    if (finding.kind === 'compliance') {
      const undertaking = this.#undertaking(finding, source);
      objects.push(
        undertaking,
        this.#object('opinion', finding.id, created, modified, {
          opinion: VERDICTS[finding.verdict],
          explanation: oneLine(finding.quote),
          authors,
          object_refs: [undertaking.id],
          labels: ['compliance'],
        }),
      );
    } else
      objects.push(
        this.#object('note', finding.id, created, modified, {
          abstract: [
            finding.kind,
            finding.kind === 'figure' ? finding.measure : type,
            date,
            finding.kind === 'event' && finding.status,
          ]
            .filter(Boolean)
            .join(' · '),
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
    const address = webAddress(document?.origin);
    const report = this.#object('report', id, added, latest(added, this.#changed), {
      name: oneLine(document?.title ?? '') || (document && publicOrigin(document.origin)) || id,
      published: day ? `${day}T00:00:00.000Z` : added,
      object_refs: [...this.#inReport],
      external_references: [
        { source_name: 'sha256', external_id: id },
        ...(address ? [{ source_name: document?.publisher || 'source', url: address }] : []),
      ],
    });
    this.#inReport = new Set();
    this.#changed = '';
    return this.#once(report);
  }

  /** Whose undertaking is kept; without an agreement by its name each conduct is an undertaking of its own. */
  #undertaking(finding: ComplianceFinding, source: StixObject): StixObject {
    const who = finding.party.map(({ name }) => oneLine(name)).join(', ');
    const under = [finding.agreement, finding.provision].filter(Boolean).join(', ');
    const what = under ? ` under ${under}` : `: ${oneLine(finding.about)}`;
    const content = `${who || 'A party'} keeps what it undertook${what}${/[.!?]$/.test(what) ? '' : '.'}`;
    const parties = finding.party.map((party) => this.#identity(party).id);
    return this.#lasting('note', `undertaking ${fold(content)}`, {
      abstract: 'undertaking',
      content,
      object_refs: parties.length > 0 ? [...new Set(parties)] : [source.id],
      labels: ['undertaking'],
    });
  }

  #identity(party: Party): StixObject {
    const actor = party.actor ? this.#context.knowledge().actors.get(party.actor) : undefined;
    const name = oneLine(actor?.name ?? party.name) || 'Unnamed';
    return this.#lasting('identity', actor ? `actor ${actor.id}` : `name ${fold(name) || name}`, {
      name,
      identity_class: actor ? IDENTITY_CLASSES[actor.kind] : party.office ? 'individual' : 'unknown',
    });
  }

  /**
   * An object that is no document’s: STIX wants another `modified` for other content, and here is no clock. The time is
   * repeatable and not monotone: under one version of the packs (other `--names`) later content can have the earlier one.
   */
  #lasting(type: string, key: string, fields: Readonly<Record<string, unknown>>): StixObject {
    const digest = createHash('sha256').update(JSON.stringify(fields)).digest();
    const modified = new Date(this.#packsAt + (digest.readUIntBE(0, 6) % A_MINUTE)).toISOString();
    return this.#object(type, key, FOR_ALL_EXPORTS, modified, fields);
  }

  #object(
    type: string,
    key: string,
    created: string,
    modified: string,
    fields: Readonly<Record<string, unknown>>,
  ): StixObject {
    return {
      type,
      spec_version: '2.1',
      id: `${type}--${uuidV5(NAMESPACE, `${type} ${key}`)}`,
      ...(this.chancery && { created_by_ref: this.chancery.id }),
      created,
      modified,
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

/**
 * What time the packs’ versions tell, later with each new one: the day of the newest that is numbered by it (2026.11.3), and
 * a minute for each edit of those that count them, as a desk’s own pack does.
 */
const timeOfPacks = (packs: readonly { readonly version: string }[]): number => {
  const days = packs
    .map(({ version }) => /^(20\d\d)\.(\d{1,2})\.(\d{1,2})$/.exec(version))
    .map((parts) => (parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) : 0));
  const edits = packs.map(({ version }) => (/^\d{1,6}$/.test(version) ? Number(version) : 0));
  return Math.max(Date.parse(FOR_ALL_EXPORTS), ...days) + edits.reduce((sum, each) => sum + each, 0) * A_MINUTE;
};

/** STIX wants a time with at most milliseconds, in UTC. */
const stamp = (time: string): string => new Date(time).toISOString();

/** The latest of these times as STIX has it; those that are not known do not count. */
const latest = (...times: readonly (string | undefined)[]): string =>
  times
    .filter((time) => time !== undefined && time !== '')
    .map((time) => stamp(time!))
    .toSorted()
    .at(-1)!;
