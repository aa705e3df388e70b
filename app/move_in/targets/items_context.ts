import { read } from '#core/sql'
import type { ImportContext } from '#app/catalog/import/import_batch'
import { DepartmentTree } from '#app/catalog/import/import_departments'
import type { RowReading } from '#app/catalog/import/read_item_row'
import { taxCategoryNames } from '#app/catalog/import/tax_category_names'
import { foldTax } from '#app/catalog/import/read_item_row'
import { loadTaxChoices } from '#app/catalog/items/item_choices'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { inMode } from '#app/catalog/prices/read_price'
import { fieldHeaders } from '#app/custom_fields/field_cells'
import { knownFieldSets } from '#app/custom_fields/field_sets'
import type { TargetRun } from '#app/move_in/engine/target'

export interface ItemsContext {
  run: TargetRun
  reading: RowReading
  batch: ImportContext
}

/** What an import of items knows before its first row: taxes, departments, currency, stores. */
export async function loadItemsContext(run: TargetRun): Promise<ItemsContext> {
  const { options, storeId, operatorId } = run
  const fieldSets = await knownFieldSets()
  const headers = new Map(fieldHeaders(fieldSets, 'item').map((one) => [one.header, one]))
  const scope = await loadPriceScope(storeId)
  const [store] = await read<{ country: string }>('select country from stores where id = ?', [
    storeId,
  ])
  const taxCategoryIds = await taxCategoryNames(store!.country)
  const standard = taxCategoryIds.get('standard') ?? [...taxCategoryIds.values()][0]
  const defaultTaxCategoryId = options.taxCategoryId ?? standard
  if (!defaultTaxCategoryId) throw new Error('There is no tax category; set up the store first')
  for (const [name, id] of Object.entries(options.taxNames))
    if (id !== null) taxCategoryIds.set(foldTax(name), id)
  return {
    run,
    reading: {
      decimalSeparator: options.decimalSeparator,
      currencyDigits: scope.currencyDigits,
      taxCategoryIds,
      fieldOf: (header) => headers.get(header.trim()),
      storeIdOf: (name) => options.stores[name] ?? null,
    },
    batch: {
      act: { storeId, operatorId },
      prices: {
        scope,
        storeId: options.priceScope === 'store' ? storeId : null,
        inScope: await priceConverter(run, scope.includesTax),
      },
      defaultTaxCategoryId,
      departments: await DepartmentTree.load(read),
      seen: run.seen,
      fieldSets,
    },
  }
}

async function priceConverter({ options, storeId }: TargetRun, includesTax: boolean) {
  const from = options.pricesIncludeTax ?? includesTax
  const rates = new Map((await loadTaxChoices(storeId)).map(({ id, ratePpm }) => [id, ratePpm]))
  return (unitPriceMinorE4: number, taxCategoryId: string) =>
    inMode(unitPriceMinorE4, { from, to: includesTax, ratePpm: rates.get(taxCategoryId) ?? 0 })
}
