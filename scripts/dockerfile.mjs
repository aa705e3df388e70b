/** Reads as much of a Dockerfile as this project uses: stages, their lines, and what they copy. */
import { readFileSync } from 'node:fs'

/**
 * @typedef {object} Stage
 * @property {string | null} name
 * @property {string} from
 * @property {{ word: string, rest: string }[]} lines
 */

/**
 * @param {string} path
 * @returns {Stage[]}
 */
export function readDockerfile(path) {
  const lines = readFileSync(path, 'utf8')
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  /** @type {Stage[]} */
  const stages = []
  for (const line of lines) {
    const [, word, rest] = /^(\w+)\s+(.*)$/.exec(line)
    if (word === 'FROM') {
      const [from, , name = null] = rest.split(/\s+/)
      stages.push({ name, from, lines: [] })
    } else stages.at(-1).lines.push({ word, rest })
  }
  return stages
}

/**
 * The COPY lines of a stage: from which stage (none: the project), what, and to where.
 * @param {Stage} stage
 */
export function copiesOf(stage) {
  return stage.lines
    .filter(({ word }) => word === 'COPY')
    .map(({ rest }) => {
      const words = rest.split(/\s+/)
      const option = words[0].startsWith('--from=') ? words.shift().slice('--from='.length) : null
      const target = words.pop()
      return { from: option, sources: words, target }
    })
}

/**
 * The variables that a stage sets.
 * @param {Stage} stage
 * @returns {Record<string, string>}
 */
export function environmentOf(stage) {
  return Object.fromEntries(
    stage.lines
      .filter(({ word }) => word === 'ENV')
      .flatMap(({ rest }) => rest.split(/\s+/))
      .map((pair) => pair.split('='))
  )
}

/**
 * The words of a CMD line in its list form, also of the one in a health check.
 * @param {Stage} stage
 * @param {'CMD' | 'HEALTHCHECK'} word
 * @returns {string[]}
 */
export function commandOf(stage, word) {
  const line = stage.lines.findLast((one) => one.word === word)
  return JSON.parse(line.rest.slice(line.rest.indexOf('[')))
}
