/**
 * Indonesian words that stand with a capital in titles, bodies and headings and are in nobody's name: behind them a name may begin
 * ("Direktur Politik Keamanan ASEAN Kemlu RI Sahat Manullang"). Words that are names as well are left out ("Surya", "Indah", "Bakti").
 */
export const commonWords: readonly string[] = `
atom internasional sama luar eksternal renaisans humas nonaktif negeri sinetron abrasi acuan adaptasi adopsi advokasi agen agitasi agresi agresif ajakan akhir akibat akomodasi akreditasi akses aksi
aktif aktivasi aktualisasi akuisisi akumulasi akurasi akurat aliansi aliran alokasi amandemen ambang ambruk ampunan
amputasi analisis ancaman andil anggapan anggar anggaran anggota anggur angkutan aniaya anjlok anjuran antar antara
antisipasi antre antrean apresiasi arah arahan arsip artikel arus asap asas aset asing asosiasi aspirasi asuhan asumsi
asuransi atas aturan audiensi audit awak awas azas baca bacaan badan bagian bahan bahasa bahasan bahaya balai balap
balapan balasan balik bandara banding bandingan bangkai bangkrut bangsa bangunan banjir bantahan bantu bantuan banyak
bareskrim baris barisan baru basis batal batas batasan bawah bawahan bayar bayaran bea beban bebas bekal beku bekuan
belah belanja belenggu belian belok bencana bendungan benefit bengkak bengkel bentang bentrok bentrokan bentuk
bentukan beracun beradaptasi berakar berakhir beraksi beraliansi beralih beranggota berangkat berani berantai beras
berasas berasuransi berat berbahasa berbahaya berbangsa berbasis berbekal berbelanja berbentrok berbisnis berbohong
berbudaya bercerita berdampak berdemonstrasi berdialog berdiplomasi berdiskusi berdomisili berdonasi berdurasi
bereaksi beredar berefek berekonsiliasi berekspansi berempati berenang berencana berenergi beretika berfilsafat
berfokus berfoto berfungsi bergabung berganti bergejolak bergenerasi bergerak bergerilya bergizi berguling bergulir
berguna berhadapan berhalaman berharga berhasil berhasrat berhenti berhimpun beridentitas beriklan berimbal berimbang
berimbas berinovasi berintegritas berinteraksi berinvestasi berisiko berisyarat berita berjarak berjual berjumpa
berkaitan berkampanye berkapasitas berkarier berkas berkelompok berkeluarga berkembang berkoalisi berkolaborasi
berkomentar berkompetensi berkompetisi berkomunikasi berkonflik berkonsentrasi berkonsolidasi berkonsultasi
berkontribusi berkonvoi berkoordinasi berkualitas berkumpul berkunjung berkurang berlabuh berlaga berlangganan
berlangsung berlawan berlebihan berlindung berlokasi berlomba bermain bermaksud bermanfaat bermigrasi berminat
bermodal bermotif bermotivasi bermukim bermusuh bermusyawarah bernama bernapas bernaung bernegosiasi berolahraga
beroperasi beroposisi berorasi berorganisasi berorientasi berotasi berpartisipasi berpasangan berpatroli berpeluang
berpengaruh berperan berperang berpesta berpidato berpindah berpisah berpola berposisi berpotensi berprestasi
berproduksi berprofesi berpromosi berpuasa bersaing bersama bersatu bersedia bersejarah berselisih bersembunyi
bersengketa bersenjata bersikap bersilang bersinergi berspekulasi berstandar berstatus berstrategi bersuara bersubsidi
bersumber bersumpah bersurat bersusun bersyarat bertahan bertahun bertakhta bertambah bertanda bertanding bertanya
bertarif bertarung bertatap berteknologi bertempat bertemu bertenaga bertetangga bertindak bertoleransi bertransaksi
bertransformasi bertransmigrasi bertugas bertukar bertumbuh bertutur berubah berucap berulang berunding berupaya
berusaha berusia berutang bervariasi berversi bervisi bervolume berwajah berwaktu berwarna berwirausaha berwisata
berziarah besar betul biasa biaya bicara bidang bidik bidikan bijak bilangan bimbingan binaan bingkai bintal biro
bising bisnis bobol bocor bocoran bohong bolos bongkahan bongkar borong borongan boros bredel buat buatan bubar budaya
budidaya buka bukti buku bungkam buron buronan buru buruan buruh buruk busuk cabang cabul cabut cadangan cagar cair
cairan cakap cakupan calon campur campuran canggih cap capai capaian catat catatan cedera cegah celaka cemas cepat
cerai cerdas cerita cermat cetak cetakan cicil cicilan ciptaan coba cobaan coblos cocok coklit copot cuaca cuci cuitan
cukai cukup curah curahan curang curi curiga cuti daerah daftar dakwaan dalam dampak dampingan dapat darah darat
darurat dasar datang debat debit debitur deklarasi demo demokrasi demokratis demonstrasi denda depan derajat desa
desaan desak desakan detail deteksi detik devisa dewasa diabadikan diabaikan diabdikan diacu diadakan diadopsi diadu
diadukan diadvokasi diagendakan diajak diajarkan diajukan diakhiri diakibatkan diakomodasi diakses diaktifkan
diaktualisasikan diakui diakuisisi dialihkan dialiri dialirkan dialog dialokasikan diamanatkan diamandemen diamankan
diamati diambil diamputasi dianalisis diancam diandalkan dianggap dianggarankan diangkat diangkut dianiaya dianjurkan
diantar diantarkan diantisipasi diantre dianut diapresiasi diarahkan diarsipkan diasah diasingkan diasuh diasumsikan
diasuransikan diatasi diatur diaudit diawali diawasi diayomi dibaca dibagikan dibahas dibahayakan dibakar dibalas
dibalikkan dibandingkan dibangkitkan dibangkrutkan dibangun dibanjiri dibantah dibantai dibanting dibantu dibasmi
dibatalkan dibatasi dibawa dibawahi dibayangi dibayangkan dibayar dibebani dibebaskan dibekali dibekukan dibela
dibelah dibelanjakan dibeli dibenahi dibenarkan dibendung dibengkakkan dibentangkan dibentuk diberangkatkan diberantas
diberatkan dibereskan diberhentikan diberikan diberitakan dibesarkan dibesuk dibetulkan dibiakkan dibiasakan dibiayai
dibicarakan dibidik dibikin dibilang dibimbing dibina dibobol dibocorkan dibohongi dibongkar diborong dibredel dibuang
dibuat dibubarkan dibudayakan dibudidayakan dibuka dibuktikan dibukukan dibungkam dibunuh diburu dibusukkan dibutuhkan
dicabut dicadangkan dicairkan dicakup dicalonkan dicanangkan dicapai dicatat dicegah dicelakakan dicemari dicemaskan
dicerahkan diceraikan dicerdaskan diceritakan dicermati dicetak dicicil diciptakan dicoba dicoblos dicocokkan dicopot
dicoreng dicuci dicukupi dicurahkan dicurangi dicuri dicurigai didaftarkan didakwa didakwakan didalami didamaikan
didampingi didapatkan didaratkan didasari didasarkan didatangi didatangkan didayung didebat dideklarasikan didenda
didengar didengarkan diderita didesak dideteksi didewasakan dididik didikan didirikan didisiplinkan didiskusikan
didistribusikan didoakan didokumentasikan didominasi didonasikan didongkrak didorong diduduki diduga didukung
diedarkan diedit diefektifkan dieja diejek dieksekusi dieksploitasi dieksplorasi diekspor diekspos diekstradisi
dielakkan dieliminasi diemban diembargo diendap diendapkan dientaskan dievakuasi dievaluasi difasilitasi difitnah
difokuskan diformulasikan difungsikan digabungkan digadaikan digagalkan digagas digaji digalakkan digalang digali
digambarkan digandeng diganggu diganjal diganti digantikan diganyang digarap digariskan digebrak digelapkan digelar
digeledah digelontorkan digemari digembirakan digempur digencarkan digencat digenjot digerakkan digerus digeser
digiatkan digigit digiling digiring digodok digolongkan digotong digratiskan digubah digugat digugurkan digulingkan
digulirkan digulung digunakan diguncang digusur dihabisi dihabiskan dihadang dihadapi dihadapkan dihadiri dihadirkan
dihalangi dihalau dihaluskan dihambat dihancurkan dihantam dihapus dihapuskan diharamkan diharap diharapkan dihargai
diharmonisasikan dihasilkan dihasut dihelat dihemat dihentikan dihibahkan dihibur dihidangkan dihidupi dihidupkan
dihijaukan dihilangkan dihimpun dihina dihindari dihindarkan dihiraukan dihitung dihormati dihubungi dihubungkan
dihujat dihukum dihuni diidentifikasi diikat diiklankan diikuti diimbangi diimbau diimplementasikan diimpor
diimunisasi diinformasikan diingat diingatkan diinginkan diinjak diinspeksi diinspirasi diinstruksikan diintai
diintegrasikan diintensifkan diinterogasi diinterpretasikan diintervensi diintimidasi diintip diinvasi diinventarisasi
diinvestasikan diinvestigasi diisi diisolasi diisukan diisyaratkan diizinkan dijabarkan dijabat dijadikan dijadwalkan
dijaga dijahit dijajah dijajaki dijalankan dijalin dijamin dijamu dijangkau dijangkiti dijanjikan dijarah dijaring
dijatuhkan dijawab dijebak dijebol dijelajah dijelajahi dijelaskan dijemput dijerakan dijerat dijernihkan dijinakkan
dijual dijumpai dijunjung dikabarkan dikaitkan dikaji dikalahkan dikalkulasi dikampanyekan dikantongi dikarantina
dikatakan dikatrol dikawal dikecam dikecilkan dikelola dikelompokkan dikeluarkan dikeluhkan dikemas dikembalikan
dikembangi dikembangkan dikemudikan dikenai dikenakan dikenali dikenalkan dikendalikan dikepung dikerahkan dikeraskan
dikeringkan dikeruk dikesankan diketatkan diketuk dikhawatirkan dikhianati dikhususkan dikibarkan dikikis dikirim
dikirimkan dikisahkan diklaim diklarifikasi diklasifikasikan dikolaborasikan dikomandoi dikombinasikan dikomentari
dikomersialkan dikomunikasikan dikonfirmasi dikonservasi dikonsolidasi dikonsolidasikan dikonsultasikan dikonsumsi
dikontak dikontrak dikontrol dikonversi dikoordinasi dikoordinasikan dikorbankan dikoreksi dikorupsi dikosongkan
dikritik dikritisi dikuasai dikuatkan dikucilkan dikucurkan dikudeta dikuliahkan dikumpulkan dikunci dikunjungi
dikurangi dikuras dikurung dikutip dikutuk dilabuhkan dilacak dilahap dilahirkan dilaksanakan dilakukan dilalaikan
dilampaui dilampirkan dilancarkan dilanda dilandasi dilanggar dilangkahi dilangsungkan dilanjutkan dilantik dilapisi
dilaporkan dilarang dilarikan dilatih dilawan dilawat dilayangkan dilayani dilebarkan dilebihi dilebihkan dilebur
dilecut diledakkan dilegalisasi dilelang dilemahkan dilembagakan dilempar dilemparkan dilengkapi dilengserkan
dilenyapkan dilepas dilepaskan dilestarikan diletakkan dilewati dilewatkan dilibatkan diliburkan dilikuidasi
dilindungi dilingkari dilingkup dilingkupi dilintasi dilipat diliput dilirik dilobi dilokalisasi diloloskan
dilonggarkan diluangkan diluaskan dilucut dilucuti dilukai diluluh diluluhkan diluluskan dilumpuhkan dilunasi diluncur
diluncurkan dilupai dilupakan diluruskan dimaafkan dimainkan dimajukan dimakamkan dimaklumi dimakmurkan dimaksimalkan
dimaksudkan dimakzulkan dimandatkan dimanfaatkan dimanipulasi dimanusiakan dimarahi dimasak dimasuki dimasukkan
dimasyarakatkan dimatikan dimediasi dimenangi dimenangkan dimerdekakan diminati diminimalkan diminimkan diminta
diminum dimiringkan dimiskinkan dimitigasi dimobilisasi dimodali dimodernisasi dimodifikasi dimohonkan dimonitor
dimonopoli dimotivasi dimuat dimulai dimunculkan dimundurkan dimurahkan dimurnikan dimusnahkan dimusuhi
dimusyawarahkan dimutakhirkan dimutasi dinaiki dinaikkan dinamai dinamakan dinas dinasihati dinaungi dinding
dinegosiasikan dinetralkan dinikahi dinikahkan dinikmati dinilai dinormalisasi dinormalkan dinyalakan dinyamankan
dinyatakan diobati diobral diobservasi diolah dioperasi dioperasikan dioperasionalkan dioplos dioptimalkan diorbit
diorganisasikan dipacu dipadamkan dipadatkan dipadukan dipahami dipakai dipaksa dipaksakan dipalsukan dipamerkan
dipanaskan dipancarkan dipandang dipandu dipanen dipanggang dipanggil dipangkas dipanjangkan dipanjat dipantau
dipantulkan dipaparkan diparkirkan dipasang dipasarkan dipasok dipastikan dipasung dipatahkan dipatenkan dipatok
dipatuhi dipecahkan dipecat dipegang dipelajari dipelihara dipeluk dipendam dipendekkan dipengaruhi dipensiunkan
dipentaskan dipenuhi dipepet diperangi diperankan diperbanyak diperbesar diperburuk dipercayai dipercayakan dipercepat
dipererat dipergoki diperiksa diperingkat diperintahkan diperkecil diperketat diperkuat diperlambat diperluas
dipermuda diperpanjang diperparah diperpendek dipersulit dipesan dipetakan dipetik dipidanakan dipijak dipikat
dipikirkan dipilah dipilih dipimpin dipinang dipindahkan dipinggirkan dipinjam dipinjami dipinjamkan dipisahkan
diplomasi diplomat dipolisikan dipopulerkan diposisikan dipotong dipotret diprakarsai dipraktikkan diprediksi
dipresentasikan diprioritaskan diproduksi diprogramkan dipromosikan diproses diprotes diprovokasi diproyeksi
diproyeksikan dipuaskan dipublikasi dipublikasikan dipuja dipuji dipukul dipulangkan dipulihkan dipungut dipupuk
dipusatkan diputar diputihkan diputuskan diraba diracik diracuni diragui diragukan diraih dirakit diramaikan
diramalkan dirambah dirampas dirampok dirampungkan dirancang dirangkaikan dirangkap dirangkul dirangkum dirapatkan
dirapikan diratakan diratifikasi dirawat dirayakan direalisasikan direbut direcoki diredam direduksi direfleksikan
direformasi diregenerasi diregistrasikan diregulasi direhabilitasi direkam direkapitulasi direkayasa direklamasi
direkomendasikan direkonstruksi direkrut direlakan direlaksasi direlokasi diremajakan dirembuk diremehkan direncanakan
direndahkan direndam direnggut direnovasi direntangkan diresmikan direspons direstorasi direstrukturisasi direstui
direvisi direvitalisasi dirilis dirinci diringankan diringkas diringkus dirintangi dirintis dirobek dirobohkan
dirombak dirotasi dirugikan dirujuk dirumahkan dirumuskan dirundingkan diruntuhkan dirusak disabotase disadap
disadarkan disahut disaingi disajikan disakiti disaksikan disalahi disalahkan disalin disalurkan disamai disamakan
disamari disamarkan disambung disambungkan disambut disampaikan disampingkan disandang disandera disanggah disanggupi
disangka disanksikan disantuni disarankan disaring disasar disatukan disebar disebarkan diseberangi disebut disebutkan
disediakan disedot disegarkan disegel disehatkan disekap disekolahkan diselam diselamatkan diselaraskan
diselenggarakan diselesaikan diselidiki diselip diselipkan diselubungi diselundup diselundupkan diselusuri disemaikan
disematkan disembelih disembuhkan disembunyikan disempatkan disempitkan disemprot disemprotkan disempurnakan
disenangkan disengketakan disentuh disepakati diseragamkan diserahkan diserang diserap diserbu diseret disergap
disertai disertakan diserukan disesakkan disesali disesalkan disesatkan disesuaikan disetarakan disetop disetorkan
disetujui disewa disewakan disiagakan disiapkan disiarkan disibukkan disidangkan disidik disikapi disikat disilangi
disimak disimpan disimpulkan disimulasikan disinergikan disinggahi disinggung disingkat disingkirkan disinkronisasi
disinkronkan disinyali disiplin disiram disita diskors diskriminasi diskusi disoalkan disoraki disorot disoroti
disosialisasi disosialisasikan disponsori distabilisasi distabilkan disterilisasi distribusi disuap disuarai
disuarakan disubsidi disuburkan disudahi disudutkan disulap disulitkan disumbang disumbangkan disupervisi disuplai
disurati disurvei disusul disusun disusut disusutkan disutradarai disyaratkan disyiarkan disyukuri disyukurkan
ditabrak ditabung ditafsirkan ditagih ditahan ditahani ditakjubkan ditaklukkan ditaksir ditakuti ditalangi ditambah
ditambahkan ditambal ditambang ditampakkan ditampar ditampilkan ditampung ditanam ditanami ditandai ditandingi
ditandingkan ditangani ditanggapi ditangguhkan ditanggulangi ditanggung ditangkal ditangkap ditangkis ditantang
ditanyakan ditargetkan ditarik ditaruh ditata ditatap ditawan ditawar ditawari ditawarkan ditayangkan ditebang ditebar
ditebarkan ditebus ditegakkan ditegaskan ditegur ditekan diteken ditelaah diteladani ditelan ditelantarkan ditelepon
diteliti ditelusur ditelusuri ditempati ditempatkan ditempel ditempelkan ditempuh ditemui ditemukan ditendang
ditengahi ditenggelamkan ditengok ditentang ditentukan ditepati ditepis diterangi diterangkan diterbangkan diterbitkan
diteriaki diterima diterjang diterjemahkan diterjunkan diterobos diteror ditertawai ditertawakan ditertibkan
diteruskan ditetapkan ditewaskan ditikung ditilang ditimbulkan ditimbun ditimpa ditindaki ditindas ditindih ditinggali
ditinggalkan ditinggikan ditinjau ditipu dititahkan dititipi dititipkan ditolak ditoleransi ditolong ditonjolkan
ditonton ditopang ditransfer ditransformasikan dituding dituduh ditugasi ditugaskan dituju ditukar ditukarkan
ditularkan ditulis dituliskan ditumbangkan ditumbuhi ditumbuhkan ditumpahkan ditumpangi ditumpas ditumpuk ditunaikan
ditunda ditunggak ditunggangi ditunggu ditunjang ditunjuk ditunjuki ditunjukkan dituntaskan dituntun dituntut dituruni
diturunkan ditusuk ditutup ditutupi dituturkan diubah diucapkan diuji diukir diukur diulang diulangi diulas diumpan
diumpankan diumpat diumumkan diundang diundi diunduh diundurkan diunggah diungguli diunggulkan diungkap diungkapkan
diungsikan diuntungkan diupah diupayakan diurai diuraikan diurus diurutkan diusahakan diusik diusir diusulkan diusung
diusut diutamakan diutus divaksinasi divalidasi diverifikasi diveto divisualisasikan divonis diwacanakan diwajibkan
diwakafkan diwakili diwarisi diwarnai diwasiti diwaspadai diwawancara diwawancarai diwisuda diwujudkan diyakini
diyakinkan dizalimi diziarahi dogma dokter dokumen dokumentasi dominasi domisili donasi dongkrak dorong dorongan dosen
drainase duduk duga dugaan dukungan dunia duplikat durasi edukasi efek efektif efisien efisiensi ejaan ejekan ekonomi
ekosistem eksekusi ekspansi eksploitasi eksplorasi ekspor ekspos ekstradisi elektrifikasi elektronik elevasi eliminasi
emas embargo emisi emosi empati endapan energi enggan epidemi erat erosi esai etika etnis evakuasi evaluasi evolusi
fakta faktor fakultas farmasi fasilitas fasilitasi federasi fiktif filsafat finalisasi fiskal fitnah fokus fondasi
formasi formula formulasi forum fosil foto fraksi frekuensi fundamental fungsi fusi gabung gabungan gadai gagal
gagasan gaji gali galian gambar gambaran gandeng gandengan gangguan ganjal ganti gantian garap garapan garis gas gawat
gebrak gebrakan gedung gejala gejolak gelap geledah gelombang gembira gempa gempur gempuran gencar gencat gencatan
generasi genjot gerak gerakan gereja gerilya gerus geser geseran giling gilingan gizi godok golongan gotong gratis
grup gubahan gugatan gugur guling gulung gulungan gunaan guncang guncangan gusur gusuran habis habitat hadang hadir
hafal hafalan halaman halangan halau halus hambatan hancur hantam hantaman hapus haram harga harmonis harmonisasi
hasil hasrat hasutan hebat heran hibah hiburan hidangan hidup hijau hilang hilir himpunan hinaan hingar hitung
hitungan hubungan hujan hujatan hukum hukuman hunian identifikasi identitas ikat ikatan iklan iklim ikut imbalan imbas
imbauan imigrasi implementasi impor imunisasi inflasi informasi infrastruktur ingatan ingin inovasi inovatif insiden
inspeksi inspirasi instruksi integrasi integritas intensif interaksi interogasi interpretasi intervensi intimidasi
invasi inventarisasi investasi investigasi investor ironi isi isian isolasi isu isyarat izin jabatan jadi jadwal jahat
jahitan jajahan jajaran jalan jalani jalinan jalur jaminan jamuan jangkauan janji jarahan jarak jaringan jatah jatuh
jawab jawaban jebakan jebol jejak jelang jelas jemput jemputan jenuh jera jerat jeratan jeritan jernih jinak jual
jualan jubir judi julukan jumlah jumpa jurnal jurus jurusan kabar kabinet kabur kaget kait kaitan kajian kalah
kalibrasi kalkulasi kampanye kampung kampus kandas kantor kapal kapasitas kapitalisasi karangan karantina karbon
karier kasasi kasus kaum kawal kawasan keabadian keadaan keadaban keadilan keakuratan keamanan keandalan keanggotaan
kebahasaan kebal kebangkitan kebangkrutan kebangsaan kebanjiran kebanyakan kebaruan kebatalan kebebasan kebenaran
kebencanaan keberangkatan keberanian keberatan kebesaran kebiasaan kebijakan kebisingan kebocoran keborosan kebudayaan
kebun keburukan kebusukan kebutuhan kecairan kecakapan kecaman kecanggihan kecelakaan kecemasan kecepatan kecerdasan
kecermatan kecewa kecil kecocokan kecukupan kecurangan kecurigaan kedaerahan kedalaman kedamaian kedaruratan
kedatangan kedewasaan kedinasan kedisiplinan kedokteran kedudukan kedutaan keefisienan kefarmasian kegagalan kegelapan
kegemaran kegembiraan kegiatan keguguran kehadiran kehalusan kehancuran keharaman keharmonisan kehebatan keheranan
kehidupan kehilangan keinginan kejadian kejahatan kejatuhan kejelasan kejenuhan kejernihan kekagetan kekalahan
kekayaan kekebalan kekecewaan kekentalan kekerasan kekeringan kekhawatiran kekhususan kekosongan kekuasaan kekuatan
kekumuhan kekurangan kelahiran kelalaian kelambatan kelancaran kelangkaan kelangsungan kelapangan kelautan kelayakan
kelebaran kelebihan kelelahan kelemahan kelembagaan kelengkapan kelengseran kelestarian kelompok kelonggaran keluar
keluarga keluhan keluhuran kelulusan kelumpuhan kemajuan kemakmuran kemampuan kemandirian kemanusiaan kemarahan
kemasan kematian kembali kemenangan kemerdekaan kemesraan kemewahan kemiringan kemiripan kemiskinan kemudi kemunculan
kemunduran kemurnian kemutakhiran kenaikan kenalan kencang kendala kendaraan kenegaraan kenetralan kenikmatan kental
kenyamanan kenyataan kepadatan kepalsuan kepandaian kepanikan kepanjangan kepantasan keparahan kepartaian kepastian
kepatuhan kepatutan kepedulian kepegawaian kepekaan kepentingan kepercayaan kepolisian keprihatinan keprofesionalan
kepuasan kepunahan kepung kepungan keputusan keracunan keraguan kerakyatan keramahan keramaian kerap kerapatan
kerapian kerapuhan keras kerawanan kerendahan kerentanan keretakan keributan kering keringanan kerisauan kerugian
keruk kerukunan kerumitan keruntuhan kerusakan kerusuhan kesadaran kesaksian kesalahan kesamaan kesan kesanggupan
kesantunan kesatuan kesediaan kesedihan kesegaran kesehatan kesejahteraan kesejajaran keselamatan keselarasan
kesembuhan kesempatan kesempitan kesempurnaan kesenangan kesengajaan kesengsaraan kesenian kesepakatan keseragaman
keserasian keseriusan keseruan kesesuaian kesetaraan kesiagaan kesiapan kesibukan kestabilan kesuburan kesulitan
ketahanan ketakjuban ketaklukan ketakutan ketangguhan ketat ketegangan ketegasan keteladanan ketelitian ketentuan
ketepatan keterangan ketertiban ketetapan ketimpangan ketinggian ketokohan ketuaan ketuk ketuntasan keturunan
keunggulan keunikan keuntungan keutuhan kewajaran kewajiban kewargaan kewaspadaan kewenangan kewilayahan kewirausahaan
keyakinan kezaliman khawatir khidmat khusus kilang kiriman kisah kisaran klaim klarifikasi klasifikasi klaster klausul
klinik klub koalisi kode kolaborasi kolektif kolusi komando kombinasi komentar komersial kompensasi kompetensi
kompetisi komplain kompleks komposisi komunikasi komunitas konferensi konfirmasi konflik konsentrasi konservasi
konsolidasi konsultasi konsumsi kontak konten kontrak kontribusi kontrol konversi konvoi koordinasi koperasi korban
koreksi korosi korupsi kosong kotor krisis kriteria kritik kritis kualitas kuantitas kucuran kudeta kuliah kultur
kumpulan kumuh kunci kuota kurang kuras kuratif kurikulum kurs kursi kurung kurungan kutipan kutukan lacak ladang laga
lahan lahir laju laku lalai lambat lampiran lancar landasan langka langkah langsung lanjut lanjutan lantai lantas
lantik lapang lapangan lapis lapisan laporan larangan larut larutan latihan lawan lawatan layak layanan layar layaran
lebar lebih lebur leburan ledakan legalisasi legislasi legislatif lelah lelang lemah lemas lembaga lempar lemparan
lengkap lengser lenyap lepas letak letusan lewat liar libur liburan licik licin likuidasi likuiditas lingkar lingkaran
lingkungan lingkup lintas lintasan lipat lipatan liputan lirik lisensi listrik literasi litigasi lobi logam logika
logistik lokakarya lokal lokalisasi lokasi lolos lomba loncat loncatan lonceng longgar longsor longsoran lonjakan luas
luber ludes luluh lulus lulusan lumpuh lumpur lunas lupa luput lurus maaf mafia mahal mahasiswa mahkamah main mainan
makam makan makanan makian maklum maksimal maksud malas mampu mandat mandek mandi manfaat mangkir manipulasi manusia
marak masak masakan masuk masukan masyarakat mati mayoritas media mediasi melabuhkan melacak melahap melahirkan
melainkan melaju melajukan melaksanakan melakukan melalaikan melambat melampaui melampirkan melancarkan melanda
melandasi melanggar melangkahi melangsungkan melanjutkan melantik melapisi melaporkan melarang melarikan melarutkan
melatih melawan melawat melayangkan melayani melebar melebarkan melebihi melebihkan melebur melecut meledak meledakkan
melegalisasi melelah melelahkan melelang melemah melemahkan melembagakan melempar melemparkan melengkapi melengserkan
melenyap melenyapkan melepas melepaskan melestarikan meletakkan meletus melewati melewatkan melibatkan meliburkan
melikuidasi melindungi melingkari melingkup melingkupi melintas melintasi melipat meliput melirik melobi melokalisasi
melolos meloloskan meloncat melonggarkan melonjak meluangkan meluas meluaskan meluber melucut melucuti melukai
meluluhkan meluluskan melumpuhkan melunasi meluncur meluncurkan melupai melupakan meluruskan memaafkan memacu
memadamkan memadatkan memadukan memahami memainkan memajukan memakai memakamkan memaklumi memakmurkan memaksa
memaksakan memaksimalkan memakzulkan memalingkan memalsukan memamerkan memanas memanaskan memancarkan memandang
memandatkan memandu memanen memanfaatkan memanggang memanggil memangkas memanipulasi memanjangkan memanjat memantau
memantul memantulkan memanusiakan memaparkan memar memarahi memarkirkan memasak memasang memasarkan memasok memastikan
memasuki memasukkan memasung memasyarakatkan mematahkan mematenkan mematikan mematok mematuhi mematuhkan membaca
membagikan membahas membahayakan membakar membalap membalas membalikkan membandingkan membangkitkan membangkrutkan
membangun membanjiri membantah membantai membanting membantu membasmi membatalkan membatasi membawa membawahi
membayangi membayangkan membayar membebani membebaskan membekali membekukan membela membelah membelanjakan membeli
membelokkan membenahi membenarkan membendung membengkakkan membentangkan membentuk memberangkatkan memberantas
memberatkan membereskan memberhentikan memberikan memberitakan membesarkan membesuk membetulkan membiakkan membiasakan
membiayai membicarakan membidik membikin membilang membimbing membina membobol membocorkan membohongi membongkar
memborong membredel membuang membuat membubarkan membudayakan membudidayakan membuka membuktikan membukukan membungkam
membunuh memburu membusukkan membutuhkan memecahkan memecat memediasi memedulikan memegang memelihara memeluk
memenangi memenangkan memendam memendekkan memengaruhi memensiunkan mementaskan mementingkan memenuhi memepet
memerangi memerankan memercayai memercayakan memerdekakan memergoki memeriksa memeringkat memerintahkan memesan
memetakan memetik memfasilitasi memfitnah memfokuskan memformulasikan memfungsikan memidanakan memijak memikat
memikirkan memilah memilih memimpin meminang meminati memindahkan meminggirkan meminimalkan meminimkan meminjam
meminjami meminjamkan meminta meminum memiringkan memisahkan memiskinkan memitigasi memobilisasi memodali
memodernisasi memodifikasi memohonkan memolisikan memonitor memonopoli memopulerkan memosisikan memotivasi memotong
memotret memperbanyak memperbesar memperburuk mempercepat mempererat memperkecil memperketat memperkuat memperlambat
memperluas mempermuda memperpanjang memperparah memperpendek mempersulit memprakarsai mempraktikkan memprediksi
mempresentasikan memprioritaskan memproduksi memprogramkan mempromosikan memproses memprotes memprovokasi memproyeksi
memproyeksikan mempunyai memuaskan memuat memublikasi memublikasikan memuja memuji memukul memulai memulangkan
memulihkan memuncaki memunculkan memundurkan memungut memupuk memurnikan memusatkan memusnahkan memusuhi
memusyawarahkan memutakhirkan memutar memutasi memutihkan memutuskan memvaksinasi memvalidasi memverifikasi memveto
memvisualisasikan memvonis menabrak menabung menafsirkan menagih menahan menahani menaiki menaikkan menakjubkan
menaklukkan menaksir menakuti menakutkan menalangi menamai menamakan menambah menambahkan menambal menambang
menampakkan menampar menampilkan menampung menanam menanami menandai menandingi menandingkan menang menangani
menanggapi menangguhkan menanggulangi menanggung menangisi menangkal menangkap menangkis menantang menanyakan menara
menargetkan menarik menaruh menasihati menata menatap menaungi menawan menawar menawari menawarkan menayangkan
mencabut mencadangkan mencairkan mencakup mencalonkan mencanangkan mencapai mencatat mencegah mencelakakan mencemari
mencemaskan mencerahkan menceraikan mencerdaskan menceritakan mencermati mencetak mencicil menciptakan mencoba
mencoblos mencocokkan mencopot mencoreng mencuci mencukupi mencurahkan mencurangi mencuri mencurigai mendaftarkan
mendakwa mendakwakan mendalami mendamaikan mendampingi mendandani mendapatkan mendaratkan mendasari mendasarkan
mendatangi mendatangkan mendayung mendebat mendeklarasikan mendenda mendengar mendengarkan menderita mendesak
mendeteksi mendewasakan mendidik mendirikan mendisiplinkan mendiskusikan mendistribusikan mendoakan mendokumentasikan
mendominasi mendonasikan mendongkrak mendorong menduduki mendudukkan menduga mendukung menebang menebar menebarkan
menebus menegakkan menegangkan menegaskan menegosiasikan menegur menekan meneken menelaah meneladani menelan
menelantarkan menelepon meneliti menelusur menelusuri menempati menempatkan menempel menempelkan menempuh menemui
menemukan menendang menengahi menenggelamkan menengok menentang menentukan menepati menepis menerangi menerangkan
menerbangkan menerbitkan meneriaki meneriakkan menerima menerjang menerjemahkan menerjunkan menerobos meneror
menertawai menertawakan menertibkan meneruskan menetapkan menetralkan menewaskan mengabadikan mengabaikan mengabarkan
mengabdikan mengacu mengadakan mengadopsi mengadu mengadukan mengadvokasi mengagendakan mengagetkan mengaitkan
mengajak mengajarkan mengaji mengajukan mengakhiri mengakibatkan mengakomodasi mengakses mengaktifkan
mengaktualisasikan mengakui mengakuisisi mengalahkan mengalihkan mengaliri mengalirkan mengalkulasi mengalokasikan
mengamanatkan mengamandemen mengamankan mengamati mengambil mengampanyekan mengamputasi menganalisis mengancam
mengandalkan menganggap menganggarankan mengangkat mengangkut menganiaya menganjurkan mengantar mengantarkan
mengantisipasi mengantongi mengantre menganut mengapresiasi mengarahkan mengarantina mengarsipkan mengasah
mengasingkan mengasuh mengasumsikan mengasuransikan mengatakan mengatasi mengatrol mengatur mengaudit mengawal
mengawali mengawasi mengayomi mengecam mengecewakan mengecilkan mengedarkan mengedit mengefektifkan mengeja mengejek
mengeksekusi mengeksploitasi mengeksplorasi mengekspor mengekspos mengekstradisi mengelak mengelakkan mengeliminasi
mengelola mengelompokkan mengeluarkan mengeluhkan mengemas mengembalikan mengemban mengembangi mengembangkan
mengembargo mengemudikan mengenai mengenakan mengenali mengenalkan mengencangkan mengendalikan mengendap mengendapkan
mengentaskan mengepung mengerahkan mengeraskan mengeringkan mengeruk mengesankan mengetatkan mengetuk mengevakuasi
mengevaluasi menggabungkan menggadaikan menggagalkan menggagas menggaji menggalakkan menggalang menggali menggambarkan
menggandeng mengganggu mengganjal mengganti menggantikan mengganyang menggarap menggariskan menggebrak menggelapkan
menggelar menggeledah menggelontorkan menggemari menggembirakan menggempur menggencarkan menggencat menggenjot
menggerakkan menggerus menggeser menggiatkan menggigit menggiling menggiring menggodok menggolongkan menggotong
menggratiskan menggubah menggugat menggugurkan menggulingkan menggulirkan menggulung menggunakan mengguncang menggusur
menghabisi menghabiskan menghadang menghadapi menghadapkan menghadiri menghadirkan menghafalkan menghalangi menghalau
menghaluskan menghambat menghancurkan menghantam menghapus menghapuskan mengharamkan mengharap mengharapkan menghargai
mengharmonisasikan menghasilkan menghasut menghelat menghemat menghentikan mengherankan menghibahkan menghibur
menghidangkan menghidupi menghidupkan menghijaukan menghilangkan menghimpun menghina menghindari menghindarkan
menghiraukan menghitung menghormati menghubungi menghubungkan menghujat menghukum menghuni mengibarkan
mengidentifikasi mengikat mengikis mengiklankan mengikuti mengimbangi mengimbau mengimplementasikan mengimpor
mengimunisasi menginap menginformasikan mengingat mengingatkan menginginkan menginjak menginspeksi menginspirasi
menginstruksikan mengintai mengintegrasikan mengintensifkan menginterogasi menginterpretasikan mengintervensi
mengintimidasi mengintip menginvasi menginventarisasi menginvestasikan menginvestigasi mengirim mengirimkan
mengisahkan mengisi mengisolasi mengisukan mengisyaratkan mengizinkan mengkhawatirkan mengkhianati mengkhususkan
mengklaim mengklarifikasi mengklasifikasikan mengkritik mengkritisi mengobati mengobral mengobrol mengobservasi
mengolaborasikan mengolah mengomandoi mengombinasikan mengomentari mengomersialkan mengomongkan mengomunikasikan
mengonfirmasi mengonservasi mengonsolidasi mengonsolidasikan mengonsultasikan mengonsumsi mengontak mengontrak
mengontrol mengonversi mengoordinasi mengoordinasikan mengoperasi mengoperasikan mengoplos mengoptimalkan mengorbankan
mengorbit mengoreksi mengorganisasikan mengorupsi mengosongkan mengotorkan menguasai menguatkan mengubah mengucapkan
mengucilkan mengucurkan mengudara mengudeta menguji mengukir mengukur mengulang mengulangi mengulas menguliahkan
mengumpan mengumpankan mengumpat mengumpulkan mengumumkan mengunci mengundang mengundi mengunduh mengundur
mengundurkan mengunggah mengungguli mengunggulkan mengungkap mengungkapkan mengungsikan mengunjungi menguntungkan
mengupah mengupayakan mengurai menguraikan mengurangi menguras mengurung mengurus mengurutkan mengusahakan mengusik
mengusir mengusulkan mengusung mengusut mengutamakan mengutip mengutuk mengutus menikahi menikahkan menikmati menikung
menilai menilang menimbulkan menimbun menimpa menindaki menindas menindih meninggalkan meninggikan meninjau menipu
menitahkan menitipi menitipkan menjabarkan menjabat menjadikan menjadwalkan menjaga menjahit menjajah menjajaki
menjalankan menjalin menjamin menjamu menjangkau menjangkiti menjanjikan menjarah menjaring menjatuhkan menjawab
menjebak menjebol menjelajah menjelajahi menjelang menjelaskan menjemput menjerat menjernihkan menjinakkan menjual
menjumpai menjunjung menolak menoleransi menolong menonjolkan menonton menopang menormalisasi menormalkan menskors
mensponsori menstabilisasi menstabilkan mensterilisasi mensyaratkan mensyiarkan mensyukuri mental mentransfer
mentransformasikan menuding menuduh menugasi menugaskan menuju menukar menukarkan menular menulari menularkan menulis
menuliskan menumbangkan menumbuhi menumbuhkan menumpahkan menumpangi menumpas menumpuk menunaikan menunda menunggak
menunggangi menunggu menunjang menunjuk menunjuki menunjukkan menuntaskan menuntun menuntut menuruni menurunkan
menusuk menutup menutupi menuturkan menyabotase menyadap menyadarkan menyahut menyaingi menyajikan menyakiti
menyakitkan menyaksikan menyala menyalahi menyalahkan menyalakan menyalin menyaluri menyalurkan menyamai menyamakan
menyamari menyamarkan menyambung menyambungkan menyambut menyampaikan menyampingkan menyandang menyandera menyanggah
menyanggupi menyangka menyanksikan menyantuni menyarankan menyaring menyasar menyatakan menyatukan menyebar
menyebarkan menyeberangi menyebut menyebutkan menyediakan menyedihkan menyedot menyegarkan menyegel menyehatkan
menyejahterakan menyekap menyekolahkan menyelam menyelamatkan menyelami menyelaraskan menyelenggarakan menyelesaikan
menyelidiki menyelip menyelipkan menyelubungi menyelundup menyelundupkan menyelusuri menyemaikan menyemarakkan
menyematkan menyembelih menyembuhkan menyembunyikan menyempatkan menyempitkan menyemprot menyemprotkan menyempurnakan
menyenangkan menyengketakan menyengsarakan menyentuh menyepakati menyeragamkan menyerahkan menyerang menyerap
menyerasikan menyerbu menyeret menyergap menyertai menyertakan menyerukan menyesakkan menyesali menyesalkan
menyesatkan menyesuaikan menyetarakan menyetop menyetorkan menyetujui menyewa menyewakan menyiagakan menyiapkan
menyiarkan menyibak menyibukkan menyidangkan menyidik menyikapi menyikat menyilangi menyilangkan menyimak menyimpan
menyimpulkan menyimulasikan menyinergikan menyinggahi menyinggung menyingkap menyingkat menyingkirkan menyinkronisasi
menyinkronisasikan menyinkronkan menyiram menyirami menyita menyoalkan menyoraki menyorot menyoroti menyosialisasi
menyosialisasikan menyuap menyuarai menyuarakan menyubsidi menyuburkan menyudahi menyudutkan menyulap menyulitkan
menyumbang menyumbangkan menyupervisi menyuplai menyurati menyurutkan menyurvei menyusul menyusun menyusut menyusutkan
menyutradarai menzalimi menziarahi meraba meracik meracuni meragukan meraih merakit meramaikan meramalkan merambah
merampas merampok merampungkan merancang merangkaikan merangkap merangkul merangkum merapatkan merapikan meratakan
meratifikasi merawat merayakan merealisasikan merebak merebut merecoki meredam mereduksi merefleksikan mereformasi
meregenerasi meregistrasikan meregulasi merehabilitasi merekam merekapitulasi merekayasa mereklamasi merekomendasikan
merekonstruksi merekrut merelakan merelaksasi merelokasi meremajakan merembuk meremehkan merencanakan merendah
merendahkan merendam merenggut merenovasi merentangkan meresmikan merespons merestorasi merestrukturisasi merestui
meretak merevisi merevitalisasi meributkan merilis merinci meringankan meringkas meringkus merintangi merintis
merisaukan merobek merobohkan merombak merotasi merugikan merujuk merukunkan merumahkan merumuskan merundingkan
meruntuhkan merupakan merusak mesin mesra mewabah mewacanakan mewah mewajibkan mewakafkan mewakili mewakilkan mewarisi
mewarnai mewasiti mewaspadai mewawancara mewawancarai mewisuda mewujudkan meyakini meyakinkan migrasi mikro militer
mimpi minim minimal minoritas minum minuman minyak miring mirip misi miskin mitigasi mobil mobilisasi mobilitas modal
moderasi modernisasi modifikasi modul modus mogok mohon momentum monitor monopoli moratorium mosi motif motivasi muat
muatan mudik mufakat mulai muncul mundur murah musim musnah musuh musyawarah mutakhir mutasi nama napas nasabah
nasihat nasional nasionalisasi naungan negosiasi nekat netral nikah nikel nilai normal normalisasi nota notifikasi
nyala nyaman nyata nyawa obat obatan objek objektif obral obrolan observasi obyek ojek olahan olahraga oleng ombak
omongan omset omzet operasi operasional operator oplosan oposisi optimal optimistis orasi orbit organisasi orientasi
otomatis otonom otonomi otopsi otoritas pacu padam padat paduan paham pajak pakai pakaian paket paksa palang paling
palsu pamer pameran pamit panah panas pandai pandangan panduan panen pangan panggang panggil panggilan panggung
pangkal pangkalan pangkas panik panjat pantas pantau pantauan paparan parah parkir parkiran parlemen partai
partisipasi pasal pasangan pasar pasaran pasien pasok pasokan pasti pasung patah paten patok patokan patroli patuh
patut pecah pecahan pecat pecatan peduli pegang pegangan pegawai peka pelabuhan pelacak pelacakan pelajar pelaksana
pelaksanaan pelaku pelambatan pelancaran pelanggar pelanggaran pelangsungan pelanjutan pelantik pelantikan pelapor
pelaporan pelarangan pelari pelarian pelarutan pelatih pelatihan pelayan pelayanan pelayar pelebar pelebaran peleburan
peledakan pelelang pelelangan pelemahan pelembagaan pelempar pelemparan pelengkapan pelengseran pelenyapan pelepasan
pelestari pelestarian peletakan pelibatan peliharaan pelindungan peliput peliputan pelonggaran pelosok peluang
peluasan pelucutan peluk pelukan pelumpuhan pelunasan peluncur peluncuran pelurusan pemaafan pemadam pemadaman
pemadatan pemahaman pemain pemainan pemajakan pemajuan pemakai pemakaian pemakaman pemakluman pemakmuran pemaksaan
pemaksimalan pemakzulan pemalsu pemalsuan pemanas pemanasan pemancar pemancaran pemandatan pemandian pemandu pemanduan
pemanenan pemanfaatan pemanggilan pemangkasan pemantau pemantauan pemaparan pemarah pemasakan pemasang pemasangan
pemasar pemasaran pemasok pemasokan pemastian pemasukan pemasungan pemasyarakatan pematenan pematokan pembacaan
pembagian pembahas pembahasan pembakaran pembalap pembalasan pembalikan pembangunan pembantaian pembantu pembantuan
pembaruan pembasmian pembatalan pembatasan pembawa pembawaan pembayar pembayaran pembebanan pembebasan pembekalan
pembekuan pembela pembelaan pembelahan pembelanjaan pembeli pembelian pembenahan pembenaran pembengkakan pembentuk
pembentukan pemberangkatan pemberantas pemberantasan pemberatan pemberesan pemberhentian pemberian pemberitaan
pemberkasan pembesaran pembetulan pembiakan pembiasaan pembiayaan pembicara pembicaraan pembidik pembimbing
pembimbingan pembina pembinaan pembingkaian pembobolan pembocor pembocoran pembohongan pembongkaran pemborong
pemborongan pemborosan pembredelan pembuangan pembuat pembuatan pembubaran pembudayaan pembudidaya pembudidayaan
pembuka pembukaan pembuktian pembukuan pembunuh pembunuhan pemburu pemburuan pembusukan pemecahan pemecatan pemediasi
pemegangan pemeliharaan pemenang pemendekan pemensiunan pementas pementasan pemenuhan pemeranan pemeriksa pemeriksaan
pemeringkatan pemerintahan pemesanan pemetaan pemetikan pemfasilitasi pemfokusan pemfungsian pemidanaan pemikiran
pemilahan pemilih pemilihan pemimpin peminatan pemindahan peminggiran peminimalan peminjam peminjaman peminta
pemisahan pemiskinan pemodalan pemogokan pemohon pemonitoran pemotong pemotongan pemprograman pemproses pemprosesan
pemuatan pemuda pemudik pemudikan pemujaan pemukiman pemulangan pemulihan pemunculan pemunduran pemungutan pemupukan
pemurnian pemusatan pemusnahan pemusyawarahan pemutakhiran pemutaran pemutihan pemutusan pemvaksinan penabung penafsir
penafsiran penagih penagihan penahan penahanan penaklukan penaksir penaksiran penakut penalangan penamaan penambahan
penambak penambalan penambang penambangan penampakan penampilan penampung penampungan penanam penanaman penandaan
penanganan penanggapan penangguhan penanggulan penanggulangan penanggung penanggungan penangkalan penangkap
penangkapan penangkisan penantang penantangan penapisan penargetan penarikan penasihat penasihatan penataan penaungan
penawanan penawaran penayangan pencabulan pencabutan pencadangan pencairan pencalon pencalonan pencampuran pencanangan
pencapaian pencatat pencatatan pencegahan pencemaran pencerahan pencerdasan pencermatan pencetak pencetakan pencicilan
pencipta penciptaan pencoblosan pencocokan pencopotan pencuci pencucian pencurahan pencuri pencurian pencurigaan
pendaftar pendaftaran pendakian pendakwaan pendalaman pendamai pendamping pendampingan pendapatan pendarahan
pendaratan pendayung pendayungan pendek pendeklarasi pendengar pendengaran penderita penderitaan pendewasaan pendidik
pendidikan pendiri pendirian pendisiplin pendisiplinan pendongkrakan pendorong pendorongan pendudukan pendugaan
pendukung pendukungan penebang penebangan penebaran penebusan penegak penegakan penegasan peneguran penekanan penelaah
penelaahan peneladanan penelantaran peneliti penelitian penelusuran penempatan penempelan penempuhan penemuan
penentangan penentuan penepisan penerang penerangan penerbang penerbangan penerbitan penerima penerimaan penerjemah
penerjemahan penerjun penerjunan penerobosan peneroran penertiban penerus penerusan penetapan penetralan pengabadian
pengabaian pengabdian pengadaan pengaderan pengadilan pengaduan pengagendaan pengajar pengajaran pengaji pengajian
pengajuan pengakhiran pengaktifan pengakuan pengalengan pengalihan pengamanan pengamat pengamatan pengambil
pengambilan pengampunan penganalisisan penganggaran penganggaranan pengangguran pengangkatan pengangkutan penganiayaan
pengantaran penganut pengarahan pengarantinaan pengarsipan pengaruh pengasapan pengasingan pengasuh pengasuhan
pengaturan pengawal pengawalan pengawas pengawasan pengayaan pengayom pengayoman pengebalan pengecilan pengedar
pengedaran pengeditan pengefektifan pengeksporan pengekstradisian pengelola pengelolaan pengelompokan pengeluar
pengeluaran pengemasan pengembalian pengemban pengembang pengembangan pengemudi pengemudian pengenaan pengenalan
pengendali pengendalian pengentasan pengepungan pengerahan pengerasan pengering pengeringan pengerukan pengetatan
penggabungan penggadai penggadaian penggagas penggajian penggalakan penggalang penggalangan penggali penggalian
penggambaran pengganggu pengganti penggantian pengganyangan penggarap penggarapan penggelapan penggelar penggelaran
penggeledahan penggelontoran penggemar penggempuran penggenjotan penggerak penggerakan penggerusan penggeseran
penggiat penggiatan penggiling penggilingan penggiring penggiringan penggolongan penggratisan penggubah penggugat
penggugatan pengguguran penggulingan pengguliran pengguna penggunaan pengguncangan penggusur penggusuran penghabisan
penghadang penghadangan penghadiran penghafal penghafalan penghalang penghalangan penghalusan penghambat penghambatan
penghancuran penghapus penghapusan penghargaan penghasil penghasilan penghasut penghasutan penghematan penghentian
penghibahan penghibur penghidangan penghidupan penghijauan penghilangan penghiliran penghimpunan penghinaan
penghindaran penghitungan penghukuman penghuni penghunian pengibar pengibaran pengikat pengikatan pengikisan pengiklan
pengiklanan pengikut pengimpor pengimporan penginap penginapan pengintai pengintaian pengintensifan pengirim
pengiriman pengisian pengizinan pengkhianat pengkhianatan pengkhususan pengobatan pengolah pengolahan pengomersialan
pengonsumsian pengontrakan pengontrolan pengonversian pengoperasionalan pengoptimalan pengorbanan pengosongan penguasa
penguasaan penguatan pengubah pengubahan pengucapan pengucilan pengucuran penguji pengujian pengukir pengukur
pengukuran pengulangan pengulas pengumpul pengumpulan pengumuman penguncian pengundangan pengundian pengunduh
pengunduhan pengunduran pengunggah pengunggahan pengungkap pengungkapan pengungsi pengungsian pengunjung pengupahan
penguraian pengurangan pengurasan pengurus pengurusan pengurutan pengusaha pengusahaan pengusiran pengusul pengusulan
pengusung pengusungan pengusut pengusutan pengutamaan pengutipan pengutusan penikmatan penilai penilaian penimbangan
penimbulan penimbunan penindakan penindas penindasan peninggalan peninggian peninjau peninjauan penipu penipuan
penitipan penjabaran penjabat penjadwalan penjaga penjahat penjahit penjahitan penjajah penjajahan penjajakan penjarah
penjarahan penjaringan penjatahan penjatuhan penjelajah penjelajahan penjelasan penjemput penjemputan penjeraan
penjernihan penjinakan penjual penjualan penjurian penokohan penolak penolakan penolong penonjolan penonton penopang
penopangan penormalan pensiun pensiunan penstabilan pensyiar pensyiaran pentas penting penuaan penuduh penuduhan
penugas penugasan penuh penukar penukaran penularan penulis penulisan penumbangan penumbuhan penumpang penumpasan
penumpukan penunaian penundaan penunggak penunggang penunggu penungguan penunjang penunjangan penunjuk penunjukan
penuntasan penuntunan penuntutan penurunan penusukan penutup penutupan penutur penuturan penyadap penyadapan
penyadaran penyaji penyajian penyakit penyalaan penyalahan penyalur penyaluran penyamaan penyamanan penyamaran
penyambungan penyambutan penyampaian penyandang penyandera penyanderaan penyangka penyaranan penyaring penyaringan
penyataan penyatu penyatuan penyebar penyebaran penyeberangan penyebutan penyedia penyediaan penyedotan penyegaran
penyegelan penyegeraan penyehatan penyekapan penyekatan penyelam penyelaman penyelamat penyelamatan penyelarasan
penyelenggara penyelenggaraan penyelesai penyelesaian penyelidik penyelidikan penyelundup penyelundupan penyelusuran
penyemai penyemaian penyematan penyembelih penyembelihan penyembuh penyembuhan penyembunyian penyempitan penyemprotan
penyempurnaan penyengsaraan penyenjataan penyeragaman penyerah penyerahan penyerang penyerangan penyerap penyerapan
penyerbuan penyergapan penyertaan penyertifikatan penyesalan penyesatan penyesuaian penyetaraan penyetopan penyetor
penyetoran penyetujuan penyewa penyewaan penyiagaan penyiapan penyiar penyiaran penyidangan penyidik penyidikan
penyikapan penyilangan penyilat penyimak penyimpan penyimpanan penyimpulan penyingkatan penyingkiran penyinkronan
penyiraman penyitaan penyorotan penyuap penyuapan penyuaraan penyubsidian penyuburan penyudutan penyumbang
penyumbangan penyupervisian penyuplai penyurvei penyurveian penyusun penyusunan penyusutan penyutradaraan penziarah
penzonaan peracik peracunan peradaban peraih peraihan perakit perakitan perakyatan peralihan peramalan perambah
perambahan perampasan perampok perampokan perampungan peran perancang perancangan perang perangkaian perangkapan
perangkulan perangkuman perantaraan perasuransian perataan peraturan perawat perawatan perayaan perbandingan
perbincangan percaya perceraian percobaan perdamaian perdebatan perebutan peredam peredaman peredaran pereformasi
peregulasi perekam perekaman perekayasa perekayasaan perekonomian perekrut perekrutan peremajaan perenang perencanaan
peresmian peresponsan perevisian pergerakan perhimpunan perhitungan perhubungan perias periasan perikanan perilisan
perimbangan perincian peringan peringanan peringkasan peringkat perintah perintangan perintis periset perizinan
perjuangan perjumpaan perkebunan perkembangan perkenalan perkuliahan perladangan perlawanan perlayaran perlindungan
perlombaan permandian permanen permintaan permisi permodalan permohonan permusuhan pernikahan perobohan perombakan
perpajakan perpanjangan perpindahan perpisahan persaingan persamaan persatuan persediaan perselisihan persen
persenjataan persetujuan persidangan persilangan persis persuratan persyaratan pertahanan pertambangan pertandingan
pertanyaan pertaruhan pertarungan pertemuan pertentangan pertimbangan pertukaran pertumbuhan perubahan perumahan
perumusan perunding perundingan peruntuhan perusahaan perusak perusakan perusuh perwakilan pesan pesanan pesat pesawat
pesta petik petikan pewacanaan pewakaf pewaris pewarnaan pewaspadaan pewawancara pewisudaan pewujudan piagam pidana
pidato pijakan pikiran pilih pilihan pimpinan pindah pindahan pinggir pinggiran pinjaman pintar pintasan piring
piringan pisah plagiat plakat plat podium pokok pola polisi politik politis polusi populasi populer portal posisi
positif potensi potong potongan potret praktik praperadilan prasangka prediksi premi presentasi prestasi prihatin
prioritas privatisasi produksi produktif profesi profesional prognosis program promosi propaganda proses protes
provokasi proyeksi psikologi puas puasa publikasi pujaan pujian pukul pukulan pulang pulih punah puncak pungutan punya
pupuk pusat putar putaran putih putus putusan racik racikan racun radikal raih raihan rakit rakitan rakyat ramah ramai
ramalan rambah rampas rampasan rampok rampung rancang rancangan rangkaian rangkap rangkul rangkulan rangkuman rantai
rapat rapi rapor rapuh ratifikasi rawatan reaksi realisasi realistis rebut rebutan redam reduksi referendum refleksi
reformasi regenerasi registrasi regulasi rehabilitasi rekaman rekapitulasi rekayasa reklamasi rekomendasi rekonsiliasi
rekonstruksi rekrutan relaksasi relokasi remaja rembuk remeh remisi renang rencana rendah rendam rendaman renovasi
rentan rentang rentangan repatriasi represi reses resmi resolusi respons restorasi restrukturisasi retak retakan
revisi revitalisasi revolusi riasan ribut rilis rinci rincian rindang ringan ringkas ringkasan ringkus rintangan
rintisan risau riset risiko robek robekan roboh rombak rombongan rotasi ruang ruangan rugi rujuk rujukan rumah rumit
rumor rumpun rumus rumusan rundingan runtuh runtuhan rusak rusuh rutin sabotase sadap sadapan sadar sahabat sahutan
sajian sakit saksi salib salin salinan saling saluran sambung sambungan sambutan sampah sampel samping sampingan
sandang sandera sanderaan sanggah sanggahan sanggup sangka sangkaan sangkutan sanksi santri santunan sarang saring
saringan sasaran satuan saturasi sebanding sebangsa sebanyak sebar sebaran sebelah seberang seberangan sebut sebutan
secepat secukup sedot sedotan sedunia segar segera segregasi sejajar sejarah sekat sekecil sekeras seketat sekolah
sektor sekuat selain selaman selambat selaras selat selebih selengkap selepas selesai selingkup selip selisih selubung
selundupan semai semaian semarak sembelih sembelihan sembuh sempat sempit semprot semprotan sempurna sengaja sengketa
sengsara seni senjata sentuh sentuhan sepakat sepakbola sepanjang sepenuh seragam serahan serang serangan serap
serapan serasi serbu serbuan seret sergap sergapan sering serius serta sertifikasi sertifikat seruan serumpun serupa
servis sesak sesampai sesamping sesingkat sesuai sesudah sesumber setara setengah setiba setinggi setop setor setoran
setuju sewa sewaktu siaga siap siaran sibuk sidang signifikan sikap sikat silang silat simak simpan simpanan simpulan
simulasi sinergi singgah singgung singgungan singkat sinkronisasi sinyal siram siraman sitaan situs skandal skema
skenario skors skripsi soal solusi sorak sorot sorotan sosial sosialisasi spekulasi spesifikasi sponsor stabil
stabilisasi stadion standar standardisasi stasiun status stempel sterilisasi strategi struktur studi suap suara
subsidi substansi subur sudah sudut sulap sulapan sulit sumbangan sumber sumpah sunat sungai supervisi suplai surat
surut survei susul susulan susun susunan susut sutradara swadaya swasta syarat syiar tabrak tabrakan tabung tabungan
tafsir tafsiran tagih tagihan tahan tahanan tahap tahapan tahun tahunan takhta takjub takluk taksiran takut talangan
tambah tambahan tambak tambal tambalan tambang tambangan tampak tampar tamparan tampil tampilan tampung tampungan
tanam tanaman tandang tanding tandingan tangani tanggap tanggul tanggung tanggungan tangis tangisan tangkal tangkap
tangkapan tangkis tantang tapak target tarif tarikan taruh taruhan tatap tawanan tawar tawaran tayangan tebang tebar
tebaran tebus tebusan teduh tegak tegang tegas teguk tegur teguran tekan tekanan teken teknik teknis teknologi telaah
teladan telanjur telantar telepon teliti telusur tempat tempel tempelan temporer tempuh temu temuan tenaga tendang
tendangan tengah tenggang tenggelam tentang tentangan tentara tentu tentuan teori tepat tepercaya tepis terabai teraih
terakhir terakit terakreditasi terakumulasi teralih teralokasi teramat terambah terambil terampas terancam terangkai
terangkat terangkul terangkum terangkut teraniaya terarah teras terasah terasing teratas teratur terawas terawat
terbaca terbagi terbakar terbalik terbang terbangun terbantah terbantai terbanting terbantu terbatas terbawa terbayar
terbebas terbeli terbentang terbentuk terbiasa terbit terbitan terbongkar terborong terbuang terbuat terbuka terbukti
terbunuh terburu tercabut tercakup tercampur tercapai tercatat tercela tercemar tercepat tercetak tercoblos tercopot
tercoreng tercurah tercuri terdaftar terdakwa terdapat terdengar terdesak terdeteksi terdidik terdistribusi terdorong
terduga terealisasi teredam teredar teregistrasi terehabilitasi terekam terekomendasi tereksekusi terekspos
tereliminasi terencana terendam terendap terentas terevakuasi terevaluasi terevisi terevitalisasi terfasilitasi
terfokus tergabung tergadai tergagas tergali tergambar tergandeng terganggu terganti tergarap tergerus tergeser
tergigit tergolong tergugat terguling tergulung terguncang tergusur terhabis terhadang terhadap terhalang terhambat
terhantam terhapus terhenti terhindar terhitung terhubung terhukum teriak teriakan teridentifikasi terikat terima
terimbang terimpit terinci teringat terinjak terintai terintegrasi terintis terisi terisolasi terjadwal terjaga
terjalin terjamin terjamu terjang terjangan terjangkau terjangkit terjaring terjawab terjebak terjemahan terjemput
terjerat terjual terjun terkait terkawal terkecil terkelola terkenal terkendala terkendali terkepung terkesan terkikis
terkirim terkonfirmasi terkoordinasi terkoreksi terkunci terkurung terkutip terkutuk terlacak terlahir terlaksana
terlambat terlampau terlampir terlantik terlapor terlarang terlarut terlatih terlebih terlebur terledak terlemah
terlempar terlepas terletak terlewat terlibat terlindung terlipat terliput terluka terlupa termahal termaksud termasuk
termati termohon termuda termurah ternilai ternyata terobos terobosan terolah teror terowongan terpacu terpadu
terpakai terpaksa terpandang terpanggil terpantau terpapar terpasang terpasok terpecah terpegang terpelihara terpendam
terpenting terpergok terpetik terpikir terpilah terpilih terpimpin terpisah terpotong terprediksi terproduksi
terprogram terproses terprovokasi terproyeksi terpublikasi terpuji terpukul terpungut terpusat terputar terputus
tersadap tersalur tersambung tersangka tersaring tersebar tersebut tersedia tersedot tersekap tersemat tersembunyi
tersemprot tersentuh terserah terserang terserap terserbu terseret tersergap tersertifikasi tersesat tersibak
tersimpan tersimpul tersinggung tersingkap tersingkir tersita tersorot terstruktur tersumbang tersusun tertabrak
tertahan tertampung tertanam tertanggung tertangkal tertangkap tertarik tertawa tertebang tertebar tertebus tertekan
tertelan tertempel tertentu tertib tertimbun tertimpa tertindas tertindih tertinggal tertipu tertopang tertuding
tertuduh tertukar tertulis tertumpuk tertunda tertunjuk tertuntut tertusuk tertutup terucap terujuk terukur terulang
terumus terungkap terurai terurus terus terusik terusir tervalidasi terverifikasi terwujud tetangga tetap tewas tiba
tikungan tilang timbangan timbun timbunan timpa timpang timses tindak tindakan tindasan tinggal tinggi tinjau tinjauan
tipu tipuan titah titip titipan toko tokoh tolak tolakan toleran toleransi tolok tolong tombak tonjolan tonton
tontonan topang topangan torehan total transaksi transfer transformasi transisi transmigrasi transparan transparansi
transportasi trauma tuding tudingan tuduhan tugas tujuan tukar tulis tulisan tumbang tumbuh tumbuhan tumpah tumpahan
tumpang tumpangan tumpas tumpuk tumpukan tunai tunda tundaan tunggak tunggakan tunggangan tunggu tunjang tunjangan
tunjuk tunjukan tuntas tuntun tuntunan tuntut tuntutan turis turun turunan tusuk tusukan tutup tutupan tutur tuturan
ucapan udara ujar ujaran uji ujian ukir ukiran ukur ukuran ulang ulangan ulasan umpan umpatan umrah umum undang
undangan undi undian unduh unduhan unggah unggahan unggulan ungkap ungkapan unik unit universitas unjuk unsur upacara
upah upaya uraian urus urusan urut urutan usaha usai usia usik usir usiran usul usulan usung usungan usut utang utus
utusan vaksin vaksinasi valid validasi variasi verifikasi versi veto virus visi visualisasi vokal volume vonis wabah
wacana wafat wajah wajar wajib wakaf wakil waktu warga warisan warna wartawan wasit wawancara wawasan wewenang wilayah
wirausaha wisuda wujud yayasan yuridis yurisdiksi zalim ziarah zona zonasi
`
  .trim()
  .split(/\s+/)
