import type { Gender } from './nameCandidate.ts';

/** A place where an entity was named or meant lately: whom a pronoun or a shared surname can mean. Compared as JSON. */
export interface Recent {
  readonly entity: number;
  /** Paragraphs back from the paragraph in hand; 0 is the same. */
  readonly back: number;
  /** Number of the unit in its paragraph. */
  readonly unit: number;
  /** UTF-16 offset in its paragraph. */
  readonly start: number;
  /** First name or pronoun of its unit, outside quotations. */
  readonly subject: boolean;
  /** A verb stands right behind it. */
  readonly acts: boolean;
  /** Source of a quotation or of reported speech. */
  readonly source: boolean;
  readonly quoted: boolean;
  /** The possessive ’s stands behind it, or it is a possessive pronoun. */
  readonly owner: boolean;
  /** It hangs on a preposition. */
  readonly oblique: boolean;
  /** It stands before a noun that it describes: the *Cole* campaign. */
  readonly modifier: boolean;
  /** Source of a question. */
  readonly asks: boolean;
  /** The gender of the pronoun that it is; `u` for a name. */
  readonly pronoun: Gender;
}

/** Paragraphs back beyond which it no longer matters how far. */
export const farthest = 6;

/** How many places are kept for the paragraphs that follow. */
const kept = 24;

/** So many mentions back in one paragraph nobody looks for whom a pronoun means. */
const remembered = 400;

/** The same place seen from a paragraph further on; written out because it is made for every paragraph. */
const further = (one: Recent): Recent =>
  one.back >= farthest
    ? one
    : {
        entity: one.entity,
        back: one.back + 1,
        unit: one.unit,
        start: one.start,
        subject: one.subject,
        acts: one.acts,
        source: one.source,
        quoted: one.quoted,
        owner: one.owner,
        oblique: one.oblique,
        modifier: one.modifier,
        asks: one.asks,
        pronoun: one.pronoun,
      };

/** The places of one paragraph, and those before it that still matter, seen from the next. */
export const seenFromNext = (recents: readonly Recent[]): Recent[] => recents.map(further);

/** Adds a place; the oldest of very many are let go. */
export function remember(recents: Recent[], one: Recent): void {
  if (recents.length > remembered) recents.splice(0, remembered / 2);
  recents.push(one);
}

/** The latest place of each entity, as subject or source and otherwise, by name and by pronoun. */
export function latest(recents: readonly Recent[]): Recent[] {
  const found: Recent[] = [];
  const seen = new Set<number>();
  for (let at = recents.length - 1; at >= 0 && found.length < kept; at -= 1) {
    const one = recents[at]!;
    const prominent = one.subject || one.source ? 1 : 0;
    const pronoun = one.pronoun === 'u' ? 0 : 1;
    const key = 4 * one.entity + 2 * prominent + pronoun;
    if (seen.has(key)) continue;
    seen.add(key);
    found.push(one);
  }
  return found.reverse();
}
