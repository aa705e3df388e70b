import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PluginOption, Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

const PAGE = 'resources/pages/register/index.vue'

/** Loaded by plugins, through the import map of the page. */
const SHARED = 'resources/shared/'

/** Files beside the built ones that the register's page and the offline page need. */
const PUBLIC_FILES = ['icon.svg', 'theme.js', 'offline.html', 'offline.js', 'manifest.webmanifest']

interface BuiltFile {
  file: string
  src?: string
  imports?: string[]
  dynamicImports?: string[]
  css?: string[]
  assets?: string[]
}

/** Of the entry's later imports are also the pages of the back office; the register never shows them. */
const OF_REGISTER = /^resources\/(pages\/)?register\//
/** The engine that rules of plugins run in, by whatever the register loads it. */
const OF_RULES = /^(app\/rules|node_modules\/(@jitl|quickjs-emscripten-core))\//

/** Everything the built register may load: its page, what that imports, and its later screens. */
export function registerFiles(manifest: Record<string, BuiltFile>): Set<string> {
  const files = new Set<string>()
  const seen = new Set<string>()
  const open = [PAGE, ...Object.keys(manifest).filter((key) => key.startsWith(SHARED))]
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const built = manifest[key]
    if (!built || seen.has(key)) continue
    seen.add(key)
    for (const file of [built.file, ...(built.css ?? []), ...(built.assets ?? [])]) files.add(file)
    open.push(...(built.imports ?? []))
    const later = built.dynamicImports ?? []
    open.push(...later.filter((one) => OF_REGISTER.test(key) || OF_RULES.test(one)))
  }
  return files
}

/** Of the font's alphabets only the one that the five languages are written in. */
function isNeeded(file: string): boolean {
  return !file.endsWith('.woff2') || /-latin(-ext)?-/.test(file)
}

/** Workbox leaves a copy of the worker among the system's temporary files with every build. */
const clearedTemporaryFiles: Plugin = {
  name: 'tillhouse:cleared-temporary-files',
  apply: 'build',
  configResolved() {
    const folder = mkdtempSync(join(tmpdir(), 'tillhouse-build-'))
    process.env.TMPDIR = folder
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  },
}

/**
 * The service worker: keeps the register's own files in their version, and answers with a page in
 * plain words when a page cannot be reached. Pages and answers of the server are never kept.
 */
export function serviceWorker(): PluginOption[] {
  const plugins = VitePWA({
    outDir: 'public',
    base: '/',
    buildBase: '/',
    scope: '/',
    filename: 'sw.js',
    mode: 'production',
    // The plugin would name its own at an address where it does not lie, and fail without a word.
    manifest: false,
    injectRegister: false,
    registerType: 'prompt',
    workbox: {
      globDirectory: 'public',
      globPatterns: ['assets/*.{js,css,woff2,wasm}', ...PUBLIC_FILES],
      manifestTransforms: [keepRegisterFiles],
      dontCacheBustURLsMatching: /^assets\//,
      maximumFileSizeToCacheInBytes: 4_000_000,
      navigateFallback: null,
      runtimeCaching: [
        {
          urlPattern: ({ request }) => request.mode === 'navigate',
          handler: 'NetworkOnly',
          options: { precacheFallback: { fallbackURL: '/offline.html' } },
        },
      ],
      inlineWorkboxRuntime: true,
      sourcemap: false,
      cleanupOutdatedCaches: true,
      clientsClaim: true,
      // A new version waits until the register is opened anew: never in the middle of a sale.
      skipWaiting: false,
    },
  }) as Plugin[]
  // The server's own bundle is built by the same command and has no use for it.
  const forClient = plugins.map((plugin) => ({
    ...plugin,
    applyToEnvironment: (environment: { name: string }) => environment.name === 'client',
  }))
  return [clearedTemporaryFiles, ...forClient]
}

async function keepRegisterFiles<Entry extends { url: string }>(entries: Entry[]) {
  const manifest = JSON.parse(readFileSync('public/assets/.vite/manifest.json', 'utf8'))
  const files = registerFiles(manifest)
  return {
    manifest: entries.filter(({ url }) =>
      url.startsWith('assets/') ? files.has(url.slice('assets/'.length)) && isNeeded(url) : true
    ),
    warnings: [],
  }
}
