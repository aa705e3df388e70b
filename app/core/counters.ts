import { insertIgnore, type Sql } from '#core/sql'

/**
 * The next value of a named counter, 1, 2, 3… Its row stays locked until commit, so values are
 * given out in the order of commits; take it late in the transaction (decisions 16).
 */
export async function nextValue(sql: Sql, name: string): Promise<number> {
  const raise = () => sql.run('update counters set value = value + 1 where name = ?', [name])
  if ((await raise()).changes === 0) {
    await sql.run(`${insertIgnore(sql)} counters (name, value) values (?, 0)`, [name])
    await raise()
  }
  const [row] = await sql.all<{ value: number }>('select value from counters where name = ?', [
    name,
  ])
  return Number(row?.value)
}
