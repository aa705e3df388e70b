import { basename } from 'node:path'
import { jobFinished } from '#core/jobs/job_runner'
import { findJob } from '#core/jobs/job_store'
import { read } from '#core/sql'
import { addFile } from '#app/move_in/add_file'
import type { Progress } from '#app/move_in/engine/progress'
import { startWork } from '#app/move_in/engine/start_work'
import { MoveIn } from '#app/move_in/move_in'

export interface PathMoveIn {
  path: string
  /** Code of the store; may be left out where there is one. */
  store: string | null
  isDryRun: boolean
  /** Null where nobody has said it: then as the store's own prices are. */
  pricesIncludeTax: boolean | null
}

export type PathMoveInResult =
  | { ok: true; fileId: string; source: string; kind: string; progress: Progress }
  | { ok: false; reason: string; detail: string }

const LOOK_EVERY_MS = 400

/** What `node ace move-in` does: columns are taken as they are recognised. */
export async function moveInFromPath(
  { path, store, isDryRun, pricesIncludeTax }: PathMoveIn,
  onProgress: (progress: { done: number; total: number }) => void
): Promise<PathMoveInResult> {
  const stores = await read<{ id: string; code: string; prices_include_tax: number }>(
    'select id, code, prices_include_tax from stores where archived_at is null order by code'
  )
  const chosen =
    store === null && stores.length === 1 ? stores[0] : stores.find(({ code }) => code === store)
  if (!chosen)
    return { ok: false, reason: 'store', detail: stores.map(({ code }) => code).join(', ') }
  const moveIn = await MoveIn.create({ storeId: chosen.id, createdById: null })
  const added = await addFile(moveIn, { path, name: basename(path) })
  if (!added.ok) return { ok: false, reason: added.reason, detail: '' }
  const file = added.value
  file.options = {
    ...file.options,
    pricesIncludeTax:
      pricesIncludeTax ?? file.options.pricesIncludeTax ?? Number(chosen.prices_include_tax) === 1,
  }
  await file.save()
  const started = await startWork(file, isDryRun ? 'check' : 'import', null)
  if (!started.ok)
    return {
      ok: false,
      reason: started.reason,
      detail: started.reason === 'columns' ? `${started.key} ${started.columns}`.trim() : '',
    }
  const timer = setInterval(async () => {
    const now = await findJob(started.value.id)
    if (now) onProgress({ done: now.done, total: now.total ?? file.rowsTotal })
  }, LOOK_EVERY_MS)
  const job = await jobFinished(started.value.id).finally(() => clearInterval(timer))
  if (job.state !== 'done') return { ok: false, reason: job.state, detail: job.problem?.key ?? '' }
  await file.refresh()
  return {
    ok: true,
    fileId: file.id,
    source: file.source,
    kind: file.kind,
    progress: file.progress,
  }
}
