import { defineConfig } from '@adonisjs/static'

const staticServerConfig = defineConfig({
  enabled: true,
  etag: true,
  lastModified: true,
  dotFiles: 'ignore',
  // Names under /assets carry a content hash.
  headers: (path): Record<string, string> => {
    if (path.includes('/assets/')) return { 'Cache-Control': 'public, max-age=31536000, immutable' }
    return path.endsWith('/sw.js') ? { 'Cache-Control': 'no-cache' } : {}
  },
})

export default staticServerConfig
