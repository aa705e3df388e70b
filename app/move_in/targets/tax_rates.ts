import type { Sql } from '#core/sql'
import { formatRatePercent } from '#pricing/format_decimal'
import { parseRatePpm } from '#pricing/parse_decimal'
import { cellsOf, textOf } from '#app/move_in/engine/record'
import { rowProblem } from '#app/move_in/engine/row_problem'
import {
  addTallies,
  emptyOutcome,
  type Tallies,
  type Target,
  type TargetRun,
  type UndoOutcome,
} from '#app/move_in/engine/target'
import { LEFT_OUT } from '#app/move_in/reconciliation/sheet'
import { loadReading } from '#app/move_in/targets/reading/load_reading'
import {
  addCategoryOfRate,
  findCategoryOfRate,
  removeCategory,
} from '#app/move_in/targets/tax_rates/write_tax_rate'
import { loadGrants } from '#app/users/load_grants'
import { answerPermission } from '#app/users/permissions'

interface TaxRow {
  row: number
  country: string
  /** State, postcode and city: taxes that a whole country does not have. */
  regions: string[]
  /** On top of another tax. */
  isCompound: boolean
  name: string
  ratePpm: number
  code: string
}

interface TaxContext {
  run: TargetRun
  country: string
  mayManageTax: boolean
}

const ANYWHERE = /^\*?$/

export const taxRatesTarget: Target<TaxRow, TaxContext> = {
  kind: 'tax_rates',
  fields: [
    { key: 'country' },
    { key: 'region', isRepeatable: true },
    { key: 'rate' },
    { key: 'name' },
    { key: 'priority' },
    { key: 'taxClass' },
  ],
  checkColumns(columns) {
    const has = (field: string) => columns.some((column) => column.field === field)
    return has('country') && has('rate') ? null : 'move_in.errors.no_tax_rate'
  },
  async prepare(run) {
    const { country } = await loadReading(run)
    const grants = run.operatorId === null ? [] : await loadGrants(run.operatorId)
    const { storeId } = run
    const { isAllowed } = answerPermission(grants, { task: 'tax.manage', storeId })
    return { run, country, mayManageTax: isAllowed }
  },
  read(record, { mayManageTax, country: home }) {
    const problems = mayManageTax ? [] : [rowProblem(record.row, 'tax_not_permitted')]
    const country = textOf(record, 'country')?.toUpperCase() ?? ''
    const rate = parseRatePpm(textOf(record, 'rate') ?? '')
    if (!rate.ok)
      problems.push(
        rowProblem(record.row, 'rate_unreadable', { value: textOf(record, 'rate') ?? '' })
      )
    const ratePpm = rate.ok ? rate.value : 0
    const slug = (textOf(record, 'taxClass') ?? 'standard').toLowerCase().replace(/-?rate$/, '')
    const value: TaxRow = {
      row: record.row,
      country,
      regions: cellsOf(record, 'region').flatMap(({ text }) => (ANYWHERE.test(text) ? [] : text)),
      isCompound: Number(textOf(record, 'priority') ?? '1') > 1,
      name: `${textOf(record, 'name') ?? 'VAT'} ${formatRatePercent(ratePpm)} %`,
      ratePpm,
      code: slug.replaceAll(/[^a-z0-9]+/g, '_').slice(0, 30) || 'standard',
    }
    const tallies: Tallies = { tax_rates: 1 }
    if (problems.length === 0 && isElsewhere(value, home)) tallies[`${LEFT_OUT}tax_rates`] = 1
    return { value: problems.length > 0 ? null : value, problems, tallies }
  },
  skip(row, { seen }) {
    seen.claim([keyOf(row)], row.row)
  },
  async writeBatch(sql, entries, { context, changes }) {
    const outcome = emptyOutcome()
    for (const { value } of entries) {
      const earlier = context.run.seen.claim([keyOf(value)], value.row)
      if (earlier) {
        const detail = earlier.row
        outcome.problems.push(rowProblem(value.row, 'tax_rate_twice_in_file', { detail }))
        continue
      }
      if (isElsewhere(value, context.country)) {
        outcome.leftOut++
        const told = (outcome.notes.tax_rates_elsewhere ??= [])
        told.push(`${value.country} ${value.name}`)
        continue
      }
      const known = await findCategoryOfRate(sql, value.country, value.ratePpm)
      const objectId = known ?? (await addRate(sql, value, context))
      const action = known ? 'found' : 'created'
      changes.add({ row: value.row, object: 'tax_category', objectId, action })
      outcome[known ? 'unchanged' : 'created']++
      addTallies(outcome.tallies, { tax_rates: 1 })
    }
    return outcome
  },
  async undo(sql, changes) {
    const kept: UndoOutcome['kept'] = []
    for (const { objectId, sequence } of changes) {
      if (!(await removeCategory(sql, objectId)))
        kept.push({ sequence, reason: 'tax_in_use', name: await nameOf(sql, objectId) })
    }
    return { kept }
  },
}

/** Of another country, of a part of ours, or on top of another tax. */
function isElsewhere({ country, regions, isCompound }: TaxRow, home: string): boolean {
  return country !== home || regions.length > 0 || isCompound
}

/** By what a second row about the same rate is noticed. */
function keyOf({ country, regions, isCompound, name, code }: TaxRow): string {
  return [country, ...regions, isCompound, name, code].join(' ')
}

function addRate(sql: Sql, tax: TaxRow, { run, country }: TaxContext): Promise<string> {
  const { storeId, operatorId } = run
  return addCategoryOfRate(sql, tax, { storeId, operatorId, country })
}

async function nameOf(sql: Sql, id: string): Promise<string> {
  const [row] = await sql.all<{ name: string }>('select name from tax_categories where id = ?', [
    id,
  ])
  return row?.name ?? ''
}
