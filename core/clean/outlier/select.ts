/** Put the value of rank `rank` (0 = least) in its place, smaller ones before it and larger ones behind, and give it. Reorders `values`; no NaN.
 *  The pivot is the median of three, which keeps sorted and reversed columns fast. Expected O(n).
 *  Source: Hoare 1961, algorithm 65 (Find).
 *  @example selectInPlace(Float64Array.of(30, 10, 20), 1) -> 20 */
export function selectInPlace(values: Float64Array, rank: number): number {
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const pivot = medianOfThree(values[from] ?? 0, values[(from + to) >>> 1] ?? 0, values[to] ?? 0);
    let left = from;
    let right = to;
    while (left <= right) {
      while ((values[left] ?? 0) < pivot) left++;
      while ((values[right] ?? 0) > pivot) right--;
      if (left > right) break;
      const swapped = values[left] ?? 0;
      values[left] = values[right] ?? 0;
      values[right] = swapped;
      left++;
      right--;
    }
    if (rank <= right) to = right;
    else if (rank >= left) from = left;
    else break;
  }
  return values[rank] ?? NaN;
}

function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
