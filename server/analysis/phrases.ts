import { shape } from '../text/tokens.ts';
import type { NameCandidate } from './nameCandidate.ts';
import { isAdverb, type Reading, type Unit } from './reading.ts';
import { is } from './vocabulary.ts';

/** A noun phrase that can be a source. Offsets relative to the paragraph. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly kind: 'name' | 'pronoun' | 'nominal';
  /** Index of the name in it that speaks, or −1. */
  readonly name: number;
  /** Token of the pronoun, or of the head noun. */
  readonly head: number;
  /** Positions in the unit's items, both inclusive. */
  readonly from: number;
  readonly to: number;
}

/** One unit with what is needed to find phrases in it. Positions are indexes of `reading.items`. */
export class Clause {
  /** Index of the name each token belongs to, or −1. */
  constructor(
    readonly text: string,
    readonly base: number,
    readonly reading: Reading,
    readonly unit: Unit,
    readonly names: readonly NameCandidate[],
    readonly nameOf: Int16Array,
  ) {}

  /** The token at a position, or −1 for a quotation or outside the unit. */
  token(at: number): number {
    if (at < this.unit.from || at >= this.unit.to) return -1;
    const item = this.reading.items[at]!;
    return item >= 0 ? item : -1;
  }

  /** Whether a quotation stands at this position. */
  quoted(at: number): boolean {
    return at >= this.unit.from && at < this.unit.to && this.reading.items[at]! < 0;
  }

  is(at: number, bits: number): boolean {
    const token = this.token(at);
    return token >= 0 && (this.reading.flags[token]! & bits) !== 0;
  }

  shape(at: number, bits: number): boolean {
    const token = this.token(at);
    return token >= 0 && (this.reading.tokens.shape[token]! & bits) !== 0;
  }

  /** The character code of a token of one character; of a longer one, its first. */
  code(at: number): number {
    const token = this.token(at);
    return token < 0 ? 0 : this.text.charCodeAt(this.base + this.reading.tokens.start[token]!);
  }

  comma(at: number): boolean {
    return this.code(at) === 44;
  }

  word(at: number): boolean {
    return this.shape(at, shape.word);
  }

  /** The word in lower case; for the few places where its letters matter. */
  lower(at: number): string {
    const token = this.token(at);
    if (token < 0) return '';
    const { start, end } = this.reading.tokens;
    return this.text
      .slice(this.base + start[token]!, this.base + end[token]!)
      .toLowerCase()
      .replaceAll('’', "'");
  }

  adverb(at: number): boolean {
    const token = this.token(at);
    return token >= 0 && isAdverb(this.reading, this.text, this.base, token);
  }

  name(at: number): number {
    const token = this.token(at);
    return token < 0 ? -1 : this.nameOf[token]!;
  }

  /** Position of a token of this unit. */
  positionOf(token: number): number {
    let low = this.unit.from;
    let high = this.unit.to;
    const { items, tokens } = this.reading;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const item = items[middle]!;
      const start = item >= 0 ? tokens.start[item]! : this.reading.runs[-1 - item]!.start;
      if (start < tokens.start[token]!) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** A word that no noun phrase goes across. */
  breaks(at: number): boolean {
    if (!this.word(at))
      return (
        !this.shape(at, shape.possessive) &&
        this.code(at) !== 45 &&
        !(this.code(at) === 46 && (this.shape(at - 1, shape.initial) || this.is(at - 1, is.title)))
      );
    const stop = is.preposition | is.conjunction | is.subordinator | is.auxiliary;
    if (this.is(at, stop) && this.name(at) < 0) return true;
    return false;
  }

  #phrase(kind: Phrase['kind'], from: number, to: number, name: number, head: number): Phrase {
    const { start, end } = this.reading.tokens;
    return { kind, name, head, from, to, start: start[this.token(from)]!, end: end[this.token(to)]! };
  }

