import { readInWorker } from '#core/reader'
import { placeholders } from '#core/sql'
import { loadRegisterItems } from '#app/catalog/feed/load_register_items'
import type { PriceScope } from '#app/catalog/prices/price_scope'
import { packPiece } from '#app/catalog/feed/pack_piece'
import type { CatalogPiece, RegisterItem } from '#app/catalog/register_item'

/** Items read and written as one piece: small enough that no sale waits for it. */
const ITEMS_PER_PIECE = 500

interface Met {
  id: string
  changed_version: number
  is_sold: number
}

const MET = `select i.id, i.changed_version,
    case when i.archived_at is null and i.is_sellable = 1 then 1 else 0 end as is_sold from items i`

/** Everything that a store's registers may sell, in the order of its ids, piece by piece. */
export async function* readCatalog(scope: PriceScope): AsyncGenerator<CatalogPiece> {
  for (let after = ''; ;) {
    const met = await readInWorker<Met>(
      `${MET} where i.id > ? order by i.id limit ${ITEMS_PER_PIECE}`,
      [after]
    )
    const last = met.at(-1)
    if (!last) return
    yield packPiece(await loadSold(scope, met))
    after = last.id
  }
}

/**
 * What changed after a version, in the order of versions; items that may no longer be sold come as
 * removed. An item that changes meanwhile is met again with its newest version.
 */
export async function* readChanges(scope: PriceScope, since: number): AsyncGenerator<CatalogPiece> {
  // Items of an import that was undone have no row any more.
  const undone = await readInWorker<{ id: string }>(
    'select item_id as id from removed_items where changed_version > ?',
    [since]
  )
  if (undone.length > 0)
    yield packPiece(
      [],
      undone.map(({ id }) => id)
    )
  for (let after = { version: since + 1, id: '' }; ;) {
    const met = await readInWorker<Met>(
      `${MET} where i.changed_version >= ? and (i.changed_version > ? or i.id > ?)
        order by i.changed_version, i.id limit ${ITEMS_PER_PIECE}`,
      [after.version, after.version, after.id]
    )
    const last = met.at(-1)
    if (!last) return
    const removedIds = met.filter(isGone).map(({ id }) => id)
    yield packPiece(await loadSold(scope, met), removedIds)
    after = { version: Number(last.changed_version), id: last.id }
  }
}

function isGone({ is_sold }: Met): boolean {
  return Number(is_sold) === 0
}

async function loadSold(scope: PriceScope, met: Met[]): Promise<RegisterItem[]> {
  const ids = met.filter((item) => !isGone(item)).map(({ id }) => id)
  if (ids.length === 0) return []
  return loadRegisterItems(readInWorker, scope, {
    where: `i.id in ${placeholders(1, ids.length)}`,
    values: ids,
  })
}
