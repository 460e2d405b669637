import { isSpaceCode } from './tokens.ts';

/** A text with every run of white space as one space and every quotation mark straight, and where its units came from. */
export interface Evened {
  readonly text: string;
  /** Offset in the original of each unit, and at the end that of the end. */
  readonly from: Int32Array;
}

/** Quotation marks by code: double ones and their like, then single ones. */
const doubles: ReadonlySet<number> = new Set([0x22, 0xab, 0xbb, 0x201c, 0x201d, 0x201e, 0x201f, 0x2033]);
const singles: ReadonlySet<number> = new Set([
  0x27, 0x60, 0xb4, 0x2018, 0x2019, 0x201a, 0x201b, 0x2032, 0x2039, 0x203a,
]);
/** Marks that are not seen: soft hyphen, zero-width space and joiners, byte-order mark. */
const unseen: ReadonlySet<number> = new Set([0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]);

/** Evens a text out, so that words are found again when only spaces or the make of marks has changed. */
export function evened(text: string): Evened {
  const codes = new Uint16Array(text.length);
  const from = new Int32Array(text.length + 1);
  let count = 0;
  let spaced = false;
  for (let offset = 0; offset < text.length; offset += 1) {
    let code = text.charCodeAt(offset);
    if (code === 0x22 || code === 0x27 || code === 0x60 || code > 126) {
      if (unseen.has(code)) continue;
      if (doubles.has(code)) code = 0x22;
      else if (singles.has(code)) code = 0x27;
    }
    const space = isSpaceCode(code);
    if (space && spaced) continue;
    spaced = space;
    codes[count] = space ? 32 : code;
    from[count] = offset;
    count += 1;
  }
  from[count] = text.length;
  return { text: stringOf(codes.subarray(0, count)), from: from.subarray(0, count + 1) };
}

/** As many codes as a call takes at once. */
const most = 8192;

function stringOf(codes: Uint16Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < codes.length; at += most) pieces.push(String.fromCharCode(...codes.subarray(at, at + most)));
  return pieces.join('');
}
