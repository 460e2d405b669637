/** What a pass forwards and backwards over a sequence finds. */
export interface Posterior {
  /** Natural logarithm of the sum over all paths. */
  readonly logSum: number;
  /** Probability of each label at each place, `length` rows of `labels`; valid until the next call. */
  readonly nodes: Float64Array;
}
