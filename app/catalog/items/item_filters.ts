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

/**
 * The items that fit, written in two ways with one meaning. Databases cannot know which one is
 * quick for the words at hand; `find_item_ids` can, because it counts first.
 */
export interface ItemQuery {
  /** Whether the matches are all that an index holds, so that counting them exactly is cheap. */
  isPlain: boolean
  /** `select … as id` that starts at the matches: quick when they are few. */
  few: SqlCondition
  /** A condition on `items i`, asked of item after item in some order: quick when they are many. */
  many: SqlCondition
}

/** What a list of items asks for. Variants hide behind their parent. */
export function itemQuery(filters: ItemFilters, storeId: string): ItemQuery {
  const own = ownConditions(filters, storeId)
  const search = filters.q ? searchOf(filters.q) : null
  const tagged = filters.tag ? [isTagged(filters.tag)] : []
  const from = startOf(search, filters)
  const few = and([...own, ...(search ? tagged : [])])
  const many = and([...own, ...tagged, ...(search ? [foundIn(search)] : [])])
  return {
    isPlain: !filters.q && !filters.tag && !filters.isLow && !filters.hasNoPicture,
    few: {
      text: `select ${search ? 'distinct ' : ''}i.id ${from.text} where ${few.text}`,
      values: [...from.values, ...few.values],
    },
    many,
  }
}

function and(parts: SqlCondition[], word = 'and'): SqlCondition {
  return {
    text: parts.map(({ text }) => text).join(` ${word} `),
    values: parts.flatMap(({ values }) => values),
  }
}

function isTagged(tag: string): SqlCondition {
  return {
    text: 'exists (select 1 from item_tags t where t.item_id = i.id and t.tag = ?)',
    values: [tag],
  }
}

/** Where reading begins: at the words and codes, at the tag, or at the items themselves. */
function startOf(search: Search | null, { tag }: ItemFilters): SqlCondition {
  if (search) return foundFrom(search)
  if (!tag) return { text: 'from items i', values: [] }
  return {
    text: `from (select item_id from item_tags where tag = ?) as t join items i on i.id = t.item_id`,
    values: [tag],
  }
}

/** What an item's own row, its stock and its pictures answer. */
function ownConditions(filters: ItemFilters, storeId: string): SqlCondition[] {
  const parts: SqlCondition[] = [
    {
      text: `i.parent_id is null and i.archived_at is ${filters.isArchived ? 'not ' : ''}null`,
      values: [],
    },
  ]
  if (filters.departmentIds) {
    parts.push({
      text: `i.department_id in ${placeholders(1, filters.departmentIds.length)}`,
      values: filters.departmentIds,
    })
  }
  if (filters.hasNoPicture) {
    parts.push({
      text: 'not exists (select 1 from item_media m where m.item_id = i.id)',
      values: [],
    })
  }
  if (filters.isLow) parts.push(lowStock(storeId))
  return parts
}

/**
 * Items, or items with a variant, of which the store has no more than the mark set for them. For an
 * `exists` MariaDB would gather the low variants of the whole catalog first.
 */
function lowStock(storeId: string): SqlCondition {
  return {
    text: `(${isLow('i')} or (select 1 from items v where v.parent_id = i.id and ${isLow('v')} limit 1) = 1)`,
    values: [storeId, storeId],
  }
}

const isLow = (item: string) =>
  `(${item}.tracks_stock = 1 and ${item}.low_stock_thousandths >= coalesce((select sum(l.on_hand_thousandths)
      from stock_locations s join stock_levels l on l.location_id = s.id
     where s.store_id = ? and l.item_id = ${item}.id), 0))`

interface Search {
  keys: string[]
  words: string[]
}

/** A code, or the beginnings of words, the longest first because few items have it. */
function searchOf(q: string): Search {
  return { keys: lookupKeys(q), words: queryWords(q).sort((a, b) => b.length - a.length) }
}

const WORD_OF = (alias: string, item: string) =>
  `exists (select 1 from item_words ${alias} where ${alias}.item_id = ${item} and ${alias}.word >= ? and ${alias}.word < ?)`

const rangesOf = (words: string[]) => words.flatMap((word) => [word, afterPrefix(word)])

/** Starts at the words or the code, and goes on to the item that is listed. */
function foundFrom({ keys, words }: Search): SqlCondition {
  const [leading, ...others] = words
  const parts: SqlCondition[] = []
  if (leading !== undefined) {
    parts.push({
      text: `select w.item_id from item_words w where w.word >= ? and w.word < ?
        ${others.map(() => `and ${WORD_OF('o', 'w.item_id')}`).join(' ')}`,
      values: rangesOf([leading, ...others]),
    })
  }
  if (keys.length > 0) {
    parts.push({
      text: `select d.item_id from item_identifiers d where d.lookup_key in ${placeholders(1, keys.length)}`,
      values: keys,
    })
  }
  const found = and(parts, 'union all')
  return {
    text: `from (${found.text || 'select id as item_id from items where 1 = 0'}) as c
      join items v on v.id = c.item_id join items i on i.id = coalesce(v.parent_id, v.id)`,
    values: found.values,
  }
}

/** The same, asked of one listed item: it or one of its variants has the words, or the code. */
function foundIn({ keys, words }: Search): SqlCondition {
  const choices: SqlCondition[] = []
  if (words.length > 0) {
    const values = rangesOf(words)
    choices.push(
      { text: `(${words.map(() => WORD_OF('w', 'i.id')).join(' and ')})`, values },
      {
        text: `exists (select 1 from items v where v.parent_id = i.id
          and ${words.map(() => WORD_OF('x', 'v.id')).join(' and ')})`,
        values,
      }
    )
  }
  if (keys.length > 0) {
    choices.push({
      text: `i.id in (select coalesce(v.parent_id, v.id) from item_identifiers d
        join items v on v.id = d.item_id where d.lookup_key in ${placeholders(1, keys.length)})`,
      values: keys,
    })
  }
  if (choices.length === 0) return { text: '1 = 0', values: [] }
  const any = and(choices, 'or')
  return { text: `(${any.text})`, values: any.values }
}
