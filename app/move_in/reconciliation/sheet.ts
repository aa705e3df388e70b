import type { RowProblem } from '#app/move_in/engine/row_problem'
import type { Tallies } from '#app/move_in/engine/target'
import type { MoveInKind, MoveInSource } from '#app/move_in/kinds'
import type { MoveInFileState } from '#app/move_in/move_in_file'
import { UNNAMED_TAX } from '#app/past_sales/past_sale'

export type FigureUnit = 'count' | 'quantity' | 'money'

/** One line: what the file says against what the database holds because of it. */
export interface SheetRow {
  /** Name of the tally: `items`, `gift_cards_minor:NOK`, `turnover_minor:NOK:2026-03`. */
  key: string
  /** Its label stands at `move_in.sheet.rows.<label>`. */
  label: string
  unit: FigureUnit
  currency: string | null
  /** Of turnover and tax. */
  month: string | null
  /** Of the tax by name; null where the source had none for it. */
  name: string | null
  source: number
  /** Left out by choice: a kind that has no place here, a sale that was never paid. */
  leftOut: number
  imported: number
  /** Source less left out less imported. */
  difference: number
}

export interface FileSheet {
  id: string
  moveInId: string
  fileName: string
  source: MoveInSource
  kind: MoveInKind
  state: MoveInFileState
  rows: SheetRow[]
  isBalanced: boolean
  /** Rows that were not taken, of which `problems` are the first. */
  rowsFailed: number
  problems: RowProblem[]
}

export interface Sheet {
  files: FileSheet[]
  /** Every file's figures added up. */
  together: SheetRow[]
  /** Whether everything that was imported, and not undone, balances. */
  isBalanced: boolean
}

/** In front of a tally's name: the part of it that is left out by choice. */
export const LEFT_OUT = 'left_out:'

const ORDER = [
  'tax_rates',
  'items',
  'parents',
  'variants',
  'stock_thousandths',
  'stock_cost_minor',
  'stock_price_minor',
  'list_prices',
  'customers',
  'gift_cards',
  'gift_cards_minor',
  'credits',
  'credits_minor',
  'past_sales',
  'turnover_minor',
  'tax_minor',
  'tax_named_minor',
]
/** Shown even when there are none. */
const ALWAYS = new Set(['tax_rates', 'items', 'customers', 'gift_cards', 'credits', 'past_sales'])

/** The lines of figures by name, in the order of the sheet. */
export function sheetRows(source: Tallies, imported: Tallies): SheetRow[] {
  const names = new Set([...Object.keys(source), ...Object.keys(imported)])
  return [...names]
    .filter((key) => !key.startsWith(LEFT_OUT))
    .map((key) =>
      sheetRow(key, {
        source: source[key] ?? 0,
        leftOut: source[LEFT_OUT + key] ?? 0,
        imported: imported[key] ?? 0,
      })
    )
    .filter((row) => ALWAYS.has(row.label) || row.source !== 0 || row.imported !== 0)
    .sort(bySheetOrder)
}

function sheetRow(key: string, sums: Pick<SheetRow, 'source' | 'leftOut' | 'imported'>): SheetRow {
  const [label = '', currency = null, ...rest] = key.split(':')
  const about = rest.join(':')
  const isMonthly = label === 'turnover_minor' || label === 'tax_minor'
  return {
    key,
    label,
    unit: label.endsWith('_minor') ? 'money' : label.endsWith('thousandths') ? 'quantity' : 'count',
    currency,
    month: isMonthly ? about : null,
    name: label === 'tax_named_minor' && about !== UNNAMED_TAX ? about : null,
    ...sums,
    difference: sums.source - sums.leftOut - sums.imported,
  }
}

function bySheetOrder(a: SheetRow, b: SheetRow): number {
  return ORDER.indexOf(a.label) - ORDER.indexOf(b.label) || (a.key < b.key ? -1 : 1)
}

/** Adds the lines of several files up, those of an undone one left aside. */
export function addUp(files: readonly FileSheet[]): SheetRow[] {
  const sums = new Map<string, SheetRow>()
  for (const { state, rows } of files) {
    if (state === 'undone') continue
    for (const row of rows) {
      const sum = sums.get(row.key)
      if (!sum) sums.set(row.key, { ...row })
      else
        for (const column of ['source', 'leftOut', 'imported', 'difference'] as const)
          sum[column] += row[column]
    }
  }
  return [...sums.values()].sort(bySheetOrder)
}
