import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const FOLDER = resolve('releases')

/** Versions that `npm run upgrade` has prepared beside this one, newest last. */
export function preparedReleases(): string[] {
  if (!existsSync(FOLDER)) return []
  return readdirSync(FOLDER)
    .filter((name) => existsSync(releaseProgram(name)))
    .toSorted()
}

/** The ace file of a prepared release. */
export function releaseProgram(name: string): string {
  return join(FOLDER, name, 'build', 'ace.js')
}
