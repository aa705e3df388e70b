import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { pack } from 'tar-stream'

const compress = promisify(gzip)

/** Names the machine that packed in a gzip header; 255 says nothing. */
const GZIP_SYSTEM = 9

/** Files as tar.gz: the same bytes for the same files, so that everybody can build it and compare. */
export async function writeArchive(files: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const tar = pack()
  const whole = buffer(tar)
  for (const path of [...files.keys()].sort()) {
    tar.entry({ name: path, mtime: new Date(0), mode: 0o644, uid: 0, gid: 0 }, files.get(path)!)
  }
  tar.finalize()
  const archive = await compress(await whole, { level: 9 })
  archive[GZIP_SYSTEM] = 255
  return archive
}
