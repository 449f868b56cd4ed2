// Made by "npm run train". Learned from: 7a6722edc7cc7e1e
export const insightWeights = {
  lines: `none observe interpret assemble communicate decide verify
aYXWUSU#
YUVXXVW# #
YWWVWWW# dai
VVWYWWW# hour
UWYVWVZ?
UWYWWWW? be
WYUVSaWABOLISH
WZSZTZTACCESS
cWRSUSSADMIN
TTSVZWcAFTER
YVUWVXVAGREE
OdWRTSSALERT
XTTUaUWAMEND
WVRVbSTAUDIENCE
WXUSYYYBEFORE
XVWTYVWCARE
TTcRRUTCAUSE
UZQQcSSCHANNEL
PVSPdQTCOMMS
UYRcXRUCONTACT
ROdSTSWDEBUG
SRPSSdVDECIDE
YVSVYRXDEPLOY
WUYUXZVDOCUMENT
QRQSSfTDRILL
RTSfTSTESCALATE
WVTWVYWFEASIBLE
aSURRTVGUARD
WXUVXWXHABIT
VSYTbXVHARD
UXWbYVUHUMAN
USRVYbXINCIDENT
TWbSTRWINQUIRE
SQVcTSVJOIN
TUcVTSTKNOWLEDGE
XVZRVYVLEARN
PeYQSRTLOG
SaXaSUWLUCKY
QPdRZTTMEANING
YWUXTVUMODAL
OeQQQQTMONITOR
VYUWYWWNEGATIVE
PPeUUWVNOISE
RcUSYTVNOTICE
RUUcRSSONCALL
TRQdURTOWNER
YTTWWZUPLAN
ZTTVWYTPROCESS
TWaYXWVQUESTIONWORD
TZWZXaSQUICK
UQRRTcXRECOVER
YUSTTWWREMEDY
YZSUZVURETAIN
YWZSTWWRISK
SUUdXSUROLE
SQRRRdUROLLBACK
PNURRfURUNBOOK
ReZQRRTSIGNAL
WXWZXXUSLOW
QSQcTRSSTAFF
PRSReVVSTATUSPAGE
TZbSUUVSYMPTOM
VWZWXSVTEACH
ZWVURUUTECH
VVTVaRUTELL
ZTUSSTYTEST
VbTUVWWTHRESHOLD
ScQRaZTUNNOTICED
TTSRROgVERIFY
WUTWSXbWORKED
WUZTUaUa
UZVVWYVa backup
TWZWWWWa bad
XWYWUWWa better
VVWWZVWa channel
WVWWWWYa check
YWWWWUWa checklist
UaWWVVVa colleagu
UWWWaVWa communication
VWWZUVWa contact
ZWWVVWWa copi
YVWWWWWa cron
VZWWWWVa daili
VYVWWWWa dashboard
WXVVXUZa day
VWWWZVWa dedicat
VWVWWYWa delet
TVXWWZWa deploi
WaWVUWWa developer
WWWYVWWa direct
YTYWUXWa fail
WWVZWUWa few
ZVVUWXWa fix
VVWZWWWa gap
WWUWVWaa green
WVWWYWWa helpful
UWWWWZWa hotfix
VWVWWYWa hub
VWWWVZWa hurri
YWWWWVWa kill
WYWVWWWa launch
WVWaUVWa list
UXXWYUWa long
YWWVWWWa maintainer
VVWWYWWa maintenanc
YWVWVXWa major
YWVWWWWa manag
WWYWVWWa match
VWWWYWWa meet
UZZWSWWa messag
UYWWWWWa metric
YWWWWWWa migration
YYVWWUWa minut
YWUWWWWa miss
VWVWbUWa mistak
YWVWWVWa mock
WVYWVWWa monthli
UVaWWWWa network
aVWVVWVa new
YVVWWWWa newer
VXWWUXWa nod
WSVWbWWa notic
YWVWWWWa number
VYVXVWWa partner
YVWVVYVa patch
YVWWWWWa paus
UYWYVWWa phon
WYVYVUWa plan
UWWWaVWa privat
VWWYWWVa quarter
UWWWWYWa quick
WVVWWYWa region
YVVWUYWa releas
ZVVWWWWa replacement
VYWWWWWa restart
TWWWWWZa restor
ZWWVWVWa reviewer
WWWVWYWa riski
SWVWWcVa rollback
TVWWbVWa run
XTUWWbWa runbook
YUVZUWWa second
YVWWWWWa separat
RWeVWUWa servic
VWYWWWWa session
TYWWWXWa set
WWVVaWWa shar
VZVWVVXa shop
TWWWWZWa short
XTYZWUWa singl
YWWWWVWa stag
YWWWWVWa standbi
VWWWWYWa stuck
YWWWUWWa surpris
YWWWWWVa tabl
XWWVVVYa test
YVWWXUWa tim
VWYWWWWa troubleshoot
ZWWUVWWa typo
VZWWUVYa user
ScVVVWWa view
VYVVXWWa way
XWWVVYVa week
YVWXWVWa weekend
QbXVYVWa weekli
UZVWXVWa whil
VWWWWZWa workaround
YVbWRWWa wrong
YYUWVVWa year
RUYUdSUabout
ZWWVVWWabout #
WVWVYWWabout it
TWWXaUUabout the
VVZVWWWabout this
UXVYWVWabout to
WVWWWYWabout what
UWWVcUWabout who
VXVYWWWabsenc
VXVYWWWabsenc of
ZWVVVWWaccept
XaTWVXVaccess
XXWUWWWaccess list
aUWUWVWaccess right
SaVYVWWaccess to
ZZYUVTUaccount
WVYVWVWaccount be
UYWWWWWaccount of
UWWXXWWaccount with
RXXZYVWacross
TWZWWVWacross the
UWVVXaWact
VUVUZVZaction
WTWWaWWaction in
ScWWWWVactiveli
XYTVVXYad
UWWWWWYad capaciti
ZWVWWUWadapt
ZWVWWUWadapt the
VXYYWSXadd
XWTVaUWadd a
XYWWVUXadd an
WUWZWWWadd cod
VVYWWWWadd nod
YUWWWWWadd test
VTXVXaVadd the
XUVTcUWaddress
YVWWWVWaddress rang
UVVaXVWadmin
ZWVVWWWadmin account
WVWYWWWadmin right
TVYaVVWadministrator
SUYaVWWadministrator be
ZWVWWWWadmission
ZWVWWWWadmission polici
YWWWVWWadopt
VWWWYWWadvertis
VWWWWYVadviser
UXVWYWWadvisori
bUbRXTUaffect
UWTWQUdafter
ZVWWTVYafter an
WWVWWWYafter each
UWWWWWZafter maintenanc
YYVVUTZafter the
WVWYVWWafternoon
YTUVVWaagain
YWWWWWVagain after
aUTTUZYagainst
WWWVWYWagainst a
XUUWWXYagainst the
VZWWUWWage
eRUVVVVagent
ZTWWWWWagent to
SUVVVeVagr
TWWWVaWagr on
UVVWXYXagre
VWVUZWXagre on
WWWYVWWagre with
RbaUVVValarm
WVYWWWWalarm be
VZVWWWWalarm for
VZVVWWWalarm on
WVYWWWWalarm when
OdbQRUTalert
SYaVWVWalert be
UYWWWWWalert befor
VaWWVWValert come
UWZWWWWalert fatigu
WZUWWVWalert fir
RdTWWVWalert for
VYVWWWWalert of
UbSWWWWalert on
WYVWWWWalert onli
aUVWWWWalert rul
VWYWWVWalert runbook
WVaWWUWalert text
VVYWWXWalert that
VZVVWWWalert threshold
UZXWWUWalert to
VZVWWWWalert work
YTUUYVYall
VVWWWVZall balanc
VVYWWWWall be
VWWWVWZall clear
VWWWWWYall data
YWWVVWWall developer
UYWWWWWall host
WVUVYWXall nod
YWVVVWXall of
aUWWWVWall pod
UUWXaWWall the
YVWWWWWall user
YVVVWYVallow
TWWYXWWallow the
WVWUWZWallow to
VVWZWUYalon
VYWUXWWalreadi
RWYZXWWalso
TWWZWWWalso have
VXVUVXZalthough
YXWVWVWalthough it
YWWWWVWalthough the
YVVZVVValways
VWVWYWWamong
YWWWWWWamount
VYVWWWWan alarm
VWZWWWWan attack
VTaWWWWan averag
YUXVVXVan earlier
XWWYVWWan emergenci
bVWWUWVan empti
ZVUWWWWan error
XWYVWVWan expir
TaWWWWVan eye
VYaSUXXan hour
TVVSZaYan incident
XVVWYWVan old
VVWYWWWan on
SVWYWXZan outag
TZVVYWWan overview
TWWbWWWan owner
VYWXVWWan up
UYWWXWVan upgrad
VUaVWWWanalysis
WUYWWWWanalysis of
USWVcZWand
VWWWVZWand a
VWWWWWYand after
YVWWVVWand attach
XVVVYWXand be
TWVZXVWand could
UVWXZVWand databas
aWWWWUVand deploi
WWWUYWWand engineer
WWVYWVWand go
VWWXWYVand have
UWWYWXVand help
YXWVWVWand it
WVYWWWWand let
YVWWVWWand limit
VVWWYWWand never
YWVVXWWand not
VYWVWWWand onli
VWWYWWWand product
WYVVWWWand react
ZUWWWWWand restart
YWWWVWWand run
VZUWWVXand see
UZWVWWWand take
YVWZVUVand the
VWWZVWWand thei
UWWWWVaand then
UWYWWWWand tri
VVWWVWZand we
WVYVXWWand what
UYWWWXWand when
WUWVYYWand why
VZVWWVXand without
VUWWaWWannounc
VVWWYWWannounc the
PVUVeVVannouncement
VVVWaWWannouncement be
XXSXVYVanother
VYUWWWWanother reason
SUVbaVXanswer
ZVXWVVWany
WbUWWVVanybodi
YWVWVVWanyon
YVWVWWWanyon be
TXWWWVYanything
VYVWWVXanything be
XWZWVUVanywher
ZYTVWWWapi
WVUWWZWapi be
TXVWbVVapp
ZUYVVYUappli
YWWVWVWappli the
WVYWWVWappli to
YUVUZVWapplication
YUVUZVWapplication team
XWWaWSWapprov
WVWUXYWapproval
WVbSVWWarchitectur
VWYWWWWarchitectur diagram
ZUXWVVWarchiv
WVVZVWWaround
UaVWVWXarriv
VZVUVVZas
WVVVVXYas a
YWVVWWWas cod
VWXVYVWas degrad
TXVWYXWas it
WUXXWWWas people
VWWYWWWas plan
YWVWWWWas root
WVVXYWWas soon
aWVUXVWas the
XWZVWUUas well
SYTWaYWask
UXVWZXUask for
VWWXVWYask support
YYUWVXVask the
VWWWYWWask user
XWWWWXUasks
VWWZVWWasleep
WVWWVYWassum
WVWWVYWassum that
WVTcRWWat
VZUVYVWat #
YWWWWVWat a
UXWWVYWat all
VWYVWWWat fault
TVdUWVWat first
RWVVWcWat hand
VaTYVWWat it
WWVYVWWat least
YVVcTTWat night
XTYUWXVat onc
aUVVWWWat that
WZTWWWXat the
SWWaWWWat weekend
YVYWVUWattach
TWYWWYWattack
cUWVUVWattacker
TWVWWbVattempt
VWVWWZWattempt to
VVVWZWWattention
VWWWYWWattention of
dYRVVVVaudit
YWWWWVWaudit be
YWUWWWWaudit do
YVWWWWWaudit of
VYWVWWWaudit trail
WVUZVWWauthor
aVVVWUXautomat
YVWWWWWautomat test
YVWWWWWautomat the
YYVVVUXautomatic
UXWWWWYautomatic check
dUUVXSXautomaticalli
ZVVWVWWautomation
UWZWWWWautoscaler do
aUVUYVVavailabiliti
WWVaUXVavailabl
VUWbVWWavailabl at
UTbWWWWaverag
ZWVXWVVavoid
WVWXUYWawai
YWVVWWWawai from
UWWZWWWawak
UXYVXWWawar
URSSUcZback
VWWWWYVback after
UWWWWZWback be
VVVWWbUback to
ZWWVVWWback up
UVaWWWWbackend
SXUYUWdbackup
WZVVWVWbackup and
WWVUWXYbackup be
VVWWWZWbackup feeder
VVWZWWWbackup for
YVWWWVWbackup have
TZWWWWWbackup job
SYYVWYVbad
UYVVWYVbad nod
ZYUVUVYbalanc
ZVVWWUXbalancer
UVVWaWWbanner
XVWZVVWbas
ZZVUWVVbatch
XXVXWXUbe
ZaXTVUUbe a
UYVXXWWbe about
UWWWWYWbe ad
bUaTTVWbe affect
WWVWVYWbe agr
UYWWWWWbe alreadi
WVWZVVWbe always
XWYWVUWbe an
UWWWZWWbe announc
WVWYVWWbe around
VWWYVWWbe ask
VWWZVWWbe asleep
RXXWVcVbe at
ZWWWWVVbe automatic
WXWYUVVbe availabl
UWWYWWWbe awak
ZUUVWTabe back
WZVWWVWbe being
VWVWXYWbe better
VYYWUVVbe break
aWWWTVWbe build
ZVTZVVXbe call
UWWZVWWbe chang
VVWWWWYbe check
RVYVZYWbe clear
UWWWZWWbe clearer
XVUZUVYbe clos
ZWWWWUVbe commit
WWVWXUYbe complet
WVVWWWYbe consistent
VWZWVWWbe count
VWYWWWWbe cut
VWWWWYWbe dangerous
VWVWWWZbe declar
XWVYWUWbe delai
WVXVVVabe deploi
VYWWWVWbe detect
WWUWZVWbe difficult
ZUVXVVXbe do
TWWXWZWbe document
WYVWWVWbe doing
YXWWWVVbe empti
VWYWWWWbe evict
aWWVWVVbe expensiv
TaWWWWWbe fail
YVWWWWWbe fast
TWWWXYWbe faster
XVZWWVVbe find
aVWVWUXbe fix
VWWVWZWbe follow
XTYWWWWbe full
YWWVVWWbe generat
UWWWYWXbe give
WWVWVVZbe go
VZWVWWWbe green
XVYVWVWbe hard
XVWVWYWbe held
UWWWZWWbe hidden
VVZWWWVbe hit
VWYWWWWbe idempotent
TYUaXTXbe in
VVWWWWZbe incomplet
YVWWWWWbe independent
VWWWYWWbe inform
VWYWWVWbe it
TWWYXWWbe know
WVWVYWWbe leave
XWWYUWWbe limit
YUUVXXXbe lose
ZVVVWWWbe low
VVVVWaWbe make
YWVWWVWbe manual
SWVWWWbbe mark
aVWVVVVbe merg
WWVYWWVbe miss
UYWWWWWbe monitor
WVYVWVWbe mount
VWVYWWWbe nam
UWWXYVWbe need
YWUVWVYbe never
TVbWXYVbe not
VZWWVWWbe notic
aUTZVUWbe on
WZUVXVVbe one
WaXVUVWbe onli
XVUWYXWbe open
RYXYVYVbe out
XZWVWVWbe over
ZWWVWVWbe part
TVWVWcWbe paus
YWWWWWVbe pick
VWWVZVWbe plan
VWWWWYWbe possibl
UWWWWYWbe practis
VVWTZXWbe quick
YWVWWWVbe rais
WWVYVXWbe reach
ZVTVYWWbe read
XWWZWUVbe readi
ZWWWWVVbe rebuilt
VWWWWYWbe releas
YWVWXVVbe remov
YVWVWWWbe repeat
YVYWWUWbe replac
PeVWVVabe report
VWYWWWWbe reproduc
dWWUWTVbe resolv
VWWZWWWbe responsibl
XZVWVUVbe restart
VWWWWUabe restor
ZWWWUWWbe review
ZWWWVWWbe roll
TYWVWZVbe run
XVVVUZWbe saf
VZVWWWWbe see
YXWVUWWbe send
YWUWWWWbe serv
UWWWWZWbe set
XUZVWVWbe shown
YWVWWWWbe skip
VVVWaWWbe slow
ZWWWVVWbe small
YVWWWWWbe so
SWXYVaWbe still
TXUWaWWbe surpris
XYUVWWWbe switch
WUaVWWWbe take
ScVVXWWbe tell
RXWWWXZbe test
TZbTTXVbe the
WVVaWVWbe ther
VWZWWVUbe to
VVWZYUWbe too
TWVbWWWbe travell
YWUWWWWbe trigger
XVWVYVWbe two
TWXXXXWbe unclear
SVaVVYVbe up
UVWaWWWbe updat
WWYVWXVbe used
ZWWVWVWbe using
TWWWWWZbe verifi
UbWUWVVbe watch
UVYWWYVbe well
YWVVWXWbe work
VWVWWZWbe write
RVXWeTVbe wrong
WWVWWYWbecam
WWXZUWUbecaus
XYVWVWVbecaus a
VVZYVVWbecaus it
UVXXWWWbecaus of
aWVUWVWbecaus the
XXVTUYYbefor
WWWWYWVbefor a
VYWWWWWbefor an
VVYWWWXbefor and
ZVWVVWWbefor anyon
UWWWWZVbefor appli
VWWWWWYbefor clos
UVWWWaVbefor each
ZaSUWWVbefor the
XYVWWWUbefor thei
UWWWWWYbefor traffic
UZVWWWXbefor we
TWWWZWXbeforehand
WVYWWVWbehav
WVYWWVWbehav when
VWYWWWWbehaviour
ZVXWVVVbehind
VaWWVVVbeing
TVaWVVYbeliev
UWZWWWWbeliev that
VVYVWYVbetter
VaUWWWWbetter alert
VWWUZWWbetter communication
WWYWVWWbetter understand
VXSYZWVbetween
UWWWWZWbetween a
VWWYWWWbetween platform
YYWVVWVbetween the
UWWXYVWbetween two
aTTTSTTbias
WWVZUWWbill
VWZWWVUblam
WYWWWVWblind
VXVVWZWblock
RYWWWaWblock the
VbXVUUVboard
VYWWWWWboard so
YWWWWVVboot
UYWZVWVbot
YWWVWWWbot be
YUWXWUXboth
VWWWWWYboth sid
VWYWWWWboth team
YVWWWWWbottom
VYWWWWWbounti programm
YXWVWWWbox
aVVVWVVbranch
SVWZVbVbreak
TWWWaVWbreak chang
VWVWWZWbreak nod
RVXWWcWbreak the
TYXWVXWbreaker
WUXYRaWbridg
ZWWWVUWbridg contract
VVVWYWXbring the
XXXWUWWbroker
UWYXWWWbroker vendor
VVVYUYXbrought
ZVWVVVWbrowser
cUTWWVWbucket
YVVWWWWbucket be
cWVWTWVbudget
ZWWWUWWbudget for
bWbRVSUbug
TfTVVVWbug be
TWaVWWWbug in
YXWZTTWbuild
TYUWYYWbuild a
UWVZWWWbuild farm
TVbWWWWbuild log
XWYTWWWbuild system
WWVXYVWbuild the
VZVWUWXbuild to
UWZWWWWbuild up
ZWVVWWWburst
WWVYVWWbus
UWWYWWWbus factor
XUWWUVabut
UYXVVVWbut it
WVVYWWWbut the
aWWXVUWbutton
XWWXWUWbutton to
YXUTWXUby
UaUVVWZby a
YVWWWVWby an
VYWYVVVby chanc
YVVWWWWby default
aWWUVUVby hand
aVWVWVVby itself
WVVYWXWby one
UWWYWWWby sid
VWYWWWWby step
TaYVYUUby the
UTWWaWXby user
YWXVUWYcach
YVVWWVYcach be
VWYWWWVcach to
VVWWYWWcalendar of
QWUbcTWcall
WWWWWVYcall an
TWWXYWWcall between
WYWUWWWcall engineer
UVWZXWWcall for
WVbSWWWcall group
WWWVWYWcall handbook
VVUaUXWcall in
WVWWVWZcall it
WWUYWWWcall on
WcWRWWWcall phon
VWWYVWWcall rotation
YVWVWWWcall the
VWWZWWVcall tre
XWWVYVVcaller
VVVVXaWcalm
VWWWVYWcalm and
XXXbWQUcan
USdVYTXcan be
WWWYWVWcan do
TWWZWWWcan publish
RWWZYWWcan review
ZXVVWWWcan we
VYVWWWWcanari
XZUWWVWcannot
YWWWVWWcap
aUVVVVYcapaciti
YWVWWVWcard
YWWWUWWcareful
ZUVWVYWcarri
VXWYVWWcarrier
XWVVUaVcas
UWVWWZWcas of
WZTVYUWcatch
YWUWWWWcatch in
UWVVaVWcatch up
SUbTUXUcaus
XVZVVVWcaus be
YWWWVWWcentr
VYWXWWWcentral
VYWWWWWcentral log
YWWWWWWcertain
bcTUVQVcertificat
VYXVVVXcertificat be
VYVWWWWcertificat expiri
UXVVVaUchain
UVWWWZWchain halt
VYWYVVVchanc
XYTTYVYchang
VYWVWWWchang a
XWWYWUWchang at
UYWWWWWchang between
WYVVVWWchang of
TaVYWUWchang the
YXWUWVWchang to
aTVWWWWchang which
TYURcSUchannel
VVWVaVWchannel for
WVWVYWWchannel to
WZWWTWWchannel when
cPVXVXVchart
VWVWWYWchart be
VWYWVWWchas
XUVWZWWchat
TaVSRQgcheck
UWWWWWZcheck after
UZWWWWWcheck be
WXXWVUYcheck for
UWZWWWWcheck if
YWVWVWWcheck in
SYWWWWZcheck of
VYWWWWWcheck should
VWVWWVacheck that
YXbVUVTcheck the
ZTVWWWXcheck to
TWVVWYYchecklist
VWVWWYWchoic
WWWWWYVchoose
bXTWVVVci
TaWWWWWcircuit
TaWWWWWcircuit breaker
VWVWWZWclarifi
eVVVUUWclass
YVWWWVWclean
YWWWWVWclean up
PSaXdaXclear
WVZVWVWclear at
VWWWZVWclear communication
WVWWVZVclear whether
UWVXWZWclear who
UVWWYXWclearli
YVVWWXVclient
XTTTVVfclos
WWWWWVYclos an
VWWVWYWclos the
VaWWVVVcloud
WYWVWWWcloud consol
aXVVUVUcluster
ZVUWWWWcluster ?
UWWWWYWcluster have
aRaXTTUcod
YWWVWWWcod for
WWWYVWWcollaboration
SaWbUVVcolleagu
VUaWWWWcolleagu have
YWUWWWWcollection
TWaWWVWcolour
VYaUVUVcom
VUbVWWWcom from
VXVbWSWcome
XWWWWTYcome back
VZWWWWVcome in
VVWYWWVcome lat
XVVYWWWcome together
WWWVVZWcommand
TWWaWWWcommander
ZWYWWTVcommit
WVXVYWWcommon
UVWWaVWcommunicat
VWWWYWWcommunicat the
PSTReRVcommunication
VWWWYWWcommunication be
ZWWVWWWcommunication between
VWWWYVWcommunication when
VWWVZWWcommunication with
TWVXZWWcommunicator
TXUVbXWcommuniti
VWWVYWWcommuniti be
VWVaVVWcompani
VVWVVWacompar
VWWWVWYcompar the
dWWQWWWcompensat
TZVWVVYcomplaint
TWXWXUacomplet
ZWUWWWWcomplex
TWWWWZWcomplicat
TYbVVVVcomponent
UUbVWWWcomponent be
WZVWVWWcomponent we
ZVWVWWWcompromis
VWWVWaVcondition
WWWYWVWconferenc
XWZVVVVconfig
YXVWWUWconfigur
aVWWWWVconfiguration
UWWWVVbconfirm
VWWWWVZconfirm that
WWVWVYWconflict
VVWWZWWconfus
UXYWXVWconnect
UWZWXVWconnect the
YTbVUVVconnection
YVVWWWWconnection to
XVaUVVWconsensus
WWYVVWWconsider
TVaWWWVconsider a
WVWVWVZconsistenci
UWWWWWZconsistenci check
WVVWWWYconsistent
WVVWWWYconsistent again
TfTTVVWconsol
VYVWWWWconsumer
SRVcaVWcontact
VWWZVWWcontact at
VWWaUWWcontact list
XWWUXWWcontact the
aWWWWUVcontain
ZWWWWUVcontain the
WVWWWYVcontainment
WVYVWWWcontext
YUVWWVYcontinu
YUVWWVYcontinu to
aTUVUaVcontract
UWWWWYWcontract could
YWWWWWWcontract do
WVVYWWWcontract with
VVaWWWWcontradict
ZVWWVVWcontributor
SZWZVWWcontrol
WVYWWVWcontrol plan
SaVYVWWcontrol room
aTYVWVWcontroller
SWWVbWWcoordinat
VVVVaWWcoordination
WVWVYWWcoordination between
aXUUWVWcopi
YXVVWWWcopi of
VTZUZWWcor
WUZWWWWcor dump
YWVWWWVcorrect
VVZWWWWcorrelat
ZVWUVXVcost
ZWVWWVWcost of
WUUZUaVcould
XVWXVYVcould be
XVWYXUVcould hav
VVVXUXZcould not
XbVVVVVcould see
TVWWWZWcould switch
RWdVTWZcount
VWYWWVYcount as
ZXTWWWVcounter
ZVWVVWWcoupl
VWcUVUWcours
UYWWWWWcours of
XXTZVWWcover
WTUaWWWcover the
TWVbVVVcoverag
VWYWWWWcpu
YVVWWWWcpu usag
VXUWWVZcrash
UWXXWWWcreat
TYYYWUWcreat a
VWYWWWWcreat documentation
YWVWVWWcreat the
YVVVWWWcredit
SWWUVbYcriteria
TWWWWXZcriteria for
SbVVWXWcritical
WZVVWVWcron
UaWWWVWcron job
VWVZVWWcross
ZYTVXUWcustomer
YVWWVWWcustomer be
VWWWYVWcustomer communication
XVVWWYWcycl
RaWUWYXdai
VVWWWWYdai befor
WbVVVVVdaili
WVXVVZVdamag
UWWWWYWdangerous
SdVUVVVdashboard
UaVWWWWdashboard for
WYVVWWWdashboard from
ZVUWWWWdashboard queri
VXUXZWVdat
VYWXVWWdat list
aXYTTTWdata
aUWUVVYdata be
YWWWVWWdata centr
TaWWWWWdata to
YRXYXXUdatabas
TYVYVWWdatabas group
YVUSbSYday
YWWWVVWday of
XZUWWVWday old
VYWWWWWdead
cUWUWVWdeadlin
VWWZWWWdeal
VWVZWWWdeal with
YWWWVWWdebt
ZWWWVVVdebug
VWVZVXWdecid
UWWZWVWdecid who
VVUTaZVdecision
WWWVYWWdecision be
VWWWWZWdecision to
UWVVWWadeclar
VWVWWZWdeclar lat
aVWWWUWdecommission
WVWYYTWdedicat
TWbWVWWdeep
cTWUUWVdefault
VWVWWYXdefin
YVWVWWWdefin the
UWWVXXXdefinition
TUbVaUVdegrad
SVTYWbWdelai
bTUTVZUdelet
aVVVWWWdelet the
ZVVWVWVdeletion
aVWVUWWdeliver
bVWUVWWdeliveri
VVWaVWWdepartment
YUZYUUVdepend
ZUZXUUVdepend on
dUYUTUWdependenci
UWZWWWWdependenci between
VVWWaWWdependent
VVWWaWWdependent project
WUaWSVbdeploi
UWWZWVWdeploi at
TXXWWVYdeploi be
YWWVWWWdeploi on
TWWWWWZdeploi should
bVVVVWUdeploi the
YVTYTUadeployment
UWVWWWYdeployment be
YWVVWWWdeployment tool
ZWWVWWWdeposit
YWWVWWWdeprecat
aUWWVWWdeprecation
UWYVWXWdescrib
UWXWWXWdescrib how
UWYWWXWdescrib the
VUaWWWWdescription
eVWVUSVdesign
aVVWWVWdesign for
VWZWWWWdesign of
TWVZYWWdesk
WWWVYVWdesk what
TYUUbWWdetail
bWVWWUWdetect
ZUWWWWWdetect a
ReVVVVWdetection
VYWWWWWdetection be
SWXaXVVdeveloper
WYWWVWWdeveloper happen
TVWaWWWdeveloper of
aVUVWWWdevelopment
VUbVWWWdiagnosis
VWYVWWWdiagnosis be
SWcVWWWdiagram
VWWWVWYdifferenc
WVZVWVWdifferent
WWUWZVWdifficult
XWTWZWWdifficult to
YVYUVWWdirectori
WVYVWWWdirectori be
UVWVWbWdisabl
VVWWWYWdisabl the
QWWWWdVdisaster
TWWWWaVdisaster recoveri
RVWVeVWdisclosur
WYVVWWWdisconnect
VZWWWVWdiscover
UVWXYWXdiscuss
VVXVWWYdiscuss how
XUWYWWWdiscuss split
YWWUWXVdiscuss the
WWWWWUYdiscuss when
UWWVZWWdiscussion
aYUVTXVdisk
WXYWWUWdisk alert
TaWWWWWdisk usag
WVXTZWWdistract
YWWWWWWdivision
SVZZWVWdns
TWWZWWWdns record
XVVUTWYdo
YWWWWVWdo a
UVZWWWWdo it
WZTUWWXdo not
RUbWWVYdo the
XYSWVXXdo we
VWWVWZWdo when
YUXWWVWdo with
ZWWWVVWdoc
SWYUaZUdocument
WWWWZVWdocument for
RXXUVbWdocument how
YUYXVTWdocument the
VTdTSXVdocumentation
VWZWWWWdocumentation about
aWVVUWWdocumentation for
TVbVVWWdocumentation of
VWZWVVWdocumentation on
UYVWWZWdoing
YWUZUWWdomain
XXUWWWWdomain be
YVWWWVXdoubl
UVYWWYWdoubt
WWWYWVWdown ?
VWVWWYWdown and
WWWaVUWdown who
UWWWVaWdowngrad
VWWWWWYdownload
VVWWYWWdownstream
aWWVWUWdowntim
ZVWVWUWdowntim be
YUWWWWWdraft
ZVVWVWVdrain
SWVWVbXdrill
UYWaWTXdrop
UWWYXWXdrop the
UXXWWWWdump
YUWWWWWduplicat
VYSYZUWduring
TWWZXWWduring an
VYWWWWWduring offic
YZUVUVXduring the
TVXWVaWduti
UUXYXXWeach
UVWWWWZeach deploi
ZWWVVVWeach new
WYWWWVWeach nod
VVWWYVWeach of
UUaUZWWeach other
YWWVVWWeach request
WWUYWWWeach servic
YWWWVVWeach term
SVTYYXZearli
UXaVTWXearlier
WVaVVVWearlier review
WUYWXWVeasi
VWYWVWWeasier
VWYWVWWeasier to
WZUVWVWedg
VYVWWWWedg nod
ZWVVWWWedit
SUZVVWbeffect
UVWWWWZeffect of
UWWZVWWei
XVUVVYWelection
RVUfUWWelectrician
RWUdWWWelectrician be
bVVWWUVels
aWWWSWWemail
UVVYUaUemergenci
UWWVWZWemergenci access
TWWYWXWemergenci chang
WWWYVWWemergenci contact
VWWWWYWemergenci procedur
eVUVTVUempti
YWWWWWVempti list
XYVVWVWenabl
aWWWTWWencrypt
XXUUYUZend
UVWWaWWend of
ZXTVXWWendpoint
UXWWXWWendpoint to
UVVZXVXengineer
VVWZWWWengineer be
WWYVWWWengineer on
XYSdWTUenough
VVWZWWWenough people
YWWVWVWenough tim
ZVWWWVWenrolment
YVVWVWXensur
bVWVVVWenter
cYSVVUVenvironment
ZWWWVWWepoch
QVeSSSberror
XYUVWWVerror and
TXaWWUXerror be
UUbWWVWerror befor
ZVVWWWWerror budget
VVZWVWWerror cod
VVYWWVXerror come
aVUWWVWerror handl
RTdWWWWerror messag
UTUVWaZerror rat
VVVZVXVescalat
VVWYVXWescalat to
VVVbVVWescalation
VWVZWWWescalation path
XWVXYUWeven
XWUWYVWeven if
VVYVXVWeven when
ZXZUUVUevent
XYVWWWVevent be
WVYSZVXeveri
VVaVWWWeveri #
XYWUWWWeveri chang
UYWWWWWeveri new
WSaWWWWeveri week
ZRTWdUVeveryon
VVWXYWWeveryon be
bWVWWUUeverything
UWWWWZVeverywher
VWYWWWWevict
VVWWYWWexact
VUZWWWWexactli
dVVVUVVexam
ZXVVWVWexception
RVVVdWWexchang
VWWWWYWexercis on
XaUVVXVexist
YWVWWWWexist session
UZXWVVXexit
aSaUXVVexpect
aWWVWVVexpensiv
TVWbVVWexpert
VWWYWWWexpert be
XXYVVVVexpir
VYVWWWWexpiri
XWVVYXWexplain
WWTWZWWexplain how
UWZVWWWexplain the
ZWTWVXWexplain to
dVVVVTWexploit
WYWWWVVexport
VaUWWWVexporter
UYWWWWWexporter on
XXWWUWWexpos
UWWWWWYextend
UWWWWWYextend the
UYXUWWWextent
TXWXZVWexternal
VWWWYWWexternal communication
TYZWWWVeye
TaWWWWVeye on
UWWYWWWfactor of
UbaTQWXfail
YVXWWVWfail as
VZWWUWWfail build
VYVWWWWfail job
VVYWWWWfail on
WVVWWZWfail over
ZUWWWVWfail to
VUYXTaVfailover
YWWWWVVfailover do
YWWWVVWfailover to
ZWYVWTWfailover work
WaVUUZVfailur
VVYWWWWfailur mod
YWWWWUWfallback server
VUZWWWWfals
WVYWWWWfals alarm
XaVWWTVfar
UWVZWWWfarm
YWVWVWVfast
XYVVWXVfaster
UXWWWYWfaster than
UWZWWWWfatigu
WUZUUXYfault
VWYWWWWfault be
eVWUSVWfaulti
VWYWWVWfaulti commit
aTUTVbVfeatur
YWWWWVWfeatur be
XVVVWYWfeatur can
WWWVWYWfeatur flag
VWWWWYWfeatur off
aWWVVVWfee
YWWWWVWfee model
VaYUVVUfeed
WWWWYWVfeedback
WVVWWZWfeeder
VWVVWYWfeel
ZTYYVTWfew
VWWYWWWfew people
XYVWVVXfigur
cUXWUSUfil
ZWVVWWWfil in
VWYWWWWfil server
YWVWVWVfil with
aTWWWWWfill
bSVWWWWfill the
YWWWUWWfilter
ZWWWUWWfinanc
TTbXVUWfind
YXWUWVWfind a
ZWWXVTVfind and
UXUYVYXfind out
UWZWWWWfind quickli
RVcYVTXfind the
YXWUWVXfinish
XZXTWVWfir
XVZVWVVfirewall
YWWVWWWfirewall chang
RWcUVbUfirst
WUTYXWYfirst ABOLISH
aYWTWVWfirst ACCESS
VZXVVWWfirst ADMIN
ZUVWWWWfirst AFTER
WTUYYXYfirst AGREE
UZUSWTWfirst ALERT
VWWYVXWfirst AMEND
YVUVYUUfirst AUDIENCE
YWWWVWWfirst BEFORE
ZTTVTYWfirst CARE
SXaVWWWfirst CAUSE
WVVSZTTfirst COMMS
WWWRbWWfirst CONTACT
UVYVVVZfirst DEBUG
WVUWZYVfirst DECIDE
WWYUXWVfirst DEPLOY
WXWXSXWfirst DOCUMENT
VVVTYaVfirst DRILL
VWWYWWWfirst ESCALATE
UWWWXYWfirst FEASIBLE
aTVUVUVfirst GUARD
YVVUVWVfirst HABIT
VWXYSXWfirst HUMAN
YVVZUWUfirst INCIDENT
VVYVUYUfirst INQUIRE
VWVZUWWfirst JOIN
WUWVYXXfirst KNOWLEDGE
XXWWWUXfirst LEARN
aYSUVVXfirst LOG
YTXYWUWfirst MEANING
YUUYVWVfirst MODAL
UZTTUTVfirst MONITOR
WXYVWXUfirst NEGATIVE
WWYWWWWfirst NOISE
aURZVYWfirst NOTICE
YWVXVVWfirst ONCALL
WVVWaVVfirst OWNER
XZVVWUWfirst PLAN
YUUTZYWfirst PROCESS
XWUWWaUfirst QUESTIONWORD
XWUYWXVfirst QUICK
ZUUTTXafirst RECOVER
XYVWXVUfirst REMEDY
WZXWTXVfirst RETAIN
YYQYXXVfirst RISK
YVVVVYVfirst ROLLBACK
YUUTYZVfirst RUNBOOK
WZYUUUVfirst SIGNAL
UUXVWbVfirst SLOW
VUTZTWVfirst STAFF
UWZZUVVfirst SYMPTOM
WWXVTZWfirst TEACH
YYTSWXUfirst TECH
XTVVXTXfirst TELL
XVUWUXYfirst TEST
SaVVVZVfirst UNNOTICED
YYUVVVXfirst VERIFY
YXYVWSWfirst WORKED
WUUVYaUfirst a
cVUVVWVfirst about
XUWYWVWfirst access
aZUVVSVfirst ad
TYYaWSYfirst add
WVWWWYWfirst adjust
aWWVUWWfirst adopt
VWWVWYWfirst agr
VVUWYWYfirst agre
SZYVUVWfirst alert
XYWYWUUfirst all
YWVUVYWfirst allow
ZVWWWWVfirst always
XaVZRWTfirst an
WUYWWWWfirst analys
UWVWWXYfirst and
ZWWVVUXfirst appli
UUWVcWWfirst application
bUWWUWWfirst archiv
XUTYXXWfirst as
WVVYTWZfirst ask
YWWVWWWfirst assess
VWWWWUZfirst assum
UWZYWUWfirst at
bUUWWWWfirst audit
ZXUVWVWfirst automat
WWWYWWWfirst avoid
ZTWUVUbfirst backup
YUYVWVVfirst becaus
VWWWXYVfirst befor
TWaWWWWfirst believ
VZYXYSVfirst better
YVWWWWWfirst block
ZWVXUVVfirst both
TXXVXXWfirst break
VWVXZUWfirst bring
SYZVYVVfirst build
WZWVWWVfirst by
TWVaVXVfirst call
WZVVWUWfirst chang
UWaWVWWfirst chas
WWaWVTWfirst check
UWWVYWXfirst checklist
UVUVVdWfirst clarifi
VWVWaVWfirst clear
XVVYWVVfirst clearer
VbUWVWWfirst client
YVWWWWWfirst clos
ZWWTWWWfirst cod
VVZVUYWfirst collect
YWWWWVWfirst com
UWWWYWWfirst communicat
XVWWYWWfirst communication
WUTVWXafirst compar
bWTWWWWfirst complex
VWWWWZWfirst conduct
UWbWWWUfirst consider
YVWUVVafirst consistenci
WWWSaWWfirst contact
VSWWWWbfirst continu
VVVVZWWfirst coordination
UTbWWWWfirst correlat
VeUWTWVfirst count
RVZZXXWfirst creat
VWUaWWWfirst cross
bUVVVWWfirst customer
UXXWWWWfirst dashboard
YVWVWVWfirst data
YWWWVWWfirst databas
VWYWWWWfirst debug
VXWYVWWfirst decid
YVWVZTWfirst decision
ZVVVWWWfirst decoupl
ZWVWWWWfirst default
YWVUWVYfirst defin
ZVWWWVWfirst deletion
WVVYWWWfirst depend
YXUTUVZfirst deploi
ZVVVVWWfirst deployment
UWWWWaWfirst describ
aUWWWVWfirst detect
VWYWWVWfirst determin
YVWXVVWfirst developer
UVWWWaWfirst disabl
WUVXTYYfirst discuss
TaWWWWWfirst disk
UZYVVXVfirst document
SVWVUeWfirst downgrad
UWWWYWWfirst downstream
TVWYXVYfirst drop
WWWUWZVfirst emergenci
VaVUWWWfirst enabl
YWWVWVWfirst engineer
ZVVXVVWfirst enough
VaXVVVVfirst error
VWWYWWWfirst escalation
WXWVYWVfirst establish
VYVWXVWfirst evaluat
WZWWWVVfirst everi
VYVWWWWfirst everybodi
SXXZWWVfirst everyon
fWWWWSRfirst everything
ZVVWWVWfirst exception
YZUVVVWfirst exist
YVWWWWWfirst expand
ZWUVWVWfirst expect
YWUWUZWfirst explain
YZVWWVUfirst export
UZWWWWWfirst expos
TWWXVWafirst extend
VVWZXWWfirst external
YWWWWWVfirst failover
VXUWWYWfirst failur
UYVYVXWfirst fast
ZVWVWVWfirst featur
VVWVaWVfirst feedback
UWdTUWWfirst few
ZXVWUVWfirst figur
UWXZUWXfirst find
YWWWWWWfirst finish
WVWWWZVfirst first
WbWTVWVfirst fix
ZWVWTXXfirst follow
YYWVVUWfirst for
YWWWVWWfirst fund
ZWXXUUUfirst get
YWXTWWVfirst giv
VWWWVYWfirst go
VVVaWVVfirst good
VZUWWWWfirst grafana
WaWSWWWfirst grant
YWWVWWVfirst great
YWUXUVYfirst half
ZWWWWUVfirst hard
aVWWWWVfirst health
WWWYVWWfirst help
UWWYWWWfirst hir
XVWUVZWfirst hold
ZUVWYUVfirst host
UYVXWWWfirst hour
XXYXVSWfirst how
aWVWWUWfirst human
XVTaWVWfirst identifi
WXUUYUZfirst implement
VaXUVYUfirst improv
YVTVUcVfirst in
YWWWWWWfirst inadequat
WUWbVVVfirst incident
RdVWWWWfirst includ
YWVWVWWfirst increas
VWWWYWWfirst inform
aWVUWWWfirst infrastructur
UYWWWWWfirst install
UWWWWZWfirst instead
TWWWWaWfirst instruction
VZYVVVVfirst insufficient
XWTVaWWfirst internal
VWWWYVWfirst introduc
YXaUUSTfirst investigat
UVZTXdRfirst is gerund
UUZWQaYfirst is past
YYYVTYSfirst it
VSVXYXXfirst keep
XXaVUVVfirst know
UWZXVWWfirst knowledg
WVZWWWWfirst label
VWaUYVVfirst lack
bWWWTWWfirst larg
SZYYSWXfirst learn
UXVZZUUfirst let
XZVVWVWfirst list
ZWVWWWVfirst load
XZTUVVXfirst log
dUWWTVWfirst longer
ZUWVXWTfirst look
TWWWWaWfirst lose
aVWWUVWfirst loss
XVZVVVVfirst low
YWXYTVUfirst mak
UVYcXQVfirst mani
aVVVWWWfirst manual
TaUWWVZfirst measur
YWWWWWWfirst merg
dVWWPWWfirst messag
VYWVWWWfirst metric
VZVVYUWfirst miss
UZVVVVXfirst monitor
VXWZXVVfirst mor
aVVVWWVfirst most
cQWXUVWfirst mov
YUYWVVVfirst never
aUVYTWWfirst new
YVVWWWWfirst nightli
WUTZWaUfirst no
XUVVUaZfirst nobodi
YVWWZUUfirst nod
UXXZVWWfirst not
WbWVTWWfirst notic
TYVWZWVfirst notifi
SVWWWWbfirst observ
YWWWWWWfirst old
XWUYWWWfirst on
YUXWWVWfirst onboard
ZVWXWVVfirst onc
ZUWWWVWfirst one
XXSaVUVfirst onli
XVUWZWWfirst open
WVWVYWWfirst operator
bUWVWVVfirst order
SVaVYWWfirst other
SbWYTVXfirst pag
WVWaWUWfirst pair
VWVVaWWfirst parallel
YWWWUWWfirst patch
WUUVWbVfirst paus
WVVZWVWfirst people
VWYWWWVfirst pictur
ZVWWWWWfirst pin
UWVXTXZfirst plan
XVVWZWVfirst poor
UUXVZWWfirst post
YWWUYWWfirst practis
ZWWUYUWfirst prepar
ZVVVWWWfirst pric
WWVZWVWfirst process
TYVYWWWfirst proposal
ZVWVXVWfirst provid
UWWWYWWfirst public
SaVVZWVfirst publish
YWWWWWUfirst pull
VUUWZWXfirst put
UWWWVaWfirst quarterli
UVZVYVWfirst question
ZVVWXVWfirst quick
UWVVXZWfirst rais
ZVVUWWWfirst react
ZOcWVVWfirst read
VYWWWWWfirst real
SaWWWWWfirst record
aVWWUTYfirst recoveri
aTYVVVVfirst reduc
WVVUaVWfirst reflect
ZWWWUWWfirst refund
TXVVZXXfirst regular
ZVVWWWWfirst reimburs
ZVWVSaVfirst releas
aVVWVVWfirst reli
aSYVUVWfirst remov
ZUYWTVWfirst renam
aVWUWWWfirst renew
UVVWZWYfirst repeat
ZUUVVXWfirst replac
TWWWWWZfirst replai
YWVVYUVfirst report
WWVWWWZfirst reproduc
ZWVWUWWfirst request
WVWYWWWfirst requir
TVVaXVWfirst responder
VWWWWYWfirst restart
UWWWWYXfirst restor
UZWVYVVfirst retir
YWVWWVWfirst retri
VVWWWYWfirst revert
WYTXWXXfirst review
YWVUXUYfirst revis
WWWWUZVfirst roll
YWWWWWWfirst rollout
TWaWWWWfirst root
UUWbWWWfirst rotat
WYVWWWWfirst rout
ZUUUUZXfirst run
ZUVUXXVfirst runbook
UVVWZWXfirst said
WVVWVZWfirst scal
ZVWSVaVfirst schedul
VaWUWVWfirst script
YWWVWWWfirst second
YVWWWWWfirst secret
ZVVYXVVfirst securiti
RZVWaWWfirst send
aVWWWTWfirst servic
SXWZZXVfirst set
XSWYXYVfirst several
UVZWYWVfirst shar
TZSWYYXfirst show
TbVXVWWfirst sign
aTVWWWWfirst simplifi
WXVZWUWfirst slow
WVZWUWWfirst smaller
WVVYXVWfirst som
WYVVWWWfirst somebodi
UXXYVVWfirst someon
WWWVYWWfirst speak
YWWWWWVfirst speed
ZUVWWWWfirst spik
WWTbVWWfirst spread
VYVTWYWfirst staff
UVVVVcWfirst stai
VVYXWVWfirst start
TVWWWbVfirst step
VZXWVVWfirst still
UWUXVYYfirst stop
TaWWWWWfirst stor
TVWWVbWfirst stuck
YZWVSWWfirst student
TfUVTWWfirst subscrib
SZVYaUVfirst support
WTZWWWWfirst survei
VWZVWWWfirst tak
WVVWWWYfirst talk
TZUaVVVfirst teach
bVVVUVWfirst technical
TYYWWWWfirst tell
WVVXUYYfirst test
YUVVWWTfirst the
SWWYYYVfirst ther
bUWWVVVfirst third
TVcWWWVfirst this
aVUXWVVfirst thre
ZWVVWWWfirst tim
YVUYVWVfirst to
YVXXVVWfirst too
UWYWWWWfirst trac
TdUVVVXfirst track
YVXTYXVfirst train
ZWVVWVWfirst transaction
TaUVXWYfirst try
ZWYXUVVfirst two
aWTYUWWfirst unclear
TWWWVaWfirst under
UVZWWWWfirst underestimat
UWZWWWWfirst understand
RUaZYYWfirst updat
ZTVYTVXfirst upgrad
ZUWVYVWfirst use
VUXTZXVfirst user
YVWWWWWfirst validat
TUVbVZWfirst validator
VVZVWWWfirst wait
WVWVWYWfirst walk
ZWVWVVWfirst warn
RYVVVWcfirst watch
WVaUUYWfirst what
WVVVVbVfirst when
WWWYWVWfirst who
XYSVZVVfirst why
WYUWWWWfirst without
XUYYXUUfirst work
TSWXcWXfirst writ
WWVWYWWfirst write
UaXVXUWfiv
VSTSTcbfix
VWWWWVYfix and
YYWVWUWfix be
YVWVWVWfix befor
VWWWWWYfix but
YWWWVWVfix by
VWWWWYVfix could
UVWWWVafix do
aWWWWVUfix go
UWWVWXXfix have
TWWWWYXfix in
XUWVVZVfix it
UWWWWZVfix on
VYXWWVUfix the
VWWZWVWfix tim
YWWWWUXfix to
YWWVWWWfix within
ZWWUUXWflag
ZVWWVWWflag to
YVXWUWWfocus
UWWZVWWfolder
YSVTWZYfollow
bUUVTWZfollow up
YXSXWWUfor
SXZYRXZfor a
ZWVUUXWfor all
VUYWXWWfor an
VYVWWWWfor another
VWWWWYWfor bring
ZWWTWVXfor clos
VXUWYWWfor each
VVWWYWWfor exact
WVWZVWWfor help
VWWaVVWfor incident
ZVWWVWWfor maintenanc
WWVWYWWfor messag
YWWWVVWfor migration
VVWYYVWfor outag
RWWWWbWfor remov
UWWWWZWfor restart
VWWWWYWfor restor
ZVWVVWWfor review
WYVWWWWfor something
UZUZVYVfor the
VVUWVaWfor this
VYVWWWWfor trac
TXWZVVXfor two
TWWTcWWfor updat
YVWWWVWfor we
WaVWVVVfor week
VVUWVbWforc
TbVVWXVfork
VYWWWWWfork monitor
XUWVYWWform
ZWVWVWWformat
TXWaVWWformer
TVVWbWWforum
VVWWYWWforum be
YWWWVWWfragil
aXVVSWWfre
ZWWVWVWfreez
VZVVWWWfreezer
VVWVZWWfrequent
UWWVZWWfrequent updat
YUWWWVYfridai
WZYWYUSfrom
WTdVUVWfrom a
UaVWWWWfrom all
UWWWXYWfrom an
UWWWWZVfrom backup
WYVVWWWfrom hom
VWWYWVWfrom now
WYWVWVWfrom outsid
WTZZUWVfrom the
UZWVWWWfrom user
YTVTcVWfrom we
YXUWVWWfront
WYVWVWWfront end
XUYXVVXfull
ZWVWWWVfull resync
WVVVVaWfunction
bVWVUVVfund
YWWWVWWfund be
SWXWWaWfurther
UWVWWZWfurther damag
TWWWWZWgam
VYVYVWVgap
ZWWWVVWgap in
aVUVWWWgarbag
YWUWWWWgarbag collection
VWWVWYWgat
WWUaVVWgatewai
VWWYWWWgather
aWVVVWWgenerat
VcWSZUVget
VWZWUWWget a
WYVWVWWget notifi
VYXVWVVget the
ZVWVWVWget this
VWWWWYWgit
VWWUWZWgiv
YVWVWWWgiv the
UWWWWYWgiv up
PVXUeWXgive
VWWWYWWgive in
UZWWWWWgive no
UVVVaXWgive we
UbRTXZWgo
VWWWWZWgo back
UZVWWVYgo down
WYWWWWWgo off
XVUaVXVgo through
RbUWYWWgo to
SVWVVcWgoing
SWWVWbWgoing back
WUWXYWVgood
WWWVYWWgood communication
VZUWWWWgrafana
WYWUWWWgrant
PYdVUVXgraph
WUXWWWXgraph be
TVYVWVbgreen
UTZWWWYgreen whil
TPcZbTVgroup
UWVYYWWgroup be
ZUVWWWWgroup for
WVZVVWWgroup on
VWUWZWWgroup use
UWZWWWWguess
VYSVUcVguid
TVWVWbWguid for
VWVVZWWguidanc
YWWWWVWguidelin
YWWWWVWguidelin for
UTVWXYYhalf
VVWVWWZhalf of
ZWVVWWWhall
SYVUUcVhalt
UVWWWZWhalt the
VWUYZVUhand
VVWWbUWhand over
WVVWVZWhandbook
XUaXVUVhandl
TVVZWYWhang
ZWUVYUVhappen
VYWWWWWhappen during
YVWXVVWhappen on
XUZVVXVhard
VWWWWZVhard fork
VUaWWVWhard to
YWWWWVWharden
ZVVUWWWhardli
YVWVWWWhardli anyon
aZVVTVWhardwar
WZWWTWWhardwar retirement
TReWWWWharmless
YWWWWVWharness
XYRYXVVhav
UYWWWXWhav a
WZWVVWWhav an
XWWVYTWhav be
VUWVaWWhav contact
VZWVVWWhav help
WWWYUWWhav mov
WXVYWVWhav no
UWWVWXYhav stop
YWWVVWWhav to
WWSYUVZhave
aTWUdSVhave a
UXVWWYWhave an
YdTUUWThave be
UXVVWYWhave chang
ZVWVWWWhave enough
VVZWWWWhave happen
ZWVVWWWhave it
VWVYWWWhave leave
QVYXWaXhave never
WVXaVUWhave no
XWUZVVXhave not
WVYWWWWhave nothing
VVZWWWWhave see
UXZWWVWhave stop
UUWZVUahave the
XWVWWaUhave to
VVYVVWXhave work
WWYVWWWhave write
ZWWWUWVheader
ZWWWWVVheal
VbUVWVVhealth
ZYVVWWUhealth check
ZTZVWUWhealthi
TTVWcWWhear
VVVWYWWhear about
XVVVWWYheld
SVYYUXYhelp
WWVWVXYhelp and
YWWVWVWhelp from
WUYWWWWhelp to
ZVUWVWWhelper
WVWWYWWhelpful
ZUWYVVVher
VUaWWWWhid
UWWWZWWhidden
TYZWWVWhigh
cWVWTVWhigher
VWWYWWWhir
TWXWWYWhistori
ZVXVWVVhit
WUVYVXWhold
XVWVVYWhold a
UWWZWWWholder
bVVWVVWholidai
XUYVWWWhom directori
XXUXVTZhost
WYWWWVWhost be
VWVZWVWhost compani
WVWWWWYhost fail
SWWVWbVhotfix
UWWWWZWhotfix be
YaWXVSVhour
WYWVWWWhour after
XYWWWVVhour befor
UaVWWWWhour lat
ZWWVWVWhour of
ZVWVWWWhour old
WZUVWWWhour pass
WWVVWYWhour so
UVYXWXWhour to
VVWZWWWhour when
TaYSZWWhow
VYWWVWWhow mani
WZUVWWWhow much
STdUVUVhow the
SUTXVcYhow to
cWVVVUWhow we
WYVVXWVhub
aUVWWVWhuman
YWVWWVWhuman error
ZWWWWVVhung
VWWWVZWhurri
UVbWVVWicon
VYWVWXWidea
VWYWWWWidea of
VZVWXVWidea that
VWYWWWWidempotent
VXXYWUWidentifi
UWYYWVWidentifi the
UWYWWWWidentification
YWVWWWWidl
ZUWWWWWids
YWWUVVYif
aUXWUUXif the
WYWWUWWif thei
TWZWWWWif this
WVVWWYWif we
YRaWWWWignor
bWTTVXUimag
VYUWWXWimmediateli
ZVUUYVWimpact
VWWVZVWimpact be
ZVWWUWWimplement measur
aWUWUWWimport
XYVUYVVimportant
WVWWYWWimportant announcement
XXTbUUVimporter
UWWWWZWimpossibl
WYWVWXVimprov
YWVWWWWimprov documentation
VYWWWWWimprov monitor
bWVUVVWimprovement
ZRVXYUTin
VVWUYaWin a
UWVWWZWin cas
ZVWWWWWin ci
YWVWWVWin cod
aVUWWWWin debug
ZVVWWWWin development
bUWWUWWin for
WTWVbVVin one
TYWWVZWin plac
UWWWWWYin stag
YWVWVWWin step
YVYXYTSin the
YVWVWWWin their
YWWVVWWin two
ZVWVWVWin under
VYWWWWWinbox
VSSZWaZincident
ZXUUWSZincident be
WWVWYVXincident can
TWWaWWWincident commander
ZWWVVVVincident happen
VWVaVVWincident lead
VVWWZWWincident log
aVWWVWWincident report
SWWVUdVincident respons
YWWVVVWincident review
VWWWVYWincident sooner
UZYWVUVinclud
TaXXVWVinclud the
WVWWVWZincomplet
YWVWWWWincreas
TaWWWWWincreas log
YVVWWWWindependent
bUTVWVWindex
TVVUbVWinform
TXTUdWWinformation
ZWVVWWWinfrastructur
YWVVWWWinfrastructur as
VWYWWWWinitial
ZVWWWWVinput
bWUVTWWinstall
YWVWWWVinstaller
bUVWVVWinstanc
WVVVWaVinstead
WVVVWaVinstead of
OWTVfZVinstruction
TWVWVbWinstruction for
VYUVZWVinstructor
bVUVVWWintegration
YVWWWWWintegration test
YWWWVWVinterfac
XVWUaVVinternal
YWVWWWWinternal audit
aZWTWTUinto
ZWVWVVWinto a
RZcUWVUinto the
WVWWYWWinto why
UWWWYWXintroduc a
VaUWVWWinventori
WaUVVWWinventori of
XVaVVUUinvestigat
VWYWWWWinvestigat further
YXUWWWVinvestigat how
YWVWWWWinvestigat if
ZWUWWWWinvestigat option
UVZWWWWinvestigat slow
RVcWWWWinvestigat the
YWUWWWWinvestigat using
YWUWWWWinvestigat whether
UWZWWWWinvestigat why
RYcWVWWinvestigation
ZUZWTWWinvoic
WWVYWWWinvolv
SWaVVUbis question
ZWTWWWWisolat
ZWUWWWWisolat the
ZWWVVWWisolation
WZYVWUVissu
WZWVWUWissu be
UWYWWWWissu with
XWYWSXVit
WUUXYVYit be
YVWVVWWit befor
XWVVWYWit cost
aWWVWUWit could
VVWZVVXit do
YWWWWVWit easi
VWYWVWWit easier
VYVWVXWit fail
SWWWWaWit half
YWUXWVWit happen
UaUVVVYit have
VVYWWWWit may
VWYWWWWit nam
ZWWUWWWit own
YWWWWWWit pric
YWWWWVWit stop
TaVXUXWit take
TWWWZWWit up
VYWWWVWit within
YUWWWVXit without
WWWWYWVit work
SWUWWcWit wors
UWXVWYWit would
YWWVWVWitem
eSUWVTUitself
UbTWWVXjob
VVZWWWWjob do
UZWWWVWjob fail
SaWWWWXjob have
SbWVWWWjob output
UXWWVWYjob should
ZVWWWWVjob that
YWVWWWVjob write
VWWZVWWjoin
VWWZVWWjoin we
UVWXYWWjoint
VWTWdVUkeep
WVVZVWWkeep a
RYWXZWVkeep an
VWWWWYWkeep calm
aSVVYUXkeep the
VYWWWWWkeep trac
VYWWWWWkeep work
aVVWVWWkei
XVZWVVWkernel
WUZWWWWkernel bug
ZRVbUWVkey
VWXYWWWkey be
UWWZWWWkey holder
ZSVWWYWkill
VWWWWYWkill switch
UVWWWZWkind
UVWWWZWkind of
VZVWVVWkiosk
VWYWWWWkiosk to
PWXbbZUknow
WWXUYVWknow at
SYXYUYWknow how
VWWVXYWknow of
TYSYWXYknow that
WVYWVWWknow the
WVZUVXWknow to
WVVWXZWknow what
VWWVYVXknow when
VYUaVVWknow which
WWWZWUWknow who
WVVYVWWknow whom
QVbZVWWknowledg
RVZZVWWknowledg of
VVbUWWWkubernetes
WUXYWWWlabel
YUYVWVVlack of
UYXVWWWlag
VWZVWWWlag valu
bUWUWVWlaptop
YVWVZUVlarg
bVVVVVWlarger
XYXVTWXlast
YWWWVVWlast day
ZWWWVVVlast incident
SWWYZYUlat
VbTWWVWlatenci
VYVWWWWlatenci at
ZUVVXWWlater
XYVXUWVlaunch
UWbVWWVlayer
VWYWWWWlayout
USYbVWVlead
XVUVXYWlead to
VWZWVWWlead we
YVYVVWWleader
bUTWVXWleak
TaWWUWWlearn
WZWWUWWlearn about
WYVVWWWlearn of
UVZWWWWlearn path
WWUYWWWlearn that
WVZVVWWleas
WWVYVWWleast
XXVXUVWleav
XXWWUWWleav the
WTVZaVVleave
VWWWYWWleave in
WVYWWWWleave no
VVWUaWWleave out
YXVVVWWledger
ZVWVWWWlegaci
VYWWWWWlength
eTQQTQOlength 0
ZUUVTTSlength 1
UUYVYZYlength 2
YUVVYSWlength 3
bVXVQVVlength 4
aWWVVVWlength 5
YWVVVXWless
YVWWWVWless than
ZWVVVWWlesson
SUXWbWWlet
TXWZVWWlet the
VVWVVbVlever
aUXUVWWlibrari
YWWWWVWlicenc
YWWWWVWlicenc server
TWZYVWWlicens
YTZUXWVlik
VWYWWVWlik a
VVZWWWWlimit appli
VWYWWWWlimit be
YVWWVWWlimit for
TVVWWbWlimit the
WWWYUWWlimit to
bTYUUXVlin
YWWVTXXlink
WWVWWYWlink be
WWUcXRVlist
XVUYWWWlist be
WVVaWUXlist of
UXXWWWWlist the
WVYVWXWlittl
WVVWVWZliv
ZWZUUSXload
WXVWWUYload balancer
YWVWWWVload be
ZWVWWVWlocalli
aVUVTYVlock
YWWWUWWlock the
QdXRVSUlog
bSVWWWWlog agent
SZZWVWWlog be
TZUWZWVlog do
UZWWWWWlog from
aaRWTWXlog in
WUZWWWWlog lin
SbSWZWWlog of
WYUWWWWlog on
WUYWWWWlog queri
bSWWWWWlog rotation
ZTWWWWWlog server
UbUWWWWlog to
UXWWWWWlog which
VWXUZWXlogin
VTVWaWWlogin pag
WVWYWXUlong
VWWYVWWlong maintenanc
YWWWWVWlong term
WYXVVVWlong tim
UVWYWXWlong to
cVVYQUWlonger
YVXXTWWlonger than
RbbQTUZlook
TbVUVTblook at
VWVWVaVlook for
aXSXXVVlook into
VWZWWVWlook lik
bUUTUXWlose
TYWWWWYlose in
ZWVWVVWlose it
VUTVVdVloss
YVVWVZWloss of
WUcUWVVlow
UVVaWWWlunch
YYUVVVWmachin
VYVWZUVmail
ZWWWUWWmail be
UWWWZWWmail go
VUXVZWWmail list
YVVWWWWmail server
VZVWVWWmail with
WVZWWVVmain
UZWWWWWmain board
YWWWWVWmainnet
VWWYWVWmaintain
XWVYXUVmaintainer
UWWYWWWmaintainer can
YWWVWWWmaintainer to
VaUVXTZmaintenanc
VVWWYWWmaintenanc be
VZWWUWWmaintenanc mail
WYWWUWWmaintenanc notic
WZWVUWWmaintenanc window
YWVWVXWmajor
YWWWVWWmajor version
WWVWSZYmak
UWWWWWYmak a
WVYWUXWmak it
UYWWWWXmak sur
VVVXVYWmak the
TUUTeXVmake
ZWWWVVWmake a
XVWVVZVmake it
WWWUZWWmake know
UVXaZSVmake the
WaTWWWWmake we
VVYWWWWmalform
aVVVWVWmanag
VXSdUVVmanager
XVYYWSVmani
VWYWVWWmani chang
WWWUZWWmani people
YXVWVWWmani user
YWVWWWVmanifest
cWSVVTVmanual
ZWVWWVWmanual step
YWVWWWWmanual work
TWaWWWWmap
SWVWWWbmark
UWVWWWZmark green
VZUWWWWmarker
ZWWVWVWmarket
WWYWVWWmatch
WTYWZWWmatter
WUVTWbVmay
WUWWXYVmay be
WWVWWYWmay do
TYbVTVXmean
UYYVVVWmean that
VXXVYVWmeant
UWXWWWYmeasur the
VWWVZVWmedia
YVVVZUWmeet
VWWWYWWmeet between
bUXVVTWmemori
YUWWWWWmemori of
UYWWWWWmemori over
TXYWWWWmemori use
SVWWcWVmention
TVWWcWVmention the
bUWVVUVmerg
bUdUTUSmessag
ZWWWUWWmessag broker
YWZWTWWmessag that
TZVWXWWmessag to
QeWTVUVmetric
SbVWWWWmetric for
UZVWWWWmetric server
VZVWWVWmetric to
ZWUWWWWmigrat
YWVWWWWmigrat to
cTUTUXVmigration
VWWWWYWminor
WZVWTYUminut
YVWWWWWminut after
VVZWWWWmisl
VUaWWWWmislead
YXTWZUVmiss
XVVYWWWmiss in
YWUWWWWmiss index
ZVUWWWWmiss the
UVTVbYWmistak
VWVVZWWmisunderstand
UWWWWVZmitigat
UWWWWYWmitigation
XZVVWWWmobil
VZVWWWWmobil app
YWVWWVWmock
YTUWWZWmod
bWVVVUWmodel
YWWWWVWmodel be
XUVYVXWmodul
XYUWWWWmoment
VYUXWWWmondai
PdSTSTWmonitor
ZUWWWWWmonitor agent
VYWWWWWmonitor in
VYWVWWWmonitor it
RbWWWWWmonitor of
UYUWWVZmonitor the
WYWVUWYmonth
XVYWVWWmonthli
WZYWYTUmor
VVWVZWWmor frequent
YVWWWWWmor memori
VWWYWWWmor people
YWWWWWVmor test
RaZXWUVmor than
YWWWUWWmorn
UdUWVVVmorning
VWWYWWWmorning when
ZWWWUWWmortem
aUWUWXVmost
VWWWWYWmost direct
YVWVXWWmost user
XVYVWVWmount
aSVXUWVmov
VWWYUXWmov to
VYVXVWWmuch
WZUWWVWmuch memori
aVWVWVWmulti
XYVUXUXmust
VVVWZXWmust be
UZWWWWWmust hav
aUWWWVWmust not
YWWWUWWmust tell
YRaYWTVnam
YWVWWWWnam of
TUbWWWWnam the
WVVXYVVnamespac
UVbVWVWnarrow
VUXZVYVneed
VWVZVWWneed a
YVWWWWWneed mor
UaYUVVWneed to
VVZWVVWnet
UWWWWWZnet for
TTdXVVVnetwork
WWVYWWWnetwork group
WYWWWVWnetwork partition
VWWYWWWnetwork people
aSUVVXXnever
TWWWVZXnever be
WVYWWVVnever see
YUWSVSbnew
YWWWWWVnew backup
VWVWWWYnew cach
YWVWWWWnew cluster
YWWWUWWnew cours
ZWWWVVWnew fee
ZWVWWUWnew hub
YWVWWWVnew imag
RUWWcWXnew limit
UWWWWYWnew one
WWZWVVVnew releas
UZWWWWWnew servic
TWWWWWanew set
VWZWWWVnew storag
UVXVWWZnew version
ZVVWWWWnewer
WVTVVWcnext
ZVWVWWWnfs
UaUcVRVnight
VVUUZZWnight shift
WZVVWVXnightli
TaVWWWWnightli test
YWWWWVWnin
YWWWWVWnin hour
WYSZZUVno
VVWWWYWno agr
UcTWWVWno alert
WVWWWWYno check
WWYWVVWno documentation
WVYWWWWno doubt
VWWWWYWno emergenci
UUbWWVWno error
VZVWXVWno idea
VZWWWWWno log
XVVYWVWno longer
WZWUWWWno metric
VYWWWWWno monitor
TYUbWVWno one
VWWWWWYno order
TVWaWWWno owner
RVWVVeWno plan
UWWWZWWno singl
aVWVWUWno test
aVWWTWWno user
UaUZSWXnobodi
ZVVYVVWnobodi be
XXWWUWWnobodi can
XVYVWVWnobodi have
VZUWVXVnobodi know
UXWWWWYnobodi look
XXYRZYVnod
UWXVWYWnod and
VYUVVXXnod be
TUWVcVWnod operator
TZVVWYWnod out
WZVWVVWnod pool
VYXWVWWnod whil
VWYWWWWnois
VVYWWWVnon
UVYWWXVnon of
ZVZWWUUnormal
VVWXYVWnot
UWZWWWWnot add
aWWWUVWnot affect
VWWVWYWnot allow
UWWWYWWnot announc
UWWYWWWnot availabl
UUaVXWWnot awar
UVVZVYXnot be
WVWWWVZnot check
UVZXUZVnot clear
VVWWZWWnot communicat
bSWWWVWnot configur
YWWWVWWnot consider
VYWWWWVnot cover
YWWVWWWnot depend
VWYWWWWnot document
SZTdVVVnot enough
VYWWWWWnot exist
aVWWTWWnot expect
YUXWWWWnot find
YXVVXUWnot hav
VVWWYWWnot keep
RVWYZZVnot know
aVVWUWWnot log
WVVWWWYnot look
UWVUcVVnot make
TVWWbWVnot mention
VZWVVWWnot monitor
WZVWUWWnot notic
XVUYWWWnot on
SWWWZWXnot pick
UWWWWYWnot possibl
VXUWYWWnot reach
VXVVYWWnot read
VUaWWWWnot realis
UYWWWWWnot record
ZWUWWVWnot restart
UWWWWZVnot rush
WWWVYWWnot said
VZWWUWWnot say
WcVVWUVnot see
YWWWUWWnot set
WaUWVWVnot show
XUXWWWWnot tak
UVXWYWYnot tell
UUWWYWYnot the
WVVWWWYnot trust
VVYWWWWnot understand
UXZVVWWnot visibl
UWYWVWWnot write
VbWVVVVnotebook
TUaVVYXnothing
VVWWVaWnothing be
WVYWWWWnothing to
UbSXWUWnotic
WUVWZWWnotic be
VdVVRVWnotic the
WYWWVWWnotic to
TWVVbWWnotifi
UbUVVWWnotification
WWVYWVWnow
VWWYWVWnow on
YZUWWWVnull
bTVYTUWnumber
YWVVWVXnumber of
UWWWWWYobserv
UWWWWWYobserv the
VZVWWWWobservabiliti
UUcVVWVobvious
WXYWUWWodd
YXWXVSVof
UVVVZYXof a
TWWWZWWof affect
TZYUYWVof all
VVWVZWWof call
VVVWZWWof communication
RWYZVYWof dat
VVVZWVWof each
UWWZVWWof ei
ZVSWWZWof failur
UVbUWVWof how
WZUWWWWof it
ZWWVWWWof one
UWWWWWYof order
YWVWWVWof other
UXWWYWWof plan
WVVWWYWof servic
YWVWWWVof signatur
VVYWWWWof that
XUZaZQWof the
YXWVTWXof them
YWWVWWWof this
VVVVWZWof turn
ZTZVWWVof user
TbXUVWWof we
VbXVUVWof what
VYWWWWWof which
VVWaWVWof who
aWWVVVWof work
UVUTUeUoff
ZVVWWWWoff by
VWWWWYWoff first
YWWWWUWoff in
UVVVWbWoff the
aVVWXUVoffic
YWVVWXWofflin
dVRUSWTold
YVWVWWWold and
VVWWWYWold cluster
YVWWWVWold disk
VWWWWYWold imag
VWUbVWWold importer
UWYWWWWold nod
UWWWWZWold releas
VWWWWYWold snapshot
VYWUWYWold system
YVWWWVWold version
VZXZWWTon
XVVaWTVon a
ZWWWVWUon all
dUTVVWWon an
YVVWWWWon by
RZYZSaUon call
VVYVWXWon duti
UVbVXWVon how
YWWVWVWon it
SYWVWZXon one
TaWWXWVon quota
VWYWWWWon read
UWWZVWWon saturdai
YWWVWWWon siz
YVWWWWWon small
VVWVZVWon social
YWVVWWWon that
TbVTaXWon the
VWVWYWWon to
aVVWVWWonboard
aTXWVXTonc
VWWYWWVonc a
WXUYWVWonc and
YVWWWWVonc the
WSVbYTUone
YWWWWVWone at
UZWWWWWone be
UVVZWXWone have
YWVWVWWone in
TaWWWWWone minut
UWXWWZVone nod
RYVbVVWone person
TVUVcWWone plac
VVWYWWWone releas
VWWZWUWone who
ZaUYSUTonli
UVXYVVXonli after
YWWVWWWonli as
WYVWVWWonli find
VVWWWZWonli mod
YVUZVUWonli one
WUWWZWWonli tell
VVXYWXUonli the
TWWZWWWonli two
VVVcVVWonlin
cYSUVUXopen
YVWWWWWopen for
YWWWWWWopen risk
VVZTTbVopening be
WXUWVWXopening ensure
XXXUXWUopening should
UZWWVWWopening ticket
YWVVVVXopening will
VWVVZWWopenli
YWXVWUVoperation
WSUUbXVoperator
VWWWYWWoperator how
UWZWVWWopposit
VUUUVeUoption
YWUWWXWoption for
YWVWWVWoption to
WXYWVWVor
VWYWWWWor the
YVVVYVWoracl
YXTSTaZorder
VYWVVYVorder in
ZWVVVWWorder of
aSXYZTSother
VVYWWWWother cluster
ZWVWWWVother servic
VVUXYWWother team
VWYWWWWother tenant
ZWXUVTWout
WWWWWYWout and
WWUXWWWout how
YVWWVWWout in
VXXYWVVout of
XVYUYVVout the
UVVWZVZout to
VVYVWWWout what
VWWWWWYout whether
XTVXWZWout which
RXUYZWXoutag
YUVWWWXoutag against
VZVWUXXoutag be
WUWWYWWoutag notic
WVYWVWWoutag of
VUZUZVWoutdat
TbXVVVWoutput
XYVWXTWoutsid
WWWVYWWoutsid of
XWVZWVWoutsid the
UXVXaSXover
WWWYWVWover between
WUXWYWWover fiv
VWWVYWWover not
VYWWWVWover tim
WVWUaVWover to
bWRWWWWoverflow
WWWYVWWoverlap
bSUWWWWoverload
aSVWWXWoverload the
XSWVaWWoverlook
TZVVYWWoverview
UZWWWWWoverview of
ZUWWWVWoverwrit
aUUWVXVown
YWWVWVWown nod
SWWaXWWown the
UVUcWUVowner
SWWbWWWowner for
UVVZXWWowner of
TWVbVWWownership
TWVbVWWownership of
aVUXWVWpackag
XUYWWVWpacket
RaWWaUWpag
WVWWYWWpag at
RaVXYWWpag be
WVZWVWWpag for
UYUYWWWpag go
ZVVVWWWpag instead
UXUcUWWpager
VYWWVWWpager tool
ZWWWTXWpaid
VVVaVVWpair
UWWZVWWpair of
VWYWVWWpanel
UWVXZXWparallel
aVVVVVWparser
aUXZSUVpart
aVVWWVVpart of
XYUVWVWparti
aVWWWVWpartition
TXUYYVXpass
VYUYVWWpass between
VVWWaVWpass on
WVZZSVWpassword
ZTUSUXdpatch
YWWVWWWpatch be
VWWWYWWpatch client
YVWWWWWpatch for
TWVWWWapatch version
WVYVUYVpath
YWVVWWWpath awai
UVZXWVWpath for
UWYWWWXpattern
QTTSVgVpaus
TVWWWbWpaus function
VWVUWbWpaus the
ZVWVVWWpay
YWWWVWVpeer
SSSbbUUpeople
VUWaVVWpeople be
UWWYXWWpeople in
VWVZUWWpeople who
XZXUVVVper
VVYWWWWper user
YWVWVWVperform
UVZWWWWperformanc
YVVWYVVperiod
ZVWWUWWperiod for
bVWVVUWpermanent
aXUUWWWpermission
WYUWWWWpermission to
ZWWWWUVpersistent
QZSdSUVperson
UWWZWVWperson with
TeUWTVWphon
VVWYVWWphon number
VVWXZVWpick
VWZVWWWpictur
VWZVWWWpictur of
cVSVWVWpin
YVVWWWWpin the
YXVTUYWpipelin
UZWWWWWpipelin should
VUYScUWplac
VWWWZWWplac for
WVVWYWWplac in
WWUWZWWplac wher
YWWVWWWplaceholder
YWWVWWWplaceholder pod
TWWUVbVplan
YWWVWVWplan enough
RXWWXZVplan for
YWWWUWWplan meet
UWWWYVWplan mov
YWWWVWWplan upgrad
WWUZVWWplant
WWUZWWWplant electrician
UVVbVWWplatform
VWWYVWWplatform and
UWVVWaWplaybook
YWWVWWWplug
YWWVWWWplug in
ZVVYVUWplugin
bWVTSXWpod
YVXWTVYpod be
UWWVWaWpod in
TZVWWXWpod that
UTcVWVVpoint
bWTWWVWpoint of
TUcWWWWpoint to
aVUUZUWpolici
ZWWVUWWpolici for
ZZVVTUYpool
UWWWWWZpool siz
WVWWYWWpoor
YWWWWWWport
VYVVXWWportal
XVUWWYWpossibl
UWWWWZWpossibl becaus
TXVUZVZpost
WVWVYWWpost be
ZWWWUWWpost mortem
VYWWVWWpost the
ZWUWWWWpower
UWWVXZWpractis
WVVVXZWprepar
YWWVWVWprepar a
SWYXWWXpresent
UWXWXWWpresent in
UVVWbVWpress
UWWWVZWpressur
TVWWWbWprevious
TVWWWaWprevious version
cWVUVUVpric
ZVUVVZWprimari
VWVWWYWprimari sit
YVXWWVWprint
bVVVVVVprioritis
VWWWWYWprioritis the
TVVWbVWprivat
UWWWZVWprivat channel
UWWWYWWprivat messag
XZVVVUWprob
TZWWWWWprob to
SacUTSXproblem
XZVWVVWproblem be
WWUVVcVproc
RUUTUeWprocedur
UWWVWaWprocedur be
VVVVVaWprocedur for
aWVVTWUprocess
UWWWWYWprocess be
YWWVWVWprocess run
XWWXWUVprocess to
ZVUVWVYproduc
ZVUWXVVproduct
bWVUVVVproduction
VYWWWWWprogramm
ZTYTaUVproject
VVVVbWWproject be
VYVWWWWprometheus
UWWZVWWpropos
WVZUXWWprotocol
bXWUVUUprovider
VVWWYYWprovider be
ZWUWWWWprovider have
WZWWUWWprovider maintenanc
WXYVVWWprovider status
WVVaVVVprovider support
UYaVVVWproxi
YVVWYVWpublic
TXVYXWVpublish
UWWYWWWpublish packag
VWWWYWWpublish the
aTVYVVVpull
WVVZVVWpull in
aUWVWWVpull request
RXaWWWWpump
XVVWTaWpurg
aXVWUWWpush
XVUWYWWput
WTWWYYWput a
VYVWVVXput the
VWWYWWWquarter
XVbVVTWqueri
WWYVVWWqueri be
WUaWWVWqueri for
VYVWWWWqueri log
UVXVZVWquestion
WaUWUVWqueu
TVVYYZVquick
VWWWWYVquick fix
WVWWZVWquick respons
VYYZVUUquickli
VbXVXVUquota
aWVWUWWquota be
TWWWaWWquota request
YVVWVWWrack
VWWWVYWrais an
WWVVYWWrais the
aUYVVVWrang
YSWUVYZrat
ZWVWWVWrat limit
VVWVWZWrather
TVWWWaWrather than
YVVWWVWre
TVRaaVXreach
UUWYXVXreach all
XXUYWVWreach the
WXUYWVWreact
UWWaVWWreact quickli
WYVVXWWreact to
YQaTaWVread
YWVWVWWread of
WVWWWYWread onli
XTZWWVWread the
UUVXZXVreadi
WWWZWUVreadi for
ZWVWVWWreadm
VWZWWWVreal
VWaUVVWrealis
VUaWWWWrealis that
VWWWWWYrealli
VUbWVWWreason for
bWWWVSVreboot
ZWUUWWXrebuild
aWWWWVVrebuilt
WZUVWWWreceiv
VVcWWSWrecognis
UZXYVVWrecord
aWWVWVUrecover
SVTZTbZrecoveri
YWVWVUZrecoveri be
UWWWWZWrecoveri plan
VWWWWYWrecoveri procedur
YWWVWVWrecoveri process
YWWVVWWredesign
VVXVZWWreduc
VWWVZWVreduc the
ZVVWWWWredundanci
WWWVYWWreflect
WWWVYWWreflect on
aVVVWVXrefund
YWVWWWWrefus to
WWUWVYXregion
YWWWWVWregion be
TTVeUWWregistrar
VWWYWWWregistrar be
YWWWWVVregular load
TXVWWWYregularli
ZWVVWWWreimburs
UaZWTWWreject
WTbVWWWrelat
YXVVWVWrelayer
XXUYWVUreleas
UWWWWYVreleas a
WVWWUZXreleas be
YWWWWVWreleas criteria
SUWcVWWreleas manager
YVVWXWWreleas not
UYWWWWWreleas script
UWWWZWWreleas should
YWUWWWWreli
ZWVVWWWreli on
aWWVWUWreliabiliti
aTWWVVWremain
VWYWWWWremember
VWYWWWWremember the
XTWVWaVremov
YVVWVWWremov the
XUaWUWWrenam
ZVWWVVWrenew
XVYWVVWreorg
TUTVWdXrepair
UWVWWaWrepair it
YTXVVXVreplac
TWWWWZWreplac a
ZVWWWVWreplac the
YWVWWVWreplac this
bUVVWVWreplacement
ZVVWWWWreplacement for
WWUWZWWrepli
aUVWWVXreplica
XYVWWVWreplication
WYVWWWWreplication lag
PhSRRSXreport
YVWVWWWreport at
VTWWaWWreport by
VWWWYWWreport from
VYWWWWWreport it
ZZVWRWXreport the
aWWVUWWreport to
UUVVcWWreporter
YVXVWWWrepositori
UWYWWWXreproduc
aVWWUUUrequest
WWWYVWWrequest be
YWWWVWVrequest that
aWVVVWWrequirement
ZWVVVWWresearcher
YWWWWWWreserv
aWVUVRbresolv
ZXUVVVWresourc
ZUWWWWWresourc limit
XVWTaVWrespond
VVWTbWWrespond to
RUXbXXVresponder
VVWWWYWresponder be
WWWaVUWresponder have
QTUbXcVrespons
XWVYVVWrespons be
UVWaVVWrespons from
VVWVbVWrespons on
WWWVWYWrespons plan
UWWVWaWrespons process
VWWYVWWresponsibiliti
VWWYWWWresponsibiliti between
UVWYYWWresponsibl
VWWZWWWresponsibl for
VZVWWWWrest
YVSTbZUrestart
ZUWWWVWrestart it
VWWVWZWrestart order
WVWVWYWrestart pod
YVTYaUVrestart the
TYVUVWcrestor
VWWVWYWrestor procedur
UWWWWWYrestor test
ZWWWWWTrestor the
WXVUWVZresult
VWVWWWZresult of
aVWWWVVresum
ZWVWWWVresync
UZWWWWWretention
XaWVTWWretirement
XVbWVVVretri
YWWVWWWretrospectiv
VWWWWYVrevert
cTWUQTWreview
ZWWVVWWreview alert
YWWWUWWreview befor
ZTVdSVWreviewer
YWWWWWWreward
TTXbTYUright
VZWWWWVright after
UVVWWaWright awai
VWWYWWWright on
VWWaVVWright to
WbVTWWWring
WVYWWWWris of
XVVVVaVrisk
VWVWWZWrisk of
YVWVVYWriski
UWWZWWWrol of
UVVVTaYroll
UWVVWaVroll back
XWWWUWXroll out
TTUUTdXrollback
SWWWVbWrollback be
WVWWVWYrollback do
VWWWWYWrollback plan
YWWWWUWrollback script
XVUVWVZrollout
VWWWWWYrollout be
WZTWWVVroom
aWVUWWWroom for
bTXXVUVroot
XWYVWVWroot caus
QVVeVUXrota
VWWYWWWrota for
YWVYWUWrotat
WWWYWUWrotat the
bUVcVQVrotation
WSWbWWWrotation be
aVVWWVVround
aVVVVWWrpc
YWWWWWWrpc nod
YVWVVWWrpc provider
ZXWVVUVrul
ZWWVWVWrul be
UWWYWXWrul that
bZQUURWrun
VYVWWWWrun ?
ZVWWWUWrun an
YWWWVWWrun at
WVZWUWWrun from
YTXVUWZrun on
ZbWWVTUrun out
TVWWbVWrun summari
ZVSaVUXrun the
UbWVVWWrun wher
YVVWWWWrun without
SQXVTdWrunbook
WWVWWYWrunbook be
aTUVXXWrunbook for
WVWWWYWrunbook to
ZVVWWVWrunner
VWWWWZVrush
bVUVTZVsaf
VVWVaVXsaid
ZSZSaTVsam
WWYWWUWsam bug
UWWWZWWsam day
UVaWWWWsam error
UWZWWWWsam fault
YVWWVWWsam host
VWUVaWWsam thing
aVVVVYWsam tim
UWWZVWWsaturdai
UVZWYWWsay
WSaWWWWsay what
UaWWVWWsay which
UVXVVaWscal
WVWWWYWscal up
VYWWWWWscan
aUVVVYVschedul
YWWWWVWscheduler
WWVWWYVschema
TWWWWZWschema chang
YVVVYWWschool
VbWTUXWscreen
XaSTWYXscript
TWWWWXYscript for
VWWWWYWscript from
TXWWWZWscript have
VYYUWWWse
VYWWWWWsearchabl
YWWWWVVseason
UVYWWWWseat
UWYWWWWseat map
ZRTbTXVsecond
ZVWWWVWsecond nod
UWWZVWWsecond pair
WVWZUVWsecond person
UWWVWZWsecond region
ZWWVWVWsecond supplier
ZUUWVYWsecret
YUUXaUVsecuriti
UWWYXWWsecuriti be
RfVQSQWsee
aVVWTWWsee an
WbVWWUVsee how
UdVUWVVsee it
VVWWWWZsee that
TdSUWVVsee the
VVZWWVWsee this
VaVVWVWsee whether
YWVWWVWself
VbXUVVVsend
XYWWTWWsend a
UYWWWWWsend data
YYWVUWWsend to
UWZWVWWsend we
YWXVUWWsensor
WZVVWWWsensor be
VYWWWWWsentri
ZVWVWVVseparat
WWTWZWWserious
ZWTWWVXserv
YWYUUWVserver
VWVVWYWserver and
UWWVXZWserver be
XUWaVWUservic
ZVVWWVWservic at
ZVWVWVWservic be
UWWXXWWservic desk
YWWWWWWservic run
cUXVVVUsession
WXWUVXYset
YVWWWWWset a
YVXWWUWset be
YVVWWWWset limit
ZWWWWTWset the
VYYXVTVset up
TXZWWVWsetup
SWXVYYVseveral
RWWVWdVseveriti
TWWWWaWseveriti be
YSVXbUVshar
VWWYWWWshar cluster
VWWYWWWshar queu
XWaVUUWshard
TXVXYXVshift
WWWVVaVship
YWWWWWVship the
UbWUVWXshop
WZWVVWWshop manager
USVbTaWshort
ZWVWWVWshorten
ZWVWWVWshorten the
YYWWUSWshould
TZUUZXYshould be
VWWWWWYshould fail
ZWWVUWWshould not
WTaWWWWshould say
VYWWWWWshould test
TbWVVVYshow
WUWWZWWshow a
WTZWWWWshow green
YaTVTXWshow the
WYYVWVVshown
VWWWWYWshut
VWWVWZWshutdown
UWZWWWWsick
SXVYVYWsid
UWWYWWWsid by
QbcXTUVsign
YWWWWVWsign off
cVUVUYTsignatur
YWVWWWVsignatur be
UWWXWXWsigner
UWWWWYWsilent
TZWWVYWsilentli
WUbWVVVsimilar
YVWWWWWsimplifi
YVWWWWWsimplifi the
XYWWVVWsinc
WYWWVVWsinc the
YSWZYUVsingl
VWWYWWWsingl person
bWTWWVWsingl point
ZWWUWWWsingl provider
XTSXYZVsit
UWWXXWWsit be
VWWVWZWsit down
WWWYVWWsix
VWWYVWWsix hour
aVWUVUYsiz
YWVWWVWsiz of
WVVYWWWskill
ZUWWVXVskip
ZVWVVWWslash
aQUWbVVslow
VYWVWWWslow and
YYTWVWWslow down
YWWVVWWslower
aUVWUXVsmall
YVXWVVWsmaller
ZVVVWXVsnapshot
YXaWRXSso
TWWWWaWso a
UWWWWZWso going
ZVWXUWWso it
YVWWVWWso mani
TaWXVWWso nobodi
ZXUZXSTso that
SVZWWYWso we
VWWVZVWsocial
VWWVZVWsocial media
YWWWWVVsocket
bUWXSVWsoftwar
YVUWWYWsolution
WTTYUWbsolv
VWUXVWZsolv it
WVVWWWYsolv the
ZVVXVVXsom
UaYUVWVsomebodi
TYWaUUVsomeon
WVWYWWWsomeon with
SZUVdUXsomething
WWUWZVWsomething be
VXVVYWWsomething els
UYWWWWWsomething that
VVXWYWWsomething to
VYVWXVWsoon
WVVXYWWsoon as
VVYVWXWsooner
WUZVWVWsourc
YVVWWWWspac
ZTWWWWWspac on
bVVVTXWspar
YVWWWWWspik
ZUZYWRWsplit
YUWYWVWsplit the
WTZWVYWspot
cSVWWVWspot instanc
VUTZZWWspread
WWVYWWWspread the
aVWVVVWspreadsheet
YWWVWWWspring
aWWVWVWsprint
cUTVWWWstabl
YUYVWVWstack
UWZWWWWstack trac
ZUXVWVXstag
ZVWVWVWstag environment
TWYWWWXstag for
WWVTYYWstai
VWVVVZWstai calm
VXWUZWWstai in
YVWVWWWstak
ZWXVVWVstandbi
ZXXXTTUstart
VWWYVWWstart long
YTYWVWWstart up
WVZUXWVstat
UXXVZWWstat of
TVVVcWWstatement
ZVVWWWWstation
RVXTcSXstatus
VWZWVWWstatus icon
SVVVcUWstatus pag
ZRVTUbWstep
WWVWVZWstep be
WWYWWVWstep by
TWWVWbWstep for
WWVVYVWstep in
WVWWVWYstep to
VVbUTWYstill
TVWWWaWstill on
ZWVVWWWstill run
YVVWWWWstill use
YVWSUaWstop
XYUWWVWstop at
UZWWWWWstop send
VUVVVcVstop the
ZUWWWWVstop when
aXUWUVWstor
TXZVZWVstorag
TVWXaVWstorag and
VVYWWWWstorag engin
UWaWWWVstorag layer
ZVWWWWWstrict
UWWXWaVstuck
XaWUTWWstudent
UWYWWWWstudi
YWWWVWWsubmit
YWWWVWWsubmit the
UaVVWWWsubscrib
VZVWWWWsubscrib to
YWWWWWVsuccessful
YXWWVVVsuch
UUdWTWWsuggest
aWUWVWVsuit
UVWVcVVsummari
YVVXWVWsummer
WVUaVWWsundai
aVWVWVWsupplier
RSVdaUWsupport
WWWUYWWsupport and
VWWYWWWsupport be
WVVYWWWsupport contract
UWWZVWWsupport do
YWWVVWWsupport version
UYYWVWWsuppress
TYVWWXYsur
VWVWWWYsur that
VXUWYVWsurpris
TVWWaWWsurpris by
WYUWWWWsurpris that
WVYWWWWsurvei
WWYVWWWsuspect
WWYVWWWsuspect the
ZWUWWVVswallow
YWVWWWWswap
WaSUUZXswitch
VWVWWYWswitch be
VXWVWYWswitch off
WYVWWWWswitch on
YUWWWYWswitch to
TUbWWWWsymbol
UWaWVVWsymptom
VYYUYUWsync
VVZWVWWsync be
VbYUUVVsystem
WYWVWWWsystem be
YWWWWVWsystem have
TVWWbWWsystem make
aTYVWVUtabl
YRXVTbVtak
ZUWVWVWtak down
WVXYVVWtak over
SWWUWcWtak the
ZVZZRVTtake
VZYVVUWtake a
YVWWWWWtake all
XUVVWaWtake an
UVcVWUWtake for
ZVXXTWWtake longer
YWWWWVWtake nin
UYUYWWWtake the
UWWXWXWtake too
VVXWYVXtalk
YYUWVWWtariff
YVWWWWWtax
VYVYVWWteach
XYVVVWWteach the
SUTabVSteam
VWVYWWWteam and
RUTaZYWteam be
VWWWYWWteam befor
WZWWUWWteam channel
YTVVWZWteam do
XWZUVWWteam have
WVVZXVWteam know
YWWVWWWteam on
UWVTZZWteam stai
WWVVZWWteam that
UWVeUUWteam to
UWVaXWWteam work
UVWbVWWteamwork
XVVVYWWtechnical
YWWWVWWtechnical debt
RcdTWTZtell
WUaWUWWtell a
VZWWVWWtell of
WUUWbWWtell the
XcWWMWZtell we
WWYWVWWtell which
UdVTVWWtemperatur
WVUWaVWtemplat
WVWWZVWtemplat for
WUXWXYWten
WUXVXWWten minut
cTXVTVVtenant
VWYWWWWtenant ?
cVVVWUVterm
WVYVWWWterraform
ZUSRUVZtest
UZWWWWWtest account
ZWVWWWWtest cluster
ZVWWWWWtest coverag
bUUWWWVtest environment
cUWVWUVtest for
TaWWWWWtest hub
VVZWVVWtest net
WWWVWVYtest on
UWWWXYUtest the
TWWWWWZtest your
TUZVcTWtext
UZXVRcUthan
VYWWWWWthan a
VZWWWVWthan fiv
UUZYWWWthan one
WWVYWVWthan the
XYTWWWWthank
XZTWWWWthank to
UVZUVTbthat
TVYWWVZthat all
cUVYURUthat be
ZWVWVWWthat come
UVXVWZWthat could
YVWWVWWthat do
WYVWWWWthat fir
cTYVVUUthat have
VVYWWXWthat help
ZUVVWWWthat hour
VSUZVWbthat it
YWWWWVWthat nod
UVVYWXWthat pag
WWUWZVWthat something
RVaVUVcthat the
UXWWYWWthat thei
WVVYXVWthat we
VZVWWWWthat writ
XUaVUVUthe
VXVYWWWthe absenc
XXWUWWWthe access
YVVUXWWthe admin
ZXTUZVVthe affect
WZWWWVWthe agent
VWYWWWWthe alarm
RabTUYUthe alert
VWWWVWZthe all
UVVVbWWthe announcement
WVUWXZWthe api
UWZWWWWthe architectur
cUWVUVWthe attacker
TWVWWaWthe attempt
VWWWYWWthe attention
YZUVWVVthe audit
VaVUVVXthe backup
UZWVWWVthe bad
YWWVWWWthe balanc
YUWWWWWthe balancer
UWWWYWWthe banner
YVWWWVWthe bas
ZYVVVVWthe board
VVWZVWWthe bot
YVWWWWWthe bottom
VYWWWWWthe bounti
UXVWXXWthe break
VVXWTbWthe bridg
UXYWWWWthe broker
YXWWTWWthe budget
VZXTWXVthe bug
TVZbVVVthe build
UWWWWYWthe cach
TWWaYUVthe call
XWWVYVVthe caller
VXWYVWWthe carrier
TUbVVWWthe caus
WVWVWYWthe chain
WWVUZSZthe chang
VYVVYWWthe channel
aUSYWYVthe chart
YUWWXWWthe chat
VcVUVVWthe check
VWWWWYWthe checklist
WYVWWWWthe checkout
VWWVVaWthe client
WZWVVVVthe cloud
YVWVWWWthe cod
VWVWVZWthe command
TWUUcXWthe communiti
WWWYWVWthe conferenc
VWZWWVWthe config
VWVWZWWthe confus
UWaVWWWthe consensus
YVWWWWWthe consol
WUVTWdVthe contract
SZWaVVWthe control
YTYVWVWthe controller
VTZUZWWthe cor
ZVVWWVWthe cost
aVTWWWVthe counter
VYVWXVWthe cours
VYUWWWWthe crash
SZWVYWWthe daili
TWYWVYWthe damag
WWYWWVWthe dashboard
ZWVVWUWthe data
YUWXUYVthe databas
XXWUYVVthe day
WWVUXYWthe decision
XVZWVWWthe default
TWaWWWWthe dependenci
SUXWVaYthe deploi
YWUYUVWthe deployment
VWZWVWWthe design
VUXWYWWthe developer
ZXWVUWVthe disk
UVWZWWWthe dns
UWaWVVWthe documentation
WVWZUWWthe domain
UWVXWYWthe duti
UWWWWWYthe earlier
WaUWWWWthe edg
XUWWVVZthe effect
WWWVVYWthe emergenci
YVVVZVVthe end
ZVWWWVWthe enrolment
TbWUUWathe error
XWVZVVWthe escalation
YVWWWWVthe event
TVVWbWWthe exchang
UUYWXWWthe expect
VZVWWWVthe exporter
UYXUWWWthe extent
VYaUXTVthe fail
TVZYUXWthe failover
YYVVWVWthe failur
YWWWWVWthe fallback
ZWTWUWYthe fault
ZVWVWVWthe faulti
WVVVWaWthe featur
VZXWVWVthe feed
VWXYVWWthe fil
VWYWWVWthe firewall
UaRXXVWthe first
WVVWUWathe fix
ZUXVUWVthe follow
UaWWWWWthe fork
TVVWbWWthe forum
YWVWWWWthe fre
YWWVWVWthe freez
WYVVWWWthe freezer
XXUWVWWthe front
WYWWVWWthe gap
WWVaVVWthe gatewai
TXZWVWXthe graph
SWVWWcWthe guid
WZWWUVWthe halt
VVWWbUWthe hand
VVWXVYWthe handbook
VWZVWWWthe healthi
WUXWWWWthe heap
TVZWWWWthe high
ZWVVWWWthe holidai
UWUZWXYthe host
TWWWWaWthe hotfix
UTXYXXWthe hour
UWXWXWWthe hub
YWWWWVWthe imag
ZXVWVVWthe importer
VYWWWWWthe inbox
YWSYTWYthe incident
YWWWWWVthe index
YWVWWWVthe installer
SWVWcVWthe instruction
WYVVWWWthe instructor
ZVUWWWWthe integration
WZWVWUWthe issu
QYYYYXTthe job
VVYWVWWthe kernel
UWYXWVWthe key
VZVWVVWthe kiosk
UWWYWWWthe knowledg
VVZVWWWthe lag
XVYVUYVthe last
WYVWWWWthe latenci
WVVYVXVthe launch
UVVZWXWthe lead
YVXVVVWthe leader
YWWWWWWthe ledger
aVWUWWWthe librari
YWWWWVWthe licenc
WVaWWVVthe limit
VWWVWYWthe lin
WZUVVXWthe link
XVTXYVXthe list
YUWWWWWthe liveness
XWVVVUathe load
YWVWWVVthe lock
XWZUWVVthe log
VTVVaWYthe login
YWWUWWWthe lose
RVVWWdWthe loss
WWUXYVWthe mail
WVZWWVVthe main
YWWWWVWthe mainnet
UWWXXWWthe maintainer
WXUVZUXthe maintenanc
UWWZWWWthe manager
ZWVWWVWthe manual
YWWWWVWthe memori
YTZWUWWthe messag
bVUWWVWthe metric
bUVUXUWthe migration
XTaVVVWthe miss
XZVVWWWthe mobil
YXWVVWWthe monitor
VZUXVWWthe morning
VWWWWYWthe most
UWWYWWWthe need
UWWZWXVthe network
VVXSaUdthe new
XWVUVUcthe next
TXUVZZWthe night
VZWWWVWthe nightli
SYaVTWXthe nod
WTVVaXWthe notic
VaVVWWWthe notification
VXXTXWXthe number
WXYWUWWthe odd
ZWSWVZVthe old
VXYVVZVthe on
VVVaVWWthe one
TWWbWUWthe onli
ZXVXTVWthe operator
VWWVWZWthe option
YVVVYVWthe oracl
YVVVWXWthe order
WUXWZVVthe other
VcTUWUXthe outag
XYWVVWWthe outsid
RYVZYWWthe owner
aVVVWWWthe packag
SYYYUVXthe pag
UXUcUWWthe pager
aVVVVVWthe parser
RVVVXVethe patch
ZVWVWWWthe path
UUVYZWWthe people
VWWYVWWthe phon
aVWVWVWthe pipelin
WWUZVWWthe plant
VWVYVXWthe platform
VWWWWYWthe playbook
WWVYVVWthe plugin
YWXWTUYthe pod
XXXWUWWthe pool
SWWWbVWthe press
TVWWWbWthe previous
XVUWVZWthe primari
VYWWWWWthe prob
VZYVUTXthe problem
YWYWWUVthe process
YWVWWWWthe production
UWaWWVWthe project
WWZUVWWthe protocol
UUWYZVVthe provider
UYZWVVWthe proxi
ZUWWWWWthe pull
RXaWWWWthe pump
aWWWWTWthe quarterli
XWWVUWXthe queu
VWWWWZVthe quick
UVWVZWVthe quota
YWVWVWWthe readm
VVbWVWWthe reason
VWVZUXXthe recoveri
VXVWWVYthe region
WUVbUWWthe registrar
UVYYWWVthe registri
UYWXWWWthe relayer
YXTZUTXthe releas
aTWWWVWthe remain
TWVXWXYthe repair
YWWVWWWthe replacement
eUVUUWVthe report
UUVVcWWthe reporter
UXWZUWWthe request
WVVYXVWthe respons
VZVWWWWthe rest
YWUVVYXthe restart
ZZVVVXUthe restor
VYVVWVZthe result
RYbWWVVthe retri
ZWXVUWVthe review
UVZXVYWthe right
VWVWWZWthe risk
UWWZWWWthe rol
TUVWUcZthe rollback
XWVWVWYthe rollout
aUWWVVWthe root
SWWbWWWthe rotation
UWWYWXWthe rul
RUVWUdXthe runbook
ZSZSaTVthe sam
WVVWYWWthe school
WYWUWXWthe screen
ZYVUVUXthe script
UWYWWWWthe seat
YTVZVXVthe second
VUWWaWWthe securiti
YYVVUWWthe sensor
YXUXVVWthe server
dSQWWUYthe servic
YVWWWWVthe session
XYYVVUWthe set
SWWWWbWthe severiti
YUVbUVWthe shar
VZWVWWWthe shift
WYVUWXWthe shop
XVWYWVWthe sign
TVVUZZYthe sit
YWVWWVWthe siz
UVWWWZWthe spot
WWYWWVWthe stack
YWWVWWWthe stak
XWYVVXVthe standbi
VaVWVVWthe start
WWXVYVVthe stat
VUXVZUXthe status
VWUVVbVthe step
aUUWVWXthe stor
UYXVXWWthe storag
XVWUXXWthe support
WWWWWUYthe switch
VZYVVVWthe sync
ZXTYVUWthe system
YWWWWWWthe target
TaaVUZUthe team
YZWVYSUthe test
WWYUWWWthe thre
UWXZVWWthe ticket
XVZVUXWthe tim
VVZWWWWthe timeout
aVXWWTVthe tool
ZUVVXWWthe top
ZTXWWWWthe trac
TVaWWWWthe traffic
WSaVaVTthe two
UWZWWWWthe underli
UWVUdVYthe upgrad
WWWYWWVthe upstream
SWVWdVVthe user
SWVdVWVthe validator
ZVWVWVWthe vault
VWVYVXWthe vendor
YWVWWWWthe verification
VZWWWWVthe version
VWWWWYWthe volum
VVWWYWWthe vulnerabl
UWVWaWWthe wallet
YWVWVWWthe warehous
TWYWXWWthe warn
YWUWWWWthe week
XYVVWVWthe weekend
UXXZVWVthe whol
YVYVUXWthe wiki
UVYWYVWthe word
XVVXYVWthe work
UWVVWZYthe workaround
VVZVWWWthe writ
YZWUTXVthe wrong
UYVYZWTthei
WWWaVUVthei be
WYWWUWWthei can
YWWWUWWthei do
VWWWZWWthei have
TbWWWWVthei run
WWVVYXWthei would
ZWSXWWVtheir
VWWWYWWtheir data
aVWSVYWtheir own
VWWYWWWtheir work
ZUUWUYWthem
ZXVVWVXthemselv
YWWVWWWthemselv as
VWWWVWYthen
WWYWVWWtheori
VWXaWVUther
UXXYVXUther be
WWVWYWWther should
WVWYWWWther to
XYUWVWWthes
RYVUbZVthing
VWWWVZWthing at
TTdUVYWthink
UWXVWZWthink of
WWYWWWWthink that
YYUVWVWthird
XYUVWVWthird parti
YQcZUVTthis
XWWUaTWthis be
TWWZWWWthis cod
WVaVWVVthis component
WWVWWYVthis count
UVVWWZWthis kind
aUVWWWWthis outag
WVVZWVWthis servic
RWcWWWWthorough
UWUWYWXthos
VYVXWWWthos on
UVVVZWXthos who
ZWVWVVWthousand
YVWYTXVthre
dVWTWUWthre hour
UXYWWWWthre servic
UWWbVWWthre team
UWZVWWWthre year
VVVVaWWthread
WZUVWWWthreshold
WUVZVWWthrough
YVWWWWWthrough a
SWXXVZWthrough the
VWWVYWWthroughout
VWWVYWWthroughout the
TZVWYWVticket
RYWaVWWticket be
ZVWVVWWtight
ZWWWTWUtim
bUWVVVWtim for
WUZWWWWtim go
YVXWWWWtim of
VYVWVXWtim to
YVXWVWWtimeout
ZWWTWVWtimer
TWVWaWWtip
YVVWWWWtls
WWXUXZUto
YWWWUWXto #
XbUVSYVto a
WWWWWYWto act
aWVWWUWto add
WVVVaVVto all
UTXWbVWto an
XWUWWXWto another
TWWWZWWto ask
RZWXYTYto be
VWZWWWUto blam
YVVWYVWto build
WVVXWUYto call
XYWWVVWto chang
YUYWWTXto check
YUWWWWWto ci
VWYWWWWto compar
XXTWZVVto dat
VWVWVZWto delai
VWVWWYWto delet
VWWVWZWto disabl
XUVTXaWto do
TUZWYVWto each
WWTWZWWto explain
WVVWWZWto fail
UWVZVXWto find
ZVWVWVWto finish
VWWYWWWto gather
XXTWZWWto get
TVWWWaWto go
VWWYWVWto help
VWYWWVWto identifi
WWYXVVWto includ
YYWWVVWto keep
TXXVZUXto know
YWWWWVWto light
UbXVUVWto look
VVWVVZWto mak
VWVWWWYto monitor
ZWWWWVUto normal
YWWWUWWto notic
VUWWZWWto notifi
SaXWWWWto one
WWWYUWWto other
WWUVVcVto proc
YWWWWVWto production
UVVXaVWto reach
UYXWVXWto read
XYWWVUWto releas
VVVWWZWto repair
VWVYUYWto restart
YWWWWVWto restor
XXTZVVVto run
TVZWVVato see
YWVWWVWto shorten
VWYWWWWto show
VWWYWWWto sign
VVYWWWWto spot
VVWVWZWto stop
VVWWWZWto switch
VVUYVYWto tak
TVWbVWWto team
UTcWVVXto tell
YWVVXWWto test
WZUUZYTto the
TWWWWZWto turn
VZVWWWVto watch
UaWTXVWto we
UXUZWWWto writ
SUaeTTVtogether
WWYVWWWtogether with
ZVWVWXVtoken
YVWVWWWtoken have
XTUYWXWtoo
WWWWVVZtoo earli
VWWYWWWtoo few
UWVWWaUtoo long
ZVVVWWWtoo mani
UWWWZWWtoo technical
aVdUTTUtool
WVYWWWWtool to
ZUUVXXWtop
XXWWUVYtotal
YVWVWWWtouch
RWdVVVWtrac
UWYWWWWtrac be
ReUVWWWtrack
WZUWVWWtracker
VWWVWYWtrad
WUWVYUatraffic
WWVWYWWtraffic and
ZVTVWVYtraffic be
UWXWWWXtraffic of
VYWVWWWtrail
ZUYVVWVtrain
aWVVWVWtrain be
YWWVVWWtrain for
TWZWWWWtrain in
VWUXXYWtrain the
cTVVWWWtransaction
TWVbWWWtravell
UWVZWXVtre
XWVWVYWtreat
SVYVVZYtri
VWWWWWYtri the
UWWWWXXtri to
YWVWWVWtrigger
WVYWWWWtrip
VXWWVWYtroubl
TVbVVVWtroubleshoot
WUXVVXYtrust
WXTVXXXtry
YWWVWWWtuesdai
TUTWXaXturn
VVWWWZWturn off
XVVWZTYturn out
VVVVWaWturn the
YVWVWVWtwenti
aWVVUVWtwic
aSZXXRUtwo
YWVWWWWtwo config
SWWbWWWtwo developer
YWVVWWWtwo different
UWWYWWWtwo engineer
WWTXYWWtwo group
aVXTVVWtwo hour
VWWWYWWtwo incident
ZWWUWWWtwo maintainer
UZSWWWZtwo of
ZVWVVWWtwo people
TWWVaWWtwo project
UWWYWWWtwo region
ZWWWWWUtwo sit
VWXVYWWtwo team
WWWVYWWtwo week
UVWaUWWtwo year
YWVWVWWtyp
ZWWUVWWtypo
VWZWWUWunclear whether
VWVVVaWunder
UWWWVZWunder pressur
UWZWWWWunderli
SUbWXVVunderstand
UWaWVWWunderstand of
VWYWWWWunderstand the
ZWWWWUWundo
USeWWWVunit
YWWVWWWunmaintain
SbUYTTbuntil
VaVWUVXuntil a
VYWWWWWuntil anyon
WWVYWVXuntil the
YSYWaSVup
UUXXYVWup a
YWWWWWVup again
ZVVXUWWup on
WUVXVYXup the
YXUVYUVup to
ZWWWVVWup with
RTWXcWVupdat
WWWTZWWupdat at
TWWVbWWupdat be
VWWWYWWupdat in
ZVYVQXWupdat the
aTTUZQXupgrad
UWWWWWYupgrad check
YWWWVVWupgrad guid
PWWWdWWupgrad instruction
VWVWZWWupgrad not
aWWWVUWupgrad on
YWVVWWWuplink
bVTVWVXupload
YWWWUWWupload form
SWWWaWWupload to
YVXYVUVupstream
WYWWVWWuptim
WYWWVWWuptim check
UWSXbWWurgent
ZVVWWWWus
SdSWWWWusag
XbSTdTVuse
YVWWWWWuse a
VWVWYWWuse different
WWVWYVWuse for
VVYWWWWuse of
ZWWVWWUuse the
ZTWUVaVused
YUUWWXWused up
VUaVVWWuseful
WWYVVWWuseful queri
VUWRbSWuser
VVWWYWWuser a
UWWWWWYuser after
cXRUYVWuser be
VWWWVWYuser befor
aUWWUWWuser could
VYWWWWWuser do
VWVWYWWuser documentation
VVWWYWWuser for
VWaWTWWuser get
SWVWaYWuser guid
YWWWVWWuser in
UcWWUWWuser report
ZTYWUWWuser see
RWbWWWWuser server
WZVWTWXuser tell
VUWWZWWuser to
dUUVWUWusing
ZWWVWVWusing the
VWWWWWYvalidation of
OXThUXUvalidator
WXVVYVWvalidator be
TUWcVWWvalidator come
VTdVVVWvalu
YVVWWWWvariabl
ZVWVWVWvault
VVWbTWWvendor
VVWZWWWvendor engineer
UVWWVWbverifi
UWWWWWZverifi that
UWWWWWZverifi the
WWVWWVZverification
ZXSRVXaversion
TWWWVaWversion be
aVVUWWWversion of
ScVVVWWview
ScVVWWWview of
UbVVVWWvisibiliti
UbVVVWWvisibiliti into
SXYXXWWvisibl
VTZYVWWvisibl in
UWWVYWWvisibl to
aUWVVWWvolum
WWYWWVWvolum be
UWWaWWWvolunteer
VVWWYWWvulnerabl
VVWWYWWvulnerabl version
YXWWUWWwai
YWUWWWWwai of
UUVWXYXwait
SVXYWXXwait for
VWWYWWWwak up
VVUVaWWwallet
VWVWZWWwallet developer
WVWWYWVwant
WVWWYWVwant to
YWVWVWWwarehous
ZRYVZUVwarn
YVVWXWWwarn about
VaVWUWWwarn be
XUWWYWWwarn befor
PfUTUTZwatch
RcVUVVZwatch the
UaXUWWWwater
WYVUWZVway
UaUVWXWway to
VaZPWZXwe
WXXWUWWwe a
WYWWVWWwe about
VWWWWYVwe adviser
YXWUXTWwe be
UVZWVVXwe believ
VUWXYWXwe call
ZWUWWWVwe can
UWWWWWYwe clos
QYWTZbXwe could
UWZWWWWwe dependenci
YVWWWWWwe deploi
YWWWWVWwe design
TZUXWWXwe do
VaWVVWWwe find
WWYWWUWwe first
XVVYWVVwe get
WVWWWYWwe go
cUVUXWWwe hav
WVXSYZVwe have
WWVVVYWwe keep
UZVWVXWwe know
WZUXUWVwe learn
RYZWWXVwe look
VWWWWYWwe lose
WYUWWWWwe machin
VYWWVWWwe monitor
XYVXTVWwe need
UVaWWVWwe network
YWWWUWWwe never
WbVWTWWwe not
VXWWVVYwe notic
VXVWYWWwe onli
VWWWYWWwe ought
VWWWWZWwe prioritis
YWWVWWWwe react
UWVWXYWwe releas
YWVWWWWwe reli
WWUZWVWwe run
VZVWWWWwe see
aTXYVUVwe should
WXVWUWZwe that
VUZWWWWwe the
XYWWTWWwe their
WVZWVVXwe think
UVVWWaWwe tim
TVcVVWWwe to
VXVVZVWwe use
WZWWUWWwe within
YXVUWWWweek
SXWWXZWweek befor
VXVaWUVweekend
SbWUZVWweekli
RcWWWWWweekli report
UWWWWaVweigh
VWWWWYVweigh thre
UVYXXYSwell
RUcQVcXwhat
YSZVYVVwhat be
WWXWWUXwhat count
YVWWWWWwhat go
VYUWXVWwhat happen
VWZWWVWwhat have
VVWWWWYwhat it
VWaVVVWwhat make
XXYUUWXwhat the
WUUVVbWwhat to
VYVWXWWwhat user
TXYVXXVwhat we
WWVVVaWwhat would
WaRUUZYwhen
VaVWUXWwhen a
WWWWWUZwhen an
WYYWWUVwhen it
YVVVUZVwhen the
VWWWYWWwhen their
WWWWWVYwhen to
YWWUWWWwhen two
UYVWWWXwhen we
UaZSXUWwher
WWWVYVWwher the
WYVWWWWwher thei
WWYUWWWwher to
VVWTUVdwhether
VWYWWWWwhether a
VVWWYWWwhether it
YWVWWWWwhether other
YUUVVUdwhether the
VWZWWWVwhether this
WVWWVZWwhether to
YVWWWWWwhether we
TYXXSdUwhich
VWZWWVWwhich account
YWWWUWWwhich lead
VYWWWVWwhich metric
VWYWVWWwhich one
WWVVWYWwhich option
VUZWWWWwhich send
UWWXWYVwhich servic
WWVZVVWwhich team
ZVVWWWWwhich the
SWZUZVYwhil
UXUWVZXwhil the
UWVVbVVwhil thei
UWZWWWWwhil to
SVQdYQVwho
cVVVVWWwho be
UWVaWWWwho can
UXVZVWWwho have
WWVVWYWwho may
UWWZWWWwho own
WWWUcUWwho would
VXXZUWVwhol
VVZWWWWwhol account
VWVZWWWwhol team
UVVaWVWwhom
WVVZWVWwhom to
UVYVaWUwhy
YXTWWWWwhy be
UWXWYWWwhy do
UWaVWVVwhy the
WWVVWYWwhy thei
VWYUYVWwideli
WWWVYWWwideli enough
YVYVUXWwiki
YWWVWWWwildcard
bVVVWUWwill
XZWVVVWwindow
YTYZVTVwith
ZWWWVUWwith a
UWWXVYWwith all
YWWWVVWwith each
TVVcWVWwith it
SXZWYXWwith the
VVXYWWVwith this
XVVWVYVwith we
WVVWWYWwith which
VWVVVaWwithdrawal
ZXZTVUUwithin
YXVVXUWwithin a
VWZVWWVwithin an
TaWWWWWwithin hour
UWWZUXWwithin minut
XUYVVXWwithin the
ZVWVWVWwithin thre
ZUSTUaZwithout
ZXUVVYVwithout a
WVVVXZVwithout ask
VWWWWWYwithout troubl
VUXWYWWword
UVYWYWWword of
VXabXQSwork
TZVXWVXwork and
SYWYWYVwork as
VWZWWVWwork be
WWWUYWWwork from
YWXVVVWwork in
bWUUWUWwork on
TVbVWWWwork out
UWXYWWWwork together
TWUYXYWwork well
WVYWWWVwork with
RVUVVdXworkaround
UWWVVaWworkaround be
ZUWWWWWworkload
VVUVWbVwors
UXSUcZUwould
XZVUYVVwould hav
XZUWXUVwrit
WWWWVVYwrit a
XXVZTVWwrit down
ZVWWVVWwrit the
VaUWVWWwrite
SWYVVaWwrite down
VWWZUWWwrite the
VbUWWVWwrite to
XVaTXVUwrong
TUYWWZWwrong servic
XYVWUWWwrong total
XXXZUUVyear
UWZVWWWyear old
UWXWZVWyet
TXZWWWWyet it
UWWVWXZyour
ZVVXWVWzon
`,
};
