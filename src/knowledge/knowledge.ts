import type { Actor, OfficeTerm } from '../kinds/actor.ts';
import type { AgreementEntry } from '../kinds/agreement-entry.ts';
import type { ContestedTerm } from '../kinds/contested-term.ts';
import type { Office } from '../kinds/office.ts';
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
  /** true when the actor is named by its seat: `Baku`, `the Kremlin`; the same words may mean the place */
  readonly seat: boolean;
  /** true for a bare family name, which all persons in `actors` bear */
  readonly family: boolean;
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
  readonly offices: ReadonlyMap<string, Office>;
  /** words that may stand before a bare family name and are nobody's given name, folded */
  readonly noGivenNames: ReadonlySet<string>;
  /** the codebook's files as parsed YAML, by file name without ending; each extractor validates its own */
  readonly codebook: ReadonlyMap<string, unknown>;
  /** Every known name in the text, longest match, in order, without overlaps. Linear. */
  mentions(text: string): readonly KnownMention[];
  /** Actors with this name in any spelling or script, best first; a bare family name yields all who bear it. */
  actorsNamed(name: string): readonly Actor[];
  /** Places with this name under any side's spelling. */
  placesNamed(name: string): readonly Place[];
  /**
   * Cities of the world with this name, for places that no pack knows. Their list is read when first asked for, which
   * takes about half a second; it knows no sides and no sizes, and one name may stand for many cities.
   */
  citiesNamed(name: string): readonly Place[];
  /**
   * The one person who held an office (by any of its titles) in a state or body on a date (EDTF): `the Armenian Prime
   * Minister`. Null when the packs know nobody, or several.
   */
  officeHolder(office: string, body: string | null, date: string | null): Actor | null;
  /** All who held it on that date; over all time without a date. */
  officeHolders(office: string, body: string | null, date: string | null): readonly Actor[];
  /** The id of an office by any of its titles: `FM`, `Foreign Minister`, `Minister of Foreign Affairs` → `foreign-minister`. */
  officeId(title: string): string;
  /** The offices that an actor held on a date, all of them without a date. */
  officesOf(actor: string, date: string | null): readonly OfficeTerm[];
}
