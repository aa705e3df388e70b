import type { InlineConfig, PluginOption, UserConfig } from 'vite'

/** What a plugin's bundle takes from the page; everything else it brings itself. */
export const SHARED_IMPORTS = ['vue', '@inertiajs/vue3', '@tillhouse/sdk/ui'] as const

/** What a server half takes from Tillhouse, beside the modules of Node. */
const SERVER_IMPORTS = [/^node:/, /^@tillhouse\/sdk$/, 'pdfkit', 'tsyringe', 'reflect-metadata']

export interface ClientBuild {
  /** The plugin's folder. */
  folder: string
  /** Of the client half, in the folder: a .ts or a .vue file. */
  entry: string
  outDir: string
  plugins: PluginOption[]
}

/**
 * How Vite builds the client half of a plugin: one ES module for the browsers of the shop, and its
 * styles beside it.
 */
export function clientBuild({ folder, entry, outDir, plugins }: ClientBuild): InlineConfig {
  return {
    ...QUIET,
    root: folder,
    plugins,
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      outDir,
      emptyOutDir: true,
      lib: {
        entry,
        formats: ['es'],
        fileName: () => 'client.js',
        cssFileName: 'client',
      },
      rolldownOptions: {
        external: [...SHARED_IMPORTS],
        output: { codeSplitting: false },
      },
    },
  }
}

export interface ServerBuild extends Omit<ClientBuild, 'plugins'> {
  /** Of the one file that is made: `server.js` or `rules.js`. */
  fileName: string
}

/**
 * How Vite builds the server half, or the rules, of a plugin: one ES module for Node 24 with all
 * that the plugin imports of its own. Decorators, enums and parameter properties are compiled, with
 * the types that `@service()` needs.
 */
export function serverBuild({ folder, entry, outDir, fileName }: ServerBuild): InlineConfig {
  return {
    ...QUIET,
    root: folder,
    oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      minify: false,
      target: 'node24',
      rolldownOptions: {
        external: SERVER_IMPORTS,
        // Comments with paths would make the same sources another file on another machine.
        experimental: { attachDebugInfo: 'none' },
        output: { entryFileNames: fileName, codeSplitting: false },
      },
    },
  }
}

/** The same whatever settings lie about: what is built is what is shipped. */
const QUIET: InlineConfig = {
  configFile: false,
  mode: 'production',
  logLevel: 'silent',
  publicDir: false,
}

/**
 * For the `vite.config.ts` of an author who builds the client half without Tillhouse:
 * `export default tillhousePlugin({ plugins: [vue()] })`. Without an `entry` it is
 * `client/index.ts`, and what is made lies in `dist/`.
 *
 * @default entry 'client/index.ts'
 */
export function tillhousePlugin({
  plugins,
  entry = 'client/index.ts',
}: {
  plugins: PluginOption[]
  entry?: string
}): UserConfig {
  const {
    configFile: _,
    root: __,
    ...config
  } = clientBuild({
    folder: '.',
    entry,
    outDir: 'dist',
    plugins,
  })
  return { ...config, logLevel: 'info' }
}
