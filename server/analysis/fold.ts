import { unscrambled } from './unscrambled.ts';

/** Whether every character is ASCII, so that case is all there is to fold. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

const others: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
]);

/** A name in lower case, with no accents and one kind of apostrophe: two names that differ in no more are the same. */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  const lower = unscrambled(text).toLowerCase();
  let folded = '';
  for (const character of lower.normalize('NFD')) {
    const code = character.charCodeAt(0);
    if (code >= 0x300 && code <= 0x36f) continue;
    folded += code === 0x2019 || code === 0x2018 ? "'" : (others.get(character) ?? character);
  }
  return folded;
}

/** Whether the words have capitals and no small letters, as in a headline of capitals. */
export function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
