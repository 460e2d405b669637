import type { Succession } from './succession.ts';

/**
 * Writes the products of a matrix, row by row, and a vector to `products`. Two rows at a time: their sums do not wait for
 * each other.
 */
function multiply(matrix: Float64Array, rows: number, vector: Float64Array, products: Float64Array): void {
  const columns = vector.length;
  let at = 0;
  let row = 0;
  for (; row + 1 < rows; row += 2, at += columns) {
    let one = 0;
    let other = 0;
    for (let column = 0; column < columns; column += 1, at += 1) {
      const value = vector[column]!;
      one += matrix[at]! * value;
      other += matrix[at + columns]! * value;
    }
    products[row] = one;
    products[row + 1] = other;
  }
  if (row === rows) return;
  let last = 0;
  for (let column = 0; column < columns; column += 1, at += 1) last += matrix[at]! * vector[column]!;
  products[row] = last;
}

/**
 * Sums over the steps of a chain from free labels, all of which lead to the same ones: most steps there are, taken as
 * products of a matrix and a vector. Buffers are kept between calls.
 */
export class FreeSteps {
  readonly #from: Int8Array;
  readonly #to: Int8Array;
  /** Weights from each free label, a row each, to all that may follow it; and the same turned round. */
  readonly #weights: Float64Array;
  readonly #turned: Float64Array;
  readonly #ofFrom: Float64Array;
  readonly #ofTo: Float64Array;

  constructor({ after, firstAfter, free }: Succession) {
    this.#from = Int8Array.from([...free.keys()].filter((label) => free[label] === 1));
    this.#to = after.slice(0, firstAfter[1]);
    this.#weights = new Float64Array(this.#from.length * this.#to.length);
    this.#turned = new Float64Array(this.#weights.length);
    this.#ofFrom = new Float64Array(this.#from.length);
    this.#ofTo = new Float64Array(this.#to.length);
  }

  /** Takes over weights of `labels` for each label after each. */
  refresh(weights: Float64Array, labels: number): void {
    this.#from.forEach((before, row) => {
      this.#to.forEach((label, column) => {
        const weight = weights[before * labels + label]!;
        this.#weights[row * this.#to.length + column] = weight;
        this.#turned[column * this.#from.length + row] = weight;
      });
    });
  }

  /** Writes to the row of sums at `row` what comes from the one at `before`, less what is not above `least`; −1 for the start. */
  forward(sums: Float64Array, before: number, row: number, least: number): void {
    const from = this.#from;
    const to = this.#to;
    for (let index = 0; index < from.length; index += 1) {
      const reached = before < 0 ? (from[index] === 0 ? 1 : 0) : sums[before + from[index]!]!;
      this.#ofFrom[index] = reached > least ? reached : 0;
    }
    multiply(this.#turned, to.length, this.#ofFrom, this.#ofTo);
    for (let index = 0; index < to.length; index += 1) sums[row + to[index]!] = this.#ofTo[index]!;
  }

  /** Writes to the row of sums at `row` what comes back from the one at `next`, each weighed as `emitted` says and scaled. */
  backward(sums: Float64Array, next: number, row: number, emitted: Float64Array, scale: number): void {
    const from = this.#from;
    const to = this.#to;
    for (let index = 0; index < to.length; index += 1) {
      const label = next + to[index]!;
      this.#ofTo[index] = emitted[label]! * sums[label]! * scale;
    }
    multiply(this.#weights, from.length, this.#ofTo, this.#ofFrom);
    for (let index = 0; index < from.length; index += 1) sums[row + from[index]!] = this.#ofFrom[index]!;
  }
}
