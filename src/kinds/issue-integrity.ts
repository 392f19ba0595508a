/** What is wrong with an issue as a whole: where, and what. */
export interface IntegrityProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The fields of an issue that hang together. */
interface Whole {
  readonly parts: readonly unknown[];
  readonly citations: readonly { readonly finding: string; readonly document: string }[];
  readonly sources: readonly { readonly document: string }[];
}

/** Ids stand once; what a sentence cites is held by the issue, with its source. */
export const integrityProblems = (issue: Whole): readonly IntegrityProblem[] => {
  const problems: IntegrityProblem[] = [];
  const held = new Set(issue.citations.map(({ finding }) => finding));
  const documents = new Set(issue.sources.map(({ document }) => document));
  const ids = new Set<string>();
  const once = (id: string, path: readonly (string | number)[]) => {
    if (ids.has(id)) problems.push({ path, message: `the id '${id}' stands twice` });
    ids.add(id);
  };
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    if (Array.isArray(value)) for (const [i, item] of value.entries()) walk(item, [...path, i]);
    else if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value))
        if (key === 'id') once(String(inner), [...path, key]);
        else if (key === 'citations') {
          for (const finding of inner as readonly string[])
            if (!held.has(finding))
              problems.push({
                path: [...path, key],
                message: `cites '${finding}', whose words the issue does not hold`,
              });
        } else walk(inner, [...path, key]);
  };
  walk(issue.parts, ['parts']);
  for (const [i, { finding, document }] of issue.citations.entries())
    if (!documents.has(document))
      problems.push({ path: ['citations', i], message: `the document of '${finding}' is not among the sources` });
  if (held.size < issue.citations.length) problems.push({ path: ['citations'], message: 'a finding is held twice' });
  if (documents.size < issue.sources.length)
    problems.push({ path: ['sources'], message: 'a document is listed twice' });
  return problems;
};
