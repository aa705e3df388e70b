import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jobFinished } from '#core/jobs/job_runner'
import { newId } from '#core/ids'
import { addFile } from '#app/move_in/add_file'
import type { FileOptions } from '#app/move_in/engine/file_options'
import { type FileWork, startWork } from '#app/move_in/engine/start_work'
import { MoveIn } from '#app/move_in/move_in'
import type { MoveInFile } from '#app/move_in/move_in_file'
import type { GivenShop } from '#tests/support/given_shop'
import '#app/move_in/jobs'

/** A file as a shop would upload it, in a folder of the test's own. */
export function givenUpload(content: string | Uint8Array, name = 'file.csv'): string {
  const folder = join(process.env.DATA_DIR ?? 'tmp/test-data', 'brought', newId())
  mkdirSync(folder, { recursive: true })
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

export interface GivenFile {
  name?: string
  moveIn?: MoveIn
  /** As uploaded on the page of this price list. */
  priceListId?: string
  /** What a person would change in the wizard. */
  options?: Partial<FileOptions>
}

/** An uploaded and recognised file of a move-in, ready to be checked. */
export async function givenMoveInFile(
  shop: GivenShop,
  content: string | Uint8Array,
  { name = 'file.csv', moveIn, priceListId, options = {} }: GivenFile = {}
): Promise<MoveInFile> {
  const owner = shop.operators.owner.id
  const together = moveIn ?? (await MoveIn.create({ storeId: shop.store.id, createdById: owner }))
  const added = await addFile(together, { path: givenUpload(content), name }, priceListId)
  if (!added.ok) throw new Error(added.reason)
  const file = added.value
  file.options = { ...file.options, pricesIncludeTax: shop.store.pricesIncludeTax, ...options }
  await file.save()
  return file
}

/** Checks, imports or undoes a file and waits for it; the file comes back as it is then. */
export async function work(
  shop: GivenShop,
  file: MoveInFile,
  wanted: FileWork
): Promise<MoveInFile> {
  const started = await startWork(file, wanted, shop.operators.owner.id)
  if (!started.ok) throw new Error(started.reason)
  const job = await jobFinished(started.value.id)
  if (job.state !== 'done') throw new Error(`${job.state}: ${JSON.stringify(job.problem)}`)
  return file.refresh()
}
