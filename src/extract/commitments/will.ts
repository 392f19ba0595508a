/** Auxiliaries by which somebody says what he is going to do. */
export const WILL = /^(?:will|would|shall|['’]ll)$/i;
