/** Nouns for what people run and make, in the singular. */
export const thingClasses = {
  /** Something that acts or runs by itself, or is part of what does. */
  system: `
service microservice pipeline job script cli tool tooling linter ci cd bot daemon webhook cluster node pod container
server client host machine vm instance system subsystem platform application app website site page frontend backend endpoint api gateway proxy
balancer loadbalancer lb router switch firewall network subnet vpc dns cdn cache queue topic broker stream database db datastore store replica
shard partition index table schema row column key field record certificate cert token secret credential password flag config configuration setting
parameter variable default threshold limit quota budget timeout ttl retry backoff breaker circuit limiter throttle scheduler autoscaler scaler
daemonset statefulset replicaset namespace ingress egress sidecar mesh volume disk filesystem storage bucket
memory cpu ram gpu bandwidth connection socket port thread worker cron cronjob runner importer exporter
collector scraper crawler parser compiler checker scanner builder build binary package library dependency module plugin extension
framework sdk kernel os image chart helm terraform kubernetes k8s docker redis postgres mysql kafka nginx rabbitmq elasticsearch jenkins github gitlab
aws gcp azure s3 ec2 rds eks gke route53 cloudflare cloudwatch prometheus grafana pagerduty opsgenie sentry datadog splunk slack jira vault consul etcd istio envoy
repo repository branch hook workflow canary staging production prod sandbox environment env region zone datacenter rack 
code codebase logic algorithm function method class query handler middleware contract oracle bridge wallet chain 
traffic request response packet message event payload batch transaction order invoice payment session login cookie header
sensor pump valve meter device firmware hardware phone laptop terminal printer scanner camera door elevator engine turbine conveyor robot plc truck
model feature experiment rollout button form screen ui console portal shell kiosk banner widget prompt preview guard guardrail gate 
alert alarm pager notification monitor probe healthcheck health-check heartbeat metric log trace graph chart dashboard panel signal counter
backup snapshot archive failover replication election lock lease mutex semaphore pool buffer heap collector
bug defect fault leak typo regression race deadlock crash error exception failure outage load spike latency lag
reconciler allocator culler watcher provisioner orchestrator emulator simulator compressor
fleet stack infrastructure infra datastore warehouse lake ledger register policyengine resource
csi cni dnssec tls ssl jwt oauth sso ldap idp iam acl rbac
`,
  /** Something written, drawn or agreed. */
  artefact: `
runbook playbook document documentation doc docs guide guideline handbook manual wiki readme faq article note checklist template report
postmortem post-mortem ticket card backlog board plan roadmap proposal rfc adr design diagram map drawing
procedure process policy rule standard sop protocol agreement sla slo regulation practice convention 
list inventory catalog catalogue registry spreadsheet sheet calendar schedule rota rotation roster survey questionnaire 
email mail announcement newsletter post comment statement summary presentation slide slides video recording
test unit-test suite fixture benchmark assertion spec specification requirement criterion pr diff patch changelog release
training course workshop session meeting overview walkthrough walk-through demo drill exercise gameday talk retro retrospective
question answer idea decision recommendation action item task step label tag name description wording comms 
channel escalation path mailing-list link url example sample snippet command
`,
  /** Words for a rule that people are to keep. */
  policy: `
policy rule mandate standard guideline freeze ban moratorium sop requirement protocol procedure prohibition restriction regulation regime
directive memo edict
`,
  /** What is looked at or reached in order to know something. */
  approval:
    'approval sign-off signoff authorization authorisation permission clearance go-ahead consent review reviewer approver',
  training: `
training course e-learning elearning refresher reminder awareness workshop certification recertification briefing curriculum webinar
retraining seminar tutorial lesson bootcamp brown-bag induction onboarding drill
`,
  incident: `
incident outage issue problem event failure thing situation mistake error accident disruption downtime disaster crisis degradation
breach interruption recurrence reoccurrence repeat repetition occurrence bug regression scenario
`,
  quality: `
reliability stability resilience resiliency robustness performance quality security observability visibility coverage monitoring alerting
logging communication coordination collaboration documentation testing governance maintainability scalability availability hygiene
awareness process handling usability experience efficiency safety readiness culture discipline ownership transparency
`,
  /** Stretches of the organization's work. */
  project: `
migration rewrite redesign rearchitecture re-architecture architecture environment platform system framework strategy program programme
initiative overhaul consolidation replacement separation infrastructure project roadmap
`,
} as const satisfies Record<string, string>;

