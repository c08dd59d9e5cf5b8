import { Trans } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { useCore } from '../../components/coreContext'
import { saveBlob, saveFile } from '../../ui/saveFile'
import { CodeDrawing } from './CodeDrawing'
import { LargeCode } from './LargeCode'
import { type Code, codeOf, codePng, codeSvg, LONGEST_DRAWN } from './qr'
import styles from './Share.module.css'

interface CodeSectionProps {
  readonly link: string
  readonly title: string
}

/** The link as a code for the class to scan: on the screen as long as it can be read from the back row. */
export function CodeSection({ link, title }: CodeSectionProps) {
  const [isLarge, setLarge] = useState(false)
  const code = useMemo(() => codeOf(link), [link])
  const isDrawn = code !== null && link.length <= LONGEST_DRAWN
  return (
    <section className={styles.section}>
      <h3>
        <Trans>QR code</Trans>
      </h3>
      {isDrawn ? (
        <div className={styles.scan}>
          <CodeDrawing code={code} className={styles.code} />
          <div className={styles.scanWords}>
            <p className={styles.address}>{link}</p>
            <button type="button" className="button" onClick={() => setLarge(true)}>
              <Trans>Show large</Trans>
            </button>
          </div>
        </div>
      ) : (
        <p>
          <Trans>
            The link has {link.length} characters. Its code would be too dense to be scanned from
            the back row, so it is not shown here: save it for paper, or choose fewer actors or
            issues.
          </Trans>
        </p>
      )}
      <CodeFiles code={code} link={link} />
      {isLarge && isDrawn ? (
        <LargeCode code={code} title={title} link={link} onClose={() => setLarge(false)} />
      ) : null}
    </section>
  )
}

interface CodeFilesProps {
  readonly code: Code | null
  readonly link: string
}

function CodeFiles({ code, link }: CodeFilesProps) {
  const { dataset } = useCore()
  const [failed, setFailed] = useState(false)
  const name = `${dataset.id}-link`
  const savePng = async (from: Code): Promise<void> => {
    try {
      saveBlob(`${name}.png`, await codePng(from))
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <div className={styles.tools}>
      {code === null ? null : (
        <>
          <button
            type="button"
            className="button"
            onClick={() => saveFile(`${name}.svg`, 'image/svg+xml', codeSvg(code, link))}
          >
            <Trans>Code (SVG)</Trans>
          </button>
          <button type="button" className="button" onClick={() => void savePng(code)}>
            <Trans>Code (PNG)</Trans>
          </button>
        </>
      )}
      <button
        type="button"
        className="button"
        onClick={() => saveFile(`${name}.txt`, 'text/plain', `${link}\n`)}
      >
        <Trans>Link (text file)</Trans>
      </button>
      <span role="status">
        {failed ? <Trans>The browser made no picture. The SVG is the same code.</Trans> : null}
      </span>
    </div>
  )
}
