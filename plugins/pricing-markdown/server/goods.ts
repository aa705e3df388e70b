import type { DepartmentView, ItemPriceView, ItemView } from '@tillhouse/sdk'
import { PAGE, type Markdown } from './markdown.ts'

/** What a mark-down needs to know of an item. */
export interface Goods {
  item: ItemView
  price: ItemPriceView | null
  /** Its department and those above. */
  departmentIds: string[]
}

/** Items as the catalogue has them now, asked for in pages; what is not sold any more is left out. */
export async function goodsOf(
  { catalog }: Pick<Markdown, 'catalog'>,
  storeId: string,
  itemIds: readonly string[]
): Promise<Map<string, Goods>> {
  const found = new Map<string, Goods>()
  const departments = new Map((await catalog.departments()).map((one) => [one.id, one]))
  const ids = [...new Set(itemIds)]
  for (let at = 0; at < ids.length; at += PAGE) {
    const some = ids.slice(at, at + PAGE)
    const { rows } = await catalog.items({ ids: some, limit: PAGE })
    const prices = new Map((await catalog.prices(storeId, some)).map((one) => [one.itemId, one]))
    for (const item of rows)
      if (!item.isArchived)
        found.set(item.id, {
          item,
          price: prices.get(item.id) ?? null,
          departmentIds: pathOf(item.departmentId, departments),
        })
  }
  return found
}

function pathOf(id: string | null, departments: ReadonlyMap<string, DepartmentView>): string[] {
  const path: string[] = []
  for (let at = id; at !== null && !path.includes(at); at = departments.get(at)?.parentId ?? null)
    path.push(at)
  return path
}

/** The code that a label of the item's batch can carry, in fourteen figures; null where it has none. */
export function gtinOf({ codes }: Pick<ItemView, 'codes'>): string | null {
  const code = codes.find(({ value }) => /^(\d{8}|\d{12,14})$/.test(value) && hasCheckDigit(value))
  return code ? code.value.padStart(14, '0') : null
}

function hasCheckDigit(digits: string): boolean {
  const figures = [...digits].map(Number)
  const check = figures.pop()!
  const sum = figures
    .reverse()
    .reduce((all, figure, at) => all + figure * (at % 2 === 0 ? 3 : 1), 0)
  return (10 - (sum % 10)) % 10 === check
}
