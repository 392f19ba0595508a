/** The body whose resolution a text is, and where the clauses of that begin. */
export interface ResolvingBody {
  /** without its article */
  readonly name: string;
  /** place behind the line that names it */
  readonly from: number;
}

/**
 * `The Lake Council, / Recalling …, / 1. Demands that …`: the body that a line of its own names, over recitals or numbered
 * clauses. Null in any other text.
 */
export const resolvingBody = (text: string): ResolvingBody | null => {
  const line = BODY.exec(text);
  return line ? { name: line[1]!, from: line.index + line[0].length } : null;
};

const BODY =
  /^[ \t]*The (\p{Lu}[\p{L}\p{M}’'-]{0,40}(?: (?:\p{Lu}[\p{L}\p{M}’'-]{0,40}|of|the|for|and|on|in)){1,10}),\s{1,20}(?=[–—•*-]?\s?(?:\p{L}\p{Ll}{1,20}ing\b|\p{Lu}\p{Ll}{2,20}ly\b|\(?\d{1,2}[.)]\s))/mu;
