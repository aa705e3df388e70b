/** Where the browser finds a stored file; the drive serves this folder (config/drive.ts). */
export function mediaAddress(path: string): string {
  return `/media/${path}`
}
