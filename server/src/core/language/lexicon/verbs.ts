/**
 * Verbs by what they ask of the world, in their base form. A verb may be in several classes;
 * each class name is usable in phrases (`<comply>`) and in `token.classes`.
 */
export const verbClasses = {
  /** Bring somebody to do something: "X somebody (to) do". */
  order: `
ensure make guarantee enforce require mandate oblige insist demand instruct order tell remind urge ask request
force get have compel motivate push press encourage expect advise beg chase command enlist nudge prompt warn
`,
  /** Do as a rule says. */
  comply: `
follow obey adhere comply respect abide conform stick observe heed honor honour remember forget refrain attend
acknowledge ack complete sign undergo certify submit
`,
  /** Look with care. */
  vigilance: `
watch monitor check double-check doublecheck triple-check cross-check recheck re-check verify review read re-read reread
inspect validate confirm notice beware mind scrutinize scrutinise supervise look consult proofread heed
`,
  /** Give word to somebody. */
  communicate: `
notify tell inform announce communicate report share post escalate advise message email e-mail call phone alert publish broadcast
warn say mention flag raise coordinate co-ordinate contact speak talk discuss ping respond reply answer brief circulate
disclose liaise loop relay signal update write advertise publicise publicize apologise apologize acknowledge page send
`,
  /** Find something out. */
  inquire: `
investigate explore find research determine understand learn study analyze analyse identify examine figure evaluate assess consider
ask survey interview compare measure diagnose discover inquire enquire look probe question quantify reproduce
trace estimate clarify scope spike test experiment audit profile benchmark check collect gather list count map review see
revisit reconsider wonder inspect debug dig read familiarize familiarise watch validate verify brainstorm discuss decide
`,
  /** Spread understanding. */
  teach: `
teach train explain show demonstrate demo walk educate coach mentor onboard present brief pair share introduce familiarize familiarise
tutor illustrate lecture orient reorient
`,
  /** Training words whose usual content is doing as told. */
  train: `
train retrain re-train educate re-educate reeducate refresh certify recertify re-certify refamiliarize refamiliarise re-familiarize
refamilarize drill instruct school upskill brush retest re-test
`,
  /** Make something that is not there. */
  build: `
add create build implement write develop introduce set setup set-up configure install deploy provide make establish enable design automate
generate construct prepare produce put integrate include define draft document instrument publish wire code script expose extend
bootstrap provision launch roll insert attach embed bring supply support form start open file raise scaffold
prototype schedule host store record log cache hook render display show print emit export ship bake mock
`,
  /** Alter something that is there. */
  change: `
change update modify migrate move upgrade refactor replace adjust tune fix repair patch rework rewrite restructure simplify split
merge rename convert port relocate rotate resize scale increase decrease raise lower reduce limit cap switch tighten relax bump pin
lock unlock harden isolate separate decouple rephrase reword reorganize reorganise redesign reconfigure refresh renew restore revert
correct amend align standardize standardise unify consolidate restrict expand shorten lengthen throttle loosen edit
downgrade redirect reroute re-route override parametrize parameterize parallelize
`,
  /** Take something away. */
  remove: `
remove delete drop disable deprecate retire revoke abolish decommission revert clear purge prune clean eliminate uninstall discard kill
close scrap cancel end sunset withdraw strip unblock evict archive
`,
  /** What people do to running systems. */
  operate: `
deploy merge run push restart edit copy touch rush upgrade release bump apply execute commit approve reboot delete flip ship roll
change use modify launch start stop rollback roll-back paste type upload promote perform update click enable disable rotate drain scale
test migrate publish open skip bypass override force revert restore make do log ssh start begin land alter install drop truncate fail
schedule query swap switch reset terminate shut patch reuse share store treat
cherry-pick hotfix operate kick bounce wipe destroy tweak disconnect plug unplug move handle provision create remove submit resume pause
`,
  approve: 'approve sign authorize authorise grant permit allow ratify sanction accept consent',
  decide: `
decide agree choose plan propose define draft prioritize prioritise discuss consider weigh vote settle select determine pick set
schedule design align
`,
  /** Keep something from being done. */
  forbid: `
forbid ban prohibit disallow avoid stop cease refrain prevent freeze restrict block deny reject bar outlaw limit discourage
disable preclude quit
`,
  /** Make better, without saying how. */
  improve: `
improve enhance strengthen optimize optimise increase reduce streamline simplify boost harden refine tighten minimize minimise maximize
maximise mature modernize modernise revamp bolster upgrade speed clean polish stabilize stabilise tune
`,
  /** Work on a person rather than on what surrounds them. */
  correct: `
coach discipline reprimand warn counsel supervise retrain re-train remind punish fire mentor shadow train educate lecture scold caution
admonish dismiss suspend sanction demote reassign monitor blame confront
`,
  /** What minds do. */
  perceive: `
see notice realize realise know miss catch detect spot recognize recognise understand hear observe perceive anticipate expect foresee
remember forget think consider believe assume overlook identify find feel suspect
`,
  /** Grade whoever does it, though machines do some of them every day. */
  slight: `
ignore neglect violate disregard disobey botch skip bypass circumvent subvert overlook rush flout dodge shirk bungle fumble mishandle
`,
  /** Ways to carry oneself. */
  behave:
    'act react respond behave concentrate focus hurry answer acknowledge escalate work cooperate listen reply stay remain sit',
  fail: 'fail forget neglect miss overlook omit ignore skip lack',
  happen: 'happen occur recur re-occur reoccur repeat return reappear re-appear arise resurface',
  prevent:
    'prevent avoid eliminate stop preclude avert rule exclude prohibit mitigate minimize minimise reduce forestall remove',
  ensure: 'ensure guarantee assure insure',
  meet: 'meet discuss talk speak sit chat invite convene gather sync brainstorm debrief',
  help: 'help assist support offer aid allow enable let invite work pair collaborate join',
  monitor: 'monitor watch observe track alert alarm page notify log instrument trace graph chart',
  document: `
document write record describe note capture publish list add outline summarize summarise update log annotate
`,
  /** Work somebody can be handed. */
  work: `
add create build implement write develop introduce set configure install deploy provide make establish enable design automate generate prepare
produce integrate change update modify migrate move upgrade refactor replace adjust tune fix repair patch rework rewrite split merge
rename convert rotate resize scale increase reduce remove delete drop disable retire revoke decommission clean close review test investigate
document deliver send give apply follow cut open rebuild adopt run perform handle own take maintain monitor check announce publish
pay supply ship release complete finish address resolve improve clear communicate report audit verify notify answer respond plan
`,
  /** Verbs that say how things stand. */
  state: `
be have seem appear remain stay become contain depend mean matter consist belong exist involve need want like love hate prefer
deserve own cost differ suffer lack know believe
`,
  /** Verbs without a class of their own, so that the tagger knows them. */
  plain: `
accept access arise hire batch achieve act activate advance affect aggregate aim allocate answer appoint arrange arrive assemble assert assign
assist assume attack attempt attract autoscale await back backfill backport balance bear behave belong benefit blackhole bother
branch break breach brew buffer bug buy cascade cause cease challenge charge chat choose claim classify cleanup click clone coerce come comment compile compensate
complain compose compress compromise compute concern conclude conduct conflict connect consume continue contribute cope cordon corrupt count cover crash crawl
credit cross customize cut deal debug decline decode decrypt dedicate default defend defer degrade delay delegate deliver demand
derive describe deserialize destroy detach deviate dictate die diff disappear discard dispatch display distribute dive divert double
download downscale drain draw drift drive duplicate earn elect emerge emit employ empty encode encounter encrypt end endorse engage enjoy enqueue
enrich enter entail enumerate err escape estimate evolve exceed exchange execute exercise exhaust exist exit expect experience expire
explode express extract face fade failover fail-over fall fan favor feed feel fetch fight fill filter finalize finalise finish fire fit flap flush focus fold
force forecast format formulate forward free function fund give go govern grab greet grow guard guess guide hand handle hang happen
hardcode hash head hear heal hide highlight hinder hire hit hold hope hurt hurry impact impersonate imply impose incur index indicate induce
infer influence inform inherit initialize initiate inject inquire interact interpret interrupt intervene invalidate invest invoke involve issue
iterate join jump justify keep kill kick lag last lead leak lean leave lend leverage lie lift link listen live load lock lose lower
maintain manage march mark mask match mature mean merge mention mirror misconfigure mislead mistake mitigate mount multiply
narrow negotiate nominate normalize note obtain occur omit operate opt outgrow overflow overload overwrite own
parse participate pass pay peak penalize perform persist phase pick pin pipe place play plug point poll populate pose possess post postpone
practice practise preempt preload prefer preserve preview proceed process progress prohibit project promise promote propagate protect prove pull
punt pursue query queue quote race rank reach react realise rebalance rebase reboot rebuild receive reclaim recommend reconcile reconnect record recover
recreate recruit recycle redeploy redirect redo reduce refer reference reflect refuse register regress rehearse reject relate relaunch release relieve rely
remain remediate render reopen repair repeat replay replicate represent reproduce rescale reschedule resend reserve reset resolve respond restart
resubmit result resume retain rethink retry return reuse reveal reverse rewind risk roll route sacrifice sanitize satisfy save scan scare scrape scrub search
secure seek segment segregate sell serialize serve settle shape shard shed shift shoot shut sign silence simulate sit sleep slow snapshot solve sort spawn
specify spend spike spin spread squash stage stall stand stay stem step store stream stress strive struggle subscribe succeed suggest summarize supply
support suppose surface surge surprise survive suspect suspend sustain swallow sync synchronize synchronise tag tail take tally target tend terminate
thank throw tie time timeout toggle track trade transfer transform transition translate transmit traverse trigger trim troubleshoot trust try turn
typo unblock undo unify unlock unregister upgrade upload utilize utilise vary vet view visit visualize visualise vote wait wake walk want warm warrant waste
wear win wipe wish withstand work worry wrap yield zoom
double-click hot-fix fine-tune whitelist allowlist blacklist denylist dogfood failback rate-limit pre-populate pre-warm
call drop page need overhaul beef replatform re-platform rearchitect re-architect foster fence swap renew phase professionalise professionalize sensitise sensitize redesign
`,
} as const satisfies Record<string, string>;

/** Forms that are verbs first and nouns only after a determiner or an adjective. */
export const verbFirst = `
add create build make write fix find get put keep give take let tell ask see teach learn use improve ensure remove move update investigate
implement document check verify test monitor review include replace
`;
