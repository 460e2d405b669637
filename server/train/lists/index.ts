import type { list } from '../../analysis/wordTables.ts';
import { agencies } from './agencies.ts';
import { bodies } from './bodies.ts';
import { companies } from './companies.ts';
import { events } from './events.ts';
import { landmarks } from './landmarks.ts';
import { languages } from './languages.ts';
import { laws } from './laws.ts';
import { media } from './media.ts';
import { parties } from './parties.ts';
import { peoples } from './peoples.ts';
import { products } from './products.ts';
import { regions } from './regions.ts';
import { schools } from './schools.ts';
import { surnames } from './surnames.ts';
import { teams } from './teams.ts';
import { works } from './works.ts';

/** A list written for the tagger, with the bit its entries get. */
export interface HandWrittenList {
  readonly name: string;
  readonly list: Exclude<keyof typeof list, 'prefix'>;
  readonly entries: () => ReadonlySet<string>;
}

/** The lists in this folder, from general knowledge; the trainer alone reads them. */
export const handWrittenLists: readonly HandWrittenList[] = [
  { name: 'agencies', list: 'agency', entries: agencies },
  { name: 'bodies', list: 'body', entries: bodies },
  { name: 'companies', list: 'company', entries: companies },
  { name: 'events', list: 'event', entries: events },
  { name: 'landmarks', list: 'landmark', entries: landmarks },
  { name: 'languages', list: 'language', entries: languages },
  { name: 'laws', list: 'law', entries: laws },
  { name: 'media', list: 'media', entries: media },
  { name: 'parties', list: 'party', entries: parties },
  { name: 'peoples', list: 'people', entries: peoples },
  { name: 'products', list: 'product', entries: products },
  { name: 'regions', list: 'region', entries: regions },
  { name: 'schools', list: 'school', entries: schools },
  { name: 'surnames', list: 'surname', entries: surnames },
  { name: 'teams', list: 'team', entries: teams },
  { name: 'works', list: 'work', entries: works },
];
