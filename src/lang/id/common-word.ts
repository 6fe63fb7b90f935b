/**
 * Indonesian words that stand with a capital in titles, bodies and headings and are in nobody's name: behind them a name may begin
 * ("Direktur Politik Keamanan ASEAN Kemlu RI Sahat Manullang"). Words that are names as well are left out ("Surya", "Indah", "Bakti").
 */
export const commonWords: readonly string[] = `
pers abdikasi abnormal abolisi abrasi absen absensi abstrak abu-abu academic academy acara acaranya accounting acuan
acungan adab adakah adalah adaptasi adapun adat adegan adidaya adiksi adiktif adikuasa administrasi administratif
administrator admisi adopsi adukan adviser advisor advokasi advokat advokatur aerobik aeronautika affairs afiliasi
afirmasi afirmatif agak agaknya agama agen agency agitasi aglomerasi agraria agraris agregasi agregat agresi agresif
agribisnis agricultural agriculture agrikultur agroforestri agroindustri agronomi agrowisata ahli ahlinya ahliwaris
aipda aiptu air airlines airways aisyiyah ajak ajakan ajang ajudan ajudikasi ajun akademi akademik akademika akademis
akademisi akal akankah akbp akhir akhirnya akhlak akibat akibatnya akidah akmil akomodasi akpol akreditasi akreditor
akselerasi akselerator akseptor akses aksesibilitas aksesori aksi aktif aktivasi aktivis aktivitas aktris aktual
aktualisasi aktuaria akuakultur akuisisi akumulasi akuntabilitas akuntan akuntansi akupresur akupunktur akurasi akurat
alasan alat alergi algoritma alhasil aliansi alih aliran aljabar alkohol alokasi alokatif alsintan alternatif
aluminium alumni alutsista amandemen amanden amankan amatir ambassador ambeien amblas ambles ambruk ambulans amfibi
amnesia amnesti ampunan amputasi amunisi anak-anak anaknya analis analisa analisis analitik analyst anarkis anatomi
ancaman andai andil anemia anestesi anggapan anggar anggaran anggota anggotanya anggrek anggur angin angka angkat-besi
angkatan angket angkot angkutan aniaya animasi anjlok anjungan anjuran anomali anonim anorganik antar antara
antaragama antarbangsa antarbudaya antardaerah antaretnis antariksa antarinstansi antarkementerian antarkota
antarlembaga antarmoda antarmuka antarnegara antarnegeri antarpartai antarpribadi antarpulau antarsekolah antarumat
antarwilayah anti-korupsi antibiotik antigen antikorupsi antimonopoli antinarkoba antinuklir antipenyiksaan antiperang
antiradikalisme antirasuah antisipasi antiteror antiterorisme antivirus antre antrean antropologi apabila apakah
apalagi aparat aparatur aparatus apartemen api apindo aplikasi apnea apotek apoteker apresiasi apresiator aprindo
aquatic arah arahan aransemen arbiter arbitrase area arena arisan aristokrat arkeolog arkeologi armada arsip arsiparis
arsitek arsitektur artefak artikel artileri artinya arus asalkan asap asas asasi asbisindo asdatun asdep asesmen
asesor aset asimilasi asing asintel asisten asistensi askab askot aslog asops asosiasi asosiatif aspal aspek aspers
aspidsus aspidum aspirasi aspri asprov asrama asset assets assistant associate association assurance asteroid astma
astronomi asuhan asumsi asuransi atas atase atau ataupun atlet atletik atmosfer atom atraksi atribut atropisme aturan
audiensi audio audiovisual audisi audit auditor auditorium aula autentik autentikasi authority autisme autoimun
automotive autopsi avian aviation avionik avtur awak award awards awas awasi ayahnya ayam azas babi babinkum babinsa
baca bacaan bacaleg bacapres bacawapres badan bagaikan bagaimana bagaimanapun bagasi bagi bagian bagikan baginya bahan
bahas bahasa bahasan bahaya bahkan bahwa baintelkam baja bajaj bajak baju bakal bakamla bakteri baku balada balai
balap balapan balasan baleg baliho balik balistik balita balon balot bamus bandang bandara bandarudara bandel banding
bandingan bandwidth banggar bangkai bangkitkan bangkrut bangsa bangsanya bangsawan bangunan banjir bank bank-bank
banking banknya banser bantah bantahan bantalan bantaran bantu bantuan banyak banyaknya bapanas bapas bapelkes bapenda
baperjakat bapeten bapilu bappebti bappeda bappeko bappelitbangda bappenas barang barang-bukti barangkali barantin
barat bareskrim barisan baru basarnas basis basket batal batalion bataliyon batalkan batalyon batan batas batasan
baterai batik batu bauksit bawah bawahan bawang bawaslu bawaslunya bayaran bayi baznas beasiswa beban bebas bebek
beberapa bedah begini begitu bekal bekas bekerja bekerjasama beku bekuan bekuk bela-negara belah belajar
belajar-mengajar belakang belakangan belanda belanja belasan belenggu beli belian belok belum belumkah benang benarkah
bencana benda bendahara bendum bendungan benefit bengkak bengkel benih bensin bentang benteng bentrok bentrokan bentuk
bentukan benua beracun beradaptasi berakar berakhir beraksi beraliansi beralih beranggota berangkat berani berantai
berapa berarti beras berasas berasuransi berbagai berbahasa berbahaya berbangsa berbasis berbeda berbekal berbelanja
berbentrok berbicara berbisnis berbohong berbuat berbudaya berbuka berburu bercampur bercanda bercerai bercerita
bercocok berdagang berdampak berdandan berdansa berdasar berdasarkan berdaulat berdaya berdebat berdemonstrasi
berdesakan berdialog berdiplomasi berdiri berdiskusi berdoa berdomisili berdonasi berduka berdurasi bereaksi beredar
berefek berekonsiliasi berekspansi berekspresi berembuk berempati berenang berencana berenergi beretika berfilsafat
berfokus berfoto berfungsi bergabung berganti bergantian bergegas bergejolak bergenerasi bergerak bergerilya bergeser
bergizi bergulat berguling bergulir berguna berhadapan berhak berhalaman berharga berhasil berhasrat berhati berhenti
berhijab berhimpun beribadah beridentitas beriklan berikut berikutnya berimbal berimbang berimbas berinovasi
berintegritas berinteraksi berinvestasi berisiko berisyarat berita berita-acara berjabat berjaga berjalan berjangka
berjanji berjarak berjatuhan berjemur berjual berjuang berjudul berjuluk berjumpa berkabung berkaca berkacamata
berkaitan berkala berkampanye berkantor berkapasitas berkarier berkas berkedok berkelahi berkelanjutan berkeliling
berkelit berkelompok berkeluarga berkemah berkembang berkendara berkepala berkesinambungan berkicau berkiprah berkisar
berkoalisi berkolaborasi berkomentar berkomitmen berkompetensi berkompetisi berkomunikasi berkonflik berkonsentrasi
berkonsolidasi berkonsultasi berkontribusi berkonvoi berkoordinasi berkualitas berkuasa berkuda berkumpul berkunjung
berkurang berlabel berlabuh berlaga berlaku berlangganan berlangsung berlari berlatih berlawan berlayar berlebaran
berlebihan berlibur berlindung berlokasi berlomba berlumpur bermain bermaksud bermalam bermanfaat bermartabat
bermasalah bermasker bermigrasi berminat bermodal bermotif bermotivasi bermotor bermukim bermula bermunculan bermusuh
bermusyawarah bermutu bernama bernapas bernaung bernegara bernegosiasi berniat bernilai bernuansa bernyanyi berobat
berolahraga berondong beroperasi beroposisi berorasi berorganisasi berorientasi berotasi berpartisipasi berpasangan
berpatroli berpeluang berpengalaman berpengaruh berpenghasilan berperan berperang berpesta berpidato berpindah
berpisah berpola berposisi berpotensi berprestasi berproduksi berprofesi berpromosi berpuasa bersaing bersaksi
bersalah bersalaman bersama bersandar bersatu bersedia bersedih bersejarah bersekolah bersekutu berselancar berselisih
bersembunyi bersengketa bersenjata bersepeda berseteru bersiap bersifat bersikap bersilang bersinergi bersitegang
berskala bersorak berspekulasi berstandar berstatus berstrategi bersua bersuara bersubsidi bersumber bersumpah
bersurat bersusun bersyarat bersyukur bertabur bertahan bertahun bertajuk bertakhta bertambah bertamu bertanda
bertandang bertanding bertanggung bertani bertanya bertaraf bertarif bertaruh bertarung bertatap bertebaran
berteknologi bertema bertempat bertempur bertemu bertemunya bertenaga bertengkar bertepatan bertepuk berteriak
berternak bertetangga bertikai bertindak bertingkat bertolak bertoleransi bertransaksi bertransformasi bertransmigrasi
bertualang bertugas bertukar bertumbuh bertumpu bertutur berubah berucap berujung berulah berulang berunding berunjuk
beruntun berupa berupaya berusaha berusia berutang bervariasi berversi bervisi bervolume berwajah berwaktu berwarna
berwawasan berwenang berwirausaha berwisata berzakat berziarah besar besaran besarnya beserta besok beton betul bgn
bhabinkamtibmas bharada bhinneka biadab biara biarawan biarawati biarpun biasa biaya biayanya bibit bicara bidan
bidang bidik bidikan biduan biduanita biennale bijak bilamana bilangan bilateral biliar bilik bimbingan bimtek binaan
binaraga binaragawan binatang bingkai bintal bintara biodiesel biodiversitas bioenergi bioetanol bioflok biofuel
biografi biokimia biologi biomassa biopsi bioskop bioteknologi bipolar birahi biro birokrasi birokrat birokratis
bisakah bisbol bising biskuit bisnis bisul bkd bkipm bkkbn bkn bkpm bkpsdm blokade blokir blud bmkg bnn bnnp bnpb bnpt
board bobol bocah bocor bocoran bodoh bohong boikot boleh boling bolos bombardir bongkahan bongkar bonus booster
borong borongan boros botani bp2mi bpbd bpdp bpdpks bphn bpip bpjph bpjs bpk bpkh bpkp bpn bpom bps bpsdm bpsdmp bptj
bredel brigade brigadir brigif brigjen brigjenpol brigpol brimob brin bripda bripka bripta broadband broker bronkitis
brutal bsi bssn buas buat buatan buaya bubar budaya budidaya building buka bukan bukankah bukannya bukti buku bulanan
buletin bulog bulutangkis bumdes bumn bundar bungalow bungkam bunker buntut bunuh bupati bureau buron buronan bursa
buru buruan buruh buruk bus busana business busuk busway butir cabai cabang cabul cabup cabut cacar cacat cadangan
cagar cagub cair cairan cakap caketum cakupan caleg calon calonketua camat campak campur campuran candu canggih
cangkok cap capai capaian capital capres catat catatan cawabup cawagub cawalkot cawapres cebol cedera cegah cekal
cekcok celaka cemas cengkeh center centre cepat cerai ceramah cerdas cerita cerpen cessie cetak cetakan chairman
chairperson chairwoman championship championships chief cicil cicilan ciptaan civitas climate clinic cloud club coba
cobaan cobalt coblos cocok cofounder cokelat coklit college comel commercial commission commissioner committee
communication communications company compliance conference conservation construction consumer coordinator copot
corporate corporation council cuaca cuci cuitan cukai cukup cuma cumlaude curah curahan curam curang curhat curi
curiga customer cuti daerah daerahnya daftar dagang dagangan daging dahulu dakwaan dakwah dalam dalih damkar dampak
dampingan dandenpom dandim dangdut dangkal danki danlanal danlantamal danlanud danpaspampres danpuspom danpussenif
danramil danrem dansat dansesko danseskoad danyon dapat dapatkah dapil dapur darah darat dari darimana daring daripada
darurat dasar data database datang datar dataran daur dayung dealer debat debit debitur debut defence defense definisi
definitif defisit deflasi degradasi dekan dekanat dekat deklarasi deklarator dekolonisasi dekopin dekrit delapan
delegasi delegitimasi delik demam demikian demografi demokrasi demokrat demokratis demokratisasi demonstran
demonstrasi denda dendam dengan denjaka denma denominasi denpom densus denyut denzipur depan departemen departemennya
department deponir deportasi deposito depresi deputi deradikalisasi derajat deregulasi deretan dermaga dermatitis
dermatologi desa desaan desain desainer desakan desanya desember desentralisasi desimal deskripsi destinasi destruktif
detail detasemen deteksi detektif detensi determinasi detik detik-detik devaluasi development deviden devisa dewan
dewasa diabadikan diabaikan diabdikan diabetes diacu diadakan diadopsi diadu diadukan diadvokasi diagendakan diagnosa
diagnosis diagnostik diajak diajarkan diajukan diakhiri diakibatkan diakomodasi diakses diaktifkan diaktualisasikan
diakui diakuisisi dialihkan dialiri dialirkan dialisis dialog dialokasikan diamanatkan diamandemen diamankan diamati
diambil diamputasi dianalisis diancam diandalkan dianggap dianggarankan diangkat diangkut dianiaya dianjurkan diantar
diantarkan diantisipasi diantre dianut diapresiasi diarahkan diare diarsipkan diasah diasingkan diasuh diasumsikan
diasuransikan diatasi diatur diaudit diawali diawasi diayomi dibaca dibagikan dibahas dibahayakan dibakar dibalas
dibalik dibalikkan dibanding dibandingkan dibangkitkan dibangkrutkan dibangun dibanjiri dibantah dibantai dibanting
dibantu dibasmi dibatalkan dibatasi dibawa dibawahi dibayangi dibayangkan dibayar dibebani dibebaskan dibekali
dibekukan dibela dibelah dibelanjakan dibeli dibenahi dibenarkan dibendung dibengkakkan dibentangkan dibentuk
diberangkatkan diberantas diberatkan dibereskan diberhentikan diberikan diberitakan dibesarkan dibesuk dibetulkan
dibiakkan dibiasakan dibiayai dibicarakan dibidik dibikin dibilang dibimbing dibina dibobol dibocorkan dibohongi
dibongkar diborong dibredel dibuang dibuat dibubarkan dibudayakan dibudidayakan dibui dibuka dibuktikan dibukukan
dibungkam dibunuh diburu dibusukkan dibutuhkan dicabut dicadangkan dicairkan dicakup dicalonkan dicanangkan dicapai
dicaplok dicari dicatat dicegah dicelakakan dicemari dicemaskan dicerahkan diceraikan dicerdaskan diceritakan
dicermati dicetak dicicil diciptakan dicoba dicoblos dicocokkan dicopot dicoreng dicuci dicukupi dicurahkan dicurangi
dicuri dicurigai didaftarkan didaktik didakwa didakwakan didalami didamaikan didampingi didapatkan didaratkan didasari
didasarkan didatangi didatangkan didayung didebat dideklarasikan didemo didenda didengar didengarkan diderita didesak
dideteksi didewasakan dididik didikan didirikan didisiplinkan didiskualifikasi didiskusikan didistribusikan didoakan
didokumentasikan didominasi didonasikan didongkrak didor didorong diduduki diduga didukung diedarkan diedit
diefektifkan dieja diejek dieksekusi dieksploitasi dieksplorasi diekspor diekspos diekstradisi dielakkan dieliminasi
diemban diembargo diendap diendapkan dientaskan diesel diet dievakuasi dievaluasi difasilitasi difitnah difokuskan
diformulasikan difteri difungsikan digabungkan digadaikan digagalkan digagas digaji digalakkan digalang digali
digambarkan digandakan digandeng diganggu diganjal diganti digantikan diganyang digarap digariskan digebrak digelapkan
digelar digeledah digelontorkan digemari digembirakan digempur digencarkan digencat digenjot digerakkan digerebek
digerus digeser digiatkan digigit digiling digiring digital digitalisasi digodok digolongkan digondol digotong
digratiskan digubah digugat digugurkan digulingkan digulirkan digulung digunakan diguncang digusur dihabisi dihabiskan
dihadang dihadapi dihadapkan dihadiri dihadirkan dihajar dihalangi dihalau dihaluskan dihambat dihancurkan dihantam
dihapus dihapuskan diharamkan diharap diharapkan dihargai diharmonisasikan dihasilkan dihasut dihelat dihemat
dihentikan dihibahkan dihibur dihidangkan dihidupi dihidupkan dihijaukan dihilangkan dihimpun dihina dihindari
dihindarkan dihiraukan dihitung dihormati dihubungi dihubungkan dihujat dihukum dihuni diidentifikasi diikat
diiklankan diikuti diimbangi diimbau diimplementasikan diimpor diimunisasi diinformasikan diingat diingatkan
diinginkan diinjak diinspeksi diinspirasi diinstruksikan diintai diintegrasikan diintensifkan diinterogasi
diinterpretasikan diintervensi diintimidasi diintip diinvasi diinventarisasi diinvestasikan diinvestigasi diisi
diisolasi diisukan diisyaratkan diizinkan dijabarkan dijabat dijadikan dijadwalkan dijaga dijahit dijajah dijajaki
dijalankan dijalin dijamin dijamu dijangkau dijangkiti dijanjikan dijarah dijaring dijatuhkan dijawab dijebak dijebol
dijelajah dijelajahi dijelaskan dijemput dijerakan dijerat dijernihkan dijinakkan dijual dijuluki dijumpai dijunjung
dikabarkan dikaitkan dikaji dikalahkan dikalkulasi dikampanyekan dikantongi dikarantina dikatakan dikatrol dikawal
dikdasmen dikebumikan dikebut dikecam dikecilkan dikejar dikelola dikelompokkan dikeluarkan dikeluhkan dikemas
dikembalikan dikembangi dikembangkan dikemudikan dikenai dikenakan dikenal dikenali dikenalkan dikendalikan dikepung
dikerahkan dikeraskan dikeringkan dikeroyok dikeruk dikesankan diketatkan diketuk dikhawatirkan dikhianati dikhususkan
dikibarkan dikikis dikirim dikirimkan dikisahkan diklaim diklarifikasi diklasifikasikan dikolaborasikan dikomandoi
dikombinasikan dikomentari dikomersialkan dikomunikasikan dikonfirmasi dikonservasi dikonsolidasi dikonsolidasikan
dikonsultasikan dikonsumsi dikontak dikontrak dikontrol dikonversi dikoordinasi dikoordinasikan dikorbankan dikoreksi
dikorupsi dikosongkan dikotomi dikritik dikritisi diktator dikti dikuasai dikuatkan dikucilkan dikucurkan dikudeta
dikuliahkan dikumpulkan dikunci dikunjungi dikurangi dikuras dikurung dikutip dikutuk dilabuhkan dilacak dilahap
dilahirkan dilaksanakan dilakukan dilalaikan dilampaui dilampirkan dilancarkan dilanda dilandasi dilanggar dilangkahi
dilangsungkan dilanjutkan dilantik dilapisi dilaporkan dilarang dilarikan dilatih dilawan dilawat dilayangkan dilayani
dilebarkan dilebihi dilebihkan dilebur dilecut diledakkan dilegalisasi dilelang dilema dilemahkan dilembagakan
dilempar dilemparkan dilengkapi dilengserkan dilenyapkan dilepas dilepaskan dilestarikan diletakkan dilewati
dilewatkan dilibatkan diliburkan dilikuidasi dilindungi dilingkari dilingkup dilingkupi dilintasi dilipat diliput
dilirik dilobi dilokalisasi diloloskan dilonggarkan diluangkan diluaskan dilucut dilucuti dilukai diluluh diluluhkan
diluluskan dilumpuhkan dilunasi diluncur diluncurkan dilupai dilupakan diluruskan dimaafkan dimainkan dimajukan
dimakamkan dimakan dimaklumi dimakmurkan dimaksimalkan dimaksudkan dimakzulkan dimana dimandatkan dimanfaatkan
dimanipulasi dimanusiakan dimarahi dimasak dimasuki dimasukkan dimasyarakatkan dimatikan dimediasi dimenangi
dimenangkan dimensi dimerdekakan diminati diminimalkan diminimkan diminta diminum dimiringkan dimiskinkan dimitigasi
dimobilisasi dimodali dimodernisasi dimodifikasi dimohonkan dimonitor dimonopoli dimotivasi dimuat dimulai dimunculkan
dimundurkan dimurahkan dimurnikan dimusnahkan dimusuhi dimusyawarahkan dimutakhirkan dimutasi dimutilasi dinaiki
dinaikkan dinamai dinamakan dinamika dinamis dinas dinasihati dinasti dinaungi dinding dinegosiasikan dinetralkan
dinikahi dinikahkan dinikmati dinilai dinkes dinonaktifkan dinormalisasi dinormalkan dinsos dinyalakan dinyamankan
dinyatakan diobati diobral diobservasi diolah dioperasi dioperasikan dioperasionalkan dioplos dioptimalkan diorbit
diorganisasikan dipacu dipadamkan dipadatkan dipadukan dipahami dipakai dipaksa dipaksakan dipalsukan dipamerkan
dipanaskan dipancarkan dipandang dipandu dipanen dipanggang dipanggil dipangkas dipanjangkan dipanjat dipantau
dipantulkan dipaparkan diparkirkan dipasang dipasarkan dipasok dipastikan dipasung dipatahkan dipatenkan dipatok
dipatuhi dipecahkan dipecat dipegang dipekerjakan dipelajari dipelihara dipeluk dipendam dipendekkan dipengaruhi
dipenjara dipensiunkan dipentaskan dipenuhi dipepet diperangi diperankan diperbaiki diperbanyak diperbarui diperbesar
diperburuk dipercayai dipercayakan dipercepat diperdagangkan diperdebatkan diperebutkan dipererat dipergoki diperiksa
diperingatkan diperingkat diperintahkan diperjuangkan diperkecil diperkenalkan diperketat diperkirakan diperkosa
diperkuat diperlakukan diperlambat diperlihatkan diperluas diperlukan dipermalukan dipermuda dipermudah diperoleh
diperpanjang diperparah diperpendek dipersembahkan dipersenjatai dipersiapkan dipersilakan dipersulit dipertahankan
dipertanggungjawabkan dipertanyakan dipertemukan dipertimbangkan diperuntukkan dipesan dipetakan dipetik dipidanakan
dipijak dipikat dipikirkan dipilah dipilih dipimpin dipinang dipindahkan dipinggirkan dipinjam dipinjami dipinjamkan
dipisahkan diploma diplomasi diplomat diplomatik diplot dipolisikan dipopulerkan diposisikan dipotong dipotret
diprakarsai dipraktikkan diprediksi dipresentasikan diprioritaskan diproduksi diprogramkan dipromosikan diproses
diprotes diprovokasi diproyeksi diproyeksikan dipuaskan dipublikasi dipublikasikan dipuja dipuji dipukul dipulangkan
dipulihkan dipungut dipupuk dipusatkan diputar diputihkan diputuskan diraba diracik diracuni diragui diragukan diraih
dirakit diramaikan diramalkan dirambah dirampas dirampok dirampungkan dirancang dirangkaikan dirangkap dirangkul
dirangkum dirapatkan dirapikan diratakan diratifikasi dirawat dirayakan dirbinmas direalisasikan direbut direcoki
director diredam direduksi direfleksikan direformasi diregenerasi diregistrasikan diregulasi direhabilitasi direkam
direkapitulasi direkayasa direklamasi direkomendasikan direkonstruksi direkrut direksi direktif direktorat direktori
direktur direkturnya direlakan direlaksasi direlokasi diremajakan dirembuk diremehkan direncanakan direndahkan
direndam direnggut direnovasi direntangkan diresmikan direspons direstorasi direstrukturisasi direstui direvisi
direvitalisasi dirilis dirinci diringankan diringkas diringkus dirintangi dirintelkam dirintis dirinya dirjen
dirkrimsus dirkrimum dirlantas dirobek dirobohkan dirombak dirotasi dirpolairud dirreskrimsus dirreskrimum
dirresnarkoba dirugikan dirujuk dirumahkan dirumuskan dirundingkan diruntuhkan dirusak dirut disabilitas disabotase
disadap disadarkan disahut disain disaingi disajikan disakiti disaksikan disalahi disalahkan disalin disalurkan
disamai disamakan disamari disamarkan disambar disambung disambungkan disambut disampaikan disampingkan disandang
disandera disanggah disanggupi disangka disanksikan disantuni disarankan disaring disasar disatukan disdik disdikbud
disdukcapil disebar disebarkan diseberangi disebut disebutkan disediakan disedot disegarkan disegel disehatkan disekap
disekolahkan diselam diselamatkan diselaraskan diselenggarakan diselesaikan diselidiki diselip diselipkan diselubungi
diselundup diselundupkan diselusuri disemaikan disematkan disembelih disembuhkan disembunyikan disempatkan disempitkan
disemprot disemprotkan disempurnakan disenangkan disengketakan disentuh disepakati diseragamkan diserahkan diserang
diserap diserbu diseret disergap disertai disertakan disertasi diserukan disesakkan disesali disesalkan disesatkan
disesuaikan disetarakan disetop disetorkan disetrum disetujui disewa disewakan dishub disiagakan disiapkan disiarkan
disibukkan disidangkan disidik disikapi disikat disiksa disilangi disimak disimpan disimpulkan disimulasikan
disinergikan disinfeksi disinfektan disinggahi disinggung disingkat disingkirkan disinkronisasi disinkronkan
disintegrasi disinyali disiplin disiram disita diskominfo diskon diskop diskors diskotek diskresi diskriminasi
diskualifikasi diskusi dislokasi disnaker disnakertrans disoalkan disoraki disorot disoroti disosialisasi
disosialisasikan disparekraf dispensasi disperindag disponsori dispora disposisi disrupsi distabilisasi distabilkan
disterilisasi distribusi distributor distrik disuap disuarai disuarakan disubsidi disuburkan disudahi disudutkan
disulap disulitkan disumbang disumbangkan disuntik disupervisi disuplai disurati disurvei disusul disusun disusut
disusutkan disutradarai disyaratkan disyiarkan disyukuri disyukurkan ditabrak ditabung ditafsirkan ditagih ditahan
ditahani ditakjubkan ditaklukkan ditaksir ditakuti ditalangi ditambah ditambahkan ditambal ditambang ditampakkan
ditampar ditampilkan ditampung ditanam ditanami ditandai ditandingi ditandingkan ditangani ditanggapi ditangguhkan
ditanggulangi ditanggung ditangkal ditangkap ditangkis ditantang ditanyakan ditargetkan ditarik ditaruh ditata ditatap
ditawan ditawar ditawari ditawarkan ditayangkan ditebang ditebar ditebarkan ditebus ditegakkan ditegaskan ditegur
ditekan diteken ditelaah diteladani ditelan ditelantarkan ditelepon diteliti ditelusur ditelusuri ditembak ditempat
ditempati ditempatkan ditempel ditempelkan ditempuh ditemui ditemukan ditendang ditengahi ditenggelamkan ditengok
ditentang ditentukan ditepati ditepis diterangi diterangkan diterbangkan diterbitkan diteriaki diterima diterjang
diterjemahkan diterjunkan diterobos diteror ditertawai ditertawakan ditertibkan diteruskan ditetapkan ditewaskan
ditikam ditikung ditilang ditimbulkan ditimbun ditimpa ditindaki ditindas ditindih ditinggal ditinggali ditinggalkan
ditinggikan ditingkatkan ditinjau ditipu dititahkan dititipi dititipkan ditjen ditjenpajak ditjenpas ditlantas ditolak
ditoleransi ditolong ditonjolkan ditonton ditopang ditpolairud ditransfer ditransformasikan ditreskrimsus ditreskrimum
ditresnarkoba ditsamapta dituding dituduh ditugasi ditugaskan dituju ditukar ditukarkan ditularkan ditulis dituliskan
ditumbangkan ditumbuhi ditumbuhkan ditumpahkan ditumpangi ditumpas ditumpuk ditunaikan ditunda ditunggak ditunggangi
ditunggu ditunjang ditunjuk ditunjuki ditunjukkan dituntaskan dituntun dituntut dituruni diturunkan ditusuk ditutup
ditutupi dituturkan diubah diucapkan diuji diukir diukur diulang diulangi diulas diumpan diumpankan diumpat diumumkan
diundang diundi diunduh diundurkan diunggah diungguli diunggulkan diungkap diungkapkan diungsikan diuntungkan diupah
diupayakan diurai diuraikan diurus diurutkan diusahakan diusik diusir diusulkan diusung diusut diutamakan diutus
divaksinasi divalidasi diverifikasi diversi diversifikasi divestasi diveto dividen divisi divisualisasikan divonis
diwacanakan diwajibkan diwakafkan diwakili diwarisi diwarnai diwasiti diwaspadai diwawancara diwawancarai diwisuda
diwujudkan diyakini diyakinkan dizalimi diziarahi dobel dogma dokter doktor doktoral doktrin dokumen dokumentasi dolar
domestik dominan dominasi domisili dompet donasi donatur dongkrak donor doping dorong dorongan dosen dosis dpc dpd dpp
dpr dprd dprk dpw drainase drama dramatis drastis drone dropout dubes duduk duel duet duga dugaan dukcapil dukung
dukungan dulunya dunia duplikat durasi dwibahasa dwifungsi dwikewarganegaraan ebola economist edisi editor editorial
education edukasi edukatif efek efektif efisien efisiensi egaliter egois ejaan ejekan ekabahasa ekologi ekologis
ekonom ekonometrika ekonomi ekonominya ekonomis ekoregion ekosistem ekosospol ekowisata eksak eksaminasi eksekusi
eksekutif eksekutor eksepsi ekses eksim ekskavator eksklusif ekspansi ekspatriat ekspedisi ekspektasi eksperimen
ekspertise eksploitasi eksplorasi ekspor eksportir ekspos ekspres ekspresi ekstensifikasi eksternal ekstra ekstradisi
ekstraksi ekstrakurikuler ekstrem ekstremis ekstremisme ekuitas elastis electric electronics elektabilitas elektoral
elektrifikasi elektrik elektrolit elektromagnetik elektronik elektronika elemen elevasi eliminasi elit elite elpiji
embargo embrio embung emisi emiten emosi emosional empat empati empiris emulsi enak enam endapan endemi endemik
endodontik endokrin endoskopi energi energik energy enggan engineer engineering enkripsi ensiklopedia entertainment
entitas entomologi environment environmental enzim epidemi epidemiolog epidemiologi epilepsi episode equity erat
ergonomi erosi erotis erupsi esai esensi esensial eskalasi estafet estate estetika estimasi etape etik etika etis
etnik etnis etnografi etnologi etos euforia evakuasi evaluasi evaluator evolusi executive export faculty faedah fakir
fakta faktor faktual fakultas fakultatif fanatik fantasi farmakologi farmasi fasilitas fasilitasi fasisme fatayat
fauna favorit februari federasi federation feminis feminisme fenomena feodal fermentasi fertilisasi festival fiber
fidusia figur fiksi fiktif filantropi film filmnya filologi filosof filosofi filosofis filsafat filter final finalis
finalisasi finance financial finansial finis fintech fisheries fisik fisika fisiologi fisioterapi fiskal fitnah fitur
fleksibel fleksibilitas flu fluktuasi fluktuatif fokus folklor fondasi football for forensik forestry formal
formalitas formasi formatur formula formulasi forum fosil foto fotografer fotografi fotokopi foundation founder
fragmentasi fraksi fraktur frekuensi frustrasi fund fundamental funds fungsi fungsional fusi futsal gabah gabung
gabungan gadai gadget gagal gagap gagasan gaikindo gaji galeri gali galian galon gambar gambaran gambut ganas ganda
gandeng gandengan gandum gangguan ganja ganjal gantian gapensi gapki gapkindo gara gara-gara garansi garap garapan
garasi garing garis garmen garnisun gas gasifikasi gawat gebrak gebrakan gedung gegana gegara geger gejala gejolak
gelanggang gelap gelar geledah gelombang gembira gempa gempur gempuran gencar gencat gencatan general generasi
generator genetika genjot genosida genre geodesi geofisika geografi geografis geohidrologi geologi geomatika geometri
geopark geopolitik geospasial geostrategis geotermal geothermal gerai gerak gerakan gerbang gerbong gerebek gereja
gerejawi geriatri gerilya gerindra gerobak gerus geser geseran gigawatt giling gilingan gim ginekologi ginjal giro
gitar gitaris gizi gladi glaukoma global globalisasi gmki gmni godok golf golkar golongan golput gosip gotong governor
goyang gradasi grafik grafika grafis gramatika granat grasi gratifikasi gratis gravitasi grosir group grup gubahan
gubernur gubernuran gudang gugat gugatan gugur gugus gulat gulung gulungan guna gunaan gunakan guncang guncangan
gundah gunung-api gurih gurita gurun gusi gusur gusuran gym habis habitat hadang hadapan hadapi hadirin hafal hafalan
hakekat hakikat halal halaman halangan halau halte halus hambatan hampir hancur hancurkan handuk hankam hantam
hantaman hanura hanya hapus haram harap hardware harganya harian hariannya harmonis harmonisasi harus haruskah hasil
hasilbumi hasilnya hasrat hasutan health healthcare hebat heboh hektare helikopter hematologi hepatitis heran herbal
herbarium hewan hewani hibrida hiburan hidangan hidran hidraulik hidro hidrogen hidrografi hidrologi hidrometeorologi
hidroponik hidup hidupnya hierarki higienis hijau hijriah hilang hilir hilirisasi himpunan hinaan hingar hingga
hipertensi hipmi hipnoterapi hipotek hipotesis historis hitam hitung hitung-cepat hitungan hiv hkti hoaks hobi holding
holdings holistik holtikultura homogen homoseksual honor honorarium honorer horizontal horor hortikultura hospital
hospitality hotel hotels housing hubungan hujan hujatan hukum hukuman hukumannya hukumnya humaniora humanisme
humanistik humanitas humas hunian huruf hutan ialah ibadah ibarat ibukota ibunya icu icw ideal idealisme identifikasi
identik identitas ideologi ideologis idola igd ikan ikat ikatan iklan iklim ikut ikuti ilegal ilmiah ilmu ilmuwan
iluminasi ilusi ilustrasi ilustrator imajinasi imajiner imbalan imbangi imbas imbau imbauan imigrasi imitasi imparsial
imperialisme impian implementasi implikasi impor import importir imun imunisasi imunitas imunologi imunoterapi indeks
independen independensi indikasi indikator individu individual industri industrial industrialisasi industries
industrinya industry infanteri infeksi infertilitas infiltrasi inflasi influenza infografis informal informan
informasi informatika information infrastructure infrastruktur infrastrukturnya infus ingatan ingatkan ingin ingkar
ini ini-itu inilah inklusi inklusif inkrah inkubasi inkubator inkumben innovation inovasi inovatif inovator input
insentif insiden insinyur inspeksi inspektorat inspektur inspirasi instalasi instan instansi institusi institusional
institut institute instruksi instruktur instrumen instrumental insulin insurance intai integrasi integritas
intelektual intelektualitas inteligensi intelijen intelligence intensif intensitas interaksi interdisipliner interim
interior internal internasional international internet internis interogasi interpelasi interpol interpretasi
intervensi intim intimidasi intoleran intoleransi intrakampus intrik introspeksi invaliditas invasi inventarisasi
inverter investasi investigasi investment investments investor ipda ipnu ippnu iptek iptu irigasi irjen irjenpol ironi
isi isian isolasi istana istilah istimewa istirahat istri istrinya isu isyarat itik itu itulah iuran izin jabatan
jabatannya jadi jadwal jagung jahat jahitan jajahan jajaran jaksa jalan jalanan jalani jalinan jalur jaman jambore
jamdatun jaminan jamintel jamkesmas jampidsus jampidum jamsostek jamu jamuan jamur jamwas jangan jangka jangkar
jangkauan janin janji jantung januari jarahan jarak jarang jaringan jarum jasa jasad jasmani jatah jatuh jauh jawaban
jebakan jebol jejak jelang jelas jelaskan jelata jemaah jemaat jembatan jemput jemputan jenazah jendela jenderal jenis
jenisnya jenuh jera jerat jeratan jerawat jeritan jernih jeruk jika jinak jinayat jual jualan juara jubir judi juga
juklak juknis julukan jumlah jumlahnya jumpa junior jurnal jurnalis jurnalisme jurnalistik juru jurus jurusan justisi
justru juta jutaan kabag kabaharkam kabaintelkam kabais kabar kabareskrim kabid kabidhumas kabidkum kabidpropam
kabinda kabinet kabiro kabupaten kabur kabut kacang kadang kadep kades kadin kadinkes kadinsos kadisdik kadishub
kadiskes kadiskominfo kadiskop kadisnaker kadisparekraf kadisperindag kadispora kadistan kadiv kadivhumas kadivpropam
kadus kafe kaget kait kaitan kajagung kajari kajati kajian kakanwil kakao kaki kakorbrimob kakorlantas kalah kalahkan
kalak kalaksa kalangan kalapas kalau kaleidoskop kalemdiklat kalender kalian kalianlah kalibrasi kalimat kalkulasi
kambing kamera kamis kammi kamneg kamp kampanye kampung kampungnya kampus kampusnya kamtibmas kamu kamus kanal kanan
kandang kandas kandidat kandungan kanker kantin kantongi kantor kantornya kanwil kapabilitas kapal kapas kapasitas
kapasitor kapendam kapitalisasi kapitalisme kapolda kapolres kapolresta kapolri kapolsek kapolsubsektor kapten
kapusdatin kapuskes kapuslabfor kapuspen kapuspenkum karakter karakteristik karangan karantina karate karateka
karbohidrat karbon kardiologi kardiovaskular kardus karena karet kargo karhutla karier kariernya karies karikatur
karnaval karopenmas karowassidik karst kartografi kartu kartun karutan karyawan kas kasad kasal kasar kasasi kasatgas
kasatker kasatlantas kasatreskrim kasatresnarkoba kasau kasbi kasdam kasdim kasi kasilog kasino kasintel kasiops
kasipenkum kasipidsus kasipidum kaskogabwilhan kasrem kasta kasubag kasubbag kasubbid kasubdin kasubdirektorat
kasubdit kasubid kasubsi kasum kasus kasusnya katarak kategori kategorisasi katering katolik katun kaum kausalitas
kavaleri kavling kawah kawal kawasan kbri keabadian keadaan keadaban keadilan keadministrasian keahlian keakuratan
kealaman keamanan keandalan keanggotaan keantariksaan kearifan kearsipan kebaharian kebahasaan kebajikan kebakaran
kebaktian kebakuan kebal kebandarudaraan kebanggaan kebangkitan kebangkrutan kebangsaan kebangsawanan kebanjiran
kebanyakan kebaruan kebatalan kebebasan kebenaran kebencanaan keberadaan keberagamaan keberagaman keberangkatan
keberanian keberatan keberhasilan keberlakuan keberlangsungan keberlanjutan keberpihakan kebersamaan kebersihan
keberuntungan kebesaran kebetulan kebhinekaan kebiasaan kebidanan kebijakan kebijakannya kebijaksanaan kebinekaan
kebisingan kebocoran keborosan kebudayaan kebugaran kebumian kebun keburukan kebusukan kebutaan kebutuhan kecairan
kecakapan kecam kecaman kecamatan kecanggihan kecelakaan kecemasan kecepatan kecerdasan kecermatan kecewa kecil
kecocokan kecuali kecukupan kecurangan kecurigaan kedaerahan kedalaman kedaluwarsa kedamaian kedaruratan kedatangan
kedaulatan kedelai kedepan kedewasaan kediaman kedinasan kedirgantaraan kedisiplinan kedokteran kedua keduanya kedubes
kedudukan kedutaan keefisienan keempat keenam kefarmasian kegagalan kegawatdaruratan kegelapan kegemaran kegembiraan
kegempaan kegeologian kegiatan kegiatan-belajar kegiatannya keguguran kegunaan kegunungapian kehadiran kehakiman
kehalusan kehamilan kehancuran keharaman keharmonisan kehebatan keheranan kehewanan kehidupan kehilangan kehumasan
kehutanan keilmuan keimanan keimigrasian keindahan keinginan keinsinyuran keistimewaan kejadian kejagung kejahatan
kejaksaan kejang kejanggalan kejar kejari kejati kejatuhan kejelasan kejenuhan kejernihan kejiwaan kejuaraan kejujuran
kejuruan kejutan kekagetan kekaisaran kekal kekalahan kekalahannya kekarantinaan kekaryaan kekayaan kekebalan
kekecewaan kekentalan kekerabatan kekerasan kekeringan kekhalifahan kekhawatiran kekhususan kekinian kekosongan
kekristenan kekuasaan kekuatan kekumuhan kekurangan kelabu kelahiran kelaiklautan kelainan kelak kelalaian kelambatan
kelancaran kelangkaan kelangsungan kelapa kelapangan kelas kelautan kelayakan kelebaran kelebihan kelelahan kelemahan
kelembagaan kelengkapan kelengseran kelenteng kelestarian kelistrikan kelompok kelonggaran keluar keluarga keluarganya
keluh keluhan keluhuran kelulusan kelumpuhan kelurahan kemacetan kemah kemahasiswaan kemajuan kemakmuran kemampuan
kemandirian kemanusiaan kemarahan kemarin kemaritiman kemasan kemasyarakatan kematian kembali kembangkan kembar
kemdikbud kemdikbudristek kemdikdasmen kemdiktisaintek kemenag kemenaker kemenangan kemenangannya kemendag kemendagri
kemendes kemendikbud kemendikbudristek kemendikdasmen kemendiktisaintek kemendukbangga kemenekraf kemenhaj kemenham
kemenhan kemenhub kemenhut kemenimipas kemenkes kemenkeu kemenko kemenkomarves kemenkomdigi kemenkominfo kemenkop
kemenkopukm kemenkum kemenkumham kemenlu kemenpan kemenpanrb kemenpar kemenparekraf kemenperin kemenpora kemenpppa
kemenpu kemenpupr kemenrisetdikti kemenristek kemenristekdikti kemensesneg kemensetneg kemensos kementan kementerian
kementrans kementransmigrasi kemerdekaan kemesraan kemetrologian kemewahan kemiliteran kemiringan kemiripan kemiskinan
kemitraan kemlu kemoterapi kempo kemudi kemudian kemunculan kemunduran kemungkinan kemurnian kemutakhiran kenaikan
kenalan kenapa kenavigasian kencang kendala kendaraan kendati kendatipun kenegaraan kenetralan kenikmatan kenotariatan
kenotarisan kental kenyamanan kenyataan keok keolahragaan kepabeanan kepada kepadatan kepailitan kepala
kepalangmerahan kepalanya kepalsuan kepandaian kepanduan kepanikan kepaniteraan kepanjangan kepantasan keparahan
kepariwisataan keparlemenan kepartaian kepastian kepatuhan kepatutan kepausan kepedulian kepegawaian kepekaan
kepelabuhanan kepelatihan kepelautan kepemilikan kepemiluan kepemimpinan kepemudaan kependidikan kependudukan
kepengawasan kepengurusan kepentingan kepenulisan kepenyairan keperawatan kepercayaan keperdataan kepergok
keperpustakaan kepesantrenan keplanologian kepolisian kepramukaan kepresidenan keprihatinan keproduksian
keprofesionalan keprotokolan kepsek kepuasan kepulauan kepunahan kepung kepungan kepustakaan kepustakawanan keputusan
kerabat keracunan keraguan kerahkan kerajaan kerajinan kerakyatan keramahan keramahtamahan keramaian keramik kerap
kerapatan kerapian kerapuhan keras keraton kerawanan kerbau kerekayasaan kerendahan kerentanan kereta kereta-api
keretakan keributan kericuhan kering keringanan kerisauan kerja kerja-sama kerjanya kerjasama kerohanian kerugian
keruk kerukunan kerumahtanggaan kerumitan keruntuhan kerusakan kerusuhan kesadaran kesaksian kesalahan kesamaan
kesamaptaan kesan kesanggupan kesantunan kesastraan kesatuan kesediaan kesedihan kesegaran kesehatan kesejahteraan
kesejajaran kesejarahan kesekjenan kesekretariatan keselamatan keselarasan keseluruhan kesembilan kesembuhan
kesempatan kesempitan kesempurnaan kesenangan kesengajaan kesengsaraan kesenian kesenimanan kesenjangan kesepakatan
keseragaman keserasian keseriusan keseruan kesesuaian kesetaraan kesetiakawanan kesiagaan kesiapan kesibukan kesiswaan
kestabilan kesuburan kesulitan kesultanan kesusastraan kesyahbandaran ketahanan ketakjuban ketaklukan ketakutan
ketangguhan ketat ketatabogaan ketatalaksanaan ketatanegaraan ketatausahaan ketegangan ketegasan keteknikan ketela
keteladanan ketelitian ketenagaan ketenagakerjaan ketenagalistrikan ketenteraman ketentuan ketepatan keterampilan
keterangan keterasingan keterbatasan keterbukaan ketergantungan keterisian keterjangkauan keterkaitan keterlambatan
keterlibatan keterpaduan ketersediaan ketertarikan ketertiban ketertinggalan keterwakilan ketetapan ketidakadilan
ketidakhadiran ketidakpastian ketidakpuasan ketidaksetaraan ketidakstabilan ketidaktahuan ketiga ketika ketimbang
ketimpangan ketinggian ketokohan ketransfusian ketransmigrasian ketua ketua-kelas ketuaan ketuanya ketuhanan ketujuh
ketuk ketum ketuntasan keturunan ketus keuangan keuangannya keumatan keunggulan keunikan keuntungan keuskupan keutuhan
kewajaran kewajiban kewargaan kewarganegaraan kewarisan kewaspadaan kewenangan kewilayahan kewirausahaan keyakinan
kezaliman khalayak khas khatulistiwa khawatir khazanah khianat khidmat khotbah khusus khususnya kilang kilogram
kilometer kilowatt kinematika kinerja kinologi kiper kira kiranya kirim kiriman kisah kisaran kisruh kista kitab kjri
klaim klarifikasi klasemen klasifikasi klasik klaster klausa klausul klenteng klerus klien klinik klinis kliping
kloning klub knpi koalisi koarmada kodam kode kodefikasi kodifikasi kodikal kodiklat kodiklatal kodim koding koefisien
kogabwilhan kognitif kohanudnas kolaborasi kolam kolektif kolera kolesterol kolinlamil kolokium kolom kolonel kolonial
kolonialisme kolonisasi kolumnis kolusi koma komandan komando kombes kombespol kombinasi komdigi komedi komedian
komentar komentator komersial komersialisasi komikus kominfo komisariat komisaris komisi komisioner komite komitmen
komoditas komoditi komodor kompak komparatif kompensasi kompetensi kompetisi kompi kompilasi komplain komplek kompleks
komplikasi komplotan kompol komponen komponis komposisi kompresor kompromi komputasi komputer komputerisasi komunal
komunikasi komunikasinya komunikatif komunis komunisme komunitas koneksi konektivitas konfederasi konferensi
konfigurasi konfirmasi konflik konfrontasi konglomerasi konglomerat kongres konkret konsekuensi konseling konselor
konsensus konsentrasi konsep konseptual konser konservasi konsesi konsili konsisten konsistensi konsolidasi konsorsium
konspirasi konstan konstelasi konstituante konstituen konstitusi konstitusional konstruksi konstruktif konsul konsulat
konsuler konsultan konsultasi konsultatif konsumen konsumsi konsumtif kontainer kontak kontaminan kontaminasi konteks
kontemporer konten kontestan kontestasi kontinental kontingen kontinu kontra kontrak kontraktor kontraktual kontras
kontrasepsi kontribusi kontrol kontroversi kontroversial konvensi konvensional konversi konvoi kooperatif koopsau
koopssus koopsus koordinasi koordinator kopasgat kopaska kopassus kopda koperal koperasi kopra kopral koramil korban
korcam kordapil koreksi korem koreografer koreografi koridor korlantas korpolairud korporasi korporat korpri korprodi
korps korsabhara korup korupsi koruptor korwil kosmetik kosmetika kosmologi kosong kostrad kostum kotak kotamadya
kotanya kotor kpk kpps kpu kpud kran kreasi kreatif kreativitas kreator kredensial kredibel kredibilitas kredit
kreditor kreditur krematorium kriket kriminal kriminalisasi kriminalitas kriminolog kriminologi kripto kriptografi
krisis kriteria kritik kritis kronis kronologi kronologis ksbsi kspi kspsi ktna ktt kualifikasi kualitas kualitatif
kuantitas kuantitatif kuartal kuasai kucuran kudeta kue kuliah kuliner kulit kulminasi kultur kumpulan kumuh kumulatif
kunci kuning kunjungi kuorum kuota kupas kupon kurang kuras kuratif kurator kurikuler kurikulum kurs kursi kurung
kurungan kusta kustodian kutipan kutukan kwi lab labelisasi laboratorium lacak ladang lagipula lagu lahan lahir
lainnya laju lakalantas laki laku lalai lalin lalu-lintas lamanya lamaran lambang lambat lambung lampau lampiran lampu
lamun lanal lancar landai landasan langganan langka langkah langsung lanjut lanjutan lansekap lansia lanskap lantai
lantamal lantaran lantas lantik lanud lapang lapangan lapas lapis lapisan laporan laporannya laporkan larangan larut
larutan laser latar lateral latgab latihan laundri lawan lawatan layak layanan layang layar layaran lbh league
learning lebar lebih lebur leburan ledakan ledek legal legalisasi legalitas legawa legenda legendaris legislasi
legislatif legislator legitimasi legiun leher lelah lelang leluhur lemah lemas lembaga lembaganya lembar lembaran
lembut lemdiklat lemhannas lempar lemparan lemsaneg lengkap lengser lensa lenyap lepas lepra leptospirosis lestarikan
letak letda letjen letkol letnan lettu letusan leukemia lever lewat lezat liar liberal liberalisasi liberalisme libur
liburan licik licin lidah likuidasi likuiditas limbah limited limnologi limpa lindungi lingkar lingkaran lingkungan
lingkup linguistik linmas lintas lintasan lipat lipatan lipsus liputan lirik lisan lisensi listing listrik litbang
liter literasi literatur litigasi litografi liturgi livestock lkpp lobi lobster logam logika logistics logistik
lokakarya lokal lokalisasi lokasi loket lokomotif lolos lompat loncat loncatan lonceng longgar longsor longsoran
lonjakan lonjong loyal loyalitas lpbi lpdp lps lpsk lsm luar luarnegeri luas luber ludes lukisan luluh lulus lulusan
lumbung lumpuh lumpur lunas luncurkan lupa luput lurah lusa luwes maaf macet madrasah mafia magang magister magnet
magnitudo mahal mahasiswa mahasiswi mahkamah mainan majalah majelis majemuk majikan makalah makam makan makanan makian
maklum makna makro makroekonomi makroprudensial maksimal maksimalkan maksimum maksud malah malahan malaise malaria
malas mamalia mampu manager managing manajemen manajer manajerial manakala manasik mancanegara mandat mandataris
mandek mandi mandor manfaat manfaatkan mangkir mangrove manipol manipulasi mantan manual manufacturing manufaktur
manusia manuskrip manuver marak maraton marginal marinir maritim maritime markas marketing marsda marsdya marsekal
marsma martabat masak masakan masalah masalahnya masif masing masing-masing masinis masjid maskapai masker massal
master masuk masukan masyarakat masyarakatnya matakin matematika materi material materiil mati matriks mayat mayjen
mayjend mayoritas mebel medali media mediasi mediator medical medicine medik medis medsos megaproyek megawatt mekanik
mekanika mekanisasi mekanisme mekatronika melabuhkan melacak melahap melahirkan melainkan melaju melajukan
melaksanakan melakukan melalaikan melalui melambat melambung melampaui melampirkan melancarkan melanda melandai
melandasi melanggar melangkahi melangsungkan melanjutkan melantik melapisi melaporkan melarang melarikan melarutkan
melatih melawan melawat melayangkan melayani melayu melebar melebarkan melebihi melebihkan melebur melecut meledak
meledakkan melegalisasi melejit melelah melelahkan melelang melemah melemahkan melembagakan melempar melemparkan
melengkapi melengserkan melenyap melenyapkan melepas melepaskan melesat melestarikan meletakkan meletus melewati
melewatkan melibatkan meliburkan melihat melikuidasi melindungi melingkari melingkup melingkupi melintas melintasi
melipat meliput meliputi melirik melobi melokalisasi melolos meloloskan meloncat melonggarkan melonjak melorot
meluangkan meluas meluaskan meluber melucut melucuti melukai melulu meluluhkan meluluskan melumpuhkan melunasi
meluncur meluncurkan melupai melupakan meluruskan memaafkan memacu memadamkan memadatkan memadukan memahami memainkan
memajukan memakai memakamkan memaklumi memakmurkan memaksa memaksakan memaksimalkan memakzulkan memalingkan memalsukan
memamerkan memanas memanaskan memancarkan memandang memandatkan memandu memanen memanfaatkan memang memanggang
memanggil memangkas memanipulasi memanjang memanjangkan memanjat memantau memantul memantulkan memanusiakan memaparkan
memar memarahi memarkirkan memasak memasang memasarkan memasok memastikan memasuki memasukkan memasung memasyarakatkan
mematahkan mematenkan mematikan mematok mematuhi mematuhkan membaca membagikan membahas membahayakan membaik membakar
membalap membalas membalikkan membandingkan membangkitkan membangkrutkan membangun membanjiri membantah membantai
membanting membantu membasmi membatalkan membatasi membawa membawahi membayangi membayangkan membayar membebani
membebaskan membekali membekukan membela membelah membelanjakan membeli membelokkan membenahi membenarkan membendung
membengkakkan membentangkan membentuk memberangkatkan memberantas memberatkan membereskan memberhentikan memberikan
memberitakan membership membesarkan membesuk membetulkan membiakkan membiasakan membiayai membicarakan membidik
membikin membilang membimbing membina membobol membocorkan membohongi membongkar memborong membredel membuang membuat
membubarkan membudayakan membudidayakan membuka membuktikan membukukan membungkam membunuh memburu memburuk
membusukkan membutuhkan memecahkan memecat memediasi memedulikan memegang memelihara memeluk memenangi memenangkan
memendam memendekkan memengaruhi memensiunkan mementaskan mementingkan memenuhi memepet memerah memerangi memerankan
memercayai memercayakan memerdekakan memergoki memeriksa memeringkat memerintahkan memesan memetakan memetik
memfasilitasi memfitnah memfokuskan memformulasikan memfungsikan memidanakan memijak memikat memikirkan memilah
memilih memilukan memimpin meminang meminati memindahkan meminggirkan meminimalkan meminimkan meminjam meminjami
meminjamkan meminta meminum memiringkan memisahkan memiskinkan memitigasi memoar memobilisasi memodali memodernisasi
memodifikasi memohonkan memoles memolisikan memonitor memonopoli memopulerkan memorandum memori memosisikan memotivasi
memotong memotret mempekerjakan mempelajari mempelopori memperbaiki memperbanyak memperbarui memperbesar memperburuk
mempercantik mempercepat memperdagangkan memperdalam memperdebatkan memperebutkan mempererat memperingati
memperingatkan memperjelas memperjuangkan memperkaya memperkecil memperkenalkan memperketat memperkirakan memperkokoh
memperkuat memperlakukan memperlambat memperlancar memperlebar memperlihatkan memperluas mempermalukan mempermuda
mempermudah memperoleh memperpanjang memperparah memperpendek mempersatukan mempersembahkan mempersempit mempersiapkan
mempersilakan mempersoalkan mempersulit mempertahankan mempertajam mempertanggungjawabkan mempertanyakan
mempertaruhkan mempertegas mempertemukan mempertimbangkan mempertinggi mempertontonkan memperuntukkan mempopulerkan
memprakarsai mempraktikkan memprediksi mempresentasikan memprihatinkan memprioritaskan memproduksi memprogramkan
memproklamasikan mempromosikan memproses memprotes memprovokasi memproyeksi memproyeksikan mempunyai memuaskan memuat
memublikasi memublikasikan memuja memuji memukul memulai memulangkan memulihkan memuncak memuncaki memunculkan
memundurkan memungut memupuk memurnikan memusatkan memusnahkan memusuhi memusyawarahkan memutakhirkan memutar memutasi
memutihkan memutuskan memvaksinasi memvalidasi memverifikasi memveto memvisualisasikan memvonis menabrak menabung
menafsirkan menag menagih menahan menahani menaiki menaikkan menaker menakjubkan menaklukkan menaksir menakuti
menakutkan menalangi menamai menamakan menambah menambahkan menambal menambang menampakkan menampar menampilkan
menampung menanam menanami menandai menandingi menandingkan menangani menanggapi menangguhkan menanggulangi menanggung
menangi menangisi menangkal menangkap menangkis menantang menanyakan menara menargetkan menarik menaruh menasihati
menata menatap menaungi menawan menawar menawari menawarkan menayangkan mencabut mencadangkan mencairkan mencakup
mencalonkan mencanangkan mencapai mencatat mencegah mencekam mencelakakan mencemari mencemaskan mencengangkan
mencerahkan menceraikan mencerdaskan menceritakan mencermati mencetak mencicil menciptakan mencoba mencoblos
mencocokkan mencopot mencoreng mencuci mencukupi mencurahkan mencurangi mencuri mencurigai mendaftarkan mendag
mendagri mendakwa mendakwakan mendalami mendamaikan mendampingi mendandani mendapatkan mendarat mendaratkan mendasari
mendasarkan mendatang mendatangi mendatangkan mendayung mendebat mendeklarasikan mendenda mendengar mendengarkan
menderita mendes mendesak mendeteksi mendewasakan mendiang mendidik mendikbud mendikbudristek mendikdasmen
mendiktisaintek mendirikan mendisiplinkan mendiskusikan mendistribusikan mendoakan mendokumentasikan mendominasi
mendonasikan mendongkrak mendorong menduduki mendudukkan menduga mendukbangga mendukung menebang menebar menebarkan
menebus menegakkan menegangkan menegaskan menegosiasikan menegur menekan meneken menekraf menelaah meneladani menelan
menelantarkan menelepon meneliti menelusur menelusuri menembak menempati menempatkan menempel menempelkan menempuh
menemui menemukan menendang menengah menengahi menenggelamkan menengok menentang menentukan menepati menepis menerangi
menerangkan menerbangkan menerbitkan meneriaki meneriakkan menerima menerjang menerjemahkan menerjunkan menerobos
meneror menertawai menertawakan menertibkan meneruskan menetapkan menetralkan menewaskan mengabadikan mengabaikan
mengabarkan mengabdikan mengacu mengadakan mengadopsi mengadu mengadukan mengadvokasi mengagendakan mengagetkan
mengaitkan mengajak mengajar mengajarkan mengaji mengajukan mengakhiri mengakibatkan mengakomodasi mengakses
mengaktifkan mengaktualisasikan mengaku mengakui mengakuisisi mengalahkan mengalami mengalihkan mengaliri mengalirkan
mengalkulasi mengalokasikan mengamanatkan mengamandemen mengamankan mengamati mengambil mengampanyekan mengamputasi
mengamuk menganalisis mengancam mengandalkan menganggap menganggarankan menganggur mengangkasa mengangkat mengangkut
menganiaya menganjurkan mengantar mengantarkan mengantisipasi mengantongi mengantre menganut mengapa mengapresiasi
mengarahkan mengarantina mengarsipkan mengasah mengasingkan mengasuh mengasumsikan mengasuransikan mengatakan
mengatasi mengatrol mengatur mengaudit mengawal mengawali mengawasi mengayomi mengecam mengecewakan mengecil
mengecilkan mengedarkan mengedit mengefektifkan mengeja mengejek mengejutkan mengeksekusi mengeksploitasi
mengeksplorasi mengekspor mengekspos mengekstradisi mengelak mengelakkan mengeliminasi mengelola mengelompokkan
mengeluarkan mengeluh mengeluhkan mengemas mengembalikan mengemban mengembangi mengembangkan mengembargo mengemudikan
mengenai mengenakan mengenali mengenalkan mengencangkan mengendalikan mengendap mengendapkan mengentaskan mengepung
mengerahkan mengeraskan mengerikan mengering mengeringkan mengeruk mengesankan mengetatkan mengetuk mengevakuasi
mengevaluasi menggabungkan menggadaikan menggagalkan menggagas menggaji menggalakkan menggalang menggali menggambarkan
menggandeng mengganggu mengganjal mengganti menggantikan mengganyang menggarap menggariskan menggebrak menggelapkan
menggelar menggeledah menggelegar menggeliat menggelontorkan menggema menggemari menggembirakan menggempur
menggencarkan menggencat menggenjot menggerakkan menggerus menggeser menggiatkan menggigit menggila menggiling
menggiring menggodok menggolongkan menggotong menggratiskan menggubah menggugat menggugurkan menggulingkan
menggulirkan menggulung menggunakan mengguncang menggusur menghabisi menghabiskan menghadang menghadap menghadapi
menghadapkan menghadiri menghadirkan menghafalkan menghalangi menghalau menghaluskan menghambat menghancurkan
menghantam menghapus menghapuskan mengharamkan mengharap mengharapkan menghargai mengharmonisasikan mengharukan
menghasilkan menghasut menghelat menghemat menghentikan mengherankan menghibahkan menghibur menghidangkan menghidupi
menghidupkan menghijaukan menghilang menghilangkan menghimpun menghina menghindari menghindarkan menghiraukan
menghitung menghormati menghubungi menghubungkan menghujat menghukum menghuni mengibarkan mengidentifikasi mengikat
mengikis mengiklankan mengikuti mengimbangi mengimbau mengimplementasikan mengimpor mengimunisasi menginap
menginformasikan mengingat mengingatkan menginginkan menginjak menginspeksi menginspirasi menginstruksikan mengintai
mengintegrasikan mengintensifkan menginterogasi menginterpretasikan mengintervensi mengintimidasi mengintip menginvasi
menginventarisasi menginvestasikan menginvestigasi mengirim mengirimkan mengisahkan mengisi mengisolasi mengisukan
mengisyaratkan mengizinkan mengkhawatirkan mengkhianati mengkhususkan mengklaim mengklarifikasi mengklasifikasikan
mengkritik mengkritisi mengobati mengobral mengobrol mengobservasi mengolaborasikan mengolah mengomandoi
mengombinasikan mengomentari mengomersialkan mengomongkan mengomunikasikan mengonfirmasi mengonservasi mengonsolidasi
mengonsolidasikan mengonsultasikan mengonsumsi mengontak mengontrak mengontrol mengonversi mengoordinasi
mengoordinasikan mengoperasi mengoperasikan mengoplos mengoptimalkan mengorbankan mengorbit mengoreksi
mengorganisasikan mengorupsi mengosongkan mengotorkan menguasai menguat menguatkan mengubah mengucapkan mengucilkan
mengucurkan mengudara mengudeta menguji mengukir mengukur mengulang mengulangi mengulas menguliahkan mengumpan
mengumpankan mengumpat mengumpulkan mengumumkan mengunci mengundang mengundi mengunduh mengundur mengundurkan
mengunggah mengungguli mengunggulkan mengungkap mengungkapkan mengungsi mengungsikan mengunjungi menguntungkan
mengupah mengupayakan mengurai menguraikan mengurangi menguras mengurung mengurus mengurutkan mengusahakan mengusik
mengusir mengusulkan mengusung mengusut mengutamakan mengutip mengutuk mengutus menham menhan menhub menhut menikahi
menikahkan menikmati menikung menilai menilang menimbulkan menimbun menimipas menimpa menindaki menindas menindih
meninggal meninggalkan meninggikan meningkat meningkatkan meningkatnya meninjau menipis menipu menitahkan menitipi
menitipkan menjabarkan menjabat menjadi menjadikan menjadwalkan menjaga menjahit menjajah menjajaki menjalankan
menjalin menjamin menjamu menjangkau menjangkiti menjanjikan menjarah menjaring menjatuhkan menjauh menjawab menjebak
menjebol menjelajah menjelajahi menjelang menjelaskan menjemput menjerat menjernihkan menjinakkan menjual menjumpai
menjunjung menkes menkeu menko menkomarves menkomdigi menkominfo menkop menkopolhukam menkopolkam menkum menkumham
menlu menolak menoleransi menolong menonjol menonjolkan menonton menopang menopause menormalisasi menormalkan menpan
menpanrb menpar menparekraf menperin menpora menpppa mensesneg menskors mensos mensponsori menstabilisasi menstabilkan
mensterilisasi mensyaratkan mensyiarkan mensyukuri mental mentan menteri menteror mentor mentransfer
mentransformasikan menuding menuduh menugasi menugaskan menuju menukar menukarkan menular menulari menularkan menulis
menuliskan menumbangkan menumbuhi menumbuhkan menumpahkan menumpangi menumpas menumpuk menunaikan menunda menunggak
menunggangi menunggu menunjang menunjuk menunjuki menunjukkan menuntaskan menuntun menuntut menurun menuruni
menurunkan menurunnya menurut menusuk menutup menutupi menuturkan menwa menyabotase menyadap menyadarkan menyahut
menyaingi menyajikan menyakiti menyakitkan menyaksikan menyala menyalahi menyalahkan menyalakan menyalin menyaluri
menyalurkan menyamai menyamakan menyamar menyamari menyamarkan menyambung menyambungkan menyambut menyampaikan
menyampingkan menyandang menyandera menyanggah menyanggupi menyangka menyanksikan menyantuni menyarankan menyaring
menyasar menyatakan menyatu menyatukan menyebar menyebarkan menyeberangi menyebrang menyebut menyebutkan menyediakan
menyedihkan menyedot menyegarkan menyegel menyehatkan menyejahterakan menyekap menyekolahkan menyelam menyelamatkan
menyelami menyelaraskan menyelenggarakan menyelesaikan menyelidiki menyelinap menyelip menyelipkan menyelubungi
menyelundup menyelundupkan menyeluruh menyelusuri menyemaikan menyemarakkan menyematkan menyembelih menyembuhkan
menyembunyikan menyempatkan menyempit menyempitkan menyemprot menyemprotkan menyempurnakan menyenangkan menyengketakan
menyengsarakan menyentuh menyepakati menyeragamkan menyerah menyerahkan menyerang menyerap menyerasikan menyerbu
menyeret menyergap menyertai menyertakan menyerukan menyesakkan menyesal menyesali menyesalkan menyesatkan
menyesuaikan menyetarakan menyetop menyetorkan menyetujui menyewa menyewakan menyiagakan menyiapkan menyiarkan
menyibak menyibukkan menyidangkan menyidik menyikapi menyikat menyilangi menyilangkan menyimak menyimpan menyimpulkan
menyimulasikan menyinergikan menyinggahi menyinggung menyingkap menyingkat menyingkirkan menyinkronisasi
menyinkronisasikan menyinkronkan menyiram menyirami menyita menyoal menyoalkan menyoraki menyorot menyoroti
menyosialisasi menyosialisasikan menyuap menyuarai menyuarakan menyubsidi menyuburkan menyudahi menyudutkan menyulap
menyulitkan menyumbang menyumbangkan menyupervisi menyuplai menyurati menyurutkan menyurvei menyusui menyusul menyusun
menyusup menyusut menyusutkan menyutradarai menzalimi menziarahi meraba meracik meracuni meragukan merah meraih
merakit meramaikan meramalkan merambah merampas merampok merampungkan merana merancang merangkaikan merangkak
merangkap merangkul merangkum merantau merapatkan merapikan meratakan meratap meratifikasi merawat merayakan
merealisasikan merebak merebut merecoki mereda meredam mereduksi meredup merefleksikan mereformasi meregang
meregenerasi meregistrasikan meregulasi merehabilitasi mereka merekam merekapitulasi merekayasa mereklamasi
merekomendasikan merekonstruksi merekrut merelakan merelaksasi merelokasi meremajakan merembuk meremehkan merencanakan
merendah merendahkan merendam merenggut merenovasi merentangkan meresmikan merespons merestorasi merestrukturisasi
merestui meretak merevisi merevitalisasi merger meriah meriam meributkan merilis merinci merinding meringankan
meringkas meringkus merintangi merintis merisaukan merkuri merobek merobohkan meroket merokok merombak merosot
merotasi merugikan merujuk merukunkan merumahkan merumuskan meruncing merundingkan meruntuhkan merupakan merusak mesin
mesiu mesjid meski meskipun mesra mesti mesum metabolisme metafisika metafora metalurgi meteor meteorologi meter
metode metodologi metropolis metropolitan mewabah mewacanakan mewah mewajibkan mewakafkan mewakili mewakilkan mewarisi
mewarnai mewasiti mewaspadai mewawancara mewawancarai mewisuda mewujudkan meyakini meyakinkan migas migrain migran
migrasi mikroba mikrobiologi mikroekonomi mikrofinansial mikroskop milenial milenium miliar miliarder milik milisi
militan militer militerisme mimpi mineral mineralogi minggu mingguan miniatur minibus minim minimal minimarket minimum
mining minister ministerial ministry minoritas minta minum minuman minus minyak miring mirip misal misalkan misalnya
misi misil misionaris miskin misteri misterius mitigasi mobil mobilisasi mobilitas mobilnya modal mode model moderasi
moderator modernisasi modernitas modifikasi modul modus mogok mohon momentum monarki monastik moneter monitor
monitoring monopoli monorel monumen monumental moralitas moratorium morfologi mosi motif motivasi motor motorik mualaf
muasal muat muatan muda mudik mufakat muhammadiyah muktamar mulai mulanya multidisiplin multifungsi multiguna
multikultural multikulturalisme multilateral multimedia multimoda multinasional multipihak multipleks multisektor
multiusaha mulut munas munaslub muncul mundur mungkin mungkinkah musala muscab musda mushala musik musikal musikus
musim musiman musisi muskerwil muslimat musnah musnahkan musrenbang musuh muswil musyawarah mutakhir mutasi mutlak
nahdlatul naikkan nakal nakes nama namun nantinya napas narapidana narasi narasumber narkoba narkotika nasabah nasdem
nasihat nasional nasionalis nasionalisasi nasionalisme naskah nasyiatul national nations natural naturalisasi naungan
navigasi nebula nefrologi negara negaranya negatif negeri negosiasi nekat nelayan neokolonialisme neoliberal neonatal
neraca neraka netizen neto netral netralitas network networks neurologi neurosains news ngeri niat nifas nihil nikah
nikel nilai nilai-tukar nilainya nirlaba niscaya nomenklatur nominal nominasi nomor nonaktif nonbank nonblok nonfiksi
nonformal nongovernment nonmigas nonmuslim nonpartai nonstandar nonstop nonteknis nontunai nonverbal norma normal
normalisasi normatif nota notariat notaris notifikasi notula notulen novelis november nuansa nuklir nurani nursing
nusantara nutrisi nyala nyaman nyanyian nyaris nyata nyawa nyonya oase obat obatan obesitas objek objektif obligasi
obral obrolan observasi observatorium obsesi obyek ocean odontologi officer oftalmologi ogah oikoumene oikumene oil
ojek ojk oknum oksigen oktober olahan olahraga olahragawan oleng oligarki olimpiade olimpik ombak ombudsman omnibus
omongan omset omzet onderdil ongkos onkologi online operasi operasional operasionalisasi operating operational
operations operator opini oplosan oportunis oposisi opsi optik optimal optimalkan optimasi optimisme optimistis
optometri orang oranye orasi orbit ordo organ organik organisasi organisasinya organisation organisator organization
orientalis orientasi orisinal orkes orkestra ornamen ornitologi ortodonti ortopedi oseanografi otak otoda otomasi
otomatis otomotif otonom otonomi otopsi otorita otoritas output owner ozon pabean pabrik pabrikan pacu pada padahal
padam padat padepokan paduan pagi paguyuban paham pahit pailit pajak pakai pakaian pakan pakar paket paksa pakta
palang palawija paling palsu pamer pameran pamit panah panahan panas panasbumi pandai pandangan pandemi panduan panen
pangan pangdam pangdivif panggang panggil panggilan panggung pangkal pangkalan pangkas pangkat pangkoarmada
pangkogabwilhan pangkohanudnas pangkolinlamil pangkoopsud pangkostrad panik panitera paniteraan panitia panja panjat
panser pansus pantai pantang pantarlih pantas pantau pantauan panti panwas panwascam panwaslu papan paparan paparazi
parade paradigma paradoks parah paralimpiade paramedis parameter paramiliter parasit parasitologi pariwisata parkir
parkiran parlemen parlementer parodi paroki parpol parsial partai partainya partikel partikelir partisan partisipasi
partners partnership paru paruh pasal pasangan pasar pasaran pasca pasca-gempa pascabencana pascakebakaran
pascapandemi pascapanen pascaperang pascaputusan pascareformasi pascasarjana pascatambang pasien paskibraka paslon
pasmar pasok pasokan paspampres paspor pastikan pastoral pastoran pasturan pasukan pasung patah paten patogen patok
patokan patologi patologis patriotisme patroli patuh patut pbb pbsi pbvsi pdip pebasket pebisnis peboling pebulu
pebulutangkis pecah pecahan pecahkan pecat pecatan pecatur pecinta pedagang pedagogi pedagogik pedalaman pedansa pedas
pedati pedemo pedesaan pediatri pedoman pedonor peduli pegang pegangan pegawai pegiat pegolf pegulat pejabat pejalan
pejuang peka pekarangan pekebun pekerja pekerjaan pekerjaannya pelabuhan pelabuhanan pelacak pelacakan peladang
pelajar pelajaran pelaksana pelaksanaan pelaku pelambatan pelancaran pelancong pelanggan pelanggar pelanggaran
pelangsungan pelanjutan pelantik pelantikan pelapor pelaporan pelarangan pelari pelarian pelarutan pelatda pelatih
pelatihan pelatnas pelaut pelawak pelayan pelayanan pelayar pelayaran pelda pelebar pelebaran peleburan peledakan
pelelang pelelangan pelemahan pelembagaan pelempar pelemparan pelengkapan pelengseran pelenyapan pelepasan pelestari
pelestarian peletakan peleton pelibatan peliharaan pelindungan peliput peliputan pelonggaran pelosok peltu peluang
peluasan pelucutan peluk pelukan pelukis pelukisan pelumpuhan pelunasan peluncur peluncuran peluru pelurusan pemaafan
pemabuk pemadam pemadaman pemadatan pemahaman pemahat pemain pemain-pemain pemainan pemajakan pemajuan pemakai
pemakaian pemakaman pemakluman pemakmuran pemaksaan pemaksimalan pemakzulan pemalsu pemalsuan pemanah pemanas
pemanasan pemancar pemancaran pemandatan pemandian pemandu pemanduan pemanenan pemanfaatan pemanggang pemanggilan
pemangkasan pemantau pemantauan pemaparan pemarah pemasakan pemasang pemasangan pemasar pemasaran pemasok pemasokan
pemastian pemasukan pemasungan pemasyarakatan pematenan pematokan pematung pemazmur pembacaan pembacok pembacokan
pembagian pembaharuan pembahas pembahasan pembajak pembajakan pembakaran pembalakan pembalap pembalasan pembalikan
pembalut pembangkang pembangkangan pembangkit pembangkitan pembangunan pembantaian pembantu pembantuan pembaruan
pembasmian pembatalan pembatasan pembatik pembauran pembawa pembawaan pembayar pembayaran pembebanan pembebasan
pembekal pembekalan pembekuan pembela pembelaan pembelahan pembelajaran pembelanjaan pembeli pembelian pembelot
pembenahan pembenaran pembengkakan pembenihan pembentuk pembentukan pemberangkatan pemberantas pemberantasan
pemberatan pemberdayaan pemberesan pemberhentian pemberi pemberian pemberitaan pemberkasan pemberontak pemberontakan
pembesaran pembetulan pembiakan pembiasaan pembiayaan pembibitan pembicara pembicaraan pembidik pembimbing
pembimbingan pembina pembinaan pembingkaian pembobolan pembocor pembocoran pembohongan pemboman pembongkaran pemborong
pemborongan pemborosan pembredelan pembuangan pembuat pembuatan pembubaran pembudayaan pembudidaya pembudidayaan
pembuka pembukaan pembuktian pembukuan pembuluh pembunuh pembunuhan pemburu pemburuan pembusukan pemda pemdes pemecah
pemecahan pemecatan pemediasi pemegangan pemekaran pemeliharaan pemeluk pemenang pemenangan pemendekan pemensiunan
pementas pementasan pemenuhan pemeran pemeranan pemerataan pemerhati pemeriksa pemeriksaan pemeringkatan pemerintah
pemerintahan pemerintahannya pemerintahnya pemerkosaan pemersatu pemesanan pemetaan pemetikan pemfasilitasi pemfokusan
pemfungsian pemicu pemidanaan pemijahan pemikiran pemilah pemilahan pemilih pemilihan pemilihannya pemilik pemilikan
pemilos pemilu pemilukada pemimpin peminatan pemindahan peminggiran peminimalan peminjam peminjaman peminta pemirsa
pemisahan pemiskinan pemkab pemkot pemodal pemodalan pemogokan pemohon pemondokan pemonitoran pemotong pemotongan
pemprograman pemproses pemprosesan pemprov pemrakarsa pemrograman pemrosesan pemuatan pemuda pemudik pemudikan
pemugaran pemujaan pemukiman pemukul pemukulan pemulangan pemulasaraan pemulihan pemulung pemunculan pemunduran
pemungut pemungutan pemupukan pemurnian pemusatan pemusik pemusnahan pemusyawarahan pemutakhiran pemutaran pemutihan
pemutusan pemvaksinan penabung penafsir penafsiran penagih penagihan penahan penahanan penaklukan penaksir penaksiran
penakut penalangan penalti penamaan penambahan penambak penambalan penambang penambangan penampakan penampilan
penampilannya penampung penampungan penanam penanaman penandaan penandatanganan penanganan penanggapan penangguhan
penanggulan penanggulangan penanggung penanggungan penangkalan penangkap penangkapan penangkisan penantang penantangan
penantian penapisan penargetan penari penarik penarikan penasaran penasihat penasihatan penataan penatalayanan
penatausahaan penaungan penawanan penawaran penayangan pencabulan pencabutan pencadangan pencairan pencak pencalon
pencalonan pencampuran pencanangan pencapaian pencatat pencatatan pencegahan pencemaran pencerahan pencerdasan
pencermatan pencernaan pencetak pencetakan pencicilan pencipta penciptaan pencoblosan pencocokan pencopotan pencuci
pencucian penculik penculikan pencurahan pencuri pencurian pencurigaan pendaftar pendaftaran pendaki pendakian
pendakwaan pendalaman pendamai pendamping pendampingan pendanaan pendapat pendapatan pendapatnya pendarahan pendaratan
pendayagunaan pendayung pendayungan pendek pendekatan pendeklarasi pendengar pendengaran pendeportasian penderes
penderita penderitaan pendewasaan pendidik pendidikan pendiri pendirian pendisiplin pendisiplinan pendobrak
pendongkrakan pendonor pendorong pendorongan penduduk pendudukan penduduknya pendugaan pendukung pendukungan pendusta
penebang penebangan penebaran penebusan penegak penegakan penegasan peneguran penekanan penelaah penelaahan
peneladanan penelantaran penelepon peneliti penelitian penelusuran penempatan penempelan penempuhan penemuan
penenggelaman penentangan penentuan penepisan penerang penerangan penerbang penerbangan penerbitan penerima penerimaan
penerjemah penerjemahan penerjun penerjunan penerobosan peneroran penertiban penerus penerusan penetapan penetasan
penetralan pengabadian pengabaian pengabdian pengacara pengadaan pengaderan pengadilan pengaduan pengagendaan pengajar
pengajaran pengaji pengajian pengajuan pengakhiran pengaktifan pengakuan pengalaman pengalengan pengalihan pengaman
pengamanan pengamat pengamatan pengambil pengambilan pengamen pengampunan penganalisisan penganan penganggaran
penganggaranan pengangguran pengangkatan pengangkutan penganiaya penganiayaan pengantaran penganut pengapalan pengarah
pengarahan pengarantinaan pengarsipan pengaruh pengarusutamaan pengasapan pengasingan pengasuh pengasuhan pengaturan
pengawakan pengawal pengawalan pengawas pengawasan pengawetan pengayaan pengayom pengayoman pengebalan pengeboman
pengeboran pengecekan pengecilan pengedar pengedaran pengeditan pengefektifan pengeksporan pengekstradisian pengelasan
pengelola pengelolaan pengelompokan pengeluar pengeluaran pengemasan pengembalian pengemban pengembang pengembangan
pengemis pengemudi pengemudian pengenaan pengenalan pengendali pengendalian pengendara pengentasan pengepungan
pengerahan pengerasan pengering pengeringan pengerjaan pengerukan pengesahan pengetatan penggabungan penggadai
penggadaian penggagas penggajian penggalakan penggalang penggalangan penggali penggalian penggambaran pengganggu
pengganti penggantian pengganyangan penggarap penggarapan penggelapan penggelar penggelaran penggeledahan
penggelontoran penggemar penggempuran penggenjotan penggerak penggerakan penggerusan penggeseran penggiat penggiatan
penggiling penggilingan penggiring penggiringan penggolongan penggratisan penggubah penggugat penggugatan pengguguran
penggulingan pengguliran pengguna penggunaan pengguncangan penggusur penggusuran penghabisan penghadang penghadangan
penghadiran penghafal penghafalan penghalang penghalangan penghalusan penghambat penghambatan penghancuran penghapus
penghapusan penghargaan penghasil penghasilan penghasut penghasutan penghayat penghematan penghentian penghibahan
penghibur penghidangan penghidupan penghijauan penghilangan penghiliran penghimpunan penghinaan penghindaran
penghitungan penghormatan penghukuman penghuni penghunian pengibar pengibaran pengidap pengikat pengikatan pengikisan
pengiklan pengiklanan pengikut pengimpor pengimporan penginap penginapan penginderaan pengintai pengintaian
pengintensifan pengirim pengiriman pengisi pengisian pengizinan pengkhianat pengkhianatan pengkhususan pengobatan
pengolah pengolahan pengomersialan pengonsumsian pengontrakan pengontrolan pengonversian pengoperasionalan pengoplos
pengoplosan pengoptimalan pengorbanan pengosongan pengrajin pengrusakan penguasa penguasaan penguatan pengubah
pengubahan penguburan pengucapan pengucilan pengucuran penguji pengujian pengukir pengukur pengukuran pengulangan
pengulas pengumpul pengumpulan pengumuman penguncian pengundangan pengundian pengunduh pengunduhan pengunduran
pengunggah pengunggahan pengungkap pengungkapan pengungsi pengungsian pengunjuk pengunjung pengupahan penguraian
pengurangan pengurasan pengurus pengurusan pengurutan pengusaha pengusahaan pengusiran pengusul pengusulan pengusung
pengusungan pengusut pengusutan pengutamaan pengutipan pengutusan peniaga penikam penikaman penikmatan penilai
penilaian penimbangan penimbulan penimbunan penindakan penindas penindasan peninggalan peninggian peningkatan peninjau
peninjauan penipu penipuan peniruan penistaan penitensier penitipan penjabaran penjabat penjadwalan penjaga penjagalan
penjahat penjahit penjahitan penjajah penjajahan penjajakan penjaminan penjara penjarah penjarahan penjaringan
penjatahan penjatuhan penjelajah penjelajahan penjelasan penjemput penjemputan penjeraan penjernihan penjinakan
penjual penjualan penjuang penjurian penjuru penjurusan penokohan penolak penolakan penolong penonjolan penonton
penopang penopangan penormalan pensiun pensiunan penstabilan pensyiar pensyiaran pentahapan pentaheliks pentas
pentasan penting pentingnya pentolan penuaan penuduh penuduhan penugas penugasan penuh penukar penukaran penularan
penulis penulisan penumbangan penumbuhan penumpang penumpasan penumpukan penunaian penundaan penunggak penunggang
penunggu penungguan penunjang penunjangan penunjuk penunjukan penuntasan penuntunan penuntut penuntutan penurunan
penusukan penutup penutupan penutur penuturan penyadap penyadapan penyadaran penyair penyaji penyajian penyakit
penyalaan penyalahan penyalahgunaan penyalur penyaluran penyamaan penyamanan penyamaran penyambung penyambungan
penyambutan penyampaian penyandang penyandera penyanderaan penyangga penyangka penyanyi penyapu penyaranan penyaring
penyaringan penyataan penyatu penyatuan penyayang penyebab penyebar penyebaran penyeberangan penyebutan penyedia
penyediaan penyedotan penyegaran penyegelan penyegeraan penyehatan penyekapan penyekatan penyelam penyelaman
penyelamat penyelamatan penyelarasan penyelenggara penyelenggaraan penyelesai penyelesaian penyelia penyelidik
penyelidikan penyelundup penyelundupan penyelusuran penyemai penyemaian penyematan penyembelih penyembelihan penyembuh
penyembuhan penyembunyian penyempitan penyemprotan penyempurnaan penyengsaraan penyenjataan penyeragaman penyerah
penyerahan penyerang penyerangan penyerap penyerapan penyerbuan penyergapan penyertaan penyertifikatan penyesalan
penyesatan penyesuaian penyetaraan penyetopan penyetor penyetoran penyetujuan penyewa penyewaan penyiagaan penyiapan
penyiar penyiaran penyidangan penyidik penyidikan penyikapan penyiksa penyiksaan penyilangan penyilat penyimak
penyimpan penyimpanan penyimpulan penyingkatan penyingkiran penyinkronan penyintas penyiraman penyisihan penyisiran
penyitaan penyorotan penyuap penyuapan penyuaraan penyubsidian penyuburan penyudutan penyulingan penyuluh penyuluhan
penyulut penyumbang penyumbangan penyuntikan penyuntingan penyupervisian penyuplai penyurvei penyurveian penyusun
penyusunan penyusup penyusupan penyusutan penyutradaraan penziarah penzonaan peracik peracunan peradaban peradangan
peradilan peragaan peragawati perahu peraih peraihan perairan perajin perakaman perakit perakitan perakyatan peralihan
peramalan perambah perambahan perampasan perampingan perampok perampokan perampungan peran peranan perancang
perancangan perangkaian perangkapan perangkat perangko perangkulan perangkuman peranserta perantaraan peranti peras
perasaan perasuransian perataan peraturan perawat perawatan perayaan perbaikan perbandingan perbankan perbarindo
perbasi perbatasan perbedaan perbekalan perbelanjaan perbendaharaan perbengkelan perbenihan perbincangan perbuatan
perburuan perburuhan percakapan percasi percaya percepat percepatan perceraian percetakan percikan percobaan perda
perdagangan perdamaian perdata perdebatan perdesaan perdukunan perebutan peredam peredaman peredaran pereformasi
peregulasi perekam perekaman perekayasa perekayasaan perekonomian perekrut perekrutan peremajaan perempat perempuan
perenang perencanaan perendaman peresmian peresponsan perevisian perfilman pergantian pergaulan pergelaran pergerakan
pergeseran pergi pergolakan pergub pergudangan pergulatan pergunungan perguruan perhatian perhelatan perhiasan
perhimpunan perhitungan perhotelan perhubungan perhutanan perhutani perias periasan peribahasa perihal perikanan
periklanan periksa perilaku perilisan perimbangan perinatal perincian perindo perindustrian peringan peringanan
peringatan peringkasan peringkat perintah perintangan perintis perintisan periode periodik periset peristilahan
peristiwa perizinan perjalanan perjanjian perjuangan perjudian perjumpaan perkantoran perkapalan perkara perkaretan
perkawinan perkebunan perkelahian perkemahan perkembangan perkembangbiakan perkenalan perkeretaapian perketat
perkiraan perkosaan perkotaan perkreditan perkuat perkuatan perkulakan perkuliahan perkumpulan perkutut perladangan
perlakuan perlawanan perlayaran perlengkapan perlindungan perlombaan perlu perluas perluasan perludem perlukah
permabudhi permainan permandian permanen permasalahan permen permenaker permendag permendagri permenkes permesinan
permintaan permisi permodalan permohonan permufakatan permukaan permukiman permuseuman permusuhan permusyawaratan
pernah pernapasan pernikahan pernyataan pernyataannya perobohan peroketan perolehan perombakan perompak perompakan
perorangan perpajakan perpanjang perpanjangan perparkiran perpecahan perpindahan perpipaan perpisahan perpolisian
perppu perpres perpu perpustakaan persahabatan persaingan persalinan persamaan persandian persatuan persebaran
persediaan persekolahan persekongkolan persekutuan perselisihan persemaian persembunyian persen persengketaan
persenian persenjataan persentase perseorangan persepakbolaan persepsi perserikatan perseroan persetujuan persiapan
persidangan persilangan persinggahan persis persit persoalan personal personalia personel perspektif persuratan
persusuan persuteraan persyaratan pertahanan pertalian pertambahan pertambangan pertanahan pertanda pertandingan
pertandingannya pertanggungjawaban pertanian pertanyaan pertapa pertaruhan pertarungan pertekstilan pertelaan
pertelekomunikasian pertelevisian pertemanan pertempuran pertemuan pertentangan pertenunan pertikaian pertimbangan
pertokoan pertolongan pertukangan pertukaran pertumbuhan pertunangan pertunjukan perubahan perumahan perumahsakitan
perumda perumtel perumusan perundangan perunding perundingan perundungan perunggasan perunggu peruntuhan peruntukan
perusahaan perusahaannya perusak perusakan perusuh perut perwakilan perwasitan perwujudan pesakitan pesan pesanan
pesantren pesat pesawat peselam peselancar pesenam pesepak pesepakbola pesepeda peserta pesilat pesimistis pesisir
pesta pestisida petahana petambak petang petani petarung petembak petenis peternak peternakan petik petikan petinggi
petinju petisi petrokimia petroleum petrologi petualang petualangan petugas petunjuk pewacanaan pewakaf pewaris
pewarnaan pewartaan pewaspadaan pewawancara pewisudaan pewujudan peziarah pgi pharmacy phdi phri piagam piala pialang
pianis piawai pidana pidato pidsus pidum pihak pihaknya pijakan pikiran pileg pilgub pilih pilihan pilkada pilkades
pilot pilpres pilwalkot pimpin pimpinan pimred pindah pindahan pinggang pinggir pinggiran pinjaman pintar pintasan
pipa pipih piramida piranti piring piringan pisah pisang piutang pj pjs pks plafon plagiarisme plagiat plakat planet
planetarium planning planologi plastik plat pledoi pleno plh plt pluralisme pmii pmkri pneumonia podcast podium poin
pokok pola polairud polantas polda poldasu polemik polhukam polhut policies policy poliklinik polimer polio polisi
politeknik politik politikus politis politisasi politisi polo polres polresta polrestabes polri polsek polsus
polsuskim polteknas polusi polwan ponpes populasi populer populis populisme pornografi poros porselen portal pos
pos-pos posbakum posisi positif posko postur posyandu potensi potensial potong potongan potret ppk ppp pps prabayar
praduga prajurit prakerja prakiraan praktik prakualifikasi pramugara pramugari pramuniaga pranata pranikah prapaskah
prapemilu praperadilan praperang praremaja prasangka prasarana prasejarah prasekolah prasyarat pratugas prediksi
preman premi presentasi presiden presidensial president presidium prestasi preventif pribumi prihatin primer primitif
prinsip printer prioritas privasi privat privatisasi proaktif procurement prodi product products produk produksi
produktif produktivitas produsen produser profesi profesional profesionalisme profesor profil prognosis program
programme programnya progresif project proklamasi proklamator prolegnas promosi promotor propaganda propam properti
properties property proporsional proposal prosecutor prosedur proses prosesi prospek prostitusi protein protektif
protektorat protes protokol protokoler provinsi provokasi proyek proyeksi proyektil prsi prudensial psikiater
psikiatri psikis psikolog psikologi psikologis psikosis psikososial psikoterapi psikotropika pssi puas puasa public
publik publikasi publisitas pucuk puing puisi pujaan pujian pukul pukulan pulang pulau pulih pulmonologi puluh puluhan
pun punah puncak pungutan punya pupuk purnabakti purnajual purnatugas purnawirawan pusaran pusat pusdatin pusdiklat
pusdokkes puskesmas puskopad puskud puslabfor puslatpur puslit puslitbang puspen puspenkum puspom puspomad pustakawan
pustekkom putar putaran putih puting putus putusan putusannya quality quickcount rabies racik racikan racun radang
radar radikal radikalis radikalisasi radikalisme radio radioaktif radiologi ragam rahasia raker rakerda rakernas
rakerwil rakit rakitan rakor rakornas rakortek rakyat rakyatnya ramah ramai ramai-ramai ramalan rampas rampasan rampok
rampung ranah rancangan rangkaian rangkap rangkul rangkulan rangkuman rantai rapat raperda rapi rapim rapimnas rapor
rapuh rasialisme rasio rasional rasionalisasi rasisme ratifikasi ratus ratusan rawatan reaksi reaktif reaktor realis
realisasi realisme realistis realitas reboisasi rebut rebutan redaksi redaktur redam reduksi referendum referensi
refineri refleksi reformasi reformatif reformis regenerasi regional registrar registrasi regu regulasi regulasinya
regulator reguler rehabilitasi rehat rejim rekaman rekan rekapitulasi rekayasa rekening reklamasi reklame rekomendasi
rekonsiliasi rekonstruksi rekor rekreasi rekrutan rekrutmen rektor rektorat rel relaksasi relasi relatif relations
relawan relevan relevansi relief religi religius relokasi remaja rematik rembuk remeh remisi remitansi rempah
remunerasi renaisans renang rencana rencananya rendah rendam rendaman renovasi renstra rentan rentang rentangan
rentetan renyah reparasi repatriasi replik reportase reporter representasi representatif represi reproduksi reptil
republik reputasi research resensi reservasi reses residen residensial residivis resimen resital resmikan resolusi
resor resort resosialisasi resources respons restaurant restoran restorasi restrukturisasi resusitasi retail retak
retakan retorika retret retribusi revisi revitalisasi revolusi rezim riasan ribu ribuan ribut rilis rinci rincian
rindang ringan ringkas ringkasan ringkih ringkus rintangan rintisan risau riset risiko ritel ritual robek robekan
roboh robot robotika roda rohaniwan roket romansa romantis rombak rombel rombongan rontgen rotan rotasi rscm rspad rsu
rsud rsup ruang ruangan ruas rudal rugbi rugi rujuk rujukan rukyat rumah rumahnya rumahsakit rumit rumor rumpun rumput
rumputlaut rumus rumusan rundingan runner-up runtuh runtuhan rupanya rupiah rural rusak rusuh rusun rusunami rusunawa
rutan rute rutin rutinitas saatnya sabotase sabtu sabun sadap sadapan sadisme sahabat saham-saham sahutan sains
saintek saja sajak sajian sakit sakral sakramen saksama saksi salat salib salin salinan saling salinitas salju saluran
salurkan sama sambil sambung sambungan sambutan sampah sampel samping sampingan sanak sanatorium sandal sandera
sanderaan sangat sanggah sanggahan sanggar sangka sangkaan sangkutan sanitasi sanitation sanksi santri santunan sapi
saraf sarana sarang sarapan saring saringan sarjana sarung sasaran sastrawan satelit satgas satgassus satker satlantas
satpam satpol satreskrim satresnarkoba satuan saturasi saudagar saudara sawah sawit sayap sayembara sayur sayuran
school science sciences seandainya sebab sebabnya sebagai sebagaimana sebagian sebaiknya sebaliknya sebanding sebangsa
sebanyak sebar sebaran sebelah sebelas sebelum sebelumnya sebenarnya sebentar seberang seberangan seberapa sebuah
sebut sebutan secapa secara secepat secretary secukup securities security sedang sedangkan sedekah sederhana sedikit
sedikitnya sedot sedotan sedunia segala segar segelintir segenap segera segitiga segmen segregasi sehari sehingga
sehubungan seiring sejajar sejak sejarah sejauh sejenak sejumlah sekadar sekali sekaligus sekalipun sekarang sekat
sekda sekdakab sekdakot sekdaprov sekdes sekdis sekecil sekeras seketat seketika sekitar sekitarnya sekjen sekneg
sekolah sekolahnya sekolahrakyat sekretariat sekretaris sekretarisjenderal seks seksi seksio seksual seksualitas sekte
sektor sektoral sekuat sekum sekunder sekuritas sekutu selagi selain selaku selalu selama selaman selamanya selamatkan
selambat selanjutnya selaras selasa selat selatan selebgram selebih selebihnya selebritas selebriti seleksi selektif
selengkap selepas selera selesai selidiki selingkup selip selisih seluas selubung seluler selundupan seluruh
seluruhnya semai semaian semakin semarak semasa semata sembako sembari sembelih sembelihan sembilan sembilanbelas
sembuh semenjak sementara semester semesteran semifinal seminar seminari semiotika semiotomatis semipermanen semoga
sempat sempit semprot semprotan semua semuanya senam senapan senat senator senayan sendiri sendirian sengaja sengit
sengketa sengsara seni senibudaya seniman senin senior senioritas senjang senjata sensasi sensasional sensor sensus
senter sentimen sentra sentral sentralisasi sentuh sentuhan senyum seolah seorang sepak sepakat sepakbola sepanjang
sepatu sepeda sepekan sepeninggal sepenuh seperangkat seperti sepertiga sepertinya sepihak september sepuluh seputar
seragam serahan serahkan serang serangan serangga serapan serasa serasi serat seratus seraya serba serbu serbuan serda
sereh serentak seret sergap sergapan seribu serikat serikatnya sering serius serka serma sersan serta sertifikasi
sertifikat sertijab sertu seruan serum serumpun serupa service services servis sesaat sesak sesama sesampai sesamping
sesditjen seseorang sesi sesingkat sesjen sesko seskoad seskoal seskoau sesmen sesmenko sespim sespimma sespimmen
sesuai sesuatu sesudah sesumber setahun setara setelah setempat setengah seteru setiap setiba setidaknya setinggi
setjen setkab setmil setneg setop setor setoran setpres setuju setukpa setwan setwapres seusai sewa sewaktu shipping
siaga siap siapa siapakah siapkan siaran sibuk sidak sidang sigap signifikan sikap sikat silabus silang silat
silaturahmi silih silsilah siluman simak simbiosis simbol simbolis simfoni simpan simpanan simpang simpanse simpati
simpatisan simposium simptom simpulan simulasi simultan sindikasi sindikat sindir sindrom sineas sinema sinematografi
sinergi sinergitas sinetron singgah singgung singgungan singkat singkatan singkong sinkronisasi sinode sintesis
sinting sinyal sipil siram siraman sirene sirkuit sirkulasi sirkus sisa sistem sistematis sistemik siswa siswi sitaan
situasi situasional situs skala skandal skema skenario sketsa skizofrenia skor skors skripsi skuad skuadron skuter
slogan smelter soal sodomi soft softbol software solidaritas soliditas solusi solutions somasi sonar sopan sopir sorak
sorgum sorot sorotan sosial sosialis sosialisasi sosialisme sosiolog sosiologi sosok spam spanduk spasial specialist
spekulasi spesial spesialis spesialisasi spesies spesifik spesifikasi spiritual sponsor sponsorship spontan sporadis
sportif sportivitas sports sprinter squash stabil stabilisasi stadion staf stafsus stagnan stagnasi stakeholder
standar standardisasi startup stasiun statis statistik statistika status statuta stempel stereotip sterilisasi
stimulan stimulus stok strata strategi strategis strategist stratejik stres stroke struktur struktural studi studies
studio study stunting suaka suami suaminya suap suara suasana suatu subbag subbagian subbidang subdinas subdirektorat
subdit subdivisi subjek subjektif subkontraktor subkultur subseksi subsektor subsidi subsidiaritas substansi
substantif subtansi subuh sudah sudahkah sudin sudinas sudinkes sudut sukarela sukarelawan suksesi suku suku-bunga
sulap sulapan sulbar sulfur sulit sulsel sulteng sulut sumatera sumbangan sumbar sumpah sumsel sumur sumut sunat
sungai sungguhpun supaya super superioritas supermarket supervisi supervisor supir suplai suporter supply supremasi
surat surau surplus surut survei surveilans surveyor suspensi sustainability susul susulan susun susunan susut
sutradara swadana swadaya swakelola swalayan swasembada swasta syahbandar syarat syariah syariat syiar system systems
syukuran tabel tabib tablet tabloid tabrak tabrakan tabu tabung tabungan tadinya taekwondo tafsir tafsiran tagih
tagihan tahanan tahap tahapan tahlil tahlilan tahun tahunan tak-terima takhta takjub taklim takluk taklukkan takmir
taksi taksiran taktik taktis takut talangan talenta talud tamatan tambah tambahan tambak tambal tambalan tambang
tambangan tampak tampar tamparan tampil tampilan tampung tampungan tamtama tanah tanahnya tanam tanaman tanda-tanda
tandang tanding tandingan tangan tangani tangga tanggal tanggap tanggapan tanggul tanggung tanggungan tangis tangisan
tangkal tangkap tangkapan tangki tangkis tani tanker tanpa tantang tantangan tanwir tarbiyah tarekat target targetkan
tarif tarikan taruh taruhan tataboga tatakelola tatanan tatap tatkala tautan tawanan tawar tawaran tayang tayangan
teaching teater tebal tebang tebar tebaran tebu tebus tebusan technology teduh tega tegak tegang tegangan tegas
tegaskan teguk tegur teguran tekan tekanan teken teknik teknis teknisi teknokrat teknokratis teknolog teknologi
teknologis tekstil tekstur telaah teladan telah telanjur telantar telat telecom telecommunications teledor
telekomunikasi telematika telepati telepon teleskop televisi television teliti teluk telur telusur tema teman tembaga
tembak tembakan tembakau tembok tempat tempel tempelan temperatur temporer tempuh temu temuan temui temukan tenaga
tenda tendang tendangan tengah tenggang tenggara tenggelam tenis tenor tensi tentamen tentang tentangan tentara tentu
tentuan tenun teodolit teologi teologis teori teoritis tepat tepercaya tepi tepis tepung terabai teraih terakhir
terakit terakreditasi terakumulasi teralih teralokasi teramat terambah terambil terampas terancam terangkai terangkat
terangkul terangkum terangkut teraniaya terapan terapi terapis terarah teras terasah terasing teratas teratur terawas
terawat terbaca terbagi terbaik terbakar terbalik terbang terbangun terbantah terbantai terbanting terbantu terbaru
terbarukan terbatas terbawa terbayar terbebas terbeli terbentang terbentuk terbesar terbiasa terbitan terbongkar
terborong terbuang terbuat terbuka terbukti terbunuh terburu terburuk tercabut tercakup tercampur tercapai tercatat
tercela tercemar tercepat tercetak tercoblos tercopot tercoreng tercurah tercuri terdaftar terdakwa terdampak terdapat
terdengar terdepan terdesak terdeteksi terdidik terdistribusi terdorong terduga terealisasi teredam teredar
teregistrasi terehabilitasi terekam terekomendasi tereksekusi terekspos tereliminasi terencana terendah terendam
terendap terentas terevakuasi terevaluasi terevisi terevitalisasi terfasilitasi terfavorit terfokus tergabung tergadai
tergagas tergali tergambar tergandeng terganggu terganti tergarap tergerus tergeser tergigit tergolong tergugat
terguling tergulung terguncang tergusur terhabis terhadang terhadap terhalang terhambat terhantam terhapus terhenti
terhindar terhitung terhormat terhubung terhukum teriak teriakan teridentifikasi terikat terima terimbang terimpit
terinci teringat terinjak terintai terintegrasi terintis terisi terisolasi teritori teritorial terjadi terjadwal
terjaga terjal terjalin terjamin terjamu terjang terjangan terjangkau terjangkit terjaring terjauh terjawab terjebak
terjemahan terjemput terjerat terjual terjun terjungkal terkadang terkait terkawal terkecil terkelola terkenal
terkendala terkendali terkepung terkesan terkikis terkini terkirim terkonfirmasi terkoordinasi terkoreksi terkuak
terkunci terkurung terkutip terkutuk terlacak terlahir terlaksana terlalu terlambat terlampau terlampir terlantik
terlapor terlarang terlarut terlatih terlebih terlebur terledak terlemah terlempar terlepas terletak terlewat terlibat
terlindung terlipat terliput terluar terluka terlupa termahal termaksud termal termasuk termati terminal terminologi
termohon termuda termurah ternak ternilai ternyata terobos terobosan terolah teror terorganisir teroris terorisme
terowongan terpacu terpadat terpadu terpakai terpaksa terpandang terpanggil terpantau terpapar terpasang terpasok
terpecah terpegang terpelihara terpencil terpendam terpenting terpercaya terpergok terperinci terpetik terpidana
terpikir terpilah terpilih terpimpin terpisah terpotong terprediksi terproduksi terprogram terproses terprovokasi
terproyeksi terpublikasi terpuji terpukul terpungut terpuruk terpusat terputar terputus tersadap tersalur tersambung
tersangka tersaring tersebar tersebut tersedia tersedot tersekap tersemat tersembunyi tersemprot tersendiri tersentuh
terserah terserang terserap terserbu terseret tersergap tersertifikasi tersesat tersibak tersier tersimpan tersimpul
tersinggung tersingkap tersingkir tersita tersorot terstruktur tersumbang tersusun tertabrak tertahan tertampung
tertanam tertanggung tertangkal tertangkap tertarik tertawa tertebang tertebar tertebus tertekan tertelan tertempel
tertentu tertib tertimbun tertimpa tertindas tertindih tertinggal tertinggi tertipu tertopang tertua tertuding
tertuduh tertukar tertulis tertumpuk tertunda tertunjuk tertuntut tertusuk tertutup terucap terujuk terukur terulang
terumus terungkap terurai terurus terus terusik terusir tervalidasi terverifikasi terwujud tesis tetangga tetanus
tetapi tewas tewaskan the tiap tiba tiba-tiba tidak tifoid tifus tiket tikungan tilang timah timbangan timbun timbunan
timnas timnya timpa timpang timpora timsel timses timsus timwas tindak tindakan tindasan tinggal tinggi tingkatkan
tinjau tinjauan tinju tinta tipidsus tipidum tipikor tipiring tipis tipologi tips tipu tipuan titah titel titip
titipan tni tniad tnial tniau toefl toko tokoh toksikologi tol tolak tolak-peluru tolakan toleran toleransi tolok
tolong tomat tombak tongkang tongkol tonjolan tonton tontonan topang topangan topeng topik topografi toponimi torehan
tormas tornado torpedo toserba total totalitas totaliter tournament tps trading tradisi tradisional tragedi tragis
training traktat traktor transaksi transendental transfer transformasi transfusi transisi transkrip transmigrasi
transmisi transparan transparansi transplantasi transport transportasi transportation trauma travelling treasury
treaty trem tren tribun tribunal trik triliun triwulan triwulanan trofi tropika tropis truk tsunami tuberkulosis tubuh
tubuhnya tuding tudingan tuduhan tugas tugboat tujuan tujuh tukang tukar tulang tulis tulisan tumbang tumbangkan
tumbangnya tumbuh tumbuhan tumor tumpah tumpahan tumpang tumpangan tumpas tumpuk tumpukan tunai tunanetra tunarungu
tunawisma tunda tundaan tunggak tunggakan tunggangan tunggu tunjang tunjangan tunjuk tunjukan tuntas tuntun tuntunan
tuntut tuntutan turbin turis turnamen turun turunan turunkan turut tusuk tusukan tutup tutupan tutur tuturan ubi
ucapan udang udara ujar ujaran uji ujian ukir ukiran ukm ukuran ulah ulang ulangan ulasan ulayat ultimatum umbi umkm
umpan umpatan umrah umum umumnya undang undangan undi undian unduh unduhan unggah unggahan unggas unggulan ungkap
ungkapan ungu unicorn unik unilateral unit united universal universitas university unjuk unsur untuk upacara upah
upahnya upaya upt uptd uraian uranium urbanisasi urgen urgensi urologi urus urusan urut urutan usaha usahanya usai
usia usianya usik usir usiran ustazah usul usulan usung usungan usus usut utamanya utang utara utilisasi utilitas
utopia utus utusan vaksin vaksinasi vaksinator vakum valas valid validasi validitas valuta vandalisme vanili variabel
variasi variatif varietas vegetasi vegetatif ventilator venture ventures verbal verifikasi verifikator versi vertigo
vertikal veteran veteriner veto vice video vikariat viral virologi virtual virus visi visibilitas visioner visualisasi
vitamin vlogger vokal vokalis vokasi vokasional voli volume voluntarisme vonis voucher vulkanik vulkanologi waasops
waaster wabah wabendum wabup wacana wadan wadanyon wadir wadirut wafat wagub wajar wajib wakabareskrim wakadensus
wakaf wakajati wakapolda wakapolres wakapolri wakapolsek wakasad wakasal wakasat wakasau wakepsek waketum wakil
wakilnya waktu walau walaupun walhi walikota walkot walubi wamen wamendag wamendagri wamenhan wamenkeh wamenkes
wamenkeu wamenko wamenlu wamentan wanita wanprestasi waralaba warek warga warganet warganya warisan warna wartawan
wartawati wartel wasekjen wasekretaris wasekum wasit waspam watak watapri wawako wawali wawalikota wawancara wawasan
webinar wewenang wihara wilayah wilayahnya wildlife wirausaha wirausahawan wirid wisatawan wisman wisnus wisuda
wisudawan workshop world wow wujud wushu yaitu yakni yayasan yayasannya ylbhi yoghurt yonarmed yonif yonkav yonzipur
yudikatif yudisial yudisium yuridis yuris yurisdiksi yurisprudensi yustisi yustisia yustisial zakat zalim zamannya zat
zebra zeni ziarah zipur zona zonasi zoologi
`
  .trim()
  .split(/\s+/)
