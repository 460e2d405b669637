import { ArticleWords } from './articleWords.ts';
import type { Ground } from './ground.ts';
import type { Knowledge } from './knowledge.ts';
import { inputOf } from './layout.ts';
import { type LocalParagraph, readLocal } from './local.ts';
import { type NameVotes, sameVotes } from './nameVotes.ts';
import { sharedEnds } from './sharedEnds.ts';
import { readSecond, type TaggedName } from './tagger.ts';

/** The paragraphs of a section with the names that their article gives them. */
export interface Naming {
  readonly grounds: readonly Ground[];
  readonly words: ArticleWords;
  readonly tagged: readonly (readonly TaggedName[])[];
  readonly locals: readonly LocalParagraph[];
}

/** A sieve of words of some paragraphs, those that `changed` is true of: says yes for each, and seldom for others. */
function sieveOf(votes: readonly NameVotes[], changed: (hash: number) => boolean): (hash: number) => boolean {
  const bits = new Uint8Array(1 << 12);
  for (const { hash } of votes) for (const word of hash) if (changed(word)) bits[(word ^ (word >>> 12)) & 0xfff] = 1;
  return (word) => bits[(word ^ (word >>> 12)) & 0xfff] === 1;
}

const sameNames = (a: readonly TaggedName[], b: readonly TaggedName[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every(({ first, last, type, norp, certainty }, at) => {
      const other = b[at]!;
      return (
        first === other.first &&
        last === other.last &&
        type === other.type &&
        norp === other.norp &&
        certainty === other.certainty
      );
    }));

/**
 * Finds the names of a section whose paragraphs begin at `starts`, and reads each paragraph with them. With `previous`,
 * the section before an edit, only paragraphs that changed, or whose words now mean something else, are read again.
 */
export function nameSection(
  text: string,
  starts: readonly number[],
  grounds: readonly Ground[],
  knowledge: Knowledge,
  previous: Naming | undefined,
): Naming {
  const { reader } = knowledge;
  const kept = previous === undefined ? { head: 0, tail: 0 } : sharedEnds(previous.grounds, grounds);
  const votesOf = (list: readonly Ground[]): NameVotes[] => list.map(({ first }) => first.votes);
  const tail = grounds.length - kept.tail;
  const come = votesOf(grounds.slice(kept.head, tail));
  const gone =
    previous === undefined ? [] : votesOf(previous.grounds.slice(kept.head, previous.grounds.length - kept.tail));
  const calm = gone.length === come.length && gone.every((votes, at) => sameVotes(votes, come[at]!));
  const words =
    previous === undefined ? ArticleWords.of(come) : calm ? previous.words : previous.words.with(gone, come);
  const touched =
    calm || previous === undefined
      ? () => false
      : sieveOf([...gone, ...come], (hash) => !words.agrees(previous.words, hash));
  const tagged: (readonly TaggedName[])[] = [];
  const locals: LocalParagraph[] = [];
  for (let at = 0; at < grounds.length; at += 1) {
    const ground = grounds[at]!;
    const before = at < kept.head ? at : at >= tail ? at - grounds.length + previous!.grounds.length : -1;
    if (before >= 0 && (calm || !ground.first.votes.hash.some(touched))) {
      tagged.push(previous!.tagged[before]!);
      locals.push(previous!.locals[before]!);
      continue;
    }
    const names =
      reader === undefined
        ? []
        : readSecond(inputOf(text, starts[at]!, ground, reader.tables), ground.first, words, reader.model);
    const same = before >= 0 && sameNames(names, previous!.tagged[before]!);
    tagged.push(same ? previous!.tagged[before]! : names);
    locals.push(same ? previous!.locals[before]! : readLocal(text, starts[at]!, ground, names, knowledge));
  }
  return { grounds, words, tagged, locals };
}
