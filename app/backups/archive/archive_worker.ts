import { mkdir, stat, writeFile, link, copyFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { ArchiveProblem, isDiskFull } from '#app/backups/archive/archive_problem'
import type {
  ArchiveProgress,
  ArchiveTask,
  Packed,
  PackTask,
  ThreadMessage,
} from '#app/backups/archive/archive_tasks'
import { listDataFiles } from '#app/backups/archive/data_files'
import { digestFile } from '#app/backups/archive/digest_file'
import {
  APP_KEY_NAME,
  ARCHIVE_FORMAT,
  DATABASE_NAMES,
  FILES_FOLDER,
  type ArchiveEntry,
  type DatabaseFacts,
} from '#app/backups/archive/manifest'
import { packArchive, type PackedEntry } from '#app/backups/archive/pack_archive'
import { unpackArchive } from '#app/backups/archive/unpack_archive'
import { dumpMariadb } from '#app/backups/database/dump_mariadb'
import { inspectSqlite, snapshotSqlite } from '#app/backups/database/snapshot_sqlite'

/** News within this many bytes of the last are not worth a message. */
const TELL_EVERY_BYTES = 1 << 20

run(workerData as ArchiveTask).then(
  (done) => send({ done }),
  (error: unknown) => {
    if (error instanceof ArchiveProblem) send({ problem: error })
    else if (isDiskFull(error)) send({ problem: { reason: 'no_space_here', detail: '' } })
    else send({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
)

async function run(task: ArchiveTask): Promise<unknown> {
  if (task.kind === 'inspect') return inspectSqlite(task.filename, { isChecked: true })
  if (task.kind === 'pack') return packShop(task)
  const { size } = await stat(task.file)
  const onBytes = sparsely((done) => tell({ step: 'unpack', done, total: size }))
  return unpackArchive({ ...task, onBytes })
}

async function packShop(task: PackTask): Promise<Packed> {
  tell({ step: 'snapshot' })
  const databaseKind = task.database.kind
  const name = DATABASE_NAMES[databaseKind]
  const facts = await snapshot(task, join(task.workFolder, name))
  await writeFile(join(task.workFolder, APP_KEY_NAME), task.appKey, { mode: 0o600 })
  const sources: PackedEntry[] = [
    { name, path: join(task.workFolder, name) },
    { name: APP_KEY_NAME, path: join(task.workFolder, APP_KEY_NAME) },
    ...(await holdDataFiles(task)),
  ]
  const entries: ArchiveEntry[] = []
  for (const { name: entry, path } of sources) {
    entries.push({ name: entry, ...(await digestFile(path)) })
  }
  const { shop, appVersion, takenAt, recipient, output } = task
  const about = { product: 'tillhouse' as const, format: ARCHIVE_FORMAT, appVersion, shop, takenAt }
  const manifest = { ...about, databaseKind, ...facts, entries }
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0)
  const onBytes = sparsely((done) => tell({ step: 'pack', done, total }))
  const packed = await packArchive({ manifest, sources, recipient, output, onBytes })
  return { manifest, ...packed }
}

async function snapshot({ database }: PackTask, output: string): Promise<DatabaseFacts> {
  return database.kind === 'sqlite'
    ? snapshotSqlite(database.filename, output)
    : dumpMariadb({ ...database, output })
}

/**
 * Files may be replaced or removed while they wait to be packed; a second name for the same bytes
 * holds them still and costs no space.
 */
async function holdDataFiles({ dataFolder, workFolder }: PackTask): Promise<PackedEntry[]> {
  const held: PackedEntry[] = []
  for (const name of await listDataFiles(dataFolder)) {
    const path = join(workFolder, 'held', name)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const source = join(dataFolder, name)
    const isHeld = await link(source, path)
      .catch(() => copyFile(source, path))
      .then(() => true)
      .catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return false
        throw error
      })
    if (isHeld) held.push({ name: `${FILES_FOLDER}${name}`, path })
  }
  return held
}

function sparsely(onBytes: (done: number) => void): (done: number) => void {
  let told = 0
  return (done) => {
    if (done - told < TELL_EVERY_BYTES) return
    told = done
    onBytes(done)
  }
}

function tell(progress: ArchiveProgress): void {
  send({ progress })
}

function send(message: ThreadMessage | { problem: ArchiveProblem }): void {
  if ('problem' in message) {
    const { reason, detail } = message.problem
    parentPort?.postMessage({ problem: { reason, detail } })
  } else {
    parentPort?.postMessage(message)
  }
}
