/** The state of the double array behind the UTF-8 bytes of one unit; -1 where no word goes on so. */
export function step(base: Int32Array, check: Int32Array, state: number, unit: number): number {
  if (unit === 0 || (unit & 0xf800) === 0xd800) return -1;
  if (unit < 0x80) return follow(base, check, state, unit);
  if (unit < 0x800) {
    const middle = follow(base, check, state, 0xc0 | (unit >> 6));
    return middle < 0 ? -1 : follow(base, check, middle, 0x80 | (unit & 0x3f));
  }
  const first = follow(base, check, state, 0xe0 | (unit >> 12));
  if (first < 0) return -1;
  const second = follow(base, check, first, 0x80 | ((unit >> 6) & 0x3f));
  return second < 0 ? -1 : follow(base, check, second, 0x80 | (unit & 0x3f));
}

function follow(base: Int32Array, check: Int32Array, state: number, byte: number): number {
  const next = (base[state] ?? 0) + byte;
  return check[next] === state ? next : -1;
}
