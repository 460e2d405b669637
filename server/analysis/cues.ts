import { cueNouns } from '../lexicon/cues.ts';
import { frameBit, type VerbForm, verbFormBit } from '../lexicon/verbs.ts';
import { shape } from '../text/tokens.ts';
import type { Clause, Phrase } from './phrases.ts';
import { is, vocabulary } from './vocabulary.ts';

/** A verb, noun or phrase that says somebody said something. Positions are those of the clause. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  /** UTF-16 offsets relative to the paragraph. */
  readonly start: number;
  readonly end: number;
  /** The verb; null for *according to*, a colon, a dash or a noun. */
  readonly verb: VerbForm | null;
  readonly kind: 'verb' | 'according' | 'colon' | 'noun';
  readonly source: Phrase | null;
  /** The source stands behind the verb: said Cole. */
  readonly inverted: boolean;
  /** Nobody is named as the source of a passive: it was described as. */
  readonly passive: boolean;
  /** How the source was found: directly before or behind, or from the clause the verb belongs to. */
  readonly reach: 'adjacent' | 'apposition' | 'shared' | 'relative';
}

interface Found {
  readonly source: Phrase | null;
  readonly inverted: boolean;
  readonly passive: boolean;
  readonly reach: Cue['reach'];
}

const nothing: Found = { source: null, inverted: false, passive: false, reach: 'adjacent' };

/** Finds the cues of one clause, in the order of the text. */
export class CueFinder {
  readonly #known = vocabulary();
  readonly cues: Cue[] = [];

  constructor(readonly clause: Clause) {}

  read(): readonly Cue[] {
    const { unit } = this.clause;
    this.#dash();
    for (let at = unit.from; at < unit.to; at += 1) {
      const token = this.clause.token(at);
      if (token < 0) {
        this.#unknownVerb(at);
        continue;
      }
      if (this.clause.is(at, is.verb) && this.clause.name(at) < 0) {
        const to = this.#verb(at, token);
        if (to > at) at = to;
      } else if (this.#according(at)) {
        at = this.cues[this.cues.length - 1]!.to;
      } else if (this.clause.code(at) === 58) {
        this.#colon(at);
      }
    }
    return this.cues;
  }

  /** Tries the verb at `at`; gives the last position of the cue, or `at` when there is none. */
  #verb(at: number, token: number): number {
    const word = this.clause.reading.word[token]!;
    let form = this.#known.verbs[word] ?? null;
    let to = at;
    for (const phrase of this.#known.phrasal[word] ?? []) {
      if (phrase.rest.every((hash, index) => this.#hashAt(at + 1 + index) === hash)) {
        form = phrase.form;
        to = at + phrase.rest.length;
        break;
      }
    }
    if (form === null || !this.#isVerb(at, form)) return at;
    const found = this.#sourceOf(at, to, form);
    if (found.source === null && !found.passive) return at;
    if (form.frames & frameBit.weak && !this.#supported(at, to, found)) return at;
    this.#push('verb', at, to, form, found);
    return to;
  }

  /** “He took notes,” she *allowed*: a verb no list has, between a quotation that ends with a comma and the sentence’s end. */
  #unknownVerb(quote: number): void {
    const { clause } = this;
    const source = this.#subjectAt(quote + 1);
    if (source === null || !this.#commaInside(quote)) return;
    const at = source.to + 1;
    if (clause.is(at, is.verb | is.auxiliary | is.preposition | is.conjunction) || !clause.shape(at, shape.lower))
      return;
    const word = clause.lower(at);
    if (!/(?:ed|[a-z]s)$/.test(word) || word.length < 4) return;
    const next = at + 1;
    if (next < clause.unit.to - 1 && !clause.comma(next) && !clause.is(next, is.preposition) && !clause.adverb(next))
      return;
    const form = { lemma: word, form: verbFormBit.past, class: 'neutral', frames: frameBit.quote } as const;
    this.#push('verb', at, at, form, { ...nothing, source });
  }

  #subjectAt(at: number): Phrase | null {
    const { clause } = this;
    const name = clause.name(at);
    const person = name >= 0 && clause.names[name]!.type !== 'LOC';
    return person || (clause.is(at, is.pronoun) && clause.is(at, is.subject)) ? clause.startingAt(at) : null;
  }

  /** Whether the quotation at this position ends with a comma, or with a question or exclamation mark. */
  #commaInside(at: number): boolean {
    const { clause } = this;
    const run = clause.reading.runs[-1 - clause.reading.items[at]!]!;
    if (run.close === null) return false;
    const before = clause.text.charCodeAt(clause.base + run.close.start - 1);
    const after = clause.text.charCodeAt(clause.base + run.end);
    return before === 44 || before === 63 || before === 33 || after === 44;
  }

