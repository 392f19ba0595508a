import { z } from 'zod';
import { Actor } from '../../kinds/actor.ts';
import { AgreementEntry } from '../../kinds/agreement-entry.ts';
import { Block } from '../../kinds/block.ts';
import { DocumentRecord } from '../../kinds/document.ts';
import { FINDING_SCHEMAS, Finding } from '../../kinds/finding.ts';
import { Party, PlaceMention } from '../../kinds/party.ts';
import { Place } from '../../kinds/place.ts';
import { ProvisionMark } from '../../kinds/provision-mark.ts';
import { RecordedDecision } from '../../record/decision.ts';
import { CitedSource, FindingView } from './finding-view.ts';
import { RecordedDocumentView } from './recorded-document.ts';

const names = z.registry<{ id: string }>();

for (const [kind, schema] of Object.entries(FINDING_SCHEMAS))
  names.add(schema, { id: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Finding` });

for (const [id, schema] of Object.entries({
  Actor,
  AgreementEntry,
  Block,
  CitedSource,
  Document: DocumentRecord,
  RecordedDocument: RecordedDocumentView,
  Finding,
  FindingView,
  Party,
  Place,
  PlaceMention,
  ProvisionMark,
  RecordedDecision,
}))
  names.add(schema, { id });

/** Schemas that the OpenAPI description names, with what every schema says of itself; others stand where they are used. */
export const NAMED_SCHEMAS = z.registry<{ id?: string; description?: string }>();
NAMED_SCHEMAS.get = ((schema: z.ZodType) => ({
  ...z.globalRegistry.get(schema),
  ...names.get(schema),
})) as typeof NAMED_SCHEMAS.get;
