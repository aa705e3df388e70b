import { insertRows } from '#core/insert_rows'
import { read, transaction } from '#core/sql'
import type { HookName } from '#app/plugin_sdk/hook_points'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

const DEFAULT_ATTEMPTS = 12

export interface Subscription {
  pluginId: string
  maxAttempts: number
}

/** Writes down what a plugin wants to be told of, so that it is told also of what happens before it runs again. */
export async function keepSubscriptions({ id, hooks = [] }: PluginManifest): Promise<void> {
  const rows = hooks
    .filter(({ kind }) => kind === 'action')
    .map(({ hook, retry }) => ({
      plugin_id: id,
      hook: hook.split('@')[0]!,
      max_attempts: retry?.max ?? DEFAULT_ATTEMPTS,
    }))
  await transaction(async (sql) => {
    await sql.run('delete from plugin_subscriptions where plugin_id = ?', [id])
    if (rows.length > 0) await insertRows(sql, 'plugin_subscriptions', rows)
  })
}

/** Plugins that are to be told at a hook point; as a rule not those that the owner has switched off. */
export async function findSubscriptions(
  hook: HookName,
  reachesSwitchedOff = false
): Promise<Subscription[]> {
  const rows = await read<{ plugin_id: string; max_attempts: number }>(
    `select s.plugin_id, s.max_attempts from plugin_subscriptions s
       join plugins p on p.id = s.plugin_id
      where s.hook = ? ${reachesSwitchedOff ? '' : "and p.desired_state = 'enabled'"}
      order by s.plugin_id`,
    [hook]
  )
  return rows.map((row) => ({ pluginId: row.plugin_id, maxAttempts: Number(row.max_attempts) }))
}
