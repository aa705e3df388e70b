import { Readable } from 'node:stream'
import { clock } from '#core/clock'
import { countRows } from '#core/count_rows'
import { readInWorker } from '#core/reader'
import { compress, type Encoding } from '#app/catalog/feed/compress'
import { readCatalog, readChanges } from '#app/catalog/feed/read_pieces'
import { SharedBytes } from '#app/catalog/feed/shared_bytes'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import type { CatalogPiece } from '#app/catalog/register_item'

export interface CatalogStream {
  version: number
  /** NDJSON in the encoding asked for. */
  body: Readable
}

/** The version of the last change that is in the catalog. */
export async function catalogVersion(): Promise<number> {
  const [row] = await readInWorker<{ value: number }>(
    "select value from counters where name = 'catalog'"
  )
  return Number(row?.value ?? 0)
}

interface KeptSnapshot {
  version: number
  madeAt: number
  bytes: SharedBytes
}

/** Stock moves without a new version of the catalog, so a snapshot is not kept for longer. */
const KEPT_MS = 5 * 60_000
const kept = new Map<string, KeptSnapshot>()

/**
 * Everything that a store's registers may sell, made once per version for all of them. The version
 * is read first: what changes while it is made is sent again by `changes?since=`.
 */
export async function streamSnapshot(storeId: string, encoding: Encoding): Promise<CatalogStream> {
  const scope = await loadPriceScope(storeId)
  const version = await catalogVersion()
  const key = `${storeId} ${encoding}`
  const known = kept.get(key)
  const now = clock.now().getTime()
  const isGood = known?.version === version && now - known.madeAt < KEPT_MS
  if (known && isGood && !known.bytes.hasFailed) return { version, body: known.bytes.open() }
  const bytes = new SharedBytes(compress(lines(readCatalog(scope)), encoding))
  kept.set(key, { version, madeAt: now, bytes })
  return { version, body: bytes.open() }
}

/** So many changes are sent without asking whether a snapshot would be smaller. */
const FEW_CHANGES = 1_000

/**
 * What changed after a version; null where a snapshot serves better: most of the catalog changed,
 * or the server was restored from a backup and knows less than the register.
 */
export async function streamChanges(
  storeId: string,
  since: number,
  encoding: Encoding
): Promise<CatalogStream | null> {
  const scope = await loadPriceScope(storeId)
  const version = await catalogVersion()
  if (since > version || (await hasMostlyChanged(since))) return null
  return { version, body: compress(lines(readChanges(scope, since)), encoding) }
}

async function hasMostlyChanged(since: number): Promise<boolean> {
  const changed = 'select 1 from items where changed_version > ?'
  const few = await countRows(readInWorker, changed, [since], FEW_CHANGES)
  if (!few.isCapped) return false
  const [counts] = await readInWorker<{ changed: number; total: number }>(
    `select (select count(*) from items where changed_version > ?) as changed,
            (select count(*) from items) as total`,
    [since]
  )
  return Number(counts?.changed) * 2 > Number(counts?.total)
}

function lines(pieces: AsyncGenerator<CatalogPiece>): Readable {
  async function* texts() {
    for await (const piece of pieces) yield `${JSON.stringify(piece)}\n`
  }
  return Readable.from(texts(), { objectMode: true })
}
