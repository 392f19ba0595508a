/** Gives what is worked out when it is first asked for, and then kept. */
export const once = <T extends NonNullable<unknown>>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
