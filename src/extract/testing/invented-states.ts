import { fileURLToPath } from 'node:url';

/**
 * The folder of a pack of states that do not exist. Tests that need states which the packs know, and tell what these did,
 * load it and tell it of them: nobody real has a deed that he did not do.
 */
export const INVENTED_STATES = fileURLToPath(new URL('./invented-states', import.meta.url));