  #hashAt(at: number): number {
    const token = this.clause.token(at);
    return token < 0 ? 0 : this.clause.reading.tokens.hash[token]!;
  }

  #push(kind: Cue['kind'], from: number, to: number, verb: VerbForm | null, found: Found): void {
    const { tokens } = this.clause.reading;
    const start = tokens.start[this.clause.token(from)]!;
    const end = tokens.end[this.clause.token(to)]!;
    this.cues.push({ kind, from, to, start, end, verb, ...found });
  }

  /** Whether the word is used as a verb here and not as a noun: the *claim*, his *report*. */
  #isVerb(at: number, form: VerbForm): boolean {
    const { clause } = this;
    const before = at - 1;
    const onlyNounLike = (form.form & (verbFormBit.past | verbFormBit.participle | verbFormBit.ing)) === 0;
    if (clause.shape(before, shape.possessive) && onlyNounLike) return false;
    if (clause.is(before, is.possessive) && !clause.is(before, is.subject)) return false;
    if (clause.is(before, is.determiner) && !clause.is(before, is.pronoun)) {
      return (
        !onlyNounLike &&
        /^(?:that|this|these|those|some|many|all|few|several|one|both|another)$/.test(clause.lower(before))
      );
    }
    if (onlyNounLike && form.form === verbFormBit.base) return this.#baseForm(at);
    if (onlyNounLike && clause.is(before, is.preposition)) return false;
    if (onlyNounLike && cueNouns().has(clause.lower(at)) && !this.#subjectLike(before)) return false;
    if (form.form & verbFormBit.ing && clause.is(before, is.preposition)) return false;
    if (clause.shape(at, shape.capital) && before < clause.unit.from && !clause.quoted(before))
      return form.form === verbFormBit.ing;
    return true;
  }

  /** Whether the word can be the subject of a verb that is also a noun: Cole *claims*, officials *report*. */
  #subjectLike(at: number): boolean {
    const { clause } = this;
    let before = at;
    while (clause.adverb(before)) before -= 1;
    if (clause.name(before) >= 0 || before < clause.unit.from || clause.quoted(before) || clause.comma(before))
      return true;
    return clause.is(
      before,
      is.subject | is.relative | is.personNoun | is.groupNoun | is.title | is.conjunction | is.modal,
    );
  }

  /** A base form is a verb behind *to*, a modal, a plural or *I, we, you, they, who*. */
  #baseForm(at: number): boolean {
    const { clause } = this;
    let before = at - 1;
    while (clause.adverb(before)) before -= 1;
    if (clause.is(before, is.modal)) return true;
    const word = clause.lower(before);
    if (/^(?:to|i|we|you|they|who|people|police|and|or)$/.test(word))
      return word !== 'and' || clause.is(before - 1, is.verb);
    return (
      clause.is(before, is.plural) ||
      (word.endsWith('s') && !word.endsWith('ss') && clause.is(before, is.personNoun | is.groupNoun | is.title))
    );
  }

  #sourceOf(at: number, to: number, form: VerbForm): Found {
    const { clause } = this;
    const passive = this.#passive(at, form);
    const reduced =
      (form.form & verbFormBit.participle) !== 0 &&
      clause.lower(to + 1) === 'by' &&
      !clause.is(at - 1, is.pronoun) &&
      !this.#personAt(at - 1);
    if (passive || reduced) {
      const by = this.#byPhrase(to + 1);
      if (by === null && reduced && !passive) return this.#subjectBefore(at, form);
      return by !== null
        ? { source: by, inverted: true, passive: false, reach: 'adjacent' }
        : { ...nothing, passive: true };
    }
    if (this.#mayInvert(at, form)) {
      const behind = clause.startingAt(to + 1);
      if (behind !== null && this.#standsAlone(behind) && this.#closes(at, behind))
        return { source: behind, inverted: true, passive: false, reach: 'adjacent' };
    }
    return this.#subjectBefore(at, form);
  }

  #passive(at: number, form: VerbForm): boolean {
    if ((form.form & verbFormBit.participle) === 0) return false;
    let before = at - 1;
    while (this.clause.adverb(before)) before -= 1;
    return this.clause.is(before, is.be);
  }

  #personAt(at: number): boolean {
    const name = this.clause.name(at);
    return name >= 0 && this.clause.names[name]!.type !== 'LOC' && this.clause.names[name]!.type !== 'MISC';
  }

  #byPhrase(from: number): Phrase | null {
    const { clause } = this;
    for (let at = from; at < Math.min(from + 4, clause.unit.to); at += 1) {
      if (clause.lower(at) === 'by') {
        const phrase = clause.startingAt(at + 1);
        return phrase !== null && (phrase.kind !== 'nominal' || clause.speaker(phrase)) ? phrase : null;
      }
      if (clause.quoted(at) || clause.comma(at)) continue;
    }
    return null;
  }

  #mayInvert(at: number, form: VerbForm): boolean {
    if (!(form.frames & frameBit.invert) && !(form.frames & frameBit.quote)) return false;
    if (!(form.form & (verbFormBit.past | verbFormBit.s))) return false;
    const { clause } = this;
    let before = at - 1;
    while (clause.adverb(before)) before -= 1;
    if (clause.quoted(before)) return true;
    if (!(form.frames & frameBit.invert)) return false;
    if (
      clause.comma(before) ||
      clause.code(before) === 45 ||
      clause.code(before) === 0x2014 ||
      clause.code(before) === 0x2013
    )
      return true;
    return before < clause.unit.from;
  }

  /** Behind a comma that ends no quotation, what follows the verb is its subject only when the sentence closes there. */
  #closes(at: number, phrase: Phrase): boolean {
    const { clause } = this;
    if (clause.quoted(at - 1) || !clause.comma(at - 1) || clause.quoted(at - 2)) return true;
    const next = phrase.to + 1;
    return clause.code(next) !== 58 && !clause.quoted(next) && clause.lower(next) !== 'that';
  }

  /** A subject behind its verb is followed by no verb of its own. */
  #standsAlone(phrase: Phrase): boolean {
    const { clause } = this;
    const next = phrase.to + 1;
    if (clause.shape(next, shape.possessive)) return false;
    if (clause.is(next, is.auxiliary)) return false;
    if (phrase.kind === 'nominal' && !clause.speaker(phrase)) return false;
    return !(
      clause.is(next, is.verb) &&
      !clause.is(next, is.preposition) &&
      clause.shape(next, shape.lower) &&
      phrase.kind === 'name' &&
      !clause.adverb(next)
    );
  }

  #subjectBefore(at: number, form: VerbForm): Found {
    const { clause } = this;
    let before = at - 1;
    const skippable = is.auxiliary | is.negative;
    while (
      before >= clause.unit.from &&
      (clause.is(before, skippable) || clause.adverb(before)) &&
      !this.#nounHere(before)
    )
      before -= 1;
    const ing = form.form === verbFormBit.ing && !clause.is(at - 1, is.be);
    if (clause.code(before) === 41) before = this.#openBracket(before) - 1;
    if (
      clause.lower(before) === 'to' ||
      /^(?:declined|refused|continued|went|began|seemed|appeared|sought|tried|wanted)$/.test(clause.lower(before))
    ) {
      return this.#shared(before);
    }
    if (clause.is(before, is.relative) && !clause.is(before, is.conjunction)) return this.#relative(before);
    if (clause.is(before, is.conjunction) || clause.lower(before) === 'then') return this.#shared(before);
    if (clause.comma(before)) return ing ? this.#shared(before) : this.#acrossApposition(before);
    if (clause.quoted(before) || before < clause.unit.from)
      return ing || before >= clause.unit.from ? this.#shared(before) : nothing;
    if (ing && clause.name(before) < 0 && !clause.is(before, is.pronoun)) return this.#shared(before);
    if (ing && clause.name(before) >= 0 && this.#behindPreposition(before)) return this.#shared(before);
    const phrase = clause.endingAt(before);
    if (phrase === null) return ing ? this.#shared(before) : nothing;
    if (phrase.kind === 'nominal' && !clause.speaker(phrase)) {
      return clause.is(phrase.from, is.determiner) || clause.shape(phrase.from, shape.capital)
        ? { ...nothing, source: phrase }
        : ing
          ? this.#shared(before)
          : nothing;
    }
    return { ...nothing, source: phrase };
  }

  /** Position of the bracket that a closing one at `at` belongs to: Rep. Ann Cole *(D-Ohio)* said. */
  #openBracket(at: number): number {
    for (let back = at - 1; back >= Math.max(this.clause.unit.from, at - 12); back -= 1)
      if (this.clause.code(back) === 40) return back;
    return at;
  }

  /** *will* and *can* are also names and nouns. */
  #nounHere(at: number): boolean {
    return this.clause.name(at) >= 0;
  }

  /** Whether the name that ends here hangs on a preposition: a briefing *at the White House* discussing. */
  #behindPreposition(at: number): boolean {
    const { clause } = this;
    let before = clause.positionOf(clause.names[clause.name(at)]!.first) - 1;
    if (clause.is(before, is.determiner)) before -= 1;
    return clause.is(before, is.preposition);
  }

  /** The subject of the clause that this verb shares: X came in *and said*, X wrote, *adding*. */
  #shared(before: number): Found {
    for (let index = this.cues.length - 1; index >= 0; index -= 1) {
      const cue = this.cues[index]!;
      if (cue.source !== null && cue.kind === 'verb' && cue.to < before + 1)
        return { ...nothing, source: cue.source, reach: 'shared' };
    }
    const first = this.#firstSubject(before);
    return first === null ? nothing : { ...nothing, source: first, reach: 'shared' };
  }

  /** The first noun phrase of the clause that is not in an opening adverbial. */
  #firstSubject(limit: number): Phrase | null {
    const { clause } = this;
    const opening = is.preposition | is.subordinator;
    let at = clause.unit.from;
    while (at < limit) {
      if (clause.quoted(at)) {
        at += 1;
        continue;
      }
      if (clause.is(at, opening) && clause.name(at) < 0) {
        const comma = this.#commaAfter(at, limit);
        if (comma < 0) return null;
        at = comma + 1;
        continue;
      }
      if (clause.is(at, is.conjunction | is.date) || clause.adverb(at) || !clause.word(at)) {
        at += 1;
        continue;
      }
      const phrase = clause.startingAt(at);
      if (phrase !== null && (phrase.kind !== 'nominal' || clause.speaker(phrase))) return phrase;
      const comma = this.#commaAfter(at, limit);
      if (comma < 0) return null;
      at = comma + 1;
    }
    return null;
  }

  #commaAfter(from: number, limit: number): number {
    for (let at = from; at < limit; at += 1) if (this.clause.comma(at)) return at;
    return -1;
  }

  /** Marsh, *who called* it sad: the phrase before the relative pronoun. */
  #relative(at: number): Found {
    const { clause } = this;
    let before = at - 1;
    if (clause.comma(before)) before -= 1;
    const phrase = clause.endingAt(before);
    return phrase === null ? nothing : { ...nothing, source: phrase, reach: 'relative' };
  }

  /** Dee Marsh, who has led the union since 2009, *said*: the phrase before the inserted part. */
  #acrossApposition(comma: number): Found {
    const { clause } = this;
    const named = this.#namedBetween(comma);
    if (named !== null) return { ...nothing, source: named, reach: 'apposition' };
    let end = comma;
    for (let round = 0; round < 6; round += 1) {
      let start = end - 1;
      while (start >= clause.unit.from && !clause.comma(start) && !clause.quoted(start)) start -= 1;
      if (start < clause.unit.from || clause.quoted(start)) break;
      const phrase = clause.endingAt(start - 1);
      const inserted = this.#inserted(start + 1);
      if (phrase !== null && inserted) {
        const place = phrase.kind === 'name' && clause.names[phrase.name]!.type === 'LOC';
        const person =
          phrase.kind === 'pronoun' ||
          (phrase.kind === 'name' && !place) ||
          (phrase.kind === 'nominal' && clause.speaker(phrase));
        const further = this.#insertedBefore(start);
        if (person && !further) return { ...nothing, source: phrase, reach: 'apposition' };
      }
      if (!inserted && !(phrase === null)) break;
      end = start;
    }
    const first = this.#firstSubject(comma);
    return first === null ? nothing : { ...nothing, source: first, reach: 'apposition' };
  }

  /** The mayor of London, *Sadiq Khan*, said: a person’s name alone between commas is the source. */
  #namedBetween(comma: number): Phrase | null {
    const { clause } = this;
    const name = clause.name(comma - 1);
    if (name < 0 || clause.names[name]!.type !== 'PERSON') return null;
    const phrase = clause.endingAt(comma - 1);
    if (phrase === null || phrase.kind !== 'name' || phrase.name !== name) return null;
    let start = phrase.from - 1;
    while (clause.is(start, is.title | is.courtesy) || (clause.code(start) === 46 && clause.is(start - 1, is.title)))
      start -= 1;
    if (!clause.comma(start) || clause.is(start - 1, is.date | is.verb)) return null;
    const before = clause.endingAt(start - 1);
    return before !== null && (before.kind === 'nominal' || clause.is(before.to, is.title | is.personNoun))
      ? phrase
      : null;
  }

  /** Whether what begins here reads as an insertion: an age, a relative clause, a description, a place. */
  #inserted(at: number): boolean {
    const { clause } = this;
    if (
      clause.shape(at, shape.digit) ||
      clause.is(at, is.relative | is.determiner | is.preposition | is.title | is.personNoun)
    )
      return true;
    if (clause.is(at, is.verb) || clause.adverb(at) || clause.is(at, is.conjunction)) return true;
    const name = clause.name(at);
    if (name >= 0 && clause.names[name]!.type !== 'PERSON') return true;
    return clause.lower(at).endsWith('ing') || clause.lower(at).endsWith('ed') || clause.shape(at, shape.capital);
  }

  /** Whether the phrase before this comma is itself part of an insertion that began earlier: Smith, of Dayton, Ohio, */
  #insertedBefore(comma: number): boolean {
    const { clause } = this;
    let start = comma - 1;
    while (start >= clause.unit.from && !clause.comma(start) && !clause.quoted(start)) start -= 1;
    if (start < clause.unit.from || clause.quoted(start)) return false;
    const at = start + 1;
    return (
      clause.is(at, is.relative | is.determiner) &&
      !clause.is(at, is.pronoun) &&
      this.clause.endingAt(start - 1)?.kind === 'name' &&
      !this.#holdsVerb(at, comma)
    );
  }

  #holdsVerb(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.clause.is(at, is.auxiliary)) return true;
    return false;
  }

  /** A weak verb is a cue only beside a quotation, before *that*, or with a comma that ends a quotation. */
  #supported(at: number, to: number, found: Found): boolean {
    const { clause } = this;
    const next = clause.comma(to + 1) || clause.code(to + 1) === 58 ? to + 2 : to + 1;
    if (clause.quoted(next) || clause.lower(next) === 'that') return true;
    if (found.inverted && found.source !== null) return clause.quoted(at - 1);
    const first = found.source === null ? at : Math.min(found.source.from, at);
    // The fire spread CBS 2 reported. — a body’s name and the verb at the end of a sentence.
    const ending = to + 1 >= clause.unit.to || (clause.code(to + 1) === 46 && to + 2 >= clause.unit.to);
    if (ending && found.source?.kind === 'name' && clause.names[found.source.name]!.type === 'ORG') return true;
    // Between commas it is an attribution whatever the verb: the animal, he reported, was found.
    if (found.reach === 'adjacent' && clause.comma(first - 1) && (clause.comma(to + 1) || to + 2 >= clause.unit.to))
      return true;
    if (clause.quoted(first - 1) || (clause.comma(first - 1) && clause.quoted(first - 2))) return true;
    // Added in a letter: “…”; called the plan “…”.
    for (let near = to + 1; near < Math.min(to + 7, clause.unit.to); near += 1) {
      if (clause.quoted(near)) return true;
      if (clause.comma(near) || clause.is(near, is.conjunction | is.auxiliary)) break;
    }
    return false;
  }

  /** *according to* and its like. */
  #according(at: number): boolean {
    const { clause } = this;
    const word = clause.lower(at);
    const next = clause.lower(at + 1);
    let to = -1;
    if (word === 'according' && next === 'to') to = at + 1;
    else if (word === 'in' && next === 'the' && clause.lower(at + 2) === 'words' && clause.lower(at + 3) === 'of')
      to = at + 3;
    else if (word === 'per' && clause.name(at + 1) >= 0) to = at;
    else if (word === 'citing') to = at;
    else if (word === 'as') return this.#asPutIt(at);
    if (to < 0) return false;
    const source = clause.startingAt(to + 1);
    if (source === null) return false;
    this.#push('according', at, to, null, { ...nothing, source });
    return true;
  }

  /** *as* Cole, a Democrat, *put it*. */
  #asPutIt(at: number): boolean {
    const { clause } = this;
    for (let verb = at + 2; verb < Math.min(at + 16, clause.unit.to); verb += 1) {
      if (clause.quoted(verb)) return false;
      if (!/^puts?$/.test(clause.lower(verb)) || clause.lower(verb + 1) !== 'it') continue;
      const source = clause.startingAt(at + 1);
      if (source === null) return false;
      this.#push('according', verb, verb + 1, null, { ...nothing, source });
      return true;
    }
    return false;
  }

  /** — *Ann Thorne*: a name behind a dash, alone in its sentence or at the end of one, signs the quotation before it. */
  #dash(): void {
    const { clause } = this;
    const { unit } = clause;
    for (let at = unit.from; at < unit.to - 1; at += 1) {
      const code = clause.code(at);
      if (code !== 0x2014 && code !== 0x2013 && code !== 45) continue;
      if (at > unit.from && !clause.quoted(at - 1)) continue;
      const source = clause.startingAt(at + 1);
      if (source === null || source.kind !== 'name' || clause.names[source.name]!.type !== 'PERSON') continue;
      const next = source.to + 1;
      if (next >= unit.to || clause.comma(next) || (clause.code(next) === 46 && next === unit.to - 1)) {
        this.#push('colon', at, at, null, { ...nothing, source });
        return;
      }
    }
  }

  /** Cole: “No.” · Her advice: “Wait.” */
  #colon(at: number): void {
    const { clause } = this;
    if (!clause.quoted(at + 1) && at + 1 < clause.unit.to) return;
    if (this.cues.some((cue) => cue.kind === 'verb' && cue.source !== null)) return;
    const noun = cueNouns().get(clause.lower(at - 1));
    if (noun !== undefined) {
      const owner = this.#owner(at - 1);
      if (owner !== null) {
        this.#push('noun', at - 1, at - 1, null, { ...nothing, source: owner });
        return;
      }
    }
    const ending = clause.endingAt(at - 1);
    const spoken =
      ending !== null && ending.from === clause.unit.from && (ending.kind !== 'nominal' || clause.speaker(ending));
    const source = spoken ? ending : this.#firstSubject(at);
    if (source === null || (source.kind === 'nominal' && !clause.speaker(source))) return;
    if (source.kind === 'name' && clause.names[source.name]!.type === 'LOC') return;
    this.#push('colon', at, at, null, { ...nothing, source });
  }

  /** Whose verdict, whose advice. */
  #owner(at: number): Phrase | null {
    const { clause } = this;
    for (let back = at - 1; back >= Math.max(clause.unit.from, at - 5); back -= 1) {
      if (clause.shape(back, shape.possessive)) return clause.endingAt(back - 1);
      if (clause.is(back, is.possessive)) {
        const token = clause.token(back);
        const { start, end } = clause.reading.tokens;
        return { kind: 'pronoun', from: back, to: back, name: -1, head: token, start: start[token]!, end: end[token]! };
      }
      if (clause.breaks(back)) return null;
    }
    return null;
  }
}
