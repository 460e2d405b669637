import type { Gender } from './nameCandidate.ts';
import type { NameType } from './vocabulary.ts';

/** One person, body or place of a section, gathered from all its names. */
export interface Seed {
  readonly type: NameType;
  readonly subtype: string | null;
  /** Fullest form. */
  readonly name: string;
  readonly role: string | null;
  /** What titles state; else `u`. Used for pronouns only, never shown. */
  readonly stated: Gender;
  /** What the first name suggests; weak. */
  readonly suggested: Gender;
  /** Mentions by name outside headlines. */
  readonly count: number;
  /** Named in a headline. */
  readonly headline: boolean;
}

/** Who is who among the names of a section. */
export interface Grouping {
  readonly seeds: readonly Seed[];
  /** Entities that a name as written can mean; several where two people share a surname. */
  readonly byText: ReadonlyMap<string, readonly number[]>;
  /** Entities whose role holds this lower-case word, for *the mayor*. */
  readonly byRole: ReadonlyMap<string, readonly number[]>;
  /** Bodies whose name holds this lower-case noun, for *the ministry*. */
  readonly byHead: ReadonlyMap<string, readonly number[]>;
}
