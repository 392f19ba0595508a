import { plainMessage } from '../plain-message.ts';

/** For each schema of a parameter: what is wrong is said in plain words also where a library checks by the schema alone. */
export const PLAIN = { error: plainMessage };
