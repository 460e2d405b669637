import { wordSet } from '../lexicon/once.ts';
import { shape } from '../text/tokens.ts';
import type { Reading } from './reading.ts';
import { is, type NameType, type Vocabulary, vocabulary } from './vocabulary.ts';

export type Gender = 'm' | 'f' | 'u';

/** A stretch that looks like a name, as one paragraph shows it. Offsets relative to the paragraph. */
export interface NameCandidate {
  readonly start: number;
  readonly end: number;
  /** Tokens, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** The words, with single spaces, not a slice of the article. */
  readonly text: string;
  readonly type: NameType | null;
  /** Known by itself; else only another mention in the article can make it a name. */
  readonly sure: boolean;
  /** Title before it or description behind it, as the text gives it. */
  readonly role: string | null;
  /** What a title states. */
  readonly stated: Gender;
  /** What the first name suggests. */
  readonly suggested: Gender;
}

const genderOf = (bits: number): Gender => {
  const both = bits & (is.male | is.female);
  return both === is.male ? 'm' : both === is.female ? 'f' : 'u';
};

/** Copies a slice so that it does not keep the whole article alive. */
const copy = (text: string): string => ` ${text}`.slice(1);

const surnames =
  wordSet(`marsh hill hills wood woods forest field fields brook brooks banks bridges rivers lake park street
lane glen dale heath moor ford fort falls pond stone rock west east north south church castle hall green`);

const grammarBits =
  is.determiner | is.preposition | is.conjunction | is.subordinator | is.auxiliary | is.pronoun | is.midAdverb;

/** Finds the names of one paragraph. */
export class NameFinder {
  readonly found: NameCandidate[] = [];
  readonly #known: Vocabulary = vocabulary();
  readonly #shape: Uint16Array;
  readonly #flags: Int32Array;
  readonly #starts: Uint8Array;

  constructor(
    readonly text: string,
    readonly base: number,
    readonly reading: Reading,
    /** A headline in title case: capitals say nothing there. */
    readonly titled: boolean,
  ) {
    this.#shape = reading.tokens.shape;
    this.#flags = reading.flags;
    this.#starts = sentenceStarts(reading, text, base);
  }

