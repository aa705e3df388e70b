/** Longest side of a kept picture: enough to see a scratch, and small on the way. */
const LONGEST = 1_600
const QUALITY = 0.82

/**
 * A picture of a phone as a small JPEG in base64, without the place where it was taken. Null for
 * what this browser cannot show.
 */
export async function shrinkPicture(file: Blob): Promise<string | null> {
  try {
    const picture = await createImageBitmap(file)
    const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(picture.width * scale))
    canvas.height = Math.max(1, Math.round(picture.height * scale))
    canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    return canvas.toDataURL('image/jpeg', QUALITY).split(',')[1] ?? null
  } catch {
    return null
  }
}
