import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createTestHost, type TestHost } from '#app/workbench/kit/test_host'

export interface UpgradedHost extends TestHost {
  /** Back to the version before, with the data of today. */
  back(): Promise<void>
}

/**
 * What a shop goes through at an update: the older version in its own folder is installed, `fill`
 * makes what it keeps, and the newer one takes its place with its migrations.
 */
export async function upgradeFrom(
  olderFolder: string,
  newerFolder: string,
  fill: (host: TestHost) => Promise<void> = () => Promise.resolve()
): Promise<UpgradedHost> {
  const { id, version } = JSON.parse(
    await readFile(join(resolve(olderFolder), 'plugin.json'), 'utf8')
  ) as { id: string; version: string }
  const host = await createTestHost({ plugins: [] })
  try {
    await host.install(olderFolder)
    await fill(host)
    await host.install(newerFolder)
  } catch (error) {
    await host.close()
    throw error
  }
  return { ...host, back: () => host.rollbackTo(id, version) }
}
