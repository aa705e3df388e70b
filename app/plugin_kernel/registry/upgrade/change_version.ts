import { clock } from '#core/clock'
import { succeed, type Result } from '#core/result'
import { transaction } from '#core/sql'
import type { PluginPlaces } from '#app/plugin_kernel/discovery/find_plugins'
import type { KernelPart } from '#app/plugin_kernel/host/kernel_part'
import type { PluginHost } from '#app/plugin_kernel/host/plugin_host'
import type { SoundPlugin } from '#app/plugin_kernel/host/start_plugin'
import {
  installProblem,
  type InstallProblem,
} from '#app/plugin_kernel/registry/install/install_problem'
import { checkChange, type SoundChange } from '#app/plugin_kernel/registry/upgrade/check_change'
import { migrateTo, tablesMadeBy } from '#app/plugin_kernel/registry/upgrade/migrate_to'
import { takeSnapshot, undoUpgrade } from '#app/plugin_kernel/registry/upgrade/snapshot'
import {
  beginUpgrade,
  endUpgrade,
  writeStep,
  type Upgrade,
  type UpgradeStep,
} from '#app/plugin_kernel/registry/upgrade/upgrade_journal'
import { findPluginRow, writeActive, writeDesired } from '#app/plugin_kernel/state/plugin_rows'
import { troubleLines } from '#app/plugin_kernel/texts/trouble_words'

export interface ChangeWish {
  id: string
  /** Newer or older than the one that serves; it must have been added. */
  version: string
  /** What the owner has said yes to (`askedFor`). */
  agreed: readonly string[]
}

/** What a change of version works with. */
export interface ChangeTools {
  places: PluginPlaces
  parts: readonly KernelPart[]
  /** Null where no plugin runs, in a command without a server. */
  host: PluginHost | null
  /** Starts the version in a process of its own; answers what went wrong. */
  tryOut(plugin: SoundPlugin): Promise<string | null>
  onStep?(step: UpgradeStep): void | Promise<void>
}

export interface ChangedVersion {
  id: string
  from: string
  to: string
}

const KEEPING_MS = 7 * 86_400_000

/** So many things can go wrong between two versions, and each leaves the old one serving. */
class StepFailed extends Error {
  constructor(
    readonly step: string,
    cause: unknown
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

/**
 * Has another version of an installed plugin serve: whole or not at all, also when the power goes.
 * Sales go on without the plugin meanwhile.
 */
export async function changeVersion(
  wish: ChangeWish,
  tools: ChangeTools
): Promise<Result<ChangedVersion, InstallProblem>> {
  const checked = await checkChange(wish, tools.places)
  if (!checked.ok) return checked
  const change = checked.value
  const upgrade = await beginUpgrade(wish.id, change.from.version, wish.version)
  const still = <Value>(work: () => Promise<Value>) =>
    tools.host ? tools.host.standStill(wish.id, work) : work()
  try {
    await still(() => bringAbout(upgrade, change, tools))
    await requireRunning(change, tools.host)
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error
    const problem = { step: error.step, message: error.message }
    const newTables = await tablesMadeBy(change.to)
    await still(() =>
      undoUpgrade(upgrade, { root: tools.places.data, desired: change.desired, newTables, problem })
    )
    return installProblem('failed', { id: wish.id, version: wish.version, ...problem })
  }
  const keptUntil = new Date(clock.now().getTime() + KEEPING_MS)
  await transaction((sql) => endUpgrade(sql, upgrade, 'done', null, keptUntil))
  return succeed({ id: wish.id, from: change.from.version, to: wish.version })
}

async function bringAbout(
  upgrade: Upgrade,
  { to, desired }: SoundChange,
  { places, parts, tryOut, onStep }: ChangeTools
): Promise<void> {
  const did = (step: UpgradeStep) => onStep?.(step)
  await did('begun')
  await within('snapshot', () => takeSnapshot(places.data, upgrade))
  await did('kept')
  await within('migrate', () => migrateTo(to, parts))
  await transaction((sql) => writeStep(sql, upgrade, 'migrated'))
  await did('migrated')
  const problem = await within('try', () => tryOut(to))
  if (problem !== null) throw new StepFailed('try', problem)
  await transaction((sql) => writeStep(sql, upgrade, 'tested'))
  await did('tested')
  await transaction(async (sql) => {
    await writeActive(sql, upgrade.pluginId, upgrade.to)
    await writeDesired(sql, upgrade.pluginId, desired)
    await writeStep(sql, upgrade, 'flipped')
  })
  await did('flipped')
}

async function within<Value>(step: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    throw new StepFailed(step, error)
  }
}

/** What started in a process of its own may still fail beside the others. */
async function requireRunning(
  { to, desired }: SoundChange,
  host: PluginHost | null
): Promise<void> {
  if (!host || desired !== 'enabled') return
  const row = await findPluginRow(to.id)
  if (row?.state === 'enabled') return
  const { problem } = row ?? {}
  const words =
    problem?.kind === 'fault' ? problem.message : (problem ? troubleLines(problem) : []).join(' ')
  throw new StepFailed('start', words)
}
