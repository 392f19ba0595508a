const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Particles of persons' names, folded: they open a family name or stand between it and the given name (`Leo de Corel`,
 * `Omar bin Said`), and are neither by themselves.
 */
export const NAME_PARTICLES = words('von van der den de da di du del des la le al el es bin ben ibn');

/** Small words inside the names of bodies, places and documents: `League of the Two Shores`, `Treaty on Trade`. */
export const NAME_LINKS = words('of the and for on in to');

/** Particles and links for use inside a pattern: any word that may stand in a name without a capital. */
export const SMALL_NAME_WORDS: string = [...NAME_LINKS, ...NAME_PARTICLES].join('|');
