/**
 * The GS1 check digit of the digits before it: weights 3 and 1 from the right. Zeros in front
 * change nothing, which is why GTIN-8, 12, 13 and 14 share one key space.
 */
export function checkDigitOf(digitsBefore: string): number {
  let sum = 0
  for (let index = 0; index < digitsBefore.length; index++) {
    const weight = (digitsBefore.length - index) % 2 === 1 ? 3 : 1
    sum += weight * Number(digitsBefore[index])
  }
  return (10 - (sum % 10)) % 10
}

/** Whether the last digit is the check digit of the others. */
export function hasValidCheckDigit(digits: string): boolean {
  return digits.length > 1 && checkDigitOf(digits.slice(0, -1)) === Number(digits.at(-1))
}
