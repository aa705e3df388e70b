import type { FieldCell } from '#app/move_in/engine/record'
import { readBoolean } from '#app/catalog/import/read_cells'

const TAX_COLUMN = /^tax - .*\(\s*([\d.,]+)\s*%\s*\)$/i

/** Columns such as `Tax - "VAT" (25%)`, with Y in the rows that it is on. */
export function isTaxColumn(header: string): boolean {
  return TAX_COLUMN.test(header.trim())
}

export function rateOfHeader(header: string): string | null {
  return TAX_COLUMN.exec(header.trim())?.[1] ?? null
}

export function taxCells(cell: FieldCell): FieldCell[] {
  const rate = rateOfHeader(cell.header)
  if (rate === null || readBoolean(cell.text) !== true) return []
  return [{ ...cell, field: 'taxCategory', text: rate }]
}
