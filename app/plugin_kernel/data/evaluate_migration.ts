import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newQuickJSWASMModuleFromVariant, type QuickJSWASMModule } from 'quickjs-emscripten-core'
import { plainSource } from '#app/plugin_kernel/loader/plain_source'

const MEMORY_BYTES = 8 * 1024 * 1024
const STACK_BYTES = 256 * 1024
/** Of about 10,000 steps each. */
const MAX_TICKS = 2_000

let engine: Promise<QuickJSWASMModule> | undefined
let words: Promise<string> | undefined

/**
 * What a file of migrations exports. It runs in an engine of its own in which there is nothing but
 * the words for describing tables, so that looking at a plugin whose owner nobody trusted yet does
 * no harm.
 */
export async function evaluateMigration(path: string): Promise<unknown> {
  engine ??= newQuickJSWASMModuleFromVariant(import('@jitl/quickjs-wasmfile-release-sync'))
  words ??= readWords()
  const [quickjs, sdk, source] = await Promise.all([engine, words, readSource(path)])
  const runtime = quickjs.newRuntime()
  try {
    runtime.setMemoryLimit(MEMORY_BYTES)
    runtime.setMaxStackSize(STACK_BYTES)
    let ticks = 0
    runtime.setInterruptHandler(() => ++ticks > MAX_TICKS)
    runtime.setModuleLoader((name) => {
      if (name === '@tillhouse/sdk') return sdk
      return {
        error: new Error(`A migration imports @tillhouse/sdk and nothing else, not ${name}`),
      }
    })
    const context = runtime.newContext()
    try {
      const exported = context.unwrapResult(
        context.evalCode(source, 'migration.js', { type: 'module' })
      )
      return exported.consume((handle) => context.getProp(handle, 'default').consume(context.dump))
    } finally {
      context.dispose()
    }
  } finally {
    runtime.dispose()
  }
}

/** The SDK's own file, compiled in a build and as it was written otherwise. */
async function readWords(): Promise<string> {
  const here = new URL(import.meta.url)
  const extension = extname(here.pathname)
  return readSource(fileURLToPath(new URL(`../../plugin_sdk/migration${extension}`, here)))
}

async function readSource(path: string): Promise<string> {
  const source = await readFile(path, 'utf8')
  return extname(path) === '.ts' ? plainSource(source) : source
}
