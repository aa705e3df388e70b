import { ref, shallowRef, watch, type ShallowRef } from 'vue'
import type { RegisterItem } from '#app/catalog/register_item'
import { parseQuantityThousandths } from '#pricing/index'
import type { RingUp } from '#resources/register/sale/ring_up'

const SHOWN = 40
/** A scanner writes its code faster than this; its keys are not worth a search each. */
const PAUSE_MS = 25

/** `3*` before a code or a name is a quantity of three. */
const QUANTITY_FIRST = /^\s*([\d.,]+)\s*[*×]\s*(.*)$/

export interface SearchDependencies {
  catalog: {
    find(code: string): Promise<RegisterItem | null>
    search(text: string, limit: number): Promise<RegisterItem[]>
  }
  /** Counts up when the items on the device changed. */
  round: ShallowRef<number>
  ringUp: Pick<RingUp, 'code' | 'addItem'>
}

export type ItemSearch = ReturnType<typeof createItemSearch>

/** The search field and the list it makes. */
export function createItemSearch({ catalog, round, ringUp }: SearchDependencies) {
  const query = ref('')
  /** Null until a search has answered, so that a scanner's keys do not clear the goods away. */
  const results = shallowRef<RegisterItem[] | null>(null)
  const chosen = ref(0)

  watch([query, round], async ([text]) => {
    const { name } = splitQuantity(text)
    if (name !== '') await new Promise((resume) => setTimeout(resume, PAUSE_MS))
    if (query.value !== text) return
    const found = name === '' ? null : await catalog.search(name, SHOWN)
    // A slow answer must not replace the list of a later word.
    if (query.value !== text) return
    results.value = found
    chosen.value = 0
  })

  function clear(): void {
    query.value = ''
    results.value = null
  }

  /** Enter: a code goes straight into the sale, a name takes the marked result. */
  async function enter(): Promise<void> {
    const { quantityThousandths, name } = splitQuantity(query.value)
    if (name === '') return
    const isCode = (await catalog.find(name)) !== null
    const item = isCode ? null : (results.value?.[chosen.value] ?? null)
    const isAdded = item
      ? await ringUp.addItem(item, { quantityThousandths })
      : await ringUp.code(name, quantityThousandths)
    if (isAdded) clear()
  }

  async function take(item: RegisterItem): Promise<void> {
    const { quantityThousandths } = splitQuantity(query.value)
    if (await ringUp.addItem(item, { quantityThousandths })) clear()
  }

  function move(steps: 1 | -1): void {
    const last = Math.max((results.value?.length ?? 0) - 1, 0)
    chosen.value = Math.min(Math.max(chosen.value + steps, 0), last)
  }

  return { query, results, chosen, clear, enter, take, move }
}

/** `3*milk` is three and `milk`. */
export function splitQuantity(text: string): { quantityThousandths: number | null; name: string } {
  const match = QUANTITY_FIRST.exec(text)
  if (!match) return { quantityThousandths: null, name: text.trim() }
  const parsed = parseQuantityThousandths(match[1]!)
  const quantityThousandths = parsed.ok && parsed.value > 0 ? parsed.value : null
  return { quantityThousandths, name: match[2]!.trim() }
}
