import type { z } from 'zod';
import type { Finding, FindingKind } from '../../src/kinds/finding.ts';
import type { RecordedDecision } from '../../src/record/decision.ts';
import type { FindingState } from '../../src/record/effective-finding.ts';
import type { Permission, Role } from '../../src/server/permissions.ts';
import type { FindingView } from '../../src/server/schemas/finding-view.ts';
import type { RecordedDocumentView } from '../../src/server/schemas/recorded-document.ts';

/** A part of a list and where the next part begins. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** How many findings are in which state; a state that none is in may be left out. */
export type States = Readonly<Partial<Record<FindingState, number>>>;

/** The record, the engine and who is signed in. */
export interface Info {
  readonly record: string;
  readonly documents: number;
  readonly findings: Readonly<Record<string, number>>;
  readonly states: States;
  readonly decisions: number;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly engine: string;
  readonly engines: readonly string[];
  readonly packs: readonly { readonly name: string; readonly version: string }[];
  readonly me: {
    readonly name: string;
    readonly role: Role;
    readonly via: 'local' | 'session' | 'token';
    readonly permissions: readonly Permission[];
  };
  /** values of `names` in the address, and how they are called */
  readonly lenses?: readonly { readonly id: string; readonly name: string }[];
}

/** The files of the codebook as they were read from YAML. */
export interface Codebook {
  /** what each code means; of a mode as `PERSONNEL: resign` */
  readonly words: Readonly<Record<string, string>>;
  readonly files: readonly { readonly name: string; readonly content: unknown }[];
}

/** A finding as the desk lists it; its `version` goes back with a decision. */
export type FindingItem = Readonly<z.infer<typeof FindingView>>;

/** A finding with its words in their place and every decision on it. */
export type FindingDetail = FindingItem & {
  readonly words: { readonly text: string; readonly start: number; readonly end: number };
  readonly decisions: readonly RecordedDecision[];
};

export type DocumentItem = Readonly<z.infer<typeof RecordedDocumentView>>;

/** As lists of documents have it. */
export interface ListedDocument extends DocumentItem {
  /** findings that nobody has decided on */
  readonly open: number;
}

/** How often each value comes up. */
export type CountList = readonly { readonly value: string; readonly count: number }[];

export interface Facets {
  readonly total: number;
  readonly kinds: CountList;
  readonly types: CountList;
  readonly states: CountList;
  readonly documents: CountList;
  readonly months: CountList;
}

/** Documents that are being read in the background. */
export interface Job {
  readonly id: string;
  readonly title: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  readonly done: number;
  /** null while it is not known */
  readonly total: number | null;
  readonly added: readonly string[];
  readonly failed: readonly { readonly what: string; readonly why: string }[];
  readonly passed: readonly { readonly what: string; readonly why: string }[];
  readonly began: string;
  readonly ended: string | null;
}

export interface Overview {
  readonly month: string;
  readonly months: readonly string[];
  readonly documents: readonly DocumentItem[];
  readonly waiting: Readonly<Record<string, number>>;
  readonly decided: number;
  readonly threads: readonly { readonly id: string; readonly title: string; readonly findings: number }[];
  readonly contested: readonly {
    readonly about: string;
    readonly state: 'contested' | 'denied';
    readonly findings: readonly string[];
  }[];
  readonly deadlines: readonly {
    readonly date: string;
    readonly what: string;
    readonly agreement: string | null;
    readonly finding: string | null;
  }[];
  readonly coverage: readonly { readonly source: string; readonly months: Readonly<Record<string, number>> }[];
}

export interface SearchHitItem {
  readonly in: 'finding' | 'block';
  readonly document: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly origin: string;
  readonly start: number;
  readonly end: number;
  readonly finding: Finding | null;
  readonly block: number;
  /** the words around the first match, and where they stand in the document */
  readonly snippet: { readonly text: string; readonly start: number; readonly end: number };
  readonly matches: readonly { readonly start: number; readonly end: number }[];
}

/** What goes by a few letters, some of each sort. */
export interface PaletteAnswer {
  readonly documents: readonly { readonly id: string; readonly title: string; readonly publisher: string | null }[];
  readonly actors: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  readonly places: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  readonly findings: readonly {
    readonly id: string;
    readonly kind: FindingKind;
    readonly document: string;
    readonly text: string;
  }[];
}
