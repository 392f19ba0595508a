/** What the server says when it cannot do what was asked (RFC 9457), or what went wrong on the way to it. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  /** HTTP status; 0 when the server did not answer */
  readonly status: number;
  readonly title: string;
  readonly detail: string | null;
  /** the fields that were wrong, and how */
  readonly errors: readonly { readonly where: string; readonly message: string }[];

  constructor(status: number, title: string, detail: string | null, errors: ApiProblem['errors'] = []) {
    super(detail ?? title);
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.errors = errors;
  }
}

/** The problem that an answer which is not well tells of. */
export const problemOf = async (response: Response): Promise<ApiProblem> => {
  const body: unknown = await response.json().catch(() => null);
  if (typeof body !== 'object' || body === null)
    return new ApiProblem(response.status, response.statusText || `The server answered ${response.status}.`, null);
  const { title, detail, errors } = body as Record<string, unknown>;
  const fields: ApiProblem['errors'] = Array.isArray(errors) ? errors : [];
  return new ApiProblem(
    response.status,
    typeof title === 'string' ? title : `The server answered ${response.status}.`,
    typeof detail === 'string' ? fields.reduce(withFieldName, detail) : null,
    fields,
  );
};

/** A detail with the name of a field as people read it in place of its path: of `query.from: …` `from: …`. */
const withFieldName = (detail: string, { where }: ApiProblem['errors'][number]): string => {
  const name = where.split('.').findLast((part) => !/^\d+$/.test(part));
  return name === undefined ? detail : detail.replace(`${where}: `, `${name}: `);
};
