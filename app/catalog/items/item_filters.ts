import { lookupKeys } from '#app/barcodes/identifier_key'
import { placeholders, type SqlValue } from '#core/sql'
import { afterPrefix, queryWords } from '#app/catalog/search/item_words'

export interface ItemFilters {
  q?: string
  /** With all departments below it. */
  departmentIds?: string[]
  tag?: string
  isArchived?: boolean
  isLow?: boolean
  hasNoPicture?: boolean
}

export interface SqlCondition {
  text: string
  values: SqlValue[]
}

/** The condition on `items i` that a list of items and its count share. Variants hide behind their parent. */
export function itemCondition(filters: ItemFilters, storeId: string): SqlCondition {
  const parts: SqlCondition[] = [
    { text: 'i.parent_id is null', values: [] },
    {
      text: filters.isArchived ? 'i.archived_at is not null' : 'i.archived_at is null',
      values: [],
    },
  ]
  if (filters.departmentIds) {
    parts.push({
      text: `i.department_id in ${placeholders(1, filters.departmentIds.length)}`,
      values: filters.departmentIds,
    })
  }
  if (filters.tag) {
    parts.push({
      text: 'i.id in (select item_id from item_tags where tag = ?)',
      values: [filters.tag],
    })
  }
  if (filters.hasNoPicture) {
    parts.push({
      text: 'not exists (select 1 from item_media m where m.item_id = i.id)',
      values: [],
    })
  }
  if (filters.isLow) parts.push(lowStock(storeId))
  if (filters.q) parts.push(found(filters.q))
  return {
    text: parts.map(({ text }) => text).join(' and '),
    values: parts.flatMap(({ values }) => values),
  }
}

/** Items, or items with a variant, of which the store has no more than the mark set for them. */
function lowStock(storeId: string): SqlCondition {
  return {
    text: `exists (select 1 from items v where (v.id = i.id or v.parent_id = i.id)
      and v.tracks_stock = 1 and v.low_stock_thousandths is not null
      and v.low_stock_thousandths >= coalesce((select sum(l.on_hand_thousandths) from stock_levels l
        join stock_locations s on s.id = l.location_id
       where l.item_id = v.id and s.store_id = ?), 0))`,
    values: [storeId],
  }
}

/** An identifier of the item or one of its variants, or all words of the search. */
function found(q: string): SqlCondition {
  const keys = lookupKeys(q)
  const words = queryWords(q)
  const choices: SqlCondition[] = []
  if (keys.length > 0) {
    choices.push({
      text: `select coalesce(v.parent_id, v.id) from item_identifiers d join items v on v.id = d.item_id
        where d.lookup_key in ${placeholders(1, keys.length)}`,
      values: keys,
    })
  }
  if (words.length > 0) {
    const [leading, ...others] = [...words].sort((a, b) => b.length - a.length)
    choices.push({
      text: `select coalesce(v.parent_id, v.id) from item_words w join items v on v.id = w.item_id
        where w.word >= ? and w.word < ?
        ${others.map(() => 'and exists (select 1 from item_words o where o.item_id = w.item_id and o.word >= ? and o.word < ?)').join(' ')}`,
      values: [leading!, ...others].flatMap((word) => [word, afterPrefix(word)]),
    })
  }
  if (choices.length === 0) return { text: '1 = 0', values: [] }
  return {
    text: `i.id in (${choices.map(({ text }) => text).join(' union ')})`,
    values: choices.flatMap(({ values }) => values),
  }
}
