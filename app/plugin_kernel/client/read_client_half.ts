import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { clientTexts } from '#app/plugin_kernel/client/client_texts'
import type { ClientPlugin } from '#app/plugin_kernel/client/client_manifest'
import type { KernelPlugin } from '#app/plugin_kernel/host/kernel_plugin'
import type { PluginManifest } from '#app/plugin_sdk/manifest'

/** A file as it is sent to browsers. */
export interface ClientFile {
  bytes: Buffer
  type: string
}

export interface ClientHalf {
  plugin: ClientPlugin
  /** By the end of their addresses, behind the plugin's version. */
  files: Map<string, ClientFile>
}

/** Characters of the digest that make an address another one when the file changes. */
const DIGEST_IN_ADDRESS = 12
const DEFAULT_ORDER = 100
const DEFAULT_ICON = 'i-lucide-puzzle'

/** Reads what browsers load of a plugin: its bundle, and the style sheet that lies beside it. */
export async function readClientHalf(
  { id, version, manifest, folder }: Pick<KernelPlugin, 'id' | 'version' | 'manifest' | 'folder'>,
  bundle: string
): Promise<ClientHalf> {
  const files = new Map<string, ClientFile>()
  const script = await readFile(bundle)
  const sheet = await readFile(sheetBeside(bundle)).catch(() => null)
  const put = (bytes: Buffer, name: string, type: string) => {
    const digest = createHash('sha384').update(bytes).digest()
    const end = `${digest.toString('hex').slice(0, DIGEST_IN_ADDRESS)}/${name}`
    files.set(end, { bytes, type })
    return {
      url: `/plugin_files/${id}/${version}/${end}`,
      integrity: `sha384-${digest.toString('base64')}`,
    }
  }
  const { name, defaultLocale = 'en', locales } = manifest
  const plugin = {
    ...{ id, version, name, defaultLocale },
    ...put(script, 'client.js', 'text/javascript; charset=utf-8'),
    style: sheet && put(sheet, 'client.css', 'text/css; charset=utf-8'),
    ...declared(manifest),
    texts: locales === undefined ? {} : await clientTexts(join(folder, locales)),
  }
  return { plugin, files }
}

function sheetBeside(bundle: string): string {
  return `${bundle.slice(0, -extname(bundle).length)}.css`
}

function declared({ slots = [], pages = [] }: PluginManifest) {
  return {
    slots: slots.map(({ slot, component, order = DEFAULT_ORDER }) => ({
      ...{ component, order },
      slot: slot.split('@')[0]!,
    })),
    pages: pages.map(({ path, title, component, icon, place = 'office', task = null }) => ({
      ...{ path, title, component, place, task },
      icon: icon ?? DEFAULT_ICON,
    })),
  }
}
