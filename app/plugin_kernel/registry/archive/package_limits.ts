import { BadPackage } from '#app/plugin_kernel/registry/archive/package_problem'

/** What a `.tillplugin` may hold at most; a plugin is code and a few pictures. */
export const PACKAGE_LIMITS = {
  archiveBytes: 20 * 1024 * 1024,
  unpackedBytes: 60 * 1024 * 1024,
  files: 2_000,
  pathLength: 200,
}

export const MANIFEST_NAME = 'plugin.json'
export const FILE_LIST_NAME = 'files.json'
export const SIGNATURE_NAME = 'files.json.sig'

/** Letters that mean the same on every file system; no hidden file, no way up, no drive. */
const SAFE_PATH = /^[A-Za-z0-9_@+-][A-Za-z0-9_@+.-]*(\/[A-Za-z0-9_@+-][A-Za-z0-9_@+.-]*)*$/

export function isSafePath(path: string): boolean {
  return path.length <= PACKAGE_LIMITS.pathLength && SAFE_PATH.test(path)
}

/** Takes in files one after the other and refuses the one that goes too far. */
export class PackageIntake {
  readonly files = new Map<string, Buffer>()
  /** `A.ts` and `a.ts` are one file on some machines and two on others. */
  readonly #names = new Set<string>()
  #bytes = 0

  /** Asked before a file's content is read. */
  admit(path: string): void {
    if (!isSafePath(path)) throw new BadPackage('bad_path', { path: path.slice(0, 200) })
    const name = path.toLowerCase()
    if (this.#names.has(name)) throw new BadPackage('twice', { path })
    this.#names.add(name)
    if (this.#names.size > PACKAGE_LIMITS.files)
      throw new BadPackage('too_many_files', { limit: String(PACKAGE_LIMITS.files) })
  }

  count(bytes: number): void {
    this.#bytes += bytes
    if (this.#bytes > PACKAGE_LIMITS.unpackedBytes) throw tooLarge(PACKAGE_LIMITS.unpackedBytes)
  }

  keep(path: string, bytes: Buffer): void {
    this.files.set(path, bytes)
  }
}

export function tooLarge(limit: number): BadPackage {
  return new BadPackage('too_large', { limit: String(limit / 1024 / 1024) })
}
