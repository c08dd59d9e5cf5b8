import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { type Code, codePath } from './qr'

interface CodeDrawingProps {
  readonly code: Code
  readonly className: string | undefined
}

/** A code, black on white in every theme: some readers know no other. */
export function CodeDrawing({ code, className }: CodeDrawingProps) {
  const { t } = useLingui()
  const { size } = code
  const path = useMemo(() => codePath(code), [code])
  return (
    <svg
      role="img"
      aria-label={t`QR code of the link`}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={className}
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  )
}
