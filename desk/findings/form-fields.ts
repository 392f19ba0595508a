import { z } from 'zod';
import { FINDING_SCHEMAS, type Finding, type FindingKind } from '../../src/kinds/finding.ts';
import { expectedValue } from '../../src/knowledge/expected-value.ts';
import { unfitValue } from '../../src/record/unfit-value.ts';
import { DATE_FIELDS, fieldHint, PLACING } from './field-names.ts';

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
  /** a simple type that may be null is a list of both */
  readonly type?: string | readonly string[];
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
      const some = schema.anyOf?.find((each) => !typesOf(each).includes('null')) ?? schema;
      const nullable = (schema.anyOf ?? [schema]).some((each) => typesOf(each).includes('null'));
      return {
        name,
        look: lookOf(name, some),
        description: fieldHint(name, schema.description ?? some.description ?? null),
        nullable,
      };
    });
};

const typesOf = ({ type = [] }: JsonSchema): readonly string[] => [type].flat();

const lookOf = (name: string, schema: JsonSchema): FormFieldLook => {
  const type = typesOf(schema).find((each) => each !== 'null');
  if (schema.enum) return { as: 'choice', options: schema.enum };
  if (type === 'array') return { as: schema.items?.properties ? 'parties' : 'words' };
  if (schema.properties) return { as: 'actor' in schema.properties ? 'party' : 'place' };
  if (type === 'boolean') return { as: 'yes-no' };
  if (type === 'number' || type === 'integer') return { as: 'number' };
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
  if (!parsed.success)
    return Object.fromEntries(
      parsed.error.issues.map((issue) => [
        String(issue.path[0]),
        `Give ${issue.path.at(-1) === 'name' ? 'a name' : expectedValue(issue)}.`,
      ]),
    );
  return Object.fromEntries(
    Object.entries(changes).flatMap(([field, value]) => {
      const unfit = unfitValue(finding.kind, { [field]: value });
      return unfit === null ? [] : [[field, unfit]];
    }),
  );
};
