/**
 * What words have in common for the question which area of insight they belong to, and of what kind an action is.
 * Each line names the words of one concept in any form; words joined by a hyphen stand together.
 */
export const conceptWords = {
  // Data that can be seen
  ALERT: `alert alarm alerting pager pagerduty opsgenie victorops beeper notification notify notifier warning siren buzzer
    alertmanager deadman dead-man heartbeat early-warning get-paged be-paged pages-when page-when page-if
    page-on page-the page-at page-us page-as was-paged were-paged warn`,
  MONITOR: `monitor monitoring observability visibility visible telemetry instrument instrumentation probe prober healthcheck
    health-check health-checks uptime-check liveness readiness pingdom blackbox synthetic synthetics uptime surveillance
    detect detection detector anomaly scan scanner watchdog heartbeat health-monitoring blind-spot statuscake uptimerobot
    nagios zabbix icinga checkmk`,
  SIGNAL: `metric metrics dashboard dashboards panel panels graph graphs chart charts gauge counter exporter grafana prometheus
    datadog cloudwatch kibana splunk sentry newrelic new-relic honeycomb opentelemetry otel loki thanos elk opensearch stackdriver
    wallboard trace tracing traces telemetry histogram sli slo slis slos error-budget statistics measurement reading
    sensor indicator node-exporter`,
  LOG: `log logs logging logger syslog audit-log audit-trail logfile journald fluentd fluentbit logstash log-retention dump`,
  THRESHOLD: `threshold severity-of sensitivity`,
  RETAIN: `retention retain collect ship archive export expose record capture forward aggregate centrally keep store`,
  ACCESS: `access permission permissions credential credentials read-only login viewer privilege rights grant admin-rights`,
  UNNOTICED: `unnoticed undetected silently silent unseen unreported invisible blind unaware blindly overlooked muted silenced
    swallowed`,
  NOTICE: `notice noticed discover discovered detected spotted realise realize aware learned-about heard found-out learned-of
    reported-by reported-the report-by spot time-to-detect time-to-detection`,
  // What the data means
  CAUSE: `cause causes root-cause rootcause reason culprit trigger triggers source-of origin rca`,
  DEBUG: `debug debugging diagnose diagnosis diagnosing diagnostic diagnostics troubleshoot troubleshooting pinpoint bisect reproduce
    repro reproducing profile profiling forensics self-diagnose narrow-down isolate-the`,
  MEANING: `mean meaning means interpret interpretation understand understanding misleading ambiguous confusing confused unclear clearer
    descriptive explain explains explanation indicate signify misread misinterpret hypothesis hypotheses theory theories
    mental-model glossary legend baseline tooltip annotate annotation readable unreadable cryptic wording reword rephrase
    vague red-herring assumed assumption suspect suspected misunderstood misunderstanding mistook distinguish tell-apart`,
  NOISE: `noise noisy false-positive false-positives false-alarm false-alarms fatigue flapping spurious actionable flood
    alert-noise alert-fatigue`,
  KNOWLEDGE: `knowledge know-how insight expertise-in learn internals architecture overview dependency dependencies diagram topology
    behaviour behavior familiar familiarise familiarize knowledgeable unfamiliar`,
  SYMPTOM: `symptom symptoms error-message error-messages error-code error-codes stack-trace stacktrace pattern correlate correlation
    spike anomaly usage leak panic crash failure behave exhaustion saturation slow slowness latency timeouts`,
  PROBLEM: `issue issues problem problems bug bugs fault faults defect defects trouble misbehaviour misbehavior oddity oddities`,
  HARD: `hard difficult difficulty challenging tricky time-consuming complicated hindered harder`,
  // Who is needed
  ONCALL: `oncall on-call on-calls rota rotation roster shift shifts duty standby-duty after-hours out-of-hours out-of-office
    office-hours working-hours weekend weekends holiday holidays overnight on-duty follow-the-sun around-the-clock
    timezone timezones time-zone time-zones asleep vacation pto`,
  ESCALATE: `escalate escalation escalated call-tree escalating reach-out-of`,
  OWNER: `owner owners ownership owned own codeowners code-owners responsibility responsibilities responsible accountable accountability
    unowned ownerless orphaned maintainer steward in-charge raci`,
  ROLE: `role roles commander incident-commander incident-manager incident-lead coordinator scribe deputy captain driver hammer
    point-person representative delegate nominate appoint`,
  CONTACT: `contact contacts phone phone-number numbers call-list hotline directory whom who-to`,
  STAFF: `staff staffing hire hiring recruit headcount expert experts expertise sme smes specialist specialists bus-factor handover
    hand-over tribal availability available unavailable reachable unreachable backup-person only-one-person single-person
    two-people more-people right-people few-people one-person short-staffed understaffed backfill teammate skilled
    volunteer single-engineer one-engineer`,
  JOIN: `joined jumped jump-in helped pulled-in involve involved involving assemble gather bring-in brought-in swarm all-hands
    show-up responded`,
  // Told of people in lessons; in actions it is mostly systems that work together
  TOGETHER: `together paired pairing contribute contributed pitched-in teamwork collaborate collaborated collaboration cross-team
    side-by-side stepped-in no-one-else nobody-else were-around was-around people-around`,
  // What is told to whom
  COMMS: `communicate communication communications comms announce announcement announcements inform informed informing tell told message
    messaging notice-to notices disclose disclosure advisory newsletter blog blogpost statement update-cadence broadcast
    outreach publicise publicize advertise advertised transparent transparency apologise apologize apology reach-out
    get-in-touch in-touch speak-to talk-to speak-with banner faq press-release release-notes hand-over-note hand-over-notes
    handover-notes transparently postmortem-blog wording-of let-know misinformation keep-informed in-the-dark rumour rumor make-aware are-aware is-aware be-aware awareness keep-up-to-date
    email-list mailing-list maintenance-notice heads-up kept-in-the-loop in-the-loop widely-known changelog
    coordinate coordination coordinated feedback`,
  STATUSPAGE: `status-page statuspage status-pages status-site status-messages status-updates status-message status-update
    maintenance-page incident-page`,
  CHANNEL: `channel channels slack discord telegram twitter forum chat mailing email mail emails mails bridge war-room warroom zoom teams-channel
    irc matrix video-call thread social-media tweet reddit medium`,
  AUDIENCE: `user users customer customers client clients operators validators community public partner partners stakeholder stakeholders
    subscriber subscribers tenant tenants exchange exchanges press support-desk participants downstream consumer consumers
    end-users end-user journalists regulator researcher researchers students schools residents shops vendors integrators dapp
    dapps developers projects`,
  // Which way to take
  RUNBOOK: `runbook runbooks playbook playbooks run-book sop sops operating-procedure recovery-guide recovery-steps emergency-guide
    decision-tree break-glass breakglass`,
  ROLLBACK: `rollback rollbacks roll-back rolled-back rolling-back revert reverting reverted back-out undo roll-forward fix-forward`,
  RECOVER: `recover recovery restore restores restoring restart restarting reboot failover fail-over failovers failback switchover
    disaster-recovery disaster dr recycle workaround workarounds mitigate mitigation mitigations hotfix hotfixes emergency
    bring-back resume remediation contain containment degrade heal`,
  DECIDE: `decide decision decisions choose chose choice option-to trade-off tradeoff trade-offs criteria criterion when-to authority
    authorise authorize approve hesitate hesitated hesitation weigh lever levers severity sev declare declared declaring
    step-back instead-of-trying abort kill-switch killswitch prioritise prioritize priorities go-no-go safe-to rushed rush
    heavy-handed fallback`,
  INCIDENT: `incident incidents outage outages downtime crisis disaster emergencies breach exploit attack sev1 p1 major-incident
    incident-response`,
  DRILL: `drill drills game-day gameday game-days gamedays tabletop table-top exercise exercises simulate simulation simulations rehearse
    rehearsal practise practice dry-run dry-runs dress-rehearsal chaos fire-drill wheel-of-misfortune dirt mock firedrill
    run-through simulated`,
  // Whether it worked
  VERIFY: `verify verification verified validate validation validated confirm confirmation confirmed smoke-test smoke-tests smoketest smoketesting
    post-deploy post-deployment post-release after-deploy all-clear is-over was-over exit-criteria success-criteria resolved-means
    before-and-after before-after bake-time soak retest re-test re-run rerun double-check keep-an-eye successful
    successfully it-worked has-worked fix-worked effective effectiveness sanity-check post-upgrade post-migration
    closing-the-incident close-the-incident back-to-normal`,
  AFTER: `after afterwards post following once`,
  BEFORE: `before prior ahead beforehand pre`,
  // Kinds of work
  INQUIRE: `investigate investigation look-into looking-into find-out finding-out figure-out determine understand analyse analyze analysis
    examine dig dig-into check-why check-if check-whether check-what check-which check-how look-at look-further assess-the
    explore-why identify audit review-all survey interview ask-the measure compare study diagnose debug reproduce trace-the
    get-to-the-bottom clarify root-cause-the research-why inspect inquire why`,
  FEASIBLE: `option options possibility possibilities feasibility feasible alternative alternatives whether if can could would should possible
    ways way approach approaches potential`,
  PLAN: `consider discuss discussion decide plan planning propose proposal draft rfc roadmap strategy strategise think-about revisit
    reconsider rethink brainstorm find-a-way find-a design-doc design-document adr evaluate-whether come-up-with-a-plan
    long-term figure-out-how evaluating considering discussing planned blueprint agree-whether explore-how weigh-up
    migration-path path-forward conversation debate reflect re-evaluate reevaluate`,
  TEACH: `teach training train workshop session talk brown-bag presentation present lunch walk-through walkthrough walk explain show demo pair
    onboard onboarding mentor educate coach cross-train knowledge-sharing share-knowledge guidance tutorial tech-talk lecture
    overview webinar article`,
  LEARN: `learn learning spike evaluate evaluation try-out trial prototype poc proof-of-concept experiment research read-up read-up-on explore
    course best-practices benchmark familiarise familiarize study attend learning-path get-trained get-training try`,
  DOCUMENT: `document documents documentation documenting docs doc wiki guide guides handbook readme manual checklist checklists cheatsheet
    cheat-sheet cookbook write-down write-up write-a howto how-to describe template templates user-guide wiki-page page-with
    instructions written list tutorial step-by-step sop confluence notion contributing knowledge-base`,
  PROCESS: `process processes procedure procedures policy policies guideline guidelines practice rule cadence meeting meetings weekly
    monthly quarterly sign-off signoff approval approvals protocol workflow governance standard rota rotation handover role
    responsibilities checklist review-process code-review code-reviews change-management freeze standup retro peer-review
    four-eyes definition-of-done window governance ceremony acceptance`,
  AGREE: `establish agree introduce adopt define assign appoint nominate formalise formalize start begin institute commit-to form
    have-a have-two have-one make-it-a`,
  HABIT: `going-forward from-now-on always never regular regularly weekly monthly quarterly yearly daily each every routinely
    periodic periodically habit no-longer mandatory`,
  MODAL: `should must shall ought need needs have-to has-to`,
  CARE: `careful carefully care attention double-check stick-to adhere follow-the remember avoid refrain mindful diligent
    strict stricter thorough discipline do-not don-t`,
  ADMIN: `postmortem postmortems post-mortem post-mortems retrospective incident-report action-items action-item follow-ups tickets ticket
    issue-tracker this-document this-review this-report rca-document error-budget timeline-of recording incident-register
    post-incident post-incident-review jira sla-credits service-credits incident-log report-on-the`,
  TELL: `tell inform notify announce email contact reach-out get-in-touch speak talk post publish send share communicate apologise apologize
    advertise disclose raise-with bring-up bring-to liaise escalate-to respond update-users write-to ask request chase
    follow-up report-to file-a-bug open-a-support report-the-bug submit message engage`,
  REMEDY: `add fix remove replace upgrade downgrade bump patch increase decrease raise lower reduce limit cap set enable disable migrate move
    refactor rewrite scale implement install deploy configure configuration automate automatic automation automated rotate revoke
    revert delete clean cleanup build switch split separate isolate provision resize tune throttle block restrict use turn
    change make allow support update pin enforce reject refuse prevent avoid protect guard handle ensure validate-input
    create put setup set-up convert integrate optimise optimize harden encrypt decommission retire deprecate merge release
    ship improve better more develop extend expand require drop shard fork backport upstream store send`,
  ABOLISH: `abolish drop stop retire scrap remove-the-need remove-the-requirement no-longer disband discontinue do-away end-the cancel
    abandon get-rid-of give-up stop-requiring eliminate-the`,
  AMEND: `review revise update change adjust amend extend improve rework refine tighten modify alter move`,
  // What is worked on
  TEST: `test tests testing tested test-suite unit regression coverage ci fuzz fuzzing qa staging test-cluster testnet test-net integration-test
    integration-tests end-to-end e2e load-test load-tests canary test-case test-cases untested pipeline-check lint linter
    type-check precommit pre-commit`,
  DEPLOY: `deploy deploys deployment deployments rollout rollouts release releases upgrade upgrades migration migrations maintenance rolling ship
    merge launch publish pipeline build builds cutover update hardfork hard-fork`,
  GUARD: `guard guards safeguard limit limits quota quotas timeout timeouts retry retries backoff throttle rate-limit rate-limiting circuit-breaker
    confirmation validation admission lock locks constraint cap protection redundancy redundant replica replicas headroom capacity
    cache caching autoscaling autoscaler autoscale failsafe fail-safe schema index dry-run-mode idempotent graceful
    gracefully resource-limits memory-limit`,
  TECH: `database db cluster clusters node nodes pod pods server servers host hosts instance instances container containers image images service
    services api endpoint endpoints queue queues broker cache redis postgres postgresql mysql kafka kubernetes k8s etcd helm terraform
    nginx proxy ingress loadbalancer load-balancer dns certificate certificates cert certs tls ssl disk volume volumes storage
    network subnet firewall vpn memory cpu heap thread connection connections pool bucket token tokens key keys secret secrets
    contract contracts chain block blocks validator relayer wallet module library package dependency-version plugin config
    configuration repository repo branch code bug script scripts job jobs cron cronjob worker workers scheduler controller
    operator-image gateway router switch kernel driver firmware version table query queries migration-script runner runners
    app application frontend backend website site region regions zone zones namespace namespaces chart bot sdk client-library
    hub registry backup backups snapshot snapshots feature flag flags setting settings parameter parameters traffic feed`,
  HUMAN: `team teams people person engineer engineers colleague colleagues member members developer developers admin admins responder
    responders everyone everybody someone somebody nobody anyone vendor provider supplier group groups staff manager
    maintainers leads lead operator operators crew us we me folks sre sres desk department departments`,
  NEGATIVE: `not no never nobody nothing none without lack lacked lacking missing insufficient inadequate poor poorly failed fail unable
    could-not did-not was-not were-not impossible`,
  SLOW: `slow slowly late delayed delay delays long longer hours took-too-long too-long hour too-late eventually days while minutes`,
  QUICK: `quick quickly fast rapid rapidly immediately promptly prompt early sooner instantly at-once right-away within soon swiftly timely
    responsive`,
  RISK: `fail failure failures failing fault faults crash crashes error errors leak loss lost expire expiry expires expired corrupt
    corruption outage stuck stale overload exhaustion exhausted spike duplicate duplicates race deadlock starve starvation attack abuse
    exploit malicious unavailable unhealthy broken invalid wrong missing accidental unexpected degraded downtime drop
    dropped hang timeouts misconfigured vulnerable vulnerability unresponsive full slow`,
  LUCKY: `luck lucky luckily fortunately happened-to by-chance coincidence coincidentally`,
  QUESTIONWORD: `what why how who which when where whom`,
  WORKED: `worked works working went-well smooth smoothly recovered recovers resolved restored fixed fix healed continued kept-running`,
} as const;

export type Concept = keyof typeof conceptWords;
