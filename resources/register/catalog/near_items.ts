import { lookupKeys } from '#app/barcodes/identifier_key'
import type { RegisterItem } from '#app/catalog/register_item'

/** A key of `lookupKeys` with the item that it leads to. */
export type KeyedItem = [key: string, item: RegisterItem]

/** GTINs that share their first eleven of fourteen digits: at most a hundred with right check digits. */
const SHARED_DIGITS = 11
const GTIN_KEY = /^g:\d{14}$/

/** The neighbourhood of a key, or null for a code that is no GTIN. */
export function neighbourhoodOf(key: string): string | null {
  return GTIN_KEY.test(key) ? key.slice(2, 2 + SHARED_DIGITS) : null
}

/**
 * The neighbourhood that a scan is about to name, told three digits before its end: after nine
 * digits of twelve, ten of thirteen, eleven of fourteen. Null at any other length.
 */
function neighbourhoodAhead(begun: string): string | null {
  const isAhead = /^\d{9,11}$/.test(begun)
  return isAhead ? begun.padStart(SHARED_DIGITS, '0') : null
}

const SHORTEST_BEGUN = 9

/**
 * Items that a scan under way may come to. Browsers put a worker's answer off until the frame after
 * a key has been drawn, so what is asked at the Enter comes a frame late; these are asked before.
 */
export class NearItems {
  readonly #items = new Map<string, RegisterItem>()

  /** Told the keys of a run so far, after each of them. */
  async anticipate(
    begun: string,
    ask: (neighbourhood: string) => Promise<readonly KeyedItem[]>
  ): Promise<void> {
    const neighbourhood = neighbourhoodAhead(begun)
    if (neighbourhood === null) return
    if (begun.length === SHORTEST_BEGUN) this.forget()
    for (const [key, item] of await ask(neighbourhood)) this.#items.set(key, item)
  }

  forget(): void {
    this.#items.clear()
  }

  /** Only by the first key of a code: a later one yields to those before it, which may lie elsewhere. */
  find(code: string): RegisterItem | null {
    const [first] = lookupKeys(code)
    return first === undefined ? null : (this.#items.get(first) ?? null)
  }
}
