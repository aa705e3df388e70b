/** Too short, weak, fair, good, strong: a hint while keying; the server decides what it takes. */
export type Strength = 0 | 1 | 2 | 3 | 4

const MINIMUM_LENGTH = 12
const MINIMUM_DISTINCT = 6

export function passwordStrength(password: string, about: string[]): Strength {
  if (password.length < MINIMUM_LENGTH) return 0
  const lower = password.toLowerCase()
  const words = about.flatMap((text) => text.toLowerCase().split(/[\s@.]+/))
  const own = words
    .filter((word) => word.length >= 4)
    .reduce((rest, word) => rest.replaceAll(word, ''), lower)
  const distinct = new Set(own).size
  if (distinct < MINIMUM_DISTINCT || own.length < MINIMUM_LENGTH / 2) return 1
  // Every character adds; repeated ones add little.
  const weight = Math.min(own.length, distinct * 2)
  if (weight < 14) return 2
  return weight < 18 ? 3 : 4
}
