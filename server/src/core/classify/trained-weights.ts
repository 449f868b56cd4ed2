// Made by "npm run train".
export const featureNames = `#
#_#
#_minut
?
ABOLISH
ABOLISH>DEPLOY
ABOLISH>MONITOR
ABOLISH>QUESTIONWORD
ABOLISH>RECOVER
ABOLISH>TECH
ACCESS
ACCESS>FEASIBLE
ACCESS>LOG
ACCESS>NEGATIVE
ACCESS>REMEDY
ADMIN
ADMIN>REMEDY
AFTER
AFTER>AMEND
AFTER>DEPLOY
AFTER>HABIT
AFTER>INCIDENT
AFTER>RECOVER
AFTER>REMEDY
AFTER>RISK
AFTER>SLOW
AFTER>TELL
AFTER>VERIFY
AFTER>WORKED
AGREE
AGREE>COMMS
AGREE>DECIDE
AGREE>HABIT
AGREE>HUMAN
AGREE>INCIDENT
AGREE>QUESTIONWORD
AGREE>RECOVER
AGREE>REMEDY
AGREE>ROLE
AGREE>TECH
AGREE>VERIFY
AGREE~HUMAN
AGREE~LEARN
AGREE~OWNER
AGREE~PROCESS
AGREE~TECH
ALERT
ALERT>AMEND
ALERT>BEFORE
ALERT>CHANNEL
ALERT>COMMS
ALERT>DOCUMENT
ALERT>HUMAN
ALERT>NEGATIVE
ALERT>NOISE
ALERT>OWNER
ALERT>QUESTIONWORD
ALERT>REMEDY
ALERT>RISK
ALERT>SLOW
ALERT>TECH
ALERT>TEST
ALERT>THRESHOLD
ALERT>WORKED
ALERT~HUMAN
AMEND
AMEND>ALERT
AMEND>AMEND
AMEND>DEPLOY
AMEND>DOCUMENT
AMEND>FEASIBLE
AMEND>HABIT
AMEND>INCIDENT
AMEND>LOG
AMEND>MONITOR
AMEND>NEGATIVE
AMEND>ONCALL
AMEND>QUESTIONWORD
AMEND>RECOVER
AMEND>REMEDY
AMEND>RUNBOOK
AMEND>SLOW
AMEND>SYMPTOM
AMEND>WORKED
AMEND~ALERT
AMEND~COMMS
AMEND~DOCUMENT
AMEND~GUARD
AMEND~OWNER
AMEND~PROCESS
AMEND~RUNBOOK
AMEND~TECH
AUDIENCE
AUDIENCE>AGREE
AUDIENCE>ALERT
AUDIENCE>AMEND
AUDIENCE>AUDIENCE
AUDIENCE>BEFORE
AUDIENCE>CARE
AUDIENCE>CHANNEL
AUDIENCE>CONTACT
AUDIENCE>DOCUMENT
AUDIENCE>GUARD
AUDIENCE>HUMAN
AUDIENCE>INCIDENT
AUDIENCE>LOG
AUDIENCE>MEANING
AUDIENCE>MONITOR
AUDIENCE>NEGATIVE
AUDIENCE>NOTICE
AUDIENCE>ONCALL
AUDIENCE>QUESTIONWORD
AUDIENCE>QUICK
AUDIENCE>RECOVER
AUDIENCE>RISK
AUDIENCE>TECH
AUDIENCE>TELL
AUDIENCE>VERIFY
BEFORE
BEFORE>DEPLOY
BEFORE>HUMAN
BEFORE>ONCALL
BEFORE>PLAN
BEFORE>RECOVER
BEFORE>REMEDY
BEFORE>RISK
CARE
CARE>ALERT
CARE>CONTACT
CARE>DEPLOY
CARE>NEGATIVE
CARE>NOTICE
CARE>PROBLEM
CARE>QUICK
CARE>RECOVER
CARE>REMEDY
CARE>RISK
CARE~TECH
CAUSE
CAUSE>REMEDY
CHANNEL
CHANNEL>AGREE
CHANNEL>AUDIENCE
CHANNEL>NEGATIVE
COMMS
COMMS>AUDIENCE
COMMS>BEFORE
COMMS>COMMS
COMMS>DEPLOY
COMMS>DOCUMENT
COMMS>HABIT
COMMS>HUMAN
COMMS>NOTICE
COMMS>PROCESS
COMMS>QUESTIONWORD
COMMS>QUICK
COMMS>RECOVER
COMMS>REMEDY
COMMS>RISK
COMMS>SLOW
COMMS>TECH
COMMS~AMEND
COMMS~REMEDY
CONTACT
CONTACT>AUDIENCE
CONTACT>CARE
CONTACT>DOCUMENT
CONTACT>INCIDENT
CONTACT>LOG
CONTACT>OWNER
CONTACT>TECH
DEBUG
DEBUG>SYMPTOM
DEBUG>TECH
DEBUG~SYMPTOM
DECIDE
DECIDE>ACCESS
DECIDE>AMEND
DECIDE>BEFORE
DECIDE>DECIDE
DECIDE>HABIT
DECIDE>INCIDENT
DECIDE>NEGATIVE
DECIDE>RECOVER
DECIDE>REMEDY
DECIDE>RISK
DEPLOY
DEPLOY>AUDIENCE
DEPLOY>CHANNEL
DEPLOY>COMMS
DEPLOY>CONTACT
DEPLOY>DECIDE
DEPLOY>DOCUMENT
DEPLOY>FEASIBLE
DEPLOY>GUARD
DEPLOY>HABIT
DEPLOY>KNOWLEDGE
DEPLOY>MODAL
DEPLOY>NEGATIVE
DEPLOY>PLAN
DEPLOY>PROCESS
DEPLOY>REMEDY
DEPLOY>RUNBOOK
DEPLOY>SLOW
DEPLOY>TECH
DEPLOY>WORKED
DEPLOY~DOCUMENT
DEPLOY~PROCESS
DEPLOY~TECH
DOCUMENT
DOCUMENT>AFTER
DOCUMENT>ALERT
DOCUMENT>AMEND
DOCUMENT>AUDIENCE
DOCUMENT>COMMS
DOCUMENT>CONTACT
DOCUMENT>DEBUG
DOCUMENT>DEPLOY
DOCUMENT>DOCUMENT
DOCUMENT>FEASIBLE
DOCUMENT>GUARD
DOCUMENT>HUMAN
DOCUMENT>INCIDENT
DOCUMENT>INQUIRE
DOCUMENT>KNOWLEDGE
DOCUMENT>LOG
DOCUMENT>MEANING
DOCUMENT>MODAL
DOCUMENT>NEGATIVE
DOCUMENT>ONCALL
DOCUMENT>OWNER
DOCUMENT>PROBLEM
DOCUMENT>QUESTIONWORD
DOCUMENT>RECOVER
DOCUMENT>REMEDY
DOCUMENT>RISK
DOCUMENT>ROLLBACK
DOCUMENT>RUNBOOK
DOCUMENT>SIGNAL
DOCUMENT>SLOW
DOCUMENT>STATUSPAGE
DOCUMENT>SYMPTOM
DOCUMENT>TECH
DOCUMENT>TELL
DOCUMENT>TEST
DOCUMENT>VERIFY
DOCUMENT>WORKED
DOCUMENT~DEPLOY
DOCUMENT~PLAN
DOCUMENT~PROCESS
DRILL
DRILL>DEPLOY
DRILL>REMEDY
DRILL>TECH
ESCALATE
ESCALATE>AFTER
ESCALATE>QUESTIONWORD
ESCALATE>TECH
FEASIBLE
FEASIBLE>ALERT
FEASIBLE>AMEND
FEASIBLE>AUDIENCE
FEASIBLE>COMMS
FEASIBLE>DOCUMENT
FEASIBLE>FEASIBLE
FEASIBLE>HUMAN
FEASIBLE>JOIN
FEASIBLE>MONITOR
FEASIBLE>NEGATIVE
FEASIBLE>ONCALL
FEASIBLE>RECOVER
FEASIBLE>REMEDY
FEASIBLE>SLOW
FEASIBLE>TECH
FEASIBLE>TELL
FEASIBLE>VERIFY
FEASIBLE>WORKED
GUARD
GUARD>AGREE
GUARD>BEFORE
GUARD>HUMAN
GUARD>NEGATIVE
GUARD>REMEDY
GUARD>RISK
GUARD>SLOW
GUARD>TECH
GUARD>TELL
HABIT
HABIT>ALERT
HABIT>AUDIENCE
HABIT>CHANNEL
HABIT>DEPLOY
HABIT>DRILL
HABIT>HUMAN
HABIT>INQUIRE
HABIT>MODAL
HABIT>MONITOR
HABIT>NEGATIVE
HABIT>OWNER
HABIT>PROCESS
HABIT>QUICK
HABIT>REMEDY
HABIT>SIGNAL
HABIT>SLOW
HABIT>SYMPTOM
HABIT>TECH
HABIT>TEST
HABIT>WORKED
HABIT~DRILL
HABIT~HUMAN
HABIT~TECH
HABIT~TEST
HARD
HUMAN
HUMAN>ABOLISH
HUMAN>ACCESS
HUMAN>AFTER
HUMAN>AUDIENCE
HUMAN>BEFORE
HUMAN>CARE
HUMAN>CHANNEL
HUMAN>COMMS
HUMAN>CONTACT
HUMAN>DECIDE
HUMAN>DEPLOY
HUMAN>DOCUMENT
HUMAN>ESCALATE
HUMAN>FEASIBLE
HUMAN>GUARD
HUMAN>HUMAN
HUMAN>INCIDENT
HUMAN>INQUIRE
HUMAN>JOIN
HUMAN>LEARN
HUMAN>LOG
HUMAN>MEANING
HUMAN>MONITOR
HUMAN>NEGATIVE
HUMAN>NOTICE
HUMAN>ONCALL
HUMAN>PLAN
HUMAN>QUESTIONWORD
HUMAN>RECOVER
HUMAN>REMEDY
HUMAN>RETAIN
HUMAN>RISK
HUMAN>SIGNAL
HUMAN>SLOW
HUMAN>STAFF
HUMAN>TECH
HUMAN>TELL
HUMAN>TEST
HUMAN>VERIFY
HUMAN>WORKED
HUMAN~ALERT
INCIDENT
INCIDENT>ACCESS
INCIDENT>BEFORE
INCIDENT>CONTACT
INCIDENT>DECIDE
INCIDENT>DOCUMENT
INCIDENT>PROCESS
INCIDENT>SLOW
INQUIRE
INQUIRE>ACCESS
INQUIRE>ALERT
INQUIRE>AMEND
INQUIRE>AUDIENCE
INQUIRE>CARE
INQUIRE>CAUSE
INQUIRE>COMMS
INQUIRE>DOCUMENT
INQUIRE>FEASIBLE
INQUIRE>HABIT
INQUIRE>INQUIRE
INQUIRE>KNOWLEDGE
INQUIRE>LOG
INQUIRE>MODAL
INQUIRE>NEGATIVE
INQUIRE>NOTICE
INQUIRE>OWNER
INQUIRE>PROBLEM
INQUIRE>QUESTIONWORD
INQUIRE>RECOVER
INQUIRE>REMEDY
INQUIRE>RISK
INQUIRE>ROLE
INQUIRE>TECH
INQUIRE>TELL
INQUIRE>UNNOTICED
INQUIRE>WORKED
INQUIRE~PROCESS
INQUIRE~REMEDY
INQUIRE~SYMPTOM
JOIN
KNOWLEDGE
KNOWLEDGE>AMEND
KNOWLEDGE>HUMAN
KNOWLEDGE>TEACH
KNOWLEDGE>TECH
LEARN
LEARN>AUDIENCE
LEARN>FEASIBLE
LEARN>HUMAN
LEARN>KNOWLEDGE
LEARN>MONITOR
LEARN>RECOVER
LEARN>SIGNAL
LEARN~DEPLOY
LEARN~TECH
LOG
LOG>AUDIENCE
LOG>DEBUG
LOG>DEPLOY
LOG>INQUIRE
LOG>MEANING
LOG>ONCALL
LOG>QUESTIONWORD
LOG>REMEDY
LOG>RISK
LOG>SLOW
LOG>TECH
LUCKY
MEANING
MEANING>ALERT
MEANING>COMMS
MEANING>DOCUMENT
MEANING>GUARD
MEANING>ONCALL
MEANING>OWNER
MEANING>PROBLEM
MEANING>QUICK
MEANING>REMEDY
MEANING>SIGNAL
MEANING>TECH
MEANING~PROCESS
MODAL
MODAL>ALERT
MODAL>AMEND
MODAL>AUDIENCE
MODAL>CONTACT
MODAL>DEPLOY
MODAL>FEASIBLE
MODAL>HUMAN
MODAL>KNOWLEDGE
MODAL>MONITOR
MODAL>NEGATIVE
MODAL>QUESTIONWORD
MONITOR
MONITOR>AUDIENCE
MONITOR>DEPLOY
MONITOR>HUMAN
MONITOR>MODAL
MONITOR>MONITOR
MONITOR>NEGATIVE
MONITOR>QUESTIONWORD
MONITOR>RECOVER
MONITOR>REMEDY
MONITOR>RETAIN
MONITOR>RISK
MONITOR>SLOW
MONITOR>TECH
MONITOR>WORKED
NEGATIVE
NEGATIVE>ACCESS
NEGATIVE>AFTER
NEGATIVE>ALERT
NEGATIVE>AUDIENCE
NEGATIVE>COMMS
NEGATIVE>DOCUMENT
NEGATIVE>FEASIBLE
NEGATIVE>GUARD
NEGATIVE>HUMAN
NEGATIVE>INQUIRE
NEGATIVE>LEARN
NEGATIVE>LOG
NEGATIVE>MEANING
NEGATIVE>MONITOR
NEGATIVE>NOTICE
NEGATIVE>OWNER
NEGATIVE>PLAN
NEGATIVE>PROBLEM
NEGATIVE>PROCESS
NEGATIVE>QUESTIONWORD
NEGATIVE>RECOVER
NEGATIVE>REMEDY
NEGATIVE>SIGNAL
NEGATIVE>SLOW
NEGATIVE>TECH
NEGATIVE>TELL
NEGATIVE>TEST
NEGATIVE>WORKED
NEGATIVE~ACCESS
NOISE
NOTICE
NOTICE>ALERT
NOTICE>AMEND
NOTICE>AUDIENCE
NOTICE>CARE
NOTICE>DEPLOY
NOTICE>FEASIBLE
NOTICE>GUARD
NOTICE>INCIDENT
NOTICE>QUICK
NOTICE>RECOVER
NOTICE>RISK
NOTICE>SLOW
NOTICE>TECH
NOTICE>TELL
NOTICE>TEST
ONCALL
ONCALL>ACCESS
ONCALL>CHANNEL
ONCALL>DECIDE
ONCALL>DOCUMENT
ONCALL>FEASIBLE
ONCALL>HUMAN
ONCALL>INCIDENT
ONCALL>ONCALL
ONCALL>PROCESS
ONCALL>REMEDY
ONCALL>RISK
ONCALL>TECH
ONCALL~DEPLOY
ONCALL~REMEDY
OWNER
OWNER>ACCESS
OWNER>DEPLOY
OWNER>HABIT
OWNER>PROCESS
OWNER>QUESTIONWORD
OWNER>SIGNAL
OWNER>TECH
OWNER>TELL
PLAN
PLAN>ALERT
PLAN>AMEND
PLAN>COMMS
PLAN>HABIT
PLAN>HUMAN
PLAN>INCIDENT
PLAN>LOG
PLAN>MONITOR
PLAN>NEGATIVE
PLAN>ONCALL
PLAN>PROCESS
PLAN>QUESTIONWORD
PLAN>REMEDY
PLAN>RISK
PLAN>ROLE
PLAN>ROLLBACK
PLAN>SIGNAL
PLAN>STATUSPAGE
PLAN>TECH
PLAN>TELL
PLAN>WORKED
PROBLEM
PROBLEM>DEPLOY
PROBLEM>TECH
PROCESS
PROCESS>ALERT
PROCESS>AUDIENCE
PROCESS>COMMS
PROCESS>DRILL
PROCESS>GUARD
PROCESS>HUMAN
PROCESS>INQUIRE
PROCESS>OWNER
PROCESS>PROCESS
PROCESS>QUESTIONWORD
PROCESS>RETAIN
PROCESS>ROLE
PROCESS>SLOW
PROCESS~REMEDY
QUESTIONWORD
QUESTIONWORD>AFTER
QUESTIONWORD>ALERT
QUESTIONWORD>AMEND
QUESTIONWORD>AUDIENCE
QUESTIONWORD>CAUSE
QUESTIONWORD>COMMS
QUESTIONWORD>CONTACT
QUESTIONWORD>DECIDE
QUESTIONWORD>DOCUMENT
QUESTIONWORD>FEASIBLE
QUESTIONWORD>GUARD
QUESTIONWORD>HABIT
QUESTIONWORD>HUMAN
QUESTIONWORD>INCIDENT
QUESTIONWORD>INQUIRE
QUESTIONWORD>LOG
QUESTIONWORD>MODAL
QUESTIONWORD>MONITOR
QUESTIONWORD>NEGATIVE
QUESTIONWORD>NOTICE
QUESTIONWORD>ONCALL
QUESTIONWORD>OWNER
QUESTIONWORD>QUESTIONWORD
QUESTIONWORD>RECOVER
QUESTIONWORD>REMEDY
QUESTIONWORD>RETAIN
QUESTIONWORD>RISK
QUESTIONWORD>ROLLBACK
QUESTIONWORD>TECH
QUESTIONWORD>TELL
QUESTIONWORD>TEST
QUESTIONWORD>VERIFY
QUESTIONWORD>WORKED
QUICK
QUICK>REMEDY
QUICK>TECH
RECOVER
RECOVER>ABOLISH
RECOVER>ACCESS
RECOVER>AFTER
RECOVER>AUDIENCE
RECOVER>DOCUMENT
RECOVER>HUMAN
RECOVER>INCIDENT
RECOVER>INQUIRE
RECOVER>MODAL
RECOVER>NEGATIVE
RECOVER>PLAN
RECOVER>PROCESS
RECOVER>REMEDY
RECOVER>RISK
RECOVER>TECH
RECOVER>TEST
RECOVER>WORKED
REMEDY
REMEDY>AGREE
REMEDY>ALERT
REMEDY>AMEND
REMEDY>BEFORE
REMEDY>CARE
REMEDY>CHANNEL
REMEDY>COMMS
REMEDY>CONTACT
REMEDY>DEBUG
REMEDY>DEPLOY
REMEDY>DOCUMENT
REMEDY>ESCALATE
REMEDY>FEASIBLE
REMEDY>GUARD
REMEDY>HABIT
REMEDY>HUMAN
REMEDY>INCIDENT
REMEDY>JOIN
REMEDY>KNOWLEDGE
REMEDY>LOG
REMEDY>MEANING
REMEDY>MODAL
REMEDY>MONITOR
REMEDY>NEGATIVE
REMEDY>NOISE
REMEDY>NOTICE
REMEDY>ONCALL
REMEDY>OWNER
REMEDY>PLAN
REMEDY>PROBLEM
REMEDY>QUESTIONWORD
REMEDY>QUICK
REMEDY>RECOVER
REMEDY>REMEDY
REMEDY>RISK
REMEDY>ROLLBACK
REMEDY>RUNBOOK
REMEDY>SIGNAL
REMEDY>SLOW
REMEDY>STAFF
REMEDY>STATUSPAGE
REMEDY>SYMPTOM
REMEDY>TEACH
REMEDY>TECH
REMEDY>TELL
REMEDY>TEST
REMEDY>VERIFY
REMEDY>WORKED
REMEDY~ALERT
REMEDY~AUDIENCE
REMEDY~CAUSE
REMEDY~CHANNEL
REMEDY~COMMS
REMEDY~CONTACT
REMEDY~DECIDE
REMEDY~HUMAN
REMEDY~NOTICE
REMEDY~PLAN
REMEDY~PROCESS
REMEDY~QUICK
REMEDY~RECOVER
REMEDY~REMEDY
REMEDY~RISK
REMEDY~RUNBOOK
REMEDY~SIGNAL
REMEDY~TECH
REMEDY~TELL
RETAIN
RETAIN>AUDIENCE
RETAIN>DOCUMENT
RETAIN>HUMAN
RETAIN>INCIDENT
RETAIN>LOG
RETAIN>REMEDY
RETAIN>RISK
RETAIN>SIGNAL
RETAIN>SLOW
RETAIN>TECH
RETAIN>TEST
RETAIN~TECH
RETAIN~TELL
RISK
RISK>ABOLISH
RISK>ACCESS
RISK>ADMIN
RISK>AFTER
RISK>ALERT
RISK>AMEND
RISK>AUDIENCE
RISK>BEFORE
RISK>CONTACT
RISK>DOCUMENT
RISK>HABIT
RISK>LOG
RISK>NEGATIVE
RISK>NOTICE
RISK>QUESTIONWORD
RISK>REMEDY
RISK>SYMPTOM
RISK>TECH
RISK>TEST
ROLE
ROLE>REMEDY
ROLE>ROLE
ROLLBACK
ROLLBACK>DEPLOY
ROLLBACK>HABIT
ROLLBACK>REMEDY
ROLLBACK>TECH
ROLLBACK~AMEND
ROLLBACK~REMEDY
RUNBOOK
RUNBOOK>ALERT
RUNBOOK>HUMAN
RUNBOOK>ONCALL
RUNBOOK>PROCESS
RUNBOOK>RISK
RUNBOOK>TECH
RUNBOOK>WORKED
SIGNAL
SIGNAL>ABOLISH
SIGNAL>ALERT
SIGNAL>COMMS
SIGNAL>CONTACT
SIGNAL>DEPLOY
SIGNAL>FEASIBLE
SIGNAL>LOG
SIGNAL>QUESTIONWORD
SIGNAL>REMEDY
SIGNAL>RETAIN
SIGNAL>SIGNAL
SIGNAL>SYMPTOM
SIGNAL>TECH
SLOW
SLOW>BEFORE
SLOW>GUARD
SLOW>HUMAN
SLOW>LOG
SLOW>QUESTIONWORD
SLOW>REMEDY
SLOW>RETAIN
SLOW>RISK
SLOW>TEACH
STAFF
STAFF>DOCUMENT
STAFF>HUMAN
STAFF>NEGATIVE
STAFF>ONCALL
STAFF>TECH
STAFF>WORKED
STATUSPAGE
SYMPTOM
SYMPTOM>COMMS
SYMPTOM>DEPLOY
SYMPTOM>MONITOR
SYMPTOM>QUESTIONWORD
SYMPTOM>REMEDY
SYMPTOM>RISK
SYMPTOM>SIGNAL
TEACH
TEACH>AUDIENCE
TEACH>COMMS
TEACH>DECIDE
TEACH>DEPLOY
TEACH>DOCUMENT
TEACH>HUMAN
TEACH>KNOWLEDGE
TEACH>ONCALL
TEACH>REMEDY
TEACH>RETAIN
TEACH>RISK
TEACH>SIGNAL
TEACH>SLOW
TEACH>TECH
TEACH>TELL
TEACH>WORKED
TEACH~HUMAN
TECH
TECH>ABOLISH
TECH>ACCESS
TECH>AFTER
TECH>ALERT
TECH>AMEND
TECH>AUDIENCE
TECH>BEFORE
TECH>CHANNEL
TECH>CONTACT
TECH>DOCUMENT
TECH>FEASIBLE
TECH>GUARD
TECH>HABIT
TECH>HUMAN
TECH>JOIN
TECH>LEARN
TECH>LOG
TECH>MODAL
TECH>NEGATIVE
TECH>ONCALL
TECH>OWNER
TECH>PLAN
TECH>PROCESS
TECH>QUESTIONWORD
TECH>QUICK
TECH>RECOVER
TECH>REMEDY
TECH>RISK
TECH>SLOW
TECH>STAFF
TECH>TEACH
TECH>TECH
TECH>TELL
TECH>UNNOTICED
TECH>WORKED
TECH~DECIDE
TELL
TELL>AGREE
TELL>AMEND
TELL>AUDIENCE
TELL>CHANNEL
TELL>COMMS
TELL>DEPLOY
TELL>FEASIBLE
TELL>GUARD
TELL>HUMAN
TELL>NEGATIVE
TELL>ONCALL
TELL>OWNER
TELL>RETAIN
TELL>RISK
TELL>SIGNAL
TELL>TECH
TELL>TELL
TELL~AMEND
TELL~COMMS
TELL~DEPLOY
TELL~HUMAN
TELL~OWNER
TELL~REMEDY
TELL~TECH
TELL~TELL
TEST
TEST>AFTER
TEST>ALERT
TEST>BEFORE
TEST>CARE
TEST>HABIT
TEST>MEANING
TEST>NOTICE
TEST>ONCALL
TEST>PROBLEM
TEST>SIGNAL
TEST>SLOW
TEST>TECH
TEST>TEST
TEST>WORKED
TEST~RECOVER
TEST~TECH
THRESHOLD
TOGETHER
UNNOTICED
UNNOTICED>RISK
VERIFY
VERIFY>AUDIENCE
VERIFY>BEFORE
VERIFY>COMMS
VERIFY>DEPLOY
VERIFY>DOCUMENT
VERIFY>FEASIBLE
VERIFY>GUARD
VERIFY>HABIT
VERIFY>PROCESS
VERIFY>RECOVER
VERIFY>REMEDY
VERIFY>SLOW
VERIFY>TECH
VERIFY>TELL
VERIFY>TEST
VERIFY>VERIFY
VERIFY>WORKED
VERIFY~WORKED
WORKED
WORKED>ALERT
WORKED>DOCUMENT
WORKED>FEASIBLE
WORKED>HABIT
WORKED>MONITOR
WORKED>NEGATIVE
WORKED>QUICK
WORKED>REMEDY
WORKED>TECH
WORKED>TEST
a
a_bad
a_bigger
a_bot
a_check
a_communication
a_databas
a_dedicat
a_definition
a_design
a_differenc
a_fil
a_full
a_hub
a_job
a_leader
a_link
a_manual
a_match
a_messag
a_miss
a_month
a_nam
a_new
a_nod
a_partner
a_plan
a_rebuild
a_releas
a_rollback
a_runbook
a_schedul
a_script
a_second
a_servic
a_set
a_shar
a_smaller
a_snapshot
a_stag
a_summari
a_support
a_target
a_test
a_user
a_view
a_way
a_weekli
a_write
a_wrong
a_year
abl
abort
abort_criteria
about
about_a
about_how
about_the
about_this
about_tim
abov
abov_the
absenc
absenc_of
accept
access
access_to
accident
account
acknowledg
across
act
action
action_in
activeli
ad
ad_a
ad_capaciti
adapt
add
add_a
add_cod
add_the
address
admin
administrative ADMIN
administrative AMEND
administrative CHANNEL
administrative DOCUMENT
administrative HUMAN
administrative INCIDENT
administrative RETAIN
administrative RISK
administrative TECH
administrative TELL
administrator
admission
admission_polici
adopt
advanc
advertis
adviser
advisori
affect
after
after_each
after_maintenanc
after_the
again
against
against_the
age
agent
agent_to
ago
agr
agr_on
agre
agre_on
alarm
alarm_for
alarm_on
alert
alert_by
alert_for
alert_of
alert_on
alert_pag
alert_router
alert_text
alert_threshold
alert_to
aliv
all
all_clear
all_nod
all_pod
all_record
all_updat
allow
alon
alreadi
also
alternativ
alternativ_to
although
always
american
among
an
an_admission
an_alarm
an_alert
an_emergenci
an_empti
an_entri
an_eye
an_hour
an_incident
an_owner
an_updat
analysis
and
and_databas
and_let
and_report
and_restart
and_see
and_the
and_then
and_what
announc
announcement
another
another_cluster
answer
answer_for
any
anybodi
anyon
anything
anywai
anywher
api
app
appli
application
appreciat
appreciat_the
approv
approval
approval_step
architectur
architectur_of
archiv
around_the
arriv
as
as_a
as_cod
as_well
ask
ask_for
ask_the
asks
assum
assumption
at
at_#
at_all
at_first
at_hand
at_it
at_least
at_night
at_the
at_weekend
at_which
attach
attack
attacker
attempt
attention
audit
audit_trail
author
author_how
automat
automat_the
automatic
automatic_check
automaticalli
automation
autumn
availabiliti
availabl
averag
awai
awak
awar
awar_of
b
back
back_be
back_to
backend
backlog
backlog_be
backup
backup_feeder
bad
bag
balanc
balancer
banner
barcod
bas
bas_on
batch
batteri
be
be_a
be_affect
be_at
be_back
be_build
be_chang
be_check
be_clear
be_clos
be_complet
be_count
be_deploi
be_do
be_document
be_down
be_drain
be_go
be_hit
be_ignor
be_in
be_incomplet
be_install
be_make
be_mark
be_mount
be_normal
be_not
be_notifi
be_old
be_on
be_out
be_paus
be_process
be_realli
be_renew
be_report
be_resolv
be_restart
be_right
be_saf
be_slow
be_still
be_tell
be_the
be_wait
be_watch
be_wrong
beam
becam
becaus
becom
befor
befor_a
befor_any
befor_going
befor_we
beforehand
began
begin
behavior
behind
behind_a
being
believ
believ_that
besid
better
better_alert
better_error
between
between_the
bias
bigger
bill
blam
blam_the
blind
block
blog
blu
blu_green
board
book
boot
bor
bot
bot_that
both
both_group
both_sit
bottom
bought
bounti
box
branch
break
breaker
bridg
broker
broker_vendor
brought
brown
brown_bag
browser
bucket
bucket_be
budget
bug
bug_be
build
build_a
build_farm
build_system
build_up
build_with
bulk
burst
bus
bus_factor
busi
but
button
by
by_a
by_default
by_e
by_hand
by_itself
by_the
cabinet
cabl
cach
calendar
call
call_a
call_for
call_group
call_it
call_phon
call_tre
caller
calm
camera
can
can_be
can_we
canari
cancell
cannot
cap
capaciti
captur
card
careful
carri
carri_the
carrier
cas
cas_of
catalogu
catch
caus
caus_be
caus_of
central
central_log
certificat
chain
chain_halt
chanc
chang
chang_default
chang_the
changelog
channel
channel_for
chart
chas
chat
check
check_after
check_for
check_if
check_next
check_of
check_that
check_the
check_to
check_what
check_which
check_with
checklist
checklist_with
checkout
checkpoint
chiller
choic
choic_of
choos
ci
circuit
circuit_breaker
clarifi
class
clean
clean_up
clear
client
clock
clos
clos_an
closur
cloud
cluster
cluster_?
cod
cod_be
cod_in
codeowner
colleagu
collect_the
collection
colour
column
com
com_from
com_up
come
come_in
command
commander
commit
common
communicat
communicate ALERT
communicate AUDIENCE
communicate COMMS
communicate HUMAN
communicate INQUIRE
communicate MEANING
communicate NEGATIVE
communicate OWNER
communicate RISK
communicate TECH
communicate TELL
communication
communicator
communiti
compani
compani_to
compar
compar_the
comparison
comparison_of
compensat
complain
complaint
complet
complicat
component
component_be
compromis
comput
concept
concurrenci
condition
conferenc
configur
configuration
confirm
confirm_that
confirm_with
confus
connect
connection
consensus
consider
consider_a
consistenci
consistenci_check
consistent_again
consol
constraint
contact
contact_at
contact_list
contact_the
contain
container
containment
context
continu_to
contract
contract_for
contractor
contradict
contradict_each
contributor
control
control_room
control_system
controller
convention
cooki
cool
coordinat
coordination
coordinator
copi
cor
correct
correct_the
correlat
correlation
cost
cost_of
could
could_see
count
counter
coupl
cours
cours_on
cover
cover_the
coverag
cpu_usag
crash
crawler
creat
creat_a
creat_an
creat_documentation
credit
crew
criteria
criteria_for
critical
cron
cross
cross_train
curiositi
custom
customer
cycl
daemon
dai
dai_befor
daili
damag
dar
dashboard
dashboard_for
dashboard_on
dat
data
data_be
data_flow
data_to
databas
databas_and
day
deadlin
deal
debt
debug
decid
decision
declar
decommission
dedicat
deep
default
definition
degrad
delai
delet
delet_the
deletion
deliver
deliveri
department
depend
depend_on
dependenci
dependent
deploi
deploi_be
deploi_the
deployment
deposit
deprecation
describ
describ_the
description
design
desk
detail
detect
detect_a
detection
detector
developer
developer_guid
development
devic
diagnosis
diagram
dialog
diff
differenc
different
difficult
direct
directli
directori
directori_be
disabl
disaster
disaster_recoveri
disclosur
disconnect
discuss
discuss_with
discussion
disk
disk_usag
displai
distract
div
dns
do
do_a
do_if
do_it
do_not
do_the
do_we
do_what
do_when
do_with
doc
document
document ACCESS
document AFTER
document AUDIENCE
document COMMS
document CONTACT
document DEBUG
document DEPLOY
document DOCUMENT
document ESCALATE
document GUARD
document HUMAN
document INCIDENT
document INQUIRE
document KNOWLEDGE
document LOG
document MODAL
document ONCALL
document OWNER
document PLAN
document PROCESS
document QUESTIONWORD
document RECOVER
document REMEDY
document RETAIN
document RISK
document ROLLBACK
document RUNBOOK
document SIGNAL
document SLOW
document STAFF
document SYMPTOM
document TECH
document TELL
document TEST
document VERIFY
document_for
document_how
document_know
document_the
documentation
documentation_about
documentation_for
documentation_of
does ABOLISH
does ACCESS
does AFTER
does AGREE
does AMEND
does CARE
does DECIDE
does DEPLOY
does HUMAN
does JOIN
does LEARN
does LOG
does MEANING
does MONITOR
does NEGATIVE
does PLAN
does RECOVER
does REMEDY
does RETAIN
does RISK
does SIGNAL
does TECH
does TELL
does TEST
does TOGETHER
does VERIFY
does WORKED
does a
does alreadi
does an
does announc
does appli
does approv
does ask
does break
does carri
does chang
does check
does clear
does com
does copi
does delet
does empti
does find
does finish
does follow
does get
does go
does grown
does happen
does install
does it
does know
does leave
does log
does make
does merg
does miss
does mov
does no
does nothing
does on
does paus
does push
does re
does rebuilt
does releas
does remov
does replac
does report
does restart
does review
does run
does said
does say
does see
does send
does shar
does sid
does still
does stop
does tak
does tell
does the
does tri
does undon
does upgrad
does use
does used
does watch
does work
does writ
doing
domain
door
doubl
doubl_book
doubl_the
doubt
down
down_how
down_what
down_who
downgrad
download
downtim
draft
drain
dress
dress_rehearsal
drift
drill
driv
driver
drop
duct
dump
duplicat
during
during_an
during_the
duti
e
each
each_deploi
each_other
earli
earlier
earlier_review
easi
easier
easier_to
edg
edit
effect
effect_of
election
electrician
electrician_be
els
email
emergenci
emergenci_contact
employe
empti
empti_list
enabl
encrypt
end
end_to
endpoint
engin
engineer
engineer_for
enough
enough_people
enrolment
ensur
enter
entri
entri_for
environment
epoch
error
error_cod
error_messag
error_rat
error_report
escalat
escalation
escalation_path
evacuation
even
event
everi
everi_month
everyon
everyon_who
everything
everywher
evidenc
exact
exam
exchang
exercis
exercise AFTER
exercise CONTACT
exercise DEPLOY
exercise DRILL
exercise ESCALATE
exercise HABIT
exercise INCIDENT
exercise LEARN
exercise RECOVER
exercise REMEDY
exercise RISK
exercise TECH
exercise TEST
exist
exit
expect
expectation
expensiv
expert
expir
explain
explain_the
explain_to
exploit
export
exporter
exporter_on
expos
extend
extend_the
extension
extent
external
eye
eye_on
faciliti
factor_of
fail
fail_job
fail_login
fail_on
fail_over
failover
failover_with
failur
failur_in
fair
fall
fallback
fals
faq
faq_on
far
farm
fast
faster
fault
faulti
featur
featur_flag
fee
feed
feedback
feeder
feel
fell
few
fewer
field
field_of
fil
fil_on
fil_server
fill
fill_the
fin
final
financ
find
find_the
finish
fir
firewall
firewall_rul
firmwar
first
first ABOLISH
first ACCESS
first ADMIN
first AFTER
first AGREE
first ALERT
first AMEND
first BEFORE
first CARE
first CAUSE
first CHANNEL
first COMMS
first CONTACT
first DEBUG
first DECIDE
first DOCUMENT
first DRILL
first ESCALATE
first FEASIBLE
first GUARD
first HABIT
first HARD
first HUMAN
first INCIDENT
first INQUIRE
first JOIN
first KNOWLEDGE
first LEARN
first LOG
first LUCKY
first MEANING
first MODAL
first MONITOR
first NEGATIVE
first NOTICE
first ONCALL
first OWNER
first PLAN
first PROBLEM
first PROCESS
first QUESTIONWORD
first QUICK
first RECOVER
first REMEDY
first RETAIN
first RISK
first ROLE
first ROLLBACK
first RUNBOOK
first SIGNAL
first SLOW
first STAFF
first STATUSPAGE
first SYMPTOM
first TEACH
first TECH
first TELL
first TEST
first TOGETHER
first UNNOTICED
first VERIFY
first WORKED
first a
first abolish
first abort
first about
first ad
first adapt
first add
first additional
first adopt
first after
first agr
first agre
first alert
first all
first allow
first always
first an
first analys
first analyz
first announc
first any
first appli
first application
first architectur
first archiv
first as
first ask
first assess
first assign
first at
first audit
first automat
first automatic
first averag
first back
first backfill
first backup
first becaus
first believ
first better
first blind
first block
first bot
first both
first break
first bring
first budget
first build
first by
first call
first captur
first catalogu
first chang
first chas
first check
first checklist
first clarifi
first clean
first clear
first clearer
first client
first clos
first cod
first collect
first com
first communication
first communiti
first compar
first complet
first complex
first configur
first confirm
first consider
first consistenci
first contact
first continu
first coordinat
first coordination
first correct
first correlat
first count
first creat
first cross
first customer
first cut
first daili
first dashboard
first data
first debug
first decid
first decision
first declar
first decoupl
first deep
first defin
first delet
first demo
first deploi
first deployment
first describ
first detect
first determin
first develop
first development
first different
first disabl
first disaster
first discuss
first discussion
first disk
first displai
first document
first doubl
first downgrad
first downstream
first draft
first draw
first drop
first each
first earlier
first emergenci
first enabl
first encourag
first engineer
first enough
first enter
first error
first escalat
first establish
first estimat
first evaluat
first everi
first everyon
first everything
first exist
first expand
first expect
first expectation
first explain
first explor
first export
first expos
first extend
first fail
first failover
first featur
first feedback
first few
first figur
first fil
first fill
first find
first finish
first first
first fix
first follow
first for
first formalis
first get
first giv
first glossari
first go
first good
first grant
first great
first group
first growth
first guid
first half
first hand
first hard
first hardwar
first health
first hear
first hir
first hold
first how
first human
first identifi
first if
first implement
first improv
first in
first inadequat
first incident
first includ
first increas
first infrastructur
first install
first instead
first instruction
first instrument
first insufficient
first internal
first introduc
first investigat
first is gerund
first is past
first isolat
first it
first job
first keep
first know
first knowledg
first label
first lack
first larg
first larger
first lead
first learn
first let
first link
first list
first load
first long
first longer
first look
first lose
first loss
first mail
first maintenanc
first mak
first mani
first manual
first map
first mask
first measur
first mention
first messag
first metric
first migrat
first migration
first misl
first miss
first misunderstand
first monitor
first mor
first most
first mov
first nam
first narrow
first never
first new
first nightli
first no
first nobodi
first nod
first not
first notic
first notifi
first notification
first observ
first off
first offer
first old
first on
first onc
first one
first onli
first open
first operator
first order
first other
first own
first owner
first ownership
first pag
first pair
first partner
first patch
first paus
first people
first periodicalli
first pictur
first pin
first plan
first polici
first post
first practis
first pre
first prepar
first present
first prob
first process
first propos
first proposal
first provid
first provider
first public
first publish
first pull
first purg
first put
first quarterli
first question
first quick
first rais
first re
first react
first read
first real
first record
first recoveri
first reduc
first refactor
first reflect
first refund
first regular
first rehears
first reimburs
first releas
first reli
first remov
first renam
first renew
first repair
first repeat
first replac
first replai
first repli
first report
first reproduc
first request
first requir
first research
first reserv
first responder
first respons
first restart
first restor
first resum
first rethink
first retir
first review
first revis
first revok
first rework
first rewrit
first right
first roll
first rollback
first root
first rotat
first rout
first rul
first run
first runbook
first said
first sampl
first say
first scal
first schedul
first script
first second
first securiti
first see
first send
first separat
first servic
first set
first settl
first several
first shar
first ship
first short
first shorten
first show
first sign
first simplifi
first sinc
first slow
first smaller
first som
first somebodi
first someon
first speak
first spik
first spread
first staff
first stag
first stai
first start
first step
first stick
first still
first stop
first stor
first stuck
first student
first studi
first subscrib
first support
first surpris
first survei
first swap
first symptom
first sync
first synthetic
first tag
first tak
first talk
first teach
first technical
first tell
first templat
first test
first the
first ther
first think
first third
first this
first thre
first tim
first to
first too
first tool
first trac
first track
first train
first transaction
first treat
first trial
first troubleshoot
first try
first tun
first turn
first two
first typ
first unabl
first unclear
first understand
first until
first updat
first upgrad
first upload
first use
first user
first validat
first validator
first valu
first verifi
first wait
first walk
first warn
first watch
first weekli
first what
first when
first who
first why
first widen
first with
first work
first writ
first write
first_hour
first_sign
fit
fiv
fix
fix_and
fix_hold
flag
flaki
fleet
flood
flow
flow_log
focus
follow
follow_the
follow_up
for
for_a
for_all
for_an
for_chang
for_clos
for_each
for_find
for_half
for_new
for_remov
for_the
for_this
for_two
for_we
forbids
forc
foreign
forgotten
fork
form
format
former
forti
forum
four
fre
freez
freezer
frequent
fridai
from
from_a
from_an
from_outsid
from_the
from_we
front
front_end
frozen
full
function
fund
further
futur
futur_of
fuzz
gam
gap
garbag
garbag_collection
gat
gatewai
gather
generat
generation
generator
get
get_notifi
giv_support
giv_the
give
glossari
glossari_of
go
go_through
go_to
going
going_back
going_on
grafana
grant
graph
green
green_light
green_whil
group
group_for
group_on
grow
grown
guard
guess
guest
guid
guid_for
guidanc
guidelin
guidelin_for
habit
half
half_an
hall
halt
halt_the
hand
hand_over
handbook
handl
hang
happen
happen_on
hard
harden
hardli
hardwar
hardwar_retirement
harm
harmless
hav
have
have_a
have_be
have_the
head
header
heal
health
health_check
health_endpoint
healthi
hear
heat
heavi
held
help
helper
her
hidden
high
high_memori
higher
hint
his
histori
hit
hold
holder
holidai
hop
host
host_compani
host_the
hot
hotfix
hour
how
how_do
how_the
how_to
how_we
hub
hub_to
human
hung
hurri
hypothes
icon
idea
idempotent
identifi
identifi_a
ids
if
if_the
if_this
ignor
imag
immediateli
impact
implement
implement_measur
import
importer
impossibl
improv
improv_documentation
improvement
in
in_a
in_all
in_at
in_cas
in_ci
in_one
in_sync
in_the
in_two
in_use
in_we
inbox
incident
incident_be
incident_bot
incident_commander
incident_open
incident_process
incident_respons
includ
includ_the
incomplet
inconsistent
increas_log
index
inform
information
infrastructur
infrastructur_as
ingest
input
ins
install
installer
instanc
instead
instead_of
instruction
instruction_for
instructor
integer
integration
intend
interact
interfac
internal
into
into_mak
into_the
introduc_a
introduction
invalid
inventori
investigat
investigat_further
investigat_how
investigat_if
investigat_the
investigat_using
investigat_why
investigate ABOLISH
investigate ADMIN
investigate AGREE
investigate ALERT
investigate AMEND
investigate CAUSE
investigate COMMS
investigate CONTACT
investigate DECIDE
investigate DOCUMENT
investigate FEASIBLE
investigate GUARD
investigate HUMAN
investigate INCIDENT
investigate INQUIRE
investigate KNOWLEDGE
investigate LOG
investigate MODAL
investigate MONITOR
investigate NEGATIVE
investigate NOTICE
investigate ONCALL
investigate OWNER
investigate PLAN
investigate PROBLEM
investigate PROCESS
investigate QUESTIONWORD
investigate RECOVER
investigate REMEDY
investigate RETAIN
investigate SIGNAL
investigate STAFF
investigate SYMPTOM
investigate TECH
investigate TEST
investigate VERIFY
investigate WORKED
investigation
invoic
involv
ipv6
is question
isolat
isolation
issu
it
it_be
it_do
it_easier
it_happen
it_own
it_together
it_up
it_wors
item
itself
jitter
job
job_at
job_do
job_output
job_that
join
joint
journalist
jun
just
keep
keep_a
keep_an
keep_watch
kei
kernel
key
kill
kind
kind administrative
kind communicate
kind document
kind exercise
kind investigate
kind learn
kind plan
kind process
kind remediate
kind teach
kiosk
kiosk_gatewai
know
know_failur
know_that
know_the
knowledg
knowledg_of
kubernetes
lab
label
label_the
lag
landlord
languag
laptop
larg
larger
larger_instanc
last
lat
latenci
later
launch
launch_checklist
layer
layout
lead
leader
leader_election
leak
leap
learn FEASIBLE
learn HUMAN
learn INQUIRE
learn KNOWLEDGE
learn LEARN
learn MONITOR
learn PLAN
learn SIGNAL
learn TEACH
learn TECH
learn TELL
learn_path
leas
least
leav
leave
ledger
legaci
length 0
length 1
length 2
length 3
length 4
length 5
less
lesson
let
let_the
lever
librari
licenc
licens
lift
light
lik
limit
limit_the
limiter
lin
lin_be
lin_of
lin_with
link
link_be
linter
list
list_the
littl
liv
load
load_balancer
load_test
localli
lock
log
log_agent
log_be
log_fil
log_for
log_in
log_lin
log_of
log_on
log_rotation
log_server
log_to
login
long
longer
look
look_at
look_for
look_into
look_lik
look_over
look_up
los
lose
lose_in
loss
low
loyalti
lunch
machin
mail
mail_relai
mailbox
main
main_board
mainnet
maintainer
maintenanc
maintenanc_of
major
mak
mak_a
mak_alert
mak_the
make
make_a
make_the
manag
manager
mani
manual
manual_overrid
manufacturer
map
march
mark
mark_green
marker
market
mask
match
matter
may
may_be
may_switch
mean
meant
measur
measurement
media
meet
meet_between
member
memori
memori_of
memori_over
memori_use
mention
mention_the
merg
merg_and
messag
messag_broker
messag_for
metric
metric_endpoint
metric_for
metric_to
migrat
migration
migration_script
million
minut
mirror
misl
mislead
miss
miss_the
mistak
misunderstand
mitigat
mobil
mobil_app
mod
model
modul
modul_author
modul_be
mondai
monei
monitor
monitor_of
monitor_the
month
month_to
monthli
mor
mor_memori
mor_monitor
mor_often
mor_than
mor_volunteer
morn
morning
mortem
most
mount
mov
mov_the
mov_to
much
multi
multisig
must
must_be
must_not
must_report
nam
nam_of
nam_schem
nam_the
namespac
narrow
need
need_to
negativ
net
network
network_segmentation
never
never_see
new
new_backup
new_build
new_cach
new_firmwar
new_hub
new_limit
new_pool
new_servic
new_set
newcomer
newer
newer_releas
next
next_epoch
next_week
night
night_shift
nightli
nightli_comparison
nightli_run
nin
no
no_alert
no_error
no_one
no_owner
no_plan
no_singl
nobodi
nobodi_have
nod
nod_and
nod_be
nod_group
nod_operator
nois
normal
normal_rang
not
not_a
not_acknowledg
not_configur
not_enough
not_for
not_know
not_make
not_see
not_the
notebook
nothing
notic
notic_period
notic_the
notifi
notification
now
ntp
null
number
number_for
object ?
object ACCESS
object ADMIN
object AFTER
object ALERT
object AMEND
object AUDIENCE
object BEFORE
object CARE
object CAUSE
object CHANNEL
object COMMS
object CONTACT
object DEBUG
object DECIDE
object DEPLOY
object DOCUMENT
object DRILL
object FEASIBLE
object GUARD
object HABIT
object HUMAN
object INCIDENT
object INQUIRE
object KNOWLEDGE
object LEARN
object LOG
object MEANING
object MONITOR
object NEGATIVE
object NOISE
object NOTICE
object ONCALL
object OWNER
object PLAN
object PROCESS
object QUICK
object RISK
object ROLLBACK
object RUNBOOK
object SLOW
object STAFF
object STATUSPAGE
object SYMPTOM
object TEACH
object TECH
object TELL
object TEST
object VERIFY
object WORKED
object account
object action
object address
object advic
object age
object agent
object alarm
object all
object alternativ
object an
object and
object announcement
object app
object approval
object architectur
object ask
object author
object automaticalli
object automation
object awar
object back
object backup
object balanc
object branch
object broker
object budget
object button
object cach
object calendar
object call
object candidat
object carrier
object catalogu
object chang
object channel
object chart
object check
object checklist
object cluster
object cod
object column
object command
object communication
object compani
object configuration
object contact
object contract
object controller
object copi
object count
object cours
object crawler
object criteria
object dashboard
object dat
object databas
object deadlin
object deployment
object diagram
object disabl
object div
object document
object documentation
object down
object drill
object duti
object earlier
object effect
object effort
object engineer
object entri
object exampl
object failover
object faq
object faster
object fault
object feed
object field
object fil
object find
object flood
object format
object framework
object gat
object go
object governanc
object group
object guid
object guidanc
object handbook
object her
object hold
object host
object imag
object import
object importer
object incident
object instead
object instruction
object isolation
object job
object key
object knowledg
object latenci
object leas
object level
object limit
object list
object load
object longer
object look
object loss
object mail
object maintenanc
object management
object mandatori
object map
object maximum
object meet
object memori
object messag
object mod
object model
object modul
object month
object mortem
object mov
object nam
object new
object next
object nod
object not
object notic
object notification
object often
object onli
object operator
object option
object order
object out
object over
object owner
object ownership
object pag
object panel
object parser
object part
object partition
object patch
object people
object period
object phas
object plan
object playbook
object point
object polici
object pool
object prioriti
object procedur
object product
object project
object proposal
object provider
object proxi
object queri
object queu
object quota
object rang
object rat
object registrar
object relai
object report
object repositori
object request
object resourc
object responder
object respons
object review
object reviewer
object reward
object rid
object rollback
object rollout
object round
object row
object rul
object run
object runbook
object schedul
object schem
object script
object section
object see
object segmentation
object server
object servic
object session
object set
object shar
object shift
object signatur
object sit
object sourc
object spac
object start
object stat
object status
object step
object summari
object support
object system
object tabl
object tag
object target
object task
object team
object templat
object term
object test
object text
object tim
object timeout
object tip
object token
object tool
object track
object ttl
object twic
object two
object understand
object up
object updat
object upgrad
object upstream
object use
object used
object vendor
object version
object view
object volum
object volunteer
object vot
object we
object week
object weekli
object wiki
object year
object zon
observ
observ_the
observabiliti
obvious
odd
of
of_a
of_affect
of_both
of_everi
of_failur
of_how
of_infrastructur
of_manual
of_open
of_support
of_the
of_this
of_upload
of_user
of_we
of_what
of_work
off
off_the
offer
offic
offlin
often
old
old_endpoint
old_importer
old_releas
old_version
older
on
on_a
on_all
on_an
on_as
on_call
on_each
on_everi
on_how
on_one
on_quota
on_read
on_the
on_what
on_word
onboard
onc
onc_a
onc_the
one
one_at
one_by
one_hall
one_minut
one_person
one_plac
one_that
onli
onli_mod
onli_one
onli_test
onlin
open
open_a
open_until
opening be
opening ensure
opening should
opening ticket
opening will
openli
opentelemetri
operation
operator
opposit
option
option_for
optional
or
or_the
oracl
order
order_be
order_in
order_of
orphan
other
other_cluster
other_servic
other_tenant
our
out
out_how
out_this
out_what
out_whether
out_who
outag
outdat
output
outsid
over
over_the
over_tim
overflow
overload
overload_the
overlook
overnight
overrid
overview
overview_of
overwrit
own
own_nod
own_the
owner
owner_for
owner_of
ownership
ownership_of
packag
packet
packet_captur
pag
pag_be
pag_for
pag_go
pag_to
pag_with
pager
pai
pair
panel
parallel
parcel
parser
part
part_of
parti
partial
partition
partition_by
partner
pass
password
patch
patch_version
path_for
pattern
paus
paus_function
paus_the
payment
peak
peer
people
people_who
per
performanc
period
permanent
persistent
person
person_check
personal
personal_data
phas
phon
phon_number
pick
pictur
pilot
pin
pin_the
pipelin
plac
placeholder
plan
plan AGREE
plan ALERT
plan FEASIBLE
plan HUMAN
plan INCIDENT
plan INQUIRE
plan LOG
plan ONCALL
plan REMEDY
plan RETAIN
plan SIGNAL
plan TEACH
plan TECH
plan TELL
plan WORKED
plan_for
plan_the
plan_work
plant
platform
platform_team
playbook
plug
plug_ins
plugin
pod
pod_without
point
point_of
point_to
polici
polici_for
polici_in
polici_that
pool
pool_siz
port
portal
possibl
post
power
power_suppli
practic
prepar
present
press
pressur
previous
previous_version
pric
pric_feed
primari
print
print_the
printer
prioriti
prioritis
privat
prob
prob_to
problem
problem_be
proc
procedur
procedur_for
process
process AFTER
process ALERT
process AMEND
process BEFORE
process CARE
process CHANNEL
process COMMS
process DECIDE
process DEPLOY
process DOCUMENT
process ESCALATE
process FEASIBLE
process HABIT
process HUMAN
process INCIDENT
process JOIN
process KNOWLEDGE
process MONITOR
process NEGATIVE
process ONCALL
process OWNER
process PLAN
process QUESTIONWORD
process RECOVER
process REMEDY
process RISK
process ROLE
process ROLLBACK
process SIGNAL
process SLOW
process STAFF
process STATUSPAGE
process TEACH
process TECH
process TELL
process TEST
process VERIFY
process WORKED
process_be
process_for
process_of
produc
product
production
production_for
programm
project
promot
promotion
propos
proposal
protection
protocol
provider
proxi
public
public_api
publish
pull
pull_request
pump
purg
purg_the
purpos
push
put
put_a
put_on
qualiti
quarter
queri
queri_for
queri_that
question
queu
quick
quickli
quietest
quorum
quota
quota_of
quota_request
rack
rain
rais
random
rang
rat
rather
rather_than
re
reach
reach_all
reach_the
react
read
read_be
read_of
read_onli
read_replica
read_the
reader
readi
readm
real
real_devic
realis
realli
realli_go
reason
reboot
rebuild
rebuilt
receiv
recognis
recommendation
reconnect
record
recover
recoveri
recoveri_be
recoveri_plan
red
reduc
redundanci
referenc
refund
refus
register
registrar
registrar_account
registri
regular
regular_load
regularli
regulator
rehearsal
rehearsal_of
reimburs
reindex
reject
relai
relat
relayer
releas
releas_checklist
releas_not
releas_of
releas_that
reli
reliabiliti
remain
remedi
remediate ABOLISH
remediate AFTER
remediate AGREE
remediate ALERT
remediate AUDIENCE
remediate BEFORE
remediate CHANNEL
remediate COMMS
remediate CONTACT
remediate DECIDE
remediate DEPLOY
remediate DOCUMENT
remediate FEASIBLE
remediate GUARD
remediate HABIT
remediate INCIDENT
remediate INQUIRE
remediate KNOWLEDGE
remediate LOG
remediate MEANING
remediate MODAL
remediate MONITOR
remediate NEGATIVE
remediate NOISE
remediate NOTICE
remediate ONCALL
remediate PROBLEM
remediate QUESTIONWORD
remediate RECOVER
remediate REMEDY
remediate RETAIN
remediate RISK
remediate ROLE
remediate ROLLBACK
remediate SIGNAL
remediate STATUSPAGE
remediate SYMPTOM
remediate TEACH
remediate TECH
remediate TELL
remediate TEST
remediate UNNOTICED
remediate VERIFY
remediate WORKED
remember
remov
renam
renam_the
render
renew
reopen
reorg
repair
repeat
replac
replac_the
replacement
replai
repli
replica
replication
replication_lag
report
report_in
report_the
report_to
report_whether
reporter
repositori
reproducibl
request
requir
requirement
researcher
reset
resolv
resourc
resourc_with
respond
responder
respons
respons_from
respons_plan
respons_procedur
responsibiliti
responsibl
rest
restart
restart_it
restart_order
restor
restor_test
restor_the
result
result_of
resum
resync
retention
retirement
retri
return
review
review_app
review_in
review_meet
review_the
reviewer
reward
right
right_to
ring
risk
risk_of
road
road_map
roadmap
roll
roll_back
rollback
rollback_be
rollout
room
root
root_caus
rota
rotat
rotation
round
router
row
rpc
rul
rul_out
rul_that
run
run_?
run_out
run_the
runbook
runbook_for
runner
runtim
saf
saf_migration
said
sal
sam
sam_error
sam_leak
sam_thing
sam_tim
sam_transaction
sampl
sandbox
saturdai
sav
say
says can
says can be
says could
says could be
says have
says have be
says must
says must be
says need
says need be
says should
says should be
says will be
scal
scan
scanner
schedul
schedul_for
schedul_job
scheduler
schem
schem_for
school
scop
screen
script
se
seal
search
searchabl
season
second
second_lin
second_mail
second_person
secret
section
secur
securiti
see
see_an
see_it
see_that
see_the
see_this
see_which
seed
segmentation
self
send
send_the
sensor
separat
sequenc
series
serious
serv
server
servic
servic_that
session
set
settl
setup
several
severiti
severiti_level
shadow
shar
shar_channel
shar_librari
shard
shard_be
sheet
shift
ship
shipment
shipper
shop
short
shorten
should
should_we
show
show_that
show_the
shown
shutdown
sick
sid
sign
sign_a
sign_kei
sign_of
sign_servic
signal
signatur
signer
silenc
silent
similar
simpli
simulator
sinc
singl
singl_plac
singl_point
sit
situation
six
siz
skip
slash
slo
slow
slow_the
small
smaller
snapshot
so
so_that
so_we
social
softwar
solv
som
somebodi
someon
something
soon
sorter
sourc
sourc_for
spac_on
spar
spar_part
spik
split
spok
spok_against
spot
spot_instanc
spread
spreadsheet
spring
sprint
squad
stabl
stack
stack_trac
staff
stag
stag_for
stai
stai_calm
stak
stand
standard
standbi
start
stat
stat_of
statement
static
station
status
status_icon
status_pag
step
step_for
step_to
still
still_be
still_in
stood
stop
stop_send
stop_the
stor
storag
storag_and
storag_layer
strict
stuck
student
studi
styl
subject ALERT
subject AMEND
subject AUDIENCE
subject COMMS
subject DEPLOY
subject DOCUMENT
subject HUMAN
subject INCIDENT
subject LOG
subject MONITOR
subject NEGATIVE
subject NOISE
subject ONCALL
subject OWNER
subject PLAN
subject PROCESS
subject QUESTIONWORD
subject RECOVER
subject REMEDY
subject RETAIN
subject RISK
subject SIGNAL
subject STAFF
subject SYMPTOM
subject TECH
subject TEST
subject WORKED
submit
subscrib
subsystem
success
successful
such
suggest
suit
summari
summer
sundai
suppli
supplier
support
support_cas
support_contract
suppress
sur
sur_the
surpris
survei
suspect
swallow
swap
switch
switch_off
switch_to
symbol
symptom
sync
sync_be
sync_between
system
tabl
tabl_of
tabl_partition
tabletop
tag
tak
tak_over
tak_the
take
take_for
talk
target
tariff
tariff_engin
task
teach
teach AUDIENCE
teach DOCUMENT
teach HUMAN
teach NEGATIVE
teach ONCALL
teach QUESTIONWORD
teach SIGNAL
teach TEACH
teacher
team
team_be
team_channel
team_to
teamwork
technical
technical_debt
telemetri
tell
tell_a
tell_that
tell_we
temperatur
templat
templat_for
temporari
ten
tenant
tenant_?
tenant_in
term
terminal
terminat
terminat_the
terraform
test
test_cluster
test_driv
test_environment
test_for
test_net
test_on
test_restor
test_the
text
text_for
than
than_fiv
thank
that
that_a
that_all
that_be
that_export
that_have
that_it
that_list
that_nobodi
that_nod
that_post
that_tell
that_the
that_touch
the
the_absenc
the_account
the_admin
the_affect
the_alert
the_all
the_announcement
the_api
the_app
the_architectur
the_attacker
the_audit
the_backlog
the_backup
the_bad
the_beam
the_board
the_bridg
the_broker
the_build
the_cach
the_call
the_canari
the_carrier
the_caus
the_chain
the_chang
the_channel
the_chart
the_check
the_choic
the_clock
the_cloud
the_cod
the_command
the_communiti
the_config
the_consensus
the_contract
the_control
the_controller
the_cool
the_cor
the_cost
the_counter
the_customer
the_data
the_deadlin
the_default
the_deliveri
the_department
the_dependenci
the_deploi
the_deployment
the_devic
the_differenc
the_documentation
the_domain
the_doubl
the_download
the_driver
the_duti
the_edg
the_effect
the_enrolment
the_error
the_escalation
the_evacuation
the_expect
the_export
the_exporter
the_fail
the_failover
the_fault
the_featur
the_field
the_fil
the_first
the_fix
the_follow
the_forum
the_front
the_futur
the_gat
the_gatewai
the_graph
the_guest
the_guid
the_hall
the_hand
the_handbook
the_health
the_heat
the_heavi
the_high
the_holidai
the_host
the_hub
the_import
the_importer
the_incident
the_installer
the_instruction
the_integration
the_job
the_kernel
the_kiosk
the_lab
the_label
the_languag
the_last
the_leak
the_limit
the_link
the_list
the_load
the_lock
the_log
the_loss
the_loyalti
the_lunch
the_main
the_maintenanc
the_manag
the_manual
the_manufacturer
the_memori
the_messag
the_metric
the_migration
the_miss
the_mobil
the_modul
the_monitor
the_most
the_mov
the_nam
the_network
the_new
the_next
the_night
the_nightli
the_notic
the_null
the_number
the_old
the_on
the_one
the_onli
the_operator
the_option
the_order
the_other
the_outag
the_owner
the_pag
the_pager
the_parser
the_patch
the_payment
the_pipelin
the_platform
the_plugin
the_pod
the_press
the_previous
the_pric
the_primari
the_printer
the_process
the_product
the_production
the_proxi
the_pull
the_pump
the_queu
the_quota
the_recoveri
the_registrar
the_registri
the_reindex
the_relai
the_remain
the_repair
the_report
the_reporter
the_result
the_retri
the_review
the_right
the_risk
the_rollback
the_rollout
the_rota
the_run
the_runbook
the_sam
the_scheduler
the_seal
the_second
the_servic
the_session
the_set
the_severiti
the_shift
the_shop
the_signal
the_simulator
the_sit
the_spar
the_stag
the_standbi
the_start
the_stat
the_status
the_step
the_stor
the_storag
the_supplier
the_switch
the_sync
the_system
the_target
the_team
the_tenant
the_test
the_thre
the_ticket
the_tim
the_top
the_total
the_trac
the_tracker
the_two
the_upgrad
the_user
the_vendor
the_version
the_wallet
the_way
the_whol
the_work
the_workaround
the_worst
thei
thei_be
thei_do
thei_run
their
their_own
them
then
theori
ther
ther_a
thes
thes_action
thin
thing
think
third
third_parti
thirti
this
thorough
thos
thos_who
thousand
thre
thre_hour
thre_people
thre_replica
thread
threshold
through
through_the
throughout
ticket
tight
tighten
till
tim
tim_for
tim_zon
timer
tip
tir
to
to_#
to_a
to_add
to_another
to_be
to_call
to_check
to_confirm
to_disabl
to_do
to_each
to_end
to_find
to_get
to_it
to_look
to_monitor
to_one
to_proc
to_production
to_run
to_see
to_show
to_stop
to_tell
to_the
to_turn
to_watch
to_we
together
together_with
token
too_earli
too_few
too_mani
too_technical
tool
tool_to
top
top_of
total
touch
touch_the
trac
trac_and
trac_of
track
tracker
trad
traffic
traffic_be
trai
trail
train
train_for
train_in
transaction
transfer
travell
tre
treat
trend
tri
tri_the
trigger
troubleshoot
trust
try
tuesdai
turn
turn_off
twic
two
two_developer
two_of
two_team
typ
typo
unclear
under
under_pressur
underestimat
understand
understand_the
uniqu
unit
unnotic
unsupport
until
until_the
until_then
unus
up
up_and
up_on
up_the
up_with
updat
updat_the
upgrad
upgrad_guid
upgrad_instruction
upgrad_test
upgrad_the
upgrad_to
uplink
upload
upload_to
ups
upstream
uptim
uptim_check
urgent
us
usag
use
use_of
use_the
used
useful
user
user_a
user_appreciat
user_be
user_documentation
user_guid
user_server
using
vacuum
validator
validator_come
valu
valv
vanish
vault
vendor
vendor_to
vendor_with
verifi
verifi_that
verification
verification_of
verification_step
version
version_be
version_befor
version_of
vial
vibration
view
view_of
visibiliti
visibl
visitor
volum
volunteer
wai
wait
wait_be
walk
wallboard
wallet
want
warn
warn_befor
warn_of
watch
watch_for
watch_the
water
way
way_of
way_to
we
we_believ
we_call
we_could
we_depend
we_do
we_hav
we_have
we_keep
we_know
we_merg
we_need
we_network
we_not
we_pair
we_set
we_should
we_sign
we_think
we_tim
we_to
we_trust
weakness
week
week_that
weekend
weekli
weekli_look
weekli_report
weekli_sync
weigh
well
what
what_a
what_be
what_happen
what_make
what_spok
what_the
what_thei
what_to
when
when_a
when_an
when_the
when_two
whenever
whenever_the
wher
wher_the
whether
whether_a
whether_other
whether_the
which
which_graph
which_hall
which_job
which_of
which_servic
whil
whil_the
whit
who
who_can
who_do
who_have
whol
whom
whos
why
why_be
why_the
wideli
widget
wiki
wiki_to
wildcard
will
will_be
window
wip
with
with_#
with_a
with_it
with_operation
with_the
withdrawal
within
within_a
without
without_limit
without_the
word
work
work_on
work_out
workaround
workaround_be
worker
workflow
workload
wors
worst
would
writ
writ_a
writ_an
writ_down
writ_the
writ_up
write
write_down
wrong
x
year
yearli
you
your
zon`;
// Learned from: 2157d8ab55f58625
export const itemKindWeights = {
  lines: `remediate process learn investigate teach document exercise communicate plan administrative
11111000001000010100000000000100000000000111111000000000000000001100000000000000000011111111100000000000000000000000001000000010000000000110100010000000000000000111000000010011000000000010000000000000000000111100000000000000000000000000000000000001111000100010000000000000000001000000000100000000000000000000111111000000000000000000000000000000000000000011000000010000000000000000000000000001111100001000000011100000000000010000000000011000000000001000000000000001000000000000000000000000000011100000000000000010000000000001110000000010000000000000000000001001000000000000011000000000000000000000000000000000100100000000000000000100000000000000000000000000000000000000000000000011111111111111111110000000000001110000000000000000000000100001110000000100000000000001000000000100000011000000010000000000000000110000000000000000000000000000000000011000000000000000001111111110000000000000011000010000000000000000011000000000010010010010000100100111000100000110000011111000000100010110011001000100011000000101010000000000011000011100111010001001000110001010001000000000000000110011000101110100100110001000000011010001100001111011100010100010110100011010110010000000110000010100011010000100000000000001101001000000010100000000000000100000011001000011000010010100000010011001000000001001100000100101011110000001101100000110100010001101000100000011010100000100101110000111000010001100000001000100111100100001001011100001000000000000000100111000100000000100000010000010110011000010000100001001001000001100001010010110000111010001100010000010011011000100000001000010011000000010100100110000000010001000000001001000100100000100011100111000000000000000000000000000000000000101100000001000010000000100010000010000000010000000000000000000001000010000000000000000000000010000000111010000000100011010001011000001000010100000011011011001110000010011000000000010110000011000000000000010000100110000000000000010101010000001101001010001000010110100010111001111111111111111111111110111011101011111101101111111101101111001011001011001111000101010011111111100110010000111101110011110100011011000111001000010110001110111111010111001100110001101001100101111000010011100100001111001101111100010001001011001011101100001001111100010100011111110010000100111100110001101101111001010111100100010010110110101100111001101011101100110101010110110011110110111101001011011111010000011010011111110110101111110000110100001101000110011001011100011110000101111011000110001111110100111110111010110000000100000000011111000001010011000001001010000110010110011011100100100101101011111000000000101100011011000011100110100001000000000001000001000100000000000011100110011000000000011110010010110000111001111001011100011000010001001001111000000011010101100010000000000000000000000000000000000000000000100010000100000010000000000000100000000000000001000111110000011100100000000000000000000001100101111000000010000100010011001100111010000000000000001111010000101001100000100000110010010000000000011100100100101000111100000010000001000000011101000001010010001001111000000010000010011000101010000101111000100000000000010000010100000000000000101110111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111100011101001011110000011110110000011100011110110001101001100010000110111000010001000111010101000100000001110000000010100000000001010010010011010010100100110010111101001000000001001101000000000000000110010111010110010110010011001000010111000000100111000000000000000000000000000000000000001110110000001001111011000011000011000000010100101111100001000000011100000000010001010101011000110000001100111110000000000000000000000000000000000000000000000000110000011000011001011001100000011001010000101100000000001101010000000000000011100000101001001111011001000010100001000011000010000100000011100001001000110000011011101000111010000000101110000001011100000110100100000010000100100000101000000000000000101000000000000011010000111100000010100001100110000000000111000100001001100001010110000000001111000000001011000011101000000010010000000000101000001001110000001100010101111111100101000000001111011000011001010010000001011101011100000100000100100001000010001000000001010100011111101100100100101110000001001010100001101100110110000100110000111001010000010110000001011110001101010010001000000010010000001110110100001000100101010011010111010010000001000110010001000000100011010100000101100000000100011000000100010100100000101101110001000001101000000000000110100000000011010110001001011110111011010000010100000001000100100101000001001000000000000010000011001101000001010110001110000010000000010010000111011001110011001000001000000101001101100110011000101011000110001111001000111000
aVTOXZSXXaWUUaZbUVUUUTTUaWVWTTXVWWXWZVXXWVQTWVQUXaWWUbYWUYSTaWaUSPWUZVTZZYUXUVYYYRVUZVYYYZTTUVSWWUVYTYXZTZXURVYXZZTYXSbXUVYTWVUaYZVWWYYVYTYYZSWZZYTVVZWaUVWUWPWSYZWaVTXRZZZYUXZaZVUVZSTYZWZWZUUVXUTUSVXdSWYUZZVUaVXWUWTUSZTZYdTUVUaUZZTVaRZZbVZTZYWWZWZYeVZXVUZWUTaZaZSYWTZYWUZUVTUTRZVWYYeSTSbZVaaXVUTZZUUUVVaZTVUaZaTXVSZTWUTZXVVUVZVVZZUWZUYWWZVZZZYVVRUZTWaVZVVWVSUTTWTZTWVZWTYVZXZTUTXZVWZXUVbZWZZXUVUaYZYXVWUVVWTTUVVWYVYZYaUTQTZZRRVbWXUZWZVVaVTWVVVUSYXVYSZSZYZWVVYRWTZYYVYZWYXaTYUYZYVZXZQUZXUUbXZTTVVZaYbYWZTUXTTTVVUYXUUTZWSYWTaaZVTZUWZTWVVUZWUcUUVYYUWUaSUYUVZUUSTRXYUUZSUaRaUUTZZYYUVVaRaZUUVUYaaUaSXUbaTZUYVXTZXZVXVaaXVWXVbUZZTUWUYUXVaTXUWUSaUYXWcTaXYWZYWXcUYWZYVSVYXZYZUZYZcTRUVUWVTbcUcYWVYRUZWcVZUWVUTZXSZaWZVZVYVUTVZWYWWVUXYVVWTWVUUVXXYVYWVYUVZZZZZZZUWZZbUWXWUUSTVRVUWNVTWUUTaVXZYUXVWTPRUWaZXZYbYZaZaVTZXWUaWVbVZZaaVTVSVVTWNZabYTSTVQbVZZaYVZcZXYURaZZYVZTUYSUVUUSZXYTZVTXTSWYUYZWZbXUXZUWUZXVTaZYXXVSXUUZXWWXUYaVWUZZbVRaTaZXWWQWXXVZVYUUTYcVTTVTZTZTWVUVRVRXVTZVXZQXWYZXbTYTaZZZUTUbZWYWVdZSbZbUUbcSUWTVVVSSXaVaaWSUUVRZZZVZTWVRZZSZUUSVWUWZUTXTUVYaVXcXUYaWUTYUWWTTZUXXWVUaXZTZZWXXTYVTaRVTUbVSYZZVWWaaUVaSYYXUYWZXVYSTZYRZWXVUUUYWaTVVWWZRSZZdaWaZRVcWUVVacVaaUbXVTWWSZaYVVTYVaVZZZYVVSSaWZVSVVUYYUTUXaTaabVTUWVUTWXaaWUUVabUZVVXUWYUUUXTVVVUVXXZabZVTVYWUXUZYUVYXTTWYZWVRUWXVVWYZUaUXaWZWZUZWZUVZUSUdaTVVUUZZaWYUZbZZZVZaZZYSSYUTZVWUWVXYYYYUWTTTUaZZZYVSVTYVWZTbWUVbWVRUVaYZUUYZXVUSYZZUWZVXRZWTTTWYYbZUVaUTWZYXVaZUaZaYUWWVZYTVWZaTYWVXUbZWcYWZXXTZTYaUWZYSZaZSVbSUUVUUWaSVWUZUVQVUYVbTVUUTUXaZWZVZWWUYSTZSYVZZVXYVZZYTaZTRUUUSYaUTSSVVWZTYTUUZVVbWUUYWZYZSaUVZVVUUaYWWXZUVVZWaUaabVYUTYVUVWWVXXSSUZVTSYUUXXaUaSTSWWUQWWUUYVXZVWUZXWVbTUVVWUWWbVWZVVVWWXbTUTUZZZWUZWUWUZTVXZYTVVUYZaWYVZZURVWaaZUSTWWXWXVSWZaYUUVTWaSbbaVXaVVZWT
TVaTaWSXZTUVZUVWbUYWWWaVRYdZaWZaZZVSWbbWZXSWWZVZTPdUZSVYZVcTVWWZYUVWSSZYVXYWXcUUYUXbUXYWVTZWWZWVZVUZZVSVVVVYWUUaUUTWaYYTWWVXUZWUVUXUVXWZWWXWTWWWWUVXVWZUWXTYYTUUUWWVZYZVWTTVVZTVVVYTWaWWSZTZVVWWXWUVZXVSXZWWXVVXVVeVZaXWYYWUVSWWZYVWUaUVWYWVWcTZVVZZVWUVRYVXWYPTWWWVWWaVXXUVVWTXUVWZeVVcWXRbWWVVZUVaXWWWUXXZYWVUWWVVVWZWVYVWVWWXVaZVWWWYVVZYVVYWUUWVVWUWWVWVXVYaWWUWVUWVUUWSWYVUWXWWWYVWWVaWZZUaYZUUVUTWZWWVaVUWUUVWWWWXWVVTWaYUWTWWXYVUZdcTUYZTZWaVUVVVYSRVaWZaUTURWZSZUaWTYVTWVYYWUUYWSVWSVYYVTWdZVaWWVUVWWVZUSVVWcVcWRYWVWVdUZTXWVUTUYWVVWXWWWZVWZWWVVZTVWUWRVaVaUVWVVWWWVUWXUWbTTVYUXTUWVUTbYaVaWUUWcWZWWWWVUVaWUVWWVWaWcTaVYWVTVbaZVVVcVXZZaUWSYVUUTaWWXVWUZUVVWZUUWUWVWVWZVWWVZUZUaRVVSWVVVRVYZZWTTUUWYVcUaXWWWWWXVWZPVaWUVUVVVUaVaSXWbVbWWUYVbVbWSWWaPUVZWVaWWWWUWWWWUYVVWVWVWVWWbYZXVVWVVWXaZWUWZUWWWWWZXWZWWSUWWVXRSVVWXUVYVWWZWVUVXXWZUXVWVWQUTUVYWWWVVXXWWVZXRUaVYZUWUVWXXYVXXWVVXVVVXSWUZXXZWVUVZUUVYTWWWYWbYaTPTWZVbTbWVWWWWWZSUYWVWTVVYUVTXWZdVUYXWYYVWZVWWXYSVVWTSVVVZXZcXaTWUXVTVZWXXUZVWVVVWVaYTVXTYWSUWRVVZWTVWZZXVVaaWbUUWTVZWWXXWWWVTcXZWTWVUWWTWVZbVWUTWUUVWaRVVWWVWaZUVVWWWWaVZWcWSUUWWTVVcWVWWVZXZVTSWWWYWZWUVWWWYVUZZVWTSbVbVWWbVWZaaaVUVVWTWUWTWWTVVUWTQYXUWXYbWTZTVWYWVaYSVTWVWWYTWUXVTTXVWVUTUTYWYZVWVZWVVUZUSTWXTZVVZVbVSVWYXSWaUVVZYVVWZVUWYVXVYVXVVSTUZVUVYbXTZVWVZRcWWUWWXWWZYUWTTVUaVWZVVTWVZUaZXZaWRVcUUYVUUUUVZTTVVVYXVWWVVWZVaTVaXTVVWXWUWUWWWWWVUUWWWZZWYZWWUWWUVVdYZYTVVXWVVUWWYUUVWXVWUcUVcZZVWSVWVWTVWWWVUZWVZVWUaZZSWWWXWUTSYTaZWWUXVUVWUTWYVeWWWWXXVUVXZWTaUXXacXTcWcZVWVUWYZZUYWVWVVZVVVWZVWYWWbaVYVWWVUTWaRUVWWVZaXZUbTVYaYWVVVVWWWWWWXYUWWWWVTXWXSWWVYXWVUWVVPUXUTUVWaUVSVWVWWZWUWVYTWWbWWWZYVWWVVVWUYUbTTXVZVXXWVSWYWVVTWZTWWZaVWVWVXWXWWVWaTVRVeWTTUVWSUYWbWaWZWWbXbZPVTXTVVTaSVYcVXYWVVVUWaVWUWWVXWZUbVZUUUWRWUWWYX
TWWXUTTVTWWWWWTWTWWWWWWWWUSVWUXXWWSVWTXWWWTWWWTVXXTWWWWWXWUWWYVVbeUZVWWVVVWWWVWWUUUTWUWTUWWWWWWWWWYWWWVWWWVWWWVWWWVWVXVZXVWWUWWWWWWWWVWWUWTTWWWWWWWVWWVWWWWWVWWWWWWVWWWWWWWWVVWWWWWWVWWWUUWWWWWVRWWWWWVWWWWWaYYXWYVWWUWWWUWWWWWWWUWWWSWWWWWWWVWYWWWVTWVVXWWZWWbWZZVWVWWXWWWWXVWWWVVWVWWXVWWWXWWWWVWWYZWWWVWWVWXWYWWWWWWYWWXWWWXWaXWWXWWWWWWWWWVWWWWWVVWWWWWWWWUUWWVWWUWVXWWVVWWWaXWWWVWWZWUWWWWWWWWWUWYWWWWVWWWWWWWWWWWWWWWWWWWWWVWWXWWWWVUWVWTVUWVWWUWUVTVWVVVVVWWbWUWVYWWTVUVUUXWWVYUWUVUYUXWVUWWWWVWWWWWYaWWVWWWWVWVWbWWVTWVWWVVVYWWWWXWWWWWWbWWWWWVWWWVWUWVWWWWWWWXWWVWWVWWYWWWcVWWWWWWUUVVWWWWVVWZYVVWWYZWVWZVVWUWWWVWWWWUWWWWWWWWWWWVVWWWWVWWWWWVWVWWWWWZWWWWWWWWVWWWWVWWVWWWWWWWWVVWWVWVVVaWVWVWWVVVWWWTWWWaVWVZZWWYXWWWWVVaWVWVWWWWWUWWVWWWWWWWVUWWWVWVVXaWWWWUWWWWWWWWWWWXXWWWWWWWXWWWWWWYWWWXWWWWWWWWWWWWWWXYVWWXVVWWZWUWVWWWWVYWWWWWXWXWWWVXUWVWYZYYVWWWWVWWWVUUWWWWWWVWVWWVYaVVWWWVWXWVaWXYWVWVWWWYZXWVWWVWVWWWVWWVWWVYbWVYYVWWVWVWWWWWXWVVUVYWWVWVVWVSVWUSVXWaXZVaVWWWVVXUWTWVWYWTWVVVWWVWWcWWWWXWWWWWWWWWWWWWWWbWWWWWWWWWWWXWWWWWWVZWVWWVXWWVWWWWVWaWYWWWVWWWWWWWWWWWWWWWVWWWVWWWWWWWWWWWWWWWaWWWTUVWZWWWVWWWWWWWVWWWWWWWWWWWWWVUWXWWWVWXWWWYWWYWWWWWWZWVYWWWVVWWWWWWWVVWWWVWWWWWXWWWWWWWWWWWWWWWZWWWWTWYVWWWWWWWWWWWWWWWWWWZZWWWXWbWWWWWWWWWWWWWVXWWZWWWWUWaWWVYYWWWWWZUVWYZWVUWVVXXTWYZWWWWWUVWWVWWWWWWWWWWWVZXWVWWZWWXXWYWWWWWWWWWWWWVUWWWWWWWWWWXWWXZVWWWYVYWYWWWWWWWZWWWVWWWWWWWWWWYWWYWWWWWVVVWWWWWWVWXZVVWWWVVWVVVWWWWYWWWWUVWWWWYVUWVVWWWXWWWUWVVWWWWWWVZVWWWVXWXVcWVWWWWWUWWWZWWWXWUVWVWWWVXWWVWWbWWWWWVWVVWWVWWZWWWWVWWWUWWWWTWWWWWWWWWWWWWYWWWWWWWWWWWWWWYWWWWWXWXWWWVWWWWZWWWWWbVWVXWWWWWWWWWZYWWWWWWWWWWWWWWWWWWWVWWWWWXWWWWWVWWVWWTWWWWWUWWWWWWWVWbZWUVWXWWWWXWVWVWWWWWWWbWWWWaVWWWVWVWZWWWXWXWWVWWUWWWWWYWXWVVWWWVWWWWWXVWWWWUVWWWWVW
XYWceXUWVWWWWWWWVZWWZWWWXXUXVbTXWWUXTXTWWWTWWWRSZSSWWWWVYWXZUWUXYRWVXaWSTYWUXWWWQUVXWbWTVWWWWWWWWWWWWWYWWWUWZWYWWWUUXWXXRVWWVWWWWWZWWVVVXaVTWWVWWWYWWWYWWWWWVWWVWWUXVVVWUWWYZUXVYWWWWWWWZQWWWWWaTWYZWVVVWWWbTTWWVRTUWVXWWXUWWWWWWbVWWZWUTYWWVSVWWVVZSWVWVWVVZWVYWWUWTVWVWWVWYaWWXUaWWWWVaTVUYWVUUYWVWWXWWXUWVWWWWZVVWWVUZVXVUVYUVUVWWWWZWWWUWWWZWXWVVWVVWVVUWVSaVZaTWUVWWUabWWVVUaVWVUWWVaVVWWWTWWWWaWVVWWZUTVVVVYWWWZYXWWWYTXWWWWWWZXWWWWRVXVUTYWZWVRVZTUUWUVUUVZUYUUUTXVUVUZVTWYVUVaUVUVXXYXWVUVWVWVbWWVWWZWVZWWWVVVVVVWWVcWWWVaWWYbUWWUVWVVWWVVWWWVbWVWTWSVXWWWWVbecWVYWWWWWZVZVWUVXVWWWVZUUVWWWWVaTSVWWWVTWaWaVcVYVWWVWVWWWVWUWWVUVVVWUWWUWWUWWVWVVWVWWWVVYVWUVWUWUUWWVVUVWWWWVcWWUVVVWVVWTdeVWYVTUVVWVVWWUWVVSUaVWVWWYXZTWVaYWWWWVaWVWWWaUaaWVVUZWaVZVVaVUWWUVVWVWWVWWWWWWWWWWYYVWWXXWUWZWWWWWWWWWUWWWWTWUUcZVTWaYXWWVWWVVWYSYWWWWWSWVWVVWWZXWWaZdVWWYWVWWYVWWWWWWSSWWUVZWWVWYTWWWbTaZZWVXWXVZWWUUWXWZVXWVVRWVVWUVXVVWWXXVZWVRVVUUUWZVWaXYUWVZaXVUVUXWWYVUYVZUUVYZWTTZXVXTVZUVVWVTWXVVUYZXWXUUVZWUWVWVVWUWbWUWVWSVWWWVUWUWWWWWaWWVWYTWVTWUWVWWZWVUUWVWWYWWZWVWVVWWWVaWWVZWWTVVVWUWVZWWVWWWWbWWZWWVWWZWVUWWZWaWVWWWVWVWWcWWVZWWWVWWUVWWVWWaVYVWWWVVWWWVWWVWWZVWVVVWVWVVVVVVWVdWWZWWWVVWWTXSWWWTWWYWWWWWWWUUWVWUWVWYXWWWWVWWVTYaWVWWWWWUTWXWVWVVWWWWUZWWWVZZbUWWWWWXWXUUXVZSVVWWWWVYXWUWWXYXbXbVaWVVWaYbVYZWWUXWWVVVUWXYVXSWVWXWWWWVWWTWYVWXWWWWWWWXXVVVXWWVWWWVVWbUVVWWVWUWVWWVVWWWXWWWWWWVWUWWWVYUWWUWWVWWWXUVWYWXWWWWVVYVWWXYZVbVXVWVVWaWVZVWVWWUXVWWbaWVVWWWXXYTVYYTSVVUVVWVVZVVVUVWUZWWVXWWWWWVWYZYWWWWVWVTVVXYUVVWWVWXWWWWWVTWVWWWWVVWVYZWRWVWWWWVWVWWWWWWWUWYZWWWYTWWWWWSWWWWWVXVVXYWWVWWVZVVVVUWZZWVVWWXVWWWUVWVZWWaUWVXWYVVVXWWWWUWVVWbWXXWWWbcWUWWWTZWYXYWVYWWWYWTTWZYXZZVTVUVWWWWWWWUWVVZWWWUWUWWYZVWXVTXXXUWXcUTUUTWWZZaZWTYYWWXVVWWXVUVVVWZXWWWWWW
VWWVUTUVUWZWWWUWUWWWWWWWWWZWWVUTWWUXWVWWWWVWWWVVTWUWWWWTaWUTWWWVYWWWVWWTVUWWWZWWUSUVWXWVUWWWWWWWVWWWWWWWWWVWWZTUWWVVUaXUbZUWWWWWWWWWWWWWVWWSWWWVWWVWWWVWWVWWWWWVWWWVWWWWWWWWWWWWWWWWVWWWXYWWWWWWWWWXWWWWZWWWVWWVWWUWWVWWWWYWWWWWVWWWWTWWWWWVVYWWWWWUTWVVWWWWWWXYWWWWUWWXWXWWVWWWVWWWVWWVWWVYWWWWWWWWWWWVWWWWWWWWWWWWWWWWWWWWWWWWYWWWWWWWWWWWWWWVWWWWWWWWWYWWWWWVWWWWVVWWVWWVWWWWWWVVWVWWWWWWWWWWWWWWWWYWVWWWVVVWWWXUZVWWWWWYWWWWWVWWWXWWWVVVVWVUUVVWWUWWUVVWWVVVWTXTWWUWVWWTVXVTWWWWVVWWaTUVUUWWUWWVWWWWVWWUWWWWWWWWVWWWWWWVSWWWWVWWWWVWWXWWWWWWWVWaWWWWWWVWTWWWWWWWWWWWXWWWWVWVWWWUaWWWaWUZWVVWWWWXaUQUYbWWVVWVWUVWWWWWWWWWWWVWWWWWWWWWWWWWWWWWVWWWWWaWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWYWWVWWWWWWVWaWWVWVWWWUWWWWVWWWVTZVTWWWVVVVWWWWWWWWWWWWWWWWZWWWVVWWVVZWXTWWWWWUWVWWWWVVWWWWUWZWWWWWWWWVVYWWWWWWWWWWWWWWWbaZWWWWWWWVUUWWWWSWUWWWWWWWXWWWXWWZWVWTVWTWXZYVZWWWWWWWUVSWWWWWWWVWWWWWVWWWWWWWWWWWWWXXWWWXWWWVWZWVaYWWWWWWWWWWVWWZWWWWWVWWVWWWWWVWWUUWVVXWWWWUVWTUTVVWWYWWXbVWVWWXbWVUWVWWVXWWdUYVWVVWWWWWWUWWWWWWXWXWWWWWWWWWWaWWWWWWWWVWWWWWWWWWVWWWaWWVWWWWWWWWWWWVWWWaWaWWWWWWWVWWWWWWWVYWWWWWWUWWWWWWYWWWVWWWWWWWWWWWWWWWUWWWWWaUWWVWWWWWWVVWWVWWWWWXWWWWWWWWWWWWWWWWVVWWWWWVWWVWWWWWWWWWWWWWWWWWWWYWZaWWWWWWWWWYWWWWWVWWVVWWWWWWWWWWVWWWWWWWVWVWWWWWWWWWTWWWWWWVWWWWVWWXVWWWWWWSWWVWWWWVVVWUWWUWWYWWVWXUWUWWWWWWWWWWWWWWWVWWWWWVWWWWWWWVWWWWWWWVWWWWWYWWWWWWWWVWWWWWWWWWXWWWWWWWWWWWVWWWWWWWWWWWWWWWWWWWWWVWWWWWWVWWWXVWWWWWWWWVWWWWbZWWWWVWWWWWWVWWWWWWWWWWWWYZWWWWWWVWWWWYWXWWVWZWWWWWWWWWWWWWWVWWWWWWWWWaWWWWWWUWWWWWWWWWWWWXWWWWWWWWWUWWWUTWWWWWWWWWWWWWWVWWWWVWVWWWWWVWWVWWWWWVVZWWWWWWWWWWWWZWWWVWWWWWWWWWWWWWWWWWWWYWWWWWWWWWWWWWWWWaWWWWVWWWWWWYWWWWWVWWWWWUUVWXXWWWVWWWWWXWYWVWWWWWWWWWWWWUWWWVWWWWWWWWWZWWVZWWVWVWYXWWUUUUVVWVWVWVZWWWWWWWVWXWWWY
UWWXSYRXUWWWVWXWWWWZWZVZVWVSWVUYWWZbWZZVTVcZVWSZXSSWWWWaUWWWWWWZXRWWVbVZTWWVWWWWbSWWVZSXVVWZZVYVYWUQWWaWZUWXaWUVWWbUXbSZQWVVUWVVZVVWWVWWaWVTWWUVUWWWVUWVWVWXVbWWWWWTVWVcVWWWTZVVVaWWWWZUTYWTWaWWWWWVVZaVWTUWVWWWVVTWWVWWWVUVVWWWWWWWWVcaWXVWVWXWWWVXUVXUSWWWWVTWWWVVVWWVYWWWXWWWYbWVVVYVUWUWWaVWWWWVWWXWVVbWWWWWWWWUUTYWWYVbaaWVUVWYaUWWWVWXVbXTZXZWWVZZYZYWWWWUVWWWZZZZbZWXaVZWWUVWWaWWWWVVVWWWYUVVWTUVWaWWVVWZWWZXUXXWWbZWWVUVVUWWXVVWXWUVZVUWXURWWXaXcZTVZVUWZScSVXUbVVXTZYYWYVVVbTTVWYVUTWWXdWWVVVWVWVWWVWWWTWWVVTVWUWaeSYVWVXVWVWVWVaVWVTaWWVWWVZWVWXVVZeaWWWWWVVWWYWVWWWWUZVWUTdVWVWWVWUYVTWZUUUXVWUWWUVSZWUUVVWbWZVWTVWWWVbWWVUWWVYYWWWWWVWVYUWVaZVaWUVUaVWWWWWVWWUWWVWVWVVWUUWWWWVaWVTVVUVWXWVaVUWVWWVVaWWWVWWWVUWVZVUWWWVVWWXWVWZTVUWWWWaVXVVUVYWWcVWVVXWUWWZSWTUUVWWWWVVWWWWZZVWWXWWWfWaTWWaVVVWWWVWWVZZVWTVWWWVWYYWWWWZWTWTZWWWWUUUYVYXVZWWQWVWVWVWWVUYUUVWWWWRXaWWVUWWVVWWWWWUXWYWVWZWZWUXYWWVVWTWWWYVWXUWWUVWWTVTWYWWUWWWWWWWVYWYVWWWWVUXVUVTWWZYVXVTUZTVVWUTUYWVZUZWVUWWYVUVaVTTVTUVSUSSWWWVWVWWVSVWVVVXWVWYWWWWWUWbVWWZZUWUWWWVaWWWYVUVWWWVZVWWWZWWSbZWWVWWWbXWcWWWaTWWWWVWWXZWYWWWVVWUWZWVWVWWZaUWWWWUWVWVWVVWVWWWVSVWaVZWWVWWWYUVTVcVWVWWUWWabVVWVaWWUWWbWWVWWWUUWTWWWWWWVWWWVVZVWXbVWWWWYWVVZVYWWWZVVWZWWWZVWUZVWaVVWWWVWVXWWaXWWWWWWWVWRVWWWaYUWWVaZWVWVVVUXWWWWWWWWUWVWWUUWVVZXWWWWWWWWWUWYacZUWZUWWVVXXVWXXWWVWSVWVWXaVWWWWVWUVWWWVWVVWabVZWWWUVVVZWVVWZaaXZVWWWWWVbVWWVVVZWVWWVXUZWWVWWWWWVUWWWWUUaZWXXSWWVWWWWUTXZYWVWVVWXXTWVVUUUWVVWWWWWWWTcVWWVVXVWVVWWWWZVVWVWWVWWWVTZYWWTWXWPUWWVUWWZWbWWTVWVcaWWWVVVWVWWXUWWWWWWXZVTWWXWSWWaVWWXWWZWXWWYYWVZWWWWZWWUWWWWYYWWWWSVWZUWWZWWWVVVXVVVZWWUVUWVWUVZUWXVWVVWWaWWVWWVVWWWZUWWWWWWWVUWVWTWYWWXWWWYWWVWWWWVWVWUWWTVWaWVVVaZZYWVWYZWXUZTVWWWUWVWVWVXWUWWWWVVVWTVXWXYUVaYWaaaUVWVWWSUWWVWVYYTbUWVW
VWWWVUWZUWWWWWVWVWWWWWWWWVXVWXUUWWYWWVUWWWTWWWfZUUXZWWVWVWZUWWWWVYZWUUWUUVWZVXWWUTXUWTWaUWWWWWWWWWWWWWWWWWVWWWXWWWVWUUVXTWUWUWWWWWWWWWVWUWUXWWWWWWXWWWWWWWWWXVWWWWWVWWWWWWWWWWYWVWWWWWWWWVWWWWWWaZZWWWWVWWWWWWWWWWVWWWWWWWWWWWWWWXWWWTWWWWWWWXWWWWWTTWWWWWWUWWVWWWWWXWWWWYWWWWWVWWWWWWWWUWWWWWTWWWWWWWWWWWWWWWVWWWWWWWWWWWWWWWWXWWWWWWWWWWWXWWXVWWWWWWWWWWWVaWWWWWXWWVWWWWWVWWWWWWWWWWVaWWWWWWWWWWWWWWWWWWWVVWWWaWWWWZWXYWWWXWWWWYYWXXWWWVVVVUUVUWVYWVWXVTbYVVXVVUVXVVUVVWWTVVYTUZWWVWVWVUUXUWWWTWWWWVWWVWWVWWWWWWWWVaVWWYWVTWWWWWWWVWWWWVWVWWWWWWWWWWWWWVWWUWWWWWVVWWVWWVWZWWWVWWWVYWWWWVWYWVVWVWWWVVXUVWWWVVWWVVVWWWWWWWWWWWWVWWWWWWWWWWWWWWWWWaWWWWWWWWVZWWWWWWWaWWWWVWZWVWWWVVWWWWWWWaWWaWWWWWWVWWWWVWWWWWWWWWWWWWWWWWZVWWWWWVZWbWWWWWWWWWWWVWVWWWWWUWWRWWWWSWWWWWWWWWWWWWWWWVWVWXWWWWWVWWWWWWWWWWWWWWWWVWWXVWWWWWWWWWWUXWTWWVWWWWWWWWWWWWWWVVWWWWWVVWWWWWWWWVWWWWWWUTVVWWWWWVWWWWWVWWWWWWWWVWWWWXWWWWVWWWWWXVWWWWWVWWWXWWWWVWXWWYWWVWVVWVWWWWWVVUWUWVWWWWWVWWYVbVVVVZVVXWWVWbWZWUVWXWVWWWVVTVZWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWVWYWWWWWWWWWWWWWWWWWWWWWWWWWYWWWWWWWaWWWWWWWaWWWWWWWWWWWWWWWWVWWWXWWWWWWYWWWWVWWWWWWWUWWUWXWVWWWWWWWWWWYYWWYWWWWWWWWVWWWWWYVWWWWWWWVWWWVWWWWaWWWWWWWZWZWWWWWXWWWWWWVWWWWWWWZWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWVWWWWWWWWWWWUWWVWWWVWWWWWWWWXWWWWWWXZYWWWWYWVWVWWWVWWWWWWZWWVWWWWWWVWWWWWWWWWWWWWWWVWWWWWWWWWWWWWWWWWXWWWWWWWWWWVWXWWWWWWWWWWWWWWWWWWWWWWYWWWWWWWWWWWWWWWWYZWWVWWWWWWYWVWWVWWWWWWXWVVWWWWWWWWWWWWWWUWVWWZWWWWWWWYVWWWWWWWWWWWWWXWWWWVWWVWYWWWXWWWWWWWWWWWWWWWWXWWWZWWXXWZWWVWWWWWWWYWVVWVaWWWUWWVWUWWWWWWWVWWWWWWWWWWWWWYXWWWWWWWWWWWWWWWWWWWWWWWWWWVWXVWWXWWWWWXWWWWWWWWWWWWWXWWYWWWYWWWWWWWWWWWWWWVWVVVWWUWWWWWUWWWXWWWYWXWWWWVWWWWWUVWWVWWWWWWWWWWWWVWWWWWWWWWWWWWWWWVWWWVWWWWWXWUWWWWWWWWXWWZVWWWWWWVWWWWYY
VXVVUXTYTWWWWWVRWWVWWWWWWaQZWTaZTTWVWUVZWaTWWWUXTVSWWWWWXWUVWVWWUTWWWWWSUUWVYTWWXWcTWRWWVWYWYWWWVYWWWWVWWWYWWWYVWWVUUTVVTWUWZUZWUWXZUTWWQWUWWZWWWWWWWWVWWZWWWaWcVVXXWWWWWWWXbUWWVVWWUWWWYbWWWVYVWWWXXWWTXWWUVWWYTdVWWWWWYVaWWWaYWWWWWVWWWWUWUTWVWWYVTZVYWWWVWZXWWWWVVWWWVWWWWWWaYUVXTWWSTWWWWWWWWVWUVWWWWWWWYYVVWUWWWWXWWWUWVWXVWWWVVWWWWWWVWWVWWWWWWVUWWYWWWWVUWWWWWWWXWWWSWWWWUWZYWVWWWWXWVVWWWWWWWWWTWUWWVYYUWWWYWTWWWUVWXXUWWXWWWWVWYVUVVYTYTWVWVaZUVTVZYVVVWYVUVYUVYWWTVVVUSVWWUVVWUUZVTVWWUWWWVVVZVWWZVWWUWWWWUWaWaWWWTWVWVWWVUVVWVUXVWWWWWWVWWWVWWWUWUVWWWVWWWWWWaWWWVbWUWWWXXWWWWWWVUVVVWWWWWSXVVWWWWaVWWTaWWVWVWWWVWWWVWWZWWWWWWWVWVWWWVWWVWcVYYWWWeWWWWWUWWVWVWVWZVcWWWWWVWWWWUVWWVWWWWYWVWXWWVWWWWZWWWWWVVWWWZWWWWWWWVVWWWWWVWWVWVWWWWVWWWWWVbWYTWWZWTWWWZVUVWWWWVVVWWVWWWVWWWXWWWWYUWWWVVWWaVWWWZZWXUVWWWTUWWVWSVWWWWUWUWWWWWWWWVVWWUVWWVVVWWVWWWWWYWVVWVWWVSUTUZWWWWYWVWVWVWWWWWWZWXXUWWYXWWWWWWWSWUZWWWYWVWWWYWWWWWXXVWWWWVWVXWVaWWWWWTXZUWYVWWWZUWVXUVVUWZVVVVUWVWWZWWTXWVWVXVWXVWWUWVZVWVVWWVVWWWWWWWbWWaVWWWWWUWTWWaWSVWVWWWWWXbWWUWWWWWWWVcWTWWWWWWWWTWVWVWWUWVVZWZWWWWWWaWWWWWWWWWWVWWWWWWWWVXWWWWYZZWWWWWVWWWWVWWWWWUWWWWVWWUWYWVWWYWaVWWVWWWUWWWaWVWWWWVWZWVWZWVWWTWWWWWWWUWWWZWWWWWWWWWYWWWWVWWXTVWWWWVWbVaWWWZWWWWWWVaVZWWUTWWWWWWWWWWWWUWZWWWWXWWXWVWXWVWWWWWWUXWVWWVbYSXVWWWUUWVWWVWWWWUWWWWWWWZZWWWXUWWWWWWWZWWWWWWWXWWWVWWWWWWWWVWWVWWWWWWYWYVVVVXWWXWZWWWWWWWWWWWWWWVWWWWVTWVWWXWWWYWXYVWWXWWWXUWVWWVVVVWWUVWWWVWWWWWWVXWVXVUVUXWWWXUVWWUWVWVWWVWWVXWWVVTVWXWVWWVVVWWWVWVWWWZWWVYWWVWZWZVUVWVWWWWWTVUWWWYWUWWWWWWYWWXWWaWWWWWUWWWaVWWWWVWWYWWZVWXWWYWVWVYWWWZWWWYWWYWWUWWVUZWXWWWXWWWWWWWWWWWWWVVWWVWVWWVWZWWWWWVWWaWWSWWWVWWVVWWWaUWWaVaXWWWWWWWWWWWWWTVVWWWVVZWUWWWWWWYVWVXWVWWWWXWVWVVWWWWWWXWbWSVWWWWWVVWbWWWWVXZWWbVWVWVWWXWVVWWW
WWWXXTTTVWWWWVSWWWWWWWWWWVSXWVVUWWWVWXSWWWUWYWUVZSVWWWWVVWVVWWWVXTWWVWWXUUWWVSWWVbUVWVXRVWWWWWWZWWYWWWVWWWZWVWTWWWUUVVSUWWUZVWWWWWWWWVWWVWZaWWZWWWWVZWWWWVZWWcZZWWYXVWWWWWWUWVWWWWWaVWWWVZWWWYWWZWWWXVWWWWWWUWWVWVWZWVWWWVWWWUWWWVWYWUWWWWWWWVWWWWVYTWVWWXWWWWWWWWWWXWWWVWWWVWWVXZWWWWWWUWWVWWWWXVWWWWWWWZWWWWVWYWaWWWWWWZWWWWWVVWWWWWWUWWWWWWVWWWVWWWWWWWWYVZVWWWWZWWWWWWWWXWWWWWWWWVWWWXWWWWWWWWWWWZWXWVWWWWWWWWWWWWWWWWWWWUWWWVWWXWWWVVUWVWZVUWVWWTWVXTVWVXUYVXVTWUUVUWYaYTUUVWVVVVVWVWWUUTWVUWWaWVVWWWWTVVWVWWWWVVVVVWWWTWUWWVcbVWbWWXWWWZWWWYWWWWVbWVbVUVVWWWWWTVUWVXWWcWWZWVVVVWWWWWWVaVVWVWWWSVVUYWWYWRWWWTVVWUWWWWWWWWWWWWWWWUWWVWVVWWWWWWWaWUVWVWWWWVWWWaWWWWWWVbWWWWWVWWZVWWWVWVWWbWVWWWZYWVWWUWWWVWWaWWWWWVWVcWVVUbWWWVVWWVWWWWWWVWWWWWWWWWWVVWVaYVWWYVWWWWXWWWWVXZZVWWYVTVWWWWWZZWWWWVXWWWWWUWWWZWYWXUWZWWWVWVVTVWWWWWUXZWVWWWWWWWWVVVWWWWYUWVWWWWWYWWWWWWWZRUWUVWWWWWWZYYWTWWWWVWWWTYUYVUWUVXVWWWWWYWXWWWWWWWWZWYVVWYXWWWWWYWWTWWTXWWVYWTWVYUUWVVVVWZWUVaWSUWVXVVWVWWWWVcUWVWVWWWVWVVUWZVVWWWWWWaWWWWWZWWTWWWWWWWVWWVWVWWVWWWWaWWWXWWWVWWWWWXVWVWWVWWYWWWWWWWWWWWVWWWWVWWWWVWWVWWWWVWWVWWWWWWVVWWWWWVWWWVWWWcVXWWWWWWWXWWWVWWWWWWVWWWVWWWVWWTWVWTVWWWaWWWaWbWYYVWWWVWWWWWWWWWWWWVVVWXYWWWVWZWWWWWWVWWWWVWWVVWWWVWWVSWWWWWWWWWWYXUWWWWWWWWaWWWWWWWWWVWWWWWXWZaVXWXXVWWWZWWcWWVWWVVWWVZVWWYWZVWSWXWWWTWWWVVWYWUWVWVVUWVVWWWVaaYWWWVUWWWVWWWVVUWWWWWVWWWZWaUYWXWWWWVWXWWWWWWWUWWWWVVWWWWZZWWVWWWWWWWWWWVWWWWVWVUWWWUWVVYWWVYUUWWXWWWWWXWWWWWWWYWVTUWWWWZWVWVWUXWWYYWWVWZWWVWWXWWWWYWWWXWWWbYXWWWWWWWWWWWVWWUVWVVWWcWWWYZWWWZXWWWWWWUUWUWZWWUWWWWWWWVWWWWWWWXVWWWWWWWWWWZYWWWWWWWVWWWWWWWWWWWXWZVYWYXWZVWWVWZWYWWWWWVWZZWUWWWWYXXWWYWWWWYWWVWaWWWUXWWXWXTWUSUUWWWWWWWVWWVVXWWWZWVWWWUWWXWYWWVWWWWVWWWWTUXVWWZWVWVWVXWYUWVWXVUUTWTVWWWVWYZWTWWaVWWVVYVWWWV
XWWVUUeTWWWZWWTWXWWWWWWWVTTUWVWRWWXVWVTWWWVWWWTVSTTWWWWWWWZTWWWVTTWWUUWUUVWWVTWWVTYXWSWSUWWWUWYWVWWUWWVVWWUWVWTVWWUUWWUUTWTWZWWWVWVWZTWWVWTUWXWWWWYYWWVWYWWWWUWVZWWVYYXYWWWWVVWWWWWWUWWWUTWWWVWVUWWWWVVWWWWWVWWWZWVWWXWZWWWWWWWWWVWWWTWWWWWWWUWWWWWVUUZYVWWVWVVWWWWWWVWWWWWWVWWWVXWWUWWWVWWXWVWWWVVWWWYWWVWWVWWWWWWWWWVWWVWWWWWWVXWYUWYWWWWWWVUYVVWWWWWWWWWWWWVVVWWWXZWWWWWVWWWWWWWWWWWWWWVWWWWWVWWWWWWaWWWVVVWWWWWWWVWWWWWWWVWWWWWZVWXWVVTWZVVUXWTWWUVVVUVWWVXVWTUUYVUTVWVVUVVVWTVWVVaWUWXVWVWWYWWVWXWWWZWXWaWVWWUWVVVcWWWVWWWWWaUWWWVWWWWWWWWWWVWWWWWWWVVVVXWaWVYWVWWWWWWWWZcVWTWbVWWWYWcXWVVVXWWWVVUUTWWWWVYVVVVWVWWWWWVaWWWWWUWWWWVWaWVWWWWWYWWZWWVWVWUWWVWTWWWWWWZbWVWVWVWWWWWWWWWWWVWWWWVVWbWYWWWWVcWWWWWWWVWWWWWWWWWTWWWWWZVWWWWWWWWYVWWWWWWWWWWWYWZWaWWWYWWWWWXWYWWWWWWWVVWXWWWWWWWYWWWUWVWWWWWWWWVYVWWXUVWWWVWWWWVZXWWWWaWaWVVWWWWWWWWWYYWWWWVXWVWVWWWVWWWWWWWVXVTVWWWWXVWVWWWVWWWWXWVWVWWWWXWWWbVWWWVWVXWWWWVWVWWXXWWWWXWWWWWWWWWVWWWWWWWWVaVUUVWWVYVaWWUXVVUVXbVVWUWVZWWWYTXWaWUWYVVVVWUWWVaVVWWWWWWWWWWWWWWWWWWWWWWWWVVWWWVZZVVWWWWWWWUcWWWWWVWWWWWWWWaVWWWWWWYWWWWWWWVVVWWWWWWVWWVbWWWVVZWWWWWWWWWVUWWWZUWWWWWbWWWWWWZWVWWWZWWVWWWWVVZWVWWWVWUVWVWZVVWVWWWWWVWWVWWWcWUWWVXWVVWWWVVWWWWWWWWWWWWWWWWVWWWZVbZWWWWbVVWVVVWWWWWWWWWaWWWWWWWWWZWZWWWWWWWTVWWWWWTaWWWaVVTWWWWWWWTWWVWWWWWVVWVWWXWWVWWVUVWWWWWWWVWWWWWWWWVWVWYWWWVWWWWWWWZWWWVWVVWWVWWVWWVWWWWWWUWUWVVWVWWVWWWWWWWWWWWWVWWWWZVWVWVWWWWWXWWWWdWaWWWWVWWWWcWYWVWWWVUVVWWWWVVWWWWWWVWWUWYVWVWYZWWXXWWWWWWWWWVZWWVXVVWVWWWWWWVWVWVWXWWWVWWWWWWWWWaWZVWWWVWWWaVWWWWVVWVWWWWWWWWWTWWVWWWWWWWWXWWWWWVWWVXWWWWWWWZWWWWWWWWVVWVaWWWWWWWWWWWXWUVWVVWWVWWVWWWWWWWWcZVWWVWWWVWWWWYZVWWWWWVWaYWeWWWaWWUWWWWVYWWWYYWWWZWWVWWVWWWWWbWWWVWWWWWWWVWWWVXYWWWWWWWUWWWWWWWXVWWVWWWWWVVVWVWWWWVWXWWWVWVWWWWZVWaWVW`,
};
// Learned from: bea7662642e8b288
export const itemCategoryWeights = {
  lines: `none observe interpret assemble communicate decide verify
11011111111111111111111111111011111111111000001111111111111111110111111111111111111100000000111111111111111111111111111111111111111111111011111111111111111111111001111111111101111111111111111111111111111111000111111111111111111111111111111111111110001111111111111111111111111111111111111011111111111111111111000011111111111111111111111111111111111111111101111111111111111111111111111111111110001111111111111100111111111111111111111111101111111111111111111111111110111111111111111111111111111101111111111111111111111111111110011111111111111111111111111111111110111111111111101111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111100000000000000000001111111111110011111111111111111111111111110011111111111111111111111111111111111111111111111111111111111111111011111111111111111111111111111111111101111111111111111110000000011111111111111100101111111111111111111101111111111111101101101111111011010111011111111111100100111111001111011110111110111111111101111111111111111100100001111111101101101111101110111101111110101111100101100111110111011011101111101110011101111011110100111010111011101011011111111011111000101110111011111111110111111111111111110111110111111101111111111111111011100111111000010011001111110111001110101111100001101110111111111110000011010110011110111011101110110100001101101101111111110011111100111111111111111001101111111111110111110110111111111110011111111111111001111111101101001001111001111111101111111111101110111101010111100111110111111100010100111011001111100011101111111101110101011111111101110111101000111011011111110110001111110010011000111111111111111111111111111111111111111111111111111111100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000100011111101111010010111111011110101111110111010000111110101111011101111101110111101001110111111111111111100110110111011101111111011111101010001011111011100000011111001110110111110110110010110111110100110001011111100111011001111111101011110111110111110111110001110110011011111111010110100111111101011111001010111110011111101011101111111011001000101110100101111010110111101001101111000111101101111000101110100001001111011101111101100011111010111100111110111011111111110001001111110111100010101100011011101100010001110001111011101111010010111010110011111100011101011110101101000100011010011110010100101111011100000101100111000000111010000101111110101110001111010010000011111011110110111111100000110111111001111111101111111111100100101000111101111111000101110011111001011011100101111101111111010101110101111111110110111101111110011110110110101100010101011001111110111100100000111010001110111110111001110011011111100111100010111111101100111111000111111111111111111111111111111111111111111111001101011111111111111111000101111111101111111111111111111101101011011101111101101111111111111001001100000011101011101011100101001110111111111111111011101101011110110001100110011111111111111111001110011111110011111101011111111011011100111111011111110011101101011110010011111110011011111110101111110010111111001111111111111111111111111111111111111100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001101010011110100111111111111111111011111100101111111011110111111111101110000111010111010111111101011111111001111001100111111111111111111111011101011001111011110010111001111111000111101111111111111111101001110111111101011100110000101111011101001111110111111111111111111111111111111111111110000011010000001010111111010110111111100011111001100111111111111011001101110101001100000100110001011110010101100010111111111111111111111111111111111111111111110111110010111000111110111011000100011101100110111111111101010111110111101111111010111111111111100010111111101100000000000000001111011110111111101111000111111110101000000101110010111110101111011010111000011011010101010111100100111110111001011100111110111011111011111111011011110111111111101110111010000000000000000000000000000000111101111011101011010011111111101111111111011110111111110111110111111111111111101011011101010110111111111110101101111100110111111111110100011111111111111111011111110111111111111111111111011100011010111011011110111111110111101011110111011111111111011111111110110111111101011111110100001110011101111110111111111111111110111011111111111011010101101111110101111111110111000111101001011010101010001111101011111111111100111111111111111011111110011011111011011111101101101011101111110011110010011111110110101010111111110111111111111110111000110111111110111110111011001011111111011111111101001110001111011111110111101111111110111011111110111101111110010000001100101111001110110111100111110111111011001
aZUWVUaVZXWUVSZTUUSTXaTXTaWWWXWYUTWYSYSQSUVZSUTVbUSTUUVVVXUZXWVZVZSZUTVXUTUZXXTSVUTVWWUVUYUWYTVUTVUXUTXWVZZWXTXZTYUWYSaXYTTUUUVSSUVTXSSVXSVVVSTTWXWUUaVVQYcUTZTWUVYUXVXUUVTZXTUaUSYYZYVZXZXRWVXTTVYSTaUVVWTWZUUXTUUWTUUVUVSUXTUVUZaVRWVVXWTUTSYYVTWVXYVXUWWZUXbXXWaZVTTVXUSVTTVVWVXUUVVUTWVUSUUTUUSWVXXVVVUUTVVTTUTTVVWVYXUUXVYWaUWUTVVWVTWVaUWYXUbWYYTaUaVWUUUUYTZWZVZSVZUTTYVZVUSUSRTZUZVbSSVXWTSVWaTWVWVYVTYVZTZUUYUTZURUUUaXUUaTUaZRVWWXYTVTYVVTVVWVVWXUUYUTXVXaTRVYUYVUUSVVXVSYSbSUWVXVTVUVWYUVTTUaZUVTXTUTTVUTTZVZTZXVUTVYTTUTUaXVVWYXaacTUTVXVZYWTVUWVUSWVWYYVUXVTRRUZVVSYYVUUVUUaTbVRVVVUWUTWZWTbYSSYWYTRUWWYUTYXWVWVTUTSSSVXVYaWXaYWYUUUVSVXYWXRYYTWTUSYSRVVWXZRZbVUZUXWaVZUWXVWVUTUTWUWXRVVZbTaVSSVWTYVZVYSVXTWTYSVTWUTUSVWVVSUPUUUSVTTZWTVWZZXUVXZVUXXbSYZZWSZVYVTWVXUTYVUZUWaTaXXWWXZXRZZTZWVUWRTUUZWXVSZVSXYYRaUbUTUUUUUVZSSRVSWXYQWVRUUVVWWZUTTWSTaVVTbYTSXUaUVTVUVWUTUVWUSaVZUZTWVUZVTXYTWWQRRXYTTWZVVYaTTbWRaWRUTWUXaUVYVUYRbYYZWcZaTZSYWTUUUZYWcZVVVRUVQQVUZWWVXUUZVVVUYYUYVVTWTTTSVVTUYZUTPWVTWVZVYSaUUWYWUZVWUTVXZVVUTWWUUUZVUbVYYYWSaYUUTUTUTWVUUTYYWUYUdZXXYSWUUVUYVUVZTZWWUTTWUWWSVYTVWUUTbZZVVTTTVSZZXYUTUbUVUUTYZZVWVYYRZSVVTVaUVTTYYZaZacVVTTVUXaWZaXZVXPUVTVXUVVSVZaWZUWTZVSUYTVZUZTVZSRVUUQRVXUYaUTVZZcSUUZZZPWTXVSZZbUSSaSZVVWWVVUYVTTYVUYXYYWRUVSTSTaWTUUVZVZUUVXVVSVTVWSVVYZZVVXaZVVaSZZaZUZVZZaZYWQZZZVXSZUSTTSUUWWaTURSUZWUTXVXcZUVUWbURRaaZaXZZcUTYXadSUZQXYZbUTZQVYVXTTUZSTWZUVWRYVUZaVUTVVTUZYVSYTYTWaYUYaWRWXRUUXSRTXTZUUSaUVUaUXVZVUVWYbYYUUUYTTXUUUVVYVVVbQTTUXVWaSUXTWVbZVWcQVRVUUVUVVVYbVaUVWaUWWTUTaSTUYWXRWTaWVTUUYVTTVUUVVTTVYZVVTZVZXVUVUbYUaZZTSVVZTXZWXSZYVTXWVUaYVUXXUWXZUWWYaVXUVWUVVVXXRWYVUaWaUaXZUTWZWVaVWZUZaYTZZXaUWWSTWUaUWWXXSVTYZTWTZWUXXVYVSSRZWXSWUYQXaWaWYaUTSWUUVVUTaZTWYWVcYUZXTTUXZZXZYUVVaVVVXXWXYZWVUWSaYUWTXVXaVWVUVaRVXXZaYTUWWTaUaUWaVTXZaUVWYXWSQVYXZZUXURXaVaZUaYUZYRZbRUZWVUZWaaZYbXaRUYYYZUTUZVVVXVZXVWaZUTTSUXSRYRaXUUVUSTdVaTZTUUTZUYUTRXVUYUTVaZYZUWTZSVYVUVVSVUVUXZSUZWUZYRZZYUVUZRVVRWVZZcbWYYXUVWWWaTZTYcaZZZXUaRUVTTTWRTVVTYVZUVTVaSVcSTXVYZZYYZaVVWXYYSZRZRSTXTZTUTWYWWVXVTRTTUYYVUXSaZaXWZZYVZUaYZTTXUVVTUTUaUUbXbYXXTUabbWZYRTXUWZQZVSTUTVSVVXWaYXVWYTaaWVVUVSbUWZVZXUWZUVUZVZXWVVZaVUUYdZUYVUVYXZTWaWXbcWWSWaaYZZVUQUUUQRTZVUXYZZTTUUVVUVYZWcSZSSTUXZUVVcZUUVaaVWVWVVVWZZWaYSbTZYVSSVaZTVZUSaXVaSUXWbXTUUUUUVXWZSZbUaXVUUUWWYWWXUUXTZTSTUbZUSaTVZcZVZUZYVXTWcaUTaQTSTVYUTVUZWaZZSaTZaYUYSUTYbWZZUZRTUSTVUXUVVTWVSVUVUUVUVZVVXVWWVZUUTVWUXTXZWTZaZYZUSSUYSUYUVWaUYUTZXYYZaXaYVTTXYbaWRTUTUWVYaZXZVTWUUXUVUVZVUXUYWXZYWWVZTbUZUXYYUVSUUWVcZYUSaZTUTUSTVTUSUXUVWVYWTWYaZaYXWVSVWUYVWTbTVZZZUTbYaTVZUZYUaUSaXQVYWXTUWUYZYUXcRbTXUZRbVVVcVUTZZTRYVTVTUZZYSTUXUUVZXSUZRXSXZWTYTRTWUTUaXYZTWaUZaXUaaTXVbWXSXVUVWUXZUYZaYZTUWTZZTTYWVZUSVaXZTaSXZVTSYYZVWYaUabVcRZaXUaaXWWYVSTYTUZRWTaTUYYYYWZZTTSUYYYUTYYaWZWQZZbWVQUZWUZZZZSQUVVXYUTZTUZZUVVZTTbZVVXUZZVVSUWTYSbZbYYbUSZTYWTbTZZVTVVbZVabaSXYYbTYTaYUbVZUZSZVVTWWYWUWYZRQVUaVXXQVXTXXTVVXTTTcVWaaUZVbTaabaYYUWVUXWYZdaYVVYWYYZZZVaYSWVUbaRSVZRVSXUWYVUXUTVUTUUTTZUaVVYcSTVTZZTVUUWTVTbUYVYVVWYVaZZaWZaTUXTWSWVWTZaSVWYSZVZWaUVcZZZZYaUTRXVTVUZVYUTVZVRXTWYVUVUZVTUZXURXTUSWaRZUUYWUVUXSWUVZZVYZTZSTZTUVVUZTXVaUWVVVVVRYUSUUZWTUXWUTUYVTYYbUZVVWaVXaUWYaUVWVWaaYaZaVTYVZUVWUXWYTYUVVaTURTVQZWWVUVWYYQUWUVaVbVUTTVTXVTSZWZXaYWTUUaSYVUSUVaTZSVVTVUWWaWWSXVUUVYTWTVZYWVWZQTYYXVVbUUTVXaZZVWWbXSWYVVXTUTSUUWWYSUVUWTUVUZWUYUYZVaSZUSZUZVYXScaVZSVTUYUeaSTVZTVVSWTWVaXWZYUaTYZaUWYVWVSXUZbVTUUZVPTbSVYYUUTWWXXWTYUQQVUZTUVVaXZPUQVWUUVTRaUZWUTWVVVVWXUWWUUTTRaVVVVVWUUWYSSXTVZTUWYXSTUUUVTUWYaYYZVZTZZUSXVTVZWYYYTWZWUUWbYb
WVWZVZUWVXZZVYYbUVaTWVUYUWWVWWaTWWWVWXWbXWYUYZZUVYaaZaZZZTaVVYVUWTZVWVWWWWVWWZUYVVXUVWVZZWWYUZVUYWaXXWVWWWTVVbWTVVZTWWWVUTXXWVaVVXUVVXZVVWZVWWUbYVZWWTWYRWWSWWWVWWVWVWVUaZWWWWZVVZUXZUWTWWVVZVTVVWVWYVZWWWZWVYVWWXVTXWWbXWWWUWWWSWWXSVVWTXVZYWVXXaZWUTXVXWWTWZUWWUUTVaVVTWTZYXZVVVYTYZbWWSWVYWZXYZaTVYWWZUWYYWUbVYacUXXUSTabWVYVWUSTWYWWWWWXVbVVVWTXWZXWZWZWVVTWXVWYaZWSWWVWXVVWUWbWZcZVYVVTZdTZZaQVWWWWWXWWVVWaVZVWWUWaVabZZZTYaZTYZWVbWXUZZXXVWVUWbWaUVVYVZVUdUZSXWPbTYWVYVVWbUWaUYWWZWWbXUWXVTVRSWWWWWVTZWaVWVSVaaVVXWRUWWZVUWWYXVWVVWZUYUVUXWXVXYYWVWXXVXWXVVWZWaYUUZZWYWTWYYVVXYXXSVWVWWWWWWUWWZVSWWUWaVTTYXVVXTVXWUVWWVZVXbVUVSVXVZVUVYUUaXTTTUTYTVYYYTXXZVYbXZWWTXUVYVZZZZVVVbZSWVXTWWRWWWVRTWWWWWWcbZYaaVTVZZVUaYaVXZXTWXWTVWVVWWPYZWbWXWWWXUVWTVVUZVVVUXUWVUXUYWUUWXbZYYVVWaYYYWVUWSXXXTWZUWaTVWYTbWaUWWZYXVWUVXUZTWWVWZVWSYWVWcbUTWaVVWWYWWWVaUVWWWTbWWXUWVWZWUWVVWWWUYVWZWUVabVVWWWWVZWTWYWWaVXdbaVWWWYWWVWWYYWaaVVXUUTZaVWXWUYVWSWVWWVVVWVWWRSWWXTTVTTUWVcaZccWbTUYYWWWTVWVVWWUVYYZVaWVWVVWaVUWVWYVUWaWVXXVWWWVVVTZZWYWXWXZUWZVVVWVWVYYUWVWXTVWWWXTWYXWWWXWWWVVWVVXZVWUYWWVVXWWVVWVVVWWVWVWVVUXVWWWZWWVWUVaWaVVWWWZWWVVVaVWWTVVWYVVfWUVUWWUYUZWWWXVWXVZZYWWWVVZWUaVVVZVWVWVWYSZVVTVWWaSVWbaZYWWaWaWQaVYWWYXZUWWWXWZVVSbZWWVVRaUSWaXVTZWXWWWZVZZZWWUUUVWZWVWTVUUWXWYYWWZYWaVVWWVWWUWVVUUVaSWWWWVWVUTVUVVZVSVZWWUVWVWUYbVUWVUXUYWWWZWWZVWYVcZZXTWZTZWTVWYWVXWVWSVWXaVVWTXVVWVVYTdWWWYVWWWVUVUWWWWbZTWWVZTYWWVVWYWVVUVUWWVaVVWZVaWYUXVTTVWUbVWVRVWWWZVVUWWVUUWVWWVTUWWWZVSXWZVWUUWVVVZVVVVWWVZVcVZVVVVVVWVXVUTZUWWbZUSVVVVZZWVWWWWWWVXZaaVWZWWYaaWWVXZaWWaYUVVWZWZVWYTVYVbWWQUXUUYYUZVTWUZZUZWRTUVUWVRVXWUTZXVVZYYWUZXTZVVWVXWXYVXXWVaWYWSTXZWVZVWWWUXWVWVWVVUWZZVXVYWYcVXVWWbVVWbUWVWUVSWReYWUUVWYWVWVRVXVWWSaZZWUVVWbVWYYWZaWWWWXZWWWXWWVbVaWVaWTWUVZWWXaUVcUWYWZYUTWXTVSWWZVVZWVUWWVVUVVTaUWUZYVPVWaZVVXVVVXVVVaWWVTWWVVTUYVWXWUUWUVZaSVWUVWQUVWWXWWVWWWVaWVUZTXVVTVZYUVZVbWTXVVWVWVdYSWVaVUWWZVVVVWdVZZWWbUPSTVVVWWYXUUWZZZZUWWVVYYWSWUWXUWWZWVWWYVYWYVVXWZTVWVaUUVVWWYZUWUWWaYSXbcVWWZXWWUQUWWVaWWWSVTWWXWVTVVWVYZTYWWdVWcWcaWVWVYWWUWZXWYZYTVZWVWVTTWUVYWZWWSSWWUTWWTWWWWWaaZUWWUWWWUUWWTVUVWWXWXWZWVWWVXWcXVWYVXXVZUSVYVYaVTVZWVVVUUVVUYVVVXWXVXSVVWUWWWWVUcWUZZWVTYTVWUSQSTVSWUTXSaWVVWXVVWVVZWWVWWZbYWVTWVWUUWZaXYVVVWVWVVTWVXWWUVVWVVXVVWVWcSZTWYXaZTUbYTbaWVZUXVUVVTXZWWZXSUVVYTVWWVUWWZVTTUWWWWVWTYYVVUVVcTZZVSWYWVaVWZaVXTWYVbZXbZUYaWcVVRUVYTaRVWWVbXVWVVUWWWWVZWVSVWWZYVZVZVWWXVYWXTVVUVWXVVXWWWZUZVaVaXVTVXTWWWVZVbVWWVWWUaZWUTVUVSTVWWVWVVVVZVZWZVWUSWUWWaXWVZVWZVVWWVaWUUWVWYZVZSWWWWWWWWWVZaZUTUWbVWWUWVWWVVWbXVZZTWWVVWUWXUUWSWWTVWSSbVTWWUUWcUUVUWWWZVVVWZVSZbVUWWXWWWXVWZVVUUWWVTXVVWWaZVWUWZZXVUVWZSUWXTVVYWUZVWWVbWWVWVVTTWWYZVWVaUUWXWWUXVXUUaVVWUXWUWWVZVYVWWVTTVWUXXNUYWUTWVXWWWVUVUVWVTVWWWVWUZVbUVWQZVTWXWUXYTXYUXaaUUaWTSYVWVXaYVUaTZXYZRVTTSSUVUVUVUZYgYWWVVVUWUUWWWXVWWWVWWVaZXUWYVVTVVWWWWVTWUaUVUYSWVXVYYaaXSVUWTVWWVVWVTTYaYWWWbZZWVZTVVWUfVZVcVYWbWYVUYWWWQVXWYXWYUZaUZZWXWUUVWSWWTTZTWTVXXVUbZWUVUTVUWWUVWVWUTWWUWUWWWWXZVVUVVSWVVVWVZVYVWXZWXWUVVWWVUWXWUVWWVVWYVWRWUWWUVVTVWXWUYUVWVWVUXUZXWVTcUZZdVWVUSWVUWVUWWTXWSXYUWVWWXUbVWVVUYWTXWVVVWaYVcVXWVWYUTcVUZVXWWWUYVZUWWVVVbWVVWWWWWVWWZVVWWWVZZWVSZXbTWUYWWXaWWWXXWUWWVXWaUWVWbWWUVWUWVWSVUUUZWVWUVTTWZTVYWVWVVVZXYWUUWWXWWZUUaXUVWUVTVXXVWUVWWUTYWWUVWWXZWYVWZYVWUaVVXZaVYUVUUWWWYWVWUYVWYYVVWWXXUXXSVWVYaWZYVVUWYaXWWVVWWUUVZbXZWWWWVVWZWaZUUVWUVVVXWYTZdVVVYUWWSXWWUWWXWXURWXWWWWVVUYUYUVWVZTSWTXUWZaaYWdZWWSUTVWWWWWVXWQVVVWVWWVVXVYddYXXWUWWUTWeWdZZabVVYVZUUWWZWVVWUWWYZZZWVTWUWWXWTYbVUaaZVWWWWVWZWVVUWWXVWZVVTSVWWWWYVVWVWUVUXWXYWWWWVVWT
XVYTWWVWVVVUaXUWSVVVWVVWWWWVVWXUWVVVWWWXWWWWYWXaVbWVVRUVVUXVWTUYWVWVWZWXZWaWSWWWVWVWWWXUWVWWVVWTVVWZWXVVVWWWWUWXVXVYUWWYTcZRWWVTXWWWVWUWWWWWVYZVTWWWWWWVdTTRWWWVWWWWUWUWWWWWUWWUZWUWUVZUWWVXVUUYYZUVZUXWaYWZVYWWZYWbXWVVXVaZXVWYSWWUTWWVWUWYXWRTVWUUWSWRXVWTWWVYYZVaXWWWVWZVXWVWWWUcWWVVWaXWWVUUYVTWWUXWTaVZYWbUYUVXYUWVVVYVVUXUTWUSWWWWWWWaVRWXZZSWUTZUVTSUVZXYXaUZTUWWbWZbZWWVZYWVXYVUWVYWYUaTVUcZUUaUWTYVZaUTWVWWWYZWYWRWWVVVVWWVWWWTWXVSTWYVXWXWTZXbWVSXYVYSXUVUXeUXWTaWWaVWVWVXYTTWWWXWZWWWUWXSWWWWWWUWUWWWWYWWWVWVZUWVWWWUWWbXaWWWWWWUVVWVWXZXXUTZXZTUQaWRVWSRVUTUVYXZVYVbWTXbXWWSWWWVWXVVWVWWWUVWXUaSVVWWYVZTWWVUWYVVXaZWVXcWVYWVTXUTUVXUTXWaXUXZUVUWWWWVVUYVZUYWZVVVXVYUUTZUWXUZXZUWWQWVWVSWWWWWVVaWVVWUZXZVYaYVVUWWVZWWYZPWWVWVWUaXaVZabTZXWWWWYWUTTVaZVVYWWTVaWZWWWVZWUUXaVSVYVWWXZVYTYVXVWVVVWVXWXWYWUWXWWaXUXWVWWTWZVWWcVaUWUVZSVWWWWZXWWWVWWWWWWTVXWVWXWVUWWZWXWVWVVZVWWWZXVWYVVWVUWWTYWUWWVWVVWWYWWVWYZWVVVWTVWWYYVWWRTWYSWUUVUWWWVVWVWVXWdTWWVTTUUWVWVaVVbVVSWaWXSWVWVWXaUVYVVVWWWZVWaUWWWXWbVRWVWVVWTVWWWWWbZXVVaTWWVVUcWUWWVXWUWSWUUWVWTWZWXVTZVVWTWZWXWUWWUWTZZWVWWVXVVYWWTVVZZXWUVZZaVVWWWUWVUWWVWXVaVYWWVWWWWWaZVZVTUWbYVWWXWWWYWWUWWZYWWUTUUVUZWVVWWSVWWWVWWWWZWWUVXbVZWYYUVTbWYVVUWWWVWVWXUWXYWWUbVZTVVWVVVUWWUVWWZVdTWXXUWVWUTcVXZVVWVVXWXVVXUXWWVUUVVYWWWWVWWZYVWWXVVaZYbWWVVXVWWWVVYVTVYYVVWWWUWWaVVTUTVbVZUTVVVWbWWVVVTVWWWWVWYWZWVWWWWZVWVUWdVWUWWVYYWZWWUWWVVWVUWWUaaWZZYZWWWWWVWWWWZTXSVVXWZVWXYWaXWVUSVZaVTVVVSWVZXXWVSYWbaXUVWaVadZVZWUUXVWVWXWWVWZZUWUWYWYVXZZUVYXVVVVVWTWUVVWXVVWTeacVVVVWZXYVVWWVVVWUWVWWVWYVXUVaWXYRVTVWWWVXWWWaVZWZWUTWaVTXWUWZWWXWXWVVabXaZbTVXUUWVVaTTWYXSXVWXTXTVUVVTUWSUXXUWZWSUaWYWWUUWYWWUUZWWXZSWZWTVTUbWWWWYYVWXVXVYVaUVTWVWVaVXVZbVWWVbUaUVVVaWWWdUYZWVWWYVUYWaUZWVWWZWVUWWVVVWWWVaXWWWVXXUUVWaVWXUWRUVWWWUVWWWZYYTZUadZWYUTUWWXWWWaYVbWSVWZVUVVZaWVTWVWWWTVWZVWWVWUWWaVVVVVVWWXYVYVWYWVVVVWZWWWVWVWWVWWWWWWVWUWVWVVWYYWVSWXYUUVbWZVVXWVTWaVWWWaUZaVWUTVZWaVVWWWWZWVVZYWVVWVUWWWWZWWYXVSYWWWUZWWWUVVVWVWVVWWXaYVXVZXYVVVTTXVWXWXVSUVWWUcYZZaWaUaRWUWVWUVWUWVZZWVWWWaTTVSUWVWWVWVWWYYYWWVVWXWUdTVWWWaYVaTWTUWVVVWWWVYWWTVVWWWYWWTVVWUVVVVUVWVWWXVcWZZVVbUYZWaQSaUTTTQUVVZYYTTSTXWVaVXWSZWTaaXXXZUYWXVVZUWVXVWVWUVZWWWRUWWVZVWRRXUZZTSUXZZYZVXcaaWZYTWVWXXVWaZaWUVbTZUWYYZbVZaVRUXVWTWZbWYVYWTVWWVVVVYWVTZUVWWVYWZVTZVVWVYVTaYTWWVUYVYVSYRVWaWVVVZZWbVTVVVWWWYWWWbZWVWVUSUUVaQVWVWVTWWVVTWVWXWWXWUVZTVWWWVaWVZVXZbVUZTVWVWVWWVUWUVUWWUZUWWWXbYYUWWacZVVWWVVWWVXUaTWVVUUVVUVWWaVXVSaWaUWZXYWUWUTTZRVVWWWVVUZYaWaUWWXVVWVVWUVWWWVWVUWaTVXWUVZZTUVWUZWZZUYWVUWXTWTVVVVVWWVWWWWVcZWVZUWXVWWbWXWWVWZVVZUWVWUWbWTWVVWTWTVVVWWWWWWTWWVVXaSWVVWWVVVVWbTdUYWVXVVWWWTWaaWWWaTWUUWXVVVVVWUYWWVTXWVWVVVVVVUVWWWXWWVTVVWVTWYWUVWWYVWVVVVbYZXWVWVWVVYWVSWUVbVXWWbWVZWUWUXeWTWVVWWWWVVZUVWWVWTaVVWXVWUWYUVWVSUbXUacWVYVYVSYVVZVaVTVWZVWVbZVWSVVUVVTWWWVUXVUYVWWWSWTWWWWWVVWZUWUVVVWUUVVUVTWUUZWVUWUWWZVSWVSWSZVXZZUVTWWWVUWWVVVVSYWWVRVWVUXVXUUaVVVVUVZZWWWYWZWXWYWUXXVWXWXZWabVUWTUUWTTVVYUZTWWVZVWUWbVVVTWWWVYYYWZVWWWXbTWVXZXTWWWYWWWVWWaVVWVWaUVVWVUWVWWVTWVZYXZWZWWWWYZVZZVVWWUWXWUXbZVUWVVWVcbVWWVWWVZZYUUVTVVVZWcWWXXXUVWTWYVWYYVWWZWVaWWVXWVWZXXWWZTWVcXWUWZZWWYVZVUYWWVWcXVaYWUVVVUXWWVWYVUbaUVYTVVXWUWVWWZWUXVUVWVWZWVWXTVVVZVWaUTWWYVTWVWWVVXUUVVVVWSWWWTZVWaVVWWWXWWVWWaWWYVVVVVWZXVVUWWWXVWVTVZWVVVTWYWWXUUWWWZVZYWYUVZUWXWVYVWVYYWVYYYVVYZTWdVVWWVXXZWVWWVVUTXVWWWUZWWZVXVWUaZWaVWVXZWWWWWbWVVbXVVVVUWWVaVUVUXVbTWTTVWVWVXVZZbUVWWXYVVXUWWWTWUXWWTSSYWWaWWWUVVaTVWcXaVWVVWSVWXWVVVVWWWVVWWVTWVWWUYaWVVTVXVaVWYVZaTWVVVWWbbVaaVYWVQTWUWWXZbTVXZVTXZWPWVWYVSUVXXXWYWSWWaaUWWVWTUWVWaWXaXWU
WWVWWWWVVYVWVVTWUWVWVVVWZUWWUVSZXWVVaVVSYWWWYXYWUUWVWUWVWVVVXUWVTWWXZXWTWWWWVUWXXWXWYUWVVWWWYXbUWWWVXWTUVVWWVXTWVWWWWXWVZRWVZVWRWWWWWYVWWVWWVWWUbZTabWVYTVWSWYWWaXUYYWUVWWWWVWWTXWWWVUWVUWUXWZZVXWXVVVVYWWWVWWXYWZXWVWWVVWVWXWVVTVVVeZZYUVZVWWWUUWTWWUVZaWWSWWVWVWWVWXUWVXaVWZWZVXRVUWXWWTaWYXUVXVXaUXSaaVbWWZXVVVWTZVVZUWVUZYUVUUaXYWaVWUVUUVVVVVWVUVVVWWYWaWWXUXVWXWXdWWWVWSWWUWWWWSWWWWWVWVWWVaSWWWVWZWWWWWWVVZVWVXWWTWTWWVWWVWWVWWVUWYVVUUVWVZVWWVVVZXWVYVWVZWVVWVVWWVVWWWVVWWVWWWbUYUTUXaZZVTbcYaaSVZcZVVVWZWVWVVbWWVVZWVWZXWRWWUUVWWUWVUUWZVXUVXVWWVbXZVZWXVWXWXWZZcYWWXWYTWVWYVWUVYWWWUWWWYWUVWTWVUYUTVWYUbWWVaXUXYUYVUWVUXWWaZXVVTWVUWWXVaVWVVTVVVUXZVWWWWWVVWTWVWWWWVWVWVWWWXUWUVdZZSWWWWTWTVWWVWSWWWWWWWWWWWWUXWWaWXXWWWcWZWYZZSTWWWWWWWUXWVTXVWTWYZVWUVZVWVYXVVUZaVVVWcTUVVWXUZVTUVUUWYWSUWVVVUXUWYVVZVUVWWWYVUXVWWWWWZWWWUVWUTWSWWWWWWWWWWWWVWWWWVWVWYWWVWUWTWWWWaWWWWWWWWWWVVWXWUWWWWaWWVWWaWVWWUWWWUWXWVVZZWXYYZYVVWWVWWZUZXVaUWWVZVWVbXbWTVWWXUVVWWVWUUWVRVWWWWVWTWWWWVYXVWVYYWWWWUVbVVXWWXWUWYWYVVVWVVVWWZTUWXWUVXYXWbVVWXbaVWVVWVWZWWXWVWWZWWSWWVWXWVVVWWWZVWWVVYVWZWWXWWWWYWWWWWWVWVWYWaXWWWWWVWVWVYWVVWVVTWWWWVWWWWZWUWWWWWWUWbWWWWVZYXYVVVXWXUWYWbYZVTVVWTVVVbZUWZWVZWWVWUWVWVUVWXWVVWWYWTVYSWWXWWVSWWYWVWWWWWWWWVVWYWVTWXVWWWbaWWVVVWXWXaWWVWVXWWSWTUUWVWWWWTWVWWWWVWWWWWWWWVWWSbaZTWWWWWWWWWVYWWUUWUVVWUWZWVWUWcYcWYWVVWaaTWWWWUWWUVWWaWVVWWZWaUVVWUVWUVXWTVWWXVUaVWVaWVVVWWXVTVVWWVWWVVWWXVWVZVVVVWWXVcWXWYVUXWVWWUbVVYXWXVWUVVZWVYVVWTWXUWWWVXVVaWWWVWWWZWWXWUUZWVVVWWWVVWdaZbVWWWWabZVWZZVUWWWWbYVVUWVVVUXXXVVZWVWWVVVXVVUcWWVWWWXWVVWWaZTWWWWWVWVVbVVVUVSWWVWWWWVWYVVVVXUVYUWXTVWSZWVTYaVXUVZWYVXXUVYWVWZVYXWVVUVUWWVWZVWVWVVWXWWUUWZWVVWWVUWWWWZYXVVWWWUUWWWWVVWVVWWUVWVWWZdVWUWZWWWXVWSWWVYWVUVWYVVUUVWUWWVWWWWWWXWSVWXVUWVVWTZVUWUYWaVUVZWWVWVWUWWWWXWWVWYYWWWVUWWZXbWWWVWWWVYWXWVXWYVWWWWbWVWUZZVWYTUWWXYVVVWWWWWWWWYTWWWVWWTWWWWWWZXWWVWaaWVWWWTYUWWZWWVbWVWaVWWWVWTZVaVWWWXWWYXWVUWWYWVYWVVWYWVWVWUVaVXWXUWWVWWWWUXVWZWWVVWWWWaXWVWWVVVVWXVWWaVWVWVWXVWTWVVWWVUUVWWWVVWWbXVWWUVWWXVXVWXWUWUWWVUWWXVVUZWWWWWWVXWWWWWYWZVXWWTXWWWWWXYWVWVaVWVWVUWWXVWXVaWVWWWWWVVWVWWVVVWWVWUVWXWVWWWWWWVWWVXVWWXWUVWWVVWXWXYZaXWVXZVVWaWWVVYWWUVXXZWWUZWWVWWWWWWWWWWXWWWaWVSWVVRTXTXUWaWWZYZVVWWVWWUXWXWWWZVVWTWWTWWWWTVWWYTUWZVWVWUWZZWWbVVWVVTWVWWYWWWVWWTYSUWWVUWWVZWVWXZWWYTWWWaYVWWWWWWWWWUVVVWUVWWWWWWVUWVWWWWUWXWWWWWVWWUWYXWUWWTZWWWZXVVWXWWWWbUWWWVWaWVURWWWWWWWaWWaUVWWWWaZWWXVTWWWVWWWVWZWZWXVWWWVWWWWVYWWaXWWWVXWWVWZVWWVVVSWWXWWUWZWVYZWWWaVWWXVWWYWaWWWZWWWWaWaWWVWWXUVVUUTVWWWWWWVWVWaXVWWWWWWWWUVabZZbaVWWXYVXWWbUZWVYYWWWWUWYUWVXaWWWbWWWVYbWWUUWVVWTVWWaVWVVaWVYWUVWYUWUVWTWWWWUVWWWUVWWWWWWWWUVVXTSWYVTUUZYSXVaXWTaZSWVVbaWUVaWWXXWVXXaVVXWYWVWWWWWYVWWVUWVWWVWVVWaYYXTWWWWWVWWWWWVWWWWWWdaWWWVWWWWWWVWTUUVZVVVUVUUYaWVUWVVWWWVWVVUVUWWWVVXUUUWVTWWWWWWWWVWWSWWWVXWXVZZZWZTWWWWVWWWWWWVWYXWcZVWWWVVVWWaWbYWWVVUWXTWVZUVUWTWWVXWVWWWWXWWWWUUVWWWabVYXQWVWVUWWUWaVVWVVaVVVTXWWVXVVWVXZWXWWVVYWWVVWWWWVWZWZUXVWWWVWXWWWXVVVWWWRUWTWWWYUVWWUWVUVWVWYSWVVXWWWaWWYVVZVVcaVWVWSVWWWVWWYZWWXWXXYWVWVVWWUaWVWTbZWZaWWUWVWVVWVWUWWVWWTVWWWWWUWWVWYWVZWWWWTVZTUUWWWVWVWVVWYZWZWVZWWWWWVVWWVZWVVWWZVWWUVXWXWZWWVTWWWVYWWWWVXWVYWXVUWWTWWWWVZWXYWWWXWVWVVWVWWVWYVWWWWVWVVWaVWWaTWUWWWSWXZWVWVZWaVVVZWWWVWWVWbaWWVVWVWXWWWYWWTWWZXWWWUWVUWVXVVWWVWWVWUWYWWWUVWXWWYVWXYWWSTTWZWVWWWWVaVWVYVTWXVWUVWWXZWWWVWWXWWVWaYWWVVVWWUbTWZWWXVVVVWWVWVVWVUWUWZVVWWVVWUXaYWWVWWXWXXWWWWWVVUWXWWWWVWWWWUWWVVSWWVWWWVcZVZWWWWWWSWWVWVVWWVbVWWVWWTWUVVVQWWVVXVVWWWZVWVWVWZVWWWWSWVVWVWVTXVVWWTUWWVUWWUYVWeZaaYZWUWXWZVVVWWWZUUWVWWVUVYWXUWUWWX
TXVTWWWWWUWWWXVWYXUXaVWVXWYWaWVXVVWXYVWTXZVWVVTWVUYVWVWWWYVVVVVWVXYVVWWZVZVWaVcXaZYaVYZXZVYVWXUcYWWWYVWYVWWWZWXWYWWXWWWWVRVdVZUbaYZZYYZZYaVZZaYZVUWUVWYVTWWRWUWWWWaWUWWbUVYWZWWXVXUVUXVXVWWYWYYZWVYWVWWZWWYVXYWWWVVYWWWVWYWTXXYVTWVVTWVWWWWUVZUVVXVWYWZWTWVUZWVVVVWVZVZYWUaVWWWVaYWTZWYWWZXVWWYaUXYXVXXWVWXTVXVWYXWTUWUVWaSWSZTaWVWZWWWWUVVTWWVWVWYVWWYWWWXXWWXWVVWUTWWVUUVWXVVWXWWWWUVWWWWWWVWVVVZVZWVVVWVWWWUWVVUWWUWVVVSVWYWWWWWWWVWUWVXXXZVWXWWWVVUWWVWWXXVXVTYVVUXXUXWXWXZUXZXXXWUWVWVWYXWWVaVWXVWWVWWVXWbZXZWWXXWWWYWWWWZWYZUWWVZYVWVWVUVWWVYUWVVWZUVWYUVUXZWWWaaVVUZXWVWWXWWVWWWTWWWVWUWWWUWWWWYWWVXVaYYYbWWUVVVUXTaTZWWZVYWZUWVWWXVVXWUVZWcVXVVUVWWWXaVZVXWYUWVWWWVWZUVWWXWXUVVWUWVXWSWWWWTWWWWWWWTWWWWTWWWTWVWVXWWVWVWWTWUZVZaYWdUVWWWVVWYUZVVVWZYUVWWVZVWTWWWWUZVVVVUWVZYWVVTUVVUVYZWVWVWUUWTZYZXYZXUTUVWaVUYTTTWWWWWXVWWWWVWWUZWSVVWWWWWWWWVWWVWWWTWXWUWWWVVWUWUWZXWWWWWWWWVTWWUVVVWWWWUWWZWWWUWYYZTWWbUZWWVWWVWWTVXXYZWVWWWZWWaXTWVVVVWWWTVVYTWWTVUWWWVWYVWWSVWWWWWWbVXWWZWWWWVVUWWYWWXWWZZWVXWXeVWaYWVWXcWZZWWVWVWUWYWWVSYWWVUWXVVWaVWWWWWWZWWWaZUWWVWUWWWVWbWVVWVVUVWWVWXUVWWWYWWWWWWWWWWWZVWVWWWUWWWWZVVVWbWVUVVWWVVWWWbYTUUUWWWWWXZYaWXVSTWWWVWWUVWWYWWWUUVVWXWVZZXWWWZWYWWWWVWWWXVWWWWWWWTVUbZWSWUWWVVUWWWWVWWWWWWWWVVWaWVUWVVWTWWVWWWVWWWWUWWZaaWTaVZYZZeZZWWVWWVWVVWWWWUWWVWWXVVWVZVVXWWWWWUWXWWWWVWVZWXVWVWWVUVUWVWWWWWUUVWWZWWVWVWWXaWWWWZWVWVWXSWYZWVVUVVVTTWWUUVYZWVVUWTWWWVXWWWWWZVWXVWWWVYVWWWVYWYaZVWVRWbWXWWVVUVWYTUXXWWVWaYVTaWXZUWVWWUWZUUVWWWWWWWVWWWZZVZWWYXVVVWWVWVWXUWUXWWWWWVVXTVTVWWWVWWUZWaWZXbWWWWWUWWWWYVWVUXWWYWYWWWWWZWWWWTWWWUWVWVWWVWWVWVYWUWVWWUVWWWWTWVVWYWTZVYYWUUXUVXXTWUVXVWWSVWXUVYZVTXUVUVWWWVWWUWWYUWWUWWZVWTWWWWWWWWWZVYWZZWWVVUWVZVVWVWWWVXVYWWWTYVXaVWWWWWVUWVVWWUWbWVWTWWWWWWZWYWWWaWWWVaVVVTWVTWWVWWWWWVWWVaXXVWWWWVWUXSWUYUWWTTZWUWUVWZXVWVVWVZSWVVVUWWTWVUbWaWVWWXVWYWWTWYWWWWXWcVUbXWWWWWaUWUVUVWWZVUWVWWWVXXWWWVWbWWVZZWYWVVWWYWVVWVWUaWWUUWYZUXWVWWWWYWWUWWWUYWWWVWVVYTWWYVWWSWWVWWWUXWUWSWWWWWWWWVWWVWVWSVWWWUWWWbWUWWXUWWXWWUWWcWVVWWWVVWWcWVWWYVaVYWXWWabVVYVWWUVWYVZVWWWWWZWWUVWWWVVTUWVWYWUWWWVVWVWVVUVWWWXXVWWZVWYVWWWTWWWWZaWVWWWWaWWVVaUWVYVWWWWWWWWWWWWZWWXVVSZWWWVWWYVWVWWYWWVWWWTWWWWWVVSXVVVWWXWWVWVWWWWWaYYWWVVWQbVUUTSVTUVWbWWVVVWYWWZYWTXWUWWWWWWVUVWWWXWWVWWVYSTZVVWUWWWUWWWXWVWWVVWVWWVWZWWWVXTUVWVVVWVWVWXWZVWWWcWXWYVVWWUWWWWVXWTZVWcaaWWWbaUTXVWWWWVWUWWWWWWWWVXWXVUWWVWWWWVVVWVVWXWWTWWWVWWUWUWUWWWbWWWYUWVWVVWWWWWWZTWWWVWZWWWaUVWVaYZWXVWWVTaXVWWVVWWWVYVWVWWWWUWWWTVYZVWWWWWWWWVVWSYXWaXYVWVVWWWWaWTWWWVVWWXWVaVWVWSWWWaWWWVWWWWaZVXWWWWWWVWWXWXVVXWWZXUWWZUXVWYWTWWWSUWWVWWXYVWWUWWWVUWWWVbXVWUVWWWXWVWVVUWWZWWVUTWVVWXXTWWbWZWWUWWWWWWUVVVVWUVWUaaTWXWaYYYVVYXVUWTWWYXWSTWaVVWUVXVWWSYZVVWVWTXWVWWWZVYXWYVWVVWaXWWZWWWWVZWWVWWVWWWUUVVWWWWWWWTVVWVUWVXWWaUUUYUUTZVVUVUUVWYUWZWUUWWWVbWYUTUWVUXVWWVUWWWWWUWSVbWUWVWVWWVYVVWWWWWWWVVQWWTWUWVWVVVWUVVVWWWVWWWUWWUWWXVVYWYWWaVWWWWWVWWWWWXVWWWWTWVVXUVWWXWWWTWVWUWWWVaZVWYVVUUWWZUUWWWVWVWYZWaUWaWVVUXWVVWaWWWTUVWWWZWVWWWWVWVXWYUTYbZWcVbUWWUWWVWWYZWWWWWWUWbWWUcWVWWVVWVWWYWaVWWWWVVWTWWVVWVVVWYTWYbXUVWVWTVUPVYZWWUWWVWWUWWWWWcTWYTVUZVVWWWZXTWXZUVZWVWWWWVUWVWZWWWWWWWVVZWWWVWVXWWYWWWVWWUVWVaWWaWVWWWWWWWWVWWVWUWZWWXZWWWWUWVVWYWXVWWZUWVWWVWWXaXWWTWYUWWWWWVYVXVZWXVWWWVYXYVUXWVUUZWVWWVVVWWWWVZWWVWVVWWVYWWWWWWWXVWYWUVZZWWWVXVWTWWVWWabcRWaWWWaVWWXWWWWWaUWWVZVWWVVWUUVWYWTVWXWWWWXYWWVWWWWVVWWSZWWVUZUWWZUWUVVWWVWYWWYZWVVWWYWVWWWUWWXYVVVWYVUVWVaWVVeXZWTWYVVVVZWbWWVWcZZXZcWWVVVPWVWWWWUWWWWWWWZUVWWaYYVUVVVXYUVYYWXWWVWVWWWWWXWWZWWaWYUYWWVZWYUWUWWXTWWUUWWWVXVUWWVWVVXXWYVVaXUWaWWWWWWWaZXTWVaWYUWV
TVXZbWWUWYWWWXUWUWWVVSUWWWXVWZVVaYVWVVVTWWWWWVVWWWUUWWVWWVUVTYVWaWWWXVYTYXWURWWWWVWWWVWVVWWWWWVXXZVVVWXaVVWZWWUWWUVWWaVWVUWTWXWRUWWWWWWWVWWVWVWVRWWWWWWVSWWcaTZZVTUVZTTWWWWVVWWVWVVVUZVWRYXWVXVUXVVaWWXTTVVVVTZUWTYTZZZUXWWbTVUYbUUZRWVWXVVXXXZaYWXYYWVYXVUUWUVVVXWTVWYWXaSVWWWWVWTWWWSXWYVbVVYWWWVVbWXVbWWVVVVWVVYVWaYXYWWVXVXTVVUaXWVYZcWUWWWYWWWYWWVWWWUWWWZZTTWUWWVVTWWWWZVVWWWaWSWWWWWWVVWWVVTWWVWZWWVVWXVXWWWbXWWWUVSWWWWWWWWWWWWUWTWWVVXbVUVaWWVVWYVZSUYWWUXVWWVWWXWWXWWVXVVVWWXXWZUaWTVWbUXSWWWWWWTWYWXWWVXWVVTSYXTWZVVWWWUWWWXXZVbWWWVYWbWaVTXVVWYYYYXZTUWWWUWYWWVXVWZWUVVTZZYbVYVacaZYZbZbXZZXTVVWVXVVWWVWXWYVUVXVWVWXUXWWXXUVVZXVaZZVYVWWWXXVTWUWWXVWXWWVWZWWXWWWVVVWWWWUVTUVaUSWWdYZZYdbbURZWZSWWWWWXWWWVWWUVWWWWVaZYWSWWWTWWWVWWWVWVWTWWZWUTWaWWWWWTWWVVWYWVWZWWXVVYVVVWVWUVYVWWVXXUVWVXXYTWXVWWVUWVWWWWWWWWTVWWWWWWWWWWVWYWXWPWWWWWWWWWVWWUWWWVWWaWVWXVVZWZWWWVVVWWUZWYYWWVWWVXXbZWZVWXWWWVVVWWWWZaTWVWVWWWUVWTWVZWWWXXWSTWYVYVVWWWVWWWWWWVVWWUWaXVWdYXUWWTVWWWVWVUVVWWWTVXWXWWWVVWXZWWYWWWUUXVYYVWWWWWVYWWTYVWUWVXYWWWZVVZWUWaZVbWVWWWWUWUVWWWWdZZVVUZXVVUWWWVVWSWZUWWWXVUWWUaVWVWWWaWWWWWUXZWWWVVVXZWYWWWVVVXZWXVVWWWWUWUXWWWWWSVWWWWYUYaWWVVVVWWUWTXWWWVWWVVVVWVVVWWWVZTVWWVXWZaVYVWVWSbZWUWTWWQWUWWWTVVWWWZWWVUWWWaVUVXVVTUVUWSWWWWVWVWVSWbWVWWWWWWWWWVVTWWWWWWWWVUUVVaVVVWVWXWWWWXVWWWUWYWWZWWWVXWYWWWVWVWZVZWTWVWVWWWVVZYYWWVYWXWUWWRWWWWWTVWWWWUVXVZZWWWVUUUVWWUWUXWWVVWVVWWWWWXWabaWVWWXUaVXXXVZUUWWVTSWVUWWaUaTVUXWUTWVaWWbZZVXWWYUVSWYVWVVWWVYVYVYWXUUUZUWVVXWZWWWVWWWVWWWWWUYWWUWVVUWUWVWVUWWXWVWZVVXWWWVVVVUaWaaaZRXYWWUUVUVYUWWWXWWWWUWWWWaaVZWWWWWYWYYVWYUWXVWVUUWVVbXTVXTWYUUYZVZUXWWWWUXXXVVYWXWWaVZXWWZWXXUSYYWUTSWXZXVZWYWWWWWWVWUWVWVVWTVWVUVVVVWVXdVWWWZUXWWYVWWWWWWWWWVWTZWWUXWVZWUYWWWaWZVaWWVWWWUVUVWVWWXWWUWWWUVUaWWWWYWZRVVVXcWWWWWYWScZWYVWWVWWXaUWWXaWVVUVWWUWWVVVWVWVWWXYWWVWUWWWWWVaWXWVWWVWVWWWWYVWWWWWWWWZWXWWWWWWWWWaUWVTUWWXWVZZVWZaWWYYWWUWWbVZWWVVWWXWWWXXVWWWWWXWXWWWXVUZWYWWWVWZZVVWYVcUWZWWWWXWWVZWUTXVWVbYZWaXWWWVVVVVXVYVUVZWYWWWWWUSWWWXWbaXWVVWWTWWVVabWVXVVdZUUZVTWWWVWWWUUWUWWWWWZVYWWWYXUUWaTWWYbXYVWWWXWWWWVXVWVZWZWSVWbVWWZdVWWWWWWWWWbaYZWWWVVWUWUWVVWWWVWWWVVWWZYUVWYWWWXWXXYWVWVaVUWWWVUXWUWWTWWWVWVWVWZVUVUWWWWVWWWWVWVWSTZaUTSWSUUWWVVVWWWTWVWUWVWVYWVWXYZWWXWUWWWWVWWWUSTXXbVWWWYVWWZSVTUVYSWWWVWWWWWWWVVVVXVWXWcVVVVWTWWWZWVUWWUWaWVXWWWWWaVVWWVVWWWWWWVVWVWWVWVWXWWUWUWWaVVWWWUWWVUWWVWVYWXWWYWVUWVWWVWWWXWSWWUWWWVUXWTaVWWWWVWZWXWZXWWWWUWWVWVWVXWVVVWVWWWWXWWUWWWWTYWYWWRWWWVVVfYWUXWVWWZWUVVWWbWWWWUWVWWVVZWVWWZZVWWUWZWWUWcVWWbYVWTWWWUWUWVVXVUVWXXaWVVWVWWWWZVWUWWWWVWWVWVVUUWWWWWWfZbWWVWWUWWWWVWWWWWaWWWXVWWWUUVXUVUZWZaWVYWVWWVWVWWVVVZYUWWWWUWWWZdbWVWXYVUbVTWVSUYVWWbWWYYYUaWaVWVWVVXVVSUUVWVWVWVYYWYWWTVVWVZXWWXWWXWUWUZXWWZWWVWWWWTWVSVbUWVWWVVWWWWWWWTVVWUVUVWWUVVUUWVWVWUUUWWbWTTTVTVWUYVXTUUWVUaVWWWcXVVWWTWWVWVUWTXdWYWaWXWWVWVWWWWVXYWWYWbaWWaacZXWVUTWWUWVWYTWVUbZWWUWWWZVVZWWVWVVVUXXWWWWUUWVXTWVWVWVWVVVWVVeZVUWUZZZWXZVVWXUWYVXVVWUWWbTWUWXVVSXWWUVWWWVWUZZWWVWVWWWXWWYZWVTYYWWRWUdZUUWWaWdWWWZWWWWWWWWWVSWWWWWeYbWVUWWVWWYWZVZXVWVWWWVUWZYVXVVWUWWWWWWXVVVWZWWWWVWUWWWWWUZVUVVUVWWWWVWSVWYVYVWWVVYWVTaWUXVWWXVVWVWZWWWbWVWWVWUWWWWWXWWWWWWVZVVUVWYWWWTXWXXYWWXWbXUWZWVWWWWWWWXWVWWYWWTWVaWVUaWWWWVVWWWZWWTVaWXWWXWVZYVVWVWVWZWVVZWWWWWVVWWWXWWWYZbYVWbUWWVVWUaZXWZWZWXUbWWWWWVXWUWVWVUVYWWWXWWVVWVXaVWVXZTUWWVVWWWXYVUWWZXUYVUTVYZWWWUWWaTVVWaVXZWVUWVWWWUVVWVWWWWUVWVVWVVXXaWWaWaXSWWWWcZVWWVWWWSWWVWSWWWVWWUWWWWVWWaWTWWWWYWVXWVXWVWUWUXYWVWVVWWWWaZWVWWUWVWVWZWWYWWYZVVWWTYWVWWUVWWWYaUUVZVVaaWVbWWUUWWUcVVYZWXQWVWVVWVWTTVWXUYWXSWcYXYWWTWWVUWYWVWV
TWZXUVVZVSWWWWUWZZaaTYaUWWTYWUWUUaaUVUbTWWWWWVXWWWWWWVWWWWVXWYbUVWWVWWVXWVWVUVWXVYWWWXVWVWWWVWWWWVXUWZXTZWWVUWWWZVXYXWUUXSWTWWWTVVWWWWYWVWWWUWXUTWWWWWWVVYVWWVWVWaVZWbWVWVWWWaWXWZaVUSWXZSWZWVXYWWVXWVVWVWWWWUWWWWWYVWWVWWWVWaZVVWVYTVWWWZYWWWXTYWYXTZVVVZZWWVWUWUWUWWWWZVVXWWVWVWaZVVVZZWVVWZVXUWYWUTXWSXTWYWWWXZVWWVUXUVWWWWUWXbaXWWUVWVZXWYaTVWWVYWVWWWWWWWVTWXWUUWUXSWYWVWZWYWWVWTYWWWWWWWWWVVUWWWWWWYWWWWSWWWWWZVWWWWSWWWWWVWWZWVWVZXZVWZVXUXZWWWVXWWYVUYZVVbWWZVVWYWWWZWVWWVXVWWSWWWWVWWWWWWWTWWWWWWVWUWWVWWZWWWWWXUaWWZWUZXXXVWVWWVVVWVWWWVUUWVXWWWUWWVXaaWVYWUWWWVYUWXWUVYZXSVWZVWSVUXVWWUWVVUXZUWVTVYWXUVWZVWZVWVWYWVVWTaWWVVVXUUUWVUYWWVVXWUWWcVUWWUZWVaWWUVUWWWVWWWVWWWWXWWaWXVTWWVUWUXVWWWWWVVTWWWVVWWWVWWWYUYWWVVWWYWSWWWWWWVUWVWWVWWUXWWWXWWWXWXWVXWWUWVXVVVTWVUYUZTXWWWaVVWUXWUWZVWYSVVYVWVXXWUcWZVWWWWaXWXZWaVaWWWYWYaVYVUWcZUWbYUYYYYZTZVYaaaVVSYaXUWZbUWWZWWZbWWWVWWVWYVXWaVVWWVYWWWVVVZWWWWVWWTWUWWVWWVVWUWWVcWVYWZWXWVVWUWWWWWWWWWWWWbZZZaaZVWVWYUVWUVZWWWWWaaYWZWZVWWYWXWWWWYXWWWWVWVZVWVWYWVWZVWTWWWWWWWWYUXVTWUWWWWVWWVWVWUWWWWZaVWWWWWZTVYZdWVWWZWWWTWUWWWbWWZWYaWYXWWZVWZZWaWUWWWWVYaZZVVVWWWWYVWWWYTWZZVWWWWVVSWVWWVVTVVWVWWVUXWWWWWWWVUWVVWWWbUXVWVWbVYWWaVVWTXYWWWWVWWUWWWWYTWWWWUWTebYVYbdWaWVTZYWWWSWWWWYWZUVeZVTWUWWXWWWVWWXVVWWWXVWVWWWWVVVWVZYZZWWZaVWWVVaaZWWWVbbZWWWWWWWWWZVWWWWWWVWVWWWXVVWSWbWWWWWVWXWaaXWWWWUZZWXWWXWWUVXVWVWZVVYVWUWVWVVVVaYWaWVWWWWVWWWWWUZVWXWVVWVWVZWWWXaXWXWVUWZVXUWVWWVWUWWWWWWWWVZWWVWXWWWWVWWbWWWWVWWWVaYWWWYWVWWXWWWXVYWWaWZVWWXVcaWWUTWWZZVXVWVWWWVZWWaWWWWUUWVVWVWUVWWVVVWYZXaUTYVWWWWVVWYYWWVWWWWWWWWYVWWWWUYVVWUWWUWWWWVXYWWVSXWVYXTYUYUVWVUVXWYWWUXWVWUVYXWUVVVWVVTYVYWZWWUVXWYWYWWVTWWWWWaWWYWWWZWWTWWWWUWWVWYYWWWWWVWaWWUbWbWWVWWWVaVWWWWZWWVVVWaWVVWWYWVWWWWUWVVTWWWVWaWWVWWVSbVWVWVWWYVXWVYTVWWVWWWWTRYWUZWWWWYVWZUWWWWVTWWWWcWWWaVWWWWWTWXVdWVVWWWVWYUWZWWWWWWWWVUWWWWWWWVWWWUWVWWbWVWWWWWaWUZWVWWWWWVVWUVVVWXWWYWWWVWWWVWWYVWWWaUWWVVWVWWXWWWVWVVWWYXVbWUVWWVWVaZYWVWWWYXZVZVWYXWaWWUWaWVWVVWWZRVWWUWWVWWVUWWWWWUWWWYXZWZWXaVXUWWWWVWWWbZUVWUWVVVWWWVWWWaVUcUWVWVWZYWWWWYWZWVUXYVZVWWWVbZWVWXVUWWSYWWUSWZYZWZWUUWWWWWUZUWVVVWWWVVUWTXUWWWWWWZZWYbVWZVVVbUWTUWVVVWWWVVVTWXYWWWSTaXWWbWWaXWWWWWWWVWXVWWVWXWVaVWVWSTUUWTVWWUVWWWZVWWWVWWWVWYVWTWVWVWVVXVXWWWWWTWWVVPSWWWVWVVWUWWWWXXZVVUWWWWXWWWWWWWXXaVWWXYWWWWVWYWZWVXYVVWVXWTWYaZWVWVYWZZWWWWXWWWTTWVWWWWTWVVWWWaWWWVVWWWYWbZUWWWWUVWTWWWWXUWWWWWVUWVWbUYWXaWbWcZUWYWbWWVWWWWVWWZWWWTWVYWWWWVWVZWXWWWVWWWVWZbbVVVVWWYVWZVVWWTWWVVWVWWWaSVVWWUVUWUYWWTWUWWWWWZSWWWWYZVZWVWUWVWbWWWTWUWVWWYVZWWWWWWWWWVWWVWWWWWWWTVVWVWWWVWWVUWVWWdZWUWWWVVWWXYWWWUWWWXXVWWWXaWWWUWYWWZZVWWVWVXWVWWVWZaWZVVVWUWWWVWWXYVWWaVXVUWUYWaWWUUaWWVUVWVWbWVWVZZWWWUUVbYUWVUUWVVUWWVWVaWWWWXVTWWWWWZWWXWVUWWWWWWWWbZWaVWWaaWWWaVWWZWSWVWUZTVTUVUVWaWaYaXbWWVXXXWVWZTWXVYWXSVXVXUaWaZVUWVZcVVWWWWWXYWXUVaXUWWWTWaZTcZVVWWVXZVWWUWVWWWXVXWZVWXVVWZWUVVaWTYXVYVWVWWWWWWWVVWVWWVVWVTWWVWWYUYWVaVWWWXbTWVXVWWUWWWVVUZXUYXWUWWWTWVWVWWUZWVWVVRSWaWVVWWWVWVWWWWWWWWWWWXXaWWVSUVWWYVWWWZZWWXWVVWWVWWZUWVWWWWWWaaWWZWWVWWVWSWWWUVWVTWUWWWXXVWWWWWUWWWWWWaWXYWVWWWVWWVWVXWWVVZVWWbaZVWUaWWWWcUWWXWaWWWZWVWWXWUZVZWUXWVVWWWVWVWWWWWWVWWWWWZWVWWWaWWVZWaWWWVWVWZWVVbWVXWWWWWWWYWVXUWWUWWVWVVWbWVWWVXVTWWWXYWWWWWWbbWVWWZZZWWUWYWWWeXWWZWVWWWUYWUZWZVWZWWWZYWaYWWTUXWVWWXWXWVWVWVWWWZVWVWWWaWTWVWWWVYWVVYVWWUWUVVYYWTXWWWWXVTWWWWUWWWZYZZWWWZVWZWVWVZWWZTWWWVWZWWWTWaWVWWVWaYWWWWXWVVWYWXVXVWWXWVVWWWUbYWWUVWWTXWXVYWWUVWWWWWTVWWWWWWWWWVWVWWaZaYYcWZVWWWWWUWYWWVWWcaaWUWZWZXWWWUaWWWZWWVYYVVWWWSYWVVWYWWYWZWWWVcTWbUWWWWYYUWWWVWWWVVWWWYWWWWUWYWWWWTVYXWWWWUUWW`,
};
// Learned from: 4354eb927e679ad4
export const insightWeights = {
  lines: `none observe interpret assemble communicate decide verify
10011000001000010100000000000000000000000000001000000000000000000100000000000000000000000000100000000000000000000000001000000010000000000010100010000000000000000001000000010001000000000010000000000000000000000100000000000000000000000000000000000000001000100010000000000000000001000000000100000000000000000000000011000000000000000000000000000000000000000001000000010000000000000000000000000000001100001000000000100000000000110000000000001000000000001000000000000000000000000000000000000000000001100000000000000010000000000000010000000010000000000000000000001001000000000000001000000000000000000000000000000000100100000000000000000100000000000000000000000000000000000000000000000000000000000000000001000000000000010000000000000000000100100000010000000100000000000001000000000100000011000000010000000000000000010000000000000000000000000000000000001000000000000000000000000010000000000000000111010000000000000000001000000000010000000000000000000000000000000000000000000000000011010000010101101111110110011000110000000000110011101100011011011010100100000000011000001111101111100000000000110000000011101011111111111011010101100010011110000000000111111010101011111111101100110101011101010100000000000000000000000000000000000000000000000011110000111110110110010101101100011111000011111111101001101101000001110111100000011111000000110100111111111011001100101101100110111100000000000100111011101110111101110100110111100101111100000000000111101010111111011011111100111110100101000111001011011001111111111011101011110101011000011101110101111011110011000101111111111111111011111011100111101111101110111111111111011011101101111100000000011000000000000000000000000000000000000000100011111111101111111111111111111111111101111111111111111111111111111111111111111111111111111111111100110001011100110111111001110011011011101101110110111011101011100111000011011110101111110000000000000011111111001110100011101010000101011110011111110110111101010010101101110111110110111111110101111110110111110111010111011011110111101111110011110111111011100111111110111111011111111110111001110101110111101111111110101111101110011111111110101110111101110111111001110101111111111011111111001111111100111111110111101111101111111110111111111111111100110111111101111111111001111111111111111111101011011111101101011011111001011011111111111111101111111011111101111101010111100101010101110111101111010101111111011101111101111111011111011111110011111101111111110110111111111111111011111010111111101111001110010111001001000000000000000111111111111110100000101111110011101111011000100100100111100100111111011011011010111101111011110001111001111011111011111111110011110000101111111100100111100111001100000000000110000001011011110110111101011111111000011100000000000000000000000000000000000000000001111111110000000011110000111111000111110000000000101000101110111111011111010110110000000000001111111111111110111111110110001011011100111000000000001111000000110111111011011101100010011110110101111110011101101100010101001000110111111011110111001110010110000011110100111100010001100111010100000000010010010100110000001010000110100000000011100111011000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001011110000000000000000010111110000110000000000000011001000000010001100111111111110110010001100011000001111100110111101100100101101000001111111101110111100110011010111111010010111101111000000000000000000110110110100100010011110111111010100111110101101000000000000000000000000000000000000000001110111110111110010110111001110011111110001111110110011000001111011011111101111001110111101000100001111100001111000000000000000000000000000000000000000000001110101110101100101000011011111110111000011100100101111111000010101101011010111011110011001000101110101000001111111111111111101011001101111110011000111110000000001011111101011101100100101110111110100111110000011111111100111111110111100111111111100100100101111111011010111111011110010010011001100111111111111111111111111011111111111111110101100110111111001110011001110010111011000000001100011011000110111001110110000000010101100000000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010000011110101111011110110001110111011001111000000000000000000000000000001010000101011010011110111001111111011110101100011110110111110011000010100000110110011110011100000011101011100101001000011011111110101110010011001000000000000000000000100110001110000000010000101010001000001011000111100111011011100000110100110010101101100000101010111
bTXWcVNXWWYTTPVRSYWRRXaWVUUUSUZQRPYQSRRSZVYVUUYYYSRNSVQNTXYVYTSSTXXZRTbQdXSaVRSWSXZYWVOaTUVcTcZWfUSUONQYXUVUaXXWTVVWWOTSbVdUZSaTYZOYWYaTXRYbbUZUdVVeTbZeaaZWQUTOTTUWUPYaTXdWWXdWTaUYaVRWWUacRVVRaaZUaZUVbTTSXTabbbXVZTWUZaZaVWNYTYQZZZaUbZcVXUTSZUWWaRdVXSSZSbZdSUecNYTaVSaaTPbUbVVTRaXUPSRUSScVSQTTZaZVVZbSUSZWUWVQeYTcZVdUbbaWSWVbWZVUaTPZcaVTWZZTSVXUWXZbSSVVPScZWeTaZWWUaXUeSTPcZcYZagUWZZaVTfPSaPTUbeURbVPUXSVZWQSWTXaSWUTWbPSUSRVSaZTYTXYTURWYSVRZUSUSVUYUTUWTYVZSVZUUUWSWTaTVZTXWcaTZZWZTWZbSZWQTRXaWWTXUZUWaSUUTaZTTRSaWTSZUaadZUZSZTYTSaUTYYVYeSXPXaSZcYcVZYTWgZbeZPTUTVWWbcSUUeQXUZVbPWVbTYZTUQWSSYZYZUVQaYVbaaVUUUaVccVYPYVVbRWaVXTZYSZWUUXWUaYWWWVXYYXYVZaWbWYaWYYYWTWTXYWYQWYUeZbUaYaUTXYXVaZSYaZWZUaZZSaYcSVWYTXSVTVTYUXSVXVcSWZWZaUXVYZWVUVQSaXTbWUZRVaWbZTUaUUWUTSYSTSTUUUUXZTUUVReZZaTaYTSbaaUXYXaVYUVWYbXVXWaVVZZYSVWZZWVUYXSZaTSTUXWXUWZWUTVWWUbRVYZabYTZTXSaScTVeVVUWTUacUTXXXVUYUVTVTUXaYXVaWUUPWWXUZaaUYZXUaaVQadTVUYVYaYSYaZWaSZaYeZZTaUUZZZTTWUVWZXZTTXYZTVWYWaSZRWVSVaRRaZWWVRaWSZSTSYVSTZWSbdWVaUYUbTVXSXaWbVYXUSZWRUSSZXYUaUVTaaYZTcTYRUZYVVRXTUYTVZZZSaYXYZTaaYXSbecWVXZXXUcSaRadYXUbdXORRVXNPTTZTTYRVZaUdRVXbTcXZddZUYYUZZRaPSZQbZVSZVSRaYUcVXXSYSTabUVVRWVWWbVXdZUcaUXUTZcTTaUeYacXMVcdWUbXaaVWSbWbWZcWWbhZRVTUZTXaVXdSVNNTaYSUZaYbaSUYWUTYbaVYZUcZeaXZeaZaTVdcQbXXUZVaZXVaabbSUUcPVbUYaWdbVXZYVaVTaRbfaUUUaVWWWUVVVVXcPecRZdZWaUUWVWTbadWScMQWVaVaccTaZYaWTUWTYYSVVXZUSVUaTYRYTZZXbTTSVYVWYcWcVXdbWXVZVYXUaUTXVTWaXYUZZXPUTXWhdVZRQZdSRcURTZUUSWacZYdXTUZTQZcTWUcbZPaRSVZeZSZRWVVaYcVZYXVScYURSUQeYZZZVZRTPXcZbUYaaUaZcWWdUYbfWaTZVWSVcZYaVVbZWZRTYWVaRTRWbabZUcRaTVWZZWZRZYWYWZYYaccUWdZVWRZdVXPTZZbaZVeZWPMVTYUScZUUVYdcVVXZZWQXTaPZdZaYaQaabRcbcSWTWTbYXYcVZSVUVcZWZWZUYSbYdYZZXPUaXaUWZZbXYUNcZWQUaTXaXSVUUTTdTWUWVbafTUTdaZUbdbXYVaWaURVUVSfaVWaZbWbZcaUZUbVaSUaZQXUSZZTdTXUZVXZSWSXTTcUWQTYZRSWZUTVWTXbWTSZVUbTYgPUUWaWcaTRVSSaTZXYWabdVVQTXaQTbZWbdbXWZPXZVWQbVTWSTQTZXZTSaYWUXVQabZaQWVWZYcXZRQaZWWTccbTTbUPaTYUTdaaXTUVSaXQaTZZRaacXYUaPWcUVfZPWZZYWZYTORTSaQZUUUZcMWTTZaSSRQWRVVUTYQSVTTTbZZbZbZWZbTURaZVVaTVYTUe
WUXZWVeSWWXTYVZORVUQTTTXQXTXPVUeaOWeMcWSXZTWZOVaWSPMfXSPZXXVVeRdUTXUWYXeVcZbUYURbYWWTUVWVWVUTSSZSUTVdfeTVVaUWVUVWYTTVUaTUdWWWVVWTUWWVUVaXZVWWWUVUVUaTWYTVWVZUaWYWRVZXZZTVVYYVVVYWUVWUWSWTYRRUbZiWVWWUVZaUWYUZWXVVVYVVWWXVbWWVVYUVXcWYWVVUWTXVcSbcWZZUaOVUbXWcVWScWWVOZUSWdYUWaVWWZZVWVTVSWYXWbWcbZWZVVWWWVVVVYTVUVgOWXWQWRTUPUVZWVWVSVUVVXaXUVXUXVVVVZZWVcVWacUWdYWOVUWVXYUWWVWVVUWRWWaZUUUSYVVWUUVYWeZXUaUWVVXTWVVUUWVZUUXbVWVVWXTbYXZXVTSYWUVaVaaXXZZYWaYVVYVYWWWVaVWWZWWYWXWcWXTUVWbUVVWWWUXWaVTWWUcaVQWSbbTWTabUSWWWSWZVWaWUVTUWWTUVWVbWWSXTWWVVSUcVUWVUWVaXZVaZXUXVVYXWYVVWTdXRVWWVUUagVWVVcVVbbXaWcWeUZVZWUcWVaPVXWeVVWRaTSWaZYXVSXUZZSZWTWVUUUWUUSWWXWWSYUTUZUVaWWWUYXVTZUVWUXVWZbXWTbWZWSSXZUUaUVWUVUTTWUVZVVWTSWaaVYVXVYaWbUXVWWcVWbVUWWZTVVVSWTcWWUVXWUWVWWSUbVWVWWVSWZXWWVVUUVWdVWaXbcWWYUWVWXaVUWVWVZUVVfVdWWUYcVUVVTWWVbVYWUVcSXUbXWaWZbWUXUTWYZTWWTXWeWZWWVRWWVWTWWRaUWaUZWYYVPUWUZZVVVYbWZWUWUWUXVVcVZTVXVVYWWWUVYVXVXWURWWWTUWUbWSVWWXVUXQTVVVWWTWWWWWWaWWUWWVVSUVTVTbVZVYWTVaUbVUXVTZYUVWVVUWZVbVYdbYSWVWWVYVXVVYWUUWcUUVcVZZWZbVXWaWWZUSTUTVWVWaZUSWaWSUVWdRVWWYRXWVWaTVcUSVXVZVXXaSVVWWXZVUVWWWbVeVaYYYOaWaVaXWWWRUZUVTVWSWSZWQaXUWWeXXWVVUTWZWaaVUSVYWZWVaYaUVWWVaVYUSWZVXXWWQZSbWWUVXWaTWVUSVYRUZWUUXUcUZRWWWWVZXWSVeWVVWVUWUUPVdZUVWUZVVVVVaUZTbWSSUWVVbUXVWVTPSWWWSWVWVVVTVVWZVVVUWVVdWVVeWUSTVUWXbUVWdVUTVYTVWVVZVUVRTbWYWVWTUUUfVSWaVVVbVWWYTXSaVfeVaWdVSRaVUWNVWWVUSVUUWdXbbXVTYaXcSYTZTWaUXZUWSVQRVYUQSdTVVVXaWWaWRWUVXZZOVUYTaaVRQSXWdUUVWUScXVWVWWUVZWSVYVRXSTUPbVRVVXUeUVWVVWWUUUWZVUUVaZVZVVVVUYVbVVXVVZcVTbUVWaSVUWUUXXWSdVUVUWVVTbVbVWZVXVUTUVTWMXVVVVWZWVSbUVcWUYUVVVWSVVWVSWYWWTWUSTVVVUSUWZjQUYUWWWVYVVTVYVXUVVacXWTUSdVWVVTTaSVVSZVYcPVVVQRXVWTVZVZSTbYWVWaZVUZcWUWcabVWRVVWUibYTWZWVTTWVWWNYWXWUbQVWcWZWYeUWUWVUVYOSVZVUVZQTVaVWVSUdZXYWUTTVUWWVZUTVSUWUVVYWVWWSRTWUZYRXaVVVWSXYUWWWTYZUWWUaaSXWVVWbaVZWaWaUVTWURYXWUWWWWUWadRWVTUTYXTXZUWUSheUVUSVWUVWQYaUWWVVWWZWXRZZPVVVVVbWWbWWXVWWZVTTUaVWfZVTVbUTXWWVaPWVTXVVSVZVWVUWUdVdUTSRWTZYWVhbPUTVVXQTVVUVXZicVbVVYUVVTSkZZcVWcWVUcbaRXVUXWXUUWWUWUaTRXXZUYVUVVaYZVWVWU
YbTWSSVURVWdQSTePTXPSTVTZWQbVdYZVeTOgWUQRaUaXRTUYTQTYVNScaWUVUYRQTXYWVVSVQTZVXXVWRWXXUaUWWWdURTWUaTUebWSVWTaUZXWVXbSWUQUXUUVVcRWYVWWWbYVURWVTVYaXRWQSVVTVWWVgTWXWQbUTcXWVWUVUWWVVVaZZWcVXTTUhVUWSWWXVVVVUVWYXUVUUWYWXVWVWRWVZWVVVXUWTVVbVWXXTScVUWVUWVSZWXVVVVWUVVUXeVeRWWWZWSTaVbWXWYZVSWUTaVWTWYWeWWWWVWZYWbdbYWUXVUVSVbUVaWUVWVVWaUZaWVbSVaSVTWVXWVVVUSVVUUYWZWZUXVVWVUXVWVZXWcTUVWVVcZWZTWWYcYUUWVVUVRccVZYbSWWYVVWUWWVYXZYSWciYVWVUVVXUZWTWXWWTYTYSYVWZUXTTWWWVVZTVXWWWWWWUWTdWUbWWUWWWVXUWWWVWVZVWWUUZYWZWWXVWXWVWWWWXWUUaZZRWWVYWVYXWaZTYWaVXZbSUbVTVWVWXVWSTaVTVWSQWeWVWWZYUUZVXVUVTbVVWYTVUSWXWZWbbSVVWeWVVTZVTXXVUYYWYXZVdVbcacSVXTUVWaWTVaTUZXWYXWVXSVXVTQVTSVUUWRUUZZWaXSWXbYXYSUWVWVUTZZZYaUWWZWSUVcVUWdWWXcXVWWWYUZWVUbYUVTUVZVWXVUVacWVWWbUZTVVaWVWWbUXZUVWaVaVWWWTWWWbWWdWUVWYXVWYWUVUUPVVXVWWWfWWWVUaXUZVYWVZVWTWVWWYWVTZWYVWWUVWWWYTVbYaTXWUbZcbWZTVVUWYWWVYaWbVTVWUaVUVWVVbdYVVUZWXWVWWVWVSUVWZUVXWVUbVSWYWWVWVVWVWUXWaTXVVaVWWWWVVVUVWaWVTWWVVVVVWWWVVWWZVZYVVTVVWVVWXWaWWURWVUZVVZUTVVUaWWUWWWUUQXVYVZVSVYWVXWWaSVVaZVVUVZVVVUVVTZWZVVUWVSZWVUYZVTWZWWXWRWWTZYQTWVVUVWWVWVVVWWUWbVXXUVUSaVWVWWVRWUWhaZVUWbUTVVWUUWUVZVVaVVWVfQQVWWTYUXWZUXTZVVVaZVWVWSYWWZVWWVZcaZXXcTUaTTVVVWQYZWSVUVVUUVVXTTWVWZWYUVScZZUTZSVXYWUWRWWWWbOVcTVVXYedWbaWRXWVYWXYUcZaTUaVTVWWRTWUaXUUXVWTaVceUWYWUSXTXUVWaXVbWTTaWUTVWaVTTUXYVTZOVdVVVaZYWcUTWWTXVVgVVTVSVabSUUWUSUYUUSWZZWSWURVWVWdVcZZcTWUQXVVSUaacXVaPVTTUVWWeZXTVSScOVUWWUVUSbSWWWVWWUaTVXSWYXaVWaRURUWVVSWYUVUeWSVVaUWXYVTVURfSaTVWQXZVWWSVUWbVSUUVXSTVUVWeWWVUVVYUZVVWRUWVVVVXWUXTVVVZVVWWZXaUUUUXVXWWZXVUXTVWWVZYVVVRTcVXUegaYWUYUdUYWTXVVVZWVXWaXbWVTWWUbVZVWZQYVYUTUVXVUVYUVVWUWVRVXWVVWdTVTVWUVWUUUTYUVUTVbQXVTTcaSWWWZTdPWZSVVWaXVXVUUVWVVQZVWQVWUSZXWVWVSRRZXWZWVYWXWUXUVXWbVZWZUWaWebVVQUWWUWWVTUXVXWWRTYZTUZeTXYTVVVXUZXWXVZWYVZUWVXUZXVWaVWVaVZUTVVUXWZWaTgWUTYTWXaWZYVUWVWVVXfUVSVUYVTWYSWTdaZabWWXbZVXWUWVVVWfUUWWZVUVZTdVRYaXYVcVVWVcPUdbSUYVVTWVVWZWWWVZWgSTTeURWYZVXVSVVUVVVcYSSSZUVVWcaTaWUUWXZTWTUXOWRPUcXTVTgWWYWUTWVVaTWWVVZTWWTXXZWVTWbcPWabXbYNYUWYaUZVVVWYVaMWcUVVUQVTbZZVS
YVWYUUPVVSRPSOdTRUVSgSQVSbXRcWPPcQZPURcfVPVYYTTTRfRPOZeQRTVTTUeSQVSWWVTYVYWUbYVUWVWYTYeVWWWMXTUVWWUVVOWSSaTYVUbaYYWUWUbbVVUWWZUVVUWcTTYWTXWVWeWWVVWVhVWVWWSYVWaVVQVVZUVWWZSZWZUTWWVWVVYWVaTZWWVVWWVaWVWVVaWXXYVWYRZWUcYWWRVVUWdWVXWWVVVVWWSZUVSXUUZUWQYWVQUWWWWWWWVVbVVTZXUXbdWWUUaVcVVWRXTaVWQVWWWWVWWVZWVWWWVVVURdWWWVWWVbVUWUXVaTRWWWUaVWVTdeWVWWVWVbWSVWVVUVUaRbTTaVXcQVWaWTVVXUWTVVYRWWXVWWWTcTVVWbVVVVWWaVWYTTUWVWXVTUSWZWWTSWZVUeWZcVWcWWaWXVVWWWWWXVZZVZWWYWWWWTWTWWZWVUWWWUXXTaVUWVbVWWWVWWVWWXZVWVSWWWWWVWcWVYWWWYbXWVVWWVVWVVVUZVWWYUWXWVWWVUVVicWfVVUWXVVcdUVWUVSccVcVPUWWWVUZUVTWVeVUVVWVTWWbRXUWUWUVdXVVVTVRVXWbUVWVUXUTVUTZXVYVWWWWSZVVSVUUWXZaVTXZZTaWWWXZUWYVWUVVZXTWXVVUUWVWaWWVWVZVaWWVVTWaaVXWVWVWTWWVWWXZYaUXbVWUWWZWSVWWVWVWWWTTWVWWbeVWWUVWVWYVWRVWWVWUXWWUWUWWaXVVUZVWUWWZWWWWWVVWXVWVWPWZWWUWUWZXWRaVVVYWUWWUXWbWUUWaWWUWWWVUVUVWWWWYWWWTWYYUWWWVVWcXdVWWWWWWWVVVZWYWVVYWZTWaWWVWWUYcWTVVVbZWVZWWYUWUWYYVVWWWUXWVVSWUWVWYVTWVWVWXWVWVWVWWWbZWWVWWaWWcVUUWWWUUaVWXZVZWXWcWZVWVWWcXWVYWVXWWVVWWTZWWVVcVWWVWVWWYUYYWVWWWWVWWZWWZWWbYVTWYVVWUVVWZVcXZWUWTUWWWTYVVWWVWVZYUVVVTYWVXVVWVWZWScZVUTUSTWTTUcVWWWUUWWWYWVZTWYRUVTSVWZSXVWVWWWWZWYVVWUYWVXaXWXWVWTVWWVWWUVYUVTWTUcWTZWWWWWWVVUWVUWWVUVVVWWWUXWWVWWZWUUVWXUVWYaXWWZYVWdWWTcbUUYUaWTVVUZWWYVcVVVVYYZWVSVSVXVVVWVUWaTVSYWdTWeWVUVURRYYQWUVUVbWVWVWVaWWRWdYUVVWWVWWVVVUWSVWVWUTUWTWZYWWVVVVSWVbWVSTWYWXWUZYVXUbUVWWaXPaVaVVXaQWWXVUWWVZWYWWWWYRWaVWTWZVVbVeVUUUWVWWZVWVVTSWZVUZTVXVVWVTWWWTcdUWWeTcWXUVYVWWXZcRWSXVbVWWWWfWaZTWUVRUWZcVVaTTTXUWTVWVXWWWTVWVWUVWUSTUVXWTWWaWUUUZZVVWWWSZUUVXXVWUWTWVUVWdZRVVWWTWWWUWUWVYVWVUWVVVhWWWVWUZWVWVWVWWWWVVVWWOVXXWVVWTWRbcZaRVUWWWWVWVbbRVWVVVVaZfYcWVTUVWWVTPWVdWVcXaXWTUVTVVTVWVVWVWSTUVWdWUWXLTVWUWWWdVTXUUXVUVWWTcWVVVUWYWVXWWVWUWaXWdUVVWWWWVXVYcYUbUXVVTYVZVVVWVVRUQVWWUbUWVVTQVWQWVWXUWWWTVWVaYYWWTWXaWYaVSWWbWUWVWWaVWWXWVaWgVWWUVWWSWWSVZWXVbUUUTZWdbVWTUUVVTVWVVQXUWUWaVWWcWaRXXWYWUWZVVZVYWWSUWUUZTYVVUVVWVUWVRUWbaVWVWWVVXUWWVXUVXWWWWYWYSSWVWXXWWSUVPUWiUWUbWWQWVVXVVfVWVVWVPVUOWaUWXRUWRUXSVgacWVTWXVWTWZVUWVbTVWVTVUSXVWZ
SVRVTXTZbXZPdeUSQXWSSWSYbYYSUSUUUbRPUXRVWVUXXTUZUVQQRYUgTZRaSTSaQSSVWdUWUWWUVYXcWVWWfaUWYYWaQWUUVWVXSPVcUWbXVUUVZUWbZgVaUVTXWVXcVZfWWVUVTbVUUQVVUWaUXVWZWWYTWUVeWRWVTVTWcVUWWWTWYYWVUbUWXZSUTVVVaWWWWVWWXUVPSUVWTYTVWVYUXVWWUZbbWWWWWWWVWUVVVZTWVWUXUeWWZPXWWWWVWWTUbUVVVVUTVVWWVVXUWWYagZcUVVWVWVWTWUUWVWWVaVTVVVUcWWWUWYXUUWWUbaVYbVWWVWTWUTVWWWWbVUVVWZVWVaUWUXUXdVWVWVbWWYWSYaYVWTVTSRbRRWUVWUaeWVWYWSWWWWVZbVbVVVdWYZSWaWWTUbTWWaVUWWUSWRYWWXVSYYXWZWWYVaaWZWWbSWWZWWWWWTZVWWVWWWUTUWaWTWWWTWWWWWWWZWXZVVVWWWWWXWWYWWWVWVUVbWTVWXVWUVVWWWbZUWYRXUVVVVUWSSRRVRZWUWWVVVVURVVWZTadVWWaWeVVYZWVVbWbVTXaVVQTTWTWWWWUWVUVVUWWVUXUWWUXTVVVUXVVWXWRWVZYVYYWUWWTVUXWWWVTUUYWWUSSWVXTVZURZTVUUXWVVWYTWWZUVVOWVWdVVZUWWWVWVWVVVaVVWVXaaVWVVTVaXUWUWXVWWWWXVXWZWUYVXZWWaVWWWUWVVVWWVWTZWeWVaWXSVWVVVVZXVWWVWWcXWWUVWWaVTUVWVSVWUVVWVWWWZWWWWUYVVXUWWVWWWWWWVaaUXQWUWaUUWXTPZUWWUXWUXYXVWWWbOWWZZVXVUWWUSWWVZXTbVWdVVVZaWXVVWaWVWWSVWYWWWWVZdVUdVXYaWWUWUWWbUaWUTUTWXVWbaVWWWWWYXWWWWVVTXbgWVVUbWbVWaWUYWWVUZWXWUVWVWVVVWWSSaWWVWVWWUUYZWYTVVWWWTWVVWVWWWVTVWTVWWTZYWVVWVUZSUWZVXZbVWRVUWWXXUWWWaURWeWQUWbYVSVVUWVYSWYVWUWXhYWWWTVdVWWWWWZWTYVScTUWZTWXSWWWWbVWWSfWWSWVcWUWVVWVWVWTWXVWXWUVUUVWWUWVWZRTWWYVWVWWWbdWWVTWVVgYWVWWVaVVVVVTWWVWUWRWUWWVYZWVcVUUXWUdUWZTVWZWbVPZWXSWUWVWVVRdVVSUWXMUVVaVSWWVWWcVSRWYVVVVUWaYQUWVVVVUUXSXWaYUTfWYVUWUWWWWUaWQcVecXVhVQVWVVTWWWZaZWWWVVYVSUTXSVUUSVWWWTbWWWUVZdTXTWZSZVWbUUTeXVWUWWWTXSZZVWYaYTZXSVYUZZVUZWVbWUWUPVcVXceVZcWWcWWZWSZVVVaTYVWZZVSWWWZbMTUUWVcUWXWWSWTaYVWUhWXaVVTWQWXQWVbWWXXdUWTUWVVcVTUTUWXUWbWWVWWUVYUWVWRZWVVcVZVWVXWYWUUVVdWdbZVWUUVWUWVWVTWRVaVYWWVVVUVWWQXWVVVaUWWVVVVVWTiWUVVVWVUdXWXWeVVWWWTUWNSSWUVVSTUVVWVVUWTVUWWTbaWVVbYVWUVVTTZWXUaVVUWWZWVXVWVPVWWYRVScWWbWVUTTWWbUVcVWUSWYWVTWUTUWWWTWVUdZVSUVVWeSVVTZTVWTVdZWWTVVZVWVTWVUWaWYVTSadWWeSSWUTZVVTWWWVYaUbXWWWXWTWSWXVZWVVVSXWUVWWWWSWgVQcVWbWVWUYWWZSUWWTOYVTVVWbWaWTVYWWVWVWWUeQWVUaSVVTVWeSVWXWfWSaUXZZVUTWcWYUbUWRXUVUWYVVXVVWWUWeVVUXYWYVVVUVaWVWWRWafdUYWUeWWeUWcWWUVVWPUWUWVWXZUUTVWfXaTVXVWWaWXWVWXQOYVWXTbcZWRVYVWWVSTcYVVWVdWdaTXWT
SXbYTURVRYTSRPQReRagRZUUZWaSSTZPURUOWTXQYUYUadVUWPehQWPTVRWRSXSZPXZVcRXWUUbQVUbWWYURTWVWYWaTUVcWUWiaUTVTdTVUXVVVWXWYVVXUVVVVVUZVaVWPaVSWXZWWWaUWTfWUVTSTUTWXWZWVbfWVVYTUWVUWZVVYVUVWVUVZaUTWWVZRUUWVWYWWUaYdUaVVWUSZWWTTTYUVWVUVdTVWVWWVVWXUeUZVPbVVWRYWWQaVVVTVWZUSZWVUVUWRWVWUWUOcWTUWSWXYUVWVVTZTWWWZWUSVWVVVZVXVQWccVWVYYWWYWWVUWVWWYbVWVUVVVVWVbXVWWUYVZVbYVVRVRVWWVTaZTTWTWSdZWVVVTSWXUVWXWSXWUVWUVUWWWWWWUbWXdeVWXWaVWWVaUaXTWXYXWVYZWWWWUWSXWUWWVWWWWRVVWZUWWVWbUWZWWXXWYVWVWTWWVWWVSZVbWWVaWVVVWfVWWWWaWUUWVaaWWUWXWZWXVbZaTWSWbURWWVVaVVWaVWUVUZWUWZVVVWSVTTRSWVUWSWVbTUVVWaZWVWXTTWVWRYUTWWWVWTXabVXUVTWVWZXaUVaZVTWTUWVSVWVUcYRVYTWZWWTWUYZYUXUXXWWUVWWTZXVWaWWXXYYUbWUaWYTYURaWSRRWXZVVVVbWWUWWWUXVUWTTVTUUWRVVWVVSUVXUVXdUVWWaTWXWWWWVWWWWWWVWWUWUXZVWTXWUWbWUVdYWWVWeWWUcUZWVVWWUTXSVWVWaVWXUUVWWUWVbUUSZTWUWVWWZTUWWWaQVVUXdVVWWWWbWVWVTeZWZWWVWUVWUWVWUWXaWVSQVWWUVWWVUWVUVVWUYWVZaUYWWWWVZXTWWVVWWVWcTVWVWWUWVVUVWWWWVZVXZVVVWVWWUWWWbWVWWZYWWVWVWYZXUTVTTWWVaYWUZbUTWUXVZWWXXWWSWYWUWWbWfVbUaVaWWUVWVWVXWXWWVWYXVVVUWVWVWVaWXWWVWWWWWWVTZWaWXWVWZYWVWVWVWTfXWXWWXcWVaVVWVVVVVWWWWWUcUbWZUVVTWWSRVaeWWVVRVVVVVfWVWXVeTcUZTaVWVWWTWVWUWUWaVZWVWVWWVZUXWSZSTdSbXVVaWWXVTVWXXUXUZVSWcUVUWVVWVVYWVccWWVVWWVUWWVVWWVTaWUWURUSVWVVUXXVUXdTZWWTTWWWVUVWYVVXVXXYWWVUSSVRTWSTVXWYbWUWWTUYVUWWPZVRVYRUYTWaZgXWWVSWVVVMYaXVURVWVUWVWWVbTVZVUXTWTRTWXWWVWWUYWWVaTWWWTWWSWVWbYVVWVTWVVVUZQUZSTUWYbWTVVZTWWYWUWWWWQhWVXWXUVVYWYVSZVVVUWWUXWfVZdWSWUVWUTTWYWWcWVVVWXVTWVWWYVVTUWVVSUYVjWVYUWWUVUWVVVWUYUWeVXaVTZVYUVbVVTcVWaeTaWWWVVWfhXUVTWUVWVWVSTVVVZTVWWXUWUaUWWWVYUVZaVUYXUYWVVVTSWUVUVVTdVWWVVUWVWWVWVXWUVVWbTWWVfYUWVRWVUVWWWPWVZgWVZWVTWWWUWTVbWdWWafZXUUUQWWUOfVWaXQUUWVVSTUXTYTYZVUXZVWVVWVYXWVXVYXWaOVWUVWWVUVWVZhTTZacWVbUTUUbVYUYYVYUVWTQdZUSXWWUXUWZVVWVVTUUVVXUZWVVVWWVYVZVWUbTYVVURgZadUUWaWWWWYXVVVSWWWSWXWaWTZYUWWWXVXWWWUWUWWVVVSWWVWWVVcWVTVTaVcXVVUWWVUWWWXVUWZWUVZVVUcTRWXWYVUYWYaUVUWWWUWWTWXWVaWWZaVVRXVZVVWWTWWVUWWYXWbUWWbbWQWVYdUVWWVWSWQUQWUVTWUWUcVSTVYVYWXVVaWWWWVYXWZXVVUTUYaVSUbaeZWUWgUWPVVWWVUWWUVUSZUaXQfXWcYSWXVZXU
TYVTTbSWTYWSTTSVUWUTSWUYWVWWWRWTVTUSVWRRTXTUSXWTWTUTSUQVVVUUYVSRhbUVWSVWVVWVWWWZVYWWVWWWWWVVecYWVWVXVTWZVXWVWYWWWVWWWWWYVVWZWWWVTWWWWWWYZVUWWVWWWUWVWWXVWWWVWWWVWZWZcUXXWVWVWUVXYVVTVVZWUUSWVWWUVVWVWWWWWVWYWXWWWTUWWWWdWUWWaWXTVTZUWWXWWWVWVWUWWVVaWUVWWiZWWWWUWWWXXVVhWVTUWYWWWUYVWWWWVWVWaYWWXbWUWWWWWVUbWWVWWaWWVWVUWWWVWWWWWWWVWYWWVTZVWWVVaWWWYWVWZWVVXVVWWUVVYWWWWVVZWVWVaVWUVWVWVWWcaWWWWVWWWWWVWWWWUWXVWVWWWVWWYWUVWWWZWUVVWXWVWVYVWXWWWWWWWXWWUXWXYUWWWWWWWWXWVWVWWXXWYWWbWWWXWVWWVVWWWVVWWWXWWWVWVWWVWVWWXVWWWWWWWWWWWWZWWWVWXWWWWWWWWXZWVWWWcWWVWUWVWWWWWWWWWVVXcVWWUTWVUUWWVWUXUWVWWWWVVWWWTWXVVWWWWVWWUYWVWVWWXWVUWWWWZWVVUXWWXXUWWVTWXUVVUTWWUWXYWWUWVWVVUVZXUVVUVWVWUYVVWWWWVWWWYWYXUWPWWXWWWWYWWVXWWWdWWUWWWVWWVVWVWWWWVWWVWWZWWWUUaWbWWWWWWWVXWWWWZWWWXWWWWWaWWVVWWWYXVVWWWWVWVWTWWWVVWWaXUWVWVVWVSaVWUVVWVWWWaVWWWWXWVVUUWWWWWWVWVVWTRYWUVYVWVUWYVXVWWVWWVTVWWWaWWWWWWZUWWWWVVUVXUUWVWaVWTUWWWWWWXWVWVWYWXWWWWWWWVTWWWWWWXWWWZVWWWXWUXWWWXWZWWWWWWTZVYWWWWWWXWXVWVWUWWUWVWUWXWWWWVWYWWWWWWWVXWWWWVWWWWWWZUWWWUVZWWVWVWWXWWWWZWWVWWWWVUWVUWWWXWcWVVWVWVWWWWcWWWWXUWWWUWWWVVWWWWWRWWXWWWWWUWWVWWWWWXXWWXbUZWWWWVWWWbVWUWVWVVWWWWWVYWVVVWVWWYWVWWWWWWUYWVVcWUWXVWVWWVVWWbWVWWWVWWSWYVZWWWWWWUZUWUVWWVUWVVTWWVWWVWaWWVWWUWYWWWVWVWWWWWVTWWWVWWWWVWVVWWUVVVWWWWVUVWMRYWVWWWWWVVWWUVWWUWWVWaYWVUXTYaVVWVVWVUWVWWYWXWWVVWUWbWWWWWUWWYWWWXVUTVWUWVUWWWVWaWWVVWWYZXTWVWUVVWWWUWWWWUYeWgTWVVWVWSYVYXWVWWVZWVWUSVVVWVYSWSVRWaUYVWXWWVWWUWUYWSWWXVWVVVWWWWWWVVWWWUWWWWWWVUWWWWXWhXVWWUVWVUWWWVWWWWYVWUWVVWWXVVXWVWWWWXWWWUWWWVWWXVWVYVUWVWWWVVUWUUVWWWUWXWVWVTWWSWVWWYWWXWVVUWVWbWWaVVWWXXYVXWWVWWVWVWWWTXWWWWVVWZWcVWXWXWYUWWWWcWWVVWVTceVVWWVXVVUWVWWZYaVWXWWWWVZWWWVZVWWWVYUVUVXVXWUWXWWVVWWWWVXVUVUWWWVYXWVVWWaUVYYVWUWWVUWZWWWYVWWWUTWWWVWWWVUXWXVWWUVVVQWWbWVVWVWWVWWWWVWWWWWYXWWVWSUWWWWUbWVWVWUWWWXWVWZVSXWVZWWWVWWYaUWWXZVUVWWaVVWVVVWVWZWWWWWXWWWWTWVUSXVWWVWSWWWcWWWWVVWWWZVWWdUTVYWUXWXYYVSWXWVWWXWUWWSWWWUVVTWcVWWWWaVWVZWWVVVZWWYXXVWVWYVWVWVWWbWTTXWWWUWVWXVWYWWUWWWUbYbWWWWWVVVYWWVVbWVZWVVVSWYWVfUZWVUWWUWWVWWWWVWUYVRWWWVTVVUVUZW`,
};
