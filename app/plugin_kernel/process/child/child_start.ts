/**
 * The first file that runs in a plugin's own process. It closes the doors that Node leaves open under
 * `--permission`, then loads the rest, which must not be imported before.
 */
import { registerHooks } from 'node:module'
import type { ChildStart } from '#app/plugin_kernel/process/protocol'

/** What computes; nothing in it reaches a file, a socket, a process or another thread. */
const BUILTINS = new Set(
  'assert async_hooks buffer crypto events path punycode querystring stream string_decoder timers url util zlib'.split(
    ' '
  )
)
const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
const app = new URL('../../../', import.meta.url)

/** From now on whatever is imported from a plugin's folder is its own, of the SDK, or refused. */
export function confine({ folder, shared }: ChildStart): void {
  registerHooks({
    resolve(specifier, context, next) {
      const own = shared[specifier]
      if (own !== undefined) return { url: own, shortCircuit: true }
      const isPlugin = context.parentURL?.startsWith(folder) ?? false
      if (!isPlugin && specifier.startsWith('#app/'))
        return { url: addressOf(specifier), shortCircuit: true }
      if (!isPlugin) return next(specifier, context)
      if (specifier.startsWith('#')) throw refused(specifier)
      const resolved = next(specifier, context)
      if (!mayImport(resolved.url, folder)) throw refused(specifier)
      return resolved
    },
    load(url, context, next) {
      const isPlain = /\.ts(\?|$)/.test(url)
      return next(url, isPlain ? { ...context, format: 'module-typescript' } : context)
    },
  })
  for (const name of ['getBuiltinModule', 'binding', '_linkedBinding', 'dlopen', 'kill', '_kill'])
    Reflect.deleteProperty(process, name)
  for (const name of ['_debugProcess', '_debugEnd', '_startProfilerIdleNotifier'])
    Reflect.deleteProperty(process, name)
  for (const name of ['fetch', 'WebSocket', 'EventSource']) Reflect.deleteProperty(globalThis, name)
}

function addressOf(specifier: string): string {
  return new URL(`${specifier.slice('#app/'.length)}${extension}`, app).href
}

function mayImport(url: string, folder: string): boolean {
  if (url.startsWith('node:')) return BUILTINS.has(url.slice('node:'.length).split('/')[0]!)
  return url.startsWith(folder)
}

function refused(specifier: string): Error {
  const words = `A plugin in a process of its own may not import ${specifier}`
  return Object.assign(new Error(words), { code: 'CAPABILITY_REFUSED' })
}

process.once('message', async (message: { start: ChildStart }) => {
  confine(message.start)
  const { runPlugin } = await import(addressOf('#app/plugin_kernel/process/child/run_plugin'))
  await runPlugin(message.start)
})
// Nobody is there any more who could ask for anything.
process.once('disconnect', () => process.exit(0))
process.send!({ say: 'listening' })
