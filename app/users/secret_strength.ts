export type PasswordWeakness = 'too_few_characters' | 'too_uniform' | 'too_common' | 'contains_name'

const MINIMUM_LENGTH = 12
const MINIMUM_DISTINCT = 6

/** What must be left of a password when the words that everybody uses are taken out. */
const MINIMUM_OWN = 4

/**
 * What the lists of leaked passwords of twelve characters and more are made of. The lists hold
 * millions of combinations; nearly all of them are one or two of these with digits around them.
 */
const COMMON_PARTS = `
  password passwort passord wachtwoord salasana kodeord losenord passw0rd p4ssword secret geheim
  qwertyuiop asdfghjkl zxcvbnm qwerty qwertz azerty asdfgh zxcvbn 1q2w3e4r5t6y 1q2w3e4r 1qaz2wsx
  qazwsxedc zaq12wsx letmein welcome velkommen welkom tervetuloa iloveyou jegelskerdeg ikhouvanjou
  administrator admin master superman batman pokemon starwars football baseball basketball
  princess sunshine monkey dragon shadow michael jordan liverpool chelsea arsenal ferrari mustang
  computer internet google facebook samsung microsoft windows changeme default temporary
  trustno1 whatever abcdefghijkl abcdef abc123 tillhouse cashier register butikk winkel kauppa
`
  .split(/\s+/)
  .filter(Boolean)
  .toSorted((one, other) => other.length - one.length)

/** What makes a password easy to guess, or null. Length counts most; no rule about symbols. */
export function passwordWeakness(
  password: string,
  person: { name: string; email: string | null }
): PasswordWeakness | null {
  if (password.length < MINIMUM_LENGTH) return 'too_few_characters'
  if (new Set(password.toLowerCase()).size < MINIMUM_DISTINCT) return 'too_uniform'
  const words = [...person.name.split(/\s+/), person.email?.split('@')[0] ?? '']
  const lower = password.toLowerCase()
  if (ownPart(lower).length < MINIMUM_OWN) return 'too_common'
  const isNamed = words.some((word) => word.length >= 4 && lower.includes(word.toLowerCase()))
  return isNamed && password.length < MINIMUM_LENGTH + 6 ? 'contains_name' : null
}

/** What is a person's own of a password: without common words and the digits and signs around them. */
function ownPart(lower: string): string {
  const rest = COMMON_PARTS.reduce((left, part) => left.replaceAll(part, ''), lower)
  const isMixed = rest === lower && /\D/.test(lower)
  return isMixed ? rest : rest.replaceAll(/[\d\s!-/:-@[-`{-~]/g, '')
}

/** PINs that are tried first: one digit repeated, and digits that run up or down. */
export function isGuessablePin(pin: string): boolean {
  const digits = [...pin].map(Number)
  const steps = digits.slice(1).map((digit, index) => digit - digits[index]!)
  return [0, 1, -1].some((step) => steps.every((one) => one === step))
}
