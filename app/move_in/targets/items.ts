import { read } from '#core/sql'
import { importBatch, type ImportContext } from '#app/catalog/import/import_batch'
import { DepartmentTree } from '#app/catalog/import/import_departments'
import { type ItemRow, readItemRow, type RowReading } from '#app/catalog/import/read_item_row'
import { taxCategoryNames } from '#app/catalog/import/tax_category_names'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { emptyOutcome, type Target } from '#app/move_in/engine/target'

interface ItemsContext {
  reading: RowReading
  batch: ImportContext
}

export const itemsTarget: Target<ItemRow, ItemsContext> = {
  kind: 'items',
  fields: [
    { key: 'sku' },
    { key: 'gtin', isRepeatable: true },
    { key: 'plu' },
    { key: 'alias', isRepeatable: true },
    { key: 'name' },
    { key: 'description' },
    { key: 'department' },
    { key: 'price', isAmount: true },
    { key: 'cost', isAmount: true },
    { key: 'unit' },
    { key: 'content' },
    { key: 'contentUnit' },
    { key: 'taxCategory' },
    { key: 'tags' },
    { key: 'minimumAge' },
    { key: 'custom', isRepeatable: true },
  ],
  checkColumns(columns) {
    const identity = ['name', 'sku', 'gtin', 'plu', 'alias']
    return columns.some(({ field }) => identity.includes(field)) ? null : 'move_in.errors.no_name'
  },
  async prepare(run) {
    const { options, storeId, operatorId } = run
    const scope = await loadPriceScope(storeId)
    const [store] = await read<{ country: string }>('select country from stores where id = ?', [
      storeId,
    ])
    const taxCategoryIds = await taxCategoryNames(store!.country)
    const standard = taxCategoryIds.get('standard') ?? [...taxCategoryIds.values()][0]
    return {
      reading: {
        decimalSeparator: options.decimalSeparator,
        currencyDigits: scope.currencyDigits,
        taxCategoryIds,
      },
      batch: {
        act: { storeId, operatorId },
        prices: { scope, storeId: options.priceScope === 'store' ? storeId : null },
        defaultTaxCategoryId: options.taxCategoryId ?? standard!,
        departments: await DepartmentTree.load(read),
        seen: run.seen,
      },
    }
  },
  read(record, { reading }) {
    const { row, problems } = readItemRow(record.row, record.fields, reading)
    return { value: problems.length > 0 ? null : row, problems, tallies: { items: 1 } }
  },
  skip(row, { seen }) {
    seen.claim(
      row.identifiers.map(({ key }) => key),
      row.number
    )
  },
  async writeBatch(sql, entries, { context, changes }) {
    context.batch.departments.drop()
    const outcome = await importBatch(
      (text, values) => sql.all(text, values),
      sql,
      entries.map(({ value }) => value),
      context.batch
    )
    for (const { row, itemId } of outcome.made)
      changes.add({ row, object: 'item', objectId: itemId, action: 'created' })
    return {
      ...emptyOutcome(),
      ...outcome,
      tallies: { items: outcome.created + outcome.updated + outcome.unchanged },
      notes: { departments: outcome.madeDepartments },
    }
  },
  settle({ batch }, isKept) {
    if (isKept) batch.departments.keep()
    else batch.departments.drop()
  },
  async undo() {
    return { kept: [] }
  },
}
