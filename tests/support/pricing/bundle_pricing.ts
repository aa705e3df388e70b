import { build } from 'vite'

/** The engine as browsers get it: one minified script, built the way the register is. */
export async function bundlePricing(entry = 'app/pricing/index.ts'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    // The engine of rules asks where it came from; a script of text came from nowhere.
    define: { 'import.meta.url': JSON.stringify('http://127.0.0.1/') },
    build: { write: false, lib: { entry, name: 'pricing', formats: ['iife'] } },
  })
  const [{ output }] = result as unknown as [{ output: [{ code: string }] }]
  return output[0].code
}
