import { once } from '../lexicon/once.ts';
import type { Finding, Fix } from '../model/finding.ts';

/** A finding whose repairs are worked out when somebody looks at them. */
export function finding(told: Omit<Finding, 'fixes'>, fixes: () => readonly Fix[]): Finding {
  const made = once(fixes);
  return {
    start: told.start,
    end: told.end,
    message: told.message,
    related: told.related,
    ...(told.settled === undefined ? {} : { settled: told.settled }),
    get fixes() {
      return made();
    },
  };
}
