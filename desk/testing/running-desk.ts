import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { NewDocument } from '../../src/record/record-store.ts';
import { SqliteRecord } from '../../src/record/sqlite/sqlite-record.ts';
import { openReader } from '../../src/registry/document-reader.ts';
import { loadPacks } from '../../src/resources/load-packs.ts';
import { ownPackFolders } from '../../src/resources/own-pack.ts';
import { startServer } from '../../src/server/start-server.ts';
import { builtDesk } from './built-desk.ts';
import { sampleRecord } from './sample-record.ts';

const CHROMIUM = '/usr/bin/chromium';
/** How long anything may take to come onto the page, in milliseconds; more than a busy machine needs. */
const PATIENCE = 30_000;

/** Tests in a browser need Debian’s Chromium. */
export const HAS_CHROMIUM = existsSync(CHROMIUM);

/** A desk over a record of its own, and a browser in front of it. */
export interface RunningDesk {
  readonly address: string;
  readonly record: SqliteRecord;
  /** where what the desk is taught is written */
  readonly ownPack: string;
  /** Opens a page of the desk; `problems` gathers what the browser complains of. */
  open(path: string, options?: PageOptions): Promise<Page & { readonly problems: string[] }>;
  close(): Promise<void>;
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** how much the browser enlarges everything; 2 is 200 % */
  readonly zoom?: number;
  /** a telephone: a finger instead of a mouse */
  readonly touch?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** only where a test has to put its own script into the page */
  readonly bypassCSP?: boolean;
}

/**
 * Starts a desk.
 * @param samples whether the record holds samples/ already
 * @param documents what it holds besides
 */
export const runningDesk = async ({
  samples = true,
  documents = [],
}: {
  readonly samples?: boolean;
  readonly documents?: readonly NewDocument[];
} = {}): Promise<RunningDesk> => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-desk-'));
  const file = join(folder, 'record.sqlite');
  if (samples) copyFileSync(await sampleRecord(), file);
  const record = SqliteRecord.open(file, 'write');
  for (const document of documents) await record.add(document);
  const ownPack = { folder: join(folder, 'desk-pack'), others: [] };
  const faults: string[] = [];
  const server = await startServer({
    record,
    knowledge: loadPacks(),
    engine: await engineOf(record),
    openReader: () => openReader(0, { packs: ownPackFolders(ownPack) }),
    ownPack,
    now: () => new Date().toISOString(),
    localName: 'Test Analyst',
    hosts: ['127.0.0.1', 'localhost'],
    desk: await builtDesk(),
    host: '127.0.0.1',
    port: 0,
    onFault: (error) => faults.push(String(error)),
  });
  const browser: Browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
  const address = server.address.replace(/\/$/, '');
  return {
    address,
    record,
    ownPack: ownPack.folder,
    open: async (path, { width = 1400, height = 900, zoom = 1, touch = false, ...rest } = {}) => {
      const context = await browser.newContext({
        viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
        deviceScaleFactor: zoom,
        hasTouch: touch,
        isMobile: touch,
        ...rest,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
      await page.goto(`${address}${path}`);
      return Object.assign(page, { problems });
    },
    close: async () => {
      await browser.close();
      await server.stop();
      await record.close();
      rmSync(folder, { recursive: true, force: true });
      if (faults.length > 0) throw new Error(`The server had faults: ${faults.join('; ')}`);
    },
  };
};

/** What read the documents; so that none counts as read by an older engine. */
const engineOf = async (record: SqliteRecord): Promise<string> =>
  (await record.documents())[0]?.engine ?? 'chancery@test';
