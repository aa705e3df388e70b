import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A folder with these files in it, gone when the test is over. */
export async function givenPluginFolder(
  cleanup: (work: () => Promise<void>) => void,
  files: Record<string, string>
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tillhouse-plugin-'))
  cleanup(() => rm(folder, { recursive: true }))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}
