import type { Actor } from '../kinds/actor.ts';
import type { AgreementEntry } from '../kinds/agreement-entry.ts';
import type { ContestedTerm } from '../kinds/contested-term.ts';
import type { Place } from '../kinds/place.ts';
import type { Span } from '../kinds/span.ts';
import type { ThreadDefinition } from '../kinds/thread-definition.ts';

/** A name of the packs that stands in a text. One name may mean several things: `Baku` is a place and acts for a state. */
export interface KnownMention extends Span {
  readonly text: string;
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly agreements: readonly string[];
  /** true for `Azerbaijani`, `Armenians` … */
  readonly demonym: boolean;
}

/** Everything that the packs know, indexed. Immutable; built once per process. */
export interface Knowledge {
  /** name and version of each pack, for provenance */
  readonly packs: readonly { readonly name: string; readonly version: string }[];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly agreements: ReadonlyMap<string, AgreementEntry>;
  readonly terms: ReadonlyMap<string, ContestedTerm>;
  readonly threads: ReadonlyMap<string, ThreadDefinition>;
  /** the codebook's files as parsed YAML, by file name without ending; each extractor validates its own */
  readonly codebook: ReadonlyMap<string, unknown>;
  /** Every known name in the text, longest match, in order, without overlaps. Linear. */
  mentions(text: string): readonly KnownMention[];
  /** Actors with this name in any spelling or script, best first; a bare family name yields all who bear it. */
  actorsNamed(name: string): readonly Actor[];
  /** Places with this name under any side's spelling. */
  placesNamed(name: string): readonly Place[];
}
