import { JobProblem } from '#core/jobs/job'
import type { JobKind } from '#core/jobs/job_kinds'
import { transaction } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { ownTools } from '#app/plugin_kernel/operations/run_operation'
import { addPlugin } from '#app/plugin_kernel/registry/install/add_plugin'
import { dropOffer, readOffer } from '#app/plugin_kernel/registry/offers/offer_store'
import { changeVersion, type ChangeWish } from '#app/plugin_kernel/registry/upgrade/change_version'
import {
  UPGRADE_STEPS,
  type UpgradeStep,
} from '#app/plugin_kernel/registry/upgrade/upgrade_journal'
import type { Author } from '#app/users/author'

export const INSTALLATION = 'plugins.install'
export const VERSION_CHANGE = 'plugins.change_version'

export interface InstallationOrder {
  offerId: string
  pluginId: string
  /** What the owner has said yes to (`askedFor`). */
  agreed: string[]
  author: Author
}

export interface VersionOrder extends ChangeWish {
  author: Author
}

/** Puts an offered version into its place and, where an older one serves, changes over. */
export const installationJob: JobKind = {
  task: 'plugins.manage',
  isExclusive: true,
  async run({ job, report }) {
    const { offerId, agreed, author } = job.params as unknown as InstallationOrder
    const { places, host } = ownTools()
    const offer = await readOffer(places.data, offerId)
    if (!offer) throw new JobProblem('plugin_care.offer.gone')
    report({ step: 'plugin_packages.steps.placing', done: 0, total: UPGRADE_STEPS.length })
    const { plugin, source } = offer
    const added = await addPlugin({ root: places.data, plugin, source, agreed })
    if (!added.ok) throw problemOf(added)
    await host.reconcile()
    const { id, version, serving } = added.value
    if (serving !== version) await change({ id, version, agreed }, report)
    await writeDown(author, 'plugins.added', { pluginId: id, version, source })
    await dropOffer(places.data, offerId)
    return { pluginId: id, version, from: serving === version ? null : serving }
  },
}

/** Has another installed version serve, newer or older. */
export const versionChangeJob: JobKind = {
  task: 'plugins.manage',
  isExclusive: true,
  async run({ job, report }) {
    const { id, version, agreed, author } = job.params as unknown as VersionOrder
    const { from } = await change({ id, version, agreed: [...agreed] }, report)
    await writeDown(author, 'plugins.version', { pluginId: id, version, from })
    return { pluginId: id, version, from }
  },
}

type Report = Parameters<JobKind['run']>[0]['report']

async function change(wish: ChangeWish, report: Report) {
  const tools = ownTools((step) => {
    const done = UPGRADE_STEPS.indexOf(step as UpgradeStep) + 1
    report({ step: `plugin_packages.steps.${step}`, done, total: UPGRADE_STEPS.length })
  })
  const changed = await changeVersion(wish, tools)
  if (!changed.ok) throw problemOf(changed)
  return changed.value
}

function problemOf({ reason, values }: { reason: string; values: Record<string, string> }) {
  return new JobProblem(`plugin_packages.problems.${reason}`, values)
}

function writeDown(
  { storeId, operatorId }: Author,
  setting: string,
  payload: Record<string, unknown>
): Promise<void> {
  return transaction(async (sql) => {
    await appendStoreEntry(sql, {
      storeId,
      operatorId,
      kind: 'settings.changed',
      payload: { setting, ...payload },
    })
  })
}
