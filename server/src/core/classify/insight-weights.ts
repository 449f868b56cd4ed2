// Made by "npm run train". Learned from: eb85af4baa350e1d
export const insightWeights = {
  lines: `none observe interpret assemble communicate decide verify
bbXVSSU#
VcQWUcTABOLISH
UdPeVZPACCESS
caVSUUVADMIN
UTTRYUiAFTER
aXRXUaTAGREE
GqeTSNQALERT
ZSTRfSaAMEND
XZLYjLXAUDIENCE
QcVQUabBEFORE
YWbQUUZCARE
UTmRTVSCAUSE
RYNLtTSCHANNEL
GUPGuKYCOMMS
PeQgVSWCONTACT
UOmUVTVDEBUG
QPPVUpYDECIDE
cSRZZLcDEPLOY
RVcUcZODOCUMENT
ORYUVlVDRILL
RVUjVTVESCALATE
WVUWSeVFEASIBLE
lPYPOVUGUARD
TScTbUXHABIT
USZTZZWHARD
NYWjYTUHUMAN
TUQUZeYINCIDENT
NdjRROdINQUIRE
PPVnRRcJOIN
PYkaVQRKNOWLEDGE
USYWUeULEARN
OqePPQTLOG
PfUcRUYLUCKY
HKsShPXMEANING
ZVWaWSVMODAL
KxOOONSMONITOR
SZRWaXaNEGATIVE
SPnTUUVNOISE
PpWNXRVNOTICE
SZTkWRQONCALL
NTQsYSTOWNER
SSUZXgTPLAN
bUSYTfQPROCESS
LUlcZQQQUESTIONWORD
ObXZWcQQUICK
XJPNQpgRECOVER
dWNQUbXREMEDY
dZQPfTSRETAIN
dafKOUWRISK
QUVmUSVROLE
RQSRRrWROLLBACK
NQRSUxURUNBOOK
OsdMVORSIGNAL
VXWbUVUSLOW
MWOrWRTSTAFF
NTUTmSaSTATUSPAGE
PVhTVVYSYMPTOM
VWWTeQYTEACH
fWSTIVXTECH
XWVWgMTTELL
gUSPUPgTEST
XbTVWVWTHRESHOLD
MiRTeWUUNNOTICED
UROPQLxVERIFY
WPQXRWlWORKED
RXdUSdTa
VWWYVWWa clear
VWYWWVVa colleagu
YWWVVWWa copi
UUYVZVXa day
TVWWWZYa deploi
XaWVTWWa developer
aTWWWWWa fail
WWWYWVWa few
YWWUWZUa fix
VYWXUVWa former
VWVZWWWa gap
WVYVWVWa new
ZWWUVWWa patch
WWWaWTWa plan
VWWWYVWa privat
VWWWWZWa rollback
TWWWWaWa script
TWVVWZYa second
VWVVZWWa shar
aSXYVUWa singl
VZWVVVXa user
UWWWXYWa week
VZUWWWXa whil
VWWWWZVa workaround
XVZWVWVa wrong
QXaSdWTabout
QZbVYUUabout the
WVVVYZWabout what
VZWWWVWaccess to
aVYVVUVaccount
WVZVWWWaccount be
UVWZWWWacross
UWWWWaWact
QfWVVVWactiveli
YVWWWXVad
YVVWWWWadmin
eUYTTVVaffect
VWUUUTgafter
VWWWWVYafter a
bXUVUUXafter the
YUUVVWbagain
WVWVWYXagainst
bTVWWVWagent
VVVUVeVagr
WWWVWYWagr on
WWVWYWWagre
VVaVVVWalarm
WSbWWWWalarm be
PmbRSUUalert
UXaVVVWalert be
WYVWWWWalert fir
VbTWWWWalert on
WYVWWWWalert onli
WVYWWWWalert text
WTTVZTdall
UWWWWWZall clear
VWWWWVZall data
UWVVZXWall nod
aTWWWWWall pod
TZWUYWWalreadi
YWWWWVWalthough the
ZaUUTYUan
UVYWWYWan earlier
YWWWUWWan empti
aVUWWVWan expir
ZVYUUWVan hour
TVWVUaZan incident
TZVVYWWan overview
YWSQbXYand
ZVVWWVWand be
VWWYWWWand product
TWWWWUband then
UVVWdVVannouncement
VVVWaWWannouncement be
TTVaaVWanswer
aVVVVVVany
VaVWWVWanybodi
ZWVVWWVapi
TXWWZWWapp
WWWVWaTappli
YWWaWRWapprov
ZWVVWWWarchitectur
VVVaWWWaround
UZVVWWXarriv
SYXUXYWas
UVZVWYWas a
ZWVVWWWas cod
RYVTcYVask
WWWUZWVask for
VUSgRYWat
VVYVWXWat first
RWWWWcWat hand
WZTWWWWat it
VVWbVUWat night
WUZUWYVat onc
aVWVWWVat that
WWTbVUYat the
VWWZWWWat work
cUVWVVWattacker
RWVWWdWattempt
aWUWWWVaudit
aVUWWWVaudit do
WWUZWWWauthor
aWVWVVVautomat
ZVWWVWWautomat test
ZWWWWUVautomatic
aVWWWTXautomaticalli
VTaWWWWaverag
YVWWWVWavoid
VSSTUfbback
VWWWWWZback befor
YVVWWaTback to
MWUXVXhbackup
XUWUWXYbackup be
XZWWUVVbalanc
UaVVVVWbatch
WaTWUYYbe
WZXVVUVbe a
cSaUUVVbe affect
VVWZWWWbe around
QVWZWbVbe at
YWWWWVVbe automatic
aUVWVUYbe back
VZWWWVWbe being
UWVWXYWbe better
VZWWVWVbe break
SVXWaWWbe clear
VWYWWVWbe count
TWWWWVabe declar
VWVZWVWbe delai
WVXVUVZbe deploi
WWUWaVWbe difficult
ZVVWVVWbe do
ZWWVWUWbe enabl
VVWZWVWbe enough
SbWWWWWbe fail
VVZXVWVbe find
YVWVWUYbe fix
VWWVWZVbe follow
UWWWWWZbe give
ZVYVUVXbe hard
RYYYWUXbe in
TVXXYWWbe know
ZVWWVVWbe lose
YVWVWWWbe low
TVWWXaWbe make
RWVWWWdbe mark
ZWWWWVUbe merg
ZWVVWWTbe miss
XYWVWVWbe mor
SXWZWWWbe need
bVVVVUXbe never
WYWUVYWbe no
RRbYXXXbe not
ZTVbVTWbe on
WVVWYWWbe open
SVYYVYWbe out
ZVWWWUWbe part
ZWVVWVWbe postpon
UWWWWYWbe practis
XVUVZWWbe read
ZWWYWUUbe readi
ZWWWWVVbe rebuilt
ZVWWWVWbe replac
RbWWVUabe report
dVWUWTVbe resolv
TWWWWVbbe restor
VVWWWYWbe run
VVWWWYWbe safer
VbUWWVVbe see
aWWWUVVbe send
YWVWWWWbe serv
UXWWWYWbe set
TXVWZYVbe slow
aWWVVVVbe small
RWXYVZWbe still
ZWWWWWUbe stuck
UZUWWXWbe switch
WUXVWYWbe take
VaWWUWWbe tell
RYVWWWabe test
VYWVVXWbe the
VVVaVWWbe ther
TVXXXWWbe unclear
UVWaWWWbe updat
aVWUWVWbe using
UWWWWWZbe verifi
UZWUWVYbe watch
UUaWWYVbe well
SWaWYVVbe wrong
XUYbUUSbecaus
WUYZWVWbecaus it
TZVTVYZbefor
dXUUWUUbefor the
VZWWWVWbeing
UVbVVVWbeliev
UWZWWVWbeliev that
RWWVYbVbetter
XZUXWUVbetween
VWWZWWWbetween platform
YYVVVVVbetween the
kOQPORHbias
VZWWWVWblind
VYWVXVWboard
aUYVVVWboth
RVZVUbXbreak
TWWWaWWbreak chang
SWVWWbWbreak the
XVWWSaWbridg
TWWYVYWbrought
YVWWWVWbucket
YVWWWVWbucket be
daXUVQUbug
UcVVWVVbug be
VVVcUVWbuild
aVVVUUYbut
UXWVWVYbut it
YeSRUWWby
UaUVVVYby a
bVXUVVWby hand
bVWVWUVby itself
XVZVVVWby step
RdVVVWVby the
UTWWaWYby user
PYSbcVVcall
WVWVWYWcall be
UVWZXVWcall for
VVVVVcWcalm
UVWWWZWcalm and
YTWWZVVcan
XUUVZWWcan be
ZVWVWVWcapaciti
VVWWWYWcas
QYXUbUXcatch
UVVVbVWcatch up
RThUVXVcaus
WVbVVUWcaus be
VfUVVUVcertificat
VaVVVWVcertificat be
TWWWWaWchain
ZXWTUUachang
XUWWWVZchang befor
VYWWWWWchang of
aWWWVUWchang without
TVVThTWchannel
VWWVYWWchannel to
ZVVWWWWchart
ZVVWWWWchart be
OUXUTSocheck
VWWWWWZcheck after
UWWWWWZcheck find
UWWWWVacheck for
VVWWVWZcheck tell
UWWWWWZcheck that
WVZWWVVcheck the
YVWWWVVci
ZVWWWVWclean
ZVWWWVWclean up
LRaXdYXclear
XUVVUVcclos
VeUUVVWcloud
ZWVVVYUcluster
aVXWVUVcod
UZYYUVVcolleagu
UVbVVVWcom
UVaVWVWcom from
SUWaaSZcome
WWWWWSacome back
VVWWZWWcommunicat
UUUUhVVcommunication
VVVaWVWcompani
VVZWWVWcompar
UWVWXVZcomplet
aWUVWWWcomplex
UXZXVVWcomponent
YWWWWWVcondition
VWWYWVWconferenc
bVVWWUWconfigur
YVWWWWVconfiguration
SVWWVWdconfirm
aVVWWVWconnection
WVWZVWWcontact
WVWZVWWcontact at
YWXWWUWcontain
YWXWWUWcontain the
ZWWVWVWcontinu
ZWWVWVWcontinu to
VVVVWaVcontract
UWWWWYWcontract limit
ZUWWWWWcontroller
UVVVaWWcoordination
ZXVUVWWcopi
YXVVVWWcopi of
YTSXWaXcould
WWVVWZVcould be
ZVVVYUWcould hav
XTVWWWZcould not
WYWWVWWcould see
UVZVWXWcount
VWYVWXWcount as
aVTWWWWcounter
TXVWWWacrash
PfVVVXVcritical
TbWVWVWcron
TbWVWVWcron job
bXUVUVWcustomer
WWZVWVWcut
WYVVYUVdaili
TVXVVcVdamag
WWWTXZWdark
UZaVVVVdashboard
SXXXXXVdat
hWWTSRZdata
ZVVUUUbdata be
bRVYWXVdatabas
aTVUbUVday
WWVYWWWdeal
WWVYWWWdeal with
aVVVVVWdebt
aVTXWWWdebug
XVVUYXVdecision
TWWVVWadeclar
WWWYXUWdedicat
cUWUVVVdefault
YVWWWWWdefault of
TWWWWaWdefin
WVWVXVYdefinition
WVWVXVYdefinition of
VWTYVYWdelai
YWVWVWVdelet
XVYYVUWdepend
XVYYVUWdepend on
cVWUVUWdependenci
RUbVSWcdeploi
TXYVUVZdeploi be
TVWWWVbdeploi should
YVVVVWYdeployment
UWVWWWadeployment be
WVZWWVWdescrib
UWWWZWWdetail
TcVVWVWdetection
UZWWWWWdetection be
WYWXVWVdeveloper
ZVVVWWWdevelopment
UWaVWWWdiagnosis
UWZWWWWdiagnosis be
UWZWWWWdiagram
YWWWWWVdiffer
WVZVYVWdifferent
WWUWaVWdifficult
XWTWaVWdifficult to
SWWWWaWdisabl
VWWWWYWdisaster
VWWWWYWdisaster recoveri
VZUWWWWdiscover
XUUVWZWdisk
YVVWWWWdisk alert
cZSQUXYdo
XZTUWWXdo not
UWWWWZVdocument
RVfVUWWdocumentation
UWaVWWWdocumentation of
UVWXWYWdoing
YWVTbVVdown
YWWWWVWdowntim
YVWWWVWdowntim be
UZVXVVWdrop
XbUVVUVduring
VYWWWWWduring offic
XZUWVVVduring the
WWZUWWWduti
VVaVXWWeach other
UVVWYUaearli
TVXXVYYearlier
YWWWVWWearlier review
WWZWUWWeasier
WWZWUWWeasier to
WUWWWVaeffect
XVUVWZWelection
SWUcWWWelectrician
SWUcWWWelectrician be
WWWVVZVemergenci
aWWWUVVempti
ZWWVWUWenabl
WWYVWVWengin
VTXaVVYengineer
VVWZWWWengineer be
YWSdXQVenough
VVWZWWWenough people
bWWUVVWenough tim
bXUVVVVenvironment
PWgTUTaerror
VYUWWWXerror be
VVYWWUYerror come
SVcVWWWerror messag
TWVcVVWescalation
XZVVWVVevent
VZVWWWWevent be
SWbVXVWeveri
UVaVWVWeveri #
YXWUWWVeverybodi
XVUUaWWeveryon
bVUWWWUeverything
VWWWWaUeverywher
cVVVVVVexam
bVVVWUWexception
YWWWWVWexception to
WYVVVWVexist
YVWVXVWexpect
TVWcWVWexpert
UVWZWWWexpert be
WWTWaWWexplain
ZVWWWUWexploit
UZYVWWWextent
TYZWWWVeye
WYWUYVVfail
VYWWWWWfail job
bUWWWUWfail to
YWWWWVVfailover do
ZWWWWTWfailover to
WYUVVYWfailur
WVYWWWWfals
VXZWVVVfault
YWXVUWWfaulti
ZTVTWbVfeatur
ZWWVWUWfeatur be
VWWWWYWfeatur off
cTVYVTVfew
VWWZWWWfew people
bTVWWWWfill
aTVWWWWfill the
TVbXVVWfind
WYWWVWWfind out
VWYWWWWfind quickli
UVYWWVYfind the
VaVVWVWfir
WVZVWVWfirewall
MbZVTcXfirst
cUWUVVWfirst ACCESS
bTUYUWXfirst AFTER
PUUZcZWfirst AGREE
XeUTUUWfirst ALERT
SXWWbVVfirst AMEND
cSSUdTVfirst AUDIENCE
aTSVTcYfirst CARE
SWbWWWWfirst CAUSE
bTUUdUTfirst COMMS
TWbVWWWfirst DEBUG
XUTSbaUfirst DECIDE
WUWUaTZfirst DEPLOY
YVUVVbVfirst DOCUMENT
UVVaWVWfirst ESCALATE
VXWVVZWfirst FEASIBLE
eVUUVVVfirst GUARD
ZZUVUVVfirst HABIT
UaVVRaXfirst HUMAN
YUVdUWTfirst INCIDENT
ZWZVSUWfirst INQUIRE
TTcXYUUfirst KNOWLEDGE
VVXZWWWfirst LEARN
baRUVVVfirst LOG
WUUWWWcfirst LUCKY
aTVYWTYfirst MEANING
XWVZVVWfirst MODAL
YcUVVUVfirst MONITOR
UYXWVYTfirst NEGATIVE
UVdVVVWfirst NOISE
dRTVaVVfirst NOTICE
ZYVUVVWfirst ONCALL
VVTZZWVfirst OWNER
aVVVWVWfirst PROCESS
WWVVWYWfirst QUESTIONWORD
QXUaXZVfirst QUICK
aUTUSWefirst RECOVER
VcTTZWTfirst REMEDY
bUWWVVWfirst RETAIN
SbOZaZUfirst RISK
ZVUVVZVfirst ROLLBACK
UTVWWdWfirst RUNBOOK
UZdUUUVfirst SIGNAL
XXSbVUVfirst SLOW
UUUaTbWfirst STAFF
RUfZUTVfirst SYMPTOM
bVVVVVWfirst TEACH
bdRWSUXfirst TECH
aTXWXUUfirst TELL
XTUVSbbfirst TEST
YbUUVUWfirst VERIFY
ZUaVUSWfirst WORKED
YOSVZdXfirst a
ZVWVWVWfirst access
cUVWWUVfirst ad
WUVVVZYfirst after
TZZVUVWfirst alert
UVTbVUZfirst all
TdWcQUTfirst an
TVWVbXWfirst ask
VWWWVVYfirst assum
UVbXVUWfirst at
aXVWVUWfirst automat
YVWWWVWfirst avoid
XTWTWUcfirst backup
SVcWWVWfirst believ
VYWVXVWfirst better
ZVYUUVWfirst both
WZWVVVXfirst by
SVdVVVXfirst check
VWVWaVWfirst clearer
UVVVVWbfirst clos
ZVVVWVWfirst cod
WVWWZVVfirst communication
UVWVZWWfirst coordination
ZUWVXWWfirst customer
UYXWVWWfirst dashboard
XVWVVUZfirst data
YVWUbSWfirst decision
ZVWVWVWfirst deletion
WVVaVVWfirst depend
QZYVUVcfirst deploi
bVVVVWVfirst deployment
YVWVWWWfirst developer
YWWVWXUfirst emergenci
UbYVUVVfirst error
UWWZWWWfirst escalation
TXVUZZWfirst everyon
ZVVWWVWfirst exception
aWWWWUUfirst failover
ZVWVWWWfirst featur
VWWWZWVfirst feedback
WVZVWWWfirst few
UYYXTVWfirst find
VVXWWYWfirst first
YVVUWWZfirst fix
aWVWTWWfirst follow
ZYVWWUVfirst for
SVVdYVWfirst good
VZUWWWWfirst grafana
aVXVVVVfirst great
QXVYVVcfirst half
YVWWWWWfirst health
cVWWWTVfirst host
VVWVUcWfirst in
SWWcVWWfirst incident
bWVTWWWfirst infrastructur
WaVVVVVfirst insufficient
VVZTWhNfirst is gerund
PSdTRacfirst is past
ZaVWRUXfirst it
UcWWVVVfirst keep
YZYVTTUfirst know
TVcVVWWfirst knowledg
VWdUVUVfirst lack
UZWYUVWfirst learn
aYTVWVWfirst log
UUbWWVWfirst look
TVWWWbVfirst lose
YVWWVXWfirst mak
VWZVWWVfirst mani
bVVVVUWfirst manual
fWWWNWWfirst messag
UaWVWWWfirst metric
TZVVZVWfirst miss
TWWXaVVfirst mor
aUVWWVVfirst most
YVWWVXWfirst never
ZUQYWaVfirst no
ZSWXTVZfirst nobodi
YWWWWWUfirst nod
SYWXXXVfirst not
VYWWWWWfirst on
ZWVYWTVfirst onc
ZWWWWVWfirst one
YcSXUUVfirst onli
VVUVbWWfirst open
VVWVbWVfirst other
RfWVVVWfirst pag
XUVbWUWfirst people
ZVWWWVWfirst pin
WVWWZWWfirst post
WWVWVZWfirst prioritis
TWVYYXWfirst quick
ZOdWWVWfirst read
aVVWTSafirst recoveri
bVVWVVWfirst reli
ZXUWUWWfirst request
UWVaWWWfirst responder
VWVWWaVfirst restart
SWWWWYYfirst restor
VWWWWYWfirst revert
TWVWVbWfirst roll
TWaWWWWfirst root
VUVWWaWfirst runbook
VVWWVZWfirst scal
YVVZVUVfirst securiti
aVWVWUVfirst servic
XUUXUaVfirst several
TVUZZWWfirst shar
TcWVVVWfirst sign
WWUaWVWfirst slow
WVbWTVWfirst smaller
ZVWUXWWfirst som
UWZXVVVfirst someon
TVUUVfWfirst stai
VWVYWWWfirst start
SWVVVdWfirst step
VZWWVWWfirst still
YWWVVWWfirst student
QXVbbTVfirst support
TZWWWWWfirst switch
dVVUUVWfirst technical
UVVVVaYfirst test
aTUTWVVfirst the
PWXYaYVfirst ther
TWZUVUafirst think
aVVWWVWfirst third
XVUaVVVfirst thre
YUWZVUWfirst too
ZVVVVWWfirst train
YUYXUVVfirst two
bWSYUVWfirst unclear
RWWWbWWfirst updat
aUWWWVWfirst use
WWUTbVXfirst user
RXWdTWWfirst validator
TVWVWYZfirst wait
UVWWWVafirst watch
WVaYVUUfirst work
WaTVXVWfiv
RRTUTfgfix
ZWWVWTXfix be
aVWVWVWfix befor
TWWWWVafix do
aVWVWVUfix go
XWWVWUYfix have
VWWWWaUfix on
UVYVWZWflag
ZWVUTZVfollow
aWWWTWWfollow up
MXOfcbUfor
UVWXUWafor a
VVZVXWVfor an
UWWWWYWfor restor
VXUYXXUfor the
VUVXVaWfor this
TZVaTWWfor two
TWWUbWWfor updat
UZWWWWWfork
VYWXUVWformer
VYWXUVWformer colleagu
UVVWaWWforum
VWVWZWWforum be
ZWWVWVWfreez
YWWWWVWfreez should
UVWWZWWfrequent
UVWWZWWfrequent updat
ZVWWVVWfridai
QZaYWWSfrom
WUaVVWWfrom a
UZWWWWWfrom all
UVYWWYWfrom an
SUXcWWVfrom the
VZVWWWWfrom user
YVWVZUWfrom we
bVWVUVWfund
TWVWWbWfurther
XVVZUVWgap
aWVVUWWgenerat
aVWTZUVget
PYUUdWYgive
UWVVaXWgive we
SjSPXbSgo
UVWWWaWgo back
SdVVWVWgo to
UUWZYWVgood
TZYWUWVgraph
STYWWWbgreen
TTYWWWagreen whil
UVVVcVWgroup
VWWVaVWgroup be
TWVXVUchalf
RXVWWWchalf of
SXWWVaWhalt
VUWUaZVhand
UVWVbVWhand over
aWSUZVVhappen
VYWWWWWhappen during
ZUaVTUXhard
WVaWTVXhard to
abWUVRVhav
UXWWWYWhav a
XZVVVVWhav an
XaSaOWahave
cTWXVUVhave a
XeUVUWShave be
VWWYWWWhave leave
QVWXWbYhave never
SWWZXWVhave no
YVVXTWYhave not
VYWWWWWhave stop
ZUUYWXUhave to
ZUYWWUVhealthi
VVWWZWWhear
TUXYVVahelp
WUZWWWWhelp to
YVWWVVWher
VTbWWWWhid
YWWWVWWhigher
UVWaWVWholder
YVWWWWWholidai
UWUYUVbhost
WVVZWVWhost compani
VVVWWWZhost fail
RWWWWcWhotfix
UWWWWZWhotfix be
aaWWUTThour
UZVWXWWhour lat
WYWTWYVhour so
QYaTZZUhow
VVcUVVWhow the
UVTWWcVhow to
VWaWVVWicon
VVZVVWWidea of
WVVWWZWif
WVVWWZWif we
WUZWWWWignor
VZUWWWWimmediateli
ZVVVXVWimpact
VWWWYWWimpact be
VVWWWYWimport
WWUaUWWimporter
bRQbaYRin
WVVUXaVin a
aVTWWWWin debug
UWYVYWWin one
TXWWWZWin plac
UVYVWWXin sync
bTTbcPTin the
VYWVWWWin use
STRcWZaincident
cVUUWTZincident be
aWWVVVWincident happen
VWWZVVWincident lead
SWWWVaWincident respons
bWTWWVVindex
VWWWYWWinform
TYVUbVWinformation
ZWVUWWWinfrastructur
ZWVVWWWinfrastructur as
UWZWWWWinitial
cWUVWUWinstall
bSWWWWWinstanc
TVVWWaWinstead
TVVWWaWinstead of
RWVVcXWinstruction
WYWWVWVinsufficient
ZVWWVVWintegration
VZWVWWWinto
TVbWWWWinvestigation
WaVVWUVissu
WaVVWUVissu be
TVbWTYWit
TSXZWXZit be
ZVWVWVWit could
VVWWWVZit do
VWVWWZWit fail
ZXVVVVWit happen
VWYWWWWit hard
VWXYWUWit should
TaVYUXWit take
TWWWaWWit up
SWVWWdVit wors
hSVVWTUitself
RjUXUSVjob
RcWWWVWjob output
ZWVWWWVjob write
QcUVdWUkeep
VVZWVWWkernel
YTVaVVWkey
UVWaWVWkey holder
LWaYbaSknow
TYZVVWVknow how
VYUZWWVknow that
VVZUWXWknow to
VVVTXbWknow what
UWWVaWVknow when
VaVWVWWknow which
WWWZWUWknow who
WVVZVWWknow whom
RVYcVWWknowledg
SVWcVWWknowledg of
VXZVWWVlack
WWYWWVWlack of
VWZVWWWlag
aVWVWVWlaptop
aXWVTXVlast
ZWWWVVWlast incident
RVUYbYUlat
YWVXVWVlaunch
RWdVWVWlayer
UTXaXWVlead
XVTUZYWlead to
aUUWWWWleak
XVUZZUVleave
oWTVSVOlength 0
eVTZUWNlength 1
UVXTVaXlength 2
XVZTaSXlength 3
PVVVeZWlet
aVWUWWWlibrari
VUbVWVWlik
UVaVWVWlik a
RUZWWcVlimit
VWZWWWVlimit be
PWWWWeWlimit the
ZSaUVXVlin
WVVcWUVlist
YUUZWWWlist be
VVZVWWWlittl
VWVWVWZliv
cVWWWUTload
YWVWWWWlocalli
ZWVWWVVlock
TgaTTTVlog
RbXWWWWlog be
bWSWUWWlog in
WUZWWWWlog lin
UYXYTWVlong
VYYVUVWlong tim
aVXVTWVlonger
YWXVTWWlonger than
OYeSUVclook
ScSVVVblook at
UVbVWVWlook lik
cUUVTYVlose
ZWVWUWWlose it
RVVWWdWloss
XVVUYXWlow
YXWWTWVmail be
VYWWWVWmail go
VUZWXWWmail list
YWWWWVWmain
UWVXYWWmaintainer
VbVWTVXmaintenanc
UUYVTbXmak
WVYWUYVmak it
UUWVVaZmak the
TUTSfaWmake
YVWVVZVmake it
ZVWWWWWmanag
XUcVVVVmani
VWZWUWWmani chang
dVUVVTWmanual
aWWWWTWmanual process
RWVWWWdmark
VVaWUVYmean
bXTWWUWmemori
bVWVVVUmerg
cTaVRVVmessag
aWXWSWWmessag be
UcXUVVVmetric
dVVSXUVmigration
VWWVWYWminor
ZXVVWXUminut
VVYWWWWmislead
WZRVZVWmiss
VWWWWYWmitigation
aVSWWWWmod
RiVVTUXmonitor
ZTWWWWWmonitor agent
UaXWVVWmonth
TZWWWVWmor than
WYVXVVWmorning
ZUWVWXWmost
ZVWVWWWmost user
UYXXVVWmuch
VVWVaWVmust
TVVVaXWmust be
ZVWWWVVmust not
UUZXYUWnam
VVbVWVWnarrow
TUXZTZXneed
UWWZWWWneed an
VZWUWVXneed to
PXeWVWVnetwork
XTUWWYYnever
RWWWWaYnever be
WYaTUSYnew
UaWWWWWnew servic
VWUWVXZnext
UYUcYSUnight
VWWVaWVnight shift
WXUXZUUno
VZVWWWWno alert
VVWWVWano check
UVWVVbWno plan
ZVWWUWWno user
WYXXSVWnobodi
ZXVXUVVnobodi be
WZUVWXWnobodi know
UWYSZXWnod
ZXVWVVVnod be
UWWWWWZnod have
UVVVcVWnod operator
VYXWWVVnod whil
VVZWWWWnois
bWWWWUTnormal
VRXZWVYnot
YWWWVWWnot affect
UUVbVWWnot be
WVWWVVZnot check
UVZWUZVnot clear
VVWWYWWnot communicat
cTWWWUWnot configur
YWWVWVWnot depend
TXVbVVVnot enough
ZVWWWWVnot find
YcUWUUVnot hav
VVWWZWWnot keep
SVZXVZVnot know
YXVWUWWnot log
VWWWWYWnot mak
UWVVdUVnot make
RVWWaWZnot pick
aWVWWUWnot restart
YVWWVVWnot start
WZWWVVWnotebook
UWWVVYXnothing
VVWWVZWnothing be
ZZUVSVXnotic
XaWWSWWnotic the
VTWWaWWnotifi
UdTVWWWnotification
VWWVYWWnumber of
UVbVWVWobvious
WXZVUWWodd
WYYXaPUof
UZVVVXWof all
SVYYVYWof dat
YVUWWYWof failur
VVbVVVWof how
ZQVccLZof the
YUWVYWWof user
VbXUUVVof we
UaYVUVWof what
NYXVVfVoff
ZWSVWbTold
VWWWWYVold pod
ZaQZZURon
aUVaVUVon a
ZVVVWWWon an
SZVaTYVon call
WWZUWWWon duti
ZWWVUWWon each
UVWWVZWon one
ZUWWWWWon small
RYXSeVWon the
VWVZWWWon this
VVWWYWWon to
YTZVWXUonc
WTWdYSUone
UWYWWZUone nod
UXUVZWWone plac
ZdVYTPWonli
WXUcWSWonli one
SUVfVVWonlin
aUTVXUYopen
VXVWWVZopen the
cYPQWgSopening be
WVVTXZWopening should
WUVUcVVoperator
VWVVZWWoperator be
WVWVWZWoption
XWVVWZVorder
aRYVbTUother
UVVVbWWother team
UbYVVPaout
XVYYVVVout of
VVZUaUVout the
WVWWWUaout to
QZVXYWWoutag
VVZUYVWoutdat
RcWWWVWoutput
WVVZYTVoutsid
XVVZWVWoutsid the
TXTWcUXover
VZVWWWWover the
VWWVaVWover to
aWTWWWWoverflow
aTVWWWWoverload
aTVWWWWoverload the
WRWWbWWoverlook
TZVVYWWoverview
YWWWWVWown
TVVcVVWowner
UWWZWWWowner of
aVUXWVWpackag
QaVXaTXpag
PbVYaVVpag be
TWVdUWWpager
WWVVUZWpaid
dUYUVUVpart
cVVVVUVpart of
XZUVWVWparti
WWVVYWWpartial
UYTWYWXpass
VVWWYWWpass on
aWVVVWWpassword
cUVTUUapatch
ZWWVWVWpatch be
WWWYVWVpath
YVVVXWWpatient
NVVVVjWpaus
TWWWWaWpaus the
TTUiWTVpeople
UVWaVWWpeople be
UWZWWWVper
VWVWaVVperiod
YWVVWVWpermission
UaSeTUVperson
ScVYUVWphon
SVWXZVXpick
VWYVWVWpictur
VWYVWVWpictur of
ZVWWWVWpin
SaVUUbWpipelin
TbWVWWWpipelin should
QXVUcYVplac
WUWXUbVplan
bWWUVVWplan enough
UWWZWWWplatform
VWWZVWWplatform and
gRUVUWXpod
WWVWUWapod be
WUZWWVWpoint
ZWUWWWWpoint of
VUZWWWWpoint to
SUVVbWZpost
WVWWYWWpost be
ZWVVWVWpostpon
aWTVWWWpower
UWWWWaWpractis
VVVWWZWprepar
SVWWcWWpress
RWWWWcWprevious
ZVVWWVWpric
YWVWWWWpric be
ZWWVVWWprimari
ZVVWWWVprioritis
VWVWZVWprivat
VWWWYVWprivat channel
YVWWWVWprob
QccUURZproblem
WZVWWVWproblem be
VVUVVdWproc
PVVVVhVprocedur
SWWVWcWprocedur be
UVVWWaWprocedur for
bWWUVVVprocess
UWWaWVWproduct
dVVVVVVproduction
aVWUXVWproject
XWWUYVWproject be
dVUWZSVprovider
UWWaVVWprovider support
VWWYXWWpublish
aWVWVWUpull
YWWWWWUpull request
VWZVVWWqueri be
YXVWUWWqueu
TWWXXZWquick
YYXYTVTquickli
VZWWWWVquota
UVWVXZWrais
YVYVVVVrat
TUWXcVWreach
UVWVaVWreach all
UWVYXWWreact
UVVZVWWreact quickli
XSWVbVWread
VSaWXWWread the
YUWXZUUreadi
VVaVWWWrealis
WSbWWWWrealis that
ZYTWWVWreason
aWVUWVWrebuild
aWWWWUVrebuilt
VVZWWVWrecognis
VVZWWVWrecognis it
aWVUVVVrecord
bWWVWVTrecover
ZVVVUVZrecoveri
XWVWVVZrecoveri be
YWWVWVWredundanci
XUVVWZVregion
ZWWWWUWregion be
aVWYVUTreleas
VWWWYWWreleas not
ZWVWVWWreli
ZWVVVWWreli on
VVWWWZVremov
SUUVVfXrepair
aVWVWWVreplac
LhTUYWZreport
UbVWUWWreport the
dWWVTVUrequest
ZVWWVWUrequest that
aVVUVSZresolv
XbVUVVWresourc
TVWZXXVresponder
UWWaWUWresponder have
OTUfZYVrespons
UWVaWVWrespons be
VVVaVWWrespons from
VVVVaVWrespons on
UWWVWaWrespons process
bSTXaTWrestart
XWVZWUVrestart the
SWVVWWdrestor
WXUUXWZresult
UUcWWVWretri
fUUVTWVreview
XVWbVTWreviewer
UWUcVWVright
VWWaWUWright to
XWWVVYVrisk
UUVVVbYroll
VVVVVcVroll back
VVWWWWYroll out
VVVVVbXrollback
RWWWWcWrollback be
XVVVVWYrollout
UWWWWWZrollout be
ZTYWWVWroot
XVYVWVWroot caus
TWVcWVWrota
ZVWVVWWrpc
hfSTWOSrun
YbVVVTUrun out
dVVTWVWrun the
TTUUViVrunbook
ZWWVUXWsaf
VVWWWYWsafer
cTZSdPVsam
VWVWZWWsam day
VVVVaVWsam thing
WTaWWWWsay
WTaWWWWsay what
VbUTUbUscript
UWWWWZWscript from
TWWWWZWscript have
WYVVWWWscript that
XTUZTZWsecond
PiZSTRbsee
UcVUWVWsee it
VVVWWVbsee that
SbXVWUYsee the
XaXVTVVsend
ZWWWUVWsend to
YWVWWWWserv
aXUVWVVserver
aQWZWTYservic
aUWWWVWservic at
YVWWWVWservic be
VVWWWWYservic for
YVWWWVWservic run
aVXVVVVsession
TXaVUVYset
WWZWVVVset up
SUXWYZVseveral
SWWWWbWseveriti
SWWWWbWseveriti be
UVUWcVWshar
UWWXXWWshar servic
VWVWYWWshar what
WUZWVVWshard
VWWVaWVshift
YWWVVWWship
UZWVVWXshop
XaXUVRXshould
UZUVXUZshould be
WTZWWWWshould say
SVaWWWZshow
TWWWWWashow that
PeXYVUVsign
ZWWWWWUsignatur
XZWVUWVsinc
XSXYYUVsingl
ZWUWWWWsingl point
aVWUWVWsingl provider
YWWWWWVskip
ZRUXYXVslow
VYVVWXWslow and
dUVVVVVsmall
WWZWUWWsmaller
VcZSTZSso
WVWWWYWsolution
TWTXWVdsolv
WWTWWWZsolv it
bWVVTUYsom
UZYUWWWsomebodi
UVXaVVWsomeon
WVVYWVWsomeon with
UWWWWVYsomething
VZVWVWWspam
ZTXWWVWspot
bSWWWWWspot instanc
TVVaXWWspread
ZWVWWWVstabl
WVYWWVWstack
WVWVWZWstaff
bVWVVVVstag
ZVWWWVWstag environment
XVUUVaWstai
VWVVWbWstai calm
ZVYVVVVstandbi
XVYVVWVstandbi be
aXVYVTVstart
VVUVZYWstat
SUXVdUYstatus
RVVVeUYstatus pag
XUWTTeUstep
UWVWWaWstep be
XVZVVVWstep by
VWVWWZWstep for
VWWWWYWstep we
XWWUUXYstill
ZWWUWVWstill run
XWUUVaVstop
UUVVWcWstop the
SVcUZUWstorag
WWWVaVWstorag group
ZVWWWWUstuck
ZWWWVWVsuccessful
OUVibRVsupport
VWWYWWWsupport be
UWWZVWWsupport do
TXWWWWYsur
SaUVVbVswitch
UVWVWaWswitch to
TYYVWVXsync
WbUYTVVsystem
ZWWWWWVtabl
YWWWWWVtabl be
YVWWWWVtag
WUXVWaUtak
UWWWWZVtak an
ZVWWWVWtak down
cWXaPVUtake
UYXWWWWtake a
ZUWWWWWtake all
YVWWWWWtake an
YWXVTWWtake longer
VYVXWVWtake the
UXWXWXWtake too
WVWWYWWtalk
TPVedWSteam
RUTcYXVteam be
WSYWXYVteam do
UVVZYVWteam know
ZWUYWUVteam to
UWVaXVVteam work
ZVVVWVWtechnical
aVVVVVWtechnical debt
RcZVPVbtell
VaVWRWZtell we
aVWVVWWtenant
YYTTXUZtest
YWWWWWVtest environment
YWWWWVWtest for
UWWWWWYtest on
VXVWXZTtest the
RWWWWWbtest your
WUYWWWWtext
ZZUTSZVthan
YWWVWVWthan plan
XZTWWWWthank
XZTWWWWthank to
RXdRQRjthat
SUZWWVathat all
VWWWWYVthat could
YVWVXVWthat day
cVWWWUUthat have
VVWWVVathat it
MTaWVXgthat the
UUWaYVVthat we
UVkXSXUthe
WYUWWWWthe affect
SbbTUVVthe alert
UWWWWWZthe all
UVVWbWWthe announcement
TXWWZWWthe app
cUVWVVWthe attacker
TYVVWWZthe backup
RTYWZYXthe break
VVWWUbWthe bridg
YVWWWVWthe bucket
WbUVWVVthe bug
OXVeWWWthe build
UUdVVVVthe caus
YYVWVWVthe certificat
YYVVUUZthe chang
ZVVWWWWthe chart
VaVVWVWthe cloud
VWWYWVWthe conferenc
VVVVWaVthe contract
ZUWWWWWthe controller
aVTWWWWthe counter
VYVWYVWthe daili
SVYVVaWthe damag
VUbWVWWthe dashboard
cVVUVUWthe data
ZSVYWXVthe databas
TVYVVZXthe deploi
VWVWWWZthe deployment
XUUVWZWthe disk
TVcVVVWthe documentation
TYYVWTZthe error
UWVbVVWthe escalation
UZYVWWWthe extent
TXYVZVWthe fail
VZVWWWWthe failur
XUVUWbVthe featur
VVZVWVWthe firewall
UcSXVUYthe first
WUVXVWathe fix
UVYWWXWthe flag
UZWWWWWthe fork
UVVWaWWthe forum
ZWWVWVWthe freez
UWWVbVWthe hand
RVVYWYZthe host
TWWWWaWthe hotfix
SUXaWXWthe hour
UVWWWZWthe import
XVSWZUYthe incident
WaVVWUVthe issu
RcVZWVVthe job
VVZVWWWthe lag
ZWWVUXVthe last
ZWWUWWWthe librari
UWZWWWVthe limit
aWVWWVVthe load
YWWWWVVthe lock
VVbVVVVthe log
VXVWYWWthe login
RVVWWdWthe loss
WUVWaVWthe mail
YWWWWVWthe main
VWWVYWWthe maintainer
WZWVUVYthe maintenanc
ZVVWWWWthe messag
cVVSYVVthe migration
RYZWVXVthe network
XXYUVTZthe new
VXVVWVZthe next
VWWVaWVthe night
WUVWZWWthe notic
VVWVYWWthe number
WXZVUWWthe odd
YWTVVZVthe old
UZXUUYWthe on
YWVXWVVthe other
VcTWWUXthe outag
UWWZWWWthe owner
UXWaUVWthe pag
TWVdUWWthe pager
UWWWWWathe patch
VVVaVWWthe phon
ZWWWWWVthe pipelin
XWVWUVathe pod
UWWWWWZthe post
SVWWcWWthe press
RWWWWcWthe previous
UaXUVTZthe problem
YSSZcUVthe provider
ZWVWUWWthe queu
ZWVVWVWthe recoveri
UWVaXUVthe releas
TVVZYVWthe respons
bWSWWVWthe restart
aWVWWUWthe restor
UYVVWWZthe result
SWcWWVWthe retri
VWVVVaWthe right
TVWWVZYthe rollback
VWVWWWYthe rollout
bTWVWVWthe root
TVUVVeWthe runbook
cTZSdPVthe sam
YZVVUVWthe script
aTVaUWUthe second
dURWWTathe servic
WXZWVUWthe set
SWWWWbWthe severiti
XVWVWVYthe sit
WVYWWVWthe stack
ZVYVVVVthe standbi
UVXVYUYthe status
VWVVVaVthe step
VVXVaUWthe storag
UYWWWWWthe sync
XZVXVUVthe system
USZZUbUthe team
YUWWZVTthe test
VYWVVXWthe tim
bWWWWTVthe tool
XRbSdUUthe two
TWZWWWWthe underli
TXVVbWUthe upgrad
YWWWVWVthe upstream
VVYWWWWthe usual
RWWcWWWthe validator
XVVaUVVthe vendor
VTZVYWWthe warn
ZYVVVVVthe weekend
UZUYVWVthe whol
VVWWZVWthe word
TWWWWaWthe workaround
XYYVTWVthe wrong
QbUWbUWthei
TbWWWWVthei run
dUVVUVVtheir
VUXYXWVthem
SWWWWVbthen
SVYaXVVther
SXYYUXWther be
OWVUfZVthing
RUeVVWXthink
XZUVWVWthird
XZUVWVWthird parti
YRWcWWTthis
VWVWaVWthis be
VVVbWVWthis servic
aWWWVUVthre
VWVVaWWthread
WYVWWVWthreshold
TbVVVYVthrough
RbVWWYWthrough the
ZWWYWUTtim
cVWUXUVtim for
TZXWUYWtim to
YWVWWWWtimeout
RVYWWgRto
VbUVUXWto a
VUWWaVWto an
RVaWWSbto be
VVYWWWWto compar
VYUVYVWto dat
WVVTWbWto do
UWWWWZWto go
VVVZVVWto help
ZVWWVVWto keep
VZVVXVVto know
VWYUVWYto look
VWVVWaWto mak
ZYWWSWWto notic
VVZVWVWto one
VVUVVdWto proc
VVVVWaWto repair
TWWZWWWto restart
ZXVWVVVto run
TWXWVUbto see
VVWVWaWto stop
VVaWUWXto tell
WVXVZWUto the
UVWaWVWto writ
TVcbTUVtogether
UWYWWWWtoken
VTYYVVZtoo
WVWWVVatoo earli
aVVVWVWtoo mani
cYVVUVUtool
XZVWUWWtotal
TVbWWVWtrac
UXYWWVWtrac be
ZVUVWVYtraffic
aVUVWWWtraffic be
aVWVVWWtrain
WVWWWZVtri
VVWWWYWtri to
XWVVWZVtry
TUVWWXaturn
WVWWWUaturn out
VWWWWYWturn the
cVVVRVYtwic
dUcVWRStwo
ZXWUVVWtwo hour
VYVXWWWtwo of
VWVVYWWtwo team
VVWaUWWtwo year
WVWYWWWunclear
VWZWWVWunclear whether
WWWVWYWunder
TWZWWWWunderli
UVbVWVVunderstand
VWZWVWWunderstand of
TaVYUVXuntil
WZVWVVWuntil a
bSUVcTVup
YWWWVWWup on
WTVXVVZup the
WYUVYVVup to
PUVYgVVupdat
VWVVbVVupgrad
YWWWVWVupstream
VWSXaWWurgent
VdTUcRVuse
bRXVVXVused
VVaVVWWuseful
VWZVVWWuseful queri
ZWYQXTbuser
bTUUaWVuser be
UWWWVWZuser confirm
ZUWWVWWuser could
UYWWXWWuser do
VWWWYWWuser have
YTZWUWWuser see
WZVWTWXuser tell
aVWUWVWusing
aVWUWVWusing the
VVYWWWWusual
OWVfXWVvalidator
UUcVWWWvalu
WUVcUVVvendor
VVWZWWWvendor engineer
TVWWWWaverifi
aVWWWWTverification
ZTVUUbVversion
RWWWWbWversion be
YWWVWWWversion of
UZWVWWWvisibiliti
UZWVWWWvisibiliti into
aUVWWVWvolum
SUWWVZawait
UWWXWWXwait for
ZQZVYWWwarn
PgVUVUZwatch
UYWWWVXwatch the
VVXWWYWway
UcaDWacwe
VZVWVWVwe about
XZUUXWVwe be
UVbVVVWwe believ
QUWVabWwe could
TaTXWVYwe do
WWYVVVWwe first
aUXVVVWwe hav
XVTUWaWwe have
VUaWWVWwe know
VVWWWZWwe lose
YYTVUXXwe need
ZWVWVWWwe reli
YVXXVVVwe should
VXVWTWawe that
VVZVWVYwe think
VZUVYUWwe use
WYXVVXUweek
TXWWXYWweek befor
XYVZVUVweekend
VWWWWZWweigh
TUXWYaTwell
RUcQWeVwhat
XTZVWVWwhat be
WVTSWeWwhat to
ZVRWXXYwhen
WYVWWWWwhen a
ZVVWVXVwhen the
VXXTYVWwher
WVVVZWWwher the
WWZUWWWwher to
TVYVWWZwhether
WWVWVWZwhether the
VWZWWWVwhether this
ZYZTUUUwhich
VVZVWWWwhich account
VWZWUWWwhich one
NXYUaSewhil
RaVWWVZwhil the
TYUgURWwho
UZUYVWVwhol
VWVYVWWwhol team
WVVZVWWwhom
WVVZVWWwhom to
UaWVWWWwindow
QWadWUUwith
VWUaWWWwith it
PWbVYWWwith the
WWVYWWWwith this
ZVVVVYWwith we
WYWWVXUwithin
UaWWWVWwithin hour
UWYVUZWwithin minut
TVWZVXWwithin the
cSWVUYUwithout
VWWWVZWwithout a
VVWWZVWword
TYXfVTRwork
UZWWWVXwork and
UWZWWVWwork out
TWUXYYVwork well
RWVWVeVworkaround
UWWWWaWworkaround be
ZUWWWWWworkload
TVUVWdVwors
VWUYXXUwould
PXYYbUVwrit
WZVTXXVwrite
VWVWWZWwrite down
XaUVVVWwrite to
UWfUUVUwrong
TUYWWYWwrong servic
ZUWaUUVyear
YVWVWXVyet
UVVVZYWyou
RWWWWXbyour
`,
};
