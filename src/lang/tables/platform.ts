/**
 * Social networks and messengers where officials post, each by the one word it has in every language. None is a person or a place: "lewat
 * Telegram". "X" and "Truth Social", whose words mean other things too, stand where a post is looked for.
 */
export const PLATFORMS: readonly string[] =
  'Bluesky Facebook Instagram LinkedIn Snapchat Telegram Threads TikTok Twitter WeChat Weibo WhatsApp YouTube'.split(
    ' ',
  )
