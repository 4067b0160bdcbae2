/** Shannon entropy in bits per UTF-16 unit. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const unit of text.split('')) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
