import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import {
  PACKAGE_LIMITS,
  PackageIntake,
  tooLarge,
} from '#app/plugin_kernel/registry/archive/package_limits'
import { BadPackage } from '#app/plugin_kernel/registry/archive/package_problem'

/**
 * The files of a tar.gz, held in memory; nothing is written. Anything but a plain file, a path that
 * leads elsewhere, the same name twice and too much of anything is refused before its content is read.
 */
export async function readArchive(archive: Buffer): Promise<Map<string, Buffer>> {
  if (archive.length > PACKAGE_LIMITS.archiveBytes) throw tooLarge(PACKAGE_LIMITS.archiveBytes)
  const intake = new PackageIntake()
  const tar = extract()
  const unpacking = pipeline(Readable.from([archive]), createGunzip(), tar)
  try {
    await Promise.all([takeIn(tar, intake), unpacking])
  } catch (error) {
    await unpacking.catch(() => {})
    if (error instanceof BadPackage) throw error
    throw new BadPackage('not_an_archive', { detail: (error as Error).message })
  }
  return intake.files
}

async function takeIn(tar: ReturnType<typeof extract>, intake: PackageIntake): Promise<void> {
  for await (const entry of tar) {
    const { name, type, size = 0 } = entry.header
    intake.admit(name)
    if (type !== 'file') throw new BadPackage('not_a_file', { path: name })
    // What the header announces is what the reader hands out, so a bomb is refused unopened.
    intake.count(size)
    intake.keep(name, await buffer(entry))
  }
}
