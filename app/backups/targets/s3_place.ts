import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { newToken } from '#core/ids'
import { JobProblem } from '#core/jobs/job'
import { openSecret } from '#core/settings'
import { readBackupName } from '#app/backups/archive/file_name'
import { backupProblem } from '#app/backups/backup_problem'
import type { S3Settings } from '#app/backups/targets/backup_target'
import type { StoredFile, TargetPlace } from '#app/backups/targets/target_place'

const PART_BYTES = 8 * 1024 * 1024
const TIMEOUT_MS = 30_000

/** An S3-compatible store: Amazon's, or MinIO, Garage, Ceph, Backblaze, Hetzner, Scaleway… */
export function s3Place(settings: S3Settings): TargetPlace {
  const client = openClient(settings)
  const { bucket: Bucket, prefix } = settings
  const keyOf = (name: string) => `${prefix}${name}`
  const inWords = <T>(work: () => Promise<T>) => tellInWords(settings, work)
  return {
    async check() {
      return inWords(async () => {
        const Key = keyOf(`.tillhouse-${newToken().slice(0, 8)}`)
        await client.send(new PutObjectCommand({ Bucket, Key, Body: 'tillhouse' }))
        await client.send(new DeleteObjectCommand({ Bucket, Key }))
        return { freeBytes: null, isOnDataDisk: false }
      })
    },
    /** A store shows an object when all its parts have arrived, so no partial name is needed. */
    async put(path, name, onBytes, signal) {
      return inWords(async () => {
        const upload = new Upload({
          client,
          params: { Bucket, Key: keyOf(name), Body: createReadStream(path) },
          partSize: PART_BYTES,
          queueSize: 1,
        })
        upload.on('httpUploadProgress', ({ loaded }) => onBytes(loaded ?? 0))
        const stop = () => void upload.abort()
        signal?.addEventListener('abort', stop, { once: true })
        await upload.done().finally(() => signal?.removeEventListener('abort', stop))
      })
    },
    async list() {
      return inWords(async () => {
        const found: StoredFile[] = []
        for await (const page of paginateListObjectsV2({ client }, { Bucket, Prefix: prefix })) {
          for (const { Key = '', Size = 0 } of page.Contents ?? []) {
            const name = Key.slice(prefix.length)
            if (readBackupName(name)) found.push({ name, bytes: Size })
          }
        }
        return found
      })
    },
    async open(name) {
      return inWords(async () => {
        const answer = await client.send(new GetObjectCommand({ Bucket, Key: keyOf(name) }))
        return answer.Body as Readable
      })
    },
    async remove(name) {
      await inWords(() => client.send(new DeleteObjectCommand({ Bucket, Key: keyOf(name) })))
    },
    async sweep(shopKey) {
      const isOurs = (Key = '') => readBackupName(Key.slice(prefix.length))?.shopKey === shopKey
      await inWords(() => abortUploads(client, Bucket, prefix, isOurs))
    },
  }
}

function openClient(settings: S3Settings): S3Client {
  const secretAccessKey = openSecret(settings.sealedSecret)
  if (secretAccessKey === null) throw backupProblem('s3_key_unreadable')
  return new S3Client({
    endpoint: settings.endpoint,
    region: settings.region,
    forcePathStyle: settings.isPathStyle,
    credentials: { accessKeyId: settings.accessKeyId, secretAccessKey },
    // Stores that speak an older S3 refuse the checksums that newer clients add by themselves;
    // the archive carries its own.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 4,
    requestHandler: { connectionTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS },
  })
}

/** Parts of an upload that was cut off cost money and are shown nowhere. */
async function abortUploads(
  client: S3Client,
  Bucket: string,
  Prefix: string,
  isOurs: (key?: string) => boolean
): Promise<void> {
  const answer = await client.send(new ListMultipartUploadsCommand({ Bucket, Prefix }))
  for (const { Key, UploadId } of answer.Uploads ?? []) {
    if (!isOurs(Key)) continue
    await client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }))
  }
}

const REFUSALS: Record<string, string> = {
  NoSuchBucket: 's3_no_bucket',
  InvalidAccessKeyId: 's3_key_refused',
  SignatureDoesNotMatch: 's3_key_refused',
  AccessDenied: 's3_refused',
  Forbidden: 's3_refused',
  RequestTimeTooSkewed: 's3_clock_wrong',
  NoSuchKey: 'file_missing',
  EntityTooLarge: 'target_full',
  QuotaExceeded: 'target_full',
  XMinioStorageFull: 'target_full',
  PermanentRedirect: 's3_wrong_region',
  AuthorizationHeaderMalformed: 's3_wrong_region',
}

interface S3Error extends Error {
  code?: string
  $metadata?: { httpStatusCode?: number }
}

async function tellInWords<T>(settings: S3Settings, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof JobProblem) throw error
    const { name, message, $metadata } = error as S3Error
    if (name === 'AbortError') throw error
    const place = `${settings.endpoint}/${settings.bucket}`
    const reason = REFUSALS[name]
    if (reason) throw backupProblem(reason, { place })
    const status = $metadata?.httpStatusCode
    throw backupProblem(status ? 's3_failed' : 'target_unreachable', {
      place,
      detail: `${status ?? ''} ${message}`.trim(),
    })
  }
}
