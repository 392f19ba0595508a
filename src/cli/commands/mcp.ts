import { Command } from 'commander';
import { withPackOption } from '../pack-option.ts';
import { type RecordOptions, useRecord, withRecordOption } from '../record-options.ts';

interface McpOptions extends RecordOptions {
  readonly restricted?: boolean;
  readonly pack?: readonly string[];
}

export const mcpCommand = (): Command =>
  withPackOption(withRecordOption(new Command('mcp')))
    .summary('the record for language models: tools that read, over stdin and stdout')
    .description(
      'Serve the record to a program that speaks the Model Context Protocol. Its tools read only, and every answer cites ' +
        'document, page, offsets and exact words. What such a program is told may leave this machine: documents above ' +
        'TLP:GREEN, under embargo or in restricted collections are left out unless --restricted hands them over.',
    )
    .option('--restricted', 'also documents that are not open to everybody')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery mcp --record desk.sqlite
  In the settings of a program: { "command": "chancery", "args": ["mcp", "--record", "/path/desk.sqlite"] }`,
    )
    .action((options: McpOptions) =>
      useRecord(options, 'read', async (record) => {
        const [{ mcpServer }, { loadPacks }, { StdioServerTransport }] = await Promise.all([
          import('../../server/mcp/mcp-server.ts'),
          import('../../resources/load-packs.ts'),
          import('@modelcontextprotocol/sdk/server/stdio.js'),
        ]);
        const day = new Date().toISOString().slice(0, 10);
        const seen = options.restricted
          ? record
          : record.visibleTo({ mark: 'green', collections: [], embargoed: false, day });
        const server = mcpServer(seen, loadPacks(options.pack));
        const ended = new Promise<void>((resolve) => {
          server.server.onclose = resolve;
          process.stdin.once('end', resolve);
          process.once('SIGINT', resolve).once('SIGTERM', resolve);
        });
        await server.connect(new StdioServerTransport());
        await ended;
        await server.close();
      }),
    );
