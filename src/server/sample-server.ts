import type { NewDocument, RecordStore } from '../record/record-store.ts';
import { event, figure, party, sampleDocument, statement } from '../record/sample-analysis.ts';
import { SqliteRecord } from '../record/sqlite/sqlite-record.ts';
import { openReader } from '../registry/document-reader.ts';
import { loadPacks } from '../resources/load-packs.ts';
import { createServer, type DeskServer, type ServerOptions } from './create-server.ts';

/** Two documents about one meeting, and one about something else. */
export const SAMPLES: readonly NewDocument[] = [
  sampleDocument({
    text: 'Ilham Aliyev met Nikol Pashinyan in Kazan.\nThe two said that talks on a treaty would go on.',
    document: {
      title: 'Meeting in Kazan',
      publisher: 'Sample Wire',
      published: '2024-10-24',
      origin: 'wire/kazan.txt',
    },
    drafts: (quote) => [
      event(quote('Ilham Aliyev met Nikol Pashinyan in Kazan'), {
        date: '2024-10-24',
        dateBasis: 'stated',
        actor: [party('Ilham Aliyev', 'ilham-aliyev'), party('Nikol Pashinyan', 'nikol-pashinyan')],
        place: { name: 'Kazan', place: 'kazan' },
      }),
      statement(
        { ...quote('talks on a treaty would go on') },
        {
          speaker: [party('Ilham Aliyev', 'ilham-aliyev')],
          date: '2024-10-24',
        },
      ),
    ],
  }),
  sampleDocument({
    text: 'Deminers cleared 120 mines near Agdam in October.',
    document: {
      title: 'Mines',
      publisher: 'Sample Monitor',
      published: '2024-11-02',
      origin: 'https://example.org/mines',
    },
    drafts: (quote) => [
      figure(quote('120 mines'), { value: 120, unit: 'mines', measure: 'mines cleared', asOf: '2024-10' }),
    ],
  }),
];

export interface SampleServer extends DeskServer {
  readonly record: RecordStore;
  readonly faults: unknown[];
  /** Asks as a program on this machine does. */
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  send(method: string, path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
}

/** A server over a new record in memory, asked without a port. For tests. */
export const sampleServer = async (
  documents: readonly NewDocument[] = SAMPLES,
  options: Partial<ServerOptions> = {},
): Promise<SampleServer> => {
  const record = options.record ?? SqliteRecord.open(':memory:', 'write');
  for (const document of documents) await record.add(document);
  const faults: unknown[] = [];
  const server = createServer({
    record,
    knowledge: loadPacks(),
    engine: 'sample@1',
    now: () => '2026-01-02T03:04:05.000Z',
    localName: 'ana',
    hosts: ['desk.example'],
    desk: null,
    openReader: () => openReader(0),
    onFault: (error) => faults.push(error),
    ...options,
  });
  const ask = async (path: string, init: RequestInit) => server.app.request(`http://desk.example${path}`, init);
  return {
    ...server,
    record,
    faults,
    get: (path, headers = {}) => ask(path, { headers: { host: 'desk.example', ...headers } }),
    send: (method, path, body, headers = {}) =>
      ask(path, {
        method,
        headers: { host: 'desk.example', 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
  };
};

// biome-ignore lint/suspicious/noExplicitAny: what a test says of an answer is checked by what it expects
export type Loose = any;

/** The JSON of an answer. */
export const json = async (response: Response | Promise<Response>): Promise<Loose> => (await response).json();
