/** Ranks of the army, navy, air force and police, long and short. */
const RANKS = [
  ...['Jenderal', 'Letnan Jenderal', 'Mayor Jenderal', 'Brigadir Jenderal', 'Letjen', 'Mayjen'],
  ...['Brigjen', 'Laksamana', 'Laksamana Madya', 'Laksamana Muda', 'Laksamana Pertama', 'Laksdya'],
  ...['Laksda', 'Laksma', 'Marsekal', 'Marsekal Madya', 'Marsekal Muda', 'Marsekal Pertama'],
  ...['Marsdya', 'Marsda', 'Marsma', 'Kolonel', 'Letnan Kolonel', 'Letkol', 'Mayor', 'Kapten'],
  ...['Letnan Satu', 'Letnan Dua', 'Letnan', 'Lettu', 'Letda', 'Peltu', 'Pelda', 'Serma', 'Serka'],
  ...['Sertu', 'Serda', 'Sersan', 'Sersan Mayor', 'Sersan Kepala', 'Sersan Satu', 'Sersan Dua'],
  ...['Pembantu Letnan Satu', 'Pembantu Letnan Dua', 'Kopral', 'Kopral Kepala', 'Kopral Satu'],
  ...['Kopral Dua', 'Kopka', 'Koptu', 'Kopda', 'Prajurit', 'Prajurit Kepala', 'Prajurit Satu'],
  ...['Prajurit Dua', 'Praka', 'Pratu', 'Prada', 'Kelasi', 'Jend', 'Kol', 'Kapt'],
  ...['Jenderal Polisi', 'Komisaris Jenderal', 'Inspektur Jenderal', 'Komisaris Besar', 'Komjen'],
  ...['Irjen', 'Kombes', 'Ajun Komisaris Besar', 'Ajun Komisaris', 'Komisaris', 'AKBP', 'Kompol'],
  ...['AKP', 'Inspektur', 'Inspektur Satu', 'Inspektur Dua', 'Iptu', 'Ipda', 'Aiptu', 'Aipda'],
  ...['Bripka', 'Brigadir', 'Brigpol', 'Briptu', 'Bripda', 'Bharada', 'Bharatu', 'Bharaka'],
]

/** Corps and branches as they stand behind a rank: "Letkol Inf", "Letnan Dua Penerbang", "Irjen Pol". */
const CORPS = [
  ...['Inf', 'Kav', 'Arm', 'Arh', 'Czi', 'Cpn', 'Cba', 'Cpl', 'Ckm', 'Caj', 'Cku', 'Chb', 'Chk'],
  ...['Cpm', 'Ctp', 'Laut', 'Marinir', 'Mar', 'Penerbang', 'Pnb', 'Nav', 'Tek', 'Lek', 'Kal'],
  ...['Adm', 'Sus', 'Pas', 'Pom', 'Infanteri', 'Kavaleri', 'Artileri', 'Zeni', 'Elektronika'],
  ...['TNI', 'Pol', 'Polisi', 'Purn', 'Purnawirawan'],
]

/** Every rank, alone and with each corps. */
export const ranks: readonly string[] = RANKS.flatMap((rank) => [
  rank,
  ...CORPS.map((corps) => `${rank} ${corps}`),
  ...['Mar', 'Inf', 'Kav', 'Purn'].map((corps) => `${rank} TNI ${corps}`),
])
