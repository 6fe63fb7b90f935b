export { addressOf } from './revision/address.ts'
export { compareBlocks } from './revision/comparison.ts'
export { type Arrival, revisionOf, revisionSteps, revisionsOf } from './revision/history.ts'
export { hasSameText } from './revision/part.ts'
export {
  isSameStory,
  type StoryAddress,
  type StoryKey,
  storyOf,
  storyOfReport,
} from './revision/story-key.ts'
