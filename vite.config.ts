import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import adonisjs from '@adonisjs/vite/client'
import ui from '@nuxt/ui/vite'
import vue from '@vitejs/plugin-vue'
import { serviceWorker } from './vite_service_worker.ts'

/** What plugins share with the host, by the import map of the page (inertia_layout.edge). */
const SHARED_ENTRIES = ['vue', 'inertia', 'sdk_ui'].map((name) => `resources/shared/${name}.ts`)

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

export default defineConfig(({ command }) => ({
  define: { __APP_VERSION__: JSON.stringify(version) },
  plugins: [
    // Addresses such as /icon.svg are served from public/ as they are.
    vue({ template: { transformAssetUrls: false } }),
    ui({
      router: 'inertia',
      autoImport: false,
      components: { dts: 'resources/components.d.ts' },
      icon: {
        clientBundle: {
          scan: { globInclude: ['resources/**/*.{vue,ts}', 'app/**/*.ts'] },
          sizeLimitKb: 512,
        },
      },
      ui: {
        colors: {
          primary: 'spruce',
          neutral: 'stone',
          success: 'spruce',
          error: 'red',
          warning: 'amber',
          info: 'sky',
        },
        input: { slots: { base: 'pointer-coarse:min-h-11' } },
        // Square enough not to be taken for one choice of several.
        checkbox: {
          slots: {
            base: 'relative rounded-[4px] pointer-coarse:after:absolute pointer-coarse:after:-inset-3.5',
          },
        },
        selectMenu: { slots: { base: 'pointer-coarse:min-h-11' } },
        // White on the lighter green of the default hover is hard to read.
        button: {
          // A finger needs 44 px.
          slots: { base: 'pointer-coarse:min-h-11 pointer-coarse:min-w-11' },
          compoundVariants: [
            {
              color: 'primary',
              variant: 'solid',
              class: 'hover:bg-primary/90 active:bg-primary/90',
            },
          ],
        },
      },
    }),
    adonisjs({
      entryPoints: ['resources/app.ts', ...SHARED_ENTRIES],
      serverEntryPoints: ['resources/ssr.ts'],
      reload: ['resources/views/**/*.edge'],
    }),
    serviceWorker(),
  ],
  resolve: { alias: { '~': fileURLToPath(new URL('./resources', import.meta.url)) } },
  // The built server bundle must run without the development packages; the dev server loads
  // CommonJS packages from node_modules, which it could not run inlined.
  ssr: { noExternal: command === 'build' ? true : ['@nuxt/ui', '@inertiajs/vue3'] },
  // The server bundle has its own folder: inside public/ it would be served to anybody, and the
  // Vue plugin's ssr environment would empty the client's files (see docs/adr).
  // Without this the shared entries would export nothing: no file of the host imports from them.
  build: { rolldownOptions: { preserveEntrySignatures: 'exports-only' } },
  environments: { ssr: { build: { outDir: 'ssr/server' } } },
  server: { watch: { ignored: ['**/data/**', '**/tmp/**', '**/build/**'] } },
}))
