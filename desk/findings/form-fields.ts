import { z } from 'zod';
import { FINDING_SCHEMAS, type Finding, type FindingKind } from '../../src/kinds/finding.ts';
import { DATE_FIELDS, PLACING } from './field-names.ts';

/** How a field is filled in. */
export type FormFieldLook =
  | { readonly as: 'choice'; readonly options: readonly string[] }
  | { readonly as: 'text' | 'date' | 'number' | 'yes-no' | 'words' | 'party' | 'parties' | 'place' };

export interface FormField {
  readonly name: string;
  readonly look: FormFieldLook;
  readonly description: string | null;
  readonly nullable: boolean;
}

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly description?: string;
}

/** The fields of a kind that a person can fill in, from its schema and in its order. How a figure changed, an object, is not. */
export const formFields = (kind: FindingKind): readonly FormField[] => {
  const { properties = {} } = z.toJSONSchema(FINDING_SCHEMAS[kind]) as JsonSchema;
  return Object.entries(properties)
    .filter(([name]) => !PLACING.has(name) && (name !== 'change' || kind === 'post'))
    .map(([name, schema]) => {
      const some = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
      const nullable = schema.anyOf?.some(({ type }) => type === 'null') ?? false;
      return { name, look: lookOf(name, some), description: schema.description ?? some.description ?? null, nullable };
    });
};

const lookOf = (name: string, schema: JsonSchema): FormFieldLook => {
  if (schema.enum) return { as: 'choice', options: schema.enum };
  if (schema.type === 'array') return { as: schema.items?.properties ? 'parties' : 'words' };
  if (schema.properties) return { as: 'actor' in schema.properties ? 'party' : 'place' };
  if (schema.type === 'boolean') return { as: 'yes-no' };
  if (schema.type === 'number' || schema.type === 'integer') return { as: 'number' };
  return { as: DATE_FIELDS.has(name) ? 'date' : 'text' };
};

/** Values of a new finding of a kind that says nothing yet. */
export const emptyValues = (kind: FindingKind): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    formFields(kind).map(({ name, look, nullable }) => [
      name,
      look.as === 'parties' || look.as === 'words'
        ? []
        : nullable
          ? null
          : look.as === 'choice'
            ? (look.options.find((option) => option === 'happened' || option === 'state' || option === '=') ??
              look.options[0])
            : look.as === 'yes-no'
              ? false
              : '',
    ]),
  );

/** What is wrong with values, by field; nothing when they fit the kind. */
export const problemsOf = (
  finding: Finding,
  changes: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> => {
  const parsed = FINDING_SCHEMAS[finding.kind].safeParse({ ...finding, ...changes });
  if (parsed.success) return {};
  return Object.fromEntries(parsed.error.issues.map(({ path, message }) => [String(path[0]), message]));
};
