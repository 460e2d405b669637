import { type NumberPhrase, simpleNumber } from './valueNumbers.ts';
import {
  addValue,
  capitalAt,
  closes,
  codeAt,
  glued,
  isOne,
  isWord,
  kindAt,
  lengthAt,
  little,
  lowerAt,
  used,
  type ValueTape,
} from './valueTape.ts';
import { calendarUnit, kind, use } from './valueWords.ts';
import { is } from './vocabulary.ts';

const degreeSign = 0xb0;
const grammar =
  is.preposition | is.conjunction | is.determiner | is.auxiliary | is.subordinator | is.relative | is.pronoun;

/** The last token of a unit that begins at the token: miles, square feet, degrees Celsius, °C, km/h, miles per hour; or −1. */
function unitEnd(tape: ValueTape, at: number, number: NumberPhrase): number {
  if (codeAt(tape, at) === degreeSign) return glued(tape, at + 1) && lengthAt(tape, at + 1) === 1 ? at + 1 : at;
  if (isWord(tape, at, little.light) && (kindAt(tape, at + 1) & calendarUnit) !== 0) return at + 1;
  const first = (kindAt(tape, at) & kind.between) !== 0 && (kindAt(tape, at + 1) & kind.measure) !== 0 ? at + 1 : at;
  if ((kindAt(tape, first) & kind.measure) === 0) return -1;
  if (capitalAt(tape, first) && lengthAt(tape, first) > 3) return -1;
  const word = lengthAt(tape, first) < 8 ? lowerAt(tape, first) : '';
  // A degree can be an academic one, and a stone one that lies on the ground.
  if (word === 'degree') return -1;
  if (word === 'degrees') {
    const scale = kindAt(tape, first + 1) & kind.measure || lengthAt(tape, first + 1) === 1;
    if (scale && capitalAt(tape, first + 1)) return first + 1;
    return number.figures || closes(tape, first + 1, 0) ? first : -1;
  }
  if (word === 'stone' && !(number.figures && closes(tape, first + 1, grammar))) return -1;
  if (codeAt(tape, first + 1) === 47 && glued(tape, first + 1) && lengthAt(tape, first + 2) === 1) return first + 2;
  const rate = isWord(tape, first + 1, little.per) || (isOne(tape, first + 1) && word !== 'foot' && word !== 'feet');
  const speed = rate && (kindAt(tape, first + 2) & kind.clockUnit) !== 0;
  return speed ? first + 2 : first;
}

/** Reads a measure whose number is known: 5 miles, 5,000 square feet, 6 feet 2 inches, 60 miles an hour, 30°C. */
export function measureWith(tape: ValueTape, number: NumberPhrase): number {
  // Half of a hundred thousand acres: large numbers can have *of* before what they count.
  let last = unitEnd(tape, number.unit, number);
  if (last < 0) return -1;
  const at = codeAt(tape, last + 1) === 44 && glued(tape, last + 1) ? last + 2 : last + 1;
  const second = number.figures ? simpleNumber(tape, at) : null;
  if (second !== null && second.first === at) {
    const end = unitEnd(tape, second.unit, second);
    const big = lowerAt(tape, last);
    const small = end < 0 ? '' : lowerAt(tape, end);
    if (smaller.has(`${big} ${small}`)) last = end;
    else if (big === 'foot' && second.figures && second.value < 12 && second.last === at && at === last + 1) last = at;
  }
  return addValue(tape, 'QUANTITY', number.first, last);
}

const smaller: ReadonlySet<string> = new Set([
  'feet inches',
  'feet inch',
  'foot inches',
  'ft inches',
  'ft in',
  'pounds ounces',
  'pounds ounce',
  'pound ounces',
  'lbs oz',
  'lb oz',
  'stone pounds',
  'stone pound',
  'stone lbs',
  'miles yards',
]);

const lengths: ReadonlySet<number> = new Set([50, 60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10_000]);

/** Whether the metres of 100m are metres and no millions: a length that is raced over, or words that measure. */
export const metres = (tape: ValueTape, at: number, value: number): boolean =>
  lengths.has(value)
    ? used(tape, at + 1, use.races) || (isWord(tape, at - 1, little.the) && closes(tape, at + 1, grammar))
    : used(tape, at + 1, use.races);
