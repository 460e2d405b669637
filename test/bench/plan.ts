/** What one part is to do; the runner hands it over as JSON. */
export interface Plan {
  readonly quick: boolean;
  /** Files of real articles; empty means generated text. */
  readonly paths: readonly string[];
}

/** The plan this process was started with. */
export const plan = (): Plan => JSON.parse(process.argv[2] ?? '{"quick":true,"paths":[]}') as Plan;
