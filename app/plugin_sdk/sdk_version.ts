/**
 * The version of the plugin interface, which moves apart from that of Tillhouse: a plugin names a
 * range of it (`api` in its plugin.json). Major: something that plugins use was taken away or means
 * something else. Minor: something was added. Patch: nothing that a plugin could notice.
 */
export const SDK_VERSION = '1.0.0'
