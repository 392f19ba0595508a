import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { describe, expect, test } from 'vitest';
import { SqliteRecord } from '../../record/sqlite/sqlite-record.ts';
import { loadPacks } from '../../resources/load-packs.ts';
import { type Loose, SAMPLES } from '../sample-server.ts';
import { mcpServer } from './mcp-server.ts';
import { TOOLS } from './tools.ts';

const connected = async (): Promise<Client> => {
  const record = SqliteRecord.open(':memory:', 'write');
  for (const document of SAMPLES) await record.add(document);
  const [here, there] = InMemoryTransport.createLinkedPair();
  await mcpServer(record, loadPacks()).connect(there);
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(here);
  return client;
};

const ask = async (client: Client, name: string, given: Record<string, unknown> = {}): Promise<Loose> =>
  (await client.callTool({ name, arguments: given })).structuredContent;

describe('the tools', () => {
  test.each([
    [{ limit: 9999 }, 'Give 100 or less. at limit'],
    [{ limit: 'many' }, 'Give a number. at limit'],
    [{ actor: 5 }, 'Give text. at actor'],
    [{ lmit: 5 }, "'lmit' is not known here."],
  ])('%j is refused in plain words', async (given, message) => {
    const client = await connected();
    const refused = await client.callTool({ name: 'chronicle', arguments: given });
    expect([refused.isError, JSON.stringify(refused.content)]).toEqual([true, expect.stringContaining(message)]);
  });

  test('say of every parameter in plain words what is wrong with it', async () => {
    const client = await connected();
    const said: string[] = [];
    for (const { name, input } of TOOLS)
      for (const parameter of Object.keys(input.shape))
        for (const value of [{}, -1, 0.5, 1e9, true, null, '', 'x'.repeat(2000)]) {
          const given = { document: 'f'.repeat(64), words: 'mines', [parameter]: value };
          const taken = Object.fromEntries(Object.entries(given).filter(([key]) => key in input.shape));
          const { isError, content } = await client.callTool({ name, arguments: taken });
          if (isError) said.push(`${name} ${parameter}: ${JSON.stringify(content)}`);
        }
    expect(said.length).toBeGreaterThan(300);
    expect(said.filter((each) => /Invalid (?:input|string)|expected|\^\[|Too (?:big|small)/.test(each))).toEqual([]);
  });

  test.each([
    [
      'document_passage',
      { document: 'talks.txt' },
      'Give the id of a document, as the tool documents lists it. at document',
    ],
    ['document_passage', { document: 'f'.repeat(64), end: 0 }, 'Give 1 or more. at end'],
    ['document_passage', {}, 'It is missing. at document'],
    ['search', { words: '' }, 'It is empty. at words'],
  ])('%s refuses %j in plain words', async (name, given, message) => {
    const refused = await (await connected()).callTool({ name, arguments: given });
    expect([refused.isError, JSON.stringify(refused.content)]).toEqual([true, expect.stringContaining(message)]);
  });

  test('read only, and say so', async () => {
    const { tools } = await (await connected()).listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'search',
      'chronicle',
      'statements',
      'figures',
      'claims',
      'ledger',
      'documents',
      'document_passage',
    ]);
    for (const { annotations, outputSchema, description } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
      expect(outputSchema).toBeDefined();
      expect(description).toMatch(/.{20}/);
    }
  });

  test('cite document, offsets and exact words', async () => {
    const client = await connected();
    const [{ text, document }] = SAMPLES.map(({ analysis }) => analysis) as [Loose];
    const words = 'Ilham Aliyev met Nikol Pashinyan in Kazan';
    for (const [name, given] of [
      ['search', { words: 'Пашинян' }],
      ['chronicle', { on: '2024-10', actor: 'Pashinyan' }],
    ] as const) {
      const { items } = await ask(client, name, given);
      expect(items[0].citations).toEqual([
        {
          document: document.id,
          title: 'Meeting in Kazan',
          publisher: 'Sample Wire',
          published: '2024-10-24',
          origin: 'wire/kazan.txt',
          page: null,
          start: 0,
          end: words.length,
          words,
          finding: SAMPLES[0]!.analysis.findings[0]!.id,
        },
      ]);
    }
    const { items: said } = await ask(client, 'statements', { actor: 'Ilham Aliyev' });
    const [{ start, end }] = said[0].citations;
    const { items: passage } = await ask(client, 'document_passage', { document: document.id, start, end });
    expect(passage[0].citations[0].words).toBe(text.slice(start, end));
    const { items: series } = await ask(client, 'figures', { type: 'mines' });
    expect(series[0]).toMatchObject({ unit: 'mines', points: [{ value: 120 }], citations: [{ words: '120 mines' }] });
  });

  test('say what is wrong with what they were given', async () => {
    const client = await connected();
    const wrong = await client.callTool({ name: 'chronicle', arguments: { on: 'soon' } });
    expect([wrong.isError, JSON.stringify(wrong.content)]).toEqual([true, expect.stringContaining('on: Give a date')]);
    const none = await client.callTool({ name: 'document_passage', arguments: { document: 'f'.repeat(64) } });
    expect([none.isError, none.content]).toEqual([
      true,
      [{ type: 'text', text: `There is no document ${'f'.repeat(64)}. The tool documents lists their ids.` }],
    ]);
  });
});

test('chancery mcp holds back what is not open to everybody, unless it is asked for', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'chancery-mcp-')), 'record.sqlite');
  const record = SqliteRecord.open(path, 'write');
  for (const document of SAMPLES) await record.add(document);
  const id = SAMPLES[1]!.analysis.document.id;
  await record.desk.handling.set(id, { collection: null, mark: 'amber', embargo: null });
  await record.close();
  const titles = async (...options: string[]): Promise<string[]> => {
    const client = new Client({ name: 'test', version: '1' });
    const args = ['src/cli/main.ts', 'mcp', '--record', path, ...options];
    await client.connect(new StdioClientTransport({ command: 'node_modules/.bin/node', args, stderr: 'ignore' }));
    const { items } = await ask(client, 'documents');
    await client.close();
    return items.map(({ citations }: Loose) => citations[0].title);
  };
  expect(await titles()).toEqual(['Meeting in Kazan']);
  expect(await titles('--restricted')).toEqual(['Meeting in Kazan', 'Mines']);
}, 20_000);
