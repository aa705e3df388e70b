import type { DraftLine } from '#pricing/draft_sale'
import type { ItemScope } from '#pricing/promotions/promotion'

/** The lines that each scope means, in the order of the sale. */
export type MeantGoods = ReadonlyMap<ItemScope, ReadonlySet<DraftLine>>

/**
 * Many scopes turned round: which of them name an item, a department or a tag. Made once for the
 * promotions of a pipeline, so that no promotion has to ask each line of a sale whether it is meant.
 */
export class ScopeIndex {
  #everything = new Set<ItemScope>()
  #byItem = new Map<string, ItemScope[]>()
  #byDepartment = new Map<string, ItemScope[]>()
  #byTag = new Map<string, ItemScope[]>()

  add(scope: ItemScope): void {
    if (scope.isAll) {
      this.#everything.add(scope)
      return
    }
    enter(this.#byItem, scope.itemIds, scope)
    enter(this.#byDepartment, scope.departmentIds, scope)
    enter(this.#byTag, scope.tags, scope)
  }

  find(lines: readonly DraftLine[]): MeantGoods {
    const goods = new Map<ItemScope, Set<DraftLine>>()
    for (const current of lines) {
      for (const scope of this.#scopesOf(current)) {
        const meant = goods.get(scope)
        if (meant) meant.add(current)
        else goods.set(scope, new Set([current]))
      }
    }
    return goods
  }

  *#scopesOf({ line: { itemId, traits } }: DraftLine): Generator<ItemScope> {
    yield* this.#everything
    if (itemId !== null) yield* this.#byItem.get(itemId) ?? []
    for (const id of traits?.departmentIds ?? []) yield* this.#byDepartment.get(id) ?? []
    for (const tag of traits?.tags ?? []) yield* this.#byTag.get(tag) ?? []
  }
}

function enter(index: Map<string, ItemScope[]>, keys: readonly string[], scope: ItemScope): void {
  for (const key of keys) {
    const known = index.get(key)
    if (known) known.push(scope)
    else index.set(key, [scope])
  }
}
