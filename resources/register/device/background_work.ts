import { watch } from 'vue'
import { joinRealtime } from '~/composables/use_realtime'
import type { FreeStock } from '#app/stock/read_levels'
import type { RegisterParts } from '#resources/register/create_register'
import type { RegisterContext } from '#resources/register/register_context'
import { refreshBootstrap } from '#resources/register/device/refresh_bootstrap'
import { comparePlace, enrolmentsHere } from '#resources/register/device/compare_place'
import { pruneDocuments } from '#resources/register/device/prune_documents'
import { startReporting } from '#resources/register/device/report_status'

const CATALOG_EVERY_MS = 60_000
const BOOTSTRAP_EVERY_MS = 10 * 60_000
const JOURNAL_EVERY_MS = 5 * 60_000

/** What goes on behind the selling screen: catalog, settings, outbox, journal. Answers how to stop it. */
export function startBackgroundWork(parts: RegisterParts, context: RegisterContext): () => void {
  const { catalog, outbox, connection } = parts

  async function openCatalog(): Promise<void> {
    const { size } = await catalog.open()
    parts.catalogSize.value = size
    parts.deposits.value = await catalog.ofKind('deposit')
    await synchronise()
  }

  async function synchronise(): Promise<void> {
    try {
      const { size } = await catalog.synchronise()
      parts.catalogSize.value = size
    } catch {
      // The register sells with what it has; the next round asks again.
    }
    // Also without an answer: a price that was to come may be in force by now.
    parts.deposits.value = await catalog.ofKind('deposit')
    parts.catalogRound.value++
  }

  /** Stock follows other registers; a message that does not fit is left alone. */
  async function showLevels({ levels }: Record<string, unknown>): Promise<void> {
    if (!Array.isArray(levels)) return
    for (const { itemId, stockThousandths } of levels as FreeStock[]) {
      await catalog.setStock(itemId, stockThousandths)
    }
    parts.catalogRound.value++
  }

  /** A server that was put back from a backup is sent what it lacks, before anything new. */
  async function compare(): Promise<void> {
    const { database, api, bootstrap } = parts
    const findings = []
    for (const enrolmentId of await enrolmentsHere(database, bootstrap.value.enrolment.id)) {
      findings.push(await comparePlace({ database, api, enrolmentId }))
    }
    connection.cannotFollow = findings.some((finding) => finding?.kind === 'cannot_follow')
    if (connection.cannotFollow) {
      parts.notices.show({ tone: 'warning', text: 'register.restored.cannot_follow' })
    }
    const count = findings.reduce(
      (sum, finding) => sum + (finding?.kind === 'behind' ? finding.count : 0),
      0
    )
    if (count > 0) {
      const values = { count }
      parts.notices.show({ tone: 'success', text: 'register.restored.sending', values })
    }
    await outbox.wake()
  }

  const wake = () => void outbox.wake()
  const timers = [
    setInterval(() => void synchronise(), CATALOG_EVERY_MS),
    setInterval(() => void refreshBootstrap(parts), BOOTSTRAP_EVERY_MS),
    setInterval(() => void context.flushJournal(), JOURNAL_EVERY_MS),
  ]
  const stopMinute = parts.minute.start()
  const stopWatching = watch(
    () => connection.isReachable,
    (isReachable) => {
      if (!isReachable) return
      void compare()
      void synchronise()
    }
  )
  const reporting = startReporting(parts)
  const stopCounting = watch(
    () => [connection.unsentCount, connection.quarantinedCount],
    () => reporting.changed()
  )
  const leaving = joinRealtime({
    'stock.level.changed': showLevels,
    'pricing.changed': () => refreshBootstrap(parts),
    // Also after the server was away for so short a time that nothing else noticed; what was said
    // meanwhile, or before this register listened, was not heard.
    'connect': () => {
      void compare()
      void refreshBootstrap(parts)
    },
  }).catch(() => () => {})
  window.addEventListener('online', wake)
  void openCatalog()
  void pruneDocuments(parts.database)
  void compare()

  return () => {
    timers.forEach(clearInterval)
    stopMinute()
    stopWatching()
    stopCounting()
    reporting.stop()
    void leaving.then((leave) => leave())
    window.removeEventListener('online', wake)
    outbox.stop()
    catalog.close()
  }
}
