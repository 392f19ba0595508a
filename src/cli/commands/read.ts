import { Command } from 'commander';
import type { Analysis } from '../../kinds/analysis.ts';
import type { FindingKind } from '../../kinds/finding.ts';
import { flattenFinding } from '../../publish/flatten-finding.ts';
import { jsonLine } from '../../publish/json-lines.ts';
import type { PassedOver } from '../../registry/passed-over.ts';
import { announced } from '../announced.ts';
import { errorText } from '../error-text.ts';
import { withKindOption } from '../filter-options.ts';
import { inputArgument, typedInputHint } from '../input-argument.ts';
import { noFileIn } from '../nothing-found.ts';
import { withPackOption } from '../pack-option.ts';
import { passedOverText } from '../passed-over-text.ts';
import { printAnalysis } from '../print-analysis.ts';
import { Progress } from '../progress.ts';
import { tell, write } from '../terminal.ts';

interface ReadOptions {
  readonly jsonl?: boolean;
  readonly json?: boolean;
  readonly blocks?: boolean;
  readonly kind?: readonly FindingKind[];
  readonly pack?: readonly string[];
}

export const readCommand = (): Command =>
  withPackOption(withKindOption(new Command('read')))
    .summary('read documents and print what they say, store nothing')
    .description('Read documents and print what they say. Nothing is stored.')
    .argument(
      '<file...>',
      'files, folders or addresses: text, Markdown, HTML, PDF, DOCX, ODT, RTF, mails and mailboxes, ZIP archives, feeds, JSON Lines or a table (CSV) of items; - for what is piped in',
      inputArgument,
    )
    .option('--jsonl', 'print one finding a line; offsets count UTF-16 code units of the text read')
    .option('--json', 'print one JSON object a document, with its blocks and findings')
    .option('--blocks', 'print the outline instead of the findings')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery read samples/wire-2024-10-24-kazan.html
  $ chancery read chronicle.txt --jsonl --kind event > events.jsonl
  $ chancery read bulletin.pdf --blocks
  $ chancery read bulletin.pdf --blocks --jsonl
  $ pdftotext scan.pdf - | chancery read -`,
    )
    .action(async (inputs: string[], options: ReadOptions) => {
      const hint = typedInputHint(inputs);
      if (hint) tell(hint);
      const [{ gather }, { isFailure }, { readDocument }, { loadResources }] = await Promise.all([
        import('../../registry/gather.ts'),
        import('../../registry/gathered.ts'),
        import('../../registry/read-document.ts'),
        import('../../resources/load-resources.ts'),
      ]);
      const resources = await loadResources(options.pack);
      let [gathered, failed] = [0, 0];
      const progress = new Progress(process.stderr);
      const passed: { readonly origin: string; readonly why: PassedOver }[] = [];
      const onPassedOver = (origin: string, why: PassedOver) => passed.push({ origin, why });
      const sources = gather(inputs, { standardInput: process.stdin, onPassedOver });
      for await (const source of announced(sources, progress)) {
        gathered++;
        try {
          if (isFailure(source)) throw source.error;
          const analysis = await readDocument(source, resources);
          progress.clear();
          await print(narrowed(analysis, options.kind), options);
        } catch (error) {
          progress.clear();
          failed++;
          tell(errorText(error));
        }
      }
      if (passed.length > 0) tell(passedOverText(passed));
      else if (gathered === 0) tell(noFileIn(inputs));
      if (failed > 0) process.exitCode = 1;
    });

const narrowed = (analysis: Analysis, kinds: readonly FindingKind[] | undefined): Analysis =>
  kinds ? { ...analysis, findings: analysis.findings.filter(({ kind }) => kinds.includes(kind)) } : analysis;

const print = async (analysis: Analysis, { json, jsonl, blocks }: ReadOptions): Promise<void> => {
  const { document, text, findings } = analysis;
  if (json)
    await write(
      jsonLine({ document, blocks: analysis.blocks, ...(blocks ? {} : { findings: findings.map(flattenFinding) }) }),
    );
  else if (jsonl && blocks)
    await write(
      analysis.blocks.map((block) => jsonLine({ ...block, quote: text.slice(block.start, block.end) })).join(''),
    );
  else if (jsonl) await write(findings.map((finding) => jsonLine(flattenFinding(finding))).join(''));
  else await printAnalysis(analysis, blocks ?? false);
};
