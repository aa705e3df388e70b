import { build } from 'vite'

/** The engine as browsers get it: one minified script, built the way the register is. */
export async function bundlePricing(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'app/pricing/index.ts', name: 'pricing', formats: ['iife'] },
    },
  })
  const [{ output }] = result as unknown as [{ output: [{ code: string }] }]
  return output[0].code
}
