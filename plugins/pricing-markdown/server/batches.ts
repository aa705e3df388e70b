import { dayIn, isDay } from './days.ts'
import { goodsOf, gtinOf } from './goods.ts'
import { type Batch, type Markdown, PAGE, type ThrownRow } from './markdown.ts'
import { readCode } from './read_code.ts'
import { refreshStore } from './refresh_marks.ts'

export interface NewBatch {
  itemId: string
  batch: string
  expiresOn: string
  quantityThousandths: number
}

type Added = { ok: true; id: string } | { ok: false; problem: 'no_item' | 'no_day' | 'past' }

/** Writes a batch down and marks it down at once where its day is near. */
export async function addBatch(
  markdown: Markdown,
  storeId: string,
  { itemId, batch, expiresOn, quantityThousandths }: NewBatch,
  personId: string | null
): Promise<Added> {
  const own = (await goodsOf(markdown, storeId, [itemId])).get(itemId)
  if (!own) return { ok: false, problem: 'no_item' }
  if (!isDay(expiresOn)) return { ok: false, problem: 'no_day' }
  const { timeZone } = (await markdown.stores.get(storeId))!
  if (expiresOn < dayIn(timeZone, markdown.now())) return { ok: false, problem: 'past' }
  const id = crypto.randomUUID()
  await markdown.db.table<Batch>('batches').insert({
    id,
    store_id: storeId,
    item_id: itemId,
    item_name: own.item.name,
    gtin: gtinOf(own.item),
    batch: batch === '' ? null : batch,
    expires_on: expiresOn,
    quantity_thousandths: quantityThousandths,
    thrown_thousandths: 0,
    is_open: true,
    added_at: markdown.now(),
    added_by: personId,
    closed_at: null,
  })
  await refreshStore(markdown, storeId)
  return { ok: true, id }
}

export interface FoundItem {
  id: string
  name: string
  hasGtin: boolean
}

/** By what was scanned or typed: a code of the item or of goods, else words of its name. */
export async function findItems({ catalog }: Markdown, text: string) {
  const read = readCode(text)
  const shorter = read.code.replace(/^0+/, '')
  const byCode =
    (await catalog.itemByCode(read.code)) ??
    (shorter === read.code || shorter === '' ? null : await catalog.itemByCode(shorter))
  const rows = byCode ? [byCode] : (await catalog.items({ text, limit: 10 })).rows
  const items: FoundItem[] = rows
    .filter(({ isArchived, tracksStock, isSellable }) => !isArchived && (tracksStock || isSellable))
    .slice(0, 10)
    .map((item) => ({ id: item.id, name: item.name, hasGtin: gtinOf(item) !== null }))
  return { items, batch: read.batch, expiresOn: read.expiresOn }
}

export function openBatches({ db }: Markdown, storeId: string, page: number): Promise<Batch[]> {
  return db
    .table<Batch>('batches')
    .where({ store_id: storeId, is_open: true })
    .orderBy('expires_on')
    .orderBy('id')
    .limit(PAGE, (page - 1) * PAGE)
    .select()
}

/** What of a batch went into the bin, worth its list price. False where less is left than that. */
export async function throwAway(
  markdown: Markdown,
  storeId: string,
  { id, quantityThousandths }: { id: string; quantityThousandths: number }
): Promise<boolean> {
  const { db } = markdown
  const batch = await db
    .table<Batch>('batches')
    .where({ id, store_id: storeId, is_open: true })
    .first()
  const most = batch ? batch.quantity_thousandths - batch.thrown_thousandths : 0
  if (!batch || quantityThousandths > most) return false
  const [price] = await markdown.catalog.prices(storeId, [batch.item_id])
  const { timeZone } = (await markdown.stores.get(storeId))!
  const worth = (BigInt(price?.unitPriceMinorE4 ?? 0) * BigInt(quantityThousandths)) / 10_000_000n
  const outcome = await db.transaction((steps) => {
    steps
      .table<Batch>('batches')
      .where({ id, is_open: true })
      .where('thrown_thousandths', '<=', batch.thrown_thousandths)
      .exactly(1)
      .increment({ thrown_thousandths: quantityThousandths })
    steps.table<ThrownRow>('thrown').insert({
      id: crypto.randomUUID(),
      store_id: storeId,
      batch_id: id,
      item_name: batch.item_name,
      thrown_on: dayIn(timeZone, markdown.now()),
      quantity_thousandths: quantityThousandths,
      worth_minor: Number(worth),
    })
  })
  if (!outcome.done) return false
  if (quantityThousandths === most) await closeBatch(markdown, storeId, id)
  else await refreshStore(markdown, storeId)
  return true
}

/** The batch is gone, sold or not; its figures stay. */
export async function closeBatch(markdown: Markdown, storeId: string, id: string): Promise<void> {
  await markdown.db
    .table<Batch>('batches')
    .where({ id, store_id: storeId })
    .update({ is_open: false, closed_at: markdown.now() })
  await refreshStore(markdown, storeId)
}
