import type { QuickJSContext, QuickJSWASMModule } from 'quickjs-emscripten-core'
import { MAX_CODE_BYTES } from '#app/rules/rule_package'
import { HARDEN } from '#app/rules/sandbox_code'

/** What is wrong with the code of a plugin's rules, before any shop runs it; null for nothing. */
export function checkCode(
  engine: QuickJSWASMModule,
  code: string,
  exported: readonly string[]
): string | null {
  if (new TextEncoder().encode(code).length > MAX_CODE_BYTES) return 'It is larger than 256 KB'
  if (/\bimport\s*[("'{*\w]/.test(code)) return 'Rules import nothing'
  const runtime = engine.newRuntime({ memoryLimitBytes: 8 * 1024 * 1024 })
  let ticks = 0
  runtime.setInterruptHandler(() => ++ticks > 1_000)
  const context = runtime.newContext()
  try {
    // By itself first: code that closes a bracket too many would end what it is put into.
    return (
      failureOf(context, `if (false) {\n${code}\n}`) ??
      failureOf(context, HARDEN) ??
      failureOf(context, missing(code, exported))
    )
  } finally {
    context.dispose()
    runtime.dispose()
  }
}

/** Runs the code once and throws the names that it does not have. */
function missing(code: string, exported: readonly string[]): string {
  const tests = exported.map((name) => `typeof ${name} === 'function' || missing.push('${name}')`)
  return `(() => { 'use strict';\n${code}\n;
    const missing = []; ${tests.join('; ')}
    if (missing.length > 0) throw new Error('There is no function ' + missing.join(', '))
  })()`
}

function failureOf(context: QuickJSContext, code: string): string | null {
  const result = context.evalCode(code, 'rules.js')
  if (!result.error) {
    result.value.dispose()
    return null
  }
  const shown: unknown = context.dump(result.error)
  result.error.dispose()
  const isError = typeof shown === 'object' && shown !== null && 'message' in shown
  return String(isError ? shown.message : shown)
}
