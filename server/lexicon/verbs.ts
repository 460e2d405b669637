/** How a verb of saying colours the words it reports; `attitude` verbs report belief, wish or judgement, not speech. */
export type VerbClass = 'neutral' | 'platform' | 'doubt' | 'guilt' | 'truth' | 'colour' | 'attitude';

/** Bits of `VerbForm.form`: which forms of its verb a word can be. */
export const verbFormBit = { base: 1, s: 2, past: 4, participle: 8, ing: 16 } as const;

/** Bits of `VerbForm.frames`: what a verb of saying can be followed by. */
export const frameBit = {
  /** A direct quotation: said, “No.” */
  quote: 1,
  /** A that-clause, or the same without its “that”: said (that) it was late. */
  that: 2,
  /** An infinitive: vowed to go, urged them to go. */
  to: 4,
  /** A question clause: asked whether, explained why. */
  wh: 8,
  /** A noun phrase that says what was said: criticised the plan, announced his resignation. */
  np: 16,
  /** A direct object that is the hearer: told reporters. */
  addressee: 32,
  /** A judgement of the object: called it “sad”, described him as tired. */
  as: 64,
  /** May stand before its subject: said Cole. */
  invert: 128,
  /** Content after “of”: accused them of lying, a warning of floods. */
  of: 512,
  /** More often no verb of saying: a cue only beside a quotation or before a that-clause. */
  weak: 256,
} as const;

export type Frame = keyof typeof frameBit;

/** What one written form of a verb (or of a verb with its particle, `pointed out`) is known to be. */
export interface VerbForm {
  /** Base form, British spelling, with the particle: `criticise`, `point out`. */
  readonly lemma: string;
  /** Set of `verbFormBit`: `said` is past and participle at once. */
  readonly form: number;
  readonly class: VerbClass;
  /** Set of `frameBit`. */
  readonly frames: number;
}
