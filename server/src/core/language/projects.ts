import { compilePhrases } from './phrase.js';

/** Names of what takes months: a platform, an architecture, a practice of the whole house. */
export const projects = compilePhrases({
  thing: `(zero trust network | zero trust | ticketing backend | <noun> backend | control room | modular design | microservice architecture | end-to-end encryption | portal | data model | operations centre | operations center | cloud provider | infrastructure | automatic failover | control plane | data platform | applications | toolchain | ci system | build system | monitoring stack | alerting system | multi-cluster | zero-downtime | platform | architecture | framework | service mesh | monolith | monorepo | microservices | multi-region | active-active | active active | staging environment | test environment | staging cluster | disaster recovery [site | environment | setup] | (multi-region | multi-az | regional | cross-region) failover | sre (function | practice | team) | data centre |
data center | datacenter | soc | cmdb | security operations centre | security operation centre | operations center | [<noun>] inventory | inventory system | asset inventory | (schema | service) (registry | catalog | catalogue) | siem | (hosting | cloud | payment) provider | observability stack | chaos engineering | chaos practice | sre practice | on-call programme |
on-call program | incident management program | incident management programme | [<noun>] programme | zero trust | mainframe | identity provider | identity providers | single sign-on | sso | event-driven | self-service |
change management | change mgmt | problem management | incident management | release management | capacity management | vulnerability management | formal verification | itil | iso 27001 | on-call support | follow-the-sun ...1 | multi-tenant ...1 | software | landscape | estate | fleet | backbone | ledger system | <noun> system | <noun> engine | backup systems | back-up systems | testing strategy | test strategy | backup strategy | high availability | redundancy | infrastructure as code | gitops | kubernetes | data warehouse | blue-green | blue/green |
end-to-end testing | observability | test automation | continuous delivery | continuous deployment | region | regions | rewrite | distributed tracing | service ownership | failover platform | all-hands tooling)`,
});

/** "to Rust", "off the data center": a way from one foundation to another. */
export const languages = compilePhrases({
  to: '(in | to | into | on | onto) (rust | go | golang | java | python | kotlin | scala | swift | typescript | c# | .net | elixir | kubernetes | terraform | the cloud)',
  off: '(~move | ~migrate) (off | away from | out of) (the | our) ...2 (provider | cloud | cluster | data | datacenter | centre | center | mainframe | database | platform | vendor)',
});

/** Undertakings that say themselves how large they are. */
export const undertakings = compilePhrases({
  into: '^ (turn | convert | transform | break | split | make) ...5 into [a | an] (multi-tenant | multi-region | event-driven | serverless | distributed | self-service | highly available | microservices | microservice | services | platform | product | <adjective> service | <adjective> platform)',
  go: '^ go (multi-region | multi-cloud | serverless | cloud-native | event-driven | passwordless | active-active)',
  'phase-out':
    '^ (phase out | sunset | move away from | get (away from | rid of) ...3 (everywhere | altogether | completely)) {any}',
  swap: '^ (swap | swap out | exchange | replace | trade) [out] [our | the] (<name> | {system}) (for | with | by) [a | an] <name> $',
  migrate: '^ migrate [away] from ...5 to [a | an | the | our] <noun> | ^ migrate to (a | an | another) {any}',
  every:
    '^ (make | have | get | bring | put) (all | every | each) ...8 (tolerate | survive | on the same | onto | onto one | under | compliant | stateless | idempotent | multi-region | redundant)',
  one: '^ [a] (one | single | common | unified | full | complete | end-to-end | company-wide | central) ...6 (across | for) (all | every | everything | the whole | the entire)',
  instead:
    '^ (event-driven | streaming | serverless | self-service | gitops | infrastructure as code | microservices) ...2 (instead of | for) ...12 (all | every | everything | everywhere)',
  support:
    '(establish | introduce | set up | build | create | staff) ...2 (24x7 | 24/7 | round-the-clock | follow-the-sun)',
  renew:
    '^ (renew | modernise | modernize | redesign | rebuild | rework | redo | overhaul | revamp | reimplement) (the | our) [whole | entire | complete] ...2 (software | system | landscape | estate | fleet | stack | network | platform | website | backend | codebase | application | architecture | infrastructure | firmware)',
});
