// Made by "npm run train". Learned from: 2dff920b1db045b3
export const insightWeights = {
  lines: `none observe interpret assemble communicate decide verify
hbYVOMR#
aSUXYUX# #
aWVUVVW# dai
TTVcWWX# hour
SWZUVTc?
XbPVMgWABOLISH
WfNcOeQACCESS
mXKPSMMADMIN
NQMTgXkAFTER
aVQXTZTAGREE
CoYIOLNALERT
aOQQgQWAMEND
VUKViLPAUDIENCE
XaSLcdZBEFORE
YWWPdTXCARE
OQlKKPOCAUSE
OcGHmKMCHANNEL
ESMEnFOCOMMS
SbKlYIRCONTACT
LBoNOLVDEBUG
LIFLJoUDECIDE
cTMSaKZDEPLOY
VQdTadTDOCUMENT
FLKMNtQDRILL
HPNsPMOESCALATE
XSPWVdXFEASIBLE
hLSJLQTGUARD
UNcMibVHARD
RYWiaTRHUMAN
PMLUaiYINCIDENT
OTiLOLVINQUIRE
MISlOMWJOIN
PSmRQMOKNOWLEDGE
bQeKTbULEARN
EqbHMLPLOG
JjViMRYLUCKY
GDoJeNQMEANING
aVRZRURMODAL
CpGHGGPMONITOR
UcRWbWXNEGATIVE
FDsRSXUNOISE
JlPMbNSNOTICE
ISQlKMNONCALL
OJGpSKNOWNER
ZPPVWeRPLAN
dQPUWaPPROCESS
OVibZUQQUESTIONWORD
NfadWhNQUICK
RHKLOlaRECOVER
bQMPQVVREMEDY
bfMTeTPRETAIN
bVeMNVURISK
IQSoYOSROLE
NHIKLmTROLLBACK
EAQIJtSRUNBOOK
IqdFLJOSIGNAL
VYWdYYRSLOW
GLGnRKMSTAFF
DKLKqTUSTATUSPAGE
PdiLSRUSYMPTOM
WWfXZMPTEACH
dWURLSRTECH
SVPTgJQTELL
dPRNMOcTEST
UjORUXVTHRESHOLD
JmKKhePUNNOTICED
NNMIJCxVERIFY
YROVMYhWORKED
XQdPRhRa
UWWVWbVa backup
PVfWWWWa bad
ZWbVRVWa better
YVTVWZWa break
VWWUZWWa call
VVWVbVWa channel
WTWWWWaa check
aWWWWSWa checklist
UWVbVWWa clear
RhVVVUVa colleagu
RWWWgTWa communication
UWWfSUWa contact
cVWTVVWa copi
aUWWWVWa cron
VaUWXUWa customer
VcVVVVVa daili
UaUWWWWa dashboard
YXUTYPda day
ZTWWWWWa dead
UVWVeTVa dedicat
UWVWWaWa delet
MVZXVeWa deploi
WgWSRWWa developer
WWaVVWWa different
VWWaVVWa direct
cNcWRZWa fail
VWVcXSWa few
dUVTWaRa fix
VWWVVaWa forc
bYVWVTUa full
UUVcWVWa gap
UWXUaVWa good
WWVWTWaa green
WUWWaVWa helpful
aWVVWVWa higher
RWWWWdWa hotfix
SWUWWcWa hub
UVWVUcWa hurri
aWWWWTWa kill
XaWUVWVa launch
TWWWWZWa leader
WUWgRSWa list
RZaWbRVa long
aVVWWVWa low
UUaVXWWa mail
cWVTVVWa maintainer
aVTWWWWa manag
WVbVTWVa match
ZWWWWVVa maximum
TWVWaWWa meet
QdfXLWWa messag
SaWWWWWa metric
bVVWWVVa migration
aaTWWSWa minut
cVRWWWWa miss
SWTVkRWa mistak
WVbWUVWa monthli
RUfWWVWa network
eTXUVVUa new
UZWWSZWa nod
UNVWiVWa notic
aWTVWWWa number
UYaVUWWa pag
UbUYTWWa partner
aVVSUdUa patch
bVVVVWWa paus
SaWbSVWa phon
XbVZURVa plan
SWWWeTWa privat
aVWaSUWa process
UXVcWVTa quarter
SWWWWbWa quick
UWbVWVWa refus
XVTWWaWa region
aTVVTbVa releas
cTUWWWWa replacement
WUaVVWWa responder
RbWWWVXa restart
PWWWWVea restor
MWSVVlUa rollback
OUVVkUWa run
ZQQWWiWa runbook
UWVWWaWa script
YRTgRWXa second
dUVVXVVa separat
KVpVVTWa servic
UWaVVWWa session
PaWWWZWa set
VVSTgWWa shar
SdVWVUYa shop
PWWWWeVa short
aNbcWRVa singl
VVVVWaWa spar
bWWVWUVa stag
bWWVWTVa standbi
TVWWWaWa stuck
aWWUVWWa summari
XVVZUWWa support
bVWWWWTa tabl
ZWWWVUWa templat
ZWUWVWWa temporari
ZXUVUTba test
bVVVYTVa tim
VVaVVVWa troubleshoot
eWVSVVWa typo
TeVVRSda user
ZWVWUWWa valid
MmUUVVWa view
SdTUYWVa way
VWVVWcUa week
bTVZWTWa weekend
HkXUbUWa weekli
SfUVWUWa whil
TVVVVeVa workaround
cUgVLVVa wrong
daTUVRWa year
ZWVXVVWabl
ZWVXVVWabl to
IUaOoKSabout
iUVTSWVabout #
TWWWaWWabout how
QXXWgSSabout the
UUdUVVWabout this
TaUZWWWabout to
VTVVXbWabout what
SVVTmQVabout who
bWVVUWWaccept
bfMVTYVaccess
ZaWRVWWaccess list
gSWTWVWaccess right
NfTaVWWaccess to
fabTTOSaccount
WVcVWUWaccount be
SVVYZWWaccount with
KYefTTVacross
PXeWWUWacross the
RVTVYfVact
URUSeUeaction
YOVVgVVaction in
MnVVVVTactiveli
YbNTUaaad
aVSWWZWad a
SWWWWWcad capaciti
dWVWWRVadapt
dWVWWRVadapt the
UXcbWLYadd
ZWPUiQVadd a
VZVWWWWadd alert
YaVXURXadd an
WQWdWWWadd cod
UUcWWVWadd nod
bSWWWWWadd test
UQYSZfUadd the
ZSSQkTVaddress
bVWVWVWaddress rang
SUTfZUVadmin
dVUTVWWadmin account
VUVbWVWadmin right
MZUjVUVadministrator
fVSVVVWadmission
eWSVVVWadmission polici
bVWVUWWadopt
SWWWbWWadvertis
SYUWaWWadvisori
iRjJYPSaffect
RWOVKRoafter
XYTVUWZafter a
bTWVTTbafter an
XWSWWVbafter each
RWWVWVdafter maintenanc
dbSTPQdafter the
TZZVWWUafter two
WVVcUVVafternoon
dQSSUWgagain
eRQQSddagainst
VWVTWbWagainst a
XRRWWZdagainst the
UeWVSWWage
rLQVUSVagent
eOWWWWWagent to
LSTTTqUagr
PVWVVgWagr on
VVWVWZWagr to
RUUWXdYagre
SVVTZXaagre on
VWWaVVWagre with
MghRUUValarm
VTbWVWWalarm be
UdTVWWWalarm for
TdWUWWWalarm on
WSaWWWWalarm when
DohGKRPalert
OceUVUWalert be
SbVWWWWalert befor
WUZWVWWalert by
TfVWUVUalert come
VZVWWVWalert do
RWdWWVWalert fatigu
WeSWWUWalert fir
JmQVVUValert for
VaUWWWWalert of
ThNWWWWalert on
WaTWWWWalert onli
gRUVWVWalert rul
VVaWWUValert runbook
WTfWVSWalert text
VTaWWXValert that
UeTVWVWalert threshold
SdaWWRValert to
VZVWWWWalert when
TeUWWWValert work
cQLQeSdall
VUVWWUdall balanc
USdWWWWall be
UUWWVWcall clear
UZVWWWWall cluster
WaVUWWWall dashboard
UWWWVVaall data
cWUTVWWall developer
ScVWVWWall host
SWTVbWZall nod
ZWWWTWWall operator
gPVWWVWall pod
SWWWWWaall replica
SRWXfWVall the
aUWWVWWall user
ZUUVTdUallow
SVWbWYVallow the
TVWSVfWallow to
TVWcWRaalon
TbWRaWWalreadi
JWddWWWalso
ZVUWWWWalternativ
ZVUWWWWalternativ to
UVVWVaWalthough
ZVWWWUWalthough the
cTUcUUUalways
VcRZTWZan
aWVVVVWan admission
TbVWWWWan alarm
UZaWWVWan alert
YUZVUWWan articl
RVdWWWVan attack
aSYVUZVan earlier
YWWaUVVan emergenci
kTVWOWVan empti
eVUVWTWan expir
PfWWWWUan eye
VcgMQYWan hour
LTUOcfean incident
aTUUaXUan old
UWWWZVWan older
UVWbWWWan on
LVVbUYdan outag
QcTVbWWan overview
OVWhVVWan owner
VcUZSVWan up
SbWVYWUan upgrad
WUZWWWWanalys
WUZWWWWanalys the
TRhVWWWanalysis
VScWWWWanalysis of
OLVSldWand
UWVWUdVand a
TWWWWWaand after
WaUWWWWand alert
RWVdVXWand could
RUVYdUWand databas
gWWVWPUand deploi
WWWRcWWand engineer
XWSWWZWand error
aVWWWUWand fail
UWWWZWWand find
TWXYVaTand have
RWWbVYVand help
VTaVWWWand let
aVWWUWWand limit
UUWWbWWand never
UbVUWWWand onli
TWWaWWWand product
dRWWWVVand restart
aWWWSWWand run
VdSWWTXand see
VWUVaWWand shar
ReWVWWVand take
ZVYXYRUand the
QWWWWSfand then
SWbWVWWand tri
WVWWTWaand we
VUaTZWVand what
RbVWWYVand when
WSVUaaWand why
USVVeVVannounc
ETRUrTUannouncement
TVUWfVWannouncement be
XZNaUcUanother
TWWWWaWanother cluster
LRSfgTaanswer
cRXXTUXany
TkSWVSUanybodi
fWUSTVYanyon
PYVVXUdanything
TbUWVUZanything be
TVcVVWWanywher
daPUVWVapi
WVRWWdWapi be
OaSUkUVapp
cRaTUbSappli
bWWVVUWappli the
WUcWVTWappli to
bSUSdVWapplication
bSUSdVWapplication team
aWWgWKVapprov
WVVRXdWapproval
bUhNUVVarchitectur
SWbWVWWarchitectur diagram
VVZVVWWarchitectur of
cRZWUVWarchiv
VUUdVWWaround
WVWZWUWarrai
SeTVWWXarriv
YUZVUWWarticl
YUZVUWWarticl on
PdZUVSbas
XUTUUYcas a
TXUXVZXas an
bWVUWWVas cod
XZUWWVWas design
RYUXaWWas it
VWZWWVVas long
TWWZWXVas plan
bVTWWWWas root
UXVVaWWas soon
YXdUXRRas well
KePWdeVask
PXVacYSask for
SWWYUVcask support
dbSUSYTask the
VVWVbWWask user
YWWWWYSasks
SVWeUWWasleep
VWWVVaVassum
VWWVVaVassum that
XTOkKXUat
UdRUbTVat #
bWVWVTWat a
UWcUWVWat fault
SUjRVWVat first
JVVVWmWat hand
UhOZTWWat it
ZUVlPPVat night
ZQcQVbVat onc
hRVTWVVat that
WdOVXTZat the
NVWhWWWat weekend
XVVaVVVat work
bTaWUSWattach
ZWYWWVSattachment
NVdVVbVattack
kQWVSVWattacker
OVTWWkUattempt
SVVWWdVattempt to
WTUVdWWattention
SWVWbWWattention of
nbKTUTTaudit
bVVWWUVaudit be
cVTWWWWaudit do
WZUWWWWaudit log
bTWWWVWaudit of
TcVVVWWaudit trail
WUSeUVWauthor
gVTTVRZautomat
cUWVVVVautomat test
aUVVWWWautomat the
baUUUQYautomatic
SYVWWWZautomatic check
mQRTYMYautomaticalli
eUUVVVWautomation
WVaWWVWautoscaler
QVdWWWWautoscaler do
hRUQbUUavailabiliti
XWTfQYUavailabl
TQWkSVWavailabl at
SQgWWWWaverag
fVSYVSUavoid
VWSYTcVawai
cVUUWVWawai from
SWWdVWWawak
TbWTZWWawar
UcSTaWWawar of
RLMNSkdback
UWWWWaVback after
TWWWWaWback be
TWWWVVaback befor
TTUWViRback to
dVVTUVVback up
SUeVWWWbackend
ZWWWVWWbackoff
MVSbRXpbackup
XXUSVZZbackup be
TUWVVdWbackup feeder
TUVfWVVbackup for
cUWVWUVbackup have
OgWWWVWbackup job
LdeUWVUbad
aVUWWWWbadg
aVUWWWWbadg system
dZSSRTcbalanc
XYUVWSabalancer
SUUWfWWbanner
aWVWVVVbarrier
YUWcUTVbas
dfUTVTQbatch
XaSaWZSbe
chZPTQTbe a
ZWVXVVWbe abl
TaUZWWWbe about
QWWWWcWbe ad
kQePPUVbe affect
WWUWUbWbe agr
RbWWWWWbe alreadi
VVVdUUWbe always
dWVWWSWbe an
QVWWfWWbe announc
WTWbVWWbe around
SVWeUWWbe asleep
IXYXTkVbe at
dWWWWTTbe automatic
YYVcSUUbe availabl
SWWcVWWbe awak
cTSVXPfbe back
VdVVVUVbe being
TVTWYbWbe better
WcYVSVVbe break
bWXVRWWbe build
dUSaSSZbe call
TWWdTWWbe chang
UUWWWWabe check
NSbSdcWbe clear
SWVVdWWbe clearer
bTSfQUWbe clos
WXVWYSabe complet
WTaWWWWbe confus
WUUWWWcbe consistent
WWUWZVWbe copi
TWdWUWVbe count
SVcWWWWbe cut
TWWWWaWbe dangerous
RWWVWWdbe declar
aVTbXRWbe delai
TUWVaYVbe delet
ZVXUTTcbe deploi
VbWVVVWbe detect
TWaWWWWbe different
WWPWfVWbe difficult
fUVVVTVbe do
OWWYVdWbe document
WbTVWVWbe doing
RVSZYZWbe down
QUaWZXWbe easi
bWWVVUWbe empti
WSYZWVWbe enough
TVaWWWWbe evict
aWVUXVWbe expect
MhVWWWWbe fail
bUVWVVVbe fast
PYWWWbWbe faster
ZUbVVUUbe find
eTVUWQabe fix
UWWUVdVbe follow
WRdWWVWbe full
RWVWaWZbe give
YVUWVVZbe go
cTWUXVVbe good
VdVTVWWbe green
YTcSVVXbe hard
RWWVdWWbe hidden
TVeWWVTbe hit
TWbWWVWbe idempotent
QaUeXQXbe in
cUUVWWWbe independent
UWWWaWWbe inform
TVbWWVWbe it
ZWVWVWWbe keep
QUZYaWVbe know
ZWWVVWWbe larger
ZVVbRWWbe limit
XVVWTVabe liv
YTSVZXZbe lose
cVVUWWWbe low
PUSVXkWbe make
bWUWWUWbe manual
NVUWWWjbe mark
WaTWWWWbe meant
aWWWWUVbe merg
YVTaWXUbe miss
SbWWWWWbe monitor
ZZVTWVVbe mor
XTcUWUWbe mount
PXVbZVWbe need
iTQUUSabe never
WaWTSaVbe no
NTjXXaVbe not
UdVWTWWbe notic
UWVWZWWbe notifi
kRPeSQWbe on
UfYWRTVbe onli
ZWTZUVWbe onlin
YUSVZYWbe open
IZaaUcVbe out
ZbUUWTUbe over
dWVWWTVbe part
PTVUVkWbe paus
VWWUbVWbe plan
TWWWWaWbe practis
ZYVVWUVbe put
TUXQeZWbe quick
aWVVWWVbe rais
VVTaUZVbe reach
bUQUbVWbe read
YVWcWRUbe readi
dWWVWTTbe rebuilt
TWWVXaWbe releas
aVVUVXWbe repeat
eUYVWRVbe replac
FpUVTTcbe report
aVUWVWWbe request
mVVRVPVbe resolv
dWVWWRVbe restart
TVWVWTfbe restor
cVWWSWWbe review
ZWVWWVVbe roll
RYWVWcVbe run
YVUUSeVbe saf
VVWWWZWbe safer
UdUVWVVbe see
fYVURVVbe send
cWRWWWWbe serv
SVVVWdWbe set
UUSVeXVbe slow
dVVXUTVbe small
aWTWWWWbe split
UTWWZZWbe spread
YSVVWWZbe stabl
OVYZTcWbe still
aXTZWVSbe stuck
PaSWgVVbe surpris
TZWWWWWbe swallow
XdSUWVVbe switch
ZRWVWZWbe take
NmTVUWWbe tell
LZVWWYdbe test
MfdRTaVbe the
VWUeVTWbe ther
UWfWWVRbe to
UTWcbSVbe too
PVUjVVWbe travell
ZXTWWWWbe trigger
VVWUcVWbe two
PVaXXYWbe unclear
NVgVUaUbe up
RUVgVWVbe updat
WVbTVXUbe used
fVWTWTWbe using
PWWWWWebe verifi
ThVSVVVbe watch
RScVWcTbe well
bWWTWWWbe work
TWWWWaWbe write
KUbVmRUbe wrong
WWTWWaWbecam
VWYdTWPbecaus
VUdZUSWbecaus it
UVZXVXUbecaus of
eXSUWVTbecaus the
YZTNRbcbefor
UbWWVVVbefor an
TVXWWWZbefor and
VZVWWVVbefor any
cTVVUVYbefor anyon
SWWWWdTbefor appli
TVWWWWbbefor clos
RVVWWgTbefor each
TVVWWaYbefor going
cfOSWWTbefor the
XdUVVVRbefor thei
SeUWWTYbefor we
TUWWUZabefor you
WVaWWUWbehav
WVaWWUWbehav when
TWaWWWWbehaviour
cTYVVVUbehind
UhUVUTVbeing
QVhUVUYbeliev
TWeUWVWbeliev that
ZVWWWVVbelow
RVdVVcTbetter
TfTVVWWbetter alert
VVWTdWWbetter communication
aVVWVVWbetter documentation
VWbWTWWbetter understand
RWNdfVTbetween
RWVWWeVbetween a
TWWcVWWbetween platform
aWWVVWWbetween tenant
eYWUTTVbetween the
SWWZZUWbetween two
gOPPLPObias
TWfWXVRblam
VbVWWTWblind
RZVVVcWblock the
ViaRRRVboard
QbVdTWUbot
eSWYVRWboth
VVaVVWWboth team
UaVWWWWbounti
UaVWWWWbounti programm
cXVTVVVbox
eTUVXVVbranch
OVVbUjUbreak
OVWWhVWbreak chang
SVUWWdWbreak nod
ZWWWWTWbreak record
ZWVUWWWbreak releas
HWYVWkWbreak the
PbYWUZVbreaker
WWUWVZWbreaker may
aNZcJhVbridg
eWVWUSWbridg contract
VTUWbXXbring
TUVWbVZbring the
WYaXQWVbroker
RWaYVVWbroker vendor
PVWdRZYbrought
lSOXVUVbucket
cUTWWWWbucket be
jWTWPVVbudget
dWWWQWWbudget for
iWgLTMSbug
QrQSUUWbug be
UWZWWVWbug could
QWfUWWWbug in
aWYbRRWbuild
PbSVaaVbuild a
SWTeWWWbuild farm
NTjWWWWbuild log
TZWWWWWbuild queu
ZVaQWWWbuild system
WVVWbTVbuild the
UcVWSWXbuild to
SWdVVWWbuild up
TWWWWZWbulk
eWTTWVVburst
WWTbUWWbus
SWWbWWWbus factor
ZWWVVUWbusi
fPWUSTdbut
SZVVWVabut it
ZUYWWUVbut not
cVWXWRWbutton
aWWXWRWbutton to
cZTPWYRby
SgSSTVdby a
aSZWWUWby an
TaVaUVVby chanc
bTUWWWWby default
hYUSTSUby hand
iUWTWSUby itself
WVTZVYWby one
SWWcVWWby sid
UVcVWVWby step
MhdTaURby the
SOWWgWYby user
YVYUTWbcach
cTSWWUZcach be
SWbWVWWcach to
XUWVZVWcalendar
UUWVbWWcalendar of
FYTikPWcall
WWWWWSbcall an
WUVZWWWcall at
QVWZaWWcall between
WaVSWXWcall engineer
RUVdYVVcall for
VViLXWWcall group
VWWUUaWcall handbook
RVVgSZWcall in
WVSbWWWcall on
WkWJVWWcall phon
UWWaVWWcall rotation
UWWdVVTcall tre
bVWWWWTcaller
VVUUTgVcalm
UWWWUcVcalm and
VaZiYIScan
TMoUZOYcan be
XWVbVTWcan do
QWWdWWWcan publish
MWWeZWWcan review
dYTUVVVcan we
WcRVYWVcannot
aWVVVVWcap
hRTTVVacapaciti
aWUWWVWcard
aTUVUbVcarri
UZVaSVVcarrier
bVTVTdUcas
WdPUdSWcatch
cWRWVWWcatch in
ZWUWWWVcatch it
YYSWWVXcatch the
TVUVfUWcatch up
MQjPSXScaus
XUeUVTVcaus be
bVVWTXVcentr
UaVXWVVcentral
UaVWWWWcentral log
ilPTTHUcertificat
TaYUUUYcertificat be
TcTWWWWcertificat expiri
QaTUVhSchain
SVWVWdVchain halt
TaVaUVVchanc
aYOOaUachang
TbWUXWWchang a
ZWWbVRVchang at
WUWWWVZchang befor
cWWSVVWchang have
TcVVVWWchang of
OhTbVTWchang the
cZVRWTWchang to
iQTWVWWchang which
aWWWVUWchang without
OdSKmKTchannel
VUWShUVchannel for
VVWTdWWchannel to
WdWWPWWchannel when
TWWWWZWchao
mETYUaTchart
VVUWWbWchart be
UVbVVWWchas
aPVVeVVchat
LhWLLFwcheck
SVWWVVecheck after
TYWWWWYcheck catch
TWVWWWacheck find
VXaVTRbcheck for
QWcWWWWcheck if
LcVWVWecheck of
WUWWWWacheck tell
VXUVVSfcheck that
cXiTSSPcheck the
eQVVVVYcheck to
SZZWWWVcheck whether
WXTZWWWcheck which
RXVUWYcchecklist
TXVWWWZchecklist with
WaTVWWWcheckout
ZWVWWWVchecksum
WWUWWZWchoic
XWWVWcTchoose
VWWVWZWchoose the
kYPVSSSci
PfWWVWWcircuit
PfWWVWWcircuit breaker
TVTVVeWclarifi
qUUSQQVclass
cVWVWUWclean
bVWVWUWclean up
ELdXmfYclear
VUeVWTWclear at
TWWWcVVclear communication
VWVZVWWclear incident
VVVVTfUclear whether
TVVUWdWclear who
bQZWWXTclient
UQRUVTpclos
WWWWWSaclos an
UVWUWbXclos the
VVVUZWXcloseli
TjWVTSUcloud
UVWaVWWcloud account
WaWTWWWcloud consol
aVYUWUVcloud provider
TcVWUVWcloud resourc
fZTTRVQcluster
eURWVWWcluster ?
XVVVWZWcluster be
TWWWWaWcluster have
gKfcPOScod
ZWZSWUWcod and
bVVUWWWcod for
aWVWWWWcod review
LgTkSSTcolleagu
VUZVUYWcollect
XUXVUZWcollect the
cVSWWWWcollection
QWfWWUWcolour
UcfTVSTcom
UWWWWZVcom back
TShTVWWcom from
QWViZMXcome
WWWVZWVcome after
XWWWWPdcome back
VVaVWWWcome from
TeWVVWUcome in
UVVaXXUcome lat
YUUcVVWcome together
XWTVTdVcommand
PWWfWWWcommander
ZWaVWRVcommit
QVVWgVWcommunicat
TVVWcWWcommunicat the
GLOJrKScommunication
UVVWbWWcommunication be
dVWUTWWcommunication between
VWVVaWWcommunication of
UWWWZWWcommunication process
UWWWZWWcommunication to
TWWWbVWcommunication when
UVWTeWWcommunication with
QWUXeVWcommunicator
QYRThXVcommuniti
UVVVbWWcommuniti be
XVZVVVWcompaction
VWUgTUVcompani
RTXVXXccompar
oWVGVWWcompensat
OdVVVUbcomplaint
SWUVXSfcomplet
kVOVVVVcomplex
MdjUTTUcomponent
RRiVWWWcomponent be
VeSVVVWcomponent we
fSVTWWVcompromis
UVVUVeVcondition
UWVVWZWconduct
VVVbVVWconferenc
ZWcUUUVconfig
dYUVVSVconfigur
fTVVVVUconfiguration
SVVVTUiconfirm
TWWVVUdconfirm that
aVWWUWUconfirmation
STWVeWWconfus
RWcVYUWconnect
RVdVYUWconnect the
dPgURUVconnection
bTUWWWWconnection to
XUgSVUVconsensus
WVcUTVXconsider
QTgVXXUconsider a
XUVTVUdconsistenci
SVWWVVdconsistenci check
WUUWWWcconsistent
WUUWWWcconsistent again
NtPRTVWconsol
UbVWVWWconsumer
KLUliTVcontact
UVWdUWWcontact at
VWWZWUWcontact for
UWWfQWWcontact list
YWWRYWWcontact the
eWWWWQVcontain
cWXWWQWcontain the
aUVWWWWcontainer
VUbUWWWcontext
aRUVVUccontinu
aRUVWUccontinu to
fQQTRhUcontract
RWWVWcWcontract could
XVUaVWWcontract with
aWWVUVWcontributor
MeWbTWVcontrol
XUaVVUWcontrol plan
NhScUVVcontrol room
gPaUVTVcontroller
OWVUhWWcoordinat
RVUThWWcoordination
TVVUdWWcoordination between
fYSSXTVcopi
WWUWZVWcopi from
aYUTVWWcopi of
VOfPeWWcor
VQdWWWWcor dump
cVTWWWUcorrect
UTcWWWWcorrelat
eVRVWVVcost
eVTWWSWcost of
TOQgRgVcould
YWUWVbTcould be
YUVabQVcould hav
XURYRXdcould not
ZaWUSWWcould see
QVWWWeWcould switch
LWmSPWccount
TVbVVVYcount as
dZNWVWVcounter
fUVUSVVcoupl
WUlRTSVcours
YVOfVWWcover
XQShVVWcover the
PWUjVUUcoverag
UZVWWWWcoverag of
TWbVWWWcpu
cTUWWWWcpu usag
VYSVVUdcrash
QWZYXXVcreat
ObaaXQXcreat a
XUVYSaVcreat an
UVbVWWWcreat documentation
aWVWUWWcreat the
ZVWVWWWcredential
cUUUWWWcredit
NVWRUhccriteria
OWWWWYdcriteria for
IjUUXaWcritical
VeVVVUVcron
SfVVVUWcron job
VWScVWWcross
daQTZRWcustomer
aVWVUWWcustomer be
UWWWaUWcustomer communication
WVaVVVWcut
YTTVVcWcycl
MaXTTcbdai
SVWWWWcdai befor
YiSTTTTdaili
ZVWWWVWdaili backup
XTYTSeUdamag
SWWWWbWdangerous
UVWTaZWdark
NnUSTSUdashboard
WZUWWWWdashboard and
QfUWWWWdashboard for
WcTVWVWdashboard from
VZVWWWWdashboard on
UUUXdXUdat
VcUZSVWdat list
facOQMXdata
gQVSUUbdata be
bVVWTXVdata centr
UZVWWWWdata team
QeVWWWWdata to
bKZaXZSdatabas
QbUdUVWdatabas group
eTQMlNXday
WaTWWWVday befor
WTZWWWWday for
cVWVUVVday of
ZdRWWSVday old
RcWWWWWdead
kRVRVUWdeadlin
VWUbVVWdeal
VWUbVVWdeal with
dVVVUVWdebt
eXWXVUVdebug
UWZWWWWdebug the
SXUeTYVdecid
TVWcWUWdecid who
UUTRdeVdecision
YWWUZUWdecision of
UWVVWcWdecision to
QWWUVWgdeclar
fVWVWRWdecommission
ZVVVWWWdecoupl
ZVVVWWWdecoupl the
VUVccPVdedicat
KVjWWWWdeep
lPWSSWUdefault
TVUWWaYdefin
WWWWZVVdefin a
bUVUWWWdefin the
SVWUYYZdefinition
VVWUYUZdefinition of
OSiVcSVdegrad
MUPaXkVdelai
hQUOWcSdelet
gUSTWVVdelet the
eVVVUVUdeletion
bTZaVQUdepend
bUZZVQUdepend on
mTZRNRVdependenci
QVfVVWWdependenci between
aWVVVVWdependenci chang
bWVVUWWdependenci of
TSVWfWWdependent
TSVWfWWdependent project
WSfWLTideploi
SWWdWTWdeploi at
PYZVUUcdeploi be
aVWVWVVdeploi on
PVWWWWedeploi should
iUUVUVSdeploi the
TWaWWXVdeploi tool
cSQbQSgdeployment
SWUWWWcdeployment be
ZWWVWVVdeployment pipelin
cVUUVWWdeployment tool
bVVTWXVdeposit
aVWVWVWdeprecat
gSWVTVWdeprecation
RVdVVYVdescrib
SWXWWaWdescrib how
RWaWWXWdescrib the
USeWVWWdescription
nUWUSQUdesign
cUUWWWWdesign for
TVcVVWWdesign of
OVTeZWWdesk
WVVUbVWdesk what
PaRRjVVdetail
iWVVVSVdetect
dQWWWVWdetect a
LpUSVTVdetection
TaVWWWWdetection be
MXcgWUUdeveloper
TWVbWWWdeveloper be
PUWfXWWdeveloper of
dUUUVWWdevelopment
SShUWWWdiagnosis
TWbVWWWdiagnosis be
LVmVVVVdiagram
XUaWVWVdiff
aWXTVVWdiffer
QWYWWWcdifferenc
VUbUYVVdifferent
WWPWfVWdifficult
YWNWfVWdifficult to
bVaRUWWdirectori
VUcVWVWdirectori be
PTVUWkWdisabl
TUWWWbWdisabl the
IWVVVoSdisaster
PWVVVhUdisaster recoveri
LUWUoVVdisclosur
WbTVWVWdisconnect
VeVWVTVdiscover
STVYaWZdiscuss
TUZUVWadiscuss how
WSWaWWWdiscuss split
bWWRVZVdiscuss the
WWWWWSbdiscuss when
ZWYVVTVdiscuss with
SVVUfVWdiscussion
eaQTQaVdisk
YXaWWRVdisk alert
VaVWWVWdisk be
ZTWWWWWdisk spac
OfVWWWWdisk usag
WUYPdWWdistract
cVVVVVVdivision
NTdeVUWdns
PWWdWWWdns record
XTWTRVbdo
cWVWWSWdo a
TTcWWWWdo it
WdNSXYZdo not
KSiXVVbdo the
ZaMWUaYdo we
UVVUWcWdo when
WSbWWVWdo with
dVXVTVVdoc
ZWVVWWWdoc for
NWcPfdRdocument
WVWVdTVdocument for
KXaTUhXdocument how
aRdYVPWdocument the
aTbVWTWdocument we
VWUWWZWdocument what
UQoPOaUdocumentation
SVdVVWWdocumentation about
fVUURXVdocumentation for
OUjUUXWdocumentation of
UVdWUUWdocumentation on
RaTVVdVdoing
YWSdRWWdomain
ZYSWWWWdomain be
aUVVXUYdoubl
aWVVWUWdoubl the
WScWVWWdoubt
YRWWVXYdown
WVVbWVWdown ?
VWUhUQVdown who
RVWVUgWdowngrad
TWWWWWadownload
SVWWcWWdownstream
UVWWaWWdownstream project
eWVUWRWdowntim
dVWVWSWdowntim be
cRWWVXVdraft
fUUWUVVdrain
NXUWUiXdrill
TWWWWaWdrill in
PbUfWPZdrop
QVWaYVYdrop the
RZZWWWWdump
bRWWWWWduplicat
UaNaeRXduring
PWWcZVVduring an
SbVWWWWduring offic
ZeRSTUZduring the
QTZXVfWduti
VVXTWaWduti do
TTXbVYWeach
TTWWWWdeach deploi
cWWVUUWeach new
VdVVWTVeach nod
RRhQdVVeach other
ZVWWWWVeach run
WWSbWWWeach servic
cWWWVTVeach term
NTUZWadearli
QVhVQWYearlier
WVhVSTVearlier review
XSZVYWUeasi
VVbWUWWeasier
VVbWUWWeasier to
WeRVVVXedg
VbTWWWWedg nod
eVTUWVWedit
PSWTUajeffect
RTXWWWeeffect of
aVRUVcVelection
LTStRVWelectrician
LVSnWWWelectrician be
cXUVUVVels
aWWWSWWemail
QUVcRfSemergenci
RWWUWeVemergenci access
QWWbWYWemergenci chang
WWWaSWWemergenci contact
TWWVWbWemergenci procedur
SWWWWbVemergenci releas
sTQUNTTempti
aVWWWWUempti list
ZbUTWUWenabl
eVWWPWWencrypt
XYSSbSaend
RUWVeVXend of
TWWWWWZend test
VVWWVVZend to
dYOVYVVendpoint
RYWWZWWendpoint to
ZUZWVUVengin
RSTfZTXengineer
TUWcWWWengineer be
WWZTWWWengineer on
XaLpUORenough
UTWdWWWenough people
aVWVWUWenough tim
eUWVVSWenrolment
cUUXUVXensur
eUXUUUVenter
jZMVVSUenvironment
aWVVVVVepoch
HSqNMNcerror
YdQVWWVerror and
ObdVVSXerror be
RRkWWUVerror befor
dTUWWWVerror budget
WVbWTWVerror cod
VVaVWSZerror come
fUSWWUVerror handl
IOoVWWVerror messag
TPSVWfderror rat
VUVeSYVescalat
VUWbTZVescalat to
PTTkUTVescalation
VWUbVVWescalation path
ZUWWWVWetcd
UWZYXSVeven
VTbUZUWeven when
dZeSRSRevent
acTVVVSevent be
TTfNgUWeveri
TTfUWWWeveri #
YcVRVWWeveri chang
VVWUVZYeveri month
RcWWWWVeveri new
WNgWVWXeveri week
dLPWnSUeveryon
UTWYaWWeveryon be
XaVTVWWeveryon must
jVVWVSReverything
RWWWWdUeverywher
TVaWWWWevict
VTWVcWWexact
oTUTRTTexam
fXTVVSVexception
KUUTmVWexchang
RVWXVcVexercis
TWWWWaWexercis on
WfTUUWUexist
VZVWWVWexist alert
bVUVWVWexist session
RdZVTTZexit
hLfQYSUexpect
UWZWWWVexpect the
OUVjTUVexpert
TWWbWVWexpert be
dYUUWTWexpir
TXYWWWWexpir token
TcTWWWWexpiri
ZUUScXVexplain
VWOWfWWexplain how
RWfUVWWexplain the
dWPWUZWexplain to
oUUTUOWexploit
ZZWVVTTexport
ThRWWVUexporter
RbWWWWWexporter on
ZZWWRWWexpos
TaWWWWWexpos the
SWWXVWbextend
SWWWVWbextend the
QcbSVWWextent
PYVYeUVexternal
UVVVbWWexternal communication
PbcWVWUeye
PfWWWWUeye on
SWWbWWWfactor of
RkfNIWZfail
TdWWSWWfail build
WVVWVZWfail disk
ZVVWWVWfail in
UcTWVWWfail job
UTbWWWWfail on
VVUWWcWfail over
fSVWVUWfail to
UQdYOfUfailover
cWWWVTVfailover do
bWWVVTWfailover to
UWVWWWafailover with
dWbUWOVfailover work
WeURReTfailur
VaWTWWWfailur from
ZVVWWWVfailur injection
TUcWWVWfailur mod
UVWWWZWfall
UVWWWZWfall back
bWWWWSWfallback server
VScWWWWfals
VTaWWWWfals alarm
SWTeWWWfarm
ZVUZTXUfast
bXVWWUTfaster
PYWWWbWfaster than
RWdWWVWfatigu
XTeRSYXfault
TWaWWWWfault be
nUXUMVVfaulti
WWaWWTWfaulti commit
gPSOViUfeatur
bWWVWTWfeatur be
XUUVWbVfeatur can
XVWTWaWfeatur flag
TWWWWZWfeatur off
hVYSUSVfee
aWWTWWWfee market
dWVWVSVfee model
UhaSTUSfeed
WZUWVVWfeed be
VVWVbWUfeedback
TUWVVdWfeeder
UVVVWaXfeel
fPaaTQWfew
UWWbVWWfew people
XWWZWTVfewer
WVWVaWVfield
ZXVWUVVfigur
ZXVWUVVfigur out
kUUWUMTfil
WVVWZVWfil be
fVUTVUWfil in
VaUWWWWfil server
jOTWWVWfill
iNUWWWWfill the
eWWWQVWfinanc
RPjWWQVfind
aaVSWUVfind a
WWTWWaWfind by
QXRbTcYfind out
SWbVWXWfind quickli
LTkYURZfind the
cVVTVUXfinish
TeXVVUVfir
ZVdTVTVfirewall
aWWUWVWfirewall chang
MWlRRiSfirst
XRRbaUafirst ABOLISH
gbVNVTVfirst ACCESS
VdYUTVVfirst ADMIN
fSUXWTVfirst AFTER
WPQbaYZfirst AGREE
SeQNWOXfirst ALERT
UWWbTZWfirst AMEND
aQSVcSRfirst AUDIENCE
bVVWVVVfirst BEFORE
eNRVMcVfirst CARE
NYfVWVWfirst CAUSE
WTSNcPOfirst COMMS
WWWJhWWfirst CONTACT
RUbUVSdfirst DEBUG
WURUgaSfirst DECIDE
XVaSYVTfirst DEPLOY
XZWZMYWfirst DOCUMENT
XTTObeTfirst DRILL
VVWbWVWfirst ESCALATE
SYVVVbVfirst FEASIBLE
fPURTSUfirst GUARD
cVTTTUTfirst HABIT
TZZaNZVfirst HUMAN
bUVeRXQfirst INCIDENT
VTaURaTfirst INQUIRE
UVUeTVWfirst JOIN
XQWSbYXfirst KNOWLEDGE
YaVVWRZfirst LEARN
gbLQSTZfirst LOG
WSUWWWcfirst LUCKY
cOXcWSWfirst MEANING
bTRcUXUfirst MODAL
TePQQOTfirst MONITOR
WYcUVZRfirst NEGATIVE
WVbVWVWfirst NOISE
fRKeUbWfirst NOTICE
gVSXUUVfirst ONCALL
UUTZeUUfirst OWNER
ZcSUWQXfirst PLAN
bSSPbaWfirst PROCESS
XXQWWgRfirst QUESTIONWORD
MZRdZbUfirst QUICK
eRROOYffirst RECOVER
YaSWYURfirst REMEDY
XeYWNXTfirst RETAIN
aaIaYYUfirst RISK
cSSUUbTfirst ROLLBACK
aQQOceTfirst RUNBOOK
XdbSQRTfirst SIGNAL
RTVWXiTfirst SLOW
VTPePXTfirst STAFF
RVdcSUUfirst SYMPTOM
WVZROfYfirst TEACH
cdMLVZSfirst TECH
XPTVaPXfirst TELL
ZURWQZafirst TEST
MgUUVeUfirst UNNOTICED
ecSSSTXfirst VERIFY
bYaTXKVfirst WORKED
WRRTbfRfirst a
WVWUVaVfirst abolish
ZSWaWUWfirst access
heQUVNUfirst ad
PbbgXMZfirst add
WSVWWbWfirst adjust
gVVURVWfirst adopt
XUVVUaXfirst after
VVWUWbWfirst agr
VUSXXWbfirst agre
PdbTSTWfirst alert
bbOdUQUfirst all
aVUSVbVfirst allow
cUWWVWVfirst always
VhVeKYPfirst an
WRdWWWVfirst analys
RWWWWWbfirst and
eWWTUSXfirst appli
QRWTkWWfirst application
hRWWSVWfirst archiv
WUUdPWbfirst ask
cVVUWVVfirst assess
VWXVVRcfirst assum
QVebVRWfirst at
jRQVVVVfirst audit
dZRTVTWfirst automat
WVWZVWWfirst avoid
cQVRURifirst backup
cRaVWTUfirst becaus
TWWWVdTfirst befor
QWfWVVWfirst believ
TeaZbMSfirst better
aTWWWVWfirst block
cVZTTVVfirst both
PZZUaXVfirst break
UVUXgRVfirst bring
NbeUcSUfirst build
WaVVVVWfirst by
PVUhVZUfirst call
XdUTXRXfirst chang
SUhUUVVfirst chas
XWeXTPXfirst check
RWWUbXYfirst checklist
RUQVUmVfirst clarifi
TVUVhUVfirst clear
XVUbXUUfirst clearer
cUVVVVXfirst clos
ZWVWWWWfirst cod
VTcUSbVfirst collect
bVVWWTWfirst com
RWWWcWWfirst communicat
aTVVaVVfirst communication
VSQUYZefirst compar
TWVVWcWfirst conduct
VaVXVVVfirst configur
RWjVWVRfirst consider
aTVQVUffirst consistenci
WWWNfWWfirst contact
UOWWWVifirst continu
TWWWaWWfirst coordinat
TUVUeWWfirst coordination
RQiWWVWfirst correlat
UpQWOVUfirst count
KVfdZZVfirst creat
UWOhVWWfirst cross
eUVUVWVfirst customer
aYUWWUVfirst daili
QaZWWWVfirst dashboard
dUWUVUWfirst data
aVWWTWWfirst databas
TWbWWVWfirst debug
TYWbUWWfirst decid
aUWQhPWfirst decision
cUVUWVWfirst decoupl
dVUVVVVfirst default
bVTSXUafirst defin
aUVUVYWfirst delet
dUVVVVVfirst deletion
XUUcVVWfirst depend
ZWVWVWWfirst dependenci
bZRQSTefirst deploi
dVUUUVYfirst deployment
QVWVVgVfirst describ
eSWWWUVfirst detect
VWbWWUVfirst determin
bUUYUVVfirst developer
QTWVWhWfirst disabl
VRUZPcbfirst discuss
PfVWWWWfirst disk
QdbUVYUfirst document
ZWWVWWVfirst doubl
LTVUSpWfirst downgrad
SWWWaWWfirst downstream
VUWVVaWfirst draft
PTWcZTafirst drop
ZWWVTUafirst each
XVWSWdTfirst emergenci
ThURVWWfirst enabl
dVVUWUWfirst engineer
dTUYVUVfirst enough
TfXUUVVfirst error
UWWbWVWfirst escalation
VZVTbVVfirst establish
UbUWYUVfirst evaluat
XeVVVSUfirst everi
MaXdXWUfirst everyon
tWVWWNIfirst everything
eVTWWUVfirst exception
ccRVVTVfirst exist
aUWWWWWfirst expand
eWRVWUWfirst expect
aWSVScVfirst explain
YaTWWVUfirst explor
aeUVVSRfirst export
QeVWWWWfirst expos
OVWYUWffirst extend
TVVdXVWfirst external
aWWWWVTfirst failover
VVUWWbWfirst failur
VZUZTXWfirst fast
dVWTWUWfirst featur
UUVUgWSfirst feedback
SVmOTWWfirst few
dZUWSUVfirst figur
SXYbQYYfirst find
aVVWWWVfirst finish
USXWWdUfirst first
XhVPVWUfirst fix
eWSVPYYfirst follow
ZbVWVRVfirst for
bVWWUWVfirst fund
cXYZSSSfirst get
bXYQXWUfirst giv
VVVXVaWfirst go
WVUWWaWfirst going
NVTlYUUfirst good
UdSWWWWfirst grafana
VhWNWWWfirst grant
aVXVVWUfirst great
aVSaRUbfirst half
VVWaVWWfirst hand
eWVWWRUfirst hard
fSWWWWTfirst health
VWVaVWWfirst help
SWWbWWWfirst hir
aUWRTdVfirst hold
fSUWaQVfirst host
UdVVVVVfirst hour
ZXbZVKXfirst how
eWTWWTWfirst human
aUOfWUVfirst identifi
WZSSaRdfirst implement
SgYRVbRfirst improv
cUSTQhVfirst in
ZWVWWVVfirst inadequat
WSViUTVfirst incident
KoUVVVWfirst includ
cXTVVVVfirst increas
SWWWbWWfirst inform
gVTSWVVfirst infrastructur
RcWWWWWfirst install
OVWWWgVfirst instruction
UdaVTTUfirst insufficient
aWOTgVVfirst internal
SVXWcUXfirst introduc
bYgSSNPfirst investigat
RUcOXqKfirst is gerund
SSeVJhZfirst is past
aWTWWWWfirst isolat
bZbUPbNfirst it
UMUabZXfirst keep
bZgSSRSfirst know
SVdZSWWfirst knowledg
WUgRYSTfirst lack
jVVVOVVfirst larg
MebbLWYfirst learn
SYTceRSfirst let
WTZWWWWfirst limit
aVVVVWWfirst link
aeTUVSVfirst list
dVUVWVUfirst load
ZdOSTUYfirst log
YZUVWUWfirst long
oQWVOVWfirst longer
eTVVYXRfirst look
QVWVWgVfirst lose
gUWVRVWfirst loss
ZTfUUUVfirst low
bXXbPUSfirst mak
QVZlXHUfirst mani
hTTUWUVfirst manual
NdTVWTffirst measur
aVVVVVWfirst merg
oVWWDWWfirst messag
UaXUWWWfirst metric
ZVWWVWWfirst migrat
VdUUaSVfirst miss
QdTTTSXfirst monitor
TZSdZTTfirst mor
gTUTXVVfirst most
kIVYRUWfirst mov
cRcVTTVfirst never
hSVbNVVfirst new
WSPcWfRfirst no
YQSUQedfirst nobodi
cTWWcSRfirst nod
TYaeVVTfirst not
VhVVPVWfirst notic
PbUVdWUfirst notifi
NVWWWVifirst observ
cVWVWVVfirst old
WWTbVVWfirst on
aSYWVVWfirst onboard
dWWYVPVfirst onc
aSaWVUVfirst one
ZZOfVSTfirst onli
ZTRWcVWfirst open
WUWUbWWfirst operator
eTVUWVVfirst order
LTiUcVVfirst other
MiVaOUafirst pag
UVTUfVWfirst parallel
bWWWSWWfirst patch
YSSTWiUfirst paus
XTVdWUVfirst people
dSVWWWWfirst pin
RWTbPYefirst plan
YTVVdVVfirst poor
RQYUeWXfirst post
bWWRbUVfirst practis
dVVPcSWfirst prepar
eUTUWVWfirst pric
XWUWVZWfirst prioritis
RWWeWVWfirst process
QbUbVVWfirst proposal
dVVTYTWfirst provid
SWWWbWWfirst public
MgUTdWUfirst publish
dWWWWWPfirst pull
VRRXdWYfirst put
RWWWTfWfirst quarterli
SUcSdUWfirst question
PWUZcXVfirst quick
TVTUZdVfirst rais
YTVWWVafirst re
fDkWUUVfirst read
UaVWWWWfirst real
ZWWWWUWfirst rebuild
NhWWWWWfirst record
gUVWRPbfirst recoveri
gQbUUUTfirst reduc
bVWUVVWfirst refactor
WUVSfUWfirst reflect
dVVVSWWfirst refund
OZTTcaYfirst regular
dUTVVWWfirst reimburs
fUWTNfTfirst releas
gTUWUVVfirst reli
iMcVSUVfirst remov
fRbVPVVfirst renam
fUVRUWWfirst renew
QUUWdVbfirst repeat
dSSVVaWfirst replac
PVXWWWdfirst replai
bWUUbSUfirst report
VWTWWVdfirst reproduc
eWUVRWWfirst request
WUWbVVWfirst requir
NUUhZVVfirst responder
VWUaWVWfirst respons
UWWWWaVfirst restart
QWVWWbZfirst restor
ScWUbUUfirst retir
ZWUWWVWfirst retri
UVWWWcVfirst revert
VbOXWXYfirst review
cWTRYRbfirst revis
XVZWUWWfirst reword
XWVWReTfirst roll
aVWVVWVfirst rollout
QVfVWVWfirst root
STVhVVVfirst rotat
VcTVWWWfirst rout
cSSRSeYfirst run
eTSSaYUfirst runbook
WTUWVdWfirst scal
eTVMUhTfirst schedul
UgVSVVWfirst script
aWVUWVWfirst second
bTWWWWWfirst secret
ZTUbZTTfirst securiti
KdUWeVWfirst send
hTWVWQWfirst servic
NaVdcaSfirst set
YOVbXbUfirst several
STcWbVTfirst shar
NeMYaZYfirst show
MjUYUWWfirst sign
gPUVWWWfirst simplifi
VaTdVRVfirst slow
XWWaUVWfirst small
WUfWSVVfirst smaller
YUVbWVVfirst som
RWaaUUWfirst someon
VVWUaWWfirst speak
aWVVWVVfirst speed
dSTWWWWfirst spik
VVQgVWVfirst spread
UcUPWbWfirst staff
aVWWWVVfirst stag
QVTTUlVfirst stai
SUaYYUVfirst start
PWUVViVfirst step
TeXVUVVfirst still
RWVXUZafirst stop
OfWWWVWfirst stor
OVWWVhWfirst stuck
afWUMWWfirst student
NtQTQWWfirst subscrib
MdUZeTUfirst support
WQeVWWWfirst survei
UXVWVZWfirst switch
VaUWWWWfirst synthetic
RYcTWXVfirst tak
XVVWUVcfirst talk
QfQiTTUfirst teach
iUUUSVVfirst technical
PabWYWVfirst tell
XRTYSabfirst test
bRTUXWPfirst the
OZVacaSfirst ther
SXZVVTafirst think
iSVVVTVfirst third
OUlVVVUfirst this
dVRbVUUfirst thre
bUSaUWUfirst to
bUXYUUVfirst too
SWbWWWWfirst trac
OmSUUVXfirst track
aSYQaXVfirst train
eVTUVUWfirst transaction
ZWVWWWVfirst treat
QfRSYVcfirst try
YXUVUZWfirst turn
eTbXRTTfirst two
jWOaRVVfirst unclear
RUfVWVWfirst underestimat
RWdWWVVfirst understand
KQhfbcUfirst updat
dPUbPUYfirst upgrad
VZWWWWWfirst uptim
dQVUbSVfirst use
RTYQdZUfirst user
ZTWWWWXfirst validat
PSUgTdVfirst validator
ZUWWTWYfirst verifi
UUcUVXXfirst wait
WVXTWbVfirst walk
cXUWUTVfirst warn
LbVUVVifirst watch
UVWWaWWfirst weekli
UUfSSbVfirst what
TUUUViUfirst when
VVVcVVWfirst who
abNVeUUfirst why
WeQWWWWfirst without
YSbbYQSfirst work
PNUXkXYfirst writ
TiTTZRVfiv
ZYVXVTWfiv minut
SNPPPoifix
VWWWWTbfix and
dZVUVQWfix be
aTWVWUYfix befor
bWWVUWTfix by
UWWVWaVfix could
RUWWWUffix do
eWWVWTSfix go
TWWUWZZfix have
PWWWWbZfix in
YSWVUdVfix it
RWWWWdUfix on
TcZWWUSfix the
TWWdWTVfix tim
aWWWWTWfix to
cVVTWVWfix within
dVVRTZVflag
bVVVUXWflag to
WWTWWZWflood
cUXVSWWfocus
RWWeUWWfolder
dMUPXeafollow
jSRUPVdfollow up
aZLbZWTfor
OWZeIdbfor a
fWVQSZVfor all
VSbVYWVfor an
VaUWWWWfor another
TVWVWbWfor bring
ZWWWVWUfor confirmation
ZWWUWWWfor contract
TZRXbVVfor each
SWWZYWWfor emergenci
VTWVcWWfor exact
VUWcVVVfor help
TVWfVSWfor incident
UVWWWZWfor los
fTVUUWVfor maintenanc
bWWVUUWfor migration
TUWZdTVfor outag
WWWWZUVfor partial
LWVWWiWfor remov
RWWWWcWfor restart
SWWWWbWfor restor
dVWTUWWfor review
SdUeTZTfor the
VSSXUgWfor this
TcVVWWWfor trac
PaVdSVZfor two
OWWPmWWfor updat
UZWWVWWfor wai
bTXWVUWfor we
XeWVSTVfor week
TWWWWWZfor whether
TVRVUiVforc
PiVVUZTfork
TcWWWVVfork monitor
YTVUcVVform
eWUWSWWformat
OXWhTWWformer
QUVWhVWforum
VUVWbVWforum be
SXWWWaWforward
haUUNWVfre
dVWVVUVfreez
VeUUVVWfreezer
TUWUeWWfrequent
QWWUfWWfrequent updat
bQVVVVbfridai
VedXaRNfrom
YQmUQRVfrom a
SeTWVWWfrom all
RVWVZaWfrom an
aWUWWVWfrom another
RWWWWeTfrom backup
UaVWVWWfrom being
WcTVWVWfrom hom
UVWcVUWfrom now
UaWUWWXfrom outsid
UPdfSUUfrom the
TdVVWVVfrom user
bNUPmTVfrom we
ZZTVUWWfront
XaUVUWWfront end
XUbYVUUfull
dWSWWVUfull resync
TUVTUfYfunction
iUXVRTVfund
bVWWUVWfund be
LVYWViVfurther
SWUWWeVfurther damag
PWWWWeWgam
QbTcTZVgap
hUSUWVVgarbag
cVSWWWWgarbag collection
ZWWUWWVgarbag collector
ZVWVWWWgas
UVWUWbWgat
XVShTTWgatewai
TWWbWVWgather
eVUUUWWgenerat
WjZOXQSget
UWfWPWWget a
VaVWUWWget notifi
UbXTYVUget the
dUWUWVVget this
VUZWWWWget to
UWVVWbWgit
TWWSWdVgiv
aUXTVXWgiv the
SWWWWcWgiv up
ETZSqWYgive
TWVWbWWgive in
RdXVWVVgive no
PVUUiYVgive we
QmMJdfRgo
SVVWWcWgo back
VaVWWVWgo off
WVWUaWVgo smoothli
VVUaVZVgo through
LiQVbXWgo to
PUUVUkXgoing
PVVWWgWgoing back
USUadVTgood
WVWSdWWgood communication
WVWVVZWgovernanc
VdSWWVWgrafana
WbWRWWWgrant
GanTSVYgraph
WQZWWWZgraph be
PUeSUVegreen
RPdWWWbgreen whil
PFkghOTgroup
SVVZbVWgroup be
dRUWWWWgroup for
ZUcTSVWgroup on
UWSWdWWgroup use
TVXWWWagrowth
SVdVWVWguess
TbNUQlTguid
NVWUVkWguid for
UVTVeWWguidanc
bWWWVUWguidelin
aWWWVUWguidelin for
RQVXWcchalf
bWWVWUVhalf an
UTXaYVVhalf hour
UUWUVWehalf of
dVUUVVWhall
NaVSRmVhalt
RVVWWdWhalt the
UVRbeWThand
SUVUkRVhand over
XTUWTeVhandbook
ZQgYTRVhandl
WWVVZVWhandover
QUTfWaVhang
hXOSdSUhappen
SbVWWWWhappen during
aVVYUUVhappen on
RZWZUWYhappen to
ZReRTYVhard
TWVWVdUhard fork
RSgUUVXhard to
bVVVWUWharden
ZWVVWVWharden the
fcUTPVVhardwar
WeWWQWWhardwar retirement
RLpWVWWharmless
bWWWWTVharness
aVWUWVWhash
WdNcYSVhav
QbVXVZWhav a
XeUTTWWhav an
bWVTaPXhav be
TSWTgWWhav contact
VdWTVWWhav help
UWWdRWWhav mov
XZSZVVVhav no
SVWUWZbhav stop
XTVYTaVhav the
VYPeSVZhave
hPTSkNUhave a
RZUWWbVhave an
YlPSUVQhave be
QaVUVcWhave chang
eUVUWVWhave enough
aWVUWWWhave it
VWWZVWWhave leave
GTbXWhZhave never
XTYeUTUhave no
XUSdTVYhave not
UUdVWWWhave see
TZdVWSVhave stop
NUVfUSfhave the
eQTVVeRhave to
VUbVSWahave work
dWWWWTTheal
SiSUVVUhealth
cbTVWVShealth check
fNbWVRWhealthi
UVZWWWWhealthi nod
VZUWWWWheap
UaUWWWWheap dump
RPTWlWWhear
UUUWcWWhear about
ZUUVWUbheld
RTZbQaahelp
VVVWTYahelp and
cWWUVTWhelp from
WQdWWWWhelp to
WUWWaVWhelpful
fRVaTUVher
UVWaWVWher and
TQgWWWWhid
RWWVdWWhidden
NadVWVWhigh
lVUVNUWhigher
TWWaWWWhir
UWWZWWWhir a
SWWWXbWhistori
eTYVWTThit
VSUbVZXhold
XVVUVaWhold a
SVVdWVWholder
dVUWVUWholidai
YXXSVVYhom
YSbUVWWhom directori
ZZSZSQchost
XaWWVTWhost be
TWUeWUVhost compani
WTVWWVbhost fail
UWaWWWWhost in
OVVUWjVhotfix
SWWWVdWhotfix be
bhXZRKRhour
VaWUVWWhour after
ZaVVWVShour befor
SeTVWWWhour lat
dVVUWTWhour of
ZXVQWaVhour so
QUbXWZWhour to
TTWdWWWhour when
PgbNbWVhow
aYUVVWVhow can
VWTYVZWhow long
TcXVVVWhow mani
XdSVVUVhow much
aVXVTWWhow quota
POnRTRUhow the
LSQTXmahow to
WVUWaWWhow user
hVSVTTWhow we
WcUUYWUhub
WWSWYYWhub be
TWVWXaWhub to
gSUWWTVhuman
aWUWWVWhuman error
eVVVVUUhung
UVWVUcWhurri
WWaWUVWhypothes
SUjVSVVicon
TbUUVZWidea
VWaVVWWidea of
UbUVXVWidea that
TWaWWVWidempotent
VXYaWRWidentifi
SWaaWSWidentifi the
TWaWWWWidentification
aVUWWWWidl
cRWWWVWids
bXYSNUcif
fRYVURYif the
QWdWWWWif this
XVSWWbWif we
aMfVVWWignor
hXPPUYSimag
aVVVWWWimag be
ZVUWWXUimag solv
UbSWWYWimmediateli
eUSScTVimpact
UVWTeUWimpact be
WYUUYUaimplement
ZVWWWVVimplement automatic
eUVWSWVimplement measur
eYSVSWVimport
XWWWSaWimport be
ZYUTaVUimportant
VUWWbWVimportant announcement
YXQiSTVimporter
RWWWWcWimpossibl
UcWTVYUimprov
bVTWVWWimprov documentation
UVZWWWWimprov error
SbWWWWWimprov monitor
dJVZgUOin
QTXRbfVin a
XVVVUaWin an
VWWaWUWin another
eSWWVWVin ci
bWVVWTWin cod
fUQVWWWin debug
aWUWWWVin each
jRWUQWWin for
WQXThUVin one
VVVaUYVin parallel
PaWVUdVin plac
SWbWWWWin releas
SWWWWVbin stag
bWVWTVWin step
SWZVVWYin sync
cTZbcNNin the
cUVUVWWin their
cWWTUWWin two
cUVVWUWin under
VaWUWWWin use
UWWWWaVin which
TMNeXfbincident
fZTRXLcincident be
SWWYYXWincident bot
WVTVbTaincident can
bTWXZTVincident channel
PWWfWWWincident commander
eWWUUTVincident happen
TWVfUUWincident lead
UUWUdVVincident log
fTWVTWWincident report
LWVURoUincident respons
cWWUVUWincident review
UWWWVaWincident sooner
aWVWVWVincident ticket
QfcXTRTinclud
PfXXUWUinclud the
SWWWVUeincomplet
bVVWVVVincreas
OfWWWWWincreas log
bUUVWWWindependent
iTQVWTWindex
QTUShUVinform
PYQRnVVinformation
fVUTVWVinfrastructur
bWVUWWVinfrastructur as
UVaWWWWinitial
ZVVWWWVinjection
dVVWWWSinput
WWWTaWWinsid
WWWTaWWinsid the
mXRUQSVinstall
aWUVWVWinstall the
cWTWWWUinstaller
jQUWUUWinstanc
UVUSVhVinstead
UVUSVhVinstead of
BVQUtdUinstruction
PVVVVhVinstruction for
VaRUcVUinstructor
VZYVVVVinsufficient
iTRVUVVintegration
aUWVWWWintegration test
VaVWWVVintend
cWVVUVVinterfac
XUWSgTUinternal
bWTWVWVinternal audit
fbZOXRRinto
bWVWWTWinto a
KflRVUSinto the
VTVXaWWinto why
RWXVaWXintroduc a
UcVVVVWinventori
YThUURSinvestigat
SWaWWWWinvestigat further
cZRWWVUinvestigat how
bWSWWWWinvestigat if
dWQWWWWinvestigat option
STdWWWWinvestigat slow
IUlWWWWinvestigat the
bWRWWWWinvestigat using
aWSWWWWinvestigat whether
SWdWWVVinvestigat why
JUnWVVWinvestigation
bTdWOWWinvoic
YVUaVWVinvolv
aWTWWVWipv6
NWeSURiis question
eWPWWWWisolat
dWQWWWWisolat the
eVWUTVWisolation
aWWVVWWisolation between
WcaTVRVissu
XdWUWRVissu be
RWbWWWWissu with
WYbVNaVit
ZVWWUWWit a
aRQZVVcit be
bUVVUXVit befor
iVVTWRWit could
URVeUUbit do
cVUWWUVit easi
UVcWUWWit easier
UbUWSZVit fail
bWTXVUWit happen
VWaWVVWit hard
UaVVWWWit have
YTUZWYVit in
UVaWWWWit nam
eVVSWVWit own
ZVWWWVWit possibl
WZXWUVWit quickli
QVZYWYWit should
bWWVVTWit stop
QfTZSYVit take
RVWWdWWit up
VVWVbWUit work
NVTWWlVit wors
SWYUVbWit would
cVWTVUXitem
rPTTTRSitself
SjQXWSUjob
YZYUUUVjob be
TTcWWWWjob do
ReVWWVWjob fail
NjWUWVWjob output
RZWWTWbjob should
bUWWWVUjob that
bWUWWWUjob write
TVUeVVWjoin
RUWYcVWjoint
SYOVnTTkeep
XUUcUWWkeep a
MbWZcVTkeep an
UaWWWUWkeep for
ZWWWWWUkeep run
gOTUbTWkeep the
TbWWWVVkeep work
fSVWVUVkei
YUbVUVVkernel
VUaVVWWkernel bug
bKVlSVUkey
RVZbWVWkey be
SVVdWVWkey holder
dNUVWbWkill
VVWVVaWkill switch
SUUVWfWkind
SUUVWfWkind of
TeUVVVWkiosk
SXbWVVWkiosk to
EWajhbTknow
WVYRbUWknow at
NbYWTbVknow how
QbNZXXaknow that
SVcYVVWknow the
VUcTVXWknow to
VUSVYbWknow what
UVWUaUZknow when
TaQgUTWknow which
VWWdWRWknow who
WUUcUWWknow whom
HUjeSWVknowledg
LVdeUWWknowledg of
SUiSWVWkubernetes
VSXaWWWlabel
UYWWZVUlack
XTbUYVVlack of
ScaUVVWlag
TVcUWVWlag valu
kSVQWUVlaptop
cUVTcTUlarg
iVTUUUVlarger
ZWWVVWWlarger than
YbYSPWZlast
bVWVVVVlast day
eWVVTUVlast incident
ZWWWWUWlast year
LVWbeZSlat
TkNWWVVlatenci
UcTWWWVlatenci at
aVVWWUWlater
ZUWWWWWlatest version
YaUZSXTlaunch
RWiUVVUlayer
TVbWVWWlayout
aVUWWWWldap
POaiWWUlead
XVQUabWlead to
VWcVUVWlead we
XTbVVWVleader
kOPVVZWleak
aVVWWWWleap
QeYVSWXlearn
WeWVRVWlearn about
XZTWWVWlearn how
RVfVWVWlearn path
WWSbWXVlearn that
UUeUUWWleas
bYTZRVWleav
YZWVSVWleav the
WPWcgRTleave
UWWVaWWleave in
WScWVWWleave no
bYTUWVWledger
dUWUVVVlegaci
pOGKQKDlength 0
fRRSMNMlength 1
SScUXbblength 2
aSXRaQZlength 3
gTTTUYVless
bVVVWUWless than
KTXXjXTlet
QZVdTVWlet the
UVVTUhVlever
dTZRUXVlibrari
bWVVWUWlicenc
bVVVWUWlicenc server
WPeSaXVlik
UVcWWUWlik a
YTWWZZTlimit
VUcWWVWlimit appli
UWbWVVVlimit be
aUWVVWWlimit for
aWVVWVWlimit of
aVWVVWWlimit on
OUUWWiWlimit the
YVWbSVWlimit to
iPZRRZVlin
WXWTUXZlink
VWUVWbWlink be
XZZUVSWlink to
VVSmVLUlist
eTQaVVVlist be
UVShVQYlist of
UUaWWWWlist so
SZWYWWWlist the
ZTbVVUVlittl
XUVWTVcliv
dVeSUMYload
XYUVWSaload balancer
cVVWWVVload be
ZVWWXUWload test
TWZWWWWlocal
fVUVVUVlocalli
gVQURcUlock
ZWVWWWVlock be
cWWVRWWlock the
HoYJUNRlog
iMUWWWWlog agent
MeeVUVVlog be
OeSWcWUlog do
ScVWVWWlog from
gfIVOValog in
VScWVWWlog lin
OfNVfWWlog of
VcRWWWWlog on
WSbWWWWlog queri
jKWVWWWlog rotation
ePWWWWWlog server
RhSWVWWlog to
RaXWWWWlog which
QXZQdWZlogin
VPUWgWWlogin pag
WVVcVZQlong
VWZWWVVlong as
TVWcUWWlong maintenanc
bWWVVTWlong term
VcaUTSWlong tim
SUXaWXWlong to
kWVYITVlonger
dUaVOXVlonger than
KliHROblook
NkUPUQelook at
UWXWUZWlook for
gUOWZWTlook into
UVcWWUWlook lik
UaWWWWWlos
iTRPSaYlose
PbVWVWalose in
dVUWVUWlose it
aWWWTWWlose their
SRQVUpVloss
ZUTWTcWloss of
WRkSXTUlow
STUhVVWlunch
dVUUVVWmachin
TbVVdSTmail
dVWWRWVmail be
TWWVcVWmail go
TRaUdVWmail list
UdUWTWWmail with
YUdVWSUmain
QeWVWVWmain board
aVWWWTWmainnet
VVWbVUWmaintain
ZXTaXSVmaintainer
UWWaVWWmaintainer be
SWWaWWWmaintainer can
VaWSXWWmaintainer of
aWWTWWWmaintainer to
ThQVZPdmaintenanc
UVWWZWWmaintenanc be
TeWVSWWmaintenanc mail
WdWWQWWmaintenanc notic
WeWVRVWmaintenanc window
WWVWNdbmak
QWWWWXcmak a
YUZWSYVmak it
QaWWWXXmak sur
UVTYTcYmak the
KRTRqaUmake
eVVWUTWmake a
aUXUTbTmake it
PTZgfMUmake the
XWVVZUWmake up
VfPWVXWmake we
TTcWWWWmalform
hUSUVVVmanag
PYOnSVVmanager
eTbcUMUmani
UWcWTVWmani chang
WWWQdWWmani people
fXUVRWWmani user
bWUWWWUmanifest
lVNUVQUmanual
aVVWWTWmanual process
dWUWWTWmanual step
aWUVWVWmanual work
NWhWWWWmap
NVUWWWjmark
RWUWWWdmark green
TeTWWWVmarker
eVVSVVWmarket
WVbVTWVmatch
XOgVVVVmatter
ZWWWWVVmaximum
YURPVjTmay
XTTVYbVmay be
UWWUWaWmay stop
SUgVPVbmean
UWZWTVamean that
ZXTVSUameasur
PWaWWVZmeasur the
WUWUdUWmedia
bUUTdSWmeet
TWWVbWWmeet between
fUZUURWmemori
aSWWWWWmemori of
RcWWWWXmemori over
LbcWWWWmemori use
MTWWmVUmention
OTWWkVUmention the
hUVTVSUmerg
hUpSKROmessag
ZVXWTWWmessag be
eVVVRWWmessag broker
aWVWTWWmessag format
PcTWcVWmessag to
JoXQTRVmetric
OgVWWWWmetric for
VaUWWWWmetric from
ReUWWWWmetric server
TdUWWUWmetric to
dVSVWVWmigrat
aWTWWWWmigrat to
lNRNQZTmigration
aWWWUUWmigration plan
UWVVWbVminor
WeQYRZSminut
VSdWWVWmisl
URfWWWWmislead
bYNXeRUmiss
bSSaWVWmiss in
cVRWWWWmiss index
eUSWVWWmiss the
TUPUiZVmistak
VWTVcWWmisunderstand
SWVVWUemitigat
TWWVWXamitigat be
VeTUVVWmobil
SfUWVWWmobil app
bWWWWTVmock
bQRVWeWmod
VVZWWWWmod of
jVVVUPVmodel
ZRTbUZVmodul
UaSYWWWmondai
FmNOMOXmonitor
cQWWWWWmonitor agent
UZWWWWWmonitor for
VbWWVVWmonitor in
OgWVWWWmonitor of
WZWWUWWmonitor system
QcSVVVemonitor the
UbVTRWbmonth
ZUbVTVWmonthli
YbbXWOSmor
ZTUWYWWmor attention
TUWUeWWmor frequent
aTVWWWWmor memori
UVWcVWWmor people
aVVWWWVmor test
JfdaVTVmor than
bWWWRWWmorn
QoQXTUTmorning
TVWcVVWmorning when
eVXVQWWmortem
hSVQWWVmost
aUVUXWWmost user
ZTbTVUWmount
hNTbSVTmov
XWWdRVWmov to
VcTYVUVmuch
XdSVVUVmuch memori
UWWZVWWmuch on
gUWUVTWmulti
ZbURZSWmust
VUTWeWVmust be
RcWWWWWmust hav
eSWWWUVmust not
bVWWSWWmust tell
dMebVOUnam
bVUVWWWnam of
ORkWWWWnam the
VVVYbVVnamespac
UVeVWTWnarrow
TQZfSdUneed
WTUcVVYneed a
bUVVWWWneed mor
PhZQUWXneed to
UUeVUUXnet
SVWWVWdnet for
NQobSTSnetwork
WWSbWVWnetwork group
XaVWWTVnetwork partition
aVUVWWWnetwork segmentation
aORVXacnever
JVWWWhZnever be
dQWLUMinew
cWVWWWSnew backup
VWUWWVanew cach
cVTWWVWnew cluster
bVWWSWWnew cours
eWVWUSVnew fee
UWaWWWWnew firewall
dVUWWSWnew hub
cVVWWWTnew imag
JSVWlWYnew limit
RWWWWcWnew one
cWWWRVWnew releas
ReWWWWVnew servic
NWVWWWhnew set
VVeVVVTnew storag
RUZUWVcnew version
bUTWWWWnewer
STQTTZmnext
aWVVVVVnext epoch
UVVWXWZnext week
dVVUVVVnfs
XbOlTLTnight
UVSRcdVnight shift
UeUUVUXnightli
SeUWWWVnightli test
XYPddQTno
TUWVXbWno agr
UjPVVUWno alert
VTWWVWbno check
WVbVUUWno documentation
TWWWVbWno emergenci
SShVWVWno error
UbUVXVWno idea
UcVWVVWno log
aSUcVUWno longer
VdVSWWWno metric
VbWVVVWno monitor
RcUgVPVno one
SXWVWWano order
RVVeVWWno owner
KTVUUqVno plan
WVVVWaWno runbook
fVWUWSWno test
hTWVPVWno user
OdReQYYnobodi
cTUbTUVnobodi be
XVcSWVVnobodi have
VfRUVYUnobodi know
SYWVWWZnobodi look
ZbaJdYUnod
YaTVSVZnod be
ZWWWWTWnod by
aVVWWVWnod for
TWXWWWanod have
aWVWVVWnod in
PPVUmUWnod operator
VcVWUVWnod pool
TaYWVVVnod whil
VVbVWVWnois
WVbVWVVnon
eTcWVRRnormal
UUUacVWnot
QVdWWWWnot add
fVVWRUWnot affect
VVWUWbWnot allow
SWWWbWWnot announc
YUWaUVVnot ask
SWWbWWWnot availabl
UUZTZWWnot awar
QTTdUbYnot be
bWSWWWVnot catch
VWWWUZWnot chang
UTVWVUenot check
RTeYRdTnot clear
TVVWcWWnot communicat
kMWVWTWnot configur
aVWVVWWnot consider
TcVWVXUnot cover
aWWTWWWnot depend
TVbWVVWnot document
NePnTTUnot enough
WWZUVWWnot explain
bSYWVVVnot find
dZSUYSVnot hav
WVWVTXanot help
aWTWWWWnot in
UVWWbWWnot keep
JTXdYfUnot know
hUUVQWWnot log
UWWWVaWnot mak
SVUTjVVnot make
PTWWiWUnot mention
ZWWUWWWnot merg
UdWVUWWnot monitor
YcUWRWWnot notic
XVSbWVWnot on
WWWWZUWnot pass
OVWVcWZnot pick
RWWWWbWnot possibl
UXSWbVWnot reach
UYTUbWWnot read
URgWVVVnot realis
SaWWWWWnot record
eWSWWTWnot restart
RWWWWdVnot rush
VWVUbVWnot said
UcXWSWWnot say
WmSTVQUnot see
XeRVUWVnot show
aTWZUVWnot start
aVVVUXWnot support
aRZWVWVnot tak
VWVVaWWnot talk
UTVVaWanot tell
SSXWbVanot the
VUcWWWWnot understand
UVWWWWanot verifi
TYdVSWWnot visibl
UVaVXVWnot what
SVcVVXWnot write
VhVUTUVnotebook
POjUUcXnothing
TUVVUfVnothing be
SiMbVPWnotic
WTTWdWWnotic be
UnVUJVVnotic the
VbWWTWWnotic to
OWTUiWVnotifi
WTWWaWWnotifi the
PlRUUVVnotification
YVTcVUWnow
UVWcVUWnow on
acQVVVVnull
eRVaSTWnumber
cWUTXVWnumber of
aWWUWWWobject
SVWWWWcobserv
SVWWWWcobserv the
UbUWWWWobservabiliti
NTlVWWVobvious
VWcVSWWodd
ZbXcWMSof
PTVTccXof a
QWVVeWWof affect
SfTRaXVof all
SUZVYaVof an
UUUWdWWof communication
KVabVcWof dat
VTUdXUWof each
cUNVVdWof failur
TUhTVUWof how
bVWUTVZof incident
WcSWVWWof it
ZWWWWVVof larg
XTZWVWWof memori
VZVWWWWof monitor
dVVTVVWof one
cWUVWUVof other
RYWVbWWof plan
ZTVXWVWof servic
ZSciaGVof the
aTWVWXWof them
bVVUVWWof this
aVVWVWWof tim
TUVUWeWof turn
TWWVWWaof upload
dOfUUWTof user
SfcQTWUof we
QjYTSVVof what
VTVfVTWof who
SSSOSrQoff
cUTWWVWoff by
UWVWWaVoff first
bWWWWSVoff in
QTUVVkVoff the
eTTVaTUoffic
TXVYZVVoffic hour
cVVVVVVofflin
mVLSNVNold
aVWVXUWold client
UUWWWaWold cluster
bUWWWUVold disk
TVWWWbWold imag
SWRiUVWold importer
SWaWWWWold nod
ZVWVVWWold protocol
SaWSWbWold system
UcWeWXPon
ZWRhVPUon a
eVVWVVSon all
mSQUUVWon an
bUVWWWWon by
JdbfMfSon call
VUaTVZWon duti
WZTWWWWon fail
ZWWVWVVon fridai
RThTYXUon how
ZVVVWVWon it
NbVUVcZon one
OgWWXWTon quota
TVaWWWWon read
VZVWWWWon releas
TUYaVVWon sit
aWVTWWWon siz
aVWVWVVon small
WUWUdUWon social
dWTUVVWon that
MiSNhaXon the
UVVWbWWon to
aWSVXSaon what
eUUWTVWonboard
bOcWWYQonc
UXVcWVTonc a
TNXjePPone
aWVWWTWone at
RfVUWVVone be
UWWWVZWone by
QeWVVWVone minut
RVYWWdUone nod
bUUVWWWone of
KcTiVVWone person
QTRVlWWone plac
VUWbVWWone releas
biRdNQPonli
SUZaTUZonli after
TUWVWdWonli mod
bVSeVQWonli one
VSWWcWWonli tell
UWWcWZRonli the
PWVdWXWonli two
TTTkUUWonlin
lcNRUQWopen
WWUWVZWopen and
bTWVWVWopen for
aVWWVVVopen risk
UXVWVVaopen the
TVcOPhTopening be
YYTXTWZopening ensure
ZaZRUVRopening should
TdWVUVWopening ticket
bWWUUTZopening will
UVUUeWWopenli
UWaWVWWoperat
dVZUWRUoperation
UMRPiZVoperator
VVVWaWWoperator be
UWWWbVVoperator how
VaWVUWWoperator of
USRQTqRoption
bWQWWYWoption for
aWVWWUVoption to
WUbWUYUor
SVcWWVWor the
aUUUaVVoracl
daNKOheorder
UWVVWXZorder be
TcVTVZUorder in
fVUUTVVorder of
TWWZWWWorphan
gLaZeOOother
UVcVWVWother cluster
gVTUWWTother servic
TUSacWWother team
SWbWWWWother tenant
aWTVWWWotherwis
VaVWWVVourselv
aZZSVNXout
XWQYYXVout how
TWZWWWWout if
YXbbTQTout of
ZUaQcTUout the
VSTUeScout to
VTcVWWWout what
UWVWWVbout whether
YPVXVdVout which
aTZWVVVout why
KZRafVboutag
bRUWWWZoutag against
TdUVQZYoutag be
WRWWcWWoutag notic
VUaWUXVoutag of
VRdQdUVoutdat
QiWUUVWoutput
XbRZXRWoutsid
VUWZWWWoutsid offic
YVUcVTVoutsid the
RYUWiMXover
VWWUbWWover not
VbVWWUWover tim
VVVSgVWover to
hVNWWWWoverflow
VVVbUWWoverlap
jMRWWYWoverload
iNRWWZWoverload the
YMWVhVVoverlook
QcTVbWWoverview
QcWWWWWoverview of
gRSWUZVown
cVVUWUWown nod
NWVgXWWown the
QTSkWSUowner
MVWiWVWowner for
SUUdYVWowner of
PWUhUWWownership
PWUhUWWownership of
eTTYVUVpackag
VUcWVUWpacket
KfWWhQUpag
VTWWaWWpag at
MeSZcVVpag be
VUeVSWVpag for
SaScWVWpag go
WSXZWWWpag with
RXRlQVVpager
UaWXUWWpager tool
eVWVNZWpaid
QVWhUWVpair
TWbWUWWpanel
aVWVUWWpaper
aVWVUWWpaper form
bVVVWVWparser
iSYcNQTpart
gVUUVSVpart of
abSUWUVparti
UWWVZWVpartial
WWWWZUVpartial outag
fSVWWTVpartition
SaUYYWWpartner
WZVWVWWpartner ask
QZQcbTWpass
ScQcTWWpass between
UTWWeTWpass on
WUcfMUVpassword
eQQMSYmpatch
bWWTWVWpatch be
UWWWbVVpatch client
VWWVVWapatch help
PWUWWWfpatch version
UVaXSaUpath
cVUUWVWpath awai
RVdYWVWpath for
aSWWWWWpath from
dVSTZWVpatient
RVaWWVZpattern
IPPNTwUpaus
QVVVViVpaus function
UVTSWiWpaus the
YTUWZWVpayment be
LMMjiSSpeople
UUWeVUVpeople be
RWWcXWVpeople in
VWWZVWWpeople to
UWWdRWWpeople who
VUWaWWWpeople with
XbaRVUUper
UVbWVWVper user
cVUWUWVperform
QUfVVWWperformanc
bSUVbUUperiod
fTWVSVWperiod for
iUVUURWpermanent
gYRRWVWpermission
XaRVWWWpermission to
HdLpMTVperson
VVXTWaWperson on
ZVWVWVWpersonal
ZWWWVWVphas
PqQXOUVphon
SWWdVWWphon number
RUVZcUWpick
XVUZWVWpick up
VWaUWVWpictur
VWaUWVWpictur of
mSNUVUVpin
cUUWWVWpin the
cZUPRcVpipelin
SdWWWWVpipelin should
PSdOmRWplac
SWVVdVWplac for
XVSVbWWplac wher
cWVTWWVplaceholder
cWVTWWVplaceholder pod
PWWRTjTplan
aVWVWUWplan enough
LZXXXdUplan for
bWWWSVWplan meet
SWWWbVWplan mov
aYVUWUVplan the
bWWVUWVplan upgrad
WVScVVWplant
WWScVWWplant electrician
SUUgTXVplatform
TWWcUWWplatform and
RWVUWgVplaybook
TWWWWZWplaybook for
dUUbURWplugin
ZWVWVVWplugin author
jVUOMZWpod
bUYWPUcpod be
QWWUVfWpod in
PeUWWZVpod that
VPiUZSWpoint
gWOWWVWpoint of
VWUWaWWpoint the
VRcWWWWpoint to
gUSSdSVpolici
eWWVRVWpolici for
UWWVZWWpolici in
aWVVVVWpolici that
bcVUORcpool
QVWWWWdpool siz
XUVVbVVpoor
ZVVWWVWport
UcTTZVWportal
bVSWVZVpossibl
QWWWWdWpossibl becaus
ZVWWWVWpossibl to
QYURcUepost
WUWUbWVpost be
eVXVQWWpost mortem
UbWWUWVpost the
VVVWWWZpost upgrad
eVRVWVWpower
ZUZWVTWpractic
UWVTYcVpractis
XWWVZUWpractis the
XUTSYcWprepar
bWWTWUWprepar a
MVfYVWWpresent
PVVVhVWpress
OUVVWkVprevious
OUVWWiWprevious version
jXTSUTUpric
aWUVWWWpric be
WaVVWWVpric feed
eTQVTbXprimari
WWTWWaWprimari sit
bUZUWTWprint
ZWWVWWVprioriti
kUUTVTUprioritis
TWVWWbWprioritis the
QVUViTWprivat
SWWWeTWprivat channel
RWWWcWWprivat messag
ZdUVUUWprob
ZVWWVWWprob and
PeWWWWWprob to
LfnPQNZproblem
WdWUTUXproblem be
VUQUUkUproc
JRSPRrVprocedur
RVWUWfWprocedur be
UUUUUfWprocedur for
gVVUPXRprocess
RXXWVbVprocess be
aVVZSWVprocess for
aWWWWUVprocess so
ZWWaWRVprocess to
eUVUWTWproduc
XVUbZVSproduct
hTWRTSTproduction
UaVWWWWprogramm
eObPhQTproject
TSVSiWWproject be
VaUWWWWprometheus
TVWdUVWpropos
TVdRZVWprotocol
aVVVXUWprovid
jYXSTQSprovider
UTVVaaWprovider be
cVRWWWWprovider have
VcWWSWWprovider maintenanc
VYaUUWVprovider status
VVUfVUVprovider support
VWWZVUWprovider to
RbdWUTWproxi
bTWWWWWproxi keep
bUSWbUVpublic
VVWVZWWpublic statement
PZUcaVUpublish
SWWaWWWpublish packag
UVWWaWWpublish the
aUWVWWWpublish within
hQUbTTSpull
WWVcUUWpull in
hQWVVWSpull request
KafVWWWpump
aUSWQfWpurg
bcVVQVVpush
YVRVZWWput
WOVWbaWput a
VcUWVSXput the
TWUaVXWquarter
XTjTTPVqueri
VWaUUWWqueri be
VSfWWSWqueri for
UbTWWWWqueri log
UWaWWVWqueri that
SUYTgUVquestion
WgSUSUYqueu
ZVWWUWWqueu keep
KTTcdeTquick
VWWVWbUquick fix
WUWVcUWquick respons
UbYfVORquickli
aWTWVWWquorum
UhYSZUQquota
eVUVQYWquota be
OWWWgVWquota request
dWRWVWWrack
VYUTZZUrais
UWWWVaWrais an
VWVUcVWrais the
fRaUTUVrang
bMVSUcbrat
cWUWVVWrat limit
OVWWWgWrather
OVWWWgWrather than
aUVWWVYre
PSJhiUWreach
TSWbZVXreach all
WVVVZWWreach onli
XXRcWUWreach the
UaWWWWWreachabl
RZScXWWreact
RVVeVXWreact quickli
WaTTYVWreact to
ZIhPeXTread
WSWVWcWread onli
WPdWYVVread the
UTVabVTreadi
XWWdWRUreadi for
VUWUcWWreadi make
fWSVUVWreadm
TVdVVWUreal
TXgSVUVrealis
TRhWVVVrealis that
TWVWWWarealli
aXZUSTVreason
USjUTVWreason for
fVWWVPVreboot
eVSRWXYrebuild
fWWVWSTrebuilt
ZcSUWUWreceiv
ZVVWWVWreceiv event
UVlWWLWrecognis
aUWWWVVreconnect
OeYaVTVrecord
gWWUWURrecover
MTOdOjcrecoveri
aVVVURdrecoveri be
UWVWWaWrecoveri documentation
SWWVWdWrecoveri plan
SWWWWbWrecoveri procedur
bWWTWUWrecoveri process
VWUWWaWrecoveri step
dWWTUWWredesign
UTYTdVXreduc
UVWUeVVreduc the
eUUVVVWredundanci
UWWWaWWredundant
WVVUaVWreflect
WVVUaVWreflect on
eTTUWUYrefund
ZWVWUWWrefund the
aVXUWVVrefus
aWTWWWWrefus to
aTSXUdUregion
cWWVVUWregion be
PQTqRVWregistrar
SVWdWVWregistrar be
WUaYVVUregistri
WWUSaZVregular
bVWWWUVregular load
VWWVaVWregular meet
QWWWWXcregularli
cVUTWWWreimburs
RfdVPVVreject
ZSXVYVWrelai
WOhVVWWrelat
bYVUVVVrelayer
baPbTUQreleas
SWbWWWWreleas #
SWWWWbVreleas a
ZVWVRbVreleas be
aWWWWTVreleas criteria
MSWmVWWreleas manager
bUUVYVVreleas not
XaUVVVVreleas of
RcWWWWWreleas script
QVWWdWWreleas should
ZWWVWUWreleas with
bXSVWVWreli
cXSTXVWreli on
ZWWXWTWreliabiliti
hQWVUUVremain
YPVVWiUremov
ZUUWUYXremov the
YQfWTVWrenam
aTZWTVWrenam the
aVTWWWVrender
dTYTUVWrenew
ZUaVUUWreorg
PSQRVoYrepair
SWUWWaZrepair be
QVVWWfWrepair it
aUWWWWWrepair the
XUUTZWYrepeat
dRWUUaUreplac
PWVWWeWreplac a
dVWWVTWreplac the
bVVWWUWreplac this
iSSUWVVreplacement
cTUWWWWreplacement for
YUWWSWZreplai
YVPWdWWrepli
eSVVVTZreplica
WcTVVUWreplication
VaTWWWWreplication lag
EyNIMNVreport
UOWWgWWreport by
TWWVbWWreport from
UdVVVVWreport it
fdUVKVWreport the
hVWTRWVreport to
VWWVVVareport whether
RQVUlWWreporter
dUVVVVVrepositori
SWZWWVZreproduc
VWUWWWZreproduc the
iUUYURQrequest
UVWdTWWrequest be
dVWWUWSrequest that
ZUUYWVVrequir
dUVVUVVresearcher
gVURTJlresolv
ZWVWWWVresolv in
ecRTTUVresourc
dRWVVWWresourc limit
YVTaWWWresourc with
ZUVOiTVrespond
UUWOjWWrespond to
MSXiYXUresponder
UUWXVaVresponder be
VVViUQVresponder have
FQRkZjUrespons
TWVfVTWrespons be
TUVgVUWrespons from
VTVUhUWrespons on
VWWTVbWrespons plan
RWWTWfWrespons process
TWWbVWWresponsibiliti
TWWaVWWresponsibiliti between
TVWZaVVresponsibl
UVWbVWWresponsibl for
VdTVVWVrest
cPLOmdSrestart
eRWWWUVrestart it
UWVUUdWrestart order
YSWUVbVrestart pod
WTQZjRUrestart the
PbURUVlrestor
YWVWWYTrestor from
UWWUWbVrestor procedur
SWWWWWbrestor test
bWWWWYQrestor the
VXSSXVeresult
SUUWWWfresult of
gUWVVUTresum
dWSWWVUresync
RdVWWWWretention
YfWUOVWretirement
XTiVUTUretri
VVaWWVVretri to
bVVUWVWretrospectiv
VVWWWbUrevert
kPXRGPXreview
dWWTUWWreview alert
bWWWSWWreview befor
aPVnOSVreviewer
bVVVVVVreward
PQbiPbRright
TdWWVWUright after
SUUWWfWright awai
UVWaWWWright on
TVWgUTWright to
ViUOVVWring
YTTUUgUrisk
TWUWWcWrisk of
aUVTUaVriski
XVVXZVVrol
QWWdVWWrol of
QUSTSfbroll
RVUUVgTroll back
OOQSRnZrollback
MWWWWhWrollback be
WTWWTWcrollback do
TWWWWbWrollback plan
aUSVUVdrollout
UVWWVWarollout be
TfPaWVVroom
iOaWUTVroot
YVcUVUWroot caus
IUUoUSYrota
cVUZVRVrotat
YWVaWSWrotat the
iRUjUHVrotation
WMWhWWWrotation be
eVUVVVVround
bYTWVTVrout
ZVVWWTZrow
hUVUTVVrpc
bVVVUVWrpc nod
bVVUVWWrpc provider
ZYWWUVVrul
aWVWWUWrul be
WZVTWWWrul for
RVWaWYWrul that
jdHRPKYrun
VaVWWWWrun ?
dUWWWSWrun an
aWWWSWWrun at
WUdWRWWrun from
VTbURVerun on
cgWVTQRrun out
OUVVkUWrun summari
dTNgURZrun the
RjUUTVWrun wher
bVUWWVWrun without
LGYSQpWrunbook
VWTVWbWrunbook be
ePSUYbWrunbook for
ZVYWWSVrunbook so
VTXWVaWrunbook to
dUVVVUWrunner
TWWWWcUrush
hURTPeVsaf
VVWWWZVsafer
UUVUdVYsaid
fMeLgLWsam
XWcWVRWsam bug
RVVWdWVsam day
QTiWWWVsam error
RWcWWWVsam fault
TWSUgWWsam thing
gTVUTWVsam tim
TWWWWaWsav the
SVgWSWVsay
WOfWWWWsay what
TeWWSWVsay which
SUZUUeVscal
VVVWVaWscal up
UcWWVVWscan
dSVUUaUschedul
ZVWVWVWschedul the
aWVVWUVscheduler
VWVVWcUschema
OWWWXeWschema chang
ThWQRZWscreen
agONVaXscript
PWWWWZascript for
UVVWWaWscript from
RWWVWdVscript have
ZUWWWVVscript stop
TaaSVVWse
TbVVWWWsearchabl
bWWVVUVseason
SVbWXWWseat
SWbWWWWseat map
fKPjPZUsecond
dUWVWTWsecond nod
XTVfSUWsecond person
PXWVWeWsecond region
dWWTWTWsecond supplier
fRSVUaWsecret
aSRbeRTsecuriti
aVWVVVWsecuriti patch
aWVWUWWsecuriti review
MuWHMFZsee
WjTVVPUsee how
RlVTWTUsee it
WRVWWWdsee that
NmRRXTXsee the
TUeWWUWsee this
aVUVWWWsegmentation
aWVWVWVselect
bVUWWTXself
OlXSVUTsend
UeWVSWWsend a
RbWWWWWsend data
cYVUSVWsend to
UWbWUWWsend we
WcTVWVWsensor be
UaVWWWWsentri
fTVUXUUseparat
eVPWVVYserv
dVYQSXUserver
VXTVVbWserver and
SWXTVdVserver be
VWWaWUWserver for
ZVWVWWWserver run
aUVWWWWserver that
YRXiTRUservic
eSUWWUWservic at
ZVWTVZVservic back
dUWUWTXservic be
VXUZWWWservic hav
aVVWVVWservic run
kRYTUUTsession
WVZVVWWsession be
TaXSWXbset
bTWWVVWset a
XVcVWSWset be
dUTWWVVset limit
cWWWWQWset the
SbbZWPUset up
QYdWVUXsetup
OQZVdcUseveral
KWWUVnVseveriti
PWWVWfWseveriti be
ZMUWiSTshar
XVZWUWWshar a
WVWVZWWshar channel
TWWaVWWshar cluster
TVWZXWWshar queu
TWWZXWWshar servic
WWUWZWWshar what
YVgURSWshard
PZUVbaVshift
RXWUUfVship
RhVRSXZshop
RPTgReXshort
cVVWWTVshorten
cVVWWTVshorten the
acUWTMWshould
PePQeYashould be
SVWWWWbshould fail
ZUYXVTVshould hav
aYWUTWWshould not
WOfWWWWshould say
TaWWWWVshould test
bSVWWWWshould use
NkTUVUYshow
USVWdVWshow a
WPeWWWVshow green
ZfPTSYXshow the
SYcVVUVshown
UWVWWaVshut
UWUTWeWshutdown
SWcWWVWsick
UWZWWWWsick nod
QVVbVcVsid
SWWcVWWsid by
LifZQSUsign
VVWZWWWsign a
aWWVVVWsign off
TWYXWXWsign servic
VVZVWWWsignall
lTUVUaLsignatur
SVVZWZWsigner
TWWVWcVsilent
QcVWTaVsilentli
VRiVUUVsimilar
bTVWWWWsimplifi
bTVWWWWsimplifi the
bWVVVVVsimulat
UWWVWaVsimulation
UWWWWaWsimulation of
YbUVTVVsinc
WbVVUVWsinc the
aLWedQUsingl
TWWbWWWsingl person
gWOWWVWsingl point
dWVSWWWsingl provider
YPPWddVsit
TWVTWeWsit down
UUWWVaZsituation
TXWbTWWsix
TXWbTWWsix hour
gTWTTSbsiz
bWVWVUVsiz of
WUUbWWWskill
bTZWWUUskip
gGTWjTUslow
UbVUVXWslow and
WTZWWWWslow nod
hSUVTXUsmall
ZWWVWVVsmall data
bUZWTVVsmaller
WVWUaWVsmoothli
fTUUVXUsnapshot
YbhUNWNso
PWWWWfWso a
WXZWTWWso it
ScVYUWWso nobodi
ZVWWUWWso nothing
ZbTfXMOso that
ZRZVWVWso thei
PUbWWaWso we
WUWUdUWsocial
WUWUdUWsocial media
gUZVOVWsoftwar
bUQVVbWsolution
SUPXVWisolv
TWSWWWdsolv it
VUUWWWbsolv the
dVTYTRZsom
PiaRVVVsomebodi
PYWiSRVsomeon
VUVbWVWsomeon with
SYVVbUXsomething
WaTWWWWsomething els
TUYWbVVsomething to
UcUUZUVsoon
UXVVaWWsoon as
WUZUXXWsooner
XSdUVVWsourc
bTUWWXVspac
dQWWWWWspac on
VbUWVWWspam
jUUTPYVspar
aWVVWVWspar capaciti
bUWWVVWspik
dRfaVKVsplit
aSVaVUVsplit the
VPeVTcVspot
kNUWVVWspot instanc
TQPahXVspread
UTWWZZWspread over
VVTbWWWspread the
gUVUUUVspreadsheet
lSQUVVWstabl
bRbUWUWstack
dRXTVUYstag
dUVVVUVstag environment
PWbWVWZstag for
YTRNecWstai
TVVVVeVstai calm
cVVUWVWstak
gWYUTTTstandbi
eZYYQPSstart
TVWcUWWstart long
aQaWUWWstart up
SVeRZXUstat
RYXTdVVstat of
QSTUnVVstatement
dUUVVWVstation
KUYQkMZstatus
UVfWTWVstatus icon
LTTSkQXstatus pag
eMRPQjXstep
VWUVUdVstep be
UVcVWVWstep by
PVXVWfVstep for
VVVVbVWstep in
VTXVVXastep to
UWWWWZWstep we
XUkQPUYstill
ZYTTVUastill have
dXUSWVWstill run
ZVVWWWWstill start
aVUWWWWstill use
TWYVWYWstolen
bUYLQgWstop
YbSWWUVstop at
RdWWVWWstop send
SSVSVkVstop the
fQVVWXVstop when
iYRVSTVstor
LXdTfWTstorag
PUVYfUWstorag and
UUbWWWWstorag engin
WWVVaVWstorag group
RVgVVVUstorag layer
RXWYVeSstuck
TWZWWWWstuck pod
ZhVROWWstudent
TVaWWWWstudi
bVWWTWWsubmit
bVWWTWWsubmit the
SgTVVWWsubscrib
TdUWVWWsubscrib to
TUaWWVZsuccess
cVVVVVUsuccessful
SRnXOVWsuggest
gXRVVUUsuit
RSVUlUUsummari
ZUTbWTWsummer
VVSfVVWsundai
eVWUVTVsupplier
LMSnhQXsupport
WWWRcWWsupport and
TVWcVWWsupport be
XVUaVWWsupport contract
UWTTaZXsupport desk
RVWdUWWsupport do
cWVUUVWsupport version
RbaVUWVsuppress
NZVVVYcsur
UVVWVWasur that
PaSWgVVsurpris
PUWWgWWsurpris by
WTaVWWWsurvei
WWaUVWWsuspect
WWaUVWWsuspect the
aYTWWUWswallow
bVUWWVVswap
RhORSdbswitch
VWUWWaWswitch be
WbTWWVWswitch on
aSWVVaVswitch to
ORjWWWWsymbol
RVfWVVWsymptom
TbbRaQWsync
UUeVVVVsync be
WkZRQUVsystem
XaVTWVWsystem be
bVWWWUWsystem have
OUWUiVWsystem make
iQWUVVStabl
ZWWWWWUtabl be
ZVWZVVTtag
dLbTOhUtak
YTVWVaWtak an
fSVVWUWtak down
VUZcUUVtak over
PVYSVgXtak the
hUZbKUQtake
SebUVSVtake a
bTVWWVWtake all
WQVUWfWtake an
UTcWWWWtake for
dUaVOXVtake longer
ScTaWUVtake the
SXWYWYWtake too
UUZUaUZtalk
WVVVaVWtalk to
XZWVVVVtarget
aaQWVWWtariff
TaTcUVVteach
XcUTUWWteach the
QQNfjUNteam
LQPffcVteam be
WcWWQWWteam channel
cPTVVdWteam do
XVZUVVWteam have
VTUcYUWteam know
WWZUWVWteam need
aVVUXWWteam on
VWUZWVWteam should
SVVOecWteam stai
VVTUdWWteam that
RXToRRVteam to
VZWVWWVteam will
PWThYVVteam work
WVVVbVWtechnical
dVVVUVWtechnical debt
LlmQVPftell
VSgWRWWtell a
VQRViVWtell the
YmYV8Wctell we
WVaWUTYtell whether
WWZWTWWtell which
RnTQVVVtemperatur
UUTVhSXtemplat
VUVVeTWtemplat for
aWUWVWWtemporari
WQYVYaWten
XQZVYWXten minut
kRYSRUUtenant
TWbWVWWtenant ?
lUTSWQUterm
WWUWWaVterminat
UVcUWVWterraform
dSMKRUetest
QeVWVWWtest account
aWWWWVUtest be
ZVWWWWUtest befor
dVTVVVVtest cluster
cVWVVVVtest coverag
iRRWWWVtest environment
kQVTVRUtest for
UUaWWWWtest host
OfWVWWWtest hub
UUeVUUXtest net
WWWUWVatest on
ZWWVWWVtest onli
SWVXZbRtest the
aVVWWWWtest with
OWWWWWftest your
QSdVgRVtext
QcaTLnSthan
TeVWWSVthan fiv
QReaVVWthan one
YcPWWVWthank
YcPWWVWthank to
OSeSURlthat
QSdWVUdthat all
ZUZbVPUthat be
aUUWYVWthat both
SWWVWcVthat could
ZSYVYVVthat day
VbSWWWWthat fir
lRaUWRQthat have
TVaVWYWthat help
RPReUWhthat it
VUWWWWZthat no
aWVWWTWthat nod
TWWXWZWthat onli
SUUcWYWthat pag
UWbUXVWthat support
GSgRTYnthat the
RZWWZWWthat thei
SUUcaVVthat we
TdVVWVVthat writ
ZRgUQVRthe
ZaWRVWWthe access
bUUXVWWthe account
aWWUVWWthe action
bVUSaVWthe admin
cZPReUUthe affect
VdXVVSVthe agent
JhiNQaRthe alert
UUWWVWcthe all
VVZVWWWthe analysis
RUTViVWthe announcement
XURVXcWthe api
ZUUWaUVthe app
QVfWVWWthe architectur
UWZWWWWthe archiv
WVWZWUWthe arrai
kQWVSVWthe attacker
PWUWWhVthe attempt
SWVWbWWthe attention
adRUVUVthe audit
WVaWWVWthe autoscaler
SiTRVVYthe backup
QfVVWWVthe bad
aVUWWWWthe badg
aWXUWVVthe balanc
bUWWWUWthe bas
bWUUWUWthe batch
cbUTTSWthe board
VUWcUWWthe bot
TbVWWWWthe bounti
RXVWZYWthe break
VQZVPiWthe bridg
OZbYVWWthe broker
bZVWQWWthe budget
SdZRVYVthe bug
LUejTTUthe build
RWVVWbYthe cach
QWWebSTthe call
bVWWWWTthe caller
UWWWWWZthe canari
UZVaSVVthe carrier
QTiUVUVthe caus
VZSYUZVthe certificat
XUWVVaWthe chain
XYTSdObthe chang
WaUSbVWthe channel
iRKaVaUthe chart
cRVWZVWthe chat
OlVSUVXthe check
VbTWWWWthe checkout
aVUTTbWthe client
WeXVVTUthe cloud
dVXTVVVthe cod
UWTVUeVthe command
RVRTjXVthe communiti
VVVbVVWthe conferenc
UVdVVUVthe config
TWTVdWWthe confus
QWhSVWWthe consensus
VVWaUWWthe contact
USURVmVthe contract
OfWbUTVthe control
cQcUVUWthe controller
VOfPeWWthe cor
dWUWWSWthe cost
gVNWWWVthe counter
UcSWWWXthe crash
UWWWWUZthe criteria
PeVUaVWthe daili
PVbVUbWthe damag
UWWVaWWthe dark
XVdVVUVthe dashboard
fWWSWRWthe data
cQVZRbUthe databas
ZaSRdVSthe day
WWVVVbWthe decision
WUeVUVWthe default
PVgVVWWthe dependenci
LRYXUgdthe deploi
bUScRTZthe deployment
UVcVVVWthe design
VScWWWWthe developer
VVaWVWVthe diff
UWVWVaWthe disaster
cXUUTYUthe disk
SUWdWVWthe dns
RWgVUUWthe documentation
VVWeRWWthe domain
TWWWWWathe download
SVVYVcWthe duti
SWVWWWbthe earlier
VfRVVVVthe edg
XSXVUTethe effect
VWWWVaVthe emergenci
WUVUeVVthe end
eVVVVSWthe enrolment
RjSSSWethe error
TVThVUWthe escalation
cVVWWWTthe event
ZWWWWWUthe exam
OUUUjVWthe exchang
SSbWaWWthe expect
SeVWWWVthe exporter
QcbSVWWthe extent
SahRZPUthe fail
QTdbRYXthe failover
acSTVVWthe failur
fXPWSVZthe fault
bUXVWVVthe faulti
YTTTWgVthe featur
ZWYSVWWthe fee
TcXVUWVthe feed
VYUbUVWthe fil
VWZVWVWthe firewall
TiJYYTXthe first
TVaWWWWthe fiv
XUTWRVhthe fix
fSZVSVVthe follow
RfWVVVVthe fork
ZWWVVWWthe form
QUVWhVWthe forum
bWUVWVWthe fre
bVWVVUWthe freez
WaVUWWWthe freezer
XaUVUWWthe front
UWWZVWWthe full
WcVVUVWthe gap
ZWWUWWVthe garbag
WWTfUTWthe gatewai
PZcWUVYthe graph
NWTVVjWthe guid
XdWVRUWthe halt
TUVTjSVthe hand
STXYVbWthe handbook
WaUWWVVthe health
TVaWWWWthe healthi
XSaWWWWthe heap
QUeWWWWthe high
dVVTWVWthe holidai
PWRcVZathe host
PWWVVgWthe hotfix
NRZcZYWthe hour
SWaVYWVthe hub
bVVVWUWthe imag
dXUWUUVthe importer
dXOaPZWthe incident
aWWWWVUthe index
ZVVWWVWthe install
cWTWWWUthe installer
NWUVnSWthe instruction
XcTVVWVthe instructor
eUSWVWWthe integration
ZWVWVVWthe interfac
XdWUWRVthe issu
IZabcXSthe job
XUWZWVWthe kei
VUcVVWWthe kernel
SVaaWTWthe key
TeUVVVWthe kiosk
RWXbWWVthe knowledg
TUdUWWWthe lag
YUaUQbVthe last
WdQWWVWthe latenci
WVVbTYUthe launch
TVUaWZVthe lead
aWVVWVWthe ledger
fUWQVWWthe librari
bWVVWUWthe licenc
VTfVVUUthe limit
TVVUWdWthe lin
XdRTVXWthe link
YUQYZUYthe list
aYTUURethe load
cVVWWVUthe lock
ZUeRWTUthe log
SQTVgVathe login
cWWRWWWthe lose
KVTWWnWthe loss
UXTYaUWthe mail
XUdVXSUthe main
aVWWWTWthe mainnet
RWWZaWWthe maintainer
WYSUcSZthe maintenanc
TWWdVVWthe manager
bWVWWTWthe manual
bVUWWUWthe memori
aOcVXVWthe messag
iVQWVUVthe metric
iSUQXSXthe migration
YPgUUUXthe miss
VeTUVVWthe mobil
eTVUWWWthe monitor
UdRZUVWthe morning
SWWbWWWthe need
QXUeUaVthe network
UTVMeQothe new
UVURUUkthe next
TVSTcdVthe night
RgWVVUVthe nightli
RcbVRVZthe nod
VQTVhWWthe notic
SgTVVWWthe notification
UYaQZVYthe number
VWcVSWWthe odd
aUWVWWWthe offic
cWPVUdTthe old
SacTUeUthe on
QVViUVWthe one
QVVjWRWthe onli
WWaVVUWthe operation
dZVYOUVthe operator
TVVUVdWthe option
aUUUaVVthe oracl
cVUUUZUthe order
TSaVdVUthe other
VkPRVSYthe outag
YaUUVVWthe outsid
JaUeaWWthe owner
dUUUWVWthe packag
OcabSUWthe pag
RXRlQVVthe pager
aVVVWVWthe parser
JTTUZUpthe patch
SSWadWVthe people
UVXVWaWthe person
SXWbVWWthe phon
gUVSVUVthe pipelin
RVWVXbWthe plan
WVScVVWthe plant
VWVVVbVthe playbook
YVVcUTWthe plugin
aWYVPSbthe pod
YYYWSVWthe pool
UXTYZWWthe portal
YVUVUWathe post
PVVVhVWthe press
OUVVWkVthe previous
YZVVVVVthe pric
aTRVUcXthe primari
ZWVWWUWthe print
UaWWWWWthe prob
SeeSRPathe problem
VWVVWZWthe procedur
bXaVVQUthe process
RVeWVUWthe project
UVdSVWWthe protocol
STXbbUUthe provider
PbdWUTWthe proxi
cQWWWWWthe pull
KafVWWWthe pump
fWWWWNWthe quarterli
bVXTQXZthe queu
UWWVWcUthe quick
SVXVdWVthe quota
bWVWUVWthe readm
UWaVWWWthe real
TTiUTVWthe reason
aWWWWUVthe recover
UVSfTXXthe recoveri
TWWWaWWthe redundant
eUUWWTVthe region
WSUjRVWthe registrar
RVbaWVUthe registri
TWXVaWWthe relai
SbVYWVVthe relayer
baPfTPVthe releas
gQVVWVWthe remain
RWUVWbZthe repair
bVVUWWVthe replacement
oRURQXUthe report
RQVUlWWthe reporter
aUWWWWWthe repositori
OYYdTWWthe request
VVUWZXVthe responder
RUTdaVWthe respons
VdTVVWVthe rest
bVRUScYthe restart
deTTVWPthe restor
SaTTVVethe result
JaiWWVVthe retri
bWYUTVWthe review
QUfUUcVthe right
TWUWWcWthe risk
QWWdVWWthe rol
MQVVTjethe rollback
ZVSVVVbthe rollout
hQYUVUWthe root
MWWhWWWthe rotation
VWWWWUZthe row
RVWaWYWthe rul
JSVXRnZthe runbook
fMeLgLWthe sam
VZWSVZWthe screen
ecUSTRVthe script
SWbWWWWthe seat
cOTbUaTthe second
URVVhWVthe securiti
WbTVWVWthe sensor
bUUZVUVthe server
nOHYUSdthe servic
bUWWWWVthe session
aZbUSRVthe set
MWWVWjVthe severiti
aSUgSVVthe shar
ZWWWUWWthe shard
UeVTVVWthe shift
XbSTUZWthe shop
XUXaVTWthe sign
VVZVWWWthe signall
QSUQecathe sit
aWVWWUVthe siz
VVbWWUWthe stack
aVVVWVWthe stak
ZWbUTVTthe standbi
WdUWTUVthe start
WXXScTVthe stat
SSYUfRYthe status
WVSUUhUthe step
hSQWVWWthe stor
RbXSbVWthe storag
aUVQYYXthe support
PVWWWXdthe switch
TfaSUTVthe sync
dZQbTQWthe system
aWUWWUWthe tabl
aWWVVVVthe target
QfeWMeQthe team
UWVWaWWthe templat
beUSaNRthe test
NVYhUWWthe ticket
YTcTTYWthe tim
SVcWVWWthe timeout
bUWVWVWthe token
hUXVVPUthe tool
aVWWWUWthe total
dPYWVWWthe trac
RWZWWWZthe traffic
WNdUhTQthe two
QWdWWWWthe underli
RWTSnSathe upgrad
VVVcVVVthe upstream
LWTVnVUthe user
WUaWWWVthe usual
MXSmUWVthe validator
eUVUVUWthe vault
XWTaTXWthe vendor
UdVVWVVthe version
VVWVWaWthe volum
VUWWbVWthe vulnerabl
RVSVhVVthe wallet
aVWVUVWthe ward
cYUVSVVthe warehous
OVdWZVWthe warn
ZcUSVUVthe weekend
OaZcUVTthe whol
bUaTRYWthe wiki
RSbWcUVthe word
WWVaVVVthe work
QVUVWcathe workaround
TUdUWWWthe writ
XcXUQZUthe wrong
KbSfgURthei
URXjTTVthei be
TVWVcWWthei have
PhVWWWTthei run
WVUTbYVthei would
dWOZWXTtheir
TVWWbWWtheir data
eTVPVbVtheir own
UWWaVWVtheir work
XMXWZfUthem
YZTVWVWthemselv
UXUVWWathen
XWWWWSZthen the
WWaWUVWtheori
QUZeXVTther
QVbZTZUther be
WWTVbWWther should
ZbSWUVVthes
IaWRjbUthing
WWWWUZWthing at
PPkSUcXthink
TVWTWdWthink of
WVaVWWVthink that
dbRTWTVthird
abSUWUVthird parti
aHlfSUPthis
TWTWhSWthis be
PWWeWWWthis cod
UUhTVUVthis component
YaWVSVWthis have
SUUVWfWthis kind
aWTVWWWthis one
fQUWWWVthis outag
aWWUVWWthis pag
VTUeWUWthis servic
KVlWVWWthorough
eWVXQXUthre
TYWVWVYthre dai
mSVRWRWthre hour
RYaWWWWthre servic
PVWiTVVthre team
SVdVWWWthre year
SVVUfVVthread
VeSUVXVthreshold
TZWWWWWthreshold for
WRVbWYVthrough
ZUWWWVWthrough a
NVWcUcWthrough the
TWWUcWWthroughout
LdUZbXTticket
McVfUVWticket be
aWVVVWWtier
eZWVRTQtim
iRVUUUVtim for
WQeWVWWtim go
bUWVWVVtim of
aVWWTWWtim out
XVTaWWVtim the
TbVVTaVtim to
WVVbWUWtim zon
ZWUWWWWtimeout be
PWVVhVWtip
bUUWWWWtls
WVYSZeSto
bWVWSVXto #
WgRTQcUto a
VWVVVaWto act
fXTVWRWto add
UVTUiUUto all
RQYWiUWto an
YVRWWaWto another
JcXWdQeto be
UWfWWVRto blam
ZVUVbTVto build
XUTaVSbto call
aSaWVPato check
cSWWWVVto ci
TVbWWVWto compar
WWWWVVato confirm
XWSWdTVto dat
UWTVVeWto delai
VWTWWbWto delet
TVWUWcWto disabl
TQWTZfWto do
ZVWWWVWto document
OSfXYVVto each
VVWWVVZto end
VWOWfWWto explain
VWUWWaVto fail
SVWcWXVto find
dVWTWTWto finish
TWWbWVWto gather
YYSWXWWto get
QWWWWeWto go
VWVcUVWto help
UWbWWTWto identifi
WWbYUSVto includ
abVWTTWto keep
PaZSdRYto know
OkZQSVYto look
UVTVVdWto mak
UXTWWVcto monitor
UWWVVaWto mov
dWWWWTSto normal
bXVWSWWto notic
USWVeWWto notifi
NfYXVVVto one
XVVcRVWto other
VUQUUkUto proc
bWVWVUVto production
SVSZgTWto reach
UaWVTXWto read
YbWWUTWto releas
VVVVWcWto repair
ZVUVVXVto replac
OVVcVbWto restart
cWWWWTUto restor
WWWVWaWto roll
bXOeUUUto run
UVWWWaWto sav
PUbWUSgto see
bWVWWUVto shorten
TVcWWVWto show
UVVaWVWto sign
TUdWVVWto spot
TVaWWWWto start
UTVVWeWto stop
TVWVVdWto switch
TVTaUbWto tak
QUVhUWWto team
RQkVWSXto tell
aVUUZVVto test
VfSRdaQto the
SeVWWVVto watch
UeYOZSVto we
SZSdWVWto writ
MRimPSTtogether
TWWaWVVtogether on
WVcTVVVtogether with
ZTXTWZWtoken
bUWVWWWtoken have
UOTgXYWtoo
XVWVUSetoo earli
UWWaVVWtoo few
SWUWVgTtoo long
VWVWWZWtoo low
eSVUWVWtoo mani
gSnSOOQtool
ZWWWWVVtool should
WUaWWWWtool to
YUSUYZWtop
ZaWVRUWtotal
bVVSWWWtouch
LWoUTTVtrac
SWcWWVWtrac be
JqSTVVWtrack
WcSWUWWtracker
UWWUWbWtrad
WSQUdTetraffic
eVQUWUYtraffic be
TcVVVWWtrail
gSZTTVVtrain
fVTVVTWtrain be
dWWTSWWtrain for
OWfWWWWtrain in
TWPZZaWtrain the
kPUSVVWtransaction
PVUjVVWtravell
SWUdVZTtre
aWWTWWWtreasuri
VWVVWbVtreat
NUbVUbatri
TWWWWaWtri to
WWTWWaWtrial
ZYTWWVWtrigger
ZXTWWWWtrigger by
TVWVWVctroubl
OVkUVVWtroubleshoot
YSbUTXWtrust
XaPUVaYtry
bWWSWVWtuesdai
MRPWciaturn
VUVWVdVturn off
VSTUeScturn out
UUVUWeWturn the
jUUUQTWtwic
hNdbYJPtwo
aWUWVWWtwo config
LWViWWWtwo developer
SWWbWWWtwo engineer
ZWWUWWWtwo factor
WWPaaWWtwo group
hUZQQVXtwo hour
dWWQWWWtwo maintainer
VZWWWWVtwo minut
TVVZWWZtwo mor
UdPWWXWtwo of
dUVUVWWtwo people
QWWTgWWtwo project
SWWaWWWtwo region
aUVWWWWtwo replica
VVVaXUWtwo shift
cWWWWWRtwo sit
VWVTcWWtwo team
VVWUcVWtwo week
SVWgSWWtwo year
eWVSVVWtypo
VVXZUXVunclear
UWdWWSWunclear whether
VWVSVeWunder
VWWUWaWunder which
UVaWWWWunderestimat
QWdWWWWunderli
KRiUXUVunderstand
QWgWTWWunderstand of
TWcVWVWunderstand the
cVWWWSWundo
TaWWWWWunhealthi target
OMqWWWVunit
bVVUWVWunmaintain
QhRZQPguntil
VhUWSTWuntil a
VUUbVTZuntil the
ZWWVWVWunus
ZMfUfPTup
TSZaaSVup a
VZVWWWWup alert
TXZVUVYup in
ZWZVTVVup of
fTTZRVVup on
WQTYUcYup the
YWVWcSUup to
fVVVTUVup with
IQXYmWSupdat
VWWPeWWupdat at
MWVTlVWupdat be
TWWWZWWupdat in
UWaVVWVupdat runbook
dUbUIZWupdat the
gQOReGXupgrad
SWVWWWbupgrad check
YWWSVVZupgrad for
aWWWUUVupgrad guid
FWWWoWWupgrad instruction
VVTVcWWupgrad not
eVWWVSVupgrad on
WWZWTWWupgrad path
ZWWWVVWupgrad procedur
UUWaVWXupgrad the
ZWVWWWVupgrad to
cXTVVVVuplink
iTPUXSZupload
bWWWSWWupload form
MWWWhWWupload to
bSYbVRUupstream
VcWWUWVuptim
VbWWUWVuptim check
RXLZjWWurgent
dUTWWVVus
MoNWWVWusag
YjNNnOSuse
dRVVVWWuse a
VWUWaWWuse different
VWUWcUWuse for
TUcWWWWuse of
eWVUVVSuse the
eOVSThTused
dRRWWZWused up
UShUUVWuseful
VWaUUWWuseful queri
VRSIkNWuser
SUWWcWWuser a
SWWWVWbuser after
kYKRZUVuser be
UVWWUWcuser befor
iQWVRWWuser could
TaWWXVVuser do
UWVWbWWuser documentation
VVWVbWWuser for
TVfWQWWuser get
LWVWfaWuser guid
cWVVSWWuser in
aVWWWWTuser input
ZUWWVWWuser of
SkVWRVWuser report
gPZWRWWuser see
JVkWWWWuser server
WdUWPWYuser tell
URWVeWWuser to
nSQSVSVusing
aUUWWWWusing a
ZWTWWWWusing ipv6
fVWTWTWusing the
WUaWWWVusual
ZWVWUWWvalid
ZVWWWWUvalidat the
VVWWWWavalidation
UVWWWWavalidation of
CYPwSZSvalidator
YXTSbUWvalidator be
PSWlUVWvalidator come
UOmTUVVvalu
eUVUVUWvault
UVWiNVWvendor
TUWcWWWvendor engineer
bWWUUVXvendor patch
aVWVVWWvendor ship
QUVVUVjverifi
RWWWWWcverifi that
RVWWWWdverifi the
XVVWWTbverification
ZVWWWWVverification of
aZNKUchversion
LWVWWiXversion be
fTVRWWVversion of
MmUUVVWview
MmUUVVWview of
QiTUVWWvisibiliti
ShTUVWWvisibiliti into
OVcYZVVvisibl
VOebTWWvisibl in
SXWVcWWvisibl to
fRWUUWVvolum
QWWfVVWvolunteer
VUWWbVWvulnerabl
UUWWbVWvulnerabl version
bZRWUVVwai
aWTWWWWwai of
UaWWVWWwai to
RTUVZcZwait
NVZZWZXwait for
UUSUhVVwallet
TWTVdWWwallet developer
WUVWaWVwant
WUVWaWVwant to
aVWVUVWward
cYUVSVVwarehous
fHdUeSUwarn
bTTVYVWwarn about
WgTWQWWwarn be
ZRWWaVWwarn befor
SbWWVWWwarn from
FsSPSQfwatch
HkTUUVgwatch the
QhYSVVVwater
QZWTXcUway
TdSTXYVway to
ShdDYeYwe
WYZWRWWwe a
VcUWTWWwe about
VVVWVbUwe agr
aVWWWUWwe allow
dYYTVQVwe be
TVeWVVWwe believ
TUVZaVWwe call
fWRWWVUwe can
SWWWVWcwe clos
VWWWVWZwe consider
IbVOfhXwe could
ZVVVWWWwe depend
SXcVVWWwe dependenci
bUVWVWVwe deploi
QdPYWXbwe do
YWaVVUWwe expect
UfUUTVWwe find
VWbVUVWwe first
YVSbWUVwe get
mQTPXWVwe hav
XTWMadTwe have
WWVUUcVwe keep
ScUWUVYwe know
VdSaRWVwe learn
QYdWWVVwe look
SVWWWbWwe lose
ZWWWVVWwe merg
UbWWUWXwe monitor
UUaWWWWwe must
YbUaPUWwe need
RUhWVTWwe network
ViUWNWWwe not
VXWWTVawe notic
VXTVbWWwe onli
UWVVVdVwe prioritis
RWUVYbWwe releas
bXSVWVWwe reli
XWTdVUVwe run
aYTUVVWwe script
VcUVWWWwe see
fPXaTSVwe should
VaWWVVWwe still
ZWWVWVWwe test
WWUWSWdwe that
WRbWWWWwe the
ZaWWQWWwe their
VUcVVUZwe think
UaUWWWWwe thre
STVWWgWwe tim
PVjUUVWwe to
TVaWWWWwe underestimat
UZSUfTVwe use
WeVVRVWwe within
YZTWWVVwebhook
cWVSXWVweek
OYWWYbVweek befor
VZTgVQUweekend
WZWTWWWweekend on
NkWSbTVweekli
JkWWWVWweekli report
RWWWWfTweigh
STbZZcMwell
IRlGTnWwhat
VWZVVWWwhat a
dLdRbUVwhat be
VWYVWSawhat count
WWTWWZWwhat do
VXSWcUWwhat happen
WWZVWUWwhat have
UVaWWVWwhat it
UVgSUUWwhat make
UZaRSYYwhat the
WVUWbUWwhat thei
VSSTUkWwhat to
TaTWZWVwhat user
QYaVWYVwhat we
VVTUUfVwhat would
XdIPUcbwhen
PgUWTYVwhen a
WVWVVRewhen an
XbaUVRTwhen it
cVSVScUwhen the
WUVYWZVwhen thei
UVWWaWWwhen their
VWWVWUawhen to
bWWSWWWwhen two
ShdNWRVwher
XWWUaTWwher the
WaTWVWWwher thei
WVbTWWWwher to
WQXQTRowhether
UVbWVWVwhether a
TWWWWWZwhether anything
bWTWWWWwhether other
ZSRTUSmwhether the
SWeVVVUwhether this
XVVWUaVwhether to
dSVWVVWwhether we
MZYZQmPwhich
UVcVWUWwhich account
ZTYVWWWwhich be
WWUWVZWwhich breaker
UaWWWUWwhich metric
UWcWTVWwhich one
WVUVVbWwhich option
SWVZWaUwhich servic
WWUcUUWwhich team
TZWWWWWwhich version
JWbQcVfwhil
OaSVUeZwhil the
TUVTjUVwhil thei
RVdWWVWwhil to
JWJpaHTwho
mUUQUWWwho be
SVUeVWVwho can
SXVcVVWwho have
VVUcUXWwho know
VWUUWcWwho may
RWUeVWWwho own
PaZcUVTwhol
UUcWWVWwhol account
WUWZWWWwhol group
VWUaVVWwhol team
VSTfWUWwhom
VUUdWVWwhom to
TXVWZWWwhos
TUaTeWSwhy
cYPWVWWwhy be
SWYVbVVwhy do
SUhTXUVwhy the
WVUVVbWwhy thei
WXTWZVWwhy we
SVbVYVWwideli
bUaTRYWwiki
bVWTWWWwildcard
gVURXSWwill
aVVTZVUwill be
YdVUTUWwindow
YPdfYNUwith
dXWVTSXwith a
VUWZWWWwith access
SWWZUaWwith all
UVWWWWZwith an
aWVWVUWwith each
ZVVWWWVwith failur
PRXjVVVwith it
ZWWWWUWwith last
ZWUYWWVwith one
IbcVdZXwith the
VUYaVVVwith this
aVVVUaUwith we
UVUTThWwithdrawal
bYcRURSwithin
YZTVZSWwithin a
VVdTWVVwithin an
bWWVWUVwithin half
RfVVWVWwithin hour
RVUcTaWwithin minut
XSXVZWWwithin ten
TScWVZWwithin the
eUVUWTWwithin thre
eRQOVeawithout
ZUVVVZVwithout a
WUTUYdVwithout ask
VVWWWVZwithout the
TVVVWVcwithout troubl
RSbWdUVword
SSaWbWWword of
TXgkWILwork
OdVaWUXwork and
QaVZWXVwork as
TVeVVUWwork be
bVYUVSWwork in
gVTTXTVwork on
PUiUVVWwork out
OXRbZbVwork well
VUbWVWVwork with
LTSTVnYworkaround
RWVVVgVworkaround be
eRVWWVWworkload
ZWWUWWWworkshop on
UUTUVjVwors
NZNTmdRwould
UdURaWUwould hav
WVVXVZVwould we
VeTYaPUwrit
XVWVVTbwrit a
YUZUTYVwrit an
YXTfQTWwrit down
dUVVVUVwrit the
YWZVVUVwrit up
TeVXSVWwrite
WVWWZVWwrite a
QVbVVbVwrite down
UhSVVTWwrite to
UWiRVWRwrong
aVVUWWWwrong number
PRbWWdWwrong servic
aXZdQPVyear
SVdVWWWyear old
UWWWWaVyearli
UTVUYYZyou
QVWUWXeyour
XUVbWUVzon
TWWaWWWzon take
`,
};
