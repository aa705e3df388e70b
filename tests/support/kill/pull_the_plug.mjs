/**
 * Loaded into the processes of a kill test. Each act by which they change the disk or a database
 * (a rename, a flush, a commit, a change of a schema) is numbered over all of them and written to
 * KILL_LOG; before the one that KILL_BEFORE names, by its number or by a pattern, or right after the
 * one that KILL_AFTER does, the whole process group is gone, as in a power cut. What they print
 * counts as well: reading has no acts.
 */
import fs, { appendFileSync, readFileSync } from 'node:fs'
import fsPromises from 'node:fs/promises'
import { createRequire, syncBuiltinESMExports } from 'node:module'
import { basename, dirname, resolve } from 'node:path'

const { KILL_LOG, KILL_BEFORE = '', KILL_AFTER } = process.env
const number = /^\d+$/.test(KILL_BEFORE) ? Number(KILL_BEFORE) : 0
const first = KILL_BEFORE && !number ? new RegExp(KILL_BEFORE) : null
const last = KILL_AFTER ? new RegExp(KILL_AFTER) : null
let isOver = false
const CHANGES =
  /^\s*(commit|vacuum|create|alter|drop|rename|insert into `?(upgrades|adonis_schema))/i
const append = appendFileSync
const read = readFileSync

/** The command or the script that is running. */
const [, program = '', command = basename(program)] = process.argv

function act(what) {
  const words = `${command}: ${what.trim().replace(/\s+/g, ' ').slice(0, 300)}`
  append(KILL_LOG, `${words}\n`)
  const isNumber = number > 0 && read(KILL_LOG, 'utf8').split('\n').length - 1 === number
  if (isOver || isNumber || first?.test(words)) process.kill(0, 'SIGKILL')
  isOver = last?.test(words) ?? false
}

/** Puts an act before each call of a function. */
function before(holder, name, wordsOf) {
  const original = holder[name]
  holder[name] = function (...args) {
    const words = wordsOf(...args)
    if (words) act(words)
    return original.apply(this, args)
  }
}

for (const name of ['rename', 'rm', 'copyFile']) {
  before(fsPromises, name, (...paths) => `${name} ${paths.filter(isPath).join(' ')}`)
  before(fs, `${name}Sync`, (...paths) => `${name} ${paths.filter(isPath).join(' ')}`)
}
before(fs, 'linkSync', (...paths) => `link ${paths.join(' ')}`)
before(fs, 'fsyncSync', () => 'fsync')
syncBuiltinESMExports()

before(process.stdout, 'write', (text) => `print ${text}`)

const require = createRequire(import.meta.url)
const changeOf = (statement) => {
  const sql = typeof statement === 'string' ? statement : statement.sql
  return CHANGES.test(sql) ? sql : null
}
before(require('better-sqlite3').prototype, 'prepare', changeOf)
const mysql = dirname(require.resolve('mysql2/package.json'))
before(require(resolve(mysql, 'lib/base/connection.js')).prototype, 'query', changeOf)

function isPath(value) {
  return typeof value === 'string'
}
