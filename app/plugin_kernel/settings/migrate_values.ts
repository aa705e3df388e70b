import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { extname, join } from 'node:path'
import { newQuickJSWASMModuleFromVariant, type QuickJSWASMModule } from 'quickjs-emscripten-core'
import { SettingsRefused } from '#app/plugin_kernel/settings/settings_schema'

const MEMORY_BYTES = 8 * 1024 * 1024
const STACK_BYTES = 256 * 1024
/** Of about 10,000 steps each. */
const MAX_TICKS = 500

/** Brings values that an older version wrote up to date. */
export type MigrateValues = (old: object, fromVersion: number) => Record<string, unknown>

let engine: Promise<QuickJSWASMModule> | undefined

/**
 * The function that a plugin's file exports. Each call has an engine of its own in which there is
 * nothing else, so that it can do nothing but answer.
 *
 * @throws SettingsRefused when there is no such function, or when it answers no object
 */
export async function readMigrate(folder: string, file: string): Promise<MigrateValues> {
  engine ??= newQuickJSWASMModuleFromVariant(import('@jitl/quickjs-wasmfile-release-sync'))
  const quickjs = await engine
  const source = await readFile(join(folder, file), 'utf8').catch((error: Error) => {
    throw new SettingsRefused(error.message)
  })
  const plain = extname(file) === '.ts' ? stripTypeScriptTypes(source) : source
  const run: MigrateValues = (old, fromVersion) => {
    const call = `JSON.stringify([migrate(${JSON.stringify(old)}, ${fromVersion})])`
    const [value] = JSON.parse(String(evaluate(quickjs, plain, call))) as unknown[]
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>
    throw new SettingsRefused(`${file} must answer an object`)
  }
  if (evaluate(quickjs, plain, 'typeof migrate') !== 'function')
    throw new SettingsRefused(`${file} must export a function as its default`)
  return run
}

function evaluate(quickjs: QuickJSWASMModule, source: string, expression: string): unknown {
  const runtime = quickjs.newRuntime()
  try {
    runtime.setMemoryLimit(MEMORY_BYTES)
    runtime.setMaxStackSize(STACK_BYTES)
    let ticks = 0
    runtime.setInterruptHandler(() => ++ticks > MAX_TICKS)
    runtime.setModuleLoader((name) =>
      name === 'migrate' ? source : { error: new Error(`It imports nothing, not ${name} either`) }
    )
    const context = runtime.newContext()
    try {
      const code = `import migrate from 'migrate'; export default ${expression}`
      const exported = context.unwrapResult(context.evalCode(code, 'call.js', { type: 'module' }))
      return exported.consume((handle) => context.getProp(handle, 'default').consume(context.dump))
    } catch (error) {
      throw new SettingsRefused(error instanceof Error ? error.message : String(error))
    } finally {
      context.dispose()
    }
  } finally {
    runtime.dispose()
  }
}