  #named(name: number): Phrase {
    const { first, last } = this.names[name]!;
    return this.#phrase('name', this.positionOf(first), this.positionOf(last), name, last);
  }

  /** The noun phrase whose last word stands at `at`, with what “of”, “for” and the like tie to it. */
  endingAt(at: number, floor = this.unit.from): Phrase | null {
    const here = this.#coreEndingAt(at, floor);
    if (here === null || here.kind === 'pronoun') return here;
    return this.#tied(here, floor) ?? here;
  }

  #coreEndingAt(at: number, floor: number): Phrase | null {
    if (at < floor) return null;
    const named = this.name(at);
    if (named >= 0) {
      const phrase = this.#named(named);
      return phrase.from >= floor ? phrase : null;
    }
    if (this.is(at, is.pronoun) && !this.is(at, is.possessive)) {
      return this.#phrase('pronoun', at, at, -1, this.token(at));
    }
    if (!this.word(at) || this.breaks(at) || this.is(at, is.date) || this.adverb(at)) return null;
    let from = at;
    while (from > floor && !this.breaks(from - 1) && !this.is(from, is.determiner) && !this.adverb(from - 1)) {
      if (this.is(from - 1, is.pronoun) && !this.is(from - 1, is.possessive)) break;
      from -= 1;
    }
    // The agency’s head: the possessor belongs to the phrase.
    if (this.shape(from, shape.possessive)) {
      const owner = this.name(from - 1);
      from = owner >= 0 ? this.positionOf(this.names[owner]!.first) : from - 1;
    }
    if (from < floor || !this.word(from)) return null;
    return this.#phrase('nominal', from, at, -1, this.token(at));
  }

  /** *A spokesman for* Cole, *the mayor of* Chicago: the phrase before the preposition is the head. */
  #tied(phrase: Phrase, floor: number): Phrase | null {
    let before = phrase.from - 1;
    if (phrase.kind === 'name' && this.is(before, is.determiner)) before -= 1;
    if (before - 1 < floor || !this.is(before, is.preposition) || this.name(before) >= 0) return null;
    if (!this.word(before - 1) && !this.shape(before - 1, shape.possessive)) return null;
    const adjective =
      this.is(before - 1, is.common) &&
      /^(?:close|familiar|according|due|prior|next|because)$/.test(this.lower(before - 1));
    const at = adjective && this.lower(before - 1) !== 'according' ? before - 2 : before - 1;
    if (
      this.is(at, is.verb | is.auxiliary | is.date) &&
      !this.is(at, is.personNoun | is.groupNoun | is.title) &&
      this.name(at) < 0
    )
      return null;
    const head = this.endingAt(at, floor);
    if (head === null || head.kind === 'pronoun') return null;
    if (head.kind === 'name' && !/^(?:of|from|at|in|with)$/.test(this.lower(before))) return null;
    if (head.kind === 'nominal' && !this.speaker(head) && this.speaker(phrase)) return null;
    if (head.kind === 'name') return head;
    return this.#phrase('nominal', head.from, phrase.to, -1, head.head);
  }

  /** Whether the head of a nominal is somebody or something that can speak. */
  speaker(phrase: Phrase): boolean {
    const bits = is.personNoun | is.groupNoun | is.title | is.outlet | is.pronoun;
    if ((this.reading.flags[phrase.head]! & bits) !== 0 || this.document(phrase.head)) return true;
    const name = this.nameOf[phrase.head]!;
    return name >= 0 && this.names[name]!.type === 'ORG';
  }

  document(token: number): boolean {
    return this.reading.tokens.count > token && documentWord(this.reading, token);
  }

  /** The noun phrase that begins at `at`: said *the former mayor of Eastbank, Ann Lee*. */
  startingAt(at: number): Phrase | null {
    const first = this.token(at);
    if (first < 0) return null;
    const named = this.name(at);
    if (named >= 0 && !this.#modifies(named)) return this.#named(named);
    if (this.is(at, is.pronoun) && !this.is(at, is.possessive)) return this.#phrase('pronoun', at, at, -1, first);
    let to = at;
    let head = -1;
    let owner = false;
    while (this.token(to) >= 0) {
      const name = this.name(to);
      if (name >= 0) {
        const end = this.positionOf(this.names[name]!.last);
        owner = this.shape(end + 1, shape.possessive);
        if (!owner) {
          // Union president Dee Marsh: lower-case words before a person’s name are a title.
          if (this.names[name]!.type === 'PERSON' || this.names[name]!.type === null) {
            if (!this.#nounGoesOn(end + 1)) return this.#named(name);
          }
          head = this.token(end);
        }
        to = end + (owner ? 2 : 1);
        continue;
      }
      if (this.breaks(to) || this.adverb(to)) break;
      if (
        head >= 0 &&
        this.is(to, is.verb) &&
        !this.is(to, is.personNoun | is.groupNoun | is.title) &&
        !this.is(to, is.common)
      )
        break;
      if (this.is(to, is.date)) break;
      if (this.word(to) && !(this.is(to, is.determiner) && head < 0)) head = this.token(to);
      to += 1;
    }
    if (head < 0) return null;
    const phrase = this.#tail(this.#phrase('nominal', at, this.positionOf(head), -1, head));
    return this.#renamed(phrase) ?? phrase;
  }

  /** The local fire chief, *Baldur Nwachukwu*: a person’s name between commas says who the description is. */
  #renamed(phrase: Phrase): Phrase | null {
    let at = phrase.to + 1;
    if (!this.comma(at)) return null;
    at += 1;
    while (this.is(at, is.title | is.courtesy) && this.name(at) < 0) at += this.code(at + 1) === 46 ? 2 : 1;
    const name = this.name(at);
    if (name < 0 || this.names[name]!.type !== 'PERSON') return null;
    const named = this.#named(name);
    const next = named.to + 1;
    const ends = this.comma(next) || this.code(next) === 46 || this.quoted(next) || next >= this.unit.to;
    return named.from === at && ends ? named : null;
  }

  /** Whether a name stands before the noun it belongs to: *U.S.* Attorney Bash, *Valiant* editor Heather Antos. */
  #modifies(name: number): boolean {
    const { type, last } = this.names[name]!;
    const next = this.positionOf(last) + 1;
    if (this.shape(next, shape.possessive)) return true;
    if (type === 'PERSON' || type === null) return false;
    return this.is(next, is.title | is.personNoun | is.groupNoun) || (this.name(next) >= 0 && this.name(next) !== name);
  }

  #nounGoesOn(at: number): boolean {
    return this.is(at, is.personNoun | is.groupNoun | is.title) && !this.is(at, is.verb) && this.name(at) < 0;
  }

  /** Adds *of Acme*, *for the union* to a nominal that begins here. */
  #tail(phrase: Phrase): Phrase {
    if (phrase.kind !== 'nominal') return phrase;
    let { to } = phrase;
    for (let round = 0; round < 3; round += 1) {
      if (!/^(?:of|for|at|from|with|in|close|familiar)$/.test(this.lower(to + 1))) break;
      const skip = /^(?:close|familiar)$/.test(this.lower(to + 1)) ? 3 : 2;
      const next = this.startingAt(to + skip);
      if (next === null || next.kind === 'pronoun') break;
      to = next.to;
    }
    return this.#phrase('nominal', phrase.from, to, -1, phrase.head);
  }
}

/** Whether the token is a noun for a document that can be a source. */
export const documentWord = (reading: Reading, token: number): boolean => reading.documents[token] === 1;
