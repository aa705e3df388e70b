import { createReadStream, createWriteStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress } from 'node:zlib'
import { Encrypter } from 'age-encryption'
import { pack as tarPack, type Pack } from 'tar-stream'
import { ArchiveProblem } from '#app/backups/archive/archive_problem'
import { Meter } from '#app/backups/archive/digest_file'
import { MANIFEST_NAME, type Manifest } from '#app/backups/archive/manifest'

export interface PackedEntry {
  name: string
  path: string
}

export interface PackWish {
  manifest: Manifest
  /** Where each entry of the manifest lies, in its order. */
  sources: PackedEntry[]
  recipient: string
  output: string
  onBytes(done: number): void
}

/**
 * tar → zstd → age, streamed: the memory it takes does not grow with the shop. The manifest comes
 * first, so that a reader knows what to expect before it writes anything.
 */
export async function packArchive(wish: PackWish): Promise<{ bytes: number; sha256: string }> {
  const tar = tarPack()
  const compressed = createZstdCompress()
  const encrypter = new Encrypter()
  encrypter.addRecipient(wish.recipient)
  const sealed = await encrypter.encrypt(Readable.toWeb(compressed) as ReadableStream<Uint8Array>)
  const meter = new Meter()
  await Promise.all([
    feed(tar, wish).catch((error: Error) => {
      tar.destroy(error)
      throw error
    }),
    pipeline(tar, compressed),
    pipeline(
      Readable.fromWeb(sealed as Parameters<typeof Readable.fromWeb>[0]),
      meter,
      createWriteStream(wish.output, { mode: 0o600 })
    ),
  ])
  await flush(wish.output)
  return { bytes: meter.bytes, sha256: meter.sha256() }
}

async function feed(tar: Pack, { manifest, sources, onBytes }: PackWish): Promise<void> {
  const mtime = new Date(manifest.takenAt)
  await addText(tar, { name: MANIFEST_NAME, mtime, mode: 0o600 }, JSON.stringify(manifest, null, 1))
  let done = 0
  for (const [index, { name, path }] of sources.entries()) {
    const entry = manifest.entries[index]!
    const info = await stat(path)
    if (info.size !== entry.bytes) throw new ArchiveProblem('snapshot_failed', name)
    const slot = tar.entry({ name, size: info.size, mtime: info.mtime, mode: info.mode & 0o777 })
    const meter = new Meter((bytes) => onBytes(done + bytes))
    await pipeline(createReadStream(path, { highWaterMark: 1 << 18 }), meter, slot)
    if (meter.sha256() !== entry.sha256) throw new ArchiveProblem('snapshot_failed', name)
    done += entry.bytes
  }
  tar.finalize()
}

function addText(
  tar: Pack,
  header: { name: string; mtime: Date; mode: number },
  text: string
): Promise<void> {
  return new Promise((added, failed) => {
    tar.entry(header, text, (error) => (error ? failed(error) : added()))
  })
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+')
  await file.sync()
  await file.close()
}
