import { expect, it } from 'vitest'
import { loadPages } from '../../bench/quality/page-gold.ts'
import { pageFigures, readPage, scorePage } from '../../bench/quality/page-score.ts'

/** Pages of November 2026 made of whatever the older ones do not show; before rules were written for them they had some five noise lines each. */
const NEWEST: ReadonlySet<string> = new Set(
  'akademisi-pernyataan-mitra amp-kiriman-dibagikan blog-warga-rating drupal-kbri-layanan en-aggregator-content-partner en-broadcaster-in-short en-campus-daily-staff en-forum-thread-news en-govuk-news-feedback en-local-tv-station-call en-magazine-print-headline en-market-wire-inline-quotes en-newswire-release-boilerplate en-relief-agency-story en-slideshow-slides-count en-squarespace-island-weekly en-tabloid-shop-votes en-translated-daily-copyright epaper-sambungan-halaman galat-gagal-dimuat gsites-radio-komunitas kantor-asing-ringkas-lengkap laravel-tanya-pembaca lsm-petisi-narahubung majalah-cerita-sampul pemda-aspnet-survei remaja-suara-asli typo3-kajian-sitasi vue-saham-tiker wix-pers-kampus'.split(
    ' ',
  ),
)

/** Pages by a writer who never saw the extractor, of 2026-11-28; before rules were written for them: 0.909 and 85 lines. */
const BLIND: ReadonlySet<string> = new Set(
  'antarakabar-google-sumber detik-tabel-video dua-artikel-satu-wadah en-amp-player-labels en-edited-by-javascript-video en-fusion-interstitial-listen en-genesis-sharedaddy en-key-takeaways-why-trust en-live-story-post-cards en-mofa-press-conference en-network-paper-thumbnails en-playbook-newsletter-items en-premium-gift-viewpoint en-published-in-print-table-media en-state-briefing-page en-syndicated-story-continues en-vote-table-datawrapper en-world-body-news-audio faq-akordeon-visa gutenberg-kelompok-sisip halaman-geser-hoaks kementerian-pernyataan-bersama kompas-langganan-sela koran-tdb-kalimat-tautan kupas-scrolly-langkah live-linimasa-wit opini-kolom-mantan-dubes republika-sumber-kultum tempo-next-iklan-gaya tribun-daerah-telah-tayang'.split(
    ' ',
  ),
)

const halves = {
  tune: loadPages('tune').filter(({ name }) => !NEWEST.has(name) && !BLIND.has(name)),
  'tune, November': loadPages('tune').filter(({ name }) => NEWEST.has(name)),
  'tune, newest': loadPages('tune').filter(({ name }) => BLIND.has(name)),
  check: loadPages('check'),
}

// What was reached, a little below it. What is wanted is 0.98 and no line of noise: see docs/pages.md.
it.each([
  ['tune', 0.985, 6],
  ['tune, November', 0.92, 50],
  ['tune, newest', 0.905, 85],
  ['check', 0.965, 12],
] as const)('pages are read no worse than they were: %s', (half, least, most) => {
  const scores = halves[half].map((page) => scorePage(page, readPage(page)))
  const { f1, noiseLeft } = pageFigures(scores)
  expect(f1).toBeGreaterThanOrEqual(least)
  expect(noiseLeft).toBeLessThanOrEqual(most)
})
