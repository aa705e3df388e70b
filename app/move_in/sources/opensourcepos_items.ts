import type { FieldCell, SourceRecord } from '#app/move_in/engine/record'
import type { SourceFormat } from '#app/move_in/engine/source'
import { knownColumns, scoreHeaders } from '#app/move_in/sources/known_columns'

const FIELDS: Record<string, string> = {
  'barcode': 'barcode',
  'item name': 'name',
  'category': 'department',
  'cost price': 'cost',
  'unit price': 'price',
  'tax 1 percent': 'taxCategory',
  'reorder level': 'lowStock',
  'description': 'description',
}

/** Items of Open Source Point of Sale, in its import template. */
export const opensourceposItems: SourceFormat = {
  source: 'opensourcepos',
  kind: 'items',
  pricesIncludeTax: null,
  needs: ['barcode', 'item name', 'unit price'],
  score: (headers) =>
    scoreHeaders(headers, ['barcode', 'item name', 'cost price', 'unit price', 'reorder level']),
  columns: (headers) =>
    knownColumns(headers, {
      fields: FIELDS,
      stores: [{ pattern: /^location_(.+)$/i, field: 'stock' }],
    }),
  async *assemble(openRows) {
    for await (const row of openRows()) {
      const fields = row.fields.map((cell): FieldCell =>
        cell.header.startsWith('attribute_')
          ? { ...cell, header: cell.header.slice('attribute_'.length) }
          : cell
      )
      yield { row: row.number, rows: [row], fields, parts: [] } satisfies SourceRecord
    }
  },
}
