/** Nouns for people, in the singular; the class decides what a noun phrase that ends in one stands for. */
export const peopleClasses = {
  /** Somebody by what they do. */
  role: `
engineer developer dev operator admin administrator sysadmin dba sre on-call oncall responder commander lead leader manager director
vp cto ceo ciso owner author reviewer approver maintainer contributor committer tester analyst architect designer scientist consultant
contractor intern junior senior newcomer joiner hire colleague teammate employee coworker person human individual man woman
programmer coder technician nurse doctor physician pharmacist surgeon pilot driver dispatcher agent clerk cashier teacher instructor
supervisor coordinator facilitator scribe steward champion expert specialist superuser supporter stakeholder
student guest member participant attendee volunteer committer releaser deployer caller requester requestor submitter writer reader
executive officer president boss head chief captain marshal editor producer planner buyer courier fitter mechanic electrician
primary secondary responder observer shift-lead watchstander controller mate pm tpm em ic swe sdet
freelancer trainee apprentice colleague successor counterpart custodian guardian warden staffer crewmate practitioner professional
principal holder assignee baker chef farmer registrar librarian auditor accountant lawyer porter usher messenger postman lifeguard doorman waiter waitress cook bartender barista hostess secretary
cleaner gardener farmhand fisherman miner welder plumber carpenter roofer painter mason bricklayer machinist toolmaker millwright foreman forewoman
overseer storekeeper shopkeeper salesman saleswoman salesperson stocker stevedore sailor deckhand helmsman navigator bosun copilot stewardess
crewman conductor shunter trackman chauffeur paramedic midwife caregiver orderly anesthetist anaesthetist radiologist radiographer pathologist biologist physicist
geologist meteorologist forecaster dentist vet psychologist therapist counselor tutor lecturer professor headmaster headteacher pupil invigilator examiner archivist
curator journalist photographer cameraman presenter announcer translator attorney judge notary paralegal policeman policewoman detective fireman soldier sergeant
banker teller trader underwriter actuary bookkeeper treasurer purchaser recruiter inspector surveyor assessor organizer organiser promoter
teammember team-member staffer zookeeper ranger warden signaller signalman steerer skipper caretaker janitor receptionist carer midwife paramedic firefighter scientist chemist researcher
`,
  /** People outside the team who use what it runs. */
  outsider: `
user customer visitor subscriber consumer patient passenger merchant tenant citizen shopper reader buyer seller player
end-user enduser public validator
`,
  /** Groups of people who work together. */
  team: `
team squad crew group tribe guild chapter staff personnel department unit division committee board council workgroup
admins ops sre devops dbas qa security support infra helpdesk engineering management leadership marketing sales finance legal hr
platform-team noc soc csirt sirt cab folks devs shift ward sig workforce rota
`,
  /** Other companies and bodies. */
  organization: `
vendor supplier provider company organization organisation agency authority regulator manufacturer bank carrier
subcontractor bureau ministry government hoster isp clinic school hospital pharmacy university council airline landlord retailer wholesaler charity museum insurer police depot partner faculty integrator upstream reseller distributor installer laboratory municipality utility publisher franchisee telco
`,
  someone: 'one',
} as const satisfies Record<string, string>;

/** Nouns above that are more often a thing or an activity than people, unless they act, stand after "the" or are capitalized. */
export const doubtfulTeams: ReadonlySet<string> = new Set([
  'security',
  'support',
  'engineering',
  'management',
  'leadership',
  'marketing',
  'sales',
  'finance',
  'legal',
  'hr',
  'ops',
  'qa',
  'sre',
  'devops',
  'group',
  'unit',
  'division',
  'board',
  'shift',
  'infra',
  'lead',
  'primary',
  'secondary',
  'head',
  'member',
  'agent',
  'controller',
  'driver',
  'holder',
  'principal',
  'consumer',
  'producer',
  'reader',
  'writer',
  'caller',
  'requester',
  'one',
  'chapter',
  'junior',
  'senior',
  'chief',
  'public',
  'editor',
  'observer',
  'dispatcher',
  'steward',
  'coordinator',
  'captain',
  'tenant',
  'owner',
  'author',
  'em',
  'pm',
  'ic',
  'head',
]);

