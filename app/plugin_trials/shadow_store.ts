import { clock, nowForDatabase, toDatabaseTime, fromDatabaseTime } from '#core/clock'
import { insertIgnore, read, transaction } from '#core/sql'
import type { PricedTwice, TrialSum } from '#app/plugin_trials/trial'

/** A version whose rules look on. */
export interface Shadow {
  pluginId: string
  version: string
  beganAt: string
}

const KEPT_MS = 60 * 86_400_000
const SHOWN = 50

interface ShadowRow {
  plugin_id: string
  version: string
  began_at: string
}

export async function listShadows(): Promise<Shadow[]> {
  const rows = await read<ShadowRow>('select plugin_id, version, began_at from plugin_shadows')
  return rows.map((row) => ({
    pluginId: row.plugin_id,
    version: row.version,
    beganAt: fromDatabaseTime(row.began_at),
  }))
}

/** Begins anew: what another version would have done is no matter to this one. */
export async function beginShadow(pluginId: string, version: string): Promise<void> {
  await transaction(async (sql) => {
    await sql.run('delete from plugin_shadow_sales where plugin_id = ?', [pluginId])
    await sql.run('delete from plugin_shadows where plugin_id = ?', [pluginId])
    await sql.run('insert into plugin_shadows (plugin_id, version, began_at) values (?, ?, ?)', [
      pluginId,
      version,
      nowForDatabase(),
    ])
  })
}

/** What it found stays to be read. */
export async function endShadow(pluginId: string): Promise<void> {
  await transaction((sql) => sql.run('delete from plugin_shadows where plugin_id = ?', [pluginId]))
}

export interface SeenSale extends Omit<PricedTwice, 'businessDate' | 'problems' | 'beforeMinor'> {
  beforeMinor: number | null
  problem: string | null
}

/** Heard of twice it is kept once. */
export async function keepShadowSale(
  { pluginId, version }: Pick<Shadow, 'pluginId' | 'version'>,
  sale: SeenSale
): Promise<void> {
  await transaction((sql) =>
    sql.run(
      `${insertIgnore(sql)} plugin_shadow_sales
         (plugin_id, sale_id, version, currency, currency_digits, label, before_minor, after_minor,
          problem, told_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        pluginId,
        sale.documentId,
        version,
        sale.currency.code,
        sale.currency.minorDigits,
        sale.label,
        sale.beforeMinor,
        sale.afterMinor,
        sale.problem?.slice(0, 500) ?? null,
        nowForDatabase(),
      ]
    )
  )
}

export async function forgetShadowSales(): Promise<void> {
  const before = toDatabaseTime(new Date(clock.now().getTime() - KEPT_MS))
  await transaction((sql) => sql.run('delete from plugin_shadow_sales where told_at < ?', [before]))
}

export interface ShadowFindings {
  sums: TrialSum[]
  unrepeatable: number
  withProblems: number
  /** The last that would have come out otherwise, or that its rules failed at. */
  last: SeenSale[]
}

export async function readShadow(pluginId: string): Promise<ShadowFindings> {
  const sums = await read<Record<string, number | string>>(
    `select currency, currency_digits, count(*) as sales, sum(before_minor) as before_minor,
            sum(after_minor) as after_minor,
            sum(case when before_minor <> after_minor then 1 else 0 end) as changed
       from plugin_shadow_sales where plugin_id = ? and after_minor is not null
      group by currency, currency_digits order by currency`,
    [pluginId]
  )
  const [other] = await read<{ unrepeatable: number; problems: number }>(
    `select sum(case when before_minor is null then 1 else 0 end) as unrepeatable,
            sum(case when problem is not null then 1 else 0 end) as problems
       from plugin_shadow_sales where plugin_id = ?`,
    [pluginId]
  )
  const last = await read<Record<string, string | number | null>>(
    `select sale_id, currency, currency_digits, label, before_minor, after_minor, problem
       from plugin_shadow_sales
      where plugin_id = ? and (problem is not null or before_minor <> after_minor)
      order by told_at desc, sale_id desc limit ${SHOWN}`,
    [pluginId]
  )
  return {
    sums: sums.map((row) => ({
      currency: { code: String(row.currency), minorDigits: Number(row.currency_digits) },
      sales: Number(row.sales),
      changed: Number(row.changed),
      beforeMinor: Number(row.before_minor),
      afterMinor: Number(row.after_minor),
    })),
    unrepeatable: Number(other?.unrepeatable ?? 0),
    withProblems: Number(other?.problems ?? 0),
    last: last.map((row) => ({
      documentId: String(row.sale_id),
      label: String(row.label),
      currency: { code: String(row.currency), minorDigits: Number(row.currency_digits) },
      beforeMinor: row.before_minor === null ? null : Number(row.before_minor),
      afterMinor: row.after_minor === null ? null : Number(row.after_minor),
      problem: row.problem === null ? null : String(row.problem),
    })),
  }
}