  #code(token: number): number {
    return this.text.charCodeAt(this.base + this.reading.tokens.start[token]!);
  }

  #is(token: number, bits: number): boolean {
    return token >= 0 && token < this.reading.tokens.count && (this.#flags[token]! & bits) !== 0;
  }

  #capital(token: number): boolean {
    return (
      token < this.reading.tokens.count &&
      (this.#shape[token]! & (shape.word | shape.capital)) === (shape.word | shape.capital)
    );
  }

  #slice(first: number, last: number): string {
    const { start, end } = this.reading.tokens;
    return copy(this.text.slice(this.base + start[first]!, this.base + end[last]!).replace(/\s+/g, ' '));
  }

  /** Whether a name may begin at this token. */
  #opens(token: number): boolean {
    if (!this.#capital(token)) return false;
    const bits = this.#flags[token]!;
    const bit = this.#shape[token]!;
    if (bit & shape.initial && this.#code(token) === 73 && !this.#stop(token + 1)) return false;
    const next = this.#capital(token + 1) || (this.#stop(token + 1) && this.#capital(token + 2));
    if (bits & is.date) return (bits & is.firstName) !== 0 && this.#capital(token + 1) && !this.#is(token + 1, is.date);
    if (bit & (shape.shouted | shape.dotted))
      return (
        (bits & (is.determiner | is.preposition | is.pronoun | is.auxiliary)) === 0 ||
        (bit > 0 && (bits & (is.place | is.organisation)) !== 0)
      );
    if (bits & grammarBits) {
      return (
        (bits & (is.firstName | is.title)) !== 0 && next && (bits & (is.determiner | is.pronoun | is.conjunction)) === 0
      );
    }
    if (this.#starts[token] === 1 && bits & is.common) {
      const known = is.firstName | is.title | is.place | is.organisation | is.norp | is.organisationHead;
      return (bits & known) !== 0
        ? next || (bits & (is.place | is.organisation | is.norp)) !== 0
        : next && this.#known.nameType(this.#slice(token, token + 1).toLowerCase()) !== null;
    }
    return true;
  }

  #stop(token: number): boolean {
    return (
      token < this.reading.tokens.count &&
      this.#code(token) === 46 &&
      (this.#shape[token]! & (shape.word | shape.spaced)) === 0
    );
  }

  #particle(token: number): boolean {
    return this.#known.particle[this.reading.word[token]!] === 1 && (this.#shape[token]! & shape.capital) === 0;
  }

  /** The last token of the longest run of name words from `first`. */
  #extend(first: number): number {
    const count = this.reading.tokens.count;
    const depth = this.reading.depth;
    let last = first;
    for (;;) {
      let next = last + 1;
      if (next >= count || depth[next] !== depth[first]) break;
      // Sen. Cole, Matthew T. Albence, Martin King Jr.
      if (
        this.#stop(next) &&
        (this.#shape[last]! & shape.initial || this.#is(last, is.title | is.courtesy) || this.#suffix(last))
      ) {
        if (this.#suffix(last)) return next;
        next += 1;
        if (next >= count || !this.#capital(next) || this.#is(next, grammarBits)) break;
        last = next;
        continue;
      }
      if (this.#capital(next) && this.#joins(next)) {
        last = next;
        continue;
      }
      if (this.#particle(next)) {
        let behind = next + 1;
        while (behind < count && this.#particle(behind)) behind += 1;
        if (this.#capital(behind) && this.#joins(behind) && !this.#is(last, is.organisationHead)) {
          last = behind;
          continue;
        }
      }
      const linked = this.#link(first, last, next);
      if (linked > last) {
        last = linked;
        continue;
      }
      if (
        last === first &&
        this.#shape[last]! & shape.shouted &&
        this.#shape[next]! & shape.digit &&
        !(this.#shape[next]! & shape.lower)
      ) {
        if (this.reading.tokens.end[next]! - this.reading.tokens.start[next]! <= 2) last = next;
      }
      break;
    }
    return last;
  }

  #suffix(token: number): boolean {
    return this.#known.suffix[this.reading.word[token]!] === 1 && this.#capital(token);
  }

  #joins(token: number): boolean {
    const bits = this.#flags[token]!;
    if ((this.#shape[token]! & shape.spaced) === 0) return false;
    if (this.#starts[token] === 1) return false;
    if (this.#shape[token]! & shape.initial && this.#code(token) === 73 && !this.#stop(token + 1)) return false;
    if (bits & is.date && (bits & (is.firstName | is.title)) === 0) return false;
    return (
      (bits & (is.determiner | is.pronoun | is.conjunction | is.subordinator | is.preposition)) === 0 ||
      (this.#shape[token]! & (shape.shouted | shape.initial)) !== 0
    );
  }

  /** *of*, *for*, *and*, *&* inside the names of bodies: Department for Transport, Securities and Exchange Commission. */
  #link(first: number, last: number, at: number): number {
    const { tokens } = this.reading;
    const width = tokens.end[at]! - tokens.start[at]!;
    const code = this.#code(at);
    const and = (width === 3 && code === 97 && this.#is(at, is.conjunction)) || code === 38;
    const of = width <= 3 && this.#is(at, is.preposition) && (code === 111 || code === 102);
    if (!and && !of) return last;
    let next = at + 1;
    if (of && this.#is(next, is.determiner) && !this.#capital(next)) next += 1;
    if (!this.#capital(next) || !this.#joins(next)) return last;
    if (of) {
      const heads = is.organisationHead | is.title | is.placeHead;
      for (let token = first; token <= last; token += 1) if (this.#is(token, heads)) return next;
      return last;
    }
    if (code === 38) return next;
    // “and” joins only when the whole ends in the head of a body and does not begin with a person.
    let end = next;
    while (this.#capital(end + 1) && this.#joins(end + 1)) end += 1;
    if (this.#spelledOut(first, end)) return end;
    const body = this.#is(end, is.organisationHead) && end > at + 1;
    return body && !this.#is(first, is.firstName | is.place | is.norp) ? end : last;
  }

  /** Immigration and Customs Enforcement *(ICE)*: the letters in brackets are those of the last capitals before them. */
  #spelledOut(first: number, last: number): boolean {
    if (last + 3 > this.reading.tokens.count || this.#code(last + 1) !== 40 || this.#code(last + 3) !== 41)
      return false;
    const { start, end } = this.reading.tokens;
    const short = this.text.slice(this.base + start[last + 2]!, this.base + end[last + 2]!);
    let letters = '';
    for (let token = first; token <= last; token += 1) {
      if (this.#capital(token) && !(this.#shape[token]! & shape.shouted))
        letters += this.text[this.base + start[token]!];
    }
    return short.length > 1 && letters.endsWith(short);
  }

  /** Reads all names. */
  read(): readonly NameCandidate[] {
    const { count } = this.reading.tokens;
    for (let token = 0; token < count; token += 1) {
      if (!this.#opens(token)) continue;
      if (this.titled) {
        token = this.#inTitle(token);
        continue;
      }
      let last = this.#extend(token);
      if (this.#openerBeforeName(token, last)) continue;
      last = this.#nickname(token, last);
      this.#classify(token, last);
      token = last;
    }
    return this.found;
  }

  /** *Sophomore* Eli Thornbury: a capital that only opens the sentence, before a full name. */
  #openerBeforeName(first: number, last: number): boolean {
    if (this.#starts[first] !== 1 || last - first < 2 || this.#is(first, is.firstName | is.title)) return false;
    return this.#is(first + 1, is.firstName) && !this.#is(last, is.organisationHead);
  }

  /** In title case only known names count, and single words that the story below may know. */
  #inTitle(first: number): number {
    const whole = this.#extend(first);
    for (let last = whole; last > first; last -= 1) {
      if (this.#known.nameType(this.#slice(first, last).toLowerCase()) === null) continue;
      this.#classify(first, last);
      return last;
    }
    if (
      this.#is(first, is.firstName) &&
      !this.#is(first, is.common) &&
      whole > first &&
      !this.#is(first + 1, is.common | is.verb)
    ) {
      let last = first + 1;
      if (this.#shape[last]! & shape.initial && this.#stop(last + 1)) last += 2;
      this.#add(first, Math.min(last, whole), 'PERSON', false, null, 'u');
      return Math.min(last, whole);
    }
    if (this.#is(first, is.common | is.title | is.verb) && !this.#is(first, is.place | is.norp)) {
      if (!this.#is(first, is.firstName)) return first;
    }
    this.#single(first);
    return first;
  }

  /** Robert “Bobby” Hale: a nickname in marks between two parts of a name. */
  #nickname(first: number, last: number): number {
    const { runs, tokens } = this.reading;
    const end = tokens.end[last]!;
    const run = runs.find((one) => one.open !== null && one.close !== null && one.start > end && one.start <= end + 1);
    if (run === undefined || run.end - run.start > 30 || !this.#is(first, is.firstName | is.title)) return last;
    let next = last + 1;
    while (next < tokens.count && tokens.start[next]! < run.end) next += 1;
    return this.#capital(next) && this.#joins(next) && this.reading.depth[next] === this.reading.depth[first]
      ? this.#extend(next)
      : last;
  }

  #classify(first: number, last: number): void {
    const lower = this.#slice(first, last).toLowerCase().replaceAll('’', "'");
    const whole =
      this.#known.nameType(lower) ?? (lower.endsWith('.') ? this.#known.nameType(lower.slice(0, -1)) : null);
    if (whole !== null) {
      this.#add(first, last, whole, true, null, 'u');
      return;
    }
    const title = this.#lastTitle(first, last);
    if (
      this.#is(last, is.organisationHead) &&
      !(title >= first && this.#is(title + 1, is.firstName) && title < last - 1)
    ) {
      if (last > first) {
        this.#add(first, last, 'ORG', true, null, 'u');
        return;
      }
    }
    if (title >= first) {
      this.#insideRole(first, title);
      this.#person(title + 1 + (this.#stop(title + 1) ? 1 : 0), last, first, title);
      return;
    }
    this.#plain(first, last);
  }

  /** The title that stands last before a name in the run of capitals; before `first` when there is none. */
  #lastTitle(first: number, last: number): number {
    for (let token = last - 1; token >= first; token -= 1) {
      if (!this.#is(token, is.title)) continue;
      if (
        this.#is(token, is.firstName) &&
        !this.#is(token, is.courtesy) &&
        token === first &&
        last - first === 1 &&
        !this.#stop(token + 1)
      )
        continue;
      // Secretary of State John Kerry: the title goes on as far as the first name.
      if (token + 1 <= last && this.#is(token + 1, is.preposition)) {
        for (let name = token + 3; name <= last; name += 1)
          if (this.#is(name, is.firstName) && name < last) return name - 1;
        return first - 1;
      }
      return token;
    }
    return first - 1;
  }

  /** Names inside a title: *Chicago* Mayor, *French* President. */
  #insideRole(first: number, last: number): void {
    for (let token = first; token <= last; token += 1) {
      if (!this.#is(token, is.place | is.norp | is.organisation) && !(this.#shape[token]! & shape.shouted)) continue;
      const type = this.#is(token, is.place) ? 'LOC' : this.#is(token, is.norp) ? 'MISC' : 'ORG';
      this.#add(token, token, type, true, null, 'u');
    }
  }

  #person(first: number, last: number, roleFirst: number, roleLast: number): void {
    if (first > last) return;
    const role = roleFirst <= roleLast ? this.#roleText(roleFirst, roleLast) : null;
    const stated = roleFirst <= roleLast ? genderOf(this.#flags[roleLast]!) : 'u';
    const courtesy = roleFirst === roleLast && this.#is(roleLast, is.courtesy);
    this.#add(first, last, 'PERSON', true, courtesy ? null : role, stated);
  }

  #roleText(first: number, last: number): string {
    return this.#slice(first, last) + (this.#stop(last + 1) ? '.' : '');
  }

  #plain(first: number, last: number): void {
    const bits = this.#flags[first]!;
    const words = last - first + 1;
    const titled = this.#lowerTitle(first);
    if (titled >= 0 && (words > 1 || bits & is.firstName || !(bits & (is.place | is.organisation | is.norp)))) {
      this.#person(first, last, titled, first - 1);
      return;
    }
    if (words === 1) {
      this.#single(first);
      return;
    }
    if (bits & is.firstName && (!this.#is(last, is.placeHead) || this.#is(last, is.firstName) || this.#surname(last))) {
      this.#add(first, last, 'PERSON', true, this.#apposition(last), 'u');
      return;
    }
    if (this.#is(last, is.placeHead)) {
      this.#add(first, last, 'LOC', true, null, 'u');
      return;
    }
    if (bits & (is.norp | is.place)) {
      // Chicago Tribune, Texas Rangers, Syrian Kurds: a place before other capitals names a body more often than not.
      const rest = this.#known.nameType(this.#slice(first + 1, last).toLowerCase());
      if (rest !== null || bits & is.norp) {
        this.#add(first, first, bits & is.norp ? 'MISC' : 'LOC', true, null, 'u');
        this.#classify(first + 1, last);
        return;
      }
      this.#add(first, last, 'ORG', true, null, 'u');
      return;
    }
    for (let token = first; token <= last; token += 1) {
      if (this.#is(token, is.organisationHead | is.organisation) || this.#code(token) === 38) {
        this.#add(first, last, 'ORG', true, null, 'u');
        return;
      }
    }
    const odd = this.#odd(first, last);
    this.#add(first, last, odd ? 'ORG' : 'PERSON', !odd || words > 2, odd ? null : this.#apposition(last), 'u');
  }

  /** Words for land and water that are surnames as well: Dee *Marsh*, Ana *Hill*. */
  #surname(token: number): boolean {
    const { start, end } = this.reading.tokens;
    return surnames().has(this.text.slice(this.base + start[token]!, this.base + end[token]!).toLowerCase());
  }

  /** Whether common words or shouting speak against a person. */
  #odd(first: number, last: number): boolean {
    let common = 0;
    for (let token = first; token <= last; token += 1) {
      if (this.#is(token, is.common) && !this.#is(token, is.firstName)) common += 1;
      if (this.#shape[token]! & shape.shouted && !(this.#shape[token]! & shape.initial)) common += 1;
    }
    return common > 0 || last - first > 3;
  }

  #single(token: number): void {
    const bits = this.#flags[token]!;
    const bit = this.#shape[token]!;
    if (bits & is.norp) this.#add(token, token, 'MISC', true, null, 'u');
    else if (bits & is.place && !(bits & is.firstName && !this.#locative(token)))
      this.#add(token, token, 'LOC', true, null, 'u');
    else if (bits & is.organisation) this.#add(token, token, 'ORG', true, null, 'u');
    else if (bit & shape.shouted && this.#note(token)) return;
    else if (bit & shape.shouted && !(bits & is.common)) this.#add(token, token, 'ORG', true, null, 'u');
    else if (bits & (is.common | is.title | is.verb | is.organisationHead | is.placeHead) && this.#starts[token] === 1)
      return;
    else if (bits & (is.title | is.organisationHead) && !(bits & is.firstName)) return;
    else this.#add(token, token, this.#locative(token) && !(bits & is.firstName) ? 'LOC' : null, false, null, 'u');
  }

  /** (CROSSTALK): a note of the transcript in brackets, behind no name. */
  #note(token: number): boolean {
    if (token < 1 || this.#code(token - 1) !== 40) return false;
    return token < 2 || (this.#shape[token - 2]! & shape.word) === 0;
  }

  /** Whether *in*, *at*, *near* or *from* stands before the token. */
  #locative(token: number): boolean {
    if (!this.#is(token - 1, is.preposition)) return false;
    const code = this.#code(token - 1);
    const width = this.reading.tokens.end[token - 1]! - this.reading.tokens.start[token - 1]!;
    return (width === 2 && (code | 32) === 105) || (width === 4 && (code | 32) === 110);
  }

  /** First token of a title in small letters before a name (*union president* Dee Marsh), or −1. */
  #lowerTitle(first: number): number {
    let at = first - 1;
    if (
      at < 0 ||
      this.#capital(at) ||
      !this.#is(at, is.title | is.personNoun) ||
      this.#is(at, is.plural | is.determiner)
    )
      return -1;
    const stop = is.determiner | is.preposition | is.conjunction | is.auxiliary | is.subordinator | is.pronoun;
    const head = at;
    while (
      at > 0 &&
      head - at < 4 &&
      this.#shape[at - 1]! & shape.word &&
      !this.#is(at - 1, stop) &&
      !this.#capital(at - 1)
    ) {
      if (this.#is(at - 1, is.verb) && !this.#is(at - 1, is.title | is.personNoun | is.groupNoun)) break;
      at -= 1;
    }
    return at;
  }

  /** The description between commas behind a name: *, a spokesman for Acme,*. */
  #apposition(last: number): string | null {
    const { tokens } = this.reading;
    let at = last + 1;
    const comma = (token: number): boolean => token < tokens.count && this.#code(token) === 44;
    if (!comma(at)) return null;
    // An age comes first: Dee Marsh, 45, a baker.
    if (at + 2 < tokens.count && this.#shape[at + 1]! & shape.digit && comma(at + 2)) at += 2;
    const first = at + 1;
    if (first >= tokens.count) return null;
    const article = this.#is(first, is.determiner) && !this.#is(first, is.pronoun | is.relative);
    let end = first;
    let person = false;
    while (
      end < tokens.count &&
      end - first < 14 &&
      !comma(end) &&
      this.#shape[end]! & (shape.word | shape.possessive)
    ) {
      if (this.#is(end, is.title | is.personNoun)) person = true;
      if (this.#is(end, is.auxiliary | is.relative)) return null;
      end += 1;
    }
    if (
      !person ||
      !(article || this.#is(first, is.title | is.personNoun) || !this.#capital(first)) ||
      this.#is(first, is.conjunction | is.preposition)
    )
      return null;
    const from =
      article && end - first > 1 ? first + (this.#code(first) === 97 || this.#code(first) === 116 ? 1 : 0) : first;
    return this.#slice(from, end - 1);
  }

  #add(first: number, last: number, type: NameType | null, sure: boolean, role: string | null, stated: Gender): void {
    const { tokens } = this.reading;
    const suggested = type === 'PERSON' || type === null ? this.#suggested(first, last) : 'u';
    const trailing = type === 'PERSON' && role === null ? this.#apposition(last) : null;
    this.found.push({
      start: tokens.start[first]!,
      end: tokens.end[last]!,
      first,
      last,
      text: this.#slice(first, last),
      type,
      sure,
      role: role ?? trailing,
      stated,
      suggested,
    });
  }

  #suggested(first: number, last: number): Gender {
    return last > first || this.#is(first, is.firstName)
      ? this.#is(first, is.firstName)
        ? genderOf(this.#flags[first]!)
        : 'u'
      : 'u';
  }
}

/** Whether most longer words of a paragraph have capitals. */
export function inTitleCase(reading: Reading): boolean {
  const { tokens, flags } = reading;
  let capitals = 0;
  let words = 0;
  for (let token = 0; token < tokens.count; token += 1) {
    if ((tokens.shape[token]! & shape.word) === 0 || (flags[token]! & grammarBits) !== 0) continue;
    words += 1;
    if (tokens.shape[token]! & (shape.capital | shape.digit)) capitals += 1;
  }
  return words > 2 && capitals >= words * 0.7;
}

/** 1 for each token that begins a sentence, a quotation, or what follows a colon: its capital says nothing. */
function sentenceStarts(reading: Reading, text: string, base: number): Uint8Array {
  const { tokens, sentences, runs } = reading;
  const starts = new Uint8Array(tokens.count);
  const mark = (offset: number): void => {
    let low = 0;
    let high = tokens.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (tokens.start[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    while (low < tokens.count && (tokens.shape[low]! & shape.word) === 0) low += 1;
    if (low < tokens.count) starts[low] = 1;
  };
  for (let at = 0; at < sentences.length; at += 2) mark(sentences[at]!);
  for (const run of runs) if (run.open !== null) mark(run.open.end);
  for (let token = 0; token + 1 < tokens.count; token += 1) {
    const code = text.charCodeAt(base + tokens.start[token]!);
    if (code === 58 || code === 0x2014 || code === 0x2022) starts[token + 1] = 1;
  }
  return starts;
}
