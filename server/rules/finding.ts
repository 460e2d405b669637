import type { Finding, Fix, Related } from '../model/finding.ts';

/** Not an object with a getter of its own: each of those keeps the article alive until memory is swept as a whole. */
class RepairableFinding implements Finding {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly related: readonly Related[];
  declare readonly settled?: NonNullable<Finding['settled']>;
  readonly #repair: () => readonly Fix[];
  #fixes: readonly Fix[] | undefined;

  constructor(told: Omit<Finding, 'fixes'>, repair: () => readonly Fix[]) {
    this.start = told.start;
    this.end = told.end;
    this.message = told.message;
    this.related = told.related;
    if (told.settled !== undefined) this.settled = told.settled;
    this.#repair = repair;
  }

  get fixes(): readonly Fix[] {
    this.#fixes ??= this.#repair();
    return this.#fixes;
  }
}

/** A finding whose repairs are worked out when somebody looks at them. */
export const finding = (told: Omit<Finding, 'fixes'>, fixes: () => readonly Fix[]): Finding =>
  new RepairableFinding(told, fixes);
