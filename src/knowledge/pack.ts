import type { Actor } from '../kinds/actor.ts';
import type { AgreementEntry } from '../kinds/agreement-entry.ts';
import type { ContestedTerm } from '../kinds/contested-term.ts';
import type { Office } from '../kinds/office.ts';
import type { Place } from '../kinds/place.ts';
import type { ThreadDefinition } from '../kinds/thread-definition.ts';
import type { PackManifest } from './pack-file.ts';
import type { YamlFile } from './parse-yaml.ts';

/** Where an entry of a pack stands: the file and the path in it. */
export interface EntryOrigin {
  readonly file: YamlFile;
  readonly path: readonly (string | number)[];
}

/** One pack as read: its entries in the order of their files, and where each came from. */
export interface Pack {
  readonly manifest: PackManifest;
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly agreements: readonly AgreementEntry[];
  readonly terms: readonly ContestedTerm[];
  readonly threads: readonly ThreadDefinition[];
  readonly offices: readonly Office[];
  /** family names that mean a person only together with a given name */
  readonly sharedFamilyNames: readonly string[];
  /** words that may stand before a bare family name and are nobody's given name: titles, weekdays, `while` */
  readonly noGivenNames: readonly string[];
  /** files of a codebook/ folder, by file name without ending */
  readonly codebook: ReadonlyMap<string, unknown>;
  /** by entry */
  readonly origins: ReadonlyMap<object, EntryOrigin>;
}
