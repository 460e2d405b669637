/** What Windows-1252 has at the bytes 0x80 to 0x9F. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The byte that a character was read from, or −1. */
function byteOf(code: number): number {
  if (code < 0x100) return code;
  const at = high.indexOf(String.fromCharCode(code));
  return at < 0 ? -1 : 0x80 + at;
}

/**
 * How many bytes of UTF-8 begin here, where no name is likely to have these two characters: those of Latin letters, and of the curly
 * marks. Ó’ is the start of a name.
 */
function lengthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (code >= 0xc2 && code <= 0xc5) return next === 0x2018 || next === 0x2019 || next === 0x201d ? 0 : 2;
  return code === 0xe2 && next === 0x20ac ? 3 : 0;
}

/** One reading of the text with every run of bytes that is UTF-8 put right. */
function decoded(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const byte = byteOf(text.charCodeAt(at));
    const length = byte < 0 ? 0 : lengthAt(text, at);
    let code = length === 2 ? byte & 0x1f : byte & 0xf;
    let good = length > 0 && at + length <= text.length;
    for (let next = 1; good && next < length; next += 1) {
      const rest = byteOf(text.charCodeAt(at + next));
      good = rest >= 0x80 && rest <= 0xbf;
      code = (code << 6) | (rest & 0x3f);
    }
    if (good) at += length - 1;
    out += good ? String.fromCharCode(code) : text[at];
  }
  return out;
}

/** A name as it was before UTF-8 was read as Windows-1252, once or twice: *José* for *JosÃ©*. Most names are so already. */
export function unscrambled(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0xc2 || code > 0xe2) continue;
    const once = decoded(text);
    return once === text ? text : decoded(once);
  }
  return text;
}
