import { readFile, stat } from 'node:fs/promises'
import type { PluginManifest } from '#app/plugin_sdk/manifest'
import type { ManifestProblem } from '#app/plugin_kernel/contract/manifest_problem'
import { readManifest } from '#app/plugin_kernel/contract/read_manifest'
import {
  checkFiles,
  integrityOf,
  readFileList,
  type FileList,
} from '#app/plugin_kernel/registry/archive/file_list'
import {
  FILE_LIST_NAME,
  MANIFEST_NAME,
  PACKAGE_LIMITS,
  SIGNATURE_NAME,
  tooLarge,
} from '#app/plugin_kernel/registry/archive/package_limits'
import { BadPackage, orBadPackage } from '#app/plugin_kernel/registry/archive/package_problem'
import { readArchive } from '#app/plugin_kernel/registry/archive/read_archive'
import { isSignedBy, readSignature } from '#app/plugin_kernel/registry/archive/signature'

/** A version of a plugin as it travels, found to be whole. */
export interface PluginPackage {
  manifest: PluginManifest
  list: FileList
  files: Map<string, Buffer>
  /** Whose key signed it; null when nobody did. */
  signedBy: string | null
  /** Of `files.json`, which names the digest of everything else. */
  digest: string
}

export async function readPackageFile(path: string) {
  return orBadPackage(async () => {
    const about = await stat(path).catch(() => null)
    if (!about?.isFile()) throw new BadPackage('not_readable', { path })
    if (about.size > PACKAGE_LIMITS.archiveBytes) throw tooLarge(PACKAGE_LIMITS.archiveBytes)
    return openPackage(await readFile(path))
  })
}

export async function readPackage(archive: Buffer) {
  return orBadPackage(() => openPackage(archive))
}

async function openPackage(archive: Buffer): Promise<PluginPackage> {
  return packageOf(await readArchive(archive))
}

/** Checks everything that can be checked without running any of it. */
export function packageOf(files: Map<string, Buffer>): PluginPackage {
  const listBytes = files.get(FILE_LIST_NAME)
  const list = readFileList(listBytes)
  checkFiles(list, files)
  const manifest = manifestOf(files.get(MANIFEST_NAME))
  if (manifest.id !== list.id || manifest.version !== list.version)
    throw new BadPackage('wrong_file_list')
  return {
    manifest,
    list,
    files,
    signedBy: signerOf(files),
    digest: integrityOf('sha512', listBytes!),
  }
}

export function manifestOf(bytes: Buffer | undefined): PluginManifest {
  if (!bytes) throw new BadPackage('missing_file', { path: MANIFEST_NAME })
  const read = readManifest(bytes.toString('utf8'))
  if (!read.ok)
    throw new BadPackage('invalid_manifest', { detail: read.problems.map(told).join('; ') })
  return read.value
}

function told({ pointer, code, values }: ManifestProblem): string {
  return [pointer || '/', code, ...Object.values(values)].join(' ')
}

/** A signature that is there must be right: a wrong one is worse than none. */
function signerOf(files: ReadonlyMap<string, Buffer>): string | null {
  const text = files.get(SIGNATURE_NAME)
  if (!text) return null
  const signature = readSignature(text.toString('utf8'))
  if (!signature || !isSignedBy(signature, files.get(FILE_LIST_NAME)!))
    throw new BadPackage('wrong_signature')
  return signature.key
}
