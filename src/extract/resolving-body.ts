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

/** The line ends behind its comma; below it a recital or a number begins. */
const BODY =
  /^[ \t]*The (\p{Lu}[\p{L}\p{M}’'-]{0,40}(?: (?:\p{Lu}[\p{L}\p{M}’'-]{0,40}|of|the|for|and|on|in)){1,10}),[ \t]{0,4}\r?\n\s{0,8}(?=[–—•*-]?\s?(?:(?:\p{Lu}\p{Ll}{1,20}(?:ing|ly)|having)\b|\(?\d{1,2}[.)]\s))/mu;
