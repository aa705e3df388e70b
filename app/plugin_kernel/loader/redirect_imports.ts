import { realpath } from 'node:fs/promises'
import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'

/** What a plugin gets of Tillhouse's own copies, wherever its folder lies. */
const SHARED = new Map([
  ['@tillhouse/sdk', '#app/plugin_sdk/index'],
  ['@tillhouse/sdk/testing', '#app/workbench/kit/author_kit'],
  ['tsyringe', 'tsyringe'],
  ['reflect-metadata', 'reflect-metadata'],
  ['pdfkit', 'pdfkit'],
])

/**
 * Not to be had by an import. Code that runs inside of Tillhouse finds a way round if it means to,
 * and the pages say so; this tells an honest author, and shows in a review.
 */
const REFUSED_BUILTINS =
  /^node:(child_process|cluster|worker_threads|vm|inspector|sqlite|module|repl|v8)(\/|$)/

/** An import that plugins may not make. */
export class ImportRefused extends Error {
  name = 'ImportRefused'

  constructor(specifier: string) {
    super(`A plugin may not import ${specifier}. Use @tillhouse/sdk, or files of its own folder.`)
  }
}

const folders = new Set<string>()
/** How often the files of a folder were to be read anew. */
const readings = new Map<string, number>()
let isRedirecting = false

/** From now on imports in this folder are those of a plugin. */
export function redirectImportsOf(folder: string): void {
  folders.add(addressOf(folder))
  if (isRedirecting) return
  isRedirecting = true
  registerHooks({
    resolve(specifier, context, next) {
      const folderUrl = folderOf(context.parentURL)
      if (folderUrl === undefined) return next(specifier, context)
      const shared = SHARED.get(specifier)
      if (shared !== undefined) return next(shared, { ...context, parentURL: import.meta.url })
      // `#app/…` would lead into Tillhouse itself where a plugin lies inside of its folder.
      if (specifier.startsWith('#')) throw new ImportRefused(specifier)
      const resolved = next(specifier, context)
      if (!mayImport(resolved.url, folderUrl)) throw new ImportRefused(specifier)
      return { ...resolved, url: asReadLast(resolved.url, folderUrl) }
    },
    load(url, context, next) {
      const isPlain = folderOf(url) !== undefined && /\.ts(\?|$)/.test(url)
      // Wherever the folder lies: no package.json has to say that these are modules.
      return next(url, isPlain ? { ...context, format: 'module-typescript' } : context)
    },
  })
}

/** What is imported from this folder from now on is read from its files, not from memory. */
export async function readAnew(folder: string): Promise<void> {
  const folderUrl = addressOf(await realpath(folder))
  readings.set(folderUrl, (readings.get(folderUrl) ?? 0) + 1)
}

/** The address under which a file of a plugin is imported: another one for each reading. */
export function asReadLast(url: string, folderUrl: string): string {
  const reading = readings.get(folderUrl)
  return reading === undefined || !url.startsWith(folderUrl) ? url : `${url}?reading=${reading}`
}

function mayImport(url: string, folderUrl: string): boolean {
  if (url.startsWith('node:')) return !REFUSED_BUILTINS.test(url)
  return url.startsWith(folderUrl)
}

function folderOf(url: string | undefined): string | undefined {
  if (!url?.startsWith('file:')) return undefined
  return [...folders].find((folder) => url.startsWith(folder))
}

export function addressOf(folder: string): string {
  return `${pathToFileURL(folder).href}/`
}
