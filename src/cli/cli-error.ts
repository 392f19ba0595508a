/**
 * The command cannot do what was asked. Printed without a stack; the exit code tells failure (1) from misuse (2) and
 * from having been stopped (130).
 */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly exitCode: 1 | 2 | 130;

  constructor(message: string, exitCode: 1 | 2 | 130 = 1, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** The command was called in a way that it does not know. */
export const usageError = (message: string): CliError => new CliError(message, 2);
