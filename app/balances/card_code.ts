import { createHmac, randomInt } from 'node:crypto'
import { sealSecret } from '#core/settings'
import env from '#start/env'

/** Letters and digits that nobody takes for another one when reading them aloud. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const LENGTH = 16
export const SHORTEST_CODE = 4

export interface KeptCode {
  digest: string | null
  sealed: string | null
  lastFour: string
}

/** A code as it is compared: people write it in groups and in small letters, scanners do not. */
export function plainCode(code: string): string {
  return code.replaceAll(/[\s-]/g, '').toUpperCase()
}

/** A new card's code: 79 random bits, which nobody guesses. */
export function newCardCode(): string {
  return Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('')
}

/** What a code is found by. Keyed, so that a stolen database tells no code that somebody could try. */
export function codeDigest(code: string): string {
  const key = `gift card codes of ${env.get('APP_KEY').release()}`
  return createHmac('sha256', key).update(plainCode(code)).digest('hex')
}

/** The three forms in which a code is kept. */
export function keptCode(code: string): KeptCode {
  const plain = plainCode(code)
  return { digest: codeDigest(plain), sealed: sealSecret(plain), lastFour: plain.slice(-4) }
}

/** For a card of which the former system told the end only; it is found by scan once it was seen. */
export function codeByItsEnd(lastFour: string): KeptCode {
  return { digest: null, sealed: null, lastFour: plainCode(lastFour).slice(-4) }
}
