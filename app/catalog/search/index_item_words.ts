import { placeholders, type Sql } from '#core/sql'
import { itemWords } from '#app/catalog/search/item_words'

const ROWS_PER_INSERT = 256

/** What an item is found by besides its identifiers. */
export interface IndexedItem {
  id: string
  name: string
  variantValues: string[]
  tags: string[]
  identifiers: string[]
}

/** Builds the words of items anew from what the database says about them now. */
export async function reindexItems(sql: Sql, itemIds: string[]): Promise<void> {
  if (itemIds.length === 0) return
  const marks = placeholders(1, itemIds.length)
  const items = await sql.all<{ id: string; name: string; variant_values: string | null }>(
    `select id, name, variant_values from items where id in ${marks}`,
    itemIds
  )
  const tags = await sql.all<{ item_id: string; text: string }>(
    `select item_id, tag as text from item_tags where item_id in ${marks}`,
    itemIds
  )
  const identifiers = await sql.all<{ item_id: string; text: string }>(
    `select item_id, value as text from item_identifiers where item_id in ${marks}`,
    itemIds
  )
  const textsOf = (rows: { item_id: string; text: string }[], id: string) =>
    rows.filter((row) => row.item_id === id).map((row) => row.text)
  await sql.run(`delete from item_words where item_id in ${marks}`, itemIds)
  await insertItemWords(
    sql,
    items.map((item) => ({
      id: item.id,
      name: item.name,
      variantValues: item.variant_values ? (JSON.parse(item.variant_values) as string[]) : [],
      tags: textsOf(tags, item.id),
      identifiers: textsOf(identifiers, item.id),
    }))
  )
}

/** Writes the words of items that have none yet. */
export async function insertItemWords(sql: Sql, items: IndexedItem[]): Promise<void> {
  const rows = items.flatMap((item) =>
    itemWords([item.name, ...item.variantValues, ...item.identifiers, ...item.tags]).map((word) => [
      word,
      item.id,
    ])
  )
  for (const part of inPowersOfTwo(rows)) {
    await sql.run(
      `insert into item_words (word, item_id) values ${placeholders(part.length, 2)}`,
      part.flat()
    )
  }
}

/** Few lengths, so that an import does not prepare, and keep, a statement for every number of words. */
function* inPowersOfTwo<Row>(rows: Row[]): Generator<Row[]> {
  let size = ROWS_PER_INSERT
  for (let from = 0; from < rows.length; from += size) {
    while (size > rows.length - from) size /= 2
    yield rows.slice(from, from + size)
  }
}
