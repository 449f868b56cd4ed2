// Made by "npm run train". Learned from: ec0369144f543c39
export const insightWeights = {
  lines: `none observe interpret assemble communicate decide verify
ggWTPOT#
WWTZWWV# minut
aVWUWVW# record
UfKXOlQABOLISH
UePeSYPACCESS
ZdRaaNSADMIN
OSQPgWkAFTER
caOaPcQAGREE
DobKSIMALERT
aOQQgRYAMEND
XZIXiMUAUDIENCE
QfVMVccBEFORE
XWfLWUZCARE
SRjMPRPCAUSE
OXFCoPOCHANNEL
EPLCoHTCOMMS
QhKefPVCONTACT
RHmQTPTDEBUG
LJHOOpUDECIDE
dNNVaHaDEPLOY
SUgWecLDOCUMENT
POSSSrTDRILL
QVTnUQVESCALATE
USXYUhUFEASIBLE
iHTKQQPGUARD
TWcTaUWHABIT
RNdNedXHARD
OZXlZTSHUMAN
UTMPdgXINCIDENT
IckLPJaINQUIRE
MJQnLPaJOIN
OVmVULNKNOWLEDGE
TMYVUkXLEARN
HohITKSLOG
KiUhOTXLUCKY
DCqMjNUMEANING
aVSaTSSMODAL
CrIGHHOMONITOR
UcSVbWXNEGATIVE
QHqQSTVNOISE
GnTFaMTNOTICE
OUPlQNMONCALL
FLLraNQOWNER
NNNTblPPLAN
YQNaYiMPROCESS
LXkeaMPQUESTIONWORD
PfZaUiNQUICK
VIJFRodRECOVER
cSKPRZUREMEDY
dZLPkQPRETAIN
eYgIKUURISK
KRUrTQVROLE
PKNMLmVROLLBACK
FJJLPwQRUNBOOK
JrbGRLNSIGNAL
WUWdbVRSLOW
HVKmRMOSTAFF
IQRRnQaSTATUSPAGE
QZiLXUWSYMPTOM
UdVXdNVTEACH
fUQOITRTECH
PWTThJQTELL
fQOKPKeTEST
XhQUVUVTHRESHOLD
HoKPjWSUNNOTICED
UPMINHvVERIFY
XRMXPXjWORKED
SWjTOiSa
VWXTbWWa call
VWWWYWWa channel
VWVZUXWa clear
SeXVVVVa colleagu
cVWTVWWa copi
VaUWXUWa customer
SXVUbVXa day
PVWWWdYa deploi
XfWSRWWa developer
WVbUVWWa different
cSVWWWWa fail
VWVbWUWa few
dVWTVYSa fix
VYWaTVWa former
XaUWWUWa full
UVVbWWWa gap
VVXUaVWa good
VVYWWWWa healthi
TWWWWaWa hotfix
ZVWVVXWa hurri
WVWbUTWa list
PYZWaUVa long
SWfXQWWa messag
aaTWWTVa minut
VVZVVYVa new
VZVZTWWa partner
cWWSVWWa patch
VWWcWRWa plan
VWVWbTWa privat
aWVXUUWa releas
TWWWWYYa restart
QWVWWfVa rollback
SWWWWcWa script
NVVdQdZa second
WVVUbWWa shar
SWWWWbWa short
gOYYURVa singl
VVWWWZWa spar
bVVVWVVa stag
WVWZVVWa sundai
ZVVWWWWa test
aWWUWVWa typo
VaUUVTba user
RXVWYaVa week
YUVaWTWa weekend
TdVVVVXa whil
TVVWWdVa workaround
YUhVPVVa wrong
LRfMnSRabout
LabUfUUabout the
WYVYUWVabout to
WURUYcWabout what
UVVTjRWabout who
XYUUUZVaccess
RdVZVUWaccess to
ZXcXTRUaccount
VUcUWWWaccount be
SVXeUVVacross
SVVVVdVact
WTVWbWWaction
NmVUVVUactiveli
bUVWWWVad
UYXVWWWaddress
cRSWaVWadmin
VVVZWWWadmin right
NZUgVVWadministrator
VUWWYWWadvanc
jTYLXTUaffect
SWTXQPlafter
ccSSQSbafter the
WVWWVWYafter we
VVVbWVVafternoon
dPTTTXfagain
VVWSVbYagainst
fQVWWVWagent
QTURVnVagr
WWWUWZWagr on
SVWVaaWagre
SVWVaYWagre on
SdZUVUValarm
VReVWWWalarm be
HobJLPQalert
OahUVVWalert be
VcTWWVWalert fir
UaVWVWWalert for
ThPWVVWalert on
VaTWWWWalert onli
WUZWWWWalert text
WXUWWYWalert that
VWZWWWValiv
ZNTRiQdall
UUbWWWWall be
TVVWVWcall clear
UWWWWUaall data
TWUUcXWall nod
dSVWWVWall pod
XQWVdWWall the
dVWVSWVall user
fSVVTXUallow
SVWTWgWallow to
NfWSbWWalreadi
bVWWWTValthough the
WVVcUVWalways
cdQQTYUan
TVYWVZWan earlier
dVVWSWWan empti
fVRWWTWan expir
ZaaQSXUan hour
QUVVTecan incident
ZUTVZXUan old
SVWWcVWan older
PdUVZWWan overview
SURQjVYand
YVVVaUXand be
WWVVWYWand choose
ZWSWWYWand error
SWWZWaUand help
VUWWZWWand never
WVVVZWWand not
VZVUXWWand onli
UWWaUWWand product
WZTWWWYand see
ReWUWWVand take
YYRbVUVand the
RWWWWSgand then
WUWWTXaand we
WUVWcWVannounc
TWWWaWWannounc to
LSTVpUUannouncement
SUUWgVVannouncement be
ZYVZVTUanother
RPUdgUVanswer
kVSVRUVany
TeUWWUVanybodi
bWVTUVYanyon
VZUWVVZanything
VZUWWUZanything be
UVdVUVWanywher
dUTUVYVapi
WVUWWaWapi be
RYVVcWVapp
YUZUVbRappli
ZUaWWSWappli to
aWWcVNWapprov
VWWWYWWapproval
gVRUVVWarchitectur
UUUeVWWaround
RfSVVWZarriv
LbYUXXbas
STaVVZYas a
VWVWVZYas an
bWVTWWVas cod
YaTVVUWas design
UVWXZVWas it
WWVaVVVas plan
VWVVZVWas soon
UWZWWVWas the
TWYWZVVas well
IcTXgZTask
WaVXVVUask for
VVWUaWWask user
VVWUUcVasks
YWWWVWWasleep
TWXWVaXassum
TWXWVaXassum that
WVPkOXUat
TUaUWaVat first
KVWWWkWat hand
UhQXSWVat it
WVWgTSWat night
WOdSbXVat onc
aVVVVWVat risk
hSVSWVVat that
YXSaWTVat the
TVVdWWWat work
kQTVUTVattacker
LVUWWlVattempt
RVVWWeWattempt to
gWPWVVUaudit
hSSWWWUaudit do
VbTWWWWaudit log
UWTcVWWauthor
hVVVUTUautomat
dSWVVVVautomat test
eWWWWRUautomatic
gUVVWOYautomaticalli
ZWVWWWWautoscaler
VYVcVUUavailabl
RQhWWWWaverag
bVWWWTWavoid
RWUbVaVawai
VWWZVWWawak
UVXTbWWawar
ROORRkcback
UWWWWVaback befor
VUVVVhRback to
JYSZUXobackup
ZXSSWYYbackup be
bTWWWVVbackup have
MddUWVVbad
ZcVWSUUbalanc
VeUUUVVbatch
ZaSVTWSbe
ZVVWWWWbe #
cgWRURTbe a
WYVYUWVbe about
hQdQSUVbe affect
VWVWVaWbe agr
WVVcUVWbe always
aVYWVTWbe an
UVWWaWVbe announc
YVVUVYWbe appli
UUWbVWWbe around
YWWWVWWbe asleep
GZVcSjVbe at
bWWWWTUbe automatic
XYVZVVVbe availabl
VWWZVWWbe awak
dUUVVSZbe back
XbVVVTVbe being
SVUWZaWbe better
VcWWTVVbe break
ZVYUUWWbe build
eUVWTVVbe call
XUWWWVYbe check
NTcVgUVbe clear
VWVWZWWbe clearer
ZSTcVVVbe clos
YZTWYUVbe complet
VWaWWVWbe count
UWWWWZWbe dangerous
PWWVVXebe declar
UVVaXVWbe delai
ZVWVSUcbe deploi
XWRWeUWbe difficult
cUWWVVWbe do
UXVVZWVbe down
SVVWbXWbe easi
bWWUWTWbe enabl
WSYaVVWbe enough
ZWWVWVWbe expect
NhVWWWWbe fail
cTVWVVVbe fast
PYXWWaWbe faster
XUdWVUTbe find
cTVVWQbbe fix
TWWTVgUbe follow
ZPbWWWWbe full
QVVWaVbbe give
VVXWYVWbe going
bUWVYUVbe good
WcVTVVWbe green
ZTdSTUZbe hard
ZVWVWWWbe held
VWZWWVVbe idempotent
QaYbWSXbe in
VWWWZWWbe inform
XYUWVWWbe keep
RUZXZWWbe know
aWWVVVWbe larger
UUWaXVWbe lat
VWVaWVWbe limit
dUVWUVWbe lose
bVVUWWWbe low
OVWVYfWbe make
MVVWWWjbe mark
cWWVVUUbe merg
bWUVWXSbe miss
ZaWSVUWbe mor
OZVbYVWbe need
fTTVUTZbe never
XeTSTXWbe no
PSiZUaYbe not
UbVWVWWbe notic
VUWWaWWbe notifi
eTUdTPWbe on
VbXWSVVbe onli
YVUYVVWbe onlin
WVUWaWWbe open
LUcbTaWbe out
UbSUaUXbe over
cWVWVTVbe part
TTWVVeWbe paus
VWWVZVWbe plan
dWVUVUWbe postpon
RWWWWbWbe practis
WZVWWVWbe put
XVSVcWWbe read
bVWaVRTbe readi
cWWVWUUbe rebuilt
VWWVWaVbe releas
YWWWWVVbe remov
aVUUVYWbe repeat
dUZWVSVbe replac
KjVVTTcbe report
lUWTVQUbe resolv
SVWWWTfbe restor
OYWWVeWbe run
ZVWVTZVbe saf
VVWWVaWbe safer
UfSVVVVbe see
eXVUTUVbe send
bWSWWWWbe serv
SXWWWbWbe set
ZVSXVYWbe short
ZWVWWWVbe skip
WXQVaZVbe slow
cVVXUUVbe small
UUWWYYWbe spread
MVYZUdXbe still
dVWWVWSbe stuck
VWWVWZWbe sur
TdTVWWWbe switch
YQZVWZWbe take
PiUVVWWbe tell
NYVWWXebe test
WZbRSYVbe the
UUVcVVWbe ther
VUWaaTVbe too
PVUiVVWbe travell
ZVVWWWWbe trigger
WVVVaVWbe two
WWVUVaWbe unawar
PUYYXZWbe unclear
PUiVVWVbe up
SUWeVWWbe updat
TVaVVZVbe used
gUWTVTWbe using
QWWWWWdbe verifi
QiVSVUYbe watch
STbWWaUbe well
UWWWWWZbe worth
UWVWWaWbe write
LWdWeTVbe wrong
UWZfSURbecaus
aWVWWWUbecaus a
UVcYUTWbecaus it
VVVZXWWbecaus nobodi
UWWXVZWbecaus of
ZWWVWWUbecaus the
UZVZVVWbecaus thei
RcWQWZbbefor
WZVWWWVbefor any
TVUWWaYbefor going
jZOSXUTbefor the
SeUVVVWbefor we
VVVVVZYbefor you
UWZWWWWbehaviour
XbVVVTVbeing
TVeVUVWbeliev
TWaWWWWbeliev that
ZWWWWVVbelong
ZWWWWVVbelong in
JWfRacVbetter
bYPeXRTbetween
UWWbUWWbetween platform
ZZTaRVVbetween the
gNPQOQNbias
UbVWWVWblind
bUVVVYWblock
VVWWWZWblock the
ScWVXVVboard
UhWVQWWbot
iSXUTTVboth
RWYTTgXbreak
QVWWeVWbreak chang
MWSWWkWbreak the
cRVTNiWbridg
UVWWWaVbring
RVWdTZWbrought
bUWVWVWbucket
bUWVWVWbucket be
icYPUJTbug
TkTTVVVbug be
WYXfPWTbuild
VZSWWZWbuild a
gWURWVVburst
aVTZUWWbus
aWWVVVWbusi
fTWVTRbbut
TYWVWVZbut it
bUYVVUUbut not
ZeVNUVXby
OeSVVVdby a
UXVaVWVby chanc
iUVSTUVby hand
fUWVVSVby itself
VWWWVZWby one
ZVaVVSWby step
LhfUTVUby the
TNWWgWYby user
ZXWVUUZcach
ZTUWVWZcach be
KZPfiSVcall
WUVaWWWcall at
WUWUVaWcall be
WVWZVWWcall engineer
UUWZZVVcall for
VVWYWWWcall have
TWVcVVWcall in
VZWWVWWcall need
ZVVWXVVcaller
XUTSUhVcalm
UVWWUcVcalm and
SPkaYQUcan
KSlSaWVcan be
bVVWVWWcan chang
iTVSUUVcapaciti
UVWWVaWcas
OZWTiSYcatch
TXWWWVZcatch the
SUTUkUVcatch up
MRkRTYTcaus
WUfUUSVcaus be
aWWWUVWcentr
VlSTTRVcertificat
VbZUUUVcertificat be
VbTWWWWcertificat expiri
TUVVWdWchain
SUWVWdWchain halt
UXVaVWVchanc
bUORVWbchang
bWVVVVWchang at
VVXVbSYchang be
YSWWWUbchang befor
YWXUWWWchang have
TbWVVWWchang of
OaWbVWWchang the
cWWWUSWchang without
NYUOnNUchannel
VVWUcVWchannel to
cRUWVZWchart
ZTUWWZWchart be
VUWWcWWchat
KZXPRPtcheck
VVWWVWacheck after
SWVWWWbcheck find
TVWWWWbcheck for
VTVWVWbcheck tell
UWWWWWacheck that
WUeVVUUcheck the
YWTWWWYchecksum
aVVVWWVchoose
WWVVWZWchoose the
cUWWWTVci
mTVTSSWclass
bVWWWTWclean
bVWWWTWclean up
ELdZnZYclear
TWYYWWWclear which
VWVWZWWclearer
UWVVWaWclient
aQSbTTdclos
VVWVWWZclos the
UmSRTUVcloud
gWRTTYTcluster
WWVUVaWcluster be
UWWWWZWcluster have
cSaYURTcod
ZWaSWUWcod and
TVaWWWWcod be
aVVVWVWcod review
OfXdSUUcolleagu
TcfTVSTcom
TTgUVVWcom from
SVVfYOZcome
YWWWWOdcome back
VUaVWWWcome from
VVWbTXVcome lat
YWWVWWWcommand
VWZVWVWcommit
SUVWfWVcommunicat
MPQMpSTcommunication
UVWWbWWcommunication be
bVWUUWWcommunication between
UWWWZWWcommunication to
UVWVcVWcommunication with
SYTTdYWcommuniti
UVVUcWWcommuniti be
VZWWUWWcommuniti member
UUVeVVWcompani
UUaWWVXcompar
TYTVYUbcomplet
ZZTWWUUcomplet so
iVRUUVVcomplex
OWlUTVUcomponent
SPjVWWWcomponent be
YVVWVYVcondition
WVWaVVWconferenc
aVVVWVWconfig
YWWWWUWconfig chang
iTTVWSWconfigur
dUWVWVUconfiguration
PUVWVViconfirm
TWWWWWaconfirm that
aVWWUWWconfirmation
VUXWYWWconfus
hTSVVVVconnection
aVWWVUVconsensus
dUWSVVYconsistenci
SgVUUWWconsol
TQWWhWWcontact
WUWcSWWcontact at
dVWWVRVcontain
ZWUWWWVcontain a
aVYWVSWcontain the
cVVVVUWcontinu
cVVVVUWcontinu to
eUUUSbUcontract
TWWWWZWcontract limit
TWaVVYWcontrol
dPYWVVWcontroller
VWVUbWWcoordinat
RVVTgWWcoordination
UWWVbWWcoordination between
ZYTRaVVcopi
bYUTVWWcopi of
ZSZWVWWcor
bSLbQcYcould
ZXRUVcUcould be
bUUZYQVcould hav
ZVRWUVccould not
ZaWUSWWcould see
TUWWWbWcould switch
UTcVVXWcount
VVZVWYVcount as
dVRWWWWcounter
WZWWVWUcover
SVVWWWdcrash
LmVUTZUcritical
RgVVVVVcron
RgVVVVVcron job
fZRVUUVcustomer
XVbVVTVcut
UZZWUVVdai
VnPTXRTdaili
ZSYSSeUdamag
UWWWWZWdangerous
VVWSZbWdark
RfdSTUVdashboard
VTaWWWWdashboard show
RXXWaYUdat
lVWQMMZdata
eTVSRUddata be
aWWWUVWdata centr
gJUdSZUdatabas
SWWdVVWdatabas group
eVPPiRUday
XZUWWWVday befor
cVWWTVWday of
kRVSVVWdeadlin
VWTbWVWdeal
VWTbWVWdeal with
fVUUTVWdebt
fWRXVVVdebug
VWUYVaWdecid
WVVSaZVdecision
VWWWWZWdecision to
PWWVUZedeclar
VVWdYQVdedicat
nRXRQUVdefault
aTWWWWWdefault of
QVWWWdWdefin
VUWUYUbdefinition
VUWUYUbdefinition of
UVRaVbWdelai
eXTTUWUdelet
bVVWWUWdelet the
aVWVWVWdeletion
aTaZUSVdepend
aTaYUSVdepend on
iRcSSRVdependenci
VSdYNVgdeploi
TXYVTVbdeploi be
RVWWWVedeploi should
aWWVWVVdeploi the
bVUUUVadeployment
RWVWWWddeployment be
XVaVVUWdescrib
WZaUUTVdesign
TRWTiWWdetail
WYWWWWWdetect
MmVTVUWdetection
QdWWWVWdetection be
RaUdVVVdeveloper
TVWaWWWdeveloper be
UUWZYWWdeveloper of
dVUUVWVdevelopment
SVfUWWWdiagnosis
SWdVWWWdiagnosis be
RWfVVVVdiagram
dVUVVVVdiffer
aVWVWVVdiffer from
WTdTYUVdifferent
XWRWeUWdifficult
YWPWeVWdifficult to
UVWReWWdirectli
NWWWWgWdisabl
TWWWVaWdisaster
TWWWVaWdisaster recoveri
VcTWVWVdiscover
VWTWaXWdiscuss
VWVUcVWdiscussion
bYQVUaVdisk
bVUWWVWdisk alert
aVWWWUWdisk have
PWYcVWWdns
bcMOVVado
ZVWWWVWdo by
XcMQZZYdo not
RVZQcaUdocument
QUmURWWdocumentation
QVgUVWWdocumentation of
SVVXWcWdoing
VTbWUXWdoubt
dVWNdXSdown
VZTWZVVdown as
SVWWVdWdowngrad
bXVVVSWdowntim
bVWWWTWdowntim be
QdVbVSVdrop
ZVWWWUWdry
ZVWWWUWdry run
bfRVUSVduring
TbVWWWWduring offic
acSVVTVduring the
SUbVVZWduti
UVXUWaWduti do
ZUWWVWWe
ZUWWVWWe mail
aSZVYTWeach
TSgTZVVeach other
PUVVaVdearli
STeVRXaearlier
ZVdUSUWearlier review
YUVWZVVeasi
YVVWaUVeasi to
VWaWUWWeasier
VWaWUWWeasier to
hVSRVVWedit
QSXVWbaeffect
VTXWWVbeffect of
ZURUVdWelection
NVTkWWWelectrician
NVTkWWWelectrician be
WaUWWWWels
TVWVUhTemergenci
VWWWVYWemergenci releas
hWVVRUUempti
bWWUWTWenabl
WUVSeVWend
QUWVhVWend of
VVbVVVWengin
PPXgZTYengineer
UTWcVWWengineer be
dbOkVLRenough
VVWbVWWenough people
gVWTUTWenough tim
dbRUVUUenvironment
LRnPPScerror
VdQVWWYerror be
TPkWWUVerror befor
VUaVWSaerror come
TaZVVVWerror in
PTiVWWWerror messag
TVUgVTVescalation
QWZZYUWeven
VVaVYVWeven when
WcXUUTVevent
VeSWVVWevent be
QTiTYUVeveri
STfUWWWeveri #
aaVSVWVeverybodi
gOPXdUVeveryon
UTWXaWWeveryon be
kUSWVSTeverything
TWWWWdSeverywher
WUWUaWWexact
nTVTTTTexam
kTUUUSWexception
aVWVVUWexception to
RUVRjVWexchang
bZTUUWVexist
bVVVVVWexist session
fSYRYTVexpect
NUVkVVWexpert
QVWfWVWexpert be
cVWWWTWexpir
VbTWWWWexpiri
WVOWgWWexplain
hTVVVSWexploit
XYUWWVWexporter
RcaSVWWextent
VWWWYWWexternal
PbbWVWVeye
TkWRSTVfail
UaVWVWWfail job
hPWWWTVfail to
YUYVSbVfailover
cWWWWTUfailover do
fWWWWOWfailover to
bVYVWSUfailover work
TbVTTbVfailur
YWWWWUWfallback
WVYWWWWfals
aUVZTXUfast
PYXWWZWfaster than
YYaVTVUfault
gUZSOYWfaulti
eSUQVdVfeatur
bWWUWTWfeatur be
ZVWUWXWfeatur flag
VWWWWYWfeatur off
iVUVVRVfee
VVWWaWVfeedback
TVWXWaWfeel
lPTaTRUfew
VVYVWWWfew of
SWWcVWWfew people
YVWWWWVfield
fVVUVTVfil
aVWWWUWfil be
jPSWWVWfill
iPTWWWWfill the
VSdYWSVfind
XVUWWZWfind by
VbVWUWWfind out
SWbVWWWfind quickli
TTZXVVbfind the
UWWVWXYfinish
UdVVVVWfir
XUcUVVVfirewall
MbcSQhWfirst
iSVTVTVfirst ACCESS
fRTaSTVfirst AFTER
LSSjcWWfirst AGREE
UfQQPSUfirst ALERT
UaWUaUVfirst AMEND
cRURbQTfirst AUDIENCE
bQNXQeZfirst CARE
OWgVWVWfirst CAUSE
YUPPdRQfirst COMMS
PVeUVVWfirst DEBUG
WTRQedTfirst DECIDE
aUVUcNafirst DEPLOY
bTTTTfVfirst DOCUMENT
SWUWWdWfirst DRILL
TVVcVVWfirst ESCALATE
VaUUVZWfirst FEASIBLE
fRTSSSUfirst GUARD
hYWSSQTfirst HABIT
TdUYMbYfirst HUMAN
ZSVhTWQfirst INCIDENT
dVaUOUVfirst INQUIRE
VWVcUUWfirst JOIN
VSbVcUTfirst KNOWLEDGE
TTVdTSdfirst LEARN
gcORSUVfirst LOG
WTSWWWefirst LUCKY
eSWXYRWfirst MEANING
YVSZTZWfirst MODAL
YeRRTQTfirst MONITOR
VYZWVZSfirst NEGATIVE
UVeUVVVfirst NOISE
jTOWcUTfirst NOTICE
fYTTUUVfirst ONCALL
TVScbVTfirst OWNER
ZUOTXfVfirst PLAN
eUTUWVVfirst PROCESS
VVWTUeVfirst QUESTIONWORD
NaScZYUfirst QUICK
bSSSOaffirst RECOVER
ZePSabQfirst REMEDY
jLUVTcUfirst RETAIN
WdKYZbTfirst RISK
dUTUUaUfirst ROLLBACK
TQVWWhVfirst RUNBOOK
VegRORTfirst SIGNAL
XWRbaTUfirst SLOW
TTTfPaUfirst STAFF
OcfbRSUfirst SYMPTOM
fUVTUVVfirst TEACH
djMTJTUfirst TECH
dTUYZRSfirst TELL
aQSTRdbfirst TEST
bfSTUUVfirst VERIFY
eTcVTNVfirst WORKED
YOTTccTfirst a
cUVWVUWfirst access
kSUVVQVfirst ad
YTVVUbXfirst after
VWVSWcWfirst agr
PddVSUVfirst alert
WUPhUSafirst all
WfWgMTPfirst an
RQVgYXVfirst ask
VWYVVUZfirst assum
TTeaVSVfirst at
dbUVUQTfirst automat
bVWWVUVfirst avoid
cLWRWUifirst backup
VZVXWWWfirst be
QWeWVVWfirst believ
TfVRaSVfirst better
eTbSTVVfirst both
SWWWaXWfirst break
WbVTVVXfirst by
SVUhVVVfirst call
PUmVVTVfirst check
TWUVdWWfirst clearer
UVVVVVdfirst clos
cVUVWVWfirst cod
UWWWZWWfirst communicat
XUVVcVVfirst communication
TVWUdWWfirst coordination
dTUVYWVfirst customer
TYZWVWVfirst dashboard
dUVUVUYfirst data
VWWWWYWfirst decid
ZVWTeQWfirst decision
eUVUVUVfirst deletion
WTUdVVVfirst depend
NbZVQUffirst deploi
gVVUTWUfirst deployment
dUWTWVWfirst developer
OUWVUkWfirst downgrad
XVWVVdSfirst emergenci
aUVYVVWfirst enough
SebUUUVfirst error
UWVaVVWfirst escalation
TfUUWVVfirst everi
MZTcYZVfirst everyon
qWWWWKMfirst everything
fUUVWTWfirst exception
gVUUVUVfirst exist
dWWWWTTfirst failover
UZUYSZWfirst fast
eTWSWVWfirst featur
UVWVeWUfirst feedback
XUaUVWWfirst few
SbaYQVWfirst find
UTYVVbVfirst first
YVVSWVbfirst fix
gWUVQWWfirst follow
dZVWVQVfirst for
jSTZVSTfirst get
WWVWWYWfirst going
OUUiZUVfirst good
UeRWVWWfirst grafana
dUZUUVTfirst great
WWUYRVefirst half
WWWYVWWfirst hand
aUVWWWVfirst health
kQWWWQUfirst host
WaWWUVVfirst improv
YTVTRgVfirst in
PWWhUVWfirst incident
hVUQWVVfirst infrastructur
XgSVTVUfirst insufficient
VWSSgVWfirst internal
QUePVoKfirst is gerund
RNkUKdcfirst is past
ccXWNWTfirst it
TfUVTaTfirst keep
cYfRRTSfirst know
SVhUSWWfirst knowledg
VXeRYUTfirst lack
aVVWWVWfirst larg
TfVbNWVfirst learn
WWVTdUWfirst let
SWbWWWWfirst limit
ebQSTUWfirst log
XYVVWVVfirst long
STeWWVXfirst look
RUWWWeVfirst lose
bTeUTSVfirst low
cVWWTUWfirst mak
TWcVWVVfirst mani
hVUUVQWfirst manual
mVWWGWWfirst messag
TdVTWWWfirst metric
WcUUZSWfirst miss
ZbVVVTWfirst monitor
QXWYcUVfirst mor
dSVVXVVfirst most
ZQZVUZVfirst never
VUWcVWWfirst new
ZWKcUfUfirst no
bOVTQZefirst nobodi
eVWWWVRfirst nod
RXcfVWTfirst not
dWVaVPUfirst onc
eWWVVTVfirst one
eZOZVSTfirst onli
VURVfVWfirst open
YUWTbVWfirst operator
UVVTfWVfirst other
NoVTTUVfirst pag
VWUVcVWfirst parallel
aTVbWSWfirst people
dUVWVUWfirst pin
WTWVbWVfirst post
WWTWVcWfirst prioritis
SUbSeTWfirst question
RVVZdUVfirst quick
VWUVWaWfirst react
hFjWSUVfirst read
aVVWWUWfirst rebuild
fVVWRObfirst recoveri
iTUVTVVfirst reli
VVWWWZWfirst replac
bYSWTWWfirst request
QUVgWVVfirst responder
UWVWVcUfirst restart
PWWWWbZfirst restor
aWTWWVWfirst retri
SWWWWbWfirst revert
QWVWVfVfirst roll
aWWVVWVfirst rollout
QWeWWVWfirst root
iRVVVRWfirst run
VSVWWeVfirst runbook
WUWWVbWfirst scal
bTUdURUfirst securiti
VVYWWWWfirst see
eTWVWTVfirst servic
VaVWVVWfirst set
eQSXWbUfirst several
TUSbbWVfirst shar
ZWVWVWWfirst shard
QjVTUVWfirst sign
YUUcUVWfirst slow
YWVZTVWfirst small
XVfWRUVfirst smaller
eUVQYVWfirst som
TVdXUUVfirst someon
VWVQWeWfirst staff
ZWWWWVVfirst stag
SVSQVnVfirst stai
PVVUViVfirst step
UcVWVVVfirst still
SVWWVcWfirst stuck
bfWTLWWfirst student
NZVceRVfirst support
RZWWWYWfirst switch
TWWWWaWfirst tak
mUSTQVVfirst technical
SgTWVWWfirst tell
XTVUUdZfirst test
cRTTQTPfirst the
NXVbaZUfirst ther
RbXUVTbfirst think
iRUWVUVfirst third
WUcVVVVfirst this
dVRbUUUfirst thre
XVUYUYWfirst to
cUWbTTVfirst too
dUVUVWWfirst train
bTbZRUUfirst two
lWObOVVfirst unclear
UWaWVWWfirst understand
HWWWlWWfirst updat
bVWaQUWfirst upgrad
gQWWUVWfirst use
VTZScUXfirst user
QVViSWWfirst validator
SVWVVbZfirst wait
UTWWWVcfirst watch
XWOVWfVfirst when
XVbaUSTfirst work
XcRTYVVfiv
ONQRRnmfix
eWWUVPYfix be
dUWTWUYfix befor
SVWWWUdfix do
fVVVVTTfix go
UVVUVZZfix have
ZWWUWWWfix it
TWWWWdSfix on
VTbTWYWflag
VVcVVWWflap
dVTQSfUfollow
gVVVQVWfollow up
McHlgfTfor
WVWeNTafor a
TTdUZVVfor an
VYVWVWWfor another
VWVXZUVfor each
WUWUaWWfor exact
aUVWWWWfor production
SWWWWbWfor restor
SdSbUYSfor the
TSVYTgWfor this
aWWUWVWfor thre
RbVeOWXfor two
PWWSiWWfor updat
abWUTUUfor week
TdWWUVWfork
aVWVUVWform
dWVWRVWformat
PYWgSVWformer
VYWaTVWformer colleagu
QVVWfWWforum
UVVWaWWforum be
TVVWXbWforward
YWVVWXWfour
YWVVWXWfour minut
VWWUVbWfre
eVVUVTVfreez
aVWVVUWfreez should
SWWWbWWfrequent
SWWWbWWfrequent updat
dVWVUVVfridai
MfcXdUPfrom
VSgUUVVfrom a
RdVWVWWfrom all
OVYWbZWfrom an
SRXjVUVfrom the
TcVVVWWfrom user
aTWSdTVfrom we
aTZWWUWfull
gVVVSVVfund
ZWWWUWWfund be
PWVWWgVfurther
WbTcSUVgap
VSUfWVWgatewai
UWWaWVWgather
iVTUSVWgenerat
YVdSZSUget
aaUSYTWget the
SVWVaZVgiv
HWRSpVbgive
UVVWbVWgive in
QWSUhXWgive we
ToQGZdOgo
SVVWVcWgo back
WbUWVVWgo off
XVWTaWUgo smoothli
aUUVVaVgo through
OiUVZTWgo to
NWUVWgYgoing
RVVWWdWgoing back
VVXWYVWgoing on
VRVYdVUgood
WWWScWWgood communication
VaUWWWWgrafana
LgdVTWUgraph
ZXWVVWUgreat
OUcSVVfgreen
QPdWWWdgreen whil
TQSgcTVgroup
RVVYeTWgroup be
SVVVVfWguid
UVVWVbWguid for
VTUYVSfhalf
SXUTVWghalf of
fWSUVUWhall
QYWVUeWhalt
VRUQdfUhand
TVVUhUVhand over
hVNSbXUhappen
TbVWWWWhappen during
ZVWYTVWhappen on
aVWXVVWhappen outsid
RZWZUVXhappen to
cSfSSRYhard
TTgUTUYhard to
SPjWVWWharmless
eZQdUNUhav
SXUaVYWhav a
VZWVWWWhav access
adTTTVWhav an
aXTUZRYhav be
YbNbQUZhave
oPUUYOVhave a
SZUWWbVhave an
bkRSVTPhave be
PaWVWZXhave chang
WVWWVWYhave clos
aVWVWVWhave enough
UWWaVWWhave leave
FTZYWjZhave never
WTWdXUVhave no
bVUbOTahave not
TbWWWVWhave stop
RUXdVWWhave the
eQTYWZShave to
UUcUTWZhave work
ZcTUWVUhealth
ZcTUWVUhealth check
dSZWVTVhealthi
UVWWaWWhear
aVVVWVWheld
UTXYTXbhelp
bWWWVUWhelp from
VRcWWWWhelp to
cQWbUUVher
UVXaWVWher and
RPiWWWWhid
UZWWWWWhigh
gVVWSUWhigher
bUXUWVWhit
SVVdWVWholder
dVWUVVWholidai
XYUTWWYhom
UaRZQTfhost
UfVVVSVhost be
WUVaWVWhost compani
VTWWWWbhost fail
MVWVVjVhotfix
SWWWVcWhotfix be
aeXYQRRhour
aYVVWVUhour befor
QhSVXWWhour lat
YVWWWWWhour old
XYVPWcVhour so
QVXYWaWhour to
UTWcWWWhour when
KmcNbXRhow
TbYVVVWhow mani
TSjSUTWhow the
UUQVUjVhow to
UfUUXVWhub
hUVUVUUhung
ZVWVVXWhurri
SViVTVWicon
SXXTXbWidea
UVcUVWWidea of
UYVWZVWidea that
VWZWWVVidempotent
TXZWWWWidentifi
TWZWWWWidentification
VURVVfXif
VUSVWeWif we
WPeWWWWignor
aYTTWZVimag
aVVVWVWimag be
ZVUWWXVimag solv
VbSWWXWimmediateli
fVSTaTVimpact
VVVUcUWimpact be
YWWVWVWimpact on
ZZSSbUUimportant
YVUdSVVimporter
ZWVZTWWimporter be
WYWWVVWimprov
eOKbcWPin
UUTTcbVin a
VUWWYWWin advanc
WVWWVYWin an
WVWZWVWin another
aWWWWTWin cod
eVRVWWWin debug
RUZTeWWin one
VVVYVYVin parallel
QZWVUdWin plac
TVaVWWYin sync
aUPbiNPin the
VWWVYWWin tim
UaWVWWWin use
ORMiXbcincident
hUTRUQdincident be
VVWWaVWincident channel
fVWUSUVincident happen
WWVbVVWincident lead
QWWVUgWincident respons
lWKWWVVindex
SUVVeWWinform
PbSRjVVinformation
iVURVVVinfrastructur
bWVTWWVinfrastructur as
SVbWWWWinitial
WWWUZWWinsid
WWWUZWWinsid the
kVRTVTVinstall
hPWWVVWinstanc
RVVWWdVinstead
RVVWWdVinstead of
JWUVjZWinstruction
SWVVZaWinstruction for
VdUVTWVinstructor
WbUVVWVinsufficient
eTWUVVVintegration
UbVWWVWintend
WUXTbVWinternal
UdWUVVWinto
UaWVWVWinto the
MUlWWWVinvestigation
XVUZWWVinvolv
YcVUWRVissu
YcVVWRVissu be
XUdROaWit
WPUbWZZit be
hVVTWSWit could
XUVWVTcit do
cWWWWTVit easi
VVVWVaVit fail
dXUUVVVit happen
VWaWVVVit hard
UZWWWWWit have
ZVVWVWVit in
aWVUWVWit own
TWZaWSWit should
LeXaSZVit take
QVVXfWVit up
NWTWWkUit wors
RWXWWaWit would
qMTUVQTitself
bVWWWVUitself after
NpNYZRTjob
UZaUVUVjob be
PiVUWUWjob output
UWWWWWYjob run
cVTVWWVjob write
SVUcYVWjoin
VWVZVWWjump
VWVZVWWjump in
PeQUjXRkeep
ZWWWWWUkeep run
XSUWcVWkeep the
TWWWZWWkeep up
TbWWVWWkeep work
VTdVVWWkernel
aOUhUUVkey
VVVaWVWkey be
SVVdWVWkey holder
VTVVWcWkill
SWWVVcWkill switch
UVVVVdWkind
UVVVVdWkind of
GXbjedNknow
SbZTUYWknow how
UdOaWWVknow that
VUVZXWWknow the
VUcRWYWknow to
VTTQbeWknow what
TVVVcWVknow when
TaQeVVWknow which
WWWbVSWknow who
WUVeSWWknow whom
NVZiTWVknowledg
OVUiVWVknowledg of
VWWWYWWlab
TZXWXWUlack
WWZVXVVlack of
TWdUVVWlag
mRVQWUWlaptop
aWVVWVWlarg
bVVVVVVlarger
aWWVVVWlarger than
gZVUPWUlast
eWWVTTVlast incident
KZPbecTlat
WeOWWWWlatenci
bVVVWUWlater
bVUYVVVlaunch
MWmTVVVlayer
RPaeXXVlead
aUQTabWlead to
VWbVUVWlead we
ZUYVWVWleader
kPRWWWWleak
VbVWUWVlearn
WWTaWWVlearn that
aUSYVWWleav
YPWebRTleave
WTbWUWWleave no
rNJLMLDlength 0
eRRWQPMlength 1
RVaRYeblength 2
aSbQbNalength 3
ZVVVWVWless
ZVVVWVWless than
HUUTpZVlet
fVWRVVWlibrari
YWWVWWWlibrari be
WWZWVWVlight
XReVWUWlik
TVeVWUWlik a
OSaZfeTlimit
XUaWWUWlimit appli
WWZWVVVlimit be
IWVWWlWlimit the
VWVaWVWlimit to
hMcSSYUlin
WTUkUPUlist
cSTbTVWlist be
VaRaWTWlist of
WTcUVVWlittl
VWUWTWbliv
gQgUURRload
cVVVVUVload be
cVTWWVWlocalli
fVSVWUVlock
YWWVWWWlock be
KmdMVOUlog
IibWVWWlog be
JcRWiWVlog do
lVMVQVYlog in
WSbWVWWlog lin
RXUVdWWlog of
SVUTdXYlogin
VOVWhWWlogin pag
QYZZWYTlong
VVWZVWWlong maintenanc
VbZUTUWlong tim
VTYZVWWlong to
fUYUQWVlonger
cVYUQXVlonger than
HfkMSSflook
OjPTVTelook at
WVVWVYWlook for
SUeVWUWlook lik
iSRVRZVlose
eWSWUVWlose it
LUTWWnWloss
USiRZUUlow
VXZUcTUmail
cXVWSWVmail be
TZVVaUWmail go
URdVYWWmail list
aZUVWTWmain
LVVfdVWmaintainer
VWWZVWWmaintainer be
WeUVTUXmaintenanc
VVWWaWVmaintenanc be
WUYUQcZmak
VVZWUZVmak it
SaWWWWWmak sur
SSWUUdbmak the
SQPMqfUmake
dVXTTZTmake it
VUWUdVVmake the
fTTWVVWmanag
MVVlVUVmanager
YTeSYSUmani
VWcWTWVmani chang
WWWUZWWmani people
lVRUUQWmanual
eWWWWPWmanual process
aWVVVVWmanual step
MVVWWWjmark
aQcVVVVmatter
VXVUVbWmay
UUgVQVamean
VWZWTVamean that
VYXWVWWmeant
VUUVeUWmeet
VZWWUWWmember
kVPVVSVmemori
KTVWmWVmention
fVWVUUTmerg
fMkVPSUmessag
ZVYWTWWmessag be
VWVWZWWmessag to
OkaSURVmetric
VaUWWWWmetric from
nRVOWQUmigration
UWWWWYWmigration have
UVVVWcVminor
ZbRYTVTminut
UTcWWWWmislead
WXPThUWmiss
ZVVWWVWmiss in
ZWUVVZVmistak
VWTVbWWmisunderstand
TWWWWWamitigat
TWWWWWamitigat be
UVWWWaWmitigation
cUSWWWWmod
hVUUVRWmodel
UTWZWYWmodul
HnTSOQWmonitor
dQWWWWWmonitor agent
VaWWVVWmonitor in
WZWWVWWmonitor system
VZVWWVYmonitor the
ReYVUVWmonth
baYTXRUmor
WWWYVWWmor people
PfWWWVWmor than
VlOUTUVmorning
VVWZWWWmorning when
bRXVWXVmost
XTYXVWWmost of
aUWUXWVmost user
gVVaMVVmov
ScYXUTWmuch
UVWZVWWmuch on
ZVVXWVWmultisig
UWWSeVUmust
PUVThYVmust be
cUWWWUVmust not
POlXZSVnam
bWUVVWWnam of
RQiWVWVnam the
XVWYVVWnamespac
TVfUVTWnarrow
TSZeOaXneed
TUXZTXaneed a
WZWUWWWneed access
TVWbWWWneed an
ZUWWWWWneed mor
VfZOUTYneed to
bUVWWVVnet
IWnYUUUnetwork
WNTWVdcnever
IWWWWhanever be
YWdQaQXnew
bVVWWUWnew cluster
aVWVUWWnew releas
ReVVWWWnew servic
UXTUUZcnext
TWRmYOSnight
UVVSdWVnight shift
QgVVVVWnightli
aXRadPTno
TUWVXbWno agr
TfVVVVWno alert
VTVWVWdno check
WUZWVWWno data
UYVWZVWno idea
TeUWVVWno log
YVWWWVWno longer
UaWWVVWno monitor
PcVdWSVno one
PVWVUiWno plan
VUWVVbWno runbook
cVWWTWWno user
VYUVVXWno way
TZWcPVYnobodi
bXUXTWUnobodi be
YUaTXVVnobodi have
WgRUWWVnobodi know
UXWVWWYnobodi look
UZbNcZWnod
ZXXWTXUnod be
RVXVVWcnod have
TUUUiUWnod operator
WcVWTVWnod pool
UaXWUVVnod whil
VTdVVWWnois
WUYWWWWnoisi
fWWWWTRnormal
UUWaWVYnot
cVWWTVWnot affect
RWWWdWWnot announc
UVXTbWWnot awar
MTUebWZnot be
VWWWVZWnot chang
XUVWVUbnot check
STaYTbVnot clear
TUVWeWVnot communicat
mLWVWTWnot configur
WZWWVWUnot cover
bVWWWTWnot delet
dWVSVVWnot depend
YVWYVVVnot deploi
VWZWVVWnot document
NiPjSUTnot enough
dSXWWVUnot find
daRTXTVnot hav
TUWWcWWnot keep
NQZeTfVnot know
fXTVRWVnot log
UVWWVaWnot mak
TVUUiTVnot make
KTVWmWVnot mention
VaWWVWWnot monitor
ZWWUWWWnot part
LVVVeWbnot pick
TWVWWaWnot possibl
WRfWVUVnot realis
TbWWVWWnot record
ZUZVVVWnot renew
eWUWWRVnot restart
aUWWWWWnot run
VWWWWaUnot rush
TcWWUWWnot say
aSWZVVWnot start
bVWVVVWnot support
YUWWWXVnot tak
WWVWYVWnot talk
VTWWaWYnot tell
TSXWaVanot the
VUaWWWWnot understand
TVWWWWanot verifi
TVZVZWWnot what
TVcVVXWnot write
YeUUUTWnotebook
RUYUUcYnothing
UVVWUdWnothing be
VfQTWTYnotic
VjVVOWVnotic the
UQWVfWWnotifi
QnPUVVWnotification
aSSaVVWnumber
cUTUYWWnumber of
SUhVVVVobvious
WXbVRWWodd
aXWaZNSof
XUTTcYVof a
RZVUYaVof all
VVVWbWWof communication
LUcbTaWof dat
cUOVVcWof failur
TUhTVVWof how
YWWVWWWof it
YVWWWWWof memori
WZVWWVWof monitor
VWVZWWWof one
XUTjZIZof the
UTWUWdWof turn
fQVUWWWof user
TgdPSVUof we
QhaTSUWof what
FWYSUrToff
USVWWeVoff the
SWVYaWVoffic
SWVXaWVoffic hour
bVVVVWVofflin
dZNSTfRold
UWWWWZWold cluster
cVWWVTWold disk
UWWWWaVold pod
VZWTWYWold system
ZVWWWWWold version
TVWWbVWolder
ZaLZcYPon
cSSdVUUon a
fTUUWVWon an
QdUbQZVon call
SUbUVZWon duti
eVWTSWWon each
bVWVWUVon it
VVVUVcXon one
aUWWWVVon small
cXTVVWWon that
OZZLkWVon the
TWWbVWWon this
VWVWaWWon to
YWVWVWWon what
aMfTaVTonc
SSUjfPQone
RgUVWWVone be
VWWWVZWone by
RVbVWbSone nod
QaUcWVWone person
PXSViWWone plac
bjUcQJRonli
WVVZVWWonli a
TTZZVVZonli after
YWUdVQWonli one
VSWWcWWonli tell
VWWcVWSonli the
RSUkVUWonlin
jTPTXTXopen
UYVWVVaopen the
bXPLShQopening be
WaWUSYVopening should
YWWWXUWoperation
YWWWXUWoperation and
TPURiaVoperator
VVVVbWWoperator be
WVRUVgVoption
ZVVWWWWoracl
XWTUVdVorder
YWVWWVWorder be
dLZccQRother
ZVWWWVWother cluster
cWTVWWWother servic
SVVZZWWother team
dbXTTIdout
YXbZTRUout of
TUcSdTUout the
WUWVWSeout to
VVWWZWWout too
JcUZdWYoutag
RVYWbVWoutag and
UaTWTXaoutag be
WVWWZVWoutag messag
TTdSbUVoutdat
PiWUWUWoutput
XVVbZQVoutsid
ZVUcVTVoutsid the
NbPXjSVover
TaWWVWWover the
VVVUeUWover to
eVQWWWWoverflow
dQSWWZWoverload
dQSWWZWoverload the
aKWVgVVoverlook
PdUVZWWoverview
bVUWVVWown
VWVZWWWown the
RUViUVWowner
TWWbVWWowner of
gURWVUWpackag
NfUTfSWpag
MgSZcTUpag be
PYVjQVWpager
WWVVSeWpaid
aVWVUVWpaper
aVWVUVWpaper form
gRbZSPTpart
hVVTUSVpart of
ZcQUWUVparti
WVWVaVWpartial
ZWVWVVWpartition
QZRbYWXpass
ScRbVWWpass between
VUWWaWWpass on
WUcaPVVpassword
mTVMRScpatch
bVWTWVWpatch be
SWVZVaUpath
eUSTZVVpatient
FTVTVuWpaus
SVWUWdWpaus the
ZVWWVWWpayment
ZVWWVWWpayment be
NJRkiPSpeople
RVWgUWWpeople be
WWWWYWUpeople in
UWbWWWVper
VVUVdVVperiod
eXTTVUWpermission
aYTVVVWpermission to
JbPpQVVperson
UVXUWaWperson on
WYXUWWWperson onli
VVWYWWWperson who
OkVbQTVphon
QTVZeUXpick
WUVZVVYpick up
VWaVVVWpictur
VVaVWVWpictur of
cUVWWTWpin
ZVWWWUWpin version
QcTSShXpipelin
SdWVVVVpipelin should
RUbOkTUplac
USYWRhTplan
UWWWWZWplan be
gVWTUTWplan enough
WVWVVaWplan for
UVVdUWWplatform
UWWbTWWplatform and
oLRPOWYpod
bVVWQUcpod be
OWWWWfWpod in
ZVVWWVWpod that
WShUUTWpoint
eWPWWVWpoint of
VTaWWWWpoint to
XZXWTVWpool
VZYWTWWpool be
UVWVdVWpoor
WWUWWaVpossibl
RWVWWcWpossibl becaus
LYVUeVbpost
WTWVcWVpost be
WVVWWWZpost upgrad
dWVUVUWpostpon
dVRVWWWpower
OWVWWgWpractis
VUUWVdWprepar
OUVWjWVpress
LVVWWkWprevious
gTSVVVVpric
eUSVWVWpric be
aWVUTZWprimari
eVUVVVVprioritis
WWUWVZWprioritis the
VWVWdTWprivat
VWVWbTWprivat channel
YZUWWVWprob
OfjRSNZproblem
WeTVUUWproblem be
VVRSUkWproc
LSVTUoVprocedur
PVWUVhWprocedur be
UVWVVbWprocedur for
jYVPUTVprocess
YYWVWUVprocess be
YVWWWVWproduc
SWWcXUWproduct
WWWWZVWproduct team
iTUSUTUproduction
eUVSXTVproject
YWWRbUWproject be
hWTSbOTprovider
WUWWZWWprovider be
dVSVWWWprovider have
RVWeVVWprovider support
XXXWWUWproxi
ZVWWWVWproxi keep
XTVVcVWpublic
WVWaUWWpublish
fVVVVVRpull
YWVVWWWpull in
dVWWVWRpull request
WYUWWWWpump
WSVWdVWput
ZVYVUWWqueri
VVbVUWWqueri be
TTYSgUVquestion
ZcSXRVXqueu
LUVWahUquick
WTWWcTWquick respons
baYbRQQquickli
WdYUTUVquota
aWVWUWWquota be
RUWUZcWrais
cTXTUYUrat
aWUWVVWrat limit
QQVXkUWreach
TUWUfVWreach all
VYWVWWWreachabl
RYTZYWWreact
RVVdVXWreact quickli
WZUTZVWreact to
XQYUfUVread
UQdWZVVread the
YTVYaUTreadi
ZWWbVSTreadi for
TWaWWWWreal
UYeTUUVrealis
VRfWVUVrealis that
dZQWWTVreason
fVVRWVVrebuild
YWWWWVWrebuild the
dWWVWSUrebuilt
ZZVTWUWreceiv
ZVVWWVWreceiv event
VUaWWVWrecognis
VUaWWVWrecognis it
fYVVTSUrecord
gVWUVVRrecover
YVUUSaarecoveri
YWVWTUarecoveri be
UWWWWYWrecoveri plan
UWWWWZWrecoveri step
fUVTWUWredundanci
ZTUUVeVregion
fVWVWRWregion be
QUVhWWWregistrar
UWVWWaWrehears
bVWUWWWrelayer
eUScTSQreleas
aVWVTYWreleas be
bWVVVUWreleas can
ZWUWWWVreleas contain
UWVWaWWreleas not
cWUWUVWreli
dXUTUVWreli on
ZVYVTVVremain
XVWVWaVremov
aUYVVVWrenew
QSRTUlYrepair
UWUVWZZrepair be
QVVWWeWrepair it
ZVVWWWVrepair the
WUUTcYVrepeat
bTYVVWUreplac
ZTVWWVYreplica
UWWWWWZreplica be
AqSQbWZreport
UYWVYWWreport from
RiUWSWWreport the
bUWVWVWrepositori
lTVZOURrequest
UVVcUWWrequest be
dVWWVWRrequest that
fUVTVOcresolv
ZWWVWWVresolv in
ZfUQTVWresourc
bSWWWWWresourc limit
PVVgYVUresponder
UUVXVbVresponder be
SVWgVTWresponder have
JPTkbaVrespons
TVVeVVWrespons be
UTVeUVWrespons from
UUVUgTWrespons on
TWWRVfWrespons process
VUWWbVVresponsibl
TeUVWWWrest
cLOVnUVrestart
UVWWWaWrestart pod
VTTYhQVrestart the
PdTTUTirestor
WWWWWZUrestor the
WXSSWWdresult
XQkVUSVretri
WZTVWVYreturn
UVWWWbVrevert
UWWWWZWrevert be
mRbQOTUreview
YRVlRRVreviewer
QVZgRZSright
SfWWUWUright after
UTVXXbWright awai
aVVVWVWright be
UVWeUTWright to
WVVUVcVrisk
aUWVWVWrol
RSUUUfaroll
UVUUUgUroll back
VTWWWWbroll out
QTUTSjZrollback
KWWWWjWrollback be
WUWWUWarollback do
bWVWWTWrollback of
VWWVVZWrollback plan
ZVVVVVarollout
TVWWWWbrollout be
aVTVYWWroom
dPaWVTWroot
YVbUVUWroot caus
PXVgWTWrota
UXVaVVWrotat
UTVeVVVrotation
YLWhWVWrotation be
ZVWWWVWrout
YVWWWVWrout to
ZVVVWWWrow
eVVTUVWrpc
ZWVWVVWrul
kiJRXHPrun
bUWWWUWrun an
cVVVUWWrun on
efUVUNTrun out
lRRWUTWrun the
TjTVSVWrun wher
OPQSUqVrunbook
VWVVWZWrunbook be
WUWWWZWrunbook for
WWWWWZUrush
eVWUQZVsaf
VVWWVaWsafer
VUWVZVYsaid
jNbJgLUsam
TWUWcWWsam day
TVUVeVWsam thing
dVWVTWVsam tim
UVWWWZWsav the
TUdWUWWsay
WNgWWWWsay what
TeTWUWWsay which
WVWWVYWscal up
TWVWWdUschema
YeSQSeTscript
VVVWWaWscript from
RWWWWcVscript have
VaVUWWWscript that
aNPjMeWsecond
RWWWWcWsecond region
kPSVVWWsecret
YUVbWTVsecuriti
NqbMNIYsee
WkSVVSTsee how
SjUSWUVsee it
VRXWWVcsee that
OjUTVTZsee the
UTcWWUWsee this
UVaWWWVsee which
YfYTQTUsend
cYVUUUWsend to
YWWWWVWseparat
bWSWWWWserv
fbSRSVUserver
VWVUVcVserver be
YVWVWWWserver run
bOdaRQXservic
fUSWWUWservic at
bUXWWUWservic be
VVWWWVZservic for
TWWaVWWservic need
aVVWVVWservic run
gUZSTUTsession
VVaUVWWsession be
TYeTRVZset
ZVbVWSVset be
XXbWSUVset up
PSXVebUseveral
NWWVWhWseveriti
NWWVWhWseveriti be
ZQTShUVshar
YVXVVWWshar a
TWWZXWWshar servic
VVUVaWWshar what
VTcWVVWshard
RTUbbWVshift
bWWUVVWship
RcUVVVZshop
UWSXVcVshort
ZVWWWVWshortli
ZVWWWVWshortli befor
afVSTNXshould
TfQSYVbshould be
YUXXWVVshould hav
WPeWWWWshould say
LdcTUVashow
QVXVVWdshow that
SfVVUVVshow the
UcWWUWVshown
WWUUVcWshutdown
VVYWWWWsick
TVWVWcVsid
GmdXTRVsign
dUWWWWSsignatur
VeVVTVVsinc
ZOYacQVsingl
eWPWWVWsingl point
fVVRVVWsingl provider
WSTXaZVsit
SWWWcWWsit be
SWWVWcWsit down
UYVaTWWsix
UYVaTWWsix hour
YWWWVWWsiz
YWWWVWWsiz of
aUZVWVUskip
bLSWgYUslow
UaVUWYWslow and
WVVZWVWslow becaus
aWUWWVWslow to
kTVWOTUsmall
XVaWTVVsmaller
XVWTaWUsmoothli
bTWWWWVsnapshot
RfdUPaRso
ZWWWUWVso nothing
UUXeVUUso that
VVVWZWWso the
RTcVWYWso we
WVVVVaWsolution
UUNYVWisolv
VWQWWXdsolv it
WUUWWWasolv the
fWUTRSasom
TbbSVWWsomebodi
SUXjTSWsomeon
VWWYWVWsomeon be
VUVbWVWsomeon with
TXVVZUYsomething
WaUWWWWsomething els
UUYVaWVsomething to
WaVUZTWsoon
VWVVZVWsoon as
VUZUXYWsooner
ZWVWWVWsourc
VcUWUWWspam
cVVTVYWspar
aWWVVVWspar capaciti
aSZVTXVspot
hPWWVVWspot instanc
STTdYXVspread
UUWWYYWspread over
gVUTVVUstabl
WVaWWUWstack
VVWWVaWstaff
fUVUVTVstag
dUVVVVVstag environment
bVSSVdVstai
UVUTVfVstai calm
ZWVVWVWstak
ZWVVWVWstak be
dVZUUUUstandbi
YVaVUWVstandbi be
YWWWWVVstandbi have
dbUXSRUstart
VVWZVWWstart long
WUSUcZWstat
PQaThSYstatus
NTUUjTYstatus pag
ZRVQQlTstep
RWVVVfWstep be
ZVaVVSWstep by
UWUWWcWstep for
XWVWVZVstep of
UWVWWaWstep we
TWkQRVastill
aYRTVVastill have
dXWRVVWstill run
aWRSTfUstop
VSVUWeWstop the
cSWWWWVstop when
LUkSdSVstorag
VVZVWWWstorag engin
VWVTeTWstorag group
aWUWVVVstrict
bVWWVZRstuck
YeWTPWWstudent
ZUZVVUVsuccess
eVWVUVSsuccessful
QUkWRWWsuggest
YWVWWWVsuit
WVTcVVWsundai
HRTpgQUsupport
TVWcWVWsupport be
TVWcUWWsupport do
PaVVWYasur
UVWWWVasur that
bVUWVVWswallow
RcSTUfVswitch
UXVVWZWswitch off
TVWUWdWswitch to
SYaWVVWsymptom
ObeUUTXsync
VVcVVVWsync be
TmRYRTTsystem
aYUUVVWsystem be
SUXUeVWsystem make
cVVVWVUtabl
bVVWWWUtabl be
ZVWWVWVtag
dPWWQeTtak
QWWWWdWtak an
eTTWWUWtak down
RVVVWfVtak the
TWbVVWWtak too
gXaaJUQtake
ObcVWVWtake a
aUVWWWWtake all
ZRWVWZWtake an
YWVVWXWtake four
WTZXWVWtake long
cVYUQXVtake longer
aWWWWTWtake onli
aVWVWVWtake plac
XZVVVWWtake six
SbUaWVVtake the
SZVYVXWtake too
WZWWUWWtake we
VUVVdVWtalk
VWVWZVWtalk to
MLRkhUQteam
NTTeZcVteam be
VRXUXcVteam do
aVbSVTWteam have
UVUcXUWteam know
VWTZXWWteam should
aURhUSVteam to
RWSfZVVteam work
aVUUYVWtechnical
fVUUTVWtechnical debt
KnbSVSgtell
WRWWeVWtell the
WWUWYWWtell them
TmXVCWbtell we
XTWTZXWten
XTWTZXWten minut
jUWRTWVtenant
eUVTWVWterm
cbOPUSbtest
TcVWUWVtest account
aVWWWVVtest do
ZVWWWVVtest environment
dUWUVVVtest for
bUVWWVVtest net
SWWWWVbtest on
aWWVWWUtest onli
YWVWWWVtest suit
SYVWXcTtest the
NWWWWWgtest your
QUZVeVWtext
dbVONfUthan
bWWUWUVthan plan
YdOWWVWthank
YdOWWVWthank to
QThPMRlthat
QTbWWUcthat all
ZXVVXTVthat be
ZUYWVUWthat both
RWWWWcVthat could
ZUVVZVVthat day
kUVVWSQthat have
QTVWXZcthat it
XSXaVVVthat nobodi
GThXSVkthat the
TTWdYUVthat we
XThXRYRthe
RUWeVWWthe account
cSTTaWWthe admin
UZSReWWthe affect
LkhORVTthe alert
TVVWVWcthe all
QVUViVVthe announcement
YTUVXZWthe api
RZVWaWVthe app
kQTVUTVthe attacker
OWVWWhVthe attempt
ZYSWVWWthe audit
ZWVWWWWthe autoscaler
TeTSVWZthe backup
JWZWbYYthe break
YSVUPjWthe bridg
bUWVWVWthe bucket
XhTUVUVthe bug
BUfnVWVthe build
UZUWVVZthe cach
VUWWaVWthe call
SSiUVTVthe caus
ZZWVUUVthe certificat
YWVVWWWthe chain
VaTSePathe chang
UbVSZUWthe channel
aSUWVZWthe chart
XUWWZWWthe chat
UcVTVWXthe check
UXVWVaWthe client
VeTVWVVthe cloud
VWWWWZVthe cluster
VVaVWWWthe cod
YWWVWWWthe command
TVTSfYWthe communiti
WVWaVVWthe conferenc
aVVVWVWthe config
YUVUWcVthe contract
dPYWVVWthe controller
ZSZWVWWthe cor
dVRWWWWthe counter
VaTWWWWthe crash
SgTUYVVthe daili
PVaVUdWthe damag
USgVVVVthe dashboard
jVVRUSXthe data
bLVeUaVthe databas
bYTTXUUthe day
dSWWVVWthe deadlin
WWWWVZWthe decision
WTcVVWWthe default
VVZVWWWthe dependenci
PTYUVeZthe deploi
UWUVWWcthe deployment
UUWZYWWthe developer
bSQVVdVthe disk
SVfUVVWthe documentation
WYWWWVWthe drop
TWVWWWbthe earlier
VTXWWVbthe effect
VWWWVYWthe emergenci
SUWUgVVthe end
XVZUWVWthe engineer
QkRTVUathe error
UWVeVTWthe escalation
aVWVVVWthe exception
SUVUfWWthe exchang
RcaSVWWthe extent
OcbTZUVthe fail
ZVVVTXYthe failover
VdUVVWWthe failur
XbUWUVWthe fault
UUZVWYWthe faulti
XUVTWeWthe featur
WVZVWWWthe fil
VVcUWVWthe firewall
UgPXUTZthe first
XTUXUTethe fix
RVbWWYWthe flag
SeWWUVWthe fork
QVVWfWWthe forum
dVVUVTVthe freez
YcUVTVWthe gap
VSUfWVWthe gatewai
TYbWUWVthe graph
VWWUXZWthe group
UWWWVZWthe guid
VaWWUWWthe halt
TVVThUVthe hand
YXUWWWVthe health
KaVaWYathe host
PWWWVfWthe hotfix
NTadVYWthe hour
bVVUWVWthe hub
ZWWVWVWthe impact
TVWWWbWthe import
aWUYTWWthe importer
VXQWaVZthe incident
YWWWWWVthe index
VdVVSWVthe instructor
YcVUWRVthe issu
FeWbcYTthe job
UVVaWVWthe key
VWWWYWWthe lab
TVdUWWWthe lag
dUVVQZVthe last
ZVVYVWVthe launch
ZUYVWVWthe leader
cWVTWWWthe librari
UUfWVUUthe limit
eVUVVUVthe load
bWWVWUVthe lock
RYfSWVVthe log
TOUVgVbthe login
LUUWWmWthe loss
USVWfUWthe mail
aZUVWTWthe main
UWWUaWWthe maintainer
WcVUSVYthe maintenanc
YTTWbWVthe messag
dbPWVTWthe metric
mRVPYSVthe migration
NRhWWWbthe miss
XfPVVVWthe morning
ZVVXWVWthe multisig
VWWYWWWthe namespac
OaaZUWVthe network
bWXOdPYthe new
UZVTVVcthe next
USVXdWVthe night
QgVVVVWthe nightli
ReZVQUathe nod
WSTWfWWthe notic
WXbVRWWthe odd
dVRTTcVthe old
UfYPSaVthe on
RUWhUUVthe one
SVViWQWthe onli
VWSWWbWthe option
ZVVWWWWthe oracl
aVUXaVTthe other
VjQVSRZthe outag
TWWbVWWthe owner
aVVWWVWthe packag
QXbeTSWthe pag
PYVjQVWthe pager
SVVVWVdthe patch
TSWbbWUthe people
cUWUWUWthe permission
TUXWVaWthe person
TUVfUWWthe phon
bVVWWVUthe pipelin
TWWWWZWthe plan
bWVWQTcthe pod
XTYWWWWthe pool
TUVWWWdthe post
OUVWjWVthe press
LVVWWkWthe previous
YWVWWWWthe pric
WWVWVZWthe primari
WeYSTQathe problem
XYWWVUVthe process
UVWYZVWthe product
XOQciSVthe provider
ZWWVVWWthe public
WYUWWWWthe pump
fVTVSVXthe queu
ZWYVUUWthe quota
TWaWWWWthe real
YWVVVXWthe recoveri
QUVhWWWthe registrar
XXRgWTUthe releas
RVVVWbZthe repair
ZUWWWWWthe repositori
SXSbYXVthe responder
RVVcZVWthe respons
TeUVWWWthe rest
fWOWVWWthe restart
hfTUVORthe restor
SYUTWWdthe result
MVjVWUWthe retri
WVWWWYVthe revert
ZWVVVVWthe review
QUdWUaVthe right
PUWVUfathe rollback
WVVWVVathe rollout
gQXUVUWthe root
WaWTWWWthe rota
QURTVnVthe runbook
jNbJgLUthe sam
UWWWWZWthe schema
fdUSTQVthe script
hORcSXTthe second
nRJVVRbthe servic
WZcVSSVthe set
NWWVWhWthe severiti
WVWYWWWthe shar
SUVSbaZthe sit
YWWWVWWthe siz
bWWWWSWthe snapshot
WVaWWUWthe stack
dVZUUUUthe standbi
TfVVVUWthe start
USbVZTathe status
UWUUUfVthe step
UVYSeTWthe storag
PcbVVVWthe sync
YaVZUSUthe system
RTdZSdTthe team
XdVVbTQthe test
TZbUTXWthe tim
cUWUWVWthe token
iUZVUOUthe tool
VScWVWWthe trac
SMiTjTRthe two
QWdWWWWthe underli
SXRRkVathe upgrad
XVWZXVUthe upstream
UVbVWWWthe usual
KUVnVWVthe validator
UXSfXUVthe vendor
WVWVWZWthe volum
RQcVdVVthe warn
bZVUVUUthe weekend
UaXXVVUthe whol
VVXVbTWthe word
RWVWVfWthe workaround
baTTRYVthe wrong
HcReiRVthei
VWUfTUVthei be
OhVWVWVthei run
fNUeVSUtheir
YWWUVWWtheir own
TWVbWWWtheir work
TRXabXUthem
QVWWWVfthen
WWZWVVWtheori
QUYeXUUther
RYaaRYVther be
LWVShbVthing
XWWWTZWthing at
UWWWVaWthing wors
OQlSVaWthink
UWVUWcWthink of
WVaVWWVthink that
bcQTWUVthird
ZcQUWUVthird parti
XJgeWWPthis
TWTWgTWthis be
RUiTVWVthis component
UVVVVdWthis kind
aWSWWWWthis one
UUUeWUWthis servic
VVVXZVWthos
bXYZTSUthre
aUXUWVWthre hour
QVWgUVWthre team
UVcUWWWthre year
UVVVcVVthread
XbTVWVWthreshold
PeTZUZUthrough
KfTaUbVthrough the
UWWUbVWthroughout
PYVZbVWticket
SaVbSVWticket be
dUVVVXRtim
gUWSWSWtim for
XVUYWWWtim the
PfWVTZWtim to
WVXaWUVtim zon
bVUWVWWtimeout
ZVUWWWWtimeout be
WVWYWWWtir
STbVZjRto
XYWWUVWto #
XhRUSWWto a
VZTTdUWto all
TSVWgVWto an
PZeVVOeto be
YWWWVVWto chang
VVZWWWWto compar
YWWVWVWto copi
ZaSTaUVto dat
WUXYWWWto debug
ZWVUWWWto delet
VTURZfVto do
VXUWYVWto each
UVWYWWWto find
UWWaWVWto gather
ZWUWYVWto get
QWWWWdWto go
VVVcUVWto help
cVVWTVWto keep
QbZTaVVto know
UXaSVWYto look
UVUUVdWto mak
cYVWPWWto notic
SWbXWUWto one
YVVbSVWto other
VVRSUkWto proc
UUWXZVWto reach
ScWWVVWto read
WVVUVbWto repair
ZWWWWUWto replac
PVWbVbWto restart
WVWVVZWto roll
dYRWUVVto run
QVbVUSeto see
VUWUWcWto stop
UVWUWcWto switch
TVVaUZWto tak
TSeVTVZto tell
ZWUWXWVto test
RXcVYYTto the
YWWWUWWto upgrad
VWWZWVWto wait
SZaUYTWto we
YTXZVUVto work
QUWgWUWto writ
STgdQUUtogether
UWXZWVWtogether on
XTbUWVWtoken
cUWUWVWtoken have
URWeVWYtoo
WVWVUTdtoo earli
VZWWWWWtoo high
VVWWZWWtoo lat
SXWXUbVtoo long
VWVWWaWtoo low
gUUUVUWtoo mani
UTaYVWWtoo much
iZXTQSStool
YVWVVXVtool be
bWVWWTWtool should
XbUWSWWtotal
ZVVUWWWtouch
PTkWUUWtrac
SXcWVUWtrac be
NhWVWWWtrack
eURUWUYtraffic
eVSUWWWtraffic be
fSWUUVWtrain
ZVWVVWWtrain be
PVUiVVWtravell
TUVUUabtri
UVWWWZWtri to
aWUWWVWtrigger
ZVVWWWWtrigger by
ZWVVWWVtroubl
aUZURYWtrust
XWSUUbYtry
POVYVfdturn
WUWWWZVturn off
WUWVWSeturn out
UTVUWeWturn the
iVVVLVZtwic
iShTSLPtwo
VXaUVWWtwo dai
dXXQSVXtwo hour
YVWVWWWtwo job
TdSWWWWtwo of
aWVUVWWtwo people
bWWWWWStwo sit
UWTTeWWtwo team
VUVeSWWtwo year
aWWUWVWtypo
WWVUVaWunawar
VUXaSYVunclear
TWdWWSXunclear whether
XWWUWYWunder
UWaWVWWunderestimat
QWdWWWWunderli
OSjTZTVunderstand
TWeVUUWunderstand of
VWaVVWWunderstand the
QfTaSUYuntil
VdUWUUWuntil a
aPbVgPSup
YWVWWWWup for
XYWWUWWup in
ZWVZTVWup on
TOUZVbcup the
aaSTZUUup to
GTVWnVUupdat
aWWTWWWupdat be
RWWWcWWupdat on
aSPRiTZupgrad
WVTVcWVupgrad not
hUVVVRWupload
XVWZXVUupstream
TWMZhWWurgent
ZWVVWWWus
ZWVVWWWus the
PkRWWWWusag
VmNRiNUuse
VVVWbVWuse different
fNYUUZVused
VVdVUWWuseful
VVbVUWWuseful queri
fUWJaOduser
hUMSdVUuser be
UVWWWUcuser befor
SWWWVWbuser confirm
fRWWTWWuser could
RaVWZWVuser do
VVWUaWWuser for
RWfWTWWuser get
SVWVdWWuser have
dWWWQWWuser in
cOeWSWVuser see
WbUWSWYuser tell
WSWVbWWuser to
WYVVZVWuser write
fUXTVTWusing
gUWTVTWusing the
UVbVWWWusual
YVWWWWVvalidat
JSVsXVUvalidator
ZVVVXWWvalidator be
TSiUVVWvalu
SVSiWUVvendor
UUWcVWWvendor engineer
ZWWUVWWvendor ship
PVWWWVhverifi
UVWWWWZverifi the
fUVWWWRverification
cTTQTgUversion
JZVWVhWversion be
aVWTWWWversion of
RfWUVWWvisibiliti
RfWUVWWvisibiliti into
TbWVWWWvisibl
eRTVWYWvolum
QWWfVVWvolunteer
OVTXYbbwait
TWWZWWYwait for
ZVVWWWWwallet
YJfVcVVwarn
YYUVVWWwarn be
JrUQTSZwatch
LkVVUVYwatch the
UVVUWbWway
VYUVVYWway to
ReiBVbZwe
VaUWVWWwe about
WVVWVaWwe agr
WdYTUSUwe be
TVeVUVWwe believ
WWWVWWYwe clos
LYUScgWwe could
aVVVWVWwe depend
NbSdXUawe do
dVWTVUWwe expect
VbWVUVWwe find
WWbVUUWwe first
cUUYVUUwe get
WTWWYWXwe give
fQWTXVVwe hav
YSYNZcVwe have
SWWWWbWwe keep
UaZXUUTwe know
VbSZSWVwe learn
VYWWWWWwe look
UVWWWaWwe lose
VZWWVWYwe monitor
aZSXOXZwe need
VUWWVWbwe notic
WUUVcWVwe onli
cWUWUVWwe reli
WUUdWUWwe run
aSYZUUVwe should
VZWWVWWwe still
bVWVVVUwe test
VWUWSWdwe that
WVaVVUYwe think
VZUWWWWwe thre
VTWVWbWwe tim
TVfTUWWwe to
VeRUZTWwe use
WfVVQWWwe within
XbYSVXTweek
RYWWYYVweek befor
dXUZVRUweekend
TWWVVcWweigh
USUXYgRwell
MRjMSnTwhat
eNbUWVWwhat be
WWYUVWWwhat the
WUQQUmWwhat to
UVeUVVWwhat we
aWNVXXZwhen
VZUWWWWwhen a
VTZVbVVwhen it
eXWTSVVwhen the
SaePXVWwher
WRYVbWWwher the
WVcSWWWwher to
QUaVWWcwhether
VVUWUVcwhether the
TWcVVVVwhether this
ZaZVQUTwhich
TUdVWWWwhich account
UWVWWaWwhich make
VWcWTWVwhich one
WWTZWWWwhich team
KXaQcQjwhil
aWXVVUWwhil it
NeRVUZcwhil the
STVTjVVwhil thei
TVcVWVWwhil to
NZNmdJVwho
TaVWWWWwho have
WWUUVbWwho may
VWVZWWWwho own
UaXXVVUwhol
WUaWWUWwhol account
VWVZVWWwhol team
WUVeSWWwhom
WUVeSWWwhom to
VVZWVWWwhy
VVZWVWWwhy the
SVaVYVWwideli
SdVUXVWwindow
USidVRPwith
dVYWSTWwith a
TWTeVVWwith it
aWVXWWUwith one
GWfYdVXwith the
UUZaVVVwith this
dVUUSZVwith we
UVWVUdWwithdrawal
VaVZTWTwithin
ZZTVZSVwithin a
SdVWWUWwithin hour
PZZZRZWwithin minut
VTXUZYWwithin ten
RTWdUaWwithin the
iMXRTZUwithout
RWWWVdWwithout a
ZWVVWWVwithout troubl
VVXVbTWword
SWfkVLNwork
PdVYWUXwork and
SbVaWUVwork as
UVcVVUWwork be
aWWWWTVwork becaus
XWTYYVVwork on
RTgVWVWwork out
QWTZXdVwork well
VUcWVVVwork with
MVUVUmVworkaround
QWVVVgWworkaround be
TWWWWZWworker
eSWWVVWworkload
RVTUVlUwors
UWWWWWZworth
PZNXiYUwould
VdUVWUWwould hav
ZVVWWWWwould not
KeZYcRUwrit
VcWVSXUwrite
SVbVUaWwrite down
YgPVVUWwrite to
VWjRSWTwrong
dUTUWWWwrong number
QTZWWcWwrong servic
aRbdSQVyear
TWbVWVWyear old
ZTWYWWVyet
UUUUaZYyou
MVVVWafyour
WVXaVUVzon
TWWZWWWzon take
`,
};
