/**
 * English by meaning, one meaning a row, words of one family (notify, notification) together; endings are read off before they are met. What
 * the law tells apart is in different rows: collect and use and store, share and sell and disclose, delete and anonymise, consent and
 * notice, personal data and data, third party and service provider.
 */
export const englishActs: string = `
collect|collection|gather|pick up
obtain|acquire|get hold of
use|usage|utilise|make use of|employ
process|handle
store|storage|host
keep|retain|retention|preserve
record|log|note
remember|recall
share
disclose|disclosure|reveal|divulge
sell|sale
transfer
provide|supply|furnish|provision|offer|give
receive|receipt
delete|deletion|erase|erasure|remove|removal
destroy|destruction|shred
anonymise|anonymisation|de-identify|de-identification
encrypt|encryption
overwrite
notify|notification|inform|tell|let know|advise|give notice
contact|write to|get in touch|reach
answer|reply|respond|response|get back
ask|request|demand
require|requirement|call for
apply|application
submit|submission|hand in|lodge|file
send|transmit|dispatch
mail|post
deliver|delivery
publish|publication
post up|display|show
announce|announcement
explain|explanation|describe|description|set out|lay out
agree|agreement|accept|acceptance
consent
approve|approval
refuse|refusal|reject|rejection|decline|turn down
object|objection
withdraw|withdrawal
cancel|cancellation|call off
terminate|termination
end|finish|conclude|come to end|expire|expiry
stop|cease|discontinue
suspend|suspension
start|begin|commence|beginning
continue|continuation|go on|carry on
renew|renewal
extend|extension|prolong
change|modify|modification|alter|alteration|amend|amendment
update|revise|revision
correct|correction|rectify|rectification|put right
complete|completion|fill in|fill out
check|verify|verification|examine|inspect|inspection
confirm|confirmation
review
audit
monitor|monitoring
assess|assessment|evaluate|evaluation
access
view|see|look at|consult
read
copy|duplicate|reproduce|photocopy
download
upload
install|installation
register|registration|sign up|enrol|enrolment
log in|sign in
join
leave|resign|resignation
attend|attendance|turn up
take part|participate|participation
meet|meeting|hold meeting|convene
vote
elect|election
appoint|appointment
decide|decision|determine|determination
choose|select|choice|pick|opt for
opt out
opt in
pay|payment
charge|bill|invoice
refund|reimburse|reimbursement|pay back|money back
return|give back|bring back|hand back
exchange
replace|replacement|substitute
repair|fix|mend
buy|purchase
order
rent|rental|hire|lease
borrow|loan|lend
book|reserve|reservation
guarantee|warrant|warranty|promise
ensure|make sure|see to it
protect|protection|safeguard|guard
secure|security
prevent|prevention|avoid
limit|limitation|restrict|restriction|confine|cap
permit|permission|allow|let
enable
help|assist|assistance|aid
improve|improvement|enhance|enhancement
develop|development
analyse|analysis|analytics
advertise|advertising|advertisement|ads
market|marketing|promote|promotion
personalise|personalisation|tailor|customise
train|training
comply|compliance|observe|abide by|follow|adhere to|obey
breach|violate|violation|infringe|infringement|break
harm|damage|injure|injury|hurt
lose|loss
steal|theft
leak
report
complain|complaint
sue|lawsuit|legal action|legal proceedings
arbitrate|arbitration
resolve|resolution|solve|sort out
settle|settlement
compensate|compensation|make good
indemnify|indemnity
be liable|liable|liability
responsible|responsibility
own|ownership|belong to|property of
grant
assign|assignment
create|creation|make|set up|establish|open
maintain|maintenance
operate|operation|run
conduct|carry out|perform|performance|undertake
click|press|tap|select button
wear|worn
smoke|smoking
vape|vaping
eat|food
drink
park|parking
enter|entry|admission
visit|go to|come to
travel
stay
clean|cleaning
feature|appear|be shown|be featured
photograph|photo|picture|image|photography
film|video|footage
happen|occur|take place|arise
cause|lead to|result in|bring about
affect|impact|influence
include|contain|comprise|comprising
consist|constitute|make up
mean|refer to
locate|situated|based|found
take effect|effective|come into force|enter into force|in force|come into effect
interrupt|interruption|outage|downtime
available|availability|uninterrupted|accessible
calculate|calculation|compute|computation|work out
measure|measurement|take step|step|precaution
identify|identification
recognise|recognition
authenticate|authentication
combine|combination|merge
separate|split
compare|comparison
link|connect|connection
track|tracking
store card|save
pass|undergo|go through
donate|donation|give to charity
valid until|expire on
close|closed|shut
arrive|arrival
depart|departure
ship|shipment
sponsor
volunteer for
nominate|nomination
dismiss|dismissal|sack
expel|expulsion
discipline
warn|warning
fine|penalty|penalise
deduct|deduction|subtract
withhold
waive|waiver
forfeit
claim
dispute|disagreement|conflict
negotiate|negotiation
mediate|mediation
appeal
sign|signature
witness
translate|translation
print
scan
type in|key in
search
filter
block
hide
label|tag
rate|rating
comment
like content
edit
back up|backup
restore|recover|recovery
reset
switch off|turn off|disable|deactivate|deactivation
switch on|turn on|activate|activation
adjust|adjustment
configure|configuration
test
experiment
inspect luggage
clean up|tidy
paint
drill
alter building
move out|vacate
move in
evict|eviction
sublet|sublease
insure|insurance
inherit
graduate
teach|instruct
study|learn
examine candidate|exam|examination
cheat
plagiarise|plagiarism
bully|harass|harassment
threaten|threat
abuse|misuse
discriminate|discrimination
impersonate|impersonation|pretend to be
hack
spam
trespass
block exit|obstruct
disturb|disturbance
shout
run around
swim
climb
dive
ride|riding
drive
cross
load
carry luggage
pack|packaging
unpack
assemble|assembly
dismantle
recycle
dispose|disposal|throw away|discard
burn
pollute
feed
treat|treatment
diagnose|diagnosis
vaccinate
supervise|supervision
accompany|escort
look after|take care of|care for
adopt|adoption
support
encourage
reward
celebrate
invite|invitation
welcome
introduce
recommend
select candidate
award
grade
count
add|addition
multiply
divide
increase|rise|raise
decrease|reduce|lower|drop
double
rely on|depend on
expect
intend
plan
consider|consideration|take into account
believe|think
understand|understanding
acknowledge|acknowledgement
represent|representation
act on behalf
delegate
authorise|authorisation
certify|certification
license|licence
patent
distribute|distribution
export
import
broadcast
stream
play
perform music
display banner
target
measure audience
profile user
infer|inference
predict|prediction
detect|detection|spot
investigate|investigation|look into
prosecute
enforce|enforcement
govern|be governed
apply to|application of
extend to
exclude from
belong
reside|live
wait
queue
hand over|hand out
pick out
collapse
delay|late|postpone|postponement|defer
miss
forget
fail|failure
succeed
`;
export const englishThings: string = `
we|us|our|ours|ourselves|the company
you|your|yours|yourself
user
customer|client
member
guest|visitor
volunteer
participant|attendee|entrant
child|minor|young person|kid
parent|mother or father
guardian|legal guardian
employee|staff|personnel|worker
contractor
supplier|vendor
service provider|provider
third party
affiliate|group company
partner
buyer|purchaser
seller|retailer
tenant|renter
landlord|lessor
applicant|candidate
recipient|addressee
owner|holder
driver
passenger
pupil|student
teacher|tutor
committee
board
chair|chairperson|chairman
treasurer
secretary
quorum
person|individual|people|somebody|someone|anyone|everybody|everyone
party
authority|regulator
police|law enforcement
court
law|legislation|statute|legal
regulation|rule
policy|privacy policy|privacy notice|privacy statement
term|condition|these term|terms and conditions
contract
notice
document|paper|paperwork
form
receipt|proof of purchase
certificate
identity|id card|identification document
evidence|proof
personal data|personal information|personally identifiable information
data|information|detail|particulars
name
address
email address|e-mail address
email|e-mail
phone number|telephone number
phone|telephone
date of birth|birth date|birthday
age
location|whereabouts|place|venue|site of event
device|equipment
computer
browser
cookie
ip address
account|profile
password|passcode|login credentials
secret|confidential|confidentiality|private|in confidence
preference|setting
language
app|application software
website|site|web page|webpage|page
server
system
software
service
product|item|goods|merchandise|article
content|material
recording
invoice|bill statement
fee|cost|price|amount
deposit
discount|reduction
tax
money|fund|cash
card
subscription|membership
period|duration|length of time|time
date
day
week
month
year
calendar year
business day|working day|weekday
holiday
deadline|due date|time limit
year round
quarter
right|entitlement
duty|obligation
purpose|aim|goal|reason
kind|type|sort|category
way|manner|means|method
number
part|portion|share of
majority|more than half
third
room|bedroom
building|premise
event
accident|incident
emergency|urgent
background check|criminal record check
helmet|hard hat
luggage|baggage
animal|pet
vehicle|car
bicycle|bike
noise
damage deposit
weather
illness|sickness|disease
european union|eu|e.u
european economic area|eea
united states|us a|usa|u.s
united kingdom|uk|u.k
statistic|statistical
research
lost property
charity
measure taken
resident|inhabitant
neighbour
passer-by
holder of ticket
ticket
voucher|coupon|gift card
reward point|loyalty point
season
term of office
minute of meeting|minutes
agenda
motion|proposal
ballot
election day
trustee
director
officer
president
manager|head of department
coach|instructor
referee
player
team
athlete
spectator
audience
reader
librarian
patient
doctor|physician
nurse
pharmacist
carer
next of kin
spouse|husband or wife
relative
household
dependant
heir
creditor
debtor
investor
shareholder
lawyer|attorney|solicitor
accountant
auditor
insurer
bank
bank transfer|wire transfer
direct debit
cheque
interest
debt
arrear
balance
instalment|installment
rent payment
bond
salary|wage|pay packet
expense|outlay
budget
income|earning
asset|property
estate
land
flat|apartment
house|home
kitchen
bathroom
garden|yard
garage
corridor|hallway
stair|staircase
lift|elevator
door
window
key
lock
fire extinguisher
fire exit|emergency exit
first aid
smoke alarm
electricity|power
water
gas
heating
rubbish|garbage|trash|waste
bin
odour|smell
chemical
weapon
drug
alcohol
tobacco
knife
ladder
tool
machine
uniform|dress code
shoe
glove
mask
locker
pool
gym
court sport
field
museum
gallery
exhibition|exhibit
library
magazine
newspaper
article of news
classroom
lesson|class|course
homework
semester|school term
certificate of attendance
degree
passport
driving licence|driver's licence
visa
signature page
postcode
parcel|package
envelope
letter
stamp
courier
warehouse
stock|inventory
shelf
sample
gift
prize
competition|contest
raffle|draw
winner
entry form
sponsor company
donor
grant money
campaign
newsletter|mailing list
text message|sms
voicemail
call
chat
forum
post online
comment section
username|user name
avatar
screen
button
menu
folder
database
cloud
network
wi-fi|wireless network
virus|malware
bug|error|fault|defect
feature of app
version|release
update package
operating system
plug-in|extension of browser
sensor
camera
microphone
drone
robot
algorithm
model
dataset
fingerprint
face
voice
health
medical record
disability
religion
race
nationality
gender
marital status
occupation|job
employer
school
hobby|interest of user
purchase history
browsing history
search history
location data
payment data
contact detail|contact information
`;
export const englishManner: string = `
immediately|right away|right away|straight away|instantly|forthwith
promptly|without delay|without undue delay|as soon as possible|as soon as we can|quickly|swiftly
always|at all times|constantly|continuously
in advance|beforehand|ahead of time|advance
later|afterwards|subsequently
regularly|periodically|on a regular basis|from time to time
often|frequently
usually|normally|generally|typically|as a rule
automatically|automatic|automated|by automated means
manually|by hand
in writing|written|in written form
orally|verbally
jointly|together|joint
separately
directly|direct
indirectly
free of charge|free|at no cost|at no charge|for nothing|complimentary
necessary|essential|indispensable
reasonable|reasonably
appropriate|suitable|adequate|fit
sufficient|enough
accurate|exact|precise
prior|previous|earlier|preceding|last|past
next|coming|upcoming
current|present|currently|at present
new
various|different|a variety of|diverse
additional|further|extra|more
same|identical
similar|comparable
own
main|primary|principal|mainly|primarily|chiefly
important|significant
serious|severe|grave
intentional|deliberate|wilful|on purpose
negligent|negligence|careless
fraudulent|fraud
unlawful|illegal
lawful|legal ground
voluntary|voluntarily|of own free will
optional
expressly|explicit|explicitly|express
clearly|clear
solely by machine
up to date
yearly
monthly
weekly
daily
in person|face to face
online|on the internet|over the internet
offline
in cash
by post|by mail
on paper
electronically|by electronic means
at own risk
at own expense
in full|fully|completely|entirely
partly|partially|in part
strictly
knowingly
repeatedly
temporarily|for the time being
permanently|indefinitely|for ever
occasionally
rarely
once only
twice
again
together with
alone
outdoors|outside
indoors|inside
overnight
abroad
locally
worldwide
public|publicly|in public
`;
/** Words that bind others and name nothing. */
export const englishSlack: string = `
order arrival taking twice times hold held each they them their theirs it's in order to a an the this that these those which who whom whose what it its is are am be been being was were do does did done has have had having will would to of in on at by for from with as into onto upon about regarding concerning respect relation and then than so also thus hence therefore hereby there here if when where while because since though although but however given made such own above below like whether under pursuant accordance according also just simply very order case case event request means using via through way basis respective respectively applicable relevant relate related as per out up down over during within between among amount take taken using whatever carry also wish want like concern set anyone anybody somebody s page get let know enough off itself themselves himself herself other another one ones against toward towards therein thereof thereto accept receive supply giving gives please able ready itself full
`;
/** What may come or go alone: it frames what is said, and says nothing of its own. */
export const englishFrames: string = `
provide
pass
consist
create
period
kind
way
happen
number
main
own
include
find
locate
conduct
keep
receive
accept
step
purpos
event
number
page
version
`;
