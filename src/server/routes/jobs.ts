import { z } from 'zod';
import { FINDING_KINDS, type Finding } from '../../kinds/finding.ts';
import { Handling, OPEN_HANDLING } from '../../record/desk/handling.ts';
import type { Job } from '../../record/desk/jobs.ts';
import { HAND_RULE } from '../../record/hand-finding.ts';
import { recordedSource } from '../../registry/recorded-source.ts';
import { DocumentId, knownDocument } from '../known-document.ts';
import { Problem } from '../problem.ts';
import { bodyBytes } from '../read-input.ts';
import { type Call, route } from '../route.ts';
import { safeFileName } from '../safe-file-name.ts';
import { StartedJob, startJob } from '../start-job.ts';

/** Most that is taken at once. */
const MOST_BYTES = 200 * 1024 * 1024;
const MOST_FILES = 500;

const upload = route({
  method: 'post',
  path: '/api/documents',
  permission: 'add',
  summary: 'Bring files in; they are read in the background',
  description:
    `Fields \`files\`, and where they are not open to everybody \`handling\` (JSON). At most ${MOST_FILES} files and ` +
    `${MOST_BYTES / 1024 / 1024} MB at once. Watch the job at /api/jobs.`,
  upload: 'multipart/form-data',
  status: 202,
  answer: StartedJob,
  handle: async ({ request, viewer, desk }) => {
    const form = await formOf(request);
    const files = form.getAll('files').filter((each) => typeof each !== 'string');
    if (files.length === 0) throw new Problem('bad-request', 'Send at least one file in the field `files`.');
    if (files.length > MOST_FILES) throw new Problem('too-large', `Send at most ${MOST_FILES} files at once.`);
    const items = await Promise.all(
      files.map(async (file) => ({ origin: shownName(file.name), bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    return startJob({ kind: 'add', handling: handlingOf(form.get('handling')) }, items, { viewer, desk });
  },
});

/** The name of an uploaded file as an origin: its folders stay, control characters and ways out of them do not. */
const shownName = (name: string): string => {
  const parts = name
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .split(/[\\/]+/)
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.join('/').slice(-500) || safeFileName(name, 'file');
};

const formOf = async (request: Request): Promise<FormData> => {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\b/i.test(type)) throw new Problem('wrong-type', 'Send the files as multipart/form-data.');
  const body = await bodyBytes(request, MOST_BYTES);
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData();
  } catch {
    throw new Problem('bad-request', 'The form is broken: send it again.');
  }
};

const handlingOf = (given: FormDataEntryValue | null): Handling | null => {
  if (given === null) return null;
  try {
    return Handling.parse({ ...OPEN_HANDLING, ...JSON.parse(String(given)) });
  } catch {
    throw new Problem('bad-request', '`handling` is JSON with `collection`, `mark` and `embargo`.');
  }
};

const address = route({
  method: 'post',
  path: '/api/documents/address',
  permission: 'add',
  summary: 'Bring in what lies at a web address: a page, a PDF, a feed',
  description: 'Addresses of this machine and of private networks are refused, also behind names and redirects.',
  body: z.strictObject({
    url: z.url({ protocol: /^https?$/, error: 'Give an http or https address.' }).max(2000),
    handling: Handling.nullable().default(null),
  }),
  audited: ({ url, handling }) => ({ url, handling }),
  status: 202,
  answer: StartedJob,
  handle: async ({ body, viewer, desk }) => {
    const url = new URL(body.url);
    if (url.username || url.password) throw new Problem('refused', 'Give an address without name and password in it.');
    return startJob({ kind: 'add', handling: body.handling }, [{ origin: url.href, bytes: null }], { viewer, desk });
  },
});

const reread = route({
  method: 'post',
  path: '/api/documents/reread',
  permission: 'add',
  summary: 'Read documents again with the present engine; decisions stay',
  body: z.strictObject({
    documents: z.array(z.string()).max(10_000).optional().describe('ids; all that another engine read when left out'),
  }),
  status: 202,
  answer: StartedJob,
  handle: async ({ body, record, viewer, desk }) => {
    const chosen = await record.documents({ ids: body.documents, notReadBy: desk.engine });
    if (chosen.length === 0) throw new Problem('refused', 'The present engine read all of these already.');
    const items = chosen.map(({ id }) => ({ origin: id, bytes: null }));
    return startJob({ kind: 'reread', handling: null }, items, { viewer, desk });
  },
});

const Change = z.object({ kind: z.enum(FINDING_KINDS), start: z.int(), end: z.int(), quote: z.string() });

const preview = route({
  method: 'get',
  path: '/api/documents/{id}/rereading',
  permission: 'add',
  summary: 'What would change when the document is read with the present engine',
  params: DocumentId,
  answer: z.object({
    engine: z.string(),
    same: z.int().describe('findings that stay as they are'),
    added: z.array(Change),
    gone: z.array(Change.extend({ id: z.string(), decided: z.boolean().describe('somebody decided on it') })),
    changed: z.array(Change.extend({ id: z.string(), fields: z.array(z.string()) })),
  }),
  handle: async ({ params, record, desk }) => {
    await knownDocument({ params, record });
    const reader = await desk.jobs.reader();
    const source = await recordedSource(record, params.id);
    const { findings } = await reader.read(source);
    const filter = { documents: [params.id], states: ['open', 'accepted', 'rejected', 'merged'] as const };
    const before = await Array.fromAsync(record.findings(filter));
    const old = new Map(before.map((each) => [each.finding.id, each]));
    const fresh = new Set(findings.map(({ id }) => id));
    const changed = findings.flatMap((finding) => {
      const known = old.get(finding.id);
      const fields = known && !known.corrected ? differences(known.finding, finding) : [];
      return fields.length > 0 ? [{ ...changeOf(finding), id: finding.id, fields }] : [];
    });
    const stays = findings.filter(({ id }) => old.has(id)).length;
    return {
      engine: reader.engine,
      same: stays - changed.length,
      added: findings.filter(({ id }) => !old.has(id)).map(changeOf),
      gone: before
        .filter(({ finding }) => !fresh.has(finding.id) && finding.rule !== HAND_RULE)
        .map(({ finding, state }) => ({ ...changeOf(finding), id: finding.id, decided: state !== 'open' })),
      changed,
    };
  },
});

const changeOf = ({ kind, start, end, quote }: Finding) => ({ kind, start, end, quote });

/** Where a finding stands in the outline, and which rule found it, is no change of what it says. */
const BESIDE: ReadonlySet<string> = new Set(['rule', 'block', 'group', 'page', 'within', 'sameAs']);

const differences = (before: Finding, after: Finding): string[] => {
  const [one, other] = [before, after] as unknown as Record<string, unknown>[];
  return Object.keys(other!).filter(
    (field) => !BESIDE.has(field) && JSON.stringify(one![field]) !== JSON.stringify(other![field]),
  );
};

const JobView = z.object({
  id: z.string(),
  title: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  who: z.string(),
  done: z.int().describe('documents that were dealt with'),
  total: z.int(),
  added: z.array(z.string()).describe('ids of documents that are new or were read again'),
  known: z.int().describe('documents that the record held already'),
  failed: z.array(z.object({ what: z.string(), why: z.string() })),
  passed: z
    .array(z.object({ what: z.string(), why: z.string() }))
    .describe('files of a folder or an archive that are no documents'),
  began: z.string(),
  ended: z.string().nullable(),
});

const jobs = route({
  method: 'get',
  path: '/api/jobs',
  permission: 'read',
  summary: 'What is being read and what was, latest first; your own, or everybody’s for administrators',
  answer: z.object({ items: z.array(JobView), next: z.null() }),
  handle: async (call) => {
    const latest = await call.desk.record.desk.jobs.latest(50);
    const own = latest.filter((each) => isOwn(each, call));
    return { items: await Promise.all(own.map((each) => jobView(each, call))), next: null };
  },
});

const job = route({
  method: 'get',
  path: '/api/jobs/{id}',
  permission: 'read',
  summary: 'One job with what became of each document',
  params: z.object({ id: z.string().regex(/^[1-9]\d{0,14}$/) }),
  answer: JobView,
  handle: async (call) => {
    const found = await call.desk.record.desk.jobs.job(Number(call.params.id));
    if (!found || !isOwn(found, call)) throw new Problem('not-found', `There is no job ${call.params.id}.`);
    return jobView(found, call);
  },
});

type Looking = Pick<Call<unknown, unknown, unknown>, 'record' | 'viewer' | 'desk'>;

const isOwn = ({ who }: Job, { viewer }: Looking): boolean => viewer.clearance === 'all' || who === viewer.name;

/** The job without documents that were restricted since. */
const jobView = async (
  { number, kind, state, who, items: all, created, finished }: Job,
  { record, viewer }: Looking,
) => {
  const items: Job['items'] = [];
  for (const item of all) {
    const id = item.outcome?.document ?? (kind === 'reread' ? item.origin : null);
    if (viewer.clearance === 'all' || id === null || (await record.document(id))) items.push(item);
  }
  const became = items.flatMap(({ outcome }) => outcome ?? []);
  const those = (became: 'failed' | 'passed') =>
    items.flatMap(({ origin, outcome }) =>
      outcome?.outcome === became ? [{ what: origin, why: outcome.message ?? '' }] : [],
    );
  const [failed, passed] = [those('failed'), those('passed')];
  const nothingDone = state === 'done' && failed.length > 0 && failed.length + passed.length === items.length;
  return {
    id: String(number),
    title: titleOf(kind, items),
    state: nothingDone || state === 'stopped' ? ('failed' as const) : state,
    who,
    done: became.length,
    total: items.length,
    added: became.flatMap(({ outcome, document }) =>
      (outcome === 'added' || outcome === 'replaced') && document !== null ? [document] : [],
    ),
    known: became.filter(({ outcome }) => outcome === 'known').length,
    failed,
    passed,
    began: created,
    ended: finished,
  };
};

const titleOf = (kind: Job['kind'], items: Job['items']): string => {
  const [first, ...others] = items;
  if (kind === 'reread') return `${items.length} ${items.length === 1 ? 'document' : 'documents'} read again`;
  if (!first) return 'nothing';
  return others.length === 0 ? first.origin : `${first.origin} and ${others.length} more`;
};

export const jobRoutes = [address, reread, upload, preview, jobs, job];
