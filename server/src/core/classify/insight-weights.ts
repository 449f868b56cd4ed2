// Made by "npm run train". Learned from: 6bff5a16bb7bb623
export const insightWeights = {
  lines: `none observe interpret assemble communicate decide verify
aYXWTSU#
YUVXXVW# #
YWWVWWW# dai
VVWYWWW# hour
UWXVWVZ?
XYTWSaWABOLISH
WaSYTZTACCESS
cXRTVSSADMIN
STSVaWcAFTER
YWUXVXVAGREE
OdXRTRSALERT
XTUUaUWAMEND
WVRVbSTAUDIENCE
XYURYZXBEFORE
XWWTZVWCARE
TUcRRTTCAUSE
TYQQcRSCHANNEL
PUSPdPTCOMMS
UYRcXQUCONTACT
SOdSTSWDEBUG
RRPSRdVDECIDE
YVSUYRXDEPLOY
WUZVXZVDOCUMENT
PRRSSfUDRILL
QTSfTSTESCALATE
WUTWWZWFEASIBLE
aSURSUVGUARD
VTYSbYWHARD
UXWbYVUHUMAN
TSSVYbXINCIDENT
TVbRTRWINQUIRE
SQUcTSWJOIN
TVdUUSTKNOWLEDGE
YUZRVYVLEARN
PeYQSRTLOG
RbWbSUXLUCKY
QOdRZSUMEANING
YWUXUVUMODAL
OeQQQQTMONITOR
VZUWYWWNEGATIVE
POfUUXVNOISE
RcTSYTUNOTICE
QUUcRSSONCALL
TRQeVRSOWNER
XTTVWZUPLAN
ZTTVWXTPROCESS
TWbYXVUQUESTIONWORD
SZYZWaTQUICK
UQRRTcYRECOVER
YUSTUWWREMEDY
YaSVZVTRETAIN
YWZSTWVRISK
RUUdXTUROLE
SQRRSdVROLLBACK
PNURRfURUNBOOK
QeZPSRTSIGNAL
WXWZXXUSLOW
PSPdURSSTAFF
PRSReVVSTATUSPAGE
TZbSUUVSYMPTOM
WWaXXSTTEACH
ZWVURUUTECH
UWTVaRTTELL
ZTUTSTYTEST
VbTUVXWTHRESHOLD
RdRRaZTUNNOTICED
TSSQROhVERIFY
XUTWSXbWORKED
WTZTUaUa
VWWWWYWa backup
TWaWWWWa bad
XWYWUWWa better
WWWWYWWa channel
VWWYWWWa clear
UbVWWVVa colleagu
UWWWaVWa communication
VWWZUVWa contact
ZWWVVWWa copi
YVWWWWWa cron
VZWWWWVa daili
VYVWWWWa dashboard
XXVVXTZa day
VWWWZVWa dedicat
VWVWWYWa delet
SVXWWZWa deploi
WaWVUWWa developer
ZSYWUXWa fail
VWVZWUWa few
ZVVVWYUa fix
YXVWWVVa full
VVWYWWWa gap
VWWVYWWa good
WVWWYWWa helpful
UWWWWZWa hotfix
VWVWWYWa hub
VWWVVZWa hurri
WVWaUVWa list
UXYWYUWa long
VVYWXWWa mail
YWWVWWWa maintainer
YWVWWWWa manag
WWYWVWWa match
VWWWYWWa meet
UZZWSWWa messag
UYWWWWWa metric
YWWWWWWa migration
YYVWWVWa minut
YWUWWWWa miss
UWVWcUWa mistak
WWYWVWWa monthli
UVaWWWWa network
ZVWVVWVa new
VTWWbWWa notic
YWVWWWWa number
VYVXVWWa partner
YVWUVZVa patch
YWWWWWWa paus
VYWYUWWa phon
XYWXVUWa plan
UWWWZVWa privat
YVWXVVWa process
VWWYWWVa quarter
UWWWWYWa quick
VWYVWWWa refus
WVVWWYWa region
YVWWVYWa releas
YVVWWWWa replacement
UYWWWWWa restart
TWWWWWZa restor
SWUWWcVa rollback
TVWWbVWa run
XTUWWbWa runbook
XUVaUWXa second
ZVWVWWVa separat
RWdVWVWa servic
VWYWWWWa session
TYWWWXWa set
VWVVaWWa shar
UZVWVVXa shop
TWWWWZWa short
YSYYWUWa singl
YWWWWVWa stag
YWWWWVWa standbi
YVWWWWVa tabl
XWVWVVYa test
YVWWXVWa tim
VWYWWWWa troubleshoot
ZWWUWWWa typo
VZVVUUZa user
ScVVWWWa view
VZVVXWWa way
WWWWWYVa week
YVWXWVWa weekend
QbWVYVWa weekli
UaVWWVWa whil
VWWWWZWa workaround
YVaWSWVa wrong
ZXVVWUWa year
RVYTdRUabout
bVWVUWWabout #
VWWWYWWabout how
UXWWaUUabout the
VVZVWWWabout this
VYVXWWWabout to
WVVWWYWabout what
UWWVdTWabout who
YWWWVWWaccept
YaSWVXVaccess
XYWUWWWaccess list
aUWVWVWaccess right
SaVYWWWaccess to
ZXYVVTUaccount
WVYVWVWaccount be
UWWXXWWaccount with
RXZaVVWacross
TWZWWVWacross the
UWVVXaWact
VUVUZVZaction
XTVWaWWaction in
SdWWWWVactiveli
XYSVVXYad
UWWWWWYad capaciti
ZWVWWUWadapt
ZWVWWUWadapt the
VXYYWSXadd
XWTVbTWadd a
XXWWVUXadd an
WUWZWWWadd cod
VVYWWWWadd nod
YUWWWWWadd test
VUXUXaVadd the
XUUUcVWaddress
YVWWWVWaddress rang
UVVaXVWadmin
ZWVVWWWadmin account
WVWYWWWadmin right
SXVbVVWadministrator
aWUWVWWadmission
ZWVWVWWadmission polici
YWWWVWWadopt
VWWWYWWadvertis
bUbRXTUaffect
UWTWRUdafter
YVWVVVYafter an
WWVWWVYafter each
UWWWWWZafter maintenanc
ZYVVTTZafter the
WVWYVWWafternoon
ZUUUVWaagain
ZUTUUZZagainst
WWWVWYWagainst a
WUUWWXZagainst the
VZWWUWWage
fRUVVUVagent
ZTWWWWWagent to
RUVVVeVagr
TWWWWaWagr on
UVVWWZXagre
VWWVXXYagre on
SaaUVVWalarm
WVYWWWWalarm be
VZVWWWWalarm for
VZWVWWWalarm on
WVYWWWWalarm when
OdaQRUTalert
TYZVWVWalert be
UYWWWWWalert befor
VaWWVWValert come
UWZWWWWalert fatigu
WZUWWVWalert fir
RcUWWVWalert for
VaSWWWWalert on
WYVWWWWalert onli
aUVVWVWalert rul
WWYWWVWalert runbook
WVaWWUWalert text
VZVWWWWalert threshold
UZYWWUWalert to
VZVWWWWalert work
ZUSUZUZall
VVWWWVZall balanc
VUZWWWWall be
VVWWWWYall clear
VWWWWVYall data
YWVVWWWall developer
VYWWWWWall host
UWVVYWXall nod
aTWWWWWall pod
UUWXaWWall the
YVWWWWWall user
XVVWVZVallow
UWWYWXWallow the
VVWVWaWallow to
VVWZWUYalon
VYWUXWWalreadi
RWZZWWWalso
VVWWWYWalthough
YVVZVVValways
WYUXVWXan
VYWWWWWan alarm
UWZWWWWan attack
XWWYVWWan emergenci
cVWWTWVan empti
ZWVVWVWan expir
TaWWWWVan eye
VZaSUXWan hour
SVVTZaZan incident
YVVVYWVan old
VVWYWWWan on
SVWYVXZan outag
TYVWYWWan overview
TWWaWWWan owner
VYVXUWWan up
VYWWXWVan upgrad
VUaWWWWanalysis
WUYWWWWanalysis of
TSVUcZWand
VWWWVZVand a
UWWZVWWand could
UVWXZVWand databas
aWWWWTVand deploi
WWWUYWWand engineer
WWUWWXWand error
VWWXWYVand have
UWWYWXVand help
WVYWWWWand let
YVWWVWWand limit
VVWWYWWand never
VYWVWWWand onli
ZUWWWWWand restart
YWWWUWWand run
WZVWWVXand see
UZWWWWWand take
XWXWXUVand the
UWWWWVaand then
UWYWWWWand tri
WWWWVWYand we
WVYVXWWand what
UYVWWXWand when
WUWVXYWand why
VVWWZWWannounc
PVUVeVVannouncement
VVVWaWWannouncement be
XXSXVYVanother
SUUaaVYanswer
ZUXWVVWany
VcUWWVVanybodi
aWVUVVXanyon
TXWWWVZanything
VYVWWVXanything be
VWYWWWWanywher
ZYTVWWWapi
WWUWWZWapi be
TXUVcVWapp
YUYVVYUappli
YWWVWVWappli the
WVYWWVWappli to
YUVVZWWapplication
YUVVZWWapplication team
YWWaWRWapprov
WVWUWZWapproval
YVaSVWWarchitectur
UWYWWWWarchitectur diagram
ZUXWVWWarchiv
VVVZWWWaround
UZVWWWXarriv
TZXVVUYas
XVVVVXYas a
YWVVWWWas cod
UXVXYWWas it
YWVWWWWas root
VWVWYWWas soon
XXZVWUUas well
RZTWZZWask
TWVXZXUask for
VWWXVWYask support
ZYUVUXVask the
VWWVYWWask user
XWWWWXUasks
UWWZVWWasleep
WWWWWYWassum
WWWWWYWassum that
WVTcRWVat
VZUVYVWat #
YWWWWVWat a
VWYVWWWat fault
UVbUWWWat first
RWWWWcWat hand
VaTXVWWat it
XVVcTTWat night
XTZTWYWat onc
aUWVWWWat that
WZTWXVXat the
TWWaWWWat weekend
YVYWVVWattach
TWZWWYWattack
bTWWUVWattacker
TWVWWcVattempt
UWWWWZWattempt to
WVVWZWWattention
VWWWYWWattention of
dYRVVVVaudit
YWWWWVWaudit be
YWVWWWWaudit do
YVWWWWWaudit of
VZWVWWWaudit trail
WVVZVWWauthor
aWVVWUXautomat
YVWWWWVautomat test
YVWWWWWautomat the
YYVVVUXautomatic
dUUVXSXautomaticalli
ZVVWVWWautomation
UWZWWWWautoscaler do
aUVUYVVavailabiliti
WWVaUXVavailabl
VUWbUWWavailabl at
VUaWWWWaverag
aWUXWVVavoid
WWVXVZWawai
YWVVWWWawai from
UWWZWWWawak
VYWVXWWawar
VYUVYWWawar of
USSSUcZback
VWWWWWYback befor
VVVWWbUback to
ZWWVVWWback up
UVZWWWWbackend
SWUYUWebackup
WWVUWXXbackup be
VVWWWZWbackup feeder
VVWZWWWbackup for
YVWWWVWbackup have
TaWWWWWbackup job
RZZVWWVbad
ZXUVUVYbalanc
UVVWaWWbanner
YWWWWWWbarrier
XVWZVVWbas
ZaVVWVUbatch
WXVYWXUbe
YaXTVUVbe a
VYVXWWWbe about
UWWWWZWbe ad
cUZTTVWbe affect
WWVWVYWbe agr
UYWWWWWbe alreadi
WWWZVVWbe always
ZWWWWUWbe an
UVWWZWWbe announc
WVWYWWWbe around
UWWZVWWbe asleep
RXXWVcVbe at
ZWWWWVVbe automatic
XXWZUVVbe availabl
UWWYWWWbe awak
YVUWWTabe back
WZWWWVWbe being
VWVWXYWbe better
WYXWUVVbe break
YWWWUWWbe build
ZVUYUVXbe call
VWWZVWWbe chang
VVWWWWYbe check
TUYVZYWbe clear
UWWWZWWbe clearer
YVVaUVWbe clos
WVVWWWYbe consistent
VWZWVWWbe count
UWYWWWWbe cut
VWWWWYWbe dangerous
UWWVWWZbe declar
XWVYWUWbe delai
VVWWYXVbe delet
XVWVVVYbe deploi
VYWWWVWbe detect
WWTWaVWbe difficult
ZVWWWVWbe do
TWWXWZWbe document
WYVWWWWbe doing
UWVXXXWbe down
UVYWXXWbe easi
YWWWWVWbe empti
VWYWWWWbe evict
SbWWWWWbe fail
YVWWWWWbe fast
TXWWWYWbe faster
XVYWWVVbe find
ZVWVWUYbe fix
VWWVWZWbe follow
WUZWWWWbe full
UWWWYWXbe give
YVWVXWVbe good
WZWVWWWbe green
XVYUVWWbe hard
UWWWZWWbe hidden
VWZWWVVbe hit
VWYWWWWbe idempotent
UYVZXUWbe in
YVVWWWWbe independent
VWWWYWWbe inform
VWYWWVWbe it
UVXXYWWbe know
XWWYUWWbe limit
YWWVWWWbe low
TVVWWbWbe make
YWVWWVWbe manual
SWVWWWbbe mark
YWWWWVVbe merg
UYWWWWWbe monitor
WVYVWVWbe mount
TWWYXWWbe need
bVUVVUYbe never
WXWVVYVbe no
SVbWXYWbe not
VZWWVWWbe notic
cUTZUUWbe on
VaXWUVWbe onli
RXYYVYVbe out
XYVVWVVbe over
ZWVWWVWbe part
TVWVWcWbe paus
VWWVYVWbe plan
VVWTZXWbe quick
WWVYVXWbe reach
YVUVYWWbe read
XWWYWUVbe readi
ZWWWWVVbe rebuilt
ZVXWWUWbe replac
PeVWVVYbe report
dWWUWTWbe resolv
ZWWWWUWbe restart
VVWWWVabe restor
YWWWVWWbe review
UXWWWYWbe run
XWVVUZWbe saf
VZVWWWWbe see
ZXWVUWVbe send
YWUWWWWbe serv
UWWWWZWbe set
VVVVZXWbe slow
ZWWWVVWbe small
TWXXVZWbe still
YWVXWWVbe stuck
TYUWaVWbe surpris
WZUVWVWbe switch
XUWWWXWbe take
ScVWVWWbe tell
SXWWWXZbe test
SaZUVXWbe the
VWVZVVWbe ther
VWaWWWUbe to
VVWYYUWbe too
TWVbWVWbe travell
WWWVYVWbe two
TWXWWXWbe unclear
SWaVVYVbe up
UVVaWWWbe updat
WWYVWWVbe used
ZVWVWVWbe using
TWWWWWZbe verifi
VaWUWVWbe watch
UUZWWYVbe well
YWWVWWWbe work
VWWWWYWbe write
RVYWdUVbe wrong
WWXZVWTbecaus
VVZXVUWbecaus it
ZWUVWWVbecaus the
XXVSUYYbefor
VYWWWWWbefor an
YVWWVWXbefor anyon
UWWWWZVbefor appli
VWWWWWYbefor clos
UVWWWaVbefor each
VVWWWYXbefor going
ZZTUWWVbefor the
WZVWWWUbefor thei
UZVWWVXbefor we
VWYWWWWbehaviour
YVXWWWVbehind
VaVWVVVbeing
UWaVVVXbeliev
VWZVWWWbeliev that
UVZWWYVbetter
VaVWWWWbetter alert
VWWVZWWbetter communication
WWYWVWWbetter understand
UWSZaVVbetween
UWWWWZWbetween a
VWWYWWWbetween platform
ZXWVVVVbetween the
UWWXXVWbetween two
aTTTSTTbias
VWaWWVUblam
WYWWWVWblind
UXVWWYWblock the
WbYUUUWboard
UYWZVWVbot
ZUWXWUWboth
VWYWWWWboth team
VYWWWWWbounti programm
YXWVWWWbox
ZVVWXVWbranch
TWVYVbVbreak
TWWWaVWbreak chang
UWVWWZWbreak nod
QWXWWcWbreak the
TYXWVXWbreaker
XTXYRaWbridg
ZWWWVUWbridg contract
VVVWYWXbring
VVVWYWXbring the
WXXXUWWbroker
UWYXWWWbroker vendor
TWWZUXXbrought
cUTXWVWbucket
ZVVWWWWbucket be
bWVWTWWbudget
ZWWWUWWbudget for
bWaSVSVbug
TeTVVVWbug be
UWaVWWWbug in
YWXYUUWbuild
TYUWYYWbuild a
UWVZWWWbuild farm
SVbWWWWbuild log
XWYUWWWbuild system
WWWWYVWbuild the
VZVWUWXbuild to
UWZWVWWbuild up
ZWVVWWWburst
WWVYVWWbus
UWWYWWWbus factor
aTWVUVZbut
YWWXWUWbutton
YWWXWUWbutton to
YXVTWXUby
UaUUVVZby a
YUXWWVWby an
VXWYVVWby chanc
YVVWWWWby default
aXVUVUVby hand
bVWVWUVby itself
UWWYWWWby sid
VWYWWWWby step
SaZVYVUby the
UTWWaWXby user
XWXVVWYcach
YVVWWVXcach be
UWYWWWWcach to
VVWWYWWcalendar of
PXVbcTWcall
WWWWWUYcall an
TWWXYWWcall between
WYWVWXWcall engineer
UVWZXWWcall for
WWbSWWWcall group
WWWVVYWcall handbook
UWVaUXWcall in
WWUYWWWcall on
WcWRWWWcall phon
VWWZWWVcall tre
YWWWWWVcaller
WVVVVaWcalm
VWWWVYWcalm and
WXXbXRUcan
VSdVXTXcan be
WWVYWVWcan do
UWWZWWWcan publish
SWWZXWWcan review
ZXVVVWWcan we
WYUWXWVcannot
aUVVVVYcapaciti
YVVVVYWcarri
VXWYVWWcarrier
YVVVVZVcas
WZTVZUWcatch
ZWUWWWWcatch in
XXUWWWXcatch the
VWVVaVWcatch up
SUbTUWVcaus
XVZVVVWcaus be
YWWWVWWcentr
VYWXWWWcentral
VYWWWWWcentral log
bcTVVQVcertificat
VYXVVVXcertificat be
VZVWWWWcertificat expiri
TYVVWaUchain
VVWWWZWchain halt
VXWYVVWchanc
YXTTYVYchang
VYWVWWWchang a
XWWYWUWchang at
ZWWUWWWchang have
VYWWWWWchang of
TaVYWVWchang the
YXWUWVWchang to
bTVWVWWchang which
TZURcRVchannel
VVWVaVWchannel for
WVWVZWWchannel to
WZWWTWWchannel when
cPVXVXVchart
VVVWWYWchart be
VWYWWWWchas
YTVVZWVchat
SaWSRPgcheck
UVWWWWZcheck after
VWWWWWYcheck find
WXYWVUYcheck for
UWZWWWWcheck if
SYWWWWZcheck of
VWVWWUacheck that
YWbVUUTcheck the
ZUVWWVXcheck to
UWVVWXYchecklist
WYVWWWWcheckout
WWWWWYVchoose
cXTWUUUci
TaWWWWWcircuit
TaWWWWWcircuit breaker
VWVWWZWclarifi
eVVVUUWclass
YWWWWVWclean
YWWWWVWclean up
PSZXcaXclear
WVZVWVWclear at
VWWWZWWclear communication
WVVWVZVclear whether
VWVVWZWclear who
YUXWWWVclient
VTUVWVeclos
WWWWWVYclos an
VWWVWYWclos the
VbWWVVVcloud
VZWWVWWcloud resourc
aXVVUWUcluster
ZVUWWWWcluster ?
aRaYTTUcod
YWWVWWWcod for
YWWWWWWcod review
SaVcUUVcolleagu
YWUWWWWcollection
UWaWWVWcolour
VYaVVUVcom
VVaVWWWcom from
UWWbXSWcome
XWWWWTZcome back
WVYWWWWcome from
VZWWWWVcome in
VWWYWWVcome lat
XVVYWWWcome together
WWVWVZWcommand
TWWaWWWcommander
XWYWWUWcommit
UVWWaVWcommunicat
VWWWYWWcommunicat the
QSTReRVcommunication
VWWWYWWcommunication be
ZWWVVWWcommunication between
VWWWYWWcommunication when
VVWVZWWcommunication with
UWVWZWWcommunicator
UXUVbWWcommuniti
VWWVYWWcommuniti be
VWVaVVWcompani
UVXWWWYcompar
dWWQWWWcompensat
TZWVWVYcomplaint
VWVWXUacomplet
bVTWVWWcomplex
SZbVVVVcomponent
UUbWWWWcomponent be
WZUWWWWcomponent we
aUWVWWWcompromis
VWWVWZVcondition
WWWYWVWconferenc
XWZVVVVconfig
ZXVWWUWconfigur
aVWVWWVconfiguration
UWWWVVbconfirm
VWWWWVZconfirm that
YWWWVWVconfirmation
UVWWZWWconfus
UWZWXVWconnect
UWZWXVWconnect the
ZTaVUVWconnection
YVVWWWWconnection to
WVaUVVWconsensus
WWYVVWWconsider
UVaWWWVconsider a
WVWVWVZconsistenci
VWWWWWZconsistenci check
WVVWWWYconsistent
WVVWWWYconsistent again
TfTUVWWconsol
VYVWWWWconsumer
RSVcbVWcontact
VVWZVWWcontact at
VWWaUWWcontact list
XWWUXWWcontact the
ZWWWWUWcontain
YWWWWUWcontain the
WVYVWWWcontext
YUVWWVYcontinu
XUVWWVYcontinu to
aUUVUbVcontract
UWWWWYWcontract could
WVVYVWWcontract with
YWWWVWWcontributor
SZWYVWWcontrol
WVYWWVWcontrol plan
SaUYVWWcontrol room
aTYVWVWcontroller
TWWVaWWcoordinat
UVVVaWWcoordination
VWWVZWWcoordination between
ZXUUXVWcopi
YXVVWWWcopi of
WTaTZWWcor
WUZWWWWcor dump
YWVWWWVcorrect
VVYWWWWcorrelat
ZWUWWWWcost
ZWVWWVWcost of
VTUaUaWcould
XWVWVYVcould be
XVWYYTWcould hav
WVUXUWZcould not
UVWWWZWcould switch
RWcVTWYcount
VWYVWVXcount as
ZXSWWWWcounter
aVWVUWWcoupl
WVcUVUWcours
XWTaVWWcover
XTUaWWWcover the
TWVbWVVcoverag
VWYWWWWcpu
YVVWWWWcpu usag
VXUWWVZcrash
UWXXWWWcreat
TYYYWUWcreat a
VWYWWWWcreat documentation
YVVVWWWcredit
TWWUVbYcriteria
TWWWWXZcriteria for
RbVVWYWcritical
WZVWWVWcron
UaWWWVWcron job
WWUYWWWcross
ZYUVXUWcustomer
YWWWVWWcustomer be
VWWWYVWcustomer communication
WWYWWWWcut
XVVWWYWcycl
SYWVVZYdai
VWWWWWYdai befor
XbVVVVVdaili
WVXVUZVdamag
VWWWWYWdangerous
SdVUVVVdashboard
UaVWWWWdashboard for
WYVVWWWdashboard from
VVVWZWVdat
VYVXUWWdat list
aXYTUSWdata
aUVUVVYdata be
YWWWVWWdata centr
TZWWWWWdata to
YRXYWXUdatabas
TYVZVWWdatabas group
ZVTScSWday
WYVWWWWday befor
YWWWVVWday of
XZUWWUWday old
UYWWWWWdead
bUWUWVWdeadlin
WWVYWWWdeal
WWVYWWWdeal with
ZWWWVWWdebt
ZXWWVVVdebug
UWVZVXWdecid
VWWZWVWdecid who
VVVUZZVdecision
VWWWWYWdecision to
UWWVWWadeclar
ZWWWWUWdecommission
VVWZYTWdedicat
RWbWWWWdeep
cTWUUWVdefault
VWVWWYXdefin
YVWVWWWdefin the
TUbWYUWdegrad
SVTYWbWdelai
aUVTWYUdelet
aVVVWWWdelet the
ZVVWVWVdeletion
YVXXWUVdepend
YVXXWUVdepend on
dVXUSUWdependenci
UWZWWWWdependenci between
YWWWVWWdependenci chang
YWWWVWWdependenci of
VVVWaWWdependent
VVVWaWWdependent project
WUZWSVbdeploi
UWWZWVWdeploi at
TXXWVVZdeploi be
YWWWWWWdeploi on
TWWWWWZdeploi should
bVVVVWVdeploi the
YVTYTUadeployment
VWVWWWYdeployment be
YWVVWWWdeployment tool
YWWVWWWdeposit
aUWWVWWdeprecation
UWZVWXWdescrib
UWXWWXWdescrib how
UWYWWWWdescrib the
VUZWWWWdescription
dVWVUUVdesign
YVVWWWWdesign for
VWYWWWWdesign of
TVVZXWWdesk
WWVVYVWdesk what
TYUUbWWdetail
bWWWWUWdetect
ZUWWWWWdetect a
SeVUVVWdetection
VYWWWWWdetection be
SWYaWVVdeveloper
VWWYWWWdeveloper be
TVWaXWWdeveloper of
ZVVVWWWdevelopment
VUaVWWWdiagnosis
VWYVWWWdiagnosis be
SWcWVWWdiagram
YWWVWWWdiffer
TWXWWWYdifferenc
WVYVXWWdifferent
WWTWaVWdifficult
XWSWaWWdifficult to
YWYUVWWdirectori
WVYWWWWdirectori be
TVWVWcWdisabl
VVWWWYWdisabl the
QWWWWdUdisaster
TWWWWaVdisaster recoveri
SVWVdVWdisclosur
WYVWWWWdisconnect
VZWWVVWdiscover
UVWXXWXdiscuss
VVXVWWYdiscuss how
YWWUWXVdiscuss the
WWWWWUYdiscuss when
VWVVaWWdiscussion
ZYUVUXWdisk
XWYWWUWdisk alert
TaWWWWWdisk usag
WVXTZWWdistract
YWWWWWWdivision
SVZZWVWdns
TWWZWWWdns record
XVWVUWYdo
YWWWWUWdo a
VVYWWWWdo it
WZSUWXXdo not
RUbWWVYdo the
XYSWVYXdo we
VWVVWZWdo when
WUYWWWWdo with
ZWWWVWWdoc
SWYTaZUdocument
WWWWZVWdocument for
RXXVVaWdocument how
YUZXWTWdocument the
XVYVWVWdocument we
VTdTTXVdocumentation
VWZWVWWdocumentation about
aWVVUWWdocumentation for
TVbVVWWdocumentation of
VWZWVVWdocumentation on
UYVWWZWdoing
XWUZUWWdomain
YVVWWVXdoubl
YWVWWVWdoubl the
WUYWVWWdoubt
XUWWWWXdown
WWWYWVWdown ?
WWVaVUWdown who
UVWWVaWdowngrad
VWWWWWYdownload
VVWWYWWdownstream
VWWWYWWdownstream project
ZWWVWUWdowntim
ZWWVWUWdowntim be
YUWWWWWdraft
aVVWVWVdrain
SWVWVbXdrill
TYVaWTXdrop
UWWYXWXdrop the
UXXWWWWdump
YUWWWWWduplicat
VXSYZUWduring
TWWYXWWduring an
VYWWWWWduring offic
XZUUVVXduring the
UVXWWaWduti
WWWVWYWduti do
VVWYWXWeach
VVWWWWZeach deploi
YWWVVVWeach new
WZWWWVWeach nod
UUaUZWWeach other
WWUYWWWeach servic
YWWWVVWeach term
SVVXWYZearli
UWaWUWXearlier
WWaVVVWearlier review
XUXWXWVeasi
VWYWVWWeasier
VWYWVWWeasier to
WZUVWWWedg
VYVWWWWedg nod
ZVVVWWWedit
TUWVVXbeffect
UVWWWWZeffect of
YVUVWYWelection
RVUfUWWelectrician
SWUdWWWelectrician be
YWVWVWWels
UVWZUaUemergenci
UWWVWZWemergenci access
UWWYWXWemergenci chang
WWWYVWWemergenci contact
VWWWWYWemergenci procedur
UWWWWYWemergenci releas
fVUVSVVempti
YWWWWWVempti list
XYVVWVWenabl
ZWWWTWWencrypt
XXVUYVYend
UVWVZWWend of
ZXTVXWWendpoint
UXWWXWWendpoint to
UUVZXVXengineer
VVWYWWWengineer be
WXReVTUenough
VVWZWWWenough people
YWWVWVWenough tim
ZVWWWUWenrolment
YVVWVWWensur
ZVXVVVWenter
bXSVVUVenvironment
QVeSSSYerror
XZTWWWWerror and
TYZWWVXerror be
UUcWWVWerror befor
ZVVWWWWerror budget
WWYWVWWerror cod
aVUWWVWerror handl
RTdWWWWerror messag
VTUWWZZerror rat
VVVZVXWescalat
VVWYVXWescalat to
TVVcVVWescalation
WWVYWWWescalation path
WVYVXVWeven when
ZXZUUVUevent
XYVWWVVevent be
VVaSaVWeveri
VVaVWWWeveri #
XYWUWWWeveri chang
UYWWWWWeveri new
WSaWWWWeveri week
ZRTWdUVeveryon
XYVVWWWeveryon must
bWVWWUUeverything
UWWWWZVeverywher
VWYWWWWevict
VVWWYWWexact
dVVVUVVexam
ZWVWWVWexception
RVVVdWWexchang
UVWWWZWexercis
WaVVVWVexist
YWVWWWWexist session
UZXWVVXexit
bSaUXUVexpect
TVWbVVWexpert
VWWYWWWexpert be
ZXVVWVWexpir
VYVWWWWexpiri
XVVUYWWexplain
WWTWaWWexplain how
UWaVWWWexplain the
ZWTWVXWexplain to
dVVVVTWexploit
VaUWWWVexporter
UYWWWWWexporter on
XXWWUWWexpos
UWWWWWYextend
UWWWWWYextend the
UYYVWWWextent
TXWXZVVexternal
VWWWYWWexternal communication
TYYWWWVeye
TaWWWWVeye on
UWWYWWWfactor of
UbaSQWXfail
VZWWUWWfail build
VYVWWWWfail job
VVYWWWWfail on
VWVWWYWfail over
ZUWWWVWfail to
VUZXTaVfailover
YWWWWVVfailover do
YWWWWVWfailover to
ZWYVWTWfailover work
WZVUUZVfailur
VVYWWWWfailur mod
YWWWWUWfallback server
VVZWWWWfals
WVYWWWWfals alarm
UWVZWWWfarm
YWWWWVVfaster
TXWWWYWfaster than
UWZWWWWfatigu
WVZUUXXfault
VWYWWWWfault be
dVWVSVWfaulti
WWYWWVWfaulti commit
aTUTWbVfeatur
YWWWWVWfeatur be
XVVVWYWfeatur can
WWWVWYWfeatur flag
aWXUVUVfee
YWWVWWWfee market
ZWWWWUWfee model
VaYUVVUfeed
WWWWYWVfeedback
VVWWWZWfeeder
VWWWWYWfeel
aTYYVUWfew
VWWYWWWfew people
cVVWVSVfil
ZVVVWVWfil in
bTVWWWWfill
bSVWWWWfill the
ZWWWUWWfinanc
UTbWWUWfind
YYVUWVWfind a
WWVWWYWfind by
UWUYVYXfind out
UWYWWWWfind quickli
SVbXVUXfind the
YVWVWVWfinish
VZWWWVWfir
XWZVWVVfirewall
SWcUUbUfirst
WUUYYVYfirst ABOLISH
aYWSWVWfirst ACCESS
WZXVVWWfirst ADMIN
aVVWWVVfirst AFTER
WTUYYXXfirst AGREE
UZUSWTWfirst ALERT
VWWYVXWfirst AMEND
XUUVYVUfirst AUDIENCE
YWWWVWWfirst BEFORE
ZTUVSYVfirst CARE
TXaWWWWfirst CAUSE
WVVSZTTfirst COMMS
WWWRaWWfirst CONTACT
UVYVVVZfirst DEBUG
WVUVaYUfirst DECIDE
WWYUXWVfirst DEPLOY
WXWXSXWfirst DOCUMENT
WVVTYZVfirst DRILL
WWWYWWWfirst ESCALATE
UXWWWYWfirst FEASIBLE
aTVUVUVfirst GUARD
YVVVVVVfirst HABIT
VXXXSXWfirst HUMAN
YVVZUWUfirst INCIDENT
WVYVUYVfirst INQUIRE
VWVZVWWfirst JOIN
WUWVYXXfirst KNOWLEDGE
XYVWWUXfirst LEARN
aYSUVVXfirst LOG
WVVWWWZfirst LUCKY
YTWZWUWfirst MEANING
YVUYVWVfirst MODAL
VZTTUTVfirst MONITOR
WXYVWXUfirst NEGATIVE
WWYWWWWfirst NOISE
ZURZVYWfirst NOTICE
aWVWVVWfirst ONCALL
VVVXZVVfirst OWNER
XZVVWUWfirst PLAN
YUVTYYWfirst PROCESS
WWTWWaUfirst QUESTIONWORD
SXUZXYVfirst QUICK
ZUUTTXafirst RECOVER
XYVWXVUfirst REMEDY
WZXWTWVfirst RETAIN
YYQYXXVfirst RISK
YVVVVYVfirst ROLLBACK
YUUTZZVfirst RUNBOOK
WZYUUUVfirst SIGNAL
UVVWWbVfirst SLOW
WVTZTWVfirst STAFF
UWZZUVVfirst SYMPTOM
WWXUTaXfirst TEACH
YZSSWXUfirst TECH
XTVWYTWfirst TELL
XVUWUXXfirst TEST
SaVVWZVfirst UNNOTICED
ZYUVVVWfirst VERIFY
YXYVWRWfirst WORKED
WUUVYaUfirst a
XUWYWVWfirst access
aZUVVSVfirst ad
TYYaXSXfirst add
WUWWWYWfirst adjust
aWWVUWWfirst adopt
WVWVVYXfirst after
VWWVWYWfirst agr
VVUWXWYfirst agre
TZYVUVWfirst alert
YYTZVUVfirst all
YWVUVYWfirst allow
YVWWWWVfirst always
WaWZRXTfirst an
WUZWWWWfirst analys
UWWWWWYfirst and
ZWWVVVXfirst appli
UUWVcWWfirst application
aUWWUWWfirst archiv
WVVZTWYfirst ask
YWWVWWWfirst assess
WWWWWUYfirst assum
UWZYWUWfirst at
bUUWWWWfirst audit
ZXUVWVWfirst automat
ZUWUVUbfirst backup
ZUYVWVVfirst becaus
VWWWWZVfirst befor
UWaWWWWfirst believ
VZXXYSUfirst better
YVWWWWWfirst block
ZWXVVWWfirst both
TXXVXWWfirst break
VWVWaUWfirst bring
SYZVYUVfirst build
WYWVWWWfirst by
TWVaWXVfirst call
WZVVWUWfirst chang
UVaVVWWfirst chas
XWZWVTWfirst check
UWWVYWXfirst checklist
UVUVVdWfirst clarifi
VWVWaVWfirst clear
WVVYWVVfirst clearer
YVWVWVWfirst clos
WVZVUYWfirst collect
YWWWWVWfirst com
UWWWYWWfirst communicat
YVWWYWWfirst communication
WUUVXXZfirst compar
VWWWWYWfirst conduct
UWbVWWUfirst consider
YVWUWVafirst consistenci
WWWSaWWfirst contact
VTWWWWbfirst continu
VVVVZWWfirst coordination
UTbWWWWfirst correlat
VeUWTWVfirst count
RVZZXXWfirst creat
VWTaWWWfirst cross
ZVWVWWWfirst customer
UYXWWWWfirst dashboard
ZVWVWVWfirst data
YWWWVWWfirst databas
VWYWWWWfirst debug
VXWYVWWfirst decid
YVWUaTWfirst decision
ZVVVWWWfirst decoupl
ZWVWWWWfirst default
YWVUWVXfirst defin
ZVWVWVWfirst deletion
WVVYWWWfirst depend
YXUTVVZfirst deploi
ZVVVVWXfirst deployment
TWWWWaWfirst describ
ZUWWWVWfirst detect
WWYWWVWfirst determin
YVVXVWWfirst developer
UVWWWaWfirst disabl
WUVXTYYfirst discuss
TZWWWWWfirst disk
UZYVWXVfirst document
SVWVUeWfirst downgrad
VWWWYWWfirst downstream
TVWYXVYfirst drop
WWWUWZVfirst emergenci
VbVUWWWfirst enabl
ZWVVWVWfirst engineer
ZVVXVVWfirst enough
VaXVVVWfirst error
VWWYWWWfirst escalation
WXVVYWWfirst establish
VYVWXVWfirst evaluat
XZWWWVVfirst everi
SXWZWWVfirst everyon
fWWWWSQfirst everything
ZVVWWVWfirst exception
YYUVVVWfirst exist
ZWUVWVWfirst expect
YWVWUYWfirst explain
XYVWWWVfirst explor
YZVWWVUfirst export
TZWWWWWfirst expos
TWWXVWafirst extend
VVWZWWWfirst external
YWWWWWVfirst failover
WWVWWYWfirst failur
ZWWVWVWfirst featur
VVWVaWUfirst feedback
UWdTVWWfirst few
ZXVWUVWfirst figur
UWXYUXXfirst find
VUWWWZVfirst first
WaWTWWVfirst fix
ZWVWTXXfirst follow
XYWWWUWfirst for
YWWWVWWfirst fund
ZXXXUUUfirst get
YXXUWWVfirst giv
TVVcXVVfirst good
VZUWWWWfirst grafana
WaWSWWWfirst grant
YWWVWWVfirst great
YWUYUVYfirst half
ZWWWWUVfirst hard
aVWWWWVfirst health
WWWYVWWfirst help
UWWYWWWfirst hir
YVWUVZWfirst hold
aUVWYUVfirst host
VZVWWWWfirst hour
XXYXWRWfirst how
ZWVWWVWfirst human
YVTZWVWfirst identifi
WXUUYUZfirst implement
UaXUVYUfirst improv
YVUVTbVfirst in
WUWbVVWfirst incident
RdVWWWWfirst includ
YWVWWWWfirst increas
VWWWYWWfirst inform
aWVUWWWfirst infrastructur
UYWWWWWfirst install
TWWWWaWfirst instruction
VZYVVVVfirst insufficient
XWTVaVWfirst internal
VWWWYVWfirst introduc
YXaUUSTfirst investigat
UVYTXeRfirst is gerund
UUZVRbXfirst is past
YWVWWWWfirst isolat
YXYVTYSfirst it
VSVXYXXfirst keep
YXaUUUUfirst know
UWZXUWWfirst knowledg
WVaUXVVfirst lack
bWWWTWWfirst larg
SZYYSWXfirst learn
UXVYZUUfirst let
YZVVWUWfirst list
ZWVWWWVfirst load
XZTUVVXfirst log
dTWWTVWfirst longer
ZVWVXWUfirst look
TWWWWaWfirst lose
aVWWUVWfirst loss
XVaVVVVfirst low
YWXYTVUfirst mak
UVXcWQVfirst mani
aVVVWVWfirst manual
SZVWWVafirst measur
YWWWWWWfirst merg
dWWWPWWfirst messag
VYWVWWWfirst metric
VZVVYUWfirst miss
UZVVVVWfirst monitor
VXVZXVVfirst mor
aVVVWWWfirst most
bQWXUVWfirst mov
ZUYWVVWfirst never
aUVYTWWfirst new
WVTYWaUfirst no
XTUVUZZfirst nobodi
ZVWWZUUfirst nod
VXXZWWVfirst not
WbWVTWWfirst notic
TYVWZWVfirst notifi
SWWWWWbfirst observ
YVWWWWWfirst old
WWVYWWWfirst on
YUXWWWWfirst onboard
ZWWXWTWfirst onc
YUXWWVWfirst one
XXTZVVVfirst onli
XVUWZWWfirst open
WVWVYWWfirst operator
ZVWVWWWfirst order
SVbVYWVfirst other
SbWYTVYfirst pag
VWVVaWWfirst parallel
YWWWUWWfirst patch
XVUVWbVfirst paus
WVVZWVWfirst people
ZUWWWWWfirst pin
UWVYTXZfirst plan
XVVWZWVfirst poor
UUXVZWXfirst post
YWWUYVWfirst practis
ZWWTZUWfirst prepar
ZVVVWWWfirst pric
UWWZWWWfirst process
UYVYWWWfirst proposal
ZWWVXVWfirst provid
UWWWYWWfirst public
SaVVZWVfirst publish
ZWWWWWTfirst pull
WUUWZWXfirst put
UWWWVZWfirst quarterli
UVYVZVWfirst question
TWVXYXWfirst quick
VWVVXZWfirst rais
aOcWVVWfirst read
VYWWWWWfirst real
SaWWWWWfirst record
aVWWUTYfirst recoveri
aUYVVVVfirst reduc
YWWVWWWfirst refactor
WVVVaVWfirst reflect
ZWVWVWWfirst refund
TXVVYYXfirst regular
ZVVWWWWfirst reimburs
ZVWVSaVfirst releas
aVVWVVWfirst reli
bSYVUVWfirst remov
aUYWTVWfirst renam
aVWUVWWfirst renew
UVVWZWYfirst repeat
ZUVVWYWfirst replac
TWWWWWZfirst replai
YWVVYUVfirst report
WWVWWWZfirst reproduc
ZWVWUWWfirst request
WVWYWVWfirst requir
SVVbXVWfirst responder
WWVYWVWfirst respons
VWWWWYWfirst restart
UWWWWYXfirst restor
UYWVYVVfirst retir
VVWWWYWfirst revert
WYTXWXXfirst review
YWVUXUYfirst revis
WWVWUZVfirst roll
UWZWWWWfirst root
UVWaWWWfirst rotat
WYVWWWWfirst rout
ZUVUUZXfirst run
ZVVUYXVfirst runbook
WVVWWZWfirst scal
ZVVSVaVfirst schedul
VaWUWVWfirst script
YWWVWWWfirst second
YVWWWWWfirst secret
XVVYXVVfirst securiti
RZVWZWWfirst send
aVWWWUWfirst servic
SXWZYXVfirst set
XTWYWYVfirst several
UVYWYWVfirst shar
TZSXYXXfirst show
SbVXVWWfirst sign
aTVWWWWfirst simplifi
WXVZVUWfirst slow
WVaWUWWfirst smaller
XVWYWVVfirst som
UWYYVVWfirst someon
WWWVYWWfirst speak
YWWWWWVfirst speed
ZUVWWWWfirst spik
VWUaWWWfirst spread
VYVTWYWfirst staff
UVVVVcWfirst stai
UVYXXVWfirst start
TWVVWbWfirst step
VZWWVVWfirst still
UWWXVXYfirst stop
TaWWWWWfirst stor
TVWWWaWfirst stuck
YaWVSWWfirst student
TfUVTWWfirst subscrib
SZVXZVVfirst support
WUZWWWWfirst survei
VYVWWWWfirst synthetic
UXYVWXVfirst tak
XWVWVWYfirst talk
UZUbVVVfirst teach
bVVVVWWfirst technical
TYYWXWWfirst tell
XUVXVYYfirst test
YUVVWWTfirst the
TXVYYXUfirst ther
VWXVWVYfirst think
bUWWVVVfirst third
TVcWWWVfirst this
ZVUYWVVfirst thre
YVUYVWVfirst to
YVWXVVWfirst too
UWYWWWWfirst trac
TdUVVVWfirst track
XVXUYWVfirst train
ZWVVWVWfirst transaction
TZUUXVYfirst try
ZVYWUVVfirst two
bWTYUWWfirst unclear
UVZWWWWfirst underestimat
UWZWWWWfirst understand
RUaaYYVfirst updat
ZTVYTVXfirst upgrad
ZUWVYVWfirst use
UVXTZXVfirst user
TUVaVZWfirst validator
VVYVWWWfirst wait
WVWVWYWfirst walk
ZXVWVVWfirst warn
RYWVWWbfirst watch
VVaUUYWfirst what
VVVVWbVfirst when
WVWYWVWfirst who
XYSVZVVfirst why
WZUWWWWfirst without
XVYYXUUfirst work
TSVXbWXfirst writ
VbVVXUVfiv
UTTTTdbfix
VWWWWVYfix and
ZXWVWUWfix be
YWWWVWVfix by
UVWWWVafix do
ZWWWWVUfix go
TWWWWYXfix in
XVWWVZVfix it
UWWWWZVfix on
VYXWWVUfix the
VWWZWVWfix tim
YWWWWVWfix to
YVWVWWWfix within
ZWWUVXWflag
YWWWVWWflag to
YVWWUWWfocus
UWWZVWWfolder
ZSVTWZYfollow
bUUVTVZfollow up
YXSYXWVfor
TWXZQZYfor a
aWWUUXWfor all
VVYVXWWfor an
WYVWWWWfor another
VWWWWYWfor bring
VXUXYWWfor each
VVWWYWWfor exact
WVWZVWWfor help
VWWaVUWfor incident
ZVWVVWWfor maintenanc
YWWWVVWfor migration
VVWXZVWfor outag
SWWWWbWfor remov
UWWWWZWfor restart
UWWWWYWfor restor
ZWWVVWWfor review
UZVZVXVfor the
VVUWVaWfor this
VYVWWWWfor trac
TXWZUWXfor two
TWWTcWWfor updat
YVWWWVWfor we
WZWWUVVfor week
VWUWVbWforc
TbVWVXVfork
VYWWWWWfork monitor
XVWVYWWform
ZWVWUWWformat
TWWaVWWformer
TVVWaWWforum
VVWWYWWforum be
UWWWWYWforward
aYVVSWWfre
ZWWVWVWfreez
VZVVWWWfreezer
VVWVZWWfrequent
TWWVZWWfrequent updat
YUWVWWYfridai
WZZWYUSfrom
XUdVUUWfrom a
VZVWVWWfrom all
UWWWXXWfrom an
UWWWWZVfrom backup
VYVWWWWfrom being
WYVVWWWfrom hom
VWWYWVWfrom now
VYWVWWWfrom outsid
VTZaUVVfrom the
VZWVWWWfrom user
YTVTcVWfrom we
WVYXVVVfull
ZWVWWVVfull resync
VVVVVaXfunction
bVWVUVVfund
YWWWVVWfund be
SWXWWbWfurther
UWVWWZWfurther damag
TWWWWZWgam
TYVYVXWgap
aVUVWWWgarbag
YWUWWWWgarbag collection
VWWVWYWgat
XWUaVVWgatewai
VWWYWWWgather
ZWVVVWWgenerat
WbXTWUUget
VWaWTWWget a
WYWWVWWget notifi
VYWVXVVget the
ZVWVWVWget this
VWWWWYWgit
VWWUWZWgiv
UWWWWYWgiv up
PVXUeWXgive
VWWWYWWgive in
UZWWWWWgive no
TVVVbXWgive we
UdSRZZUgo
VWWWWYWgo back
WWWVYWWgo smoothli
WVVYVXVgo through
SbUWYWWgo to
TVVWVbWgoing
TWWWWaWgoing back
VUVYZWVgood
WWWUZWWgood communication
WZUWWWWgrafana
WYWUWWWgrant
QYdVVVXgraph
WUXWWWXgraph be
TVZVVVZgreen
UTZWWWYgreen whil
TPcaaTVgroup
UWVXYWWgroup be
ZUVWWWWgroup for
XVZVUWWgroup on
VWUWZWWgroup use
UWZVWWWguess
VYSVUcVguid
SVWVWcWguid for
VWVVZWWguidanc
YWWWWVWguidelin
YWWWWVWguidelin for
UTWWWYYhalf
YWWVWVWhalf an
VVWYXVWhalf hour
VVWVWWZhalf of
ZWVVWWWhall
SXVUUcVhalt
UWWWWZWhalt the
VVUYZWVhand
VVWVcUWhand over
WVVWVZWhandbook
XUaXVUVhandl
TVVZWYWhang
aWTUZUVhappen
VYWWWWWhappen during
YWWXVVWhappen on
UXWXVWXhappen to
XUZUVXVhard
VWWWWZVhard fork
UVaVVVWhard to
YWWWWVWharden
ZYVVTVWhardwar
WZWWTWWhardwar retirement
UReWWWWharmless
YWWWWVWharness
YWWVWWWhash
WZSYXUWhav
UYWWWXWhav a
WZVVVWWhav an
YWWVYTWhav be
VUWVaWWhav contact
WZWVWWWhav help
VWWZUWWhav mov
UWWVWXYhav stop
WXTZVWXhave
aTVUcSVhave a
UXVWWYWhave an
XcTUVVUhave be
TYWVWYWhave chang
ZVWVWWWhave enough
QVYWWaXhave never
WVXZVVVhave no
XVUZVVXhave not
VVZWWWWhave see
VXZWWUWhave stop
SVWaVUahave the
ZUVWWZUhave to
VVYVUWYhave work
ZWWWWVVheal
UbVVWWVhealth
YYVVWWUhealth check
aTYWWUWhealthi
VYVWWWWheap dump
UTVWcWWhear
VVVWZWWhear about
XVVWWVYheld
UVXYUYYhelp
WWVWVXYhelp and
YWWVWVWhelp from
WTZWWWWhelp to
WVWWYWWhelpful
aUWYVVWher
VTaWWWWhid
UWWWZWWhidden
TYZWWVWhigh
cWVWTVWhigher
VWWYWWWhir
UWWWWYWhistori
ZVXVWVVhit
WUVYVXWhold
WWWVWYWhold a
UWWZWWWholder
ZWVWVVWholidai
XUYVWWWhom directori
XXUXUUYhost
VWVZWVWhost compani
WVWWWWYhost fail
TWWVWbVhotfix
UWWWVZWhotfix be
YbWXURUhour
XYWWWVVhour befor
UZVWWWWhour lat
ZVWVWVWhour of
XWVTWYWhour so
UVYXWXWhour to
VVWZWWWhour when
TaYSYWWhow
VYWWVWWhow mani
WZUWWVWhow much
TTdUVUVhow the
RUUVXcYhow to
aWVWVVWhow we
WYVVXWVhub
aUVWWVWhuman
ZWWWWVVhung
VWWVVZWhurri
UVbWVWWicon
VYVVVXWidea
VWYWWWWidea of
VYVWWWWidea that
VWYWWWWidempotent
WXXYWUWidentifi
UWYYWVWidentifi the
YWVWWWWidl
ZUWWWWWids
YXXVSVYif
aUXWVUXif the
UWZWWWWif this
WWUWWYWif we
XSaWWWWignor
bWTTVXUimag
VYUWWXWimmediateli
ZVUUYVWimpact
VWWVZVWimpact be
ZVWWVWWimplement measur
ZXUWUWWimport
WVWWYWWimportant announcement
XWUbUVWimporter
UWWWWYWimpossibl
VYWVWXVimprov
YWVWWWWimprov documentation
VYWWWWWimprov monitor
ZRWXaVTin
TVWUYZWin a
ZUWWWWWin ci
YWWWWVWin cod
aVTWWWWin debug
bUWVUWWin for
WTXVaVWin one
TYWWVZWin plac
UWYWWWWin releas
UWWWWWYin stag
YWWWVWWin step
YVXYZSSin the
YVWVWWWin their
YWWVVWWin two
ZVWWWVWin under
WYWVWWWin use
VSSZWaYincident
aXVUWSYincident be
WWVVYVXincident can
YVWXXVWincident channel
TWWaWWWincident commander
ZWWVVVWincident happen
VWWaVVWincident lead
VVWVZWWincident log
ZVWWVWWincident report
SWWVUdVincident respons
YWWVVVWincident review
VWWWWYWincident sooner
UZZWVUVinclud
TaXXVWVinclud the
VWWWWVZincomplet
YWVWWWWincreas
TaWWWWWincreas log
YVVWWWWindependent
bVUWWVWindex
UVVUaVWinform
TXTUdVWinformation
aWVVWWWinfrastructur
YWVVWWWinfrastructur as
ZVWWWWVinput
dXUVUVWinstall
YWVWWWVinstaller
bUVWVVWinstanc
VVVVWaWinstead
VVVVWaWinstead of
OWUVfZVinstruction
TWVWWaWinstruction for
WYUVZWVinstructor
bVUWVWWintegration
YWWWVWVinterfac
XVWVaVVinternal
YWVWWWWinternal audit
ZYXTWUUinto
YWWWWVWinto a
RacUWVVinto the
WVWWYWWinto why
UWWWYWXintroduc a
VZVWVWWinventori
XVaVVUUinvestigat
VWYWWWWinvestigat further
YXUWWVVinvestigat how
YWUWWWWinvestigat if
ZWUWWWWinvestigat option
UVZWWWWinvestigat slow
QVcWWWWinvestigat the
YWUWWWWinvestigat using
YWUWWWWinvestigat whether
UWZWWWWinvestigat why
RVdWWWWinvestigation
YVZWTWWinvoic
YWVWWWWipv6
SWZUVUbis question
ZWTWWWWisolat
ZWTWWWWisolat the
ZWWVVWWisolation
WYYVWUVissu
XZWVWUWissu be
UWYWWWWissu with
WXYWTYVit
YUUXVWYit be
YVWWVWWit befor
bVWVWUWit could
VUVZVVYit do
YWVWWVWit easi
VWYWVWWit easier
VYVWUXWit fail
YWVXWVWit happen
VYWWWWWit have
ZWWUWWWit own
UWXXWXWit should
YWWWWVWit stop
UZVXUXWit take
UWWWZWWit up
WWWWYWVit work
SWVWWcWit wors
UWXVWYWit would
YWWVWVWitem
eTVVVUUitself
UbUWWUVjob
VVYWWWWjob do
UZWWWVWjob fail
SbWVWWWjob output
UXWWVWYjob should
YVWWWWVjob that
YWVWWWVjob write
VWVZWWWjoin
UVWXYWWjoint
VXTWdVVkeep
WVVYVWWkeep a
SYWXYWVkeep an
aTVVYVWkeep the
VYWWWWWkeep work
aVWWWVWkei
XVYWVVWkernel
WVYWWWWkernel bug
YRWcUVVkey
UWXYWWWkey be
UWWZWWWkey holder
ZSVWWYWkill
WWWWWYWkill switch
UVVWWZWkind
UVVWWZWkind of
VZVWVVWkiosk
UWYWWWWkiosk to
PWYbaYVknow
WWXUYVWknow at
TYXWVYWknow how
UYSXWWYknow that
UVZXWWWknow the
WVZVWXWknow to
WVUWXYWknow what
VWWVYVXknow when
VYUaVVWknow which
WWWZWUWknow who
WVVYVWWknow whom
QVbZUWWknowledg
SWZZVWWknowledg of
UVbUWWWkubernetes
WVWYWWWlabel
WVYVXVVlack of
VYXVVWWlag
VWZVWWWlag valu
cUWUWVWlaptop
YVWVYVVlarg
bVVVVVWlarger
XYXVTWXlast
YWWWVVWlast day
ZWWWVVWlast incident
RWWYZXUlat
VbSWWWWlatenci
VYVWWWWlatenci at
YVWWWVWlater
XYVXUWVlaunch
UWbVWWVlayer
VWYWWWWlayout
TTYbWWVlead
WVUVYYWlead to
WWYWVWWlead we
WVYVWWWleader
bTTWVXWleak
UZXWVWWlearn
WZWWUWWlearn about
UVaVWWWlearn path
WWUYWWWlearn that
VVZVVWWleas
YXVXUVWleav
WTWZaUVleave
WUYWVWWleave no
YXVVWWWledger
ZVWVWWWlegaci
eTQRUROlength 0
aUUVSTSlength 1
UUYVWYYlength 2
XUXUYUXlength 3
aVVVVXWless
YWWWWVWless than
RVXXbWVlet
UXWZVWWlet the
VWWVVaWlever
ZVXUVWWlibrari
YWWWWVWlicenc
YWWWWVWlicenc server
WTZUXWVlik
VWYWWVWlik a
VVYWWVWlimit appli
VWYWWWWlimit be
YVWWWWWlimit on
TVVWWbWlimit the
XWWYUWWlimit to
bTXUUXVlin
WWVWWYWlink be
WWUcWRVlist
ZVUXWWWlist be
VWUaWUXlist of
VVYWWWWlist so
XVYVWVWlittl
WVWWVVYliv
ZVZVVSXload
YWVWWVVload be
aWVWWVWlocalli
aWUVUYVlock
YWWWUWWlock the
QdXRVSUlog
bSVWWWWlog agent
SZZWVWWlog be
TZUWZWVlog do
VYWWWWWlog from
aaQWTWYlog in
WUZWWWWlog lin
TaSWaWWlog of
WYUWWWWlog on
WUYWWWWlog queri
bRWWWWWlog rotation
ZTWWWWWlog server
UaUWWWWlog to
UYWWWWWlog which
UWXTZWXlogin
WTVWaWWlogin pag
WWWZWXUlong
VWWYVWWlong maintenanc
YWWWWVWlong term
WYXVVUWlong tim
UVWYWWWlong to
cWWXRVWlonger
ZVXVTWWlonger than
RcbQUTYlook
ScVTVUZlook at
aVTWXWVlook into
VWZWWVWlook lik
bVUTUXXlose
TYWWWWXlose in
ZWVWVVWlose it
UUTVVdVloss
XVVWVYWloss of
WUbUWVVlow
UVVaWWWlunch
ZWVVWWWmachin
VYWWZUVmail
ZWWWUWWmail be
VWWWYWWmail go
VUYVZWWmail list
VZVWVWWmail with
XVZWWUVmain
UZWWWWWmain board
YWWWWVWmainnet
WWWYWVWmaintain
XXVYXUWmaintainer
UWWYWWWmaintainer can
VaTWXTZmaintenanc
VZWWUWWmaintenanc mail
WZWWUWWmaintenanc notic
WZWVUWWmaintenanc window
WWWWSZYmak
UWWWWWYmak a
UYWWWWWmak sur
VWVXVYXmak the
RUVUeYVmake
ZWVWVVWmake a
YVWVVYVmake it
TVXaZSVmake the
WaTWWWWmake we
VVYWWWWmalform
aVUVWVWmanag
TXTdUWWmanager
ZVYYVSVmani
VWYWVWWmani chang
WWWUZWWmani people
aWVWUWWmani user
YWVWWWVmanifest
cWSVVTVmanual
YWWWWVWmanual process
ZWVWWVWmanual step
SWaWWWWmap
SWVWWWbmark
UWVWWWZmark green
VZVWWWWmarker
ZWWUWVWmarket
WWYWVWWmatch
XTaWWWWmatter
XVUTWbVmay
XVVWXYVmay be
VWWVWYWmay stop
UVaWTVYmean
TWYWWWXmeasur the
WVWVZVWmedia
YVVVZUWmeet
VWWWYWWmeet between
aVXVVUWmemori
YUWWWWWmemori of
UYWWWWWmemori over
SYYWWWWmemori use
SVWWcWVmention
TVWWcWVmention the
bVWVWUVmerg
aVeURUTmessag
ZWWWUWWmessag broker
TYVWZWWmessag to
RdWTVUVmetric
TaWWWWWmetric for
UZVWWWWmetric server
VZVWWVWmetric to
ZWVWWWWmigrat
YWVWWWWmigrat to
cTUSUXVmigration
VWWWWYWminor
WZTXUXUminut
WUZWWWWmisl
VUaWWWWmislead
YXTWZUVmiss
YUVYWWWmiss in
ZWUWWWWmiss index
ZVUWWWWmiss the
VVTVbXWmistak
WWVWZWWmisunderstand
VWWWWVZmitigat
WZVVWWWmobil
UZVWWWWmobil app
YWWWWVWmock
YTUWWZWmod
bWVWVTVmodel
XUVYVXWmodul
VYUXWWWmondai
PcSTSTWmonitor
YUWWWWWmonitor agent
WYWWVWWmonitor in
TaWWWWWmonitor of
UYUWWVZmonitor the
VYVVUWYmonth
XVYWVWWmonthli
XYYWWTUmor
VVWVZWWmor frequent
YVWWWWWmor memori
VVWYWWWmor people
RaZYWVWmor than
YWWWUWWmorn
UdTXVVVmorning
VWWYWWWmorning when
ZWWWUWWmortem
aVWUWWWmost
XVYVWVWmount
aTVYUWVmov
WWWZUVWmov to
WZVXVVWmuch
WZUWWVWmuch memori
aVWVWVWmulti
XYVUXUWmust
VVVWZWWmust be
UYWWWWWmust hav
ZUWWWVWmust not
YWWWUWWmust tell
ZSZYWTVnam
YWVVWWWnam of
TUbWWWWnam the
WVWXYVVnamespac
VWZWWVWnarrow
VTXaUZVneed
WVVYWVXneed a
YVWWWWWneed mor
TaXUVWWneed to
VVZWVVWnet
UWWWWWZnet for
SUdYUVVnetwork
WWVYWWWnetwork group
WYWWWVWnetwork partition
YWVWWWWnetwork segmentation
XTUWWYYnever
RWWWWaXnever be
ZUWSVSbnew
YWWWWWVnew backup
ZWVWWWWnew cluster
YWWWUWWnew cours
ZWWWVUWnew fee
ZWVWWUWnew hub
YWVWWWVnew imag
RUWWcWXnew limit
UWWWWYWnew one
ZWWWUWWnew releas
UZWWWWWnew servic
TWWWWWanew set
WVZWWWVnew storag
UVXVWWZnew version
YVVWWWWnewer
VVUVVXcnext
ZVWVWWWnfs
WYTcVSVnight
VWUUZZWnight shift
VZVVVVXnightli
UZVWWWWnightli test
WXTZZUVno
VVWWWYWno agr
VbTWWVWno alert
WVWWWWYno check
WWYWVVWno documentation
VWWWWYWno emergenci
UUaWWVWno error
VYVWWWWno idea
VYVWWWWno log
YVVYWVWno longer
WZWUWWWno metric
WYWWVWWno monitor
UZVaWTWno one
UVWZWWWno owner
RVWVVeWno plan
aVWVWUWno test
aVWWTWWno user
TZUZUXXnobodi
ZVVYVVWnobodi be
WVZVWWWnobodi have
VaUVWXVnobodi know
XYYRZXVnod
XYVWUWXnod be
TTWVcVWnod operator
WZVWVVWnod pool
VYXWVWWnod whil
VWYWWWWnois
WVYWWWWnon
ZVYWWUUnormal
VVVYYWWnot
UWZWWWWnot add
aWWWUVWnot affect
WWWVWYWnot allow
UWWWYWWnot announc
UWWYWWWnot availabl
UVVZVYXnot be
YWUWWWWnot catch
VVWWWVZnot check
UVZXUZVnot clear
VVWWYWWnot communicat
bSWWWVWnot configur
YWWWVWWnot consider
VYWWWWVnot cover
YWWVWWWnot depend
VWYWWWWnot document
SZTdVVVnot enough
YUXWWWWnot find
ZXUVXUVnot hav
VVWWYWWnot keep
RVWZXaVnot know
aVVWUWWnot log
VWWWVYWnot mak
UWVVbVVnot make
TVWWbWVnot mention
VZWVVWWnot monitor
XYVWUWWnot notic
WWUYWWWnot on
TWWWZWXnot pick
UWWWWYWnot possibl
VXUWYWWnot reach
VXVVYWWnot read
VUaWWVWnot realis
VYWWWWWnot record
ZWVWWVWnot restart
UWWWWZVnot rush
WWWVYWWnot said
VYWWUWWnot say
WcUVWUVnot see
XZUWVWWnot show
YVWXVVWnot start
YWWWVWWnot support
YUXWWWWnot tak
VWWWYWWnot talk
VVVWYWYnot tell
UUWWYWXnot the
VVYWWWWnot understand
VXZVVWWnot visibl
VWYWWXWnot write
VaWVVVVnotebook
TTbVVYWnothing
VVWWVZWnothing be
VbSYVTWnotic
WVVWZWWnotic be
VdVVRVWnotic the
WYWWVWWnotic to
TWVVbWWnotifi
TcUVVWWnotification
XWVYWVWnow
VWWYWVWnow on
YYTWWWWnull
ZUWYUVWnumber
ZWVVWWWnumber of
UWWWWWYobserv
UWWWWWYobserv the
VYVWWWWobservabiliti
TVcWWWVobvious
WWYWUWWodd
XYWYWSUof
TVVVZYXof a
UWWWZWWof affect
UZVUYWWof all
UVXVXYVof an
VVVWZWWof communication
RWYYVYWof dat
WVVZWVWof each
YVSWWZWof failur
VVaVWVWof how
YWWVVWXof incident
WYUWWWWof it
ZWWVWWWof one
YWVWWVWof other
UXWWYWWof plan
XUZbYQWof the
YWWVWWWof this
VVWVWZWof turn
ZTZVVWVof user
VZYUVWVof we
UbXVUVWof what
WVWaVVWof who
UVUTUfUoff
ZVVWWWWoff by
VWWWWYWoff first
YWWWWUWoff in
UVVVWbWoff the
ZVVWXVVoffic
YWWVWWWofflin
dWSUTWTold
VVWWWYWold cluster
YVWWWVWold disk
VWWWWYWold imag
UWUbVWWold importer
UWYWWWWold nod
UYWUWYWold system
VZWZWWTon
XWUaVTVon a
ZWWWVWUon all
cUUVVWWon an
YVVWWWWon by
RZYZSaUon call
VVYVWXWon duti
UVaVXWVon how
SYWVWZXon one
TaWWWWVon quota
VWYWWWWon read
YWWVWWWon siz
YVWWWWWon small
WVWVZVWon social
ZWVVWWWon that
SbUTbYWon the
VWVWYWWon to
XWVWWUYon what
ZVVWVWWonboard
YTYWWXTonc
VWWYWWVonc a
VSWbZTTone
YWWWWVWone at
UaWVWWWone be
UZWWWWWone minut
UWXWWZVone nod
YVVWWWWone of
RYVbWVWone person
UVUVcWWone plac
VVWYWWWone releas
YbUZTUTonli
UVXYVVXonli after
VVWWWZWonli mod
YWUZWUWonli one
WUWWYWWonli tell
VWWYWXUonli the
TWWZWWWonli two
VVVbVVWonlin
cYSUVUWopen
YVWWWWWopen for
VWWWWWYopen the
VWZTTaVopening be
XYXUVWUopening should
VZWWVWWopening ticket
YWWVVVXopening will
VWVVZWWopenli
ZWXVWUVoperation
VSUTbXWoperator
VWWWYWWoperator be
VWWWYWWoperator how
WYWVVWWoperator of
VUUUVeUoption
YWUWWXWoption for
YWWWWVWoption to
WVYWVXVor
UWYWWWWor the
YVVVYWWoracl
ZXTRTaZorder
VZWVVXVorder in
aWVVVWWorder of
aSXXZTTother
VVYWWWWother cluster
aWVVWWVother servic
VVUYYWWother team
VWYWWWWother tenant
YWVWWWWotherwis
YXXVWSWout
WWUXXWWout how
XWYYVUVout of
XVYUYVVout the
WVVVZUYout to
WVYVWWWout what
VWWWWVYout whether
XTVXVZWout which
RXUYaWYoutag
YUVWWWXoutag against
VZVWUXXoutag be
WUWWYWWoutag notic
WVYWVWWoutag of
WUZUZVWoutdat
UbWVVWWoutput
WYUXXUWoutsid
XVVYWVWoutsid the
UXVWbSXover
WWWVYWWover not
WYWWWVWover tim
VWVUaWWover to
bWSWWWWoverflow
WWWYVWWoverlap
bSUWWXWoverload
bSUWWXWoverload the
XSWVaWWoverlook
TYVWYWWoverview
UZWWWWWoverview of
aUUWVXVown
YWWVWVWown nod
SWWaXWWown the
UVUcWUVowner
SWWbWWWowner for
UVVZXWWowner of
TWVbVWWownership
TWVbVWWownership of
ZVVXWVWpackag
WVYWWVWpacket
RaWWaTVpag
WVWWYWWpag at
SZUXZVVpag be
WVZWVWWpag for
UYUYWWWpag go
UWUcTWWpager
VYWWVWWpager tool
ZWWWSXWpaid
UVWaVWWpair
VWYWVWWpanel
YWWWWWWparser
bUXYSUVpart
aWVVWVVpart of
YYUVWVWparti
aVWWWVWpartition
UXUYYVWpass
VYUZVWWpass between
VVWWZVWpass on
WVZZSVWpassword
ZTUSUXdpatch
YWWVWWWpatch be
VWWWYWWpatch client
TWVWWWapatch version
VWYWVYVpath
YWVVWWWpath awai
UVZXWVWpath for
YUWWWWWpath from
ZVVVXWWpatient
UWXWWWXpattern
QTTSVgVpaus
TWWWWbWpaus function
VWVUWbWpaus the
SSSbbUVpeople
VVWZVVWpeople be
UWWYXWWpeople in
VWWZUWWpeople who
XYYUVVVper
VWYWWWWper user
YWVWVWVperform
UVaWWWWperformanc
YUVWYVVperiod
ZVWWUWWperiod for
bVWVVUWpermanent
aXUUWWWpermission
XYUWWWWpermission to
QZSdSVVperson
WWWVWYWperson on
TeTWTVWphon
UWWZWWWphon number
UVWXYVWpick
WWYVWWWpictur of
cUSVWVWpin
YVVWWWWpin the
ZXVTUYWpipelin
UZWWWWWpipelin should
TUZTdUWplac
UWWWZWWplac for
WWUWYWWplac wher
YWWVWWWplaceholder
YWWVWWWplaceholder pod
TWWUVbVplan
YWWVWVWplan enough
RXWWWZVplan for
YWWWUWWplan meet
UWWWYWWplan mov
YXWVWVWplan the
YWWWVWWplan upgrad
WWUZWWWplant
WWUYWWWplant electrician
VVVaVWWplatform
VWWYVWWplatform and
UWWVWaWplaybook
ZVVYVUWplugin
bWVTSXWpod
YVXWTVYpod be
UWWVWaWpod in
TZVWWXWpod that
WTbVXUWpoint
aWTWWWWpoint of
VUZWWWWpoint to
aVUUZUWpolici
ZWWVUWWpolici for
YZWVTUYpool
UWWWWWZpool siz
WVWWYWWpoor
VYVVXWWportal
YVUWWXWpossibl
UWWWWZWpossibl becaus
TXVUYVZpost
WVWVYWWpost be
ZWWWUWWpost mortem
VYWWVWWpost the
ZWUWWWWpower
VWWVXZWpractis
XVVVXZWprepar
YWWVWVWprepar a
SWaXWWWpresent
TWWWbVWpress
TVWWWbWprevious
TVWWWbWprevious version
bWVUVVVpric
ZVUVVYWprimari
YVXVWVWprint
cVVVVVVprioritis
VWWWWYWprioritis the
UWVWbVWprivat
UWWWZVWprivat channel
UWWWYWWprivat messag
XZVWVVWprob
TZWWWWWprob to
SadTUSXproblem
WZWVVVWproblem be
WVUVVcVproc
RUVTUeWprocedur
UWWVWaWprocedur be
VVVVVaWprocedur for
aWWVTXUprocess
UWWWWYWprocess be
XWWXWUWprocess to
ZVWVWVWproduc
WWVYXVUproduct
aVWUVVVproduction
VYWWWWWprogramm
ZTYTaUVproject
VVVUbWWproject be
VWWZVWWpropos
VVZUXWWprotocol
bXWUVUUprovider
VVWWXYWprovider be
ZWUWWWWprovider have
WYWWUWWprovider maintenanc
VXYVVWWprovider status
WVVaWVWprovider support
UYZWVVWproxi
YVWWWWWproxi keep
YVUWYVWpublic
TXVYXWVpublish
UWWYWWWpublish packag
aTVYVVUpull
WWWYVVWpull in
aUWWWWVpull request
RYaWWWWpump
YVVWTaWpurg
YYWVTWWpush
XWUWXWWput
WTWWYYWput a
WYVWWVWput the
VWVYWWWquarter
XVbVVTWqueri
WWYVVWWqueri be
WVaWWUWqueri for
VYVWWWWqueri log
VVXVaVWquestion
WaVVUVXqueu
RVVYZZVquick
WWWVWYVquick fix
WVWWYVWquick respons
VYXaVTUquickli
YWVWVWWquorum
VaXUXVUquota
ZWVWUXWquota be
TWWWaWWquota request
ZWUWVWWrack
WWVVYWWrais the
aUYVVVWrang
YSWUVYYrat
YWVWWWWrat limit
TWWWWaWrather
TWWWWaWrather than
TURabVWreach
VUWYXVWreach all
WXUYWVWreach the
UXUYWWWreact
UWVZWWWreact quickli
XQaTZWVread
WUWWWYWread onli
WTZWXVWread the
VVWYYWVreadi
WWWZWUVreadi for
WVWVYWWreadi make
ZWUWVWWreadm
VWZWWWVreal
VWaUVVWrealis
VUaWWVWrealis that
YXXVUVWreason
VUbVVWWreason for
aWWWWTWreboot
ZWUUWWXrebuild
ZWWWWUVrebuilt
XYUVWVWreceiv
VVcWWSWrecognis
YVWWWWVreconnect
TZXYVVWrecord
aWWVWVUrecover
SVTZTbYrecoveri
YWVWVUZrecoveri be
UWWWWZWrecoveri plan
VWWWWYWrecoveri procedur
YWWVWVWrecoveri process
VWVWWYWrecoveri step
ZWWVVWWredesign
VVXVZVWreduc
VWWVZWVreduc the
ZVVWWWWredundanci
WWWVYWWreflect
WWWVYWWreflect on
ZVVVWVXrefund
YWWVWVWrefus
YVUWVZVregion
YWWWWVWregion be
TUVeUWWregistrar
UWWZWWWregistrar be
WVYXWWVregistri
YWWWWVWregular load
WWWWYWWregular meet
UWWWWWYregularli
ZWVVWWWreimburs
UZZWTWWreject
WTaVWWWrelat
YXVVWWWrelayer
YYTYVVUreleas
UWYWWWWreleas #
UWWWWYVreleas a
XWWWUYWreleas be
SUWcWWWreleas manager
YVVWXWWreleas not
UYWWWWWreleas script
UWWWZWWreleas should
YWVWWWWreli
ZWVVWWWreli on
aUWWVVWremain
XTWVWbVremov
XUaWVWWrenam
YVXWVWWrenam the
YWVWWWWrender
ZVXVVWWrenew
XVYWVVWreorg
TUTUVdXrepair
UWVWWYXrepair be
UWWWWaWrepair it
ZUWVVYVreplac
TWWWWZWreplac a
ZVWWWVWreplac the
YWWWWVWreplac this
bUVVWVWreplacement
YVVWWWWreplacement for
XWTWZWWrepli
ZUWWWVXreplica
WYVWWVWreplication
WYVWWWWreplication lag
PhTQSSWreport
VTWWaWWreport by
VWWWYWWreport from
VZWWWVWreport it
aZVWRWWreport the
aWWVUWWreport to
VWWWWVYreport whether
UUVVcWWreporter
ZVWWWWWrepositori
bVVXVUUrequest
VWWZVWWrequest be
ZWWWVWVrequest that
ZVWWVWWresearcher
aVVUVRcresolv
ZYUVVVWresourc
ZUWWWWWresourc limit
XVWTbVWrespond
VVWTbWWrespond to
SUXbXWVresponder
VVWWWYWresponder be
WWWbVUWresponder have
PUUcXbVrespons
VWVZWVWrespons be
VVWaVVWrespons from
VVWVaVWrespons on
WWWVWYWrespons plan
UWWVWaWrespons process
VWWYVWWresponsibiliti
VWWYVWWresponsibiliti between
VVWXYWWresponsibl
VWWYWWWresponsibl for
VZVWWWWrest
YTRTcZUrestart
ZUWWWVWrestart it
VWWVVZWrestart order
XVWVWYWrestart pod
WVUXbUVrestart the
TYVUVWcrestor
VWWVWYWrestor procedur
UWWWWWYrestor test
YWWWWXUrestor the
WXUUWVZresult
VVVWWWZresult of
aVWWWVVresum
ZWVWWVVresync
UZWWWWWretention
XaWVTWWretirement
WVbWVVVretri
YWWVWWWretrospectiv
WWWWWYVrevert
cTWUQTWreview
ZWWVVWWreview alert
YWWWVWWreview befor
YTWdTUWreviewer
YWVWWWWreward
TUYbTYUright
VZWWWWVright after
UVVWWZWright awai
VWWaVVWright to
WbVTWWWring
XVVVVaVrisk
VWVWWYWrisk of
YVWVVYWriski
UWWZWWWrol of
UVVVUaYroll
UVVVWaVroll back
TTTUUdXrollback
SWWWWaWrollback be
WVWWVWYrollback do
VWWWWYWrollback plan
YVUWVVZrollout
VWWWWWYrollout be
VaTYWVWroom
bTYWVVWroot
XVZVVVWroot caus
RVVdVUXrota
YWVXWUWrotat
XWWYWUWrotat the
bUVbVQVrotation
WSWaWWWrotation be
ZWVWWWVround
YXVWWVWrout
aVVVVWWrpc
YWWWVWWrpc nod
YVWVWWWrpc provider
UWWYWXWrul that
bZQUTRXrun
ZVWWWUWrun an
YWWWUWWrun at
WVZWUWWrun from
WVYVUWZrun on
ZaWWVTUrun out
TVWWbVWrun summari
ZVSaVUXrun the
UbVVVWWrun wher
YWVWWWWrun without
SQXUTdWrunbook
WWVWWYWrunbook be
ZTUVXYWrunbook for
WVWWWYWrunbook to
ZVWWWVWrunner
VWWWWYVrush
bVUVTZVsaf
VVVVZVXsaid
aSZSaSWsam
WWZWWUWsam bug
UWWWZWWsam day
UVbWWWWsam error
UWYWWWWsam fault
VWUVaWWsam thing
aVWVVWWsam tim
UVaWUWWsay
WTaWWWWsay what
VZWWUWWsay which
UVXVVZWscal
VYWWWWWscan
ZUVVVYVschedul
VWWWWYVschema
TWWWWZWschema chang
VaWUUXWscreen
YaTSVYWscript
TWWWWXYscript for
VWWWWYWscript from
UWWWWZWscript have
VYYUWWWse
VYWWWWWsearchabl
YWWWWVWseason
UWYWWWWseat
UWYWWWWseat map
aRTbTXVsecond
ZVWWWVWsecond nod
WVWZUVWsecond person
TWWWWZWsecond region
ZWWVWVWsecond supplier
aUUWVYWsecret
YUUYZUVsecuriti
YWWWWVWsecuriti patch
YWWWVWWsecuriti review
SfWQSPXsee
WbVWWTVsee how
UcVVWVVsee it
WUWWWWZsee that
TcUUWVWsee the
VVZWWVWsee this
YWVWWWWsegmentation
YWVWWVWself
TcWUVVVsend
VZWWUWWsend a
UYWWWWWsend data
YXWVUWWsend to
VWYWVWWsend we
WYVWWWWsensor be
aVVVWVVseparat
ZWTWWWXserv
ZWXTUXVserver
WWVVWYWserver and
UWXVWZWserver be
XUWbVUVservic
ZVVWWVWservic at
ZVWVWVWservic be
YVWWWWWservic run
bUXVVVVsession
VYWUWWYset
YVWWWWWset a
WWYWWUWset be
ZVVWWWWset limit
ZWWWWUWset the
UYYXWTVset up
UXZWWVWsetup
TUXWZZVseveral
RWWVWdVseveriti
TWWWWaWseveriti be
XSVWbUVshar
VWWYWWWshar cluster
XVaVUUWshard
TXVWYXVshift
UWWVVaWship
UaVUUWXshop
UTVaUZWshort
YWVWWVWshorten
YWVWWVWshorten the
YZVWVSWshould
TZTUZXYshould be
VWWWWWYshould fail
WTZWWWWshould say
VYWWWWWshould test
YUWWWWWshould use
ScVVWVXshow
VUWWZWWshow a
WTZWWWWshow green
XaTVVXWshow the
UXZWWVVshown
VWWWWYWshut
VWVVWZWshutdown
VWYWWWWsick
TWWYWYWsid
UWWYWWWsid by
SbZXUUVsign
cVVVVYSsignatur
UWWXWXWsigner
VWWWWYWsilent
UZWWVYWsilentli
WUbWVVVsimilar
YVWWWWWsimplifi
YVWWWWWsimplifi the
YWWWWWWsimulat
XYVVVWWsinc
WYWWVWWsinc the
XRWZZUVsingl
VWWYWWWsingl person
aWTWWWWsingl point
ZWWUWWWsingl provider
XTTWZZVsit
VWWVWZWsit down
VXWYVWWsix
VXWYVWWsix hour
aVWVVUYsiz
YWWWWVWsiz of
WVVYWWWskill
YVXWWVVskip
aQVWbVVslow
VYWVWXWslow and
aVVWVWVsmall
YVXWVVWsmaller
WWWVYWWsmoothli
ZVVVWXVsnapshot
XYaVSWSso
TWWWWZWso a
UYWXVWWso nobodi
XYVaWSTso that
XUXWWWWso thei
TVYWWYWso we
WVWVZVWsocial
WVWVZVWsocial media
aVXVTWWsoftwar
YVUWWYWsolution
UVTWWWbsolv
VWUWWWZsolv it
WVVWWWYsolv the
ZWVXVUXsom
TbYUVWVsomebodi
TXWbVUWsomeon
WVWYWWWsomeon with
UXWWYVWsomething
WYVWWWWsomething els
VVXWYWWsomething to
VYVVXVWsoon
VWVWYWWsoon as
WVZVWVWsourc
YVVWWWWspac
ZTWWWWWspac on
WYVWVWWspam
bVVVTXWspar
YWWWWWWspar capaciti
YVWWWVWspik
ZUaXWRWsplit
YUWYWVWsplit the
WTZVVYWspot
cSVWWVWspot instanc
VUTYaXWspread
WWVYWWWspread the
aVVVVVWspreadsheet
cUTVWWWstabl
YUYVWVWstack
ZUWVWVXstag
ZVWWWVWstag environment
TWYWWWXstag for
XVUSZYWstai
VWVVWZWstai calm
YWWVWWWstak
aWXVVVVstandbi
ZXXXTTVstart
VWWYVWWstart long
YUYWVWWstart up
VVZUXWVstat
UXWVZWWstat of
TUVVdWWstatement
ZVVWWWWstation
RVXTcSXstatus
VWZWVWWstatus icon
SVVVcUWstatus pag
ZSUTTbWstep
VWVWVZWstep be
VWYWWWWstep by
TWWWWaWstep for
WWVWYWWstep in
WVWWVWYstep to
WVcUTVXstill
ZWVUWWWstill run
YVXSUaWstop
XYUWWVWstop at
UZWWWWWstop send
UUVUWcVstop the
ZUWWWWVstop when
bXUWUVWstor
SXZVaWVstorag
TVWXaVWstorag and
VVYWWWWstorag engin
UVaWWWVstorag layer
UWWXWZUstuck
XaWUTWWstudent
VWYWWWWstudi
YWWWVWWsubmit
YWWWVWWsubmit the
UaVVWWWsubscrib
VZVWWWWsubscrib to
VVYWWWXsuccess
YWWWWWVsuccessful
UUdWTWWsuggest
aWUWVVVsuit
UVVVcVVsummari
XVVYWVWsummer
WVUaWWWsundai
ZVWVWVWsupplier
RSUdaUWsupport
WWWUYWWsupport and
VWWYWWWsupport be
WVVYVWWsupport contract
VWVVYXXsupport desk
UWWZVWWsupport do
YWWVVWWsupport version
UYYWVWWsuppress
SXWWWXYsur
VWWWWWYsur that
TYUWaVWsurpris
TVWWaWWsurpris by
WWYVWWWsuspect
WWYVWWWsuspect the
YXVWWVWswallow
YWVWWWWswap
UaTUUZYswitch
WWVWWYWswitch be
WYVWWWWswitch on
YUWVWYWswitch to
TUbWWWWsymbol
UWaWWVWsymptom
VYYUYUWsync
VVZWVWWsync be
WbXUUVVsystem
YWWWWVWsystem have
TVWVbWWsystem make
bUWVWWUtabl
ZSYVTaVtak
ZUWVWVWtak down
WVXZVVWtak over
TWXUWaWtak the
aVXYRVTtake
UZYVWUWtake a
YVWWWWWtake all
WUWVWaWtake an
VVYWWWWtake for
ZVXVTWWtake longer
VYVYWVVtake the
UXWXWXWtake too
WWWWYWWtalk to
YYUWWWWtariff
VYVYVVWteach
WYVVVWWteach the
TUTabVTteam
SUTaZYWteam be
WYWWUWWteam channel
YTVVWZWteam do
WVVYXVWteam know
UWVTZYWteam stai
WWVVZWWteam that
UWVdUUWteam to
TWVaXWWteam work
WWVVYWWtechnical
ZWWWVWWtechnical debt
SccUWTatell
WUaWUWWtell a
WUUWbWWtell the
XcXWNWZtell we
WWYWVVXtell whether
UdVTVWWtemperatur
VVVWaVWtemplat
WVVWZVWtemplat for
WUXWXXWten
WUXVXWWten minut
cUXVUVVtenant
VWYWWWWtenant ?
cVVUWUVterm
VVZVWWWterraform
ZUSRUVZtest
UZWWWWWtest account
ZWVWWWWtest cluster
YVWWWWWtest coverag
bUUWWWWtest environment
cUWVWUVtest for
VVYWWWWtest host
TaWWWWWtest hub
VVZWVVWtest net
WWWVWVYtest on
UWWWXYUtest the
TWWWWWZtest your
UUZVaUWtext
UYYVSdUthan
VZWWWUWthan fiv
UUZYWWWthan one
XYTWWWWthank
XYTWWWWthank to
TVZVVUcthat
UUZWVVZthat all
XVXYWTVthat be
YVVWXWWthat both
UWWWWYVthat could
XUXWXWWthat day
WYUWWWWthat fir
cUYVWUUthat have
VVYVWXWthat help
UTUZVWathat it
YWWWWVWthat nod
UVVYWXWthat pag
VWYVWWWthat support
QUaUVXdthat the
UXWWXWWthat thei
UVVZYVWthat we
VZWWWWWthat writ
XUaVUVUthe
XXWUWWWthe access
YVVXWWWthe account
YWWVWWWthe action
YVVUXWWthe admin
YXTUZVVthe affect
WZWWWVWthe agent
RbbSUYUthe alert
VVWWWWYthe all
UVVVbWWthe announcement
XVUWWZWthe api
UWaWVWWthe architectur
bTWWUVWthe attacker
TWVWWaWthe attempt
VWWWYWWthe attention
YZUVWVWthe audit
VbVUWWXthe backup
UaWWWWVthe bad
YWWVWWWthe balanc
YVWWWVWthe bas
YWVVWVWthe batch
ZYVVVVWthe board
WVWYVWWthe bot
VYWWWWWthe bounti
UWWWXXWthe break
WUXWTbWthe bridg
TXYXWWWthe broker
YXWWTWWthe budget
UZXUWXWthe bug
RVZbVVVthe build
UWWWWYXthe cach
UWWZYVVthe call
YWWWWWVthe caller
VXWYVWWthe carrier
TVbVVVWthe caus
WXUXVXWthe certificat
WXVUZTYthe chang
WYVUYVWthe channel
bURXWYVthe chart
YUWWXWWthe chat
TcWUVVWthe check
WYVWWWWthe checkout
YWVVVYWthe client
WZWVVVVthe cloud
ZWWVWWWthe cod
VWVWVZWthe command
UWUVbXWthe communiti
WWWYWVWthe conferenc
VWZWWVWthe config
VWVWZWWthe confus
UWaVWWWthe consensus
WWWYVWWthe contact
VUVUWdVthe contract
TZWYVVWthe control
YTYVWVWthe controller
WTaTZWWthe cor
ZWVWWVWthe cost
aWTWWWWthe counter
VYUWWWWthe crash
TZVVXWWthe daili
TWYWVYWthe damag
XVZWVVWthe dashboard
aWWUWUWthe data
YUWXUYVthe databas
XXUUZVVthe day
WWVWWYWthe decision
WVZWVVWthe default
TWaWWWWthe dependenci
RUXWVaZthe deploi
YVUZUVXthe deployment
VVYWWWWthe design
WVYWWWWthe developer
WWYWWWWthe diff
YWVVVXVthe disk
UVWZWWWthe dns
UWaWVVWthe documentation
WVWZUWWthe domain
UWVXWYWthe duti
UWWWWWYthe earlier
WaUWWWWthe edg
WUWWVVZthe effect
VWWWVYWthe emergenci
WVWVZWWthe end
ZVWWWVWthe enrolment
UbVUUWZthe error
VWVaVVWthe escalation
YWWWWWVthe event
TVVVbWWthe exchang
VVYWXWWthe expect
VZVWWWVthe exporter
UYYVWWWthe extent
UYaUXTVthe fail
UVZYUXWthe failover
YYUVWWWthe failur
aWTWUWXthe fault
YVWWWVWthe faulti
XVVVWaVthe featur
VZWWVWVthe feed
WXVYVWWthe fil
VbRXXVWthe first
VWYWWWWthe fiv
WVVWUVathe fix
ZUXVUWVthe follow
UaWWWWWthe fork
UVVWaWWthe forum
YWVWWWWthe fre
YWWWWVWthe freez
WYVVWWWthe freezer
WYWWVWWthe gap
WWVaVVWthe gatewai
TXYWVWXthe graph
SWVWWbWthe guid
WZWWUVWthe halt
VVWVbUWthe hand
UVWXVYWthe handbook
WYVWWWWthe health
VWYWWWWthe healthi
WUXWWWWthe heap
TVZWWWWthe high
ZWVVWWWthe holidai
TWUZWXYthe host
TWWWVaWthe hotfix
SUXYXXWthe hour
YWWWWVWthe imag
ZXVWVVWthe importer
ZWTYTXWthe incident
YWVWWWVthe installer
SWVWdUWthe instruction
WYVWWWWthe instructor
ZVUWWWWthe integration
WZWVWUWthe issu
QXXYYWUthe job
VVZWVWWthe kernel
VWYYWVWthe key
VZVWVVWthe kiosk
UWWYWWWthe knowledg
VVZVWWWthe lag
XVXVUYWthe last
WZUWWWWthe latenci
WWVYVXVthe launch
aVWUWWWthe librari
YWWWWVWthe licenc
WVaWWVVthe limit
VWWVWZWthe lin
WZUVVWWthe link
XVUXXVXthe list
XXVVVUZthe load
YWVWWWVthe lock
XVZUWVVthe log
VUVVaWYthe login
YWWUWWWthe lose
RVVWWdWthe loss
VWVXYVWthe mail
XVZWWUVthe main
YWWWWVWthe mainnet
UWWXXWWthe maintainer
WXUVYUXthe maintenanc
VWWZWWWthe manager
YWWWWVWthe manual
YVVWWVWthe memori
YTZWWWWthe messag
bVUWWVWthe metric
bUVUXVXthe migration
XTaVVVWthe miss
WZVVWWWthe mobil
ZVWVWWWthe monitor
VZUXVVWthe morning
UWWYWWWthe need
TWVZVXVthe network
VVWSZUdthe new
VWVUVVcthe next
VWUVYZWthe night
UaWVWVWthe nightli
UYYVUVXthe nod
WUVWaWWthe notic
UaVWWWWthe notification
VXYTXWXthe number
WWYWUWWthe odd
YWTWVZVthe old
UYYVVZVthe on
UVVbVVWthe one
UWWbWUWthe onli
ZXWXTVWthe operator
VWWVWZWthe option
YVVVYWWthe oracl
ZWVVVXVthe order
VVYWZWVthe other
VcTUWUXthe outag
XYVVWWWthe outsid
RYVZYWWthe owner
ZVVVWWWthe packag
TYYYUVWthe pag
UWUcTWWthe pager
YWWWWWWthe parser
RVVVXVethe patch
UUWYZWWthe people
VVWWWYWthe person
UWWYVWWthe phon
aVWUWVWthe pipelin
UWWWXYWthe plan
WWUZWWWthe plant
WWWWWYWthe playbook
XVVYVVWthe plugin
YWXWTVYthe pod
TWWWbVWthe press
TVWWWbWthe previous
YVUWVYWthe primari
UZZUUTYthe problem
YWYWWUVthe process
UWZWWVWthe project
VWZVWWWthe protocol
UVWYYVVthe provider
TYZWVVWthe proxi
ZUWWWWWthe pull
RYaWWWWthe pump
aWWWWTWthe quarterli
YWWVUWXthe queu
VWWVWYVthe quick
VVWVZWVthe quota
YWVWVWWthe readm
VVbVVWWthe reason
VWVZVWXthe recoveri
ZVVWWVWthe region
WUVbUWWthe registrar
UVYYWWVthe registri
VYWXWWWthe relayer
YYTaVTVthe releas
aUWWWVWthe remain
UWVWWYXthe repair
YWWVWWWthe replacement
dUVUUWVthe report
UUVVcWWthe reporter
TXXZVWWthe request
UVVZXVWthe respons
VZVWWWWthe rest
YWUVUYXthe restart
ZZVVWWTthe restor
UXVVWVZthe result
RYbWWVWthe retri
YWXVVWWthe review
TVaVVYWthe right
VWVWWYWthe risk
UWWZWWWthe rol
SUWWVbZthe rollback
XVUWVWYthe rollout
aUXVVVWthe root
SWWaWWWthe rotation
UWWYWXWthe rul
RUWWUdXthe runbook
aSZSaSWthe sam
WXWUWXWthe screen
ZYVUVUWthe script
UWYWWWWthe seat
ZTVYVYVthe second
VUWVaWWthe securiti
WYVWWWWthe sensor
YVVXWVWthe server
dTQXVUZthe servic
YVWWWWWthe session
YXYVUUWthe set
SWWWWbWthe severiti
YUVaUVWthe shar
VZWVWWWthe shift
XYUVVXWthe shop
TUVUZYYthe sit
YWWWWVWthe siz
VWYWWVWthe stack
YWWVWWWthe stak
XWYVVWVthe standbi
WZVWVVWthe start
WWWVYVWthe stat
UUXVaUXthe status
WWUVVaVthe step
aUUWWWWthe stor
UYWUYVWthe storag
YVWUXXWthe support
TWWWWWZthe switch
VZYVVVWthe sync
ZXUYVUWthe system
YWVWWVWthe tabl
YWWWWWWthe target
UaZWSZUthe team
YZVVYSUthe test
TWXaVWWthe ticket
XVYVVXWthe tim
UWYWWWWthe timeout
YVWVWWWthe token
bVXWWTVthe tool
ZTXWVWWthe trac
UWXWWWXthe traffic
WSZVaVUthe two
UWZWWWWthe underli
UWVUdVXthe upgrad
WWWYWWWthe upstream
SWVWdWVthe user
SWUdVWWthe validator
ZVWVWVWthe vault
WWVYVWWthe vendor
VZWVWWWthe version
VVWWYWWthe vulnerabl
UWVVbWWthe wallet
YXVWVWWthe warehous
TWZWXWWthe warn
XYVVWVWthe weekend
TYXZVWVthe whol
YVYVUXWthe wiki
UUYWZVWthe word
WWWYWWWthe work
UWVVWZXthe workaround
VVZVWWWthe writ
XYWVUXVthe wrong
RYUaaVUthei
VUWbVVWthei be
VWWWYWWthei have
TaWWWWVthei run
WWVVYXWthei would
ZWTXWWVtheir
VVWWYWWtheir data
ZVWTVYWtheir own
VWWYWWWtheir work
WSWWXaVthem
VWVWWWYthen
WWYWVWWtheori
TVXZWWVther
UWYXVXVther be
WWVVYWWther should
XYUWVWWthes
QYWUbYVthing
TTcUVYWthink
VWWVWZWthink of
ZYUVWVWthird
YYUVWVWthird parti
YQcZUVTthis
VWVWaUWthis be
TWWZWWWthis cod
VVaVWVVthis component
XYWWUVWthis have
UVVWWZWthis kind
aUVWWWWthis outag
WVVZWVWthis servic
RWcWWWWthorough
ZWWWUWVthre
cVWUWUWthre hour
UXYWWWWthre servic
TWWbVWWthre team
UWZWWWWthre year
VWVVaWWthread
WZUVWWWthreshold
WUWYWXWthrough
SWWYVYWthrough the
VWWVYWWthroughout
SZVXYXVticket
SYWaVWWticket be
ZXWWUVUtim
bUWVVVWtim for
WUZWVWWtim go
YVWWWWWtim of
YWWWVWWtim out
VYVWVYWtim to
WWWYWVWtim zon
TWVWaWWtip
YVVWWWWtls
WWXUXZUto
YWWWUWWto #
WaUVUYVto a
VWWWWYWto act
aWVWWUWto add
VWVVbVVto all
UTXWbVWto an
XWUWWXWto another
RYWWZUZto be
VWaWWWUto blam
XWVWYVWto build
XVVYWUYto call
YVYWWTYto check
YUWWWWWto ci
VWYWWWWto compar
XWVWZVVto dat
VWVWWZWto delai
WWVWWYWto delet
VWWVWZWto disabl
VUWVXZWto do
TVaWXWWto each
WWTWaWWto explain
WWVWWYWto fail
UWWYWWWto find
ZVWVWVWto finish
VWWYWWWto gather
TWWWWZWto go
WWWZVWWto help
VWYWWVWto identifi
WWYXVUWto includ
YYVWVVWto keep
TXXVZUXto know
TcXUVWXto look
VWVWWZWto mak
VWVWWWYto monitor
ZWWWWVUto normal
YWWWUWWto notic
VUWWZWWto notifi
SaXWWWWto one
WWWZUWWto other
WVUVVcVto proc
YWWWWVWto production
UVVXaVWto reach
VYWWVXWto read
XYWWVVWto releas
VWVWWYWto repair
TWWZVYWto restart
YWWWWVVto restor
YWTZVVVto run
TVYWVUato see
YWWWWVWto shorten
VWYWWVWto show
VWWYWWWto sign
VVZWWWWto spot
VVWVWZWto stop
VVWWWZWto switch
VVVYVYWto tak
TVWbVWWto team
UTcWWVWto tell
WaUUZYTto the
VZWWWWVto watch
VZXTXVWto we
UXUZWWWto writ
SUbcTUVtogether
VWWYWWWtogether on
WWYVWWWtogether with
YVWVWWWtoken have
VTVaWXWtoo
WVWWVUZtoo earli
VWWYWWWtoo few
UWVWWaVtoo long
ZVWVWWWtoo mani
aVdUTTUtool
WVYWWWWtool to
XYWWUVWtotal
YVWVWWWtouch
SWdVVVWtrac
UWZWWVWtrac be
ReUVVWWtrack
WYUWVWWtracker
VWWVWYWtrad
WVUVZVZtraffic
ZWUVWVXtraffic be
VZWVWWWtrail
aUXVVWVtrain
ZWVWWVWtrain be
ZWWVVWWtrain for
TWZWWWWtrain in
VWTXXYWtrain the
cTVVWWWtransaction
TWVbWVWtravell
UWVZWXVtre
VWVWWYWtreat
TVYWVYXtri
VVWWWWYtroubl
TWcVWVWtroubleshoot
XVYVVXWtrust
WXTVWXXtry
YWWUWWWtuesdai
SUTWYbXturn
VVWWWZWturn off
WVVVZUYturn out
VVWVWZWturn the
bVVVUVWtwic
bSZYXRTtwo
SWWbWWWtwo developer
UWWYWWWtwo engineer
WWTYXWWtwo group
aVXUUWWtwo hour
ZWWUWWWtwo maintainer
VZTWWXWtwo of
ZVWVWWWtwo people
TWWVaWWtwo project
YWWWWWUtwo sit
VWWVZWWtwo team
WWWVYWWtwo week
UVWaUWWtwo year
ZWWUWWWtypo
VWZWWUWunclear whether
VWWVWZWunder
VWYWWWWunderestimat
UWZWWWWunderli
RUbVXVWunderstand
TWaWVWWunderstand of
VWYWWWWunderstand the
YWWWWVWundo
TSeWWWWunit
YWWVWWWunmaintain
UaUXUTauntil
WaVWUVWuntil a
WVVYWVXuntil the
XSaVaTVup
VUXYYUWup a
aVVXUWWup on
WUVXVYXup the
XWWWYUVup to
ZWVWVVWup with
RTWXdWUupdat
WWWTZWWupdat at
SWWVcWWupdat be
VWYWWWWupdat runbook
ZVYVRXWupdat the
aUTUZQWupgrad
UWWWWWYupgrad check
YWWWVVWupgrad guid
PWWWdWWupgrad instruction
WWVWYWWupgrad not
ZWWWWUWupgrad on
YWVVWWWuplink
bVTVWUXupload
YWWWUWWupload form
SWWWaWWupload to
YUXYVUVupstream
WYWWVWWuptim
WYWWVWWuptim check
UWSXbWWurgent
ZVVWWWWus
SdSWWWWusag
XbSTdTVuse
ZUWWWWWuse a
WWVWYWWuse different
VWVWYVWuse for
VVYWWWWuse of
ZWWVWWUuse the
ZTWUVaVused
ZUUWWXWused up
VUaVVWWuseful
WWYVVWWuseful queri
VUURcSWuser
VVWWYWWuser a
UWWWWWYuser after
cXRUXVWuser be
VVWWVWYuser befor
bUWWUWWuser could
VYWWWWWuser do
VWVWYWWuser documentation
VWWVYWWuser for
VWaWUWWuser get
RWWWaYWuser guid
YWWWUWWuser in
YWWWWWVuser input
UbWWUWWuser report
aTXWUWWuser see
RWcWWWWuser server
WZVWTWXuser tell
VUWWZWWuser to
dUUVWUWusing
ZVWVWVWusing the
OXThUXUvalidator
XXVVYVWvalidator be
TUWcVVWvalidator come
VTcVVWWvalu
ZVWVWVWvault
VWWbTWWvendor
VVWYWWWvendor engineer
YWWVVWWvendor patch
YWWVVWWvendor ship
UVWWVWbverifi
UWWWWWYverifi that
UWWWWWZverifi the
WVWWWVYverification
YXSRVYaversion
RWWWWbWversion be
aVWUWWWversion of
ScVVWWWview
ScVVWWWview of
UbVVWWWvisibiliti
UbVVWWWvisibiliti into
TWZXXWWvisibl
WTZYVWWvisibl in
UWWVYWWvisibl to
aUWVVWWvolum
UWWZWWWvolunteer
VVWWYWWvulnerabl
VVWWYWWvulnerabl version
YXUWVVWwai
YWVWWWWwai of
VYWWVWWwai to
UVVWXYXwait
TWXXWXXwait for
VVUVaWWwallet
VWVWZWWwallet developer
WVWWYWWwant
WVWWYWWwant to
YXVWVWWwarehous
ZQZVZUVwarn
YVVWXWWwarn about
WaVWUWWwarn be
XUWWYVWwarn befor
VYWWWWWwarn from
PfUTVTawatch
QcVVVWawatch the
UaXUWWWwater
TXWVXZVway
VZUVWXWway to
UaZOXZXwe
WXXWUWWwe a
WYVWVWWwe about
WWWWWYVwe agr
YWWWWVWwe allow
ZXXVWUWwe be
VWZWWVWwe believ
ZWUWWVVwe can
UWWWWWYwe clos
QYWTaaXwe could
UWZWVWWwe dependenci
YVWWWWWwe deploi
UZTXWWYwe do
VaVVVWWwe find
WWYWVVWwe first
XWVYWVWwe get
cTVTWWWwe hav
WVWSYZVwe have
WWWVVYWwe keep
VZVWVWXwe know
WZUYUWVwe learn
UXZWWVWwe look
VWWWWYWwe lose
VYWWVWWwe monitor
VVYWWWWwe must
XYVYTVWwe need
UVaWWVWwe network
WbVWTWWwe not
WWWWVWYwe notic
WWVVYWWwe onli
VWWWWZWwe prioritis
UWVWXYWwe releas
YWVWWWWwe reli
XWVZWVWwe run
YXVVWWWwe script
VYVWWWWwe see
aTXYVUVwe should
WWVWUWZwe that
WUYWWWWwe the
XYWWUWWwe their
VVYWVVXwe think
UVVWWaWwe tim
TVbVVWWwe to
VWYWWWWwe underestimat
VXUVaVWwe use
WZWWUWWwe within
YWVVWWWweek
TXWWXYWweek befor
WXVaWUVweekend
ScWUYVWweekli
RcWWWWWweekli report
UWWWWaVweigh
UVYXXZSwell
QUcQVdWwhat
ZSZUYVWwhat be
WWXWWUYwhat count
WWVWZVWwhat happen
VWYWWWWwhat it
VWaVVVWwhat make
VXXUVXXwhat the
WWVWYVWwhat thei
VUUVVcWwhat to
VYVWXWWwhat user
UXYWWXWwhat we
WWVVVaWwhat would
XZRTVZYwhen
TaVWVXWwhen a
WWWWVUZwhen an
XYYVWUVwhen it
YVVVUYVwhen the
VWWWYWWwhen their
WWWWWVYwhen to
YWWUWWWwhen two
VaZTWUWwher
WYVWWWWwher thei
WWYVWWWwher to
WTWUVUdwhether
VWYWWWWwhether a
YWVWWWWwhether other
XUUVVUdwhether the
VWZWWWVwhether this
WVWWVYWwhether to
ZUWWVWWwhether we
SXXXUdTwhich
VWZWWVWwhich account
VWYWVWWwhich one
WWVVWYWwhich option
UWVXWYVwhich servic
WWVZVVWwhich team
RWYUZWZwhil
TYUVVZXwhil the
VVWVbVWwhil thei
UWZWWWWwhil to
RWReYQVwho
cVVTVWWwho be
VWVZWWWwho can
VWWYWWWwho have
WWVYVWWwho know
WWVVWYWwho may
UWVZWWWwho own
TYXZVWVwhol
VVZWWVWwhol account
VWVYWWWwhol team
WVVaWVWwhom
WVVZWVWwhom to
VVYVZWVwhy
YXTWWWWwhy be
UWXWYWWwhy do
UVaVWVVwhy the
WWVVWYWwhy thei
VWYWXWWwideli
YVYVUXWwiki
YWWVWWWwildcard
aWVUXUWwill
XZWVVVWwindow
XTZZXSVwith
ZWWWVUWwith a
VWWXVYWwith all
YWWWWVWwith each
TUWbWWWwith it
QYYVZXWwith the
VWVVVaWwithdrawal
YXYUVUVwithin
WWZVWWWwithin an
YWWVWVWwithin half
UZWWWWWwithin hour
UWVYVYWwithin minut
VUYWWXWwithin the
ZVWVWVWwithin thre
ZUTTVZXwithout
WVVVXZWwithout ask
VWWWWWYwithout troubl
UUYWZVWword
UVXWYWWword of
VWacWRSwork
TZWXWVWwork and
UYWXWWWwork as
VWZWWVWwork be
YWXVWVWwork in
aWVVWVWwork on
TVbVWWWwork out
TWUYXYWwork well
WVYWWWVwork with
SVUVWdXworkaround
UWVWVaWworkaround be
ZUWWWWWworkload
VVVVVbVwors
SXSVcZUwould
VZVUYWVwould hav
WZVXXTVwrit
WWWWWVYwrit a
XXVZTVWwrit down
ZVWWVVWwrit the
VZWWUWWwrite
UWYVVYWwrite down
VaUWWVWwrite to
VWbUWWUwrong
TUYWWZWwrong servic
YWXZUTWyear
UWZWWWWyear old
TWWVWXZyour
XVWYWVWzon
`,
};
