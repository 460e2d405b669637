const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;

const initial = /\.$|^.$/;

/** The surname of a name in full: its last word that is no Jr. or the like. */
export function surnameOf(words: readonly string[]): string {
  let last = words.length - 1;
  while (last > 0 && suffix.test(words[last]!)) last -= 1;
  return words[last]!;
}

/** Whether two names in full can be one person’s: the same surname, and the same first name or its initial. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (surnameOf(a) !== surnameOf(b)) return false;
  const first = a[0]!.replace('.', '');
  const second = b[0]!.replace('.', '');
  if (first === second) return true;
  return (first.length === 1 && second.startsWith(first)) || (second.length === 1 && first.startsWith(second));
}

/**
 * What somebody with this name is called later by surname: with its particles and middle names, by the last but one
 * (Ana *Ruiz* Soto), and by either half of one with a hyphen.
 */
export function surnameForms(words: readonly string[]): readonly string[] {
  const whole = words.filter((word) => !suffix.test(word));
  const forms = whole.slice(1).map((_, at) => whole.slice(at + 1).join(' '));
  const middle = whole[whole.length - 2];
  if (whole.length > 2 && !initial.test(middle!)) forms.push(middle!);
  if (whole.length > 1) forms.push(...whole[whole.length - 1]!.split('-'));
  return forms;
}

/** The first name. */
export const givenName = (words: readonly string[]): string => words.find((word) => !suffix.test(word))!;
