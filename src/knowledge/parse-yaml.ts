import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { expectedValue } from './expected-value.ts';
import type { PackProblem } from './pack-problem.ts';

/** A YAML file of a pack as read from disk; `path` is only used in messages. */
export interface YamlFile {
  readonly path: string;
  readonly text: string;
}

/** A validated value, or null and the problems that kept it from being one. */
export interface YamlResult<T> {
  readonly value: T | null;
  readonly problems: readonly PackProblem[];
}

/**
 * Parses YAML 1.2 (core schema: dates stay texts, `on` and `no` too) and validates it. The quick parser gives no
 * positions; only a file with problems is read a second time by the one that does.
 */
export const parseYaml = <S extends z.ZodType>(file: YamlFile, schema: S): YamlResult<z.infer<S>> => {
  let raw: unknown;
  try {
    raw = readYaml(file.text);
  } catch (error) {
    return { value: null, problems: syntaxProblems(file, error) };
  }
  return validateYaml(file, raw, schema);
};

/** Validates what `readYaml` made of the file; problems get the line and column at which the offending value stands. */
export const validateYaml = <S extends z.ZodType>(file: YamlFile, raw: unknown, schema: S): YamlResult<z.infer<S>> => {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { value: parsed.data, problems: [] };
  const at = yamlPositions(file.text);
  const problems = parsed.error.issues.flatMap(deepest).map((issue): PackProblem => {
    const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const path = unknownKey === undefined ? issue.path : [...issue.path, unknownKey];
    return { file: file.path, ...at(path), ...wordingOf(issue, path, valueAt(raw, issue.path)) };
  });
  return { value: null, problems };
};

/** The plain value of a YAML text. Throws on a syntax error. */
export const readYaml = (text: string): unknown => load(text, { schema: CORE_SCHEMA });

/** The line and column (from 1) of the value at a path; of the nearest enclosing value when there is none. */
export const yamlPositions = (text: string): ((path: readonly PropertyKey[]) => { line: number; column: number }) => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return (path) => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (!isNode(node) || !node.range) continue;
      const { line, col } = lines.linePos(node.range[0]);
      return { line, column: col };
    }
    return { line: 1, column: 1 };
  };
};

/** @param error what the quick parser threw; it is stricter, so that it alone may know what is wrong */
const syntaxProblems = (file: YamlFile, error: unknown): readonly PackProblem[] => {
  const lines = new LineCounter();
  const { errors } = parseDocument(file.text, { lineCounter: lines });
  const found = errors.map((error): PackProblem => {
    const { line, col } = lines.linePos(error.pos[0]);
    return {
      file: file.path,
      line,
      column: col,
      message: error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? 'not YAML',
      expected: 'valid YAML',
    };
  });
  if (found.length > 0) return found;
  const { reason, mark } = error instanceof YAMLException ? error : {};
  return [
    {
      file: file.path,
      line: (mark?.line ?? 0) + 1,
      column: (mark?.column ?? 0) + 1,
      message: reason ?? 'This is not valid YAML',
      expected: 'valid YAML',
    },
  ];
};

type Issue = z.core.$ZodIssue;

/** The issues of the union's best-fitting member instead of the union's own, which says only that nothing fits. */
const deepest = (issue: Issue): readonly Issue[] => {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const depthOf = (issues: readonly Issue[]): number => Math.max(...issues.map((one) => one.path.length));
  const best = [...issue.errors].sort((a, b) => depthOf(b) - depthOf(a))[0] ?? [];
  if (depthOf(best) === 0) return [issue];
  return best.map((one) => ({ ...one, path: [...issue.path, ...one.path] })).flatMap(deepest);
};

const wordingOf = (
  issue: Issue,
  path: readonly PropertyKey[],
  value: unknown,
): { message: string; expected: string } => {
  const where = path.length > 0 ? `'${path.map(String).join('.')}'` : 'The file';
  if (issue.code === 'unrecognized_keys')
    return { message: `${where} is not a known field`, expected: 'a known field' };
  if (value === undefined) return { message: `${where} is missing`, expected: expectedValue(issue) };
  return { message: `${where} is ${shown(value)}`, expected: expectedValue(issue) };
};

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const valueAt = (raw: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    raw,
  );
