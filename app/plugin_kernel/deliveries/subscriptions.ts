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

export interface Subscriptions {
  isEmpty: boolean
  /** Plugins that are told at a hook point; as a rule not those that the owner has switched off. */
  at(hook: CallName, reachesSwitchedOff?: boolean): Subscription[]
}

interface Row {
  hook: string
  plugin_id: string
  max_attempts: number
  desired_state: string
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

/**
 * Who is to be told of what, read at once: an event is told at several hook points, and most shops
 * have few plugins.
 */
export async function readSubscriptions(): Promise<Subscriptions> {
  const rows = await read<Row>(
    `select s.hook, s.plugin_id, s.max_attempts, p.desired_state
       from plugin_subscriptions s join plugins p on p.id = s.plugin_id
      order by s.plugin_id`
  )
  return {
    isEmpty: rows.length === 0,
    at: (hook, reachesSwitchedOff = false) =>
      rows
        .filter((row) => row.hook === hook)
        .filter((row) => reachesSwitchedOff || row.desired_state === 'enabled')
        .map((row) => ({ pluginId: row.plugin_id, maxAttempts: Number(row.max_attempts) })),
  }
}
