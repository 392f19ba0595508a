import { CodebookError } from '../../extract/codebook.ts';
import { formatPackProblem } from '../../knowledge/pack-problem.ts';
import { PackError } from '../../resources/load-packs.ts';
import { Problem } from '../problem.ts';

/** A fault of packs or codebook as a problem that can be answered; anything else as it is. */
export const asProblem = (error: unknown): unknown => {
  if (error instanceof PackError)
    return new Problem('refused', `The desk’s own pack has problems; nothing was written. ${problemsOf(error)}`, {
      errors: error.problems.map((each) => ({ where: each.file, message: formatPackProblem(each) })),
    });
  if (error instanceof CodebookError)
    return new Problem('refused', `The codebook has a fault; nothing was written. ${error.message}`);
  return error;
};

const problemsOf = ({ problems }: PackError): string => problems.slice(0, 3).map(formatPackProblem).join('; ');
