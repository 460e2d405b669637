import type { PeopleList } from '../model/people.ts';
import type { NameReader } from './nameReader.ts';

/** What is known beside a text, and stays the same while it is edited. */
export interface Knowledge {
  readonly reader: NameReader | undefined;
  readonly people: PeopleList | undefined;
}
