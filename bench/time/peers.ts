import type { ScoredTimex, TimeDocument } from './score.ts';
export const PEERS: readonly { name: string; tag: (document: TimeDocument) => readonly ScoredTimex[] }[] = [];
