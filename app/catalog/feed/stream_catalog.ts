import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { readInWorker } from '#core/reader'
import { loadRegisterItems } from '#app/catalog/feed/load_register_items'
import { loadPriceScope, type PriceScope } from '#app/catalog/prices/price_scope'
import type { RegisterItem, RemovedRegisterItem } from '#app/catalog/register_item'

/** Items read and written as one piece: small enough that no sale waits for it. */
const ITEMS_PER_PIECE = 400

export interface CatalogStream {
  version: number
  /** Gzipped NDJSON. */
  body: Readable
}

/** The version of the last change that is in the catalog. */
export async function catalogVersion(): Promise<number> {
  const [row] = await readInWorker<{ value: number }>(
    "select value from counters where name = 'catalog'"
  )
  return Number(row?.value ?? 0)
}

/**
 * Everything that a store's registers may sell. The version is read first: what changes while the
 * stream runs is sent again by `changes?since=`.
 */
export async function streamSnapshot(storeId: string): Promise<CatalogStream> {
  const scope = await loadPriceScope(storeId)
  const version = await catalogVersion()
  return { version, body: gzip(pieces(scope, 'i.archived_at is null and i.is_sellable = 1', [])) }
}

/** What changed after a version; items that may no longer be sold come as removed. */
export async function streamChanges(storeId: string, since: number): Promise<CatalogStream> {
  const scope = await loadPriceScope(storeId)
  const version = await catalogVersion()
  async function* lines() {
    yield* pieces(scope, 'i.changed_version > ? and i.archived_at is null and i.is_sellable = 1', [
      since,
    ])
    yield* removed(since)
  }
  return { version, body: gzip(lines()) }
}

async function* pieces(scope: PriceScope, condition: string, values: number[]) {
  for (let after = ''; ;) {
    const ids = await readInWorker<{ id: string }>(
      `select i.id from items i where ${condition} and i.id > ? order by i.id limit ${ITEMS_PER_PIECE}`,
      [...values, after]
    )
    const last = ids.at(-1)
    if (!last) return
    const items = await loadRegisterItems(readInWorker, scope, {
      where: `${condition} and i.id > ? and i.id <= ?`,
      values: [...values, after, last.id],
    })
    yield toLines(items)
    after = last.id
  }
}

async function* removed(since: number) {
  const rows = await readInWorker<{ id: string }>(
    `select i.id from items i
      where i.changed_version > ? and (i.archived_at is not null or i.is_sellable = 0)
      union all select item_id as id from removed_items where changed_version > ?`,
    [since, since]
  )
  if (rows.length > 0) yield toLines(rows.map(({ id }) => ({ id, isRemoved: true })))
}

function toLines(items: (RegisterItem | RemovedRegisterItem)[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join('')
}

function gzip(lines: AsyncIterable<string>): Readable {
  const source = Readable.from(lines, { objectMode: true })
  const zipped = createGzip({ level: 4 })
  source.on('error', (error) => zipped.destroy(error))
  return source.pipe(zipped)
}
