import hash from '@adonisjs/core/services/hash'

/** Four to eight digits: long enough behind the attempt limit, short enough for a busy till. */
export const PIN_PATTERN = /^\d{4,8}$/

export function hashPin(pin: string): Promise<string> {
  return hash.use('pin').make(pin)
}

let decoy: Promise<string> | null = null

/**
 * Whether the PIN is the one behind the hash. A person without a PIN costs the same work as one
 * with a wrong PIN, so the time of the answer tells nothing.
 */
export async function verifyPin(storedHash: string | null, pin: string): Promise<boolean> {
  decoy ??= hashPin('decoy')
  const isRight = await hash.use('pin').verify(storedHash ?? (await decoy), pin)
  return isRight && storedHash !== null
}
