import semver from 'semver'
import { clock } from '#core/clock'
import { succeed, type Result } from '#core/result'
import type { PluginListing, Release } from '#app/plugin_kernel/registry/index/registry_index'
import {
  registryProblem,
  type RegistryProblem,
} from '#app/plugin_kernel/registry/index/registry_problem'

/** What others may find out in these hours need not happen in this shop. */
export const COOL_DOWN_HOURS = 72

export interface ReleaseWish {
  /** Exactly this one; else the newest that fits. */
  version?: string
  sdkVersion: string
  /** The owner wants it now. */
  isInHurry?: boolean
}

/** The release to install: it runs on this Tillhouse and has been out for a while. */
export function chooseRelease(
  { id, releases }: PluginListing,
  { version, sdkVersion, isInHurry = false }: ReleaseWish
): Result<Release, RegistryProblem> {
  const includePrerelease = semver.prerelease(sdkVersion) !== null
  const fitting = releases
    .filter((one) =>
      version === undefined ? !semver.prerelease(one.version) : one.version === version
    )
    .filter(({ api }) => semver.satisfies(sdkVersion, api, { includePrerelease }))
    .toSorted((left, right) => semver.rcompare(left.version, right.version))
  if (fitting.length === 0) return registryProblem('no_release_fits', { id, sdkVersion })
  const ready = fitting.find((one) => isInHurry || one.isSecurity || readyAt(one) <= clock.now())
  if (ready) return succeed(ready)
  const { version: newest } = fitting[0]!
  const until = readyAt(fitting[0]!).toISOString()
  return registryProblem('cooling_down', { id, version: newest, until })
}

function readyAt({ published }: Release): Date {
  return new Date(Date.parse(published) + COOL_DOWN_HOURS * 3_600_000)
}
