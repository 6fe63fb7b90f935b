import type { Office } from '../../model/entity.ts'

const CODES =
  'ALB AND ARM ATG AUS COK FRO GRL NIU AUT BEL BGD BGR BHS BLZ BRB CAN CZE DEU DNK ESP EST ETH FIN FJI GBR GRC GRD HRV HUN IND IRL IRQ ISL ISR ITA JAM JPN KHM KNA LAO LCA LSO LUX LVA MDA MKD MLT MNE MUS MYS NLD NOR NPL NZL PAK PNG POL PRT SGP SLB SVK SVN SWE THA TON TTO TUV VCT VUT WSM XKX'

/**
 * States whose "leader", in the press and at summits, is the head of government: the head of state is a
 * monarch or a president with few powers. Read from their constitutions; a state that stands nowhere
 * here is led by its head of state.
 */
export const LED_BY_GOVERNMENT: Readonly<Record<string, Office>> = Object.fromEntries(
  CODES.split(' ').map((code) => [code, 'head_of_government' satisfies Office]),
)