/** First names common enough that a capitalized token is read as a person. */
export const firstNames = `
aaron abby abdul adam adrian ahmed aisha alan albert alejandro alex alexander alexandra alexis alice alicia alina alison amanda amara amber amir amy ana andre andrea
andreas andrew andy angela anders anil anita anna anne annie anthony anton antonio anya arjun arthur asha ashley astrid audrey aya barbara bart beatriz ben
benjamin bernard beth bianca bill bjorn bob boris brad brandon brenda brian bruno caleb camila carl carla carlos carmen carol caroline catherine cecilia
charles charlie charlotte chen chidi chloe chris christian christina christine christopher claire clara claudia colin connor craig cristina daisuke dan dana daniel
daniela danielle darren dave david deborah deepa denise dennis derek diana diego dina dmitri dominic don donna doug duncan dylan ed eduardo edward elena eli elias
elif elisa elizabeth ella ellen elsa emil emily emma enrique eric erica erik erin esther ethan eva evan eve evelyn fatima felipe felix fernando
finn fiona florian francesca francis francisco frank fred frederik gabriel gabriela gary george gerald gina giulia gloria gordon grace graham
greg gregory greta guillaume gustavo hana hannah hans harold harry hassan heather hector heidi helen helena henrik henry hiroshi holly howard hugo ian ibrahim ida
igor imani imran ines ingrid irene iris isaac isabel isabella isla ivan ivy jack jackie jacob jade jaime jake jakob james jamie jan jana jane janet jason
jasmine javier jay jean jeff jen jenna jennifer jenny jeremy jerry jess jesse jessica jill jim jing joan joanna joao joe joel johan johann johanna john johnny jon jonas jonathan
jordan jorge jose joseph josh joshua joy juan juanita judith judy julia julian julie julien jun justin kai kamal karen karim karl karla karin kasia kate katherine
kathleen katie katja kavya keiko keith kelly ken kenji kenneth kevin khalid kim kira klaus kofi kris kristen kumar kurt kyle lara larry lars laura lauren
lea lee leila lena leo leon leonard leslie li liam lila lily lin linda lisa liz lorenzo louis louise luca lucas lucia lucy luis luisa luka lukas luke lydia
mads maggie magnus mai malik manuel mara marc marcel marco marcos marcus margaret maria mariam marie marina mario marion marisa mark markus marta martha martin
mary mateo mathias matt matthew maya max megan mehmet mei melanie melissa mia michael michelle miguel mika mike mila milan mina ming miriam mohamed mohammed
moira molly mona monica morgan muhammad nadia nancy naomi natalia natalie natasha nathan neil nia nicholas nick nicola nicolas nicole niels nikhil nikita nina noah noor nora norman olaf
oleg olga oliver olivia omar oscar otto owen pablo paolo parisa pat patricia patrick paul paula pavel pedro peggy penny per pete peter petra phil philip philippe pierre
piotr pooja priya rachel rafael raj rajesh ralph ramon raphael raquel rasmus ravi ray rebecca remi ren renee ricardo richard rick rita rob robert roberta roberto robin
roger rohan roland roman ron rosa rosie rosa roy ruben rui rune rupert russell ruth ryan sabine sabrina sally salma sam samantha samir samuel sandra sanjay santiago sara sarah
sasha scott sean sebastian serena sergei sergio seth shane shannon sharon shaun shreya silvia simon simone sofia sofie solomon sonia sophia sophie stefan stella stephanie
stephen steve steven stuart sue sunil susan suzanne svetlana sven sylvia takeshi tamara tanya tara tariq tatiana ted teresa terry tessa theo theresa thai thomas tim timothy tina
tobias todd tom tomas tommy tony tracy tristan tyler uma ursula valentina valerie vanessa vera veronica victor victoria viktor vijay vikram vincent virginia
vivian vladimir walter wanda wayne wei wendy wilhelm will willi william xavier
abigail aditi adele agnes aidan aiko akira aleksander alessandra alessandro alexei alfonso alfred ali alma alvaro amelia amina amit amos anastasia anja anke annette annika ansel antoine anton aran arash
ari ariel armin arne arvid asa astrid augusto axel ayesha aylin bao beata beatrice beatriz bella berit bernd birgit bjarne blanca bogdan bram brigitte britta bryan camille carina carlo carlotta carolina
caspar casper cecile celia celine chandra chiara christa ciara clemens cleo constance corinna cyril dagmar damian damien dario dariusz darya deniz despina dieter dimitri dirk dominik dora dorothea dries
duc ebru eddie edgar edith efe eileen eirik ekaterina eleanor eleni eliot elke ellie elliot eloise elvira emilia emilio emre erika erwin esme esteban estelle etienne eugene eva fabian fabio fabrice farah
farid fatma faye fergus filip fiona flavia fleur florence francesco franz franziska freya frida friedrich gareth gemma georg georgia georgina gerard gerd gertrude giorgio giovanni gita gordana grzegorz
gudrun gunnar guy gwen hakan halima hamid hanne hanneke harriet harvey heike heinz helga henri herbert hilda hiro hugh ida ignacio ilse imogen ines ingo ioana irina irma isaiah isabelle ismael ivana jaap
jackson jana jannik jaroslav jasper jeanne jens jeroen jesper jessie joachim jochen joep joerg johanne jonah joost jorg josef josefine josephine juana juha jules juliana juliane juliet juliette jurgen
kaja karel karima karolina kasper katarina katharina kathrin kaya kemal kerstin khadija kilian kirsten klara konrad konstantin krishna kristian kristina kristof lakshmi laila lasse laurence laurent layla
leah leandro leif leonie leonor leticia levi lidia lieke lilian liliana lilly lina linus liv ljubica loic lorena lotte louisa luana luc luciana lucie ludwig luigi luisa lukasz lynn maarten madeleine maja
malcolm manfred manon manu marcin mareike margarita margot mariana marianne marijke mariko marit marja marko marlene marlies marlon marte marten mathilde matilda matteo matthias mattias maud maurice
mauro maxime mehdi melek mercedes merle merve mette michal michele mihai mikael mikhail milena milos minh miranda mirjam miroslav misaki moritz mustafa nadine naima nanna naoki nathalie nele nicolai nicolette
nils nico nikola nikolai nina nisha noemi nuno odette olena oliwia olivier omer orla osman oswald pascal patrik paula paulina pavla pelle peer pelin penelope petros petya philippa pia pieter pilar
polly preeti quentin radek rahul raimund rainer ralf ramona rania rashid raya regina reinhard remco renata rene ricarda rolf romain ronja rosalind rosario roxana rudolf rudi rufus sabina sadie saki salim
salome sami sander sanna saskia satoshi sebastien selim selma serge seyma shaun sheila shirin sigrid silke silvana silvio simona sina siobhan slavomir sofie sonja soren stanislav stefanie stefano steffen
stelios stine suki sunita susanna susanne svea svenja swen sylvain sylvie szymon tadeusz takumi talia tamas tania tarek tatjana telma thea thierry thorsten thiago tiago tibor till timo tobi tomasz torben
toni tor tove trine tristan tuan tuva ulf ulla ulrich ulrike umar urs ute valentin valeria valerio vasily veronika vesna vicky vikas viola violeta viviana vlad waltraud wanda wendel wenche werner wiebke
wilfried wim winston wojciech wolfgang yann yannick yasemin yavuz yelena yohan yolanda yosef youssef yui yulia yumi yuri yvette zainab zdenek zeynep zofia zuza
yara yasmin yuki yusuf yvonne zach zara zoe zuzana
`;

/** First names that are also words, products or places: read as people only where something else says so. */
export const doubtfulNames: ReadonlySet<string> = new Set([
  'will',
  'mark',
  'max',
  'may',
  'grace',
  'joy',
  'per',
  'jan',
  'jun',
  'ray',
  'pat',
  'dan',
  'don',
  'rob',
  'sue',
  'bill',
  'frank',
  'amber',
  'jade',
  'iris',
  'ivy',
  'jordan',
  'virginia',
  'eve',
  'ed',
  'art',
  'drew',
  'leo',
  'ren',
  'kim',
  'june',
  'victoria',
  'penny',
  'jay',
  'mina',
  'li',
  'mai',
  'ming',
  'jean',
  'robin',
  'jill',
  'ash',
  'ken',
  'jenkins',
  'travis',
  'thai',
  'roman',
  'milan',
  'remi',
  'ida',
  'holly',
  'stella',
  'felix',
  'gloria',
  'hugo',
  'athena',
  'hector',
  'hana',
  'istio',
  'flux',
  'argo',
  'vera',
  'luna',
  'apollo',
  'iris',
  'mercury',
  'jasmine',
  'jess',
  'mimir',
  'loki',
  'tempo',
  'grafana',
]);
