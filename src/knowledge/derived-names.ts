import type { Actor } from '../kinds/actor.ts';

/**
 * Names that follow from an organ's own name and its state's: `Ministry of Energy of Azerbaijan` is also the `Azerbaijani
 * Energy Ministry` and `Azerbaijan's Ministry of Energy`. Packs need not list them.
 */
export const derivedNames = (actor: Actor, state: Actor | undefined): readonly string[] => {
  if (actor.kind !== 'organ' || state?.kind !== 'state') return [];
  const own = [state.name, ...state.names.map((name) => name.text)].find((name) => actor.name.endsWith(` of ${name}`));
  if (own === undefined) return [];
  const [demonym] = state.demonyms;
  return spellings(actor.name.slice(0, -` of ${own}`.length)).flatMap((base) => [
    `${base} of ${state.name}`,
    `${state.name}'s ${base}`,
    ...(demonym ? [`${demonym} ${base}`] : []),
  ]);
};

/** `Ministry of Defence` → `Ministry of Defense`, `Defence Ministry`, `Defense Ministry`. */
const spellings = (base: string): readonly string[] => {
  const subject = base.match(/^Ministry of (?:the )?(.+)$/)?.[1];
  const short =
    subject && !subject.includes(' and ') ? [`${subject.replace(/^Foreign Affairs$/, 'Foreign')} Ministry`] : [];
  const forms = [base, ...short];
  return [...new Set([...forms, ...forms.map((form) => form.replace('Defence', 'Defense'))])];
};
