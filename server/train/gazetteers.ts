import { list } from '../analysis/wordTables.ts';
import { firstNames } from '../lexicon/firstNames.ts';
import { newsOutlets, wellKnownOrganisations } from '../lexicon/organisations.ts';
import * as places from '../lexicon/places.ts';
import { commonWords, dateWords, sentenceOpeners } from '../lexicon/words.ts';
import * as packages from './listPackages.ts';
import { handWrittenLists } from './lists/index.ts';

/** Where a list of names comes from and how many names it gave. */
export interface ListSource {
  readonly source: string;
  readonly list: string;
  readonly count: number;
}

/** All lists of names: lower-case phrase → bits of `list`. */
export interface Gazetteers {
  readonly phrases: ReadonlyMap<string, number>;
  readonly sources: readonly ListSource[];
}

type ListName = Exclude<keyof typeof list, 'prefix'>;

/** First names of the lexicon that are ordinary words stay: *May*, *Will*. */
const openers: ReadonlySet<ListName> = new Set(['maleName', 'femaleName']);

/** With and without accents, and without the article before a name of several words. */
function variants(name: string): readonly string[] {
  const lower = name.normalize('NFC').toLowerCase().replaceAll('’', "'").trim();
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '');
  const found = plain === lower ? [lower] : [lower, plain];
  return found.flatMap((form) => (/^the \S+ \S/.test(form) ? [form, form.slice(4)] : [form]));
}

/** Lists of packages in which an ordinary word would be more noise than help. */
const noisy: ReadonlySet<ListName> = new Set(['town', 'city', 'surname', 'company']);

/** The same of the lists written by hand: *Hearts*, *Signal*. *Apple* and *Congress* stay, which stand in other lists. */
const noisyByHand: ReadonlySet<ListName> = new Set(['landmark', 'team', 'work', 'product']);

/** Gathers the lists of the lexicon, of the packages in `node_modules` and those written by hand. */
export function gatherLists(): Gazetteers {
  const phrases = new Map<string, number>();
  const sources: ListSource[] = [];
  const add = (source: string, name: ListName, entries: Iterable<string>, chosen: boolean): void => {
    let count = 0;
    for (const entry of entries) {
      for (const form of variants(entry)) {
        if (form.length < 2) continue;
        if (commonWords().has(form) && (chosen ? noisyByHand : noisy).has(name)) continue;
        const opener = dateWords().has(form) || sentenceOpeners().has(form);
        if (opener && !(chosen && openers.has(name))) continue;
        const before = phrases.get(form) ?? 0;
        if ((before & list[name]) === 0) count += 1;
        phrases.set(form, before | list[name]);
      }
    }
    sources.push({ source, list: name, count });
  };

  for (const { name, list: key, entries } of handWrittenLists) add(name, key, entries(), true);

  const lexicon = 'lexicon';
  const given = [...firstNames()];
  add(
    lexicon,
    'maleName',
    given.filter(([, { gender }]) => gender !== 'f').map(([name]) => name),
    true,
  );
  add(
    lexicon,
    'femaleName',
    given.filter(([, { gender }]) => gender !== 'm').map(([name]) => name),
    true,
  );
  add(lexicon, 'country', places.countries(), true);
  add(lexicon, 'region', [...places.usStates(), ...places.regions(), ...places.worldRegions()], true);
  add(lexicon, 'landmark', places.facilities(), true);
  add(lexicon, 'people', places.demonyms(), true);
  add(lexicon, 'media', newsOutlets(), true);
  const bodies = list.company | list.agency | list.party | list.media | list.team | list.school | list.law;
  const unsorted = [...wellKnownOrganisations()].filter((name) => ((phrases.get(name) ?? 0) & bodies) === 0);
  add(lexicon, 'body', unsorted, true);

  for (const { source, list: key, entries } of packages.peopleLists()) add(source, key, entries, false);
  for (const { source, list: key, entries } of packages.placeLists()) add(source, key, entries, false);
  const small = list.town | list.city;
  const towns = [...places.cities()].filter((name) => ((phrases.get(name) ?? 0) & small) === 0);
  add(lexicon, 'town', towns, true);

  // The package has single words out of the names of companies; only those that are nothing else say something.
  const rare = packages.companyWords().filter((word) => !phrases.has(word.toLowerCase()));
  add('@cspell/dict-companies', 'company', rare, false);
  return { phrases, sources };
}
