import { insertRows } from '#core/insert_rows'
import { read, transaction } from '#core/sql'
import type { CallName } from '#app/plugin_kernel/hooks/call_handler'
import { CONTRACTS, isContract } from '#app/plugin_sdk/providers/contracts'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

const DEFAULT_ATTEMPTS = 12
/** With growing pauses about five days: a foreign system may be down over a long weekend. */
const PROVIDER_ATTEMPTS = 21

export interface Subscription {
  pluginId: string
  maxAttempts: number
}

/** Writes down what a plugin wants to be told of, so that it is told also of what happens before it runs again. */
export async function keepSubscriptions(manifest: PluginManifest): Promise<void> {
  const { id, hooks = [] } = manifest
  const told = hooks
    .filter(({ kind }) => kind === 'action')
    .map(({ hook, retry }) => ({
      plugin_id: id,
      hook: hook.split('@')[0]!,
      max_attempts: retry?.max ?? DEFAULT_ATTEMPTS,
    }))
  const rows = [...told, ...providerRows(manifest)]
  await transaction(async (sql) => {
    await sql.run('delete from plugin_subscriptions where plugin_id = ?', [id])
    if (rows.length > 0) await insertRows(sql, 'plugin_subscriptions', rows)
  })
}

/** Of what it stands in for: the methods that are told after the commit. */
function providerRows({ id, provides = {} }: PluginManifest) {
  return Object.keys(provides)
    .filter(isContract)
    .flatMap((name) =>
      Object.entries(CONTRACTS[name].methods)
        .filter(([, { kind }]) => kind === 'told')
        .map(([method]) => ({
          plugin_id: id,
          hook: `${name}.${method}`,
          max_attempts: PROVIDER_ATTEMPTS,
        }))
    )
}

/** Plugins that are to be told at a hook point; as a rule not those that the owner has switched off. */
export async function findSubscriptions(
  hook: CallName,
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
