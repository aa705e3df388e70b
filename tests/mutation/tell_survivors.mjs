import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'

const LIST = 'tmp/survivors.txt'

/** Writes every change that no test noticed as it is found: a run that is broken off has told something. */
class TellSurvivors {
  #tested = new Map()

  constructor() {
    mkdirSync('tmp', { recursive: true })
    writeFileSync(LIST, '')
  }

  onMutantTested({ fileName, location, mutatorName, replacement, status }) {
    const key = `${fileName} ${status}`
    this.#tested.set(key, (this.#tested.get(key) ?? 0) + 1)
    if (status !== 'Survived' && status !== 'NoCoverage') return
    const { line, column } = location.start
    const change = replacement?.replaceAll(/\s+/g, ' ').slice(0, 120)
    const counts = [...this.#tested].filter(([name]) => name.startsWith(fileName))
    appendFileSync(
      LIST,
      `${fileName}:${line}:${column} ${status} ${mutatorName} → ${change} ${JSON.stringify(counts.map(([name, count]) => [name.split(' ').at(-1), count]))}\n`
    )
  }
}

export const strykerPlugins = [
  { kind: 'Reporter', name: 'survivors', injectableClass: TellSurvivors },
]
