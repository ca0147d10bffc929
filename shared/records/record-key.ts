/** The value that tells one person from another: addresses do not differ by case. */
export function recordKey(type: string, value: string): string {
  return type === 'email' ? value.toLowerCase() : value;
}
