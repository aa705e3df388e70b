import { setTimeout as wait } from 'node:timers/promises'

const ATTEMPTS = 30
const PAUSE_MS = 50

/**
 * Looks again for a while: a register asks for paper at the very moment at which it sends the
 * document, and the two may arrive in either order.
 */
export async function patiently<T>(find: () => Promise<T | null>): Promise<T | null> {
  for (let attempt = 1; ; attempt++) {
    const found = await find()
    if (found !== null || attempt === ATTEMPTS) return found
    await wait(PAUSE_MS)
  }
}
