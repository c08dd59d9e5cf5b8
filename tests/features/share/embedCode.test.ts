import { expect, it } from 'vitest'
import { embedCode } from '../../../src/features/share/embedCode'

it('a frame shows its address and title, whatever letters they hold', () => {
  const address = 'https://example.org/compare?q=%22a%22&actors=xar,xbe&embed=1'
  const title = 'Compare · “a" onload="alert(1)” <b>&amp;'
  const box = document.createElement('div')
  box.innerHTML = embedCode({ address, title })
  const frame = box.querySelector('iframe')
  expect(box.children).toHaveLength(1)
  expect(frame).toHaveAttribute('src', address)
  expect(frame).toHaveAttribute('title', title)
  expect(frame).toHaveAttribute('loading', 'lazy')
  expect(frame).toHaveAttribute('referrerpolicy', 'no-referrer')
  expect(frame?.getAttributeNames().toSorted()).toEqual(
    ['height', 'loading', 'referrerpolicy', 'src', 'title', 'width'].toSorted(),
  )
})
