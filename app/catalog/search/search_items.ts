import { afterPrefix, queryWords } from '#app/catalog/search/item_words'
import type { ReadRows } from '#app/catalog/read_rows'

/** A word that more items begin with than this is broad: a rarer word leads the search instead. */
const BROAD = 2_000

/** Most items that one broad word alone is read for. */
const MAX_CANDIDATES = 150

/**
 * Ids of sellable items all of whose asked words begin a word of theirs, shortest words first.
 * The rarest word leads, and reading stops at `MAX_CANDIDATES`, so that one letter typed at a
 * register costs as little as a whole name.
 */
export async function searchItemIds(
  rows: ReadRows,
  text: string,
  limit: number
): Promise<string[]> {
  const words = queryWords(text)
  if (words.length === 0) return []
  const [leading, ...others] = words.length === 1 ? words : await rarestFirst(rows, words)
  // The words come first and are bounded: joined at once, the database may begin with all items.
  const found = await rows<{ item_id: string }>(
    `select c.item_id from (
       select w.word, w.item_id from item_words w where w.word >= ? and w.word < ?
         ${others.map(() => HAS_WORD).join(' ')}
       order by w.word, w.item_id limit ${MAX_CANDIDATES}) as c
       join items i on i.id = c.item_id
      where i.archived_at is null and i.is_sellable = 1
      order by c.word, c.item_id`,
    [leading!, ...others].flatMap((word) => [word, afterPrefix(word)])
  )
  return [...new Set(found.map((row) => row.item_id))].slice(0, limit)
}

/** Condition that the item `w.item_id` has a word beginning like another one asked for. */
const HAS_WORD = `and exists (select 1 from item_words o
  where o.item_id = w.item_id and o.word >= ? and o.word < ?)`

async function rarestFirst(rows: ReadRows, words: string[]): Promise<string[]> {
  const counted: { word: string; count: number }[] = []
  for (const word of words) {
    const [row] = await rows<{ count: number }>(
      `select count(*) as count from (
         select 1 from item_words where word >= ? and word < ? limit ${BROAD}) as counted`,
      [word, afterPrefix(word)]
    )
    counted.push({ word, count: Number(row?.count) })
  }
  return counted.sort((a, b) => a.count - b.count).map(({ word }) => word)
}
