import { createHash } from 'node:crypto'
import type { PluginManifest } from '#app/plugin_sdk/manifest'
import { FILE_LIST_NAME, SIGNATURE_NAME } from '#app/plugin_kernel/registry/archive/package_limits'
import { BadPackage } from '#app/plugin_kernel/registry/archive/package_problem'

export interface ListedFile {
  bytes: number
  /** As in Subresource Integrity: `sha512-` and the digest in base64. */
  sha512: string
  /** Of what a browser loads. */
  sha384?: string
}

/** `files.json`: every file of a package with its digest. It is what an author signs. */
export interface FileList {
  format: 1
  id: string
  version: string
  files: Record<string, ListedFile>
}

export function integrityOf(algorithm: 'sha384' | 'sha512', bytes: Uint8Array): string {
  return `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`
}

/** The same bytes for the same files, whatever machine they are packed on. */
export function writeFileList(
  manifest: PluginManifest,
  files: ReadonlyMap<string, Buffer>
): Buffer {
  const listed: Record<string, ListedFile> = {}
  for (const path of [...files.keys()].sort()) {
    const bytes = files.get(path)!
    const sha384 = isForBrowser(path, manifest) ? integrityOf('sha384', bytes) : undefined
    listed[path] = {
      bytes: bytes.length,
      sha512: integrityOf('sha512', bytes),
      ...(sha384 && { sha384 }),
    }
  }
  const { id, version } = manifest
  const list: FileList = { format: 1, id, version, files: listed }
  return Buffer.from(`${JSON.stringify(list, null, 2)}\n`)
}

/** The client half, and what lies beside it: its chunks and styles. */
function isForBrowser(path: string, { entry }: PluginManifest): boolean {
  if (entry?.client === undefined) return false
  const client = entry.client.replace(/^\.\//, '')
  const folder = client.slice(0, client.lastIndexOf('/') + 1)
  return path.startsWith(folder) && /\.(js|mjs|css)$/.test(path)
}

export function readFileList(bytes: Buffer | undefined): FileList {
  if (!bytes) throw new BadPackage('no_file_list')
  const list = parse(bytes) as Partial<FileList> | null
  const isWhole =
    list?.format === 1 &&
    typeof list.id === 'string' &&
    typeof list.version === 'string' &&
    typeof list.files === 'object' &&
    list.files !== null &&
    Object.values(list.files).every((file) => typeof file?.sha512 === 'string')
  if (!isWhole) throw new BadPackage('wrong_file_list')
  return list as FileList
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}

/** Every file is listed and every listed file is there, with the content that was listed. */
export function checkFiles(list: FileList, files: ReadonlyMap<string, Buffer>): void {
  for (const [path, { sha512, sha384 }] of Object.entries(list.files)) {
    const bytes = files.get(path)
    if (!bytes) throw new BadPackage('missing_file', { path })
    const isSame =
      integrityOf('sha512', bytes) === sha512 &&
      (sha384 === undefined || integrityOf('sha384', bytes) === sha384)
    if (!isSame) throw new BadPackage('wrong_hash', { path })
  }
  for (const path of files.keys()) {
    const isListed = Object.hasOwn(list.files, path)
    if (!isListed && path !== FILE_LIST_NAME && path !== SIGNATURE_NAME)
      throw new BadPackage('not_listed', { path })
  }
}
