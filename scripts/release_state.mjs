/**
 * Which version of the program a shop runs, and what is wanted of it. Kept in one small file that
 * is written whole or not at all, so that a start after a power cut knows where things stood.
 */
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {object} ReleaseState
 * @property {string} current folder of the version that serves; `.` is the project's own
 * @property {string | null} previous
 * @property {Wanted | null} wanted
 * @property {{ step: string, isDone: boolean, words: string, at: string } | null} last
 * @property {number | null} pid of the process that supervises the server
 *
 * @typedef {object} Wanted
 * @property {'switch' | 'back' | 'replay'} step
 * @property {string} to
 * @property {string} [from] what the way back leaves
 * @property {boolean} [acceptsDifferences] a person has seen that figures come out otherwise
 * @property {string} [file] for the sales that the way back carries along
 * @property {string | null} [previous] what there is to go back to afterwards
 * @property {string} [failed] why a switch failed, whose way back this is
 */

export function upgradesFolder() {
  return join(process.env.DATA_DIR ?? setting('DATA_DIR') ?? 'data', 'upgrades')
}

/** @returns {ReleaseState} */
export function readState() {
  const file = join(upgradesFolder(), 'state.json')
  const empty = { current: '.', previous: null, wanted: null, last: null, pid: null }
  return existsSync(file) ? { ...empty, ...JSON.parse(readFileSync(file, 'utf8')) } : empty
}

/** @param {Partial<ReleaseState>} changes */
export function changeState(changes) {
  const folder = upgradesFolder()
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'state.json')
  const handle = openSync(`${file}.new`, 'w', 0o600)
  writeSync(handle, JSON.stringify({ ...readState(), ...changes }, null, 1))
  fsyncSync(handle)
  closeSync(handle)
  const { uid, gid } = shopOwner()
  if (process.getuid?.() === 0)
    for (const path of [folder, `${file}.new`]) chownSync(path, uid, gid)
  renameSync(`${file}.new`, file)
}

/** Who owns the shop's data: root may upgrade a shop that is served by somebody else. */
export function shopOwner() {
  const { uid, gid } = statSync(join(upgradesFolder(), '..'))
  return { uid, gid }
}

/** A file of its own for the sales that one way back carries along. */
export function fileSinceUpgrade() {
  const moment = new Date().toISOString().replace(/[-:]|\..*/g, '')
  return join(upgradesFolder(), `since_upgrade_${moment}.ndjson`)
}

/** How the last thing wanted ended, for the one who waits for it and for the page. */
export function endWanted(step, isDone, words, changes = {}) {
  const last = { step, isDone, words, at: new Date().toISOString() }
  changeState({ wanted: null, last, ...changes })
}

/** One value of .env, for scripts that run before the program reads it. */
export function setting(name) {
  if (!existsSync('.env')) return undefined
  const line = readFileSync('.env', 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`${name}=`))
  return line?.slice(name.length + 1).trim() || undefined
}

export function isRunning(pid) {
  if (!pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
