import { promisify } from 'node:util'
import type { Readable } from 'node:stream'
import yauzl, { type Entry, type ZipFile } from 'yauzl'

export interface OpenZip {
  names: string[]
  /** Null when the archive has no such file. */
  stream(name: string): Promise<Readable | null>
  close(): void
}

export class ZipTooLarge extends Error {}

const MAX_ENTRIES = 2_000
/** What an archive may unpack to; a workbook of half a million rows stays well below. */
const MAX_BYTES = 1_500_000_000
/** Tables shrink to a tenth or a thirtieth; what shrinks far more was made to fill a disk. */
const MAX_RATIO = 400
const RATIO_FROM_BYTES = 20_000_000

/** Opens an archive and refuses one that would unpack to more than a table could be. */
export async function openZip(path: string): Promise<OpenZip> {
  const zip = await promisify<string, yauzl.Options, ZipFile>(yauzl.open)(path, {
    autoClose: false,
    lazyEntries: true,
  })
  const entries = await readEntries(zip).catch((error: unknown) => {
    zip.close()
    throw error
  })
  return {
    names: [...entries.keys()],
    async stream(name) {
      const entry = entries.get(name)
      if (!entry) return null
      return promisify<Entry, Readable>(zip.openReadStream.bind(zip))(entry)
    },
    close: () => zip.close(),
  }
}

function readEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((done, refuse) => {
    const entries = new Map<string, Entry>()
    let bytes = 0
    zip.on('error', refuse)
    zip.on('end', () => done(entries))
    zip.on('entry', (entry: Entry) => {
      bytes += entry.uncompressedSize
      const isBomb =
        entry.uncompressedSize > RATIO_FROM_BYTES &&
        entry.uncompressedSize > entry.compressedSize * MAX_RATIO
      if (isBomb || bytes > MAX_BYTES || entries.size >= MAX_ENTRIES) refuse(new ZipTooLarge())
      else {
        entries.set(entry.fileName, entry)
        zip.readEntry()
      }
    })
    zip.readEntry()
  })
}
