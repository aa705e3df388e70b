import type { StoreView } from '@tillhouse/sdk'
import type { Mark, Marks } from '../rules.ts'
import { marksOfAge, marksOfBatches, type NewMark } from './build_marks.ts'
import { dayIn } from './days.ts'
import { type Markdown, type MarkRow, PAGE } from './markdown.ts'

/** What registers carry with them is at most 1 MB; the rest of it is for the names of the rules. */
const MAX_BYTES = 900_000

export interface Refreshed {
  /** Marks that count today. */
  marked: number
  changed: number
  gone: number
}

/** All stores, one after another; twice is the same as once. */
export async function refreshAll(markdown: Markdown, signal?: AbortSignal): Promise<void> {
  for (const store of await markdown.stores.list()) {
    if (signal?.aborted) return
    await refreshRows(markdown, store)
  }
  await publish(markdown)
}

export async function refreshStore(markdown: Markdown, storeId: string): Promise<Refreshed> {
  const store = await markdown.stores.get(storeId)
  if (!store) return { marked: 0, changed: 0, gone: 0 }
  const refreshed = await refreshRows(markdown, store)
  await publish(markdown)
  return refreshed
}

/** Works out what is marked down in a store today and writes the rows that are different. */
async function refreshRows(markdown: Markdown, store: StoreView): Promise<Refreshed> {
  const place = {
    store,
    settings: await markdown.settings(store.id),
    words: markdown.words(store.locale),
    today: dayIn(store.timeZone, markdown.now()),
  }
  const marks = [...(await marksOfBatches(markdown, place)), ...(await marksOfAge(markdown, place))]
  const before = new Map((await rowsOf(markdown, store.id)).map((row) => [row.id, row]))
  let changed = 0
  for (const mark of marks) if (await keep(markdown, mark, before.get(mark.id))) changed += 1
  const now = new Set(marks.map(({ id }) => id))
  const gone = [...before.keys()].filter((id) => !now.has(id))
  for (let at = 0; at < gone.length; at += PAGE)
    await markdown.db
      .table<MarkRow>('marks')
      .where('id', 'in', gone.slice(at, at + PAGE))
      .delete()
  return { marked: marks.filter(({ rate_ppm }) => rate_ppm > 0).length, changed, gone: gone.length }
}

async function rowsOf({ db }: Markdown, storeId: string): Promise<MarkRow[]> {
  const rows: MarkRow[] = []
  for (let after = ''; ;) {
    const some = await db
      .table<MarkRow>('marks')
      .where({ store_id: storeId })
      .where('id', '>', after)
      .orderBy('id')
      .limit(1_000)
      .select()
    rows.push(...some)
    if (some.length < 1_000) return rows
    after = some.at(-1)!.id
  }
}

async function keep(
  { db, now }: Markdown,
  mark: NewMark,
  before: MarkRow | undefined
): Promise<boolean> {
  if (before && isSame(before, mark)) return false
  const { id, ...rest } = mark
  if (before)
    await db
      .table<MarkRow>('marks')
      .where({ id })
      .update({ ...rest, changed_at: now() })
  else await db.table<MarkRow>('marks').insert({ ...mark, labelled_ppm: 0, changed_at: now() })
  return true
}

function isSame(before: MarkRow, mark: NewMark): boolean {
  return Object.entries(mark).every(
    ([column, value]) =>
      JSON.stringify(inOneOrder(before[column as keyof MarkRow])) ===
      JSON.stringify(inOneOrder(value))
  )
}

/** A database may hand back the fields of JSON in an order of its own. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneOrder)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(fields.map(([key, field]) => [key, inOneOrder(field)]))
}

/**
 * Hands the marks of all stores to the rule. What would be too much for a register is left out, what
 * has longest to go first, and told.
 */
async function publish(markdown: Markdown): Promise<void> {
  const rows: MarkRow[] = []
  for (const { id } of await markdown.stores.list()) rows.push(...(await rowsOf(markdown, id)))
  const urgent = rows.sort((one, other) =>
    one.mark.steps[0]!.from < other.mark.steps[0]!.from ? -1 : 1
  )
  const marks: Marks = {}
  let bytes = 0
  let left = 0
  for (const row of urgent) {
    bytes += JSON.stringify(row.mark).length + row.item_id.length + 8
    if (bytes > MAX_BYTES) left += 1
    else ((marks[row.store_id] ??= {})[row.item_id] ??= []).push(plain(row.mark))
  }
  if (left > 0) markdown.warn(`${left} mark-downs are too many for the registers and do not count.`)
  await markdown.rules.setDataset('marks', inOneOrder(marks))
}

function plain({ batch, expiresOn, leftThousandths, floorMinorE4, steps, until }: Mark): Mark {
  return { batch, expiresOn, leftThousandths, floorMinorE4, steps, until }
}
