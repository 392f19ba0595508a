import { ApiProblem, problemOf } from './problem.ts';

/** What narrows a request; lists go with commas between, what is empty is left out. */
export type Params = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

/** An address under /api. */
export const apiPath = (path: string, params: Params = {}): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined || value === null || value === '') continue;
    const text = Array.isArray(value) ? value.join(',') : String(value);
    if (text !== '') query.set(name, text);
  }
  const text = query.toString();
  return `/api${path}${text === '' ? '' : `?${text}`}`;
};

const send = async (address: string, init: RequestInit): Promise<Response> => {
  const response = await fetch(address, { credentials: 'same-origin', ...init }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiProblem(
      0,
      'The desk’s server does not answer.',
      'Is `chancery desk` still running? Nothing is lost; try again once it is.',
    );
  });
  if (!response.ok) throw await problemOf(response);
  return response;
};

const answer = async <T>(response: Response): Promise<T> =>
  response.status === 204 ? (undefined as T) : ((await response.json()) as T);

/** @throws ApiProblem */
export const apiGet = async <T>(path: string, params: Params = {}, signal?: AbortSignal): Promise<T> =>
  answer<T>(await send(apiPath(path, params), { headers: { accept: 'application/json' }, ...(signal && { signal }) }));

/** Sends JSON, or a form with files. @throws ApiProblem */
export const apiSend = async <T>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  { params = {}, headers = {} }: { params?: Params; headers?: Readonly<Record<string, string>> } = {},
): Promise<T> => {
  const form = body instanceof FormData;
  return answer<T>(
    await send(apiPath(path, params), {
      method,
      headers: {
        accept: 'application/json',
        ...(!form && body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: form ? body : JSON.stringify(body) }),
    }),
  );
};
