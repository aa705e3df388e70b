/** Makes a version ready beside the one that serves: its files, packages and build. */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { readState } from './release_state.mjs'

const FOLDER = 'releases'
/** What belongs to an installation and not to a version. */
const LEFT_OUT = new Set(['.git', '.env', 'data', 'tmp', 'releases', 'node_modules', 'build'])

/**
 * @param {string} source a folder, a tarball, or a tag or branch of this clone
 * @returns {string} the release's folder
 */
export function prepareRelease(source) {
  const making = join(FOLDER, '.making')
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { recursive: true })
  const isBuilt = fetchFiles(source, making)
  const { version } = JSON.parse(readFileSync(join(making, 'package.json'), 'utf8'))
  const moment = new Date().toISOString().replace(/[-:]|\..*/g, '')
  const release = join(FOLDER, `${version}-${moment}`)
  if (!isBuilt) build(making)
  // Only a release that is whole gets its name.
  renameSync(making, release)
  return release
}

/** Keeps the version that serves, the one before, and the one just made ready. */
export function removeOldReleases(made) {
  const { current, previous, wanted } = readState()
  const kept = new Set(
    [current, previous, wanted?.to, made].filter(Boolean).map((path) => resolve(path))
  )
  const folders = existsSync(FOLDER) ? readdirSync(FOLDER) : []
  for (const folder of folders.map((name) => resolve(FOLDER, name))) {
    if (!kept.has(folder)) rmSync(folder, { recursive: true, force: true })
  }
}

/** Answers whether the files are built already, as those of a folder made elsewhere may be. */
function fetchFiles(source, target) {
  if (existsSync(source) && statSync(source).isDirectory()) {
    const isBuilt = existsSync(join(source, 'build', 'ace.js'))
    const skipped = isBuilt ? new Set(['.git', '.env', 'data', 'tmp', 'releases']) : LEFT_OUT
    cpSync(source, target, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => resolve(path) === resolve(source) || !isSkipped(path, source, skipped),
    })
    return isBuilt
  }
  if (existsSync(source)) {
    run('tar', ['-xf', resolve(source), '-C', target, '--strip-components=1'])
    return existsSync(join(target, 'build', 'ace.js'))
  }
  // Without a remote the clone has what it has.
  spawnSync('git', ['fetch', '--quiet', '--tags'], { stdio: 'ignore' })
  const archive = join(FOLDER, '.archive.tar')
  run('git', ['archive', '--format=tar', `--output=${archive}`, source])
  run('tar', ['-xf', archive, '-C', target])
  rmSync(archive)
  return false
}

function isSkipped(path, source, skipped) {
  return resolve(path, '..') === resolve(source) && skipped.has(basename(path))
}

function build(folder) {
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], folder)
  run('npm', ['run', '--silent', 'build'], folder)
}

function run(command, args, cwd = process.cwd()) {
  console.log(`tillhouse: ${command} ${args.slice(0, 3).join(' ')}…`)
  const { status } = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    // The settings lie with the shop, not with the version that is being made.
    env: { ...process.env, ENV_PATH: resolve(process.env.ENV_PATH ?? '.') },
  })
  if (status === 0) return
  console.error(`tillhouse: ${command} ${args.join(' ')} failed. Your shop is unchanged.`)
  process.exit(1)
}
