/**
 * Numbers that are needed while one paragraph is read and no longer: taken again for the next one, since to make arrays
 * costs more than to fill them.
 */
export class Room {
  #numbers = new Int32Array(0);

  /** At least `length` numbers, the first `length` of them `value`; what was taken before is given up. */
  take(length: number, value = 0): Int32Array {
    if (this.#numbers.length < length) this.#numbers = new Int32Array(2 * length);
    return this.#numbers.fill(value, 0, length);
  }
}
