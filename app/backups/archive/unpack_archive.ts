import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, statfs } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdDecompress } from 'node:zlib'
import { Decrypter } from 'age-encryption'
import { extract as tarExtract, type Extract as TarExtract } from 'tar-stream'
import { ArchiveProblem, isDiskFull } from '#app/backups/archive/archive_problem'
import { Meter } from '#app/backups/archive/digest_file'
import {
  ARCHIVE_FORMAT,
  MANIFEST_NAME,
  type ArchiveEntry,
  type Manifest,
} from '#app/backups/archive/manifest'

type Entry = TarExtract extends AsyncIterable<infer Source> ? Source : never

export interface UnpackWish {
  file: string
  /** Recovery keys; each is tried. */
  identities: string[]
  folder: string
  onBytes(done: number): void
}

/** A manifest is small; something larger is none. */
const MAX_MANIFEST_BYTES = 64 * 1024 * 1024

/** Decrypts a backup into a folder and answers its manifest once every entry's hash is right. */
export async function unpackArchive(wish: UnpackWish): Promise<Manifest> {
  const opened = await openSealed(wish)
  const tar = tarExtract()
  const reading = pipeline(
    Readable.fromWeb(opened as Parameters<typeof Readable.fromWeb>[0]),
    createZstdDecompress(),
    tar
  )
  try {
    const [manifest] = await Promise.all([readEntries(tar, wish.folder), reading])
    return manifest
  } catch (error) {
    await reading.catch(() => {})
    if (error instanceof ArchiveProblem) throw error
    if (isDiskFull(error)) throw new ArchiveProblem('no_space_here')
    throw new ArchiveProblem('damaged', (error as Error).message)
  }
}

async function openSealed({ file, identities, onBytes }: UnpackWish) {
  const decrypter = new Decrypter()
  try {
    for (const identity of identities) decrypter.addIdentity(identity)
  } catch {
    throw new ArchiveProblem('wrong_key')
  }
  const source = createReadStream(file, { highWaterMark: 1 << 18 })
  const meter = new Meter(onBytes)
  pipeline(source, meter).catch(() => {})
  try {
    return await decrypter.decrypt(Readable.toWeb(meter) as ReadableStream<Uint8Array>)
  } catch (error) {
    source.destroy()
    const { message } = error as Error
    if (/no identity matched/.test(message)) throw new ArchiveProblem('wrong_key')
    throw new ArchiveProblem('not_a_backup', message)
  }
}

async function readEntries(tar: ReturnType<typeof tarExtract>, folder: string): Promise<Manifest> {
  let manifest: Manifest | null = null
  let expected = new Map<string, ArchiveEntry>()
  for await (const entry of tar) {
    if (!manifest) {
      manifest = await readManifest(entry)
      await requireSpace(folder, manifest)
      expected = new Map(manifest.entries.map((known) => [known.name, known]))
      continue
    }
    await keepEntry(entry, expected.get(entry.header.name), folder)
    expected.delete(entry.header.name)
  }
  if (!manifest) throw new ArchiveProblem('not_a_backup')
  const [missing] = expected.keys()
  if (missing !== undefined) throw new ArchiveProblem('damaged', missing)
  return manifest
}

async function readManifest(entry: Entry): Promise<Manifest> {
  const { name, size = 0 } = entry.header
  if (name !== MANIFEST_NAME || size > MAX_MANIFEST_BYTES) throw new ArchiveProblem('not_a_backup')
  const chunks: Buffer[] = []
  for await (const chunk of entry) chunks.push(chunk as Buffer)
  const manifest = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Manifest
  if (manifest.product !== 'tillhouse') throw new ArchiveProblem('not_a_backup')
  if (manifest.format !== ARCHIVE_FORMAT) {
    throw new ArchiveProblem('unknown_format', String(manifest.format))
  }
  return manifest
}

async function requireSpace(folder: string, { entries }: Manifest): Promise<void> {
  const needed = entries.reduce((sum, { bytes }) => sum + bytes, 0)
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < needed) throw new ArchiveProblem('no_space_here')
}

async function keepEntry(
  entry: Entry,
  expected: ArchiveEntry | undefined,
  folder: string
): Promise<void> {
  const { name, type, mode } = entry.header
  const isInside = normalize(name) === name && !name.startsWith('..') && !name.startsWith('/')
  if (!expected || type !== 'file' || !isInside) throw new ArchiveProblem('damaged', name)
  const path = join(folder, name)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const meter = new Meter()
  await pipeline(entry, meter, createWriteStream(path, { mode: mode ?? 0o600 }))
  if (meter.bytes !== expected.bytes || meter.sha256() !== expected.sha256) {
    throw new ArchiveProblem('damaged', name)
  }
}
