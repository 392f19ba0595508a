import type { Party } from '../../kinds/party.ts';
import { partyWords } from '../parties/party-words.ts';
import { provisionCodebook } from '../provisions/provision-codebook.ts';
import type { Reading } from '../reading.ts';
import { wordClass } from '../word-class.ts';
import { commitmentCodebook } from './commitment-codebook.ts';

/** Nouns for those who rule a state, and for people and bodies whom the packs do not know. */
const RULERS = wordClass('rulers');
const PARTICIPANTS = wordClass('participants');

const COUNTED =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|several|many|some|few|both|most|all|other)(?: of)?(?: the)? \p{Ll}+$/iu;

/** States, bodies, persons and groups of them bind themselves; roads and mechanisms do not. */
export const canBeBound =
  (reading: Reading) =>
  ({ name, actor, office }: Party): boolean => {
    if (actor !== null) return reading.knowledge.actors.has(actor);
    if (office !== null) return true;
    // `the Treaty`, `Norland's doors`: what is somebody's, or binds, is not bound
    const thing = /['’]s \p{Ll}/u.test(name);
    // `leaders of Norland`: what stands before `of` says who they are
    const last = name
      .toLowerCase()
      .replace(/(?<=\p{Ll}) of .*$/u, '')
      .split(' ')
      .at(-1)!;
    // `Two rockets` at the head of a sentence is no name
    const counted = COUNTED.test(name);
    if (/^\p{Lu}/u.test(name) && !thing && !counted) return !commitmentCodebook(reading.knowledge).binding.has(last);
    return [last, last.replace(/ies$/, 'y'), last.replace(/s$/, '')].some(
      (noun) =>
        RULERS(reading.knowledge).has(noun) ||
        PARTICIPANTS(reading.knowledge).has(noun) ||
        partyWords(reading.knowledge).bodies.has(noun) ||
        partyWords(reading.knowledge).offices.has(noun) ||
        provisionCodebook(reading.knowledge).parties.has(noun),
    );
  };
