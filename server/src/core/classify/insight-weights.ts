// Made by "npm run train". Learned from: 6bff5a16bb7bb623
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
VVWVbVWa channel
UWVbVWWa clear
RhVVVUVa colleagu
RWWWgTWa communication
UWWfSUWa contact
cVWTVVWa copi
aUWWWVWa cron
VcVVVVVa daili
UaUWWWWa dashboard
YXUTYPda day
UVWVeTVa dedicat
UWVWWaWa delet
MVZXVeWa deploi
WgWSRWWa developer
cNcWRZWa fail
VWVcXSWa few
dUVTWaRa fix
bYVWVTUa full
UUVcWVWa gap
UWXUaVWa good
WUWWaVWa helpful
RWWWWdWa hotfix
SWUWWcWa hub
UVWVUcWa hurri
WUWgRSWa list
RZaWbRVa long
UUaVXWWa mail
cWVTVVWa maintainer
aVTWWWWa manag
WVbVTWVa match
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
UNVWiVWa notic
aWTVWWWa number
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
RbWWWVXa restart
PWWWWVea restor
MWSVVlUa rollback
OUVVkUWa run
ZQQWWiWa runbook
YRTgRWXa second
dUVVXVVa separat
KVpVVTWa servic
UWaVVWWa session
PaWWWZWa set
VVSTgWWa shar
SdVWVUYa shop
PWWWWeVa short
aNbcWRVa singl
bWWVWUVa stag
bWWVWTVa standbi
bVWWWWTa tabl
ZXUVUTba test
bVVVYTVa tim
VVaVVVWa troubleshoot
eWVSVVWa typo
TeVVRSda user
MmUUVVWa view
SdTUYWVa way
VWVVWcUa week
bTVZWTWa weekend
HkXUbUWa weekli
SfUVWUWa whil
TVVVVeVa workaround
cUgVLVVa wrong
daTUVRWa year
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
SWWWWWcad capaciti
dWVWWRVadapt
dWVWWRVadapt the
UXcbWLYadd
ZWPUiQVadd a
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
iRjJYPSaffect
RWOVKRoafter
bTWVTTbafter an
XWSWWVbafter each
RWWVWVdafter maintenanc
dbSTPQdafter the
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
RUUWXdYagre
SVVTZXaagre on
MghRUUValarm
VTbWVWWalarm be
UdTVWWWalarm for
TdWUWWWalarm on
WSaWWWWalarm when
DohGKRPalert
OceUVUWalert be
SbVWWWWalert befor
TfVWUVUalert come
RWdWWVWalert fatigu
WeSWWUWalert fir
JmQVVUValert for
ThNWWWWalert on
WaTWWWWalert onli
gRUVWVWalert rul
VVaWWUValert runbook
WTfWVSWalert text
UeTVWVWalert threshold
SdaWWRValert to
TeUWWWValert work
cQLQeSdall
VUVWWUdall balanc
USdWWWWall be
UUWWVWcall clear
UWWWVVaall data
cWUTVWWall developer
ScVWVWWall host
SWTVbWZall nod
gPVWWVWall pod
SRWXfWVall the
aUWWVWWall user
ZUUVTdUallow
SVWbWYVallow the
TVWSVfWallow to
TVWcWRaalon
TbWRaWWalreadi
JWddWWWalso
UVVWVaWalthough
cTUcUUUalways
VcRZTWZan
TbVWWWWan alarm
RVdWWWVan attack
YWWaUVVan emergenci
kTVWOWVan empti
eVUVWTWan expir
PfWWWWUan eye
VcgMQYWan hour
LTUOcfean incident
aTUUaXUan old
UVWbWWWan on
LVVbUYdan outag
QcTVbWWan overview
OVWhVVWan owner
VcUZSVWan up
SbWVYWUan upgrad
TRhVWWWanalysis
VScWWWWanalysis of
OLVSldWand
UWVWUdVand a
RWVdVXWand could
RUVYdUWand databas
gWWVWPUand deploi
WWWRcWWand engineer
XWSWWZWand error
TWXYVaTand have
RWWbVYVand help
VTaVWWWand let
aVWWUWWand limit
UUWWbWWand never
UbVUWWWand onli
dRWWWVVand restart
aWWWSWWand run
VdSWWTXand see
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
cRZWUVWarchiv
VUUdVWWaround
SeTVWWXarriv
PdZUVSbas
XUTUUYcas a
bWVUWWVas cod
RYUXaWWas it
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
bTaWUSWattach
NVdVVbVattack
kQWVSVWattacker
OVTWWkUattempt
SVVWWdVattempt to
WTUVdWWattention
SWVWbWWattention of
nbKTUTTaudit
bVVWWUVaudit be
cVTWWWWaudit do
bTWWWVWaudit of
TcVVVWWaudit trail
WUSeUVWauthor
gVTTVRZautomat
cUWVVVVautomat test
aUVVWWWautomat the
baUUUQYautomatic
mQRTYMYautomaticalli
eUUVVVWautomation
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
TWWWVVaback befor
TTUWViRback to
dVVTUVVback up
SUeVWWWbackend
MVSbRXpbackup
XXUSVZZbackup be
TUWVVdWbackup feeder
TUVfWVVbackup for
cUWVWUVbackup have
OgWWWVWbackup job
LdeUWVUbad
dZSSRTcbalanc
SUUWfWWbanner
aWVWVVVbarrier
YUWcUTVbas
dfUTVTQbatch
XaSaWZSbe
chZPTQTbe a
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
WUUWWWcbe consistent
TWdWUWVbe count
SVcWWWWbe cut
TWWWWaWbe dangerous
RWWVWWdbe declar
aVTbXRWbe delai
TUWVaYVbe delet
ZVXUTTcbe deploi
VbWVVVWbe detect
WWPWfVWbe difficult
fUVVVTVbe do
OWWYVdWbe document
WbTVWVWbe doing
RVSZYZWbe down
QUaWZXWbe easi
bWWVVUWbe empti
TVaWWWWbe evict
MhVWWWWbe fail
bUVWVVVbe fast
PYWWWbWbe faster
ZUbVVUUbe find
eTVUWQabe fix
UWWUVdVbe follow
WRdWWVWbe full
RWVWaWZbe give
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
QUZYaWVbe know
ZVVbRWWbe limit
cVVUWWWbe low
PUSVXkWbe make
bWUWWUWbe manual
NVUWWWjbe mark
aWWWWUVbe merg
SbWWWWWbe monitor
XTcUWUWbe mount
PXVbZVWbe need
iTQUUSabe never
WaWTSaVbe no
NTjXXaVbe not
UdVWTWWbe notic
kRPeSQWbe on
UfYWRTVbe onli
IZaaUcVbe out
ZbUUWTUbe over
dWVWWTVbe part
PTVUVkWbe paus
VWWUbVWbe plan
TUXQeZWbe quick
VVTaUZVbe reach
bUQUbVWbe read
YVWcWRUbe readi
dWWVWTTbe rebuilt
eUYVWRVbe replac
FpUVTTcbe report
mVVRVPVbe resolv
dWVWWRVbe restart
TVWVWTfbe restor
cVWWSWWbe review
RYWVWcVbe run
YVUUSeVbe saf
UdUVWVVbe see
fYVURVVbe send
cWRWWWWbe serv
SVVVWdWbe set
UUSVeXVbe slow
dVVXUTVbe small
OVYZTcWbe still
aXTZWVSbe stuck
PaSWgVVbe surpris
XdSUWVVbe switch
ZRWVWZWbe take
NmTVUWWbe tell
LZVWWYdbe test
MfdRTaVbe the
VWUeVTWbe ther
UWfWWVRbe to
UTWcbSVbe too
PVUjVVWbe travell
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
VWYdTWPbecaus
VUdZUSWbecaus it
eXSUWVTbecaus the
YZTNRbcbefor
UbWWVVVbefor an
cTVVUVYbefor anyon
SWWWWdTbefor appli
TVWWWWbbefor clos
RVVWWgTbefor each
TVVWWaYbefor going
cfOSWWTbefor the
XdUVVVRbefor thei
SeUWWTYbefor we
TWaWWWWbehaviour
cTYVVVUbehind
UhUVUTVbeing
QVhUVUYbeliev
TWeUWVWbeliev that
RVdVVcTbetter
TfTVVWWbetter alert
VVWTdWWbetter communication
VWbWTWWbetter understand
RWNdfVTbetween
RWVWWeVbetween a
TWWcVWWbetween platform
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
UaVWWWWbounti programm
cXVTVVVbox
eTUVXVVbranch
OVVbUjUbreak
OVWWhVWbreak chang
SVUWWdWbreak nod
HWYVWkWbreak the
PbYWUZVbreaker
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
QWfUWWWbug in
aWYbRRWbuild
PbSVaaVbuild a
SWTeWWWbuild farm
NTjWWWWbuild log
ZVaQWWWbuild system
WVVWbTVbuild the
UcVWSWXbuild to
SWdVVWWbuild up
eWTTWVVburst
WWTbUWWbus
SWWbWWWbus factor
fPWUSTdbut
cVWXWRWbutton
aWWXWRWbutton to
cZTPWYRby
SgSSTVdby a
aSZWWUWby an
TaVaUVVby chanc
bTUWWWWby default
hYUSTSUby hand
iUWTWSUby itself
SWWcVWWby sid
UVcVWVWby step
MhdTaURby the
SOWWgWYby user
YVYUTWbcach
cTSWWUZcach be
SWbWVWWcach to
UUWVbWWcalendar of
FYTikPWcall
WWWWWSbcall an
QVWZaWWcall between
WaVSWXWcall engineer
RUVdYVVcall for
VViLXWWcall group
VWWUUaWcall handbook
RVVgSZWcall in
WVSbWWWcall on
WkWJVWWcall phon
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
hRTTVVacapaciti
aTUVUbVcarri
UZVaSVVcarrier
bVTVTdUcas
WdPUdSWcatch
cWRWVWWcatch in
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
cWWSVVWchang have
TcVVVWWchang of
OhTbVTWchang the
cZVRWTWchang to
iQTWVWWchang which
OdSKmKTchannel
VUWShUVchannel for
VVWTdWWchannel to
WdWWPWWchannel when
mETYUaTchart
VVUWWbWchart be
UVbVVWWchas
aPVVeVVchat
LhWLLFwcheck
SVWWVVecheck after
TWVWWWacheck find
VXaVTRbcheck for
QWcWWWWcheck if
LcVWVWecheck of
VXUVVSfcheck that
cXiTSSPcheck the
eQVVVVYcheck to
RXVUWYcchecklist
WaTVWWWcheckout
XWWVWcTchoose
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
VVVVTfUclear whether
TVVUWdWclear who
bQZWWXTclient
UQRUVTpclos
WWWWWSaclos an
UVWUWbXclos the
TjWVTSUcloud
TcVWUVWcloud resourc
fZTTRVQcluster
eURWVWWcluster ?
gKfcPOScod
bVVUWWWcod for
aWVWWWWcod review
LgTkSSTcolleagu
cVSWWWWcollection
QWfWWUWcolour
UcfTVSTcom
TShTVWWcom from
QWViZMXcome
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
TWWWbVWcommunication when
UVWTeWWcommunication with
QWUXeVWcommunicator
QYRThXVcommuniti
UVVVbWWcommuniti be
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
UWWfQWWcontact list
YWWRYWWcontact the
eWWWWQVcontain
cWXWWQWcontain the
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
QVWWWeWcould switch
LWmSPWccount
TVbVVVYcount as
dZNWVWVcounter
fUVUSVVcoupl
WUlRTSVcours
YVOfVWWcover
XQShVVWcover the
PWUjVUUcoverag
TWbVWWWcpu
cTUWWWWcpu usag
VYSVVUdcrash
QWZYXXVcreat
ObaaXQXcreat a
UVbVWWWcreat documentation
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
XTYTSeUdamag
SWWWWbWdangerous
NnUSTSUdashboard
QfUWWWWdashboard for
WcTVWVWdashboard from
UUUXdXUdat
VcUZSVWdat list
facOQMXdata
gQVSUUbdata be
bVVWTXVdata centr
QeVWWWWdata to
bKZaXZSdatabas
QbUdUVWdatabas group
eTQMlNXday
WaTWWWVday befor
cVWVUVVday of
ZdRWWSVday old
RcWWWWWdead
kRVRVUWdeadlin
VWUbVVWdeal
VWUbVVWdeal with
dVVVUVWdebt
eXWXVUVdebug
SXUeTYVdecid
TVWcWUWdecid who
UUTRdeVdecision
UWVVWcWdecision to
QWWUVWgdeclar
fVWVWRWdecommission
VUVccPVdedicat
KVjWWWWdeep
lPWSSWUdefault
TVUWWaYdefin
bUVUWWWdefin the
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
cSQbQSgdeployment
SWUWWWcdeployment be
cVUUVWWdeployment tool
bVVTWXVdeposit
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
bWWRVZVdiscuss the
WWWWWSbdiscuss when
SVVUfVWdiscussion
eaQTQaVdisk
YXaWWRVdisk alert
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
NWcPfdRdocument
WVWVdTVdocument for
KXaTUhXdocument how
aRdYVPWdocument the
aTbVWTWdocument we
UQoPOaUdocumentation
SVdVVWWdocumentation about
fVUURXVdocumentation for
OUjUUXWdocumentation of
UVdWUUWdocumentation on
RaTVVdVdoing
YWSdRWWdomain
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
dYOVYVVendpoint
RYWWZWWendpoint to
RSTfZTXengineer
TUWcWWWengineer be
XaLpUORenough
UTWdWWWenough people
aVWVWUWenough tim
eUWVVSWenrolment
cUUXUVXensur
eUXUUUVenter
jZMVVSUenvironment
HSqNMNcerror
YdQVWWVerror and
ObdVVSXerror be
RRkWWUVerror befor
dTUWWWVerror budget
WVbWTWVerror cod
fUSWWUVerror handl
IOoVWWVerror messag
TPSVWfderror rat
VUVeSYVescalat
VUWbTZVescalat to
PTTkUTVescalation
VWUbVVWescalation path
VTbUZUWeven when
dZeSRSRevent
acTVVVSevent be
TTfNgUWeveri
TTfUWWWeveri #
YcVRVWWeveri chang
RcWWWWVeveri new
WNgWVWXeveri week
dLPWnSUeveryon
XaVTVWWeveryon must
jVVWVSReverything
RWWWWdUeverywher
TVaWWWWevict
VTWVcWWexact
oTUTRTTexam
fXTVVSVexception
KUUTmVWexchang
RVWXVcVexercis
WfTUUWUexist
bVUVWVWexist session
RdZVTTZexit
hLfQYSUexpect
OUVjTUVexpert
TWWbWVWexpert be
dYUUWTWexpir
TcTWWWWexpiri
ZUUScXVexplain
VWOWfWWexplain how
RWfUVWWexplain the
dWPWUZWexplain to
oUUTUOWexploit
ThRWWVUexporter
RbWWWWWexporter on
ZZWWRWWexpos
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
UcTWVWWfail job
UTbWWWWfail on
VVUWWcWfail over
fSVWVUWfail to
UQdYOfUfailover
cWWWVTVfailover do
bWWVVTWfailover to
dWbUWOVfailover work
WeURReTfailur
TUcWWVWfailur mod
bWWWWSWfallback server
VScWWWWfals
VTaWWWWfals alarm
SWTeWWWfarm
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
hVYSUSVfee
aWWTWWWfee market
dWVWVSVfee model
UhaSTUSfeed
VVWVbWUfeedback
TUWVVdWfeeder
UVVVWaXfeel
fPaaTQWfew
UWWbVWWfew people
kUUWUMTfil
fVUTVUWfil in
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
VTcUSbVfirst collect
bVVWWTWfirst com
RWWWcWWfirst communicat
aTVVaVVfirst communication
VSQUYZefirst compar
TWVVWcWfirst conduct
RWjVWVRfirst consider
aTVQVUffirst consistenci
WWWNfWWfirst contact
UOWWWVifirst continu
TUVUeWWfirst coordination
RQiWWVWfirst correlat
UpQWOVUfirst count
KVfdZZVfirst creat
UWOhVWWfirst cross
eUVUVWVfirst customer
QaZWWWVfirst dashboard
dUWUVUWfirst data
aVWWTWWfirst databas
TWbWWVWfirst debug
TYWbUWWfirst decid
aUWQhPWfirst decision
cUVUWVWfirst decoupl
dVUVVVVfirst default
bVTSXUafirst defin
dUVVVVVfirst deletion
XUUcVVWfirst depend
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
LTVUSpWfirst downgrad
SWWWaWWfirst downstream
PTWcZTafirst drop
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
eWRVWUWfirst expect
aWSVScVfirst explain
YaTWWVUfirst explor
aeUVVSRfirst export
QeVWWWWfirst expos
OVWYUWffirst extend
TVVdXVWfirst external
aWWWWVTfirst failover
VVUWWbWfirst failur
dVWTWUWfirst featur
UUVUgWSfirst feedback
SVmOTWWfirst few
dZUWSUVfirst figur
SXYbQYYfirst find
USXWWdUfirst first
XhVPVWUfirst fix
eWSVPYYfirst follow
ZbVWVRVfirst for
bVWWUWVfirst fund
cXYZSSSfirst get
bXYQXWUfirst giv
NVTlYUUfirst good
UdSWWWWfirst grafana
VhWNWWWfirst grant
aVXVVWUfirst great
aVSaRUbfirst half
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
aeTUVSVfirst list
dVUVWVUfirst load
ZdOSTUYfirst log
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
fDkWUUVfirst read
UaVWWWWfirst real
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
UVWWWcVfirst revert
VbOXWXYfirst review
cWTRYRbfirst revis
XWVWReTfirst roll
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
WUfWSVVfirst smaller
YUVbWVVfirst som
RWaaUUWfirst someon
VVWUaWWfirst speak
aWVVWVVfirst speed
dSTWWWWfirst spik
VVQgVWVfirst spread
UcUPWbWfirst staff
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
QfRSYVcfirst try
eTbXRTTfirst two
jWOaRVVfirst unclear
RUfVWVWfirst underestimat
RWdWWVVfirst understand
KQhfbcUfirst updat
dPUbPUYfirst upgrad
dQVUbSVfirst use
RTYQdZUfirst user
PSUgTdVfirst validator
UUcUVXXfirst wait
WVXTWbVfirst walk
cXUWUTVfirst warn
LbVUVVifirst watch
UUfSSbVfirst what
TUUUViUfirst when
VVVcVVWfirst who
abNVeUUfirst why
WeQWWWWfirst without
YSbbYQSfirst work
PNUXkXYfirst writ
TiTTZRVfiv
SNPPPoifix
VWWWWTbfix and
dZVUVQWfix be
bWWVUWTfix by
RUWWWUffix do
eWWVWTSfix go
PWWWWbZfix in
YSWVUdVfix it
RWWWWdUfix on
TcZWWUSfix the
TWWdWTVfix tim
aWWWWTWfix to
cVVTWVWfix within
dVVRTZVflag
bVVVUXWflag to
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
TZRXbVVfor each
VTWVcWWfor exact
VUWcVVVfor help
TVWfVSWfor incident
fTVUUWVfor maintenanc
bWWVUUWfor migration
TUWZdTVfor outag
LWVWWiWfor remov
RWWWWcWfor restart
SWWWWbWfor restor
dVWTUWWfor review
SdUeTZTfor the
VSSXUgWfor this
TcVVWWWfor trac
PaVdSVZfor two
OWWPmWWfor updat
bTXWVUWfor we
XeWVSTVfor week
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
RWWWWeTfrom backup
UaVWVWWfrom being
WcTVWVWfrom hom
UVWcVUWfrom now
UaWUWWXfrom outsid
UPdfSUUfrom the
TdVVWVVfrom user
bNUPmTVfrom we
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
UVWUWbWgat
XVShTTWgatewai
TWWbWVWgather
eVUUUWWgenerat
WjZOXQSget
UWfWPWWget a
VaVWUWWget notifi
UbXTYVUget the
dUWUWVVget this
UWVVWbWgit
TWWSWdVgiv
SWWWWcWgiv up
ETZSqWYgive
TWVWbWWgive in
RdXVWVVgive no
PVUUiYVgive we
QmMJdfRgo
SVVWWcWgo back
WVWUaWVgo smoothli
VVUaVZVgo through
LiQVbXWgo to
PUUVUkXgoing
PVVWWgWgoing back
USUadVTgood
WVWSdWWgood communication
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
QUTfWaVhang
hXOSdSUhappen
SbVWWWWhappen during
aVVYUUVhappen on
RZWZUWYhappen to
ZReRTYVhard
TWVWVdUhard fork
RSgUUVXhard to
bVVVWUWharden
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
SVWUWZbhav stop
VYPeSVZhave
hPTSkNUhave a
RZUWWbVhave an
YlPSUVQhave be
QaVUVcWhave chang
eUVUWVWhave enough
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
TQgWWWWhid
RWWVdWWhidden
NadVWVWhigh
lVUVNUWhigher
TWWaWWWhir
SWWWXbWhistori
eTYVWTThit
VSUbVZXhold
XVVUVaWhold a
SVVdWVWholder
dVUWVUWholidai
YSbUVWWhom directori
ZZSZSQchost
TWUeWUVhost compani
WTVWWVbhost fail
OVVUWjVhotfix
SWWWVdWhotfix be
bhXZRKRhour
ZaVVWVShour befor
SeTVWWWhour lat
dVVUWTWhour of
ZXVQWaVhour so
QUbXWZWhour to
TTWdWWWhour when
PgbNbWVhow
TcXVVVWhow mani
XdSVVUVhow much
POnRTRUhow the
LSQTXmahow to
hVSVTTWhow we
WcUUYWUhub
gSUWWTVhuman
eVVVVUUhung
UVWVUcWhurri
SUjVSVVicon
TbUUVZWidea
VWaVVWWidea of
UbUVXVWidea that
TWaWWVWidempotent
VXYaWRWidentifi
SWaaWSWidentifi the
aVUWWWWidl
cRWWWVWids
bXYSNUcif
fRYVURYif the
QWdWWWWif this
XVSWWbWif we
aMfVVWWignor
hXPPUYSimag
UbSWWYWimmediateli
eUSScTVimpact
UVWTeUWimpact be
eUVWSWVimplement measur
eYSVSWVimport
VUWWbWVimportant announcement
YXQiSTVimporter
RWWWWcWimpossibl
UcWTVYUimprov
bVTWVWWimprov documentation
SbWWWWWimprov monitor
dJVZgUOin
QTXRbfVin a
eSWWVWVin ci
bWVVWTWin cod
fUQVWWWin debug
jRWUQWWin for
WQXThUVin one
PaWVUdVin plac
SWbWWWWin releas
SWWWWVbin stag
bWVWTVWin step
cTZbcNNin the
cUVUVWWin their
cWWTUWWin two
cUVVWUWin under
VaWUWWWin use
TMNeXfbincident
fZTRXLcincident be
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
dVVWWWSinput
mXRUQSVinstall
cWTWWWUinstaller
jQUWUUWinstanc
UVUSVhVinstead
UVUSVhVinstead of
BVQUtdUinstruction
PVVVVhVinstruction for
VaRUcVUinstructor
iTRVUVVintegration
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
aWTWWVWipv6
NWeSURiis question
eWPWWWWisolat
dWQWWWWisolat the
eVWUTVWisolation
WcaTVRVissu
XdWUWRVissu be
RWbWWWWissu with
WYbVNaVit
aRQZVVcit be
bUVVUXVit befor
iVVTWRWit could
URVeUUbit do
cVUWWUVit easi
UVcWUWWit easier
UbUWSZVit fail
bWTXVUWit happen
UaVVWWWit have
eVVSWVWit own
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
XTbUYVVlack of
ScaUVVWlag
TVcUWVWlag valu
kSVQWUVlaptop
cUVTcTUlarg
iVTUUUVlarger
YbYSPWZlast
bVWVVVVlast day
eWVVTUVlast incident
LVWbeZSlat
TkNWWVVlatenci
UcTWWWVlatenci at
aVVWWUWlater
YaUZSXTlaunch
RWiUVVUlayer
TVbWVWWlayout
POaiWWUlead
XVQUabWlead to
VWcVUVWlead we
XTbVVWVleader
kOPVVZWleak
QeYVSWXlearn
WeWVRVWlearn about
RVfVWVWlearn path
WWSbWXVlearn that
UUeUUWWleas
bYTZRVWleav
WPWcgRTleave
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
VUcWWVWlimit appli
UWbWVVVlimit be
aVWVVWWlimit on
OUUWWiWlimit the
YVWbSVWlimit to
iPZRRZVlin
VWUVWbWlink be
VVSmVLUlist
eTQaVVVlist be
UVShVQYlist of
UUaWWWWlist so
ZTbVVUVlittl
XUVWTVcliv
dVeSUMYload
cVVWWVVload be
fVUVVUVlocalli
gVQURcUlock
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
TVWcUWWlong maintenanc
bWWVVTWlong term
VcaUTSWlong tim
SUXaWXWlong to
kWVYITVlonger
dUaVOXVlonger than
KliHROblook
NkUPUQelook at
gUOWZWTlook into
UVcWWUWlook lik
iTRPSaYlose
PbVWVWalose in
dVUWVUWlose it
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
SWWaWWWmaintainer can
ThQVZPdmaintenanc
TeWVSWWmaintenanc mail
WdWWQWWmaintenanc notic
WeWVRVWmaintenanc window
WWVWNdbmak
QWWWWXcmak a
QaWWWXXmak sur
UVTYTcYmak the
KRTRqaUmake
eVVWUTWmake a
aUXUTbTmake it
PTZgfMUmake the
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
NWhWWWWmap
NVUWWWjmark
RWUWWWdmark green
TeTWWWVmarker
eVVSVVWmarket
WVbVTWVmatch
XOgVVVVmatter
YURPVjTmay
XTTVYbVmay be
UWWUWaWmay stop
SUgVPVbmean
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
eVVVRWWmessag broker
PcTWcVWmessag to
JoXQTRVmetric
OgVWWWWmetric for
ReUWWWWmetric server
TdUWWUWmetric to
dVSVWVWmigrat
aWTWWWWmigrat to
lNRNQZTmigration
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
VeTUVVWmobil
SfUWVWWmobil app
bWWWWTVmock
bQRVWeWmod
jVVVUPVmodel
ZRTbUZVmodul
UaSYWWWmondai
FmNOMOXmonitor
cQWWWWWmonitor agent
VbWWVVWmonitor in
OgWVWWWmonitor of
QcSVVVemonitor the
UbVTRWbmonth
ZUbVTVWmonthli
YbbXWOSmor
TUWUeWWmor frequent
aTVWWWWmor memori
UVWcVWWmor people
JfdaVTVmor than
bWWWRWWmorn
QoQXTUTmorning
TVWcVVWmorning when
eVXVQWWmortem
hSVQWWVmost
ZTbTVUWmount
hNTbSVTmov
XWWdRVWmov to
VcTYVUVmuch
XdSVVUVmuch memori
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
cVTWWVWnew cluster
bVWWSWWnew cours
eWVWUSVnew fee
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
RVVeVWWno owner
KTVUUqVno plan
fVWUWSWno test
hTWVPVWno user
OdReQYYnobodi
cTUbTUVnobodi be
XVcSWVVnobodi have
VfRUVYUnobodi know
ZbaJdYUnod
YaTVSVZnod be
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
SWWbWWWnot availabl
QTTdUbYnot be
bWSWWWVnot catch
UTVWVUenot check
RTeYRdTnot clear
TVVWcWWnot communicat
kMWVWTWnot configur
aVWVVWWnot consider
TcVWVXUnot cover
aWWTWWWnot depend
TVbWVVWnot document
NePnTTUnot enough
bSYWVVVnot find
dZSUYSVnot hav
UVWWbWWnot keep
JTXdYfUnot know
hUUVQWWnot log
UWWWVaWnot mak
SVUTjVVnot make
PTWWiWUnot mention
UdWVUWWnot monitor
YcUWRWWnot notic
XVSbWVWnot on
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
TYdVSWWnot visibl
SVcVVXWnot write
VhVUTUVnotebook
POjUUcXnothing
TUVVUfVnothing be
SiMbVPWnotic
WTTWdWWnotic be
UnVUJVVnotic the
VbWWTWWnotic to
OWTUiWVnotifi
PlRUUVVnotification
YVTcVUWnow
UVWcVUWnow on
acQVVVVnull
eRVaSTWnumber
cWUTXVWnumber of
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
dVVTVVWof one
cWUVWUVof other
RYWVbWWof plan
ZSciaGVof the
bVVUVWWof this
TUVUWeWof turn
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
cVVVVVVofflin
mVLSNVNold
UUWWWaWold cluster
bUWWWUVold disk
TVWWWbWold imag
SWRiUVWold importer
SWaWWWWold nod
SaWSWbWold system
UcWeWXPon
ZWRhVPUon a
eVVWVVSon all
mSQUUVWon an
bUVWWWWon by
JdbfMfSon call
VUaTVZWon duti
RThTYXUon how
NbVUVcZon one
OgWWXWTon quota
TVaWWWWon read
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
bTWVWVWopen for
UXVWVVaopen the
TVcOPhTopening be
ZaZRUVRopening should
TdWVUVWopening ticket
bWWUUTZopening will
UVUUeWWopenli
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
TcVTVZUorder in
fVUUTVVorder of
gLaZeOOother
UVcVWVWother cluster
gVTUWWTother servic
TUSacWWother team
SWbWWWWother tenant
aWTVWWWotherwis
aZZSVNXout
XWQYYXVout how
YXbbTQTout of
ZUaQcTUout the
VSTUeScout to
VTcVWWWout what
UWVWWVbout whether
YPVXVdVout which
KZRafVboutag
bRUWWWZoutag against
TdUVQZYoutag be
WRWWcWWoutag notic
VUaWUXVoutag of
VRdQdUVoutdat
QiWUUVWoutput
XbRZXRWoutsid
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
RXRlQVVpager
UaWXUWWpager tool
eVWVNZWpaid
QVWhUWVpair
TWbWUWWpanel
bVVVWVWparser
iSYcNQTpart
gVUUVSVpart of
abSUWUVparti
fSVWWTVpartition
QZQcbTWpass
ScQcTWWpass between
UTWWeTWpass on
WUcfMUVpassword
eQQMSYmpatch
bWWTWVWpatch be
UWWWbVVpatch client
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
LMMjiSSpeople
UUWeVUVpeople be
RWWcXWVpeople in
UWWdRWWpeople who
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
PqQXOUVphon
SWWdVWWphon number
RUVZcUWpick
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
dUUbURWplugin
jVUOMZWpod
bUYWPUcpod be
QWWUVfWpod in
PeUWWZVpod that
VPiUZSWpoint
gWOWWVWpoint of
VRcWWWWpoint to
gUSSdSVpolici
eWWVRVWpolici for
bcVUORcpool
QVWWWWdpool siz
XUVVbVVpoor
UcTTZVWportal
bVSWVZVpossibl
QWWWWdWpossibl becaus
QYURcUepost
WUWUbWVpost be
eVXVQWWpost mortem
UbWWUWVpost the
eVRVWVWpower
UWVTYcVpractis
XUTSYcWprepar
bWWTWUWprepar a
MVfYVWWpresent
PVVVhVWpress
OUVVWkVprevious
OUVWWiWprevious version
jXTSUTUpric
eTQVTbXprimari
bUZUWTWprint
kUUTVTUprioritis
TWVWWbWprioritis the
QVUViTWprivat
SWWWeTWprivat channel
RWWWcWWprivat messag
ZdUVUUWprob
PeWWWWWprob to
LfnPQNZproblem
WdWUTUXproblem be
VUQUUkUproc
JRSPRrVprocedur
RVWUWfWprocedur be
UUUUUfWprocedur for
gVVUPXRprocess
RXXWVbVprocess be
ZWWaWRVprocess to
eUVUWTWproduc
XVUbZVSproduct
hTWRTSTproduction
UaVWWWWprogramm
eObPhQTproject
TSVSiWWproject be
TVWdUVWpropos
TVdRZVWprotocol
jYXSTQSprovider
UTVVaaWprovider be
cVRWWWWprovider have
VcWWSWWprovider maintenanc
VYaUUWVprovider status
VVUfVUVprovider support
RbdWUTWproxi
bTWWWWWproxi keep
bUSWbUVpublic
PZUcaVUpublish
SWWaWWWpublish packag
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
SUYTgUVquestion
WgSUSUYqueu
KTTcdeTquick
VWWVWbUquick fix
WUWVcUWquick respons
UbYfVORquickli
aWTWVWWquorum
UhYSZUQquota
eVUVQYWquota be
OWWWgVWquota request
dWRWVWWrack
VWVUcVWrais the
fRaUTUVrang
bMVSUcbrat
cWUWVVWrat limit
OVWWWgWrather
OVWWWgWrather than
PSJhiUWreach
TSWbZVXreach all
XXRcWUWreach the
RZScXWWreact
RVVeVXWreact quickli
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
aXZUSTVreason
USjUTVWreason for
fVWWVPVreboot
eVSRWXYrebuild
fWWVWSTrebuilt
ZcSUWUWreceiv
UVlWWLWrecognis
aUWWWVVreconnect
OeYaVTVrecord
gWWUWURrecover
MTOdOjcrecoveri
aVVVURdrecoveri be
SWWVWdWrecoveri plan
SWWWWbWrecoveri procedur
bWWTWUWrecoveri process
VWUWWaWrecoveri step
dWWTUWWredesign
UTYTdVXreduc
UVWUeVVreduc the
eUUVVVWredundanci
WVVUaVWreflect
WVVUaVWreflect on
eTTUWUYrefund
aVXUWVVrefus
aTSXUdUregion
cWWVVUWregion be
PQTqRVWregistrar
SVWdWVWregistrar be
WUaYVVUregistri
bVWWWUVregular load
VWWVaVWregular meet
QWWWWXcregularli
cVUTWWWreimburs
RfdVPVVreject
WOhVVWWrelat
bYVUVVVrelayer
baPbTUQreleas
SWbWWWWreleas #
SWWWWbVreleas a
ZVWVRbVreleas be
MSWmVWWreleas manager
bUUVYVVreleas not
RcWWWWWreleas script
QVWWdWWreleas should
bXSVWVWreli
cXSTXVWreli on
hQWVUUVremain
YPVVWiUremov
YQfWTVWrenam
aTZWTVWrenam the
aVTWWWVrender
dTYTUVWrenew
ZUaVUUWreorg
PSQRVoYrepair
SWUWWaZrepair be
QVVWWfWrepair it
dRWUUaUreplac
PWVWWeWreplac a
dVWWVTWreplac the
bVVWWUWreplac this
iSSUWVVreplacement
cTUWWWWreplacement for
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
iUUYURQrequest
UVWdTWWrequest be
dVWWUWSrequest that
dUVVUVVresearcher
gVURTJlresolv
ecRTTUVresourc
dRWVVWWresourc limit
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
TVWgUTWright to
ViUOVVWring
YTTUUgUrisk
TWUWWcWrisk of
aUVTUaVriski
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
hUVUTVVrpc
bVVVUVWrpc nod
bVVUVWWrpc provider
RVWaWYWrul that
jdHRPKYrun
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
VTXWVaWrunbook to
dUVVVUWrunner
TWWWWcUrush
hURTPeVsaf
UUVUdVYsaid
fMeLgLWsam
XWcWVRWsam bug
RVVWdWVsam day
QTiWWWVsam error
RWcWWWVsam fault
TWSUgWWsam thing
gTVUTWVsam tim
SVgWSWVsay
WOfWWWWsay what
TeWWSWVsay which
SUZUUeVscal
UcWWVVWscan
dSVUUaUschedul
VWVVWcUschema
OWWWXeWschema chang
ThWQRZWscreen
agONVaXscript
PWWWWZascript for
UVVWWaWscript from
RWWVWdVscript have
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
bVUWWTXself
OlXSVUTsend
UeWVSWWsend a
RbWWWWWsend data
cYVUSVWsend to
UWbWUWWsend we
WcTVWVWsensor be
fTVUXUUseparat
eVPWVVYserv
dVYQSXUserver
VXTVVbWserver and
SWXTVdVserver be
YRXiTRUservic
eSUWWUWservic at
dUWUWTXservic be
aVVWVVWservic run
kRYTUUTsession
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
TWWaVWWshar cluster
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
QVVbVcVsid
SWWcVWWsid by
LifZQSUsign
lTUVUaLsignatur
SVVZWZWsigner
TWWVWcVsilent
QcVWTaVsilentli
VRiVUUVsimilar
bTVWWWWsimplifi
bTVWWWWsimplifi the
bWVVVVVsimulat
YbUVTVVsinc
WbVVUVWsinc the
aLWedQUsingl
TWWbWWWsingl person
gWOWWVWsingl point
dWVSWWWsingl provider
YPPWddVsit
TWVTWeWsit down
TXWbTWWsix
TXWbTWWsix hour
gTWTTSbsiz
bWVWVUVsiz of
WUUbWWWskill
bTZWWUUskip
gGTWjTUslow
UbVUVXWslow and
hSUVTXUsmall
bUZWTVVsmaller
WVWUaWVsmoothli
fTUUVXUsnapshot
YbhUNWNso
PWWWWfWso a
ScVYUWWso nobodi
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
XUkQPUYstill
dXUSWVWstill run
bUYLQgWstop
YbSWWUVstop at
RdWWVWWstop send
SSVSVkVstop the
fQVVWXVstop when
iYRVSTVstor
LXdTfWTstorag
PUVYfUWstorag and
UUbWWWWstorag engin
RVgVVVUstorag layer
RXWYVeSstuck
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
bVWWWUWsystem have
OUWUiVWsystem make
iQWUVVStabl
dLbTOhUtak
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
WVVVaVWtalk to
aaQWVWWtariff
TaTcUVVteach
XcUTUWWteach the
QQNfjUNteam
LQPffcVteam be
WcWWQWWteam channel
cPTVVdWteam do
VTUcYUWteam know
SVVOecWteam stai
VVTUdWWteam that
RXToRRVteam to
PWThYVVteam work
WVVVbVWtechnical
dVVVUVWtechnical debt
LlmQVPftell
VSgWRWWtell a
VQRViVWtell the
YmYV8Wctell we
WVaWUTYtell whether
RnTQVVVtemperatur
UUTVhSXtemplat
VUVVeTWtemplat for
WQYVYaWten
XQZVYWXten minut
kRYSRUUtenant
TWbWVWWtenant ?
lUTSWQUterm
UVcUWVWterraform
dSMKRUetest
QeVWVWWtest account
dVTVVVVtest cluster
cVWVVVVtest coverag
iRRWWWVtest environment
kQVTVRUtest for
UUaWWWWtest host
OfWVWWWtest hub
UUeVUUXtest net
WWWUWVatest on
SWVXZbRtest the
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
aWVWWTWthat nod
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
RUTViVWthe announcement
XURVXcWthe api
QVfWVWWthe architectur
kQWVSVWthe attacker
PWUWWhVthe attempt
SWVWbWWthe attention
adRUVUVthe audit
SiTRVVYthe backup
QfVVWWVthe bad
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
UZVaSVVthe carrier
QTiUVUVthe caus
VZSYUZVthe certificat
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
PeVUaVWthe daili
PVbVUbWthe damag
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
cXUUTYUthe disk
SUWdWVWthe dns
RWgVUUWthe documentation
VVWeRWWthe domain
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
TcXVUWVthe feed
VYUbUVWthe fil
TiJYYTXthe first
TVaWWWWthe fiv
XUTWRVhthe fix
fSZVSVVthe follow
RfWVVVVthe fork
QUVWhVWthe forum
bWUVWVWthe fre
bVWVVUWthe freez
WaVUWWWthe freezer
WcVVUVWthe gap
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
bVVVWUWthe imag
dXUWUUVthe importer
dXOaPZWthe incident
cWTWWWUthe installer
NWUVnSWthe instruction
XcTVVWVthe instructor
eUSWVWWthe integration
XdWUWRVthe issu
IZabcXSthe job
VUcVVWWthe kernel
SVaaWTWthe key
TeUVVVWthe kiosk
RWXbWWVthe knowledg
TUdUWWWthe lag
YUaUQbVthe last
WdQWWVWthe latenci
WVVbTYUthe launch
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
cWPVUdTthe old
SacTUeUthe on
QVViUVWthe one
QVVjWRWthe onli
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
PVVVhVWthe press
OUVVWkVthe previous
aTRVUcXthe primari
SeeSRPathe problem
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
TTiUTVWthe reason
UVSfTXXthe recoveri
eUUWWTVthe region
WSUjRVWthe registrar
RVbaWVUthe registri
SbVYWVVthe relayer
baPfTPVthe releas
gQVVWVWthe remain
RWUVWbZthe repair
bVVUWWVthe replacement
oRURQXUthe report
RQVUlWWthe reporter
OYYdTWWthe request
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
UeVTVVWthe shift
XbSTUZWthe shop
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
beUSaNRthe test
NVYhUWWthe ticket
YTcTTYWthe tim
SVcWVWWthe timeout
bUWVWVWthe token
hUXVVPUthe tool
dPYWVWWthe trac
RWZWWWZthe traffic
WNdUhTQthe two
QWdWWWWthe underli
RWTSnSathe upgrad
VVVcVVVthe upstream
LWTVnVUthe user
MXSmUWVthe validator
eUVUVUWthe vault
XWTaTXWthe vendor
UdVVWVVthe version
VUWWbVWthe vulnerabl
RVSVhVVthe wallet
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
UXUVWWathen
WWaWUVWtheori
QUZeXVTther
QVbZTZUther be
WWTVbWWther should
ZbSWUVVthes
IaWRjbUthing
PPkSUcXthink
TVWTWdWthink of
dbRTWTVthird
abSUWUVthird parti
aHlfSUPthis
TWTWhSWthis be
PWWeWWWthis cod
UUhTVUVthis component
YaWVSVWthis have
SUUVWfWthis kind
fQUWWWVthis outag
VTUeWUWthis servic
KVlWVWWthorough
eWVXQXUthre
mSVRWRWthre hour
RYaWWWWthre servic
PVWiTVVthre team
SVdVWWWthre year
SVVUfVVthread
VeSUVXVthreshold
WRVbWYVthrough
NVWcUcWthrough the
TWWUcWWthroughout
LdUZbXTticket
McVfUVWticket be
eZWVRTQtim
iRVUUUVtim for
WQeWVWWtim go
bUWVWVVtim of
aVWWTWWtim out
TbVVTaVtim to
WVVbWUWtim zon
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
XWSWdTVto dat
UWTVVeWto delai
VWTWWbWto delet
TVWUWcWto disabl
TQWTZfWto do
OSfXYVVto each
VWOWfWWto explain
VWUWWaVto fail
SVWcWXVto find
dVWTWTWto finish
TWWbWVWto gather
QWWWWeWto go
VWVcUVWto help
UWbWWTWto identifi
WWbYUSVto includ
abVWTTWto keep
PaZSdRYto know
OkZQSVYto look
UVTVVdWto mak
UXTWWVcto monitor
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
OVVcVbWto restart
cWWWWTUto restor
bXOeUUUto run
PUbWUSgto see
bWVWWUVto shorten
TVcWWVWto show
UVVaWVWto sign
TUdWVVWto spot
UTVVWeWto stop
TVWVVdWto switch
TVTaUbWto tak
QUVhUWWto team
RQkVWSXto tell
VfSRdaQto the
SeVWWVVto watch
UeYOZSVto we
SZSdWVWto writ
MRimPSTtogether
TWWaWVVtogether on
WVcTVVVtogether with
bUWVWWWtoken have
UOTgXYWtoo
XVWVUSetoo earli
UWWaVVWtoo few
SWUWVgTtoo long
eSVUWVWtoo mani
gSnSOOQtool
WUaWWWWtool to
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
VWVVWbVtreat
NUbVUbatri
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
LWViWWWtwo developer
SWWbWWWtwo engineer
WWPaaWWtwo group
hUZQQVXtwo hour
dWWQWWWtwo maintainer
UdPWWXWtwo of
dUVUVWWtwo people
QWWTgWWtwo project
cWWWWWRtwo sit
VWVTcWWtwo team
VVWUcVWtwo week
SVWgSWWtwo year
eWVSVVWtypo
UWdWWSWunclear whether
VWVSVeWunder
UVaWWWWunderestimat
QWdWWWWunderli
KRiUXUVunderstand
QWgWTWWunderstand of
TWcVWVWunderstand the
cVWWWSWundo
OMqWWWVunit
bVVUWVWunmaintain
QhRZQPguntil
VhUWSTWuntil a
VUUbVTZuntil the
ZMfUfPTup
TSZaaSVup a
fTTZRVVup on
WQTYUcYup the
YWVWcSUup to
fVVVTUVup with
IQXYmWSupdat
VWWPeWWupdat at
MWVTlVWupdat be
UWaVVWVupdat runbook
dUbUIZWupdat the
gQOReGXupgrad
SWVWWWbupgrad check
aWWWUUVupgrad guid
FWWWoWWupgrad instruction
VVTVcWWupgrad not
eVWWVSVupgrad on
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
SkVWRVWuser report
gPZWRWWuser see
JVkWWWWuser server
WdUWPWYuser tell
URWVeWWuser to
nSQSVSVusing
fVWTWTWusing the
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
fWRWWVUwe can
SWWWVWcwe clos
IbVOfhXwe could
SXcVVWWwe dependenci
bUVWVWVwe deploi
QdPYWXbwe do
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
WWUWSWdwe that
WRbWWWWwe the
ZaWWQWWwe their
VUcVVUZwe think
STVWWgWwe tim
PVjUUVWwe to
TVaWWWWwe underestimat
UZSUfTVwe use
WeVVRVWwe within
cWVSXWVweek
OYWWYbVweek befor
VZTgVQUweekend
NkWSbTVweekli
JkWWWVWweekli report
RWWWWfTweigh
STbZZcMwell
IRlGTnWwhat
dLdRbUVwhat be
VWYVWSawhat count
VXSWcUWwhat happen
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
UVWWaWWwhen their
VWWVWUawhen to
bWWSWWWwhen two
ShdNWRVwher
WaTWVWWwher thei
WVbTWWWwher to
WQXQTRowhether
UVbWVWVwhether a
bWTWWWWwhether other
ZSRTUSmwhether the
SWeVVVUwhether this
XVVWUaVwhether to
dSVWVVWwhether we
MZYZQmPwhich
UVcVWUWwhich account
UWcWTVWwhich one
WVUVVbWwhich option
SWVZWaUwhich servic
WWUcUUWwhich team
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
VWUaVVWwhol team
VSTfWUWwhom
VUUdWVWwhom to
TUaTeWSwhy
cYPWVWWwhy be
SWYVbVVwhy do
SUhTXUVwhy the
WVUVVbWwhy thei
SVbVYVWwideli
bUaTRYWwiki
bVWTWWWwildcard
gVURXSWwill
YdVUTUWwindow
YPdfYNUwith
dXWVTSXwith a
SWWZUaWwith all
aWVWVUWwith each
PRXjVVVwith it
IbcVdZXwith the
UVUTThWwithdrawal
bYcRURSwithin
VVdTWVVwithin an
bWWVWUVwithin half
RfVVWVWwithin hour
RVUcTaWwithin minut
TScWVZWwithin the
eUVUWTWwithin thre
eRQOVeawithout
WUTUYdVwithout ask
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
UUTUVjVwors
NZNTmdRwould
UdURaWUwould hav
VeTYaPUwrit
XVWVVTbwrit a
YXTfQTWwrit down
dUVVVUVwrit the
TeVXSVWwrite
QVbVVbVwrite down
UhSVVTWwrite to
UWiRVWRwrong
PRbWWdWwrong servic
aXZdQPVyear
SVdVWWWyear old
QVWUWXeyour
XUVbWUVzon
`,
};
