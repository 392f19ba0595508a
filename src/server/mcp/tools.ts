import type { Tool } from './tool.ts';
import { chronicleTool } from './tools/chronicle-tool.ts';
import { claimsTool } from './tools/claims-tool.ts';
import { documentsTool } from './tools/documents-tool.ts';
import { figuresTool } from './tools/figures-tool.ts';
import { ledgerTool } from './tools/ledger-tool.ts';
import { passageTool } from './tools/passage-tool.ts';
import { searchTool } from './tools/search-tool.ts';
import { statementsTool } from './tools/statements-tool.ts';

/** Every tool; none changes anything. */
export const TOOLS: readonly Tool[] = [
  searchTool,
  chronicleTool,
  statementsTool,
  figuresTool,
  claimsTool,
  ledgerTool,
  documentsTool,
  passageTool,
];
