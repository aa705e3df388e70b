/**
 * Runs Vite in a process of its own, which Node starts as this file is: what it makes must not hang
 * on how the server was started, and the server has sales to take meanwhile.
 */
import type { BundleRequest } from '#app/plugin_kernel/bundler/bundle'

const request = JSON.parse(process.argv[2]!) as BundleRequest
const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
const { clientBuild, serverBuild } = (await import(
  new URL(`../../plugin_sdk/vite_preset.${extension}`, import.meta.url).href
)) as typeof import('#app/plugin_sdk/vite_preset')

const { build } = await import('vite')
try {
  if (request.half === 'client') {
    const [{ default: vue }, compiler, { default: tailwind }] = await Promise.all([
      import('@vitejs/plugin-vue'),
      import('vue/compiler-sfc'),
      import('@tailwindcss/vite'),
    ])
    await build(clientBuild({ ...request, plugins: [vue({ compiler }), tailwind()] }))
  } else await build(serverBuild({ ...request, fileName: `${request.half}.js` }))
} catch (error) {
  process.stderr.write(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
