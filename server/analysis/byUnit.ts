/** Index of the first of `list`, which is in the order of the units, that belongs to `unit` or a later one. */
export function firstOfUnit(list: readonly { readonly unit: number }[], unit: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]!.unit < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Calls `visit` for each of `list` that belongs to `unit`, in order; the others are not looked at. */
export function forUnit<Item extends { readonly unit: number }>(
  list: readonly Item[],
  unit: number,
  visit: (item: Item, index: number) => void,
): void {
  for (let at = firstOfUnit(list, unit); at < list.length && list[at]!.unit === unit; at += 1) visit(list[at]!, at);
}
