import { dirname, join } from 'node:path'
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** In mebibytes, of JavaScript objects; buffers lie outside and are watched from here. */
const HEAP_MIB = 48
/** Libraries that the SDK itself is made of, and that plugins may import. */
const LIBRARIES = ['tsyringe', 'tslib', 'reflect-metadata']

export interface ChildCommand {
  file: string
  execArgv: string[]
  /** Addresses of Tillhouse's own copies, by what a plugin calls them. */
  shared: Record<string, string>
}

/**
 * How a plugin's process is started: no file but its own and the SDK's can be read and none be
 * written, no process, thread or addon be started, no code be made of text. What Node 24 cannot
 * refuse is the network; `child_start` takes away what leads there.
 */
export function childCommand(folder: string): ChildCommand {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const here = dirname(fileURLToPath(import.meta.url))
  const sdk = join(here, '../../plugin_sdk')
  const libraries = LIBRARIES.map((name) => {
    const file = fileURLToPath(import.meta.resolve(name))
    return file.slice(0, file.lastIndexOf(join('node_modules', name))) + join('node_modules', name)
  })
  const readable = [folder, join(here, 'child'), sdk, ...libraries]
  return {
    file: join(here, `child/child_start.${extension}`),
    execArgv: [
      '--permission',
      ...readable.map((path) => `--allow-fs-read=${realpathSync(path)}`),
      '--no-experimental-sqlite',
      '--disallow-code-generation-from-strings',
      `--max-old-space-size=${HEAP_MIB}`,
    ],
    shared: {
      '@tillhouse/sdk': import.meta.resolve(`#app/plugin_sdk/index`),
      ...Object.fromEntries(LIBRARIES.map((name) => [name, import.meta.resolve(name)])),
    },
  }
}
