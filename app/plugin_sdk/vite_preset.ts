import type { InlineConfig, PluginOption } from 'vite'

/** What a plugin's bundle takes from the page; everything else it brings itself. */
export const SHARED_IMPORTS = ['vue', '@inertiajs/vue3', '@tillhouse/sdk/ui'] as const

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
    configFile: false,
    root: folder,
    mode: 'production',
    logLevel: 'silent',
    publicDir: false,
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
