export type PasswordWeakness = 'too_few_characters' | 'too_uniform' | 'contains_name'

const MINIMUM_LENGTH = 12
const MINIMUM_DISTINCT = 6

/** What makes a password easy to guess, or null. Length counts most; no rule about symbols. */
export function passwordWeakness(
  password: string,
  person: { name: string; email: string | null }
): PasswordWeakness | null {
  if (password.length < MINIMUM_LENGTH) return 'too_few_characters'
  if (new Set(password.toLowerCase()).size < MINIMUM_DISTINCT) return 'too_uniform'
  const words = [...person.name.split(/\s+/), person.email?.split('@')[0] ?? '']
  const lower = password.toLowerCase()
  const isNamed = words.some((word) => word.length >= 4 && lower.includes(word.toLowerCase()))
  return isNamed && password.length < MINIMUM_LENGTH + 6 ? 'contains_name' : null
}

/** PINs that are tried first: one digit repeated, and digits that run up or down. */
export function isGuessablePin(pin: string): boolean {
  const digits = [...pin].map(Number)
  const steps = digits.slice(1).map((digit, index) => digit - digits[index]!)
  return [0, 1, -1].some((step) => steps.every((one) => one === step))
}
