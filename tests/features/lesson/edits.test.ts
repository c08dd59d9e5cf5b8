// @vitest-environment node
import { describe, expect, it } from 'vitest'
import {
  fileNameOf,
  joined,
  moved,
  readMinutes,
  renamed,
  totalMinutes,
  without,
  withScene,
} from '../../../src/features/lesson/mine/edits'
import { decodeOwnLesson } from '../../../src/data/ownLesson'
import { ownLesson, ownScene } from '../../support/ownLesson'

const three = ownLesson(['a', 'b', 'c'].map((id) => ownScene({ id, minutes: 4 })))
const order = ({ scenes }: typeof three): string => scenes.map(({ id }) => id).join('')

describe('changes of a lesson', () => {
  it('moves a step by one place, and not beyond the ends', () => {
    expect(order(moved(three, 'b', -1))).toBe('bac')
    expect(order(moved(three, 'b', 1))).toBe('acb')
    expect(order(moved(three, 'a', -1))).toBe('abc')
    expect(order(moved(three, 'c', 1))).toBe('abc')
    expect(order(moved(three, 'nobody', 1))).toBe('abc')
  })

  it('takes a step out, and adds up what is left', () => {
    expect(order(without(three, 'b'))).toBe('ac')
    expect(totalMinutes(without(three, 'b'))).toBe(8)
  })

  it('adds steps under ids of their own, as long as they are not too many', () => {
    const both = joined(three, three)
    expect(both?.scenes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'step-4', 'step-5', 'step-6'])
    const many = ownLesson(Array.from({ length: 58 }, (_, at) => ownScene({ id: `s${at}` })))
    expect(joined(many, three)).toBeNull()
  })

  it('keeps nothing that could not be read again', () => {
    const typed = 'a\u202Eb\u0000c\uD800'
    const lesson = withScene(renamed(three, typed.padEnd(400, 'x')), 'a', {
      title: typed,
      notes: 'n'.repeat(4001),
    })
    expect(lesson.scenes[0]?.title).toBe('abc')
    expect(lesson.title).toHaveLength(159)
    expect(decodeOwnLesson('lesson', lesson).ok).toBe(true)
  })
})

it.each([
  ['5', 5],
  ['180', 180],
  ['', null],
  ['0', null],
  ['181', null],
  ['2.5', null],
  ['1e999', null],
  ['-3', null],
])('“%s” typed as minutes is %s', (text, minutes) => {
  expect(readMinutes(text)).toBe(minutes)
})

it.each([
  ['Security of what?', 'security-of-what.lesson.json'],
  ['Überblick', 'u-berblick.lesson.json'],
  ['../../etc', 'etc.lesson.json'],
  ['', 'my-lesson.lesson.json'],
  ['网络', 'my-lesson.lesson.json'],
])('the file of “%s” is %s', (title, name) => {
  expect(fileNameOf(ownLesson([], { title }))).toBe(name)
})
