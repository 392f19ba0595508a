import type { Actor } from '../kinds/actor.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { usageError } from './cli-error.ts';

/**
 * The one actor with this id or name.
 * @throws CliError when there is none, or several: then it names them
 */
export const oneActor = (name: string, knowledge: Pick<Knowledge, 'actors' | 'actorsNamed'>): Actor => {
  const byId = knowledge.actors.get(name);
  if (byId) return byId;
  const [actor, ...others] = knowledge.actorsNamed(name);
  if (!actor)
    throw usageError(`Neither the packs nor the record know '${name}'. 'chancery actors' lists names and ids.`);
  if (others.length > 0)
    throw usageError(
      `'${name}' is a name of several: ${[actor, ...others].map(({ id }) => id).join(', ')}. Give one id.`,
    );
  return actor;
};
