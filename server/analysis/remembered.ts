/** So many answers are kept; beyond them all are let go, which no article brings about. */
const most = 20_000;

/**
 * The same function of a text, its answers kept: names come back from article to article, and taking one apart makes
 * many strings. The answers must not be changed by anybody.
 */
export function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = ask(text);
      if (known.size >= most) known.clear();
      known.set(text, answer);
    }
    return answer;
  };
}
