import type { Sql, SqlRow } from '#core/sql'
import type { PluginTransaction } from '#app/plugin_sdk/define_plugin'

/** What stands behind these words in a statement is a table. */
const TABLES = /\b(?:from|join|into|update|table)\s+[`"[]?([a-z0-9_$.]+)/gi

/**
 * A transaction as a plugin sees it: its own tables, and only until its handler is done. A statement
 * that is under way by then is waited for, because the connection goes on with the sale.
 */
export function ownTransaction(sql: Sql, pluginId: string) {
  const prefix = `plg_${pluginId.replaceAll('-', '_')}__`
  let isOver = false
  let last: Promise<unknown> = Promise.resolve()

  function checked<Answer>(statement: string, ask: () => Promise<Answer>): Promise<Answer> {
    if (isOver) return Promise.reject(new Error('The transaction is over'))
    const foreign = [...statement.matchAll(TABLES)].find(
      ([, name = '']) => !name.startsWith(prefix)
    )
    if (foreign) return Promise.reject(new Error(`${foreign[1]} is no table of this plugin`))
    const answer = ask()
    last = Promise.allSettled([last, answer])
    return answer
  }

  const transaction: PluginTransaction = {
    all: <Row extends object = SqlRow>(statement: string, values?: (string | number | null)[]) =>
      checked(statement, () => sql.all<Row>(statement, values)),
    run: (statement, values) => checked(statement, () => sql.run(statement, values)),
  }
  return {
    transaction,
    async end() {
      isOver = true
      await last
    },
  }
}
