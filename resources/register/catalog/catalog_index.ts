import { lookupKeys } from '#app/barcodes/identifier_key'
import type { RegisterItem, RemovedRegisterItem } from '#app/catalog/register_item'
import { type KeyedItem, neighbourhoodOf } from '#resources/register/catalog/near_items'
import { lowerBound, plainText, wordsOf } from '#resources/register/catalog/catalog_words'

const MOST_NEIGHBOURS = 200

export type CatalogChange = RegisterItem | RemovedRegisterItem

/**
 * The items of a register, indexed once: a scan is one look-up in a map, a name search marks the
 * items of each typed word by prefix. Made for 100,000 items on a cheap tablet.
 */
export class CatalogIndex {
  #items: (RegisterItem | null)[] = []
  #plainNames: string[] = []
  #slotById = new Map<string, number>()
  #slotByKey = new Map<string, number>()
  #keysByNeighbourhood = new Map<string, string[]>()
  #slotsByWord = new Map<string, number[]>()
  #slotsByDepartment = new Map<string, Set<number>>()
  #sortedWords: string[] | null = null

  get size(): number {
    return this.#slotById.size
  }

  ids(): string[] {
    return [...this.#slotById.keys()]
  }

  apply(changes: Iterable<CatalogChange>): void {
    for (const change of changes) {
      const known = this.#slotById.get(change.id)
      if (known !== undefined) this.#forget(known)
      if (!('isRemoved' in change)) this.#learn(change, known ?? this.#items.length)
      else if (known !== undefined) this.#slotById.delete(change.id)
    }
  }

  /** The item that a scanned or keyed code names. */
  find(code: string): RegisterItem | null {
    for (const key of lookupKeys(code)) {
      const slot = this.#slotByKey.get(key)
      if (slot !== undefined) return this.#items[slot] ?? null
    }
    return null
  }

  /** The items whose codes begin alike; none where they are too many to hand over with each scan. */
  neighbours(neighbourhood: string): KeyedItem[] {
    const keys = this.#keysByNeighbourhood.get(neighbourhood) ?? []
    if (keys.length > MOST_NEIGHBOURS) return []
    return keys.flatMap((key): KeyedItem[] => {
      const item = this.#items[this.#slotByKey.get(key) ?? -1]
      return item ? [[key, item]] : []
    })
  }

  get(itemId: string): RegisterItem | null {
    const slot = this.#slotById.get(itemId)
    return slot === undefined ? null : (this.#items[slot] ?? null)
  }

  /** Items of the departments, by name. */
  inDepartments(departmentIds: string[], limit: number): RegisterItem[] {
    const slots = departmentIds.flatMap((id) => [...(this.#slotsByDepartment.get(id) ?? [])])
    slots.sort((one, other) => (this.#plainNames[one]! < this.#plainNames[other]! ? -1 : 1))
    return slots.slice(0, limit).flatMap((slot) => this.#items[slot] ?? [])
  }

  /** Items of a kind of which there are few, such as deposits, by name. */
  ofKind(kind: RegisterItem['kind']): RegisterItem[] {
    const items = this.#items.filter((item) => item?.kind === kind) as RegisterItem[]
    return items.sort((one, other) => (plainText(one.name) < plainText(other.name) ? -1 : 1))
  }

  search(text: string, limit: number): RegisterItem[] {
    const terms = wordsOf(text)
    if (terms.length === 0) return []
    const exact = this.find(text)
    const query = plainText(text.trim())
    const found = this.#withAllTerms(terms, (term) => this.#wordsStartingWith(term))
    const items = this.#best(found, query, terms[0]!, limit)
    if (items.length < limit) {
      // Nordic and Dutch words grow together: `ost` is also looked for in Brunost.
      const inside = this.#withAllTerms(terms, (term) => this.#wordsWith(term))
      const known = new Set(found)
      const others = inside.filter((slot) => !known.has(slot))
      items.push(...this.#best(others, query, terms[0]!, limit - items.length))
    }
    return exact ? [exact, ...items.filter((item) => item.id !== exact.id)].slice(0, limit) : items
  }

  /** Stock follows other registers without a new version of the item. */
  setStock(itemId: string, stockThousandths: number): void {
    const item = this.get(itemId)
    if (item) item.stockThousandths = stockThousandths
  }

  #learn(item: RegisterItem, slot: number): void {
    this.#items[slot] = item
    this.#plainNames[slot] = plainText(item.name)
    this.#slotById.set(item.id, slot)
    for (const key of item.lookupKeys) {
      this.#slotByKey.set(key, slot)
      const neighbourhood = neighbourhoodOf(key)
      if (neighbourhood === null) continue
      const keys = this.#keysByNeighbourhood.get(neighbourhood)
      if (keys) keys.push(key)
      else this.#keysByNeighbourhood.set(neighbourhood, [key])
    }
    for (const word of searchWords(item)) {
      const slots = this.#slotsByWord.get(word)
      if (slots) slots.push(slot)
      else {
        this.#slotsByWord.set(word, [slot])
        this.#sortedWords = null
      }
    }
    if (item.departmentId) {
      const department = this.#slotsByDepartment.get(item.departmentId) ?? new Set()
      this.#slotsByDepartment.set(item.departmentId, department.add(slot))
    }
  }

  #forget(slot: number): void {
    const item = this.#items[slot]
    if (!item) return
    this.#items[slot] = null
    for (const key of item.lookupKeys) {
      if (this.#slotByKey.get(key) === slot) this.#slotByKey.delete(key)
      const neighbourhood = neighbourhoodOf(key)
      const keys = neighbourhood && this.#keysByNeighbourhood.get(neighbourhood)
      if (keys) keys.splice(keys.indexOf(key), 1)
    }
    for (const word of searchWords(item)) {
      const slots = this.#slotsByWord.get(word)
      if (slots)
        this.#slotsByWord.set(
          word,
          slots.filter((other) => other !== slot)
        )
    }
    if (item.departmentId) this.#slotsByDepartment.get(item.departmentId)?.delete(slot)
  }

  /** Marks count up term by term, so that only items with every term reach the last mark. */
  #withAllTerms(terms: string[], wordsFor: (term: string) => string[]): number[] {
    const marks = new Uint8Array(this.#items.length)
    const limited = terms.slice(0, 200)
    let reached: number[] = []
    for (const [index, term] of limited.entries()) {
      reached = []
      for (const word of wordsFor(term)) {
        for (const slot of this.#slotsByWord.get(word)!) {
          if (marks[slot] !== index) continue
          marks[slot] = index + 1
          reached.push(slot)
        }
      }
    }
    return reached
  }

  #wordsStartingWith(term: string): string[] {
    const words = this.#words()
    const from = lowerBound(words, term)
    return words.slice(from, lowerBound(words, `${term}\uffff`))
  }

  #wordsWith(term: string): string[] {
    return term.length < 3 ? [] : this.#words().filter((word) => word.includes(term))
  }

  #words(): string[] {
    this.#sortedWords ??= [...this.#slotsByWord.keys()].sort()
    return this.#sortedWords
  }

  /** The query in front of the name, then its first word in front, then anywhere in it. */
  #best(slots: number[], query: string, firstTerm: string, limit: number): RegisterItem[] {
    const whole: number[] = []
    const inFront: number[] = []
    const anywhere: number[] = []
    for (const slot of slots) {
      const name = this.#plainNames[slot]!
      if (name.startsWith(query)) whole.push(slot)
      else if (name.startsWith(firstTerm)) inFront.push(slot)
      else anywhere.push(slot)
    }
    const best: number[] = []
    for (const bucket of [whole, inFront, anywhere]) {
      if (best.length >= limit) break
      best.push(...this.#firstByName(bucket, limit - best.length))
    }
    return best.flatMap((slot) => this.#items[slot] ?? [])
  }

  /** The first few by name, without sorting the many behind them. */
  #firstByName(slots: number[], limit: number): number[] {
    const names = this.#plainNames
    const first: number[] = []
    for (const slot of slots) {
      const name = names[slot]!
      if (first.length === limit && name >= names[first.at(-1)!]!) continue
      let position = first.length
      while (position > 0 && names[first[position - 1]!]! > name) position--
      first.splice(position, 0, slot)
      if (first.length > limit) first.pop()
    }
    return first
  }
}

function searchWords(item: RegisterItem): string[] {
  return wordsOf(`${item.name} ${item.sku ?? ''} ${item.variantLabel ?? ''} ${item.tags.join(' ')}`)
}
