// Made by "npm run train".
export const featureNames = `#
#_#
#_minut
#_to
?
ABOLISH
ABOLISH>DEPLOY
ABOLISH>MONITOR
ABOLISH>RECOVER
ABOLISH>TECH
ABOLISH~SIGNAL
ABOLISH~TECH
ACCESS
ACCESS>FEASIBLE
ACCESS>LOG
ACCESS>REMEDY
ADMIN
ADMIN>QUESTIONWORD
ADMIN>REMEDY
ADMIN>TECH
AFTER
AFTER>AMEND
AFTER>DEPLOY
AFTER>HABIT
AFTER>RECOVER
AFTER>REMEDY
AFTER>RISK
AFTER>SLOW
AFTER>TELL
AFTER~DEPLOY
AGREE
AGREE>COMMS
AGREE>DECIDE
AGREE>HABIT
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
AGREE~PLAN
AGREE~PROCESS
AGREE~TECH
AGREE~VERIFY
ALERT
ALERT>ACCESS
ALERT>AMEND
ALERT>BEFORE
ALERT>CHANNEL
ALERT>DOCUMENT
ALERT>GUARD
ALERT>HUMAN
ALERT>NEGATIVE
ALERT>NOISE
ALERT>OWNER
ALERT>PLAN
ALERT>QUESTIONWORD
ALERT>REMEDY
ALERT>RISK
ALERT>SLOW
ALERT>TECH
ALERT>TELL
ALERT>THRESHOLD
ALERT>WORKED
ALERT~HUMAN
ALERT~TECH
AMEND
AMEND>ALERT
AMEND>AMEND
AMEND>AUDIENCE
AMEND>DEPLOY
AMEND>DOCUMENT
AMEND>FEASIBLE
AMEND>HABIT
AMEND>HUMAN
AMEND>INCIDENT
AMEND>LOG
AMEND>MONITOR
AMEND>NEGATIVE
AMEND>ONCALL
AMEND>RECOVER
AMEND>REMEDY
AMEND>RUNBOOK
AMEND>SIGNAL
AMEND>SYMPTOM
AMEND>WORKED
AMEND~ALERT
AMEND~AUDIENCE
AMEND~COMMS
AMEND~DOCUMENT
AMEND~GUARD
AMEND~OWNER
AMEND~PROCESS
AMEND~REMEDY
AMEND~RUNBOOK
AMEND~STAFF
AMEND~TECH
AMEND~TEST
AUDIENCE
AUDIENCE>AFTER
AUDIENCE>AGREE
AUDIENCE>ALERT
AUDIENCE>AUDIENCE
AUDIENCE>BEFORE
AUDIENCE>CARE
AUDIENCE>CHANNEL
AUDIENCE>CONTACT
AUDIENCE>DOCUMENT
AUDIENCE>HUMAN
AUDIENCE>LOG
AUDIENCE>MEANING
AUDIENCE>MODAL
AUDIENCE>MONITOR
AUDIENCE>ONCALL
AUDIENCE>QUESTIONWORD
AUDIENCE>QUICK
AUDIENCE>RECOVER
AUDIENCE>RISK
AUDIENCE>TECH
AUDIENCE>TELL
AUDIENCE>VERIFY
AUDIENCE~COMMS
BEFORE
BEFORE>DEPLOY
BEFORE>HUMAN
BEFORE>ONCALL
BEFORE>PLAN
BEFORE>RECOVER
BEFORE>REMEDY
BEFORE>RISK
BEFORE>WORKED
CARE
CARE>CONTACT
CARE>DEPLOY
CARE>HUMAN
CARE>NEGATIVE
CARE>NOTICE
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
COMMS>SYMPTOM
COMMS>TECH
COMMS~AMEND
COMMS~PROCESS
COMMS~REMEDY
CONTACT
CONTACT>CHANNEL
CONTACT>DOCUMENT
CONTACT>GUARD
CONTACT>INCIDENT
CONTACT>LOG
CONTACT>TECH
DEBUG
DEBUG>TECH
DEBUG~DEPLOY
DEBUG~SYMPTOM
DECIDE
DECIDE>ACCESS
DECIDE>AMEND
DECIDE>BEFORE
DECIDE>DECIDE
DECIDE>HABIT
DECIDE>INCIDENT
DECIDE>NEGATIVE
DECIDE>QUESTIONWORD
DECIDE>RECOVER
DECIDE>RETAIN
DECIDE>RISK
DECIDE>TECH
DEPLOY
DEPLOY>AUDIENCE
DEPLOY>CHANNEL
DEPLOY>COMMS
DEPLOY>DECIDE
DEPLOY>DEPLOY
DEPLOY>DOCUMENT
DEPLOY>FEASIBLE
DEPLOY>GUARD
DEPLOY>HABIT
DEPLOY>KNOWLEDGE
DEPLOY>MODAL
DEPLOY>NEGATIVE
DEPLOY>PROCESS
DEPLOY>REMEDY
DEPLOY>RUNBOOK
DEPLOY>SLOW
DEPLOY>TECH
DEPLOY>WORKED
DEPLOY~ADMIN
DEPLOY~COMMS
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
DOCUMENT>HUMAN
DOCUMENT>INCIDENT
DOCUMENT>INQUIRE
DOCUMENT>KNOWLEDGE
DOCUMENT>LOG
DOCUMENT>MEANING
DOCUMENT>NEGATIVE
DOCUMENT>ONCALL
DOCUMENT>OWNER
DOCUMENT>QUESTIONWORD
DOCUMENT>REMEDY
DOCUMENT>RISK
DOCUMENT>RUNBOOK
DOCUMENT>SIGNAL
DOCUMENT>STATUSPAGE
DOCUMENT>SYMPTOM
DOCUMENT>TECH
DOCUMENT>TELL
DOCUMENT>TEST
DOCUMENT>VERIFY
DOCUMENT>WORKED
DOCUMENT~AMEND
DOCUMENT~DEPLOY
DOCUMENT~PLAN
DOCUMENT~PROCESS
DOCUMENT~REMEDY
DOCUMENT~TELL
DRILL
DRILL>DEPLOY
DRILL>REMEDY
DRILL>TECH
DRILL~REMEDY
ESCALATE
ESCALATE>AFTER
ESCALATE>QUESTIONWORD
ESCALATE>TECH
FEASIBLE
FEASIBLE>ALERT
FEASIBLE>AMEND
FEASIBLE>DOCUMENT
FEASIBLE>FEASIBLE
FEASIBLE>HUMAN
FEASIBLE>MONITOR
FEASIBLE>NEGATIVE
FEASIBLE>REMEDY
FEASIBLE>SLOW
FEASIBLE>TECH
FEASIBLE>TELL
FEASIBLE>VERIFY
FEASIBLE>WORKED
GUARD
GUARD>AGREE
GUARD>BEFORE
GUARD>CARE
GUARD>HUMAN
GUARD>NEGATIVE
GUARD>PROCESS
GUARD>REMEDY
GUARD>RISK
GUARD>SLOW
GUARD>TECH
GUARD>TELL
HABIT
HABIT>ACCESS
HABIT>ALERT
HABIT>AUDIENCE
HABIT>DEPLOY
HABIT>DRILL
HABIT>HUMAN
HABIT>INQUIRE
HABIT>MONITOR
HABIT>NEGATIVE
HABIT>OWNER
HABIT>QUICK
HABIT>REMEDY
HABIT>SIGNAL
HABIT>SLOW
HABIT>SYMPTOM
HABIT>TECH
HABIT>TEST
HABIT>WORKED
HABIT~AGREE
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
HUMAN>CHANNEL
HUMAN>COMMS
HUMAN>CONTACT
HUMAN>DECIDE
HUMAN>DEPLOY
HUMAN>ESCALATE
HUMAN>FEASIBLE
HUMAN>GUARD
HUMAN>HUMAN
HUMAN>INQUIRE
HUMAN>JOIN
HUMAN>LEARN
HUMAN>LOG
HUMAN>MEANING
HUMAN>MONITOR
HUMAN>NOTICE
HUMAN>ONCALL
HUMAN>PLAN
HUMAN>QUESTIONWORD
HUMAN>RECOVER
HUMAN>REMEDY
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
INCIDENT>CONTACT
INCIDENT>DECIDE
INCIDENT>DOCUMENT
INCIDENT>NEGATIVE
INCIDENT>NOTICE
INCIDENT>PROCESS
INCIDENT>VERIFY
INCIDENT~ACCESS
INQUIRE
INQUIRE>ACCESS
INQUIRE>AGREE
INQUIRE>ALERT
INQUIRE>AMEND
INQUIRE>AUDIENCE
INQUIRE>CARE
INQUIRE>CAUSE
INQUIRE>COMMS
INQUIRE>DOCUMENT
INQUIRE>FEASIBLE
INQUIRE>HABIT
INQUIRE>HUMAN
INQUIRE>KNOWLEDGE
INQUIRE>LEARN
INQUIRE>LOG
INQUIRE>MODAL
INQUIRE>MONITOR
INQUIRE>NEGATIVE
INQUIRE>NOTICE
INQUIRE>OWNER
INQUIRE>QUESTIONWORD
INQUIRE>RECOVER
INQUIRE>REMEDY
INQUIRE>RISK
INQUIRE>ROLE
INQUIRE>SYMPTOM
INQUIRE>TECH
INQUIRE>TELL
INQUIRE>UNNOTICED
INQUIRE>WORKED
INQUIRE~GUARD
INQUIRE~HUMAN
INQUIRE~PROCESS
INQUIRE~REMEDY
INQUIRE~RETAIN
INQUIRE~RISK
INQUIRE~SYMPTOM
INQUIRE~TECH
JOIN
KNOWLEDGE
KNOWLEDGE>AMEND
KNOWLEDGE>STAFF
KNOWLEDGE>TEACH
KNOWLEDGE>TECH
KNOWLEDGE~TEACH
LEARN
LEARN>AUDIENCE
LEARN>HUMAN
LEARN>KNOWLEDGE
LEARN>MONITOR
LEARN>RECOVER
LEARN>SIGNAL
LEARN~DEPLOY
LEARN~FEASIBLE
LEARN~REMEDY
LEARN~TECH
LOG
LOG>AUDIENCE
LOG>DEBUG
LOG>DEPLOY
LOG>ONCALL
LOG>QUESTIONWORD
LOG>REMEDY
LOG>RISK
LOG>SLOW
LOG>TECH
LUCKY
MEANING
MEANING>ALERT
MEANING>DOCUMENT
MEANING>GUARD
MEANING>QUESTIONWORD
MEANING>REMEDY
MEANING>SIGNAL
MEANING>TECH
MEANING~GUARD
MEANING~PROCESS
MODAL
MODAL>ALERT
MODAL>AMEND
MODAL>DEPLOY
MODAL>GUARD
MODAL>HUMAN
MODAL>MONITOR
MODAL>NEGATIVE
MODAL>QUESTIONWORD
MODAL>REMEDY
MODAL>RISK
MODAL>TECH
MONITOR
MONITOR>AUDIENCE
MONITOR>DEPLOY
MONITOR>HUMAN
MONITOR>MONITOR
MONITOR>NEGATIVE
MONITOR>QUESTIONWORD
MONITOR>RECOVER
MONITOR>REMEDY
MONITOR>RETAIN
MONITOR>RISK
MONITOR>TECH
MONITOR>WORKED
NEGATIVE>AFTER
NEGATIVE>ALERT
NEGATIVE>AUDIENCE
NEGATIVE>COMMS
NEGATIVE>DOCUMENT
NEGATIVE>FEASIBLE
NEGATIVE>HUMAN
NEGATIVE>INQUIRE
NEGATIVE>LEARN
NEGATIVE>LOG
NEGATIVE>MEANING
NEGATIVE>MONITOR
NEGATIVE>NOTICE
NEGATIVE>OWNER
NEGATIVE>PROCESS
NEGATIVE>QUESTIONWORD
NEGATIVE>RECOVER
NEGATIVE>SIGNAL
NEGATIVE>SLOW
NEGATIVE>SYMPTOM
NEGATIVE>TECH
NEGATIVE>TELL
NEGATIVE>TEST
NEGATIVE>WORKED
NEGATIVE~ACCESS
NOISE
NOTICE
NOTICE>ALERT
NOTICE>AUDIENCE
NOTICE>CARE
NOTICE>FEASIBLE
NOTICE>GUARD
NOTICE>INCIDENT
NOTICE>QUICK
NOTICE>RECOVER
NOTICE>SLOW
NOTICE>TECH
NOTICE>TELL
NOTICE>TEST
ONCALL
ONCALL>ACCESS
ONCALL>AUDIENCE
ONCALL>DOCUMENT
ONCALL>FEASIBLE
ONCALL>HUMAN
ONCALL>ONCALL
ONCALL>PROCESS
ONCALL>REMEDY
ONCALL>RISK
ONCALL>SIGNAL
ONCALL>TECH
OWNER
OWNER>ACCESS
OWNER>DEPLOY
OWNER>HABIT
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
PLAN>ONCALL
PLAN>PROCESS
PLAN>QUESTIONWORD
PLAN>REMEDY
PLAN>RISK
PLAN>ROLE
PLAN>SIGNAL
PLAN>STATUSPAGE
PLAN>TECH
PLAN>TELL
PLAN~DECIDE
PROCESS
PROCESS>ALERT
PROCESS>AUDIENCE
PROCESS>COMMS
PROCESS>GUARD
PROCESS>HUMAN
PROCESS>INQUIRE
PROCESS>MODAL
PROCESS>OWNER
PROCESS>PROCESS
PROCESS>QUESTIONWORD
PROCESS>SLOW
QUESTIONWORD
QUESTIONWORD>AFTER
QUESTIONWORD>ALERT
QUESTIONWORD>AMEND
QUESTIONWORD>AUDIENCE
QUESTIONWORD>COMMS
QUESTIONWORD>CONTACT
QUESTIONWORD>DECIDE
QUESTIONWORD>FEASIBLE
QUESTIONWORD>GUARD
QUESTIONWORD>HABIT
QUESTIONWORD>HUMAN
QUESTIONWORD>INCIDENT
QUESTIONWORD>INQUIRE
QUESTIONWORD>KNOWLEDGE
QUESTIONWORD>LOG
QUESTIONWORD>MODAL
QUESTIONWORD>MONITOR
QUESTIONWORD>NEGATIVE
QUESTIONWORD>NOTICE
QUESTIONWORD>ONCALL
QUESTIONWORD>OWNER
QUESTIONWORD>QUESTIONWORD
QUESTIONWORD>RECOVER
QUESTIONWORD>TECH
QUESTIONWORD>TELL
QUESTIONWORD>TEST
QUESTIONWORD>VERIFY
QUESTIONWORD>WORKED
QUICK
QUICK>REMEDY
RECOVER
RECOVER>AFTER
RECOVER>AUDIENCE
RECOVER>DOCUMENT
RECOVER>FEASIBLE
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
RECOVER~ACCESS
REMEDY
REMEDY>ALERT
REMEDY>AMEND
REMEDY>AUDIENCE
REMEDY>BEFORE
REMEDY>CHANNEL
REMEDY>COMMS
REMEDY>CONTACT
REMEDY>DEBUG
REMEDY>DECIDE
REMEDY>DEPLOY
REMEDY>DOCUMENT
REMEDY>ESCALATE
REMEDY>FEASIBLE
REMEDY>GUARD
REMEDY>HUMAN
REMEDY>INCIDENT
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
REMEDY>TEST
REMEDY>VERIFY
REMEDY>WORKED
REMEDY~ALERT
REMEDY~AMEND
REMEDY~AUDIENCE
REMEDY~CAUSE
REMEDY~CHANNEL
REMEDY~COMMS
REMEDY~CONTACT
REMEDY~DECIDE
REMEDY~DOCUMENT
REMEDY~DRILL
REMEDY~GUARD
REMEDY~HUMAN
REMEDY~LOG
REMEDY~MONITOR
REMEDY~NEGATIVE
REMEDY~OWNER
REMEDY~PLAN
REMEDY~PROCESS
REMEDY~QUICK
REMEDY~RECOVER
REMEDY~REMEDY
REMEDY~RUNBOOK
REMEDY~SIGNAL
REMEDY~STAFF
REMEDY~TECH
REMEDY~TEST
RETAIN
RETAIN>AUDIENCE
RETAIN>DOCUMENT
RETAIN>HUMAN
RETAIN>INCIDENT
RETAIN>LOG
RETAIN>REMEDY
RETAIN>RISK
RETAIN>SIGNAL
RETAIN>TECH
RETAIN~CHANNEL
RETAIN~REMEDY
RETAIN~TECH
RETAIN~TELL
RISK
RISK>ABOLISH
RISK>ACCESS
RISK>AFTER
RISK>AMEND
RISK>AUDIENCE
RISK>BEFORE
RISK>CONTACT
RISK>DOCUMENT
RISK>HABIT
RISK>NOTICE
RISK>RECOVER
RISK>REMEDY
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
SIGNAL>LOG
SIGNAL>QUESTIONWORD
SIGNAL>REMEDY
SIGNAL>RETAIN
SIGNAL>SIGNAL
SIGNAL>SLOW
SIGNAL>SYMPTOM
SIGNAL>TECH
SLOW
SLOW>BEFORE
SLOW>COMMS
SLOW>HUMAN
SLOW>NOTICE
SLOW>REMEDY
SLOW>RISK
SLOW>TEACH
STAFF
STAFF>ONCALL
STAFF>TECH
STAFF>WORKED
STATUSPAGE
SYMPTOM
SYMPTOM>ALERT
SYMPTOM>DEPLOY
SYMPTOM>MONITOR
SYMPTOM>QUESTIONWORD
SYMPTOM>REMEDY
SYMPTOM>RISK
SYMPTOM>SIGNAL
TEACH
TEACH>AUDIENCE
TEACH>COMMS
TEACH>DEPLOY
TEACH>DOCUMENT
TEACH>HUMAN
TEACH>KNOWLEDGE
TEACH>NEGATIVE
TEACH>ONCALL
TEACH>QUICK
TEACH>REMEDY
TEACH>RISK
TEACH>SIGNAL
TEACH>SLOW
TEACH>STAFF
TEACH>TEACH
TEACH>TECH
TEACH>TELL
TEACH>WORKED
TEACH~AUDIENCE
TEACH~HUMAN
TEACH~STAFF
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
TECH>DECIDE
TECH>DOCUMENT
TECH>FEASIBLE
TECH>HABIT
TECH>HUMAN
TECH>JOIN
TECH>LEARN
TECH>LOG
TECH>MODAL
TECH>MONITOR
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
TECH>UNNOTICED
TECH>WORKED
TECH~DECIDE
TECH~GUARD
TELL
TELL>ACCESS
TELL>ADMIN
TELL>AGREE
TELL>AUDIENCE
TELL>CHANNEL
TELL>COMMS
TELL>DEPLOY
TELL>FEASIBLE
TELL>GUARD
TELL>HUMAN
TELL>ONCALL
TELL>OWNER
TELL>RETAIN
TELL>RISK
TELL>SIGNAL
TELL>STAFF
TELL>TECH
TELL>TELL
TELL~AMEND
TELL~AUDIENCE
TELL~COMMS
TELL~DEPLOY
TELL~DOCUMENT
TELL~HUMAN
TELL~OWNER
TELL~REMEDY
TELL~TELL
TEST
TEST>AFTER
TEST>BEFORE
TEST>CARE
TEST>CONTACT
TEST>HABIT
TEST>NEGATIVE
TEST>NOTICE
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
VERIFY>BEFORE
VERIFY>COMMS
VERIFY>DEPLOY
VERIFY>DOCUMENT
VERIFY>FEASIBLE
VERIFY>GUARD
VERIFY>HABIT
VERIFY>REMEDY
VERIFY>TECH
VERIFY>TELL
VERIFY>TEST
VERIFY>VERIFY
VERIFY>WORKED
VERIFY~REMEDY
VERIFY~TECH
VERIFY~WORKED
WORKED
WORKED>ALERT
WORKED>DOCUMENT
WORKED>FEASIBLE
WORKED>HABIT
WORKED>MONITOR
WORKED>QUESTIONWORD
WORKED>QUICK
WORKED>SLOW
WORKED>TECH
WORKED>TEST
WORKED>WORKED
a
a_bad
a_bigger
a_bot
a_chang
a_check
a_communication
a_databas
a_day
a_dedicat
a_delet
a_design
a_differenc
a_fil
a_hotfix
a_hub
a_job
a_leader
a_manag
a_match
a_maximum
a_messag
a_month
a_nam
a_new
a_notic
a_partner
a_paus
a_plan
a_pre
a_proposal
a_public
a_quarter
a_rebuild
a_releas
a_replacement
a_review
a_rollback
a_run
a_runbook
a_schedul
a_script
a_second
a_servic
a_set
a_shar
a_singl
a_snapshot
a_stag
a_standbi
a_summari
a_support
a_test
a_third
a_tim
a_view
a_way
a_week
a_weekli
a_write
abandon
abl
abl_to
abort
abort_criteria
about
about_a
about_how
about_plan
about_the
about_this
abov
abov_the
absenc
absenc_of
accept
acceptanc
access
access_to
accident
account
account_number
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
add_an
add_cod
add_the
address
admin
admin_right
administrative ADMIN
administrative AMEND
administrative CHANNEL
administrative DOCUMENT
administrative HUMAN
administrative INCIDENT
administrative RISK
administrative TECH
administrator
admission
admission_polici
adopt
advanc
advertis
adviser
advisori
affect
affect_account
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
ahead
alarm
alarm_be
alarm_for
alarm_on
alert
alert_by
alert_fatigu
alert_for
alert_of
alert_on
alert_pag
alert_text
alert_threshold
alert_to
aliv
all
all_clear
all_developer
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
amount
an
an_admission
an_alert
an_attack
an_emergenci
an_empti
an_eye
an_hour
an_incident
an_on
an_outag
an_owner
an_updat
analysis
and
and_after
and_databas
and_let
and_production
and_releas
and_report
and_see
and_what
announc
announcement
another
another_cluster
answer
any
anybodi
anyon
anything
anywher
api
app
appli
appli_the
application
application_team
appreciat
appreciat_the
approach
approv
approval
approval_step
architectur
archiv
around
around_the
arrai
arriv
articl
as
as_a
as_well
ask
ask_for
ask_support
ask_the
asks
asleep
assign_owner
assum
at
at_#
at_a
at_fault
at_first
at_hand
at_least
at_night
at_onc
at_the
at_weekend
at_which
attach
attachment
attack
attacker
attempt
attention
attention_of
audit
author
author_how
author_to
automat
automat_the
automatic
automatic_check
automaticalli
automation
autoscaler
availabiliti
availabl
averag
avoid
awai
awak
awar
b
back
back_be
back_to
back_up
backend
backfill
backfill_the
backlog
backlog_be
backoff
backport
backup
backup_of
bad
badg
badg_system
balanc
balancer
banner
bas
batch
batch_of
be
be_a
be_affect
be_announc
be_at
be_back
be_build
be_catch
be_check
be_clear
be_clos
be_complet
be_count
be_delet
be_deploi
be_do
be_document
be_down
be_drain
be_expensiv
be_go
be_hit
be_ignor
be_in
be_install
be_make
be_mark
be_mount
be_need
be_normal
be_not
be_notifi
be_old
be_on
be_open
be_out
be_over
be_paus
be_realli
be_renew
be_report
be_request
be_resolv
be_responsibl
be_restart
be_right
be_saf
be_still
be_tell
be_the
be_wait
be_watch
be_wrong
becaus
becom
befor
befor_a
befor_each
befor_everi
befor_going
befor_production
befor_thei
befor_we
beforehand
began
begin
behav
behavior
behind
behind_a
being
believ
below
besid
better
better_alert
better_documentation
better_error
better_isolation
better_test
between
between_the
bias
bigger
bill
bisect
blam
blind
block
blog
blu
blu_green
board
book
boot
bot
bot_that
both
both_group
bottom
bought
bound
bounti
box
branch
break
break_glass
breaker
bridg
bring
broker
broker_vendor
brought
browser
bucket
bucket_be
budget
budget_for
bug
bug_be
bug_fix
bug_in
bug_with
build
build_a
build_farm
build_up
bulk
burst
bus
busi
but
button
by
by_a
by_default
by_e
by_hand
by_itself
by_region
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
call_tre
caller
calm
camera
can
can_be
can_we
canari
candidat
cannot
cap
capaciti
capaciti_plan
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
centr
central
central_log
certain
certificat
certificat_chain
chain
chain_halt
chanc
chang
chang_be
chang_the
channel
channel_for
channel_when
chao
chart
chart_for
chas
chat
check
check_after
check_for
check_if
check_next
check_of
check_on
check_that
check_the
check_to
check_what
check_whether
check_which
check_who
check_with
checklist
checklist_for
checklist_with
checkout
checkpoint
checksum
choic
choos
ci
circuit
circuit_breaker
clarifi
clarifi_who
class
clean_up
clear
clearli
client
clinic
clock
clos
clos_an
clos_the
cloud
cloud_account
cloud_provider
cluster
cluster_?
cluster_that
cod
cod_be
cod_for
cod_guidelin
cod_of
cod_review
codeowner
cold
colleagu
collect_the
collection
colour
column
com
com_from
com_up
combination
come
command
command_in
commander
commit
common
communicat
communicat_the
communicate ALERT
communicate AUDIENCE
communicate COMMS
communicate HUMAN
communicate MEANING
communicate OWNER
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
complaint
complet
complex
complicat
component
component_be
compromis
concept
concern
condition
conferenc
config
configur
configuration
confirm
confirm_that
conflict
confus
connect
connection
connection_pool
consensus
consider
consider_a
consistenci
consistenci_check
consistent
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
continu
continu_to
contract
contract_test
contract_with
contradict
contradict_each
contributor
control
control_room
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
correction
correlat
corrupt
cost
cost_of
could
could_see
could_the
count
counter
coupl
cours
cover
cover_the
coverag
cpu_usag
crash
creat
creat_a
creat_an
creat_documentation
creat_the
credential
credit
criteria
criteria_for
critical
cron
cross
cross_train
curiositi
currenci
current
custom
customer
cut
cycl
daemon
dai
daili
damag
dangerous
dar
dark
dashboard
dashboard_for
dat
data
data_as
data_be
data_centr
data_flow
data_from
data_to
databas
databas_upgrad
databas_vendor
day
deadlin
deadlock
deal
debt
debug
decid
decision
declar
decommission
dedicat
deep
deep_div
default
defin
defin_the
defin_what
definition
degrad
delai
delet
delet_the
deletion
deliver
deliveri
demo
department
depend
dependenci
dependenci_be
dependent
deploi
deploi_be
deploi_the
deployment
deposit
deprecation
depth
describ
describ_how
describ_the
description
design
desk
detail
detect
detect_a
detection
determin
developer
development
devic
diagnosis
diagram
differ
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
discover
discuss
discussion
disk
disk_usag
displai
disruption
disruption_budget
distract
div
div_into
dns
dns_zon
do
do_a
do_if
do_it
do_not
do_the
do_we
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
document FEASIBLE
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
document RUNBOOK
document SIGNAL
document SLOW
document STAFF
document SYMPTOM
document TECH
document TELL
document VERIFY
document WORKED
document_and
document_for
document_how
document_know
document_the
document_wher
documentation
documentation_about
documentation_for
documentation_of
does ABOLISH
does AFTER
does AMEND
does JOIN
does REMEDY
does WORKED
does a
does act
does chang
does do
does make
does push
does use
doing
domain
doubl
doubl_book
doubl_the
doubt
down
down_?
down_how
down_the
down_what
down_who
downgrad
download
downstream
downtim
draft
drain
draw
draw_the
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
during_a
during_an
during_the
duti
duti_for
e
each
each_deploi
each_nod
each_other
each_review
each_week
earli
earlier
easi
easier
edg
edit
effect
effect_of
effort
election
electrician
electrician_be
els
elsewher
email
emergenci
emergenci_contact
empti
empti_list
enabl
encourag
encrypt
end
end_of
endpoint
engin
engineer
engineer_for
enough
enrolment
ensur
enter
entri
environment
epoch
error
error_cod
error_from
error_messag
error_rat
error_report
escalat
escalation
escalation_path
etcd
evacuation
evaluat
evaluat_whether
even
event
everi
everi_month
everi_morning
everyon
everyon_who
everything
everywher
evidenc
exact
exactli
exam
exampl
exception
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
experienc
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
extent
external
eye
eye_on
faciliti
factor
fail
fail_job
fail_login
fail_on
fail_over
fail_to
failover
failover_with
failur
failur_in
fair
fall
fallback
fals
faq
faq_for
faq_on
far
farm
fast
faster
fatigu
fault
faulti
featur
featur_flag
featur_switch
fee
feed
feedback
feeder
feel
fell
fetch
few
fewer
field
fil
fil_a
fil_in
fil_server
fill
fill_in
fill_the
fin
financ
find
find_a
find_the
finish
fir
firewall
firewall_chang
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
first AUDIENCE
first BEFORE
first CARE
first CAUSE
first CHANNEL
first COMMS
first CONTACT
first DEBUG
first DECIDE
first DEPLOY
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
first MEANING
first MODAL
first MONITOR
first NEGATIVE
first NOTICE
first ONCALL
first OWNER
first PLAN
first PROCESS
first QUESTIONWORD
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
first about
first access
first ad
first add
first additional
first adjust
first adopt
first after
first agr
first agre
first alarm
first alert
first all
first always
first an
first analys
first analyz
first announc
first appli
first application
first appoint
first architectur
first archiv
first as
first ask
first assess
first assign
first assum
first at
first audit
first automat
first automatic
first avoid
first awai
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
first build
first by
first call
first catalogu
first chang
first chas
first check
first checklist
first ci
first clarifi
first clear
first clearer
first client
first clos
first cod
first collect
first com
first communicat
first communication
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
first daili
first dashboard
first data
first databas
first debug
first decid
first decision
first declar
first decoupl
first deep
first defin
first delet
first demo
first depend
first deploi
first deployment
first deprecat
first describ
first detect
first determin
first developer
first development
first disabl
first disaster
first discuss
first discussion
first disk
first displai
first doc
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
first enforc
first engineer
first enough
first error
first escalat
first establish
first evaluat
first everi
first everybodi
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
first failur
first fast
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
first form
first formalis
first get
first giv
first glossari
first go
first good
first grafana
first grant
first graph
first great
first group
first guid
first half
first hand
first hard
first health
first hear
first hir
first hold
first host
first hour
first how
first human
first identifi
first if
first implement
first improv
first in
first incident
first includ
first increas
first inform
first information
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
first isolation
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
first local
first log
first long
first longer
first look
first lose
first loss
first low
first maintenanc
first mak
first mani
first manual
first map
first measur
first mention
first messag
first metric
first migrat
first migration
first miss
first misunderstand
first monitor
first monthli
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
first on
first onc
first one
first onli
first open
first operator
first order
first other
first own
first ownership
first pag
first pair
first parallel
first partner
first patch
first paus
first people
first periodicalli
first pictur
first pin
first plan
first playbook
first polici
first post
first practis
first pre
first prefer
first prepar
first pric
first process
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
first rebuild
first reconsider
first record
first recoveri
first recruit
first reduc
first refactor
first refin
first reflect
first refund
first regular
first rehears
first reimburs
first reject
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
first restor
first rethink
first retir
first retri
first revert
first review
first revis
first revisit
first revok
first rework
first rewrit
first roll
first root
first rotat
first rout
first run
first runbook
first said
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
first slow
first small
first smaller
first smok
first som
first somebodi
first someon
first speak
first speed
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
first switch
first symptom
first sync
first synthetic
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
first timeout
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
first unclear
first underestimat
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
first vendor
first verifi
first verification
first wait
first walk
first warn
first watch
first weekli
first what
first when
first who
first whoever
first why
first widen
first without
first work
first workshop
first writ
first write
first yank
first_hour
first_sign
fiv
fix
fix_and
fix_hold
fix_to
flag
flag_to
flap
fleet
flood
flow
focus
folder
follow
follow_the
follow_up
for
for_#
for_a
for_all
for_an
for_clos
for_half
for_incident
for_paus
for_people
for_queu
for_remov
for_schema
for_tenant
for_the
for_this
for_two
for_we
forbids
forc
forgotten
fork
form
formalis
format
forti
forum
four
fragil
framework
fre
freez
freezer
frequent
fridai
from
from_a
from_now
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
get
get_an
get_it
get_notifi
get_rid
get_the
get_to
git
giv
giv_support
giv_the
give
glass
glass_account
global
glossari
glossari_of
go
go_back
go_through
go_to
going
going_back
going_on
good
grafana
grant
graph
green
green_whil
group
group_for
group_on
group_to
grow
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
hang_on
happen
happen_on
hard
hard_to
harden
hardli
hardwar
hardwar_retirement
harm
harmless
harness
hash
hav
hav_be
hav_mov
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
hiccup
hid
hidden
high
high_memori
higher
hir
his
histori
hit
hold
hold_at
holder
holidai
hom
hop
host
host_compani
hotfix
hour
how
how_mani
how_the
how_to
how_we
hub
hub_to
human
hung
hurri
hygien
hypervisor
hypothes
i
icon
id
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
important
important_announcement
importer
impossibl
improv
improv_documentation
improvement
in
in_a
in_all
in_at
in_batch
in_cas
in_ci
in_for
in_sync
in_the
in_this
in_two
in_use
in_we
in_which
inbox
incident
incident_be
incident_bot
incident_channel
incident_commander
incident_open
incident_respons
incident_review
includ
includ_the
incomplet
inconsistent
increas
increas_log
independent
index
inform
information
infrastructur
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
internal_audit
into
into_mak
into_the
introduc
introduc_a
inventori
investigat
investigat_further
investigat_how
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
investigate MODAL
investigate MONITOR
investigate NEGATIVE
investigate NOTICE
investigate ONCALL
investigate OWNER
investigate PLAN
investigate PROCESS
investigate QUESTIONWORD
investigate RECOVER
investigate REMEDY
investigate RETAIN
investigate RISK
investigate TECH
investigate TEST
investigate VERIFY
investigation
invit
invoic
involv
ipv6
is question
isolat
isolation
issu
issu_with
it
it_be
it_do
it_happen
it_own
it_together
it_wors
item
itself
jitter
job
job_be
job_do
job_output
job_that
join
joint
journalist
jump
jun
just
keep
keep_a
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
lay
layer
layout
ldap
lead
leader
leak
leap
learn
learn FEASIBLE
learn HUMAN
learn INQUIRE
learn KNOWLEDGE
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
legal
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
librari_author
licenc
licens
lift
light
lik
limit
lin
lin_be
lin_of
link
link_the
linter
list
list_of
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
log_everi
log_in
log_lin
log_of
log_on
log_rotation
log_server
log_to
log_which
login
login_servic
long
long_term
longer
look
look_at
look_for
look_into
look_lik
look_over
look_up
loop
los
lose
lose_in
loss
loss_of
low
loyalti
lunch
machin
mail
mail_relai
main
main_board
mainnet
maintain
maintainer
maintenanc
maintenanc_of
maintenanc_pag
major
mak
mak_a
mak_alert
mak_the
make
make_a
make_the
malform
man
manag
manager
mani
manual
manual_export
manual_overrid
manual_step
map
march
mark
mark_green
marker
market
mask
match
matchmak
matter
maximum
may
may_be
may_switch
mean
meant
measur
measur_the
measurement
media
meet
meet_between
memori
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
metric_for
metric_to
might
migrat
migration
million
minut
mirror
misjudg
misl
mislead
miss
miss_the
mistak
misunderstand
mitigat
mobil
mobil_app
mock
mod
model
modul
moment
mondai
monei
monitor
monitor_of
monitor_the
month
month_to
monthli
mor
mor_attention
mor_memori
mor_often
mor_than
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
nam
nam_of
nam_the
namespac
narrow
need
need_a
need_to
net
network
network_group
network_polici
network_segmentation
never
never_see
new
new_backup
new_build
new_cach
new_firmwar
new_hub
new_imag
new_key
new_limit
new_on
new_pool
new_servic
new_set
newcomer
newer
next
next_epoch
next_week
nfs
night
night_shift
nightli
nightli_job
nightli_run
nin
nineti
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
nod_capaciti
nod_for
nod_operator
nois
non
normal
not
not_a
not_acknowledg
not_awar
not_configur
not_enough
not_for
not_know
not_make
not_run
not_see
not_the
notebook
nothing
notic
notic_the
notifi
notification
now
now_on
ntp
null
number
number_for
object #
object ?
object ACCESS
object ADMIN
object AFTER
object AGREE
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
object RECOVER
object REMEDY
object RISK
object ROLLBACK
object RUNBOOK
object SIGNAL
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
object advisori
object age
object agent
object alarm
object all
object alternativ
object an
object analysis
object and
object announcement
object app
object approval
object architectur
object audit
object author
object automaticalli
object automation
object back
object backup
object balanc
object branch
object broker
object budget
object bug
object button
object cach
object calendar
object call
object candidat
object carrier
object caus
object chang
object channel
object chart
object check
object cluster
object cod
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
object criteria
object dashboard
object data
object databas
object deadlin
object decid
object deletion
object deployment
object detection
object diagram
object div
object document
object documentation
object down
object drill
object drop
object duti
object earlier
object effect
object engineer
object entri
object event
object exampl
object exercis
object exporter
object failover
object faq
object faster
object fault
object feed
object field
object fil
object find
object firmwar
object flag
object flood
object format
object gat
object governanc
object group
object growth
object guid
object guidanc
object handbook
object handl
object her
object hold
object host
object imag
object importer
object increas
object instead
object instruction
object issu
object job
object key
object knowledg
object lag
object latenci
object leas
object level
object limit
object lin
object list
object load
object longer
object look
object mail
object maintenanc
object map
object maximum
object meet
object memori
object messag
object migration
object model
object month
object mortem
object mov
object nam
object new
object nod
object not
object off
object often
object onli
object option
object order
object out
object outag
object over
object owner
object ownership
object pag
object panel
object part
object people
object period
object person
object phas
object plan
object playbook
object point
object pool
object prioriti
object procedur
object process
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
object refus
object registrar
object report
object repositori
object request
object resourc
object review
object reviewer
object reward
object rid
object right
object rollback
object rollout
object round
object rul
object runbook
object schedul
object section
object see
object segmentation
object server
object servic
object session
object set
object shift
object signatur
object sooner
object sourc
object start
object stat
object status
object step
object summari
object support
object switch
object system
object tabl
object tag
object task
object team
object test
object text
object the
object ticket
object tim
object timeout
object tip
object together
object tool
object ttl
object understand
object up
object updat
object upgrad
object upstream
object use
object vendor
object version
object view
object volum
object we
object week
object weekli
object wiki
object work
object year
object zon
observ
observ_the
observabiliti
obvious
odd
of
of_a
of_ad
of_affect
of_all
of_both
of_concept
of_dat
of_each
of_everi
of_failur
of_how
of_open
of_reviewer
of_support
of_the
of_this
of_upload
of_user
of_we
of_what
off
off_the
offer
offic
offlin
often
old
old_cluster
old_endpoint
old_importer
old_releas
old_version
older
on
on_a
on_all
on_an
on_call
on_each
on_everi
on_how
on_it
on_one
on_quota
on_read
on_siz
on_the
on_word
onboard
onc
onc_a
onc_the
one
one_at
one_by
one_minut
one_person
one_plac
one_releas
one_that
onli
onli_mod
onli_one
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
operat
operation
operator
opposit
option
option_for
or
oracl
order
order_be
order_in
order_of
other
other_cluster
other_servic
out
out_a
out_how
out_of
out_the
out_this
out_what
out_whether
out_who
out_why
outag
outdat
output
outsid
outsid_of
over
over_the
over_thre
over_tim
overflow
overlap
overload
overload_the
overlook
overrid
overview
overview_of
overwrit
own
own_nod
own_registri
own_the
own_which
owner
owner_for
owner_of
owner_to
ownership
ownership_of
packag
packet
pag
pag_be
pag_for
pag_go
pag_to
pager
pai
paid
pair
pair_with
panel
parallel
parameter
parcel
parser
part
part_of
part_to
parti
partition
partner
pass
password
patch
patch_version
path
path_for
patient
pattern
paus
paus_deposit
paus_function
paus_the
pay
payment
payout
peak
peer
people
people_who
per
perform
performanc
period
period_for
permanent
permission
persistent
person
personal
phas
phon
phon_number
pick
pictur
pin
pipelin
plac
placeholder
plan
plan ALERT
plan FEASIBLE
plan INCIDENT
plan LOG
plan ONCALL
plan REMEDY
plan SIGNAL
plan TEACH
plan TECH
plan TELL
plan WORKED
plan_for
plan_mov
plan_the
plan_upgrad
plant
platform
platform_team
playbook
playbook_for
plug
plug_ins
plugin
pod
pod_disruption
pod_without
point
point_of
point_to
polici
polici_for
polici_that
pool
pool_siz
port
portal
possibl
post
post_mortem
postpon
power
power_suppli
practic
practis
prefix
premis
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
prioriti_for
prioritis
privat
prob
problem
proc
procedur
procedur_for
process
process AFTER
process AGREE
process ALERT
process AMEND
process BEFORE
process CARE
process CHANNEL
process COMMS
process DECIDE
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
process_should
produc
product
production
production_for
programm
progress
project
promotion
proof
proof_of
propos
proposal
proposal_for
protocol
provid
provider
provider_to
proxi
public
public_api
public_holidai
publish
publish_a
publish_the
pull
pull_request
pump
purg
purpos
push
put
put_on
put_the
quarter
quarterli
queri
queri_for
question
queu
queu_depth
quick
quickli
quota
quota_for
quota_request
rack
rain
rais
rais_the
rang
rat
rather
re
reach
react
read
read_be
read_onli
read_replica
read_the
reader
readi
readm
real
real_devic
realis
realistic
realli
realli_go
reason
reboot
rebuild
rebuilt
receiv
recognis
recommendation
reconciliation
reconnect
record
record_the
recover
recoveri
recoveri_be
recoveri_plan
recycl
red
redesign
reduc
redundanci
redundant
refactor
referenc
reflect
refund
refund_the
refus
region
register
registrar
registrar_account
registri
regular
regular_load
regularli
regulator
rehears
rehearsal
rehearsal_of
reimburs
reindex
reject
relai
relat
relayer
releas
releas_befor
releas_branch
releas_checklist
releas_mor
releas_not
releas_of
reli
reliabiliti
remain
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
remediate ESCALATE
remediate FEASIBLE
remediate GUARD
remediate HABIT
remediate INCIDENT
remediate INQUIRE
remediate KNOWLEDGE
remediate LOG
remediate MEANING
remediate MONITOR
remediate NEGATIVE
remediate NOISE
remediate NOTICE
remediate ONCALL
remediate OWNER
remediate PLAN
remediate QUESTIONWORD
remediate QUICK
remediate RECOVER
remediate REMEDY
remediate RETAIN
remediate RISK
remediate SIGNAL
remediate SLOW
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
replacement_for
replai
repli
replica
replication
replication_lag
report
report_in
report_on
report_the
report_to
report_whether
reporter
repositori
repositori_set
reproduc
reproduc_the
reproducibl
request
request_with
requir
requirement
researcher
reserv
resolv
resourc
resourc_with
respond
responder
respons
respons_plan
respons_procedur
responsibiliti
responsibl
responsibl_for
rest
restart
restart_order
restart_the
restor
restor_test
restor_the
result
result_of
resum
resync
retention
retir
retirement
retri
return
reus
review
review_app
review_by
review_in
review_meet
review_of
review_other
review_the
review_we
reviewer
revis
revis_the
reward
rework_the
rewrit
rid
rid_of
right
right_on
right_to
ring
risk
risk_of
riski
robot
robust
rol
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
rout
router
row
row_count
rpc
rul
rul_for
rul_out
rul_that
run
run_?
run_from
run_on
run_out
run_summari
run_the
runbook
runbook_for
runner
runtim
rush
saf
safer
said
sal
sam
sam_error
sam_thing
sam_transaction
sampl
sandbox
saturdai
sav
say
say_in
says can
says can be
says could
says have
says have be
says must
says must be
says need
says should be
says will
says will be
scal
scan
schedul
schedul_a
schedul_for
schedul_the
scheduler
schema
schema_migration
school
scop
screen
script
script_for
se
search
searchabl
season
seat
second
second_lin
second_person
second_power
second_sit
secret
section
secur
secur_cod
securiti
see
see_an
see_it
see_that
see_the
see_this
see_whether
see_which
segmentation
self
send
send_the
sensor
sentri
separat
sequenc
series
serious
serv
server
servic
servic_catalogu
session
set
set_a
set_of
set_prioriti
set_up
settl
setup
several
severiti
severiti_level
shadow
shar
shar_channel
shar_librari
shar_queu
shard
shard_be
shift
ship
shipper
shop
short
shorten
shorten_the
shorter
should
should_we
show
show_a
show_that
show_the
show_who
shown
shown_the
shutdown
sick
sid
sign
sign_a
sign_kei
sign_off
sign_servic
signal
signatur
signer
silenc
silent
silentli
similar
simpli
simplifi
simplifi_the
simulation
sinc
singl
singl_plac
singl_point
sit
sit_befor
situation
six
siz
skill
skip
slash
slo
slow
slow_the
slower
slowli
small
smaller
smok
smok_test
snapshot
snapshot_befor
so
so_that
social
socket
softwar
solution
solv
som
somebodi
someon
something
soon
sourc
sourc_for
spac
spam
spar
spar_part
specialist
speed
spik
split
split_the
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
staff
stag
stag_for
stag_hub
stai
stai_calm
stak
stand
standard
standbi
standbi_sit
start
start_the
stat
stat_of
statement
station
status
status_icon
status_pag
step
step_for
step_to
still
still_need
stood
stop
stop_send
stop_the
stor
storag
storag_and
storag_layer
storag_vendor
straight
strict
stuck
student
studi
styl
subject HUMAN
subject NEGATIVE
subject PROCESS
subject QUESTIONWORD
subject REMEDY
subject TECH
subject WORKED
submit
subscrib
subscrib_to
subsystem
success
successful
such
suggest
suit
summari
summari_at
summer
sundai
suppli
supplier
support
support_cas
support_contract
support_version
suppress
sur
sur_the
surpris
survei
suspect
swallow
swap
swap_the
switch
switch_to
symbol
symptom
sync
sync_be
sync_between
system
system_for
tabl
tabl_of
tabletop
tag
tak
tak_over
tak_the
take
take_for
talk
tap
target
target_architectur
tariff
task
teach
teach HUMAN
teach KNOWLEDGE
teach NEGATIVE
teach ONCALL
teach QUESTIONWORD
teach SIGNAL
teach TEACH
teach TECH
teacher
team
team_be
team_befor
team_channel
team_to
teamwork
technical
tell
tell_a
tell_we
temperatur
templat
templat_for
temporari
ten
tenant
tenant_in
tenant_isolation
term
terminat
terminat_the
terraform
terraform_modul
test
test_after
test_cluster
test_coverag
test_driv
test_for
test_framework
test_net
test_on
test_restor
test_the
text
text_for
than
thank
that
that_a
that_all
that_an
that_be
that_have
that_it
that_list
that_night
that_nod
that_post
that_show
that_tell
that_the
that_touch
the
the_absenc
the_account
the_admin
the_affect
the_agent
the_alarm
the_alert
the_all
the_announcement
the_api
the_architectur
the_attacker
the_attention
the_audit
the_autoscaler
the_backlog
the_backup
the_badg
the_board
the_break
the_bridg
the_broker
the_bug
the_build
the_cach
the_canari
the_carrier
the_catalogu
the_caus
the_chain
the_chang
the_channel
the_chart
the_check
the_client
the_clock
the_cloud
the_cod
the_command
the_communiti
the_confus
the_connection
the_consensus
the_contract
the_contributor
the_control
the_controller
the_cool
the_cor
the_cost
the_counter
the_customer
the_daemon
the_daili
the_dashboard
the_deadlock
the_default
the_deliveri
the_dependenci
the_deploi
the_deployment
the_devic
the_differenc
the_disk
the_documentation
the_domain
the_doubl
the_download
the_driver
the_duti
the_edg
the_effect
the_end
the_enrolment
the_error
the_escalation
the_exchang
the_expect
the_exporter
the_fail
the_failover
the_fault
the_faulti
the_featur
the_field
the_fil
the_firewall
the_firmwar
the_first
the_fix
the_follow
the_form
the_forum
the_front
the_futur
the_gat
the_gatewai
the_graph
the_guest
the_guid
the_hand
the_handbook
the_health
the_heat
the_heavi
the_high
the_host
the_hub
the_import
the_importer
the_incident
the_installer
the_instruction
the_integration
the_invoic
the_kernel
the_kiosk
the_languag
the_last
the_launch
the_leak
the_ledger
the_librari
the_link
the_list
the_load
the_lock
the_log
the_login
the_loss
the_loyalti
the_main
the_maintenanc
the_manag
the_manual
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
the_network
the_new
the_next
the_night
the_nightli
the_notic
the_null
the_number
the_offic
the_old
the_on
the_one
the_onli
the_operator
the_oracl
the_order
the_other
the_outag
the_outdat
the_own
the_owner
the_pag
the_pager
the_parser
the_partner
the_patch
the_payment
the_pipelin
the_plan
the_platform
the_pod
the_pool
the_post
the_press
the_previous
the_pric
the_primari
the_problem
the_process
the_production
the_proxi
the_pull
the_pump
the_queri
the_queu
the_quota
the_recoveri
the_region
the_registrar
the_registri
the_reindex
the_relai
the_releas
the_remain
the_repair
the_replacement
the_report
the_reporter
the_request
the_rest
the_result
the_retri
the_review
the_right
the_risk
the_rollback
the_root
the_round
the_rout
the_run
the_runbook
the_runner
the_sam
the_scheduler
the_second
the_securiti
the_server
the_servic
the_session
the_severiti
the_shar
the_shift
the_shop
the_signal
the_sit
the_stag
the_stak
the_standbi
the_start
the_status
the_step
the_stor
the_storag
the_supplier
the_support
the_switch
the_sync
the_tap
the_target
the_team
the_tenant
the_test
the_thre
the_top
the_total
the_trac
the_two
the_unus
the_upgrad
the_user
the_vendor
the_version
the_wallet
the_way
the_weekend
the_whol
the_wiki
the_window
the_workaround
thei
thei_run
their
their_own
them
themselv
then
theori
ther
thes
thes_action
thin
thing
think
think_about
third
third_parti
this
this_review
thorough
thos
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
thumbnail
ticket
tier
tight
tighten
till
tim
tim_for
tim_go
tim_of
timelin
timeout
timer
tip
tir
to
to_#
to_a
to_add
to_another
to_application
to_be
to_call
to_check
to_ci
to_confirm
to_dat
to_disabl
to_do
to_each
to_get
to_giv
to_includ
to_ipv6
to_it
to_know
to_look
to_one
to_proc
to_production
to_read
to_report
to_run
to_see
to_show
to_stop
to_tell
to_the
to_turn
to_validat
to_watch
to_we
together
token
too
too_earli
too_few
too_mani
tool
tool_that
top
top_of
total
touch
touch_the
trac
trac_and
track
tracker
trad
traffic
trail
train
train_for
train_in
transaction
transfer
travell
tre
treasuri
treat
tri
triag
trial
trial_migration
trial_of
trigger
troubleshoot
troubleshoot_pag
trust
try
tuesdai
tun
turn
twelv
twenti
twic
twic_a
two
two_developer
two_group
two_mor
two_week
typ
typo
unclear
under
under_pressur
underestimat
underli
understand
understand_of
understand_the
undo
uniqu
unit
unknown
unmaintain
unsupport
until
until_it
until_the
until_then
unus
up
up_issu
up_on
up_the
up_to
up_with
updat
updat_the
updat_to
upgrad
upgrad_guid
upgrad_instruction
upgrad_one
upgrad_test
upgrad_the
upgrad_to
uplink
upload
upload_to
upstream
uptim
urgent
us
usag
use
use_for
use_of
use_one
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
user_who
using
usual
usualli
vacuum
validat
validat_the
validation
validator
validator_come
valu
vanish
variabl
vault
vendor
vendor_cours
vendor_on
vendor_to
vendor_with
veri
verifi
verifi_that
verifi_the
verification
verification_of
verification_step
version
version_be
version_befor
vet
vibration
view
view_of
visibiliti
visibiliti_into
visibl
volum
volunteer
vot
vpn
wai
wait
wait_for
walk
wallboard
wallet
wallet_developer
want
want_to
ward
warehous
warm
warn
warn_befor
warn_that
watch
watch_for
watch_the
water
way
way_to
we
we_be
we_believ
we_call
we_could
we_dependenci
we_hav
we_have
we_keep
we_know
we_merg
we_need
we_network
we_not
we_own
we_set
we_should
we_think
we_to
we_trust
we_use
we_will
weakness
web
webhook
week
week_befor
week_that
weekend
weekend_on
weekli
weekli_look
weekli_report
weekli_sync
weigh
well
what
what_be
what_happen
what_make
what_normal
what_spok
what_the
what_thei
what_to
what_we
when
when_a
when_it
when_the
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
which_job
which_of
which_servic
which_still
which_we
whil
whil_the
whit
who
who_be
who_have
who_own
whol
whom
whos
why
why_be
why_the
wideli
wider
wiki
wiki_to
wildcard
will
will_be
window
with
with_a
with_an
with_both
with_it
with_last
with_the
withdrawal
within
within_a
without
without_a
without_limit
without_the
wok
word
word_for
work
work_in
work_on
work_out
workaround
worker
workflow
workload
workshop
workshop_on
wors
would
writ
writ_a
writ_an
writ_down
writ_to
writ_up
write
wrong
x
year
yearli
yet
you
your
zon`;
// Learned from: 9c290e4a4985753f
export const itemKindWeights = {
  lines: `remediate process learn investigate teach document exercise communicate plan administrative
10111100001110001000100000000110000000000111111110000000000000000000111000000000000000000011111111111110000000000000000000000110000000010000000001101000100000000000000011110000001011100000000000010000000000000000001111110000000000000000000000000000000111111100011000100000000000001000000000001000000000000000000111111100000000000000000000000000000000000110000000110000000000000000000000000000001111111111000011000000111110000000000100000001110000000000010000000000000000000000000000000000001110000000000001000000000001000000010000000000000000001100000000000100000000000000000000000000001010000000000000001100000000000000000000000000000000000000000001111111111111111111111111100000000001111100000000000000100100001000000010000000000000100000001000110000000100000000000000000011110000000000000000000000000000000000011100000000000000000011111111110000000000001100001000000000000011110000000000010011001110100101010101100011111100110011110000011111111110010000101110110010000110001101000111011110000000001100001111011110110010110100011000011000101000010001100000110111001100111001110111000100000111111000011101111111011111010101000111110101001111011110101000000001000011100011011110011101100000000010011001001000010010110100000010000001010011110111000000100101000111110000001001101000100001010111100101110101111100000111111010001101010000111101011100010111111100001100110101011011111011111011111101000010011101010110111100110111100010111010011011010000000010111110010000000100010010010110111100011011010000111001111000000011100000101100111000111011111110000011000010000111100100011100100101001111111101100001001001001001111010000111001100000010111000101011101101100011100110000000000000000000000000000000000111010100111111111111110011101001100100110100011010001001110101011010010100000000111101111111100101011010100000011001011100000010110000000000000100000101110000000000001101010111000001110101011101111000001111111100011110111111111111111011111111111101110111101111111111111111011011110010110011111101111001011011111110111101011001001011100110110101010111011011111010101100000111101111101011111101100111000110100111001111000001001010010000001111101100111100010010010101100101011111010000000111110000100000111111101001000010011100110011101100111001010111010001000110011010011011101011101111100011010011111011111101001110110111011000110011111110111100011101110110101111100010011101000111010000100110001111001110110000101111001010110011111101000101111011100101110100000110100100111111111001111011100110011110100100000111011110011011101101100111111110101011111101000000010011111011111000001110110010001001000110110000001001001000100000110001101001111111110000011100000111110010010111101001110111111000110111100111000000110100100111101000001110111010010000000000000000000000000000000000110110110010010000111001000010110100100000000000001001111010010111001010000101000000000000001110101111100001001110001010011001100111110001100000011111011110100000110110110001010100001100001011101100000000011111011001111011111100000010010001000000001101010001011010111011110001110000110101110010111111010010111010011100000000000100110001100000100100001010111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111000111110101100111110110111101100000011100110110111101111001001010001101111000111011011101101111100010111011111000000011010101000111001010000011101011111110110000111000110111101110101001000011010000000000011110111111011001011111010110110100110000111111000101110000000000000000000000000000000000000011110110011011011011011111111100001001011001001111011110110100001011100000000001001101010011000101111100011001001011001111111001000000000000000000000000000000000000000000000110010011111101110101110011111110000011001100111111110000000000011111111111111111110010000000000111110000111110010000011111010011001010011111111111110011111111110111000101100111110011011111100100011111001110100111011111000111111110010000111110110000001100100110011001000010111111000000000000011100111110000011000101101001111100110010110011011100000000111111101110000001000111110000000111110100111111000001111011000000000101100010111111101100111101111111111101111001000011111011010100100111011110111001101010111111011001101100100111010100100100010100010010110111100111110101101001010111000100011011010001010110110110000111100111111001110111001111111001100110111001111101001101101100101011100110111010000111111000111001100111001111111110110101000101110011111100010100011011001010010111011100100100101011011100001101000101100100001111011100001011111000100111011000010111101110000000111000000111111101111111101111011100011101100100001011000110101000111010001001100101100010101110111110001111110111100010110110011100011010110010000001011110001111100111001101010100011010011010011111011110010001101011111001101101111111001010100
aSYOWTZYSXZXbVUWUZUYbTVTVTUTTSUTVZYWUWVTTXVWWXWWZaTXVUWXVRZTVVZWOVRWZWYWTaZXUaSZSVUbWUYbTUTWPVWYVZWSTYZUYVVXRWVVYYZYZZXSUWSVYZYWZYUUVYTZYSZYXXYWQVYWVSYYUaXUUTWYSUVVSTZWXaVVYZSYVTTYXaTRZVWUaTZTVZUVWWVXVVUaXbUUUUVTYUTURWZSZaVbZTSZYXYTVaWaaYXTXUZbaYZTUUYZTSaZXYVVXaUXYVTUUXUTYSTSVXaXZUUVaVWYVUUZZTYWUTVXTUYYWSUUSUbSVaaYdZZZZVVZXXbSWYZWUYSVbRUaaSWVaVWYVZTVUaUWZYTXZVaWeUWZbUXVUXVUTUYXVTaZaaSUZYUTVaWYTTaVTZUUTRYUYURSVWZWUUXYeUVYZRWVUVTRTYZVWZWbbXTWVVYWXUYVSaaSVVUZVVSTUUaYaVWUVYZSUcabTVVYWWUTUVZVYVSVZUUVUUZUZTUUWZaTVVZUZYVYUTaUZVVaWYVWWZUaZZXVVUVYVRUTZZSUUZYYYVVWUZVTTSWWTSRVZWWSXYVWYTTWSaVbZVUaVbWSTUXZWVXZVZVaWTVbbVYZVZYWUZZUaTZUUZUZZVXVVUVVVXYSSWUYUWUVZWYWUXZZaWbVZUTTRVSZVTYWRVaXWUZWUZVaVTWUXTQTRZYVZRZRZZaWUTYQUSYZYVZYVYVaTYTYZYVZXZVVWTZZXTTbTVYaSSVVZbaUbYWZZUWSaVVUWYWTUYXZWRZUWVZSWYUTaUWZTWTVZUUaWTbUTSVbZUZVUZSZUaUTUTRXYZUUaSZbVaVUUTZZaUTUVaQaZUUUXbaUaZRYUaSZSZUWXRWZUWVbbUYXbTZZRVVYVZVWVXTWUZXTZUVZVVYWWbVUbXYWZYWVaTWUWVRVTZWaXUYaTYacPUVUWVTccVdYVUZYWSTYcWaUWUUWUZTVZZVZUUTaUTTVYVZWXUTYZWTWTXVWZSYUVVTVUVZWWZUVWVWVYWWZXVaTZZaSYYaZabXWZVaYaTVUZYZVUYYZZVTTTTVSXVVSVNVUTVUVSZUXZZXZWZTZUYVTYUXUWUQUTSUUZWUWcXWZZaZZYYZZaUTZZTYXYVVcUWWTbTYYYXXUWTVVSYTRUWXVOYWWaYaZVYYTaZTUSSVbUVYabUXWZUWbVcZXYXUWYQaaYVVZSTVZVZXXWXZRTUTUTVZUXbVSZaUTVXVZTZUSWTaVTWXaUUWabYXZYaTUZaYUVVSVaZYYYYaWXRTZYVWZZUTZVWVZUYZUVaYYWWUYXWXSacUVZQaTaYZWWWQVWWWZVYTTSYcWRTUTZSZUXZUVRVSXWXVTYaUXZQYVYZYbSYVZZZZUSVUaZVYVUcaaYbTUZWbTUWTUTXSUYWZVSUUVSZbYWUVZRaWZZYSUURVWUUWZTZZVWYUVYZWVcXWWUZZSYZUVWYTUZVWUVUUXZTZaZVYYVTZVZSWaVSZaZVWbbVaSXXTWaWUTXTUZSVVUUTUZaTVVUWVYSTZXeaZWYPUcTVaaZVbZaUUTYaaVUTUbUZZaVVTSYaWZTVYZTUUUUWZaVRSWVVVYZZXUabUVaVVXWZWYVYaUUUXSVXVWTWVXXaaaaVSVUYWWTZYZTYTVXYVYVTZUWZaWUQUWVVYWUTUXUUVXVVYZVVUUZTTVYUbTVUUZXWYTZYXWZUVZVUWYRVdaTTVUVSYUUZYaYYWTaaUYWVZZVVVaVbbaUZRRYVSZYTXVYVVTWWXVXZVXZTYYVTVTXTXSVUTcaZYUVSVTaYVVWZaTYZcWWUVVZcZWTYRTVXUZaXUTWXVXZZaYYTUTZYYYYVabUWVVUYVZYYQaTXVVVTVSVVZZZZZZWVUVVZWYZYWUaaTUbVWUVaaYWXXWYTVZWYaaWWTYYXXTUaUaWZVYUWWYVaZWUYaTVYaZVUXUUXVWVWVTXUXaZZYYWcZZZXUZTZbaaUTTZWVUYYZUYXYYWSVVWWUUZTZZRVZZaYWSTXbSZVTVVaWVXUaZUUVRVSVZZZUcUXYVTUbVWVVTVWUaWWaVWZXZWZVVWYZTZZRTZRYVaYWVVYZXYVZZZYZTUaZTXRZWUSUVUSYYbUVUVYUTZVSTTUUVXWaVXUZYTYUUTaUZXcVTUZWaYbXaUXXVWZUUUbYYWXXaWYWVVWaZXXUUZbUWTaUXWVbcaVVYSZWUYUVVZUVVWZUZVWUZZYSUZUVWVTVVSZTZZXVYZUZYXZTURaWWTWTURUZWWUZTZZUWYUXZZVVVVWUWWUWVZXUWYaYSUVVXXVWVcZTUVVUUWUVVZUZUUVUYZXUYXUbVVTUUUUUZZZXTZZXVVWXVZaWWWVUWUVYUYVYYXUVZVZVVYYWYVTVXTUXZZWZWYZUZUZVWTYRVWVWVaaZZTSWXWVUZXZTVTSYaTbaVWZVSYYaWWUVbbZVVVXbUUWVaTU
SbWRbZVVSYWaSUVUZVZVXWbUYZXVVaUVVQUXUcbaUZZZTaVSWWbbVZXYZSVWVYVWSUaTPcUTZSVVaUbVTWUUWWWWXaXWUVWWWTSWaZVYWYbYUVaXXWVWSVZWXZXWWXUaVUVXVaZVRUWWVaVTWUVYcSWaZZSVWWVUYWUZXWUVVUXVWWbWVXVWWTaXXYYZVWUWVTWVWWUWYWYVaUVWYZWZWYYYSTWTUWWVWZZVVYWUUXZSTUVWYXRUUVVaZUUVaWWTUWWWaTZZWUZVVXWZVUUXWUSVWVVbVTYVUWWYUXWVUXUeZaZXcYWZYWYWWTUURWTVVbbUWWVXXVXWWVTWVXWWVXVZWZbUZTZVaVZbVUcUVWTVQVaWTZXZWWVYZWPUTWVWUWaYTTZXUVVTWZTaYXXWXUWWTWccWdVXWWYZQWYVUcVWZUWWYZVZZVYWVZYXZVUXTYWYVWTXWWWUWUaWZWUWVWZYWVVUVVVWZZWWXVZWaYVWVWWWXVaZWWWWTWYYXVVXaZWVZTXUVWUWVWWTYTZZVVWWVTUVWWZVWVWVVWXZUXVVVWWZaWWUVTYYWVUVVYTWUXZWUZYWYWWVWVXVVUWVWUaWZYaUYUbUbZZTUYVUVVVWaXXWUaUWWaZWUUWUUVWWWUWWYUWUVVVTVWWcaVXXTTSWWWXXWWYVXXWWedUUYaSaWXbVVVVZWRRVbVaaUSVRWZRYUcVRZXTVVZXZTTZVRUWRWZZVTWZaZaVUaWWVZWUVXWWZURUZVWdWVbSVVWTdaWSXXUWVUTUWZWVXYWXWWWZVWZZVVVZUZSVWUUWRVaVZaVWVVWWUVWWVUXcSSVVTYUTXUVUUXZbWbXTSVdZWVXWUTWVbWWWWWVYaYebWZXVTVYWVVcVXbaWTUWRaWVVTaVWYWVWVVWZYUWZVWYUUVUWVWVVaWZWaXUaUbaWPVRWVVSVbZYWUSTTUYUWcVVaZVWWVYVWVZOZZWVVUVVVTaVZSZWbVaVWTYVbVbWWRVWWWWUXWWZVPVUZVVUWWXVaVUZVVUYUZXVVVVVWWVTVWVWWZTWVTWYWWWWVVaYZXYVUVWTVVXaaZWUXTVVVTZUWWWVVXWZXXZYVWWWZYWXWWWSUWVYUUXVRTVZXUWXVVUZUWXXVaVYUTVbbWaaZTXWaUWVVWQUVZSWUWWVYZUUZWWWWUWXZWWZWWVaUXZQVZTWZWVaVVWYWXXYZVYUWVWTUXYXVVXVUZVSUZVTWVWcYVVUVXZXWWUUTVWWaUUUYUUXWZWWbYaZaWTNTWZVXVVcWUWbWWVYZUWWWSWVaZYRWWUZXVYVYZWTWVVUXUVVTYWadVUZWWYYTXYURVYYSVTWTSVUWbZZbVXYaTVUTXUSUaWYXUZVVVVVWWaWXTVYUYWTTSWVZWUVUWYZZVWYZWbTWWZWWXXWVWVaXWWSZWWVVWYTWVVZcVTWVWUVVVVWYRTVVVWWUaVWVVWVWVWZZWbWWUUWWWUUVVcWVWVZVTSWVTZZWVVWVXWZaWVTUaWaVWaZaZaaVUVWTZWUVUWWUVVUWWSZYUaaWUUZSVXVaWTWVWVYWUZVUXVXWUUUUUWZVVYXaWVYUUWXVaWVWbWUVXTWXaVVVZUTWZWTVZYVTVXVYVYWaVYUWTTWaVWVUVYTaTZZWVZYQUXdVVWWQWVWWSVVUWWXWZZYUZWWSVWVZZRVbUWWWZaVZWVYSVVUZWUcZWWbZVbUPVcVVUaZWVVVTTVUaaTVWVTWVVVUaXZVWWWWUVZUaTUVbZVWWWWVSVVWZUUVYYWaVWUVWWWXXVUWUXZWZZWTWYaVWWWWTYWWTWWUSdZUYZaWTVUVXWWWUWUVVUUWWZUWWUVWUVWXZZYVVVTVcTaUVYVWUdYYWVVVVXZWZZVWZWVVXZUVUVSWVWVWTVWZSWYYaVYYUVYUaVWWWXVUWUTbZVWUUZRWVUWWWYWSTUYVTWWXWVVbaZWWWUVVWYVTWVWVVVZSUWWXYZTUVeUUWZVXVVVWWXWWZYXZXWVWUUWWaaWTSaYUYbYSUbcZVVWWVWWYWWVZZTXXVVVWUTZUUVWZZVTVVaVUVRWVVVYVUWWUcaVYVWXUWVZXVSWaRUVVUWWVWaWaVZVXXVZbTVVYXWWVWaWWWXWVWVZWVVWVVWWVWYWUVVWUWWWWVSXVVRZYWXWUYWVTXVVURTYVWWURTWVVWVVWWVbTXVWZVRWVWTWWXaXTVTUYWVVVYUVZZVUTWZWWYVWXZVZVXUUUVXVWVVUUTXcTSTXWZZUWXZWXWYVXWWWVUVVWUVZWYWVWZZVSVWTSVWWaaUVUVWVVaVVWWWXZaZYVTaVWWaVZZVTWVVWSVVeWYTUTUWTWUVYXWVWSTUbWYVWVWWaZWWVWUVWWWWWWZVWdYZdXRUVVTXTVVUVVVZWVSVWUWVbVVXUVUVWWXUZVXWUVUWYVVXZVWUbWVUUYZVUVVWWQWTXUVVVZ
UWWWUWWTTVWTWVWWWWWTWWTWWWWWWWWWWWWUWUVWTXWWWWTUWWTVWWWWWTWWWWWWSWVXWTWWWWWWXWUWWVYWZWVUZVbVeUVVZTWWWVVWWXUUVWUUVTWUVWWWWWWWVWVVWWWWZVWWVWWYUWWWWWUXVUWUVUYXWVWWWWUWWWWWWWVWVWWUWWWTTWWWWWWWWWWWWWWWVWWYWWWWUWWWWWWWWWWWUWWWWWWUWWWVUVWWWWWWWWVWVWWWVWWWWWWUWWWTWWXXUWWWWWWWVSWWWWWWWVWWWWWWWVWWWWWXYXWWYVWVWWWWTWWWWWUWWWWWVWVWWVVWYYWWVWTWWWWWWWWWWWWWWWVWWWWWYWWXWWVVUWVWXVWWWVaXWWWVWWaWWaWVWWWWWXWWWWYVVWWVWWWWWVWVWWWVWYWWWXVWWWWWWWWWWWYWWWWWWWWVWWWZWYWVWWWWWWWVWWWWWWWWVVYVWYVWWXWWWWWWVWWZUWWWWWXVVWVWWcYWWXWWWWWWWWWWWVWWUWXWZWWWWYYVWWWWWWWVVWWWWWWWWVWWWWWWWTWWWYYWVWWWWTWWWUYWWWWWWWWWWWWZXWWWVWWWWWWWaWTWVWVWWWWWVWWWWWUVWWZVWWWWTWWYWVWWWWWWWWVWWWVWWVWVWWWWWWWWWWWWWWUWWWWWXWWWYWWWVUWVWTUUVWVWUWUVXTVWVUUVVWXcWUWVYWWTUVVUTYVWVYVWUVUZUYWVUWWWWWWWWWWWWVWWYZWWVWWWWWVWWVcVWTWVWWVVWZWWWVWWWWWXWWWWWbVWWWWWVVWWWVWWUVVWWWWWWWZWWWWUWWYWWWVcVWWWWWWVWUVVWWWWUVVZZVWWZWWVWWZVVUWWWVWWWWUWWWWWWWWVVVWWWVWWWWWWWWWVWWWWWaWWWWWWWWWWWWWVWWWVVWWWWWVWWWWWVWWVWVWVVZWVWWWWVWVWWWWUWWWWVWVaYWWWZWWWWWVVbUaVWWWVVWVWWVVWWWWWWVWUWWWWWWWWWWWUVWWWWWZWVaWWWWWWWUWWWWWWWWWWWWWWWYZVWWWWYVWWWWWWWWXYVWWWWWWWWWWWWYWWWWYWWWWWWWWVWWXVWXWWXWWWWWVWWZYVVWWWWWUVWWWWWWUWWUWWWWWWVWWWWWWWWYWWXWWVVWWWWWWWWWVWWWVWWWYYbZZWXWWWVWYUWWVVWTUUWWXWVWVWWWWUWWWVWWWWWVVZbVWWWWWWVWWYWWVaWWWWVWYYWWUWWWVWWWWWZaXWVVWVVWVWWWWWWVWWVWVXVWWWWYYWWWWWWVZVWWVWWUWWWVWWYWWWWWVWWVWUVWUVYWWVVVVWVTWWUSVWWcYaUbWVWWWVWUWVWUWVVWYWUVVVUWWVWWWWWWWXWWWWWWWVWWWWWWWbWWWWWWWWWWWWXWWWWVZWVWWWYWVWWWWWWWVZWYWWWWVVWWWWWWWWWWWWWWWWWWWWVVWWWWWWWWWWWWWWWaWWWWUWWVWZWWWWWWWUVWWWWWWWVWWTWXWWWWVWWYWWWYWWWWWWZWVYWWVVVWWWWWWWWWWVWWWWWWWWWWWWVWWWWYWWWWWYWVWWWWVWVWWWWXWWaZWWWXaWWWWWWWWVWWWVXWWWYWWWWWWWVVVWbVWVXVWWWYWaZUWVWWVWWVVWVVWWZXVTTWZaWVWWVWWZWWWWWUWVWWVWWWWWVWVVWWWWWWWVWWWWWWVWZWWVWWWWWWWWXXWWWZWWWWWWWWWWWVWWXWWWWWVVWWWWWWVWWWWWWYWWWYYVWWXaVWWWWWWWWWYWWXVWWYWVWWWaWWWWVWWWWWWWWWWVWWWWWWWXWWWWWZWWWWWWWWYYUWWVWWWWWWWWVWWWVWWWUXaWVWVWWWWWWWWWWWWWWWWWWWVVVWWVWWWXVWWWWWXWVWWWWXVWVWVWVWVWVWWWWZZWWVWVWTWWWWWVVWWVWWWXWWWUVWVWWWWWWUWWWWVWWWWWWVWWWUWWWWWVVWVWYWWVWWXWVWWWWcWWWWWWVWWWVWVWXWVVWYVWXZWXVWWUVVVWWWVYWVWWWVWWWYWVWWWWWWWWWVWWVVWWWWWVWVWWWWWaWWWWWVWWVUWWWWWWVWUWWWWWWWWWYVWXWVWWWWWWWZWWWWWWWVWXWWVWVWWWWWWWWWWXWWWWWWWWWWXWWWWWWVWWWWWaWWVWWUZVWWWWVXWWWWWWWWWWWWWWWWWWWaXVYWWWWWWWWWWWWWWWVWWVWWWWWWWZVVWWWVWWWWWYWWWWWWWVWWWWWWWWXWXVWWWVWVWWWWUWVWWWWWVWWYWWWUWWWWWWWWWVVcaYWWWWVZWWVWUVVWWWYZWWWWWWYWVWWVWWUWWWWWVWWWZZWWVWWXWWWWcZZWWWVWWWXWWVWWWWWWWWWWWWVWaWWWWWXWWWWVWWWWVWWWWWUWVWWWYXXWWWVWWWVWWWWVWVWWWUWVVWWVWWWWVVVUWWWWWWWW
VWWccWVZUXWUWWWWWWWWWWVcWWWbWWYWaZWXWUXVaSXWWVTXUTXTWWWWVSWWWWVWQWTZTTWWWWWVXVWWaUWUVaWUYXZWRWaWWYYWWSTWSXVSTWUaWSWUVWWWWVWVVWXWVWWWWVWWYVVWUVWWaWYXWTVXWYYQWUVVWZVWYWWWVWZWVWWVZYaWUWWWVWUWVWWZWWWWWWYUWWWWYVXWVWWWWXWWWWWVVWTXVWVXTTWWZTTWWYZWUWXVXWWWVWWXWWWZWXVVRWWWWWWWbSWWWYZWVWVXWWWWWVVVWaWSTYVZSYWUWWWVUYWWWWWUUVWWVWWWWWYWUUVWWWXVWWWVTZWWWWWVWVTWWWWVVVWVWWYZUWVXVaWWVVUWbVWWWWVWYWWSWVWWWVWWWWYXaWWXWWWXWVUZWYYXWUWYZWbTVZVWWUWZWZYWWVVWUUTXVVWVWWWUWWVWYWWXWVWWVWWVUVWWVWWaWWWVWVWWVWWTWVVWWWXYUUZYTVTVVVWWWXVVZVWYWTVWTWYVVZVWWWWYVWWVVVWWWVYVVWTWZVVYTWWWVTWWWWWUaVZaVSWWUVVWVVTaaTWUUWVVZVXVTZVVVVUWWaUVWWXWVWVVTWWVWWYVWVWUWVVaVVWZZTWVVVVVZWVWWYZZXZVWWWWYWSWVVXUWWWVWWWWWZWYWUWUVVRUXVTSXUVZWRWZTTTUVUUTUVaTUUUTTYVSTUZVSWYVUUaUVTVWWZWWUTWVWWVVVUbWVWWVWYbWVZVWWWVVWVVWUVcWWWVbWWYWWcUWWWVWUWWVWVVVWWWWUWbWWWTWWSVXWWWWVVacWUVWZWWZWVZUVTVWVWWWVYZUUUWWWVVbTSVWWWUWbWVbUcYVWWVWVVWVVWUVVVWVWVWWUWVWWWWWWWVWVWVVVVYVVWWWWVVVWUWVVWWVVUVZWVWcWWWUVVWVVWVWUfVWXVTVVVWVWWWWUVWVVUZVWVWWWXZTWVWbXWWWWWaWVWWVaTaaWVWVZWZWUVZWWVWXZVVWbVUWWWYUWVUVWWVVWWVWWVWWWWWWWWZVWWWYWWZWXXUVWWVVVWWYTVWWbWVWWWVWVWVUWWWVWZWYWWWWYVYVVWUbZWXVWWZYSWaaXVVVVWVUXVWWVVZSYXWWWWWWWRXWWXVVWUVWZXXWbZWWVcVWVWWXWZWUWXWWWVVWWVWVWVWUZVWWVWSWWSVUUZZWVWVaTWWXWWVTVUYWbTbaZWWWVXWWXWWaVZWWWYWUUWTXYWWbVWWYWUTQWWVWUVVXWVWWXWWXXVWUZYWWWWSUUVWWWWUUXaWVWWWWVaXWWUYUWVVYZWcVUUWVTWWWZWUXVaTTVZZWSTZYVYTUZUVVWTSWZZXVUVVXZXUXUUVXWUWWWVWWUWYZWUWVXTVWVVUWTWVWWWWWWZVWaTVUVWUWWYWVVUVWWYWWVWWZVWVVWZWVVWWWVWWZWWUVWVWYWUWWWUVWWWWWbVWWWVWXZWVWTWWZWWZWVWWVWWcWWWWWWWWUWZVWaVZUWWWXVWVWWWVWWVWVWWWWVWWUVUVVUVdWWWWVVWWWVTVWWYVVWWVWVWWWUVVWXWXWWWVVTXWXaWWWWUUWWVVUVWWUaWWVVVaaaVWWXWVWWWWXWWaWTUVVYTVVWWWVVVYWXWWVWWXZXcWcYWVWZaWXVWbZYTaUTYWWWWXZVWWVWWWWWTYWWVWWVWWWVWWYZVVXZRWVVZWWXXVWWVWWWWUWWWWWVWWWWWXZWWXWWWWWVWVUUWXWWVWWWWWVWUWWWWVbVVVWVWWWWWVTVYTUWZWWVUVWXVWWWWWWWWVUWVWUXWWWWVVWTWWWWWTZVUVWWYVUUWWWSWUWZWVVWUWYWWWVVYVVWWWZVWZWWZaZWWWVVVWWWTXYYZUWUVWZWUYVWVWVYbWWTUUYUYYVWYWXVVWWWVTUYVXWYaWWWWWWTdTWZbWUVWXWXZWYWWVWWWTVWYZWSWWXSUUWWUTWVWWUWWZUWaWWVWWUWTTWWWVVWYYWWWWTVaVVWVWXYWYVWVWWYaWYWXYVVWWVRVVWWWVYUZTWVWWVVVVWWWYWWWWVWWWZXWVVVVWWWWWWWWVUWUZYZWTWWSWVWWWXWWVWVUVVWVZWWWWWVVWUWWWWWWYYXZaXWVWVWVZRWWVWXWWWWWWWWWWUXWVWYWWUWUWWVaVVVVVUWWWbWYVWWVVWWWWWZWWWZWVUWWVUYUWVVWZWWVWWXZVWVbWWWZWXWVYWXVVVVYYWWWXTWWVVVWWcYWWXXXWVWVWUWcdVXUWYZWWXVWWWWVaWVWWVVZWWZWVWYWWWaaSSWVWWUWWWWYWWWXWWWZVaUWVWWTWVWWWWWVWWWWXTWVWYTWZVWUWYZWWVWWWVWUWWWUWZYYWVWWWVWWYZVVXXUVZSYXWXTXWWXWVcUZYYVSUXTYZYYZWYVUWWVZZWWWWVVVWZXWZVWWXWVVWWWYWWWYYWWWU
VWWUUWWUUWWUWaWWWWWTWWUWWWWWWWWWWWWXWYWWVTTWWWUZWWVVWWWWWUWWWWWWVWVUVUWWWWWTZWUWSWVWWWWWWUZZVWWWWUWaWTVWWWaURWVXXVWUVWWWWWWWVWVVWWWWWVWWVWWWUWWWWZTVVUVUWXVbZaZUWWWWWWWWVWWWWWWUWWWWTWWWWWWWVWWVWWWWWWWWWWWWWWWWVWWWWWWWWWWVWWWUWWWWUVWWWVWWWWVWVWWWWWWWWWWUWWWXZWWWWWWWWWWWWYWWWWYWWWWZWZZWWYWWWWZVWUWWWXWUWWWWWWWWWWVXWWWWWWVWWVVWWWWWWWUWWWWWWWVWVXWWVWXWWWWYWWWWWWUVTWWUWWWWWWVWWWWVWWZWZWWVWWWWWYWYXWVWWWWWWWWVWWWWWWWVWVWWWWVWVWWWWYWWWWWWWWWWWWWVWWWWWWWXYWWWWUWVWWWWWWWWWWWWWWVWWWWVWWWWWWWWYZWWWWWWWWWWWYVWWVWWWWWWWWWWWXWWWWWWWWXWWWWWVWWWWWZWVWWWWWYWWaWWWWWWVVWWWWWWVXWWWUWWVWWWWWWWVWWWWWWWWUVWVWWWWWWVWWWWXWUWWWWWWWWWWWWWWWWXVWWWWWWWWVWVWYWWWXXUaWUWWXWWWWWZWWWWWVVWWWVWWWWWVWWWVWWVVVVVWVUUVVVWUWVUUSVWWVVVWTVTWWUVVVWSVYVTWWWWVUYWbTTUUVWWUWWWWVWWWWWWWYWWUWWWWWWWWWVWWWWVWTWWWWVWWWWWWVWWWWWXWWWWWWVWbWWWWWWWWVWWUWVWWVWWWWWWXWWWVWVWWVWUXWWWaWUZVWVVWWWWXZURVYWWWWWVWWUVVWWWWVWWWWWWWWWWWWWWWYWWWVWWWWWWWaWWWWWWWWWWWVWWWWWWWWWVWWWWWWWWWWVWWWWWWWWVWWWWWWWVVaWWXWVWWWWUWWWWVVWWWTZWVTWVWVVVWWWWWWWVWWVWWWXWWZWWWVZWWWWWWWXWWUWUaWWWVWWYTWWWWWWWWUWWVWWWWWVVWYWWWWUWWWWVWXXWWWWWWWVWWXVWVVVaWWWYWWWWWWVWVWWWWWVXWWVWWVcWWaZWWWWWWWWVWWWWVWVTWWWWWWSWWTWWVWWWWWWWYWWWWXWVWYYVWWWWTXWWWWTVWWXWWWXWYZVWWWWWWWWWWWZTWTSWXWWWWWWWWWWWWWWXWWWWWWWVWWWWWWWYWWWWWWWWWWWWYWWWWYWWWWYWWWWWVWXWWUZWVWWWWWWWWVWWWWVVWWVWWYWWWWWWZWWVWWWWWVWWWVWWVWWWWVWWWVVUWWUVXWWWWTVWTUUVVWWZWVYZVVVWWXcVVUWVVVWVUWZWVdUaUWVVWWWWWWVWWWWWWWXWXWWWWWWWWWWZWWWWWWWWVWWWWWWWVWWWZWVWWWWWWWWWWWWWWVWWZWWZWWWWWWWWWVWWWWWWWWVZWWWWWWVWWWWWWYUWWWWWWWWWWWWWWWVWUWWWWZWWWWWWWVWVWWVWWXWWWWWWWWWWWWWWWWWWVWWWWWVWWWWWWWWWWWWWWWWWaWbWWWWWWWWZWWWWWVVVYWWWWWWWWVWWWWVVWWWWWWWWWWWTWWWWWWWWWWVWWWVWWVWVXUWWWWWWWRWVWWVWWXWWVVVWVUWWWWUWWYWUWWWWWXWWWWYVVVWWWWWWTWXZWWWWWWWWWWWWWWWWWWWVWWWWWWWWUWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWYWWWWWWWWWWWWWWYVWVWWVWWVWWWVWWWWWWWWVWWVWWWWWUVWWWWWWWWWYWWWWWWWVWWWWWWWWWWWWWWWWWWUVWWWWWWWWWWWWVWWWWWWWYWVWWWWWWWWWWWWWWWWWWWWWWVWWWWWWVWWWWWZWVWWWWWWWWWWWWWVWWWWWWWWWWWWWWVWWWZZWVWWWWWWWWWWVWWZWWYWWaaWWWWZWWWWVWXUVWXWWWWWWWWWWYWWVWWWWYYWWWWWWWWWaWWWWWWWWVWYVWWWWWWWVWWVWVWWWWWWbWVWWWWWWWWWVWWWYWWWWYXWWWWWWWWWYWWYYXWWWWWWWWWWWWVVWWWVWVUTWWWWWWWWWWWWWWZWWWWWWWWVWWWWWWWWYWWWWWVWWWUWWWWWWWWWWVWVWWWWWVUWXWUWWWWWWWWWWWXZVWWWWWVWWWXWWWWWWWWWWWWWWWWWXWWZWWWWWWWWWWWWWVWWWVWWWWWWWWYWWWWWWWWWVWWWWWWbYWWWWWWWWVWVVWWWXWXWWWWWWVYZWWWWWWWWWWUWWWWVWWUUVXYYVXWWWWWWWWWVWWXXWWWWWWWWWXWWWWYWWVWWWWWVWWWWWWWVWWWWWWVUWWWWWWWWWWWWUWUWWWWWWWWWWWWWWWWWWWWZWWWWVWWaXWWWZUXWVZYVWUUWWTVWWTVVWWVWVVWUZWWWWWXWWWWYYWYWXWWWWYW
TWWWTWWXRWWUWWWWVWWXWWVWWWYWaUZZWVWXYVSWWUYWWWZbWWZYVVWTUbVZWXXVRWZXSSWWWWWbUWYUUWWWWWWWVZYVRWWWWUaWVYTWVUVcSWXYSXUVUWWaZUZVYVUYVVWYTQWWXaTVVUVabWVUWbUYbSZTVWWVVWUWWVVWZVVWTWWZWWWUVWWWVVUWVWWVWWVYVWWWVYVTVVWVVXWWWWWWbVVWWWWSWUWWZWVaVWWWWWSWZYVVVVWWVWXVWZTRWUWWXWWTVbWWWVWWWWUWZaVWWVVSTXWWWWWWXVVWVYWTWWWVVWWWWWVWWUUVVWXWWWXWWWVWVWWVWWdZWYZVVYVVVWVYWWWYVWWWWWXVUVWWRWVVWWWWWVWVWWTVWWVVVWWWWWZWYWZXWWWWWVWYZfWWWWVVWUWVWWVWTWWWWWZWWWWcYWVWWWWWVVWWWWWaWXWWXVWVVaYWYWWVWWVWWWWVWWWVWUURYXVWVWVXXXUWabWWVVVWaaUWWWXXWWUWWZVZYWTWWWVaVWWUVWWWaXWWVZVZZYUWWZZZWVWVVXWWWWWWUUWWZaUTaabYWWaWZWVWZWWWVUVVaVZVZWZWWWUVVWXWWWWVVYUTVWWTWWVVWVXWWWWWWUWVVZYWWZWXUWXXWWWZdZaWWWWUVVWVWYUWVWWWUWVVYYWXVUWYVSVXYTRWVaXcYaUVZUTWZSbSVXTcUVZSZWZUYVVVbTTVVYVUSXWWcWWWWUWVVWWWWYVVWVWWWSVWWVXWUVSfVSZVVWYVWVWVVVWYWYWbWWTaWWUWVWWaWWXWXUVYaeZWWWWWWVWWYUWVWVUTZVWUTdWWVWWVZVUYVTWWUUUXVXWWUVSZWVTTVVbWbVWXTVVWVcWVVWWVXWWWWVYWWUZUWVZZVWZVWUWaZWUWWWWWVTVWWUWWVWWWVWUUWWWVVWWVaVTWUVWXWVaVTWVWWVWVWbWVVWWWVUVZVbSWWWWUVWWXWVWZRVTWWWWZVXVVVVWZWWVYWYUWVcWUWVWYYXWUWWUWZWWWWSWWSWTUVVWWWWVVWWVWWWWWWUVVVWbbWWUYVVYWWeZVZVWVbUVWVWZWUWYWWWWVWVVWWVZVYZUWWTWWRVVWVVWWWXWWWWYWUWZWWUWSVZVWXWWYTUUaWVVZXVVWWWWVRUWWWWWVWWVXUWWWVVWTYbTUVWWWVWWWWWSWZWXWUWWVUWVVWWWWWWWZZWWYXVXWYYWWUWYaVWaWVSWUVWYYWZWWVWUWZZSWVWWWVWZWUWTWVWWVWSVSWVVXWWWWWXWWWWWWVWWXWWUWWZWVVXaWVUWWWWXWWVTXTWTWTWWZZVYUSUaSVUVUUUYWUaUZVWUUWXVVVTVaXVTUVSUUTUSTWWWVWVWVWWUWWWVWXVVYVWWWWWVWbVWWYZVWUWWaVWWZVTVWWUaVWWWWWWaWSbZWWWVWWUWWWWVbWWWaTWWZWWWWWWZWZWWWWWWWWZWWWVWWWaWWVWVWVVWWWWVVWWVTVVVZUVWWWUWWTVbVVUWWWZaWWVaYWWUWWbWWVWVWUUWTVWWWWVWWVZVZVWWWWZVVVVWWWaVVWWZWWYUaWWVWbWVWWXXVWZWWWWWWWRWVWVVZaWURWXWWWaaVUWVVWVVUYWWWWWXWWXZUWWVWWTWVVVaVWXWYWVVWWWWUWWWWWVYVWTWWZZaWZWWVdaWWXVUVVWWWVWVXYZUWVXXVVWWWVWSUXVWWWWVaZWYWWWVVWTWWWVVVWXVVWVVVWWbcUZWWWVTWVWWVVWUVZVVYWYVVaWaaVaWaVVVVWWWVWbVVWZZWVVVaWWUVWWWWWVYTWWZWVWVWVWWWVVVWWVWTWWWVWWWWWWUUbZVVWWYWXWRWWWWWWWWVVVWWWWWVWWWVWXUVWWUVSWaZVWVWWVWWWUXVUWXVUVWVUWVWWWWWWVYVWTWWZWWVUWWWWWVWWWWTZYWYWXYZWVWWVVWYVVVVWUWWWVWWWWXVVWaWVZWVWWVWWVWVWWYVWWWWVWWWWWVWYWVaaVVWUTWQUWZUUWWWaVWbWVYWWTWWWWWdbWWWWWWWWVWVWWVXZWWTVXYYUWWWWWWVWWZbVVWWWVVWXWSWWWXaWWWXWXWVVWWYWWXXVWZZWWXXVWWUWVZaWVVWYWWWaVZVWVWUWWWZZWWWVRWVVVWTZWaWWWUVVWXUVWUVVYWVVUYZVUWWVVVWWVVVTVYVaUWWXVWVWWWWWWWVWVWWWWbWWWWUWXWWWVVWWWaVUVWWYWXVWWWWUVVWUWVWUVWTWXWWWZXWVWWZXWVVWWVWVZZWVVWVVWWVVVWWUVWWWWZYXWVVTWVWVWWVWWWWUWVZVaZXZZWWUWYaWVXYVTYZVWYWTZWWWWVYUWWWWVYVWVVWUUXWYVWVUWVWWUWTWWWWYWWVWWWWWWWWTVWWYYUVaZXWWUZWabZTWVVWUWWVTUWZZWWVVVWWXYTcYWUWWW
VWWWUWWUVYVUWWWWWWWVWWUWWWWWWWWWWWWUWVVWYUUWWWYWWWVUWWWWWTWWWWWWfZZUUWWaWWVWVWZWTWWWWWXWWWUWYaWWWUUWWUTWaVXVTWUUVZWUVWWWWWWWVUVWWWWWWVWVVWWWUVWWWWWVVUVUUVVTWWWUWWTWWWWWWWWWXUWUWWWUWWWWVWWWWWWXWWWWWWXWWWWWWWWWWWWWWWWWVWWWWWWVWWWWUVWWWWWWWWWWWWYWVWWWWWXVWWWVWWWWVWWWWWWWWZZWWaWWWWWWWWWWWWWWWWWWWVWWWVWUWWWWWWWWWWWWWWWWWWVWWWWWWWWWWWTWWWWWWWWWWWWWWWWWWWWWWWWVWWVWUWVWWWWWWWWWWWWWWWVWWWWXWWWWWWWYWWVWWWWWWWWWWVWWXWWWWVWWWWUWWWWWWWWWWWWWWWUWWWWWWWWWWWWVWWWWWWWWWWWWWWWWWWVWWWWWWWWWWVWWWWWWVWWWWWWWWWWWXWWWVWWWWWWWWWWWWWWWWXVWWWWWWWWVWWWWWWWWVWWWWWWWWWWWVWbYWVWWWWWWWWWXWUWWWWWWWWWWVWWWWWWWWVWWVWWWWVWcVWWWWWXWWWWWWVWWWWWVWWWWWWWWVWWWWUWWWWWbWWWWWWZWXZZVWWWWWYWWWVWWWWYWWZWWYWZWWWWWWUWVUTUUVWVWUWXVUTdZVVXVVTVWVVUVVWWTXVZTTZWWVVVWVUUYTWWWUVWWVVWWUWWVWWWWVWWWWWWWWWVWZVWWWTWWWWVWWUWWWVWWWWWVWWWWWWWWWWWWWWWWVVWWUWWWWWWWVWWWWWZWWWVWWWWVYWWWWWWYWWVVWVWWWVUWUVWWWVWVVWVVWWWWWVWWWWWVWWWWWWWWWWWWWWWWaWWWWWWWWWWWWWWWWWVWWWWaVWWWWWZWVWVWWWVWWWWWWWWaWZWWWWWVWVWWVWWWWWVWWWWWWWWWWWWWZVWWWWWVYcVWWWWWWWVWWWWWWWWWWVWUWXWWZWWWWSWVWWWWWWWWTWVWWWWWWVWWWWWWWWWWWWWWWWVWWWWWWXXWWWWWWWWVWWWWWWWWWVWWWWWWWWWWWWWWWWWYWWVWVXWWWVWWWWWWWVWVWWWWWWUXWWWWWWVWWWWWWWWWWWWWWVWWWWWUVWWVWWWWWWWWWWVWWWVWWWWWWWWWWVWWWWWXWWWWWTTWVZWWWWWWWVWWWVWWWWWWWWWVWWWWXXWWWWWVWWWWWWWWWWXWWWWWWWVWWWWWWWXWVVWWVWVWWWWWWWWWWWVWWVWWWWWWWWWWWZWVWWVWWUWWWVWWWWWWWWWWWVVUWWUWVWWVWWUWWYUcVUVUZVVWVWVVbWXWUVWYVXWVUWWWVUTVZVVWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWVXWWWWWWWWWWWWWWWWWWWWWWWWWZWWWWWWWWYWZWWWWWWWWWaWWWWWWWWWWWWWWWVWWWWWWWWWWWWYWWWVWWWWWYWVWWWWWWWWWWWXYYWWYWVWWWWVWWWWYWVWWWWWWWWWWWVWWWWWWWWWWWWWWWXWWWVWWWWVWWWWWWWWWWWWZWYWWWWWWWWVWWWWWWWWWWWWWWWWWUWWWWWXVWWWWWWWVWVWWVVXWWWWWWWXWbZWWWWWWWVVVWWVWWWWVWWXWWWWXWWXWWWZWWWWWWWWWWWWWWWWWVVWWWWWWWWWWWWWWWWWWWWYWWUVWWWWWWWWWWWWWWWWWWWWWWYWWWWXWWWWXWVWWWWVVWWWWWWWXWWWWWWWWWWYWWWWWWWWWWWWWXWWWWWXWYVWWWWWWWWWWYWWWWWWWWWWWWWWYaWWWWWWWVWWWWWWWWVWWWYWWWWVWWWVVWWWWWWWWWWWWWWWWWWWWWWWWYWWWWYVWWWWWWWWWWWVWWWWWWWWWWYXWWWWWWWWWWWVWWWWWWaWWYWWWWWWWYUWVWWWWWWVWWWWVWWWWVWVWWWWWWWWWWWWWWVWWWWWWWVVWWWVWWWWWWUWWWYWWWVWVVWWWWWWWWWWWWVWWWWWXWWWWWWYWWWXWXWZWWWWWWWVWWWWWWWWVXWVWWZWWVVWVWVaWWWUWWWWWWVWUWWWVWWWWWWWWWWWWWWWWWWWWWWWWWWWWXWWWWWWWWWZYWWYWWWWWWWWWWWWWWWVWVWWWWWWWWWWWVWWWVWWWWWXWWWWWWWWWWWWWWWWXWWWWXWWWWWWWWWWWWWWWWWWWWWWWWWZWWWXWWXWWVWWWVWWWWWWVWWWWWWWWWVWWWVVWVWVWWWWUWYWWWWWWWWWWWWUWWWWWXWWWXWXWWWVWZZVWWWWXXVWWWWWWWWWWWUWVWWVWWUWWWWWWWWWVWWWVWWWWWWWVWWWWWVWWWWWWWWWWWWWWWWWWWWWVWWWWWWWWWWWWVWWWWWWWWVWWWWWXXVWWWXWWXWWWWWVWXVWWZVWWWWVWWWWWWWUWWWWWWYW
WVWVTWWXTYUTWWWWWWWVQZXWVWWWWWWWWWWZZQYWTZZTZTYVWWUVYXZWbTWWVWVYTWYTVSWWWWWWXWTWWWaVVWWWVWUWTWWWWWWWWTUWVZUYVWTSXWWUVWVWYXWWUWVVVWWWWVWWVWWVZWVWWWVYVUUSTVWSWWWUWWaUYaXYWWXUTWWSWWWUWWWaVUWWWWWVVWWWWYWWWWWWVWWWZWWWWWYWaWVbUUYWWWWWVWWWYWWWWYbZUWWVVVWWWWVUWWWXWWWWZWWWWVWZVVWWWWYYWWWVWXXWWWWWWUWVWZUVcVWTWWVWVWWWZZVbZWWWVWWWWWVWWWWWWWVYWWWWWWWTWXWWWXTWWWWVVWWVWWVWTaUZWWWWWYVWVVXbWYXYWWVWWWWWWVUWWWWVWWWWWVZYWVWVWWVTURVWWWTWWWWWVWWWWWWWWWWVWWWUWUWVVXWXWWWWWWWWWWWWWZWYaaVWVWWUYVVVWWWWXUZWVWVYWWUWVWYWVWWWVVWWWWWWWWWXWVWVVWWWVWWWUWWXWWWWWVWWVUWWWWWWWYWWVWWWVWWWWWWWUWWWWWWWWXWWWWXWTWWZVWWVWZZWVWWWWWWWWWYWVWUWWWUVWWWWWWWXXXWTWWVWWWWWWVWYZWUWWWYZWWTWWVWWUWVWWYWXWVVUWYYYWWWWWWWVWWWZVUVVZTZTYWUVbZVVXTVaZVUVVWVTVYUVaWWSUVVUSVWWUVVWUUaVTVWVUWWWVVWVVWaVWWWWZVWWVWWWWWUWWabWWTWVVVVWYVWWVVWYUWVUWWWWWWVWWWWWVVWWWUWWUWWWWVWWXWWWaWWVaWTWWWWXXWWWWWWVWVVVVWWYWWTXWVWWWaWVWWTVWVWVWVWWVWVVWVaWWWWWVWVWWVWYWWVWWWXYWVVcWWWWWWWWWUWWWWWWWWWbWcWWWWVWWWWWUWWVWVWWWYWVWYWWVWWWWbWWWWWWVVWWWZWWWUWWWWVVWWWWWWWVVWVWWWWWWWWWWVWcWWWWWWXWYTWXWYWWWWWWSWVWWWWaWTVWWWWWWVVVWWWWVWWWWVWYWYVWWWWWWXVXXWZWZVWWWVWWWWbWVWWWVWWXWWWVWWZaVZTWWVWWWWVWWSUVWVWWWWTVWWWWWWVWWTWWWVVWWWWWWVVWXWWUVWWUWZUWUWWWWWUWWWVWVWWWWWWWWVWWWWWVWWVVVRTUVYXZWWVWWYWUWVUWWWZWWWWWWWWXXWWWZWWWWVTWWVWWWWZXWWVWVWVWWWWWRWUWYWVYWWVWWUWVWYVVVWVWWWYVWWWWWWWWWWWWWWVWWWWWWUUWUaWWWWXWWVTWZWTXZVWVWaUWVXUVVUVZWVVVUWVVWVWWTVWXWWWVUXVWXVVVUWVZWWZVWVVVWWWWWWWWZWWVWWWWWZUWTWWbWTVWVWWWXbWWVWWWVWWWcWWWTWWWWWVWWWTWWWWWWWWUWWVYWZWWWWWWaWWWWWWWWWWaVWWVWWWWWWWWWWWWXZWWWWWWWWVWWWWTWWWWWVWWXWVWYVWWWVWWVWWWWaWVWWXWVWWaVWYWWUWWWWWWWWWWWWWWWWWWWWWVWWXUWVWWWWVYVWWWWWWWWWaVYWVTWWWWWWWWWWWUVWZWWWWWWWWWYUWXWVWXVWWWWWWWWSWXWWVWWVaZTVVVWWUWWWTUWVWWXWYWWXWWWWWWWWWWVWWWUWWWWWWXWXWWYWZWWWVUZUWVWWWWVWWWaWZWWWWWWVWWWWVWWUWWXVWWWVWVWWWWWWWWVWWWWWWVZWWWWWYWXVWXXYVVWWXWWYWWWYZWWWWWWWWWWWWWWWVWXVVVWWWWWWWSWWWWUWVXWWWWWWVWZWWZYbUWWWWWZYXWVWWWWXUWVWVWWWWWWWWUWWWWWWWWWWWVVWWWWWWWTUVWVWWWVWWZZXVZUWVVWWVVWWWWWWWWXWWVWVVWWWWVVWWVWWWYUVWVTWWWWVWWWVWWWWVWWWWVWVWWWXWWWWWWWWUWTWWVWWWWXXWYZWWWVVWUWWWWVWVWUWVVWXVWVUWZWWVVVVVWWWZWaVWWWUVWWVWWWWWWWWWWWUVVWVWWWWWWWWWWUWWWWWWWWWYWVWWWWWWWaWVWWWWWZWWWWWWWaWZVWWWWWVWWYVYWWWYWWWWWWaVXUXYWWWWVWWZWVVZWWXaWWVUWWVYZWWTWWVUYWZWVVWWWXXWWWXWWWWZWWWYWVWWWWWXWWWVWWWVUWWWWWWWWVVXWWWWWWVWVZWWWWWWVWWYXWaWWWWRZWWWWWWWWVWWWVVWVWUWVWWZUWWWWWWYWZWWWVaWWaWWWWWWVWWWWWWWWWWWWWWWWTWWVUWVVWWWWVWVWXbWYUWWWWVVWZWVWWWYVYWWWWWUWWWWWWWWWWWWWWWaYUUVWWWWWVWVWWWWWWWWWWWWXYWWbVWVWRUVWWWXUVWVWbYVZXWWWWUVYVWWbUWWWWVWWVWWWWZWVVXWWWW
VWWXYWWVSTWVWWWYVVWSWWWWWWWWWWWWWWWUVRWWWVUWWWWVWWYUWWWWWUWWZWVWTWVYSVWWWWWWWWVWUaWWWWWWXVXWTWVVWVWWWVUWWVTVbYVVXSWVVWWWWWWaVWVWWWWWYVWWVWVWYVVWVWTVWUVVVSUUWWWUaWVWWWWWWWWWWWWWWWWXZWWWVWZWWZWWWWaWYWWWWWWWWWZWVVWWWXWWbaVbWWaXWVWWUVWWWWWWWUVWVWWWWWWWYbWVWWWUWWZZZWWWWYWWWWWWWWXYVXXWWWWWWaWWYWWVWVWWWUWVWWVWWWWWWWVWWWWXUUVWWWVWWWWZZWVWYWWWWWWWWWZWWVUWVWWWWWWWWWYYUWVWWWXWWWWWVVVVWWWWWWWVWWWWWVVWWWVXVWWUXWWWWXWWXWWWZVWWWWTWWWWWXVWWWWWWWVWWWWYTVWWWWWWVWWWWWWWaZWWWWWVaWWWWWWWWWWWbZWWWWWWWVWWWWWWWWWWWWUWWWXVWWWWWUWWVWVWXVXWXWWWWWWWWXYVVVWWVVWWWWWZWWVWWYWVVaVWWWWWWVWWXWUWXVWWWWWXWVWWWWWXWWVWWUWWWVWWWWYWWWWUWWWWWWWWWWWWZZWWXWWVWWWWUVWWWWVWWWWVWWWVWWVWWWWWWWWWUWZVWWWVWWWWWXYVWWWWVWTWVWXUTaWVWSVVYUTVWVYTYUVVRVUUVUWZbYUTTUVVWUVUWVVVUTRWVUWWVWaWWVVWWWWVWUVVWVWWWWWVWVVWVWTWVWWVbWVVWWbWWWWWWWWaWVWZWWWWWWVVWVbWWTWVWWWWWWUTWVWWaWWYWVVVVUWWWWWWVVcVVWVWWWUTTUYWZWSWVWWTVVVWWWVWWWWWWWVWWVWWVWVWWWZWWWWYWYVWWWWWWWWZWWWWWaWWWWWWWVaWWWWVWZWVWZWVWWWWVWZWWWWaYWVWWUWWWWWWVZWWVWWVWVcWWVTbWWWWVVWWVWWWVWWUWWWWWVWWWWWWTWWWWWWWWXZWYVWWVWWWYWVVWWWWWWYWYWWWWVWZZVWWWWZUWWTWWWVWWWZWWXWWZWaWWWVWWWWWVWWWZWVVWVWWVWWWVWVWWWWZWXWWWWWZbWXWVWVXXVWSVWWWWWWVUWXZWWVWVWWWWVWWWUVWVVVVUWWWZXYVVWWVWWWXWVWWWVWWWWWWWWWWUWWYYWRUWVUUWVWVVWWWaZZWWWWWWWYXTWVWWVWWWWWYTWWUYWVWWYWTWUYVWZZVWWWWWWWaWWVVWWWWWWWWWWZWZWWVVVWVWWWWWWWWWWWWXWWWWWTUWWWWWWTXYWWVWWYVTWWVZUUWVVVVWYVTVaWWUWVXVVWVVWWWUcVWVVVWVWWXWVWVVUWZVVWWWWWWaWWWWWWZWWTWWVWWWWWWWVWWWWVWWWbWWXWWWVWVWWXVWVWUWWWVWXVWWWWWWWWWWWWWVWWWWWWWWWWWWVWWWWWWWWWWWWWWWVVWWWVWWWWWWVWaVZWWWVWWXWWVWVWWVWUWWVWWWWWVWVVWWWaVUWWbWbWYZVWWWVWWWWWWWWWWWWWWWWWVZWWWWWVWWWVWWWVVWWVVTWWWWWTWWWYXUWXWWWWWWWWZWWWWWVWWWWWVWWWWWWWZbVVWYYXWWWWVWWcVVWWUWWVVWUVYVWVWVWWYWaVWYbVWWWVWWWYWWWWYWWWWWTWVWWaVVWWWWWVVWVWWWVVUWWVVWVWWWVaVbTZWWWWWVWWWWWVWWVWWWWXVWWUWWZVWWUWWWWaVWWWWcYWUZWXWWWWWWWWVWWYYWWWWWWWXTVWWWWVWVVWWWWWWWWZaWWVWVWWWWWWZWWWWWZZYWWWWUWWWWWWWWVWVWUTWWWVWWXWTWWWVWWWWVWWWWWWWUWVVWWWWWWWWWTUVWYZWWWWWWWVXWVWWWVVVWYYWVVWWWZWWWYWWWWWWVTWWWUWWWWYWVWWVWZVWWWVUWWWWWWWWXaWWWWVWWWZVUUWYWUWZWWWVWVVWVWWYYWWWVWWWWYZXWWWUVWUVWWbZWWWWWUWWWWWXVWWWVVVVWWVWVWWWZVbaWWWWVZZWVWWWXYWWWWWWWVWWWWXUUVUWWVWWZVWUWWWWWWWUWWXWWWWWXWWWWVWWWWWWWWWVWWXWWWWWZXVWWWVWWWWWWZVWWWVWWVVWWWYWWWWWWWWZWaUXYWWWWZXWWaWWWWVWWWWVUWWVWWZWWWWWWUZXWWWUWWWWWWWWWWZUWWWWWWWVZWVWYWWWVWWWWWWVVWVWWaZWWXWVWWUWXWWWWWWWWWWWWVTWZWWUVUTWTXVWWWWWWUVWWWWWZWWWWVWWWXYWWWWWVWWWWXWWWZXWWUWWWXWZWVWVWWWVWWWWWVWUWWWWWWWWWZaWWWWWWYYWWWTUWYXXWWWaWVWWWWWZVWWYWWWWWVWWVWWVUSWWWSWWWVWWWXVWXYWWVVVWVVZVVWWXWWTYUVWWWWW
VWWVTWWTdTWVWWbWWWWTWWYVWWVWWWWWWUWUWTTWVXSWWWYVWWUTXWWWWVWWWWWWSWVTTTWWWWWWXWZWTWVWWWWWWVTWTWWWWTUWWUUWVVSWSWWTVTWUVVWWTWYWTWVVVWZWWUWWVWWVUWZWVWTVVSTVZTUSWWWTWWYWWWWVVWVaTWWUWWWTVWWXWYWWWWWZZWWWWVVWWWWWUWWZXWZWWWWWUWWVZWWUVaZWXXWZVWWWWWVWVWWWWWWWWWWUWWWUWWWWTWWWWVWWVVWWWWWWWWWWWWWWWVWWXWWVWWZWVVZVWWUWYWZWWWVWWWWWWWVVVWVWWWWWWWUWWWWWWWWWWWWWWWUWWWWWWWWVWWVVUVaWUWWWWWVVWZZWWWVWWWWWWVWWWWVWWWVWWWWWWWWVWXWWWWWUWWWWWZVWWWWWWXWWWWWVWWWWWWWVVWXVWWWVWWWWZWWVWWWWWWWWVWWWWWWWWWWWWWWWVVWWaWZWVVWWVWWWWVYWWTWYWaVVWWWXWVWWVWYWYWWVYWWVVWWWWVWVVWWWWWWWWWWWVWWWWVWWWWWWUVWWYYWXWWVWWVWWVWWWWWWWWVWWWWWWXWWWWWVWWWUWWWWWWVWWWWWWWVWbWWWVVWWWWVWVWWWWWWWWWWVWWWWWWWWWWWWWWWWWWWVWWWZZVWWYWWWVVTWYVVUWUWTWUUVVVTVVVVUVWTVUXVUTVWVUUVUVWTWWVVbWTWXVVVWWYWWVWVWWXWWWWVZWYWaWVWWWUWVUVVWWWWWWWXZVWWZWWVWVWWXVWWWWVWVWWWWWWWWWVVVWUXWWWVVWVVWWWWWWWbVaVTWbVWWWUWcYWWVVVZWWWVVTUUWWWUYVWXVVWWWWWVWVaVWWWUVWWWWaVWWWWWWVWWZWWWWWWWWWWWWSWYWVWVWWWWabWVWWWVWWWWWWWWWWWWWVWYWWWZWZWVWWVcWWWWWWWWWVWWWWWWWWWUWWWWWZWWWWWWWWWZVWWWWWWWWWWWWVWWWWWWYWZWWbXWVWWWWWZWVWWWWWWXWWZWWWWWWWWWVWVWYWWWWXWWWWWWWWWWWZVWWWWUWWWWWVVWWWWWVWWWWUaWaXWWVVWXUWWVWWWWWWWVWVVWWWVVYZVWWWWWZWWaWVZVZWWWYWWWWWWWWZZWWVWWZWUWZWWWVWWWUWWWWWWWWWWWWWWWWWWWWVWWVUVVWWWWWXXWWWWWWWVWWWWWWVWWWWWWWWUWWVWWVWWWWWWWVWWWWWbWVWWWWWVWVWXWVWVVWWVWWZWXYWWWXWWWZWWWWWWWWWWWWWVWWWWUWWWVWVWWWWWWXWVVVbWWUUUWWVYUaWXUYVVUWXbVVWVWVZWWVYUXWVVZWUUWYVVVUYUWVVaWWWWWWWWVWWWWWWWWWWWWWWWWWWVVWVVWaWVWWWWWWUbWWWWVWWWWWWWWWWaVWWWWWWZWVWWWWWWWWWVVWWWWWWUWWWVWbWWWVWWWZWWWWWWWWWUWWWUWWWZWWWWWYWVWWZXVWWVVaVZWVWWUVWWVVWWWVVWWWWWWWWUWWWcWVWWWVWWWWWVWWWWVWWWWWWWVWVZVaZWWWWbVVVWZVWWWWWWZWWWWWWWWaWWWWWWWWTWWWWWWWWWWTcWWWVWdVVSWWWWWWWVTWVWWVWWVVWVVVWWVWWWWXWWUWUVWWWWYWVWUVWWWVWWZWWWWWWWWVZWZWWWWWWVWWWWVWVWVVWZZWWUWWWWWWVWWWWWWWWWVWWZZVVWXWVWVWWWVWWVWWWWWWWWWWVWWUWUWWWVXVVWVWWWVWWWWWVWWWVWWWWWTUVWWVWWWWVZWWWWVWVWWWWWWYWYYWWVWYWWWWcUWaXWWWWUWWWVWWWWWWWWWdWWVaWVVWWWWVWWWWWWYVWWVWVWWVWUVVWWWWWVVWWWVWWVWWWWWVWWXWWWWWWWWWWWUWWWWWZVWVVWWWYZWWVXXVWWVWWWWWWWWVWWWWVWWWWWaaWXWWWWWXWUWWVWWWWVWWVWWWWWWWWWWWWWWWWUVXVWWVWVWWVWWWWVWWWWZWbWbWWWVWWWWWWWWWWWWWcWWWWWWVVWWWVWWWWUWWWWWWWWWWWVUWWWWWWVWVWWWVWWWWWWYWVWWWWWVWWVVWWWWWVWWXWWWWWWWWWWWWWWWWWbWWWWVWWWUVWVaZWWWWXWWVWWWWXWYUVWWVZVVWWWXWWWVWWWWWWZWVWWWWWWWWWVYZdWWbYWWWWVWWWWWWWWWWXWYWWWWZVWWWVWWWWWWVWWWZZWWZWdZWWVWVbWVWWWWUWVWWWWWWWWWWWVXWWWVWZZWWWWWWWVWWWWWWWWWWWUWXWWWWWWWWWaZWWVVWWVWWWWWXWWWVWWWVWWWWWWWYVVYWWVWWWWWWWWWWWWWWWWWWWWWUZWWWWWWWWWWWXWWVWWWWWUWWWWWUVVWWWVWWWVWWWWVWWXWWYVWWWWVWWVWWWWYWWWWaWWW`,
};
// Learned from: 8b5b53ed6e0d71ca
export const itemCategoryWeights = {
  lines: `none observe interpret assemble communicate decide verify
11001111110011111111111111111001111111111000000011111111111111111111001111111111111111111100000000000011111111111111111111111011111111111111111110111111111111111111111100011111111100111111111111111111111111111111110000011111111111111111111111111111111000000111101111111111111111111111111111110111111111111111111000001111111111111111111111111111111111111011111111011111111111111111111111111111110000000011111101111111000011111111111111111110011111111111111111111111111111111111111111111111110111111111111111111111111111111111111111111111111111110011111111111111111111111111111111111111111111111111111111110111111111111111111111111111111111111111111110000000000000000000000000011111111110000111111111111111111111111111111111111111111111011111111111111111111111111111111111111100011111111111111111111111111111111111100111111111111111111100000000011111111111110010111111111111111100011111111111111100110111011011101011011100000011001110111111100010111101101111110001101111110111111111110110101101111111110010000101111111011011000111110111101110110111101010101000101001111011011110001010111101010011000110110100000010110001000111111010111001111011101111110101000001111000110010100111010011011111111101101111110111101101101011111101111110111010001011000001001000111001011000000111001111000001100101000111011010111000001011101101011110111111011010000010011011011011010110001110011001101110111101001011000011110111010111010011011000011101111110110110001111111111100111111100110001000111000101111101101111111101100111110101010111100011110100111110010100111101100001011100000110111011110011000110101001000011111110101101111010000011011101111101000011111100000110000010111111111111111111111111111111111111111111111011111111100000000000000010001110010000110011010011111110100110100100011110011100101010110101011101101101110110000011101010000100101111111111111111010100111011011010110110111101101010000101111110010000000010001010111101100011110110011011011001111101101000111110111110110011111011010111101011001110010111100001111100011100111111101010100110110110111110010101110100111110101011011111101001110100101101010010110100101011100100010011100000110001101100100011010111000000100111011101100110110101111010101111001111101011101111111110000010111010111000010100011001111100001000110100000011010111101011011001101001100101111100011110001111110001001000101001010010100101111011100100010011001110010001110100000011111101011100001110011010001011110110000101011111101001000011111101000011010110100110000100111001011010000011101111111000001100011111001010000000011100000110111101011111100101111101101111011111011011010011011110111110110110100011100101001001111101101110000001000000111010001100101111101011001111000100011101100010111001001011110110011011100011111111111111111111111111111111111111010110101111111101110111000000111111101111111111111111111011010010011011011011100111111111111001000110000001111010001011100011000110111110111111100000111011010011101011001100011001110111101101010111110010101001110110001111101011110110100011100111011000111110000101010111000100011100001110011111010100101111010101110100111111111111011101111111111011111111111110000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000011010110001010111001101111111111111111011111011011101011001111110111111011100001011010101011111100011101011110100110111100011010111011011111110010100001000100011010010110100010101010001111100111011111111111110000011000110111110011000100100000001011110110101111101111111111111111111111111111111111111100000011001000000001101001001110011111011110001011000110111111111011000110110010010001101000000001001011000100111100101000001011111111111111111111111111111111111111111111110111100010111000011110101110000101001100011010000100111111110110010000000010010000101011000011111110101101101101111111111001010111110000010000000000001010001100110011110111010000111111101101000010010101010010101011100101001100000101100100011001010100100001111100010101110011000011000010111001101100010110111010111110110000010111111111111011110111001000000000001111101110001110110110000111110111001100111110000010111111110110111011111110110101001010010101010101111111111100101100101111011000110101100110010101101111100110111111011001111011011111111011101111111010011000001010110110101011111111100100101110101101001111111011111111010110011100111011010110011101000110000011110111110011011100011011100111111010011111110110011010111011101001001111110000000110001010011010110001000011100011010111011111011100100011110011111110111001111000110111001011110011110000010110010010110000001110100001000101101010001001110010111111011010111111111101000000111000100100110111111011111011000100010000001101111111011101001001100011100000001101111011101011110110111101111110111011011100100110000011011001110011011010100110000011100101110100001
aZUXVTVZXWUTZUTWUUSTaTWTZWVXVSWYTYTQWSTVTVUUVbYUTTVSUVVXTZVXWVZXWbSZVWXUZUZXUXTVTUVVWWZUZVVTSVTXTUXVWaZVXTTXSZTUWSZVYTUUVVVSTVUVTSVYSVUUSVUWVVYTbVRbUTZTVUVXVUZVWYUUUZZXUVaUTYZYVYYXXSXVXTUVZTTTUVUTVUUYUWUVWVTTYUUVUZaURWWVXWTTZYUXXVYSWVZUXTaWaXWZYXZTTYUTVTVWVXVVUWUSXVVSUVTUTWWYVVWSTVUUTVSVXWVXTUXVYWaVWTVWVXWTWVaTUXYXUcVYXYaYUaTVXUUUYTZUXXVaTVZZURYUUUTVTRUZTbTSWYXTRUbSaZVTZVZTZXTZTXTXQUUUVUUaVVaSWWVYUUTUVTVUWVVVVXUYZVUaTRVYYVRTVVXSYSbSUVWVSUWXWWUVUTTaUUTXTUUTXUTTVZTZWVTVYTZXVXYVZabbTVXVXYTVVVUSVVWZYYVUXVWRSSYZVUUUUbUSYVVUWUSWYWTaYSYYWSRVWaWZVTYWXVSVTQSSYWWXXaYVYUTVVSVXYXRYYTXUVSZSRWYZTaVYUXWZUYWXWUTTTWUWWRVVZbTaVSTVWTZZUYTVUYSUZTYVTURVTVPUWUVVTSZWTVZZXUTUVWUUXWZWaSYZZWSZWYWUVXVUTXUUZZVUaTaYXXWXaXRZTZWUZUXRUTUZXUSaWTZYYYRUaWUYUVTVZTTSVSVYQWVRVVXZVTTWTUaVVVbYUSZXUbUVVTVUVUTUWVSaVZVYTUWUZUTVXTUTYQSRWYYTTVZVbUUZYVRbZWSUUWUXaVWYWYSbZZZVcaTSZXTVUUYXWcZVURWVVQUQVUWWUYUUZVVVUYYVUZUTUTTUVUSUUPWUTVTRaUUWXWWVTXVVYUUUXTTVTZUVbXZYYXSbYYUTUTYXVUTZWVcZYTWUTTTYVVVZUYZXWUUXUWWUWYUVUVSZbZZWUUSVSXXTZVYUUYUUZZYYSTVVTZTWTcZabUUUTSXaWYZaXYVVPVVUVYVWWSUZWXUWTSUZUVUSVaZSSTURRWYUZUTWbTVUaZQWTXWTZZaUTZSaSYUVWXVUZVUUZUXZWRUVSTTTZTUUVVZTUXUUTUTVXRVVZbZVVXYVVaTSaVUaVabYaYWQZVXSZUTZUTTUUZXZUQTZUWUZTXWaVUUWaRSaaZYWVbZVTYXacTYaRVZYVURYVXTTUSVTXZUVVRYVZbVUTUTSUZYTRYTZTVaXVZaXSWWRUYTSTYTUUUTaVWWTbUYTWZVXaYYTTYUXVUUVUUVWVaRTTUXVZWaSVTWZZUbRVRVUUVWVVYbbTVWaUVWTVTaSTUXVZZSTZZWTTTTUVUVVUYUWZVVSZUTZYVVaZZbUYSVWTXZVXTZYUVTVWWUaYVWUXZTVXUWYWZVXUVVVVVXWRWYVaXUaXZTZXVaWZYUZaYUZZYaUWWSTTUWWTTVTYaTWTZVTWVYWSTTWXTVVYPYbWaWZVaTTTWUUVVTZTWWWcUXTSUXWZYWWYWVVVWWXYZWVUSaZVUUXXVWZVWSTWZRRXXZWbYUWWWUaUUVbTWZaVXYWSQUXaSXVSXaUZWUYRYcTUYZWVUYaWaZZZbXZSUYXZUTVZWWZYZVZYTUTSVWTSYYSZXUUUVUSTbbSaTVVSaRYUTRWTVYUTUaZYWUZRTYVWWXVTWUVUYSZWaYRXUSVVSVVaacaWYYVZVVWaTTWcaVZWUaRTVUSUSXRUVSZXUWTVZZRWSTVUYUUZaUYZVVXUWZYTYYTZRTUXTZTUZTXXWVVWVRTUUYVTYSaZaXWYZZTaUaYZZUUUVTUTUaVUZbWWTUabZWZYRXUWQaUUTUTTSUUYVaYYVWaVWVWUWbUWYWUXZUUXZUZUXWVZZVVeaTVUVXZVaVYbcWVTWaaYZXTURUUVQSUUUXaTUUVVVUXYaWcSUTTUYZUVWcZUTVZZVVVVXUZWaYSbTVTSVaZTYVTZVWbSUYWaXTUUVUUVXVUaTaUXVUVUWWXVUXUVTSUVcZUSUVZcVVZYVVUWZaQTTUYRVZWaZbaUUVTYcVYZUZTUUSUUUYUWTWWVUVUVVVVTVYVVVWWVUZUTTVWUXUVVTVaZZYZSSUYRRUUYUZWUYUTWYXZZYaZYVUTXYaaRZSSUUTZaXYVTVUVYUWVZVUXUZVXXVTacUZXYZVWSUUXVVdZYWUaZTTTUTUTRUXUVVVTaaVUTVWTZUWTYTaYSUbYVVUaUUSaRVYUWTVVaZUYcTbYVSaUVVaVUTZXPWTWSTVZZZSVTVUVZXSVZRXTWZWUYSSUWTTUaWYYTXaUacYWUaaRZXYUTXVVXXUZaYZUTbaTYVVaUTVZXTZSXYZXVTSYYZVWYTZaaVcQZZVUaZXWWYVUTZTVRVTaTXZZZYYYWSSTSUYYYUSYYWWZRZZbWVQUZWUZaZYaSQUXUTaSUZZUWVZaZVVYVVUSUWSYSbbaYZaVSZUWXZUYTZbUYZVVUVcXYcVTXUYbTTTZTZVVTVVYVYVWaYUSPVXWWSTXSVWVWUTbVVZZVZUcZTaaaZYXWVTWZZbZYVVZWZZZYZYSWVZRTVZRWSXUVZYXUTXUUYVUVTTZUaVZaRTZVSYYTUUTVTcUWWVYVaaTUTXTWaTWVWUSWYSXWZbVcZZZaVTSXTWVWZZUSYYVQYUYWUUVUZVSXVRTSVUaTTVYWUUXTWVVZZZUZTUSZTVUVTZUXUaUWVWVSYZUSUUVUTVTUTUYXbUZWVUVZWXYaUXUWZYZVTaVUUWUWVYUXUVZUUSUVUQYWWUVXXZRWUVTaVYcVUTTVSTSZVVaYSYUVTVUUWaTYTUTVUXaXWSXUTUSVZZXRTYVWaUUWUYaWaVXWbXTWXZVUXTWSTWWYSUVUVUVVTWUZZWaTZQVYYTcVZYSUXTUcaTTVVSVTWVYZTaZTYYbUYWVRXUZaWUUUZVQTcSUXXUUTVWXWWSUQQVVZURVbXPUQWVSUVURZUTWVVVUWVUTTVRXVVWVWVUYSSWTVaTUWXTZTUUYTXYVbZXaTZSaZUYSWUSXVXWWUWZa
WVWYWaWUYZaYWZbZUWbUVUZVVVWaWWWVWXWcZYXYYYZYUVWYZaZaZYZTbVVVXWUUWSZVWWXWVVWVWaUVVXUWWZWWVZVVZWaXWWWXWWUVWbWXVVWZSWWXUTWXVVbVWUVVXZVVWYVTWVaZVWWWSYRWRWWWWWWWXWXWVVVbZWUWWZVWZVZTWTWWVWZVTVVWVWXZWXWZWYVWYTWWbWWWTWWWSWWXSVVWUXWWVXZXUYVYWWTWZWUWWVVUTVWaVTWTZXZVUYTYZaVWSXVZVYWZZTVYVZUWZWUaVYcUWXUSbaWVXVWUSTWWWUZWVXVWaVVVWTWWaXWWaWbZVVUWXVWZXaZWSUVWWZVVUWaWZcZVZTYcTZZaQVWWWWVVVaVWUUaVbVZUcZYZZaZTXZVaWUaWWXWVTWbWZUVVaXdVTZVXWPbTWVVVWbUbUZWWZXbXUXVSWVRRWWWWVTWVaVWVSWaaVWVSVWZVUVXVVZUZVVVUXVXYZXWXVXVWVVWWaXZYUUWZWYYVVXYXSVWWWWWWUWWZWTWWUaVTTYXUVVYSVXVVWVaVXcUUSTVZVUVYUUaXUVTUSTVYYYUYXaVZbZVTYVVZYZZWbUTUXTWWQWWWURTWWWWWWcaYYaZUVZaTWTbaXYWUYWTVWWRYUWYWXXVUYUWTVWYUYZVVUUVYVWVUXUYWVUWXWbZZWVWaYVZZUVVVTXYWTWaUZUWWVXTbWaUWWYXUVUWUXUaWWYVXZSYVVWbbVTbVWWWZWVUVWWWTbWWXUWWVZWVUWUVWXWWUYWZWVZbVUWWWWWVVTWYWTaWWVdbZVVVWWWWVVXXWWZaVUVXUUTaaVWXWTWWTWVWWVVWWWSUVWXTTVSTUWcUaZcWbWaUYZVWWTVWVUWVZZVZWVVWVUVWaVWYWUaWYVWWWWVZWXXWaWWUWWXWWWVWVXUWWVWWTVVWUWYWWWXXWWVXZVWUYaWVVXWWVWWWVWVWVWVWVVUXWWVaWWWVWVaWaVVWWXWVWZWVWTUVVfVVTWVWUYVWXWbWYYWUVZVWUZWVWZVWVWVWYTaWTUWWZSbZZYWaaWQWZVWWYWYTWWXWZSbZWVVRaUTWZXVTZWVYWWWZVZXWWUUTVVWWVUUWXWYXWWYXaWWWVWTWWUVVVaTVWWWVWVUUUVVXZVZWVUVWVWUZZVVUXUXWWWWZWWWWWYcZXZTWUZSVUWXWVXVVSVWXaWWWTXVWVVWXTdXWYVWWUVUWWWbaWTWWVZTYWVVWYWWVUVUWXVaVVWZUaWYVYVTTVUbVWVRVWWWYVVYUWWVUUVWWUUWWXZWUTXVWVXVUVZVVVVWWVWZVabVWVVVVYWUTaVWZYUTVVVZZWVWWWWWWVXZbaUWWWWWZaWWXZWaYUVVUaWaUWXWVWXWbTUUWVZVZVWUZZTZWSWTUXUVWRVWVWTUZXWZZUYUZXTZVVVZXXYUYWVaXVSUZVYUWWUVWWUWVWVVUWZaVXZYbXWWWbVVWbUWVXUSWQeXWUVWYWVWVRVXVWWWSaZZWUVWbWYXZaWWYZWWWXWbVWVWaWTWVYWWWaXcTWYWZWYVTWXSWSWWZWVZWZVVWWVVUVVZUWYaVRVZZWXWVWVVZWXVTWWVYWXWSUWVVTZaWTVWUVVQTVWWXWVWWWVaWVTSVUVYXUVZVbWTVYVVWVWVVcYSVbVVWVYVWVVWdaZZWWbUPSTVVXYYUVWYUZZZUWWVYWSUWWWWWXVXWYUVXWZTVVVZUVVWYYVWUWbYSXaVcVWWYXXUQTWVaVWVVSVWWXWUWWVVVWYZUYZWVeVWWaWcYWVWVXWVWUWYYWaZUVZWVVUSWUVXWZWWRSVWUTWWWTWWWaaZVWXVWUUWWTVWVWWXWWYVVWUXWbXVXXWXXVYUTVZaWTVZWUVVUVXVVXUWYWWXTVWVWWUUbVZZWTTVWTSQRTVSXUTXTaWVVWVVVWVZWVWabYWVTUUWUUWZXYWUVWVWUVUXVWYUWWUXVWWWXbSZZXaZTUbVaZWWZVYVVVWUXYWXWZSUVVVYVWUUWWZVTUVWWWWYYVVUVVcZYVSaVbVWZaVXVbZXZUacVVSVRUWbWVWVVUWWWVVYWVSVXWZVYZVXVVWWVYWXVVUUXYVVUXWWWaUZUZbXZUVVXTWWVZXVWbVWWVWUaZWVVUVTUVVWWWWVVVZUVYZVaVTTWWaXXVaWWVXWXVZWUUVYZVSWWWVWWWWVZZWYUTUUWWWWUWVWWVbYVaZWVVWUSWWTVWTTZVVXUWdVUVWXZVVZVSbVUVWXWWVWYTWUUWVVVWWWaZVWWZaWVVXZZSUVWSVYWUYVXWVbVWVWVVTTWWYaVWVaUVWXWWUXUXWTTZYWXYWVWVYYWWTSVWXNUWUUWVWWWWVVUVWVVUTVXWWVWUZbWUWURaXTXYWVYVUYYUWXaTaXTSYVUWVVXaXaZVYUYaRVUTSSUVVUVUZZgYXWVUUUVWUVWXWWWWWVVaZXVVVUVVWVVTWUaUVTVTWVWWYYZUTaWWSVVWWUVWWVUYVWbaVZWSWWWVfVZVcVYWbWWYUUYYWWSWXXZUbUZVZWWUVUWTWWVTVaUWUWWXUaaWVUVWUWWUVWWUTWUWUWWVXVVWVUTWVVVUZVZVWWWZZWXWUWUWVVWWXWVWWVVZVWRWTVVUVUVVWVXVUUXVZXWcUZdWWVRUUVUWTWWRYVXVVXXUbWWVVUXTZXWVVVWabVWVYVWUaUYVXXWUXVZUWWWZVaWVWWWWWVWWZVVWWVZXVUWZWaTUYWXaWWXXUWWVUWaWWaWWUWUWVVUUZWTWWTUWZUVYWVVVVZXYWVUUWXWWZZTZUWWYUVVSVXXVWTWUUZVUVWUXZYWZVWUbVVYbUYVTUXWVWVWYZXVTXURWWVYaTaYVUUVYYXWWUVUWWUUWbaWWWWVVWZWZZVWWUUWWYTeVVWWSWWWUWUXYWRWWWVVUYUYUVTSVWTYTWZZWdZWWSVTVWWWWWUYWTVVVWWWWWVXYddZYXWWVTTeWdYYabWVZUWWZVWUWYZZZWWTTWWYWUYbUaaaVWWWWVYWWWWUVXWZWVWUTVWYWWYTVVWVVXWYWWVWT
XVXTWWWVVVUXVVWVTVVWVWWWWVWXWVVWWWWXVWWWXWWXaVWaWVVRWWVUYVWWUVYXWVWVWWZZVZWSUWWVWWWWWVVWUWWTWWVZXXVVWWWXUUWWWXUVZWWZTcaQWWWTVWWVWTWWWWWWZZWSWWWWWVdUPWWWVWWWVWVWUUWWXWUUVWVZWUTVZUWWWXVUUYYZUUZWWaZVZYWWYcXVUVaaXVWYSWWTTWWVVUWWSTWTSWQYVWTWWYWZUZZVaWWVWVWZVWVWWUbWWUVWZXWWVUVWUWWUWTaXYWbUZUXYUWVWZWVUWUUWVSWWWWWWWaVZSVXZZSWTTVUUVTUSUWYYYaUXZTUVWbWUZaVWZYVVXYVUWWYUaSVUcaUbTVZZUUWWWZWYVYVXRWWVVWWWWWWTWWTUVZUXXWTZXaWWXVTVWUWUYeUXUaXaVWVVXXTTWWXWZWWVWZXRWWWWWUWUWWWWYWWWWWZUWVWWUWWWWWXVWWVWXZYXUSYZTRaXRVWVRRVUTUVYXbXTXbXWSWVWWVVWVWWVUVWYUTVWVWXVZWUVWWUXVXaaWWYbWVWUXUTUVXVUWWaYUZUVSWWVWVWUXZZWXVWVZUUTWWVVYVWWQWVWVSWWWWWWVaWVVWUWZTWaYXVUWUWVWZPWVWUaYaVZZbUZXWWXXWXVXVWaZYWWWYWWUVZWZWWWWVZUUXaWSVVYVWWWZVYTYVXWWWUWWWVWWWYWTXWWbXWUWVVWTWWTVcWbVWTVZSWWWWZXWVWWWWWTVXWVWYWXVWVWZWXWWVWVVVWWZXVWWVVWVWUWUYWWXWWWVVUWWWWWWWWYVVVWWTVWWWYXVWWRTWYSWTVUWWWWVVWXWdTWWWTTUUWVWZZVVbYWUSaWXSWVWVWXaVVVWWWZVWWaVVWWaVRWVVWVWWWWWbVaUWTTVZdWVWWVXWUWSUUVWVWTWWZTZVWVWTYWWUUVYWVWWWXUVYWVTVWVZZWUVZZaVVWWUWVVUVWVXVbWYXVWVWXZVVZVTWWWXWWYWVXWaSUUZVYaWVVSVVWWVVWWVWZWWUVYbWZYYVVUbVVTWWVVWVUUWZWXUaVYTVWTVVWVVVZVeTWXWUXVWWUTcVYZVUUVXWWVVUWVUVVVXWWWWWWZYWXXVbZYbWWVVVVWWWVVZVUYYVWVWVWVaUVUUUVcZTVVVXaVWWVVVTUWWWVXVWZVWWWWZWWVUcVWUWWVWXVZXWTWWVWWVVWVaaZYZWWWWVVZXWWZTXSVYWZVWXZXaXWaUSVYbWTVVVRWWaXXWSYWbZXVXWZUZUcaVZWVWVVWXWWVWVaZUZWWYWZUVVYXVVVVWVWTUVVWVVTdacVVVVZXYWVWVWWWUWVWWWWYVXUVaWWYSWUVWWWWWYVZWWZVTWaVUYbVUWYYWWWaWbXZcTVWTUWUWWaTTWWXTWWVXVTXTUVTUVXTUXWUWWSTbWXVVUYWWUZWXaSaWWUVUVWWWWWZYUWXYZVVWTVVWWaVWVZbVWVcUZTVWaWWWdUYZWWWaWZVUYWaUaVWZWUWWVWWWVaWWVVUVVWWaVXUWSUVTWUVWWWUaYYTZUadZWYUTUWTWWWYWbYVaTVWVUWWbWUTVVXTWZVWXVWVWWVWVWWYZXVZVWWXWWUVVWZWWWWTWWVWVWWWVXWWVVWZYWVSWYXYVUVbWVZVVXVTVZVVWWcVZaUUVTUZWaVVWWaVVWZWWVYUVVUWWWZWXVSZWWVUVWVWUWVWVWXbVVYVXYVVTTVVXWXVSYTVWWUcXYbWZaRWUVWWWVWVWYVWZVZVWWaTVTWSVVWVWWVVVWWZYWYWVVVWWWcUVWWaXVbTWTUWVVWZWWWYVWWTVWWYWWUVVWVVVUVWVWVXVcZYVcTYZWZRSaUTTTQUWVZUUSSXWVVXWSXZaXXZYUYVZWVVUWVVVWVZWWRUWVZVWRSXVZZUTUYZZWZTXcZaYXUVXWVWZZaYVUbTZVYYZbVZZWSUXVWXTbYVYUVXWVVVWXTZUUWWVWZWTZVUWVYVUaYUWXWVZVZZUSRVZWVVVYZVbWUVVWYWWWcZVWWVTTZQVWVWUUVTWVXWYUVZTWZWZXabVUZUVWVWVWWVUWTVUWTUZVWWWWZaYUWWadUVWZWVWVWVXUbUVVUTVVVVWWaWYXWVSZVaWZXYUVUUUYSWVVWWXUWUYWaVWZVWWWVWWUVWUWVVTWZUVWVVZTVVUYWZXUZVUWXUWWSVVWVUWWVWWWWbWVZUWVWbWVVVZUWVVTWaWTVWTWTVVWWXWWWVWZTXVWWVVVWaTaTXVVVWWWUWaaWVeVUUWVXVVVVVWYWWVUXWVWVVWVVVUVWWWXWWVTVVWVTWYXWUWVWZVUVYVaZXWWWVYVVSVaVWWaVVZVUWUeWTWWVYVWVWWVVZUWWVVWTaVVWXVWUWYUWWWTVbUacWVVVVWZVTZZXVaXTVWZVWUbZVTVWUVVSWWWWUWVWUYVWSTWWUWWVVWZUWVWWUUUVTWUTZWVUWUWWYVRWYYUWSWVTWVYZVZWUWWUWYWVWSVWYUWVVVVaWVWWUVZWYYWWYWZXWUWVUZXWZXacVUWTUTWVSTVWZWTWWVWVVWbVVVTWWVXYWZVWYcVVVYZWTWWVVWWVUWZWVVWWWWaUVWVWWVVWWWTVZXZWYWYZVZZWXZWVXbYWUUWVWbZWWVWWZYUVSVVaWcWXWXWUXTWWVWYYVVVZWVaWWVVWZWWZXTWeXWVVZWWYWaVUWVWVaXVaYWUVVVVXWVVYVbaVVVZTVVWVWWVZXVTVWVYZWWUUVVYVaVTVVWVWWVWVUVVWVXTWWUZVWYVWWWWWWWVVWaWYVXVVWVWWZXVVWVYVWTWWVUUTYWXUUVWXZZYWUVZVUXVZVVWTWXYZdYWWWUWXXWYWWVVUTWVXVVWVZYYXVWUaZWaVWVWZWWWZVVbWVUWUaVWWUXaYUTTWWWVZZbUVWWVXTWWWWSWXWUSTYWVZVWWUVVaTVWbXZVWVVWSVWWVVVVWWWVWWTWVXWUYZWUVVaVYZaWVVVWWZbZbVYWWQUTWWXYaTWXYTWVYWQVWVTaUWYXXWYWSWWWbZUVTUVYWaYU
WWVVWWVVYVWVTWWWUWUWVVWaUVVSWXVVZVVSVYWWYWXYWUWUWVWUWVWWVVVXUWVUUWWXYWTWWWWVWTWWVXWYUVWWVWbUWWVVWWTWVUWWVWWTWWYWWXWVZRWUZVWQWWWWWVWWVWWWWWUbZaVbWYTWSWYWWZXUZYWWXVVWWWXVXWTXVWVVWVUYUWWZZVXWXVWWYWWWWWXYZWVWVWVWXWWVTVVVeZZYUVZWWWWUVWYaWWSWWWVWWVWWVVVXUUXaVZWZWTVUWYWXTaWZXUVVVaUWZaVbVZXVVVTaVVZVWUZYTVUUYXaVWVWUWUUWVVVVVWWUVVVWWWWYWZWXTXVWVYWXdVWVVWTWUWWWWSWWWVWWWWVaTWWWVWWWWVVXWYWUWUWZTWWVWVWWVWWUWVVVVVWZWWWVVVZVYWUZWWVVXVUWVVWWVWWWWWVbVYTVYZYVVVbdXaaUZcaVVVWYVVWVbWWVVZVWZXUUVVUWVVUVVXUVYWWVbYVYXYVVWXWXWZZbYXTWWWYVUWWVWWWWYWUXWVWVUUTWWYUbWXXTaXUZUVUVVUXWWaYUTWVUWWXUZVWVVVVWVXYVVWWWWVTWVWWVWVWVWVUUVeZaTWWWWTWTVWWVWSWWWWWWWWWWWWUWWaWXWWdYZZSTWWWWWWWUXWTWXWWUVVYWWVWUVZVWVYXWUVZZWVUVcTUVVYVXTZVTUVUUXYWSWVVZWVXUWXVVYUVWWWUYWUXWWWWWWWWUVWUTWSWWWWWWWWWWWWWVWVXWWVVWUWWTWWWWVaWWWWWWWWVVWXWUWWWWYWWVXWaXVVWWUWWWWVWWVYYWVXYWWYXVUWWVWWYUZVbUVWWZVVaaWRVWWVVVWWWVWVWWVRWVWWWVWSWWWWVYXWYYWWWUVXaVUWXWUWYWYVWWVWWZVUUVXXcVWWVWbVaVWVWWVZWVWWWVWTWSWWWVWXWVWWVVVXVWWWXXWWWWYWVWWWWVWVWXWaXWWWWWVWVWYWVVWYUWWWWWWWWYUWWWUbWWWVZYXXWXTVWZWbWTVWVWUWVWbZUWZWVYXWWUWVWVUXWVVWXTVYWSWXWWVTWWYVWWWWWWVWYWVTWXVWXWaWaWWWVVWXXZWWVWWWSTUUWVWWWWTVWVWVWWWWWWXVWWUbZZTWWWWWXWWVYYUVWVVVWVWZWUUcYcWYWWVVWaaUWWWVWVWVWWWZVVWZWZUVWUVWWVZTVWWWXVUZWWVaVWVWXTVUWWVWVYUWVYWWWVVWVWWXVcWWWVVVXWVWWUbVVYXWXVUVVYWWYWVWUVXWUWVWVXZWZWVWWWZWWWVXXUYWVVWVVWcZZbVVWWVabWWZWUWWWWbYVVWVVVXXXVVZWVWWVVVXVVUVcWVVWWXWWWaUWWWWWVWVVbWWVWUVSVWWWXUYUVVXSVXUWXWUVXSZWVUYZaXXUVYZWUXUVYWVXZVXWWVUVUWVZVWVVWWWWUWWZWWVYWUUWWWWZYVWWVVWWWWTVVVVWWUWWWWYdWTWaWWWXVWSWWWVXWVUVWYVUUVTWVWWWWYWSXWUWVWZTZVUUYWaUUVWWVWWWVUWWWVXXWVWXZWXWVVVWWZYbWWVWWVYWXVXWYWWUbVWUYZVWYUZYVVWWWVSWWWWWXTWWWVWWUWWWWWZXWWVWWaVWTYVWWZWWWbWVWWaVXWXWWWUUZVWWWXWWYXWVWWVYWVYWVVWVWVWUVZVXXVWVWWVWWUVXZVWWaXWWWWWVVVVXWXWaVVWWXVWVWVWWVUWVWWWWVVWaXVWUVWWWXVUWXWWZZUWVWVWWXWVVUZWWWWWWWVXWWWWWWYXZVXVUWWWWWWYWVWVaVWVWVUWWYWVWXZWWWWWWVVWWVVWWWVWVVWXVWWWWWVWWVYVWWWWUVWWVXWYYZaWVXZWVWVVVWWWTVWYXZWUZWWWWWWWWWWWWbWVSWVVSTXTXVWaWXZYYVXWVWWWWWWWZUVWTWWWWWWTVWWYTUWYVVWUaYWaaVWVVTWWXWWWWWWXRVWWVUWWVYWVWXZXWWTWXWWZVWWWWWWWWUVVVWUWWWWVVWVWWWUYWWWVWWWVWTWWUWXXVVWWaUWVWaWVUSWWWWWWWaVWaVVWYWWZYWWXWTWWWVWWVWYWWZWXVWWWVXWWVXXWWZWWWVVXXWWVWZWWVVSVWYWWUWWZWWYYWWaWVXWWXWYZWWWZWWWWaaVWWVWXUVWTVVWWWVVWVaXVWWVWWWWWWUVZbaYaZWWYVXWbaWXWUWYUWVXbWWWbWWYaWVUVVVVWaVVVaWVXVWYUWVVWUWWVVWWWUVWWWVUWUVVYXTTWYUTUZXRXWZWWSaZTWVUcaWUVaWXYYWVVXZUUXXXYWWWWWWXVWVUVWVVVWbXTWWWWWWWWWWVWWWWWWVdbWWWVWWVWWWVWUUUVZVVVUYUUYZWWUWVVWWVZYVXUUVUWVVVXVUUWVTVWWWUWWVWWSWWWVXWXWVZaWTWWWVWWWWWWVXWbZVWVVVWVZWbYWWWVVWXTWWWVWYUWVVWTWVWWVWWWUVWWWabYWXQWVWVUWWUWWaVWWWVaWVVWVXWWVWYZXWWVVYWWVVVWXWVWWZYUYVWWVVXWWWYVVWWSUWTWZUVWWUWVVVWVWSWVWXWUXWWZVWXWVVWcZWVWVVTWWVWWYYWXXYWUVWZWVWTUbZWaZUWWVWWVUWVVTVWWWWVWVWVYVYVUWWTVYTXUWWWVWVVWYWWVWYVVWWVVWVYWVVWWWVWWVXWXWZWWUSWWWVYWWVXWWVYXXVWWXWWWWWYWWWWWWVWVWWVWVWWWVVWZVWZTVVWWWTWXZVWUYWaWVVVWWWVVWWbZWVWVWVWVWYWWWWTWbXWWXUWUVXVWWUWWVVWZWWVVWYWZVXWTUVVWVWaVWVYWTWWVWUVWWYZWWWWVWWUWWZYWWVVVWWVcWZWXWVVWWVUUWUZUVVWVWWVXaUWWXWXXVWWVUWWXWVWVWWWTWVVVSWWVWWWVcZVZWWWWWWTWWWVVWWVZVWVWUWVVVVQWWVVWWWVVWWZVWWWWSVVWVWWTXWWWTUWWVVWUYWWWeXaZWUUWXVaWVVWWWVYVUWWUYXTUWY
TWWTWWWWUWWXVWWWXXUYVWVXWaWWVVVYXWWTWXZVVWVTWVWTYWWWWWWZVUZVVUWYWXYVVWYVWVWaXUcaZYZVYWVYXVUcXWXWYVWYVWWWZWWXYWYWXVWWWRVdWYUcZZZZZZYYaWaaZVZVVUVVWVTVSWUWWWWaVWWWXWbUVWWZVWXVXUTXVYVWWWWXYaWVXWUXYWWXVZWWVXXWVYWTWXWVTWVVTWVWWWWZUUWVVZWSWVTZWYVVWVVWVZVVaWUaVWWVZWUZWYVWZXVWXYaXYWWXWWWYVXVWYWUUUVVWSWTYTaWVWYVWUZVVVTWWWWWVWYWWWTWWWWWXYWXVVVWWUTWWUUUWWXVVXWWWWTUWWWWWWVVVaVVVWWWWUWWWWUWVVVWWSWWYWWWWWWVVWXXXYVVWWWVVUWWWXXXVWTYVVVYXWVWWaUXWXXWUWVWWZWVVaWVWXVWVWWVWWaZXYWWXWXXYXWWZWYVZYVUWWVUVVYUVWVZUVXUVUXaWWWWaaVVUZWXWWUWWTWVVWWWWUWWWWYWWVVZXYYbWWTUVVUVTZZWVYUYWXUWWXVVXWUUZWcVXVUVWWWWZVYUVWVUWWVaUVWWYUXVUWVXWSWWWWSWWWWWWWTWWWWTWWTWWWWVWUWVWUVUaYWdUWWWWVVWYUZVVWYWZWVVWWVVZVWTWWWWUYVVVWUUVZXWVUWSVWVUVXaWVWVVUVTZXUYXYYXUUUXaVTXVTTTWWWWWXVWWVWWVZWRVVWWWWWVWVWWWTWXWWWWWWVWVUWTWZXYWWWWWWVSWWZUVVWYWWUWWZWWWWWWZYZWWWWbTWVWWVWWWTWVXXYZWVWWWZWaWUWVVWVWWVVYSWWUWVWWWVWVWWWSWVWWWWWZWXWWYWWWVVWVWWXWWWaWZWXeVWaWWbWYYWWVVWZWTXVWWWUYWXVVWZVXWWWWWZWYWUWWWVWUWVWbVVUVWWWWXUVVWWXWWVWWWWWWWWZVWWWWVVWWWWVVUWbWUWWWWVWWWbTTWWWXYYaXVSTWWUUVWWYVUVVWVWXWVZYXWWWZWYWWWVWVWWVWWVWWWbZWWSWWWVWUWWWVWWVVWWVWaWWUWVVWTWWWVWWWVWWWUWWZZZVaZZZdZYWWVWWWVVWWWUWVWWWVVWVaWUXWWWWWUXWWWXWVZWXVWVWWVUUVWWWWWWUUVWWZWWVVWXWZWWWWZWWVWXVYZWVVTWVTWTVWUUVWWWVVWUWVVWWWWWZWXWUWWWVYVWWVYWWaaUVVRXaWWWVVVVVWZTUYYWVWbYVTYVWZUWVWVWUWZVWUWWWWWVWWWWYWYZWWYXWWVWVWXVVWUXWWWWVZWTVWWWVWVZWaWVbWWVWWUXWWVYVWVUWWWYWWWWWWZWWTWWWWUVWVWVWWVWVWVUWWUWVVWWTWWVXYWTZZVYYVUUXTVVWWUXUXVWWTVWXVVYZTYUVUVWVVXUVWUWUWWWVWUWWWWWWWWWZVYWYWVUXVZVWWVWWWVWWWWWUYVaVWWWWWVVWVWWVWVWaWVWUWWWWZYVWZWWWaVTWVUWWVWWWWVXWVaXXWVWWWWYUYSWUYWWWUTaWVWYUUWWXUWWVVZSVVVUWTWVbWZVWYWWUWWUWWWWcVUYXWWWWWUWaUWTVVVWWZVWVWWWVXXWWVaWVZYVYWVVWWVWWUVWWWWVaWUVVYYVXVVWWWVWVWUWWXUZWVWVVYTWWYXVVVTWWUWUXUWSWWWVWWVWYVSVWWVUVWWZUWXVWWZWUWWbYWWWWWWVVWdWUWYVZXVYWVWZbVWWXVXWUVWWXWYVWWWWWWZWWUVWWVWVVTTWVWVVWWWVVVWVVUVXWWXXVWWZWVWXWWTWWWWZZWWWWaWWVVaUWWVWWWWWWWWWWWZWWXVWSZWVWWYVWVWYVWVYTVWWVWWVWSXVVWWWUWVWWWbYWWVVWQaWUUTSVTVVWaWWWVVWWVYWYWUWWWWVWVUVWWXWWVWWWXSTZVVUWXUWWXXVWWVVWVVWYWWWVTUVWWVVWVWVWXWZVTWWcWXWWYWWVWWWWVXWTaVWbWWaaUSXVWWWVVWXWWWWWVVTWWVWWVVWUWUWWVWUWTWUWWWZWWWYUWUWVWWWWWWWYUWWWVWZWWaUVXWVaYZVXVWXTaXVVWWUWWWVXYWVWWWWWUWWTVZXVWWWWWWWXXVVTWYVXWZVWXWWWWZWTWVVVWVUWWaVVTWVaWWVXWWWaZVXYWWWWZWVWWXWXVVWZXVWWUVWTWUWWVWWXZVWVVWWVWWVaXWUVWXWWVVVWWWWUTWWVWXTWaWZWWVWWWWVTWVVXWTUVVaaTXWaZXXVVYYUUVTWWXXWTUWaVVWUVXVWWSVYZVVXTWWWVWWZVXYVVVWZXYWWWVaVWVWWVWWUVWWWVWWWWWWWTWWWVUWVWWWaVVUWUUTXVVUVTVWZUVUaVXUUVUXaXYUTUWVUXVVWVWWWWWVWSVaWUWWVWVWYVWWWWWWWUVPTWUWVWVWVVWWWWWVWWWUWWUWVVWYVVWVZWYWaYWVWWWVWWWWTWVWWUVWWYWWWTWWVUWXWWVbYVYUUWZUWVWWVWVVYYWYUVWaWVVVXVVVaWWUUUWWWZWWWWVWWXWTXZZWcVbUWWUWVWWVZWWWWVWWWUWbWVcWWWWWWVWWZWaVWWVWTWWVXWYTWXWbXUVWTVPVZYWTWWWUWWWWcTXTVZUWWWWWYXTWZWUWZVVWVVUWWWWZWWWWWVZWWWWVXWWWXWWWWUVWVaWWaWVWWWWWWVVWWVVUZWWYWWWWVVWYWVVWYWWWWVWXaXWYVWWWWVXVWVZWXVWWVYYYVVZWWVUZWVUWWVWWYWWWVZWWWWVWVYWWWWWWXVYUVZVWXWXVTWWWWbadSaWWaWXWWaTUWUWWWXWUVWWYVVVWXWWWWWXYWVWWWVVWVSaWWVUVWWVUVVWWYYZWVWWWYVVWWTWWVVWXWUVWaUeXVZWTWYVUZWbWWVWcZYWYcWWVWVRWVWWWWVWWWWWWWUVWaYYUVVVYYUVXYWVWVWWWWWZWWaWXYWWVZWYUVWWXTWWUUWWVWYWVVVVVWVWWXWWZWVWWbWWWWaZTWaYUV
TVXZaWUWZWVXTWWVVWVVRUWVWWaVaYVWVVVSWWWWWWWVWWVWUUWWWWWVUVWTYVWXaWWWXYSXWWUSWWVWWWWWVVWWWWVWXYVUVWXZVVWZWWWUWVVWWaVXVUWTWXWRUWWWWWWVWWWWVWVRWWWWWWRWdZUZZVTUWVUTYTWWWUWWVWVWVVUYVXSXXWVXUTXVVaWXTUWVVTZUUUYZUWWbTVUXcUUZRWVWXVVXZZVYWUYXVVUWUWVVVUXWVVVWYXaTVWWVWUWWWSXXXVaVVYWWVVbWVbWWUVVWVVVUaYXYWVXVXTVVVaVYaWVcVTWWWWXWWWYWWYWWWWWUWWZZTTWVUWWUUTWWWWZWWWWZWSWWWWWVWWVVTWVWYVWXUWVbWWVUWWWUSWWWWWWWWWVUWWWWVXbUVaVWVVWZSTWWWVYVWWVWXWYWWVXVVWWXXWUZWVWbUVYSWWWWWTWYWXWXVWWVUSYXTWVVVWWWXUbWVWWWaWZVTXVWYYYXYTUWWWVUVYWWUWUVVSZabVacXaYZcZbWYZXTVWVVXVWWVXWXWYVVWWVWXVYWWXXVZXWaZZVYVWWWXVTVUWVXVWXWVWWWXVVVVWWWVVUaUSWWdYZZYdbbUSZVZSWWWWWWWWVWWWUWWVWaXWSTVWWVWWWVWVWTWWWUTWWaVWWWWZVTVWVVWXWUWZWWYXWYUVWWVWWVWYUXWVWXUVWVXYTWXWVWWWUWVWWWWWWWWTVWWWWVWWVVWYWXVPWWWWWWWWUWWWVVWZVVWWVVZWVZWWWVUVYWWZWYWWVWWVXXbWZZVWXWVWWWWVWWWWWZZTWWXWWWVWXUWWVZVWWXWWSSWVWVVWVWVWWWWVVVWUWaXVWdZUWWWTWVWWVWUUVVWWWTWWWWWWWXZWWWYWWWXVYYVVWWYWWTZVVXYWYVWWVZUYWZaVbWVWWUWUWUWWWdYZVVVUXVUWVTWYUWWWXVUWWUZVVWVWWZWWWWWUXZWWVWVVWZYWWWVWXXVVVWWWWTUXWWSWWWWVYZWUWWTVWUXWVXWWWVWWWWUVWWWVZTVWWXWZZVXVWSaYUTWWWQWWWWTWVWWYWWWWWaVWXWWTUVUWTWWWVWVWWWVTcWVWWWVWWVVTWWXWWWWVUUWaVVVVWYWWWWVVWWWTWYWWZWWVXWWXWVWVVaVYWTVWWVWVVWZZYWWVYWXUWRWWWWWXTVWWWUVVZZWWWVVVWUWWUWUWVWVVVWWWWXWaaaWWWWWUaVXXXZUUWWVTTWVUXWbUaTVVYWUTWWaWWbZVWWVYUSZWYVWWVVWWVZUVVXUUUZUWWVVWXZWWWVVWWWWWVYVWWUWWUUWVVTWWXWVWVVXVVVVVVUaVZaZYRXYWWUUVVWYVWWWXWWTWWWaVZZWWWWWWXWZYVUVWWUVTWVbXVVXUWYWUUYZVaUXXYWVYUYXVWYYXWWaVZXWZXXYUSYWUTVYYVWYWWVWVWVWVWVWVVWTVWVVVVVYdWWWWYUYWWYVWWWWWWWVWTYWWUXWVZWVUZWWVbWYVWWWXVVUWWWXWWWWUVaWVWWWZZQVVVXbWWWWZWWScZWYVWWUWWXaUWVVXaWUWUVWUWWVUWVVWWYWWYUWWWWVaWYWVWVWWWYVXWWWWVWWWWZWYWWWWWWWWaUWVSVWXVZVWZZWWZYWWWVWWbVZXWWVVWXWWVYYVWWWWWVXVWWWYVVZWWWWWZZVVWWYVcVWZWWXWVYUWbZZWaXVVWVVVVVWVYVVYYWWWYWSWWXYYWbZXWVVWUWWWZbWVVXVdZVTVXWTWWWVWWWVVUWTWWWWWWZVYWWWWYXUUWZSWYaXYVWWWWWWVVXVWVYVYWSWWWaWWcVWWWWWWWaaYZWWWVVWUUWVWWWVWWWVWWWZYVVVYWXWWYYWVVaVVWVUXWWWWUWWWVVVWVZUVWWWWWWWVWVWSUZaUTSWSVVWWVWWWWWWVWWWVYWVWWZZWWWWWVWWWWWWVTTXXaVWVWWWSUTUVXTWWWWWWWWWVVVXVWXWbVVVVWTWZWWWVUWWWXaVXWWWWWaVVWWVWWWWVVWVWVWVXWUWUWWaWWTWWVWWVYWXWTWWVWVWXWSWWUWWWVUXWTaVWUWWVWZVXWYXWWWWUWVWWVWWXWVVVWVWWWXWWWUWWWTYYXWYWVRWWVVfYWUXWVVWWZWUVVWaWWXWWWVWVVYWVWWZZVVTWZWWUXcWbYVTWWUWWVVVXVUUVWXXWaVUWVWWWWVUWWWWWVWUWWWWfZaWWVWWUWWVWWXVaWVWWWTVXTWUZZaVYWVWWVVWVWVZYVWWWUVVZdaWXVWXXVUbSWUSUYWWVaWWXYXTZWaWWVWVWXVVSUVVWWVWVWWWYWVWTUWVWWXWXWUZXWZWWVVWWWUWSWbUVWWVWWVVWWWWWUWUVVWUVUVWWUWVUUVVWVWUUWWbWWTVTTUTUVYVXTUUWVUbVWWbXVWWWTWWVWVUWWTXcYaXWWVWWVWWWVVWYWaaaadZXWVUTWWUWWWYSWWWVWUbWZWWUWWVaVVWUXWWWVUVVXXTWWWVWVWVWVUVWUVeVVWVZWZVWXWVWVXVWVVWWcTXWUWXVWTVWVVWWWWUZZWWVVWWXWWYZUYYWWRWUdZVUWaWdWWWWZWWWVWWWWWVTWVWWWWdbWUWWVWZVZWVWUWWZXWXVUVWUWWWXVVVWWWVWUWWWWUZUVVVUWWWWVWUVWVVYVWWVVYTaWXWXTXVWVWZWWaWVWWVWWWWWWXWWWWWWWZVVUVWWWUXVWYXYWYWbUWZWWWWWWWWWVWWWTWVaVVaWVVWWWYWTVaWXWWXWVYVVWVWWVWYVVZWUWWVVWWWWWXWWWYZcWbUWWVWaWZXZZVUaWWWWVXWUVWUUVYWVXVWVXZXZWWVVWWVXYVWWWZXUYVUTWVYYWVVWZUVVWaVYZWWVVWWUVWVWWUVVWVWWXZVVZaWSWcZVWWVWWTWWSVWWWVWUWWWUWWaWTWWWWXWVXWVXWVWUWUXYWWVVWWWXaWVWUWVVVWZWVYYVVWUWVWUVWWWYaVVZVVZaWaWWUUWWVcWYYUVXQWWVWUVWSTWUXUYWWWTWcYYUVUWWUV
TXZWUVZVSWWXUWWWZZaaYaVVWWUWUaaUWVaTVWWWWWVXWWWWWWWVWWWVVWWWYbUUVWWVWVWWVWVUZWWVYWWWXWWWWWWWWVXUWZXTZWWVUWZXZVYXXWVUXSWSWWWTVWWWWYWVWWWUWWUUWWWWWVVVWWVWVWaWWYWbVWVWWWUWZWWWYaVTWYZSWaWVXXVVVWWVXVWWVUWWVXVWVWWVXaaVVWVYTVWWWZYWXTWYZUVWZZWWVWWUWWUWUWWWWZVVXWVWWaZVWVZZVVVXZVXWYVUTWSXTYWWWXZWWVUXUWWVWUWXbaYWVWVWVZWWWYZSVWWVYWUWWWWVWWWVTWWWXUVWUXSWWWVWaYWWWWTYWWWWWWWVVVWWWWWWWSWWWWVWWVWXWTWWVWWWVZVVVYZWWZVYWZWWWVXWVUYVUWbWWYVWWWWZWVWWXVWWSWWWVWWWXWWWTWWWWWVWUWWVWWZWWWWXUZWZWUZWVWVVWVWVWVUTWVXVWUWVXaaWWVXWUWWWUYUVYZWSVZTVUUVWWTWVUVXZUWTVWXXUVWUZVWZVVVWVVWTaWWUVUUTWUUYWUVVXWUWdVUWWUYWVaWUUXXVWWVWVWWYbXVTWWVVWUXVWWWWWVVTWWWVVWWVWWXWYXWWWWXWRWWWUVWVWVWWWUXWXXWWWWWXYWVWWXWWUWVXVVVSWVWUXZTXWWWVaVWWUXWUWZUWYTWXVWVWXXWVcWZWWWWZWXWXZaVVaXWWYaWXVUWcUWbYUYYZYVYaaaVUSZaXUUYbXVWWZWYWWbWWWWVWYVWWZWVWWVYWWWWWWYWWVWWWWWWUWWVWWWWVWUWWWVbWVYWYWXWVWUWWWWWWWWWWaYZZaZZVWVWUWVWUWVYWWWWZaYWZWZVWVXWWWXXZWWWZWVVWVWYVZWSWWWWWYTXTUWWWWWVWWWVWVWUWWXWZZVWWWZTWWYYdVWZWTWWVbWWZWZZWZWVWVZVWYVZWTWWWWWaZZWVVVWVWYVVTYZUZWWWWWVSWVVUVWWWVUXWWWVVWWUVWbTWWVVVWbWXWWaVVWSWXWWWVWWUWWXUWVUWTWebVZadWaWVZYWTWWWWWYVVeZVTWUWWVXWWWVWWXVWWWXWWWWVWVWWZYZZWZaVWVUaZWWWWbbZWWWWWWWWWZVWWWWWWWWWWXVVWSWbWXWVWXWUaaXWWWWUYWXWWWWWWUXWVWZVVVWUWVWVWWWbYWaWVWVWWVWWWWZWXWVVWWVWZWWWXaXXWVUWaVXVWVWVVWVWWWWWWWWVYWWVXWWWWVXcWWWWWWVWWWUZWYWWVWWXWWWWYWVWWZWZXWcaWWUTVWWaVWVWWWVZWWaWWWUUWVUVWUVWWVVVWYYXaUTYWVWWWWVWYZWWWWWWVWWUWWWWUWYWVWTTWWVXWYWWSXWVXXSYWUYUWWVUVXUWWUXUXVWWUZWWVVVVWWTZVYXZWUXWYWWVSWWWWWaWWYYWWZWWTWWWUWVZYWWWWWVWaWXUbbWWUWWVaWWWWWYWWVVVVWaWVVWWXVWWWUVVTWUWbWWXVRbWWWWVWWVXWVYUVWVWWWWWTQYWTZWWWWZUWXUWWWWWVTWWWcWWZVWWWWTWVdWVWWWWZUWZWWWWVVWWWWWWWWYVWWWUWVWWbWVZWVWZWUZWVWWVVWUVVVWXWWVYWWWVWZWWWWYVWWWaUWVVWWVWWYWWVVXVVYXVbWTVWVUVWVaZYWWWZYVZYZWUWZWVVWVWWZRVWWTWVWWVWWXWVWWWYTWYWYWXZXUWWWVWWWWbZVWVWVWWVWWWVWWVXaVUcVUWVWWWZYWWWWWYWZVVUXVZVWWVbYWVWXVUWWSYWWURWWZYWYUVWWWWWVUVVWWWWVWUWUUWWWWWZZWYaVWaVWWaUWSVWVXWWVVTWXYTSTZWWWbWWVZXWWWWVWXWWVXWaVWVWSUVUWTWWWVWWWWZVWWWWWWWVVTWVWVVVVXVYWWWWTWWVVPSWWWVVVUWWVYXZVVTWWXWWWWWWWYaVWWXYWWWWVWYWXYWWYVWVVXWWYZYWVWVYWZZWXWVVTTWVWWWSUWWWaWWWVWXWbYWVUVWUWVWWWVVWWWbUYWXaWcWcZVWYbXWWWWWWWVWWYWWWTVYWWWWWVWVZWXWWWWWWWVXbbVVXVWVWWWVZVVVTWWVWWVWWWWaTVVWUWVXVWUWTUWWWWWZSWWWZYUZWVXUUbWWSWUVVWWVZWWWYWVWWWWVWWVWWWWWUVVWVWVWUWdZWUWWWVVWWYWWUWWXXVWWaWWUYWWZaVWVVXWWWWVZZaWWVWUWWWWWXVVWaYVXVUWUYaWWUVZWWVUVWVXbWVWVZYVWVUUVaYUWVUWUWVVVWVVWZWWWXTWWWZWWVVWWWWVWVbZWZWWZZWWWWWaVVWZWTVWVUZTVTVVUVWaWaXaYaWVVXWWVWVWTWWXVYSXVXWXUaWbZUVWVcVWWWWXWXZWXUWWaXUWTaZTdZVVWWVXWWUWVWXVXWaWWXVVWZWUVWZWWXTWYXWWYVWVWVWVVVVVVWWVVWZWUXWVZVWWWXVaTVWVXVWUWWVZXYXWWUWWTWVWVWWUYVWVWVWRSaWVWWVWWVWWWWWWWWWXXZWSUVWWXVWWWZZVXWWWVWWVWWWZUWVVWWWWWZaWWYWWWVWSWUVWTWWVWWWWWWVTWWWWaWYWWWWVWUVXWVVZVVbaZWWTaWWWWcUWXVWaWWWYWWXWaYWYUXVVWWWWVWWWWWWVWWWWZWVWWWbWWVaWaWWWVXZWWVVaVXWWWWWWVYUWWWWWWWWaVVWVXVWWXWWWWWcbWVWWZZYWVWYWWWWeXWZWVWYWVWVZWWYWVWZWWWZZYWVUXVWWWXXWWWVWWWZVVWWaWTWVWWVYVVWWVVYTWVWWWXVTWWWWUWWWZYZWZWWWVWWVWVYWWZTWWWVZWWTaWVWVaVWWXVWVXWXXXVWWVWWWUbZWUWUXWWXVYWUVWWWWTVWWWWWWWWWVWVVWaZbYYcWZWWWWWUWYWVWcaaWVWYWZXWZWWZWWZVVWWWSYVVWYWWXWWWWVcTWbUWWWWWYUWWWWVWVWVWWZWWWYWUWYWUWXVWUVW`,
};
// Learned from: 702fce02b14e77a1
export const insightWeights = {
  lines: `none observe interpret assemble communicate decide verify
10001100000010001000100000000000000000000000000010000000000000000000001000000000000000000000000000000010000000000000000000000010000000010000000000101000100000000000000000010000001000100000000000010000000000000000000000010000000000000000000000000000000000000100001000100000000000001000000000001000000000000000000000001100000000000000000000000000000000000010000000010000000000000000000000000000000000000011000001000000000010000000001100000000010000000000010000000000000000000000000000000000000110000000000001000000000001000000010000000000000000000100000000000100000000000000000000000000001010000000000000000100000000000000000000000000000000000000000000000000000000000000000000010000000000000100000000000000100100001000000010000000000000100000001000110000000100000000000000000000010000000000000000000000000000000000000100000000000000000000000000010000000000000011101000000000000000010000000000010000000000000000000000000000000000000000000000000000000000000010100000101011101101111011001100001100000000011011110101000110110110101100010000000001100000011111011111000000000000011000000001110111111111010101110111001010010001101100000000000111111011001010111111111111000100101110110111110100000000000000000000000000000000000000000000000000001110000000111111011111000001011111110101111010111111101111011101010000100011111110000000111110000011010011111011110110011110110101100100110111000000000000001001111111010101111110010010010000010101111001110111100000000011110101011111101011111110111101101010101000111110100101101111111111011110100111110101000000110111011101111111111101100000010011011111111101100111101110111011001110100111110101111111111110110111111010011010100000000110000000000000000000000000000000000000000100000000000000001110011000001111111010110111111000101100000111111101110111101010110111011111111000001101100111001011111111100000000000000111111111001110110111011100000101011110001111111100111111111010001001110011100111111110011111011011111111111101111010111110111111111111011111111111001111011111011101111111111110101111111111111111111111111110111111111101111111111011111111111101111110111100111111111100111111111111111111111111111001111111111010111111111111111111111111101111111111111111111111001101111111111111111111001110111111111111111101111111111101111101110111011111111111111110111101101101110111111111111111110111111101001111111111111110101111111011111101110011111110111110111111110111111111111111110110111111011111110111111011011111111111111100110001011111010010000000000000000001111011111011111100000101111110011101111110000001100100000100010011111010001111011011011010111010101110111010010001111001110011111110101111011111011100001011100011111101100111100110111011000000000000001100000001011101111111111110101111111010010110000000000000000000000000000000000001011111110100000011110000111111100111110000000000101000101111111110111110110111111000000000001111110111111111011011111110010110011100111000000000001010110000001110101111101011110011000100111111000111011111101001110111010010101001001111111111011110111111110010110000111111001111010011100110001010000000000001110011010011100000010100000111100000000000111011100110000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010111100000000000000000000101111100000110000000000000011001000000010011001111111011110111000100100000000011110100011101110110000100010111000011110110111001111110101110001101110111101111101011111110000000000000001101010110010010010111101101111111110101100111111010000000000000000000000000000000000000000001110111100100101011001001011111001110110111001110111111100001111011101111111111011000111111011010010100110101110111000000111000000000000000000000000000000000000000000001110111110101011110100000110100101111110111001101100100101111111110000000010010000100110111110101110111111101100010000001011111111000111110000000000001110001101111010111100001010110000000111011111111101100001111011000101111110010100001011110000111111111011100101111111101111001010111111111110101011110101011111111100101111010101010010010110011000111111000000011011111110111110001101111101011100101011100101010111000000001100001110011011100110101000000000010111000000000000001000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000101011111101110101011110001110111111110001111110000000000000000000000000000000000001110001010110101111110010110111100110111111110100001111011100111111100001000001001000000110111111000011100000001111001101111100001100100100111010111111101010101111001001101000000000000000000000101100101000111000000000100010101000100000010110001111001110110110000001101000110100011010011100000110101111
cSXWcTNXWWXTTOURTYWQQWaWVUTUSTYQROYORRQSYZUUTYYYRRNRWQNTXYVZUSSTWXQRdSdZXOcVQSWQXdYWWPdZTTUeVeaVhVRSYNNLaXUVTZVYWUZUVVNURcXcRSbUZbLaYVYXYUXRXUYUZZSfRVfPcYeaWbWRbUTQTTUYYbUNZabTZfVYdWQaUWYZVRZXUUaZfURWVZRYaWXcXZTVbRTRZVUaeebYTbUXUbaZcXWNbTVNZZaaUbZdUUVSYSZbWVWQUeVYSSZbWZaeSUgLUYZSbTabTPcTbUYWTPcYTOSQUUSfQPZRQaZVVYabQXUSZXVWYYQfaSWZaUeUacaSQVWdWaaWZXVOabcUSYbRUYUVZWbXYcRRXUVTOSbaXeSZZWWTaXUdTRSPdbcXVZhTVabcWTgPQdQOcdTRZOUXSVbWPRVZSWcUWTRWdRSSbVRYUXUdYfUaaRZSaRZWSaUUXYVZfRZXMYRcSgYeWZXTXbaZUeaOVTZUWYXYcSUTVgZZOXUcVcVOYYeVYaUSRPWVSTXaWaTVQcXTUdabXVUUUXbWceVbRZWVaQXcVZWTaYRYVTUVWYUaYWWYWUWYXZUZXYXXZXZaZXXRXVTXYXZPWYVVfWbUbYcWSXYYVZaSVcaXaaUTaaVWcZdRVWZSZQWRVSTWUWUYSWXWZdRXaWabUWSYWVVZVVQSbZSbUVWUaQYcWXbaUZUbaUUSTSZSTVSTVUVTZZSWUTWUSgZaaUaYZTRdaWTbUYXUZWZabWWZZaVUVXWWUUaZQTVYWVZZUXUVWSZWbSRUUUZXXUVZZXWUWSWUcRRaZZXYeYSbXUYSbRTVfUTWUVbcWTYXZUWZTVSVSUbTXYWcSUTPVWZXUVaVbTZaZZVTaZVRcfTVUYXcZVZRabZWZUaZaaeaaVSbTTaZZXZTTTaUYWXaYWTTVZZTWWZXXaTaRWWRVYRRbYWYXVTZWRZSUQYUSTaWRcgXUVbUZTcSVVYRXdRbWUZaUSaWQVURXcUTUSaaZaTebZUZRSaYWYUYWZYUUZSVbWZZTZbYVbSbbVQbZedWVbYaWZWdRaPZfUYTdaVURKRNWVYMORSSTRUbZUaRVVePcYbgebSZZXVcaUZQRQdaZVSPbWMdZTbXVZRYSVbaTWUVSWVZYWdVYgXbSWdaTWUUbWZdSSbVbaZceXJWeeVTaYbVVWQeXeWbbVXciaRUTUZZTWaVYeRRMNTYVSUZcZdcSTbVUTZUZbbWVXcUaaeaWZeeacTVedNZZWUVbaYVZaccQUUePUVcTYcWfaYZYXUZWSVTbRafWWUUcWWVXVTTVUUWcMfcQWbdZWYUVVVVWTZZcdVZTdMPWUbWbaXdUbZYaXSXURYXRaUZWWbVVRWVUYUYSVSVbYcTTTWYUXZdYcVWhaVXVZWYWUcUSWWSVUaYaYOURWVjWgXRPaeQQdXQPWXSUTXbcYeYTWYXZUNacXZTYZUZeXbObPTUfXSZRXVVbZcXbZUUXTZdYUYaVRRROcZXdVZRVPYeabSTaZUYdWVUdOYegZUYaTYRVWaaWaZXcSSZVUdQSZSWcafbUaZaSbRWZWaUZVZVPXTaaZUVWaYZedUYaaYVWRaeUZYXNSZTbabZZgbXQMUTTYURbeUYVSYZdbYVVYYUaWVPXTbNbgeaYabZbQccVbZSXbVbRWRWVdYYWbWYSUbTdaYXOZZUaTXdUXaXadYaTRLVaXQWcSVaYRWVURUYeTVUTUVZUceSTReWbaUbZUdZYXVZcXWaURSUWZcVYZcUUWdceXdbdbVbTcYaUSQXVRYZTUeUYTacWSSZYTbSaaacOTUVbWdZUPWSUbSYZaXaZfUVQTWPTbaXdfZXZNUYUWRabZUVYTURSVbSTbaXVWVZPZcZdbUYdOWVVaVadZaQOZaWTeeTSbOYVaTXTaTTZYdbaaSUSUQacWVZZRZRabdaZUbMXdVXhWTbWPWaZbXWWYYZSMQPbQaVZRTTYZZZdLXUUcYVbQTRPVORWUQZQQWTTSWYabaZVZaVSTOZaWTZUVVTVUe
UUXZVVeSVYaTZVZOPVUPSTTYPYTYPUUeaPVeLcWRTTVZPUZWRPLfXRQYWXVWcRcSUVWVYaUWdZbUZTQfYWXSTWWWVWVUUPRaRURWTefhSVVcTVYTVVWSTSTcUTeXZVVVRTWWWVUUYcYbWWVVUWVUWTZTVZRVVVYSVbWaWQUWVWYbVbSVUZaVWZWUVVVTXSWVXZTTNWWaaViUVVSTVWbbUUZUTaVYUVYZWWWWWUYVVUVYTVZgWYWTWWVTYUcRVbVfVaZbWMVTaZYWVWWQdWWNVZWURdXTWaVWWaWZVWVSVQWYaWZWdYWWbVWWWXVVVWTaSVVVUhNVZVUTRPRTQTUcWVWWSUUUWVWYXVWWUVUVbaWVVZZVVVbeUWVYeaVMUTWVZWUWWVWWWVTVQWXbWTSUTYVUVTTWYWeZUZUWVXSWVVTTWVaZTVXdVWVUVVRbXURSWVVUTTVWVVVbVWSXTVWTVSUeUSVWVUWWUTaWYbTTXVUaTYWYVVUWSaWPVWWUUUWYUdjQWVWVaVWZdZWcXcWVfScVcXSeWVbWUVYVgWVVVWPWWRVWTZYVUWTaZXSZWRXWTUVYTVUSVWXVUWTXSTZVaaVXUYYWVSZUUVWUXVVabXUWTTbZWRSXZVUcUWWUWTSSWWWUVZVVVRSVadVYVWUZZWXeVXVVVXVcVVXbVUWWbUVUURWWRgWWVVXVWYVWVWWRTVcUVWVUWVQWaXWVWVVUVVWeWUZVYabZWWZTWWWXZbVTWYXVWWZWVUfVZWWWXTZcYVTVTWWWdWWVVYWWUaaXTcYUWbWVZcWUZUSWWYaTYWRXWfZZWVXYTTWWTUWRVWcUVcaWYYUNTWTbZWSVZcXaVVUUVUWUVdVbWTWUYUUWVWWVWVUYVZVXWURWVVTVOZWdWRUVWXVUUVPSVZVUWWSWWVVVWWUcWWWVVVWVZSUVTVUbZVYVZWRUbUbVTXWVTaXVVYVVTWZUbVYfcZSVZVVXUbVXVXUWWUVVeWUVWcVbaWZcXWWWZTSSSSVWUVUWabTSVVbWZQWUUWePTUWWXVPYVVcTWTSUWYVaVTXYcRUVWWYYURVWVWeWWUdVVbYZYOZVdYWVVQVbUWSVWRWQaWNWbYTWWeYUWUTTWVWXWWVSRVYXWYVcaaTVVZUYeUXUUSTbVXYXWZWPaScWWWWTTYVbVVWVSUVaPTaWWVaVfTZNWWXVWdWWQUeVVVXWUVVUPOUdWUVXVbUWUVVZTbTcWVVRRTWXUWdVYVTUURVVXWTWVXWWVRVVaVVVUXVWeVWVdVXTSTVVWYTVWXcWWSUZUXSVUUVaVSVZRRcXXXWVSSSTfWVRWaWUTUbVWWaWRXTaaVfhUcWhVSUPbVUXOVWXVURVUVTWXeXWZcXVVTWcUbRbTZRWaSXYVURVPSUXUQSdTXTXYbVWbWPWTZVaOUYSebXPVNPWdTUWWSOdWVXWWVWUVZRSYVQaVXPUSUXPbWVUVWUXTgTVUWXWVSTWaVTRUbVZVYWUVWWWUVUZVcUVVUadVSbTVXcYRTWUWYXWQcVUYUVWUSaUadUVZTSVUSXMWTVTUVWaWUQaTVWUbWVVVTVWVXUVOUYUWWWVPXXVWSSRTVTUVSSTVWXakPTVWUWXVVYVTSWUaXXXVUaXdYWWTUWSfVVXWVTRSbRVVRVWUWVYbNVVWUURVRZWWSUVZTfVUWeYcZWWMVWUjWWdZZSWcWVVSTVVZWWVOaXXTdPWXcWWVYfVUWUXZTTUWaMTVYVVTUZOWVTVbVWWVVRUeZYbUVVVWWSWTUWYVZTSVRVVUUVYTUSQUWVbZYQTbWVUaWcWYTXRVTWTRYXWUWWWUTWbePWVNWSYXSYZSVUhfUVTQUTVWPbcVUXUTWUWXaWXPaLTRVVUaUWVeVVWWXWTVVWYUTSSSaUXgdVRbTSWWWNUYWVRXWZUUVXPVaVXVWSWWRVVVfTRSWSbYWUhbOUUTTWVYXPQUVUTTVXWakeWWWWaYWVVTWVWSjZZcVbZXfWUUbfdTWVUXWXUUWVSWVbRWWbZTYVXUUaYbVXTVVT
ZbTUSTVTRVVdQRRdNSYORTVTaWPaUdZYVeSPfVVOSUaXQSTZTPSYVNRcaXUUTYRPSXWXUUWWOVaVXYVWPWXXTaSWWVWfTPTWTaTUYbdXSVVQbSXWWUWdVWTOSXUUWfSWZVWWWWdYSTURXWUUZWdXSWQRUUSVZWUhTSWZWPcUVWScUUVUWTVXWVVWZaZbVcVUaTTVUZcVTVWTWXYUWUVUUXXaUYTVSTdZWUVWWWSWTZWTUVaTWTVVbUWXXUQcVVWTWVUTWSZVWUTVZVWUVVUgVVUePWVZWUScTdVUWWXaVRVTTXVWVZVWhVWWVaXaYUWXecZWUSUWTVZVReUVbWUVWVVUbUWZVYQeSWcRVSVWVVUTWWRZUTTTaWVWaTXVXWVWVUTVWUZXVWeSUVWUVeaWbSWWYcaUTWVXVTddXYcSWWZVVWUVWWVVXaZUWaiSSWbTWTWWWXZWUVYXVbaRYWZSbbcQSdWUTVaWVUUWSRbVTWVTUOWeVUWWYcZUTaVWZVVUTUQfVVWVaSWVQVWYWbVWZcTVWWgWVVRZcURYXWVUZZZWYXbVeVceYeSVXUSVWTbWUZTXTVXWVZXVXUWRXUSPTVSTUWQUUTYaTWZXSTXcZXWWRWTWWWTTbaaZbWWWbWRTVWYcUTWWWWXeXTWWWYUaVVZVcZWVUTTTWWaUVVUTVbdVWWWVcSaTUVaVZWVWWdUZaVVVVWbUWVWWWUWVWWcWSfWUWVaWXVWUYVTVUTQVVVWVWSVWWgXXVUUUXWUaXUVWTVaWSWXWWWYVZYVQXTXQWVTWVWWWWYSUaZaTWZWVbbfcWZTTVXSUVWWWbWbbVcSVWTVTUVVWYfZVVTXWYWUWWWVXRUVWZUWYVWWUVbVVWYWVWVVWWVWVWUYWbUWVdVWVWWWWWVUWUWXbWVVSWWVSUWWVUWWWUWVVTXbVUZVVTUWWWVUWWWbXWUPWVTWaUVaVSVWUcWXTWWWTTQVVVZVZUSVaWVVYVWeTUZUXZUVUVYUVUSYZWdVVWWVRVWaVVVaVWTTWUZWUWUVPWZWSaXXQTVVTVWVWWVWUWWWTWbVXYVVVSVVWUUXWXYQUZTVgbbVcURUVWTVVTVWUWbUVXWiWQTVVWRZTWaUXUaWdVUfZUWUWWSWVYVWWWUfUYaYWVeSRZRVSWWVXWNZWWZWRVSVUVVTVUTSSWUVaVYTYRdbcUSYPVZWWTWRVWWWWdNUdVUUYXeeVZaWQXVUaWXVTYeUadUUVcVSVXXQUWVaVTUWVWRdWbfVaVUSXTZVUVXZVcZVRRcWURWcWTTSUVbZWVRaMcVUVVaaWXVdVTUVVZVVgVVUTVQVacaSSUWUVRUUSTTRYZbWQXSaQUWVUdUeUbeUVUURWUWVWRVbbahWVdOUSSTWWWfbYSVTUcMVVWXTSTPbUYWWVWWTbTYVRYZUXaQUPVTWUTVTUVTfYSVVVZTWXaTVTPcSZTbRWVYWPYVbVWYWTUTWcRTTVXRTVTUWcWYZVTVVUZWVVTYVUVTSZUVUdSSYSVUVWaWWaYaTVUZTZVVWWbYTUaYVWUYVVVQScSXTgiWVYWUYSfVVWbWSaWWVWWWUbUZUWWVWdeXVRWWdUcUVWbQXUaSUUPUVZWVUVWUTWVUWWUOVTWTVWWfTWWTWWXTWWTVTSTRZVVTTXVTVbPWVTWVWVVdUWWXbYWTSVWVVQZVWZRUVRZVVYYWVWTQPXSaWVYaVWUacVUXVVXWcVaWYWVWbWVgdVWVQTWVTUXWVTWZUXUZWWWUQSZZTTcVUWTVZWcSUUUXUZYXYVZWZVcTYTbXWVZZVWWaUWVWUWXiTVUTWVWYVTWaRVQhZabcWWYbaVUWUWTVVfUTWXZUVaReWQaaWSWUUaVTWUeSfeSUZVVSWVTWVWVWXZWXWXaVRgQTUfTPWZXYVVWUTWUVdbSWWQWWRaVVXTeYcWSdZVWSYWSVTXWMWQPTdVSZZVTShVXWWaVTSVWUUcWWUVUVaSWWVTWSYVXUTWUTWadOWeZXcZMbUWYcWaVWVZVdNVXfTUVTQWSbbbTVS
WUVZTTQWVSQPQOdSSVVSgVQURbWQcVPQcPYPURceWVYYSTVRfQOOZdPRTUUSTdRPVSWTSZVVXVSdZVSWVWYRacVWWWWKVTSVWVUVVUMWQWcTZWTdcZVWTVSbbWVUWZUWUUWVhVRZYVSVWbWeWWWVWWVjVWUWWRaVYXbVVPVVWVZVWVWWZOZaUTWVWWWVVYWVUaTWaWWWVVUVWZWVUWWVVaWXXXZUWYMbWUbZVWQWVUVdUUcWTWVVVWWTZUURZXVTTaSPWXWVPTWWWVWVWWUZWUVVSXVZbeWWWTWbUeVVWQXSaVWNWWVWVUWVaUVVWWWWVUVUVReWWWVWTWVdUUWUVVaSQWWWWTbVWVRegWWVVVbWVVRVVWVVTWVUSZTbTTcVXePVWbWSXVVWSVVUaYQWWXVWWWRcSVUdVWUVVbTWYTSTWUVVXVTUPWcUVSQWXVWUVWWVVVWWWVTcVWWYUWXXUWWVUTVVkdWWfUUWXVXdeWWVZVVRcdWVcUOVWWWWWUVVbUVSWUVeVTTVWVXRXWdZPWTWTVTUdXVWSTRUPWUXWWbbTWUWYTRUUUaSVYZTWXVWSVVXSXWUVWXaWaXTZZTbXUVXTVYXVWTWYVZWTWXVVUUVWbVaVVVVUZVcWWVTSWaaVWWYWUXaWTWWWWWYZZaTYbWVVUVWXWaWWOVWVVWUWWWTUWVWWWbeVVWTWaUWVWXUWZOUVWWWVSYWWUVUWWWbaVVTUZVXTWWZaWWWWWVWVWYWWWbVWMWZWWTWSYWYTXWRWbVUYWWWVaTWUYWcWUVUbWWWUWWWWVUWUVWWVUWYWYWSWYYUWWUWWVWWVdZeVWVWWVVVVaVYXTVaWaUWaVVVWXYSdWSUVUbYVWVVaWWYTWUVUVbZUVWUWUXWVXQUWWWWVYVUWUWWVWXWUWWVWVVWWYWbZWWUWWVVWWVcWUTWVWSUTaUWYZWYWXXeWaZVXVXWdWWUXWWYWWUVWWSZWWWUVcVWWXVVVVWXUWYXWVVWWWVWZZWWWaZVTWYVXWVWVVVVZWVYWYVYVWWUUWWWVWRZWWVTWZVVWVVWSWZWVXUUWVWcVVeaUWRWUTRUUWTUTcWVUTWWWZUUbUXeRTVSQTVWaUWVWVWWWaWZWVVVWZWUZbYTVXVWSTWWVWWWUWZWUUSWSUUcWVSZWXWWWWVVUUUWWWVWWVUUVVWWVSWWWVWWaVSVVUZTVWZbYWUWZWXWfVWVdcSVZTbWTUVUZWWXWVWdSUUVVZYaUUSVTTVUUVWUSWaVWQYfSWhWVUVTRRZYMWVTVTUeVTUWYXbWYQWWVfYUWWWWVWWWVTUUWWQVVWUSRWVRWaYVWWUVVVTWWVfVWWRUWXWXWUUZXUXUbTUZWaXPcWUVbUUWaaPWXWYVSYVUYWYWWWWXQVcWWSWaTUcYfTTVTWVVWbSWTVVQYTbSTXWVZWVWWWWdeWWUkWWdWYSVYVWYbfOTVWNWXWVbTWWWVUWeWcZSUSPUUadWWaSTSWWWWSVVWVWVVYVWWTVVVTVRSQSUWYWXRWaTTUabaVVUWVaWUUVZYUUWSVSUWcbRWcWWRWWVWUVVWUWWYTXWVTWWWVVVjYWWWVWWVSYWTVVUVWYWVQVVWVWWMVXWWXVUVSWPedZbaRUUWWWZWVWVWdWcQVUYWZUTVbZfYfWWVWVTTTWWWUWTVOWVfVVUWWUWVWRRUWVWgVVXJVWRVWWTWWWUcUTXWUSZYVSVWSdWTWUTWXWWVYWWWVWWWWcXWfTaVVWXVWVVVYVWYWcZScUXVWTaVWYWVZUUUWVURTOUVWUcTVSOSWOUVWWYUWWVWbVWVXWUYbUagVVVUUWWSWWRTbWZWaTUWSZVecVSUWVUUUVUPVUWTWbVaVWWcWaPWWZWUWYVVaVWZVVVVTWWSWTUaTZYUVUVVWUTVPTdbVUWWWWUVVWWVVUXWSXTUWXWWWWVWaYUSWVXVXWWSUUOUWWWWjTWWScWWWPVWWVYUeWVVWVVVVWWUOVTOUWVbUVZQTWPRXTUgbcWVRVYVWSYVUVVVbSUWUTVSRbVVVZ
RVRUTZTabZaPceUSQYXRSXSYcYYRURURSbTOTXQVVUXXSUYUUPOQYTfTZRaRVQcORSWeTWTWWWTUZYeWVWVhbUVUXaWaNVUUUWUXXSOWbUVcWWUTUXWWbbgUbUVUXUXdUZiUVWVUWUTcWVTPVWVTWaUYVVZVWZSWVUVYWQVVWWSVWSWdUVWUTScYXWVVcUVWVZTTUWYVVWTbWWZWVVWWXVUNXRTVVRWSWWUYUXUWVUZbdWXWWWVVWWTUUVaSUWWSVSYeWVVaPWWWWWWUVWSeZVYVUUTRVUWWWVWYTWWYbgbdTUUWVVWWSWWWVUWVVVbXTVUVVSeVUWWWSYYUVWWUdbVYcVWWWVTSWTSVVVWVTVVWWWaVVWVaUWWYUYUXeVWVVUcVWZWSWYcaVWRVVSQcQPWTVWSZgVVYWQWVWVbdVbVVVfWUZZPWdWWSTeRVUdVTVWZWXUWWWVVVVWWbcTXZPWVVVTWVUWXRTQVQbXVVUVVUbVUQUVWWZSbfVWWbWTWWeVUXZWWUVcVcVSVXbVVVPSRVRWVVWTXWRTUVTZWWVVUWUWWUWSVVWUXUVUWWWQWUZVYSXWXUVVRUVTYXWVTUYVYVSRWVVYTVWaURYTVTUWVVUWVYSWWZTVVMWVVeWUaTWUVWWVWWWVVVbUVXUYabUVWVVUaWVbXTVWUWXXVWWVWVaWZWWTZVWaWVWXZVWWWTWWUVWWWWWWTaWfWUaWWYTVWVWVUVZYVWVWVWWcXWVWVVWWTVbUTUWWVRVVWTXVWWWVWWYaWVWWUYWZWWZYVWVWVZWWWWWVaaTXPWVTWbTUWXSNbVWUXWTXWTVXTYWVWbNWabVYVTWWUPWWWZYScUWUVXUZaWaWVSZaVWVWWSUYZVYWWWXTZdVTcUVVYWUWWWTVWcVZWWTTTSWWXVWbZWVVWWWWVYWWWWZUWVWSXbgVVVWVbWcVVcWUYWWWUUYWUWTVWUXWVUWWRSbWWVUWUWWUTXaUVaTVVWVWVTWVVWVWWWTTWWWXRZYWVVUWVUSZQVWVaWWYWbdWVRTWTWWUYWTWWbUXfWUOUWdWYVRVVUWVYSWcTWTVYWWjZWaWWSVeWWXXaWUYVQdTTWYTWXRVVWWXcUWVRgVRVUWVdWUWVWUWUVVSXTXYWWUWUWTWWWSVUWZSZRWWVYVVVWWWWWbfWVWWQWVVkZWUWWVbVYUUVRWVUWVURVTWWVYaWWUfUUTXWVeUWYVVVaWaVNZWXSWVWTUUWaVUQdUVTWYYKTVVbURWWUWYcRQWVVVUWTWdXOTXWUUVVTSYWWWbXUQfWWWYWUVWWWWWTVbZOdUWhdUkURUaWUUTVWWWceaWVWWVTVYTQTTXRUSVVRVVWZWdWUVUTYdWSWXUWVYSYVWVaTTWfZVVRWWVRXRcYUWYbYRZYTVaTUZVTaWVcVUUXOdXcfVaeWVWeVaWRYUTVbQYUWWaaVRWWadNUSZUTVUWUdUUVXVWWTWSbYWTiWWbVVSWOXWNWXVaWWWXWUWXeUWTUWVdTQVTUWXTWZbWVXTVYXTYUVMZVVVeVZVXUWYVTVVeXedaUWVWVUWTWVWWWVSWPVVcVZVZZWUWWVWWWTWWQYVVWbTWVWUYVVUYWWSjVWTWVUWVTgYUVYVgUUVWWXRUWWMRWRWTUWWYRRVWUVVVTVWVVTSSWVWSVcWcWVTcZVWUVWaWTXUWVWOVWYOVWUQWeWWcWXVTSSWYWVcTcVWUQWXXVWWUTVUWWWUTWWWTfZWSTWUVWgVWRVVSZWRWUWSSeZVWTWWWTWUaUVVSWWUWbWZURQYfeQSWUSaUUVSWWTUWWWWPViWVWSdWVcWVWVYWWbSUWVUMYVUWVWaWaUUZVWSWWVTgOWUUaZRWVUSVWeRWVWgWRbVXaWZVUWTTZVWfWYUcXUXNXUVUVZVYUVWUgWVVVUXUWYXZUXVVVUVWaWWWWWWObfeTYTUgWWgUWcWWWWWTVVWWPWUWUWWVVYUTVWTWWfaVWWbRUYVVTVVcWYXVWXOOYUUWScebZSVWUWVSSWdYVVWVfXcbPZXWT
RXbYSWQVRXTTQPPQdRZgQZUVZVbRQRaPVSWOVSWQZXUadVUWQehQXPSURVRSXSaOXZcRXWVVUcPVUbVWZQPSUVWWZWaSTWcWTWhbWTSWTcSVVYVUUWVWZVUXUUTVVSXVcVWVKaVUWWXYWWbaTWXTfWTVSSRVWVYWUZWWbfWUWVVYWUTWUUWVVYVTWUWVTVVaaUTZWWVVaWQVVVVWaWWWVdYeVWaVUWRRaWWRTTXUVVWTUdQVWVWWVUWYVgUZWVVMcVUPZZVVObWTVXTUWZTbYXWWTUWRWUWTWUWMeWRTVPWZXVWWVTWbTWTaVVUSVZWVVUZVWUVOVeWVhWVXYWWZWWVSWVWWWZcWWWUYVVWcXUWWWVTVZVaUaZZYTXQVOVWWVVbZTSWTYWRebWWVVSSWVTUWXWPXVUUUVVWWVVWUcWWefVWVXWaWWWVZUaYZVUcabWWTXRWTWdWRWWUVaWVWbUWUVUWaWTWWZUVVSVVSQTVVVUVQWUWaSUUTWbaWWVVVVXRSWVZVQYTRVWWWVWSWYcbVYTVSWVZWXXbUVWdZVVSSRTVVRVWUVbYUWXYTWaVWSUZXaWaSXUWXYWWUVXTaVTYbXXXVYZUdYWUaWYTZURaZWVRRWXZUUUVcVWTWWWUYVVUTWSVWSUTWQUVWUVSUVXWUVXVWdUUWWWbTVWWWVWWVWVWWWWWWWTWUWTWZVWSXWWTWcVVWVeZWWVWfWZWTbTZWWVVYXVTVVQUWVWbUVWXTVYWUWWUWWbTUSVZTUYWWWVWZVWTWWWaUWOVUWTYdWVVWWWcZWVWVReaWVYWWVWTUWUWVWVVUVVbWVUSOVWTVWWVWUUVVWTYWVcbUYWWWWaWcSVVVWWWVWWWcUVWXWWUVUWVVVVWVWWVZVXbUVWUWUWWUWXWWdWVWWVZYWWVVWWUVZXWUWYTUWZWWWZYWUacUWUVUXVaVWZYVWTWVXWTWWbWfUcUbVbWWTUVVYWVXWXVVUZWaXUVVTWXVWVWUaWUVUVWWWXVUYWaWWWXVVVabVWUTWUWVVVSfZWWXVWYYeUaVVXVUWWUVWUXWWTdUbWaUUYSWWWQZcXbfUWWVVQVVVfWUWWYeUeTZSZVWUVXUSTVVUVTWcZWVVWWVVVZUXWSWaQeScYVWdWVWXWSWVVXXTVWTaWVTWdSVSWWWUVWVVWZWUdbWWVVVWUTVWTVWWUTaWSWUQURVWVVWUYWUVYfVbWWUUVWWUUVWYUUZWUWWXbVUWWTRUVQUWSSVWVXdWVWWSUYTXWNZUOVYQVXSWVZagWWVXSTUWUOZbWWWVUQUVXUWUWWWWdRVaWUURWSRSUWWWWWYWWSXWVWVbSYVWWRUVRWVWfVZVVVTRVUVVUbPTWZWSTTZTYaWWSVUZTWVYWTWWWWQhVUXWXSVVYUYVRaWVVTWWTXWfYVeRSVXTSSWWYVfWVVUWYVSWWYVWXWVRUVURTYWWVkWWWWZUXWVTVUTWVVVUcTWdVXcVTZWYTWWdVWVTZWWdWWchUbUVVURhhVTVSWVTWWVRTVVUWbRWXWVSVTcTWZUYVabVRYWUVWVVWVTRWUVSWVWVSeVWVWWWVVVVUWWUWWWWVWWTVWcUWVWUeXUWWUVOVVWTVWWVLVUXgWVVZWVVWWRWUWVSVVaVdZWWVafZXTTSMWTZUWTOfUVZbXXZQWUWVVZVXUZWUYaWWVWXYWbOWUUWWUVVWUZTVVVUajVTScbWVeUSUUbVcUVZYUYbVVWZRQfaWSWYWWUWWXVWaVVVYVVWSUUVWZWYWUZYWVUVVWVYUZVWVbTZVPgZbdUTWVcWWWWWWTWSWWUUVWUQWXVWWVVcWVRUTbUdXVVWWWVTWWXVTWZVTZVVSfVQWYVVWaVSYWacTVWWVUWXUWVWWVWUXWVVWaaUUaPYUZUWWWTWUUVYXeWZVWXbVWcWUUPWVXeUWUTWWWVVRQTOWTSWWUVTdVQSWWVWYVaUXWWVUaVWVWWXYWVXaXVVWWWSRUZaVWYQUcbeaWTVhWWNVVWWVWXWTUTaUZWWPgXWeZTWYVWbXT
TZVSSbRWTXWRSTTVUWUTQXUXWUXYVQWSWTUSUWRSTTURWWUWSTTSURVVVUUYVRRhcUWTVWVWVWUWWWbUaWVUVVWWWWVUfeZWVWVXVUSWYVZWVWZVWWWWXWVWaWUWaVWVRWWWWWWWWYaVTWWVVTVVUWUVXYXWWVUWVWWWWZWaWUdUWXYVVVVSVYYVVWSUVaVWUUSWWWUWVVTWUUWWWWWWVUWaXVXWVWUTWWWWeWUWWbWXRVSZWVWXWWWVWUWTWWWWUVaTWUWVjZVWVWWUWWWYWVWVjVSTWXWWVTWYVWVWWUWWVcZWYcWWTWWVWVVUdWWVUVXbZWVVWUWZUWWVVWWWWWWVWZVWWVSaVWWVUbVZWVWaVWVWVVXUVWWWWUVVZWWWVVVaWUWVYbVWTVWVWVWWdcVWVWVWWWWVWWWWWZVWVWWWVWWWYWUVWWWYVTVWWVWZWZWWWVWWVWWWWWWVWWXbWUWWVfWWWUWWSVWWXVWWWWXVVUXcVWWWTSWVUSWWWUWWWTXUWVWWWVWVVWYWVTWWYVVWWWWVWVTWYWUVUVVXXVWWSWWVWbWVVTXWVWXXTXWWSZTXUWVUTWWTUWYYWUWVVWWTaXUWVVVUUWVWUYVVXWWWVWUWWZWYXSVNWWXWWWVaWWZWWXYWVeVWTWWWVWWUVVWUWXYWWWVWVWVWVbWWWVUbWcWWWVVWWVVYWWWWWWZWWWXXVWWWWWaWWVUWWWWYXVUWWWWVVVVWVRWWWVVWUWaXUWWWUWVVVUQbWWWTVVWWXUWWcWVVWWVWWXWWVYTVWWVWVWVVWUVXSQXWWUTYUWVUWYUXVWYWWVWWWUTVVWcWWWWWaUVWWWVVTVYUTWVWcWTZTWWWWWWYWWWVWWWZWWWWWWWWWWWUSWWWVWWWWWWWZVWWWYWWTXVWWWXVZWVaWWWWWZWUWWaWWVWWWYVWUWVWWTVWUWUVTWXWWWWVVWZWWWWVWWUYWWWWVWWWWWWWaVWWWYUVZVWVWWUWWYWVWWaWVVWWVUYVUWWWVUXWdWUVWZVWWUWYWWWdVWWWWWaUWWTWWWWVWVWWWXQWWWWVWWVTVXVWWWWWWXXZVWWYdTZWWUWWWcWWTWVVUVVWVWWVUYVVUUWVWZWVWVWWWWWUZWVYVdTVXUWUWWVWVWWWdWUWWWUUWUWSWZUaWWWVVWWWVWbTWUVWWVVWVVSWWUWWVWbWWVWWSWZWWWVUWUVVXVWVUWWVVWWWWUVUUVWUWVWUVVWWVVVTVWNRYWVVVWWWUWWWUVVTXWUVbYWUTXSYbWWWVVVWVUVWWVZWXVWWVVVWWZdWWWWWWTVVYZWWXVRRVWWTWVUWWWUVWbWWWVVWWWXYYTWUWUWUVWWXUVWWWUXgVWhWSVVWWUVWVPXVZYVVWVXaWUWURUUVWWaSWQVQWcTZUWXWWVWWTTWZRWYVWVUVWWVWWWVVWWWVVWVWWVWVUVVWXVjVWXUWWWVTUVWVUWWWWTWWVYUWUVVVWWXVVYWWVYWWWWWWWXWWVTWVVWWYVVUZUTWVUWWVTYUWTVWWWTXWWVXURQWWVWaWWXVUVRWVVWdWWcTVWWWWXYZVWXWWWWWWWVYWVWYVWWSXWVWUUVYaWeUWXWZWXWZYSWWWWdWWVUWWVTdiVUWVWVYWVVWTVVWWWVaYbVVXWVWVVZWVZVWWVVVbVUWWWVYVWVVVWWVXUWVWUVWUXWWYWWVUWWcTUUZZWVVWTWVTWaWWXYUWWUTXSWWWVVVWWWUTYWYWUWWVWWUWVQWVWWdWVVXVWVWWWWVWVWWVWWXWVYXWWVVSTWXTbWUXUWWUWWWWWWbUVWVVWWWWVWaWWWWWXWWWWRWVTSYVWWVWRWWcWWVWVVVWZVWWdURVVXZWSYVWYaRWZWUWWYWWUWWVWSVWWWWUVVXSWeVVXWWcWVaWUVZWWWWZXVWYVVVVVWaVWWVWWVWWVdSTYWWTVWVWXVWXWWWVYTWWWWTWdacWWWWWUWVWWZWVVWVWVcWVYWVVUVUQVYWVgTZWTUWWUWWVWVWVWTZWVRXWWVRVVTVWXaV`,
};
