import type { ClientFailureKind, ClientPlugin } from '#app/plugin_kernel/client/client_manifest'

/** A bundle that has not come and run by then is left alone. */
export const PATIENCE_MS = 3_000

export type Bundle = Record<string, unknown>

/** Why a bundle is not there. */
export class BundleFailure extends Error {
  name = 'BundleFailure'

  constructor(
    readonly kind: ClientFailureKind,
    cause: unknown
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

type Source = Pick<ClientPlugin, 'url' | 'integrity'>

/**
 * Brings a bundle into the page without running it, checked against its digest. The browser keeps
 * what it has checked under the address, so that nothing else can be imported from there.
 *
 * @throws BundleFailure
 */
export async function fetchBundle(source: Source): Promise<void> {
  const isChecked = supportsPreload() && (await within(preload(source)))
  if (!isChecked) await within(examine(source))
}

/**
 * Runs a bundle that was fetched and answers what it exports.
 *
 * @throws BundleFailure
 */
export async function importBundle({ url }: Source): Promise<Bundle> {
  try {
    return await within(import(/* @vite-ignore */ url) as Promise<Bundle>)
  } catch (error) {
    throw error instanceof BundleFailure ? error : new BundleFailure('not_loaded', error)
  }
}

function supportsPreload(): boolean {
  return document.createElement('link').relList.supports('modulepreload')
}

function preload({ url, integrity }: Source): Promise<boolean> {
  return new Promise((resolve) => {
    const link = document.createElement('link')
    const settle = (isThere: boolean) => {
      link.remove()
      resolve(isThere)
    }
    link.onload = () => settle(true)
    link.onerror = () => settle(false)
    Object.assign(link, { rel: 'modulepreload', href: url, integrity })
    document.head.append(link)
  })
}

/** Where a preload failed, or cannot be had: is it the file, or the way to it? */
async function examine({ url, integrity }: Source): Promise<void> {
  try {
    await fetch(url, { integrity })
  } catch (error) {
    const { ok } = await fetch(url, { cache: 'reload' }).catch(() => ({ ok: false }))
    throw new BundleFailure(ok ? 'tampered' : 'unreachable', error)
  }
}

async function within<Value>(work: Promise<Value>): Promise<Value> {
  const late = Promise.withResolvers<never>()
  const reason = `Did not load within ${PATIENCE_MS / 1_000} seconds`
  const timer = setTimeout(() => late.reject(new BundleFailure('too_slow', reason)), PATIENCE_MS)
  try {
    return await Promise.race([work, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
