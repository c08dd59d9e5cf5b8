import { useEffect } from 'react'
import { anchorHere } from '../../../components/arriveAt'
import { LINK_NAME, lessonInLink, packedIn } from '../../../data/ownLessonLink'
import { type Offer, offerOf, refusal } from './offer'

/** Hands on the lesson that the address holds after `#`, now and whenever that changes; answers with the way to forget it. */
export function useLinked(onOffer: (offer: Offer) => void): () => void {
  useEffect(() => {
    let isHere = true
    const read = async (): Promise<void> => {
      const packed = packedIn(`#${anchorHere()}`)
      if (packed === null) return
      const decoded =
        typeof DecompressionStream === 'undefined'
          ? refusal(LINK_NAME, 'cannot be read by this browser: ask for the lesson as a file')
          : await lessonInLink(packed, () => new DecompressionStream('deflate-raw'))
      if (isHere) onOffer(offerOf(null, decoded))
    }
    const look = (): void => void read()
    look()
    window.addEventListener('hashchange', look)
    return () => {
      isHere = false
      window.removeEventListener('hashchange', look)
    }
  }, [onOffer])
  return forget
}

/** Takes the lesson out of the address, so that it is not offered again when the page is loaded anew. */
function forget(): void {
  const { href } = window.location
  if (packedIn(`#${anchorHere()}`) !== null)
    window.history.replaceState(null, '', href.slice(0, href.lastIndexOf('#')))
}
