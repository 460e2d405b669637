import { wordSet } from '../lexicon/once.ts';
import { shape } from '../text/tokens.ts';
import type { Pieces } from './pieces.ts';
import type { TaggedName } from './tagger.ts';
import { list, phraseKey, type WordTables } from './wordTables.ts';

/** A finer type of a place or of a name that is no person, body or place. */
export type Subtype = 'GPE' | 'NORP' | 'EVENT' | 'WORK' | 'LAW' | 'PRODUCT' | 'LANG';

const laws = wordSet(`
  accord accords act agreement amendment bill code constitution convention covenant directive law ordinance pact
  proposition protocol reform rule statute title treaty
`);
const events = wordSet(`
  accords attack attacks battle biennale bowl bombing bombings campaign carnival celebration ceremony championship
  championships classic conference congress convention crisis cup day debate derby disaster earthquake eve election
  elections eurovision expo exposition fair fest festival fire flood games gala hurricane jubilee league marathon
  massacre match meeting month movement olympiad olympics open pageant parade paralympics primary prix race rally rebellion
  referendum regatta revolt revolution ride riots season series sevens shooting show siege spring storm strike summit
  symposium tour tournament trial triathlon trophy tsunami uprising war wars week weekend year
`);
/** They stand with events in lists, and are none. */
const diseases = wordSet('covid-19 covid sars mers ebola zika aids');
const storms = wordSet('hurricane typhoon cyclone storm tropical operation');
/** Parts of the world that are in lists of regions and are no states. */
const wide = wordSet(
  'africa antarctic antarctica arctic asia balkans caribbean earth eurasia europe oceania scandinavia',
);
const countries = wordSet('county city township village town borough parish province prefecture republic state');

/** Bits of `list` of a whole name; 0 where no list has it. */
export function listsOf(pieces: Pieces, { first, last }: TaggedName, tables: WordTables): number {
  let key = 0;
  for (let at = first; at <= last; at += 1) if (pieces.shape[at]! & shape.word) key = phraseKey(key, pieces.hash[at]!);
  return tables.phrase(key) & ~list.prefix;
}

/** The finer type of a name where lists or its own words show one; null where nothing does. `words` in lower case. */
export function subtypeOf(name: TaggedName, words: string, lists: number, quoted: boolean): Subtype | null {
  if (name.norp) return lists & list.language && !(lists & list.people) ? 'LANG' : 'NORP';
  const head = words.slice(words.lastIndexOf(' ') + 1);
  const first = words.includes(' ') ? words.slice(0, words.indexOf(' ')) : '';
  if (name.type === 'LOC') {
    // Lists leave out *us*, a word of every sentence.
    if (words === 'us') return 'GPE';
    if (wide().has(words)) return null;
    const known = lists & (list.country | list.region | list.city | list.town);
    if (known !== 0 && !(lists & list.landmark && !(lists & (list.country | list.city)))) return 'GPE';
    return countries().has(head) && first !== '' ? 'GPE' : null;
  }
  if (name.type !== 'MISC' || diseases().has(words)) return null;
  if (lists & list.law || laws().has(head)) return 'LAW';
  if (lists & list.event || events().has(head) || storms().has(first)) return 'EVENT';
  if (lists & list.language) return 'LANG';
  if (lists & list.people) return 'NORP';
  if (lists & list.work || quoted) return 'WORK';
  return lists & list.product ? 'PRODUCT' : null;
}
