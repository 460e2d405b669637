import { verbForms } from '../lexicon/verbLists.ts';
import { verbFormBit } from '../lexicon/verbs.ts';

/** *Say* in the form of a verb of saying as written, with or without its particle: `claims` → `says`; null for an unknown word. */
export function saidLike(written: string): string | null {
  const words = written.toLowerCase();
  const form = (verbForms().get(words) ?? verbForms().get(words.split(/\s/)[0]!))?.form ?? 0;
  // *Quit*, *read*: where present and past look alike, the story is told in the past.
  const said = form & (verbFormBit.past | verbFormBit.participle);
  const say = said ? 'said' : form & verbFormBit.s ? 'says' : form & verbFormBit.ing ? 'saying' : form ? 'say' : null;
  return say !== null && /^\p{Lu}/u.test(written) ? say[0]!.toUpperCase() + say.slice(1) : say;
}