/** Other nouns, so that the tagger knows them; several are also verbs. */
export const plainNouns = `
ability absence access account accuracy activity addition address adoption advantage advice afternoon age aim amount analysis announcement approach area argument
aspect assessment assumption attempt attention attack availability average awareness balance base baseline basis behavior behaviour benefit bit block blocker blast body box bottom
break bulk burst business call capability capacity care case category cause center centre chain challenge chance change channel charge check choice
clean-up cleanup click clock cloud cohort collection combination comment comparison complaint complexity component concern conclusion condition conduct confidence conflict confusion
connectivity consequence consistency consumption content context continuation control conversation copy core cost count course creation currency cutover cycle damage danger data date day
deadline deal debt decision degree delay deletion demand department dependency deploy deployment depth destination detail detection development difference difficulty dimension direction
discovery discussion distribution downtime duration duty effect effort element emergency end entry estimate evaluation evening evidence evolution example exception
exchange execution existence expectation expense expertise expiry expiration explanation exploration exposure extent eye fact factor fallback feasibility feed feedback field figure file
fix flap flow focus follow-up followup footprint format fraction frequency friday funds future gap goal group growth guess guidance habit half hand handling handover
handoff health help hesitation hint history hit holiday hope hotfix hour house idea impact implementation implication importance impression improvement incidence increase indication
info information initiative input inquiry insight installation instruction integration integrity intention interaction interest interface interval introduction investigation investment iteration
january february april june july august september october november december key kind knowledge lack language layer learning length lessons level
life lifecycle light line load location look loss lot luck maintenance majority manner margin mark market matter means measure measurement mechanism message
midnight migration mind minimum minute mitigation mix mode modification moment money month morning move name nature need night noise noon notice number object
objective occasion office operation opinion opportunity option order organization origin outcome output overhead overview pace pain part past path pattern pause peak percent percentage
period perspective phase phone picture piece place point pole position possibility potential power practice precaution preparation presence pressure price priority privilege
procedure product production profile progress promise promotion proof proportion protection provision purpose push qualification quarter race radius range rate ratio reach reaction read reason
recipe recipient recommendation recovery redundancy reduction reference refund regard relation relationship release relevance relief remedy removal reminder replacement request
research reset resistance resolution respect response responsibility rest restart result retention return reversal revert review revision rewrite right rise risk
role rollback roll-out rollover room root rotation round routine run runway safeguard safety sake sanity saturation scale scenario scope search season second sector segment sense
sentence sequence series set setup severity shape share shift shortage side sign silence similarity size skill slot solution source space spare specification speed split spot spread
stage stand standby start state statement status step stop strategy structure style subject success suggestion sunday support surprise symptom sync target technique
technology teardown tension term text theme theory thing thought thursday tier time timeline timing title today tomorrow tonight tool top total touch track trade-off transition translation
transparency trigger trouble troubleshooting trust truth try tuesday turn type uncertainty understanding unit update upgrade uptime usage use validation
value variance variation variety verification version view viewpoint visibility visit volume vote vulnerability wait war-room warning wave way weakness wednesday week weekend weight
whole window word work workaround workload workflow world worry year yesterday zero
click comms copy-paste cutover data-loss dogfood downtime edge edit game-day hand-off hold 
merge misconfiguration mistake misunderstanding oversight carelessness negligence slip omission deploys commit restore reboot login dump rerun restart train ferry bus flight ship tram passenger rerun root-cause 
permission right sudo attention eye mind mistake caution vigilance diligence
`;

/** Nouns that look like a verb's "-ing" form and are things more often than doings. */
export const ingNouns = `
monitoring logging alerting testing training meeting building engineering networking tracing caching batching scheduling provisioning
messaging branding pricing billing tooling warning setting finding understanding learning planning onboarding offboarding reporting accounting marketing
staging routing sharding hosting streaming scaling autoscaling throttling rate-limiting tracking naming wording timing mapping rendering encoding
backing indexing auditing staffing handling processing clustering peering paging briefing debriefing beginning ending
`;
