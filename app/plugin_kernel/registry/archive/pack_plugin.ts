import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeFileList } from '#app/plugin_kernel/registry/archive/file_list'
import {
  FILE_LIST_NAME,
  MANIFEST_NAME,
  PackageIntake,
  SIGNATURE_NAME,
} from '#app/plugin_kernel/registry/archive/package_limits'
import { BadPackage, orBadPackage } from '#app/plugin_kernel/registry/archive/package_problem'
import {
  manifestOf,
  packageOf,
  type PluginPackage,
} from '#app/plugin_kernel/registry/archive/read_package'
import { signBytes } from '#app/plugin_kernel/registry/archive/signature'
import { writeArchive } from '#app/plugin_kernel/registry/archive/write_archive'

/** A plugin's folder as a package: what runs, without what its author needs to make it. */
export async function packFolder(folder: string) {
  return orBadPackage(async () => {
    const intake = new PackageIntake()
    await takeFolder(folder, '', intake)
    for (const path of [FILE_LIST_NAME, SIGNATURE_NAME])
      if (intake.files.has(path)) throw new BadPackage('reserved_name', { path })
    const manifest = manifestOf(intake.files.get(MANIFEST_NAME))
    requireSameVersion(manifest.version, intake.files.get('package.json'))
    const files = new Map(intake.files)
    files.set(FILE_LIST_NAME, writeFileList(manifest, intake.files))
    return packageOf(files)
  })
}

/** Every file of a plugin's folder that runs, packed before or not. */
export async function readFolder(folder: string) {
  return orBadPackage(async () => {
    const intake = new PackageIntake()
    await takeFolder(folder, '', intake)
    return intake.files
  })
}

/** The package with its author's name under it. */
export function signPackage({ files }: PluginPackage, privatePem: string): PluginPackage {
  const signature = signBytes(files.get(FILE_LIST_NAME)!, privatePem)
  const signed = new Map(files).set(SIGNATURE_NAME, Buffer.from(`${JSON.stringify(signature)}\n`))
  return packageOf(signed)
}

export function archiveOf({ files }: PluginPackage): Promise<Buffer> {
  return writeArchive(files)
}

export function packageName({ manifest }: PluginPackage): string {
  return `${manifest.id}-${manifest.version}.tillplugin`
}

/** Kept at home: hidden files, dependencies, the author's tests, and packages made before. */
function staysHome(name: string, isTop: boolean): boolean {
  return (
    name.startsWith('.') ||
    name === 'node_modules' ||
    name.endsWith('.tillplugin') ||
    (isTop && name === 'tests')
  )
}

async function takeFolder(folder: string, within: string, intake: PackageIntake): Promise<void> {
  const names = await readdir(join(folder, within)).catch(() => {
    throw new BadPackage('not_readable', { path: folder })
  })
  for (const name of names.sort()) {
    if (staysHome(name, within === '')) continue
    const path = within === '' ? name : `${within}/${name}`
    const about = await lstat(join(folder, path))
    if (about.isDirectory()) {
      await takeFolder(folder, path, intake)
      continue
    }
    if (!about.isFile()) throw new BadPackage('not_a_file', { path })
    intake.admit(path)
    intake.count(about.size)
    intake.keep(path, await readFile(join(folder, path)))
  }
}

/** Two versions in one package would let somebody believe the wrong one. */
function requireSameVersion(version: string, packageJson: Buffer | undefined): void {
  const other = packageJson && versionIn(packageJson.toString('utf8'))
  if (other !== undefined && other !== version)
    throw new BadPackage('other_version', { version, other })
}

function versionIn(packageJson: string): string | undefined {
  try {
    return (JSON.parse(packageJson) as { version?: string }).version
  } catch {
    throw new BadPackage('not_readable', { path: 'package.json' })
  }
}
