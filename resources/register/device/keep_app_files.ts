/**
 * Lets the service worker keep the register's files. A version that waits is taken in here, while
 * the page has only just been opened with the files of that version; later, in the middle of a
 * sale, nothing is ever changed or loaded anew.
 */
export async function keepAppFiles(): Promise<void> {
  // Vite's own server has the files in no version that could be kept.
  if (import.meta.hot || !('serviceWorker' in navigator)) return
  try {
    const registration = await navigator.serviceWorker.register('/sw.js')
    registration.waiting?.postMessage({ type: 'SKIP_WAITING' })
  } catch {
    // Without it the register works all the same, as long as the server answers.
  }
}
