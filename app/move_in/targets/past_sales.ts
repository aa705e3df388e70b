import { newId } from '#core/ids'
import type { Sql } from '#core/sql'
import { lookupKeys } from '#app/barcodes/identifier_key'
import type { ChangeLog } from '#app/move_in/engine/change_log'
import { rowProblem } from '#app/move_in/engine/row_problem'
import {
  addTallies,
  emptyOutcome,
  type Tallies,
  type Target,
  type TargetRun,
} from '#app/move_in/engine/target'
import { LEFT_OUT } from '#app/move_in/reconciliation/sheet'
import { type PastSaleValue, readPastSale } from '#app/move_in/targets/past_sales/read_past_sale'
import { CustomerMatches } from '#app/move_in/targets/reading/customer_matches'
import { loadReading, type StoreReading } from '#app/move_in/targets/reading/load_reading'
import { insertPastSales, removePastSales } from '#app/past_sales/insert_past_sales'
import type { PastSale } from '#app/past_sales/past_sale'

interface PastSalesContext {
  reading: StoreReading
  run: TargetRun
}

const FIELDS = (
  'number date time status type currency total net discount tax taxName taxAmount refunded shipping ' +
  'shippingName tip tender tenderAmount paid customerNumber customerEmail customerName note lineType ' +
  'lineName lineVariant lineIdentifier lineQuantity lineUnitPrice lineDiscount lineNet lineSum lineTotal lineTax'
).split(' ')
const AMOUNTS = new Set(
  'total net discount tax refunded shipping tip lineUnitPrice lineDiscount lineNet lineSum lineTotal lineTax'.split(
    ' '
  )
)
const REPEATABLE = new Set(['taxName', 'taxAmount', 'tender', 'tenderAmount', 'note'])

export const pastSalesTarget: Target<PastSaleValue, PastSalesContext> = {
  kind: 'past_sales',
  fields: FIELDS.map((key) => ({
    key,
    isAmount: AMOUNTS.has(key),
    isRepeatable: REPEATABLE.has(key),
  })),
  checkColumns(columns) {
    const has = (field: string) => columns.some((column) => column.field === field)
    if (!has('number')) return 'move_in.errors.no_sale_number'
    if (!has('date')) return 'move_in.errors.no_sale_date'
    const sums = ['total', 'net', 'lineTotal', 'lineNet', 'lineSum', 'lineUnitPrice']
    return sums.some(has) ? null : 'move_in.errors.no_sale_total'
  },
  async prepare(run) {
    return { reading: await loadReading(run), run }
  },
  read(record, { reading, run }) {
    const { value, problems } = readPastSale(record, reading, run.source)
    return { value: problems.length > 0 ? null : value, problems, tallies: tallyOf(value) }
  },
  skip({ sale, row }, { seen }) {
    seen.claim([sale.number], row)
  },
  async writeBatch(sql, entries, { context, changes }) {
    const outcome = emptyOutcome()
    const values = entries.map(({ value }) => value)
    const known = await findKnown(sql, context.run.source, values)
    const fresh: PastSaleValue[] = []
    for (const value of values) {
      const { row, sale } = value
      if (value.isVoided) {
        outcome.leftOut++
        outcome.notes.voided_sales = [...(outcome.notes.voided_sales ?? []), sale.number]
        continue
      }
      const earlier = context.run.seen.claim([sale.number], row)
      const same = known.get(sale.number)
      if (earlier) {
        const detail = earlier.row
        outcome.problems.push(rowProblem(row, 'sale_twice_in_file', { value: sale.number, detail }))
      } else if (!same) fresh.push(value)
      else if (same.grossMinor - same.refundedMinor === sale.grossMinor - sale.refundedMinor) {
        outcome.unchanged++
        changes.add({ row, object: 'past_sale', objectId: same.id, action: 'found' })
        addTallies(outcome.tallies, tallyOf(value))
      } else {
        outcome.problems.push(
          rowProblem(row, 'sale_known_with_other_amount', { value: sale.number })
        )
      }
    }
    await insertFresh(sql, fresh, { run: context.run, changes })
    outcome.created = fresh.length
    for (const value of fresh) addTallies(outcome.tallies, tallyOf(value))
    return outcome
  },
  async undo(sql, changes) {
    await removePastSales(
      sql,
      changes.map(({ objectId }) => objectId)
    )
    return { kept: [] }
  },
}

/** Turnover is what was paid less what was given back; what was never paid is none. */
function tallyOf({ sale, isVoided }: PastSaleValue): Tallies {
  if (isVoided) return { past_sales: 1, [`${LEFT_OUT}past_sales`]: 1 }
  const month = `${sale.currency}:${sale.businessDate.slice(0, 7)}`
  const tallies: Tallies = {
    past_sales: 1,
    [`turnover_minor:${month}`]: sale.grossMinor - sale.refundedMinor,
    [`tax_minor:${month}`]: sale.taxMinor,
  }
  for (const { name, taxMinor } of sale.taxes)
    addTallies(tallies, { [`tax_named_minor:${sale.currency}:${name}`]: taxMinor })
  return tallies
}

async function insertFresh(
  sql: Sql,
  values: PastSaleValue[],
  { run, changes }: { run: TargetRun; changes: ChangeLog }
): Promise<void> {
  if (values.length === 0) return
  const customers = await CustomerMatches.load(
    sql,
    values.map(({ customer }) => customer)
  )
  const items = await matchItems(sql, values)
  const sales = values.map(({ sale, customer }): PastSale => {
    const customerId = customers.idOf(customer)
    const { email, name } = customer
    return {
      ...sale,
      id: newId(),
      storeId: run.storeId,
      customerId,
      customerText: customerId === null ? ((name ?? email)?.slice(0, 160) ?? null) : null,
      lines: sale.lines.map((line) => ({ ...line, itemId: items(line.identifier) })),
    }
  })
  await insertPastSales(sql, sales)
  for (const [index, { id }] of sales.entries())
    changes.add({ row: values[index]!.row, object: 'past_sale', objectId: id, action: 'created' })
}

/** Our item of a code, by the same keys that a scan is looked up with. */
async function matchItems(sql: Sql, values: PastSaleValue[]) {
  const codes = new Set(
    values.flatMap(({ sale }) => sale.lines.flatMap(({ identifier }) => identifier ?? []))
  )
  const keys = [...new Set([...codes].flatMap(lookupKeys))]
  const rows =
    keys.length === 0
      ? []
      : await sql.all<{ lookup_key: string; item_id: string }>(
          `select lookup_key, item_id from item_identifiers
            where lookup_key in (${keys.map(() => '?').join(', ')})`,
          keys
        )
  const byKey = new Map(rows.map((row) => [row.lookup_key, row.item_id]))
  return (code: string | null): string | null => {
    const key = code === null ? undefined : lookupKeys(code).find((one) => byKey.has(one))
    return key === undefined ? null : byKey.get(key)!
  }
}

interface KnownSale {
  id: string
  grossMinor: number
  refundedMinor: number
}

async function findKnown(
  sql: Sql,
  source: string,
  values: PastSaleValue[]
): Promise<Map<string, KnownSale>> {
  const rows = await sql.all<Record<string, string | number>>(
    `select id, number, gross_minor, refunded_minor from past_sales
      where source = ? and number in (${values.map(() => '?').join(', ')})`,
    [source, ...values.map(({ sale }) => sale.number)]
  )
  return new Map(
    rows.map((row) => [
      String(row.number),
      {
        id: String(row.id),
        grossMinor: Number(row.gross_minor),
        refundedMinor: Number(row.refunded_minor),
      },
    ])
  )
}
