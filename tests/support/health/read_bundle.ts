import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import yauzl, { type Entry, type ZipFile } from 'yauzl'

/** The entries of a ZIP as texts, by name. */
export async function readBundle(bytes: Buffer): Promise<Record<string, string>> {
  const zip = await promisify<Buffer, yauzl.Options, ZipFile>(yauzl.fromBuffer)(bytes, {
    lazyEntries: true,
  })
  const open = promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip))
  const entries: Record<string, string> = {}
  const end = Promise.withResolvers<void>()
  zip.on('error', end.reject)
  zip.on('end', () => end.resolve())
  zip.on('entry', (entry: Entry) => {
    open(entry)
      .then(async (stream) => {
        entries[entry.fileName] = (await buffer(stream)).toString('utf8')
        zip.readEntry()
      })
      .catch(end.reject)
  })
  zip.readEntry()
  await end.promise
  return entries
}
