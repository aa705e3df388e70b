import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { JobProgress } from '#core/jobs/job_kinds'
import { sealSecret } from '#core/settings'
import { Meter } from '#app/backups/archive/digest_file'
import { readBackupName } from '#app/backups/archive/file_name'
import { backupProblem } from '#app/backups/backup_problem'
import { stepOf } from '#app/backups/step_of'
import { folderPlace } from '#app/backups/targets/folder_place'
import { s3Place } from '#app/backups/targets/s3_place'
import type { TargetPlace } from '#app/backups/targets/target_place'

export interface SourceOptions {
  endpoint: string
  region: string
  accessKeyId: string
  secret: string
}

/**
 * The file that a restore was asked for: a path, a folder (its newest backup), or
 * `s3://bucket/folder/[name]`, fetched into the work folder. Nothing of a database is needed.
 */
export async function findSource(
  source: string,
  options: SourceOptions,
  workFolder: string,
  report: (progress: JobProgress) => void
): Promise<string> {
  if (source.startsWith('s3://')) return fetchFromStore(source, options, workFolder, report)
  const path = resolve(source)
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false
  )
  return isFolder ? join(path, await newestName(folderPlace(path), path)) : path
}

async function fetchFromStore(
  source: string,
  { endpoint, region, accessKeyId, secret }: SourceOptions,
  workFolder: string,
  report: (progress: JobProgress) => void
): Promise<string> {
  const [bucket = '', ...rest] = source.slice('s3://'.length).split('/')
  const key = rest.join('/')
  const isNamed = key.endsWith('.age')
  const folder = isNamed ? dirname(key) : key
  const prefix = folder === '' || folder === '.' ? '' : `${folder.replace(/\/$/, '')}/`
  const place = s3Place({
    ...{ endpoint, region, bucket, prefix, accessKeyId },
    sealedSecret: sealSecret(secret),
    isPathStyle: true,
  })
  const name = isNamed ? basename(key) : await newestName(place, source)
  const total = (await place.list()).find((file) => file.name === name)?.bytes
  const path = join(workFolder, name)
  const meter = new Meter((done) => report(stepOf({ step: 'fetch', done, total })))
  await pipeline(await place.open(name), meter, createWriteStream(path, { mode: 0o600 }))
  return path
}

async function newestName(place: TargetPlace, words: string): Promise<string> {
  const newest = (await place.list())
    .map(({ name }) => ({ name, takenAt: readBackupName(name)?.takenAt ?? '' }))
    .sort((a, b) => (a.takenAt < b.takenAt ? -1 : 1))
    .at(-1)
  if (!newest) throw backupProblem('no_backup', { place: words })
  return newest.name
}
