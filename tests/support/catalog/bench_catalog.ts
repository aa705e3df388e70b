import db from '@adonisjs/lucid/services/db'
import { newId } from '#core/ids'
import { read, transaction } from '#core/sql'
import { insertNewItems } from '#app/catalog/import/insert_new_items'
import { loadPriceScope, type PriceScope } from '#app/catalog/prices/price_scope'
import { addStore } from '#app/stores/add_store'

export interface BenchShop {
  scope: PriceScope
  taxCategoryId: string
}

const MAKERS = [
  'Solberg',
  'Nordli',
  'Østfold',
  'Fjellheim',
  'Brekke',
  'Ås',
  'Vestby',
  'Kråkerøy',
  'Lom',
  'Tine',
]
const GOODS = [
  'melk',
  'brød',
  'rødvin',
  'kniv',
  'ullgenser',
  'sjokolade',
  'kaffe',
  'skruer',
  'maling',
  'lys',
  'pensel',
  'te',
]
const KINDS = [
  'lett',
  'økologisk',
  'grov',
  'liten',
  'stor',
  'rød',
  'blå',
  'frossen',
  'fersk',
  'lang',
  'kort',
  'myk',
]

export async function givenBenchShop(): Promise<BenchShop> {
  const store = await db.transaction((trx) =>
    addStore({ code: 'bench', name: 'Bench', country: 'NO' }, trx)
  )
  const [category] = await read<{ id: string }>(
    "select id from tax_categories where code = 'standard'"
  )
  return { scope: await loadPriceScope(store.id), taxCategoryId: category!.id }
}

/** Fills the catalog up to a size; numbers run from 100,000. Returns the names there are. */
export async function addItems(shop: BenchShop, size: number): Promise<string[]> {
  const [known] = await read<{ count: number }>('select count(*) as count from items')
  const nameOf = (index: number) =>
    `${MAKERS[index % 10]} ${GOODS[Math.floor(index / 10) % 12]} ${KINDS[Math.floor(index / 120) % 12]} nr${index}`
  for (let from = Number(known!.count); from < size; from += 200) {
    const rows = Array.from({ length: Math.min(200, size - from) }, (_, offset) => {
      const value = String(100_000 + from + offset)
      return {
        id: newId(),
        departmentId: null,
        parentId: null,
        taxCategoryId: shop.taxCategoryId,
        row: {
          number: from + offset,
          record: from + offset,
          name: nameOf(from + offset),
          unitPriceMinorE4: 10_0000,
          identifiers: [{ kind: 'sku' as const, value, key: `c:${value}` }],
        },
      }
    })
    await transaction((sql) =>
      insertNewItems(
        sql,
        rows,
        { scope: shop.scope, storeId: null, inScope: (unitPriceMinorE4) => unitPriceMinorE4 },
        null
      )
    )
  }
  return Array.from({ length: size }, (_, index) => nameOf(index))
}
