import { wordSet } from './once.ts';

// Words behind a number that say what it counts. Lower case.

/** Large numbers, in words or short. */
export const scales = wordSet('hundred thousand million billion trillion m bn tn k');

/** Money. */
export const currencies =
  wordSet(`dollar dollars pound pounds euro euros cent cents pence yen yuan rupee rupees peso pesos rand
naira shilling shillings franc francs krona kronor krone kroner ruble rubles rouble roubles won real reais`);

/** Length, area, weight, volume, speed, power and heat. */
export const units =
  wordSet(`mile miles kilometer kilometers kilometre kilometres km meter meters metre metres m foot feet ft inch
inches in yard yards acre acres hectare hectares kg kilogram kilograms kilo kilos gram grams ton tons tonne tonnes pound
pounds ounce ounces liter liters litre litres gallon gallons barrel barrels mph kph kwh mw megawatt megawatts gigawatt
gigawatts degree degrees celsius fahrenheit pint pints stone`);

/** Behind an hour. */
export const clockWords = wordSet('a.m p.m a.m. p.m. am pm noon midnight');
