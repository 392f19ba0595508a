/** An actor or place of the packs, by its names. */
export interface NamedEntry {
  readonly id: string;
  readonly name: string;
  readonly names: readonly { readonly text: string }[];
}

/** The name that the desk uses, and all others. */
export const namesOf = ({ name, names }: NamedEntry): readonly string[] => [name, ...names.map(({ text }) => text)];
