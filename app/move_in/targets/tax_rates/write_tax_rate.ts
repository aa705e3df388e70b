import { nowIso } from '#core/clock'
import { newId } from '#core/ids'
import { insertRows } from '#core/insert_rows'
import type { Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'

export interface NewTax {
  name: string
  ratePpm: number
  /** Slug of the former system's tax class. */
  code: string
}

interface Place {
  storeId: string
  operatorId: string | null
  country: string
}

/** The category that has this rate in a country today; null when none has. */
export async function findCategoryOfRate(
  sql: Sql,
  country: string,
  ratePpm: number
): Promise<string | null> {
  const today = nowIso().slice(0, 10)
  const [row] = await sql.all<{ id: string }>(
    `select c.id from tax_rates r join tax_categories c on c.id = r.tax_category_id
      where r.country = ? and r.rate_ppm = ? and r.valid_from <= ? and c.archived_at is null
        and (r.valid_to is null or r.valid_to >= ?)
      order by case when c.code = 'standard' then 0 else 1 end, c.code limit 1`,
    [country, ratePpm, today, today]
  )
  return row?.id ?? null
}

/**
 * A new category with the rate from today on. What is sold today keeps its category and rate; a
 * person moves items over. In other stores' countries the new category counts as standard.
 */
export async function addCategoryOfRate(sql: Sql, tax: NewTax, place: Place): Promise<string> {
  const id = newId()
  const today = nowIso().slice(0, 10)
  const rate = { ratePpm: tax.ratePpm, country: place.country, validFrom: today, validTo: null }
  await insertRows(sql, 'tax_categories', [
    { id, code: await freeCode(sql, tax.code), name: tax.name.slice(0, 80) },
  ])
  await insertRows(sql, 'tax_rates', [
    {
      id: newId(),
      tax_category_id: id,
      country: place.country,
      name: tax.name.slice(0, 80),
      rate_ppm: tax.ratePpm,
      valid_from: today,
    },
  ])
  await copyStandardRates(sql, id, place.country)
  await appendStoreEntry(sql, {
    storeId: place.storeId,
    kind: 'tax_rate.changed',
    operatorId: place.operatorId,
    payload: { taxCategoryId: id, ...rate },
  })
  return id
}

async function freeCode(sql: Sql, wanted: string): Promise<string> {
  const rows = await sql.all<{ code: string }>('select code from tax_categories')
  const taken = new Set(rows.map(({ code }) => code))
  for (let count = 1; ; count++) {
    const code = count === 1 ? wanted : `${wanted}_${count}`
    if (!taken.has(code)) return code
  }
}

async function copyStandardRates(sql: Sql, categoryId: string, except: string): Promise<void> {
  const rates = await sql.all<Record<string, string | number | null>>(
    `select r.country, r.name, r.rate_ppm, r.standard_code, r.valid_from, r.valid_to
       from tax_rates r join tax_categories c on c.id = r.tax_category_id
      where c.code = 'standard' and r.country <> ?`,
    [except]
  )
  const rows = rates.map((rate) => ({ id: newId(), tax_category_id: categoryId, ...rate }))
  await insertRows(sql, 'tax_rates', rows)
}

/** Takes a category away that an import added and nothing uses; false when something does. */
export async function removeCategory(sql: Sql, id: string): Promise<boolean> {
  for (const table of ['items', 'departments', 'sale_lines']) {
    const used = await sql.all(`select id from ${table} where tax_category_id = ? limit 1`, [id])
    if (used.length > 0) return false
  }
  await sql.run('delete from tax_rates where tax_category_id = ?', [id])
  await sql.run('delete from tax_categories where id = ?', [id])
  return true
}
