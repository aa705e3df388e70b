export const PLATFORMS = [
  'ios',
  'android',
  'windows',
  'macos',
  'linux',
  'chromeos',
  'firefox',
] as const

export type Platform = (typeof PLATFORMS)[number]

/** The device as its browser describes it; an iPad says that it is a Mac until its page is asked. */
export function detectPlatform(userAgent: string): Platform {
  if (/iPhone|iPad|iPod/.test(userAgent)) return 'ios'
  if (/Android/.test(userAgent)) return 'android'
  if (/CrOS/.test(userAgent)) return 'chromeos'
  // Firefox on a computer keeps a list of authorities of its own.
  if (/Firefox\//.test(userAgent)) return 'firefox'
  if (/Macintosh/.test(userAgent)) return 'macos'
  return /Windows/.test(userAgent) ? 'windows' : 'linux'
}
